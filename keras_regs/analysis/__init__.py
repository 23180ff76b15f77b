"""What the papers measure, as functions of arrays or models."""

from keras_regs.analysis.correlation import filter_correlation as filter_correlation
from keras_regs.analysis.entropy import rfav_entropy as rfav_entropy
