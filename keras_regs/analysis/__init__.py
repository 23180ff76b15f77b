"""What the papers measure, as functions of arrays or models."""

from keras_regs.analysis.correlation import filter_correlation as filter_correlation
from keras_regs.analysis.entropy import rfav_entropy as rfav_entropy
from keras_regs.analysis.weights import weight_percentiles as weight_percentiles
from keras_regs.analysis.weights_figure import plot_weight_percentiles as plot_weight_percentiles
from keras_regs.distribution import PERCENTILES as PERCENTILES
