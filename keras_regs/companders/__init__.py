"""Functions `w = Ψ(v)` that layers reparameterize their kernels with."""

from keras_regs.companders.base import Compander as Compander
from keras_regs.companders.lookup import BY_NAME as BY_NAME
from keras_regs.companders.lookup import get as get
from keras_regs.companders.lookup import serialize as serialize
from keras_regs.companders.power import Power as Power
from keras_regs.companders.s_shaped import Arctan as Arctan
from keras_regs.companders.s_shaped import Arsinh as Arsinh
from keras_regs.companders.s_shaped import Erf as Erf
from keras_regs.companders.weight_norm import WeightNorm as WeightNorm
