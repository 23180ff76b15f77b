"""Reading back what was written for TensorBoard."""

import io

from PIL import Image
from tensorboard.backend.event_processing.event_file_loader import RawEventFileLoader
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.util import tensor_util

from keras_regs_tensorboard import records


def summaries(folder):
    """All values of the event files in a folder, one after another: plugin, tag, step, value."""
    for path in sorted(folder.iterdir()):
        for record in RawEventFileLoader(str(path)).Load():
            event = Event.FromString(record)
            for value in event.summary.value:
                yield value.metadata.plugin_data, value.tag, event.step, value.tensor


def read(folder, plugin):
    """`{tag: {step: value}}` of one of TensorBoard's own plugins. Images come decoded."""
    found = {}
    for data, tag, step, tensor in summaries(folder):
        if data.plugin_name == plugin:
            value = tensor_util.make_ndarray(tensor)
            if plugin == "images":
                width, height, png = value.tolist()
                value = Image.open(io.BytesIO(png))
                assert value.size == (int(width), int(height))
            found.setdefault(tag, {})[step] = value
    return found


def read_records(folder, kind):
    """The records of a kind, one after another: header and array."""
    found = []
    for data, tag, step, tensor in summaries(folder):
        if data.plugin_name == records.PLUGIN_NAME:
            header = records.decode_header(data.content)
            assert tag == records.tag(header["kind"], header["session"], header.get("epoch", 0))
            assert step == header.get("epoch", 0)
            if header["kind"] == kind:
                found_header = records.read_header(data.content)
                array = records.decode_array(found_header, tensor_util.make_ndarray(tensor))
                found.append((header, array))
    return found
