"""What `benchmarks.growth` measures, at which sizes, and how the work grows there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from benchmarks.gradients import gradient_of
from benchmarks.rewrites import deep_network

NOISE_VARIANCE = 10.0


@dataclass(frozen=True)
class Case:
    """A function that is called with data of several sizes.

    Attributes:
        name: What is called.
        axis: What is counted by a size: samples, units, classes, layers or positions.
        sizes: The sizes, each twice the one before.
        prepare: Returns the call for a size.
        work: Power of the size with which the operations grow that cannot be left out.
    """

    name: str
    axis: str
    sizes: tuple[int, ...]
    prepare: Callable[[int], Callable[[], Any]]
    work: float

    @property
    def title(self):
        return f"{self.name}, {self.axis}"


def doubled(first, number=4):
    return tuple(first * 2**i for i in range(number))


def array(samples, units):
    return np.random.default_rng(0).normal(size=(samples, units)).astype("float32")


def labels(samples, classes):
    return np.arange(samples) % classes


def characteristics(samples=4000, units=128):
    z = array(samples, units)
    return lambda: kr.analysis.characteristics(z)


def layer_characteristics(samples=4000, units=64, classes=None, layers=1):
    hidden = [keras.layers.Dense(units, "relu") for _ in range(layers)]
    model = keras.Sequential([keras.Input((units,)), *hidden, keras.layers.Dense(2)])
    x = array(samples, units)
    y = None if classes is None else labels(samples, classes)
    return lambda: kr.analysis.layer_characteristics(model, x, y)


def cca(samples=4000, units=64):
    a, b = array(samples, 2 * units).reshape(2, samples, units)
    return lambda: kr.analysis.cca(a, b)


def mutual_information(samples=2000, units=64, classes=10):
    z, y = array(samples, units), labels(samples, classes)
    return lambda: kr.analysis.mutual_information(z, y, noise_variance=NOISE_VARIANCE)


def regularize(layers):
    model = deep_network(layers)
    rules = {f"dense*{digit}": kr.RFAVEntropy(1e-3) for digit in range(10)}
    return lambda: kr.regularize(model, rules)


def strip(layers):
    model = kr.regularize(deep_network(layers), {"dense*": kr.RFAVEntropy(1e-3)})
    return lambda: kr.strip(model)


def compand(layers):
    model = deep_network(layers)
    return lambda: kr.compand(model)


def fold(layers):
    model = kr.compand(deep_network(layers))
    return lambda: kr.fold(model)


def entropy(positions=16_384, channels=64):
    penalty = kr.RFAVEntropy(1e-3).penalty
    # Samples of 32 x 32 positions.
    return gradient_of(penalty, array(positions, channels).reshape(-1, 32, 32, channels))


def class_covariance(samples=500, units=128, classes=100):
    penalty = kr.ClassCovariance(1e-3, classes).penalty
    return gradient_of(penalty, array(samples, units), labels(samples, classes))


CASES = [
    Case("characteristics", "samples", doubled(8000), lambda n: characteristics(n), 1),
    Case("characteristics", "units", doubled(128), lambda n: characteristics(units=n), 2),
    Case(
        "layer_characteristics", "samples", doubled(16_000), lambda n: layer_characteristics(n), 1
    ),
    Case(
        "layer_characteristics", "units", doubled(128), lambda n: layer_characteristics(units=n), 2
    ),
    Case(
        "layer_characteristics",
        "classes",
        doubled(8),
        lambda n: layer_characteristics(classes=n),
        0,
    ),
    Case(
        "layer_characteristics",
        "layers",
        doubled(8),
        lambda n: layer_characteristics(samples=256, units=16, layers=n),
        1,
    ),
    Case("cca", "samples", doubled(4000), lambda n: cca(n), 1),
    Case("cca", "units", doubled(64), lambda n: cca(units=n), 2),
    Case("mutual_information", "samples", doubled(1000), lambda n: mutual_information(n), 2),
    Case("mutual_information", "units", doubled(64), lambda n: mutual_information(units=n), 1),
    Case("mutual_information", "classes", doubled(8), lambda n: mutual_information(classes=n), 0),
    Case("ClassCovariance", "samples", doubled(500), lambda n: class_covariance(n), 1),
    Case("ClassCovariance", "units", doubled(128), lambda n: class_covariance(units=n), 1),
    Case("ClassCovariance", "classes", doubled(25), lambda n: class_covariance(1000, classes=n), 0),
    Case("regularize", "layers", doubled(25), regularize, 1),
    Case("strip", "layers", doubled(25), strip, 1),
    Case("compand", "layers", doubled(25), compand, 1),
    Case("fold", "layers", doubled(25), fold, 1),
    Case("RFAVEntropy", "positions", doubled(16_384, 5), lambda n: entropy(n), 1),
    Case("RFAVEntropy", "units", doubled(64), lambda n: entropy(channels=n), 1),
]
AXES = list(dict.fromkeys(case.axis for case in CASES))
