"""What is made of the results of experiments, on outcomes that were thought out."""

from dataclasses import replace

import numpy as np
import pytest

from examples.representations import ALL
from examples.reproduce import claims, numbers
from examples.reproduce.claims import Claim, examine
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.experiment import SCALES, Setting
from examples.reproduce.experiments import EXPERIMENTS
from examples.reproduce.intervals import interval
from examples.reproduce.regimes import Regime
from examples.reproduce.representation.tables import TABLES, errors
from examples.reproduce.rows import Named
from tests.examples.outcomes import outcome, trials

pytestmark = pytest.mark.independent_of_backend

A, B = Named("a"), Named("b")


def always(outcomes):
    return {0: 1.0}


CAN = Regime("There is something to see", always, at_least=1)
CANNOT = Regime("There is more to see", always, at_least=2)
FIXED = {"text": "", "source": "table 0", "regimes": (CAN,), "stated": "before"}


def claim_of(**attributes):
    number = numbers.measured("value")
    comparison = Greater(of(A, number), of(B, number))
    return Claim(**{**FIXED, "comparison": comparison, "data": "mnist", **attributes})


def verdict(greater, less, paper=None, is_the_papers=True, **attributes):
    outcomes = {A: trials(greater), B: trials(less)}
    return examine(claim_of(paper=paper, **attributes), outcomes, is_the_papers).verdict


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
            ([], [1.0, 2.0], None, claims.NOT_RUN),
            ([1.0, 2.0], [], None, claims.NOT_RUN),
        ],
    )
    def test_each(self, greater, less, paper, expected):
        assert verdict(greater, less, paper) == expected

    def test_only_in_the_setting_of_the_paper_can_it_be_weaker(self):
        values = [5.0, 5.1, 5.2], [1.0, 1.1, 1.2], (9.5, 1.0)
        assert verdict(*values) == claims.WEAKER
        assert verdict(*values, is_the_papers=False) == claims.HELD

    @pytest.mark.parametrize("greater", [[5.0, 5.1], [1.0, 1.1], [5.0]])
    def test_what_cannot_be_seen_is_neither_held_nor_contradicted(self, greater):
        assert verdict(greater, [3.0, 3.1], regimes=(CAN, CANNOT)) == claims.CANNOT

    def test_what_was_not_run_has_no_other_verdict(self):
        assert verdict([1.0], [], regimes=(CANNOT,)) == claims.NOT_RUN

    def test_of_fewer_than_three_seeds_are_not_counted(self):
        for seeds, is_decided in ((2, False), (3, True)):
            outcomes = {A: trials([1.0] * seeds), B: trials([2.0] * 3)}
            assert examine(claim_of(), outcomes).is_decided == is_decided
        assert not examine(claim_of(regimes=(CANNOT,)), outcomes).is_decided

    def test_a_number_of_the_paper_makes_the_claim(self):
        number = numbers.measured("value")
        outcomes = {A: trials([5.0] * 2), B: trials([3.0] * 2)}
        for a, b, paper in ((A, B, (2.0, 1.0)), (B, A, (1.0, 2.0))):
            claim = Claim.compared(a, b, number, paper, "value", **{**FIXED, "text": "said"})
            assert claim.text == "said"
            assert claim.paper == (2.0, 1.0)
            assert examine(claim, outcomes).verdict == claims.HELD
        without = {name: value for name, value in FIXED.items() if name != "text"}
        claim = Claim.compared(A, B, number, paper, "value", **without)
        assert claim.text == "b has a higher value than a"

    def test_claims_are_about_some_settings(self):
        claim = claim_of(sizes=("s", "m"), conditions=("sgd",))
        assert claim.is_about("s", "sgd", "small", 60)
        assert claim.is_about("m", "sgd", "paper", 100)
        assert not claim.is_about("xxl", "sgd", "small", 60)
        assert not claim.is_about("s", "adam", "small", 60)
        assert not replace(claim, scales=("paper",)).is_about("s", "sgd", "small", 60)


