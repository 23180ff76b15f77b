"""Comparisons of models whose errors are known: chosen on validation, reported on test data."""

import csv
import json
import random

import keras
import matplotlib
import numpy as np
import pytest
from scipy import stats

import keras_regs as kr
from keras_regs.analysis._comparison import comparison as module
from keras_regs.analysis._comparison.intervals import half_width, half_width_of_difference, welch
from keras_regs.analysis._comparison.variants import labels_of
from keras_regs.trials._metrics import direction_of, metric_to_judge_by

matplotlib.use("Agg")

ZEROS = np.zeros((4, 1), "float32")
# The output is one number for all inputs: its mean absolute error is its distance from the labels.
TRAIN, VALIDATION, TEST = (ZEROS, ZEROS), (ZEROS, ZEROS), (ZEROS, ZEROS + 1)
SEEDS = (0, 1, 2)


def noise(seed):
    """What `build` draws first."""
    return 0.1 * random.Random(seed).random()


def build(value):
    """Puts out the value, and some noise that depends on the seed, whatever it is trained on."""
    bias = (value or 0.0) + 0.1 * random.random()
    outputs = keras.layers.Dense(1, "linear", True, "zeros", keras.initializers.Constant(bias))
    model = keras.Sequential([keras.Input((1,)), outputs])
    model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mae"], run_eagerly=True)
    return model


def compare(candidates, **settings):
    arguments = {"test": TEST, "seeds": 2, "epochs": 1, "batch_size": 4, "verbose": False}
    return kr.analysis.compare_regularizers(
        build, candidates, train=TRAIN, validation=VALIDATION, **{**arguments, **settings}
    )


@pytest.fixture(scope="module")
def found():
    """Validation data like small numbers, test data like large ones."""
    return compare({"none": None, "some": [0.3, 0.2, 0.5], "much": 0.9}, seeds=SEEDS)


def expected(value, label):
    return np.array([abs(value + noise(seed) - label) for seed in SEEDS])


def interval(values):
    low, high = stats.t.interval(0.95, len(values) - 1, np.mean(values), stats.sem(values))
    return (high - low) / 2


def test_values_of_each_seed(found):
    assert found.metric == "mae"
    assert found.mode == "min"
    assert found.seeds.tolist() == [0, 1, 2]
    assert list(found.validation["some"]) == ["0.3", "0.2", "0.5"]
    for label, value in zip(("0.3", "0.2", "0.5"), (0.3, 0.2, 0.5), strict=True):
        np.testing.assert_allclose(found.validation["some"][label], expected(value, 0), rtol=1e-5)
    np.testing.assert_allclose(found.test["some"], expected(0.2, 1), rtol=1e-5)


def test_chosen_on_validation_and_reported_on_test_data(found):
    assert found.chosen == {"none": "", "some": "0.2", "much": ""}
    assert found.best == "none"
    assert found.leader == "much"
    # 0.5 would be the best on test data.
    np.testing.assert_allclose(found.mean("some"), expected(0.2, 1).mean(), rtol=1e-5)


def test_without_test_data_the_report_is_on_validation_data(found):
    same = module.Comparison("mae", "min", found.seeds, found.chosen, found.validation, None)
    assert same.leader == same.best == "none"
    np.testing.assert_array_equal(same.values("some"), found.validation["some"]["0.2"])
    lines = str(same).splitlines()
    assert lines[0] == "| candidate | chosen |      validation mae |     p |"
    assert lines[2].startswith("| none      |        | **0.0645 ± 0.1107**")
    assert "No test data: what was chosen on these data looks better than it is." in lines
    assert same.to_dict()["test"] is None


def test_statistics_are_those_of_scipy(found):
    for name in found.chosen:
        np.testing.assert_allclose(found.half_width(name), interval(found.test[name]), rtol=1e-9)
    p = stats.ttest_ind(found.test["some"], found.test["much"], equal_var=False).pvalue
    np.testing.assert_allclose(found.welch("some", "much"), p, rtol=1e-9)
    assert found.welch("much", "some") == pytest.approx(p)
    assert found.overlaps_best("much")
    assert not found.overlaps_best("none")


