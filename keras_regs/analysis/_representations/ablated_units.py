"""Choice of the units that an ablation sets to zero: shared by all samples, or per sample."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from keras_regs._typing import Array


class AblatedUnits(ABC):
    """Ranks units. At each share, the units whose rank is below a threshold are set to zero.

    Attributes:
        lost: The threshold for each share.
    """

    lost: Sequence[Array]

    @abstractmethod
    def ranks(self, size: int) -> list[Array]:
        """Returns the ranks for the next `size` samples: `(size or 1, *units)` for each repeat."""


class UnitsOfAllSamples(AblatedUnits):
    """All samples lose the same units: at the share s, the first `round(s * units)` of an order.

    Args:
        amplitudes: The amplitude of each unit, of shape `(1, *units)`.
        shares: Shares from 0 to 1.
        mode: `"random"`, or `"largest"` or `"smallest"` to order the units by amplitude.
        repeats: Number of random orders.
        seed: Seed of the random orders.
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
    """Each unit of each sample is set to zero with probability s, independently of all others.

    Its rank is a uniform random number from [0, 1). So a unit that is zero at one share is also
    zero at all larger shares.

    Args:
        shape: Shape of the units.
        shares: Shares from 0 to 1.
        repeats: Number of random masks.
        seed: Seed of the random numbers.
    """

    def __init__(self, shape: Sequence[int], shares: Array, repeats: int, seed: int) -> None:
        self.lost = list(shares.astype("float32"))
        self._shape = shape
        # One generator per repeat, so that the numbers do not depend on the batch size.
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
