"""The characteristics of representations, of arrays and in the layers of models."""

import json
import math
import sys
from itertools import pairwise

import keras
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from keras import ops

import keras_regs as kr
from tests.networks import KINDS, as_float64, images, labels, network, target_of

matplotlib.use("Agg")

layers = keras.layers
MEASURES = ("amplitude", "covariance", "correlation", "sparsity", "dead_units", "rank")


@pytest.fixture(autouse=True)
def figures_are_closed():
    yield
    plt.close("all")


def reference(z, positive_only, signed=False):
    """The definitions, pair by pair, in float64."""
    z = np.asarray(z, "float64")
    units = z.shape[1]
    covariances, correlations = [], []
    for i in range(units):
        for j in range(units):
            both = (z[:, i] > 0) & (z[:, j] > 0) if positive_only else np.ones(len(z), bool)
            a, b = z[both, i], z[both, j]
            if i == j or (positive_only and len(a) < 2):
                continue
            constant = np.ptp(a) == 0 or np.ptp(b) == 0
            a, b = a - a.mean(), b - b.mean()
            covariance = np.mean(a * b) if signed else np.abs(np.mean(a * b))
            covariances.append(0.0 if constant else covariance)
            if not constant:
                correlations.append(covariance / (a.std() * b.std()))
    amplitudes = z[z > 0] if positive_only else np.abs(z)
    centred = z - z.mean(axis=0)
    singular = np.linalg.svd(centred.T @ centred / len(z), compute_uv=False)
    return {
        "amplitude": np.mean(amplitudes) if amplitudes.size else np.nan,
        "covariance": np.mean(covariances) if covariances else np.nan,
        "correlation": np.mean(correlations) if correlations else np.nan,
        "sparsity": np.mean(z == 0),
        "dead_units": np.mean(np.all(z == 0, axis=0)),
        "rank": np.sum(singular**2) / singular[0] ** 2 if singular[0] > 0 else 0.0,
    }


def assert_equal(found, expected, rtol=1e-9):
    for name, value in expected.items():
        np.testing.assert_allclose(getattr(found, name), value, rtol=rtol, atol=1e-12, err_msg=name)


def relu_outputs(samples=60, units=7, seed=0):
    """Correlated outputs of a ReLU, with a unit that is dead and one that never is zero."""
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(samples, 3)) @ rng.normal(size=(3, units)) + rng.normal(size=units)
    z[:, 0] = -1
    z[:, 1] += 20
    return np.maximum(z, 0)


