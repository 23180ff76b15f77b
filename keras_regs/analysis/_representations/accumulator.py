"""Takes a representation batch by batch, and measures its characteristics."""

from dataclasses import replace
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.class_labels import validated_classes
from keras_regs._math.batch_statistics import as_samples
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations import moments
from keras_regs.analysis._representations.characteristics_result import Characteristics

# A matrix of all pairs of more units would take more than 2 GB.
_GREATEST_UNITS = 16_384
# Of larger numbers, the products of all samples and pairs could not be added up in float64.
_GREATEST = 1e140

# The characteristics of all values, and of positive values alone.
_BothWays = dict[bool, Characteristics]


def in_order_of_classes(y: Any, samples: int) -> tuple[Array, Array | None]:
    """The order of samples in which their classes ascend, and their classes; None without labels.

    Raises:
        ValueError: If `y` are not classes, or not as many.
    """
    if y is None:
        return np.arange(samples), None
    classes = validated_classes(y, samples)
    return np.argsort(classes, kind="stable"), classes


def rows_of(activations: Tensor, spatial: str | None, axis: int) -> Tensor:
    """Activations `(n, ..., channels)` as rows of units, or a `ValueError` if `spatial` is missing.

    Positions have no default here: the penalties of the same quantities flatten them, and most
    representations in the papers are those of dense layers, which have none.
    """
    if spatial is None and len(activations.shape) > 2:
        raise ValueError(
            "Argument `spatial` must say what the positions of an image or a sequence are: "
            "'samples' makes each position a sample of the channels, 'flatten' makes each channel "
            "at each position a unit (the default of the penalties), 'average' takes the mean over "
            f"the positions. Received: spatial=None, activations of shape "
            f"{tuple(activations.shape)}"
        )
    return as_samples(activations, spatial or "flatten", axis)


