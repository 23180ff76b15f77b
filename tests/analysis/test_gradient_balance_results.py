"""Magnitudes of gradients as tables, dictionaries and figures."""

import json

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_rgba

from keras_regs.analysis import GradientMagnitudes, plot_gradient_balance

matplotlib.use("Agg")
pytestmark = pytest.mark.independent_of_backend


@pytest.fixture(autouse=True)
def figures_are_closed():
    yield
    plt.close("all")


def result(loss=(3e-3, 1e-5, 0.0), penalty=(1e-3, 0.0, 0.0), weight=(0.5, 0.25, 0.0)):
    return GradientMagnitudes.of(
        ("a/kernel", "b/kernel", "c/kernel"), [2, 4, 6], loss, penalty, weight
    )


class TestResult:
    def test_table(self):
        assert str(result()) == (
            "| kernel   | loss gradient | penalty gradient | share of loss |    weight |\n"
            "| -------- | ------------: | ---------------: | ------------: | --------: |\n"
            "| a/kernel |     3.000e-03 |        1.000e-03 |        0.7500 | 5.000e-01 |\n"
            "| b/kernel |     1.000e-05 |        0.000e+00 |        1.0000 | 2.500e-01 |\n"
            "| c/kernel |     0.000e+00 |        0.000e+00 |           nan | 0.000e+00 |\n"
            "| all      |     5.033e-04 |        1.667e-04 |        0.7512 | 1.667e-01 |"
        )

    def test_of_infinite_gradients_there_is_no_share(self):
        found = result(loss=(np.inf, 1.0, np.nan), penalty=(1.0, np.inf, 1.0))
        assert np.isnan(found.share).all()
        assert np.isnan(found.by_kernel()["all"]["share"])

    def test_of_all_kernels_counts_weights(self):
        together = result().by_kernel()["all"]
        loss, penalty = (2 * 3e-3 + 4 * 1e-5) / 12, 2 * 1e-3 / 12
        np.testing.assert_allclose(
            list(together.values()), [loss, penalty, loss / (loss + penalty), 2 / 12], rtol=1e-12
        )
        assert list(together) == ["loss", "penalty", "share", "weight"]
        assert all(type(number) is float for number in together.values())

    def test_survives_json(self):
        found = json.loads(json.dumps(result().to_dict()))
        assert found["kernels"] == ["a/kernel", "b/kernel", "c/kernel"]
        assert found["sizes"] == [2, 4, 6]
        assert found["loss"] == [3e-3, 1e-5, 0.0]
        assert found["share"][:2] == [0.75, 1.0]
        assert set(found) == {"kernels", "sizes", "loss", "penalty", "share", "weight"}

    def test_plot(self):
        left, right = result().plot().axes
        loss, penalty = left.lines
        assert list(loss.get_xdata())[:2] == [3e-3, 1e-5]
        assert np.isnan(loss.get_xdata()[2])  # zero has no place on the axis
        assert penalty.get_xdata()[0] == 1e-3
        assert np.isnan(penalty.get_xdata()[1:]).all()
        assert left.get_xscale() == "log"
        assert [text.get_text() for text in left.get_yticklabels()] == list(result().kernels)
        assert left.yaxis_inverted()
        widths = [bar.get_width() for bar in right.patches]
        np.testing.assert_allclose(widths, [75, 100, np.nan, 25, 0, np.nan])
        assert right.patches[3].get_x() == 75
        texts = [text.get_text() for text in right.get_legend().get_texts()]
        assert texts == ["of the loss", "of the penalties"]

    def test_plot_of_no_gradients(self):
        figure = result(loss=(0, 0, 0), penalty=(0, 0, 0)).plot()
        figure.canvas.draw()
        assert figure.axes[0].get_xscale() == "linear"


@pytest.fixture
def history():
    return {
        epoch: result(loss=(10.0**-epoch, 1e-2, 0.0), penalty=(1.0, 1e-2 * (epoch + 1), 0.0))
        for epoch in (2, -1, 0)
    }


