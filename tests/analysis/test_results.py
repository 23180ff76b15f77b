"""What all results of the analysis have: a table, numbers for a file, and a figure."""

import csv
import dataclasses
import io
import json
import math
import pickle
import sys

import matplotlib
import matplotlib.figure
import matplotlib.pyplot
import numpy as np
import pytest

from keras_regs import analysis
from keras_regs._results.base import NamedResult, Result

pytestmark = pytest.mark.independent_of_backend
matplotlib.use("Agg")

CHARACTERISTICS = analysis.Characteristics(20, 3, 1.5, 0.25, 0.5, 0.125, 0.0, 2.0, True)
WITH_CLASSES = analysis.Characteristics(
    20, 3, 1.5, 0.25, 0.5, 0.125, 0.0, 2.0, True, {4: CHARACTERISTICS, 7: CHARACTERISTICS}
)
NINE = np.arange(9.0, 0.0, -1.0)
COUNTS = np.zeros(201, "int64")
COUNTS[[0, 150]] = 1, 2
ENTROPIES = np.array([[[0.0, 1.0]], [[0.25, 0.25]]], "float32")
SUGGESTED = analysis.SuggestedRules(
    *("runs/plain", "Rules for fc.", "fc fell.", ("Missing: images.",), 0, 1e-3, ("fc", "conv")),
    *(np.array([0.5, 0.0]), np.array([2.0, 1.0]), np.array([1.0, np.nan])),
    *(np.array(pair) for pair in ([-1, -1], [1, 1], [0, -1], [1, 1])),
    *(("fc", ""), ("fell", "none"), np.array([-1, 0, 1])),
    *(np.array([[2.0, 2.0, 1.0], [np.nan, 1.0, np.nan]]), np.array([np.nan, 1.0, 2.0])),
)
LAST = ("key", "reason")

RESULTS = {
    type(result).__name__: (result, rows)
    for result, rows in (
        (
            analysis.AblationCurve(
                "fc1",
                "random",
                2,
                np.array([0.0, 1.0]),
                np.array([0.875, 0.25]),
                np.array([[1.0, 0.5], [0.75, 0.0]]),
            ),
            [
                ("repeat", "share", "accuracy"),
                (0, 0.0, 1.0),
                (0, 1.0, 0.5),
                (1, 0.0, 0.75),
                (1, 1.0, 0.0),
            ],
        ),
        (
            analysis.CanonicalCorrelations(np.array([1.0, 0.5]), 0.75, 100, (2, 3), (2, 3), 0),
            [("index", "correlation"), (1, 1.0), (2, 0.5)],
        ),
        (
            WITH_CLASSES,
            [
                (
                    *("class", "samples", "units", "amplitude", "covariance", "correlation"),
                    *("sparsity", "dead_units", "rank", "positive_only"),
                ),
                *(
                    (name, 20, 3, 1.5, 0.25, 0.5, 0.125, 0.0, 2.0, True)
                    for name in ("all", "4", "7")
                ),
            ],
        ),
        (
            analysis.Comparison(
                "accuracy",
                "max",
                np.array([0, 5]),
                {"none": "", "L2": "strength=2"},
                {
                    "none": {"": np.array([0.5, 0.25])},
                    "L2": {
                        "strength=1": np.array([0.125, 0.125]),
                        "strength=2": np.array([0.5, 0.75]),
                    },
                },
                {"none": np.array([0.5, 0.5]), "L2": np.array([0.25, 0.75])},
            ),
            [
                ("candidate", "variant", "seed", "validation", "test"),
                ("none", "", 0, 0.5, 0.5),
                ("none", "", 5, 0.25, 0.5),
                ("L2", "strength=1", 0, 0.125, ""),
                ("L2", "strength=1", 5, 0.125, ""),
                ("L2", "strength=2", 0, 0.5, 0.25),
                ("L2", "strength=2", 5, 0.75, 0.75),
            ],
        ),
        (
            analysis.EntropyMaps(
                {"conv": ENTROPIES, "head": ENTROPIES[:, 0, 0]}, {"conv": 4, "head": 9}
            ),
            [
                ("layer", "sample", "mean", "smallest", "largest"),
                ("conv", 0, 0.5, 0.0, 1.0),
                ("conv", 1, 0.25, 0.25, 0.25),
                ("head", 0, 0.0, 0.0, 0.0),
                ("head", 1, 0.25, 0.25, 0.25),
            ],
        ),
        (
            analysis.FilterCorrelations({"conv": COUNTS}, {"conv": 3}, {"conv": 2 / 3}),
            [
                ("kernel", "correlation", "pairs"),
                *(("conv", bin / 100, {-100: 1, 50: 2}.get(bin, 0)) for bin in range(-100, 101)),
            ],
        ),
        (
            analysis.GradientMagnitudes.of(("a/kernel",), [3], [0.5], [1.5], [2.0]),
            [
                ("kernel", "size", "loss", "penalty", "share", "weight"),
                ("a/kernel", 3, 0.5, 1.5, 0.25, 2.0),
            ],
        ),
        (
            analysis.KernelPercentiles({"a/kernel": NINE, "b/kernel": np.full(9, np.nan)}),
            [
                ("kernel", "100", "93.32", "84.13", "69.15", "50", "30.85", "15.87", "6.68", "0"),
                ("a/kernel", *NINE),
                ("b/kernel", *["nan"] * 9),
            ],
        ),
        (
            analysis.LayerCharacteristics({"fc1": CHARACTERISTICS, "fc2": WITH_CLASSES}),
            [
                (
                    *("layer", "class", "samples", "units", "amplitude", "covariance"),
                    *("correlation", "sparsity", "dead_units", "rank", "positive_only"),
                ),
                *(
                    (layer, name, 20, 3, 1.5, 0.25, 0.5, 0.125, 0.0, 2.0, True)
                    for layer, names in (("fc1", ["all"]), ("fc2", ["all", "4", "7"]))
                    for name in names
                ),
            ],
        ),
        (
            analysis.MutualInformation(1.0, 2.0, 100, 7, 0.5),
            [
                (
                    *("x_lower", "x_upper", "samples", "units", "noise_variance", "y_lower"),
                    *("y_upper", "y_estimate_bhattacharyya", "y_estimate_kl", "label_entropy"),
                ),
                (1.0, 2.0, 100, 7, 0.5, "", "", "", "", ""),
            ],
        ),
        (
            SUGGESTED,
            [
                ("layer", *("lost", "from", "to", "begins", "ends", "most_from", "most_to"), *LAST),
                ("fc", 0.5, 2.0, 1.0, -1, 1, 0, 1, "fc", "fell"),
                ("conv", 0.0, 1.0, "nan", -1, 1, -1, 1, "", "none"),
            ],
        ),
        (
            analysis.ToleranceScan(
                *("accuracy", "max", 0.25, np.array([0, 5]), np.array([0.0, 0.5])),
                *(np.array([[0.5, 1.0], [0.25, 0.25]]), np.array([[0.0, 0.125], [1.0, 1.0]])),
                *(np.array([False, True]), 0.0, 0.5),
            ),
            [
                ("strength", "seed", "validation", "sparsity"),
                (0.0, 0, 0.5, 0.0),
                (0.0, 5, 1.0, 0.125),
                (0.5, 0, 0.25, 1.0),
                (0.5, 5, 0.25, 1.0),
            ],
        ),
        (
            analysis.WeightSparsity(
                ("a/kernel", "b/kernel"),
                np.array([8, 2]),
                np.array([2, 1]),
                np.array([0.25, 0.5]),
                0.3,
            ),
            [
                ("kernel", "weights", "zeros", "share"),
                ("a/kernel", 8, 2, 0.25),
                ("b/kernel", 2, 1, 0.5),
            ],
        ),
    )
}
MAPPINGS = [result for result, _ in RESULTS.values() if isinstance(result, NamedResult)]


