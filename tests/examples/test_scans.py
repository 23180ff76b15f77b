"""Trials at several strengths, with and without delay, on outcomes that were thought out."""

from dataclasses import replace

import numpy as np
import pytest

from examples.reproduce.delayed_strong import doses, scans
from examples.reproduce.delayed_strong.experiment import DelayedStrong
from examples.reproduce.delayed_strong.rows import (
    COURSES,
    DECAY,
    EQUAL_DOSE,
    NONE,
    THRESHOLDED,
    WARM,
    Row,
    rows_of,
)
from examples.reproduce.experiment import Amount
from tests.examples.outcomes import outcome
from tests.examples.test_experiments import task_of

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
            # More than 50 %, whatever others reach.
            ((0.5, 0.51, 0.1, 0.1), (0.98,) * 4, (1, 4)),
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

    def test_the_greatest_strength_with_which_all_learn(self):
        at = scans.below_tolerance
        found = self.scan((0.9, 0.8, 0.1, 0.1), (0.9, 0.85, 0.97, 0.1))
        assert scans.greatest_with_all(found, 5) == 0.002
        assert (at(5, False)(found), at(5, True)(found)) == ({0: 80}, {0: 85})
        for row in found:
            found[row] = [*found[row], replace(found[row][0], seed=1)]
        failed = replace(found[Row(0.1)][0], seed=1)
        found[Row(0.002)] = [found[Row(0.002)][0], failed]
        assert at(5, False)(found) == {0: 90, 1: 90}
        assert at(5, False)(self.scan((0.1,) * 4, (0.9,) * 4)) == {}

    def test_the_sparse_are_as_accurate_as_the_best_without_delay(self):
        sparse = scans.sparse
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.96, 0.9, 0.95, 0.2))
        assert scans.best_strength(found, 5, True) == 0.001
        assert sparse(5, scans.SPARSITY)(found) == {0: 1}  # of 0.01
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.94, 0.9, 0.9, 0.2))
        assert sparse(5, scans.SPARSITY)(found) == {}

    def test_only_networks_that_learn_are_sparse(self):
        greatest = scans.greatest_sparsity
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1))
        assert greatest(5, False)(found) == {0: pytest.approx(0.2)}
        assert greatest(5, True)(found) == {0: 1}
        assert greatest(5, False)(self.scan((0.1,) * 4, (0.9,) * 4)) == {0: 0}

    def test_only_of_seeds_that_all_strengths_have(self):
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1))
        # As where a run was killed: the second seed is done up to here.
        for row in (Row(0.001), Row(0.001, 5), Row(0.002)):
            found[row] = [*found[row], replace(found[row][0], seed=1)]
        found[Row(0.01, 5)] = [*found[Row(0.01, 5)], replace(found[Row(0.1)][0], seed=1)]
        assert scans.strengths_it_learns_with(5, True)(found) == {0: 3}
        assert scans.best(5, False)(found) == {0: 95}
        assert scans.best(5, True)(found) == {0: 97}

    def test_other_schedules_are_in_no_scan(self):
        found = self.scan((0.9, 0.95, 0.1, 0.1), (0.9, 0.9, 0.97, 0.1))
        alone = scans.scans(found)
        others = [Row(0.01, course=course) for course in COURSES] + [Row(0.01, layers=10)]
        assert scans.scans({**found, **{row: [outcome()] for row in others}}) == alone

    def test_of_nothing(self):
        for function in (
            scans.strengths_it_learns_with,
            scans.best,
            scans.below_tolerance,
            scans.greatest_sparsity,
        ):
            assert function(5, True)({NONE: [outcome()]}) == {}


class TestDoses:
    AMOUNT = Amount(4, None, None, 128, 0.1)

    @pytest.mark.parametrize(
        ("row", "share"),
        [
            (NONE, 0),
            (Row(0.2), 1),
            (Row(0.2, 3), 1 / 4),
            (Row(0.2, 5), 0),
            (Row(0.2, course=WARM), (0 + 0.1 + 0.2 + 0.3) / 4),
            (Row(0.2, course=DECAY), (1 + 0.75 + 0.5 + 0.25) / 4),
            (Row(0.2, course=EQUAL_DOSE), 0),
        ],
    )
    def test_of_a_constant_learning_rate(self, row, share):
        assert doses.kept(row, self.AMOUNT) == pytest.approx(share)

    @pytest.mark.parametrize(("epochs", "share"), [(300, 0.9166), (40, 30 / 35)])
    def test_of_the_paper_and_here(self, epochs, share):
        amount = replace(self.AMOUNT, epochs=epochs)
        for row in (Row(0.2, 5), Row(0.2, course=EQUAL_DOSE)):
            assert doses.kept(row, amount) == pytest.approx(share, abs=1e-4)

    def test_of_a_norm_is_not_known(self):
        assert np.isnan(doses.kept(Row(0.2, course=THRESHOLDED), self.AMOUNT))

    @pytest.mark.parametrize("condition", ["l2", "l1"])
    def test_is_what_a_network_is_trained_with(self, condition):
        experiment = DelayedStrong()
        task = task_of(experiment, "mnist", condition=condition)
        row = doses.beyond("small", condition, course=EQUAL_DOSE)
        expected = row.strength * 30 / 35
        model = experiment.build(task, row, 0)
        found = {
            layer.kernel_regularizer.strength
            for layer in model.layers[-1].layers
            if getattr(layer, "kernel_regularizer", None) is not None
        }
        steps = [each for each in experiment.callbacks(task, row, ".") if hasattr(each, "strength")]
        found |= {each.strength for each in steps}
        assert [*found] == [pytest.approx(expected)]


def test_rows_are_named_by_their_strength_and_delay():
    names = [row.name for row in rows_of("small", "l1")]
    assert names[:3] == ["none", "0.005", "0.005-delayed-5"]
    assert rows_of("paper", "l1")[2] == Row(1e-7, 5)
    assert rows_of("paper", "l1")[2].name == "1e-07-delayed-5"
    assert Row(0.1, course=WARM).name == "0.1-warm-start"
    assert Row(0.1, layers=7).name == "0.1-layers-7"
