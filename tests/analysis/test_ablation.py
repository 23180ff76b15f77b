"""Ablation curves: which units are lost, what the model then says, and that the model stays."""

import json

import keras
import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

import keras_regs as kr
from tests.analysis.revealing_models import UNITS, revealing
from tests.combinations import slow_unless
from tests.inspect.probing import convolved, everything, randomize
from tests.networks import KINDS, as_float64, images, labels, network, target_of

matplotlib.use("Agg")
layers = keras.layers
ablate = kr.analysis.ablation_curve


def lost_at(curve, sample):
    """From which step on a sample is taken for another."""
    return int(np.flatnonzero(curve.repeats[0] < 1)[0]) if sample else None


class TestOrder:
    def test_random_units_stay_lost(self):
        model, x = revealing(), np.eye(UNITS)
        first = []
        for unit in range(1, UNITS):
            curve = ablate(model, x[[unit]], [unit], layer="features", steps=UNITS + 1, seed=5)
            assert np.all(np.diff(curve.accuracies) <= 0)
            first.append(lost_at(curve, unit))
        assert len(set(first)) == UNITS - 1
        assert first != sorted(first)
        other = [
            lost_at(
                ablate(model, x[[unit]], [unit], layer="features", steps=UNITS + 1, seed=6), unit
            )
            for unit in (1, 2, 3)
        ]
        assert other != first[:3]

    @pytest.mark.parametrize(("mode", "sign"), [("largest", -1), ("smallest", 1)])
    def test_of_size(self, mode, sign):
        sizes = np.random.default_rng(0).permutation(UNITS) + 1.0
        # Negative ones count by their magnitude: the layer is linear.
        model = keras.Sequential(
            [
                keras.Input((UNITS,)),
                layers.Activation("linear", name="features"),
                layers.Dense(UNITS, use_bias=False, name="head"),
            ]
        )
        signs = np.where(np.arange(UNITS) % 2, -1.0, 1.0)
        model.set_weights([np.diag(signs)])
        x, y = np.diag(sizes * signs), np.arange(UNITS)
        curve = ablate(model, x, y, layer="features", steps=UNITS + 1, mode=mode, batch_size=5)
        # Unit 0 is what is left when nothing is.
        order = np.argsort(sign * sizes)
        expected = [1.0]
        kept = np.ones(UNITS, bool)
        for unit in order:
            kept[unit] = unit == 0
            expected.append(kept.mean())
        np.testing.assert_allclose(curve.accuracies, expected, rtol=1e-12)

    @pytest.mark.parametrize("mode", ["largest", "smallest"])
    def test_equal_units_go_in_their_order(self, mode):
        # Samples 2 and 3 are called class 0, for which they are taken once they have lost theirs.
        curve = ablate(revealing(4), np.eye(4), [0, 1, 0, 0], layer="features", steps=5, mode=mode)
        np.testing.assert_allclose(curve.accuracies, [0.5, 0.5, 0.25, 0.5, 0.75])

    def test_equal_units_of_a_large_layer_as_well(self):
        y = np.where(np.arange(64) < 32, np.arange(64), 0)
        curve = ablate(revealing(64), np.eye(64), y, layer="features", steps=3, mode="smallest")
        # All but the first of the first half are lost, and those of the second are still seen.
        np.testing.assert_allclose(curve.accuracies, [32 / 64, 1 / 64, 33 / 64])

    def test_units_are_rounded_halves_to_the_even_number(self):
        x, y = np.eye(5)[1:], np.arange(1, 5)
        curve = ablate(revealing(5), x, y, layer="features", steps=11, mode="smallest")
        # 0, 0.5, 1, 1.5 and so on; the first unit is none of these classes.
        lost = [0, 0, 1, 2, 2, 2, 3, 4, 4, 4, 5]
        np.testing.assert_allclose(curve.accuracies, [(5 - max(n, 1)) / 4 for n in lost])
        assert curve.units == 5

    def test_repeats_are_other_orders(self):
        x, y = np.eye(UNITS)[[1, 2]], [1, 2]
        curve = ablate(revealing(), x, y, layer="features", steps=UNITS + 1, repeats=4, seed=1)
        assert curve.repeats.shape == (4, UNITS + 1)
        assert len({tuple(repeat) for repeat in curve.repeats}) > 1
        np.testing.assert_allclose(curve.accuracies, curve.repeats.mean(axis=0))
        once = ablate(revealing(), x, y, layer="features", steps=UNITS + 1, seed=1)
        np.testing.assert_array_equal(once.repeats[0], curve.repeats[0])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("whole_channels", [False, True])
