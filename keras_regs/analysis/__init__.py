"""Measurements from the papers, as functions of arrays and models."""

from keras_regs._math.distribution import PERCENTILES as PERCENTILES
from keras_regs.analysis._comparison.comparison import compare_regularizers as compare_regularizers
from keras_regs.analysis._comparison.comparison_result import Comparison as Comparison
from keras_regs.analysis._comparison.tolerance import tolerance_scan as tolerance_scan
from keras_regs.analysis._comparison.tolerance_result import ToleranceScan as ToleranceScan
from keras_regs.analysis._entropy.maps import EntropyMaps as EntropyMaps
from keras_regs.analysis._entropy.maps import rfav_entropy_maps as rfav_entropy_maps
from keras_regs.analysis._entropy.rfav_entropy import rfav_entropy as rfav_entropy
from keras_regs.analysis._entropy.suggested_rules import suggest_rules as suggest_rules
from keras_regs.analysis._entropy.suggested_rules_result import SuggestedRules as SuggestedRules
from keras_regs.analysis._gradients.balance import gradient_balance as gradient_balance
from keras_regs.analysis._gradients.balance_history import (
    plot_gradient_balance as plot_gradient_balance,
)
from keras_regs.analysis._gradients.magnitudes import GradientMagnitudes as GradientMagnitudes
from keras_regs.analysis._representations.ablation import ablation_curve as ablation_curve
from keras_regs.analysis._representations.ablation_result import AblationCurve as AblationCurve
from keras_regs.analysis._representations.canonical_correlations import (
    CanonicalCorrelations as CanonicalCorrelations,
)
from keras_regs.analysis._representations.canonical_correlations import (
    plot_canonical_correlations as plot_canonical_correlations,
)
from keras_regs.analysis._representations.characteristics import characteristics as characteristics
from keras_regs.analysis._representations.characteristics_result import (
    Characteristics as Characteristics,
)
from keras_regs.analysis._representations.corrupted_labels import corrupt_labels as corrupt_labels
from keras_regs.analysis._representations.identical_output import (
    identical_output_network as identical_output_network,
)
from keras_regs.analysis._representations.information import MutualInformation as MutualInformation
from keras_regs.analysis._representations.information import (
    mutual_information as mutual_information,
)
from keras_regs.analysis._representations.layer_characteristics import (
    LayerCharacteristics as LayerCharacteristics,
)
from keras_regs.analysis._representations.layer_characteristics import (
    layer_characteristics as layer_characteristics,
)
from keras_regs.analysis._representations.similarity import cca as cca
from keras_regs.analysis._representations.similarity import linear_cka as linear_cka
from keras_regs.analysis._representations.similarity import pwcca as pwcca
from keras_regs.analysis._representations.similarity import svcca as svcca
from keras_regs.analysis._weights.correlation_histograms import (
    FilterCorrelations as FilterCorrelations,
)
from keras_regs.analysis._weights.correlation_histograms import (
    correlation_histograms as correlation_histograms,
)
from keras_regs.analysis._weights.filter_correlation import filter_correlation as filter_correlation
from keras_regs.analysis._weights.percentiles import KernelPercentiles as KernelPercentiles
from keras_regs.analysis._weights.percentiles import weight_percentiles as weight_percentiles
from keras_regs.analysis._weights.percentiles_history import (
    plot_weight_percentiles as plot_weight_percentiles,
)
from keras_regs.analysis._weights.sparsity import WeightSparsity as WeightSparsity
from keras_regs.analysis._weights.sparsity import compression_rate as compression_rate
from keras_regs.analysis._weights.sparsity import weight_sparsity as weight_sparsity
