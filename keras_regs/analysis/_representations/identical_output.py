"""Networks with the same outputs, in which one layer has another representation."""

from typing import Any

import keras
import numpy as np

from keras_regs._checks.samples import as_numpy
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.consumers import Surroundings, surroundings
from keras_regs.models._rebuild import describe, rebuild


def identical_output_network(
    model: keras.Model,
    layer: str,
    *,
    transform: Tensor | Array,
    shift: Tensor | Array | None = None,
) -> keras.Model:
    r"""Returns a copy of a model with the same outputs, in which one layer outputs $Q (z - m)$.

    $z$ is the output of the layer in the original model. The weights of the layer, and of the
    layers that consume its output, are rewritten. So characteristics that depend on $Q$ and $m$,
    such as the covariance or the correlation of units, cannot by themselves determine how well a
    network performs.

    With the outputs of samples as rows, $z = x W + b$ and $h = z V + c$ become

    $$
    W' = W Q^T, \quad b' = (b - m) Q^T, \quad V' = Q^{-T} V, \quad c' = c + m V
    $$

    What $Q$ and $m$ may be depends on what follows:

    - For a linear layer, $Q$ is any invertible matrix and $m$ any vector (Theorem 1).
    - If a ReLU or leaky ReLU follows, in the layer or after it, $Q$ must be a permuted positive
      diagonal matrix and $m$ must be zero (Theorem 2).
    - If max pooling follows, $Q$ must be a permuted positive diagonal matrix.

    The layer and its consumers must be `Dense`, `Conv1D`, `Conv2D` or `Conv3D`. Between them, there
    may be ReLUs, dropout, pooling and `Flatten`. The outputs are the same in inference mode. In
    training mode, dropout acts on other units. Outputs differ by rounding, which a $Q$ with a large
    condition number makes worse. Weights are computed in float64 and stored in their own dtype.

    Args:
        model: A functional or sequential model. It does not change.
        layer: Name of the layer, or a shell-style pattern that matches no other layer.
        transform: The invertible matrix $Q$ of shape `(units, units)`. The units of a convolution
            are its filters.
        shift: The vector $m$ of shape `(units,)`. Defaults to None: zero.

    Returns:
        The copy, with the same names and all other weights. It is compiled as the model is, with a
        new optimizer.

    Raises:
        ValueError: If `transform` is not such a matrix or `shift` is not such a vector; if a shift
            would need a bias that is missing, or would change the effect of zero padding; if the
            layer or one of its consumers is of another type, has a compander, LoRA or groups, is
            quantized, or is called several times; if anything else consumes its output.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        section 3.1, Theorems 1 and 2.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(3, name="hidden"), keras.layers.Dense(2)])
    >>> x = np.random.default_rng(0).normal(size=(100, 4))
    >>> def hidden(model):
    ...     inner = keras.Model(model.inputs, model.get_layer("hidden").output)
    ...     return inner.predict(x, verbose=0).astype("float64")
    >>> values, vectors = np.linalg.eigh(np.cov(hidden(model).T))
    >>> whitening = (vectors / np.sqrt(values)) @ vectors.T
    >>> white = kr.analysis.identical_output_network(
    ...     model, "hidden", transform=whitening, shift=hidden(model).mean(axis=0))
    >>> bool(np.allclose(np.cov(hidden(white).T), np.eye(3), atol=1e-3))
    True
    >>> bool(np.allclose(white.predict(x, verbose=0), model.predict(x, verbose=0), atol=1e-4))
    True
    """
    found = surroundings(model, layer)
    units = found.layer.kernel.shape[-1]
    transform = _validated_transform(transform, units, found)
    shift = _validated_shift(shift, units, found)
    new, pairs = rebuild(model, describe(model))
    copies = {id(old): copy for copy, old in pairs}

    copy = copies[id(found.layer)]
    _assign(copy.kernel, _values(copy.kernel) @ transform.T)
    if copy.use_bias:
        _assign(copy.bias, (_values(copy.bias) - shift) @ transform.T)
    for consumer in found.consumers:
        copy = copies[id(consumer)]
        kernel = _values(copy.kernel)
        # After `Flatten`, the kernel has a row for each unit at each position.
        rows = kernel.reshape(*kernel.shape[:-2], -1, units, kernel.shape[-1])
        _assign(copy.kernel, np.linalg.solve(transform.T, rows).reshape(kernel.shape))
        if copy.use_bias:
            lost = (shift @ rows).reshape(-1, kernel.shape[-1]).sum(axis=0)
            _assign(copy.bias, _values(copy.bias) + lost)
    return new


def _values(variable: Tensor) -> Array:
    return np.asarray(keras.ops.convert_to_numpy(variable)).astype(np.float64)


def _assign(variable: Tensor, values: Array) -> None:
    variable.assign(values)
    if not np.all(np.isfinite(_values(variable))):
        raise ValueError(
            f"Arguments `transform` and `shift` must leave the weights finite. "
            f"Received: values that make '{variable.path}' infinite in {variable.dtype}"
        )


def _validated_transform(transform: Any, units: int, found: Surroundings) -> Array:
    matrix = as_numpy(transform)
    if matrix.shape != (units, units) or not _is_finite(matrix):
        raise ValueError(
            f"Argument `transform` must be a matrix of finite numbers of shape {(units, units)}, "
            f"because layer '{found.layer.name}' has {units} units. Received: transform of shape "
            f"{matrix.shape}" + ("" if _is_finite(matrix) else ", not all of it finite numbers")
        )
    matrix = matrix.astype(np.float64)
    if np.linalg.matrix_rank(matrix) < units:
        raise ValueError(
            "Argument `transform` must be invertible, so that the next layers can undo it. "
            f"Received: transform of rank {np.linalg.matrix_rank(matrix)} instead of {units}, with "
            f"condition number {np.linalg.cond(matrix):.3g}"
        )
    if found.permuting is not None:
        is_diagonal = np.all(np.sum(matrix != 0, axis=0) == 1)
        if not is_diagonal or np.any(matrix < 0):
            received = "negative elements" if is_diagonal else "several non-zero elements in a row"
            raise ValueError(
                "Argument `transform` must be a permuted positive diagonal matrix, with exactly "
                "one element above 0 in each row and column. By Theorem 2, no other matrix keeps "
                f"the outputs, because {found.permuting}. Received: transform with {received}"
            )
    return matrix


def _validated_shift(shift: Any, units: int, found: Surroundings) -> Array:
    if shift is None:
        return np.zeros(units)
    vector = as_numpy(shift)
    if vector.shape != (units,) or not _is_finite(vector):
        raise ValueError(
            f"Argument `shift` must be a vector of finite numbers of shape {(units,)}, because "
            f"layer '{found.layer.name}' has {units} units. Received: shift of shape {vector.shape}"
            + ("" if _is_finite(vector) else ", not all of it finite numbers")
        )
    reason = found.unshifted
    for each in (found.layer, *found.consumers):
        if not each.use_bias:
            reason = reason or f"layer '{each.name}' has no bias to compensate for it"
    for each in found.consumers:
        padded = getattr(each, "padding", "valid") != "valid" and max(each.kernel_size) > 1
        if padded:
            reason = reason or f"layer '{each.name}' pads its input with zeros"
    if reason is not None and np.any(vector != 0):
        raise ValueError(
            f"Argument `shift` must be zero or None to keep the outputs, because {reason}. "
            f"Received: shift={vector.tolist()}"
        )
    return vector.astype(np.float64)


def _is_finite(array: Array) -> bool:
    return array.dtype.kind in "iuf" and bool(np.all(np.isfinite(array)))
