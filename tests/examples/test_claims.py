"""What is made of the results of experiments, on outcomes that were thought out."""

from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from examples.representations import ALL
from examples.reproduce import (
    claims,
    numbers,
    report,
)
from examples.reproduce.claims import Claim, examine, of
from examples.reproduce.experiment import SCALES, Setting
from examples.reproduce.experiments import EXPERIMENTS
from examples.reproduce.representation.tables import TABLES, errors
from examples.reproduce.rows import Named
from keras_regs.trials import Outcome

pytestmark = pytest.mark.independent_of_backend

A, B = Named("a"), Named("b")
SAMPLES = {"train": 50, "validation": 20, "held out": 10}


def outcome(name="a", seed=0, history=None, metrics=None, **measured):
    return Outcome(name, seed, history or {}, metrics or {}, measured, 1.0, {}, {}, SAMPLES)


def trials(values, name="a"):
    return [outcome(name, seed, value=value) for seed, value in enumerate(values)]


def verdict(greater, less, paper=None, data="mnist"):
    number = numbers.measured("value")
    claim = Claim("a is more than b", "table 0", of(A, number), of(B, number), paper, data="mnist")
    return examine(claim, {A: trials(greater), B: trials(less)}, data)


class TestVerdicts:
    @pytest.mark.parametrize(
        ("greater", "less", "paper", "expected"),
        [
            ([5.0, 5.1, 5.2], [1.0, 1.1, 1.2], (8.0, 1.0), claims.HELD),
            ([5.0, 5.1, 5.2], [1.0, 1.1, 1.2], (9.5, 1.0), claims.WEAKER),
            ([5.0, 5.1, 5.2], [1.0, 1.1, 1.2], None, claims.HELD),
            ([1.0, 1.1, 1.2], [5.0, 5.1, 5.2], (8.0, 1.0), claims.CONTRADICTED),
            ([1.0, 5.0, 9.0], [0.0, 4.0, 8.0], (8.0, 1.0), claims.NOT_SEEN),
            ([5.0], [1.0], (8.0, 1.0), claims.ONE_SEED),
            ([5.0, 6.0], [1.0], (8.0, 1.0), claims.ONE_SEED),
            ([0.1 + 0.2] * 2, [0.3] * 2, None, claims.NOT_SEEN),  # which differ by rounding
            ([2.0, 2.0], [2.0, 2.0], None, claims.NOT_SEEN),
            ([3.0, 3.0], [2.0, 2.0], None, claims.HELD),
            ([5.0, np.nan], [1.0, 2.0], None, claims.NOT_SEEN),
            ([], [1.0, 2.0], None, claims.NOT_RUN),
            ([1.0, 2.0], [], None, claims.NOT_RUN),
        ],
    )
    def test_each(self, greater, less, paper, expected):
        assert verdict(greater, less, paper).verdict == expected

    def test_only_on_the_data_of_the_paper_can_it_be_weaker(self):
        values = [5.0, 5.1, 5.2], [1.0, 1.1, 1.2], (9.5, 1.0)
        assert verdict(*values, data="mnist").verdict == claims.WEAKER
        assert verdict(*values, data="digits").verdict == claims.HELD

    def test_only_under_the_condition_of_the_paper_can_it_be_weaker(self):
        number = numbers.measured("value")
        claim = Claim("", "", of(A, number), of(B, number), (9.0, 1.0), condition="all")
        outcomes = {A: trials([5.0, 5.1]), B: trials([3.0, 3.1])}
        assert examine(claim, outcomes, condition="all").verdict == claims.WEAKER
        assert examine(claim, outcomes, condition="1k").verdict == claims.HELD

    def test_follow_the_test_of_welch(self):
        rng = np.random.default_rng(0)
        seen = set()
        for _ in range(300):
            a, b = rng.normal(1.5, 1, 3), rng.normal(0, 0.5, 4)
            found = verdict(a, b)
            p = stats.ttest_ind(a, b, equal_var=False).pvalue
            assert (found.verdict == claims.NOT_SEEN) == (p >= 0.05)
            assert found.difference == pytest.approx(a.mean() - b.mean())
            seen.add(found.verdict)
        assert {claims.HELD, claims.NOT_SEEN} <= seen

    def test_a_number_of_the_paper_makes_the_claim(self):
        number = numbers.measured("value")
        for a, b, paper in ((A, B, (2.0, 1.0)), (B, A, (1.0, 2.0))):
            claim = Claim.compared(a, b, number, paper, "value", source="table 0")
            assert claim.text == "a has a higher value than b"
            assert claim.paper == (2.0, 1.0)
            outcomes = {A: trials([5.0]), B: trials([3.0])}
            assert (claim.greater(outcomes), claim.less(outcomes)) == ([5.0], [3.0])

    def test_claims_are_about_some_settings(self):
        claim = Claim("", "", list, list, sizes=("s", "m"), conditions=("sgd",))
        assert claim.is_about("s", "sgd", "small")
        assert claim.is_about("m", "sgd", "paper")
        assert not claim.is_about("xxl", "sgd", "small")
        assert not claim.is_about("s", "adam", "small")
        assert not replace(claim, scales=("paper",)).is_about("s", "sgd", "small")


