"""What happens while a model trains: the callbacks for `fit(callbacks=[...])`."""

from keras_regs.callbacks.correlation_histograms import (
    CorrelationHistograms as CorrelationHistograms,
)
from keras_regs.callbacks.gradient_balance import GradientBalance as GradientBalance
from keras_regs.callbacks.proximal import ProximalL1 as ProximalL1
from keras_regs.callbacks.schedules import Decay as Decay
from keras_regs.callbacks.schedules import DelayedStrong as DelayedStrong
from keras_regs.callbacks.schedules import ProgressiveStrength as ProgressiveStrength
from keras_regs.callbacks.schedules import WarmStart as WarmStart
from keras_regs.callbacks.sparsity_heatmaps import SparsityHeatmaps as SparsityHeatmaps
from keras_regs.callbacks.strength import StrengthSchedule as StrengthSchedule
from keras_regs.callbacks.weight_percentiles import WeightPercentiles as WeightPercentiles
