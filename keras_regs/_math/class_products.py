"""Scalar products of samples of the same class: whether as pairs or in blocks."""

from typing import Any

from keras_regs._math.class_blocks import Blocks, in_blocks
from keras_regs._math.class_pairs import Pairs, in_pairs
from keras_regs._typing import Tensor

# Smaller blocks take as long as these, because each one costs time as well.
_SMALLEST_BLOCK = 128
# Pairs of n samples of m units take n² m multiplications, and blocks 3 n m². With fewer samples
# than these, sorting and copying cost more than the products save. See docs/overhead.md.
_MANY_SAMPLES = 1000
_MANY_SAMPLES_OF_A_UNIT = 7


def are_many(samples: Any, units: int) -> Any:
    """Whether blocks take less time than pairs."""
    return samples >= max(_MANY_SAMPLES, _MANY_SAMPLES_OF_A_UNIT * units)


def blocks_of(z: Tensor, classes: Tensor) -> Blocks:
    """The samples in blocks of as many samples as there are units."""
    return in_blocks(z, classes, max(_SMALLEST_BLOCK, z.shape[1]))


def within_classes(z: Tensor, classes: Tensor) -> Pairs | Blocks:
    """The products of `z`, whose number of samples is known."""
    return blocks_of(z, classes) if are_many(*z.shape) else in_pairs(z, classes)
