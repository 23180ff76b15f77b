"""What is made of the results of experiments, on outcomes that were thought out."""

from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from scipy import stats

from examples.data import Images
from examples.reproduce import (
    al2,
    claims,
    delayed_strong,
    numbers,
    report,
    representation,
    targeted_sparsity,
)
from examples.reproduce.claims import Claim, examine, of
from examples.reproduce.experiment import SCALES, Setting, Task
from examples.reproduce.experiments import EXPERIMENTS
from examples.reproduce.results import read_tables
from keras_regs.schedules import progressive
from keras_regs.trials import Outcome

pytestmark = pytest.mark.independent_of_backend

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "docs" / "results"
SAMPLES = {"train": 50, "validation": 20, "held out": 10}


def outcome(name="a", seed=0, history=None, metrics=None, **measured):
    return Outcome(name, seed, history or {}, metrics or {}, measured, 1.0, {}, {}, SAMPLES)


def trials(values, name="a"):
    return [outcome(name, seed, value=value) for seed, value in enumerate(values)]


def cells_of(page):
    """The cells of each row of the tables of a page, but those between a head and its rows."""
    lines = page.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip(" *") for cell in line.split("|")[1:-1]] for line in lines]
    return [row for row in rows if row and set("".join(row)) - set(":-")]


def verdict(greater, less, paper=None, data="mnist"):
    number = numbers.measured("value")
    claim = Claim(
        "a is more than b", "table 0", of("a", number), of("b", number), paper, data="mnist"
    )
    return examine(claim, {"a": trials(greater), "b": trials(less)}, data)


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
        claim = Claim("", "", of("a", number), of("b", number), (9.0, 1.0), condition="all")
        outcomes = {"a": trials([5.0, 5.1]), "b": trials([3.0, 3.1])}
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
        for a, b, paper in (("a", "b", (2.0, 1.0)), ("b", "a", (1.0, 2.0))):
            claim = Claim.compared(a, b, number, paper, "value", source="table 0")
            assert claim.text == "a has a higher value than b"
            assert claim.paper == (2.0, 1.0)
            outcomes = {"a": trials([5.0]), "b": trials([3.0])}
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


class TestCorrelations:
    def test_of_the_first_convolution_are_counted(self):
        model = targeted_sparsity.build(task_of(targeted_sparsity.EXPERIMENT, "cifar10"), "sr3", 0)
        (counts,) = targeted_sparsity.correlations_of_first(model).values()
        filters = np.asarray(keras.ops.convert_to_numpy(model.get_layer("conv1").kernel), float)
        filters = filters.reshape(-1, 16)
        filters -= filters.mean(axis=1, keepdims=True)
        filters /= np.linalg.norm(filters, axis=0)
        pairs = (filters.T @ filters)[np.tril_indices(16, -1)]
        edges = np.linspace(-1.005, 1.005, 68)
        assert counts == np.histogram(pairs, edges)[0].tolist()

    def test_of_all_layers_but_the_first(self):
        layers = {"conv1": 9.0, "conv2": 1.0, "conv3": 2.0, "conv4": 3.0, "fc1": 6.0}
        found = outcome(**{f"correlation/{name}": value for name, value in layers.items()})
        assert targeted_sparsity.correlation_of_others(found) == 3


