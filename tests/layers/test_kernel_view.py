"""The kernel of a compander layer answers as the variable of the layer of Keras does."""

import copy

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs.companders import Arctan
from tests.cases import LAYERS
from tests.combinations import slow_unless
from tests.layers.companded_cases import called, parts_of
from tests.networks import as_float64

BACKEND = keras.backend.backend()
layers = keras.layers
W = np.array([[0.5, 0.1], [-0.2, 0.3], [0.4, 0.25]], "float32")


def built(cls=kr.CompanderDense, **options):
    layer = cls(2, name="layer", **options)
    layer.build((None, 3))
    return layer


def test_it_has_what_a_variable_has():
    options = {"kernel_constraint": "max_norm", "kernel_regularizer": kr.L2(0.1)}
    companded, stock = built(**options), built(layers.Dense, **options)
    for kernel in (companded.kernel, stock.kernel):
        assert isinstance(kernel, keras.Variable)
        assert tuple(kernel.shape) == (3, 2)
        assert (kernel.ndim, kernel.dtype, kernel.trainable) == (2, "float32", True)
        assert (kernel.name, kernel.path) == ("kernel", "layer/kernel")
        assert type(kernel.constraint) is keras.constraints.MaxNorm
        assert type(kernel.regularizer) is kr.L2
        assert (kernel.aggregation, kernel.overwrite_with_gradient) == ("none", False)
        kernel.assign(W)
        np.testing.assert_allclose(kernel.numpy(), W, rtol=1e-6)
        kernel.assign_add(0.5 * kernel)
        kernel.assign_sub(W / 4)
        for values in (kernel.numpy(), np.asarray(kernel), ops.convert_to_numpy(kernel)):
            np.testing.assert_allclose(values, 1.25 * W, rtol=1e-6)
        np.testing.assert_allclose(as_float64(kernel.value), 1.25 * W, rtol=1e-6)
    assert companded.kernel is companded.kernel
    assert "path=layer/kernel, shape=(3, 2), dtype=float32" in repr(companded.kernel).replace(
        "TensorShape([3, 2])", "(3, 2)"
    )
    v = companded.weights[0]
    np.testing.assert_allclose(as_float64(v), 0.6 * np.tan(1.25 * W), rtol=1e-5)


@pytest.mark.parametrize("case", slow_unless({"SeparableConv2D", "LSTM", "Embedding"}, LAYERS))
def test_every_kernel_can_be_assigned(case):
    layer = case.make(case.companded)
    called(layer, case)
    for part in parts_of(layer):
        for name in part.kernels:
            kernel = getattr(part, name)
            w = np.linspace(-1, 1, np.prod(kernel.shape)).reshape(tuple(kernel.shape))
            kernel.assign(w)
            np.testing.assert_allclose(as_float64(kernel), w, atol=1e-6)
            np.testing.assert_allclose(as_float64(part.weight_of(name)), w, atol=1e-6)


def test_in_operations():
    kernel = built().kernel
    kernel.assign(W)
    x = np.arange(6, dtype="float32").reshape(2, 3)
    for ours, expected in [
        (x @ kernel, x @ W),
        (kernel @ x, W @ x),
        (2 - kernel / 2, 2 - W / 2),
        (-abs(kernel), -np.abs(W)),
        (kernel[0], W[0]),
        (kernel > 0.2, W > 0.2),
        (ops.matmul(x, kernel), x @ W),
        (ops.transpose(kernel), W.T),
        (ops.convert_to_tensor(kernel), W),
        (ops.cast(kernel, "float16"), W),
        (ops.concatenate([kernel, kernel]), np.concatenate([W, W])),
    ]:
        np.testing.assert_allclose(as_float64(ops.convert_to_tensor(ours)), expected, rtol=1e-3)
    assert tuple(ops.shape(kernel)) == (3, 2)
    for other in (built(compander="erf", kernel_initializer="zeros"), built(layers.Dense)):
        other.kernel.assign(kernel)
        np.testing.assert_allclose(as_float64(other.kernel), W, rtol=1e-6)


