"""Sums over samples from which the characteristics of a representation follow.

A shift is subtracted from the values first, because a variance is a difference of squares: if a
unit varies little around a large value, this difference would be lost in rounding.

Sums of units, in dictionaries of vectors:

- `values` and `squares`, shifted; `magnitudes` and `nonzeros` (the number of values that are not
  zero), without a shift.
- With positive pairs, the same for positive values only: `positive_values`, `positive_magnitudes`
  and the number of values, `positives`.

Sums of pairs of units i and j, in the order of `Kind.sums`:

- Of all samples, the shifted `products`.
- Of the samples for which both units are positive, their number, `counts`; the shifted products,
  `positive_products`; and the shifted values and squares of each unit.
"""

from enum import Enum

_OF_POSITIVE_PAIRS = (
    "counts",
    "squares_i",
    "values_i",
    "positive_products",
    "values_j",
    "squares_j",
)


class Kind(Enum):
    """Which pairs of values are summed.

    Without negative values, the products of all samples follow from the sums of positive pairs.
    """

    ALL = ("products",)
    NONNEGATIVE = _OF_POSITIVE_PAIRS
    POSITIVE = (*_OF_POSITIVE_PAIRS, "products")

    @property
    def sums(self) -> tuple[str, ...]:
        return self.value

    @property
    def has_positive_pairs(self) -> bool:
        return self is not Kind.ALL
