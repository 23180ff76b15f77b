"""Schedules that count steps: which strength each step has, wherever and however training runs."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials._configurations import of_callbacks
from tests.callbacks.idle_training import Interrupt, Interruption
from tests.cases import SCHEDULES
from tests.combinations import slow_unless
from tests.networks import as_float64

BACKEND = keras.backend.backend()
STRENGTH = 0.5
X, Y = np.ones((12, 4), "float32"), np.ones((12, 3), "float32")

# Most of these trainings end early.
pytestmark = pytest.mark.filterwarnings("ignore:.* never reaches")


def compiled(**options):
    """A model whose loss is its penalty alone, and that does not learn."""
    dense = keras.layers.Dense(3, kernel_regularizer=kr.L2(STRENGTH), name="dense")
    model = keras.Sequential([keras.Input((4,)), dense])
    optimizer = keras.optimizers.SGD(
        0.0, gradient_accumulation_steps=options.pop("accumulate", None)
    )
    options = {"run_eagerly": True, **options}
    model.compile(optimizer, lambda y, p: 0.0 * keras.ops.mean(p, axis=-1), **options)
    return model


@pytest.fixture(scope="module")
def model():
    return compiled(run_eagerly=False, jit_compile=BACKEND == "jax")


class Losses(keras.callbacks.Callback):
    """The strength of each step, from its loss, which is a mean over the steps of the epoch."""

    def __init__(self, penalty):
        super().__init__()
        self.penalty, self.strengths = penalty, []

    def on_epoch_begin(self, epoch, logs=None):
        self.sum, self.batches = 0.0, 0

    def on_train_batch_end(self, batch, logs=None):
        total = logs["loss"] / self.penalty * (batch + 1)
        steps = batch + 1 - self.batches
        self.strengths += steps * [(total - self.sum) / steps]
        self.sum, self.batches = total, batch + 1


def fit(model, schedule, x=X, y=Y, epochs=2, **kwargs):
    """The strength of each step, and the history."""
    losses = Losses(np.square(as_float64(model.layers[0].kernel)).sum())
    kwargs = {"batch_size": 4, **kwargs} if y is not None else kwargs
    callbacks = [schedule, *kwargs.pop("callbacks", []), losses]
    kwargs = {"epochs": epochs, "verbose": 0, "shuffle": False, **kwargs}
    history = model.fit(x, y, callbacks=callbacks, **kwargs).history
    assert model.layers[0].kernel_regularizer.strength == STRENGTH
    return losses.strengths, history


def assert_steps(found, case, steps):
    expected = [case.strength(step, STRENGTH) for step in steps]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("case", slow_unless({"WarmStart", "ProgressiveStrength"}, SCHEDULES))
def test_each_step_of_each_schedule(case, model):
    found, history = fit(model, case.make(unit="step"), validation_data=(X, Y))
    assert_steps(found, case, range(6))
    # At the end of an epoch, that of its last step.
    logged = history["strength/dense/kernel"]
    assert_steps(logged, case, [2, 5])
    penalty = np.square(as_float64(model.layers[0].kernel)).sum()
    np.testing.assert_allclose(history["val_loss"], np.multiply(logged, penalty), rtol=1e-4)


def test_a_later_epoch_a_second_fit_and_other_numbers_of_steps(model):
    ramp = kr.StrengthSchedule(lambda step, strength: step / 100, unit="step")
    later = kr.StrengthSchedule(ramp.schedule, unit="step", epoch_offset=4)
    for schedule, arguments, first in (
        (ramp, {"initial_epoch": 1}, 3),
        (ramp, {}, 0),
        (later, {}, 12),
        (later, {"initial_epoch": 1, "batch_size": 6}, 10),
    ):
        found, _ = fit(model, schedule, **arguments)
        np.testing.assert_allclose(found, np.arange(first, first + len(found)) / 100, rtol=1e-4)


def test_interrupted_and_resumed(tmp_path):
    model = compiled()
    backup = keras.callbacks.BackupAndRestore(tmp_path)
    schedule = kr.StrengthSchedule(lambda step, strength: step / 100, unit="step")
    with pytest.raises(Interruption):
        fit(model, schedule, callbacks=[backup, Interrupt(1, 1)], epochs=3)
    backup = keras.callbacks.BackupAndRestore(tmp_path)
    found, _ = fit(model, schedule, callbacks=[backup], epochs=3)
    np.testing.assert_allclose(found, np.arange(3, 9) / 100, rtol=1e-4)


@pytest.mark.skipif(BACKEND == "torch", reason="Keras has no `steps_per_execution` there")
def test_several_steps_per_execution():
    model = compiled(steps_per_execution=2, run_eagerly=BACKEND == "jax", jit_compile=False)
    schedule = kr.StrengthSchedule(lambda step, strength: step / 100, unit="step")
    found, _ = fit(model, schedule, x=np.ones((16, 4)), y=np.ones((16, 3)))
    np.testing.assert_allclose(found, np.array([0, 0, 2, 2, 4, 4, 6, 6]) / 100, rtol=1e-4)


def test_batches_count_while_gradients_accumulate():
    schedule = kr.StrengthSchedule(lambda step, strength: step / 100, unit="step")
    found, _ = fit(compiled(accumulate=2), schedule)
    np.testing.assert_allclose(found, np.arange(6) / 100, rtol=1e-4)


@pytest.mark.skipif(BACKEND != "tensorflow", reason="Keras goes over such data once elsewhere")
def test_an_unknown_number_of_steps():
    """Keras begins one more step, and only then finds that there are no more data."""
    import tensorflow as tf

    data = tf.data.Dataset.from_tensor_slices((X, Y)).batch(4).filter(lambda x, y: True)
    model = compiled()
    schedule = kr.StrengthSchedule(lambda step, strength: step / 100, unit="step")
    with pytest.warns(UserWarning, match="ran out of data"):
        found, _ = fit(model, schedule, x=data, y=None)
    np.testing.assert_allclose(found, np.arange(6) / 100, rtol=1e-4)
    with pytest.raises(ValueError) as error:
        fit(model, schedule, x=data, y=None, initial_epoch=1)
    assert str(error.value) == (
        "`StrengthSchedule` counts steps, but training begins at epoch 1 and the number of steps "
        "per epoch is unknown. Pass `steps_per_epoch` to `fit`, or `steps` to `custom_loop`. "
        "Received: unit='step', steps=None"
    )
    found, _ = fit(model, schedule, x=data, y=None, initial_epoch=1, steps_per_epoch=3)
    np.testing.assert_allclose(found, np.arange(3, 6) / 100, rtol=1e-4)


def test_custom_loop():
    model = compiled()
    schedule = kr.StrengthSchedule(lambda step, strength: step / 100, unit="step")
    regularizer = model.layers[0].kernel_regularizer
    with kr.callbacks.custom_loop(model, [schedule]) as training:
        for epoch in range(2):
            training.on_epoch_begin(epoch)
            for batch in range(3):
                training.on_train_batch_begin(batch)
                model.train_on_batch(X, Y)
                assert regularizer.strength == pytest.approx((3 * epoch + batch) / 100)
                training.on_train_batch_end(batch)
            training.on_epoch_end(epoch)
    with kr.callbacks.custom_loop(model, [schedule], steps=5) as training:
        training.on_epoch_begin(3)
        assert regularizer.strength == pytest.approx(15 / 100)
        model.train_on_batch(X, Y)
        with pytest.raises(RuntimeError) as error:
            training.on_epoch_end(3)
    assert str(error.value) == (
        "`StrengthSchedule` counts steps, but no step has begun in epoch 3. Call "
        "`training.on_train_batch_begin(batch)` before each step. "
        f"Received: unit='step', model '{model.name}'"
    )


def test_a_strength_that_another_callback_sets_is_seen(model):
    class Halve(keras.callbacks.Callback):
        def on_train_batch_begin(self, batch, logs=None):
            if batch == 1:
                self.model.layers[0].kernel_regularizer.strength = STRENGTH / 2

    schedule = kr.StrengthSchedule(lambda step, strength: 2 * strength, unit="step")
    try:
        losses = Losses(np.square(as_float64(model.layers[0].kernel)).sum())
        model.fit(X, Y, batch_size=4, verbose=0, callbacks=[Halve(), schedule, losses])
    finally:
        model.layers[0].kernel_regularizer.strength = STRENGTH
    np.testing.assert_allclose(losses.strengths, [1, 0.5, 0.5], rtol=1e-4)


@pytest.mark.skipif(BACKEND != "jax", reason="values of variables leave the model there")
def test_variables_return_to_the_model_only_where_a_strength_changes(model, monkeypatch):
    synced = []
    sync = model.jax_state_sync
    monkeypatch.setitem(
        vars(model), "jax_state_sync", lambda: (synced.append(not model._jax_state_synced), sync())
    )
    model.fit(X, Y, batch_size=1, verbose=0, callbacks=[kr.DelayedStrong(5, unit="step")])
    assert sum(synced) == 2  # and once when the epoch ends


@pytest.mark.parametrize("unit", ["steps", "batch", None, 1])
def test_unit_must_be_one(unit):
    with pytest.raises(ValueError) as error:
        kr.DelayedStrong(unit=unit)
    assert str(error.value) == f"Argument `unit` must be 'epoch' or 'step'. Received: unit={unit!r}"


@pytest.mark.filterwarnings("error:.* never reaches")
class TestFullStrength:
    """There is one warning where training never gets there, and it can be known."""

    def test_never_reached(self):
        model = compiled()
        message = (
            r"^`WarmStart` never reaches the full strength: this would begin with epoch 4, counted "
            r"from 0, but this training ends with epoch 1\.$"
        )
        with pytest.warns(UserWarning, match=message) as warned:
            fit(model, kr.WarmStart(4))
        assert sum("full strength" in str(each.message) for each in warned) == 1
        with pytest.warns(UserWarning, match="`DelayedStrong` never .* step 6, .* with step 5"):
            fit(model, kr.DelayedStrong(6, unit="step"))

    def test_reached(self):
        model = compiled()
        fit(model, kr.WarmStart(1))
        fit(model, kr.DelayedStrong(4, epoch_offset=3))
        fit(model, kr.DelayedStrong(5, unit="step"))
        fit(model, kr.LinearDecay(40))
        with kr.callbacks.custom_loop(model, [kr.WarmStart(400)]):
            """Nobody knows how long it runs."""


def test_a_late_step_of_a_growing_strength_repeats_none_of_those_before():
    model = compiled()
    callback = kr.ProgressiveStrength(1.001, late_growth=1.0001, threshold=1.0, unit="step")
    asked = []
    schedule = callback.schedule
    callback.schedule = lambda steps, strength: asked.append(steps) or schedule(steps, strength)
    with kr.callbacks.custom_loop(model, [callback], steps=1000) as training:
        for epoch, batches in ((8, 3), (7, 1)):
            training.on_epoch_begin(epoch)
            for batch in range(batches):
                training.on_train_batch_begin(batch)
                expected = schedule(1000 * epoch + batch, STRENGTH)
                assert model.layers[0].kernel_regularizer.strength == pytest.approx(expected)
    assert sum(asked) == 8000 + 2 + 7000


def test_trials_tell_units_apart_and_know_what_was_stored_without():
    settings = [
        of_callbacks([kr.DelayedStrong(5, **unit)])[0]
        for unit in ({}, {"unit": "epoch"}, {"unit": "step"})
    ]
    assert "unit" not in settings[0]
    assert settings[1] == settings[0]
    assert settings[2] == {**settings[0], "unit": "step"}


def test_trials_tell_strides_apart_and_know_what_was_stored_without():
    settings = [
        of_callbacks([kr.ProgressiveStrength(**stride)])[0]
        for stride in ({}, {"stride": 1}, {"stride": 5})
    ]
    assert "stride" not in settings[0]
    assert settings[1] == settings[0]
    assert {name: settings[2][name] for name in settings[0] if name != "schedule"} == {
        name: value for name, value in settings[0].items() if name != "schedule"
    }
    assert settings[2]["stride"] == 5
