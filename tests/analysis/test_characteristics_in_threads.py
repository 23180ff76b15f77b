"""Characteristics of many layers are measured in threads."""

import threading

import keras
import numpy as np
import pytest
from threadpoolctl import ThreadpoolController, threadpool_limits

import keras_regs as kr
from keras_regs.analysis._representations import accumulator
from tests.analysis.characteristics_by_pairs import assert_equal, reference
from tests.networks import as_float64

layers = keras.layers
LAYERS = 6


@pytest.fixture
def _two_threads():
    with threadpool_limits(2, user_api="blas"):
        yield


@pytest.fixture
def threads(monkeypatch):
    """The threads that sum rows, each with the numbers of threads of BLAS."""
    seen = set()
    moments = accumulator.RowMoments

    def recorded(*args):
        seen.add((threading.current_thread(), *blas_threads()))
        return moments(*args)

    monkeypatch.setattr(accumulator, "RowMoments", recorded)
    return seen


def stack(number=LAYERS):
    hidden = [layers.Dense(5, "relu", name=f"layer{i}") for i in range(number)]
    return keras.Sequential([keras.Input((5,)), *hidden, layers.Dense(2)])


def inputs():
    return np.random.default_rng(0).normal(size=(60, 5)).astype("float32"), np.arange(60) % 3


def blas_threads():
    return {each["num_threads"] for each in ThreadpoolController().select(user_api="blas").info()}


@pytest.mark.usefixtures("_two_threads")
class TestManyLayers:
    def test_are_measured_like_each_by_itself(self, threads):
        model = stack()
        x, classes = inputs()
        found = kr.analysis.layer_characteristics(model, x, classes, batch_size=11)
        assert {blas for _, blas in threads} == {1}
        assert threading.main_thread() not in {thread for thread, _ in threads}
        assert list(found) == [f"layer{i}" for i in range(LAYERS)]
        for layer in model.layers[:LAYERS]:
            x = as_float64(layer(x.astype("float32")))
            assert_equal(found[layer.name], reference(x, True), rtol=1e-5)
            of_class = reference(x[classes == 1], True)
            assert_equal(found[layer.name].classes[1], of_class, rtol=1e-5)
        assert blas_threads() == {2}

    def test_an_error_of_one_layer_is_raised(self):
        model = stack()
        weights, bias = model.get_layer("layer3").get_weights()
        model.get_layer("layer3").set_weights([weights, bias + np.inf])
        with pytest.raises(ValueError, match="The output of layer 'layer3' must hold finite"):
            kr.analysis.layer_characteristics(model, inputs()[0])
        assert blas_threads() == {2}

    def test_few_layers_are_measured_one_after_another(self, threads):
        kr.analysis.layer_characteristics(stack(3), inputs()[0])
        assert threads == {(threading.main_thread(), 2)}
