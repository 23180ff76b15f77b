"""The reparameterizations of weights that are compared."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import keras_regs as kr
from examples.reproduce import rows


@dataclass(frozen=True)
class Row(rows.Row):
    """A network whose weights are reparameterized.

    Attributes:
        name: Of the reparameterization.
        compander: Function that is given the paper's a and b and returns the compander. None for a
            network as it is.
    """

    name: str
    compander: Callable[[float, float], Any] | None = field(default=None, compare=False)


PLAIN = Row("plain")
ARCTAN = Row("arctan", kr.companders.Arctan)
LEARNED = Row("learned", lambda a, b: kr.companders.Arctan(0.5, 1.0, learnable="fine"))
ROWS = (
    PLAIN,
    ARCTAN,
    Row("arsinh", kr.companders.Arsinh),
    Row("erf", kr.companders.Erf),
    LEARNED,
    Row("weightnorm", lambda a, b: kr.companders.WeightNorm()),
    Row("power", lambda a, b: kr.companders.Power()),
)