class TestRegimes:
    def test_are_about_the_mean_of_the_seeds(self):
        number = of(A, numbers.measured("value"))
        outcomes = {A: trials([1.0, 2.0])}
        for bound, (least, most) in {
            1.4: (True, False),
            1.5: (True, True),
            1.6: (False, True),
        }.items():
            assert Regime("", number, at_least=bound).holds(outcomes) == least
            assert Regime("", number, at_most=bound).holds(outcomes) == most
        assert Regime("", number, at_most=1, unit="%").found(outcomes) == "1.5 ± 6.4 %"

    @pytest.mark.parametrize("values", [[], [np.nan, 1.0]])
    def test_fail_where_nothing_is_known(self, values):
        for bound in ({"at_least": 0}, {"at_most": 5}):
            regime = Regime("", of(A, numbers.measured("value")), **bound)
            assert not regime.holds({A: trials(values)})

    @pytest.mark.parametrize("bounds", [{}, {"at_least": 1, "at_most": 2}])
    def test_have_one_bound(self, bounds):
        with pytest.raises(ValueError, match=r"One of `at_least` and `at_most`.*Received"):
            Regime("", always, **bounds)


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
        assert interval(values) == text


def _is_about(claim, setting):
    return claim.is_about(setting.size, setting.condition, setting.scale, setting.amount.epochs)


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
            assert claim.network in (*experiment.sizes, None), claim.text
            assert claim.paper is None or claim.paper[0] > claim.paper[1], claim.text

    @pytest.mark.parametrize("experiment", EXPERIMENTS.values(), ids=list(EXPERIMENTS))
    def test_each_claim_says_what_must_hold_for_it_to_be_tested(self, experiment):
        for claim in experiment.claims:
            assert claim.regimes, claim.text

    @pytest.mark.parametrize("experiment", EXPERIMENTS.values(), ids=list(EXPERIMENTS))
    def test_a_setting_has_one_main_claim(self, experiment):
        for setting in settings_of(experiment):
            about = [
                claim.text
                for claim in experiment.claims
                if claim.is_main
                and claim.data in (None, setting.data)
                and _is_about(claim, setting)
            ]
            assert len(about) <= 1, setting
        assert experiment.headline in experiment.figures

    @pytest.mark.parametrize("experiment", EXPERIMENTS.values(), ids=list(EXPERIMENTS))
    def test_claims_are_looked_at_where_all_rows_were_run(self, experiment):
        for setting in settings_of(experiment):
            rows = experiment.rows(setting)
            configuration = {"settings": {"setting": setting.to_dict()}}
            outcomes = {
                row: [
                    replace(
                        self.any_outcome(row.name, seed, index < len(rows) / 2),
                        configuration=configuration,
                    )
                    for seed in (0, 9)
                ]
                for index, row in enumerate(rows)
            }
            about = [claim for claim in experiment.claims if _is_about(claim, setting)]
            for claim in about:
                assert examine(claim, outcomes).verdict != claims.NOT_RUN, (setting, claim.text)
            assert set(experiment.published(setting)) <= set(experiment.shown(outcomes))
            assert experiment.departures(setting, outcomes).endswith(".")

    @staticmethod
    def any_outcome(name, seed, learns):
        accuracy = 0.9 if learns else 0.1
        history = {
            "val_accuracy": [accuracy],
            "cross_entropy": [1.0],
            "val_cross_entropy": [1.0],
            "percentiles": [list(range(9, 0, -1))],
        }
        metrics = {
            "held out": {"accuracy": accuracy},
            "test": {"accuracy": accuracy - len(name) / 100, "cross_entropy": 1.0},
            "fitted": {"accuracy": accuracy, "cross_entropy": 0.5},
        }
        measured = {f"information_{bound}": len(name) for bound in ("lower", "upper")}
        measured["chance"] = 0.1
        measured |= {"spreads": [1.0, 0.5], "a": [0.4, 0.5, 0.7], "b": [1.0, 0.9, 0.8]}
        return outcome(name, seed, history, metrics, **measured)

    def test_the_papers_tables_have_every_regularizer(self):
        for size, condition in TABLES:
            assert list(errors(size, condition)) == list(ALL)
