"""Exact zeros among the weights of models, and how far they compress them."""

import functools
import json
import math

import keras
import matplotlib
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import keras_regs as kr
from keras_regs._math.thresholding import count_zeros
from keras_regs.analysis import compression_rate, weight_sparsity

matplotlib.use("Agg")
layers = keras.layers


def with_zeros(*zeros, dtype=None, name="model"):
    """A network with three kernels of 12, 8 and 2 weights, so many of which are zero."""
    model = keras.Sequential(
        [
            keras.Input((3,)),
            layers.Dense(4, name=f"{name}_a", dtype=dtype),
            keras.Sequential([keras.Input((4,)), layers.Dense(2, name=f"{name}_b")], name="inner"),
            layers.BatchNormalization(),
            layers.Dense(1, name=f"{name}_c", trainable=False),
        ],
        name=name,
    )
    rng = np.random.default_rng(0)
    for kernel, count in zip(kernels_of(model), zeros, strict=True):
        weights = rng.uniform(0.5, 1.0, kernel.shape)
        weights.reshape(-1)[rng.permutation(weights.size)[:count]] = 0
        kernel.assign(weights)
    return model


@functools.cache
def sparse(zeros):
    return with_zeros(zeros, 0, 0)


def kernels_of(model):
    return [weight for weight in model.weights if weight.name == "kernel"]


class TestSparsity:
    def test_counts_exact_zeros_of_kernels_alone(self):
        found = weight_sparsity(with_zeros(5, 8, 0))
        assert found.kernels == ("model_a/kernel", "inner/model_b/kernel", "model_c/kernel")
        assert found.weights.tolist() == [12, 8, 2]
        assert found.zeros.tolist() == [5, 8, 0]
        np.testing.assert_allclose(found.share, [5 / 12, 1, 0], rtol=1e-15)
        assert found.total == float(found) == 13 / 22

    @pytest.mark.parametrize("number", [1e-30, -1e-42, 1.4e-45])
    def test_small_weights_are_no_zeros(self, number):
        model = with_zeros(0, 0, 0)
        kernels_of(model)[0].assign(np.full((3, 4), number, "float32"))
        assert weight_sparsity(model).zeros.tolist() == [0, 0, 0]

    def test_a_zero_may_have_a_sign(self):
        model = with_zeros(0, 0, 0)
        kernels_of(model)[2].assign(np.array([[-0.0], [1.0]]))
        assert weight_sparsity(model).zeros.tolist() == [0, 0, 1]

    def test_weights_that_are_not_numbers_are_no_zeros(self):
        model = with_zeros(0, 0, 0)
        kernels_of(model)[2].assign(np.array([[np.nan], [0.0]]))
        assert weight_sparsity(model).zeros.tolist() == [0, 0, 1]

    @pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
    def test_of_half_precision(self, dtype):
        assert weight_sparsity(with_zeros(5, 0, 0, dtype=dtype)).zeros.tolist() == [5, 0, 0]

    def test_are_those_that_the_layer_computes_with(self):
        model = with_zeros(5, 8, 0)
        dense = model.layers[0]
        dense.enable_lora(1)
        dense.lora_kernel_a.assign(np.ones((3, 1)))
        dense.lora_kernel_b.assign(np.ones((1, 4)))
        assert weight_sparsity(model).zeros.tolist() == [0, 8, 0]

    def test_are_those_that_a_compander_gives(self):
        model = kr.compand(with_zeros(5, 8, 0), kr.companders.Arctan(0.8, 0.5))
        assert weight_sparsity(model, layers="*_a").zeros.tolist() == [5]

    def test_are_those_that_proximal_steps_make(self):
        x = np.random.default_rng(0).normal(size=(32, 3))
        model = with_zeros(0, 0, 0)
        model.compile(keras.optimizers.SGD(0.1), "mse")
        history = model.fit(x, x[:, :1], epochs=5, verbose=0, callbacks=[kr.ProximalL1(1.2)])
        found = weight_sparsity(model, layers=["*_a", "*_b"])  # the last is frozen
        assert 0 < found.total == history.history["sparsity"][-1]

    @given(st.lists(st.sampled_from([0.0, -0.0, 1.0, 1e-40]), min_size=1, max_size=50))
    def test_count(self, numbers):
        assert count_zeros(np.array(numbers, "float32")) == sum(each == 0.0 for each in numbers)

    def test_errors(self):
        with pytest.raises(ValueError, match="no layer with a kernel matches 'conv'"):
            weight_sparsity(with_zeros(0, 0, 0), layers="conv")
        with pytest.raises(ValueError, match="The model has no weights yet"):
            weight_sparsity(keras.Sequential([layers.Dense(2)]))


