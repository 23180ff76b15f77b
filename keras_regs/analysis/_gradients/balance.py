"""Gradients of a model's loss compared with those of its penalties."""

from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._checks.arguments import validated_choice, validated_count
from keras_regs._checks.samples import validated_labelled, validated_samples
from keras_regs._inspect.gradient_probe import GradientProbe
from keras_regs._inspect.kernels import Kernel
from keras_regs._inspect.selection import validated_layers
from keras_regs.analysis._gradients.magnitudes import GradientMagnitudes


def gradient_balance(
    model: keras.Model,
    x: Any,
    y: Any,
    *,
    layers: str | Sequence[str] | None = None,
    batch_size: int = 128,
    training: bool = False,
) -> GradientMagnitudes:
    r"""Computes how large the gradients of the loss and of the penalties are in each kernel.

    The result has three numbers for each kernel, with means over its weights $w$:

    - The mean of $|\partial L / \partial w|$, where $L$ is the loss without penalties, averaged
      over all samples.
    - The mean of $|\partial P / \partial w|$, where $P = \sum_i s_i p_i$ is what regularizers add:
      each penalty $p_i$ times its present strength $s_i$.
    - The share of the first in the sum of the two.

    If a network fails to learn because its regularization is too strong, the gradient of the loss
    dies out and its share goes to 0. The paper does not say whether it averages before it divides.
    Here, the share is computed from the means. So it is defined even if some weights have no
    gradient.

    The gradient is averaged over all batches before its magnitude is taken. So it is the gradient
    of all samples at once. Its mean magnitude is smaller than that of single batches, where noise
    does not cancel. The penalty of an activity regularizer contributes to the gradients of all
    kernels that its input depends on. Penalties that are statistics of a batch (covariance, rank,
    class-wise) are computed for each batch of `batch_size`, and their gradients are averaged. The
    same holds for a loss with `reduction="sum"`.

    In a layer that reparameterizes its kernel, gradients are taken with respect to the trained
    variable $v$, and `weight` is the mean magnitude of the kernel $\Psi(v)$. Frozen kernels have
    gradients like all others. `keras_regs.ProximalL1` adds nothing to the loss, so it does not
    appear here.

    The model does not change. If layers compute in float16, loss and penalties are scaled so that
    small gradients do not vanish.

    Args:
        model: The model, built and compiled with a loss.
        x: Inputs as for `fit`: an array, or a nested structure of arrays.
        y: Labels as for `fit`. None for models whose `compute_loss` does not need labels.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers that have a kernel.
        batch_size: Maximum number of samples per batch. Defaults to 128.
        training: Whether the model runs in training mode, with dropout and batch statistics. All
            batches then use the random numbers of the next training step. Defaults to False.

    Returns:
        A `GradientMagnitudes`, in the order of the layers.

    Raises:
        ValueError: If the model is not built, is not compiled with a loss, or has no kernel; if an
            entry of `layers` matches no layer that has a kernel; if `x` or `y` do not consist of
            arrays of numbers, or differ in their number of samples; if `batch_size` is less than 1,
            or `training` is not a bool.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, figures
        2 and 5.

    Example:

    >>> model = keras.Sequential([keras.Input((2,)),
    ...     keras.layers.Dense(1, kernel_regularizer=kr.L2(0.25), use_bias=False, name="dense")])
    >>> model.compile(loss="mse")
    >>> model.set_weights([np.array([[1.0], [3.0]])])
    >>> print(kr.analysis.gradient_balance(model, np.eye(2), np.zeros((2, 1))))
    | kernel       | loss gradient | penalty gradient | share of loss |    weight |
    | ------------ | ------------: | ---------------: | ------------: | --------: |
    | dense/kernel |     2.000e+00 |        1.000e+00 |        0.6667 | 2.000e+00 |
    | all          |     2.000e+00 |        1.000e+00 |        0.6667 | 2.000e+00 |
    """
    x, y = samples_and_labels(x, y)
    batch_size = validated_count(batch_size, "batch_size")
    training = validated_choice(training, (True, False), "training")
    probe = GradientProbe(model, validated_layers(layers), training)
    return magnitudes(probe, x, y, batch_size)


def magnitudes(probe: GradientProbe, x: Any, y: Any, batch_size: int) -> GradientMagnitudes:
    """Returns the magnitudes that a probe measures on the result of `samples_and_labels`."""
    means = probe(x, y, batch_size)
    names = tuple(kernel.name for kernel in probe.kernels)
    return GradientMagnitudes.of(names, list(map(_size, probe.kernels)), *means)


def samples_and_labels(x: Any, y: Any) -> tuple[Any, Any]:
    """Returns `x` and `y` as NumPy arrays, where `y` may be None."""
    return (validated_samples(x, "x"), None) if y is None else validated_labelled(x, y)


def _size(kernel: Kernel) -> int:
    size = 1
    for length in kernel.variable.shape:
        size *= length
    return size
