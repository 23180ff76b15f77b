"""Real images to train on: scikit-learn's digits, Keras's data sets, or any folder."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from examples.folders import read_folder

KERAS_DATASETS = ("mnist", "cifar10", "cifar100")


@dataclass(frozen=True)
class Images:
    """Images with float32 values from 0 to 1, of shape `(n, height, width, channels)`.

    Attributes:
        name: Name of the source.
        train_x: Training images.
        train_y: Their classes, counted from 0.
        test_x: Test images.
        test_y: Their classes.
        num_classes: Number of classes.
    """

    name: str
    train_x: np.ndarray
    train_y: np.ndarray
    test_x: np.ndarray
    test_y: np.ndarray
    num_classes: int

    def __str__(self) -> str:
        height, width, channels = self.train_x.shape[1:]
        return (
            f"{self.name}: {len(self.train_x):,} training and {len(self.test_x):,} test images, "
            f"{height} x {width} x {channels}, {self.num_classes} classes"
        )


def load(
    source: str,
    limit: int | None,
    seed: int = 0,
    image_size: int | None = None,
    cache: Path | None = None,
) -> Images:
    """Loads the images of `source`: a sample of the training images, and all test images.

    Args:
        source: `"digits"`, `"mnist"`, `"cifar10"`, `"cifar100"`, or the path of a folder of images
            (see `examples.folders.read_folder`).
        limit: Maximum number of training images, drawn evenly from all classes. None for all.
        seed: Seed of the sample.
        image_size: Height and width to which the images of a folder are resized.
        cache: Cache folder for the decoded images of a folder.

    Raises:
        ValueError: If `source` is not one of these, if its images cannot be loaded, or if `limit`
            is less than the number of classes.
    """
    if source == "digits":
        train, test = _digits()
    elif source in KERAS_DATASETS:
        train, test = _keras_dataset(source)
    elif Path(source).expanduser().is_dir():
        train, test = read_folder(Path(source).expanduser(), image_size, cache)
    else:
        raise ValueError(
            f"`--data` must be digits, {', '.join(KERAS_DATASETS)} or a folder of images. "
            f"Received: --data={source}, which is not a folder."
        )
    num_classes = int(train[1].max()) + 1
    if limit is not None and limit < num_classes:
        raise ValueError(
            f"`--limit` must be at least the number of classes, {num_classes}. "
            f"Received: --limit={limit}"
        )
    drawn = draw(train[1], limit, seed)
    return Images(
        name=Path(source).resolve().name,
        train_x=_scaled(train[0][drawn]),
        train_y=train[1][drawn],
        test_x=_scaled(test[0]),
        test_y=test[1],
        num_classes=num_classes,
    )


def draw(labels: np.ndarray, limit: int | None, seed: int) -> np.ndarray:
    """Returns the indices of at most `limit` images, as evenly from all classes as possible.

    With the same seed, a smaller limit draws a subset of what a larger limit draws.

    Args:
        labels: The class of each image.
        limit: Maximum number of images. None for all.
        seed: Seed of the sample.
    """
    order = np.random.default_rng(seed).permutation(len(labels))
    # The first image of each class, then the second image of each class, and so on.
    rank = np.empty(len(labels), int)
    for label in np.unique(labels):
        members = order[labels[order] == label]
        rank[members] = np.arange(len(members))
    return order[np.argsort(rank[order], kind="stable")][:limit]


def _digits() -> Any:
    from sklearn.datasets import load_digits

    digits = load_digits()
    x = (digits.images / 16).astype("float32")[..., None]
    y = digits.target.astype("int32")
    # Halves in their original order, as in scikit-learn's example. The digits are ordered by their
    # writers, so the network is tested on the handwriting of strangers.
    half = len(x) // 2
    return (x[:half], y[:half]), (x[half:], y[half:])


def _keras_dataset(name: str) -> Any:
    try:
        parts = getattr(keras.datasets, name).load_data()
    except Exception as error:  # Keras raises a plain `Exception` if a download fails
        raise ValueError(
            f"`--data {name}` could not be loaded by keras.datasets.{name}: {error}"
        ) from error
    return tuple((x if x.ndim == 4 else x[..., None], y.ravel().astype("int32")) for x, y in parts)


def _scaled(x: np.ndarray) -> np.ndarray:
    return x.astype("float32") / 255 if x.dtype == np.uint8 else x
