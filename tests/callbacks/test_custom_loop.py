"""Callbacks in a custom training loop act at each step, and restore the model however it ends."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.networks import as_float64

# Most of these trainings end early.
pytestmark = pytest.mark.filterwarnings("ignore:.* never (reaches|takes)")

STRENGTH = 0.5
X, Y = np.ones((4, 4), "float32"), np.ones((4, 3), "float32")


def model_with_penalty():
    """A model whose loss is its penalty alone, and whose weights only proximal steps change."""
    dense = keras.layers.Dense(3, kernel_regularizer=kr.L2(STRENGTH), name="dense")
    model = keras.Sequential([keras.Input((4,)), dense])
    # Keras's kernel and the gradient of a penalty: a learning rate that leaves only the threshold.
    model.compile(keras.optimizers.SGD(0.5), lambda y, p: 0.0 * keras.ops.mean(p, axis=-1))
    return model


def is_restored(model):
    dense = model.layers[0]
    return (
        dense.kernel_regularizer.strength == STRENGTH
        and dense.kernel.constraint is None
        and "make_train_function" not in vars(model)
    )


def magnitudes(model):
    return np.abs(as_float64(model.layers[0].kernel))


def assert_trains_as_usual(model):
    """One step of the gradient of the penalty, without any proximal step."""
    before = as_float64(model.layers[0].kernel)
    model.reset_metrics()  # Keras 3.14 returns the mean since then.
    loss = model.train_on_batch(X, Y)
    np.testing.assert_allclose(loss, STRENGTH * np.square(before).sum(), rtol=1e-5)
    np.testing.assert_allclose(
        as_float64(model.layers[0].kernel), before * (1 - 0.5 * 2 * STRENGTH), atol=1e-6
    )


@pytest.mark.parametrize("by", ["train_on_batch", "fit"])
def test_callbacks_act_at_each_step(by):
    model = model_with_penalty()
    before = magnitudes(model)
    callbacks = [kr.DelayedStrong(2), kr.ProximalL1(0.02, delay=1)]
    with kr.callbacks.custom_loop(model, callbacks) as training:
        for epoch in range(2):
            training.on_epoch_begin(epoch)
            for _ in range(3):
                if by == "fit":
                    model.fit(X, Y, verbose=0)
                else:
                    assert model.train_on_batch(X, Y) == 0
            after = np.maximum(before - 3 * epoch * 0.01, 0)
            np.testing.assert_allclose(magnitudes(model), after, atol=1e-6)
            training.on_epoch_end(epoch)
        assert model.layers[0].kernel.constraint is not None
    assert is_restored(model)
    assert_trains_as_usual(model)


class Told(keras.callbacks.Callback):
    ended = False

    def on_train_end(self, logs=None):
        self.ended = True


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_an_error_ends_them_too(error, tmp_path):
    model, told = model_with_penalty(), Told()
    board = kr.WeightPercentiles(tmp_path)
    callbacks = [kr.DelayedStrong(5), kr.ProximalL1(0.02), board, told]

    def train():
        with kr.callbacks.custom_loop(model, callbacks) as training:
            training.on_epoch_begin(0)
            model.train_on_batch(X, Y)
            assert model.layers[0].kernel_regularizer.strength == 0
            raise error

    with pytest.raises(error):
        train()
    assert is_restored(model)
    assert board._writer is None
    assert not told.ended  # as `BackupAndRestore`, which would delete its backup
    assert_trains_as_usual(model)


def test_other_callbacks_are_told_of_the_end():
    told = Told()
    with kr.callbacks.custom_loop(model_with_penalty(), [told], epochs=3) as training:
        assert training.params["epochs"] == 3
    assert told.ended


def test_a_callback_that_cannot_begin_ends_the_others():
    model = model_with_penalty()
    callbacks = [kr.ProximalL1(0.02), kr.DelayedStrong(1, layers="none")]
    loop = kr.callbacks.custom_loop(model, callbacks)
    with pytest.raises(ValueError, match="no layer with a regularizer matches 'none'"), loop:
        pytest.fail("The loop began.")
    assert is_restored(model)


class Interrupt(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        raise KeyboardInterrupt


@pytest.mark.parametrize("same", [False, True])
def test_begins_with_the_model_as_it_was_before_an_interrupted_fit(same):
    model = model_with_penalty()
    interrupted = [kr.DelayedStrong(5), kr.ProximalL1(0.02)]
    with pytest.raises(KeyboardInterrupt):
        model.fit(X, Y, verbose=0, callbacks=[*interrupted, Interrupt()])
    before = magnitudes(model)
    callbacks = interrupted if same else interrupted[:1]
    with kr.callbacks.custom_loop(model, callbacks) as training:
        training.on_epoch_begin(0)
        assert model.train_on_batch(X, Y) == 0
    after = np.maximum(before - 0.01, 0) if same else before
    np.testing.assert_allclose(magnitudes(model), after, atol=1e-6)
    assert is_restored(model)


REMEDY = (
    "In a custom training loop, use the callbacks within `with "
    "keras_regs.callbacks.custom_loop(model, callbacks) as training:`. Received: model "
)


@pytest.mark.parametrize("arguments", [{"epochs": 1}, {"add_history": True}, {}], ids=str)
def test_without_it_they_refuse_to_begin(arguments):
    model = model_with_penalty()
    assert_trains_as_usual(model)
    for _ in range(2):
        callbacks = keras.callbacks.CallbackList([kr.DelayedStrong(1)], model=model, **arguments)
        with pytest.raises(RuntimeError) as error:
            callbacks.on_train_begin()
        assert str(error.value) == (
            "`DelayedStrong` must know when training ends, but training was started by neither "
            f"`fit` nor `custom_loop`. {REMEDY}'{model.name}'"
        )


@pytest.mark.parametrize("arguments", [{"epochs": 2, "steps": 1}, {}], ids=str)
def test_fit_takes_a_list_made_by_hand(arguments):
    """Keras then adds no history, and the parameters are whatever they were made with."""
    model = model_with_penalty()
    seen = []
    interrupt = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: seen.append((logs["strength/dense/kernel"], 1 / epoch))
    )
    for _ in range(2):  # The first training never ends, and has the parameters of the second.
        callbacks = [kr.DelayedStrong(1), kr.ProximalL1(0.02, delay=1), interrupt]
        callbacks = keras.callbacks.CallbackList(callbacks, model=model, **arguments)
        with pytest.raises(ZeroDivisionError):
            model.fit(X, Y, epochs=2, verbose=0, callbacks=callbacks)
    interrupt.on_epoch_end = lambda epoch, logs: seen.append(logs["strength/dense/kernel"])
    callbacks = [kr.DelayedStrong(1), kr.ProximalL1(0.02, delay=1), interrupt]
    callbacks = keras.callbacks.CallbackList(callbacks, model=model, add_history=True, **arguments)
    model.fit(X, Y, epochs=2, verbose=0, callbacks=callbacks)
    assert seen == [0, STRENGTH]
    assert is_restored(model)


def test_a_list_made_by_hand_must_name_the_model():
    callbacks = keras.callbacks.CallbackList([kr.DelayedStrong(1)])
    with pytest.raises(ValueError, match=r"`DelayedStrong` has no model\. Pass it"):
        model_with_penalty().fit(X, Y, verbose=0, callbacks=callbacks)


@pytest.mark.parametrize(
    "callback", [kr.DelayedStrong(1), kr.ProximalL1(0.1)], ids=["schedule", "proximal"]
)
@pytest.mark.parametrize("has_history", [True, False])
def test_a_batch_in_the_middle_of_fit_is_an_error(callback, has_history):
    """An epoch must not end in silence in which the callback has not acted."""
    model = model_with_penalty()
    batch = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: model.train_on_batch(X, Y)
    )
    callbacks = [callback, batch]
    if not has_history:
        callbacks = keras.callbacks.CallbackList(callbacks, model=model)
    with pytest.raises(RuntimeError) as error:
        model.fit(X, Y, verbose=0, callbacks=callbacks)
    assert str(error.value) == (
        f"`{type(callback).__name__}` stopped acting in the middle of epoch 0, because "
        f"`train_on_batch` was called. {REMEDY}'{model.name}'"
    )
    assert is_restored(model)


def test_a_nested_fit_trains_the_restored_model():
    class Nested(keras.callbacks.Callback):
        """Trains the model in the later epochs, before the other callbacks act in them."""

        def on_epoch_begin(self, epoch, logs=None):
            if epoch > 0:
                before = magnitudes(self.model)
                loss = self.model.fit(X, Y, verbose=0).history["loss"]
                np.testing.assert_allclose(loss, [STRENGTH * np.square(before).sum()], rtol=1e-5)
                np.testing.assert_allclose(
                    magnitudes(self.model), before * (1 - STRENGTH), atol=1e-6
                )
            self.weights = magnitudes(self.model)

    class Check(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            assert logs["strength/dense/kernel"] == 0
            expected = np.maximum(nested.weights - 0.01, 0)
            np.testing.assert_allclose(magnitudes(self.model), expected, atol=1e-6)
            checked.append(epoch)

    model, nested, checked = model_with_penalty(), Nested(), []
    callbacks = [nested, kr.DelayedStrong(5), kr.ProximalL1(0.02), Check()]
    model.fit(X, Y, epochs=3, verbose=0, callbacks=callbacks)
    assert checked == [0, 1, 2]
    assert is_restored(model)


@pytest.mark.parametrize("is_loop", [False, True])
def test_a_callback_is_refused_in_a_training_inside_of_the_one_it_acts_in(is_loop, tmp_path):
    callbacks = [
        kr.DelayedStrong(2),
        kr.ProximalL1(0.02),
        kr.LossWithoutPenalties(),
        kr.CorrelationHistograms(tmp_path),
    ]
    model, other, checked = model_with_penalty(), model_with_penalty(), []

    class Inner(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            for callback in callbacks:
                name = type(callback).__name__
                with pytest.raises(RuntimeError, match=f"`{name}` is active in an unfinished"):
                    other.fit(X, Y, verbose=0, callbacks=[callback])
                checked.append(callback.model is model)

    for _ in range(2):  # Later trainings are not inside of it.
        if is_loop:
            with kr.callbacks.custom_loop(model, [*callbacks, Inner()]) as training:
                training.on_epoch_begin(0)
                model.train_on_batch(X, Y)
                training.on_epoch_end(0, {})
        else:
            model.fit(X, Y, verbose=0, callbacks=[*callbacks, Inner()])
    assert checked == [True] * 8
    assert is_restored(model)


def test_the_model_must_be_one():
    with (
        pytest.raises(ValueError, match=r"`model` must be a `keras\.Model`. Received: model=None"),
        kr.callbacks.custom_loop(None, []),
    ):
        pytest.fail("The loop began.")
