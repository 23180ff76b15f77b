"""Functions that return a changed copy of a model. They never change the original model."""

from keras_regs.models._class_wise import ClassWiseFunctional as ClassWiseFunctional
from keras_regs.models._class_wise import ClassWiseModel as ClassWiseModel
from keras_regs.models._class_wise import ClassWiseSequential as ClassWiseSequential
from keras_regs.models._compand import compand as compand
from keras_regs.models._fold import fold as fold
from keras_regs.models._regularize import regularize as regularize
from keras_regs.models._shrink import shrink as shrink
from keras_regs.models._shrinking.report import ShrinkReport as ShrinkReport
from keras_regs.models._strip import strip as strip
