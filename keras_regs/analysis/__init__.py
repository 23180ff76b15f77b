"""What the papers measure, as functions of arrays or models."""

from keras_regs.analysis.entropy import rfav_entropy as rfav_entropy
