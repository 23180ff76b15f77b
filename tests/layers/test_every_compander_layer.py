"""Every compander layer behaves like its Keras layer, except for the trained variables."""

import dataclasses
import inspect

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs.companders import Arctan, Erf, WeightNorm
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._containers import CompandingContainer
from tests.cases import COMPANDERS, LAYERS
from tests.combinations import slow_unless
from tests.layers.companded_cases import (
    KINDS,
    called,
    compile_for,
    model_of,
    outputs_of,
    pair,
    parts_of,
    train,
)
from tests.networks import as_float64

layers = keras.layers

each = pytest.mark.parametrize("case", LAYERS, ids=lambda case: case.name)
each_kind = pytest.mark.parametrize("case", slow_unless(KINDS, LAYERS))


def test_every_layer_has_a_case():
    found = {
        name.removeprefix("Compander")
        for name, value in vars(kr.layers).items()
        if isinstance(value, type) and issubclass(value, CompandedLayer | CompandingContainer)
    }
    assert found == {case.name for case in LAYERS}


def test_every_layer_of_keras_with_kernels_has_its_compander_layer():
    def has_kernels(cls):
        return any(name.endswith("_initializer") for name in inspect.signature(cls).parameters)

    without = {"PReLU", "ReversibleEmbedding"}  # no kernels; an embedding in two roles
    normalizations = {name for name in dir(keras.layers) if name.endswith("Normalization")}
    classes = {
        value
        for name, value in vars(keras.layers).items()
        if isinstance(value, type) and name not in without | normalizations and has_kernels(value)
    }
    assert classes == {case.stock for case in LAYERS}


@each
def test_signature_and_documentation(case):
    stock = inspect.signature(case.stock).parameters
    companded = dict(inspect.signature(case.companded).parameters)
    compander = companded.pop("compander")
    assert (compander.kind, compander.default) == (inspect.Parameter.KEYWORD_ONLY, "arctan")
    assert companded == dict(stock)
    documentation = inspect.cleandoc(case.companded.__doc__)
    assert documentation.count("compander: The function $\\Psi$") == 1
    described = inspect.cleandoc(case.stock.__doc__)
    arguments = described.split("Args:\n", 1)[1].split("\n\n", 1)[0]
    assert arguments in documentation
    for section in ("Input shape:", "Output shape:", "Call arguments:", "Returns:"):
        assert documentation.count(section) == described.count(section)
    assert case.companded.__name__ == f"Compander{case.name}"
    assert f"`keras.layers.{case.name}`" in documentation


# Each compander is tested on one of each kind of layer, and one compander on all.
@pytest.mark.parametrize(
    ("case", "compander"),
    [
        pytest.param(case, compander, id=f"{case.name}-{compander.name}")
        for case in LAYERS
        for compander in COMPANDERS
        if case.name in KINDS or compander.name == "Arctan"
    ],
)
def test_it_starts_as_the_layer_of_keras(case, compander):
    compander = compander.make()
    stock, companded = pair(case, compander=compander)
    stock_weights = stock.weights
    kernels = [(part, name) for part in parts_of(companded) for name in part.kernels]
    learned = [w for w in companded.weights if w.name.endswith("_g")]
    assert len(learned) == (len(kernels) if not compander.elementwise else 0)
    # The weights of the layer of Keras in their order, then those of each compander.
    own = [w for w in companded.weights if not w.name.endswith("_g")]
    assert [(w.name, w.shape) for w in own] == [(w.name, w.shape) for w in stock_weights]
    by_path = {id(part.variable_of(name)): part.weight_of(name) for part, name in kernels}
    for ours, theirs in zip(own, stock_weights, strict=True):
        effective = by_path.get(id(ours), ours)
        np.testing.assert_allclose(as_float64(effective), as_float64(theirs), atol=1e-6)
    assert len(by_path) == sum(w.name.endswith(("kernel", "embeddings")) for w in stock_weights)
    np.testing.assert_allclose(
        as_float64(called(companded, case)), as_float64(called(stock, case)), atol=2e-6
    )
    np.testing.assert_allclose(
        as_float64(kernels[0][0].weight_of(kernels[0][1])),
        as_float64(getattr(*kernels[0])),
        rtol=1e-6,
    )


@each_kind
def test_a_step_is_that_of_the_chain_rule(case):
    """`v` takes the step of plain gradient descent on `L(Ψ(v))`: Keras's times `Ψ'(v)`."""
    if "dropout" in case.options:
        case = dataclasses.replace(case, options={})
    stock, companded = pair(case, compander=Arctan(a=1.1, b=0.8))
    steps = []
    for layer in (stock, companded):
        model = model_of(layer, case)
        before = [as_float64(w) for w in layer.weights]
        compile_for(model, case, rate=1.0)
        train(model, case, epochs=1)
        steps.append([as_float64(w) - b for w, b in zip(layer.weights, before, strict=True)])
        if layer is companded:
            values = before
    assert any(np.abs(step).max() > 1e-4 for step in steps[0])
    for weight, v, plain, ours in zip(companded.weights, values, *steps, strict=True):
        compander = getattr(weight, "compander", None)
        factor = 1.0 if compander is None else 1.1 / (0.8 * (1 + np.square(v / 0.8)))
        np.testing.assert_allclose(ours, factor * plain, rtol=2e-3, atol=2e-6)


