"""Real images to train on: scikit-learn's digits, the data sets of Keras, or any folder."""

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
        name: Where they come from.
        train_x: The images to train on.
        train_y: Their classes, counted from 0.
        test_x: The images to test on.
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
    """Loads the images of `source`, with a sample of the training images and all test images.

    Args:
        source: `"digits"`, `"mnist"`, `"cifar10"`, `"cifar100"`, or the path of a folder of images
            (see `examples.folders.read_folder`).
        limit: Greatest number of training images, drawn evenly over the classes. None for all.
        seed: What is drawn depends on it.
        image_size: Height and width that the images of a folder are resized to.
        cache: Where the images of a folder are kept once they are decoded.

    Raises:
        ValueError: If `source` is none of these, its images cannot be had, or `limit` is less than
            the number of classes.
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
            f"Received: --data={source}, which is no folder."
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
    """Indices of at most `limit` images, as evenly over the classes as there are images.

    A smaller limit draws a part of what a greater one draws.

    Args:
        labels: The class of each image.
        limit: Greatest number of images. None for all.
        seed: What is drawn depends on it.
    """
    order = np.random.default_rng(seed).permutation(len(labels))
    # The first of each class, then the second of each class, and so on.
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
    # The two halves as they lie, as in scikit-learn's own example: the digits are ordered by the
    # people who wrote them, and a network should read the hands of strangers.
    half = len(x) // 2
    return (x[:half], y[:half]), (x[half:], y[half:])


def _keras_dataset(name: str) -> Any:
    try:
        parts = getattr(keras.datasets, name).load_data()
    except Exception as error:  # Keras raises a bare `Exception` when a download fails.
        raise ValueError(
            f"`--data {name}` could not be loaded by keras.datasets.{name}: {error}"
        ) from error
    return tuple((x if x.ndim == 4 else x[..., None], y.ravel().astype("int32")) for x, y in parts)


def _scaled(x: np.ndarray) -> np.ndarray:
    return x.astype("float32") / 255 if x.dtype == np.uint8 else x
