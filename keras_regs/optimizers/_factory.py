"""Creates rescaled optimizers from Keras optimizers."""

import inspect
import re
import textwrap
from typing import Any

import keras

from keras_regs._keras import TORCH_OPTIMIZERS, has_own_weight_decay, steps_all_at_once
from keras_regs.optimizers._rescaled import Rescaled

optimizers = keras.optimizers

# Maps each optimizer class to its rescaled class.
_MADE: dict[type, type] = {}

_MODULE = "keras_regs.optimizers"

# Optimizers whose steps do not depend on the value of the variable.
_START_ANYWHERE = (
    optimizers.Adadelta,
    optimizers.Adagrad,
    optimizers.Adam,
    optimizers.AdamW,
    optimizers.Adamax,
    optimizers.Lion,
    optimizers.Nadam,
    optimizers.RMSprop,
    optimizers.SGD,
)

# Names instead of classes, because not every version of Keras has all of them.
_REFUSED = {
    "LossScaleOptimizer": "It only wraps another optimizer. Rescale that one, as in "
    "`LossScaleOptimizer(keras_regs.optimizers.RescaledAdam())`.",
    "MultiOptimizer": "It only combines other optimizers. Rescale each of those.",
    "Ftrl": "It computes each weight from all past gradients instead of taking steps.",
    "Muon": "Its steps are orthogonal matrices. Rescaled elements would not be orthogonal.",
    "ScheduleFreeAdamW": "It averages weights that it keeps itself, without the compander.",
}

_SUMMARY = r"""`keras.optimizers.{stock}` for weights that are functions of trained variables.

    In a compander layer, a variable holds $v$ and the layer computes with the weight
    $w = \Psi(v)$. The gradient with respect to $v$ is the gradient with respect to $w$, times
    $\Psi'(v)$. An adaptive optimizer divides gradients by their size, which cancels this factor.
    This optimizer computes its step $\Delta w$ from the gradient with respect to $w$, and then
    rescales it:

    $$
    dL/dw = (dL/dv) / \Psi'(v), \quad v \leftarrow v + \Psi'(v) \, \Delta w
    $$

    Clipping, accumulation, moments and everything else that uses gradients see $dL/dw$, as in a
    network without companders. Weight decay is part of $\Delta w$, so it applies to the weight. If
    the parameters of $\Psi$ are learned, it applies to $v$ instead, and never to these parameters.
    All other variables, and those of weight normalization, are updated as by the Keras optimizer,
    described here:

    {described}

    Source:
        Schwarz et al., "Powerpropagation: A sparsity inducing weight reparameterisation", 2021;
        Cakaj et al., "Weight Compander", 2023, section III.A.3.
"""

_EXAMPLE = """
    Example:

    >>> model = keras.Sequential([keras.Input((4,)), kr.CompanderDense(2)])
    >>> model.compile(kr.optimizers.{name}(), "mse")
"""


def rescaled(optimizer: Any) -> Any:
    """Returns the rescaled class of an optimizer class, as `RescaledAdam` for `Adam`.

    The class takes the same arguments. To load a model that was saved with it, first call this
    function with the same class.

    Plain gradient descent does not need rescaling, which has no effect on it. With momentum,
    clipping or weight decay, `rescaled(keras.optimizers.SGD)` applies these to the weights.

    Args:
        optimizer: A class of Keras, or a class of your own that derives from
            `keras.optimizers.Optimizer`.

    Returns:
        A subclass. Repeated calls with the same class return the same subclass.

    Raises:
        ValueError: If `optimizer` is not an optimizer class, or its steps cannot be rescaled.

    Example:

    >>> RescaledSGD = kr.optimizers.rescaled(keras.optimizers.SGD)
    >>> RescaledSGD(0.1, momentum=0.9).get_config()["momentum"]
    0.9
    """
    if not inspect.isclass(optimizer) or not issubclass(optimizer, optimizers.Optimizer):
        raise ValueError(
            "Argument `optimizer` must be an optimizer class, such as `keras.optimizers.Adam`. "
            f"Received: optimizer={optimizer!r}"
        )
    if issubclass(optimizer, Rescaled):
        return optimizer
    optimizer = _as_exported(optimizer)
    if optimizer not in _MADE:
        _check(optimizer)
        _MADE[optimizer] = _made(optimizer)
    return _MADE[optimizer]


def _as_exported(optimizer: Any) -> Any:
    # With PyTorch, an instance has a different class from the one that was called.
    if optimizer.__module__.startswith(TORCH_OPTIMIZERS):
        return getattr(optimizers, optimizer.__name__, optimizer)
    return optimizer


def _check(optimizer: Any) -> None:
    reason = None
    for name, why in _REFUSED.items():
        refused = getattr(optimizers, name, None)
        if refused is not None and issubclass(optimizer, refused):
            reason = why
    if reason is None:
        if has_own_weight_decay(optimizer):
            reason = "It overrides weight decay (`_apply_weight_decay`)."
        elif steps_all_at_once(optimizer):
            reason = (
                "It updates all variables at once. Derive it from `keras.optimizers.Optimizer` "
                "instead, and implement `update_step`."
            )
    if reason is not None:
        raise ValueError(
            f"The steps of `{optimizer.__name__}` cannot be rescaled. {reason} "
            f"Received: optimizer={optimizer!r}"
        )


def _made(stock: Any) -> Any:
    name = f"Rescaled{stock.__name__}"
    of_keras = getattr(optimizers, stock.__name__, None) is stock
    package, _, _ = keras.saving.get_registered_name(stock).rpartition(">")
    parameters = list(inspect.signature(stock.__init__).parameters.values())
    own = {
        "stock": stock,
        "starts_anywhere": stock in _START_ANYWHERE,
        "__doc__": _documentation(stock, name, with_example=of_keras),
        # The module in which pickle finds the class.
        "__module__": _MODULE if of_keras else stock.__module__,
        "__signature__": inspect.Signature(parameters[1:]),
    }
    cls = type(name, (*_bases(stock),), own)
    return keras.saving.register_keras_serializable(
        package="keras_regs" if of_keras or not package else package
    )(cls)


def _bases(stock: Any) -> tuple[Any, Any]:
    if keras.backend.backend() == "torch" and stock in _START_ANYWHERE:
        from keras_regs.optimizers._rescaled_torch import RescaledInParallel

        # Keras creates an instance of a different class, which updates all variables at once.
        return RescaledInParallel, type(stock.__new__(stock))
    return Rescaled, stock


def _documentation(stock: Any, name: str, with_example: bool) -> str:
    described = inspect.cleandoc(stock.__doc__ or "")
    # Drop the example, which shows the Keras optimizer.
    described = re.sub(r"\nExamples?:\n.*?(?=\n\w+:\n|\Z)", "", described, flags=re.DOTALL)
    described = textwrap.indent(re.sub(r"\n{3,}", "\n\n", described), "    ").strip()
    documentation = _SUMMARY.format(stock=stock.__name__, described=described)
    return documentation + (_EXAMPLE.format(name=name) if with_example else "")
