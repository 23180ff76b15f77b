"""Adds up sums over samples, class by class, and measures each class and all samples."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from keras_regs._typing import Array
from keras_regs.analysis._representations.characteristics_result import Characteristics
from keras_regs.analysis._representations.device_moments import DeviceMoments
from keras_regs.analysis._representations.host_moments import RowMoments
from keras_regs.analysis._representations.moments import Kind
from keras_regs.analysis._representations.pairs import Pairs, scalar_products, stable_rank
from keras_regs.analysis._representations.tiles import tiles


class Run(NamedTuple):
    """Successive samples of the same class.

    Attributes:
        name: The class, or None.
        samples: Number of samples.
        moments: Their sums.
    """

    name: int | None
    samples: int
    moments: RowMoments | DeviceMoments


@dataclass
class _Part:
    """Sums over some of the samples.

    Attributes:
        name: The class, or None.
        samples: Number of samples.
        of_units: The sums of units.
        of_pairs: The sums of pairs, by the number of the tile. Those of a class are dropped where
            its last samples are added, tile by tile.
        rows: All samples, if they came at once and are fewer than the units.
    """

    name: int | None
    samples: int = 0
    of_units: dict[str, Array] = field(default_factory=dict)
    of_pairs: dict[int, Array] = field(default_factory=dict)
    rows: Array | None = None

    def add_units(self, samples: int, sums: dict[str, Array]) -> None:
        self.samples += samples
        for name, each in sums.items():
            self.of_units[name] = self.of_units.get(name, 0.0) + each

    def add_pairs(self, tile: int, sums: Array) -> None:
        if tile in self.of_pairs:
            self.of_pairs[tile] += sums
        else:
            self.of_pairs[tile] = sums


@dataclass
class _Summand:
    """What is added to a part, and what to measure if nothing follows."""

    part: _Part
    moments: RowMoments | DeviceMoments | None
    pairs: Pairs | None = None


class ClassSums:
    """Sums over the samples of each class.

    Args:
        kind: The kind of sums.
        shift: The shift that is subtracted.
        precision: Distance from 1 to the next number in the dtype of the values.
        signed: As in `characteristics`.
    """

    def __init__(self, kind: Kind, shift: Array, precision: float, signed: bool) -> None:
        self._kind = kind
        self._shift = shift
        self._precision = precision
        self._signed = signed
        # The class to which more samples may be added.
        self._open: _Part | None = None
        self._all = _Part(None)
        self._finished: dict[int | None, Characteristics] = {}

    def add(
        self,
        runs: Sequence[Run],
        final: bool,
        rows: Array | None = None,
    ) -> None:
        """Adds sums over samples.

        Args:
            runs: Runs of samples of different classes. The first class may be the last one of the
                call before.
            final: Whether these are the last samples.
            rows: The samples, if they are in the memory of the CPU.
        """
        if rows is not None and len(rows) >= len(self._shift):
            rows = None
        if final and self._open is None:  # there are no others
            self._all.rows = rows
        summands = []
        if self._open is not None and self._open.name != runs[0].name:
            summands.append(_Summand(self._open, None, self._pairs(self._open)))
            self._open = None
        stop = 0
        for number, (name, samples, moments) in enumerate(runs):
            start, stop = stop, stop + samples
            ends = final or number < len(runs) - 1
            part = self._open or _Part(name)
            if ends and self._open is None and rows is not None:
                part.rows = rows[start:stop]
            self._open = None if ends else part
            part.add_units(samples, moments.of_units())
            summands.append(_Summand(part, moments, self._pairs(part) if ends else None))
        self._add_pairs(summands)

    def finish(self) -> Characteristics:
        """Returns the characteristics, after the last samples."""
        if None in self._finished:  # there are no classes
            return self._finished[None]
        pairs = self._pairs(self._all)
        for tile, (i, j) in enumerate(tiles(len(self._shift))):
            pairs.add(self._all.of_pairs[tile], i, j)
        classes = {name: each for name, each in self._finished.items() if name is not None}
        return replace(self._characteristics(self._all, pairs), classes=classes)

    def _add_pairs(self, summands: Sequence[_Summand]) -> None:
        for tile, (i, j) in enumerate(tiles(len(self._shift))):
            for part, moments, pairs in (
                (each.part, each.moments, each.pairs) for each in summands
            ):
                if moments is not None:
                    part.add_pairs(tile, moments.of_pairs(i, j))
                if pairs is None:
                    continue
                sums = part.of_pairs.pop(tile)
                pairs.add(sums, i, j)
                if part.name is not None:
                    self._all.add_pairs(tile, sums)
        for each in summands:
            if each.pairs is not None:
                part = each.part
                self._finished[part.name] = self._characteristics(part, each.pairs)
                part.rows = None
                if part.name is not None:
                    self._all.add_units(part.samples, part.of_units)

    def _pairs(self, part: _Part) -> Pairs:
        return Pairs(
            self._kind,
            part.of_units,
            part.samples,
            self._shift,
            self._precision,
            self._signed,
            with_matrix=part.rows is None,
        )

    def _characteristics(self, part: _Part, pairs: Pairs) -> Characteristics:
        of_units, units = part.of_units, len(self._shift)
        count = part.samples * units
        positive_only = self._kind.has_positive_pairs
        prefix = "positive_" if positive_only else ""
        values = float(np.sum(of_units["positives"])) if positive_only else count
        magnitude = float(np.sum(of_units[f"{prefix}magnitudes"]))
        covariance, correlation = pairs.covariance_and_correlation()
        if part.rows is None:
            assert pairs.matrix is not None
            matrix = pairs.matrix
        else:
            matrix = scalar_products(part.rows, pairs.is_constant)
        return Characteristics(
            samples=part.samples,
            units=units,
            amplitude=magnitude / values if values else float("nan"),
            covariance=covariance,
            correlation=correlation,
            # One rounding, as in `dead_units`, which it is never below.
            sparsity=(count - float(np.sum(of_units["nonzeros"]))) / count,
            dead_units=float(np.mean(of_units["nonzeros"] == 0)),
            rank=stable_rank(matrix),
            positive_only=positive_only,
        )
