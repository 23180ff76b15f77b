"""What holds for every compander layer: it is the layer of Keras, but for what is trained."""

import dataclasses
import inspect

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs.companders import Arctan, Compander, Erf, WeightNorm
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._containers import CompandingContainer
from tests.cases import COMPANDERS, LAYERS
from tests.combinations import pairs, slow_unless
from tests.networks import as_float64

layers = keras.layers

each = pytest.mark.parametrize("case", LAYERS, ids=lambda case: case.name)
# One of each way to have kernels.
KINDS = {"Dense", "Conv2DTranspose", "SeparableConv2D", "Embedding", "LSTM", "MultiHeadAttention"}
each_kind = pytest.mark.parametrize("case", slow_unless(KINDS, LAYERS))


def parts_of(layer):
    """The layers that hold the kernels, and those of Keras in the same places."""
    return [part for part in layer._flatten_layers() if isinstance(part, CompandedLayer)]


def called(layer, case, **kwargs):
    """What the layer puts out; for cells, with the first of two arguments as input."""
    first, *others = case.inputs()
    if case.name.endswith("Cell"):
        return layer(first, others, **kwargs)[0]
    return layer(first, *others, **kwargs)


def pair(case, **options):
    """The layer of Keras and the compander layer, made and built from the same seed."""
    made = []
    for cls, more in [(case.stock, {}), (case.companded, options)]:
        keras.utils.set_random_seed(7)
        layer = case.make(cls, **more)
        called(layer, case)
        made.append(layer)
    return made


def model_of(layer, case):
    """A model of the layer alone, which puts out numbers to train."""
    inputs = [keras.Input(x.shape[1:], dtype=x.dtype.name) for x in case.inputs()]
    first, *others = inputs
    output = layer(first, others)[0] if case.name.endswith("Cell") else layer(first, *others)
    return keras.Model(inputs, output)


def outputs_of(model, x):
    return as_float64(model(x))  # which `predict` would compile first


def compile_for(model, case, rate):
    """One of each kind trains in a compiled step."""
    model.compile(keras.optimizers.SGD(rate), "mse", run_eagerly=case.name not in KINDS)


def train(model, case, epochs=2):
    x = case.inputs()
    model.fit(x, np.zeros(outputs_of(model, x).shape), epochs=epochs, verbose=0, shuffle=False)
    return outputs_of(model, x)


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
    assert documentation.count("compander: The function Ψ") == 1
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


@keras.saving.register_keras_serializable(package="tests")
class Gain(Compander):
    """A compander of a user's own, which learns a parameter under a name of its own."""

    learnable = "fine"
    gain = 2.0

    def __call__(self, v):
        return ops.convert_to_tensor(self.gain) * v

    def inverse(self, w):
        return w / ops.convert_to_tensor(self.gain)

    def derivative(self, v):
        return ops.convert_to_tensor(self.gain) * ops.ones_like(v)

    def add_parameters(self, layer, kernel):
        self.gain = layer.add_weight(name="gain", initializer=keras.initializers.Constant(2.0))


def test_a_compander_of_ones_own(tmp_path):
    model = keras.Sequential([keras.Input((3,)), kr.CompanderDense(2, compander=Gain())])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    x = np.ones((4, 3))
    model.fit(x, np.ones((4, 2)), verbose=0)
    assert as_float64(model.weights[2]) != 2
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    expected = outputs_of(model, x)
    np.testing.assert_array_equal(outputs_of(loaded, x), expected)
    np.testing.assert_allclose(outputs_of(kr.fold(model), x), expected, atol=1e-6)


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
        pytest.param(case, dtype, id=f"{case.name}-{dtype}")
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
        "quantized. Fold the model first: `keras_regs.fold(model)` is the same model with layers "
        "of Keras. Received: mode='int8'"
    )


def test_a_quantized_policy_is_refused():
    with pytest.raises(ValueError, match="cannot be quantized"):
        kr.CompanderDense(2, dtype="int8_from_float32").build((None, 3))


LORA = [case for case in LAYERS if case.name in ("Dense", "EinsumDense", "Conv2D", "Embedding")]


