"""Event files for TensorBoard, written without TensorFlow."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from keras_regs.tensorboard._writer import EventWriter as EventWriter


def __getattr__(name: str) -> Any:
    # Imported on first use, because importing `tensorboard` takes longer than all of `keras_regs`.
    if name == "EventWriter":
        from keras_regs.tensorboard._writer import EventWriter

        return EventWriter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