class Tied(layers.Layer):
    """Multiplies by the kernel of another layer, as tied autoencoders do."""

    def __init__(self, inner, keeps=False):
        super().__init__()
        self.inner = inner
        self.keeps = keeps

    def build(self, shape):
        self.inner.build(shape)
        if self.keeps:
            self.w = self.inner.kernel
        self.built = True

    def call(self, x):
        w = self.w if self.keeps else self.inner.kernel
        return ops.matmul(ops.matmul(x, w), ops.transpose(w))


def test_other_layers_train_what_it_is_computed_from():
    """By the gradient of both products with respect to the weight, times the slope."""
    inner = kr.CompanderDense(2, use_bias=False, compander=Arctan(a=1.1, b=0.8))
    inputs = keras.Input((3,))
    model = keras.Model(inputs, Tied(inner)(inputs))
    inner.kernel.assign(W)
    model.compile(keras.optimizers.SGD(0.5), "mse")
    x = np.random.default_rng(0).normal(size=(4, 3)).astype("float32")
    before = as_float64(inner.variable_of("kernel"))
    model.fit(x, x, epochs=1, verbose=0)
    error = 2 * (x @ W @ W.T - x) / x.size
    gradient = x.T @ error @ W + error.T @ x @ W
    slope = 1.1 / (0.8 * (1 + (before / 0.8) ** 2))
    expected = before - 0.5 * slope * gradient
    np.testing.assert_allclose(as_float64(inner.variable_of("kernel")), expected, rtol=1e-4)
    np.testing.assert_allclose(as_float64(inner.kernel), 1.1 * np.arctan(expected / 0.8), rtol=1e-4)


@pytest.mark.filterwarnings("ignore:The .grad attribute", "ignore:Gradients do not exist")
def test_a_layer_that_keeps_it_does_not_train_it_twice():
    """Keras counts the kernel and `v` as two weights. PyTorch has no gradient of the first."""
    x = np.random.default_rng(0).normal(size=(2, 3)).astype("float32")
    trained = []
    for keeps in (False, True):
        inner = kr.CompanderDense(2)
        inputs = keras.Input((3,))
        model = keras.Model(inputs, Tied(inner, keeps)(inputs))
        inner.kernel.assign(W)
        model.compile("sgd", "mse", run_eagerly=BACKEND != "jax")
        if keeps and BACKEND != "torch":
            with pytest.raises((TypeError, ValueError), match=r"a trained variable|compiled step"):
                model.fit(x, x, verbose=0)
            return
        model.fit(x, x, verbose=0)
        trained.append(as_float64(inner.kernel))
    np.testing.assert_array_equal(*trained)
    assert np.abs(trained[0] - W).max() > 1e-3


def test_it_is_live_in_functional_models():
    kernel = built().kernel
    inputs = keras.Input((3,))
    model = keras.Model(inputs, ops.matmul(inputs, kernel))
    for w in (W, 2 * W):
        kernel.assign(w)
        np.testing.assert_allclose(as_float64(model(np.eye(3, dtype="float32"))), w, rtol=1e-6)


def test_half_precision_outside_and_inside_of_a_call():
    seen = []

    class Reads(layers.Layer):
        def call(self, x):
            seen.append((kernel.dtype, keras.backend.standardize_dtype(kernel.value.dtype)))
            return x

    kernel = built(dtype="mixed_float16").kernel
    Reads(dtype="mixed_float16")(np.zeros((1, 1)))
    assert seen == [("float16", "float16")]
    assert (kernel.dtype, kernel.numpy().dtype) == ("float32", np.float32)


