"""When and where compander layers compute their kernels from the trained variables."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan
from tests.cases import LAYERS
from tests.layers.companded_cases import called
from tests.networks import as_float64


def test_mixed_precision_does_not_round_what_is_trained(monkeypatch):
    seen = []
    function = Arctan.__call__
    monkeypatch.setattr(
        Arctan,
        "__call__",
        lambda self, v: seen.append(as_float64(v)) or function(self, v),
    )
    layer = kr.CompanderDense(50, dtype="mixed_float16")
    x = np.ones((2, 60), "float16")
    layer(x)
    seen.clear()
    layer(x)
    (v,) = seen
    np.testing.assert_array_equal(v, as_float64(layer.weights[0]))
    assert not np.array_equal(v, v.astype("float16"))


def test_an_initializer_that_is_none():
    keras.utils.set_random_seed(0)
    layer = kr.CompanderDense(2, kernel_initializer=None)
    layer.build((None, 3))
    assert 0 < np.abs(as_float64(layer.kernel)).max() <= np.sqrt(6 / 5)


def test_a_kernel_cannot_be_set_by_its_attribute():
    layer = kr.layers.CompanderDepthwiseConv2D(3, name="layer")
    layer.build((None, 5, 5, 2))
    with pytest.raises(ValueError) as error:
        layer.kernel = np.zeros((3, 3, 2, 1))
    assert str(error.value) == (
        "The kernel of layer 'layer' is computed from a trained variable and cannot be replaced. "
        "Set its value with `layer.kernel.assign(w)`. Received: ndarray"
    )
    layer.kernel.assign(np.full((3, 3, 2, 1), 0.5))
    np.testing.assert_allclose(as_float64(layer.kernel), 0.5, rtol=1e-6)


@pytest.mark.parametrize("name", ["SimpleRNN", "LSTM", "GRU", "ConvLSTM1D"])
def test_recurrent_layers_compute_their_kernels_once(name, monkeypatch):
    """And not at each step in time, where a loop would keep them all for the gradient."""
    case = next(case for case in LAYERS if case.name == name)
    calls = []
    function = Arctan.__call__
    monkeypatch.setattr(Arctan, "__call__", lambda self, v: calls.append(1) or function(self, v))
    layer = case.make(case.companded, unroll=True)
    called(layer, case)
    calls.clear()
    called(layer, case)
    assert len(calls) == 2


def test_an_embedding_computes_the_rows_it_looks_up(monkeypatch):
    shapes = []
    function = Arctan.__call__
    monkeypatch.setattr(
        Arctan,
        "__call__",
        lambda self, v: shapes.append(tuple(v.shape)) or function(self, v),
    )
    layer = kr.layers.CompanderEmbedding(1000, 4)
    layer(np.array([[1, 2, 3]]))
    assert shapes == [(1, 3, 4)]
    given = np.random.default_rng(0).normal(scale=0.3, size=(5, 2))
    layer = kr.layers.CompanderEmbedding(5, 2, weights=given, mask_zero=True)
    np.testing.assert_allclose(as_float64(layer(np.arange(5))), given, atol=1e-6)
    layer = kr.layers.CompanderEmbedding(5, 2, weights=[given], compander="weight_norm")
    np.testing.assert_allclose(as_float64(layer(np.arange(5))), given, atol=1e-6)


def test_channels_first():
    if keras.backend.backend() == "tensorflow":
        pytest.skip("TensorFlow has no such convolution on a CPU")
    x = np.random.default_rng(0).normal(size=(2, 3, 8, 8)).astype("float32")
    outputs = []
    for cls in (keras.layers.Conv2D, kr.CompanderConv2D):
        keras.utils.set_random_seed(1)
        outputs.append(as_float64(cls(4, 3, data_format="channels_first")(x)))
    np.testing.assert_allclose(*outputs, atol=1e-6)
