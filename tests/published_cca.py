"""Canonical correlations as the code published with SVCCA computes them, written anew.

After `cca_core.py` of https://github.com/google/svcca (Apache License 2.0) with its `epsilon` of 0,
where no unit is removed and nothing is added to the diagonal. One step more: eigenvalues that
rounding makes negative count as 0, where the published code takes the square root and gets NaN.
"""

import numpy as np


def correlations(a, b):
    """Of activations `(samples, units)`, where the published code has units x samples."""
    units = a.shape[1]
    covariance = np.cov(a.T, b.T)
    of_a, of_b = covariance[:units, :units], covariance[units:, units:]
    scale_a, scale_b = np.abs(of_a).max(), np.abs(of_b).max()
    crossed = covariance[:units, units:] / np.sqrt(scale_a * scale_b)
    whitened = _inverse_root(of_a / scale_a) @ crossed @ _inverse_root(of_b / scale_b)
    return np.linalg.svd(whitened, compute_uv=False)


def _inverse_root(covariance):
    values, vectors = np.linalg.eigh(np.linalg.pinv(covariance))
    return (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
