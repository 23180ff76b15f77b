"""Which training rules are suggested from: folders, runs, interrupted and damaged files."""

import struct
from pathlib import Path

import keras
import pytest

from keras_regs.analysis import suggest_rules
from keras_regs.tensorboard import EventWriter
from tests.analysis.test_suggested_rules import EPOCHS, FLAT, fall, write
from tests.tensorboard import writing

pytestmark = pytest.mark.independent_of_backend

FALLS = {"conv": fall(15, 25, 0.1), "fc": fall(15, 25, 0.5)}
TESTS = Path(__file__).parent.parent


def layers(log_dir, **arguments):
    return list(suggest_rules(log_dir, **arguments).layers)


def test_the_newest_of_several_trainings(tmp_path):
    write(tmp_path / "plain", {"a": fall(1, 2, 0.1)})
    for number, layer in ((2, "b"), (10, "c"), (9, "d")):
        write(tmp_path / "plain" / f"training-{number}", {layer: fall(1, 2, 0.1)})
    # One that was interrupted before anything was written.
    (tmp_path / "plain" / "training-11").mkdir()
    found = suggest_rules(tmp_path / "plain")
    assert (list(found.layers), found.run) == (["c"], str(tmp_path / "plain" / "training-10"))
    assert found.problems == (
        "This is the newest training. Argument `run` selects an older one: '.', 'training-2', "
        "'training-9'.",
    )
    assert layers(tmp_path / "plain", run="training-9") == ["d"]
    assert layers(tmp_path / "plain", run=".") == ["a"]
    # The same folder, seen from above.
    assert layers(tmp_path) == ["c"]
    assert layers(tmp_path, run="plain/training-2") == ["b"]


def test_several_trainings_in_the_same_files(tmp_path):
    """As early versions wrote them."""
    for layer in ("a", "b", "c"):
        writing.write_heatmaps(tmp_path / "run", range(-1, 3), layers=[(layer, 4, (1, 1))])
    found = suggest_rules(tmp_path / "run")
    assert (list(found.layers), found.run) == (["c"], f"{tmp_path / 'run'} (training 3)")
    assert found.problems[0].endswith("selects an older one: '.', '. (training 2)'.")
    assert layers(tmp_path / "run", run=". (training 2)") == ["b"]
    assert layers(tmp_path, run="run (training 2)") == ["b"]
    assert layers(tmp_path, run="run") == ["a"]
    with pytest.raises(ValueError, match=r"in this folder are \['run', 'run \(training 2\)', 'run"):
        suggest_rules(tmp_path, run="run (training 4)")


def test_several_runs(tmp_path):
    for run in ("plain", "other/deep", "plain/training-2"):
        write(tmp_path / run, {run[-1]: fall(1, 2, 0.1)})
    # TensorBoard's callback writes here.
    write_scalars(tmp_path / "train")
    with pytest.raises(
        ValueError, match=r"^Argument `log_dir`: folder '.*' has the heatmaps of sev"
    ) as e:
        suggest_rules(tmp_path)
    assert "argument `run`, or its folder: 'other/deep', 'plain', 'plain/training-2'." in str(
        e.value
    )
    assert layers(tmp_path, run="other/deep") == ["p"]
    with pytest.raises(ValueError, match=r"There are 'other/deep', .* Received: run='train'$"):
        suggest_rules(tmp_path, run="train")
    for number in range(30):
        write_scalars(tmp_path / f"r{number}" / "heatmaps")
    with pytest.raises(ValueError, match=r"and 13 more\. Received"):
        suggest_rules(tmp_path)


def write_scalars(folder):
    with EventWriter(folder) as writer:
        writer.scalars(0, {"loss": 1.0})


def test_the_folder_of_the_event_files(tmp_path):
    write(tmp_path, FALLS)
    assert list(suggest_rules(tmp_path / "heatmaps").rules) == ["fc"]
    assert suggest_rules(tmp_path / "heatmaps").run == str(tmp_path / "heatmaps")


def test_files_of_others_in_the_same_folder(tmp_path):
    write_scalars(tmp_path)
    write(tmp_path / "plain", FALLS)
    assert list(suggest_rules(tmp_path).rules) == ["fc"]


@pytest.mark.parametrize(
    ("log_dir", "message"),
    [
        (7, "or this callback after training. A model does not know where its logs are. Received"),
        ("", "or this callback after training. A model does not know where its logs are. Received"),
        ("gs://bucket/logs", "must be an existing folder on this machine. Received: log_dir='gs:"),
        (__file__, "must be an existing folder on this machine. Received: log_dir="),
    ],
)
def test_what_is_not_a_folder(log_dir, message):
    with pytest.raises(ValueError) as error:
        suggest_rules(log_dir)
    assert message in str(error.value)


