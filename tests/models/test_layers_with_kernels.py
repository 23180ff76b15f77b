"""Every layer of Keras that has kernels: `compand` and `regularize` reach it, or say why not."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.kernels import is_kernel
from tests.cases import LAYERS
from tests.combinations import slow_unless
from tests.networks import as_float64

layers = keras.layers

# What the layers of Keras with arguments that make weights have instead of kernels.
WITHOUT_KERNELS = {
    "AdditiveAttention": "one scale for each feature",
    "Attention": "one scale",
    "PReLU": "slopes",
    "BatchNormalization": "scales and offsets",
    "GroupNormalization": "scales and offsets",
    "LayerNormalization": "scales and offsets",
    "Normalization": "means and variances",
    "RMSNormalization": "scales",
}
# Those that contain a layer that the user makes, or weights that another framework makes.
WRAPPERS = {
    "Bidirectional",
    "RNN",
    "SpectralNormalization",
    "StackedRNNCells",
    "TimeDistributed",
    "Wrapper",
}
FOREIGN = {"FlaxLayer", "JaxLayer", "TFSMLayer", "TorchModuleWrapper"}
# Left out unless it is named, as every embedding; then it is an error.
WITHOUT_COMPANDER = {"ReversibleEmbedding"}


def makes_weights(cls):
    """Whether a class of Keras makes weights or contains layers, by its code and its bases'."""
    own = [base for base in cls.__mro__ if base.__module__ != "keras.src.layers.layer"]
    names = {"add_weight", "Variable", "layer", "cell", "cells", "EinsumDense", "module", "init_fn"}
    return any(
        names & {*function.__code__.co_names}
        for base in own
        if base.__module__.startswith("keras.")
        for function in vars(base).values()
        if hasattr(function, "__code__")
    )


def test_no_layer_of_keras_is_forgotten():
    """A layer of a coming release fails here, until it is in one of the lists."""
    classes = {
        name: cls
        for name, cls in vars(layers).items()
        if isinstance(cls, type) and issubclass(cls, layers.Layer) and cls is not layers.Layer
    }
    preprocessing = ("keras.src.layers.preprocessing", "keras.src.layers.regularization")
    found = {
        name
        for name, cls in classes.items()
        if makes_weights(cls) and not cls.__module__.startswith(preprocessing)
    }
    aliases = {name for name in found if name.replace("Convolution", "Conv") != name}
    known = {case.name for case in LAYERS} | {*WITHOUT_KERNELS} | WRAPPERS | FOREIGN
    assert found - aliases - known - WITHOUT_COMPANDER == set()
    assert {case.name for case in LAYERS} <= found


def model_of(case):
    inputs = [keras.Input(x.shape[1:], dtype=x.dtype.name) for x in case.inputs()]
    layer = case.make(case.stock, name="layer")
    if case.name.endswith("Cell"):
        first, *_ = inputs
        output = layers.RNN(layer, name="loop")(layers.Reshape((1, -1))(first))
        return keras.Model([first], layers.Dense(1, name="head")(output)), case.inputs()[:1]
    return keras.Model(inputs, layers.Dense(1, name="head")(layer(*inputs))), case.inputs()


def kernels_of(model):
    return [v for v in model.trainable_variables if is_kernel(v) or v.name == "embeddings"]


@pytest.mark.parametrize("case", slow_unless({"Embedding", "GroupQueryAttention"}, LAYERS))
def test_it_is_reached_inside_of_others(case):
    inner, x = model_of(case)
    keras.utils.set_random_seed(1)
    source = keras.Model(inner.inputs, layers.Dense(1, name="last")(inner(inner.inputs)))
    named = ["*"] if case.name == "Embedding" else None
    companded = kr.compand(source, "arsinh", layers=named)
    kernels = kernels_of(companded)
    assert len(kernels) == len(kernels_of(source)) > 2
    assert all(hasattr(kernel, "compander") for kernel in kernels)
    np.testing.assert_allclose(as_float64(companded(x)), as_float64(source(x)), atol=1e-5)
    folded = kr.fold(companded)
    assert [type(layer) for layer in folded._flatten_layers()] == [
        type(layer) for layer in source._flatten_layers()
    ]
    np.testing.assert_allclose(as_float64(folded(x)), as_float64(source(x)), atol=1e-5)
    if case.name in ("Embedding", "SeparableConv1D", "SeparableConv2D"):
        return  # one has no kernel by its name, the other two
    regularized = kr.regularize(source, {"*": {"kernel": kr.L2(0.1)}})
    squared = 0.1 * sum(
        np.square(as_float64(v)).sum() for v in kernels_of(source) if v.name == "kernel"
    )
    np.testing.assert_allclose(as_float64(sum(regularized.losses)), squared, rtol=1e-5)


