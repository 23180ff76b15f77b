"""Whole models to companders, and back to plain Keras."""

import importlib.util
import os
import subprocess
import sys

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import keras_regs as kr
from keras_regs.companders import Arctan
from keras_regs.layers._companded import CompandedLayer
from tests.cases import COMPANDERS
from tests.models.test_strip import LOAD
from tests.networks import KINDS, as_float64, images, network, target_of

BACKEND = keras.backend.backend()
layers = keras.layers
X, Y = images()


def everything():
    """A model with kernels of every sort, nested and shared, in wrappers and in loops."""
    inputs = keras.Input((8, 8, 3))
    x = layers.Conv2D(8, 3, padding="same", activation="relu", name="conv")(inputs)
    x = layers.BatchNormalization()(x)
    inner = keras.Sequential(
        [
            keras.Input((8, 8, 8)),
            layers.DepthwiseConv2D(3, name="depthwise"),
            layers.SeparableConv2D(8, 3, name="separable"),
        ],
        name="inner",
    )
    shared = layers.Conv2D(8, 1, name="shared")
    x = layers.Conv2DTranspose(4, 3, name="transpose")(shared(shared(inner(x))))
    x = layers.Reshape((36, 4))(x)
    x = layers.MultiHeadAttention(2, 3, name="attention")(x, x)
    x = layers.Bidirectional(layers.LSTM(3, return_sequences=True), name="both")(x)
    x = layers.TimeDistributed(layers.Dense(3, name="inner_dense"), name="each")(x)
    x = layers.RNN(layers.GRUCell(4), name="loop")(x)
    return keras.Model(inputs, layers.Dense(2, name="head")(x))


@pytest.fixture(scope="module")
def trained():
    """A plain model of everything, a companded one that was trained, and what it puts out."""
    keras.utils.set_random_seed(0)
    source = everything()
    x = np.random.default_rng(0).normal(size=(6, 8, 8, 3)).astype("float32")
    companded = kr.compand(source, "arctan", a=1.3, b=0.6, learnable="coarse")
    # There is much to compile and little to do.
    companded.compile(keras.optimizers.SGD(0.3), "mse", run_eagerly=BACKEND != "jax")
    companded.fit(x, np.ones((6, 2)), epochs=3, verbose=0)
    return source, companded, x, as_float64(companded(x))


def test_a_model_of_everything(trained):
    source, companded, x, expected = trained
    again = kr.compand(source, "arctan", a=1.3, b=0.6, learnable="coarse")
    start = as_float64(source(x))
    np.testing.assert_allclose(as_float64(again(x)), start, atol=1e-6)
    assert np.abs(expected - start).max() > 1e-2
    names = [type(layer).__name__ for layer in companded._flatten_layers()]
    for name in ("Conv2D", "DepthwiseConv2D", "Dense", "GRUCell", "LSTM", "MultiHeadAttention"):
        assert f"Compander{name}" in names
        assert name not in names
    assert [w.path for w in source.weights] == [
        w.path for w in again.weights if "compander_" not in w.name
    ]
    plain = kr.fold(companded)
    np.testing.assert_allclose(as_float64(plain(x)), expected, atol=1e-5)
    assert [type(layer) for layer in plain._flatten_layers()] == [
        type(layer) for layer in source._flatten_layers()
    ]
    assert [w.path for w in plain.weights] == [w.path for w in source.weights]
    assert "keras_regs" not in str(keras.saving.serialize_keras_object(plain))
    np.testing.assert_array_equal(as_float64(source(x)), start)


def test_one_pair_for_all_layers(trained, tmp_path):
    """And still one where they are loaded, or rebuilt."""
    source, companded, x, expected = trained
    companded.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    regularized = kr.regularize(companded, {"conv": {"bias": kr.L2(0.1)}})
    for model in (companded, loaded, regularized):
        assert len(model.weights) == len(source.weights) + 2
        pair = [w for w in model.weights if w.name in ("compander_a", "compander_b")]
        assert len(pair) == 2
        np.testing.assert_array_equal(as_float64(model(x)), expected)
        conv, head = model.get_layer("conv").compander, model.get_layer("head").compander
        assert conv is head
        assert conv.a == as_float64(pair[0]) != 1.3
    # Each has a pair of its own, for all that.
    loaded.get_layer("head").compander_a.assign(2.0)
    assert companded.get_layer("conv").compander.a != 2.0
    np.testing.assert_array_equal(as_float64(companded(x)), expected)


def test_fine_is_one_pair_for_each_layer():
    model = kr.compand(network("functional"), Arctan(learnable="fine"))
    assert [w.name for w in model.weights].count("compander_a") == 2
    assert target_of(model).compander is not model.get_layer("head").compander


