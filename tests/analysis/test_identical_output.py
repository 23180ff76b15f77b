"""Identical output networks: the same outputs, other responses."""

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

import keras_regs as kr
from tests.analysis.identical_networks import (
    LINEAR,
    RELU,
    SHIFT,
    UNITS,
    convolution,
    dense,
    head,
    invertible,
    padded,
    permuted,
    sequential,
)
from tests.inspect.probing import everything, see

layers = keras.layers
identical = kr.analysis.identical_output_network


def inputs_of(model, samples=6):
    return np.random.default_rng(0).normal(size=(samples, *model.input_shape[1:])).astype("float32")


def outputs_of(model, x, layer="target"):
    return see(model, x, patterns=[layer], on="output", measure=lambda z, axis: z)[layer]


def predictions(model, x):
    return [np.asarray(ops.convert_to_numpy(each)) for each in keras.tree.flatten(model(x))]


def check(model, transform, shift=None, tolerance=1e-5):
    x = inputs_of(model)
    new = identical(model, "target", transform=transform, shift=shift)
    z = outputs_of(model, x).astype("float64")
    expected = (z - (0 if shift is None else shift)) @ transform.T
    scale = np.abs(expected).max()
    np.testing.assert_allclose(outputs_of(new, x), expected, rtol=0, atol=tolerance * scale)
    for found, wanted in zip(predictions(new, x), predictions(model, x), strict=True):
        scale = max(1, np.abs(wanted).max())
        np.testing.assert_allclose(found, wanted, rtol=0, atol=tolerance * scale)
    return new


@pytest.mark.parametrize("case", LINEAR)
def test_theorem_1(case):
    model = LINEAR[case]()
    before = everything(model)
    new = check(model, invertible(), SHIFT)
    assert all(np.array_equal(a, b) for a, b in zip(everything(model), before, strict=True))
    assert [w.path for w in new.weights] == [w.path for w in model.weights]
    changed = {
        new_weight.path.split("/")[-2]
        for new_weight, weight in zip(new.weights, model.weights, strict=True)
        if not np.array_equal(ops.convert_to_numpy(new_weight), ops.convert_to_numpy(weight))
    }
    assert changed == ({"target", "one", "two"} if case == "branches" else {"target", "head"})


@pytest.mark.parametrize("case", RELU)
def test_theorem_2(case):
    check(RELU[case](), permuted(), np.zeros(UNITS))


@given(st.integers(0, 2**32), st.booleans())
@settings(max_examples=10)
def test_any_matrix_and_shift(seed, relu):
    model = LINEAR["flatten"]() if not relu else RELU["pooled"]()
    if relu:
        check(model, permuted(seed))
    else:
        shift = np.random.default_rng(seed).normal(size=UNITS)
        check(model, invertible(seed), shift, tolerance=1e-4)


@given(st.integers(0, 2**32))
@settings(max_examples=10)
def test_theorem_2_has_no_other_matrix(seed):
    """And indeed no other keeps the outputs: a ReLU of Q z is not Q times the ReLU."""
    transform = invertible(seed)
    z = np.random.default_rng(seed).normal(size=(1000, UNITS)) @ transform.T
    other = np.maximum(z, 0) @ np.linalg.inv(transform).T
    assert not np.allclose(other, np.maximum(z @ np.linalg.inv(transform).T, 0), atol=1e-3)
    with pytest.raises(ValueError, match="By Theorem 2"):
        identical(RELU["dense"](), "target", transform=transform)


def test_a_shift_passes_a_maximum():
    model = sequential(
        (8, 8, 2), convolution(), layers.MaxPooling2D(), layers.Flatten(), head(activation="relu")
    )
    check(model, permuted(), SHIFT)
    check(sequential((4,), dense(), layers.Flatten(), head()), invertible(), SHIFT)


def test_whitening():
    model = sequential((4,), layers.Dense(4, name="target"), head())
    x = inputs_of(model, 500)
    z = outputs_of(model, x).astype("float64")
    values, vectors = np.linalg.eigh(np.cov(z.T, bias=True))
    whitening = vectors / np.sqrt(values) @ vectors.T
    white = check(model, whitening, z.mean(axis=0), tolerance=1e-4)
    found = outputs_of(white, x).astype("float64")
    np.testing.assert_allclose(np.cov(found.T, bias=True), np.eye(4), rtol=0, atol=1e-3)
    np.testing.assert_allclose(found.mean(axis=0), 0, atol=1e-3)


def test_the_identity_changes_nothing():
    model = LINEAR["flatten"]()
    new = identical(model, "target", transform=np.eye(UNITS), shift=np.zeros(UNITS))
    for a, b in zip(new.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)


def test_there_and_back():
    model, transform = LINEAR["dense"](), invertible()
    there = identical(model, "target", transform=transform, shift=SHIFT)
    back = identical(there, "target", transform=np.linalg.inv(transform), shift=-transform @ SHIFT)
    for a, b in zip(back.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)


def test_is_compiled_trained_and_saved(tmp_path):
    model = LINEAR["dense"]()
    model.compile("adam", "mse")
    new = identical(
        model,
        "target",
        transform=ops.convert_to_tensor(invertible().astype("float32")),
        shift=SHIFT,
    )
    new.save(tmp_path / "new.keras")
    x = inputs_of(new)
    loaded = keras.saving.load_model(tmp_path / "new.keras")
    np.testing.assert_array_equal(loaded.predict(x, verbose=0), new.predict(x, verbose=0))
    before = model.get_weights()
    new.fit(x, np.zeros((6, 3)), verbose=0)
    assert not np.array_equal(new.get_weights()[0], loaded.get_weights()[0])
    assert all(np.array_equal(a, b) for a, b in zip(model.get_weights(), before, strict=True))
    assert identical(LINEAR["dense"](), "target", transform=np.eye(UNITS)).compiled is False


def test_weights_keep_their_dtype():
    model = sequential((4,), dense(dtype="bfloat16"), head(dtype="mixed_bfloat16"))
    new = identical(model, "target", transform=2 * permuted())
    assert [w.dtype for w in new.weights] == ["bfloat16", "bfloat16", "float32", "float32"]
    x = inputs_of(model)
    for found, wanted in zip(predictions(new, x), predictions(model, x), strict=True):
        np.testing.assert_allclose(
            found.astype("float32"), wanted.astype("float32"), rtol=0.05, atol=0.05
        )


@pytest.mark.skipif(keras.backend.backend() == "jax", reason="float64 is not enabled there")
def test_float64_weights_are_computed_in_float64():
    model = sequential((4,), dense(dtype="float64"), head(dtype="float64"))
    new, q = identical(model, "target", transform=invertible(), shift=SHIFT), invertible()
    w, b, v, c = (ops.convert_to_numpy(weight) for weight in model.weights)
    expected = [w @ q.T, q @ (b - SHIFT), np.linalg.inv(q).T @ v, c + SHIFT @ v]
    for weight, value in zip(new.weights, expected, strict=True):
        np.testing.assert_allclose(ops.convert_to_numpy(weight), value, rtol=0, atol=1e-13)


def test_padding_does_not_matter_without_a_shift():
    check(padded(use_bias=False), invertible())
