"""The ReLU computed along with the entropy: both outputs, and the gradient of both together."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._math import entropy as module
from keras_regs._math.entropy import relu_joined_to_entropy, softmax_entropy
from tests.cases import rfav_entropies
from tests.gradients import finite_differences, slope_and_its_gradient, value_and_gradient
from tests.networks import as_float64


def both(x, axis=-1, positions=None):
    with relu_joined_to_entropy(x) as joined:
        entropies = softmax_entropy(x, axis, positions)
    return entropies, joined.output


def weighted(x, a, b, axis=-1, positions=None):
    entropies, relu = both(x, axis, positions)
    return ops.sum(ops.multiply(entropies, a)) + ops.sum(ops.multiply(relu, b))


def weights_for(x, axis):
    rng = np.random.default_rng(1)
    b = rng.normal(size=x.shape).astype("float32")
    return np.take(b, 0, axis) + 1, b


@pytest.mark.parametrize(("shape", "axis"), [((6, 10), -1), ((3, 4, 5, 8), -1), ((3, 8, 4, 5), 1)])
def test_value_and_gradient_equal_float64(shape, axis):
    x = (np.random.default_rng(0).normal(size=shape) * 3).astype("float32")
    a, b = weights_for(x, axis)

    def reference(x):
        return (rfav_entropies(x, axis) * a).sum() + (np.maximum(x, 0) * b).sum()

    value, gradient = value_and_gradient(lambda x: weighted(x, a, b, axis), x)
    np.testing.assert_allclose(value, reference(x), rtol=1e-5)
    expected = finite_differences(reference, x.astype("float64"))
    np.testing.assert_allclose(gradient, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("wanted", ["entropy", "relu"])
def test_gradient_of_one_of_them(wanted):
    x = np.array([[-2.0, 0.0, 1.0, 3.0]], "float32")

    def one(x):
        entropies, relu = both(x)
        return ops.sum(entropies if wanted == "entropy" else relu)

    _, gradient = value_and_gradient(one, x)
    alone = softmax_entropy if wanted == "entropy" else keras.activations.relu
    _, expected = value_and_gradient(lambda x: ops.sum(alone(x)), x)
    np.testing.assert_allclose(gradient, expected, atol=1e-7)


def test_values_that_are_not_finite():
    x = np.array([[np.nan, 1.0, -1.0], [np.inf, 1.0, -1.0], [-np.inf, 0.0, 1.0]], "float32")
    entropies, relu = both(ops.convert_to_tensor(x))
    np.testing.assert_array_equal(as_float64(relu), as_float64(keras.activations.relu(x)))
    np.testing.assert_array_equal(as_float64(entropies), as_float64(softmax_entropy(x)))


def test_second_derivatives():
    x = np.random.default_rng(0).normal(size=(4,)).astype("float32")
    v, b = np.random.default_rng(1).normal(size=(2, 4)).astype("float32")

    def separate(x):
        return softmax_entropy(x) * 2.0 + ops.sum(ops.multiply(keras.activations.relu(x) * x, b))

    def joined(x):
        entropy, relu = both(x)
        return entropy * 2.0 + ops.sum(ops.multiply(relu * x, b))

    expected, found = (slope_and_its_gradient(each, x, v) for each in (separate, joined))
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-5)
    np.testing.assert_allclose(found[1], expected[1], rtol=1e-4, atol=1e-6)


@pytest.mark.skipif(keras.backend.backend() != "torch", reason="of PyTorch")
@pytest.mark.parametrize("how", ["compiled", "checkpointed"])
@pytest.mark.parametrize("some", [False, True])
def test_functions_of_pytorch_that_trace_others(how, some):
    import torch
    from torch.utils.checkpoint import checkpoint

    x = np.random.default_rng(0).normal(size=(6, 5, 10)).astype("float32")
    a, b = map(torch.tensor, weights_for(x, -1))
    positions = torch.tensor([0, 2, 4]) if some else None
    a = a[:, :3] if some else a

    def alone(x):
        return weighted(x, a, b, positions=positions)

    if how == "compiled":
        other = torch.compile(alone, backend="aot_eager")
    else:

        def other(x):
            return checkpoint(alone, x, use_reentrant=False)

    expected, found = value_and_gradient(alone, x), value_and_gradient(other, x)
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-6)
    np.testing.assert_allclose(found[1], expected[1], rtol=1e-6)


def test_another_tensor_is_not_joined():
    x = ops.convert_to_tensor(np.zeros((2, 3), "float32"))
    with relu_joined_to_entropy(x) as joined:
        softmax_entropy(x + 1.0)
    assert joined.output is None
    softmax_entropy(x)
    assert joined.output is None


def data():
    rng = np.random.default_rng(0)
    return rng.normal(size=(12, 6, 6, 3)).astype("float32"), rng.integers(3, size=12)


def trained(separately, policy="float32", **settings):
    """The weights and losses after a training, with the ReLU in the layer or after it."""
    keras.utils.set_random_seed(0)
    stack = [keras.Input((6, 6, 3))]
    for layer, arguments in ((keras.layers.Conv2D, (4, 3)), (keras.layers.Dense, (5,))):
        regularizer = kr.RFAVEntropy(0.1, **settings)
        if separately:
            stack.append(layer(*arguments, activity_regularizer=regularizer, dtype=policy))
            stack.append(keras.layers.ReLU(dtype=policy))
        else:
            activation = kr.layers.PenalizedActivation("relu", regularizer, dtype=policy)
            stack.append(layer(*arguments, activation=activation, dtype=policy))
    stack += [keras.layers.Flatten(), keras.layers.Dense(3)]
    model = keras.Sequential(stack)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.05), loss)
    # The last batch is smaller, so sizes are unknown when the step is traced.
    history = model.fit(*data(), batch_size=5, epochs=3, shuffle=False, verbose=0)
    return model.get_weights(), history.history["loss"]


@pytest.mark.parametrize(
    "settings",
    [{}, {"reduction": "mean"}, {"positions": 0.5}, {"policy": "mixed_bfloat16"}],
    ids=str,
)
def test_trains_as_with_a_separate_relu(settings):
    tolerance = 2e-2 if "policy" in settings else 1e-5
    (weights, losses), (expected, expected_losses) = (
        trained(separately, **settings) for separately in (False, True)
    )
    np.testing.assert_allclose(losses, expected_losses, rtol=tolerance)
    for found, wanted in zip(weights, expected, strict=True):
        np.testing.assert_allclose(found, wanted, rtol=tolerance, atol=tolerance)


class InABranch(kr.RFAVEntropy):
    """Where the penalty is traced by itself, so its tensors cannot be used outside."""

    def penalty(self, x, **known):
        compute = super().penalty
        return ops.cond(
            ops.convert_to_tensor(True), lambda: compute(x, **known), lambda: ops.zeros(())
        )


@pytest.mark.parametrize(
    ("activation", "regularizer", "joins"),
    [
        ("relu", kr.RFAVEntropy(), True),
        ("tanh", kr.RFAVEntropy(), False),
        ("relu", InABranch(), False),
        ("relu", kr.RFAVEntropy(positions=0.5), True),
        ("relu", kr.Sum([kr.RFAVEntropy(), kr.AL2()]), False),
    ],
    ids=str,
)
def test_where_they_are_joined(activation, regularizer, joins, monkeypatch):
    seen = []
    compute = module._softmax_entropy

    def spy(x, axis, positions, with_relu=False):
        seen.append(with_relu)
        return compute(x, axis, positions, with_relu)

    monkeypatch.setattr(module, "_softmax_entropy", spy)
    layer = keras.layers.Dense(4, activation=kr.layers.PenalizedActivation(activation, regularizer))
    model = keras.Sequential([keras.Input((3, 3)), layer])
    seen.clear()
    x = np.random.default_rng(0).normal(size=(2, 3, 3)).astype("float32")
    output = model(x)
    assert seen
    assert set(seen) == {joins}
    expected = keras.activations.get(activation)(_linear(layer, x))
    np.testing.assert_allclose(as_float64(output), as_float64(expected), rtol=1e-5, atol=1e-6)


def _linear(layer, x):
    return ops.matmul(x, layer.kernel) + layer.bias


def test_padding_is_left_out_as_before():
    regularizer = kr.RFAVEntropy(1.0)
    layer = keras.layers.Dense(4, activation=kr.layers.PenalizedActivation("relu", regularizer))
    model = keras.Sequential([keras.Input((3, 2)), keras.layers.Masking(), layer])
    x = np.random.default_rng(0).normal(size=(2, 3, 2)).astype("float32")
    x[0, 1:] = 0
    output = model(x)
    response = as_float64(_linear(layer, x))
    np.testing.assert_allclose(as_float64(output), np.maximum(response, 0), rtol=1e-5, atol=1e-6)
    kept = np.array([[1, 0, 0], [1, 1, 1]])
    expected = -(rfav_entropies(response) * kept).sum() / 2
    np.testing.assert_allclose(as_float64(sum(model.losses)), expected, rtol=1e-5)