def test_these_are_all_results():
    public = {
        name
        for name, each in vars(analysis).items()
        if isinstance(each, type) and issubclass(each, Result)
    }
    assert set(RESULTS) == public
    assert {type(each).__name__ for each in MAPPINGS} == {
        "EntropyMaps",
        "FilterCorrelations",
        "KernelPercentiles",
        "LayerCharacteristics",
    }


@pytest.mark.parametrize(("result", "rows"), RESULTS.values(), ids=RESULTS)
class TestEveryResult:
    def test_prints_as_a_table(self, result, rows):
        assert str(result) == result.to_markdown()
        head, rule, *lines = str(result).partition("\n\n")[0].splitlines()
        assert lines
        assert set(rule) <= set("|-: ")
        assert {line.count(" | ") for line in (head, *lines)} == {head.count(" | ")}

    def test_goes_through_json(self, result, rows):
        found = json.loads(json.dumps(result.to_dict()))
        assert found.keys() >= {field.name for field in dataclasses.fields(result)}

    def test_csv_holds_the_numbers(self, result, rows, tmp_path):
        text = result.to_csv()
        found = [tuple(row) for row in csv.reader(io.StringIO(text))]
        assert found == [tuple(map(str, row)) for row in rows]
        assert result.to_csv(tmp_path / "result.csv") is None
        assert (tmp_path / "result.csv").read_bytes().decode() == text
        assert "\r" not in text

    def test_plot_returns_a_figure(self, result, rows, tmp_path):
        figure = result.plot()
        assert isinstance(figure, matplotlib.figure.Figure)
        figure.savefig(tmp_path / "figure.png")  # and no warning
        matplotlib.pyplot.close(figure)

    def test_is_pickled(self, result, rows):
        assert pickle.loads(pickle.dumps(result)).to_csv() == result.to_csv()

    def test_says_what_is_missing_where_matplotlib_is(self, result, rows, monkeypatch):
        monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
        name = type(result).__name__
        with pytest.raises(ImportError, match=rf"^`{name}\.plot` draws with Matplotlib, which is"):
            result.plot()


