"""Functions `w = Ψ(v)` that layers reparameterize their kernels with."""

from keras_regs.companders._base import Compander as Compander
from keras_regs.companders._lookup import BY_NAME as BY_NAME
from keras_regs.companders._lookup import get as get
from keras_regs.companders._lookup import serialize as serialize
from keras_regs.companders._power import Power as Power
from keras_regs.companders._s_shaped import Arctan as Arctan
from keras_regs.companders._s_shaped import Arsinh as Arsinh
from keras_regs.companders._s_shaped import Erf as Erf
from keras_regs.companders._weight_norm import WeightNorm as WeightNorm
