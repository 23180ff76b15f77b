"""Companders: functions `w = Ψ(v)` that reparameterize the kernels of layers."""

from keras_regs.companders._arctan import Arctan as Arctan
from keras_regs.companders._arsinh import Arsinh as Arsinh
from keras_regs.companders._base import Compander as Compander
from keras_regs.companders._erf import Erf as Erf
from keras_regs.companders._power import Power as Power
from keras_regs.companders._weight_norm import WeightNorm as WeightNorm
