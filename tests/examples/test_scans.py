"""Trials at several strengths, with and without delay, on outcomes that were thought out."""

from dataclasses import replace

import pytest

from examples.reproduce.delayed_strong import scans
from examples.reproduce.delayed_strong.rows import NONE, Row, rows_of
from tests.examples.outcomes import outcome

pytestmark = pytest.mark.independent_of_backend


class TestScans:
    STRENGTHS = (0.001, 0.002, 0.01, 0.1)

    def scan(self, plain, delayed, held_out=None, delay=5):
        """Accuracies from the smallest strength on, with and without delay; chance is 10 %."""
        return {
            Row(strength, each): [
                outcome(
                    history={"val_accuracy": [accuracy]},
                    metrics={"held out": {"accuracy": (held_out or {}).get(strength, accuracy)}},
                    sparsity=strength,
                    chance=0.1,
                )
            ]
            for each, accuracies in ((0, plain), (delay, delayed))
            for strength, accuracy in zip(self.STRENGTHS, accuracies, strict=True)
            if accuracy is not None
        }

    @pytest.mark.parametrize(
        ("plain", "delayed", "counts"),
        [
            ((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1), (2, 3)),
            ((0.1,) * 4, (0.9,) * 4, (0, 4)),
            ((0.9,) * 4, (0.9,) * 4, (4, 4)),
            # Half of what there is to be learned: 54 % between 10 % and 98 %.
            ((0.53, 0.55, 0.1, 0.1), (0.98,) * 4, (1, 4)),
            # Strengths that only one of the two has say nothing of the other.
            ((0.9, None, None, 0.1), (0.9, 0.9, 0.9, 0.1), (1, 1)),
        ],
    )
    def test_with_how_many_strengths_it_learns(self, plain, delayed, counts):
        found = self.scan(plain, delayed)
        count = scans.strengths_it_learns_with
        assert (count(5, False)(found), count(5, True)(found)) == tuple(
            {0: number} for number in counts
        )

    def test_each_delay_is_one_of_its_own(self):
        found = self.scan((0.9, 0.9, 0.1, 0.1), (0.9, 0.9, 0.9, 0.1))
        found |= self.scan((0.9, 0.9, 0.1, 0.1), (0.9, 0.9, 0.9, 0.95), delay=10)
        count = scans.strengths_it_learns_with
        assert [count(delay, True)(found) for delay in (5, 10, 20)] == [{0: 3}, {0: 4}, {}]
        assert [scans.best(delay, True)(found) for delay in (5, 10)] == [{0: 90}, {0: 95}]
        each = scans.scans({NONE: [outcome()], **found})
        assert list(each) == [0, 5, 10]
        assert [list(found) for found in each.values()] == [[0.001, 0.002, 0.01, 0.1]] * 3

    def test_the_best_is_chosen_by_images_that_are_held_out(self):
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1), held_out={0.001: 0.99})
        assert scans.best(5, False)(found) == {0: 90}
        assert scans.best(5, True, scans.SPARSITY)(found) == {0: 0.1}  # of 0.001

    def test_the_first_strength_that_fails(self):
        above = scans.above_tolerance
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1))
        assert (above(5, False)(found), above(5, True)(found)) == ({0: 10}, {0: 97})
        assert scans.rows_above_tolerance(5)(found) == "strength 0.01"
        learns = self.scan((0.9, 0.9, 0.9, 0.8), (0.9, 0.9, 0.9, 0.7))
        assert (above(5, False)(learns), above(5, True)(learns)) == ({}, {})
        assert scans.rows_above_tolerance(5)(learns) == ""

    def test_only_of_seeds_that_all_strengths_have(self):
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1))
        assert scans.best_rows(5)(found) == "strengths 0.002 and, with delay, 0.01"
        # As where a run was killed: the second seed is done up to here.
        for row in (Row(0.001), Row(0.001, 5), Row(0.002)):
            found[row] = [*found[row], replace(found[row][0], seed=1)]
        found[Row(0.01, 5)] = [*found[Row(0.01, 5)], replace(found[Row(0.1)][0], seed=1)]
        assert scans.strengths_it_learns_with(5, True)(found) == {0: 3}
        assert scans.best(5, False)(found) == {0: 95}
        assert scans.best(5, True)(found) == {0: 97}
        assert scans.above_tolerance(5, True)(found) == {0: 97}

    def test_of_nothing(self):
        for function in (
            scans.strengths_it_learns_with,
            scans.best,
            scans.above_tolerance,
        ):
            assert function(5, True)({NONE: [outcome()]}) == {}


def test_rows_are_named_by_their_strength_and_delay():
    names = [row.name for row in rows_of("small", "l1")]
    assert names[:4] == ["none", "0.0005", "0.0005-delayed-5", "0.0005-delayed-10"]
    assert rows_of("paper", "l1")[2] == Row(1e-7, 5)
    assert rows_of("paper", "l1")[2].name == "1e-07-delayed-5"
