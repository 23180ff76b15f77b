"""What experiments train on and measure, on twenty images."""

import numpy as np
import pytest

from examples.data import Images
from examples.reproduce.al2.experiment import AL2
from examples.reproduce.al2.paper import compared_with
from examples.reproduce.al2.quantities import across, fall
from examples.reproduce.al2.rows import GEOMETRIC, Row
from examples.reproduce.delayed_strong.experiment import DelayedStrong
from examples.reproduce.experiment import Setting, Task
from examples.reproduce.experiments import EXPERIMENTS
from examples.reproduce.representation.experiment import Representation
from examples.reproduce.rows import Named
from examples.reproduce.targeted_sparsity.experiment import TargetedSparsity
from tests.examples.outcomes import outcome
from tests.examples.test_claims import settings_of

pytestmark = pytest.mark.independent_of_backend


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
    @pytest.mark.parametrize(
        ("scale", "epochs", "in_one", "last"), [("small", 23, 13, 300), ("paper", 700, 1, 700)]
    )
    def test_al2_has_the_strength_of_the_papers_epoch(self, scale, epochs, in_one, last):
        task = task_of(AL2(), "mnist", scale=scale, amount=AL2().amount(scale, "cnn", "75"))
        assert AL2().callbacks(task, Row("bare"), None) == []
        series = [0.01]
        for _ in range(701):
            series.append(series[-1] * (1.1 if series[-1] < 5 else 1.01))
        (growing,) = AL2().callbacks(task, Row("bare", penalized=True), None)
        found = [growing.schedule(epoch, 0.01) for epoch in range(epochs)]
        np.testing.assert_allclose(found, series[: epochs * in_one : in_one], rtol=1e-12)
        (geometric,) = AL2().callbacks(task, GEOMETRIC, None)
        found = [geometric.schedule(epoch, 0.01) for epoch in range(epochs)]
        factor = (series[last] / 0.01) ** (1 / last)
        np.testing.assert_allclose(found, 0.01 * factor ** (in_one * np.arange(epochs)))

    def test_al2_is_compared_with_the_papers_epoch_that_it_ends_at(self):
        task = task_of(AL2(), "mnist", scale="paper")  # of 23 epochs
        assert compared_with("paper", 23) == compared_with("paper", 300) == 300
        assert compared_with("paper", 700) == 700
        assert AL2().published(task.setting)["AL2"] == 93.07
        for epochs, paper in ((300, (93.07, 25.25)), (700, (68.46, 25.84))):
            (main,) = (
                claim
                for claim in AL2().claims
                if claim.is_main and claim.is_about("cnn", "75", "paper", epochs)
            )
            assert main.paper == paper

    def test_all_test_images_are_in_no_order_of_classes(self):
        amount = TargetedSparsity().amount("paper", "s", "sgd")
        task = task_of(TargetedSparsity(), "cifar10", amount=amount)
        x, y = task.data["validation"]
        assert sorted(y[:10]) == list(range(10))  # one of each first
        np.testing.assert_array_equal(x[:, 0, 0, 0] // 2, y)

    @pytest.mark.parametrize("experiment", [DelayedStrong(), Representation()])
    def test_too_few_to_hold_any_out(self, experiment):
        with pytest.raises(ValueError, match=r"`--limit` must leave .* at least 6 .* Received: 5"):
            task_of(experiment, "mnist", count=5)

    @pytest.mark.parametrize("experiment", [DelayedStrong(), Representation()])
    def test_what_chooses_is_not_trained_on(self, experiment):
        data = task_of(experiment, "mnist").data
        train, held_out = data["train"][0], data["held out"][0]
        assert (len(train), len(held_out)) == (17, 3)  # a sixth of few images
        assert not {x.tobytes() for x in train} & {x.tobytes() for x in held_out}


class TestRows:
    @pytest.mark.parametrize("experiment", EXPERIMENTS.values(), ids=list(EXPERIMENTS))
    def test_have_different_names(self, experiment):
        for setting in settings_of(experiment):
            rows = experiment.rows(setting)
            assert len({row.name for row in rows}) == len(set(rows)) == len(rows)

    def test_numbers_of_several_are_combined_for_the_seeds_that_all_have(self):
        outcomes = {
            row: [
                outcome(row.name, seed, {"val_accuracy": [0.9, last]})
                for seed, last in lasts.items()
            ]
            for row, lasts in ((Row("bare"), {0: 0.5, 1: 0.6}), (Row("decay"), {1: 0.7, 2: 0.8}))
        }
        found = across([Row("bare"), Row("decay")], fall, max)(outcomes)
        assert found == {1: pytest.approx(30)}
        assert across([Row("bare"), Row("dropout")], fall, max)(outcomes) == {}

    def test_of_one_name_are_one_row(self):
        assert Named("a") == Named("a") != Named("b")
        assert {Named("a"): 1}[Named("a")] == 1
        assert Named("bare") != Row("bare")
