"""The table and the figure of the quickstart."""

import math

import numpy as np
import pytest

from examples import report
from examples import sparsity_networks as networks


class TestReport:
    def result(self, network: str, cross_entropy: list[float]) -> report.Result:
        logs = {
            "val_cross_entropy": cross_entropy,
            "cross_entropy": cross_entropy,
            "val_accuracy": [0.5] * len(cross_entropy),
            **{f"entropy/{layer}": [2.0] * (len(cross_entropy) + 1) for layer in networks.LAYERS},
        }
        return report.Result(network, logs)

    @pytest.mark.parametrize(
        ("cross_entropy", "epoch", "overfits"),
        [
            ([3.0, 2.0, 2.5], 1, True),
            ([3.0, 2.0, 1.0], 2, False),
            ([3.0, 2.0, math.nan], 1, True),
            ([math.nan, math.nan], 0, True),
            ([1.0], 0, False),
        ],
    )
    def test_turning_point(self, cross_entropy, epoch, overfits, tmp_path):
        result = self.result("vanilla", cross_entropy)
        assert result.turning_point == epoch
        assert result.overfits == overfits
        report.save_figure([result], "s", "title", tmp_path / "figure.png")
        assert (tmp_path / "figure.png").stat().st_size > 10_000

    def test_table(self):
        results = [self.result("vanilla", [3, 1, 2.5]), self.result("sr2", [3, 2, 12])]
        results[0].logs["entropy/conv1"] = [2.7, 2.6, 2.5, 2.25]
        results[0].logs["val_accuracy"] = [0.5, 0.75, 0.6]
        head, rule, vanilla, regularized, greatest = report.table(results, "m").splitlines()
        assert vanilla == (
            "| vanilla   |        0.7500 |              2.5000 | 1.0000 |        1 |"
            " 2.250 | 2.000 | 2.000 | 2.000 | 2.000 |"
        )
        assert regularized == (
            "| sr2       |        0.5000 |             12.0000 | 2.0000 |        1 |"
            " 2.000 | 2.000 | 2.000 | 2.000 | 2.000 |"
        )
        assert greatest == (
            "| (at most) |               |                     |        |          |"
            " 4.159 | 4.159 | 4.852 | 4.852 | 5.545 |"
        )
        assert len(head) == len(rule) == len(vanilla)
        assert set(rule) == set("|-: ")

    def test_lines_mark_the_turning_points(self):
        from matplotlib.figure import Figure

        results = [self.result("vanilla", [3, 1, 2, 3]), self.result("drop", [3, 2, 2, 1])]
        axes = Figure().add_subplot()
        report._draw_cross_entropy(axes, results)
        vertical = [line for line in axes.lines if list(line.get_xdata()) == [1, 1]]
        assert [line.get_color() for line in vertical] == [report.COLOURS["vanilla"]]
        assert len(axes.lines) == 2 * 3 + 1
        assert axes.get_ylim() == pytest.approx((0, 1.2 * np.percentile([1, 2, 3], 95)))

    def test_lines_that_coincide_do_not_hide_each_other(self):
        from matplotlib.figure import Figure

        axes = Figure().add_subplot()
        results = [self.result(name, [3, 1, 2]) for name in ("vanilla", "norm", "sr1")]
        report._draw_cross_entropy(axes, results)
        vertical = [line for line in axes.lines if list(line.get_xdata()) == [1, 1]]
        shown = set()
        for line in vertical:
            start, (on, off) = line._unscaled_dash_pattern
            assert on + off == 12
            shown |= {(start + shift) % 12 for shift in range(int(on))}
        assert len(vertical) == 3
        assert len(shown) == 12

    def test_every_network_has_a_colour(self):
        assert set(report.COLOURS) == set(networks.REGULARIZED)
        assert len(set(report.COLOURS.values())) == len(networks.REGULARIZED)
