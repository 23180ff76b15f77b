"""Trials: what is done is not done again, and what was killed ends as if it had not been."""

import errno
import io
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials import Watch, read_outcomes
from keras_regs.trials import _configurations as configurations
from keras_regs.trials import _files as files
from keras_regs.trials import _recorder as recorder
from keras_regs.trials import _trials as trials
from keras_regs.trials._batches import ShuffledBatches
from keras_regs.trials._trials import Trial, Trials
from tests.test_devices import two_devices

ROOT = Path(__file__).parents[2]
RNG = np.random.default_rng(0)
X = RNG.normal(size=(22, 4)).astype("float32")
Y = (X[:, 0] > 0).astype("int32")
DATA = {"train": (X[:14], Y[:14]), "validation": (X[14:], Y[14:]), "test": (X[10:], Y[10:])}
EPOCHS = 6


def build(units=5, rate=0.1, dtype=None):
    """With all that has state: momentum, dropout, moving averages, a schedule."""
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(units, kernel_regularizer=kr.L2(0.01), dtype=dtype),
            keras.layers.BatchNormalization(),
            keras.layers.Dropout(0.5),
            keras.layers.Dense(2, dtype="float32"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(rate, momentum=0.9), loss, metrics=["accuracy"])
    return model


def eager(units=5, rate=0.1):
    """One that is quick where nothing but the files is looked at."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(units), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(rate), "mse", metrics=["mae"], run_eagerly=True)
    return model


def delayed():
    return [kr.DelayedStrong(2)]


EAGER = {"make": eager, "callbacks": list, "batch_size": 14}


def run(folder=None, make=build, callbacks=delayed, seeds=(0,), **settings):
    arguments = {"data": DATA, "epochs": EPOCHS, "batch_size": 4, **settings}
    return list(
        Trials([Trial("a b", s, make, callbacks) for s in seeds], folder=folder, **arguments)
    )


def quick(folder, **settings):
    return run(folder, **{**EAGER, "epochs": 2, **settings})


def same(a, b):
    return [(o.history, o.metrics, o.measured) for o in a] == [
        (o.history, o.metrics, o.measured) for o in b
    ]


@pytest.fixture(scope="module")
def uninterrupted():
    return run(None)


@pytest.fixture
def always_saving(monkeypatch):
    monkeypatch.setattr(recorder, "SECONDS_BETWEEN_SAVES", 0)
    monkeypatch.setattr(recorder, "_SHARE_OF_SAVES", float("inf"))


# What a process does that is killed in the middle of epoch 4.
KILLED = """
import os, signal, sys
from pathlib import Path
from keras_regs.trials import _recorder as recorder
from keras_regs.trials._batches import ShuffledBatches
from tests.trials import test_trials
recorder.SECONDS_BETWEEN_SAVES, recorder._SHARE_OF_SAVES = 0, float("inf")
begin, batch, now = ShuffledBatches.begin, ShuffledBatches.__getitem__, []
ShuffledBatches.begin = lambda self, epoch: (now.append(epoch), begin(self, epoch))
def killed(self, index):
    if now[-1] == 4 and index == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return batch(self, index)
ShuffledBatches.__getitem__ = killed
test_trials.run(Path(sys.argv[1]))
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


def test_what_is_done_is_not_done_again(tmp_path, monkeypatch):
    first = quick(tmp_path, seeds=(3, 4))
    monkeypatch.setattr(keras.Model, "fit", None)
    assert same(quick(tmp_path, seeds=(3, 4)), first)
    assert [outcome.seed for outcome in first] == [3, 4]
    assert not same(first[:1], first[1:])
    record = json.loads((tmp_path / f"{files.stem('a b', 3)}.json").read_text())
    assert record["name"] == "a b"
    assert record["seed"] == 3
    assert record["environment"]["backend"] == keras.backend.backend()
    assert record["environment"]["keras"] == keras.__version__
    assert record["environment"]["keras_regs"] == kr.__version__
    assert record["environment"]["cores"] == os.cpu_count()
    assert record["samples"] == {name: len(x) for name, (x, _) in DATA.items()}
    assert first[0].samples == record["samples"]
    assert record["configuration"]["epochs"] == 2
    assert list(record["configuration"]["data"]) == ["train", "validation", "test"]
    assert record["history"] == first[0].history
    assert len(record["history"]["val_loss"]) == 2
    assert list(record["metrics"]) == ["validation", "test"]
    assert 0 < record["seconds"] < 100