def test_flags_and_functions_can_be_set():
    layer = built()
    layer.kernel.assign(W)
    layer.kernel.trainable = False
    assert not layer.weights[0].trainable
    layer.kernel.trainable = True
    layer.kernel.regularizer = keras.regularizers.L2(2.0)
    np.testing.assert_allclose(as_float64(sum(layer.losses)), 2 * np.square(W).sum(), rtol=1e-6)
    layer.kernel.constraint = keras.constraints.NonNeg()
    v = layer.weights[0]
    v.assign(v.constraint(v))
    np.testing.assert_allclose(as_float64(layer.kernel), np.maximum(W, 0), rtol=1e-6)
    layer.kernel.regularizer = layer.kernel.constraint = None
    assert v.regularizer is None
    assert v.constraint is None


def test_a_frozen_kernel_stays_and_a_copy_is_separate(tmp_path):
    layer = kr.CompanderDense(2, name="layer")
    model = keras.Sequential([keras.Input((3,)), layer])
    layer.kernel.assign(W)
    layer.kernel.trainable = False
    model.compile(keras.optimizers.SGD(0.5), "mse", run_eagerly=BACKEND != "jax")
    model.fit(np.ones((2, 3)), np.ones((2, 2)), verbose=0)
    np.testing.assert_allclose(as_float64(layer.kernel), W, rtol=1e-6)
    assert as_float64(layer.bias).all()
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    for other in (loaded.layers[0].kernel, copy.deepcopy(model).layers[0].kernel):
        np.testing.assert_array_equal(as_float64(other), as_float64(layer.kernel))
        other.assign(0.1 * W)
        np.testing.assert_allclose(as_float64(layer.kernel), W, rtol=1e-6)


def test_with_lora_the_weight_is_what_is_assigned():
    for compander in ("arctan", "weight_norm"):
        layer = built(compander=compander)
        layer.enable_lora(2)
        layer.lora_kernel_b.assign(np.full((2, 2), 0.1))
        layer.kernel.assign(W)
        np.testing.assert_allclose(as_float64(layer.kernel), W, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("assign", "message"),
    [
        (
            lambda layer: layer.kernel.assign(4 * W),
            "With a=1, Arctan can represent weights of magnitude below 1.571, but the kernel of "
            "layer 'layer' has a weight of magnitude 2. Use Arctan(a=1.34, b=0.804, "
            "learnable=None), which has the same slope at zero, or 'arsinh', which is unbounded.",
        ),
        (
            lambda layer: layer.kernel.assign(np.nan * W),
            "Weights must be finite, but the kernel of layer 'layer' has a weight of nan.",
        ),
        (
            lambda layer: layer.kernel.assign(W.T),
            "A value for the kernel of layer 'layer' must have the shape (3, 2). Received: a "
            "tensor of shape (2, 3)",
        ),
    ],
)
def test_errors(assign, message):
    layer = built()
    before = layer.kernel.numpy()
    with pytest.raises(ValueError) as error:
        assign(layer)
    assert str(error.value) == message
    np.testing.assert_array_equal(layer.kernel.numpy(), before)


def test_errors_of_compiled_steps():
    layer = built()
    if BACKEND == "tensorflow":
        import tensorflow as tf

        def step(x):
            layer.kernel.assign(layer.kernel * x)

        run = tf.function(step)
        with tf.GradientTape() as tape:
            y = tf.reduce_sum(layer(W.T))
        with pytest.raises(TypeError, match="gradients with respect to it are not available"):
            tape.gradient(y, layer.kernel)
    elif BACKEND == "jax":
        import jax

        def step(x):
            with keras.StatelessScope():
                layer.kernel.assign(layer.kernel * x)

        run = jax.jit(step)
    else:
        pytest.skip("PyTorch runs its steps with numbers at hand")
    with pytest.raises(ValueError, match="Set the kernel of layer 'layer' outside the step"):
        run(ops.convert_to_tensor(0.5))


def test_before_the_layer_is_built():
    layer = kr.CompanderDense(2)
    assert not hasattr(layer, "kernel")
    with pytest.raises(AttributeError):
        layer.kernel  # noqa: B018
