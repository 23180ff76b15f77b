"""The figure of the percentiles of weights over the epochs."""

import pickle
import sys

import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest

import keras_regs as kr
from tests.callbacks.percentiles_reference import SHARES, fit, network


@pytest.fixture
def history():
    rng = np.random.default_rng(0)
    return {
        epoch: {
            name: np.percentile(scale * (epoch + 2) * rng.normal(size=500), SHARES)
            for name, scale in (("conv/kernel", 1.0), ("inner/dense/kernel", 2.0))
        }
        for epoch in (2, -1, 0)
    }


@pytest.fixture(autouse=True)
def without_windows():
    before = matplotlib.get_backend()
    matplotlib.use("agg")
    yield
    matplotlib.pyplot.close("all")
    matplotlib.use(before)


class TestFigure:
    def test_lines_and_bands(self, history):
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer="conv/kernel").axes
        lines = np.array([history[epoch]["conv/kernel"] for epoch in (-1, 0, 2)]).T
        *drawn, median = axes.lines
        assert [list(line.get_xdata()) for line in axes.lines] == [[-1, 0, 2]] * 10
        np.testing.assert_array_equal([line.get_ydata() for line in drawn], lines)
        np.testing.assert_array_equal(median.get_ydata(), lines[4])
        for band, outer in zip(axes.collections, range(4), strict=True):
            (path,) = band.get_paths()
            heights = {tuple(point) for point in path.vertices}
            for line in (lines[outer], lines[8 - outer]):
                assert heights >= set(zip((-1, 0, 2), line, strict=True))
        assert [text.get_text() for text in axes.get_legend().get_texts()] == [
            "minimum to maximum",
            "7 to 93 %",
            "16 to 84 %",
            "31 to 69 %",
            "median",
        ]
        assert (axes.get_xlabel(), axes.get_ylabel()) == ("epoch", "weight")
        assert axes.get_title() == "conv/kernel"

    def test_bands_get_darker_towards_the_median(self, history):
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer="conv").axes
        weights = np.array([0.2126, 0.7152, 0.0722])
        brightness = [float(band.get_facecolor()[0, :3] @ weights) for band in axes.collections]
        assert (np.diff(brightness) < -0.1).all()

    @pytest.mark.parametrize(
        ("layer", "name"),
        [
            ("conv", "conv/kernel"),
            ("dense", "inner/dense/kernel"),
            ("inner/dense", "inner/dense/kernel"),
            ("inner/*", "inner/dense/kernel"),
            ("inner/dense/kernel", "inner/dense/kernel"),
        ],
    )
    def test_the_kernel_is_chosen_by_name_path_or_pattern(self, history, layer, name):
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer=layer).axes
        assert axes.get_title() == name
        assert axes.lines[0].get_ydata()[0] == history[-1][name][0]

    @pytest.mark.parametrize("layer", [None, "*", "fc1"])
    def test_a_layer_that_is_not_clear(self, history, layer):
        with pytest.raises(ValueError) as error:
            kr.analysis.plot_weight_percentiles(history, layer=layer)
        assert str(error.value) == (
            "Argument `layer` must be the name of one kernel, or of a layer with a single kernel. "
            "Available kernels: ['conv/kernel', 'inner/dense/kernel']. Received: "
            f"layer={layer!r}"
        )

    def test_the_only_kernel_need_not_be_named(self, history):
        seen = {epoch: {"conv/kernel": both["conv/kernel"]} for epoch, both in history.items()}
        assert kr.analysis.plot_weight_percentiles(seen).axes[0].get_title() == "conv/kernel"

    @pytest.mark.parametrize("nothing", [{}, {0: {}}])
    def test_nothing_to_draw(self, nothing):
        with pytest.raises(ValueError) as error:
            kr.analysis.plot_weight_percentiles(nothing)
        assert str(error.value) == (
            "Argument `history` must hold the percentiles of at least one epoch: "
            f"{{epoch: {{kernel: array}}}}. Received: history={nothing!r}"
        )

    def test_bound(self, history):
        (axes,) = kr.analysis.plot_weight_percentiles(
            history, layer="conv", bound=0.8 * np.pi / 2
        ).axes
        above, below = axes.lines[-2:]
        assert (above.get_ydata()[0], below.get_ydata()[0]) == (0.4 * np.pi, -0.4 * np.pi)
        assert axes.get_legend().get_texts()[-1].get_text() == "bound, ±1.26"
        with pytest.raises(ValueError, match=r"Argument `bound` must be a finite number above 0"):
            kr.analysis.plot_weight_percentiles(history, layer="conv", bound=0)

    def test_own_axes_are_drawn_into(self, history):
        figure, own = matplotlib.pyplot.subplots()
        assert kr.analysis.plot_weight_percentiles(history, layer="conv", ax=own) is figure
        assert own.lines
        assert matplotlib.pyplot.get_fignums() == [figure.number]

    def test_epochs_without_percentiles_leave_a_gap(self, history, tmp_path):
        history[0]["conv/kernel"] = np.full(9, np.nan)
        (axes,) = kr.analysis.plot_weight_percentiles(history, layer="conv").axes
        axes.figure.savefig(tmp_path / "figure.png")  # and no warning

    def test_without_matplotlib(self, history, monkeypatch):
        monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
        with pytest.raises(ImportError) as error:
            kr.analysis.plot_weight_percentiles(history, layer="conv")
        assert str(error.value) == (
            "`plot_weight_percentiles` draws with Matplotlib, which is not installed: "
            "pip install matplotlib"
        )

    def test_draws_what_the_callback_keeps(self, tmp_path):
        callback = kr.WeightPercentiles(tmp_path)
        fit(network(), callback)
        kept = pickle.loads(pickle.dumps(callback.percentiles))  # for another day
        (axes,) = kr.analysis.plot_weight_percentiles(kept, layer="dense").axes
        assert list(axes.lines[0].get_xdata()) == [-1, 0, 1]