TABLE = """\
| candidate | chosen |  validation mae |            test mae |     p |
| --------- | -----: | --------------: | ------------------: | ----: |
| none      |        | 0.5000 ± 1.2706 |   0.6000 ± 1.2706 ≈ | 0.500 |
| L2        |    b=2 | 0.2500 ± 0.6353 | **0.5000 ± 0.0000** |       |
| far       |        | 3.0000 ± 0.0000 |     9.0000 ± 0.0000 | 0.000 |
| diverged  |        |             nan |                 nan |       |

Mean of 2 seeds ± half of its 95 % interval; lower is better.
Bold: the best. ≈: its interval overlaps with that of the best. p: Welch's test against the best.
Chosen on validation data: L2."""


def table(**changes):
    arrays = {
        "metric": "mae",
        "mode": "min",
        "seeds": np.array([4, 7]),
        "chosen": {"none": "", "L2": "b=2", "far": "", "diverged": ""},
        "validation": {
            "none": {"": np.array([0.4, 0.6])},
            "L2": {"b=1": np.array([1.0, 2.0]), "b=2": np.array([0.2, 0.3])},
            "far": {"": np.array([3.0, 3.0])},
            "diverged": {"": np.array([np.nan, 1.0])},
        },
        "test": {
            "none": np.array([0.5, 0.7]),
            "L2": np.array([0.5, 0.5]),
            "far": np.array([9.0, 9.0]),
            "diverged": np.array([np.nan, 1.0]),
        },
    }
    return module.Comparison(**{**arrays, **changes})


def test_table():
    found = table()
    assert str(found) == found.to_markdown() == TABLE
    assert found.best == found.leader == "L2"


def test_table_of_one_seed():
    found = table(
        metric="accuracy",
        mode="max",
        seeds=np.array([4]),
        chosen={"none": "", "L2": ""},
        validation={"none": {"": np.array([0.5])}, "L2": {"": np.array([0.25])}},
        test={"none": np.array([12345.0]), "L2": np.array([0.00012345])},
    )
    assert str(found) == (
        "| candidate | validation accuracy | test accuracy |\n"
        "| --------- | ------------------: | ------------: |\n"
        "| none      |              0.5000 |  **1.23e+04** |\n"
        "| L2        |              0.2500 |      0.000123 |\n"
        "\n"
        "One seed, so that nothing is known of chance; higher is better.\n"
        "Chosen on validation data: none."
    )
    assert not found.overlaps_best("L2")


def test_nothing_is_best_where_nothing_is_finite():
    nan = np.array([np.nan, np.nan])
    found = table(chosen={"a": ""}, validation={"a": {"": nan}}, test={"a": nan})
    assert found.best is found.leader is None
    assert not found.overlaps_best("a")
    assert str(found).endswith("Chosen on validation data: none, no mean is finite.")
    assert found.to_dict()["candidates"]["a"]["p_value"] is None


def test_what_diverges_does_not_stop_the_others():
    def diverging(value):
        model = build(0.0)
        rate = 1e30 if value == "diverges" else 0.0
        model.compile(keras.optimizers.SGD(rate), "mse", metrics=["mae"], run_eagerly=True)
        return model

    ones = (ZEROS + 1, ZEROS + 1)
    found = kr.analysis.compare_regularizers(
        diverging,
        {"a": ["diverges", "fine"], "b": "diverges", "c": "fine"},
        train=ones,
        validation=ones,
        seeds=1,
        epochs=3,
        verbose=False,
    )
    assert found.chosen["a"] == "'fine'"
    assert np.isnan(found.mean("b"))
    assert found.best == "a"


