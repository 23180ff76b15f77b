"""Entropy of receptive-field activation vectors, as values and as maps."""