@pytest.mark.parametrize(
    ("kind", "case"),
    [
        pytest.param(kind, case, id=f"{kind}-{case.name}")
        for kind in KINDS
        for case in COMPANDERS
        if kind == "functional" or case.name == "Arctan"
    ],
)
def test_every_kind_of_model(kind, case):
    source = network(kind, kr.L2(0.1), role="kernel", activation="relu")
    target_of(source).trainable = False
    before = source.get_weights()
    # The subclassed one has a layer that its configuration does not describe.
    companded = kr.compand(source, case.make(), layers="target" if kind == "subclassed" else None)
    assert type(companded) is type(source)
    assert type(target_of(companded)) is kr.CompanderConv2D
    assert not target_of(companded).trainable
    np.testing.assert_allclose(as_float64(companded(X)), as_float64(source(X)), atol=1e-6)
    plain = kr.fold(companded)
    assert type(plain) is type(source)
    assert not target_of(plain).trainable
    np.testing.assert_allclose(as_float64(plain(X)), as_float64(source(X)), atol=1e-6)
    assert target_of(plain).kernel_regularizer is None
    for weight, original in zip(source.get_weights(), before, strict=True):
        np.testing.assert_array_equal(weight, original)


@settings(max_examples=12)
@given(
    data=st.data(),
    rank=st.integers(1, 3),
    groups=st.integers(1, 3),
    compander=st.sampled_from(
        [case.make() for case in COMPANDERS] + [Arctan(2.0, 0.3, learnable="fine")]
    ),
    dtype=st.sampled_from(["float32", "mixed_float16", "mixed_bfloat16"]),
    bias=st.booleans(),
)
def test_folding_is_the_inverse_of_companding(data, rank, groups, compander, dtype, bias):
    strides = data.draw(st.integers(1, 2))
    conv = [layers.Conv1D, layers.Conv2D, layers.Conv3D][rank - 1](
        groups * data.draw(st.integers(1, 2)),
        data.draw(st.tuples(*[st.integers(1, 2)] * rank)),
        strides=strides,
        padding=data.draw(st.sampled_from(["valid", "same"])),
        dilation_rate=data.draw(st.integers(1, 2)) if strides == 1 else 1,
        groups=groups,
        use_bias=bias,
        bias_initializer="random_normal",
        dtype=dtype,
    )
    model = keras.Sequential(
        [keras.Input((4,) * rank + (groups * 2,), dtype=conv.compute_dtype), conv]
    )
    folded = kr.fold(kr.compand(model, compander))
    assert folded.layers[0].get_config() == conv.get_config()
    for weight, original in zip(folded.weights, model.weights, strict=True):
        assert weight.path == original.path
        np.testing.assert_allclose(as_float64(weight), as_float64(original), atol=1e-6)