def test_csv_has_a_row_for_each_trial(tmp_path):
    table().to_csv(tmp_path / "trials.csv")
    with (tmp_path / "trials.csv").open(newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    assert head == ["candidate", "variant", "seed", "validation", "test"]
    assert rows == [
        ["none", "", "4", "0.4", "0.5"],
        ["none", "", "7", "0.6", "0.7"],
        ["L2", "b=1", "4", "1.0", ""],
        ["L2", "b=1", "7", "2.0", ""],
        ["L2", "b=2", "4", "0.2", "0.5"],
        ["L2", "b=2", "7", "0.3", "0.5"],
        ["far", "", "4", "3.0", "9.0"],
        ["far", "", "7", "3.0", "9.0"],
        ["diverged", "", "4", "nan", "nan"],
        ["diverged", "", "7", "1.0", "1.0"],
    ]


def test_dictionary(found):
    described = json.loads(json.dumps(found.to_dict()))
    assert described["best"] == "none"
    assert described["validation"]["some"]["0.5"] == found.validation["some"]["0.5"].tolist()
    assert described["test"]["much"] == found.test["much"].tolist()
    assert described["candidates"]["some"] == {
        "chosen": "0.2",
        "validation_mean": float(np.mean(found.validation["some"]["0.2"])),
        "mean": found.mean("some"),
        "half_width": found.half_width("some"),
        "p_value": found.welch("some", "much"),
        "overlaps_best": False,
    }


def test_figure():
    found = table()
    (axes,) = found.plot().axes
    assert axes.get_xlabel() == "test mae (lower is better)"
    assert axes.get_title() == "Mean of 2 seeds and its 95 % interval"
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels == ["none", "L2\nb=2", "far", "diverged"]
    assert [label.get_fontweight() for label in axes.get_yticklabels()][:2] == ["normal", "bold"]
    lowest, highest = axes.get_ylim()
    assert lowest > highest  # the first is at the top
    dots = [line.get_xdata().tolist() for line in axes.lines if line.get_marker() == "o"]
    assert dots[:3] == [[0.5, 0.7], [0.5, 0.5], [9.0, 9.0]]
    means = [line for line in axes.lines if line.get_marker() == "D"]
    assert [line.get_xdata()[0] for line in means][:3] == pytest.approx([0.6, 0.5, 9.0])
    assert [line.get_color() for line in means] == ["#56B4E9", "#0072B2", "#777777", "#777777"]
    bars = [each.get_segments()[0] for each in axes.collections]
    half = interval([0.5, 0.7])
    np.testing.assert_allclose(bars[0][:, 0], [0.6 - half, 0.6 + half])


def test_each_trial_has_a_regularizer_of_its_own():
    seen, handed = [], []

    def with_regularizer(regularizer):
        seen.append(regularizer)
        return build(0.0)

    def callbacks(regularizer):
        handed.append(regularizer)
        return []

    own = kr.L2(0.25)
    kr.analysis.compare_regularizers(
        with_regularizer,
        {"L2": own},
        train=TRAIN,
        validation=VALIDATION,
        seeds=2,
        epochs=1,
        callbacks=callbacks,
        verbose=False,
    )
    assert len({id(each) for each in [own, *seen]}) == 1 + len(seen)
    assert len(seen) == len(handed) == 3  # one for a look before, and one for each seed
    assert {each.base_strength for each in [*seen, *handed]} == {0.25}


def test_candidates_start_from_the_same_weights_and_folders_are_gone_on_with(tmp_path, monkeypatch):
    first = compare({"a": 0.1}, seeds=[5], folder=tmp_path)
    again = compare({"a": 0.1, "b": 0.1}, seeds=[5, 6], folder=str(tmp_path))
    assert again.test["a"][0] == first.test["a"][0]
    np.testing.assert_array_equal(again.test["a"], again.test["b"])
    monkeypatch.setattr(keras.Model, "fit", None)
    assert str(compare({"a": 0.1, "b": 0.1}, seeds=[5, 6], folder=tmp_path)) == str(again)
    with pytest.raises(ValueError, match=r"bias_initializer\.config\.value"):
        compare({"a": 0.2}, seeds=[5], folder=tmp_path)


@pytest.mark.parametrize(
    ("variants", "labels"),
    [
        ([kr.L2(0.1), kr.L2(1e-5)], ["strength=0.1", "strength=1e-05"]),
        ([kr.L2(0.1)], ["L2(strength=0.1)"]),
        ([kr.L2(0.1), kr.L1(0.1)], ["L2(strength=0.1)", "L1(strength=0.1)"]),
        ([kr.L2(0.1), kr.L2(0.1)], ["variant 1", "variant 2"]),
        ([keras.regularizers.L2(0.1), keras.regularizers.L2(0.3)], ["l2=0.1", "l2=0.3"]),
        ([None, "x", 1e-3], ["None", "'x'", "0.001"]),
        ([object(), object()], ["variant 1", "variant 2"]),
    ],
)
def test_labels_of_variants(variants, labels):
    assert labels_of(variants) == labels


class TestIntervals:
    def test_of_one_value_is_unknown(self):
        assert np.isnan(half_width([1.0]))
        assert np.isnan(welch([1.0], [1.0, 2.0]))

    def test_of_equal_values_is_zero(self):
        assert half_width([0.1, 0.1, 0.1]) == 0
        assert welch([0.1] * 3, [0.1] * 3) == 1
        assert welch([0.1] * 3, [0.2] * 3) == 0

    def test_one_side_without_variance(self):
        # t = 2 / (s / sqrt(3)) with 2 degrees of freedom
        t = 1.0 / (1.0 / np.sqrt(3))
        assert welch([1.0, 1.0], [1.0, 2.0, 3.0]) == pytest.approx(2 * stats.t.sf(t, 2))

    def test_not_finite(self):
        assert np.isnan(welch([np.nan, 1.0], [1.0, 2.0]))
        assert np.isnan(half_width([np.nan, 1.0]))

    def test_of_a_difference(self):
        a, b = [1.0, 4.0, 2.5], [7.0, 9.5]
        test = stats.ttest_ind(a, b, equal_var=False)
        low, high = test.confidence_interval(0.95)
        assert half_width_of_difference(a, b) == pytest.approx((high - low) / 2, rel=1e-9)
        # It has 0 in it where the test says that the means may be equal, and not otherwise.
        assert (abs(np.mean(a) - np.mean(b)) > (high - low) / 2) == (test.pvalue < 0.05)
        # One of the two may be known exactly.
        assert half_width_of_difference(a, [0.0, 0.0]) == pytest.approx(half_width(a))
        assert half_width_of_difference([0.1] * 3, [0.2] * 3) == 0
        assert np.isnan(half_width_of_difference([1.0], [1.0, 2.0]))


class TestMetric:
    def test_the_only_one_other_than_losses(self):
        assert metric_to_judge_by(None, ["head_loss", "head_accuracy", "loss"]) == "head_accuracy"
        assert metric_to_judge_by("loss", ["loss"]) == "loss"

    def test_one_of_several_must_be_named(self):
        with pytest.raises(ValueError) as error:
            metric_to_judge_by(None, ["accuracy", "auc", "loss"])
        assert str(error.value) == (
            "Argument `metric` must say which of the model's metrics to judge by: 'accuracy', "
            "'auc'. Received: metric=None"
        )

    def test_loss_alone_is_no_metric(self):
        with pytest.raises(ValueError) as error:
            metric_to_judge_by(None, ["loss"])
        assert str(error.value) == (
            "The model is compiled without metrics, and its loss contains the penalty of its "
            "regularizers, which differs from one to another. Name a metric in `model.compile`, "
            "or let argument `metric` be 'loss' if that is what you want."
        )

    @pytest.mark.parametrize(
        "name",
        [
            "accuracy",
            "sparse_categorical_accuracy",
            "acc",
            "auc",
            "f1_score",
            "r2_score",
            "head_accuracy",
            "cosine_similarity",
            "mean_io_u",
            "precision",
            "Recall",
        ],
    )
    def test_more_is_better(self, name):
        assert direction_of(name, "auto") == "max"

    @pytest.mark.parametrize(
        "name",
        [
            "loss",
            "mae",
            "mean_squared_error",
            "sparse_categorical_crossentropy",
            "kl_divergence",
            "logcosh",
            "root_mean_squared_error",
            "hinge",
        ],
    )
    def test_less_is_better(self, name):
        assert direction_of(name, "auto") == "min"

    def test_by_hand(self):
        assert direction_of("mystery", "max") == "max"
        assert direction_of("accuracy", "min") == "min"
        for name in ("mystery", "brier_score", "inaccuracy", "accuracy_of_errors"):
            with pytest.raises(ValueError) as error:
                direction_of(name, "auto")
            assert str(error.value) == (
                "Argument `mode` must be 'max' or 'min', since the name of the metric does not "
                f"say which is better. Received: mode='auto', metric={name!r}"
            )


SEEDS_MESSAGE = (
    "Argument `seeds` must be a number of seeds, at least 1, or a list of different whole numbers "
    "from 0 to 2**32 - 1. Received: seeds="
)
CANDIDATES_MESSAGE = (
    "Argument `candidates` must map names to what is handed to `build`, at least one. "
    "Received: candidates="
)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"candidates": {}}, CANDIDATES_MESSAGE + "{}"),
        ({"candidates": [1]}, CANDIDATES_MESSAGE + "[1]"),
        ({"candidates": {1: None}}, CANDIDATES_MESSAGE + "{1: None}"),
        (
            {"candidates": {"a": []}},
            "Argument `candidates`: a list of variants must have at least one. "
            "Received: candidates['a']=[]",
        ),
        ({"seeds": 0}, SEEDS_MESSAGE + "0"),
        ({"seeds": True}, SEEDS_MESSAGE + "True"),
        ({"seeds": []}, SEEDS_MESSAGE + "[]"),
        ({"seeds": [1, 1]}, SEEDS_MESSAGE + "[1, 1]"),
        ({"seeds": [-1]}, SEEDS_MESSAGE + "[-1]"),
        ({"seeds": [1.5]}, SEEDS_MESSAGE + "[1.5]"),
        ({"seeds": "12"}, SEEDS_MESSAGE + "'12'"),
        (
            {"test": ZEROS},
            "Argument `test` must be a pair (x, y) of inputs and labels. "
            "Received: test of type ndarray",
        ),
        (
            {"test": (ZEROS, ZEROS, ZEROS)},
            "Argument `test` must be a pair (x, y) of inputs and labels. "
            "Received: test of type tuple and length 3",
        ),
        (
            {"test": (ZEROS, ZEROS[:3])},
            "Argument `test[1]` must have as many samples as `test[0]`. "
            "Received: 3 labels, 4 samples",
        ),
        (
            {"epochs": 0},
            "Argument `epochs` must be a whole number of at least 1. Received: epochs=0",
        ),
        (
            {"batch_size": 0},
            "Argument `batch_size` must be a whole number of at least 1. Received: batch_size=0",
        ),
        (
            {"mode": "best"},
            "Argument `mode` must be 'auto', 'max' or 'min'. Received: mode='best'",
        ),
        (
            {"callbacks": []},
            "Argument `callbacks` must be a function that returns a list of callbacks. "
            "Received: callbacks=[]",
        ),
        (
            {"metric": "accuracy"},
            "Argument `metric` must be one that the model is evaluated by: 'loss', 'mae'. "
            "Received: metric='accuracy'",
        ),
    ],
)
def test_arguments_are_checked(arguments, message):
    with pytest.raises(ValueError) as error:
        compare(**{"candidates": {"a": None}, **arguments})
    assert str(error.value) == message


