"""Characteristics as tables, dictionaries and figures."""

import json
from itertools import pairwise

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.characteristics_by_pairs import MEASURES, relu_outputs

matplotlib.use("Agg")


@pytest.fixture(autouse=True)
def figures_are_closed():
    yield
    plt.close("all")


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
