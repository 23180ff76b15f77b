"""Comparisons that continue in a folder, and what a folder belongs to."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.constant_models import TRAIN, VALIDATION, ZEROS, compare

# Trials and their files are tested with each backend.
pytestmark = pytest.mark.independent_of_backend


def test_candidates_start_from_the_same_weights_and_folders_are_gone_on_with(tmp_path, monkeypatch):
    first = compare({"a": 0.1}, seeds=[5], folder=tmp_path)
    again = compare({"a": 0.1, "b": 0.1}, seeds=[5, 6], folder=str(tmp_path))
    assert again.test["a"][0] == first.test["a"][0]
    np.testing.assert_array_equal(again.test["a"], again.test["b"])
    monkeypatch.setattr(keras.Model, "fit", None)
    assert str(compare({"a": 0.1, "b": 0.1}, seeds=[5, 6], folder=tmp_path)) == str(again)
    with pytest.raises(ValueError, match=r"bias_initializer\.config\.value"):
        compare({"a": 0.2}, seeds=[5], folder=tmp_path)


class Unspoken(keras.Model):
    """A model that cannot describe itself."""

    def __init__(self, value):
        super().__init__()
        self.value = value
        self.outputs_of = keras.layers.Dense(1, kernel_initializer="zeros")

    def call(self, x):
        return self.outputs_of(x)


def unspoken(value):
    model = Unspoken(value)
    model.compile("sgd", "mse", metrics=["mae"], run_eagerly=True)
    return model


def unspoken_scale(scale):
    def loss(y, predicted):
        return scale * (y - predicted) ** 2

    return loss


class TestWhatAFolderBelongsTo:
    def compared(self, folder, build, candidate, **settings):
        arguments = {"epochs": 1, "seeds": 1, "verbose": False, "folder": folder, **settings}
        return kr.analysis.compare_regularizers(
            build, {"a": candidate}, train=TRAIN, validation=VALIDATION, **arguments
        )

    @pytest.mark.parametrize(
        ("one", "other"),
        [(0.1, 0.2), (kr.L2(0.1), kr.L2(0.2)), (keras.regularizers.L1(0.5), kr.L1(0.5))],
    )
    def test_a_candidate_that_the_model_does_not_speak_of(self, tmp_path, one, other):
        self.compared(tmp_path, unspoken, one)
        self.compared(tmp_path, unspoken, one)
        with pytest.raises(ValueError, match=r"belongs to another configuration.*settings"):
            self.compared(tmp_path, unspoken, other)

    def test_a_function_of_a_schedule(self, tmp_path):
        def build(regularizer):
            model = keras.Sequential(
                [keras.Input((1,)), keras.layers.Dense(1, kernel_regularizer=regularizer)]
            )
            model.compile("sgd", "mse", metrics=["mae"], run_eagerly=True)
            return model

        def schedules(factor):
            return lambda _: [kr.StrengthSchedule(lambda epoch, strength: factor * strength)]

        self.compared(tmp_path, build, kr.L2(0.1), callbacks=schedules(2.0))
        self.compared(tmp_path, build, kr.L2(0.1), callbacks=schedules(2.0))
        with pytest.raises(ValueError, match=r"callbacks\[0\]\.schedule\.closure\[0\]"):
            self.compared(tmp_path, build, kr.L2(0.1), callbacks=schedules(3.0))

    def test_a_loss_that_closes_over_a_number(self, tmp_path):
        def build(scale):
            def make(_):
                model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
                model.compile("sgd", unspoken_scale(scale), metrics=["mae"], run_eagerly=True)
                return model

            return make

        self.compared(tmp_path, build(1.0), None)
        with pytest.raises(ValueError, match=r"belongs to another configuration.*closure"):
            self.compared(tmp_path, build(4.0), None)

    def test_weights_that_training_starts_from(self, tmp_path):
        def build(start):
            def make(_):
                model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
                model.set_weights([np.full((1, 1), start), np.zeros(1)])
                model.compile("sgd", "mse", metrics=["mae"], run_eagerly=True)
                return model

            return make

        self.compared(tmp_path, build(0.1), None)
        with pytest.raises(ValueError, match=r"belongs to another configuration.*initial_weights"):
            self.compared(tmp_path, build(-3.0), None)

    def test_no_two_candidates_share_a_file(self):
        with pytest.raises(ValueError) as error:
            compare({"L2: strength=0.1": None, "L2": [kr.L2(0.1), kr.L2(0.2)]})
        assert str(error.value) == (
            "Trials with the same seed must have different names. Received: 'L2: strength=0.1'"
        )

    def test_a_metric_must_be_one_number(self):
        def build(_):
            model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(2)])
            model.compile("sgd", "mse", metrics=[keras.metrics.F1Score()], run_eagerly=True)
            return model

        labels = np.eye(2)[[0, 1, 0, 1]]
        with pytest.raises(ValueError, match="must name a metric whose value is a single number"):
            kr.analysis.compare_regularizers(
                build,
                {"a": None},
                train=(ZEROS, labels),
                validation=(ZEROS, labels),
                seeds=1,
                epochs=1,
                verbose=False,
            )