def test_what_builds_is_a_function():
    with pytest.raises(ValueError) as error:
        kr.analysis.compare_regularizers(None, {"a": None}, train=TRAIN, validation=VALIDATION)
    assert str(error.value) == (
        "Argument `build` must be a function that returns a compiled model. Received: build=None"
    )


def test_progress_can_be_shown(capsys):
    compare({"a": None}, seeds=1, verbose=True)
    assert capsys.readouterr().err.startswith("Comparing 1/1  ")
    compare({"a": None}, seeds=1)
    assert capsys.readouterr().err == ""


class TestMeasure:
    def measure(self, model):
        return {"bias": float(model.get_weights()[1][0]), "layers": len(model.layers)}

    def test_measures_the_models_of_the_chosen_variant(self, tmp_path):
        candidates = {"none": None, "some": [0.3, 0.2]}
        for _ in range(2):  # run, and read back
            found = compare(candidates, measure=self.measure, folder=tmp_path)
            assert found.chosen["some"] == "0.2"
            expected = [0.2 + noise(seed) for seed in (0, 1)]
            np.testing.assert_allclose(found.measured["some"]["bias"], expected, rtol=1e-6)
            assert found.measured["none"]["layers"].tolist() == [1, 1]
        assert json.loads(json.dumps(found.to_dict()))["measured"]["none"]["layers"] == [1, 1]

    def test_nothing_by_default(self, tmp_path):
        assert compare({"none": None}, folder=tmp_path).measured == {}
        with pytest.raises(ValueError) as error:
            compare({"none": None}, folder=tmp_path, measure=self.measure)
        path = min(tmp_path.glob("*.json"))
        assert str(error.value) == (
            f"Argument `measure`: of the trial {path} something else was measured, or nothing, "
            "and its model is gone. Name another folder, or delete the file to run its trial anew."
        )

    def test_is_a_function(self):
        with pytest.raises(ValueError) as error:
            compare({"none": None}, measure="rank")
        assert str(error.value) == (
            "Argument `measure` must be a function that returns numbers by name. "
            "Received: measure='rank'"
        )

    def test_that_changed_is_refused(self, tmp_path):
        compare({"none": None}, folder=tmp_path, measure=self.measure)
        assert compare({"none": None}, folder=tmp_path).measured["none"]["layers"].shape == (2,)
        with pytest.raises(
            ValueError, match=r"^Argument `measure`: of the trial .* something else"
        ):
            compare({"none": None}, folder=tmp_path, measure=lambda model: {"bias": 1.0})

    def test_may_return_numbers_of_any_kind(self, tmp_path):
        def measure(model):
            return {"a": np.float32(0.5), "b": model.weights[1], "c": [1, 2]}

        for _ in range(2):
            found = compare({"none": None}, folder=tmp_path, measure=measure, seeds=1)
            assert found.measured["none"]["a"].tolist() == [0.5]
            np.testing.assert_allclose(found.measured["none"]["b"], [[noise(0)]], rtol=1e-6)
        with pytest.raises(ValueError) as error:
            compare({"none": None}, measure=lambda model: 0.3)
        assert str(error.value) == (
            "Argument `measure` must be a function that returns numbers by name. Received: float"
        )
        assert error.value.__notes__ == ["This happened in trial 1/2: none, seed 0."]


