"""The definitions of the characteristics, computed pair by pair."""

import numpy as np

MEASURES = ("amplitude", "covariance", "correlation", "sparsity", "dead_units", "rank")


def reference(z, positive_only, signed=False):
    """The definitions, pair by pair, in float64."""
    z = np.asarray(z, "float64")
    units = z.shape[1]
    covariances, correlations = [], []
    for i in range(units):
        for j in range(units):
            both = (z[:, i] > 0) & (z[:, j] > 0) if positive_only else np.ones(len(z), bool)
            a, b = z[both, i], z[both, j]
            if i == j or (positive_only and len(a) < 2):
                continue
            constant = np.ptp(a) == 0 or np.ptp(b) == 0
            a, b = a - a.mean(), b - b.mean()
            covariance = np.mean(a * b) if signed else np.abs(np.mean(a * b))
            covariances.append(0.0 if constant else covariance)
            if not constant:
                correlations.append(covariance / (a.std() * b.std()))
    amplitudes = z[z > 0] if positive_only else np.abs(z)
    centred = z - z.mean(axis=0)
    singular = np.linalg.svd(centred.T @ centred / len(z), compute_uv=False)
    return {
        "amplitude": np.mean(amplitudes) if amplitudes.size else np.nan,
        "covariance": np.mean(covariances) if covariances else np.nan,
        "correlation": np.mean(correlations) if correlations else np.nan,
        "sparsity": np.mean(z == 0),
        "dead_units": np.mean(np.all(z == 0, axis=0)),
        "rank": np.sum(singular**2) / singular[0] ** 2 if singular[0] > 0 else 0.0,
    }


def assert_equal(found, expected, rtol=1e-9):
    for name, value in expected.items():
        np.testing.assert_allclose(getattr(found, name), value, rtol=rtol, atol=1e-12, err_msg=name)


def relu_outputs(samples=60, units=7, seed=0):
    """Correlated outputs of a ReLU, with a unit that is dead and one that never is zero."""
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(samples, 3)) @ rng.normal(size=(3, units)) + rng.normal(size=units)
    z[:, 0] = -1
    z[:, 1] += 20
    return np.maximum(z, 0)