def test_outcomes_are_read_from_their_folder(tmp_path):
    done = quick(tmp_path, seeds=(1, 0))
    (tmp_path / "notes.md").write_text("No trial.")
    found = read_outcomes(tmp_path)
    assert [outcome.seed for outcome in found] == [0, 1]
    assert same(found[::-1], done)
    assert found[0].configuration["epochs"] == 2
    assert found[0].environment["backend"] == keras.backend.backend()
    assert read_outcomes(tmp_path / "none") == []
    (tmp_path / "other.json").write_text("[")
    with pytest.raises(ValueError, match=r"other\.json is no file of a trial"):
        read_outcomes(tmp_path)


class TestWatch:
    @staticmethod
    def watching():
        def numbers(model):
            return {"largest": abs(model.get_weights()[0]).max(), "biases": model.get_weights()[1]}

        return [Watch(numbers)]

    def test_adds_to_the_logs_what_the_model_is_after_each_epoch(self, tmp_path):
        (outcome,) = quick(tmp_path, callbacks=self.watching)
        assert len(outcome.history["largest"]) == len(outcome.history["biases"]) == 2
        assert len(set(outcome.history["largest"])) == 2
        assert len(outcome.history["biases"][0]) == 5

    def test_a_trial_with_one_goes_on(self, tmp_path, always_saving):
        watched = {**EAGER, "callbacks": self.watching}
        (expected,) = run(None, **watched)
        interrupted(tmp_path, **watched)
        (found,) = run(tmp_path, **watched)
        assert found.history == expected.history
        assert len(found.history["largest"]) == EPOCHS

    def test_another_function_is_another_configuration(self, tmp_path):
        quick(tmp_path, callbacks=self.watching)
        with pytest.raises(ValueError, match="another configuration"):
            quick(tmp_path, callbacks=lambda: [Watch(lambda model: {})])


def test_metrics_are_those_of_the_trained_model(tmp_path):
    seen = []

    def measure(model):
        seen.append([model.evaluate(*DATA[name], verbose=0) for name in ("validation", "test")])
        return {"weights": model.count_params(), "limit": float("inf"), "parts": [1.5, 2.5]}

    (outcome,) = quick(tmp_path, measure=measure)
    found = [[m["loss"], m["mae"]] for m in outcome.metrics.values()]
    np.testing.assert_allclose(found, seen[0], rtol=1e-6)
    assert outcome.measured == {"weights": 31, "limit": float("inf"), "parts": [1.5, 2.5]}
    assert same(quick(tmp_path), [outcome])


OTHERS = {
    "epochs": ({"epochs": 3}, "epochs (2, now 3)"),
    "batch_size": ({"batch_size": 7}, "batch_size (14, now 7)"),
    "data": (
        {"data": {**DATA, "train": (X[:14], 1 - Y[:14])}},
        "data.train ({}, now {})".format(
            *(json.dumps(configurations.fingerprint((X[:14], y))) for y in (Y[:14], 1 - Y[:14]))
        ),
    ),
    "less data": (
        {"data": {"train": DATA["train"], "validation": DATA["validation"]}},
        f'data.test ("{configurations.fingerprint(DATA["test"])}", now nothing)',
    ),
    "callbacks": (
        {"callbacks": lambda: [keras.callbacks.LearningRateScheduler(abs)]},
        'callbacks ([], now [{"class_name": "LearningRateScheduler", "verbose": 0}])',
    ),
}


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """A folder of one trial, which the tests do not change."""
    folder = tmp_path_factory.mktemp("done")
    quick(folder)
    return folder


