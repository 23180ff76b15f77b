"""Regularizers that keep Keras networks from overfitting, and views that show when they do."""

from keras_regs import analysis as analysis
from keras_regs import schedules as schedules
from keras_regs.callbacks import Decay as Decay
from keras_regs.callbacks import DelayedStrong as DelayedStrong
from keras_regs.callbacks import ProgressiveStrength as ProgressiveStrength
from keras_regs.callbacks import ProximalL1 as ProximalL1
from keras_regs.callbacks import StrengthSchedule as StrengthSchedule
from keras_regs.callbacks import WarmStart as WarmStart
from keras_regs.callbacks import WeightPercentiles as WeightPercentiles
from keras_regs.class_wise import ClassWiseFunctional as ClassWiseFunctional
from keras_regs.class_wise import ClassWiseModel as ClassWiseModel
from keras_regs.class_wise import ClassWiseSequential as ClassWiseSequential
from keras_regs.models import regularize as regularize
from keras_regs.models import strip as strip
from keras_regs.regularizers import AL2 as AL2
from keras_regs.regularizers import L1 as L1
from keras_regs.regularizers import L1L2 as L1L2
from keras_regs.regularizers import L2 as L2
from keras_regs.regularizers import ActivityCovariance as ActivityCovariance
from keras_regs.regularizers import ActivityRank as ActivityRank
from keras_regs.regularizers import ActivityRegularizer as ActivityRegularizer
from keras_regs.regularizers import ActivityVariance as ActivityVariance
from keras_regs.regularizers import ClassCovariance as ClassCovariance
from keras_regs.regularizers import ClassRank as ClassRank
from keras_regs.regularizers import ClassVariance as ClassVariance
from keras_regs.regularizers import ClassWiseRegularizer as ClassWiseRegularizer
from keras_regs.regularizers import FilterCorrelation as FilterCorrelation
from keras_regs.regularizers import Regularizer as Regularizer
from keras_regs.regularizers import RFAVEntropy as RFAVEntropy
from keras_regs.regularizers import Scheduled as Scheduled
from keras_regs.regularizers import Sum as Sum
from keras_regs.regularizers import Thresholded as Thresholded
from keras_regs.regularizers import class_labels as class_labels

__version__ = "0.1.0.dev0"
