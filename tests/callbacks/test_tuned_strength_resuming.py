"""`TunedStrength` where training continues: in the same process, in another, and from files."""

import json

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.callbacks.idle_training import Interruption
from tests.callbacks.tuned_training import (
    built,
    fit,
    is_restored,
    loop,
    pretended,
    reset,
    state,
    tuned,
)
from tests.combinations import slow

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


SLOW = [("other", "step"), ("same", "epoch"), ("same", "step")]


@pytest.fixture
def training():
    """A model, and its state before training.

    A new one for each test, because Keras begins with the epoch of an earlier `BackupAndRestore`.
    """
    keras.utils.set_random_seed(0)
    model = built()
    model.optimizer.build(model.trainable_variables)
    return model, state(model)


@pytest.fixture(scope="module")
def history():
    """That of a loop."""
    callback = pretended(tuned())
    loop(built(), callback, epochs=5)
    return callback.history


@pytest.mark.parametrize(
    ("process", "unit"),
    [("other", "epoch"), *(pytest.param(*each, marks=slow) for each in SLOW)],
)
def test_resumed_ends_the_same_to_the_bit(process, unit, training, tmp_path):
    model, before = training
    whole = tuned(unit=unit)
    fit(reset(model, before), whole, epochs=5)
    expected = state(model)

    options = {"unit": unit}
    if process == "other":
        options["state_file"] = tmp_path / "states" / "tuned.json"
    callback = tuned(**options)
    backup = keras.callbacks.BackupAndRestore(tmp_path / "backup")
    with pytest.raises(Interruption):
        fit(reset(model, before), callback, backup, Interrupt(), epochs=5)
    if process == "other":
        callback = tuned(**options)
    backup = keras.callbacks.BackupAndRestore(tmp_path / "backup")
    fit(reset(model, before), callback, backup, epochs=5)
    assert callback.history == whole.history
    for one, other in zip(state(model), expected, strict=True):
        np.testing.assert_array_equal(one, other)
    assert is_restored(model)


def test_a_second_fit_with_an_offset_continues(history):
    callback = pretended(tuned())
    loop(built(), callback, epochs=2)
    callback.epoch_offset = 2
    loop(built(), callback, epochs=3)
    assert callback.history == history


def test_a_training_from_epoch_0_begins_again(history, tmp_path):
    callback = pretended(tuned(state_file=tmp_path / "tuned.json"))
    loop(built(), callback, epochs=3)
    loop(built(), callback, epochs=5)
    assert callback.history == history


def test_another_process_of_the_training_writes_no_file(tmp_path, monkeypatch):
    monkeypatch.setattr("keras_regs.callbacks._tuned_strength.writes_files", lambda model: False)
    file = tmp_path / "tuned.json"
    loop(built(), pretended(tuned(state_file=file)), epochs=2)
    assert not file.exists()


def test_unknown_strengths_are_said(tmp_path):
    for options in ({}, {"state_file": tmp_path / "missing.json"}):
        callback = pretended(tuned(**options))
        with pytest.warns(UserWarning, match="does not know") as warned:
            loop(built(), callback, initial_epoch=3, epochs=5)
        assert [str(each.message) for each in warned if "know" in str(each.message)] == [UNKNOWN]
        assert list(callback.history) == [3, 4]
    # Nothing is unknown where no strength was due.
    loop(built(), pretended(tuned(delay=3)), initial_epoch=3, epochs=5)


class TestFiles:
    @pytest.fixture
    def file(self, tmp_path):
        path = tmp_path / "tuned.json"
        loop(built(), pretended(tuned(state_file=path)), epochs=3)
        return path

    def resume(self, file, model=None):
        callback = pretended(tuned(state_file=str(file)))
        loop(model or built(), callback, initial_epoch=3, epochs=4)
        return callback

    def test_one_that_is_whole(self, file):
        assert list(self.resume(file).history) == [0, 1, 2, 3]
        assert [path.name for path in file.parent.iterdir()] == [file.name]

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
    def test_one_that_is_damaged(self, file, damage):
        file.write_text(damage(file.read_text()))
        model = built()
        with pytest.raises(ValueError) as error:
            self.resume(file, model)
        assert str(error.value).startswith(
            "Argument `state_file` must be a file that `TunedStrength` wrote. Delete it to begin "
            f"again. Received: state_file={str(file)!r}, which cannot be read: "
        )
        assert is_restored(model)

    def test_one_that_is_a_folder(self, tmp_path):
        with pytest.raises(ValueError, match="which cannot be read"):
            self.resume(tmp_path)

    def test_one_of_another_model(self, file):
        found = json.loads(file.read_text())
        file.write_text(json.dumps({**found, "names": ["b/kernel", "a/kernel"]}))
        with pytest.raises(ValueError) as error:
            self.resume(file)
        assert str(error.value) == (
            "Argument `state_file` must belong to the same regularizers. Pass another file for "
            f"another model. Received: state_file={str(file)!r} with the regularizers "
            "['b/kernel', 'a/kernel'], and a model with ['a/kernel', 'b/kernel']"
        )

    def test_one_that_cannot_be_written(self, tmp_path):
        (tmp_path / "file").touch()
        callback = pretended(tuned(state_file=tmp_path / "file" / "tuned.json"))
        with pytest.warns(UserWarning, match="cannot write its `state_file`") as warned:
            loop(built(), callback, epochs=3)
        assert sum("state_file" in str(each.message) for each in warned) == 1
        assert list(callback.history) == [0, 1, 2]


def test_the_same_callback_with_another_model():
    callback = pretended(tuned(delay=0))
    loop(built(), callback, epochs=2)
    dense = keras.layers.Dense(2, kernel_regularizer=kr.L2(1.0), name="only")
    model = keras.Sequential([keras.Input((3,)), dense])
    model.compile("sgd", "mse")
    del callback._measured
    loop(model, callback, epochs=1)
    assert list(callback.strengths) == ["only/kernel"]
    assert list(callback.history) == [0]
