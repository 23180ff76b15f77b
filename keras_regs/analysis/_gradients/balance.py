"""What drives the weights of a model: its loss, or its penalties."""

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
    """How large the gradients of the loss and of the penalties are, kernel by kernel.

    For each kernel, the mean `|∂L/∂w|` over its weights, where L is the loss without penalties,
    averaged over all samples; the mean `|∂P/∂w|`, where `P = Σ strength * penalty` is what
    regularizers add, with the strengths now in force; and the share of the first in the sum of the
    two. Where a network fails to learn because it is regularized too strongly, the gradient of the
    loss dies out and its share goes to 0. The paper does not say whether it averages before it
    divides; here the share is that of the means, which is defined where single weights have no
    gradient.

    The gradient is averaged over the batches before its magnitude is taken: it is that of all
    samples at once, and its mean magnitude is smaller than that of single batches, in which noise
    does not cancel out. Penalties of activities reach the weights through the network, all that lie
    before the layer. Those with statistics of a batch (covariance, rank, classes) are taken of each
    batch of `batch_size`, and their gradients averaged; so is a loss with `reduction="sum"`.

    In a layer that reparameterizes its kernel, gradients are those with respect to what is trained,
    `v`, and mean magnitudes of weights those of the weights it computes with, `Ψ(v)`. Kernels that
    are frozen have a gradient of the loss as all others. `keras_regs.ProximalL1` adds nothing to
    the loss, and so nothing here.

    Nothing of the model changes. Where layers compute in float16, small gradients are kept from
    vanishing: what they are taken of is scaled up as far as no gradient becomes infinite.

    Args:
        model: The model, built and compiled with a loss.
        x: Inputs as for `fit`: an array, or a nested structure of arrays.
        y: Their labels, as for `fit`. None for models whose own `compute_loss` needs none.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers with a kernel.
        batch_size: Greatest number of samples at once. Defaults to 128.
        training: Whether the model computes as in training, with dropout and the statistics of
            the batch. What is drawn at random is what the next step would draw, for each batch
            alike. Defaults to False.

    Returns:
        The mean magnitudes, in the order of the layers.

    Raises:
        ValueError: If the model is not built, is not compiled with a loss, or has no kernel; if an
            entry of `layers` fits no layer that has one; if `x` or `y` are not arrays of numbers,
            or not equally many; if `batch_size` is not at least 1 or `training` not True or False.

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
    """What a probe sees of samples and labels that `samples_and_labels` returned."""
    means = probe(x, y, batch_size)
    names = tuple(kernel.name for kernel in probe.kernels)
    return GradientMagnitudes.of(names, list(map(_size, probe.kernels)), *means)


def samples_and_labels(x: Any, y: Any) -> tuple[Any, Any]:
    """`x` and `y` as NumPy arrays, where a model that needs no labels may have none."""
    return (validated_samples(x, "x"), None) if y is None else validated_labelled(x, y)


def _size(kernel: Kernel) -> int:
    size = 1
    for length in kernel.variable.shape:
        size *= length
    return size