@each_kind
def test_saving_and_loading_changes_nothing(case, tmp_path):
    compander = Arctan(a=1.1, b=0.8, learnable="fine")
    model = model_of(case.make(case.companded, compander=compander), case)
    compile_for(model, case, rate=0.1)
    x = case.inputs()
    for name in ("before", "after"):
        model.save(tmp_path / f"{name}.keras")
        model.save_weights(tmp_path / f"{name}.weights.h5")
        expected = outputs_of(model, x)
        loaded = keras.models.load_model(tmp_path / f"{name}.keras")
        np.testing.assert_array_equal(outputs_of(loaded, x), expected)
        other = model_of(case.make(case.companded, compander=compander), case)
        other.load_weights(tmp_path / f"{name}.weights.h5")
        np.testing.assert_array_equal(outputs_of(other, x), expected)
        for weight, original in zip(other.weights, model.weights, strict=True):
            np.testing.assert_array_equal(as_float64(weight), as_float64(original))
        if name == "before":
            trained = train(model, case)
            assert not np.array_equal(trained, expected)
    copy = model_of(case.make(case.companded, compander=compander), case)
    copy.set_weights(model.get_weights())
    np.testing.assert_array_equal(outputs_of(copy, x), expected)
    learned = [w for w in model.weights if w.name in ("compander_a", "compander_b")]
    assert {w.name for w in learned} == {"compander_a", "compander_b"}
    assert all(as_float64(w) not in (1.1, 0.8) for w in learned)


@each
def test_configuration(case):
    layer = case.make(case.companded, compander=Erf(a=2.0, b=0.5), name="layer")
    config = layer.get_config()
    again = type(layer).from_config(config)
    assert again.get_config() == config
    assert repr(again.compander) == "Erf(a=2.0, b=0.5, learnable=None)"
    stock = case.make(case.stock, name="layer").get_config()
    assert {k: v for k, v in config.items() if k != "compander"} == stock
    assert repr(case.make(case.companded).compander) == "Arctan(a=1.0, b=0.6, learnable=None)"


@pytest.mark.parametrize(
    ("case", "dtype"),
    [
        pytest.param(
            case,
            dtype,
            id=f"{case.name}-{dtype}",
            marks=[pytest.mark.slow] if dtype != "mixed_float16" else [],
        )
        for case in LAYERS
        for dtype in ("mixed_float16", "mixed_bfloat16", "bfloat16")
        # Orthogonal matrices cannot be drawn in bfloat16.
        if dtype == "mixed_float16"
        or (case.name in KINDS and (case.name, dtype) != ("LSTM", "bfloat16"))
    ],
)
def test_half_precision(case, dtype):
    """The function is taken in float32, and what comes out is rounded as Keras rounds a kernel."""
    stock, companded = pair(case, compander=Arctan(a=1.1, b=0.8), dtype=dtype)
    keras.utils.set_random_seed(7)
    stock = case.make(case.stock, dtype=dtype)
    output = called(stock, case)
    ours = called(companded, case)
    assert keras.backend.standardize_dtype(ours.dtype) == keras.backend.standardize_dtype(
        output.dtype
    )
    # Where the variables are rounded themselves, so is `v`.
    tolerance = {"mixed_float16": 2e-3, "mixed_bfloat16": 2e-2, "bfloat16": 6e-2}[dtype]
    np.testing.assert_allclose(as_float64(ours), as_float64(output), atol=tolerance)
    for part in parts_of(companded):
        for name in part.kernels:
            weight = part.weight_of(name)
            assert keras.backend.standardize_dtype(weight.dtype) == "float32"
            # As Keras's own outside of a call.
            kernel = getattr(part, name)
            assert keras.backend.standardize_dtype(kernel.dtype) == part.variable_dtype
            np.testing.assert_array_equal(
                as_float64(kernel), as_float64(ops.cast(weight, part.variable_dtype))
            )


def test_a_network_starts_as_that_of_keras():
    """Also behind layers that draw seeds of their own."""
    networks = []
    for make in (
        lambda name: getattr(layers, name),
        lambda name: getattr(kr.layers, f"Compander{name}"),
    ):
        keras.utils.set_random_seed(3)
        inputs = keras.Input((5, 4))
        x = make("LSTM")(4, dropout=0.2, recurrent_dropout=0.2, return_sequences=True)(inputs)
        x = make("MultiHeadAttention")(2, 3, dropout=0.1)(x, x)
        x = make("GRU")(4, seed=5)(x)
        networks.append(keras.Model(inputs, make("Dense")(3)(x)))
    x = np.random.default_rng(0).normal(size=(2, 5, 4)).astype("float32")
    outputs = [as_float64(network(x)) for network in networks]
    np.testing.assert_allclose(*outputs, atol=1e-6)


@each
def test_frozen_layers_stay(case):
    model = model_of(case.make(case.companded, compander=WeightNorm()), case)
    model.trainable = False
    assert not model.trainable_weights
    model.trainable = True
    assert len(model.trainable_weights) == len(model.weights) - sum(
        not w.trainable for w in model.weights
    )


@each
def test_quantization_is_refused(case):
    layer = case.make(case.companded, name="layer")
    called(layer, case)
    with pytest.raises(ValueError) as error:
        layer.quantize("int8")
    assert str(error.value) == (
        f"Layer 'layer' (Compander{case.name}) reparameterizes its weights and cannot be "
        "quantized. Fold the model first: `keras_regs.fold(model)` returns the same model with "
        "Keras layers. Received: mode='int8'"
    )


def test_a_quantized_policy_is_refused():
    with pytest.raises(ValueError, match="cannot be quantized"):
        kr.CompanderDense(2, dtype="int8_from_float32").build((None, 3))


@pytest.mark.parametrize("name", ["LSTM", "MultiHeadAttention"])
def test_layers_with_others_inside_learn_one_pair(name):
    case = next(case for case in LAYERS if case.name == name)
    layer = case.make(case.companded, compander=Arctan(1.0, 0.6, learnable="fine"))
    called(layer, case)
    (learned,) = [w for w in layer.weights if w.name == "compander_a"]
    learned.assign(0.9)
    np.testing.assert_allclose(layer.compander.a, 0.9)
