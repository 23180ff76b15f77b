"""The metric that a comparison judges by, and what else it measures."""

import json

import numpy as np
import pytest

from keras_regs.trials._metrics import direction_of, metric_to_judge_by
from tests.analysis.constant_models import compare, noise

independent_of_backend = pytest.mark.independent_of_backend


@independent_of_backend
class TestMetric:
    def test_the_only_one_other_than_losses(self):
        assert metric_to_judge_by(None, ["head_loss", "head_accuracy", "loss"]) == "head_accuracy"
        assert metric_to_judge_by("loss", ["loss"]) == "loss"

    def test_one_of_several_must_be_named(self):
        with pytest.raises(ValueError) as error:
            metric_to_judge_by(None, ["accuracy", "auc", "loss"])
        assert str(error.value) == (
            "Argument `metric` must name one of the model's metrics: 'accuracy', 'auc'. "
            "Received: metric=None"
        )

    def test_loss_alone_is_no_metric(self):
        with pytest.raises(ValueError) as error:
            metric_to_judge_by(None, ["loss"])
        assert str(error.value) == (
            "The model is compiled without metrics, and its loss includes the penalties, which "
            "differ between regularizers. Pass a metric to `model.compile`, or pass "
            "metric='loss' if you want to compare losses. Received: metric=None"
        )

    @pytest.mark.parametrize(
        "name",
        [
            "accuracy",
            "sparse_categorical_accuracy",
            "acc",
            "auc",
            "f1_score",
            "r2_score",
            "head_accuracy",
            "cosine_similarity",
            "mean_io_u",
            "precision",
            "Recall",
        ],
    )
    def test_more_is_better(self, name):
        assert direction_of(name, "auto") == "max"

    @pytest.mark.parametrize(
        "name",
        [
            "loss",
            "mae",
            "mean_squared_error",
            "sparse_categorical_crossentropy",
            "kl_divergence",
            "logcosh",
            "root_mean_squared_error",
            "hinge",
        ],
    )
    def test_less_is_better(self, name):
        assert direction_of(name, "auto") == "min"

    def test_by_hand(self):
        assert direction_of("mystery", "max") == "max"
        assert direction_of("accuracy", "min") == "min"
        for name in ("mystery", "brier_score", "inaccuracy", "accuracy_of_errors"):
            with pytest.raises(ValueError) as error:
                direction_of(name, "auto")
            assert str(error.value) == (
                "Argument `mode` must be 'max' or 'min', because the name of the metric does not "
                f"tell which is better. Received: mode='auto', metric={name!r}"
            )


class TestMeasure:
    def measure(self, model):
        return {"bias": float(model.get_weights()[1][0]), "layers": len(model.layers)}

    @independent_of_backend
    def test_measures_the_models_of_the_chosen_variant(self, tmp_path):
        candidates = {"none": None, "some": [0.3, 0.2]}
        for _ in range(2):  # run, and read back
            found = compare(candidates, measure=self.measure, folder=tmp_path)
            assert found.chosen["some"] == "0.2"
            expected = [0.2 + noise(seed) for seed in (0, 1)]
            np.testing.assert_allclose(found.measured["some"]["bias"], expected, rtol=1e-6)
            assert found.measured["none"]["layers"].tolist() == [1, 1]
        assert json.loads(json.dumps(found.to_dict()))["measured"]["none"]["layers"] == [1, 1]

    @independent_of_backend
    def test_nothing_by_default(self, tmp_path):
        assert compare({"none": None}, folder=tmp_path).measured == {}
        with pytest.raises(ValueError) as error:
            compare({"none": None}, folder=tmp_path, measure=self.measure)
        path = min(tmp_path.glob("*.json"))
        assert str(error.value) == (
            f"Argument `measure`: the finished trial {path} was measured by another function or "
            "not at all, and its model no longer exists. Pass another folder, or delete the file "
            "to run its trial again."
        )

    @independent_of_backend
    def test_is_a_function(self):
        with pytest.raises(ValueError) as error:
            compare({"none": None}, measure="rank")
        assert str(error.value) == (
            "Argument `measure` must be a function that returns a dict of numbers. "
            "Received: measure='rank'"
        )

    @independent_of_backend
    def test_that_changed_is_refused(self, tmp_path):
        compare({"none": None}, folder=tmp_path, measure=self.measure)
        assert compare({"none": None}, folder=tmp_path).measured["none"]["layers"].shape == (2,)
        with pytest.raises(
            ValueError, match=r"^Argument `measure`: the finished trial .* was measured by another"
        ):
            compare({"none": None}, folder=tmp_path, measure=lambda model: {"bias": 1.0})

    def test_may_return_numbers_of_any_kind(self, tmp_path):
        def measure(model):
            return {"a": np.float32(0.5), "b": model.weights[1], "c": [1, 2]}

        for _ in range(2):
            found = compare({"none": None}, folder=tmp_path, measure=measure, seeds=1)
            assert found.measured["none"]["a"].tolist() == [0.5]
            np.testing.assert_allclose(found.measured["none"]["b"], [[noise(0)]], rtol=1e-6)
        with pytest.raises(ValueError) as error:
            compare({"none": None}, measure=lambda model: 0.3)
        assert str(error.value) == (
            "Argument `measure` must be a function that returns a dict of numbers. Received: float"
        )
        assert error.value.__notes__ == ["This happened in trial 1/2: none, seed 0."]
