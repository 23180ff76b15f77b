"""Scikit-learn's handwritten digits, 1,797 images of 8 x 8 pixels, split in a way of each seed."""

from typing import NamedTuple

import numpy as np


class Digits(NamedTuple):
    """Images `(n, 8, 8, 1)` with values from 0 to 1, and their classes."""

    x: np.ndarray
    y: np.ndarray
    test_x: np.ndarray
    test_y: np.ndarray

    def standardized(self) -> "Digits":
        """The same with a mean of 0 and a standard deviation of 1 over the training images."""
        mean, deviation = self.x.mean(), self.x.std()
        return self._replace(x=(self.x - mean) / deviation, test_x=(self.test_x - mean) / deviation)


def load(train: int, test: int, seed: int) -> Digits:
    """Draws images to train on and others to test on, with equal shares of the ten classes."""
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    digits = load_digits()
    images = (digits.images[..., None] / 16).astype("float32")
    classes = digits.target.astype("int32")
    x, test_x, y, test_y = train_test_split(
        images, classes, train_size=train, test_size=test, random_state=seed, stratify=classes
    )
    return Digits(x, y, test_x, test_y)
