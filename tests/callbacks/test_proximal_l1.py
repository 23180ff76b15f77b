"""When `ProximalL1` takes its step, however training runs, and that it leaves nothing behind."""

import json
import zipfile

import keras
import numpy as np
import pytest

from keras_regs.callbacks import ProximalL1
from tests.callbacks.idle_training import (
    LEARNING_RATE,
    STRENGTH,
    Interrupt,
    Interruption,
    idle_fit,
    idle_model,
    kernel_steps,
    linear_data,
    linear_model,
    steps_taken,
)
from tests.networks import KINDS, target_of

BACKEND = keras.backend.backend()
layers = keras.layers


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_model(kind):
    model = idle_model(kind)
    before = model.get_config() if kind != "subclassed" else None
    history = idle_fit(model, [ProximalL1(STRENGTH, delay=1)], epochs=3)
    assert history["sparsity"] == [0, 0, 0]
    assert {w.path: steps_taken(w) for w in model.weights} == {
        w.path: 4 if w.name == "kernel" else 0 for w in model.weights
    }
    # Nothing of it is left.
    assert all(w.constraint is None for w in model.weights)
    assert not {"make_train_function", "train_step"} & set(vars(model))
    assert before is None or model.get_config() == before
    idle_fit(model)
    assert kernel_steps(model) == 4


@pytest.mark.parametrize(
    "options",
    [
        {"run_eagerly": True},
        {"jit_compile": True},
        {"jit_compile": False},
        {"steps_per_execution": 2},
    ],
    ids=str,
)
def test_other_ways_to_run(options):
    if BACKEND == "torch" and options in ({"jit_compile": True}, {"steps_per_execution": 2}):
        pytest.skip("The one needs a C++ compiler, the other is not supported.")
    model = idle_model(**options)
    idle_fit(model, [ProximalL1(STRENGTH, delay=2)], epochs=4)
    assert kernel_steps(model) == 4
    idle_fit(model)
    assert kernel_steps(model) == 4


def test_the_learning_rate_that_a_callback_sets():
    model = idle_model()
    rates = [LEARNING_RATE, LEARNING_RATE * 2, 0.0]
    scheduler = keras.callbacks.LearningRateScheduler(lambda epoch: rates[epoch])
    idle_fit(model, [ProximalL1(STRENGTH), scheduler], epochs=3)
    assert kernel_steps(model) == 2 + 4


def test_learning_rate_as_a_function():
    model = idle_model(optimizer=keras.optimizers.SGD(lambda: LEARNING_RATE))
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 2


def test_several_optimizers_in_one():
    optimizers = keras.optimizers
    if not hasattr(optimizers, "MultiOptimizer"):
        pytest.skip("This version of Keras has no MultiOptimizer.")
    rates = optimizers.OptimizerMap(optimizers.SGD(LEARNING_RATE))
    rates["head/.*"] = optimizers.SGD(2 * LEARNING_RATE)
    model = idle_model("functional", optimizers.MultiOptimizer(rates))
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 2
    assert steps_taken(model.get_layer("head").kernel) == 4


def test_delay_initial_epoch_second_fit_and_offset():
    model = idle_model()
    callback = ProximalL1(STRENGTH, delay=3)
    idle_fit(model, [callback], initial_epoch=2, epochs=4)
    assert kernel_steps(model) == 2
    with pytest.warns(UserWarning, match="`ProximalL1` never takes a proximal step: this would"):
        idle_fit(model, [callback], epochs=3)
    assert kernel_steps(model) == 2
    idle_fit(model, [callback], initial_epoch=7, epochs=8)
    assert kernel_steps(model) == 4
    idle_fit(model, [ProximalL1(STRENGTH, delay=3, epoch_offset=2)], epochs=2)
    assert kernel_steps(model) == 6


