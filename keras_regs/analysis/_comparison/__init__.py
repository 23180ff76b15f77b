"""Comparison of regularizers by training models from several seeds."""