@pytest.mark.parametrize(("settings", "difference"), OTHERS.values(), ids=OTHERS)
def test_a_folder_of_another_configuration_is_refused(done, monkeypatch, settings, difference):
    monkeypatch.setattr(keras.Model, "fit", None)
    with pytest.raises(ValueError) as error:
        quick(done, **settings)
    path = done / f"{files.stem('a b', 0)}.json"
    assert str(error.value) == (
        f"Argument `folder`: {path} belongs to another configuration. What differs: {difference}. "
        "Name another folder, or delete the file to run its trial anew."
    )


def test_another_model_or_optimizer_is_refused(done):
    with pytest.raises(ValueError) as error:
        quick(done, make=lambda: eager(units=6))
    assert "model.config.layers[1].config.units (5, now 6)" in str(error.value)

    with pytest.raises(ValueError) as error:
        quick(done, make=lambda: eager(rate=0.25))
    assert "What differs: compile.optimizer.config.learning_rate (0.1" in str(error.value)
    assert ", now 0.25). Name" in str(error.value)


def test_the_state_of_another_configuration_is_refused(tmp_path, always_saving):
    interrupted(tmp_path, **EAGER)
    with pytest.raises(ValueError, match=r"npz belongs to another .* epochs \(6, now 7\)\. Name"):
        run(tmp_path, **EAGER, epochs=7)


def test_other_names_and_seeds_can_be_added(tmp_path):
    first = quick(tmp_path)
    more = quick(tmp_path, seeds=(0, 1))
    assert same(more[:1], first)
    assert len(list(tmp_path.iterdir())) == 2


def test_what_the_seed_changes_in_the_configuration_is_no_other_one(tmp_path):
    def drawn():
        model = keras.Sequential(
            [keras.Input((4,)), keras.layers.Dense(1, bias_initializer=value())]
        )
        model.compile("sgd", "mse", run_eagerly=True)
        return model

    def value():
        return keras.initializers.Constant(float(np.random.uniform()))

    assert same(
        quick(tmp_path, make=drawn, seeds=(0, 1)), quick(tmp_path, make=drawn, seeds=(0, 1))
    )


def test_layers_made_meanwhile_do_not_change_names(tmp_path):
    first = quick(tmp_path)
    before = keras.layers.Dense(1).name
    assert same(quick(tmp_path), first)
    number = int(before.rpartition("_")[2]) if "_" in before else 0
    assert keras.layers.Dense(1).name == f"dense_{number + 1}"


class Interrupting(keras.callbacks.Callback):
    """As if by Ctrl+C after the first batch of epoch 3; counts as one of this package."""

    def on_epoch_begin(self, epoch, logs=None):
        self.now = epoch

    def on_train_batch_end(self, batch, logs=None):
        if self.now == 3:
            raise KeyboardInterrupt


Interrupting.__module__ = "keras_regs.tests"
Interrupting.__name__ = "Nothing"


class Quiet(keras.callbacks.Callback):
    pass


Quiet.__module__ = "keras_regs.tests"
Quiet.__name__ = "Nothing"


def interrupted(folder, callbacks, **settings):
    with pytest.raises(KeyboardInterrupt):
        run(folder, callbacks=lambda: [*callbacks(), Interrupting()], **settings)
    if (path := next(folder.glob("*.npz"), None)) is not None:
        # As if that callback had not been there.
        progress = files.read_progress(path)
        progress["configuration"]["callbacks"].pop()
        arrays = dict(np.load(path))
        arrays["progress"] = np.frombuffer(json.dumps(progress).encode(), "uint8")
        np.savez(path, **arrays)


def test_interrupted_goes_on(tmp_path, always_saving):
    expected = run(None, **EAGER)
    interrupted(tmp_path, **EAGER)
    (path,) = tmp_path.iterdir()
    assert files.read_progress(path)["epochs"] == 3
    assert same(run(tmp_path, **EAGER), expected)


def test_begins_anew_if_callbacks_remember(tmp_path, always_saving):
    def stopping():
        return [keras.callbacks.EarlyStopping("val_loss", patience=2)]

    expected = run(None, **{**EAGER, "callbacks": stopping})
    interrupted(tmp_path, **{**EAGER, "callbacks": stopping})
    assert list(tmp_path.iterdir()) == []
    assert same(run(tmp_path, **{**EAGER, "callbacks": stopping}), expected)


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


