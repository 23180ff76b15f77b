"""The strengths and regularizers that held-out images choose, on outcomes that were thought out."""

import numpy as np
import pytest

from examples.representations import ALL
from examples.reproduce.numbers import measured
from examples.reproduce.representation import choice, correlations, figures
from examples.reproduce.representation.experiment import Representation
from examples.reproduce.representation.rows import Row
from tests.examples.outcomes import outcome

pytestmark = pytest.mark.independent_of_backend

BASELINE, LOW, HIGH = Row("baseline"), Row("CR", 0.01), Row("CR", 0.1)


class TestChosenStrengths:
    def rows(self, accuracies):
        """Trials with these accuracies on held-out images, one for each seed."""
        return {
            row: [
                outcome(
                    seed=seed,
                    metrics={
                        "held out": {"accuracy": accuracy},
                        "test": {"accuracy": 1 - accuracy},
                    },
                    information_lower=accuracy,
                )
                for seed, accuracy in enumerate(values)
            ]
            for row, values in accuracies.items()
        }

    def test_by_held_out_images_and_the_seeds_that_all_rows_have(self):
        rows = self.rows({LOW: [0.5, 0.9], HIGH: [0.6, 0.7, 0.0], BASELINE: [0.3]})
        assert choice.chosen(rows, "CR") == LOW
        rows = self.rows({LOW: [0.5], HIGH: [0.6, 0.1]})
        assert choice.chosen(rows, "CR") == HIGH
        assert choice.chosen(rows, "cw-CR") is None
        rows[LOW] = rows[HIGH][1:]
        rows[HIGH] = rows[HIGH][:1]
        assert choice.chosen(rows, "CR") is None  # there is no seed to choose by
        assert choice.chosen(self.rows({BASELINE: [0.3]}), "baseline") == BASELINE

    def test_are_said_to_be_of_those_that_were_tried(self):
        tried = (HIGH, LOW, Row("RR", 0.01), Row("L1R", 0.1), BASELINE)
        assert choice.tried(self.rows({row: [0.5] for row in tried})) == (
            "Strengths that were tried: 0.01, 0.1 (CR); 0.1 (L1R); 0.01 (RR). Of several, the "
            "images that are held out choose."
        )
        assert "tried: 0.01, 0.1. Of" in choice.tried({LOW: [], HIGH: []})

    def test_are_what_the_table_and_the_claims_look_at(self):
        rows = self.rows({LOW: [0.5, 0.9], HIGH: [0.6, 0.7], BASELINE: [0.3, 0.2]})
        assert choice.chosen_rows(rows) == {"baseline": BASELINE, "CR": LOW}
        assert Representation().shown(rows) == {"baseline": BASELINE, "CR": LOW}
        errors = choice.of_chosen("CR", choice.error)(rows)
        assert errors == pytest.approx({0: 50, 1: 90})
        assert list(choice.of_chosen("CR", choice.error, first=1)(rows)) == [1]

    def test_each_seed_chooses_its_regularizer(self):
        # The test error is as much as the accuracy on held-out images here.
        rows = self.rows({Row("VR", 0.1): [0.5, 0.9, 0.3], BASELINE: [0.6, 0.7, 0.4, 0.9]})
        best = choice.of_best(("baseline", "VR"), choice.error)
        assert best(rows) == pytest.approx({0: 60, 1: 90, 2: 40})
        assert list(choice.of_best(("baseline", "VR"), choice.error, first=1)(rows)) == [1, 2]
        assert choice.best_of_each_seed(rows, ("baseline", "VR")) == "chosen: baseline (2), VR (1)"
        assert choice.of_best(("baseline", "CR"), choice.error)(rows) == {}

    def test_points_are_of_all_regularizers_and_their_common_seeds(self):
        rows = self.rows(
            {Row(name): [index / 20, (index % 3) / 20] for index, name in enumerate(ALL)}
        )
        points = correlations.of_all(measured("information_lower"))
        assert list(points(rows)) == list(ALL)
        assert points(rows)["dropout"] == pytest.approx([1 / 20, 1 / 20])
        assert correlations.of_all(measured("information_lower"), 1)(rows)["BN"] == [2 / 20]
        ranges = correlations.spread(measured("information_lower"), 0.5)(rows)
        assert ranges == pytest.approx({0: 11 / 10, 1: 2 / 10})
        rows[BASELINE] = rows[BASELINE][1:]
        assert points(rows)["dropout"] == pytest.approx([1 / 20])
        del rows[Row("RR")]
        assert points(rows) == {}

    def test_are_drawn_if_there_are_several(self):
        rows = self.rows({LOW: [0.5], Row("VR", 1.0): [0.6]})
        assert figures.strengths({}) is None
        assert figures.strengths(rows) is None
        axes = figures.strengths({**rows, **self.rows({HIGH: [0.7]})}).axes[0]
        assert [line.get_label() for line in axes.lines] == [
            "CR (covariance)",
            "VR (variance)",
        ]
        np.testing.assert_allclose(axes.lines[0].get_xydata(), [[0.01, 50], [0.1, 70]])