class TestChosenStrengths:
    def rows(self, **accuracies):
        """Accuracies on held-out images, one for each seed."""
        return {
            name.replace("_", "-").replace("0", "0.0"): [
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
            for name, values in accuracies.items()
        }

    def test_by_held_out_images_and_the_seeds_that_all_rows_have(self):
        rows = self.rows(CR_01=[0.5, 0.9], CR_02=[0.6, 0.7, 0.0], baseline=[0.3])
        assert representation.chosen(rows, "CR") == "CR-0.01"
        rows = self.rows(CR_01=[0.5], CR_02=[0.6, 0.1])
        assert representation.chosen(rows, "CR") == "CR-0.02"
        assert representation.chosen(rows, "cw-CR") is None
        rows["CR-0.01"] = rows["CR-0.02"][1:]
        rows["CR-0.02"] = rows["CR-0.02"][:1]
        assert representation.chosen(rows, "CR") is None  # there is no seed to choose by
        assert representation.chosen(self.rows(baseline=[0.3]), "baseline") == "baseline"

    def test_are_said_to_be_of_those_that_were_tried(self):
        rows = self.rows(CR_01=[0.5], CR_02=[0.6], RR_01=[0.1], L1R_02=[0.1], baseline=[0.3])
        rows = {name.replace("0.02", "0.1"): trials for name, trials in rows.items()}
        assert representation.tried(rows) == (
            "Strengths that were tried: 0.01, 0.1 (CR); 0.1 (L1R); 0.01 (RR). Of several, the "
            "images that are held out choose."
        )
        assert "tried: 0.01, 0.1. Of" in representation.tried({"CR-0.01": [], "CR-0.1": []})

    def test_are_what_the_table_and_the_claims_look_at(self):
        rows = self.rows(CR_01=[0.5, 0.9], CR_02=[0.6, 0.7], baseline=[0.3, 0.2])
        shown = representation.chosen_rows(rows)
        assert shown == {"baseline": rows["baseline"], "CR": rows["CR-0.01"]}
        np.testing.assert_allclose(
            representation.of_chosen("CR", representation.error)(rows), [50, 90]
        )

    def test_the_correlation_is_over_all_regularizers(self):
        rows = {
            name: self.rows(baseline=[index / 20, (index % 3) / 20])["baseline"]
            for index, name in enumerate(representation.ALL)
        }
        of_lower = representation.correlation("information_lower")
        # The test error is as much as the information here.
        np.testing.assert_allclose(of_lower(rows), [1, 1])
        # Seed by seed, and not one after another.
        rows["baseline"] = rows["baseline"][1:]
        np.testing.assert_allclose(of_lower(rows), [1])
        del rows["RR"]
        assert of_lower(rows) == []


def settings_of(experiment):
    for scale in SCALES:
        for size in experiment.sizes:
            for condition in experiment.conditions:
                amount = experiment.amount(scale, size, condition)
                if not experiment.excluded(size, condition):
                    for data in experiment.data:
                        yield Setting(data, size, condition, scale, amount)


def task_of(experiment, data, count=20, **setting):
    """A task with twenty images, of which those to test are sorted by class."""
    x, y = np.zeros((20, 32, 32, 1), "float32"), np.repeat(np.arange(10), 2)
    x[:, 0, 0, 0] = np.arange(20)
    size, condition = next(iter(experiment.sizes)), next(iter(experiment.conditions))
    amount = experiment.amount("small", size, condition)
    setting = {
        "data": data, "size": size, "condition": condition, "scale": "small", "amount": amount,
        **setting,
    }  # fmt: skip
    images = Images(data, x[:count], y[:count], x, y, 10)
    setting = Setting(**setting)
    return Task(setting, images, experiment.prepare(images, setting))


class TestPreparation:
    def test_al2_grows_in_an_epoch_as_in_five_of_the_paper(self):
        growths = {}
        for scale in SCALES:
            task = task_of(al2.EXPERIMENT, "mnist", scale=scale)
            (growth,) = al2.EXPERIMENT.variant(task, "bare-al2").callbacks(None)
            schedule = progressive(
                growth.growth, late_growth=growth.late_growth, threshold=growth.threshold
            )
            growths[scale] = [schedule(epoch, 0.01) for epoch in range(60)]
        # Up to 5; there, one of them passes the threshold in the middle of an epoch.
        np.testing.assert_allclose(growths["small"][:12], growths["paper"][:60:5])
        assert growths["paper"][:2] == pytest.approx([0.01, 0.011])
        assert al2.EXPERIMENT.variant(task, "bare").callbacks(None) == []

    def test_all_test_images_are_in_no_order_of_classes(self):
        amount = targeted_sparsity.amount("paper", "s", "sgd")
        task = task_of(targeted_sparsity.EXPERIMENT, "cifar10", amount=amount)
        x, y = task.data["validation"]
        assert sorted(y[:10]) == list(range(10))  # one of each first
        np.testing.assert_array_equal(x[:, 0, 0, 0] // 2, y)

    @pytest.mark.parametrize("experiment", [delayed_strong, representation])
    def test_too_few_to_hold_any_out(self, experiment):
        with pytest.raises(ValueError, match=r"`--limit` must leave .* at least 6 .* Received: 5"):
            task_of(experiment.EXPERIMENT, "mnist", count=5)

    @pytest.mark.parametrize("experiment", [delayed_strong, representation])
    def test_what_chooses_is_not_trained_on(self, experiment):
        data = task_of(experiment.EXPERIMENT, "mnist").data
        train, held_out = data["train"][0], data["held out"][0]
        assert (len(train), len(held_out)) == (17, 3)  # a sixth of few images
        assert not {x.tobytes() for x in train} & {x.tobytes() for x in held_out}


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
                name: [self.any_outcome(name, seed, index < len(rows) / 2) for seed in range(2)]
                for index, name in enumerate(rows)
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
        for size, condition in representation.TABLES:
            assert list(representation.errors(size, condition)) == list(representation.ALL)


class TestCommittedResults:
    def test_the_report_is_what_the_results_give(self, tmp_path):
        report.write_report(RESULTS, tmp_path)
        written = (tmp_path / report.NAME).read_text(encoding="utf-8")
        assert written == (RESULTS / report.NAME).read_text(encoding="utf-8")
        figures = {path.name for path in tmp_path.glob("*.png")}
        assert figures == {path.name for path in RESULTS.glob("*.png")}

    def test_are_of_the_experiments_as_they_are(self):
        for table in read_tables(RESULTS):
            assert set(table.outcomes) <= set(table.experiment.rows(table.setting))
            for trial in table.trials:
                assert trial.configuration["settings"]["setting"] == table.setting.to_dict()
                assert trial.configuration["epochs"] == table.setting.amount.epochs

    def test_the_readme_says_the_same_of_each_main_claim(self):
        readme = [" | ".join(cells[1:]) for cells in cells_of(ROOT / "README.md")]
        overview = [cells[1:-1] for cells in cells_of(RESULTS / report.NAME) if len(cells) == 6]
        assert len(overview) == 1 + len(read_tables(RESULTS))
        for cells in overview[1:]:
            assert " | ".join(cells) in readme

    def test_the_readme_says_the_same_of_targeted_sparsity(self):
        rows = cells_of(RESULTS / report.NAME)
        found = {row[0]: row[2:] for row in rows if len(row) == 9}
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        for label, name in {
            "vanilla": "vanilla",
            "dropout": "drop",
            "batch normalization": "norm",
            "all layers regularized (sr1)": "sr1",
            "conv3, conv4 and fc1 (sr2)": "sr2",
            "these, and decorrelated filters (sr3)": "sr3",
        }.items():
            accuracy, _, loss, *_ = found[name]
            assert f"\n| {label} | {accuracy} | {loss} |\n" in readme