class Seen(keras.callbacks.Callback):
    """Reads which samples a batch had from the gradient of weights that start at zero."""

    def __init__(self):
        super().__init__()
        self.batches = []

    def on_train_batch_begin(self, batch, logs=None):
        self.model.layers[0].set_weights([np.zeros((8, 1))])

    def on_train_batch_end(self, batch, logs=None):
        self.batches.append(np.flatnonzero(self.model.layers[0].get_weights()[0]).tolist())


def test_order_of_samples_is_a_function_of_seed_and_epoch():
    """Samples are one-hot rows, so that each moves a weight of its own."""

    def single():
        model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1, use_bias=False)])
        model.compile(keras.optimizers.SGD(1.0), "mse")
        return model

    eye = np.eye(8, dtype="float32"), np.ones(8, "float32")
    seen = Seen()
    run(
        make=single,
        callbacks=lambda: [seen],
        data={"train": eye},
        epochs=3,
        batch_size=3,
        seeds=[7],
    )
    orders = [np.random.default_rng([7, epoch]).permutation(8) for epoch in range(3)]
    expected = [sorted(order[i : i + 3].tolist()) for order in orders for i in (0, 3, 6)]
    assert seen.batches == expected
    assert sum(len(batch) for batch in seen.batches) == 24


def test_what_is_drawn_outside_of_the_model_is_a_function_of_seed_and_epoch():
    def drawn(seed, epoch):
        trials._seed_what_is_not_in_the_model(seed, epoch)
        return float(np.random.uniform()), __import__("random").random()

    assert drawn(0, 1) == drawn(0, 1)
    assert len({drawn(s, e) for s in (0, 1) for e in (0, 1)}) == 4


@pytest.mark.parametrize("dtype", ["bfloat16", "float16", "mixed_bfloat16"])
def test_state_of_half_precision_is_exact(tmp_path, dtype):
    def half():
        policy = keras.dtype_policies.get(dtype)
        model = keras.Sequential(
            [keras.Input((4,)), keras.layers.Dense(3, dtype=policy), keras.layers.Dropout(0.5)]
        )
        model.compile(keras.optimizers.SGD(0.1, momentum=0.9), "mse")
        model.optimizer.build(model.trainable_variables)
        return model

    model, other = half(), half()
    for index, variable in enumerate(model.optimizer.variables[2:]):
        variable.assign(keras.ops.full(variable.shape, 1 / (3 + index)))
    files.write_state(tmp_path / "state.npz", model, {"loss": float("nan")})
    files.restore_state(tmp_path / "state.npz", other)
    for a, b in zip(files._variables(model), files._variables(other), strict=True):
        assert a.dtype == b.dtype
        a, b = (keras.ops.convert_to_numpy(each) for each in (a, b))
        np.testing.assert_array_equal(a.astype("float64"), b.astype("float64"))
    assert files.read_progress(tmp_path / "state.npz") == {"loss": "NaN"}
    with pytest.raises(ValueError, match=r"state.npz holds the state of another model\. Delete"):
        files.restore_state(tmp_path / "state.npz", build())


def test_state_holds_random_numbers_and_the_optimizer():
    model = build()
    model.optimizer.build(model.trainable_variables)
    variables = files._variables(model)
    assert any(variable is model.layers[2].seed_generator.state for variable in variables)
    assert any(variable is model.optimizer.iterations for variable in variables)
    assert len({id(variable) for variable in variables}) == len(variables)


def test_losses_that_are_not_finite_are_recorded(tmp_path):
    def diverging():
        return eager(rate=1e30)

    (outcome,) = quick(tmp_path, make=diverging, epochs=3)
    assert np.isnan(outcome.history["loss"][-1])
    assert np.isnan(outcome.metrics["test"]["mae"])
    (again,) = quick(tmp_path, make=diverging, epochs=3)
    np.testing.assert_array_equal(again.history["loss"], outcome.history["loss"])
    text = next(tmp_path.iterdir()).read_text()
    assert "NaN" in text
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))


