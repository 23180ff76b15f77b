"""Networks whose representation was transformed: table 3, and theorem 2 in section 3.1."""

from collections.abc import Callable, Iterator

import keras
import numpy as np
from scipy import optimize, special

import keras_regs as kr
from examples.representations import LAYER, NOISE_VARIANCE
from examples.reproduce.experiment import Pair
from keras_regs.analysis._representations.characteristics_result import MEASURES

# The weight decay of the output layer that is fitted again, and the most steps that this takes.
_DECAY = 1e-4
_STEPS = 200
# A smaller share of the largest variance is rounding.
_SMALLEST = 1e-6


def measure_transformed(model: keras.Model, train: Pair, test: Pair) -> dict[str, float]:
    """Errors and characteristics with several matrices Q, each name after that of its matrix.

    Those of theorem 2 are applied by `keras_regs.analysis.identical_output_network`. Behind the
    others, which a ReLU does not let pass, the output layer is fitted again.
    """
    found = dict(_named("identity", _measured(model, test)))
    units = model.get_layer(LAYER).units
    rng = np.random.default_rng(0)
    for name, factors in (("diagonal", rng.uniform(size=units)), ("tenth", np.full(units, 0.1))):
        same = kr.analysis.identical_output_network(model, LAYER, transform=np.diag(factors))
        found |= _named(name, _measured(same, test))
    ones = np.ones((units, units))
    np.fill_diagonal(ones, rng.uniform(size=units))
    before = [responses(model, x) for x, _ in (train, test)]
    mean, whitening = whitened(before[0])
    for name, transform, shift in (
        ("refitted", np.eye(units), np.zeros(units)),
        ("ones", ones, np.zeros(units)),
        ("whitening", whitening, mean),
    ):
        z, test_z = (np.maximum((each - shift) @ transform.T, 0) for each in before)
        wrong = fitted(z, train[1])(test_z).argmax(axis=1) != test[1]
        found |= _named(name, {"error": 100 * float(np.mean(wrong)), **_characteristics(test_z)})
    return found


def responses(model: keras.Model, x: np.ndarray) -> np.ndarray:
    """The responses of the layer before its ReLU, in float64."""
    layer = model.get_layer(LAYER)
    below = keras.Model(model.inputs, layer.input).predict(x, batch_size=1000, verbose=0)
    kernel, bias = (np.asarray(each, float) for each in layer.get_weights())
    return below.astype(float) @ kernel + bias


def whitened(h: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The mean of `h`, and the symmetric matrix that makes its covariance the identity."""
    values, vectors = np.linalg.eigh(np.cov(h.T))
    values = np.maximum(values, _SMALLEST * values[-1])
    return h.mean(axis=0), (vectors / np.sqrt(values)) @ vectors.T


def fitted(
    z: np.ndarray, y: np.ndarray, decay: float = _DECAY
) -> Callable[[np.ndarray], np.ndarray]:
    """Multinomial logistic regression on standardized units: the function that gives logits.

    Args:
        z: Responses behind the ReLU.
        y: Classes.
        decay: The weights, but not the biases, have the penalty `decay / 2 * sum(w**2)`.
    """
    mean, deviation = z.mean(axis=0), z.std(axis=0)
    deviation[deviation == 0] = 1

    def with_bias(z: np.ndarray) -> np.ndarray:
        return np.hstack([(z - mean) / deviation, np.ones((len(z), 1))])

    x, labels = with_bias(z), np.eye(int(y.max()) + 1)[y]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(x.shape[1], -1)
        logits = x @ weights
        decayed = weights.copy()
        decayed[-1] = 0
        value = np.mean(special.logsumexp(logits, axis=1) - np.sum(labels * logits, axis=1))
        gradient = x.T @ (special.softmax(logits, axis=1) - labels) / len(x)
        return (
            value + decay / 2 * np.sum(decayed**2),
            (gradient + decay * decayed).ravel(),
        )

    start = np.zeros(x.shape[1] * labels.shape[1])
    found = optimize.minimize(
        loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}
    ).x.reshape(x.shape[1], -1)
    return lambda z: with_bias(z) @ found


def _measured(model: keras.Model, test: Pair) -> dict[str, float]:
    x, y = test
    z = keras.Model(model.inputs, model.get_layer(LAYER).output)
    logits = model.predict(x, batch_size=1000, verbose=0)
    return {
        "error": 100 * float(np.mean(logits.argmax(axis=1) != y)),
        **_characteristics(z.predict(x, batch_size=1000, verbose=0)),
    }


def _characteristics(z: np.ndarray) -> dict[str, float]:
    found = kr.analysis.characteristics(z)
    information = kr.analysis.mutual_information(z, noise_variance=NOISE_VARIANCE)
    return {
        **{name: getattr(found, name) for name in MEASURES},
        "information_lower": information.x_lower,
    }


def _named(name: str, numbers: dict[str, float]) -> Iterator[tuple[str, float]]:
    return ((f"{name} {each}", number) for each, number in numbers.items())
