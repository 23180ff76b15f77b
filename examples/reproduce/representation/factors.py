"""Data with a known number of independent factors: section 4.3, figures 2 and 3."""

from collections.abc import Mapping
from dataclasses import dataclass

import keras
import numpy as np

import keras_regs as kr
from examples.data import Images, draw
from examples.representations import LAYER, Candidate
from examples.reproduce import rows
from examples.reproduce.experiment import Pair
from keras_regs.analysis._representations.characteristics_result import MEASURES

PCA, SYNTHETIC = "pca", "synthetic"
CONDITIONS = {
    PCA: "the first principal components of the images, 10 to 500 of them",
    SYNTHETIC: "10 to 500 Gaussian factors, mixed by a random rotation",
}
_BOTH = (
    "The paper says neither how many samples it trains on, nor for how long, nor at which "
    "strengths. L1R is a mean over the batch, where the paper's formula has a sum."
)
DEPARTURES = {
    PCA: f"{_BOTH} Components are those of the training images and of those held out. From the "
    "first of them, images are rebuilt, so that the network has 784 inputs with any number.",
    SYNTHETIC: f"{_BOTH} Nor does it say with which function of scikit-learn the data are made: "
    "here with make_classification, one Gaussian cluster for each class. Each number of factors "
    "has other classes to tell apart, which are harder with more factors.",
}
FACTORS = (10, 50, 100, 250, 500)
# Those of the paper at which the regularizer acts and most networks still learn.
STRENGTHS = {"L1R": (0.001, 0.01, 0.1), "RR": (0.1, 1.0, 10.0)}
BASELINE = "baseline"

# Of the synthetic data, of which the paper tells the factors, the classes and the mixed numbers.
_CLASSES, _MIXED = 10, 1000
_TRAINING, _TEST = 3_000, 5_000
# Half of the hypercube's edge. With less, 500 factors are not learned from 1,000 samples.
_SEPARATION = 2.0


@dataclass(frozen=True)
class FactorRow(rows.Row):
    """A regularizer with a strength, on data with a number of factors.

    Attributes:
        factors: How many.
        regularizer: Its name.
        strength: None for no regularizer.
    """

    factors: int
    regularizer: str = BASELINE
    strength: float | None = None

    @property
    def name(self) -> str:
        strength = "" if self.strength is None else f"-{self.strength:g}"
        return f"{self.factors}-{self.regularizer}{strength}"

    @property
    def label(self) -> str:
        what = "none" if self.strength is None else f"{self.regularizer} {self.strength:g}"
        return f"{self.factors} factors, {what}"

    @property
    def candidate(self) -> Candidate:
        """What `examples.representations` builds it from."""
        return Candidate(self.regularizer, self.strength)


FACTOR_ROWS = tuple(
    row
    for factors in FACTORS
    for row in (
        FactorRow(factors),
        *(
            FactorRow(factors, name, strength)
            for name, strengths in STRENGTHS.items()
            for strength in strengths
        ),
    )
)


def version(factors: int) -> list[keras.layers.Layer]:
    """The layers that take the version of a sample that has this many factors."""
    index = FACTORS.index(factors)
    return [keras.layers.Cropping1D((index, len(FACTORS) - 1 - index)), keras.layers.Flatten()]


def measure(model: keras.Model, data: Mapping[str, Pair]) -> dict[str, float]:
    """The characteristics of the layer on the test samples, and how well training ones are told."""
    found = kr.analysis.layer_characteristics(model, data["test"][0], layers=LAYER)[LAYER]
    x, y = data["train"]
    classes = model.predict(x, batch_size=1000, verbose=0).argmax(axis=1)
    return {
        **{name: getattr(found, name) for name in MEASURES},
        "training accuracy": 100 * float(np.mean(classes == y)),
    }


def rebuilt(train: np.ndarray, test: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Images from their first principal components, a version for each number of them.

    Args:
        train: Images to train on and to hold out, flattened. Their components are taken.
        test: Images to test on, flattened.

    Returns:
        Both, of shape `(images, versions, pixels)`.

    Raises:
        ValueError: If there are fewer components than the most factors.
    """
    if min(train.shape) < FACTORS[-1]:
        raise ValueError(
            f"`--condition {PCA}` needs at least {FACTORS[-1]} training images, and images of at "
            f"least {FACTORS[-1]} numbers. Received: {train.shape[0]:,} images of "
            f"{train.shape[1]:,} numbers"
        )
    mean = train.mean(axis=0)
    _, vectors = np.linalg.eigh(np.cov(train.T))
    found = []
    for x in (train, test):
        versions = np.empty((len(x), len(FACTORS), x.shape[1]), "float32")
        for index, factors in enumerate(FACTORS):
            first = vectors[:, -factors:].astype("float32")
            versions[:, index] = mean + (x - mean) @ first @ first.T
        found.append(versions)
    return found[0], found[1]


def synthetic(limit: int | None, seed: int) -> Images:
    """Samples of ten classes in versions with different numbers of factors, as images.

    Each version is `sklearn.datasets.make_classification`: all factors are informative, no label
    is wrong, and each class is a Gaussian cluster at a corner of a hypercube. A random rotation
    mixes the factors to 1,000 numbers, which are divided by their standard deviation. All versions
    have the same labels.

    Args:
        limit: Greatest number of training samples.
        seed: All depends on it.
    """
    from sklearn.datasets import make_classification

    rng = np.random.default_rng(seed)
    samples = _TRAINING + _TEST
    order = rng.permutation(samples)
    x = np.empty((samples, len(FACTORS), _MIXED, 1), "float32")
    for index, factors in enumerate(FACTORS):
        found, y = make_classification(
            samples,
            n_features=factors,
            n_informative=factors,
            n_redundant=0,
            n_classes=_CLASSES,
            n_clusters_per_class=1,
            class_sep=_SEPARATION,
            flip_y=0,
            shuffle=False,  # so that the labels of all versions are the same
            random_state=seed,
        )
        rotation, _ = np.linalg.qr(rng.normal(size=(_MIXED, factors)))
        mixed = found[order] @ rotation.T
        x[:, index, :, 0] = mixed / mixed.std()
    y = y[order].astype("int32")
    drawn = draw(y[:_TRAINING], limit, seed)
    return Images(
        SYNTHETIC, x[:_TRAINING][drawn], y[:_TRAINING][drawn], x[_TRAINING:], y[_TRAINING:], 10
    )
