"""What the experiment of the weight compander compares and measures."""

import shlex

import keras
import numpy as np
import pytest

import keras_regs as kr
from examples.reproduce import __main__ as reproduce
from examples.reproduce.runner import chosen_rows
from examples.reproduce.weight_compander import weights
from examples.reproduce.weight_compander.experiment import UNDECIDED, WeightCompander
from examples.reproduce.weight_compander.rows import EQUAL, LEARNED, LINEAR, ROWS
from tests.examples.outcomes import outcome

A, B, RATE, MOMENTUM, DECAY = 1.0, 0.6, 0.1, 0.9, 0.01


def trained(compander, rate, x, y, start):
    """The kernel after some steps of gradient descent."""
    layer = keras.layers.Dense(2, use_bias=False, kernel_regularizer=keras.regularizers.L2(DECAY))
    model = keras.Sequential([keras.Input((3,)), layer])
    model.set_weights([start])
    if compander is not None:
        model = kr.compand(model, compander)
    model.compile(keras.optimizers.SGD(rate, MOMENTUM), "mse", run_eagerly=True)
    model.fit(x, y, batch_size=4, epochs=6, verbose=0)
    return keras.ops.convert_to_numpy(model.layers[-1].kernel)


@pytest.fixture
def problem():
    rng = np.random.default_rng(0)
    x, y = (rng.normal(size=shape).astype("float32") for shape in ((4, 3), (4, 2)))
    return x, y, rng.normal(0, 0.5, (3, 2)).astype("float32")


def reference(x, y, start, slope, rate):
    """The same in float64: `slope` is that of Ψ, as a function of the weight."""
    x, y, w = (np.asarray(each, float) for each in (x, y, start))
    v, velocity = B * np.tan(w / A), 0.0
    for _ in range(6):
        gradient = x.T @ (x @ w - y) * 2 / y.size + 2 * DECAY * w
        velocity = MOMENTUM * velocity - rate * gradient * slope(w)
        v = v + velocity
        w = A * np.arctan(v / B)
    return w


class TestSteps:
    def test_b_is_a_learning_rate_of_kernels(self, problem):
        expected = reference(*problem, lambda w: A / B * np.cos(w / A) ** 2, RATE * (B / A) ** 2)
        # What the reference trains with its own b, and what the row trains with b = a.
        for b, rate in ((B, RATE * (B / A) ** 2), (A, RATE)):
            found = trained(kr.companders.Arctan(A, b), rate, *problem)
            np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5)
        compander = EQUAL.compander(A, B)
        assert (compander.a, compander.b) == (A, A)

    def test_the_control_only_takes_longer_steps(self, problem):
        found = trained(LINEAR.compander(A, B), RATE, *problem)
        plain = trained(None, RATE * (A / B) ** 2, *problem)
        np.testing.assert_allclose(found, plain, rtol=1e-4, atol=1e-5)
        assert np.abs(plain - problem[2]).max() > 0.1


class TestWeights:
    @pytest.mark.independent_of_backend
    def test_of_a_network_with_learned_a_and_b(self):
        def conv(name):
            compander = LEARNED.compander(A, B)
            return kr.CompanderConv2D(
                3, 1, compander=compander, kernel_initializer="zeros", name=name
            )

        inputs = keras.Input((2, 2, 3))
        x = conv("stem_conv")(inputs)
        x = keras.layers.Add()([conv("late_conv")(x), conv("late_shortcut_conv")(x)])
        x = keras.layers.GlobalAveragePooling2D()(x)
        x = kr.CompanderDense(
            3, compander=LEARNED.compander(A, B), kernel_initializer="zeros", name="logits"
        )(x)
        network = keras.Model(inputs, x)
        assert [each.name for each in weights.convolutions(network)] == ["stem_conv", "late_conv"]

        first = np.array([-0.4, -0.3, -0.04, 0.0, 0.04, 0.1, 0.2, 0.3, 0.6])
        network.get_layer("stem_conv").kernel.assign(first.reshape(1, 1, 3, 3))
        for name, kernel in (("late_conv", 0.1), ("late_shortcut_conv", 0.7), ("logits", -0.2)):
            layer = network.get_layer(name)
            layer.kernel.assign(np.full(layer.kernel.shape, kernel))
        network.get_layer("late_conv").compander_b.assign(0.5)  # its weights become larger
        found = weights.of_weights(keras.Sequential([keras.Input((2, 2, 3)), network]))
        late = 0.5 * np.arctan(np.tan(0.2) / 0.5)
        assert found["largest weight"] == pytest.approx(0.7)
        assert found["near zero"] == pytest.approx(3 / 9)
        quantiles = np.interp([0.8413, 0.1587], np.linspace(0, 1, 9), first)
        assert found["spreads"] == pytest.approx([quantiles[0] - quantiles[1], 0])
        # Below π / 8 = 0.393: of the four kernels 7 of 9, all, none and all.
        assert late < np.pi / 8
        assert found["steep"] == pytest.approx((7 + 9 + 0 + 9) / 36)
        assert found["a"] == [0.5] * 3
        assert found["b"] == [1.0, 0.5, 1.0]

    def test_numbers_of_learned_a_and_b(self):
        found = outcome(a=[0.6, 0.5, 0.3, 2.0], b=[1.5, 1.2, 0.8, 9.0])
        assert weights.shift_of_a(found) == pytest.approx(0.2)
        assert weights.mean_shift_of_a(found) == pytest.approx(0.1)
        assert weights.shift_of_last_a(found) == pytest.approx(1.5)
        assert weights.mean_shift_of_b(found) == pytest.approx(0.3)
        assert weights.trend_of_b(found) == pytest.approx(-1)

    def test_early_in_training_and_at_its_end(self):
        history = {"percentiles": [[0.5, -1.0], [2.0, -0.1], [0.3, -0.4], [0.2, 0.0], [0.1, -0.6]]}
        found = outcome(history=history)
        assert weights.early_of_first(found) == pytest.approx(1.5)
        assert weights.final_of_first(found) == pytest.approx(0.6)
        assert weights.largest_of_first(found) == pytest.approx(2.0)


@pytest.mark.independent_of_backend
def test_what_is_undecided_names_a_command_that_there_is():
    words = shlex.split(UNDECIDED[0].command)
    options = reproduce._parse(words[words.index("examples.reproduce") + 1 :])
    experiment = WeightCompander()
    setting = reproduce._setting(experiment, options)
    assert (setting.size, setting.amount.limit, setting.amount.epochs) == ("resnet18", None, 30)
    assert len(chosen_rows(experiment, setting, options.variants)) == 3


@pytest.mark.independent_of_backend
def test_each_row_is_labelled_differently():
    for rows in ROWS.values():
        assert len({row.label for row in rows}) == len(rows)
