"""Event files, read back by TensorBoard's own reader."""

import subprocess
import sys

import numpy as np
import pytest
from tensorboard.backend.event_processing.data_provider import MultiplexerDataProvider
from tensorboard.backend.event_processing.event_file_loader import RawEventFileLoader
from tensorboard.backend.event_processing.plugin_event_multiplexer import EventMultiplexer
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.context import RequestContext
from tensorboard.util import tensor_util

from keras_regs.tensorboard._writer import EventWriter

pytestmark = pytest.mark.independent_of_backend


def read(folder, plugin="scalars"):
    """`{(tag, step): value}` of all files of the folder, and the records without a value."""
    values, others = {}, []
    for path in sorted(folder.iterdir()):
        for record in RawEventFileLoader(str(path)).Load():
            event = Event.FromString(record)
            for value in event.summary.value:
                assert value.metadata.plugin_data.plugin_name == plugin
                values[value.tag, event.step] = tensor_util.make_ndarray(value.tensor).tolist()
            if not event.summary.value:
                others.append(event)
    return values, others


def test_scalars_are_read_back(tmp_path):
    with EventWriter(tmp_path / "runs" / "a") as writer:
        for step in range(100):
            writer.scalars(step, {"loss": step / 4, "entropy/conv1": 2.0})
    values, others = read(tmp_path / "runs" / "a")
    assert values == {
        **{("loss", step): step / 4 for step in range(100)},
        **{("entropy/conv1", step): 2.0 for step in range(100)},
    }
    assert [event.file_version for event in others] == ["brain.Event:2"]


def test_histograms_are_read_back(tmp_path):
    buckets = np.array([[-1.5, 0.0, 2.5], [0.0, 0.1, 3.0]])
    with EventWriter(tmp_path) as writer:
        writer.histograms(-1, {"weights/a": buckets, "weights/b": buckets[:1].tolist()})
        writer.histograms(0, {"weights/a": 2 * buckets})
    assert read(tmp_path, "histograms")[0] == {
        ("weights/a", -1): buckets.tolist(),
        ("weights/b", -1): buckets[:1].tolist(),
        ("weights/a", 0): (2 * buckets).tolist(),
    }


def test_tensorboard_knows_scalars_from_histograms(tmp_path):
    with EventWriter(tmp_path) as writer:
        writer.scalars(0, {"loss": 1.0})
        writer.histograms(0, {"weights/a": [[0.0, 1.0, 2.0]]})
    multiplexer = EventMultiplexer().AddRun(str(tmp_path), "run").Reload()
    provider = MultiplexerDataProvider(multiplexer, str(tmp_path))
    context = RequestContext()
    scalars = provider.list_scalars(context, experiment_id="", plugin_name="scalars")
    histograms = provider.list_tensors(context, experiment_id="", plugin_name="histograms")
    assert (list(scalars["run"]), list(histograms["run"])) == (["loss"], ["weights/a"])


def test_what_was_written_can_be_read_before_the_file_is_closed(tmp_path):
    writer = EventWriter(tmp_path)
    writer.scalars(-1, {"loss": 1.0})
    assert read(tmp_path)[0] == {("loss", -1): 1.0}
    writer.close()


def test_a_second_writer_in_the_same_folder_goes_on(tmp_path):
    for step in (0, 1):
        with EventWriter(tmp_path) as writer:
            writer.scalars(step, {"loss": float(step)})
    assert len(list(tmp_path.iterdir())) == 2
    assert read(tmp_path)[0] == {("loss", 0): 0.0, ("loss", 1): 1.0}


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises((FileExistsError, NotADirectoryError)):
        EventWriter(tmp_path / "file" / "run")


def test_writing_imports_no_framework(tmp_path):
    code = (
        "import sys\n"
        "sys.modules['tensorflow'] = None  # makes any import of it fail\n"
        "from keras_regs.tensorboard._writer import EventWriter\n"
        f"writer = EventWriter({str(tmp_path)!r})\n"
        "writer.scalars(0, {'loss': 1.0})\n"
        "writer.histograms(0, {})\n"
    )
    code = code.replace("from keras_regs.tensorboard._writer", "from _writer")
    import keras_regs.tensorboard

    folder = keras_regs.tensorboard.__path__[0]
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": folder})
    assert read(tmp_path)[0] == {("loss", 0): 1.0}
