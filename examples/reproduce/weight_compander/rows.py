"""The reparameterizations of weights that are compared."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from examples.reproduce import rows
from examples.reproduce.weight_compander.linear import Linear
from examples.reproduce.weight_compander.weights import START_A, START_B
from keras_regs.companders import Arctan, Arsinh, Erf, Power, WeightNorm


@dataclass(frozen=True)
class Row(rows.Row):
    """A network whose weights are reparameterized.

    With gradient descent, `a arctan(v / b)` at the learning rate η is `a arctan(v / a)` with
    kernels at the rate (a / b)² η. So b is a learning rate of kernels, and with b = a small weights
    take steps as long as those of the plain network.

    Attributes:
        name: As the command line and the results have it.
        text: What it is, in words.
        compander: Function that is given the paper's a and b and returns the compander. None for a
            network as it is.
        rescaled: Whether an adaptive optimizer takes its step from the gradient of the weight.
    """

    name: str
    text: str = field(compare=False)
    compander: Callable[[float, float], Any] | None = field(default=None, compare=False)
    rescaled: bool = False

    @property
    def label(self) -> str:
        return self.text


PLAIN = Row("plain", "plain")
ARCTAN = Row("arctan", "compander", Arctan)
EQUAL = Row("arctan-equal", "compander, equal steps", lambda a, b: Arctan(a, a))
NARROW = Row("arctan-narrow", "narrow compander", lambda a, b: Arctan(b, b))
RESCALED = Row(
    "arctan-narrow-rescaled", "narrow compander, rescaled", lambda a, b: Arctan(b, b), True
)
LINEAR = Row("linear", "longer steps alone", lambda a, b: Linear(a / b))
ARSINH = Row("arsinh", "arsinh", Arsinh)
ERF = Row("erf", "erf", Erf)
LEARNED = Row("learned", "learned a and b", lambda a, b: Arctan(START_A, START_B, learnable="fine"))
WEIGHTNORM = Row("weightnorm", "weight normalization", lambda a, b: WeightNorm())
POWER = Row("power", "Powerpropagation", lambda a, b: Power())

ROWS = {
    "sgd": (
        PLAIN,
        EQUAL,
        ARCTAN,
        NARROW,
        LINEAR,
        LEARNED,
        WEIGHTNORM,
        POWER,
        ARSINH,
        ERF,
    ),
    "adam": (PLAIN, NARROW, RESCALED),
}
