"""How companded models train: penalties, proximal steps, constraints and learned parameters."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan, Power, WeightNorm
from keras_regs.layers._companded import CompandedLayer
from tests.networks import as_float64, images, network, target_of

layers = keras.layers
X, Y = images()


def kernels_of(model):
    """The weights that compander layers compute, by the paths of their variables."""
    return {
        part.variable_of(name).path: as_float64(part.weight_of(name))
        for part in model._flatten_layers()
        if isinstance(part, CompandedLayer)
        for name in part.kernels
    }


def test_decay_acts_on_the_weights_or_on_what_is_trained():
    def loss(compander):
        keras.utils.set_random_seed(0)
        layer = kr.CompanderDense(3, compander=compander, kernel_regularizer=kr.L2(0.5))
        layer.build((None, 4))
        (loss,) = layer.losses
        v, w = as_float64(layer.weights[0]), as_float64(layer.kernel)
        assert np.abs(v - w).max() > 1e-3 or isinstance(compander, WeightNorm)
        return as_float64(loss), 0.5 * np.square(v).sum(), 0.5 * np.square(w).sum()

    for compander in (
        Arctan(1.2, 0.5),
        Power(1.5),
        WeightNorm(),
    ):
        value, _, of_weights = loss(compander)
        np.testing.assert_allclose(value, of_weights, rtol=1e-6)
    for learnable in ("fine", "coarse"):
        value, of_trained, _ = loss(Arctan(1.2, 0.5, learnable=learnable))
        np.testing.assert_allclose(value, of_trained, rtol=1e-6)


def test_schedules_change_the_decay():
    model = kr.compand(network("functional", kr.L2(0.5), role="kernel"), "arctan", a=1.2)
    model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mse"])
    history = model.fit(X, Y, epochs=3, verbose=0, callbacks=[kr.DelayedStrong(2)]).history
    assert history["strength/target/kernel"] == [0.0, 0.0, 0.5]
    penalty = 0.5 * np.square(as_float64(target_of(model).kernel)).sum()
    difference = np.subtract(history["loss"], history["mse"])
    np.testing.assert_allclose(difference, [0, 0, penalty], rtol=1e-4, atol=1e-6)


def test_regularizers_of_filters_know_those_of_a_compander_layer():
    model = keras.Sequential(
        [keras.Input((5, 5, 2)), layers.Conv2DTranspose(4, 3, name="transpose")]
    )
    companded = kr.compand(model, "arctan", a=1.2)
    regularized = kr.regularize(companded, {"transpose": kr.FilterCorrelation(1.0)})
    assert regularized.layers[0].kernel_regularizer.axis == [-2]
    plain = kr.regularize(model, {"transpose": kr.FilterCorrelation(1.0)})
    np.testing.assert_allclose(
        as_float64(sum(regularized.losses)), as_float64(sum(plain.losses)), rtol=1e-5
    )


def test_proximal_steps_make_exact_zeros_of_the_weights():
    model = kr.compand(network("functional"), "arctan", a=1.2)
    model.compile(keras.optimizers.SGD(0.1), "mse")
    history = model.fit(X, Y, epochs=20, verbose=0, callbacks=[kr.ProximalL1(0.2)]).history
    kernels = np.concatenate([w.ravel() for w in kernels_of(model).values()])
    assert 0.2 < (kernels == 0).mean() < 1
    np.testing.assert_allclose((kernels == 0).mean(), history["sparsity"][-1])
    folded = kr.fold(model)
    assert (as_float64(target_of(folded).kernel) == 0).any()


def test_proximal_steps_are_refused_with_weight_normalization():
    model = kr.compand(network("functional"), "weight_norm")
    model.compile("sgd", "mse")
    with pytest.raises(ValueError) as error:
        model.fit(X, Y, verbose=0, callbacks=[kr.ProximalL1(0.2)])
    assert str(error.value) == (
        "`ProximalL1` cannot act on the kernel of layer 'target': with weight normalization, the "
        "norm of the trained variable has no effect on the weights, so a step towards zero is "
        "meaningless. Exclude the layer: list the others in the argument `layers`. "
        "Received: WeightNorm()"
    )
    assert all(w.constraint is None for w in model.weights)


def test_constraints_act_on_the_weights():
    constraint = keras.constraints.MaxNorm(0.3, axis=[0, 1, 2])
    inputs = keras.Input((6, 6, 3))
    conv = kr.CompanderConv2D(4, 3, kernel_constraint=constraint, name="target")
    model = keras.Model(inputs, layers.Dense(3)(layers.GlobalAveragePooling2D()(conv(inputs))))
    model.compile(keras.optimizers.SGD(0.1), "mse")
    model.fit(X, Y, epochs=2, verbose=0)
    norms = np.sqrt(np.square(as_float64(conv.kernel)).sum((0, 1, 2)))
    assert (norms <= 0.3 + 1e-5).all()
    np.testing.assert_allclose(norms.max(), 0.3, atol=1e-5)
    # What already holds stays as it is, to the last bit.
    on_weight = kr.CompanderDense(2, kernel_constraint=keras.constraints.NonNeg())
    on_weight.build((None, 50))
    (v, _) = on_weight.weights
    once = as_float64(v.constraint(v))
    np.testing.assert_array_equal(once[once > 0], as_float64(v)[once > 0])
    assert (once >= 0).all()
    with pytest.raises(ValueError, match=r"compander WeightNorm\(\) cannot have a constraint"):
        kr.CompanderDense(
            2, compander="weight_norm", kernel_constraint=keras.constraints.NonNeg()
        ).build((None, 3))


@pytest.mark.parametrize("step", [1e4, -1e4])
def test_learned_parameters_stay_positive(step):
    model = keras.Sequential(
        [keras.Input((3,)), kr.CompanderDense(2, compander=Arctan(learnable="fine"))]
    )
    model.compile(keras.optimizers.SGD(step, clipvalue=1.0), "mse")
    x = np.ones((4, 3), "float32")
    model.fit(x, np.ones((4, 2)), epochs=3, verbose=0)
    compander = model.layers[0].compander
    assert compander.a >= 1e-3
    assert compander.b >= 1e-3
    # Where a loop heeds no constraints, weights are those of the least that they may be.
    model.layers[0].compander_b.assign(0.5)
    model.layers[0].compander_a.assign(-5.0)
    v = as_float64(model.layers[0].weights[0])
    kernel = as_float64(model.layers[0].kernel)
    np.testing.assert_allclose(kernel, 1e-3 * np.arctan(v / 0.5), rtol=1e-5)


def test_weights_stay_within_the_bounds():
    model = kr.compand(network("functional"), "arctan", a=1.0, b=0.6)
    model.compile(keras.optimizers.SGD(5.0), "mse")
    model.fit(X, Y, epochs=5, verbose=0)
    for kernel in kernels_of(model).values():
        assert np.abs(kernel).max() <= np.pi / 2
    assert max(np.abs(v).max() for v in map(as_float64, model.weights)) > np.pi / 2


class Lazy(keras.Model):
    """Makes its weights when it is first called, which `fit` does in a trace."""

    def __init__(self, a):
        super().__init__()
        ones = keras.initializers.Constant(1.0)
        self.dense = kr.CompanderDense(
            2, compander=Arctan(a=a), kernel_initializer=ones, name="late"
        )

    def call(self, x):
        return self.dense(x)


def test_a_model_that_is_built_while_it_trains():
    """The error is that of a layer built at once, and does no harm to what comes after it."""
    x, y = np.ones((4, 3)), np.ones((4, 2))
    model = Lazy(a=0.5)
    model.compile("sgd", "mse")
    with pytest.raises(
        ValueError, match=(r"the kernel of layer 'late' has a weight of magnitude 1. Use Arc")
    ):
        model.fit(x, y, verbose=0)
    model = Lazy(a=1.0)
    model.compile("sgd", "mse")
    model.fit(x, y, verbose=0)


def test_a_shared_pair_leaves_frozen_layers_alone():
    source = network("functional")
    target_of(source).trainable = False
    model = kr.compand(source, "arctan", a=1.2, learnable="coarse")
    frozen = as_float64(target_of(model).kernel)
    model.compile(keras.optimizers.SGD(0.5), "mse")
    model.fit(X, Y, epochs=2, verbose=0)
    assert model.get_layer("head").compander.a != 1.2
    np.testing.assert_array_equal(as_float64(target_of(model).kernel), frozen)