def test_against_float64_in_each_kind_of_model(kind, whole_channels):
    model = randomize(network(kind, activation="relu"))
    x, y = images(20)
    curve = ablate(
        model,
        x,
        y,
        layer="target",
        steps=4,
        mode="largest",
        whole_channels=whole_channels,
        batch_size=7,
    )
    calls = [x] if kind != "shared" else [x, np.swapaxes(x, 1, 2)]
    features = [np.maximum(convolved(each, target_of(model)), 0) for each in calls]
    axes = (0, 1, 2) if whole_channels else 0
    sizes = sum(np.abs(each).sum(axis=axes) for each in features)
    assert curve.units == sizes.size == (4 if whole_channels else 64)
    assert curve.layer == ("inner/target" if kind == "nested" else "target")
    head = next(each for each in model._flatten_layers() if each.name == "head")
    for share, accuracy in zip(np.linspace(0, 1, 4), curve.accuracies, strict=True):
        kept = np.ones(sizes.size)
        kept[np.argsort(-sizes.ravel())[: round(share * sizes.size)]] = 0
        pooled = sum((each * kept.reshape(sizes.shape)).mean(axis=(1, 2)) for each in features)
        logits = pooled @ as_float64(head.kernel) + as_float64(head.bias)
        assert accuracy == np.mean(logits.argmax(axis=-1) == labels(20))


