"""`TunedStrength` where training continues: in the same process, in another, and from files."""

import json

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.callbacks.idle_training import Interruption
from tests.callbacks.tuned_training import X, Y, built, fit, is_restored, tuned
from tests.combinations import slow
from tests.inspect.probing import everything

# Most of these trainings end early.
pytestmark = pytest.mark.filterwarnings("ignore:.* measures . times in this training")

UNKNOWN = (
    "`TunedStrength` does not know the strengths before epoch 3, so it begins with weak ones. To "
    "continue a training in another process, pass the same `state_file` in both."
)


class Interrupt(keras.callbacks.Callback):
    """Raises in the middle of epoch 3."""

    def on_epoch_begin(self, epoch, logs=None):
        self.now = epoch

    def on_train_batch_end(self, batch, logs=None):
        if self.now == 3:
            raise Interruption


def model_():
    keras.utils.set_random_seed(0)
    return built()


@pytest.fixture(scope="module")
def uninterrupted():
    """Of each unit: the history of strengths, and all variables at the end."""
    found = {}
    for unit in ("epoch", "step"):
        model, callback = model_(), tuned(unit=unit)
        fit(model, callback, epochs=5)
        found[unit] = callback.history, everything(model)
    return found


def assert_same(callback, model, expected):
    history, variables = expected
    assert callback.history == history
    for one, other in zip(everything(model), variables, strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("unit", ["epoch", pytest.param("step", marks=slow)])
@pytest.mark.parametrize("process", ["same", "other"])
def test_resumed_ends_the_same_to_the_bit(unit, process, uninterrupted, tmp_path):
    options = {"unit": unit}
    if process == "other":
        options["state_file"] = tmp_path / "states" / "tuned.json"
    model, callback = model_(), tuned(**options)
    backup = keras.callbacks.BackupAndRestore(tmp_path / "backup")
    with pytest.raises(Interruption):
        fit(model, callback, backup, Interrupt(), epochs=5)
    if process == "other":
        model, callback = model_(), tuned(**options)
    backup = keras.callbacks.BackupAndRestore(tmp_path / "backup")
    fit(model, callback, backup, epochs=5)
    assert_same(callback, model, uninterrupted[unit])
    assert is_restored(model)


def test_a_second_fit_with_an_offset_continues(uninterrupted):
    model, callback = model_(), tuned()
    fit(model, callback, epochs=2)
    callback.epoch_offset = 2
    fit(model, callback, epochs=3)
    assert_same(callback, model, uninterrupted["epoch"])


def test_a_training_from_epoch_0_begins_again(uninterrupted, tmp_path):
    callback = tuned(state_file=tmp_path / "tuned.json")
    fit(model_(), callback, epochs=3)
    model = model_()
    fit(model, callback, epochs=5)
    assert_same(callback, model, uninterrupted["epoch"])


def test_unknown_strengths_are_said(tmp_path):
    for callback in (tuned(), tuned(state_file=tmp_path / "missing.json")):
        with pytest.warns(UserWarning, match="does not know") as warned:
            fit(built(), callback, initial_epoch=3, epochs=5)
        assert [str(each.message) for each in warned if "know" in str(each.message)] == [UNKNOWN]
        assert list(callback.history) == [3, 4]
    # Nothing is unknown where no strength was due.
    fit(built(), tuned(delay=3), initial_epoch=3, epochs=5)


class TestFiles:
    @pytest.fixture
    def state(self, tmp_path):
        path = tmp_path / "tuned.json"
        fit(built(), tuned(state_file=path), epochs=3)
        return path

    def resume(self, state, model=None):
        callback = tuned(state_file=str(state))
        fit(model or built(), callback, initial_epoch=3, epochs=4)
        return callback

    def test_one_that_is_whole(self, state):
        assert list(self.resume(state).history) == [0, 1, 2, 3]
        assert [path.name for path in state.parent.iterdir()] == [state.name]

    @pytest.mark.parametrize(
        "damage",
        [
            lambda text: text[: len(text) // 2],
            lambda text: "",
            lambda text: "[1, 2]",
            lambda text: json.dumps({"names": ["a/kernel", "b/kernel"], "epochs": [1]}),
            lambda text: text.replace('"trend"', '"other"'),
            lambda text: text.replace('"trend": [', '"trend": [0.0, '),
            lambda text: text.replace('"trend": [', '"trend": ["x", '),
        ],
    )
    def test_one_that_is_damaged(self, state, damage):
        state.write_text(damage(state.read_text()))
        model = built()
        with pytest.raises(ValueError) as error:
            self.resume(state, model)
        assert str(error.value).startswith(
            "Argument `state_file` must be a file that `TunedStrength` wrote. Delete it to begin "
            f"again. Received: state_file={str(state)!r}, which cannot be read: "
        )
        model.evaluate(X, Y, verbose=0)
        assert is_restored(model)

    def test_one_that_is_a_folder(self, tmp_path):
        with pytest.raises(ValueError, match="which cannot be read"):
            self.resume(tmp_path)

    def test_one_of_another_model(self, state):
        found = json.loads(state.read_text())
        state.write_text(json.dumps({**found, "names": ["b/kernel", "a/kernel"]}))
        with pytest.raises(ValueError) as error:
            self.resume(state)
        assert str(error.value) == (
            "Argument `state_file` must belong to the same regularizers. Pass another file for "
            f"another model. Received: state_file={str(state)!r} with the regularizers "
            "['b/kernel', 'a/kernel'], and a model with ['a/kernel', 'b/kernel']"
        )

    def test_one_that_cannot_be_written(self, tmp_path):
        (tmp_path / "file").touch()
        callback = tuned(state_file=tmp_path / "file" / "tuned.json")
        with pytest.warns(UserWarning, match="cannot write its `state_file`") as warned:
            fit(built(), callback, epochs=3)
        assert sum("state_file" in str(each.message) for each in warned) == 1
        assert list(callback.history) == [0, 1, 2]


def test_the_same_callback_with_another_model():
    callback = tuned(delay=0)
    fit(built(), callback, epochs=2)
    model = keras.Sequential(
        [keras.Input((3,)), keras.layers.Dense(2, kernel_regularizer=kr.L2(1.0), name="only")]
    )
    model.compile("sgd", "mse", run_eagerly=True)
    model.fit(X, Y, verbose=0, callbacks=[callback])
    assert list(callback.strengths) == ["only/kernel"]
    assert list(callback.history) == [0]
