"""Makes rescaled optimizers from the optimizers of Keras."""

import inspect
import re
import textwrap
from typing import Any

import keras

from keras_regs._keras import TORCH_OPTIMIZERS, has_own_weight_decay, steps_all_at_once
from keras_regs.optimizers._rescaled import Rescaled

optimizers = keras.optimizers

# For each optimizer, the rescaled one.
_MADE: dict[type, type] = {}

_MODULE = "keras_regs.optimizers"

# Their steps do not depend on where the variable is.
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

# Some of them are not there in each version of Keras.
_REFUSED = {
    "LossScaleOptimizer": "It has no steps of its own: rescale the optimizer inside, as in "
    "`LossScaleOptimizer(keras_regs.optimizers.RescaledAdam())`.",
    "MultiOptimizer": "It has no steps of its own: rescale the optimizers inside.",
    "Ftrl": "It computes each weight from all gradients so far, and has no steps to rescale.",
    "Muon": "Its steps are orthogonal matrices, and would not be so once each number is rescaled.",
    "ScheduleFreeAdamW": "Its weights are averages of others that it keeps, and of which it would "
    "have to know the function, too.",
}

_SUMMARY = """`keras.optimizers.{stock}` for weights that are functions of what is trained.

    Where a variable holds `v` and stands for the weight `w = Ψ(v)`, as in compander layers, the
    gradient of `v` is that of the weight times `Ψ'(v)`. An optimizer that divides by the size of
    gradients undoes what the function does to them. This one takes its step `Δw` from the gradient
    at the weight, and rescales it then:

        dL/dw = (dL/dv) / Ψ'(v),    v ← v + Ψ'(v) Δw

    Clipping, accumulation, moments and whatever else looks at gradients see `dL/dw`, as in a
    network without functions. Weight decay is part of `Δw`, and so is that of the weight; where the
    parameters of the function are learned, it is that of `v` instead, and never of these
    parameters. Variables of all other kinds, also those of weight normalization, are stepped as by
    the optimizer of Keras, as described here:

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
    """The class of optimizers that rescales the steps of another, as `RescaledAdam` does of `Adam`.

    It takes the same arguments. A model that is saved with it loads where this function has been
    called, too.

    Plain gradient descent needs no rescaling, since it does not change anything there. With
    momentum, clipping or weight decay, `rescaled(keras.optimizers.SGD)` does these for the weights.

    Args:
        optimizer: The class: of Keras, or one of your own that derives from
            `keras.optimizers.Optimizer`.

    Returns:
        A class that derives from it, the same for the same class.

    Raises:
        ValueError: If it is no such class, or one whose steps cannot be rescaled.

    Example:

    >>> RescaledSGD = kr.optimizers.rescaled(keras.optimizers.SGD)
    >>> RescaledSGD(0.1, momentum=0.9).get_config()["momentum"]
    0.9
    """
    if not inspect.isclass(optimizer) or not issubclass(optimizer, optimizers.Optimizer):
        raise ValueError(
            "Argument `optimizer` must be a class of optimizers, such as `keras.optimizers.Adam`. "
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
    # With PyTorch, the class of an instance is another one than that which made it.
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
            reason = "It decays weights in a way of its own (`_apply_weight_decay`)."
        elif steps_all_at_once(optimizer):
            reason = (
                "It steps all variables at once, in a way of its own; derive it from "
                "`keras.optimizers.Optimizer` instead, with an `update_step`."
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
        # Where it is found to be pickled.
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

        # Keras makes an instance of another class, which steps all variables at once.
        return RescaledInParallel, type(stock.__new__(stock))
    return Rescaled, stock


def _documentation(stock: Any, name: str, with_example: bool) -> str:
    described = inspect.cleandoc(stock.__doc__ or "")
    # That of Keras is about the optimizer of Keras.
    described = re.sub(r"\nExamples?:\n.*?(?=\n\w+:\n|\Z)", "", described, flags=re.DOTALL)
    described = textwrap.indent(re.sub(r"\n{3,}", "\n\n", described), "    ").strip()
    documentation = _SUMMARY.format(stock=stock.__name__, described=described)
    return documentation + (_EXAMPLE.format(name=name) if with_example else "")
