"""What every schedule of the package must do, wherever and whenever training starts."""

import inspect

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.cases import SCHEDULES
from tests.combinations import pairs, slow_unless
from tests.networks import KINDS, images, network, regularizer_of

# Most of these trainings end early.
pytestmark = pytest.mark.filterwarnings("ignore:.* never reaches")

BACKEND = keras.backend.backend()
STRENGTH = 0.5

every_schedule = pytest.mark.parametrize("case", SCHEDULES, ids=lambda case: case.name)
# What a schedule says is a function of the epoch alone, and all of them are applied by one class.
one_schedule = pytest.mark.parametrize("case", slow_unless({"DelayedStrong"}, SCHEDULES))


def frozen(kind="functional", role="kernel", regularizer=None, **options):
    """A compiled network that training does not change, and its penalty at strength 1."""
    model = network(kind, regularizer or kr.L2(STRENGTH), role)
    model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mse"], **options)
    x, y = images()
    regularizer = regularizer_of(model, role)
    loss, mse = model.evaluate(x, y, batch_size=len(x), verbose=0)
    return model, regularizer, (loss - mse) / regularizer.base_strength


def fit(model, callbacks, **kwargs):
    x, y = images()
    return model.fit(
        x, y, validation_data=(x, y), batch_size=len(x), verbose=0, callbacks=callbacks, **kwargs
    ).history


def assert_strengths(history, penalty, expected, key="strength/target/kernel"):
    """In the logs, and in the training and validation losses, is the strength that is due."""
    np.testing.assert_allclose(history[key], expected, rtol=1e-6)
    for prefix in ("", "val_"):
        losses = np.array(history[f"{prefix}loss"]) - np.array(history[f"{prefix}mse"])
        np.testing.assert_allclose(losses, np.array(expected) * penalty, rtol=1e-4, atol=1e-5)


def test_every_public_schedule_is_a_case():
    public = {
        name
        for name, value in vars(kr).items()
        if inspect.isclass(value) and issubclass(value, kr.StrengthSchedule)
    }
    assert public == {type(case.make()).__name__ for case in SCHEDULES}


@pytest.mark.parametrize(("case", "kind"), pairs(SCHEDULES, KINDS))
def test_strength_of_each_epoch_without_a_new_trace(case, kind):
    model, regularizer, penalty = frozen(kind)
    calls = []
    original = regularizer.penalty
    regularizer.penalty = lambda x: calls.append(1) or original(x)

    history = fit(model, [case.make()], epochs=6)
    path = "inner/target" if kind == "nested" else "target"
    key = f"strength/{path}/kernel"
    assert_strengths(history, penalty, [case.strength(e, STRENGTH) for e in range(6)], key)
    if BACKEND != "torch":  # which runs eagerly, once for each step
        assert len(calls) <= 2
    # Afterwards the model has the regularizer again that it was given.
    assert regularizer.strength == STRENGTH
    x, y = images()
    loss, mse = model.evaluate(x, y, batch_size=len(x), verbose=0)
    np.testing.assert_allclose(loss - mse, STRENGTH * penalty, rtol=1e-4)


@every_schedule
def test_offset_is_added_to_the_epoch(case):
    model = network("functional", kr.L2(STRENGTH), "kernel")
    model.compile("sgd", "mse")
    with kr.callbacks.custom_loop(model, [case.make(epoch_offset=2)]) as training:
        training.on_epoch_begin(1)
        expected = case.strength(3, STRENGTH)
        assert regularizer_of(model, "kernel").strength == pytest.approx(expected)


@one_schedule
def test_initial_epoch_second_fit_and_offset(case):
    model, _, penalty = frozen(run_eagerly=True)
    schedule = case.make()
    history = fit(model, [schedule], initial_epoch=1, epochs=4)
    assert_strengths(history, penalty, [case.strength(e, STRENGTH) for e in (1, 2, 3)])
    history = fit(model, [case.make()], initial_epoch=7, epochs=8)
    assert_strengths(history, penalty, [case.strength(7, STRENGTH)])
    history = fit(model, [schedule], epochs=3)
    assert_strengths(history, penalty, [case.strength(e, STRENGTH) for e in (0, 1, 2)])
    history = fit(model, [case.make(epoch_offset=2)], epochs=2)
    assert_strengths(history, penalty, [case.strength(e, STRENGTH) for e in (2, 3)])


@one_schedule
def test_resumes_where_backup_and_restore_does(case, tmp_path):
    class Interruption(Exception):
        pass

    class Interrupt(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            if epoch == 3:
                raise Interruption

    model, _, penalty = frozen()
    backup = keras.callbacks.BackupAndRestore(tmp_path / "backup")
    with pytest.raises(Interruption):
        fit(model, [case.make(), backup, Interrupt()], epochs=6)

    resumed, _, _ = frozen()  # whose weights become those of the backup
    backup = keras.callbacks.BackupAndRestore(tmp_path / "backup")
    history = fit(resumed, [case.make(), backup], epochs=6)
    assert_strengths(history, penalty, [case.strength(e, STRENGTH) for e in (3, 4, 5)])

    # The interrupted model can be trained again, too.
    history = fit(model, [case.make()], epochs=1)
    assert_strengths(history, penalty, [case.strength(0, STRENGTH)])


@one_schedule
def test_acts_on_the_copy_in_a_loaded_model(case, tmp_path):
    model, _, penalty = frozen()
    fit(model, [case.make()], epochs=1)
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    history = fit(loaded, [case.make()], epochs=3)
    assert_strengths(history, penalty, [case.strength(e, STRENGTH) for e in range(3)])


@one_schedule
def test_without_xla(case):
    model, _, penalty = frozen(jit_compile=False)
    history = fit(model, [case.make()], epochs=4)
    assert_strengths(history, penalty, [case.strength(e, STRENGTH) for e in range(4)])


@one_schedule
@pytest.mark.parametrize("dtype", ["mixed_float16", "mixed_bfloat16"])
def test_half_precision_with_loss_scaling(case, dtype):
    """The strength itself is never rounded to half precision."""
    keras.config.set_dtype_policy(dtype)
    try:
        model, _, _ = frozen(regularizer=kr.L2(1e-7))
        history = fit(model, [case.make()], epochs=3)
    finally:
        keras.config.set_dtype_policy("float32")
    np.testing.assert_allclose(
        history["strength/target/kernel"], [case.strength(e, 1e-7) for e in range(3)], rtol=1e-6
    )


@every_schedule
@pytest.mark.parametrize("offset", [-1, 1.5, "2", None, True])
def test_offset_must_be_a_number_of_epochs(case, offset):
    with pytest.raises(ValueError) as error:
        case.make(epoch_offset=offset)
    assert str(error.value) == (
        "Argument `epoch_offset` must be a whole number of epochs of at least 0. "
        f"Received: epoch_offset={offset!r} (of type {type(offset).__name__})"
    )
