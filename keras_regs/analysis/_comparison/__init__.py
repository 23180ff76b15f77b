"""Regularizers compared by training models from several seeds."""
