"""Accumulates a representation batch by batch, and measures its characteristics."""

from dataclasses import replace
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.class_labels import validated_classes
from keras_regs._math.batch_statistics import as_samples
from keras_regs._math.numerics import in_host_memory
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations import host_moments, moments, pairs
from keras_regs.analysis._representations.characteristics_result import Characteristics

# With more units, the matrix of all pairs would take more than 2 GB.
_GREATEST_UNITS = 16_384
# Sums of products of larger numbers could overflow float64.
_GREATEST = 1e140
# Arrays wait for so many rows, because products of fewer rows are slower.
_ROWS = 1024
# Maximum number of values that are summed at once, if these are more rows: 2 MB in float64.
_VALUES = 262_144

# The characteristics of all values (False) and of positive values only (True).
_BothWays = dict[bool, Characteristics]


def in_order_of_classes(y: Any, samples: int) -> tuple[Array, Array | None]:
    """Returns the order of samples that sorts their classes, and the classes (None if y is None).

    Raises:
        ValueError: If `y` does not hold one class for each sample.
    """
    if y is None:
        return np.arange(samples), None
    classes = validated_classes(y, samples)
    return np.argsort(classes, kind="stable"), classes


def rows_of(activations: Tensor, spatial: str | None, axis: int) -> Tensor:
    """Returns activations `(n, ..., channels)` as rows of units.

    There is no default for positions, unlike in the penalties of the same quantities, which flatten
    them. Most representations in the papers are those of dense layers, which have no positions.

    Raises:
        ValueError: If there are positions and `spatial` is None.
    """
    if spatial is None and len(activations.shape) > 2:
        raise ValueError(
            "Argument `spatial` must say how to treat the positions of an image or a sequence: "
            "'samples' takes each position as a sample, 'flatten' takes each channel at each "
            "position as a unit (the default of the penalties), 'average' takes the mean over the "
            f"positions. Received: spatial=None, activations of shape "
            f"{tuple(activations.shape)}"
        )
    return as_samples(activations, spatial or "flatten", axis)


class Accumulator:
    """Accumulates a representation batch by batch, class by class, and measures it.

    Args:
        what: Description of the representation, at the beginning of error messages.
        positive_only: As in `characteristics`.
        signed: As in `characteristics`.

    Raises:
        ValueError: If `positive_only` is not True, False or None.
    """

    def __init__(self, what: str, positive_only: bool | None, signed: bool) -> None:
        self._what = what
        self._signed = signed
        # None until a negative value is found.
        self._positive_only = validated_choice(positive_only, (True, False, None), "positive_only")
        # Both are set by the first batch.
        self._shift: Tensor = None
        self._precision = 0.0
        self._class: int | None = None
        self._of_class = _Part()
        self._of_all = _Part()
        self._finished: dict[int, _BothWays] = {}

    def add(self, z: Tensor, classes: Array | None = None, dtype: Any = None) -> None:
        """Adds a batch, within `double_precision`.

        Args:
            z: Tensor of shape `(rows, units)`.
            classes: The class of each sample, in ascending order across batches. A sample may have
                several rows, the same number for all samples.
            dtype: Float type to whose precision `z` is rounded. Defaults to the dtype of `z`.
        """
        dtype = keras.backend.standardize_dtype(z.dtype if dtype is None else dtype)
        z = ops.convert_to_numpy(z) if in_host_memory(z) else ops.cast(z, "float64")
        has_negative = self._check(z)
        if self._shift is None:
            self._shift = moments.shift_of(z)
            if isinstance(z, np.ndarray):
                self._shift = self._shift.astype("float64")
            self._precision = float(np.finfo(dtype).eps)
        if has_negative and self._positive_only is None:
            self._positive_only = False
        if classes is None:
            self._of_class.add(z, self._shift, slice(0, len(z)), self._with_positive)
            return
        rows = z.shape[0] // len(classes)  # of each sample
        names, starts = np.unique(classes, return_index=True)
        edges = [*(rows * starts), z.shape[0]]
        for name, start, stop in zip(names.tolist(), edges, edges[1:], strict=False):
            if name != self._class:
                self._finish_class()
                self._class = name
            self._of_class.add(z, self._shift, slice(start, stop), self._with_positive)

    def finish(self) -> Characteristics:
        """Returns the characteristics of everything that was added."""
        self._finish_class()
        positive_only = self._with_positive
        classes = {name: both[positive_only] for name, both in self._finished.items()}
        found = self._characteristics(self._of_all, [positive_only])[positive_only]
        return replace(found, classes=classes)

    @property
    def _with_positive(self) -> bool:
        return self._positive_only is not False

    def _characteristics(self, part: "_Part", ways: list[bool]) -> _BothWays:
        shift = ops.convert_to_numpy(self._shift).astype("float64")
        return part.characteristics(shift, self._precision, self._signed, ways)

    def _finish_class(self) -> None:
        if self._of_class.samples == 0:
            return
        self._of_class.sum_waiting(self._shift, self._with_positive)
        if self._class is not None:
            ways = [False, True] if self._positive_only is None else [self._positive_only]
            self._finished[self._class] = self._characteristics(self._of_class, ways)
        self._of_all.merge(self._of_class)
        self._of_class = _Part()

    def _check(self, z: Tensor) -> bool:
        """Checks a batch, and returns whether it has a negative value."""
        units = z.shape[1]
        if units > _GREATEST_UNITS:
            raise ValueError(
                f"{self._what} must have at most {_GREATEST_UNITS:,} units, because all pairs of "
                "units are measured. To get fewer units, take positions as samples "
                f'(`spatial="samples"`) or average over them (`spatial="average"`). '
                f"Received: {units:,} units"
            )
        is_finite, *extremes = moments.range_of(z)
        if not bool(is_finite):
            raise ValueError(f"{self._what} must hold finite numbers. Received: NaN or infinity")
        smallest, largest = map(float, extremes)
        if max(-smallest, largest) > _GREATEST:
            raise ValueError(
                f"{self._what} must hold numbers of magnitude {_GREATEST:g} or less, so that sums "
                f"of their squares stay finite. Received: numbers from {smallest:g} to {largest:g}"
            )
        return smallest < 0