@pytest.mark.parametrize(("case", "late"), pairs(LORA, [False, True]))
def test_lora(case, late, tmp_path):
    """It adds to `v`, so that the weights stay within their bounds and can be merged exactly."""
    compander = Arctan(a=1.1, b=0.8, learnable="fine")
    options = {} if late else {"lora_rank": 2}
    layer = case.make(case.companded, compander=compander, **options)
    model = model_of(layer, case)
    if late:
        layer.enable_lora(2)
    kernel = layer.kernels[0]
    assert not layer.variable_of(kernel).trainable
    frozen = as_float64(layer.variable_of(kernel))
    model.compile(keras.optimizers.SGD(0.1), "mse")
    expected = train(model, case, epochs=5)
    np.testing.assert_array_equal(as_float64(layer.variable_of(kernel)), frozen)
    a, b = (as_float64(getattr(layer, f"lora_{kernel}_{x}")) for x in "ab")
    v = frozen + a @ b
    learned_a, learned_b = layer.compander.a, layer.compander.b
    assert learned_a != 1.1
    np.testing.assert_allclose(
        as_float64(getattr(layer, kernel)), learned_a * np.arctan(v / learned_b), atol=1e-6
    )
    assert np.abs(v - frozen).max() > 1e-4
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    np.testing.assert_allclose(outputs_of(loaded, case.inputs()), expected, atol=1e-6)
    plain = kr.fold(model)
    np.testing.assert_allclose(outputs_of(plain, case.inputs()), expected, atol=1e-6)
    assert not any("lora" in w.name for w in plain.weights)
    assert all(w.trainable for w in plain.weights)


@pytest.mark.parametrize("compander", [Arctan(1.1, 0.8, learnable="fine"), WeightNorm()], ids=str)
@pytest.mark.parametrize("late", [False, True])
def test_lora_and_what_is_learned_besides(compander, late, tmp_path):
    """The order of weights is one, whenever LoRA came, so that all loads that was saved."""
    layer = kr.CompanderDense(3, compander=compander, lora_rank=None if late else 2, name="lora")
    model = keras.Sequential([keras.Input((4,)), layer])
    if late:
        layer.enable_lora(2)
    model.compile(keras.optimizers.SGD(0.01, momentum=0.9), "mse")
    x, y = np.ones((4, 4)), np.ones((4, 3))
    model.fit(x, y, verbose=0)
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    expected = outputs_of(model, x)
    np.testing.assert_allclose(outputs_of(loaded, x), expected, atol=1e-6)
    assert [w.name for w in loaded.weights] == [w.name for w in model.weights]
    layer.bias.trainable = False
    regularized = kr.regularize(model, {"lora": {"bias": kr.L2(0.1)}})
    np.testing.assert_allclose(outputs_of(regularized, x), expected, atol=1e-6)
    kernel, bias = kr.fold(model).weights
    assert kernel.trainable
    assert not bias.trainable


def test_functions_of_the_users_own():
    """Layers that make others inside hand them on as they are."""

    def initializer(shape, dtype=None):
        return 0.1 * ops.ones(shape, dtype)

    class Decay(keras.Regularizer):
        def __call__(self, w):
            return 0.1 * ops.sum(ops.square(w))

        def get_config(self):
            return {}

    slope = layers.PReLU()
    for options in (
        {"activation": lambda x: ops.tanh(x)},
        {"activation": slope},
        {"kernel_initializer": initializer},
        {"kernel_regularizer": Decay()},
    ):
        outputs = []
        for cls in (layers.LSTM, kr.layers.CompanderLSTM):
            keras.utils.set_random_seed(2)
            layer = cls(2, **options)
            outputs.append(as_float64(layer(np.ones((2, 3, 4), "float32"))))
            if "kernel_regularizer" in options:
                outputs.append(as_float64(sum(layer.losses)))
            elif options.get("activation") is slope:
                assert layer.activation is slope
        half = len(outputs) // 2
        for plain, ours in zip(outputs[:half], outputs[half:], strict=True):
            np.testing.assert_allclose(ours, plain, atol=1e-6)
    kr.layers.CompanderMultiHeadAttention(2, 2, kernel_regularizer=Decay())(
        np.ones((1, 2, 3)), np.ones((1, 2, 3))
    )


@pytest.mark.parametrize("name", ["LSTM", "MultiHeadAttention"])
def test_layers_with_others_inside_learn_one_pair(name):
    case = next(case for case in LAYERS if case.name == name)
    layer = case.make(case.companded, compander=Arctan(1.0, 0.6, learnable="fine"))
    called(layer, case)
    (learned,) = [w for w in layer.weights if w.name == "compander_a"]
    learned.assign(0.9)
    np.testing.assert_allclose(layer.compander.a, 0.9)


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
        "The kernel of layer 'layer' is computed from what is trained. Set it with "
        "`layer.assign_weight('kernel', w)`. Received: ndarray"
    )
    layer.assign_weight("kernel", np.full((3, 3, 2, 1), 0.5))
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
