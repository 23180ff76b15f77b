"""What is made of strong regularization, on outcomes that were thought out."""

from dataclasses import replace

import pytest

from examples.reproduce import claims
from examples.reproduce.claims import examine
from examples.reproduce.delayed_strong.claims import CLAIMS
from examples.reproduce.delayed_strong.doses import beyond
from examples.reproduce.delayed_strong.experiment import DelayedStrong
from examples.reproduce.delayed_strong.rows import DEPTH_STRENGTHS, DEPTHS, EQUAL_DOSE, Row
from examples.reproduce.experiment import Setting
from tests.examples.outcomes import outcome
from tests.examples.test_experiments import task_of

pytestmark = pytest.mark.independent_of_backend

LEARNED = [0.1, 0.1, 0.1, 0.1, 0.9, 0.9]
FAILED = [0.1] * 6
FORGOT = [0.1, 0.1, 0.1, 0.1, 0.9, 0.5]
LATE = [0.1, 0.1, 0.1, 0.1, 0.1, 0.9]


def claim_of(start, condition="l2"):
    (found,) = (
        each
        for each in CLAIMS
        if each.text.startswith(start) and each.is_about("vgg13", condition, "small", 40)
    )
    return found


def trials_of(row, accuracies, condition="l2", epochs=40, **history):
    amount = replace(DelayedStrong().amount("small", "vgg13", condition), epochs=epochs)
    setting = Setting("mnist", "vgg13", condition, "small", amount)
    configuration = {"settings": {"setting": setting.to_dict()}}
    return [
        replace(
            outcome(row.name, seed, {"val_accuracy": each, **history}), configuration=configuration
        )
        for seed, each in enumerate(accuracies)
    ]


class TestBeyondTheTolerance:
    MAIN = "L2 above the tolerance: more networks learn with a delay than without"

    def verdict(self, plain, delayed, start=MAIN, other=None, epochs=40):
        outcomes = {
            other or beyond("small", "l2"): trials_of(beyond("small", "l2"), plain),
            beyond("small", "l2", 5): trials_of(beyond("small", "l2", 5), delayed, epochs=epochs),
        }
        return examine(claim_of(start), outcomes).verdict

    @pytest.mark.parametrize(
        ("plain", "delayed", "expected"),
        [
            ([FAILED] * 8, [LEARNED] * 8, claims.HELD),
            ([FAILED] * 8, [LEARNED] * 5 + [FORGOT] * 3, claims.HELD),
            ([FAILED] * 8, [LEARNED] * 4 + [FORGOT] * 4, claims.NOT_SEEN),
            ([LEARNED] * 8, [LEARNED] * 8, claims.NOT_SEEN),
            ([LEARNED] * 8, [FORGOT] * 8, claims.CONTRADICTED),
            # Of eight networks, three begin too late.
            ([FAILED] * 8, [LEARNED] * 6 + [LATE] * 2, claims.HELD),
            ([FAILED] * 8, [LEARNED] * 5 + [LATE] * 3, claims.CANNOT),
        ],
    )
    def test_counts_of_networks_that_learn(self, plain, delayed, expected):
        assert self.verdict(plain, delayed) == expected

    def test_where_a_delay_leaves_little_of_the_dose_it_cannot_be_seen(self):
        networks = [FAILED] * 8, [LEARNED] * 8
        assert self.verdict(*networks, epochs=37) == claims.HELD
        assert self.verdict(*networks, epochs=33) == claims.CANNOT

    def test_against_the_same_dose_from_the_start(self):
        start = "L2 above the tolerance: more networks learn with a delay than with the same dose"
        equal = beyond("small", "l2", course=EQUAL_DOSE)
        assert self.verdict([FAILED] * 8, [LEARNED] * 8, start, equal) == claims.HELD
        assert self.verdict([LEARNED] * 8, [LEARNED] * 8, start, equal) == claims.NOT_SEEN
        assert self.verdict([FAILED] * 8, [LEARNED] * 8, start) == claims.NOT_RUN

    @pytest.mark.parametrize(("gradient", "expected"), [(1e-3, claims.HELD), (0, claims.NOT_SEEN)])
    def test_a_gradient_of_zero_has_a_logarithm(self, gradient, expected):
        rows = {beyond("small", "l2"): (FAILED, 0.0), beyond("small", "l2", 5): (LEARNED, gradient)}
        outcomes = {
            row: trials_of(row, [accuracies] * 3, **{"loss_gradient/all": [found]})
            for row, (accuracies, found) in rows.items()
        }
        claim = claim_of("L2 above the tolerance: gradients of the loss vanish")
        assert examine(claim, outcomes).verdict == expected


def test_depths_are_those_of_the_networks():
    experiment = DelayedStrong()
    task = task_of(experiment, "mnist", condition="depth")
    for layers in DEPTHS:
        model = experiment.build(task, Row(0.01, layers=layers), 0)
        kernels = [each for each in model.trainable_variables if each.path.endswith("kernel")]
        assert len(kernels) == layers
        assert len(model.losses) == layers


@pytest.mark.parametrize(
    ("more", "expected"), [(1, claims.HELD), (4, claims.NOT_SEEN), (0, claims.CANNOT)]
)
def test_depths_are_compared_by_the_strengths_they_learn_with(more, expected):
    learned = {7: 4, 10: more}
    outcomes = {
        Row(strength, layers=layers): trials_of(
            Row(strength, layers=layers), [LEARNED if index < count else FAILED] * 3, "depth"
        )
        for layers, count in learned.items()
        for index, strength in enumerate(DEPTH_STRENGTHS)
    }
    claim = claim_of("A network of 7 layers", "depth")
    assert examine(claim, outcomes).verdict == expected


class TestNothingToCompare:
    START = "L1 with a delay compresses more"

    def verdict(self, rows):
        outcomes = {
            row: [
                replace(
                    outcome(
                        row.name,
                        seed,
                        {"val_accuracy": LEARNED, "accuracy": LEARNED},
                        {"held out": {"accuracy": accuracy + seed / 1000}},
                        sparsity=sparsity + seed / 100,
                    ),
                    configuration=trials_of(row, [LEARNED], "l1")[0].configuration,
                )
                for seed in range(4)
            ]
            for row, (accuracy, sparsity) in rows.items()
        }
        claim = next(
            each
            for each in CLAIMS
            if each.text.startswith(self.START) and each.is_about("vgg13", "l1", "small", 40)
        )
        return examine(claim, outcomes)

    def test_is_not_the_same_as_not_run(self):
        plain, delayed = beyond("small", "l1"), beyond("small", "l1", 5)
        held = self.verdict({plain: (0.9, 0.5), delayed: (0.95, 0.8)})
        assert held.verdict == claims.HELD
        nothing = self.verdict({plain: (0.9, 0.5), delayed: (0.8, 0.8)})
        assert nothing.verdict == claims.CANNOT
        assert nothing.evidence.here == "nothing to compare"
        assert nothing.regimes[-1] == ("0 strengths", False)
        assert self.verdict({plain: (0.9, 0.5)}).verdict == claims.NOT_RUN