def test_numbers_that_json_does_not_have():
    value = {"a": [1.5, float("inf"), -float("inf")], "b": (float("nan"), "text", 3, None, True)}
    found = files.decoded(json.loads(json.dumps(files.encoded(value), allow_nan=False)))
    assert found["a"] == value["a"]
    assert np.isnan(found["b"][0])
    assert found["b"][1:] == ["text", 3, None, True]


def test_a_file_is_replaced_as_a_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a.json"
    files.write_json(path, [1])

    def killed(file):
        file.write(b"half of")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        files._write(path, killed)
    assert json.loads(path.read_text()) == [1]
    assert list(tmp_path.iterdir()) == [path]

    def on_a_full_disk(file):
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match=re.escape(f"No space left on device: '{path}'")):
        files._write(path, on_a_full_disk)

    def meanwhile(file):
        file.write(b"[3]")
        # As another process, which has a number of its own.
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "getpid", lambda: 0)
            files.write_json(path, [4])
        assert json.loads(path.read_text()) == [4]

    files._write(path, meanwhile)
    assert json.loads(path.read_text()) == [3]
    files.write_json(path, [2])
    assert json.loads(path.read_text()) == [2]
    assert list(tmp_path.iterdir()) == [path]


def test_names_of_files():
    assert files.stem("AL2", 3) == "AL2.seed-3"
    names = ["a b", "a_b", "a/b", "a: strength=0.1", "x" * 70, "x" * 71, ".."]
    stems = {files.stem(name, 0) for name in names}
    assert len(stems) == len(names)
    assert all("/" not in each and len(each) < 90 for each in stems)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "Expecting property name"),
        ("", "Expecting value"),
        ("[1]", "it has no name, seed"),
        (json.dumps(dict.fromkeys([*files.RECORD][:-1])), "it has no seconds)"),
        (
            json.dumps({**{key: {} for key in files.RECORD}, "name": "a", "measure": None}),
            "of another type than expected: seed, seconds)",
        ),
    ],
)
def test_a_file_that_is_no_trial_is_an_error(tmp_path, text, problem):
    path = tmp_path / f"{files.stem('a b', 0)}.json"
    path.write_text(text)
    with pytest.raises(ValueError) as error:
        quick(tmp_path)
    message = str(error.value)
    assert message.startswith(f"Argument `folder`: {path} is no file of a trial ({problem}")
    assert str(error.value).endswith("). Delete it, or name another folder.")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 half of", b"text"], ids=len)
def test_a_state_that_cannot_be_read_is_an_error(tmp_path, content):
    path = tmp_path / f"{files.stem('a b', 0)}.npz"
    path.write_bytes(content)
    with pytest.raises(ValueError) as error:
        quick(tmp_path)
    assert str(error.value).startswith(f"Argument `folder`: {path} is no state of a trial (")
    assert path.read_bytes() == content


def test_a_state_that_was_damaged_is_an_error(tmp_path, always_saving):
    interrupted(tmp_path, **EAGER)
    (path,) = tmp_path.glob("*.npz")
    content = path.read_bytes()
    at = content.rindex(b".npy", 0, content.rindex(b"PK\x01\x02") // 2) + 200  # in an array
    for damaged, problem in (
        (content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :], "Bad CRC-32 for file"),
        (arrays_without(path, "1"), "'1 is not a file in the archive'"),
        (arrays_without(path, "progress"), "'progress is not a file in the archive'"),
    ):
        path.write_bytes(damaged)
        with pytest.raises(ValueError) as error:
            run(tmp_path, **EAGER)
        message = f"Argument `folder`: {path} is no state of a trial ("
        assert str(error.value).startswith(message), problem
        assert problem in str(error.value)
        assert path.read_bytes() == damaged
        path.write_bytes(content)


def arrays_without(path, name):
    """A file of arrays that lacks one of them."""
    written = io.BytesIO()
    with np.load(path) as arrays:
        np.savez(written, **{key: arrays[key] for key in arrays.files if key != name})
    return written.getvalue()


