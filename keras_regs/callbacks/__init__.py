"""Callbacks for `fit(callbacks=[...])`."""

from keras_regs.callbacks._correlation_histograms import (
    CorrelationHistograms as CorrelationHistograms,
)
from keras_regs.callbacks._custom_loop import custom_loop as custom_loop
from keras_regs.callbacks._gradient_balance import GradientBalance as GradientBalance
from keras_regs.callbacks._hold_zeros import HoldZeros as HoldZeros
from keras_regs.callbacks._loss_without_penalties import (
    LossWithoutPenalties as LossWithoutPenalties,
)
from keras_regs.callbacks._named_schedules import DelayedStrong as DelayedStrong
from keras_regs.callbacks._named_schedules import LinearDecay as LinearDecay
from keras_regs.callbacks._named_schedules import ProgressiveStrength as ProgressiveStrength
from keras_regs.callbacks._named_schedules import WarmStart as WarmStart
from keras_regs.callbacks._proximal_l1 import ProximalL1 as ProximalL1
from keras_regs.callbacks._sparsity_heatmaps import SparsityHeatmaps as SparsityHeatmaps
from keras_regs.callbacks._strength_schedule import StrengthSchedule as StrengthSchedule
from keras_regs.callbacks._tuned_strength import TunedStrength as TunedStrength
from keras_regs.callbacks._weight_percentiles import WeightPercentiles as WeightPercentiles
