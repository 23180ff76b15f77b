"""Comparisons of models whose errors are known: chosen on validation, reported on test data."""

import csv
import json

import keras
import matplotlib
import numpy as np
import pytest
from scipy import stats

import keras_regs as kr
from keras_regs.analysis._comparison import comparison as module
from keras_regs.analysis._comparison.variants import labels_of
from tests.analysis.constant_models import TRAIN, VALIDATION, ZEROS, build, compare, noise

matplotlib.use("Agg")

SEEDS = (0, 1, 2)


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
    assert "No test data: what was chosen looks better on validation data than it is." in lines
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
Bold: the best. ≈: the interval overlaps with that of the best. p: Welch's test against the best.
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
        "One seed, so the effect of chance is unknown; higher is better.\n"
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


def test_progress_can_be_shown(capsys):
    compare({"a": None}, seeds=1, verbose=True)
    assert capsys.readouterr().err.startswith("Comparing 1/1  ")
    compare({"a": None}, seeds=1)
    assert capsys.readouterr().err == ""
