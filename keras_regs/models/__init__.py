"""Functions from a model to a new model. The one that they are given is never changed."""

from keras_regs.models.compand import compand as compand
from keras_regs.models.fold import fold as fold
from keras_regs.models.regularize import regularize as regularize
from keras_regs.models.strip import strip as strip