@pytest.mark.slow
def test_wrappers_and_loops():
    inputs = keras.Input((4, 3))
    x = layers.Bidirectional(layers.LSTM(2, return_sequences=True), name="both")(inputs)
    x = layers.TimeDistributed(layers.TimeDistributed(layers.Dense(2)))(
        layers.Reshape((2, 2, 4))(x)
    )
    cells = layers.StackedRNNCells([layers.GRUCell(2), layers.SimpleRNNCell(2)])
    x = layers.RNN(cells)(layers.Reshape((4, 2))(x))
    source = keras.Model(inputs, layers.Dense(1)(x))
    companded = kr.compand(source, "arsinh")
    assert all(hasattr(kernel, "compander") for kernel in kernels_of(companded))
    assert len(kernels_of(companded)) == len(kernels_of(source)) == 10
    x = np.ones((2, 4, 3))
    np.testing.assert_allclose(as_float64(companded(x)), as_float64(source(x)), atol=1e-6)


class Bilinear(layers.Layer):
    """A matrix that no name tells from others."""

    def build(self, shape):
        self.matrix = self.add_weight(name="matrix", shape=(shape[-1], 2))
        self.position_embeddings = self.add_weight(name="position_embeddings", shape=(1, 2))
        self.gain = self.add_weight(name="gain", shape=(2,))

    def call(self, x):
        return keras.ops.matmul(x, self.matrix) * self.gain + self.position_embeddings


def test_what_is_left_out_is_named():
    inputs = keras.Input((3,))
    with keras.saving.custom_object_scope({"Bilinear": Bilinear}):
        model = keras.Model(inputs, layers.Dense(2, name="head")(Bilinear(name="own")(inputs)))
        with pytest.warns(
            UserWarning, match=(r"are not converted: 'own' \(Bilinear\): \['matrix'\]")
        ):
            companded = kr.compand(model)
        assert hasattr(companded.get_layer("head").weights[0], "compander")
        kr.compand(model, layers=["head"])  # no warning
    inputs = keras.Input((5, 3))
    x = layers.SeparableConv1D(2, 2, name="two")(inputs)
    x = layers.LayerNormalization()(layers.Conv1D(2, 2, name="one")(x))
    model = keras.Model(inputs, x)
    with pytest.warns(UserWarning, match=r"rule for '\*' skips .*'two' \(SeparableConv1D\)"):
        regularized = kr.regularize(model, {"*": {"kernel": kr.L2(0.1)}})
    assert len(regularized.losses) == 1
    kr.regularize(model, {"one": {"kernel": kr.L2(0.1)}})
    kr.regularize(model, {"*": {"pointwise": kr.L2(0.1)}})
    inputs = keras.Input((5, 3))
    x = layers.GroupQueryAttention(2, 2, 1, name="attention")(inputs, inputs)
    model = keras.Model(inputs, layers.Dense(1, "relu")(layers.GRU(2, name="loop")(x)))
    match = r"rule for '\*' skips .*'attention' \(GroupedQueryAttention\).*'loop' \(GRU\)"
    with pytest.warns(UserWarning, match=match):
        kr.regularize(model, {"*": kr.RFAVEntropy(0.1)})
    model = keras.Sequential([keras.Input((3,)), layers.ReversibleEmbedding(4, 2, name="both")])
    with pytest.raises(ValueError, match="no layer with kernels to convert"):
        kr.compand(model)
