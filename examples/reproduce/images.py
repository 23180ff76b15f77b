"""Images as networks take them."""

from collections.abc import Mapping

import numpy as np

from examples.data import Images
from examples.reproduce.experiment import Pair


def standardized(images: Images, axis: tuple[int, ...] | None = None) -> Mapping[str, Pair]:
    """Pairs to train on and to look at after each epoch, as in the papers the test images.

    Args:
        images: The images. From all is taken the mean of those to train on, and they are divided
            by their standard deviation.
        axis: Over which axes. None for all; those before the channels for each channel apart.
    """
    mean, deviation = images.train_x.mean(axis), images.train_x.std(axis)
    return {
        "train": ((images.train_x - mean) / deviation, images.train_y),
        "validation": ((images.test_x - mean) / deviation, images.test_y),
    }


def split(pair: Pair, held_out: int) -> tuple[Pair, Pair]:
    """Images and labels without the last ones, which are held out, and these.

    Raises:
        ValueError: If none are to be held out.
    """
    x, y = pair
    if held_out < 1:
        raise ValueError(
            f"`--limit` must leave images to hold out: at least 6 are needed. Received: {len(x)}"
        )
    first = len(x) - held_out
    return (x[:first], y[:first]), (x[first:], y[first:])


def flattened(x: np.ndarray) -> np.ndarray:
    """Images as rows of numbers."""
    return x.reshape(len(x), -1)
