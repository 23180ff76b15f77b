"""Layers that regularizers need a place in."""

from keras_regs.layers.penalized_activation import PenalizedActivation as PenalizedActivation