class TestNumbers:
    def test_of_logs(self):
        found = outcome(history={"loss": [3.0, 1.0, 2.0]})
        assert numbers.last("loss")(found) == 2
        assert numbers.greatest("loss")(found) == 3
        assert numbers.epoch_of_minimum("loss")(found) == 2
        assert numbers.in_percent(numbers.last("loss"))(found) == 200

    def test_that_are_not_there(self):
        for number in (
            numbers.last("loss"),
            numbers.greatest("loss"),
            numbers.epoch_of_minimum("loss"),
            numbers.measured("x"),
            numbers.evaluated("test", "accuracy"),
        ):
            assert np.isnan(number(outcome()))
        diverged = outcome(history={"loss": [np.nan, 2.0, 1.0, np.nan]})
        assert numbers.epoch_of_minimum("loss")(diverged) == 3

    @pytest.mark.parametrize(
        ("values", "text"),
        [
            ([], ""),
            ([12.3456], "12.35"),
            ([0.5, 0.5], "0.5 ± 0"),
            ([0.0, 0.0], "0"),
            ([10.0, 11.0, 12.0], "11.0 ± 2.5"),
            ([1.0, 300.0, 700.0], "334 ± 870"),
            ([0.11, 0.112, 0.114], "0.1120 ± 0.0050"),
            ([2.63, 2.67, 2.71018], "2.67 ± 0.10"),  # whose half is 0.0995
            ([-0.06, 0.0601], "0.00 ± 0.76"),
            ([1.1e-8, 1.3e-8], "1.2e-08 ± 1.3e-08"),
            ([9.2103391, 9.2103399], "9.21034 ± 5.1e-06"),
            ([-1e-8, 1e-8], "0 ± 1.3e-07"),
            ([np.nan, 1.0], "-"),
        ],
    )
    def test_with_their_interval(self, values, text):
        assert report.interval(values) == text


def settings_of(experiment):
    for scale in SCALES:
        for size in experiment.sizes:
            for condition in experiment.conditions:
                amount = experiment.amount(scale, size, condition)
                if experiment.has(size, condition):
                    for data in experiment.data:
                        yield Setting(data, size, condition, scale, amount)


class TestDeclarations:
    @pytest.mark.parametrize("experiment", EXPERIMENTS.values(), ids=list(EXPERIMENTS))
    def test_claims_name_rows_that_there_are(self, experiment):
        """A claim of which nothing could ever be run would always be listed as not run."""
        for claim in experiment.claims:
            for known, wanted in (
                ((*experiment.data, None), (claim.data,)),
                (experiment.sizes, claim.sizes),
                (experiment.conditions, claim.conditions),
                (SCALES, claim.scales),
            ):
                assert set(wanted or known) <= set(known), claim.text
            assert claim.paper is None or claim.paper[0] > claim.paper[1], claim.text

    @pytest.mark.parametrize("experiment", EXPERIMENTS.values(), ids=list(EXPERIMENTS))
    def test_claims_are_looked_at_where_all_rows_were_run(self, experiment):
        for setting in settings_of(experiment):
            rows = experiment.rows(setting)
            outcomes = {
                row: [self.any_outcome(row.name, seed, index < len(rows) / 2) for seed in range(2)]
                for index, row in enumerate(rows)
            }
            about = [
                claim
                for claim in experiment.claims
                if claim.is_about(setting.size, setting.condition, setting.scale)
            ]
            for claim in about:
                assert examine(claim, outcomes).verdict != claims.NOT_RUN, (setting, claim.text)
            assert set(experiment.published(setting)) <= set(experiment.shown(outcomes))
            assert experiment.departures(setting, outcomes).endswith(".")

    @staticmethod
    def any_outcome(name, seed, learns):
        accuracy = 0.9 if learns else 0.1
        history = {
            "val_accuracy": [accuracy],
            "val_cross_entropy": [1.0],
            "percentiles": [list(range(9, 0, -1))],
        }
        metrics = {
            "held out": {"accuracy": accuracy},
            "test": {"accuracy": accuracy - len(name) / 100},
        }
        measured = {f"information_{bound}": len(name) for bound in ("lower", "upper")}
        measured["chance"] = 0.1
        return outcome(name, seed, history, metrics, **measured)

    def test_the_papers_tables_have_every_regularizer(self):
        for size, condition in TABLES:
            assert list(errors(size, condition)) == list(ALL)