class _Part:
    """Sums over some of the samples."""

    def __init__(self) -> None:
        self.samples = 0
        self._waiting: list[Array] = []
        # All samples, if these are arrays and fewer than the units.
        self._few: Array | None = None
        self._sums: Any = None  # until the first batch
        self._positive: moments.Sums | None = None

    def add(
        self, z: Tensor | Array, shift: Tensor | Array, rows: slice, with_positive: bool
    ) -> None:
        self.samples += rows.stop - rows.start
        if isinstance(z, np.ndarray):
            self._waiting.append(z[rows])
            if sum(map(len, self._waiting)) >= _ROWS:
                self.sum_waiting(shift, with_positive)
            return
        # Rows of other classes get weight zero instead of being removed, so that all batches have
        # the same shape.
        weights = np.zeros((z.shape[0], 1))
        weights[rows] = 1
        weights = ops.convert_to_tensor(weights, "float64")
        positive = moments.positive_sums_of(z, shift, weights) if with_positive else None
        self._add(moments.sums_of(z, shift, weights), positive)

    def sum_waiting(self, shift: Array, with_positive: bool) -> None:
        """Adds the arrays that wait. Once `with_positive` is False, it must stay False."""
        if not self._waiting:
            return
        z = np.concatenate(self._waiting) if len(self._waiting) > 1 else self._waiting[0]
        self._waiting = []
        self._few = z if self._sums is None and len(z) < z.shape[1] else None
        step = max(_ROWS, _VALUES // z.shape[1])
        for start in range(0, len(z), step):
            rows = z[start : start + step]
            self._sums = host_moments.add_sums(self._sums, rows, shift)
            self._positive = (
                host_moments.add_positive_sums(self._positive, rows, shift)
                if with_positive
                else None
            )

    def merge(self, other: "_Part") -> None:
        self.samples += other.samples
        self._few = other._few if self._sums is None else None
        self._add(other._sums, other._positive)

    def _add(self, sums: moments.Sums, positive: moments.Sums | None) -> None:
        self._sums = moments.added(self._sums, sums)
        # After a batch without them, sums over positive values no longer cover all samples.
        has_positive = positive is not None
        self._positive = moments.added(self._positive, positive) if has_positive else None

    def characteristics(
        self, shift: Array, precision: float, signed: bool, ways: list[bool]
    ) -> _BothWays:
        sums = moments.as_arrays(self._sums)
        covariance = pairs.covariances(sums, self.samples, shift, precision)
        count, units = self.samples * len(covariance), len(covariance)
        nan = float("nan")
        found = Characteristics(
            samples=self.samples,
            units=units,
            amplitude=nan,
            covariance=nan,
            correlation=nan,
            # One rounding, as in `dead_units`, which it is never below.
            sparsity=(count - float(np.sum(sums["nonzeros"]))) / count,
            dead_units=float(np.mean(sums["nonzeros"] == 0)),
            rank=pairs.stable_rank(covariance, self._few),
            positive_only=False,
        )
        both = {}
        for positive_only in ways:
            if positive_only:
                assert self._positive is not None
                own = moments.as_arrays(self._positive)
                values = int(np.trace(own["counts"]))
                means = pairs.mean_of_positive_pairs(own, shift, precision, signed)
            else:
                own, values = sums, count
                means = pairs.mean_of_pairs(covariance, signed)
            both[positive_only] = replace(
                found,
                amplitude=float(np.sum(own["magnitudes"])) / values if values else nan,
                covariance=means[0],
                correlation=means[1],
                positive_only=positive_only,
            )
        return both
