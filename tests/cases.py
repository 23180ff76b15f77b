"""Every public regularizer and schedule, with what it must compute. New ones are added here."""

from collections.abc import Callable
from dataclasses import dataclass

import keras
import numpy as np

import keras_regs as kr


def rfav_entropies(x, axis=-1):
    """Entropies of the softmax over `axis`, in float64."""
    x = np.moveaxis(np.asarray(x, "float64"), axis, -1)
    z = x - x.max(-1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(-1, keepdims=True)
    # p ln p written so that it is 0 where p is.
    return np.log(np.exp(z).sum(-1)) - (p * np.maximum(z, -1e4)).sum(-1)


def rfav_penalty(x):
    return -rfav_entropies(x).reshape(len(x), -1).sum(1).mean()


@dataclass(frozen=True)
class RegularizerCase:
    """A regularizer, where it acts, and its penalty in float64 NumPy."""

    name: str
    make: Callable[..., kr.Regularizer]
    role: str
    penalty: Callable[[np.ndarray], float]
    strength: float = 0.1


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
        lambda strength: kr.L1L2(0.5, 2.0, strength),
        "kernel",
        lambda w: 0.5 * np.abs(w).sum() + 2.0 * np.square(w).sum(),
    ),
    RegularizerCase(
        "Scheduled",
        lambda strength: kr.Scheduled(keras.regularizers.L2(0.5), strength),
        "kernel",
        lambda w: 0.5 * np.square(w).sum(),
    ),
]


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
]