class Unspoken(keras.Model):
    """A model that cannot describe itself."""

    def __init__(self, value):
        super().__init__()
        self.value = value
        self.outputs_of = keras.layers.Dense(1, kernel_initializer="zeros")

    def call(self, x):
        return self.outputs_of(x)


def unspoken(value):
    model = Unspoken(value)
    model.compile("sgd", "mse", metrics=["mae"], run_eagerly=True)
    return model


def unspoken_scale(scale):
    def loss(y, predicted):
        return scale * (y - predicted) ** 2

    return loss


class TestWhatAFolderBelongsTo:
    def compared(self, folder, build, candidate, **settings):
        arguments = {"epochs": 1, "seeds": 1, "verbose": False, "folder": folder, **settings}
        return kr.analysis.compare_regularizers(
            build, {"a": candidate}, train=TRAIN, validation=VALIDATION, **arguments
        )

    @pytest.mark.parametrize(
        ("one", "other"),
        [(0.1, 0.2), (kr.L2(0.1), kr.L2(0.2)), (keras.regularizers.L1(0.5), kr.L1(0.5))],
    )
    def test_a_candidate_that_the_model_does_not_speak_of(self, tmp_path, one, other):
        self.compared(tmp_path, unspoken, one)
        self.compared(tmp_path, unspoken, one)
        with pytest.raises(ValueError, match=r"belongs to another configuration.*settings"):
            self.compared(tmp_path, unspoken, other)

    def test_a_function_of_a_schedule(self, tmp_path):
        def build(regularizer):
            model = keras.Sequential(
                [keras.Input((1,)), keras.layers.Dense(1, kernel_regularizer=regularizer)]
            )
            model.compile("sgd", "mse", metrics=["mae"], run_eagerly=True)
            return model

        def schedules(factor):
            return lambda _: [kr.StrengthSchedule(lambda epoch, strength: factor * strength)]

        self.compared(tmp_path, build, kr.L2(0.1), callbacks=schedules(2.0))
        self.compared(tmp_path, build, kr.L2(0.1), callbacks=schedules(2.0))
        with pytest.raises(ValueError, match=r"callbacks\[0\]\.fn\.closure\[0\]"):
            self.compared(tmp_path, build, kr.L2(0.1), callbacks=schedules(3.0))

    def test_a_loss_that_closes_over_a_number(self, tmp_path):
        def build(scale):
            def make(_):
                model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
                model.compile("sgd", unspoken_scale(scale), metrics=["mae"], run_eagerly=True)
                return model

            return make

        self.compared(tmp_path, build(1.0), None)
        with pytest.raises(ValueError, match=r"belongs to another configuration.*closure"):
            self.compared(tmp_path, build(4.0), None)

    def test_weights_that_training_starts_from(self, tmp_path):
        def build(start):
            def make(_):
                model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
                model.set_weights([np.full((1, 1), start), np.zeros(1)])
                model.compile("sgd", "mse", metrics=["mae"], run_eagerly=True)
                return model

            return make

        self.compared(tmp_path, build(0.1), None)
        with pytest.raises(ValueError, match=r"belongs to another configuration.*initial_weights"):
            self.compared(tmp_path, build(-3.0), None)

    def test_no_two_candidates_share_a_file(self):
        with pytest.raises(ValueError) as error:
            compare({"L2: strength=0.1": None, "L2": [kr.L2(0.1), kr.L2(0.2)]})
        assert str(error.value) == (
            "Two trials of one seed must have different names. Received: 'L2: strength=0.1'"
        )

    def test_a_metric_must_be_one_number(self):
        def build(_):
            model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(2)])
            model.compile("sgd", "mse", metrics=[keras.metrics.F1Score()], run_eagerly=True)
            return model

        labels = np.eye(2)[[0, 1, 0, 1]]
        with pytest.raises(ValueError, match="must be the name of a metric that is one number"):
            kr.analysis.compare_regularizers(
                build,
                {"a": None},
                train=(ZEROS, labels),
                validation=(ZEROS, labels),
                seeds=1,
                epochs=1,
                verbose=False,
            )
