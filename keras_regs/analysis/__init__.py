"""What the papers measure, as functions of arrays and models."""

from keras_regs.analysis.comparison import Comparison as Comparison
from keras_regs.analysis.comparison import compare_regularizers as compare_regularizers
from keras_regs.analysis.correlation import filter_correlation as filter_correlation
from keras_regs.analysis.correlation_histograms import (
    correlation_histograms as correlation_histograms,
)
from keras_regs.analysis.entropy import rfav_entropy as rfav_entropy
from keras_regs.analysis.entropy_maps import EntropyMaps as EntropyMaps
from keras_regs.analysis.entropy_maps import rfav_entropy_maps as rfav_entropy_maps
from keras_regs.analysis.entropy_maps_figure import (
    plot_rfav_entropy_maps as plot_rfav_entropy_maps,
)
from keras_regs.analysis.tolerance import ToleranceScan as ToleranceScan
from keras_regs.analysis.tolerance import tolerance_scan as tolerance_scan
from keras_regs.analysis.weights import weight_percentiles as weight_percentiles
from keras_regs.analysis.weights_figure import plot_weight_percentiles as plot_weight_percentiles
from keras_regs.distribution import PERCENTILES as PERCENTILES
