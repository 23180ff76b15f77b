"""Files of trials and states: exact, written as a whole, and refused when damaged."""

import errno
import io
import json
import os
import re
import tempfile

import keras
import numpy as np
import pytest

from keras_regs.trials import _files as files
from tests.trials.tiny_trials import EAGER, build, eager, interrupted, quick, run


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
            "unexpected types: seed, seconds)",
        ),
    ],
)
def test_a_file_that_is_no_trial_is_an_error(tmp_path, text, problem):
    path = tmp_path / f"{files.stem('a b', 0)}.json"
    path.write_text(text)
    with pytest.raises(ValueError) as error:
        quick(tmp_path)
    message = str(error.value)
    assert message.startswith(f"Argument `folder`: {path} is not the file of a trial ({problem}")
    assert str(error.value).endswith("). Delete it, or pass another folder.")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 half of", b"text"], ids=len)
def test_a_state_that_cannot_be_read_is_an_error(tmp_path, content):
    path = tmp_path / f"{files.stem('a b', 0)}.npz"
    path.write_bytes(content)
    with pytest.raises(ValueError) as error:
        quick(tmp_path)
    assert str(error.value).startswith(f"Argument `folder`: {path} is not the state of a trial (")
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
        message = f"Argument `folder`: {path} is not the state of a trial ("
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
