"""What schedules add to the logs: few numbers, complete, each under its own name."""

import csv

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.event_files import read, read_records

layers = keras.layers
X = np.ones((4, 4), "float32")


class Twins(keras.Model):
    """Two sublayers of one path."""

    def __init__(self):
        super().__init__()
        self.one = layers.Dense(4, name="twin", kernel_regularizer=kr.L2(0.1))
        self.two = layers.Dense(4, name="twin", kernel_regularizer=kr.L2(0.2))

    def call(self, x):
        return self.two(self.one(x))


def deep(*strengths, activity=()):
    """Dense layers "layer_0" and so on, with a strength for each kernel."""
    stack = [layers.Dense(4, kernel_regularizer=kr.L2(s), name=f"layer_{i}")
             for i, s in enumerate(strengths)]  # fmt: skip
    for layer, strength in zip(stack, activity, strict=False):
        layer.activity_regularizer = kr.AL2(strength)
    return keras.Sequential([keras.Input((4,)), *stack])


def logged(model, *callbacks, epochs=3, **kwargs):
    """The strengths in the history."""
    model.compile(keras.optimizers.SGD(0.0), "mse", run_eagerly=keras.backend.backend() != "jax")
    options = {"epochs": epochs, "verbose": 0, **kwargs}
    history = model.fit(X, X, callbacks=list(callbacks), **options).history
    return {name: values for name, values in history.items() if "strength" in name}


def full(value, epochs=3, delay=1):
    return pytest.approx([0.0] * delay + [value] * (epochs - delay), rel=1e-6)


def test_equal_strengths_have_one_name_for_each_role():
    model = deep(*[0.1] * 12, activity=[0.2] * 5)
    assert logged(model, kr.DelayedStrong(1), epochs=2) == {
        "strength/kernel": full(0.1, 2), "strength/activity": full(0.2, 2)
    }  # fmt: skip


def test_a_single_one_is_named_by_its_layer():
    model = deep(0.1, activity=[0.3])
    assert logged(model, kr.DelayedStrong(1)) == {
        "strength/layer_0/kernel": full(0.1), "strength/layer_0/activity": full(0.3)
    }  # fmt: skip


def test_those_scaled_alike_have_their_common_factor():
    model = deep(0.1, 0.3, 0.0)
    assert logged(model, kr.DelayedStrong(1)) == {"relative_strength/kernel": full(1.0)}
    found = logged(model, kr.WarmStart(2), initial_epoch=1)
    assert found == {"relative_strength/kernel": pytest.approx([0.5, 1.0], rel=1e-6)}


@pytest.mark.parametrize(
    "schedule",
    [
        kr.DelayedStrong(1, log_each=True),
        kr.ProgressiveStrength(2.0, late_growth=1.5, threshold=0.25),
        kr.StrengthSchedule(lambda epoch, strength: strength + 0.1 * epoch),
        kr.StrengthSchedule(lambda epoch, strength: 0.1),
    ],
)
def test_others_are_listed_one_by_one(schedule):
    found = logged(deep(0.1, 0.3), schedule)
    assert found == {
        f"strength/layer_{i}/kernel": pytest.approx(
            [schedule.schedule(epoch, strength) for epoch in range(3)], rel=1e-6
        )
        for i, strength in enumerate((0.1, 0.3))
    }


def test_two_sublayers_of_one_path_have_two_names(tmp_path):
    log = keras.callbacks.CSVLogger(tmp_path / "log.csv")
    model = Twins()
    model(X)
    found = logged(model, kr.DelayedStrong(1, log_each=True), log)
    assert found == {"strength/twin/kernel": full(0.1), "strength/twin/kernel_1": full(0.2)}
    with (tmp_path / "log.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [float(row["strength/twin/kernel_1"]) for row in rows] == full(0.2)


def test_names_of_two_schedules_differ():
    schedules = [
        kr.DelayedStrong(1, layers=["layer_0", "layer_1"]), kr.DelayedStrong(2, layers="layer_[23]")
    ]  # fmt: skip
    assert logged(deep(0.1, 0.1, 0.1, 0.2), *schedules) == {
        "strength/layer_0,layer_1/kernel": full(0.1),
        "relative_strength/layer_[23]/kernel": full(1.0, delay=2),
    }
    # And one that has ended no longer counts.
    assert logged(deep(0.1, 0.1), kr.DelayedStrong(1)).keys() == {"strength/kernel"}


def test_an_original_strength_assigned_in_training_gets_its_name():
    class Assign(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            if epoch == 2:
                self.model.layers[0].kernel_regularizer.strength = 0.5

    schedule = kr.StrengthSchedule(lambda epoch, strength: 0.1 + strength)
    assert logged(deep(0.1, 0.1), Assign(), schedule) == {
        "strength/kernel": pytest.approx([0.2, 0.2], rel=1e-6),
        "strength/layer_0/kernel": pytest.approx([0.6], rel=1e-6),
        "strength/layer_1/kernel": pytest.approx([0.2], rel=1e-6),
    }


@pytest.mark.filterwarnings("ignore:`DelayedStrong` never reaches")
def test_heatmaps_have_few_too(tmp_path):
    model = deep(0.1, 0.1, 0.1, 0.1, activity=[0.3, 0.3, 0.4])
    heatmaps = kr.SparsityHeatmaps(tmp_path, X, layers="layer_0")
    logged(model, kr.DelayedStrong(1, layers="layer_[0123]"), heatmaps, epochs=2)
    header, _ = read_records(tmp_path / "heatmaps", "maps")[-1]
    expected = {
        "kernel": 0.1, "layer_0/activity": 0.3, "layer_1/activity": 0.3, "layer_2/activity": 0.4
    }  # fmt: skip
    assert header["strengths"] == pytest.approx(expected, rel=1e-6)
    scalars = read(tmp_path / "heatmaps", "scalars")
    assert {name for name in scalars if name.startswith("strength")} == {
        f"strength/{name}" for name in expected
    }
    # Two schedules do not change strengths alike, though they were alike at first.
    heatmaps = kr.SparsityHeatmaps(tmp_path, X, layers="layer_0")
    both = kr.DelayedStrong(1, layers="layer_0"), kr.DelayedStrong(2, layers="layer_1")
    logged(deep(0.1, 0.1), *both, heatmaps, epochs=2)
    header, _ = read_records(tmp_path / "training-2" / "heatmaps", "maps")[-1]
    assert header["strengths"] == pytest.approx({"layer_0/kernel": 0.1, "layer_1/kernel": 0})
