"""Inspecting a model: its layers, kernels and regularizers, and what they compute."""