def test_a_folder_that_cannot_be_written_to_is_an_error_before_training(tmp_path, monkeypatch):
    monkeypatch.setattr(keras.Model, "fit", None)
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        quick(tmp_path / "file")
    with pytest.raises(OSError, match="below"):
        quick(tmp_path / "file" / "below")

    def on_a_disk_that_is_only_read(dir):
        raise OSError(errno.EROFS, "Read-only file system", str(dir))

    monkeypatch.setattr(tempfile, "TemporaryFile", on_a_disk_that_is_only_read)
    with pytest.raises(OSError, match="Read-only"):
        quick(tmp_path)


@pytest.mark.parametrize("make", [lambda: None, lambda: keras.Sequential([keras.Input((4,))])])
def test_what_is_no_compiled_model_is_an_error(make):
    with pytest.raises(ValueError) as error:
        quick(None, make=make)
    assert str(error.value).startswith(
        "Argument `build` must be a function that returns a compiled Keras model. "
        "Received for 'a b': "
    )


def test_all_kinds_are_built_before_any_is_trained(monkeypatch):
    monkeypatch.setattr(keras.Model, "fit", None)
    kinds = [Trial("good", 0, eager), Trial("bad", 0, lambda: None)]
    with pytest.raises(ValueError, match=r"Received for 'bad': None"):
        list(Trials(kinds, DATA, 1, 4))


def test_a_model_without_inputs_is_built(always_saving, tmp_path):
    def unbuilt():
        model = keras.Sequential([keras.layers.Dense(3), keras.layers.Dense(1)])
        model.compile(keras.optimizers.Adam(), "mse", run_eagerly=True)
        return model

    expected = run(None, **{**EAGER, "make": unbuilt})
    interrupted(tmp_path, **{**EAGER, "make": unbuilt})
    assert same(run(tmp_path, **{**EAGER, "make": unbuilt}), expected)


def test_progress(capsys, tmp_path):
    quick(tmp_path, seeds=(0, 1), label="Trying")
    assert capsys.readouterr().err.splitlines()[-1].startswith("Trying 4/4  ")
    quick(tmp_path, seeds=(0, 1), label="Trying")
    assert capsys.readouterr().err == ""
    quick(tmp_path, seeds=(0, 1, 2), label="Trying")
    assert capsys.readouterr().err.splitlines()[-1].startswith("Trying 2/2  ")
    quick(None)
    assert capsys.readouterr().err == ""


def test_progress_says_which_trial_and_epoch(monkeypatch):
    shown = []
    monkeypatch.setattr(
        trials.ProgressBar, "update", lambda self, done, text="": shown.append((done, text))
    )
    quick(None, seeds=(0, 1), label="Trying")
    assert shown == [
        (1, "trial 1/2: a b, seed 0, epoch 1/2"),
        (2, "trial 1/2: a b, seed 0, epoch 2/2"),
        (2, ""),
        (3, "trial 2/2: a b, seed 1, epoch 1/2"),
        (4, "trial 2/2: a b, seed 1, epoch 2/2"),
        (4, ""),
    ]


def test_settings_of_callbacks():
    found = configurations.of_callbacks(
        [kr.ProximalL1(0.5, delay=3, layers="conv*"), keras.callbacks.CSVLogger("log.csv")]
    )
    assert found[0] == {
        "class_name": "ProximalL1",
        "strength": 0.5,
        "delay": 3,
        "layers": ["conv*"],
        "kernels_only": True,
        "group": None,
        "offset": 0,
    }
    assert found[1]["class_name"] == "CSVLogger"
    assert "log.csv" not in json.dumps(found)


def test_fingerprints_tell_data_apart():
    x = np.arange(6.0)
    kinds = [x, x.astype("float32"), x.reshape(2, 3), -x, [x, x], {"a": x}, (x, None)]
    assert len({configurations.fingerprint(each) for each in kinds}) == len(kinds)
    strided = np.arange(12.0)[::2] / 2
    assert configurations.fingerprint(strided) == configurations.fingerprint(x)


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