@pytest.mark.slow
def test_the_folded_model_loads_without_the_package(trained, tmp_path):
    _, companded, x, expected = trained
    companded = kr.regularize(companded, {"conv": kr.RFAVEntropy(0.1), "head": kr.L2(0.1)})
    paths = [tmp_path / "model.keras", tmp_path / "x.npy", tmp_path / "y.npy"]
    kr.fold(companded).save(paths[0])
    np.save(paths[1], x)
    done = subprocess.run(
        [sys.executable, "-c", LOAD, *map(str, paths)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["Functional", "SGD"]
    np.testing.assert_allclose(np.load(paths[2]), expected, atol=1e-5)


LOAD_WEIGHTS = """
import sys
import keras
import numpy as np
import keras_regs

model = keras.models.load_model(sys.argv[1])
np.savez(sys.argv[2], *model.get_weights())
"""


@pytest.mark.slow
def test_another_backend_loads_the_same_weights(trained, tmp_path):
    backend = "jax" if BACKEND == "torch" else "torch"
    if importlib.util.find_spec(backend) is None:
        pytest.skip(f"{backend} is not installed")
    _, companded, _, _ = trained
    companded.save(tmp_path / "model.keras")
    done = subprocess.run(
        [sys.executable, "-c", LOAD_WEIGHTS, tmp_path / "model.keras", tmp_path / "weights.npz"],
        env={**os.environ, "KERAS_BACKEND": backend},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    loaded = np.load(tmp_path / "weights.npz")
    for name, weight in zip(loaded.files, companded.get_weights(), strict=True):
        np.testing.assert_array_equal(loaded[name], weight)


def test_both_keep_how_a_model_is_compiled():
    source = network("functional")
    source.compile(keras.optimizers.SGD(0.25, momentum=0.5), "mse", metrics=["mae"])
    companded = kr.compand(source, "arctan", a=1.2)
    for model in (companded, kr.fold(companded)):
        assert type(model.optimizer) is type(source.optimizer)
        assert model.optimizer is not source.optimizer
        assert float(model.optimizer.learning_rate) == 0.25
        model.fit(X, Y, verbose=0)
        assert set(model.evaluate(X, Y, verbose=0, return_dict=True)) == {"loss", "mae"}
    assert not kr.fold(kr.compand(network("functional"), "erf", a=1.5)).compiled


@pytest.mark.parametrize("back", [kr.fold, lambda model: kr.strip(kr.fold(model))])
def test_rescaled_optimizers_become_those_of_keras(back):
    model = kr.compand(network("functional"), "arctan", a=1.2)
    model.compile(kr.optimizers.RescaledAdam(0.01, beta_1=0.8), "mse")
    model.fit(X, Y, verbose=0)
    plain = back(model)
    assert "keras_regs" not in str(plain.get_compile_config())
    assert plain.optimizer.beta_1 == 0.8
    np.testing.assert_allclose(float(as_float64(plain.optimizer.learning_rate)), 0.01, rtol=1e-6)
    plain.fit(X, Y, verbose=0)


def test_layers_chooses():
    model = kr.compand(everything(), "arctan", a=1.3, layers=["inner/*", "head"])
    companded = [p.name for p in model._flatten_layers() if isinstance(p, CompandedLayer)]
    assert set(companded) == {"depthwise", "separable", "head"}
    more = kr.compand(model, "erf", a=1.5)  # the rest
    assert repr(more.get_layer("conv").compander) == "Erf(a=1.5, b=0.6, learnable=None)"
    assert repr(more.get_layer("head").compander) == "Arctan(a=1.3, b=0.6, learnable=None)"


def test_embeddings_are_converted_where_they_are_named():
    source = keras.Sequential(
        [keras.Input((3,), dtype="int32"), layers.Embedding(5, 2, name="e"), layers.Dense(1)]
    )
    assert type(kr.compand(source, "arctan").layers[0]) is layers.Embedding
    companded = kr.compand(source, "arctan", layers="e")
    assert type(companded.layers[0]) is kr.layers.CompanderEmbedding
    x = np.array([[0, 1, 4]])
    np.testing.assert_allclose(as_float64(companded(x)), as_float64(source(x)), atol=1e-6)
    folded = kr.fold(companded)
    np.testing.assert_allclose(as_float64(folded(x)), as_float64(source(x)), atol=1e-6)


def test_a_model_that_is_not_built():
    model = keras.Sequential([layers.Dense(2, kernel_initializer="ones", name="dense")])
    companded = kr.compand(model, "arctan", a=1.0)
    assert not companded.built
    np.testing.assert_allclose(as_float64(companded(np.ones((1, 3)))), 3.0, rtol=1e-6)


def test_the_start_of_a_layer_is_of_no_matter_where_weights_are_carried_over():
    """Only the weights of the model have to be within the bounds."""
    model = keras.Sequential([keras.Input((3,)), layers.Dense(2, kernel_initializer="ones")])
    model.layers[0].set_weights([np.full((3, 2), 0.1), np.zeros(2)])
    companded = kr.compand(model, "arctan", a=0.5)
    np.testing.assert_allclose(as_float64(companded.layers[0].kernel), 0.1, rtol=1e-6)


def test_nor_where_weights_are_loaded(tmp_path):
    wide = keras.initializers.RandomNormal(stddev=3.0)
    model = keras.Sequential([keras.Input((30,)), layers.Dense(9, kernel_initializer=wide)])
    model.layers[0].set_weights([np.full((30, 9), 0.1), np.zeros(9)])
    companded = kr.compand(model, "arctan", a=1.0)
    companded.save(tmp_path / "model.keras")
    x = np.ones((2, 30))
    expected = as_float64(model(x))
    for copy in (
        keras.models.load_model(tmp_path / "model.keras"),
        kr.regularize(companded, {"dense*": kr.L2(0.1)}),
    ):
        np.testing.assert_allclose(as_float64(copy(x)), expected, rtol=1e-5)
    # Without weights to follow, the start is within the bounds.
    clone = keras.models.clone_model(companded)
    kernel = np.abs(as_float64(clone.layers[0].kernel))
    np.testing.assert_allclose(kernel.max(), 0.95 * np.pi / 2, rtol=1e-5)


def test_a_pair_that_the_model_has_learned_already():
    pair = Arctan(1.0, 0.6, learnable="coarse")
    model = keras.Sequential(
        [keras.Input((3,)), layers.Dense(4, name="b"), kr.CompanderDense(2, compander=pair)]
    )
    model.layers[1].compander_a.assign(2.0)
    companded = kr.compand(model, pair, layers="b")
    assert [w.name for w in companded.weights].count("compander_a") == 1
    x = np.ones((1, 3))
    np.testing.assert_allclose(as_float64(companded(x)), as_float64(model(x)), rtol=1e-5)
