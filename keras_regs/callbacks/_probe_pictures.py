"""Records the samples whose maps are shown: their pictures and their classes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from keras_regs._checks import samples
from keras_regs._checks.class_labels import classes_of
from keras_regs.tensorboard._pictures import pictures, strip
from keras_regs_tensorboard.record_format import ImagesHeader
from keras_regs_tensorboard.typed_json import LARGEST_INTEGER

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter


class ProbePictures:
    """The pictures of the first samples, and their classes.

    Args:
        x: All samples.
        y: Their labels, or None.
        images: Number of samples whose maps are shown.
        class_names: Names of the classes, or None.

    Raises:
        ValueError: If `class_names` does not have a name for each class of these samples.
    """

    def __init__(self, x: Any, y: Any, images: int, class_names: Sequence[str] | None) -> None:
        self._x = samples.slice_samples(x, 0, images)
        self._classes = classes_of(samples.slice_samples(y, 0, images))
        self._labels = _labels(self._classes, class_names)
        self._class_names = None if class_names is None else tuple(class_names)

    def write(self, writer: "EventWriter", step: int, session: str, are_sequences: bool) -> None:
        """Writes the pictures.

        Args:
            writer: The writer of the maps.
            step: The step of the standard summary.
            session: The session of the maps.
            are_sequences: Whether the maps show the steps of sequences, from left to right. Then
                the pictures do so as well.
        """
        shown = pictures(self._x)
        if are_sequences and shown is not None:
            shown = shown.transpose(0, 2, 1, 3)
        header = ImagesHeader(
            session=session,
            labels=self._labels,
            classes=_recorded(self._classes),
            class_names=self._class_names,
        )
        writer.record(header, np.zeros((0, 0, 0, 3)) if shown is None else shown)
        if shown is not None:
            writer.images(step, {"heatmaps/input": strip(shown)})


def _labels(classes: Any, names: Sequence[str] | None) -> tuple[str, ...] | None:
    """Returns what is written under each picture, or None without classes."""
    if names is None:
        return None if classes is None else tuple(str(each) for each in classes)
    if isinstance(names, str) or not all(isinstance(name, str) for name in names):
        raise ValueError(
            "Argument `class_names` must be a list of class names, or None. "
            f"Received: class_names={names!r}"
        )
    if classes is None or not all(0 <= each < len(names) for each in classes):
        found = "no classes" if classes is None else f"classes {np.unique(classes).tolist()}"
        raise ValueError(
            "Argument `class_names` must have a name for each class in `y`, which must hold whole "
            f"numbers or one-hot rows. Received: {len(names)} names, {found}"
        )
    return tuple(names[each] for each in classes)


def _recorded(classes: Any) -> tuple[int, ...] | None:
    """Returns classes as a header can hold them, -1 for each that it cannot."""
    if classes is None:
        return None
    return tuple(int(each) if 0 <= each <= LARGEST_INTEGER else -1 for each in classes)
