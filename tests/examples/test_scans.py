"""Trials at several strengths, with and without delay, on outcomes that were thought out."""

from dataclasses import replace

import pytest

from examples.reproduce import scans
from tests.examples.test_claims import outcome

pytestmark = pytest.mark.independent_of_backend


class TestScans:
    STRENGTHS = ("0.001", "0.002", "0.01", "0.1")

    def scan(self, plain, delayed, held_out=None):
        """Accuracies from the smallest strength on, with and without delay; chance is 10 %."""
        return {
            f"{strength}{suffix}": [
                outcome(
                    history={"val_accuracy": [accuracy]},
                    metrics={"held out": {"accuracy": (held_out or {}).get(strength, accuracy)}},
                    sparsity=float(strength),
                    chance=0.1,
                )
            ]
            for suffix, accuracies in (("", plain), ("-delayed-5", delayed))
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
            [number] for number in counts
        )

    def test_each_delay_is_one_of_its_own(self):
        found = self.scan((0.9, 0.9, 0.1, 0.1), (0.9, 0.9, 0.9, 0.1))
        later = self.scan((0.9, 0.9, 0.1, 0.1), (0.9, 0.9, 0.9, 0.95))
        found |= {name.replace("-5", "-10"): trials for name, trials in later.items()}
        count = scans.strengths_it_learns_with
        assert [count(delay, True)(found) for delay in (5, 10, 20)] == [[3], [4], []]
        assert [scans.best(delay, True)(found) for delay in (5, 10)] == [[90], [95]]
        each = scans.scans({"none": [outcome()], **found})
        assert list(each) == [0, 5, 10]
        assert [list(found) for found in each.values()] == [[0.001, 0.002, 0.01, 0.1]] * 3

    def test_the_best_is_chosen_by_images_that_are_held_out(self):
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1), held_out={"0.001": 0.99})
        assert scans.best(5, False)(found) == [90]
        assert scans.best(5, True, scans.SPARSITY)(found) == [0.1]  # of 0.001

    def test_the_first_strength_that_fails(self):
        above = scans.above_tolerance
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1))
        assert (above(5, False)(found), above(5, True)(found)) == ([10], [97])
        assert scans.rows_above_tolerance(5)(found) == "strength 0.01"
        learns = self.scan((0.9, 0.9, 0.9, 0.8), (0.9, 0.9, 0.9, 0.7))
        assert (above(5, False)(learns), above(5, True)(learns)) == ([], [])
        assert scans.rows_above_tolerance(5)(learns) == ""

    def test_only_of_seeds_that_all_strengths_have(self):
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1))
        assert scans.best_rows(5)(found) == "strengths 0.002 and, with delay, 0.01"
        # As where a run was killed: the second seed is done up to here.
        for name in ("0.001", "0.001-delayed-5", "0.002"):
            found[name] = [*found[name], replace(found[name][0], seed=1)]
        found["0.01-delayed-5"] = [*found["0.01-delayed-5"], replace(found["0.1"][0], seed=1)]
        assert scans.strengths_it_learns_with(5, True)(found) == [3]
        assert scans.best(5, False)(found) == [95]
        assert scans.best(5, True)(found) == [97]
        assert scans.above_tolerance(5, True)(found) == [97]

    def test_of_nothing(self):
        for function in (
            scans.strengths_it_learns_with,
            scans.best,
            scans.above_tolerance,
        ):
            assert function(5, True)({"none": [outcome()]}) == []