class TestFigure:
    def test_lines(self, history):
        figure = plot_gradient_balance(history)
        figure.canvas.draw()
        for axes, label in zip(
            figure.axes, ("mean |∂L/∂w|", "share of ∂L/∂w in %", "mean |w|"), strict=True
        ):
            assert axes.get_ylabel() == label
            assert [list(line.get_xdata()) for line in axes.lines] == [[-1, 0, 2]] * 4
        loss, share, weight = ([line.get_ydata() for line in a.lines] for a in figure.axes)
        np.testing.assert_allclose(loss[0], [10, 1, 0.01])
        np.testing.assert_allclose(loss[1], [0.01] * 3)
        np.testing.assert_allclose(share[0], [100 * 10 / 11, 50, 1 / 1.01])
        np.testing.assert_allclose(share[1], [100, 50, 25])
        assert np.isnan(share[2]).all()
        np.testing.assert_allclose(weight[1], [0.25] * 3)
        together = [history[epoch].by_kernel()["all"] for epoch in (-1, 0, 2)]
        np.testing.assert_allclose(loss[3], [each["loss"] for each in together])
        np.testing.assert_allclose(share[3], [100 * each["share"] for each in together])
        assert [axes.get_yscale() for axes in figure.axes] == ["log", "linear", "linear"]
        assert figure.axes[2].get_xlabel() == "epoch"
        (legend,) = figure.legends
        assert [text.get_text() for text in legend.get_texts()] == [*result().kernels, "all"]

    @pytest.mark.parametrize(
        ("chosen", "kernels"),
        [
            ("b", ["b/kernel"]),
            (["c", "[ab]"], ["a/kernel", "b/kernel", "c/kernel"]),
        ],
    )
    def test_of_chosen_layers(self, history, chosen, kernels):
        figure = plot_gradient_balance(history, layers=chosen)
        assert [line.get_label() for line in figure.axes[0].lines] == [*kernels, "all"]
        loss = [each.by_kernel()["all"]["loss"] for each in history.values()]
        assert sorted(figure.axes[0].lines[-1].get_ydata()) == sorted(loss)

    def test_zeros_are_marks_at_the_lower_edge(self, history):
        gone = result(loss=(0, 0, 0), penalty=(1, 1, 1))
        axes = plot_gradient_balance({**history, 1: gone, 3: gone}, layers=["a", "c"]).axes[0]
        axes.figure.canvas.draw()
        marked = {}
        for line, marks in zip(axes.lines, reversed(axes.collections), strict=True):
            assert np.all(marks.get_facecolor()[0] == to_rgba(line.get_color()))
            epochs, heights = marks.get_offsets().T
            np.testing.assert_array_equal(heights, 0.04)
            marked[line.get_label()] = epochs.tolist()
        assert marked == {"a/kernel": [1, 3], "c/kernel": [-1, 0, 1, 2, 3], "all": [1, 3]}
        # A share of the height, and not a value.
        (height,) = {
            *axes.collections[0].get_offset_transform().transform([(0, 0.5), (1, 0.5)])[:, 1]
        }
        assert height == pytest.approx(axes.bbox.y0 + axes.bbox.height / 2)

    def test_a_value_between_zeros_is_a_dot(self, history):
        lines = plot_gradient_balance(history).axes[0].lines
        assert {line.get_marker() for line in lines} == {"o"}

    def test_the_legend_of_many_kernels_fits(self):
        names = tuple(f"{number}/kernel" for number in range(40))
        seen = GradientMagnitudes.of(names, *np.ones((4, 40)))
        figure = plot_gradient_balance({0: seen, 1: seen})
        figure.canvas.draw()
        (legend,) = figure.legends
        assert legend.get_window_extent().y0 >= 0

    def test_zeros_are_left_out_of_the_lines_on_the_logarithmic_axis(self, history):
        axes = plot_gradient_balance(history, layers="c").axes[0]
        assert axes.get_yscale() == "log"
        # Clipped, they would be lines to the bottom.
        assert axes.yaxis.get_transform().transform([0.0]).tolist() == [-np.inf]

    def test_of_many_layers_are_told_apart(self):
        names = tuple(f"{number}/kernel" for number in range(12))
        seen = GradientMagnitudes.of(names, *np.ones((4, 12)))
        lines = plot_gradient_balance({0: seen}).axes[0].lines
        assert len({str(line.get_color()) for line in lines}) == 13
        assert all(line.get_marker() == "o" for line in lines)  # one epoch makes no line

    def test_of_no_gradients(self):
        nothing = {epoch: result(loss=(0, 0, 0), penalty=(0, 0, 0)) for epoch in (0, 1)}
        figure = plot_gradient_balance(nothing)
        figure.canvas.draw()
        assert figure.axes[0].get_yscale() == "linear"

    def test_errors(self):
        with pytest.raises(ValueError) as error:
            plot_gradient_balance({})
        assert str(error.value) == (
            "Argument `history` must map one or more epochs to the gradients of the same kernels: "
            "{epoch: result}. Received: history={}"
        )
        other = GradientMagnitudes.of(("a/kernel",), *np.ones((4, 1)))
        with pytest.raises(ValueError, match=r"Received: several sets of kernels$"):
            plot_gradient_balance({0: result(), 1: other})
        with pytest.raises(ValueError) as error:
            plot_gradient_balance({0: other}, layers=["a", "fc*"])
        assert str(error.value) == (
            "Argument `layers`: no layer with a kernel matches 'fc*'. Available layers: ['a']. "
            "Received: layers=['a', 'fc*']"
        )
