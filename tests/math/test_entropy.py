"""The entropy against float64 NumPy and finite differences, and where the naive form fails."""

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from keras import ops

import keras_regs as kr
from keras_regs._math.entropy import softmax_entropy
from tests.cases import rfav_entropies, rfav_penalty
from tests.gradients import finite_differences, slope_and_its_gradient, value_and_gradient
from tests.networks import as_float64

BACKEND = keras.backend.backend()


def reference_gradient(x):
    """Of the summed entropies, `-p_j (ln p_j + H)`, in float64."""
    x = np.asarray(x, "float64")
    z = np.maximum(x - x.max(-1, keepdims=True), -1e4)
    log_p = z - np.log(np.exp(z).sum(-1, keepdims=True))
    return -np.exp(log_p) * (log_p + rfav_entropies(x)[..., None])


def test_reference_gradient_equals_finite_differences():
    x = np.random.default_rng(0).normal(size=(3, 5)) * 2
    numerical = finite_differences(lambda x: rfav_entropies(x).sum(), x)
    np.testing.assert_allclose(reference_gradient(x), numerical, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("shape", [(6, 10), (4, 5, 7, 64), (2, 3, 4, 5, 8), (3, 4, 1)], ids=str)
@pytest.mark.parametrize("scale", [0.1, 1.0, 10.0])
@pytest.mark.parametrize("offset", [0.0, -1000.0])
def test_value_and_gradient_equal_float64(shape, scale, offset):
    x = (np.random.default_rng(0).normal(size=shape) * scale + offset).astype("float32")
    value, gradient = value_and_gradient(lambda x: ops.sum(softmax_entropy(x)), x)
    np.testing.assert_allclose(value, rfav_entropies(x).sum(), rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(gradient, reference_gradient(x), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("axis", [1, 2, -1, -3])
def test_any_axis(axis):
    x = np.random.default_rng(0).normal(size=(2, 6, 5, 4)).astype("float32")
    entropies = as_float64(kr.analysis.rfav_entropy(x, axis=axis))
    np.testing.assert_allclose(entropies, rfav_entropies(x, axis), rtol=1e-5)
    _, gradient = value_and_gradient(lambda x: ops.sum(softmax_entropy(x, axis)), x)
    expected = np.moveaxis(reference_gradient(np.moveaxis(x, axis, -1)), -1, axis)
    np.testing.assert_allclose(gradient, expected, rtol=1e-4, atol=1e-6)


def test_of_a_convolution_that_has_diverged_in_some_channels():
    """In a compiled step, whatever the compiler makes of maxima and exponentials."""

    class Entropies(keras.layers.Layer):
        def call(self, x):
            return softmax_entropy(x)

    model = keras.Sequential([keras.Input((8, 8, 3)), keras.layers.Conv2D(8, 3), Entropies()])
    kernel, bias = model.get_weights()
    kernel[..., [1, 4]] = np.nan
    model.set_weights([kernel, bias])
    model.compile(jit_compile=BACKEND == "jax")
    x = np.random.default_rng(0).random((16, 8, 8, 3)).astype("float32")
    assert np.isnan(model.predict(x, verbose=0)).all()


LOWEST, HIGHEST = np.finfo("float32").min, np.finfo("float32").max


@pytest.mark.parametrize(
    ("row", "entropy"),
    [
        ([0, 0, 0, 0], np.log(4)),
        ([1e30, -1e30, 0, 0], 0),
        ([1e30, 1e30, -1e30, 0], np.log(2)),
        ([HIGHEST, LOWEST, LOWEST, LOWEST], 0),
        ([LOWEST] * 4, np.log(4)),
        ([-1e30, -1e30, -1e30, -2e30], np.log(3)),
        ([1e-45, 0, 0, 0], np.log(4)),
        ([5.0], 0),
    ],
)
def test_extremes(row, entropy):
    x = np.array([row], "float32")
    value, gradient = value_and_gradient(lambda x: ops.sum(softmax_entropy(x)), x)
    np.testing.assert_allclose(value, entropy, rtol=1e-6, atol=1e-7)
    np.testing.assert_allclose(gradient, reference_gradient(x), atol=1e-7)


finite_rows = hnp.arrays(
    "float32",
    # Each shape is compiled, so there are few.
    st.sampled_from([(1, 1), (3, 2), (2, 5), (2, 3, 4)]),
    elements=st.floats(width=32, allow_nan=False, allow_infinity=False),
)


@settings(max_examples=100)
@given(finite_rows)
def test_finite_for_any_finite_input(x):
    value, gradient = value_and_gradient(lambda x: ops.sum(softmax_entropy(x)), x)
    rows = x.size // x.shape[-1]
    assert -1e-5 <= value <= rows * np.log(x.shape[-1]) + 1e-4
    np.testing.assert_allclose(value, rfav_entropies(x).sum(), rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(gradient, reference_gradient(x), rtol=1e-3, atol=1e-4)


@settings(max_examples=50)
@given(
    hnp.arrays("float32", (3, 5), elements=st.floats(-20, 20, width=32)),
    st.permutations(range(5)),
    st.floats(-50, 50, width=32),
)
def test_blind_to_the_order_of_channels_and_to_a_common_offset(x, order, offset):
    entropies = as_float64(softmax_entropy(x))
    np.testing.assert_allclose(as_float64(softmax_entropy(x[:, order])), entropies, atol=1e-5)
    np.testing.assert_allclose(as_float64(softmax_entropy(x + offset)), entropies, atol=1e-3)


def test_second_derivatives():
    """As gradient penalties need them: of `sum(v * dH/dx)` for a fixed v."""
    x = np.random.default_rng(0).normal(size=(4,)).astype("float32")
    v = np.random.default_rng(1).normal(size=(4,)).astype("float32")
    _, second = slope_and_its_gradient(softmax_entropy, x, v)
    expected = [
        ((reference_gradient(x + step) * v).sum() - (reference_gradient(x - step) * v).sum()) / 2e-5
        for step in np.eye(4) * 1e-5
    ]
    np.testing.assert_allclose(second, expected, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_half_precision_activations(dtype):
    """Whose sum of entropies a half-precision number could not hold."""
    x = ops.cast(np.random.default_rng(0).normal(size=(16, 32, 32, 64)) * 8, dtype)
    penalty = kr.RFAVEntropy().penalty(x)
    assert keras.backend.standardize_dtype(penalty.dtype) == "float32"
    np.testing.assert_allclose(as_float64(penalty), rfav_penalty(as_float64(x)), rtol=1e-5)


@pytest.mark.parametrize("axis", [0, 4, -4, -5])
def test_axis_must_hold_channels(axis):
    x = np.zeros((2, 3, 4, 5), "float32")
    message = (
        "Argument `axis` must be an axis of the activations other than the first, which is the "
        f"batch. Received: axis={axis}, activations of shape (2, 3, 4, 5)"
    )
    with pytest.raises(ValueError) as error:
        kr.analysis.rfav_entropy(x, axis=axis)
    assert str(error.value) == message
    if axis != 0:
        with pytest.raises(ValueError) as error:
            kr.RFAVEntropy(axis=axis).penalty(x)
        assert str(error.value) == message


@pytest.mark.skipif(BACKEND != "tensorflow", reason="compiles the formula by itself there")
def test_tensorflow_without_xla(monkeypatch):
    import tensorflow as tf

    from keras_regs._math import entropy

    def unavailable(*args, **kwargs):
        raise tf.errors.UnimplementedError(None, None, "no XLA here")

    assert entropy._tensorflow_has_xla()
    for cached in (entropy._compiled, entropy._tensorflow_has_xla):
        cached.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(tf, "function", unavailable)
        x = np.random.default_rng(0).normal(size=(3, 4)).astype("float32")
        value, gradient = value_and_gradient(lambda x: ops.sum(softmax_entropy(x)), x)
        assert not entropy._tensorflow_has_xla()
    for cached in (entropy._compiled, entropy._tensorflow_has_xla):
        cached.cache_clear()
    np.testing.assert_allclose(value, rfav_entropies(x).sum(), rtol=1e-5)
    np.testing.assert_allclose(gradient, reference_gradient(x), rtol=1e-4, atol=1e-6)
