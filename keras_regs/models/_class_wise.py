"""Models that pass the labels of each batch to class-wise regularizers."""

from typing import Any

import keras

from keras_regs._keras import Functional, flatten_layers
from keras_regs.regularizers._class_labels import class_labels
from keras_regs.regularizers._class_wise import ClassWiseRegularizer


class _HandsOnLabels:
    """Mixin that provides the labels of each batch in `fit` and `evaluate`."""

    # The last argument is the batch. With JAX, the state of the model comes first.

    def train_step(self, *arguments: Any) -> Any:
        _check_ignored_classes(self)
        with class_labels(_labels_of(arguments[-1])):
            return super().train_step(*arguments)  # type: ignore[misc]

    def test_step(self, *arguments: Any) -> Any:
        _check_ignored_classes(self)
        with class_labels(_labels_of(arguments[-1])):
            return super().test_step(*arguments)  # type: ignore[misc]


def _check_ignored_classes(model: Any) -> None:
    """Refuses a loss that ignores a label which a class-wise regularizer considers invalid.

    Raises:
        ValueError: With the code that works.
    """
    losses = keras.tree.flatten(model.loss)
    ignored = [getattr(loss, "ignore_class", None) for loss in losses]
    label = next((each for each in ignored if each is not None), None)
    for layer in flatten_layers(model) if label is not None else ():
        regularizer = getattr(layer, "regularizer", layer.activity_regularizer)
        if isinstance(regularizer, ClassWiseRegularizer) and regularizer.ignore_class is None:
            name = type(regularizer).__name__
            raise ValueError(
                f"The loss of model '{model.name}' ignores samples with the label {label}, but "
                f"`{name}` does not. Set `ignore_class` on the regularizer as well: "
                f"`keras_regs.{name}(..., ignore_class={label})`. "
                f"Received: {regularizer!r}"
            )


def _labels_of(batch: Any) -> Any:
    _, y, _ = keras.utils.unpack_x_y_sample_weight(batch)
    return y


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassWiseModel(_HandsOnLabels, keras.Model):
    """A `keras.Model` whose layers can have class-wise regularizers.

    Use it like `keras.Model`: call it with inputs and outputs, or subclass it. `compile`, `fit`,
    `evaluate`, `predict`, saving and loading work as usual. `keras_regs.regularize` returns such a
    model when it adds a class-wise regularizer to a functional model.

    A subclass that overrides `train_step` must call `super().train_step`, or call the model inside
    `keras_regs.class_labels(y)`. A subclass that is called with inputs and outputs must derive from
    `keras_regs.models.ClassWiseFunctional`.

    Raises:
        TypeError: If a subclass is called with inputs and outputs.

    Example:

    >>> inputs = keras.Input((4,))
    >>> x = keras.layers.Dense(8, activity_regularizer=kr.ClassVariance(0.1, 3))(inputs)
    >>> model = kr.models.ClassWiseModel(inputs, keras.layers.Dense(3)(x))
    >>> model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    >>> history = model.fit(np.ones((6, 4)), np.array([0, 1, 2, 0, 1, 2]), verbose=0)
    """

    # When a subclass of `keras.Model` is called with inputs and outputs, Keras permanently adds
    # `Functional` to its bases. All classes derived from it would become functional models.

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        functional = cls is ClassWiseModel and _are_inputs_and_outputs(args, kwargs)
        return super().__new__(ClassWiseFunctional if functional else cls)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if _are_inputs_and_outputs(args, kwargs) and not isinstance(self, Functional):
            raise TypeError(
                "To be called with inputs and outputs, a class must derive from "
                "`keras_regs.models.ClassWiseFunctional`, not from "
                "`keras_regs.models.ClassWiseModel`. "
                f"Received: class {type(self).__name__}"
            )
        super().__init__(*args, **kwargs)


def _are_inputs_and_outputs(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    return len(args) == 2 or "outputs" in kwargs


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassWiseFunctional(ClassWiseModel, Functional):
    """The class of `ClassWiseModel(inputs, outputs)`, and the base class of functional subclasses.

    Example:

    >>> class Network(kr.models.ClassWiseFunctional):
    ...     '''A functional model with further methods.'''
    >>> inputs = keras.Input((4,))
    >>> model = Network(inputs, keras.layers.Dense(3)(inputs))
    """


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassWiseSequential(_HandsOnLabels, keras.Sequential):
    """A `keras.Sequential` whose layers can have class-wise regularizers.

    Example:

    >>> model = kr.models.ClassWiseSequential([
    ...     keras.Input((4,)),
    ...     keras.layers.Dense(8, activity_regularizer=kr.ClassVariance(0.1, 3)),
    ...     keras.layers.Dense(3)])
    >>> model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    >>> history = model.fit(np.ones((6, 4)), np.array([0, 1, 2, 0, 1, 2]), verbose=0)
    """


# HDF5 files store the class of a functional or sequential model without its package.
keras.saving.get_custom_objects().update(
    {cls.__name__: cls for cls in (ClassWiseFunctional, ClassWiseSequential)}
)
