"""Accumulates representations batch by batch, and measures their characteristics."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import groupby, repeat
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.class_labels import validated_classes
from keras_regs._checks.samples import as_numpy
from keras_regs._math.batch_statistics import as_samples
from keras_regs._math.numerics import compiled_by_jax, double_precision, in_host_memory
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.characteristics_result import Characteristics
from keras_regs.analysis._representations.class_by_class import ClassSums, Run
from keras_regs.analysis._representations.device_moments import DeviceMoments
from keras_regs.analysis._representations.host_moments import RowMoments
from keras_regs.analysis._representations.moments import Kind
from keras_regs.analysis._representations.threads import map_in_threads

# With more units, the sums of all pairs would take more than 6 GB.
_GREATEST_UNITS = 16_384
# Sums of products of larger numbers could overflow float64.
_GREATEST = 1e140
# Arrays wait for so many rows, because products of fewer rows are slower.
_ROWS = 1024
# Maximum number of values that are summed at once, if these are more rows: 2 MB in float64.
_VALUES = 262_144


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


def accumulated(
    batches: Callable[[], Iterable[tuple[Mapping[str, Tensor], Array | None]]],
    what: str,
    positive_only: bool | None,
    signed: bool,
    dtype: Any = None,
) -> dict[str, Characteristics]:
    """Measures the characteristics of representations.

    Whether there are negative values is taken from the first batch. If a later one has the first
    negative value, there is a second pass over the batches.

    Args:
        batches: Function that returns the batches: for each one, the rows of each representation,
            `(rows, units)`, and the class of each sample, in ascending order across batches (None
            without classes). A sample may have several rows, the same number for all samples.
        what: Description of a representation, at the beginning of error messages, where `{}` is its
            name.
        positive_only: As in `characteristics`.
        signed: As in `characteristics`.
        dtype: Float type to whose precision the rows are rounded. Defaults to their dtype.

    Raises:
        ValueError: If `positive_only` is not True, False or None, or rows cannot be measured.
    """
    validated_choice(positive_only, (True, False, None), "positive_only")
    found: dict[str, Characteristics | None] = {}
    for has_negative in (False, True):
        accumulators: dict[str, _Accumulator] = {}
        with ExitStack() as stack:
            for measured, classes in batches():
                if not accumulators:
                    accumulators = {
                        name: _Accumulator(what.format(name), positive_only, signed, has_negative)
                        for name in measured
                        if found.get(name) is None
                    }
                    run = stack.enter_context(map_in_threads(len(accumulators)))
                rows = [measured[name] for name in accumulators]
                given = (repeat(classes), repeat(dtype))
                run(_Accumulator.add, accumulators.values(), rows, *given)
            finished = run(_Accumulator.finish, accumulators.values())
        found |= zip(accumulators, finished, strict=True)
        if None not in found.values():
            break
    return {name: each for name, each in found.items() if each is not None}


class _Accumulator:
    """Accumulates one representation.

    Args:
        what: Description of the representation, at the beginning of error messages.
        positive_only: As in `characteristics`.
        signed: As in `characteristics`.
        has_negative: Whether some value is known to be negative.
    """

    def __init__(
        self, what: str, positive_only: bool | None, signed: bool, has_negative: bool
    ) -> None:
        self._what = what
        self._positive_only = positive_only
        self._signed = signed
        self._has_negative = has_negative
        # Whether the first negative value came after the first batch.
        self._is_late = False
        # From the first batch on.
        self._kind = Kind.ALL
        self._shift: Tensor | Array = None
        self._sums: ClassSums | None = None
        # Arrays that are not summed yet, with their classes.
        self._waiting: list[tuple[int | None, Array]] = []
        # On a device, the sums of the last class, and its number of rows.
        self._on_device: tuple[int | None, DeviceMoments, int] | None = None

    def add(self, z: Tensor, classes: Array | None, dtype: Any) -> None:
        """Adds a batch. The arguments are those of `accumulated`."""
        if self._is_late:
            return
        with double_precision():
            self._add(
                z, classes, keras.backend.standardize_dtype(z.dtype if dtype is None else dtype)
            )

    def finish(self) -> Characteristics | None:
        """Returns the characteristics of everything that was added.

        Returns None if a negative value came late. Then everything must be added again, to an
        accumulator that knows it.
        """
        if self._sums is None:
            return None
        if self._on_device is None:
            self._sum_waiting(final=True)
        else:
            self._sum_on_device(final=True)
        return self._sums.finish()

    def _add(self, z: Tensor, classes: Array | None, dtype: str) -> None:
        in_host = in_host_memory(z)
        z = ops.convert_to_numpy(z) if in_host else ops.cast(z, "float64")
        has_negative = self._check(z)
        if self._sums is None:
            self._begin(z, has_negative, dtype)
        elif has_negative and self._kind is Kind.NONNEGATIVE:
            self._is_late = True
            self._waiting, self._on_device, self._sums = [], None, None
            return
        if sum(len(rows) for _, rows in self._waiting) >= _ROWS:
            self._sum_waiting(final=False)
        for name, rows in _rows_of_classes(classes, z.shape[0]):
            if in_host:
                self._waiting.append((name, z[rows]))
            else:
                self._add_on_device(name, z, rows)

    def _begin(self, z: Tensor | Array, has_negative: bool, dtype: str) -> None:
        if self._positive_only is not False:
            if not (has_negative or self._has_negative):
                self._kind = Kind.NONNEGATIVE
            elif self._positive_only:
                self._kind = Kind.POSITIVE
        # One of the values of each unit, so that a constant unit becomes exactly zero. The largest
        # is positive if the unit has a positive value, so it also suits sums over positive values.
        self._shift = z.max(axis=0) if isinstance(z, np.ndarray) else _largest_of_units(z)
        shift = as_numpy(self._shift).astype("float64")
        self._sums = ClassSums(self._kind, shift, float(np.finfo(dtype).eps), self._signed)

    def _sum_waiting(self, final: bool) -> None:
        assert self._sums is not None
        z = np.concatenate([rows for _, rows in self._waiting])
        runs = [
            (name, sum(len(rows) for _, rows in run))
            for name, run in groupby(self._waiting, key=lambda waiting: waiting[0])
        ]
        self._waiting = []
        step = max(_ROWS, _VALUES // z.shape[1])
        for start in range(0, len(z), step):
            rows = z[start : start + step]
            moments = RowMoments(rows, self._shift, self._kind)
            self._sums.add(
                [
                    Run(name, own.stop - own.start, moments[own])
                    for name, own in _between(runs, start, start + len(rows))
                ],
                final and start + step >= len(z),
                rows,
            )

    def _add_on_device(self, name: int | None, z: Tensor, rows: slice) -> None:
        if self._on_device is not None and self._on_device[0] != name:
            self._sum_on_device(final=False)
        if self._on_device is None:
            self._on_device = name, DeviceMoments(self._shift, self._kind), 0
        _, moments, samples = self._on_device
        moments.add(z, rows)
        self._on_device = name, moments, samples + rows.stop - rows.start

    def _sum_on_device(self, final: bool) -> None:
        assert self._sums is not None
        assert self._on_device is not None
        name, moments, samples = self._on_device
        self._on_device = None
        self._sums.add([Run(name, samples, moments)], final)

    def _check(self, z: Tensor | Array) -> bool:
        """Checks a batch, and returns whether it has a negative value."""
        units = z.shape[1]
        if units > _GREATEST_UNITS:
            raise ValueError(
                f"{self._what} must have at most {_GREATEST_UNITS:,} units, because all pairs of "
                "units are measured. To get fewer units, take positions as samples "
                f'(`spatial="samples"`) or average over them (`spatial="average"`). '
                f"Received: {units:,} units"
            )
        if isinstance(z, np.ndarray):
            smallest, largest = float(z.min()), float(z.max())
            is_finite = np.isfinite(smallest) and np.isfinite(largest)
        else:
            is_finite, smallest, largest = map(float, _range_of(z))
        if not is_finite:
            raise ValueError(f"{self._what} must hold finite numbers. Received: NaN or infinity")
        if max(-smallest, largest) > _GREATEST:
            raise ValueError(
                f"{self._what} must hold numbers of magnitude {_GREATEST:g} or less, so that sums "
                f"of their squares stay finite. Received: numbers from {smallest:g} to {largest:g}"
            )
        return smallest < 0


@compiled_by_jax
def _range_of(z: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Returns whether all values are finite, the smallest and the largest value."""
    # With XLA, extremes of NaN may be numbers.
    return ops.all(ops.isfinite(z)), ops.min(z), ops.max(z)


@compiled_by_jax
def _largest_of_units(z: Tensor) -> Tensor:
    return ops.max(z, axis=0)


def _rows_of_classes(classes: Array | None, rows: int) -> Iterator[tuple[int | None, slice]]:
    """Yields each class of a batch, in ascending order, and its rows."""
    if classes is None:
        yield None, slice(0, rows)
        return
    of_sample = rows // len(classes)
    names, starts = np.unique(classes, return_index=True)
    edges = [*(of_sample * starts).tolist(), rows]
    for name, start, stop in zip(names.tolist(), edges, edges[1:], strict=False):
        yield name, slice(start, stop)


def _between(
    runs: list[tuple[int | None, int]], start: int, stop: int
) -> Iterator[tuple[int | None, slice]]:
    """Yields the classes of the rows from `start` to `stop`, and where they are, from `start` on.

    Args:
        runs: The class of successive rows, and their number.
        start: The first row.
        stop: The row after the last.
    """
    end = 0
    for name, rows in runs:
        begin, end = end, end + rows
        if begin < stop and end > start:
            yield name, slice(max(begin - start, 0), min(end, stop) - start)
