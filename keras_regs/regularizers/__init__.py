"""Penalties of activations and weights, each with a strength that can change while training."""

from keras_regs.regularizers.activity import RFAVEntropy as RFAVEntropy
from keras_regs.regularizers.base import ActivityRegularizer as ActivityRegularizer
from keras_regs.regularizers.base import Regularizer as Regularizer
from keras_regs.regularizers.weights import L1 as L1
from keras_regs.regularizers.weights import L1L2 as L1L2
from keras_regs.regularizers.weights import L2 as L2
from keras_regs.regularizers.wrappers import Scheduled as Scheduled