class Accumulator:
    """Takes a representation batch by batch, class by class, and measures its characteristics.

    Args:
        what: What it is the representation of, with which errors begin.
        positive_only: As for `characteristics`.
        signed: As for `characteristics`.

    Raises:
        ValueError: If `positive_only` is not True, False or None.
    """

    def __init__(self, what: str, positive_only: bool | None, signed: bool) -> None:
        self._what = what
        self._signed = signed
        # None until something negative comes.
        self._positive_only = validated_choice(positive_only, (True, False, None), "positive_only")
        # Both from the first batch.
        self._shift: Tensor = None
        self._precision = 0.0
        self._class: int | None = None
        self._of_class = _Part()
        self._of_all = _Part()
        self._finished: dict[int, _BothWays] = {}

    def add(self, z: Tensor, classes: Array | None = None, dtype: Any = None) -> None:
        """Adds a batch, inside of `double_precision`.

        Args:
            z: Tensor of shape `(rows, units)`.
            classes: The class of each sample, in ascending order from batch to batch. A sample may
                have several rows, all of them as many.
            dtype: The type of floats whose rounding `z` has. Defaults to that of `z`.
        """
        dtype = keras.backend.standardize_dtype(z.dtype if dtype is None else dtype)
        z = ops.cast(z, "float64")
        has_negative = self._check(z)
        if self._shift is None:
            self._shift = moments.shift_of(z)
            self._precision = float(np.finfo(dtype).eps)
        if has_negative and self._positive_only is None:
            self._positive_only = False
        with_positive = self._positive_only is not False
        if classes is None:
            weights = ops.ones((z.shape[0], 1), "float64")
            self._of_class.add(z, self._shift, weights, z.shape[0], with_positive)
            return
        for name in np.unique(classes).tolist():
            if name != self._class:
                self._finish_class()
                self._class = name
            of_class = np.repeat(classes == name, z.shape[0] // len(classes))
            # Rows of other classes get no weight and are not left out, so that all batches have
            # one shape.
            weights = ops.convert_to_tensor(of_class[:, None], "float64")
            samples = int(np.sum(of_class))
            self._of_class.add(z, self._shift, weights, samples, with_positive)

    def finish(self) -> Characteristics:
        """The characteristics of all that was added."""
        self._finish_class()
        positive_only = self._positive_only is not False
        classes = {name: both[positive_only] for name, both in self._finished.items()}
        return replace(self._characteristics(self._of_all)[positive_only], classes=classes)

    def _characteristics(self, part: "_Part") -> _BothWays:
        shift = ops.convert_to_numpy(self._shift)
        return part.characteristics(shift, self._precision, self._signed)

    def _finish_class(self) -> None:
        if self._of_class.samples == 0:
            return
        if self._class is not None:
            self._finished[self._class] = self._characteristics(self._of_class)
        self._of_all.merge(self._of_class)
        self._of_class = _Part()

    def _check(self, z: Tensor) -> bool:
        """Whether there is a negative value."""
        units = z.shape[1]
        if units > _GREATEST_UNITS:
            raise ValueError(
                f"{self._what} may have {_GREATEST_UNITS:,} units at most, of which all pairs are "
                'measured. Positions are samples of fewer units with `spatial="samples"` or '
                f'`spatial="average"`. Received: {units:,} units'
            )
        is_finite, *extremes = moments.range_of(z)
        if not bool(is_finite):
            raise ValueError(f"{self._what} must hold finite numbers. Received: NaN or infinity")
        smallest, largest = map(float, extremes)
        if max(-smallest, largest) > _GREATEST:
            raise ValueError(
                f"{self._what} must hold numbers of a magnitude up to {_GREATEST:g}, whose squares "
                f"can be added up. Received: numbers from {smallest:g} to {largest:g}"
            )
        return smallest < 0


class _Part:
    """The sums over a part of the samples."""

    def __init__(self) -> None:
        self.samples = 0
        self._sums: Any = None  # until something is added
        self._positive: moments.Sums | None = None

    def add(
        self, z: Tensor, shift: Tensor, weights: Tensor, samples: int, with_positive: bool
    ) -> None:
        sums = moments.sums_of(z, shift, weights)
        positive = moments.positive_sums_of(z, shift, weights) if with_positive else None
        self._add(samples, sums, positive)

    def merge(self, other: "_Part") -> None:
        self._add(other.samples, other._sums, other._positive)

    def _add(self, samples: int, sums: moments.Sums, positive: moments.Sums | None) -> None:
        self.samples += samples
        self._sums = moments.added(self._sums, sums)
        # From the first batch without them on there are none.
        has_positive = positive is not None
        self._positive = moments.added(self._positive, positive) if has_positive else None

    def characteristics(self, shift: Array, precision: float, signed: bool) -> _BothWays:
        sums = moments.as_arrays(self._sums)
        covariance = moments.covariances(sums, self.samples, shift, precision)
        count, units = self.samples * len(covariance), len(covariance)
        pairs = moments.mean_of_pairs(covariance, signed)
        found = Characteristics(
            samples=self.samples,
            units=units,
            amplitude=float(np.sum(sums["magnitudes"])) / count,
            covariance=pairs[0],
            correlation=pairs[1],
            # One rounding, as in `dead_units`, which it is never below.
            sparsity=(count - float(np.sum(sums["nonzeros"]))) / count,
            dead_units=float(np.mean(sums["nonzeros"] == 0)),
            rank=moments.stable_rank(covariance),
            positive_only=False,
        )
        if self._positive is None:
            return {False: found}
        positive = moments.as_arrays(self._positive)
        counts = float(np.trace(positive["counts"]))
        amplitude = float(np.sum(positive["magnitudes"])) / counts if counts else float("nan")
        pairs = moments.mean_of_positive_pairs(positive, shift, precision, signed)
        return {
            False: found,
            True: replace(
                found,
                amplitude=amplitude,
                covariance=pairs[0],
                correlation=pairs[1],
                positive_only=True,
            ),
        }
