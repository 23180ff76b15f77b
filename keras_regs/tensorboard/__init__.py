"""Writing for TensorBoard, without TensorFlow."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from keras_regs.tensorboard._writer import EventWriter as EventWriter


def __getattr__(name: str) -> Any:
    # Importing the `tensorboard` package takes longer than all of `keras_regs`, so it waits until
    # something is written.
    if name == "EventWriter":
        from keras_regs.tensorboard._writer import EventWriter

        return EventWriter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
