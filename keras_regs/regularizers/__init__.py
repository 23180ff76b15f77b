"""Regularizers of activations and weights whose strength can change during training."""

from keras_regs.regularizers._base import ActivityRegularizer as ActivityRegularizer
from keras_regs.regularizers._base import Regularizer as Regularizer
from keras_regs.regularizers._batch_statistics import AL2 as AL2
from keras_regs.regularizers._batch_statistics import ActivityCovariance as ActivityCovariance
from keras_regs.regularizers._batch_statistics import ActivityRank as ActivityRank
from keras_regs.regularizers._batch_statistics import ActivityVariance as ActivityVariance
from keras_regs.regularizers._class_labels import class_labels as class_labels
from keras_regs.regularizers._class_wise import ClassCovariance as ClassCovariance
from keras_regs.regularizers._class_wise import ClassRank as ClassRank
from keras_regs.regularizers._class_wise import ClassVariance as ClassVariance
from keras_regs.regularizers._class_wise import ClassWiseRegularizer as ClassWiseRegularizer
from keras_regs.regularizers._filter_correlation import FilterCorrelation as FilterCorrelation
from keras_regs.regularizers._norms import L1 as L1
from keras_regs.regularizers._norms import L1L2 as L1L2
from keras_regs.regularizers._norms import L2 as L2
from keras_regs.regularizers._rfav_entropy import RFAVEntropy as RFAVEntropy
from keras_regs.regularizers._scheduled import Scheduled as Scheduled
from keras_regs.regularizers._sum import Sum as Sum
from keras_regs.regularizers._thresholded import Thresholded as Thresholded