@pytest.mark.parametrize("result", MAPPINGS, ids=lambda each: type(each).__name__)
def test_mappings_by_name(result):
    assert list(result) == list(result.keys())
    assert len(result) == len(list(result.values()))
    assert all(result[name] is each for name, each in result.items())
    assert "other" not in result
    with pytest.raises(KeyError, match="other"):
        result["other"]
    assert result == result  # arrays would raise
    assert result != pickle.loads(pickle.dumps(result))
    assert len({result, result}) == 1


def figure_of(name):
    figure = RESULTS[name][0].plot()
    matplotlib.pyplot.close(figure)
    return figure


class TestTables:
    def test_of_entropy_maps(self):
        assert str(RESULTS["EntropyMaps"][0]) == (
            "| layer | positions | channels | mean entropy | smallest | largest |   ln D |\n"
            "| ----- | --------: | -------: | -----------: | -------: | ------: | -----: |\n"
            "| conv  |     1 × 2 |        4 |       0.3750 |   0.0000 |  1.0000 | 1.3863 |\n"
            "| head  |         1 |        9 |       0.1250 |   0.0000 |  0.2500 | 2.1972 |"
        )

    def test_of_percentiles(self):
        rows = [line.split("|")[1:-1] for line in str(RESULTS["KernelPercentiles"][0]).splitlines()]
        assert [[cell.strip() for cell in row] for row in (*rows[:1], *rows[2:])] == [
            [
                *("kernel", "maximum", "93.32 %", "84.13 %", "69.15 %", "50 %"),
                *("30.85 %", "15.87 %", "6.68 %", "minimum"),
            ],
            ["a/kernel", *"987654321"],
            ["b/kernel", *["nan"] * 9],
        ]

    def test_of_filter_correlations(self):
        assert str(RESULTS["FilterCorrelations"][0]) == (
            "| kernel | filters | pairs | mean magnitude of correlation |\n"
            "| ------ | ------: | ----: | ----------------------------: |\n"
            "| conv   |       3 |     3 |                        0.6667 |"
        )

    def test_of_suggested_rules(self):
        assert str(SUGGESTED) == (
            "| layer | lost | from, nats | to, nats | most of it in epochs | rule |\n"
            "| ----- | ---: | ---------: | -------: | -------------------: | ---- |\n"
            "| fc    | 50 % |       2.00 |     1.00 |               0 to 1 | fell |\n"
            "| conv  |  0 % |       1.00 |      nan |                      | none |\n"
            "\n"
            "runs/plain: fc fell.\n"
            "\n"
            "Rules for fc.\n"
            "\n"
            "Missing: images.\n"
            "\n"
            "```python\n"
            'model = kr.regularize(model, {"fc": kr.RFAVEntropy(0.001)})\n'
            "```"
        )


class TestFigures:
    def test_of_suggested_rules(self):
        losses, entropies = figure_of("SuggestedRules").axes
        np.testing.assert_array_equal(losses.lines[0].get_ydata(), [np.nan, 1, 2])
        assert [line.get_label() for line in entropies.lines] == [
            *("fc", "other layers", "overfitting")
        ]
        np.testing.assert_array_equal(entropies.lines[0].get_ydata(), [0, 0, -1])
        np.testing.assert_array_equal(entropies.lines[1].get_ydata(), [np.nan, 0, np.nan])
        assert list(entropies.lines[2].get_xdata()) == [0, 0]

    def test_of_percentiles(self):
        (axes,) = figure_of("KernelPercentiles").axes
        bars = [(bar.get_x(), bar.get_width()) for bar in axes.patches[::2]]  # of the first kernel
        assert bars == [(1 + outer, 8 - 2 * outer) for outer in range(4)]
        heights = [bar.get_height() for bar in axes.patches[::2]]
        assert heights == sorted(heights)
        assert axes.lines[0].get_xdata()[0] == 5
        assert [each.get_text() for each in axes.get_yticklabels()] == ["a/kernel", "b/kernel"]
        bottom, top = axes.get_ylim()
        assert bottom > top  # the first on top
        assert [each.get_text() for each in axes.get_legend().get_texts()] == [
            *("median", "minimum to maximum", "7 to 93 %", "16 to 84 %", "31 to 69 %")
        ]

    def test_of_filter_correlations(self):
        (axes,) = figure_of("FilterCorrelations").axes
        values, edges, _ = axes.patches[0].get_data()
        np.testing.assert_array_equal(values, COUNTS)
        np.testing.assert_allclose(edges, np.linspace(-1.005, 1.005, 202))
        assert axes.get_title() == "conv: mean magnitude 0.667"

    def test_of_entropy_maps(self):
        images = [axes.images[0] for axes in figure_of("EntropyMaps").axes if axes.images]
        np.testing.assert_array_equal(images[1].get_array(), ENTROPIES[1])
        assert [image.get_clim()[1] for image in images] == [math.log(4)] * 2 + [math.log(9)] * 2
