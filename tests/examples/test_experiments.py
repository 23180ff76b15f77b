"""What experiments train on and measure, on twenty images."""

import numpy as np
import pytest

from examples.data import Images
from examples.reproduce.al2.experiment import AL2
from examples.reproduce.al2.rows import Row
from examples.reproduce.delayed_strong.experiment import DelayedStrong
from examples.reproduce.experiment import SCALES, Setting, Task
from examples.reproduce.experiments import EXPERIMENTS
from examples.reproduce.representation.experiment import Representation
from examples.reproduce.rows import Named
from examples.reproduce.targeted_sparsity.experiment import TargetedSparsity
from keras_regs.schedules import progressive
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
    def test_al2_grows_in_an_epoch_as_in_five_of_the_paper(self):
        growths = {}
        for scale in SCALES:
            task = task_of(AL2(), "mnist", scale=scale)
            (growth,) = AL2().callbacks(task, Row("bare", penalized=True), None)
            schedule = progressive(
                growth.growth, late_growth=growth.late_growth, threshold=growth.threshold
            )
            growths[scale] = [schedule(epoch, 0.01) for epoch in range(60)]
        # Up to 5; there, one of them passes the threshold in the middle of an epoch.
        np.testing.assert_allclose(growths["small"][:12], growths["paper"][:60:5])
        assert growths["paper"][:2] == pytest.approx([0.01, 0.011])
        assert AL2().callbacks(task, Row("bare"), None) == []

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

    def test_of_one_name_are_one_row(self):
        assert Named("a") == Named("a") != Named("b")
        assert {Named("a"): 1}[Named("a")] == 1
        assert Named("bare") != Row("bare")
