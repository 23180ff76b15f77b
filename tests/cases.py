"""Every public regularizer, schedule, compander and compander layer, and what it must compute.

New ones are added here.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from tests.networks import labels


def rfav_entropies(x, axis=-1):
    """Entropies of the softmax over `axis`, in float64."""
    x = np.moveaxis(np.asarray(x, "float64"), axis, -1)
    z = x - x.max(-1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(-1, keepdims=True)
    # p ln p written so that it is 0 where p is.
    return np.log(np.exp(z).sum(-1)) - (p * np.maximum(z, -1e4)).sum(-1)


def rfav_penalty(x):
    return -rfav_entropies(x).reshape(len(x), -1).sum(1).mean()


def as_matrix(x, spatial="flatten"):
    """Activations as `(samples, units)`, in float64."""
    x = np.asarray(x, "float64")
    if x.ndim == 2:
        return x
    if spatial == "samples":
        return x.reshape(-1, x.shape[-1])
    if spatial == "average":
        return x.reshape(len(x), -1, x.shape[-1]).mean(1)
    return x.reshape(len(x), -1)


def squared_covariance(z):
    z = as_matrix(z)
    c = (z - z.mean(0)).T @ (z - z.mean(0)) / len(z)
    return np.square(c).sum() - np.square(np.diag(c)).sum()


def variance(z):
    return as_matrix(z).var(0).sum()


def stable_rank(z):
    z = as_matrix(z)
    norm = np.linalg.norm(z, 2)
    return np.square(z).sum() / norm**2 if norm > 0 else 0.0


def stable_rank_bound(z):
    z = as_matrix(z)
    norms = np.abs(z).sum(0).max() * np.abs(z).sum(1).max()
    return np.square(z).sum() / norms if norms > 0 else 0.0


def class_sum(statistic):
    """Of the statistic of each class, for samples with the classes `labels(n)`."""

    def penalty(x, classes=None):
        classes = labels(len(x)) if classes is None else classes
        return sum(statistic(np.asarray(x)[classes == k]) for k in set(classes.tolist()))

    return penalty


def filter_correlations(kernel, centre="filter"):
    """`c_de` for each pair d < e of filters on the last axis."""
    w = np.asarray(kernel, "float64").reshape(-1, kernel.shape[-1]).T
    if centre == "filter":
        return np.corrcoef(w)[np.tril_indices(len(w), -1)]
    w = w - w.mean(0)
    lengths = np.linalg.norm(w, axis=1)
    c = (w @ w.T) / np.outer(lengths, lengths)
    return c[np.tril_indices(len(w), -1)]


@dataclass(frozen=True)
class RegularizerCase:
    """A regularizer, where it acts, and its penalty in float64 NumPy.

    A name with a hyphen is that of a variant, which is tested on one kind of model.
    `of_batch` is set where the penalty of a batch is not the mean of those of its parts.
    """

    name: str
    make: Callable[..., kr.Regularizer]
    role: str
    penalty: Callable[[np.ndarray], float]
    strength: float = 0.1
    of_batch: bool = False


REGULARIZERS = [
    RegularizerCase("RFAVEntropy", kr.RFAVEntropy, "activity", rfav_penalty),
    RegularizerCase(
        "RFAVEntropy-mean",
        lambda strength: kr.RFAVEntropy(strength, reduction="mean"),
        "activity",
        lambda x: -rfav_entropies(x).mean(),
    ),
    RegularizerCase("L1", kr.L1, "kernel", lambda w: np.abs(w).sum()),
    RegularizerCase("L2", kr.L2, "kernel", lambda w: np.square(w).sum()),
    RegularizerCase(
        "L1L2",
        lambda strength: kr.L1L2(strength, l1=0.5, l2=2.0),
        "kernel",
        lambda w: 0.5 * np.abs(w).sum() + 2.0 * np.square(w).sum(),
    ),
    RegularizerCase(
        "Scheduled",
        lambda strength: kr.Scheduled(keras.regularizers.L2(0.5), strength=strength),
        "kernel",
        lambda w: 0.5 * np.square(w).sum(),
    ),
    RegularizerCase("AL2", kr.AL2, "activity", lambda x: np.square(x).mean()),
    RegularizerCase(
        "ActivityCovariance", kr.ActivityCovariance, "activity", squared_covariance, of_batch=True
    ),
    RegularizerCase(
        "ActivityCovariance-samples",
        lambda strength: kr.ActivityCovariance(strength, spatial="samples"),
        "activity",
        lambda x: squared_covariance(as_matrix(x, "samples")),
        of_batch=True,
    ),
    RegularizerCase("ActivityVariance", kr.ActivityVariance, "activity", variance, of_batch=True),
    RegularizerCase(
        "ActivityVariance-average",
        lambda strength: kr.ActivityVariance(strength, spatial="average"),
        "activity",
        lambda x: variance(as_matrix(x, "average")),
        of_batch=True,
    ),
    RegularizerCase("ActivityRank", kr.ActivityRank, "activity", stable_rank_bound, of_batch=True),
    RegularizerCase(
        "ActivityRank-exact",
        lambda strength: kr.ActivityRank(strength, method="exact", spatial="samples"),
        "activity",
        lambda x: stable_rank(as_matrix(x, "samples")),
        of_batch=True,
    ),
    RegularizerCase(
        "ClassCovariance",
        lambda strength: kr.ClassCovariance(strength, num_classes=3),
        "activity",
        class_sum(squared_covariance),
        of_batch=True,
    ),
    RegularizerCase(
        "ClassVariance",
        lambda strength: kr.ClassVariance(strength, num_classes=3),
        "activity",
        class_sum(variance),
        of_batch=True,
    ),
    RegularizerCase(
        "ClassRank",
        lambda strength: kr.ClassRank(strength, num_classes=3),
        "activity",
        class_sum(stable_rank_bound),
        of_batch=True,
    ),
    RegularizerCase(
        "FilterCorrelation",
        kr.FilterCorrelation,
        "kernel",
        lambda w: filter_correlations(w).sum(),
    ),
    RegularizerCase(
        "FilterCorrelation-absolute",
        lambda strength: kr.FilterCorrelation(strength, form="absolute"),
        "kernel",
        lambda w: np.abs(filter_correlations(w)).sum(),
    ),
    RegularizerCase(
        "FilterCorrelation-squared",
        lambda strength: kr.FilterCorrelation(strength, form="squared", axis=3),
        "kernel",
        lambda w: np.square(filter_correlations(w)).sum(),
    ),
    RegularizerCase(
        "FilterCorrelation-mean-filter",
        lambda strength: kr.FilterCorrelation(strength, form="squared", centre="mean_filter"),
        "kernel",
        lambda w: np.square(filter_correlations(w, "mean_filter")).sum(),
    ),
    RegularizerCase(
        "Thresholded-above",
        lambda strength: kr.Thresholded(kr.L2(strength), threshold=1.0),
        "kernel",
        lambda w: np.square(w).sum(),
    ),
    RegularizerCase(
        "Thresholded-activity",
        lambda strength: kr.Thresholded(kr.RFAVEntropy(strength, positions=1.0), threshold=-1e6),
        "activity",
        rfav_penalty,
    ),
    RegularizerCase(
        "Sum",
        lambda strength: kr.Sum([kr.L2(0.5), keras.regularizers.L1(2.0)], strength=strength),
        "kernel",
        lambda w: 0.5 * np.square(w).sum() + 2.0 * np.abs(w).sum(),
    ),
    RegularizerCase(
        "Sum-activity",
        lambda strength: kr.Sum([kr.AL2(0.5), kr.L1(2.0)], strength=strength),
        "activity",
        lambda x: 0.5 * np.square(x).mean() + 2.0 * np.abs(x).sum() / len(x),
    ),
]


def doublings(strength):
    """How often a strength below 1 must be doubled until it is 1 or more."""
    return int(np.ceil(-np.log2(strength)))


@dataclass(frozen=True)
class ScheduleCase:
    """A schedule, and the strength that it must give."""

    name: str
    make: Callable[..., kr.StrengthSchedule]
    strength: Callable[[int, float], float]


SCHEDULES = [
    ScheduleCase(
        "StrengthSchedule",
        lambda **kwargs: kr.StrengthSchedule(lambda epoch, s: s * epoch / 2, **kwargs),
        lambda epoch, s: s * epoch / 2,
    ),
    ScheduleCase(
        "DelayedStrong",
        lambda **kwargs: kr.DelayedStrong(2, **kwargs),
        lambda epoch, s: 0.0 if epoch < 2 else s,
    ),
    ScheduleCase(
        "WarmStart",
        lambda **kwargs: kr.WarmStart(3, **kwargs),
        lambda epoch, s: s * min(1, epoch / 3),
    ),
    ScheduleCase(
        "LinearDecay",
        lambda **kwargs: kr.LinearDecay(4, **kwargs),
        lambda epoch, s: s * max(0, 1 - epoch / 4),
    ),
    ScheduleCase(
        "ProgressiveStrength",
        lambda **kwargs: kr.ProgressiveStrength(2.0, late_growth=1.5, threshold=1.0, **kwargs),
        lambda epoch, s: s * 2.0 ** min(epoch, doublings(s)) * 1.5 ** max(epoch - doublings(s), 0),
    ),
]


@dataclass(frozen=True)
class CompanderCase:
    """A compander with its function and derivative in float64, and what |w| stays below."""

    name: str
    make: Callable[[], kr.companders.Compander]
    function: Callable[[np.ndarray], np.ndarray] | None
    derivative: Callable[[np.ndarray], np.ndarray] | None
    bound: float = np.inf


_erf = np.vectorize(math.erf)


def float64(function):
    return lambda v: function(np.asarray(v, "float64"))


COMPANDERS = [
    CompanderCase(
        "Arctan",
        lambda: kr.companders.Arctan(a=0.9, b=0.7),
        float64(lambda v: 0.9 * np.arctan(v / 0.7)),
        float64(lambda v: 0.9 * 0.7 / (0.49 + v * v)),
        bound=0.9 * np.pi / 2,
    ),
    CompanderCase(
        "Arsinh",
        lambda: kr.companders.Arsinh(a=0.9, b=0.7),
        float64(lambda v: 0.9 * np.arcsinh(v / 0.7)),
        float64(lambda v: 0.9 / np.sqrt(0.49 + v * v)),
    ),
    CompanderCase(
        "Erf",
        lambda: kr.companders.Erf(a=1.4, b=0.7),
        float64(lambda v: 1.4 * _erf(v / 0.7)),
        float64(lambda v: 2.8 / (0.7 * np.sqrt(np.pi)) * np.exp(-((v / 0.7) ** 2))),
        bound=1.4,
    ),
    CompanderCase(
        "Power",
        lambda: kr.companders.Power(alpha=2.5),
        float64(lambda v: np.sign(v) * np.abs(v) ** 2.5),
        float64(lambda v: 2.5 * np.abs(v) ** 1.5),
    ),
    CompanderCase("WeightNorm", kr.companders.WeightNorm, None, None),
]


@dataclass(frozen=True)
class LayerCase:
    """A layer of Keras with kernels, how to make it, and the shapes of what it is called with."""

    name: str
    arguments: tuple[Any, ...]
    shapes: tuple[tuple[int, ...], ...]
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def stock(self):
        return getattr(keras.layers, self.name)

    @property
    def companded(self):
        return getattr(kr.layers, f"Compander{self.name}")

    def make(self, cls, **options):
        return cls(*self.arguments, **{**self.options, **options})

    def inputs(self):
        rng = np.random.default_rng(5)
        if self.name == "Embedding":
            return [rng.integers(0, 7, self.shapes[0], dtype="int32")]
        return [rng.normal(size=shape).astype("float32") for shape in self.shapes]


LAYERS = [
    LayerCase("Dense", (4,), ((2, 3),)),
    LayerCase("EinsumDense", ("abc,cde->abde", (None, 2, 4)), ((2, 5, 3),), {"bias_axes": "de"}),
    LayerCase("Conv1D", (4, 3), ((2, 8, 4),), {"groups": 2}),
    LayerCase("Conv2D", (4, 3), ((2, 8, 7, 3),), {"dilation_rate": 2, "padding": "same"}),
    LayerCase("Conv3D", (4, 2), ((2, 4, 5, 4, 2),), {"strides": 2}),
    LayerCase("Conv1DTranspose", (4, 3), ((2, 6, 3),)),
    LayerCase("Conv2DTranspose", (4, 3), ((2, 4, 5, 3),), {"strides": 2}),
    LayerCase("Conv3DTranspose", (2, 2), ((2, 3, 3, 3, 2),)),
    LayerCase("DepthwiseConv1D", (3,), ((2, 8, 3),)),
    LayerCase("DepthwiseConv2D", (3,), ((2, 8, 8, 3),), {"depth_multiplier": 2}),
    LayerCase("SeparableConv1D", (4, 3), ((2, 8, 3),)),
    LayerCase("SeparableConv2D", (4, 3), ((2, 8, 8, 3),), {"use_bias": False}),
    LayerCase("Embedding", (7, 4), ((2, 5),)),
    LayerCase("SimpleRNNCell", (4,), ((2, 3), (2, 4))),
    LayerCase("LSTMCell", (4,), ((2, 3), (2, 4), (2, 4))),
    LayerCase("GRUCell", (4,), ((2, 3), (2, 4))),
    LayerCase("SimpleRNN", (4,), ((2, 5, 3),)),
    LayerCase("LSTM", (4,), ((2, 5, 3),), {"return_sequences": True}),
    LayerCase("GRU", (4,), ((2, 5, 3),), {"dropout": 0.5}),
    LayerCase("ConvLSTM1D", (2, 3), ((2, 3, 6, 2),)),
    LayerCase("ConvLSTM2D", (2, 3), ((2, 3, 6, 5, 2),)),
    LayerCase("ConvLSTM3D", (2, 2), ((2, 2, 4, 3, 3, 2),)),
    LayerCase("MultiHeadAttention", (2, 3), ((2, 5, 4), (2, 6, 4)), {"dropout": 0.5}),
    LayerCase("GroupQueryAttention", (3, 4, 2), ((2, 5, 4), (2, 6, 4))),
]
