"""What `TunedStrength` refuses, and what it warns of."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.callbacks.tuned_training import HELD_OUT, X, Y, built, fit, is_restored, pretended, tuned

layers = keras.layers
few = pytest.mark.filterwarnings("ignore:.* measures .* times in this training")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"delay": -1}, "Argument `delay` must be"),
        ({"every": 0}, "Argument `every` must be"),
        ({"start": 0}, "Argument `start` must be"),
        ({"rate": -1}, "Argument `rate` must be"),
        ({"momentum": 1}, "Argument `momentum` must be below 1. Received: momentum=1"),
        ({"momentum": float("nan")}, "Argument `momentum` must be"),
        ({"bounds": 3}, "Argument `bounds` must be a pair of numbers"),
        ({"bounds": (0, 10)}, "Argument `bounds` must be"),
        ({"bounds": (2, 10)}, "Argument `bounds` must be a factor of at most 1"),
        ({"bounds": (0.1, 0.5)}, "Argument `bounds` must be a factor of at most 1"),
        ({"batch_size": 0}, "Argument `batch_size` must be"),
        ({"training": "yes"}, "Argument `training` must be"),
        ({"seed": -1}, "Argument `seed` must be"),
        ({"epoch_offset": 1.5}, "Argument `epoch_offset` must be"),
        ({"unit": "batch"}, "Argument `unit` must be"),
        ({"layers": 3}, "Argument `layers` must be"),
    ],
)
def test_arguments(arguments, message):
    with pytest.raises(ValueError) as error:
        tuned(**arguments)
    assert str(error.value).startswith(message)


@pytest.mark.parametrize(
    ("x", "y", "message"),
    [
        (np.ones((4, 3)), np.ones((3, 2)), "Argument `y` must have as many samples as `x`"),
        (np.ones((0, 3)), np.ones((0, 2)), "Argument `x` must be an array of numbers"),
        ("x", np.ones((3, 2)), "Argument `x` must be an array of numbers"),
    ],
)
def test_samples(x, y, message):
    with pytest.raises(ValueError, match=message):
        kr.TunedStrength(x, y)


class TestBeforeTraining:
    """Errors come when training begins, and not after `delay` epochs."""

    def begin(self, model, callback, *others):
        with pytest.raises(Exception) as error:
            fit(model, callback, *others, epochs=1)
        if others:  # which have begun
            model.evaluate(X, Y, verbose=0)
        assert "make_train_function" not in vars(model)
        return error.value

    def test_no_regularizer(self):
        model = keras.Sequential([keras.Input((3,)), layers.Dense(2)])
        model.compile("sgd", "mse", run_eagerly=True)
        assert str(self.begin(model, tuned())).startswith(
            "The model has no regularizer whose strength can be scheduled. Add one, such as "
        )

    @few
    def test_no_labels(self):
        model = built()
        error = self.begin(model, kr.TunedStrength(HELD_OUT[0], None))
        assert str(error) == (
            "Argument `y` must be the labels of the samples `x`, which the loss of the model "
            f"needs. Received: y=None, model '{model.name}'"
        )
        assert is_restored(model)

    @few
    def test_samples_of_another_shape(self):
        model = built()
        error = self.begin(model, kr.TunedStrength(np.ones((4, 5)), np.ones((4, 2))))
        assert error.__notes__[-1] == (
            "This happened while `TunedStrength` computed the gradients of "
            f"'{model.name}' on its `x` and `y`."
        )
        assert is_restored(model)

    def test_no_loss(self):
        model = keras.Sequential(
            [keras.Input((3,)), layers.Dense(2, kernel_regularizer=kr.L2(0.1))]
        )
        with (
            pytest.raises(ValueError, match=r"no loss.* which is not compiled"),
            kr.callbacks.custom_loop(model, [tuned()]),
        ):
            pytest.fail("The loop began.")

    @few
    @pytest.mark.parametrize(
        "other", [lambda: kr.DelayedStrong(0), pytest.param(tuned, marks=pytest.mark.slow)]
    )
    def test_two_schedules_of_one_regularizer(self, other):
        model = built()
        other = other()
        assert str(self.begin(model, other, tuned())).startswith(
            "Two schedules change the kernel regularizer of layer 'a'. Assign them different "
            "layers with the argument `layers`."
        )
        assert is_restored(model)

    def test_two_regularizers_of_one_strength(self):
        inner = kr.L2(0.1)
        model = keras.Sequential(
            [
                keras.Input((3,)),
                layers.Dense(3, kernel_regularizer=kr.Thresholded(inner, 0.0)),
                layers.Dense(2, kernel_regularizer=inner),
            ]
        )
        model.compile("sgd", "mse", run_eagerly=True)
        assert str(self.begin(model, tuned())) == (
            "Two regularizers have the same strength, so it cannot be tuned for each of them. "
            "Create a separate regularizer for each, or put the same object in both places. "
            "Received: Thresholded(regularizer=L2(strength=0.1), threshold=0.0) and "
            "L2(strength=0.1)"
        )


@few
@pytest.mark.parametrize("monitor", ["val_loss", "val_mse"])
def test_callbacks_that_compare_epochs_by_the_loss(monitor, recwarn):
    stopping = keras.callbacks.EarlyStopping(monitor, mode="min", patience=9)
    callbacks = [pretended(tuned()), stopping]
    with kr.callbacks.custom_loop(built(), callbacks, epochs=2) as training:
        training.on_epoch_begin(0)
    said = [str(each.message) for each in recwarn if "compares epochs" in str(each.message)]
    assert len(said) == (monitor == "val_loss")
    assert all("but `TunedStrength` changes their strength" in each for each in said)


@pytest.mark.parametrize(
    ("arguments", "count", "remedy"),
    [
        ({"delay": 1}, 2, 'Train for more epochs, or count steps (`unit="step"`)'),
        ({"delay": 9}, 0, 'Train for more epochs, or count steps (`unit="step"`)'),
        ({"delay": 2, "unit": "step"}, 4, "Choose a smaller `every`"),
        ({"delay": 1, "unit": "step", "every": 2}, 3, "Choose a smaller `every`"),
        ({"delay": 1, "epoch_offset": 40}, None, None),
    ],
)
def test_few_measurements(arguments, count, remedy, recwarn):
    callback = pretended(tuned(**arguments))
    with kr.callbacks.custom_loop(built(), [callback], epochs=3, steps=2):
        """It begins and ends."""
    said = [str(each.message) for each in recwarn if "measures" in str(each.message)]
    assert said == [
        f"`TunedStrength` measures {count} times in this training. Some 100 times are needed to "
        f"find good strengths. {remedy}."
    ] * (count is not None)
