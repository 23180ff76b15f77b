"""TensorBoard event files, written with only the `tensorboard` package."""

import io
import os
import socket
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.summary_pb2 import (
    DATA_CLASS_BLOB_SEQUENCE,
    DATA_CLASS_SCALAR,
    DATA_CLASS_TENSOR,
    Summary,
    SummaryMetadata,
)
from tensorboard.plugins.image import metadata as image_metadata
from tensorboard.summary.writer.record_writer import RecordWriter
from tensorboard.util import tensor_util

from keras_regs_tensorboard import records
from keras_regs_tensorboard.record_format import Header


class EventWriter:
    """Writes summaries into a new event file of a run.

    TensorBoard's own `EventFileWriter` imports TensorFlow if it is installed. This costs JAX and
    PyTorch users seconds and memory for nothing. This class never imports it.

    Several writers may use the same folder one after another, for example after a restart.
    TensorBoard shows the last value that was written for a step.

    Args:
        log_dir: Folder of the run, created if missing.

    Example:

    >>> import tempfile
    >>> with EventWriter(tempfile.mkdtemp()) as writer:
    ...     writer.scalars(0, {"loss": 2.3, "entropy/conv1": 2.1})
    """

    def __init__(self, log_dir: str | os.PathLike[str]) -> None:
        folder = Path(log_dir)
        folder.mkdir(parents=True, exist_ok=True)
        # TensorBoard reads the files of a folder in alphabetical order.
        name = f"events.out.tfevents.{time.time():017.6f}.{socket.gethostname()}.{os.getpid()}"
        self._records = RecordWriter((folder / name).open("xb"))
        self._write(Event(wall_time=time.time(), file_version="brain.Event:2"))

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        """Writes one value for each tag, and flushes the file.

        Args:
            step: The step that the values belong to, such as the epoch.
            values: Maps each tag to its value. A `/` in a tag groups tags by what precedes it.
        """
        tensors = {tag: np.float32(value) for tag, value in values.items()}
        self._write_tensors(step, tensors, "scalars", DATA_CLASS_SCALAR)

    def histograms(self, step: int, values: Mapping[str, Any]) -> None:
        """Writes one histogram for each tag, and flushes the file.

        TensorBoard shows them in its dashboards "Histograms" and "Distributions".

        Args:
            step: The step that the histograms belong to, such as the epoch.
            values: Maps each tag to its histogram, an array of shape `(buckets, 3)`: left edge,
                right edge and count of each bucket, from left to right and without gaps.
        """
        tensors = {tag: np.asarray(value, np.float64) for tag, value in values.items()}
        self._write_tensors(step, tensors, "histograms", DATA_CLASS_TENSOR)

    def images(self, step: int, values: Mapping[str, Any]) -> None:
        """Writes one image for each tag, and flushes the file.

        Args:
            step: The step that the images belong to, such as the epoch.
            values: Maps each tag to its image, a `PIL.Image.Image`. It is written as a PNG.
        """
        tensors = {}
        for tag, image in values.items():
            png = io.BytesIO()
            image.save(png, "PNG")
            width, height = image.size
            tensors[tag] = np.array([b"%d" % width, b"%d" % height, png.getvalue()], object)
        content = image_metadata.create_summary_metadata("", "").plugin_data.content
        self._write_tensors(step, tensors, "images", DATA_CLASS_BLOB_SEQUENCE, content)

    def record(self, header: Header, array: Any) -> int:
        """Writes a record for the tab "Sparsity", flushes the file, and returns its size in bytes.

        Args:
            header: A header from `keras_regs_tensorboard.record_format`. Its `epoch` is the step.
            array: The numbers of the record.
        """
        content, compressed = records.encode(header, array)
        tag = records.tag(header.kind, header.session, header.epoch)
        plugin = records.PLUGIN_NAME
        self._write_tensors(header.epoch, {tag: compressed}, plugin, DATA_CLASS_TENSOR, content)
        return len(content) + len(compressed)

    def close(self) -> None:
        """Closes the file."""
        self._records.close()

    def _write_tensors(
        self,
        step: int,
        tensors: Mapping[str, Any],
        plugin: str,
        data_class: int,
        content: bytes = b"",
    ) -> None:
        metadata = SummaryMetadata(
            plugin_data=SummaryMetadata.PluginData(plugin_name=plugin, content=content),
            data_class=data_class,
        )
        summary = Summary(
            value=[
                Summary.Value(
                    tag=tag, tensor=tensor_util.make_tensor_proto(tensor), metadata=metadata
                )
                for tag, tensor in tensors.items()
            ]
        )
        self._write(Event(wall_time=time.time(), step=step, summary=summary))

    def _write(self, event: Event) -> None:
        self._records.write(event.SerializeToString())
        self._records.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