class TestMaskOfEachSample:
    def test_each_unit_is_lost_independently_of_the_others(self):
        """Of convolutions, each position of each channel is a unit."""
        bits = np.array([[code >> unit & 1 for unit in range(3)] for code in range(8)], float)
        inputs = keras.Input((1, 3, 1))
        features = layers.Flatten()(layers.Activation("linear", name="features")(inputs))
        model = keras.Model(inputs, layers.Dense(8)(features))
        # So that a sample is of the class that has the bits of what it has kept.
        model.layers[-1].set_weights([2 * bits.T, -bits.sum(axis=1)])
        n, shares = 2000, np.linspace(0, 1, 5)
        x = np.ones((n, 1, 3, 1))
        settings = {"layer": "features", "steps": 5, "seed": 3, "batch_size": n // 2}
        for code in (1, 6):
            kept = bits[code].sum()
            expected = (1 - shares) ** kept * shares ** (3 - kept)
            curve = ablate(model, x, np.full(n, code), **settings, mask="per_sample")
            deviations = np.sqrt(expected * (1 - expected) / n)
            assert np.all(np.abs(curve.accuracies - expected) <= 4 * deviations)
        # All samples alike have one class.
        shared = ablate(model, x, np.full(n, code), **settings).accuracies
        assert np.all((shared == 0) | (shared == 1))

    def test_against_float64(self):
        """Of a layer with positions that is called twice, both calls lose the same."""
        model = randomize(network("shared", activation="relu"))
        x, y = images(60)
        settings = {"layer": "target", "steps": 4, "mask": "per_sample", "repeats": 2, "seed": 7}
        curve = ablate(model, x, y, **settings, batch_size=25)
        calls = [
            np.maximum(convolved(each, target_of(model)), 0) for each in (x, np.swapaxes(x, 1, 2))
        ]
        head = next(each for each in model._flatten_layers() if each.name == "head")
        for repeat, generator in enumerate(np.random.default_rng(7).spawn(2)):
            drawn = generator.random(calls[0].shape, dtype="float32")
            for step, share in enumerate(np.linspace(0, 1, 4)):
                pooled = sum((each * (drawn >= share)).mean(axis=(1, 2)) for each in calls)
                logits = pooled @ as_float64(head.kernel) + as_float64(head.bias)
                right = np.mean(logits.argmax(axis=-1) == labels(60))
                assert curve.repeats[repeat, step] == right
        assert curve.mask == "per_sample"
        once = ablate(model, x, y, **{**settings, "repeats": 1}, batch_size=7)
        np.testing.assert_array_equal(once.repeats[0], curve.repeats[0])
        channels = ablate(model, x, y, **settings, whole_channels=True)
        assert channels.units == 4
        np.testing.assert_array_equal(channels.accuracies[[0, -1]], curve.accuracies[[0, -1]])


@pytest.mark.parametrize("kind", slow_unless({"functional", "subclassed"}, KINDS))
def test_the_model_stays_as_it_is(kind):
    model = network(kind, kr.AL2(0.1), activation="relu")
    model.compile("adam", "mse", metrics=["mse"])
    x, y = images()
    model.fit(x, y, verbose=0)
    predictions = model.predict(x, verbose=0)
    before = everything(model), {id(each): dict(vars(each)) for each in model._flatten_layers()}
    ablate(model, x, y, layer="target", steps=3, mode="smallest")
    after = everything(model), {id(each): dict(vars(each)) for each in model._flatten_layers()}
    assert all(np.array_equal(a, b) for a, b in zip(before[0], after[0], strict=True))
    for key, attributes in before[1].items():
        assert attributes.keys() == after[1][key].keys()
        assert "call" not in attributes
    np.testing.assert_array_equal(model.predict(x, verbose=0), predictions)
    model.fit(x, y, verbose=0)


def test_one_compilation_serves_all_steps():
    calls = []

    class Counting(layers.ReLU):
        def call(self, inputs):
            calls.append(inputs.shape[0])
            return super().call(inputs)

    inputs = keras.Input((4,))
    model = keras.Model(inputs, layers.Dense(4)(Counting(name="features")(inputs)))
    calls.clear()
    ablate(model, np.ones((6, 4)), np.zeros(6), layer="features", steps=21, repeats=3, batch_size=3)
    if keras.backend.backend() == "torch":
        assert len(calls) == 1 + 2 * 3 * 21  # which compiles nothing
    else:
        assert calls == [1, 3]  # one to see the shape, and one for all of it


def test_infinite_outputs_are_lost_as_well():
    model = keras.Sequential(
        [
            keras.Input((2,)),
            layers.Activation("linear", name="features"),
            layers.Dense(2, kernel_initializer="identity"),
        ]
    )
    curve = ablate(model, np.array([[np.inf, 5.0]]), [1], layer="features", steps=3, mode="largest")
    # Of infinity and a weight of 0, the head makes NaN, which is no class.
    assert curve.accuracies[0] == 0
    # Without the infinite unit, the other one is seen.
    assert curve.accuracies[1] == 1


@pytest.mark.parametrize("dtype", ["float16", "mixed_bfloat16"])
def test_half_precision(dtype):
    model = revealing(dtype=dtype)
    x, y = np.eye(UNITS), np.arange(UNITS)
    curve = ablate(model, x, y, layer="features", steps=UNITS + 1, mode="largest")
    np.testing.assert_allclose(
        curve.accuracies, [1 - max(n - 1, 0) / UNITS for n in range(UNITS + 1)]
    )


class TestLabels:
    x, classes = np.eye(UNITS)[:7], np.arange(7)

    @pytest.mark.parametrize(
        "y",
        [
            classes[:, None],
            classes.astype("uint8"),
            classes.astype("float32"),
            classes.tolist(),
            np.eye(UNITS)[classes],
            np.eye(UNITS, dtype=bool)[classes],
        ],
    )
    def test_forms(self, y):
        curve = ablate(revealing(), self.x, y, layer="features", steps=4)
        expected = ablate(revealing(), self.x, self.classes, layer="features", steps=4)
        np.testing.assert_array_equal(curve.accuracies, expected.accuracies)
        assert curve.accuracies[0] == 1

    def test_tensors(self):
        x, y = ops.convert_to_tensor(self.x), ops.convert_to_tensor(self.classes, "int32")
        assert ablate(revealing(), x, y, layer="features", steps=2).accuracies[0] == 1

    def test_of_each_position(self):
        inputs = keras.Input((3, 5, 1))
        outputs = layers.Conv2D(2, 1, name="conv")(layers.Activation("linear", name="a")(inputs))
        model = keras.Model(inputs, outputs)
        model.set_weights([np.array([[[[0.0, 1.0]]]]), np.array([0.5, 0.0])])
        y = np.random.default_rng(0).integers(0, 2, (4, 3, 5))
        for given_labels in (y, y[..., None], np.eye(2)[y]):
            curve = ablate(
                model, y[..., None].astype("float32"), given_labels, layer="a", steps=3, seed=2
            )
            assert curve.accuracies[0] == 1
            # All are taken for class 0.
            np.testing.assert_allclose(curve.accuracies[-1], np.mean(y == 0))

    @pytest.mark.parametrize("shape", [(-1,), (-1, 1)])
    def test_probabilities(self, shape):
        inputs = keras.Input((1,))
        features = layers.Activation("linear", name="features")(inputs)
        model = keras.Model(inputs, layers.Dense(1, "sigmoid", kernel_initializer="ones")(features))
        x = np.array([[3.0], [1.0], [-2.0], [-1.0], [2.0]])
        y = np.array([1, 1, 0, 1, 0]).reshape(shape)
        curve = ablate(model, x, y, layer="features", steps=2)
        # A probability of 0.5 stands for class 1.
        np.testing.assert_allclose(curve.accuracies, [3 / 5, 3 / 5])
        np.testing.assert_allclose(
            ablate(model, x, 1 - y, layer="features", steps=2).accuracies, [0.4, 0.4]
        )


@pytest.mark.skipif(keras.backend.backend() == "tensorflow", reason="which has no such names")
def test_names_may_look_like_patterns():
    inputs = keras.Input((2,))
    features = layers.Activation("linear", name="features[1]")(inputs)
    model = keras.Model(inputs, layers.Dense(2, kernel_initializer="identity")(features))
    curve = ablate(model, np.eye(2), [0, 1], layer="features[1]", steps=2)
    assert curve.layer == "features[1]"
    assert curve.accuracies.tolist() == [1.0, 0.5]


def test_several_inputs():
    inputs = {"a": keras.Input((2,), name="a"), "b": keras.Input((2,), name="b")}
    features = layers.Add(name="features")([inputs["a"], inputs["b"]])
    model = keras.Model(inputs, layers.Dense(2, kernel_initializer="identity")(features))
    x = {"a": np.eye(2), "b": np.eye(2)}
    assert ablate(model, x, [0, 1], layer="features", steps=2).accuracies.tolist() == [1.0, 0.5]


@given(st.integers(2, 9), st.integers(0, 2**32), st.sampled_from(["random", "largest", "smallest"]))
@settings(max_examples=15)
def test_ends_and_area(steps, seed, mode):
    model, x, y = revealing(4), np.eye(4), np.arange(4)
    curve = ablate(model, x, y, layer="features", steps=steps, mode=mode, seed=seed)
    assert curve.accuracies[0] == 1
    assert curve.accuracies[-1] == 0.25
    np.testing.assert_allclose(curve.shares, np.arange(steps) / (steps - 1))
    pairs = (curve.accuracies[1:] + curve.accuracies[:-1]) / 2
    np.testing.assert_allclose(curve.area, pairs.mean())


CURVE = {
    "layer": "features",
    "mode": "random",
    "units": 8,
    "shares": np.array([0.0, 0.5, 1.0]),
    "accuracies": np.array([1.0, 0.75, 0.25]),
}


class TestResult:
    once = kr.analysis.AblationCurve(**CURVE, repeats=CURVE["accuracies"][None])
    twice = kr.analysis.AblationCurve(
        **CURVE, repeats=np.array([[1.0, 1.0, 0.25], [1.0, 0.5, 0.25]])
    )

    def test_dict(self):
        found = json.loads(json.dumps(self.twice.to_dict()))
        assert found == {
            "layer": "features",
            "mode": "random",
            "units": 8,
            "shares": [0.0, 0.5, 1.0],
            "accuracies": [1.0, 0.75, 0.25],
            "repeats": [[1.0, 1.0, 0.25], [1.0, 0.5, 0.25]],
            "mask": "shared",
            "area": 0.6875,
        }

    def test_table(self):
        assert str(self.once).splitlines() == [
            "| share ablated | accuracy |",
            "| ------------- | -------: |",
            "| 0.00          |   1.0000 |",
            "| 0.50          |   0.7500 |",
            "| 1.00          |   0.2500 |",
            "| area          |   0.6875 |",
        ]
        assert str(self.twice).splitlines()[2:] == [
            "| 0.00          |   1.0000 |    0.0000 |",
            "| 0.50          |   0.7500 |    0.2500 |",
            "| 1.00          |   0.2500 |    0.0000 |",
            "| area          |   0.6875 |    0.1250 |",
        ]

    def test_figure(self):
        for curve, repeats in ((self.once, 0), (self.twice, 2)):
            figure = curve.plot()
            (axes,) = figure.axes
            *thin, line = axes.lines
            assert len(thin) == repeats
            np.testing.assert_array_equal(line.get_xydata().T, [curve.shares, curve.accuracies])
            for each, repeat in zip(thin, curve.repeats, strict=False):
                np.testing.assert_array_equal(each.get_ydata(), repeat)
            (legend,) = axes.get_legend().get_texts()
            assert legend.get_text() == "area 0.6875"
            assert axes.get_title() == "features: 8 units"
            assert axes.get_xlabel() == "share of units set to zero, at random"
            assert axes.get_ylabel() == "accuracy"
            matplotlib.pyplot.close(figure)
