"""The kernels of a model, and where they are."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import keras

from keras_regs._inspect.layers import layers_with_paths, sublayers
from keras_regs._inspect.selection import select
from keras_regs._keras import own_trainable_variables, own_variables
from keras_regs._text.names import unused


class Kernel(NamedTuple):
    """A kernel and its place in a model.

    Attributes:
        layer_path: Name of its layer, preceded by the names of the models and layers that contain
            it.
        name: This path and the name of the weight, such as `"encoder/conv1/kernel"`. Duplicates end
            in `_1` and so on.
        variable: The variable.
        layer: Its layer.
    """

    layer_path: str
    name: str
    variable: keras.Variable
    layer: keras.Layer


def is_kernel(variable: keras.Variable) -> bool:
    """Whether a weight is a kernel, judged by its name, such as `kernel` or `recurrent_kernel`."""
    return variable.name.endswith("kernel")


def own_weights(layer: keras.Layer) -> list[keras.Variable]:
    """The trainable weights of a layer, except those of inner layers, which wrappers may hold."""
    inner = {id(variable) for part in sublayers(layer) for variable in part.variables}
    return [v for v in own_trainable_variables(layer) if id(v) not in inner]


def kernels(model: keras.Model, layers: Sequence[str] | None = None) -> list[Kernel]:
    """The kernels of a model, trainable or not, each once, in the order of its layers.

    Args:
        model: The model, built.
        layers: Names of layers or shell-style patterns. Defaults to None: all layers.

    Raises:
        ValueError: If the model is not built, or has no kernel; or if an entry of `layers` matches
            no layer with a kernel.
    """
    if not model.built:
        raise ValueError(
            "The model has no weights yet. Add a `keras.Input` as its first layer, or call it on a "
            f"batch first. Received: model '{model.name}', which is not built."
        )
    candidates = list(_kernels(model))
    if not candidates:
        raise ValueError(
            "The model has no kernel, which is a weight whose name ends in `kernel`. "
            f"Received: model '{model.name}'"
        )
    return select(candidates, layers, path=lambda each: each.layer_path, kind="with a kernel")


def _kernels(model: keras.Model) -> Iterator[Kernel]:
    seen: set[int] = set()
    names: set[str] = set()
    for path, layer in [(model.name, model), *layers_with_paths(model)]:
        for variable in own_variables(layer):
            # The integers of a quantized kernel are not weights without their scale.
            is_float = keras.backend.is_float_dtype(variable.dtype)
            if is_kernel(variable) and is_float and id(variable) not in seen:
                seen.add(id(variable))
                name = unused(f"{path}/{variable.name}", names)
                names.add(name)
                yield Kernel(path, name, variable, layer)