class TestArrays:
    @pytest.mark.parametrize("shape", [(60, 7), (5, 30), (2, 2), (1, 3), (40, 1)])
    @pytest.mark.parametrize("positive_only", [True, False])
    @pytest.mark.parametrize("signed", [True, False])
    def test_equal_the_definitions(self, shape, positive_only, signed):
        z = relu_outputs(*shape) if shape[1] > 2 else np.random.default_rng(0).random(shape)
        found = kr.analysis.characteristics(z, None, positive_only=positive_only, signed=signed)
        assert (found.samples, found.units) == shape
        assert_equal(found, reference(z, positive_only, signed))

    def test_of_linear_units_may_be_of_positive_values_alone(self):
        z = np.random.default_rng(0).normal(size=(50, 6)) + 0.3
        found = kr.analysis.characteristics(z, positive_only=True)
        assert found.positive_only is True
        assert_equal(found, reference(z, True))

    def test_are_those_of_positive_values_where_nothing_is_negative(self):
        z = relu_outputs()
        assert_equal(kr.analysis.characteristics(z), reference(z, True))
        z[3, 4] = -1e-6
        found = kr.analysis.characteristics(z)
        assert found.positive_only is False
        assert_equal(found, reference(z, False))

    @pytest.mark.parametrize("last", [False, True])
    def test_do_not_depend_on_batches(self, monkeypatch, last):
        """Nor on the batch in which something is negative."""
        z = relu_outputs(90)
        if last:
            z[-1, 2] = -1
        classes = np.arange(90) % 4
        expected = kr.analysis.characteristics(z, classes).to_dict()
        module = sys.modules[kr.analysis.characteristics.__module__]
        monkeypatch.setattr(module, "_BATCH", 100)
        found = kr.analysis.characteristics(z, classes).to_dict()
        assert found["positive_only"] is not last
        for one, other in zip(
            [expected, *expected["classes"].values()],
            [found, *found["classes"].values()],
            strict=True,
        ):
            for name in MEASURES:
                np.testing.assert_allclose(one[name], other[name], rtol=1e-9, err_msg=name)

    @pytest.mark.parametrize("negative", [False, True])
    def test_of_each_class(self, negative):
        z = relu_outputs(50)
        if negative:  # in the last class alone, so that the rule changes for those before it
            z[46:, 3] -= 5
        classes = np.repeat([7, -2, 3], [20, 26, 4])
        order = np.random.default_rng(1).permutation(50)
        classes = np.sort(classes)[order]
        z = z[order]
        found = kr.analysis.characteristics(z, classes[:, None])
        assert list(found.classes) == [-2, 3, 7]
        assert found.positive_only is not negative
        assert_equal(found, reference(z, not negative))
        expected = {name: reference(z[classes == name], not negative) for name in (-2, 3, 7)}
        for name, of_class in expected.items():
            assert found.classes[name].samples == np.sum(classes == name)
            assert_equal(found.classes[name], of_class)
        for name in MEASURES:
            mean = np.nanmean([each[name] for each in expected.values()])
            np.testing.assert_allclose(getattr(found.class_wise, name), mean, rtol=1e-9)

    def test_a_class_of_one_sample_does_not_count_where_there_are_no_pairs(self):
        z = relu_outputs(9)
        found = kr.analysis.characteristics(z, [0, 0, 0, 0, 0, 0, 0, 0, 1])
        assert math.isnan(found.classes[1].correlation)
        assert found.class_wise.correlation == found.classes[0].correlation

    def test_of_one_hot_labels(self):
        z = relu_outputs(9)
        found = kr.analysis.characteristics(z, np.eye(3)[np.arange(9) % 3])
        assert_equal(found.classes[1], reference(z[1::3], True))

    @pytest.mark.parametrize("axis", [-1, 1])
    def test_of_positions(self, axis):
        z = np.random.default_rng(0).normal(size=(12, 3, 4, 5))
        maps = np.moveaxis(z, -1, 1) if axis == 1 else z
        expected = {
            "samples": z.reshape(-1, 5),
            "flatten": maps.reshape(12, -1),
            "average": z.mean(axis=(1, 2)),
        }
        classes = np.arange(12) % 2
        for spatial, rows in expected.items():
            found = kr.analysis.characteristics(maps, classes, spatial=spatial, axis=axis)
            assert_equal(found, reference(rows, False))
            of_class = np.repeat(classes == 1, len(rows) // 12)
            assert_equal(found.classes[1], reference(rows[of_class], False))

    @pytest.mark.parametrize("kind", ["list", "float16", "integers", "tensor"])
    def test_of_any_array(self, kind):
        z = np.random.default_rng(0).integers(0, 4, size=(20, 4))
        given = {
            "list": z.tolist(),
            "float16": z.astype("float16"),
            "integers": z,
            "tensor": ops.convert_to_tensor(z, "float32"),
        }[kind]
        assert_equal(kr.analysis.characteristics(given), reference(z, True))

    @pytest.mark.parametrize("scale", [1e-100, 1e-30, 1e-3, 1e15, 1e100])
    def test_of_any_scale(self, scale):
        z = relu_outputs()
        found = kr.analysis.characteristics(scale * z)
        expected = reference(z, True)
        expected["amplitude"] *= scale
        expected["covariance"] *= scale**2
        for name in MEASURES:
            np.testing.assert_allclose(getattr(found, name), expected[name], rtol=1e-9)

    @pytest.mark.parametrize("deviation", [1, 10])
    @pytest.mark.parametrize("offset", [1e6, 1e9, -1e9])
    def test_far_from_zero(self, offset, deviation):
        z = deviation * np.random.default_rng(0).normal(size=(100, 5)) + offset
        classes = np.arange(100) % 3
        for positive_only in (True, False) if offset > 0 else (False,):
            found = kr.analysis.characteristics(z, classes, positive_only=positive_only)
            assert_equal(found, reference(z, positive_only), rtol=1e-6)
            for name in range(3):
                expected = reference(z[classes == name], positive_only)
                assert_equal(found.classes[name], expected, rtol=1e-6)

    def test_positive_values_far_from_zeros(self):
        z = np.random.default_rng(0).normal(size=(100, 5)) + 1e9
        z[::3, 1:3] = z[::4, 3] = z[:10] = 0
        found = kr.analysis.characteristics(z, np.arange(100) % 2)
        assert found.positive_only is True
        assert_equal(found, reference(z, True), rtol=1e-6)
        assert_equal(found.classes[1], reference(z[1::2], True), rtol=1e-6)

    def test_far_from_zero_batch_by_batch(self, monkeypatch):
        z = np.random.default_rng(0).normal(size=(90, 5)) + 1e9
        module = sys.modules[kr.analysis.characteristics.__module__]
        monkeypatch.setattr(module, "_BATCH", 100)
        for positive_only in (True, False):
            found = kr.analysis.characteristics(z, np.arange(90) % 4, positive_only=positive_only)
            assert_equal(found, reference(z, positive_only), rtol=1e-6)
            assert_equal(found.classes[2], reference(z[2::4], positive_only), rtol=1e-6)

    @pytest.mark.parametrize("independent", [False, True])
    def test_the_rank_of_many_units(self, independent):
        rng = np.random.default_rng(0)
        z = rng.normal(size=(400, 300)) if independent else relu_outputs(400, 300)
        found = kr.analysis.characteristics(z)
        singular = np.linalg.svd(np.cov(z.T, bias=True), compute_uv=False)
        expected = np.sum(singular**2) / singular[0] ** 2
        np.testing.assert_allclose(found.rank, expected, rtol=1e-9)

    def test_a_constant_unit_correlates_with_none(self):
        """Though its float32 values may differ by what they were rounded by."""
        z = np.random.default_rng(0).random((1000, 3)).astype("float32") + 1
        z[:, 0] = 0.1 + np.where(np.arange(1000) % 2, 0, np.float32(7e-9))
        for positive_only in (True, False):
            found = kr.analysis.characteristics(z, positive_only=positive_only)
            expected = reference(z[:, 1:], positive_only)
            np.testing.assert_allclose(found.correlation, expected["correlation"], rtol=1e-7)
            np.testing.assert_allclose(found.rank, expected["rank"], rtol=1e-7)

    @pytest.mark.parametrize("dtype", ["float32", "float64"])
    @pytest.mark.parametrize("positive_only", [True, False])
    def test_a_unit_constant_in_a_class_correlates_with_none_there(self, positive_only, dtype):
        """Though it is another constant in other classes, so that no shift makes it zero."""
        z = np.random.default_rng(0).random((999, 3)) + 1
        classes = np.arange(999) % 3
        z[:, 0] = np.array([0.3, 7.1, 0.7])[classes]
        z = z.astype(dtype)
        found = kr.analysis.characteristics(z, classes, positive_only=positive_only)
        assert_equal(found, reference(z, positive_only))
        for name, of_class in found.classes.items():
            assert_equal(of_class, reference(z[classes == name], positive_only))

    def test_what_is_rounding_depends_on_the_type(self):
        rng = np.random.default_rng(0)
        z = np.column_stack([1 + 1e-8 * rng.normal(size=100), rng.random((100, 2))])
        assert_equal(kr.analysis.characteristics(z), reference(z, True), rtol=1e-6)

    def test_of_what_is_always_zero(self):
        found = kr.analysis.characteristics(np.zeros((10, 3)), np.arange(10) % 2)
        assert (found.sparsity, found.dead_units, found.rank) == (1.0, 1.0, 0.0)
        for name in ("amplitude", "covariance", "correlation"):
            assert math.isnan(getattr(found, name))
        assert math.isnan(found.class_wise.correlation)

    @settings(max_examples=40)
    @given(
        hnp.arrays(
            "float32",
            st.sampled_from([(1, 1), (2, 5), (8, 6), (7, 3)]),
            elements=st.sampled_from([0.0, 0.0, 0.0, 0.25, 1.0, 3.0, -2.0]),
        )
    )
    def test_keep_the_inequalities_of_the_paper(self, z):
        found = kr.analysis.characteristics(z)
        units = z.shape[1]
        rank = np.linalg.matrix_rank(z - z.mean(axis=0, dtype="float64"))
        assert 0 <= found.dead_units <= found.sparsity <= 1
        assert found.rank <= rank + 1e-9
        assert units * found.dead_units <= units - found.rank + 1e-9
        assert math.isnan(found.correlation) or 0 <= found.correlation <= 1 + 1e-9


class TestLayers:
    @pytest.mark.parametrize("kind", KINDS)
    def test_are_those_of_the_outputs(self, kind):
        model = network(kind, activation="relu")
        x, _ = images(20)
        classes = np.random.default_rng(2).permutation(labels(20))
        found = kr.analysis.layer_characteristics(
            model, x, classes, spatial="samples", batch_size=6
        )
        name = [path for path in found if path.partition(" ")[0].endswith("target")][-1]
        outputs = as_float64(target_of(model)(x)).reshape(-1, 4)
        assert_equal(found[name], reference(outputs, True), rtol=1e-5)
        assert found[name].samples == 20 * 16
        assert_equal(
            found[name].classes[2],
            reference(outputs[np.repeat(classes == 2, 16)], True),
            rtol=1e-5,
        )

    def test_of_flattened_maps(self):
        model = network("functional", activation="relu")
        x, _ = images(20)
        found = kr.analysis.layer_characteristics(model, x, layers="target", spatial="flatten")
        outputs = as_float64(target_of(model)(x)).reshape(20, -1)
        assert_equal(found["target"], reference(outputs, True), rtol=1e-5)

    def test_each_layer_has_its_own_rule(self):
        stack = [keras.Input((4,)), layers.Dense(5, name="a"), layers.ReLU(name="b")]
        model = keras.Sequential([*stack, layers.Dense(2)])
        x = np.random.default_rng(0).normal(size=(30, 4))
        found = kr.analysis.layer_characteristics(model, x)
        assert [(name, found[name].positive_only) for name in found] == [("a", False), ("b", True)]
        assert len(found) == 2
        forced = kr.analysis.layer_characteristics(
            model, x, layers="a", positive_only=True, signed=True, batch_size=7
        )
        outputs = as_float64(model.layers[0](x.astype("float32")))
        assert_equal(forced["a"], reference(outputs, True, signed=True), rtol=1e-5)

    def test_in_half_precision(self):
        model = keras.Sequential(
            [
                keras.Input((4,), dtype="float32"),
                layers.Dense(5, activation="relu", dtype="mixed_float16", name="half"),
                layers.Dense(2),
            ]
        )
        x = np.random.default_rng(0).normal(size=(300, 4)).astype("float32")
        found = kr.analysis.layer_characteristics(model, x)["half"]
        outputs = as_float64(model.layers[0](x))
        assert_equal(found, reference(outputs, True), rtol=2e-3)

    def test_averages_of_half_precision_do_not_overflow(self):
        conv = layers.Conv2D(2, 1, kernel_initializer="ones", dtype="float16", name="half")
        model = keras.Sequential([keras.Input((40, 40, 1)), conv, layers.Flatten()])
        x = np.random.default_rng(0).normal(size=(6, 40, 40, 1)).astype("float16") + 100
        found = kr.analysis.layer_characteristics(model, x, layers="half", spatial="average")[
            "half"
        ]
        means = x.astype("float64").mean(axis=(1, 2)) * np.ones((1, 2))
        np.testing.assert_allclose(found.amplitude, means.mean(), rtol=1e-4)


class TestResults:
    def found(self):
        z = np.array([[1, 2, 0], [2, 4, 0], [3, 6, 0], [0, 4, 0]], "float32")
        return kr.analysis.characteristics(z, [0, 0, 1, 1])

    def test_print_as_a_table(self):
        head = "| samples | amplitude | covariance | correlation | sparsity | dead units |  rank |"
        assert str(self.found()).splitlines()[0] == head
        assert [line.split("|")[1].strip() for line in str(self.found()).splitlines()[2:]] == [
            "all",
            "class 0",
            "class 1",
        ]
        # Of the first two, 3 samples of which are positive: means 2 and 4, products -1, 0, 1.
        assert "| all     |     3.143 |      1.333 |           1 |   0.4167 |     0.3333 | " in str(
            self.found()
        )

    def test_of_layers_print_as_a_table(self):
        one = self.found()
        found = kr.analysis.LayerCharacteristics({"fc1": one, "fc2": one.classes[0]})
        first = [line.split("|")[1].strip() for line in str(found).splitlines()]
        assert first[0] == "layer"
        assert first[2:] == ["fc1", "fc1, mean of classes", "fc2"]
        assert found.to_dict()["layers"]["fc2"]["units"] == 3

    def test_can_be_saved(self):
        found = self.found()
        again = json.loads(json.dumps(found.to_dict()))
        assert again["classes"]["1"]["rank"] == found.classes[1].rank
        assert again["positive_only"] is True

    def test_can_be_drawn(self):
        found = self.found()
        figure = kr.analysis.LayerCharacteristics({"fc1": found, "fc2": found.classes[0]}).plot()
        assert [axes.get_title() for axes in figure.axes] == [
            "amplitude",
            "covariance",
            "correlation",
            "sparsity",
            "dead units",
            "stable rank",
        ]
        for axes, name in zip(figure.axes, MEASURES, strict=True):
            dots, circles = axes.lines
            expected = [getattr(found, name), getattr(found.classes[0], name)]
            np.testing.assert_array_equal(dots.get_xdata(), expected)
            np.testing.assert_array_equal(circles.get_xdata(), [getattr(found.class_wise, name)])
            np.testing.assert_array_equal(circles.get_ydata(), [0])
        assert [text.get_text() for text in figure.axes[0].get_yticklabels()] == ["fc1", "fc2"]
        assert len(found.plot().axes[0].lines[0].get_xdata()) == 3

    def test_rows_of_many_classes_leave_no_blank_bands(self):
        z = relu_outputs(200)
        for classes in (1, 100):
            figure = kr.analysis.characteristics(z, np.arange(200) % classes).plot()
            assert figure.axes[0].get_ylim() == pytest.approx((classes + 1 - 0.3, -0.7))
        assert figure.get_size_inches()[1] <= 0.2 * 101

    @pytest.mark.parametrize("scale", [1e-5, 1e-2, 1, 1e5])
    def test_ticks_do_not_overlap(self, scale):
        figure = kr.analysis.characteristics(scale * relu_outputs(), np.arange(60) % 3).plot()
        figure.canvas.draw()
        for axes in figure.axes:
            low, high = axes.get_xlim()
            boxes = [
                tick.label1.get_window_extent()
                for tick in axes.xaxis.get_major_ticks()
                if low <= tick.get_loc() <= high
            ]
            assert 2 <= len(boxes) <= 4
            assert all(one.x1 < other.x0 for one, other in pairwise(boxes))


class TestErrors:
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (
                {"z": np.zeros(3)},
                "Argument `z` must be an array of numbers of shape (samples, units) or (samples, "
                "...positions, channels). Received: z of shape (3,), float64",
            ),
            (
                {"z": [[1.0, np.nan]]},
                "Argument `z` must hold finite numbers. Received: z of shape (1, 2), 1 of its "
                "numbers infinite or NaN",
            ),
            (
                {"z": [[1.0, -1e200], [2.0, 3.0]]},
                "Argument `z` must hold numbers of a magnitude up to 1e+140, whose squares can be "
                "added up. Received: numbers from -1e+200 to 3",
            ),
            (
                {"z": np.ones((3, 2)), "y": [0, 1]},
                "Argument `y` must hold the class of each sample, whole numbers of shape (3,) "
                "or (3, 1), or one-hot rows of shape (3, classes). Received: y of shape (2,), "
                "int64",
            ),
            (
                {"z": np.ones((3, 2)), "y": [0, 0.5, 1]},
                "Argument `y` must hold the class of each sample, whole numbers of shape (3,) "
                "or (3, 1), or one-hot rows of shape (3, classes). Received: y of shape (3,), "
                "float64",
            ),
            (
                {"z": np.ones((3, 2)), "positive_only": "yes"},
                "Argument `positive_only` must be True, False or None. "
                "Received: positive_only='yes'",
            ),
            (
                {"z": np.ones((3, 2)), "spatial": "mean"},
                "Argument `spatial` must be None, 'flatten', 'samples' or 'average'. "
                "Received: spatial='mean'",
            ),
            (
                {"z": np.ones((3, 4, 2))},
                "Argument `spatial` must say what the positions of an image or a sequence are: "
                "'samples' makes each position a sample of the channels, 'flatten' makes each "
                "channel at each position a unit (the default of the penalties), 'average' takes "
                "the mean over the positions. Received: spatial=None, activations of shape "
                "(3, 4, 2)",
            ),
            (
                {"z": np.ones((3, 2)), "axis": 2},
                "Argument `axis` must be an axis of the activations other than the first, which is "
                "the batch. Received: axis=2, activations of shape (3, 2)",
            ),
            (
                {"z": np.ones((1, 130, 130)), "spatial": "flatten"},
                "Argument `z` may have 16,384 units at most, of which all pairs are measured. "
                'Positions are samples of fewer units with `spatial="samples"` or '
                '`spatial="average"`. Received: 16,900 units',
            ),
        ],
    )
    def test_of_arrays(self, arguments, message):
        with pytest.raises(ValueError) as error:
            kr.analysis.characteristics(**arguments)
        assert str(error.value) == message

    def test_of_layers(self):
        model = network("functional", activation="relu")
        x, _ = images()
        with pytest.raises(ValueError, match="Argument `layers`: no layer matches 'conv9'"):
            kr.analysis.layer_characteristics(model, x, layers="conv9")
        with pytest.raises(
            ValueError, match=r"^Argument `spatial` must say .* shape \(8, 4, 4, 4\)"
        ):
            kr.analysis.layer_characteristics(model, x)
        with pytest.raises(ValueError, match="must hold the class of each sample"):
            kr.analysis.layer_characteristics(model, x, [1, 2], spatial="samples")
        target_of(model).activation = keras.activations.linear
        with pytest.raises(ValueError) as error:
            kr.analysis.layer_characteristics(model, np.full_like(x, np.inf), spatial="samples")
        assert str(error.value) == (
            "The output of layer 'target' must hold finite numbers. Received: NaN or infinity"
        )
