"""Which units an ablation sets to zero: the same ones for all samples, or other ones for each."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from keras_regs._typing import Array


class AblatedUnits(ABC):
    """Gives each unit a rank: with the share s, those are lost whose rank is below a number.

    Attributes:
        lost: That number for each share.
    """

    lost: Sequence[Array]

    @abstractmethod
    def ranks(self, size: int) -> list[Array]:
        """The ranks for the next `size` samples, of shape `(size or 1, *units)`, of each repeat."""


class UnitsOfAllSamples(AblatedUnits):
    """All samples lose the same units: with the share s, the first `round(s * units)`.

    Args:
        amplitudes: The amplitude of each unit, of shape `(1, *units)`.
        shares: Shares from 0 to 1.
        mode: `"random"`, or `"largest"` or `"smallest"` for the units by their amplitude.
        repeats: Number of random orders.
        seed: Of the random orders.
    """

    def __init__(
        self, amplitudes: Array, shares: Array, mode: str, repeats: int, seed: int
    ) -> None:
        self.lost = [np.asarray(round(share * amplitudes.size), "int32") for share in shares]
        sizes = amplitudes.ravel()
        if mode == "random":
            generator = np.random.default_rng(seed)
            orders = [generator.permutation(sizes.size) for _ in range(repeats)]
        else:
            orders = [np.argsort(-sizes if mode == "largest" else sizes, kind="stable")]
        self._ranks = [_ranks(order).reshape(amplitudes.shape) for order in orders]

    def ranks(self, size: int) -> list[Array]:
        return self._ranks


class UnitsOfEachSample(AblatedUnits):
    """Each unit of each sample is lost with a probability of s, independently of all others.

    Its rank is a uniform random number from [0, 1), so what is lost at a share is lost at greater
    ones as well.

    Args:
        shape: That of the units.
        shares: Shares from 0 to 1.
        repeats: Number of random numbers for each unit and sample.
        seed: Of the random numbers.
    """

    def __init__(self, shape: Sequence[int], shares: Array, repeats: int, seed: int) -> None:
        self.lost = list(shares.astype("float32"))
        self._shape = shape
        # One for each repeat, so that the numbers do not depend on the size of batches.
        self._generators = np.random.default_rng(seed).spawn(repeats)

    def ranks(self, size: int) -> list[Array]:
        return [
            generator.random((size, *self._shape), dtype="float32")
            for generator in self._generators
        ]


def _ranks(order: Array) -> Array:
    ranks = np.empty(order.size, "int32")
    ranks[order] = np.arange(order.size)
    return ranks