def test_folders_without_heatmaps(tmp_path):
    with pytest.raises(
        ValueError, match=r"has no heatmaps that can be read. It has no event files\. T"
    ):
        suggest_rules(tmp_path)
    writing.write_correlations(tmp_path / "run", [0, 1], "s")
    write_scalars(tmp_path / "run" / "weights")
    files = r"\['run/correlations', 'run/weights'\], but no heatmaps\."
    with pytest.raises(ValueError, match=rf"It has event files in {files} Train with"):
        suggest_rules(tmp_path)
    with pytest.raises(ValueError, match=r"It has event files in \['\.'\], but no heatmaps"):
        suggest_rules(tmp_path / "run" / "correlations")


def test_an_interrupted_training(tmp_path):
    """Its last event is incomplete. What it has written before counts."""
    write(tmp_path, FALLS)
    (path,) = (tmp_path / "heatmaps").iterdir()
    path.write_bytes(path.read_bytes()[:-20])
    found = suggest_rules(tmp_path)
    assert found.epochs[-1] == 38
    assert (list(found.rules), found.problems) == (["fc"], ())


def test_a_resumed_training(tmp_path):
    """The resumed session replaces what was written of its epochs."""
    write(tmp_path, FALLS)
    with EventWriter(tmp_path / "heatmaps") as writer:
        layers = [(layer, 16, (1, 1)) for layer in FALLS]
        for epoch in range(30, 50):
            loss = {"validation": 1.0}
            writer.record(*writing.maps("t", epoch, layers, 1, entropies=[2, 2], losses=loss))
    found = suggest_rules(tmp_path)
    assert list(found.epochs) == list(range(-1, 50))
    assert found.entropies[1][-20:].tolist() == [2] * 20


def test_a_damaged_length(tmp_path):
    write(tmp_path, FALLS)
    (path,) = (tmp_path / "heatmaps").iterdir()
    content = bytearray(path.read_bytes())
    starts = [0]
    while starts[-1] < len(content):
        starts.append(starts[-1] + 16 + struct.unpack_from("<Q", content, starts[-1])[0])
    content[starts[36] + 6] ^= 0x55  # the first event is the version
    path.write_bytes(content)
    found = suggest_rules(tmp_path)
    assert found.epochs[-1] == EPOCHS[34]
    (problem,) = found.problems
    assert problem == (
        f"File '{path}' is damaged {starts[36]} bytes after its beginning. What follows cannot be "
        "read."
    )
    # Nothing is left.
    path.write_bytes(b"nothing that is an event file")
    with pytest.raises(ValueError, match=r"but no heatmaps\. File '.*' is damaged 0 bytes after"):
        suggest_rules(tmp_path)


def test_a_damaged_header_and_event(tmp_path):
    write(tmp_path, FALLS)
    (path,) = (tmp_path / "heatmaps").iterdir()
    content = bytearray(path.read_bytes())
    size, _ = struct.unpack_from("<QI", content)
    begin = 16 + size
    first = struct.unpack_from("<Q", content, begin)[0]
    content[begin + 12 : begin + 12 + first] = b"\xff" * first  # of epoch -1
    header = content.index(b"keras_regs", content.index(b"maps/s/5")) + 20
    content[header] ^= 0x55
    path.write_bytes(content)
    found = suggest_rules(tmp_path)
    assert list(found.epochs) == [epoch for epoch in EPOCHS if epoch not in (-1, 5)]
    assert found.problems == (
        f"Events of file '{path}' are damaged: 1.",
        "Missing: maps of epoch 5. The header of a record is damaged.",
    )
    assert list(found.rules) == ["fc"]


def test_files_of_earlier_versions():
    found = suggest_rules(TESTS / "data" / "saved_by_0.1.0.dev0" / "logs")
    assert found.layers
    assert found.rules == {}
    for folder in sorted((TESTS / "tensorboard" / "data").iterdir()):
        assert suggest_rules(folder).layers


class Board(keras.callbacks.Callback):
    """As a callback that writes logs looks from outside."""

    def __init__(self, run_dir):
        super().__init__()
        self.run_dir = run_dir


def test_the_training_of_a_callback(tmp_path):
    write(tmp_path, FALLS)
    # Another callback has written into the same folder since then.
    write(tmp_path / "training-2", FALLS, FLAT)
    assert list(suggest_rules(Board(tmp_path)).rules) == ["fc"]
    assert suggest_rules(Board(tmp_path)).problems == ()
    with pytest.raises(
        ValueError, match=r"its last training\. For others, pass the folder as `log_d"
    ):
        suggest_rules(Board(tmp_path), run=".")
    with pytest.raises(ValueError, match=r"because no training with it has begun or its folder "):
        suggest_rules(Board(None))
    with pytest.raises(ValueError, match="has no heatmaps that can be read"):
        suggest_rules(Board(tmp_path / "heatmaps" / "none"))
