"""The entropy of receptive-field activation vectors, as numbers and as maps."""
