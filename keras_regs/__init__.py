"""Regularizers that keep Keras networks from overfitting, and views that show when they do."""

from keras_regs import analysis as analysis
from keras_regs import schedules as schedules
from keras_regs.callbacks import DelayedStrong as DelayedStrong
from keras_regs.callbacks import StrengthSchedule as StrengthSchedule
from keras_regs.regularizers import L1 as L1
from keras_regs.regularizers import L1L2 as L1L2
from keras_regs.regularizers import L2 as L2
from keras_regs.regularizers import ActivityRegularizer as ActivityRegularizer
from keras_regs.regularizers import Regularizer as Regularizer
from keras_regs.regularizers import RFAVEntropy as RFAVEntropy
from keras_regs.regularizers import Scheduled as Scheduled

__version__ = "0.1.0.dev0"
