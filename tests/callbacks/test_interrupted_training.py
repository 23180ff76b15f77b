"""What is done with a model after a training that was interrupted, and during one that was not."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.networks import as_float64

STRENGTH = 0.5
X, Y = np.ones((4, 4), "float32"), np.ones((4, 3), "float32")

# Most of these trainings end early.
pytestmark = pytest.mark.filterwarnings("ignore:.* never (reaches|takes)")


@pytest.fixture(scope="module")
def model():
    """A model whose loss is its penalty alone, and that does not learn."""
    dense = keras.layers.Dense(3, kernel_regularizer=kr.L2(STRENGTH), name="dense")
    model = keras.Sequential([keras.Input((4,)), dense])
    options = {"loss": lambda y, p: 0.0 * keras.ops.mean(p, axis=-1), "run_eagerly": True}
    model.compile(keras.optimizers.SGD(0.0), **options)
    return model


@pytest.fixture(scope="module")
def penalty(model):
    return STRENGTH * np.square(as_float64(model.layers[0].kernel)).sum()


def is_restored(model):
    dense = model.layers[0]
    methods = {"make_train_function", "make_test_function", "make_predict_function"}
    return (
        dense.kernel_regularizer.strength == STRENGTH
        and dense.kernel.constraint is None
        and not methods & vars(model).keys()
    )


class Interrupt(keras.callbacks.Callback):
    """Raises in a hook, and keeps what holds on to all objects of the training."""

    def __init__(self, hook):
        super().__init__()
        self.hook = hook
        setattr(self, hook, self.interrupt)

    def interrupt(self, *arguments, **kwargs):
        raise KeyboardInterrupt


def evaluate(model):
    return model.evaluate(X, Y, verbose=0)


LOOKS = {
    "evaluate": evaluate,
    "test_on_batch": lambda model: model.test_on_batch(X, Y),
    "predict": lambda model: model.predict(X, verbose=0) is None or evaluate(model),
    "train_on_batch": lambda model: model.train_on_batch(X, Y),
}


@pytest.mark.parametrize(
    ("hook", "by"),
    [("on_epoch_end", by) for by in LOOKS]
    + [(f"on_{hook}", "evaluate") for hook in ("train_batch_begin", "train_batch_end", "test_end")],
)
def test_what_comes_next_restores_the_model(model, penalty, hook, by):
    unit = "step" if by == "predict" else "epoch"
    callbacks = [kr.DelayedStrong(5, unit=unit), kr.ProximalL1(0.1, delay=3), Interrupt(hook)]
    with pytest.raises(KeyboardInterrupt) as error:
        model.fit(X, Y, validation_data=(X, Y), verbose=0, callbacks=callbacks)
    assert error.value.__traceback__  # with which all the objects of the training live on
    np.testing.assert_allclose(LOOKS[by](model), penalty, rtol=1e-5)
    assert is_restored(model)


def test_an_evaluation_in_the_middle_of_training_changes_nothing(model, penalty):
    class Evaluate(keras.callbacks.Callback):
        def look(self, *arguments):
            if self.params.get("epochs") == 2:  # that of the training
                seen.append(self.model.evaluate(X, Y, verbose=0))
                seen.append(self.model.test_on_batch(X, Y))

        on_epoch_end = on_test_begin = on_test_end = look

    seen = []
    callbacks = [kr.DelayedStrong(1), kr.ProximalL1(0.1), Evaluate()]
    history = model.fit(X, Y, epochs=2, validation_data=(X, Y), verbose=0, callbacks=callbacks)
    for key in ("loss", "val_loss"):
        np.testing.assert_allclose(history.history[key], [0, penalty], rtol=1e-5)
    np.testing.assert_allclose(seen, 6 * [0] + 6 * [penalty], rtol=1e-5)
    assert is_restored(model)


def test_an_evaluation_in_a_custom_loop_changes_nothing(model):
    with kr.callbacks.custom_loop(model, [kr.DelayedStrong(2)]) as training:
        for epoch in range(2):
            training.on_epoch_begin(epoch)
            assert model.train_on_batch(X, Y) == 0
            assert evaluate(model) == 0
            training.on_epoch_end(epoch)
    assert is_restored(model)
