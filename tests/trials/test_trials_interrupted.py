"""What was killed or interrupted ends as if it had not been."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials import _files as files
from keras_regs.trials import _recorder as recorder
from keras_regs.trials._batches import ShuffledBatches
from tests.devices import two_devices
from tests.trials.tiny_trials import EAGER, EPOCHS, X, Y, build, eager, interrupted, run, same

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def uninterrupted():
    return run(None)


# What a process does that is killed in the middle of epoch 4.
KILLED = """
import os, signal, sys
from pathlib import Path
from keras_regs.trials import _recorder as recorder
from keras_regs.trials._batches import ShuffledBatches
from tests.trials.tiny_trials import run
recorder.SECONDS_BETWEEN_SAVES, recorder._SHARE_OF_SAVES = 0, float("inf")
begin, batch, now = ShuffledBatches.begin, ShuffledBatches.__getitem__, []
ShuffledBatches.begin = lambda self, epoch: (now.append(epoch), begin(self, epoch))
def killed(self, index):
    if now[-1] == 4 and index == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return batch(self, index)
ShuffledBatches.__getitem__ = killed
run(Path(sys.argv[1]))
"""


@pytest.mark.slow
def test_killed_and_run_again_ends_the_same_to_the_bit(uninterrupted, tmp_path, monkeypatch):
    process = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "KERAS_BACKEND": keras.backend.backend()},
        capture_output=True,
        check=False,
    )
    assert process.returncode == -signal.SIGKILL, process.stderr.decode()
    (state,) = tmp_path.glob("*.npz")
    assert files.read_progress(state)["epochs"] == 4
    begun = []
    begin = ShuffledBatches.begin
    monkeypatch.setattr(
        ShuffledBatches, "begin", lambda self, epoch: (begun.append(epoch), begin(self, epoch))
    )
    again = run(tmp_path)
    assert begun == [0, 4, 5]  # the first when the batches are made
    assert same(again, uninterrupted)
    assert [path.suffix for path in tmp_path.iterdir()] == [".json"]
    # What one of the parts would have made of it.
    assert len(set(again[0].history["loss"])) == EPOCHS
    assert again[0].history["strength/dense/kernel"] == pytest.approx([0, 0] + [0.01] * 4)


def test_interrupted_goes_on(tmp_path, always_saving):
    expected = run(None, **EAGER)
    interrupted(tmp_path, **EAGER)
    (path,) = tmp_path.iterdir()
    assert files.read_progress(path)["epochs"] == 3
    assert same(run(tmp_path, **EAGER), expected)


@pytest.mark.slow
def test_begins_anew_if_callbacks_remember(tmp_path, always_saving):
    def stopping():
        return [keras.callbacks.EarlyStopping("val_loss", patience=2)]

    expected = run(None, **{**EAGER, "callbacks": stopping})
    interrupted(tmp_path, **{**EAGER, "callbacks": stopping})
    assert list(tmp_path.iterdir()) == []
    assert same(run(tmp_path, **{**EAGER, "callbacks": stopping}), expected)


@pytest.mark.slow
@pytest.mark.parametrize("reason", ["looks", "optimizers"])
def test_begins_again_where_not_all_is_saved(reason, tmp_path, always_saving):
    """The numbers that a board looked at last, or the state of optimizers of a training step."""

    def with_another_optimizer():
        model = eager()
        model.optimizers = {"other": keras.optimizers.Adam()}
        return model

    made = []

    def boards():
        made.append(kr.GradientBalance(tmp_path / "logs", X[:4], Y[:4], every=2))
        return made[-1:]

    chosen = {"callbacks": boards} if reason == "looks" else {"make": with_another_optimizer}
    expected = run(None, **EAGER | chosen)
    interrupted(tmp_path / "trials", **EAGER | chosen)
    for board in made:
        board.on_train_end()  # which closes its file
    assert list((tmp_path / "trials").iterdir()) == []
    assert same(run(tmp_path / "trials", **EAGER | chosen), expected)


@pytest.mark.filterwarnings("ignore:.* measures . times in this training")
def test_begins_again_where_strengths_depend_on_earlier_epochs(tmp_path, always_saving):
    def regularized():
        dense = keras.layers.Dense(1, kernel_regularizer=kr.L2(0.1))
        model = keras.Sequential([keras.Input((4,)), dense])
        model.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=True)
        return model

    def tuned():
        return [kr.TunedStrength(X[14:], Y[14:, None], delay=1)]

    chosen = {**EAGER, "make": regularized, "callbacks": tuned}
    expected = run(None, **chosen)
    interrupted(tmp_path, **chosen)
    assert list(tmp_path.iterdir()) == []
    found = run(tmp_path, **chosen)
    assert same(found, expected)
    (strengths,) = (v for name, v in found[0].history.items() if name.startswith("strength/"))
    assert len(set(strengths)) == EPOCHS  # 0, and those of each measurement


@pytest.mark.slow
def test_killed_while_it_was_evaluated(tmp_path, monkeypatch, always_saving):
    expected = run(None, **EAGER)

    def write(path, value):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(files, "write_json", write)
        with pytest.raises(KeyboardInterrupt):
            run(tmp_path, **EAGER)
    # Where callbacks end training is trained once more.
    (state,) = tmp_path.glob("*.npz")
    assert files.read_progress(state)["epochs"] == EPOCHS - 1
    assert same(run(tmp_path, **EAGER), expected)


def test_state_is_not_written_more_often_than_worthwhile(tmp_path, monkeypatch):
    written = []
    write = files.write_state

    def slow(path, model, progress):
        written.append(progress["epochs"])
        time.sleep(0.2)
        write(path, model, progress)

    monkeypatch.setattr(files, "write_state", slow)
    run(tmp_path, **EAGER)
    assert written == []  # all of it takes less than five seconds
    monkeypatch.setattr(recorder, "SECONDS_BETWEEN_SAVES", 0)
    run(tmp_path / "often", **EAGER, epochs=4)
    assert written == [1]  # 0.2 s are a twentieth of 4 s
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.slow
def test_a_model_without_inputs_is_built(always_saving, tmp_path):
    def unbuilt():
        model = keras.Sequential([keras.layers.Dense(3), keras.layers.Dense(1)])
        model.compile(keras.optimizers.Adam(), "mse", run_eagerly=True)
        return model

    expected = run(None, **{**EAGER, "make": unbuilt})
    interrupted(tmp_path, **{**EAGER, "make": unbuilt})
    assert same(run(tmp_path, **{**EAGER, "make": unbuilt}), expected)


@pytest.mark.slow
@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="strategies are TensorFlow's")
def test_on_several_devices(tmp_path, always_saving):
    def mirrored():
        with two_devices():
            return build()

    settings = {"make": mirrored, "callbacks": list, "batch_size": 14}
    (expected,) = run(None, **settings)
    interrupted(tmp_path, **settings)
    (found,) = run(tmp_path, **settings)
    assert found.history["loss"][:3] == expected.history["loss"][:3]
    # Each device has random numbers of its own, of which one state is kept.
    np.testing.assert_allclose(found.history["val_loss"], expected.history["val_loss"], rtol=0.1)
