"""Models that hand the labels of a batch on to class-wise regularizers."""

from typing import Any

import keras

from keras_regs._keras import Functional, flatten_layers
from keras_regs.regularizers._class_labels import class_labels
from keras_regs.regularizers._class_wise import ClassWiseRegularizer


class _HandsOnLabels:
    """Makes the labels of a batch known while a model is called on it in `fit` and `evaluate`."""

    # The last argument is the batch; with JAX, the state of the model stands before it.

    def train_step(self, *arguments: Any) -> Any:
        _check_ignored_classes(self)
        with class_labels(_labels_of(arguments[-1])):
            return super().train_step(*arguments)  # type: ignore[misc]

    def test_step(self, *arguments: Any) -> Any:
        _check_ignored_classes(self)
        with class_labels(_labels_of(arguments[-1])):
            return super().test_step(*arguments)  # type: ignore[misc]


def _check_ignored_classes(model: Any) -> None:
    """Refuses a loss that leaves samples out which a class-wise regularizer takes for a mistake.

    Raises:
        ValueError: With the line that works.
    """
    losses = keras.tree.flatten(model.loss)
    ignored = [getattr(loss, "ignore_class", None) for loss in losses]
    label = next((each for each in ignored if each is not None), None)
    for layer in flatten_layers(model) if label is not None else ():
        regularizer = getattr(layer, "regularizer", layer.activity_regularizer)
        if isinstance(regularizer, ClassWiseRegularizer) and regularizer.ignore_class is None:
            name = type(regularizer).__name__
            raise ValueError(
                f"The loss of model '{model.name}' leaves out samples with the label {label}, and "
                f"`{name}` would take them for a mistake. Let it leave them out, too: "
                f"`keras_regs.{name}(..., ignore_class={label})`. "
                f"Received: {regularizer!r}"
            )


def _labels_of(batch: Any) -> Any:
    _, y, _ = keras.utils.unpack_x_y_sample_weight(batch)
    return y


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassWiseModel(_HandsOnLabels, keras.Model):
    """A `keras.Model` whose layers may have class-wise regularizers.

    Used as `keras.Model` is: called with inputs and outputs, or as the base of a class. `compile`,
    `fit`, `evaluate`, `predict`, saving and loading are unchanged. `keras_regs.regularize` makes
    one of any functional model that it gives a class-wise regularizer.

    Your own class that overrides `train_step` must call that of this class, or call the model
    inside of `keras_regs.class_labels(y)`. If it is called with inputs and outputs, it derives from
    `keras_regs.models.ClassWiseFunctional`.

    Raises:
        TypeError: If a class derived from this one is called with inputs and outputs.

    Example:

    >>> inputs = keras.Input((4,))
    >>> x = keras.layers.Dense(8, activity_regularizer=kr.ClassVariance(0.1, 3))(inputs)
    >>> model = kr.models.ClassWiseModel(inputs, keras.layers.Dense(3)(x))
    >>> model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    >>> history = model.fit(np.ones((6, 4)), np.array([0, 1, 2, 0, 1, 2]), verbose=0)
    """

    # When a subclass of `keras.Model` is called with inputs and outputs, Keras puts `Functional`
    # among its bases, and so makes functional models of all classes derived from it, for good.

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        functional = cls is ClassWiseModel and _are_inputs_and_outputs(args, kwargs)
        return super().__new__(ClassWiseFunctional if functional else cls)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if _are_inputs_and_outputs(args, kwargs) and not isinstance(self, Functional):
            raise TypeError(
                "A class that is called with inputs and outputs must derive from "
                "`keras_regs.models.ClassWiseFunctional`, not from "
                "`keras_regs.models.ClassWiseModel`. "
                f"Received: class {type(self).__name__}"
            )
        super().__init__(*args, **kwargs)


def _are_inputs_and_outputs(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    return len(args) == 2 or "outputs" in kwargs


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassWiseFunctional(ClassWiseModel, Functional):
    """What `ClassWiseModel(inputs, outputs)` is; the base of classes that are called so.

    Example:

    >>> class Network(kr.models.ClassWiseFunctional):
    ...     '''A functional model with further methods.'''
    >>> inputs = keras.Input((4,))
    >>> model = Network(inputs, keras.layers.Dense(3)(inputs))
    """


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassWiseSequential(_HandsOnLabels, keras.Sequential):
    """A `keras.Sequential` whose layers may have class-wise regularizers.

    Example:

    >>> model = kr.models.ClassWiseSequential([
    ...     keras.Input((4,)),
    ...     keras.layers.Dense(8, activity_regularizer=kr.ClassVariance(0.1, 3)),
    ...     keras.layers.Dense(3)])
    >>> model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    >>> history = model.fit(np.ones((6, 4)), np.array([0, 1, 2, 0, 1, 2]), verbose=0)
    """


# Files in the format HDF5 have the class of a functional or sequential model without the package.
keras.saving.get_custom_objects().update(
    {cls.__name__: cls for cls in (ClassWiseFunctional, ClassWiseSequential)}
)
