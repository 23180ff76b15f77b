"""What must hold for a network to be able to show what a compander does."""

from examples.reproduce.comparisons import of
from examples.reproduce.numbers import evaluated, in_percent, measured
from examples.reproduce.regimes import Regime
from examples.reproduce.weight_compander.rows import LEARNED, NARROW, PLAIN
from examples.reproduce.weight_compander.weights import largest_of_first, mean_shift_of_b

TRAINING = in_percent(evaluated("fitted", "accuracy"))

FITS = Regime(
    "The plain network reaches 99 % training accuracy",
    of(PLAIN, TRAINING),
    at_least=99,
    unit="%",
)
# Half of the bound of a = 0.6, where the slope is half of that at zero.
REACHES = Regime(
    "Weights of the plain network's first convolution reach 0.47, half of the bound",
    of(PLAIN, largest_of_first),
    at_least=0.47,
)
NARROW_REACHES = Regime(
    "Weights of the companded network reach 0.47, half of the bound",
    of(NARROW, measured("largest weight")),
    at_least=0.47,
)
LEARNS = Regime(
    "The learned b of the convolutions move by 0.1 on average",
    of(LEARNED, mean_shift_of_b),
    at_least=0.1,
)