class TestResult:
    def test_table(self):
        assert str(weight_sparsity(with_zeros(5, 8, 0))) == (
            "| kernel               | weights | zeros | share of zeros |\n"
            "| -------------------- | ------: | ----: | -------------: |\n"
            "| model_a/kernel       |      12 |     5 |         0.4167 |\n"
            "| inner/model_b/kernel |       8 |     8 |         1.0000 |\n"
            "| model_c/kernel       |       2 |     0 |         0.0000 |\n"
            "| all                  |      22 |    13 |         0.5909 |"
        )

    def test_survives_json(self):
        assert json.loads(json.dumps(weight_sparsity(with_zeros(6, 8, 0)).to_dict())) == {
            "kernels": ["model_a/kernel", "inner/model_b/kernel", "model_c/kernel"],
            "weights": [12, 8, 2],
            "zeros": [6, 8, 0],
            "share": [0.5, 1.0, 0.0],
            "total": 14 / 22,
        }

    def test_plot(self):
        found = weight_sparsity(with_zeros(6, 8, 0))
        (axes,) = found.plot().axes
        assert [bar.get_width() for bar in axes.patches] == [50, 100, 0]
        assert [text.get_text() for text in axes.get_yticklabels()] == list(found.kernels)
        assert axes.yaxis_inverted()
        assert [text.get_text() for text in axes.texts] == ["6 of 12", "8 of 8", "0 of 2"]
        (line,) = axes.lines
        np.testing.assert_allclose(line.get_xdata(), [1400 / 22] * 2)
        assert axes.get_legend().get_texts()[0].get_text() == "all weights: 63.6 %"
        assert axes.get_xlabel() == "weights that are exactly zero in %"


class TestCompression:
    def test_is_that_of_the_dense_model_or_of_another(self):
        model, reference = with_zeros(6, 8, 0), with_zeros(2, 0, 0, name="other")
        assert compression_rate(model) == 22 / 8
        assert compression_rate(model, reference) == 20 / 8
        assert compression_rate(model, model) == 1.0
        assert compression_rate(reference, model) == 8 / 20

    def test_of_chosen_layers_whatever_the_other_calls_them(self):
        model, reference = with_zeros(6, 8, 0), with_zeros(2, 3, 0, name="other")
        assert compression_rate(model, layers="model_a") == 2.0
        assert compression_rate(model, reference, layers="model_a") == 10 / 6

    @given(st.integers(0, 11), st.integers(0, 11))
    def test_of_there_and_back_is_one(self, one, other):
        models = sparse(one), sparse(other)
        there, back = compression_rate(*models), compression_rate(*models[::-1])
        assert math.isclose(there * back, 1, rel_tol=1e-12)
        assert math.isclose(
            there, compression_rate(models[0]) / compression_rate(models[1]), rel_tol=1e-12
        )
        assert (there > 1) == (one > other)

    def test_of_no_weights_is_infinite(self):
        model = with_zeros(12, 8, 2)
        assert compression_rate(model) == math.inf
        assert compression_rate(model, with_zeros(5, 0, 0)) == math.inf
        assert math.isnan(compression_rate(model, model))
        assert compression_rate(with_zeros(0, 0, 0), model) == 0.0

    def test_is_that_of_one_network(self):
        other = keras.Sequential([keras.Input((3,)), layers.Dense(2)], name="other")
        with pytest.raises(ValueError) as error:
            compression_rate(with_zeros(0, 0, 0), other)
        assert str(error.value) == (
            "Argument `reference` must be another training of the same network, with kernels of "
            "shapes [(3, 4), (4, 2), (2, 1)]. Received: reference 'other' with kernels of "
            "shapes [(3, 2)]"
        )