def test_compiles_once_more_when_the_delay_is_over():
    if BACKEND == "torch":
        pytest.skip("It runs eagerly.")
    calls = []

    class Traced(layers.Dense):
        def call(self, inputs, training=None):
            if training:
                calls.append(1)
            return super().call(inputs)

    class Count(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            traced.append(len(calls))

    traced = []
    model = linear_model("sgd", Traced(4, name="target"))
    idle_fit(model, [ProximalL1(STRENGTH, delay=2), Count()], epochs=4)
    traced.append(len(calls))
    assert (np.diff(traced) > 0).tolist() == [True, False, True, False]


def test_resumes_where_backup_and_restore_does(tmp_path):
    def backup():
        return keras.callbacks.BackupAndRestore(tmp_path / "backup")

    model = idle_model()
    with pytest.raises(Interruption):
        idle_fit(model, [ProximalL1(STRENGTH, delay=2), backup(), Interrupt(3)], epochs=6)
    resumed = idle_model()
    idle_fit(resumed, [ProximalL1(STRENGTH, delay=2), backup()], epochs=6)
    assert kernel_steps(resumed) == 2 * 4  # one epoch before, three after


def train_on_batch(model):
    x, y = linear_data(4)
    model.train_on_batch(x, y, sample_weight=np.zeros(4))


@pytest.mark.parametrize("train", [idle_fit, train_on_batch])
def test_training_after_an_interruption_is_without_it(train):
    model = idle_model()
    users = keras.constraints.MaxNorm(1e3)
    target_of(model).kernel.constraint = users
    callback = ProximalL1(STRENGTH)
    # Whoever holds the error holds the compiled step that it came from.
    with pytest.raises(Interruption) as error:
        idle_fit(model, [callback, Interrupt()], epochs=2)
    assert kernel_steps(model) == 3
    train(model)
    assert kernel_steps(model) == 3
    assert target_of(model).kernel.constraint is users
    assert "make_train_function" not in vars(model)
    assert error


def test_an_interrupted_callback_can_go_on():
    model = idle_model()
    callback = ProximalL1(STRENGTH)
    for n in (1, 2):
        with pytest.raises(Interruption):
            idle_fit(model, [callback, Interrupt(0)])
        assert kernel_steps(model) == n
    idle_fit(model, [callback])
    assert kernel_steps(model) == 4
    idle_fit(model)
    assert kernel_steps(model) == 4


def test_interrupted_callbacks_can_be_ended_by_hand():
    model = idle_model("functional")
    callbacks = [ProximalL1(STRENGTH, layers=name) for name in ("target", "head")]
    with pytest.raises(Interruption):
        idle_fit(model, [*callbacks, Interrupt(0)])
    callbacks[0].on_train_end()
    assert target_of(model).kernel.constraint is None
    idle_fit(model)  # begins with ending the other
    assert kernel_steps(model) == 1
    assert steps_taken(model.get_layer("head").kernel) == 1
    callbacks[1].on_train_end()
    assert "make_train_function" not in vars(model)


def test_a_model_whose_part_was_in_an_interrupted_training():
    inner = idle_model()
    outer = keras.Sequential([keras.Input((6,)), inner])
    outer.compile(keras.optimizers.SGD(LEARNING_RATE), "mse")
    with pytest.raises(Interruption):
        idle_fit(outer, [ProximalL1(STRENGTH), Interrupt(0)])
    idle_fit(inner, [ProximalL1(STRENGTH)])
    assert kernel_steps(inner) == 3
    assert target_of(inner).kernel.constraint is None
    idle_fit(outer)
    assert kernel_steps(inner) == 3


def test_the_step_is_a_new_one_even_if_someone_keeps_the_old_one():
    model = idle_model()
    idle_fit(model)
    plain = model.train_function
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 2
    idle_fit(model)
    assert kernel_steps(model) == 2
    assert plain


def test_other_callbacks_may_compile_again():
    class Recompile(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            kept.append(self.model.train_function)
            self.model.make_train_function(force=True)

    kept = []
    model = idle_model()
    idle_fit(model, [ProximalL1(STRENGTH, delay=1), Recompile()], epochs=3)
    assert kernel_steps(model) == 4
    idle_fit(model)
    assert kernel_steps(model) == 4


def test_a_model_saved_in_the_middle_is_a_plain_model(tmp_path):
    path = tmp_path / "model.keras"
    model = idle_model()
    # With 1 step for each epoch, and the model of the first of them.
    checkpoint = keras.callbacks.ModelCheckpoint(path, save_freq=1)
    with pytest.raises(Interruption):
        idle_fit(model, [ProximalL1(STRENGTH), checkpoint, Interrupt(0)], batches=1)
    files = zipfile.ZipFile(path)
    assert "keras_regs" not in files.read("config.json").decode()
    assert "Proximal" not in json.dumps(files.namelist())
    loaded = keras.models.load_model(path)
    assert kernel_steps(loaded) == 1
    assert all(w.constraint is None for w in loaded.weights)
    idle_fit(loaded)
    assert kernel_steps(loaded) == 1
    idle_fit(loaded, [ProximalL1(STRENGTH)])
    assert kernel_steps(loaded) == 3
