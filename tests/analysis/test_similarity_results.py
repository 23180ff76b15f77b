"""Canonical correlations as tables, dictionaries and figures."""

import json

import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.related_representations import orthogonal, related

matplotlib.use("Agg")
independent_of_backend = pytest.mark.independent_of_backend


@independent_of_backend
class TestResult:
    def result(self):
        h = orthogonal()
        return kr.analysis.cca(h[:, :3], 0.6 * h[:, :2] + 0.8 * h[:, [1, 5]])

    def test_as_json(self):
        found = json.loads(json.dumps(self.result().to_dict()))
        correlations = found.pop("correlations")
        np.testing.assert_array_equal(correlations, self.result().correlations)
        assert found.pop("mean") == pytest.approx(np.mean(correlations))
        assert found == {"samples": 8, "units": [3, 2], "ranks": [3, 2], "trivial": 0}

    def test_as_a_table(self):
        h = orthogonal()
        b = np.stack([h[:, 0], 0.6 * h[:, 1] + 0.8 * h[:, 4], np.ones(8), h[:, 5]], axis=1)
        assert str(kr.analysis.cca(h[:, :3], b)) == "\n".join(
            [
                "| canonical correlations |      3 |",
                "| ---------------------- | -----: |",
                "| mean                   | 0.5333 |",
                "| largest                | 1.0000 |",
                "| median                 | 0.6000 |",
                "| smallest               | 0.0000 |",
                "| 1 whatever the numbers |      0 |",
                "| samples                |      8 |",
                "| units of a, b          |   3, 4 |",
                "| directions of a, b     |   3, 3 |",
            ]
        )

    def test_is_frozen(self):
        with pytest.raises(AttributeError):
            self.result().mean = 1.0

    def test_as_a_figure(self, tmp_path):
        result = self.result()
        figure = result.plot()
        (axes,) = figure.axes
        (line,) = axes.lines
        np.testing.assert_array_equal(line.get_xdata(), [1, 2])
        np.testing.assert_array_equal(line.get_ydata(), result.correlations)
        assert axes.get_xlabel() == "neuron dimension"
        assert axes.get_ylabel() == "canonical correlation ρ"
        assert axes.get_title() == f"mean {result.mean:.4f}"
        assert axes.get_ylim()[0] == 0
        assert axes.get_ylim()[1] > 1
        assert axes.get_legend() is None
        figure.savefig(tmp_path / "figure.png")  # and no warning
        matplotlib.pyplot.close(figure)

    def test_several_in_a_figure_get_darker(self, tmp_path):
        a, b = related(units=(20, 15))
        results = {epoch: kr.analysis.cca(a, a[:, :15] + epoch * b) for epoch in (1, 10, 750)}
        figure = kr.analysis.plot_canonical_correlations(results, title="features")
        (axes,) = figure.axes
        for line, (epoch, result) in zip(axes.lines, results.items(), strict=True):
            np.testing.assert_array_equal(line.get_xdata(), np.arange(1, 16))
            np.testing.assert_array_equal(line.get_ydata(), result.correlations)
            assert line.get_label() == str(epoch)
        shades = [sum(matplotlib.colors.to_rgb(line.get_color())) for line in axes.lines]
        assert shades == sorted(shades, reverse=True)
        assert shades[0] < 2.5  # visible on white
        assert [text.get_text() for text in axes.get_legend().texts] == ["1", "10", "750"]
        assert axes.get_title() == "features"
        figure.savefig(tmp_path / "figure.png")
        matplotlib.pyplot.close(figure)

    def test_side_by_side(self):
        figure, (left, right) = matplotlib.pyplot.subplots(1, 2)
        for axes in (left, right):
            drawn = kr.analysis.plot_canonical_correlations({"one": self.result()}, ax=axes)
            assert drawn is figure
        assert [len(left.lines), len(right.lines), len(figure.axes)] == [1, 1, 2]
        matplotlib.pyplot.close(figure)

    @pytest.mark.parametrize("results", [{}, [1.0], {"one": 0.5}], ids=str)
    def test_nothing_to_draw(self, results):
        with pytest.raises(ValueError) as error:
            kr.analysis.plot_canonical_correlations(results)
        assert str(error.value) == (
            "Argument `results` must map one or more labels to results of `cca`. "
            f"Received: results={results}"
        )
