"""Regularizers of statistics within each class."""

from numbers import Integral
from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_count
from keras_regs._keras import in_symbolic_scope
from keras_regs._math import class_statistics
from keras_regs._typing import Tensor
from keras_regs.regularizers._batch_statistics import OfSamplesAndUnits
from keras_regs.regularizers._class_labels import (
    check_not_frozen,
    chosen_labels,
    integer_labels,
    labels_are_due,
    labels_in_force,
)
from keras_regs.regularizers._replicas import of_all_replicas


class ClassWiseRegularizer(OfSamplesAndUnits):
    """Base class of regularizers that sum a statistic of activations over the classes of a batch.

    The model must provide the labels of each batch. Either it is a
    `keras_regs.models.ClassWiseModel`, which `keras_regs.regularize` creates, or it is called
    inside `keras_regs.class_labels`. Without labels, the training step raises an error.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.
        num_classes: Number of classes. The other arguments are as in
            `keras_regs.ClassCovariance`.

    Raises:
        ValueError: As `keras_regs.ClassCovariance`.
    """

    # Not "samples": the positions of a sample are not separate samples of its class.
    _spatial_choices = ("flatten", "average")

    def __init__(
        self,
        strength: float,
        num_classes: int,
        *,
        output: str | int | None = None,
        ignore_class: int | None = None,
        spatial: str = "flatten",
        axis: int | None = None,
        synchronized: bool = False,
    ) -> None:
        super().__init__(strength, spatial=spatial, axis=axis, synchronized=synchronized)
        self.num_classes = validated_count(num_classes, "num_classes")
        if isinstance(output, bool) or not isinstance(output, str | int | None):
            raise ValueError(
                "Argument `output` must be a key or an index of the labels, or None. "
                f"Received: output={output!r}"
            )
        self.output = output
        if ignore_class is not None and (
            isinstance(ignore_class, bool) or not isinstance(ignore_class, Integral)
        ):
            raise ValueError(
                "Argument `ignore_class` must be a whole number or None. "
                f"Received: ignore_class={ignore_class!r}"
            )
        self.ignore_class = None if ignore_class is None else int(ignore_class)

    @property
    def needs_labels(self) -> bool:
        return True

    def penalty(
        self, x: Tensor, y: Tensor = None, *, axis: int | None = None, mask: Tensor = None
    ) -> Tensor:
        """Returns the penalty at strength 1.

        Args:
            x: Activations of shape `(samples, ..., channels)`, or with the channels on `axis`.
            y: Labels of the samples. Defaults to None: those given to `keras_regs.class_labels`. In
                a prediction there are none, and the penalty is 0.
            axis: Channel axis, if the regularizer does not set one. Defaults to -1.
            mask: Boolean mask of the first axes of `x`, False at padding. Defaults to None.
        """
        z, kept = self._samples(x, axis, mask)
        if y is None:
            y = chosen_labels(labels_in_force(), self.output)
        if y is None:
            if labels_are_due():
                raise ValueError(
                    f"`{type(self).__name__}` needs the labels of the batch, but there are none. "
                    "Train a `keras_regs.models.ClassWiseModel`, which `keras_regs.regularize` "
                    "creates, with labels `y`, or call the model inside "
                    "`keras_regs.class_labels(y)`. `keras.models.clone_model` creates a plain "
                    "`Sequential`: use `keras_regs.models.ClassWiseSequential(clone.layers)`. "
                    f"Received: {self!r}"
                )
            return ops.zeros((), z.dtype)
        if in_symbolic_scope():  # the model is being built; these activations have no labels
            return ops.zeros((), z.dtype)
        check_not_frozen(y, z)
        classes, are_known = integer_labels(y, self.num_classes, z.shape[0], self.ignore_class)
        if kept is not None:
            classes = ops.where(kept, classes, -1)
        if self.synchronized:
            z, _, classes = of_all_replicas(z, classes=classes)
        penalty = self._statistic(z, classes)
        if are_known is True:
            return penalty
        # A compiled step cannot raise an error. NaN makes the invalid labels visible.
        wrong = ops.where(are_known, 0.0, float("nan"))
        return penalty + ops.cast(wrong, penalty.dtype)

    def _statistic(self, z: Tensor, classes: Tensor) -> Tensor:
        """The penalty of `z (samples, units)`, where samples of class -1 belong to no class."""
        raise NotImplementedError

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "num_classes": self.num_classes,
            "output": self.output,
            "ignore_class": self.ignore_class,
        }


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassCovariance(ClassWiseRegularizer):
    r"""Squared covariances of units within each class, the paper's *cw-CR*.

    With $c_{ij}^k$ the covariance of the units $i$ and $j$ over the samples of class $k$ in the
    batch:

    $$
    \text{penalty} = \sum_k \sum_{i \neq j} (c_{ij}^k)^2
    $$

    A class with fewer than two samples in the batch adds nothing. Sample weights (`sample_weight`)
    are ignored. In `predict`, which has no labels, the penalty is 0.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.
        num_classes: Number of classes. Labels are integers in `[0, num_classes)` or one-hot rows.
            In a row that is not one-hot, the largest element determines the class.
        output: Key or index of the labels in `y`, for models with several outputs. Defaults to
            None, for models with one output.
        ignore_class: Label of samples to leave out, such as -1, as in
            `keras.losses.SparseCategoricalCrossentropy(ignore_class=-1)`. With one-hot labels, -1
            means rows of zeros. Defaults to None: no sample is left out.
        spatial: How to treat the positions of images or sequences. `"flatten"` makes each channel
            at each position a separate unit, and `"average"` averages each channel over the
            positions. Defaults to `"flatten"`.
        axis: Channel axis, -1 or 1 for `channels_first`. Defaults to None: the channel axis of the
            layer, or -1 if `penalty` is called directly.
        synchronized: Whether a training step computes the penalty from the batches of all replicas
            together, as in `keras_regs.ActivityVariance`. Defaults to False.

    Raises:
        ValueError: If an argument is out of range. When the layer is called:

            - if labels are needed and the model does not provide them;
            - if the labels have the wrong shape, or `output` does not select one of them;
            - if a label is outside `[0, num_classes)` and is not `ignore_class`. A compiled step
              cannot raise an error; there, the loss becomes NaN;
            - if a step is being compiled and the labels are not part of it, because the step would
              use the same labels for all batches;
            - if there is a mask and `spatial` is `"flatten"`.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, eq. 12 and Ω_cw-CR.

    Example:

    >>> z = [[1.0, 0.0], [3.0, 4.0], [9.0, 9.0]]
    >>> regularizer = kr.ClassCovariance(0.1, num_classes=2)
    >>> float(regularizer.penalty(z, y=[0, 0, 1]))  # 2 * 2², from class 0 only
    8.0
    """

    def _statistic(self, z: Tensor, classes: Tensor) -> Tensor:
        return class_statistics.class_squared_covariance(z, classes, self.num_classes)


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassVariance(ClassWiseRegularizer):
    r"""Variances of units within each class, the paper's *cw-VR*: makes samples of a class similar.

    With $v_i^k$ the variance of unit $i$ over the samples of class $k$ in the batch:

    $$
    \text{penalty} = \sum_k \sum_i v_i^k
    $$

    A class with fewer than two samples in the batch adds nothing.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.
        num_classes: Number of classes. Labels are as in `keras_regs.ClassCovariance`.
        output: Key or index of the labels, for models with several outputs. Defaults to None.
        ignore_class: Label of samples to leave out, as in `keras_regs.ClassCovariance`. Defaults
            to None.
        spatial: `"flatten"` or `"average"`, as in `keras_regs.ClassCovariance`. Defaults to
            `"flatten"`.
        axis: Channel axis, -1 or 1 for `channels_first`. Defaults to None: the channel axis of the
            layer, or -1 if `penalty` is called directly.
        synchronized: Whether a training step computes the penalty from the batches of all replicas
            together, as in `keras_regs.ActivityVariance`. Defaults to False.

    Raises:
        ValueError: As `keras_regs.ClassCovariance`.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, eq. 13 and Ω_cw-VR.

    Example:

    >>> z = [[1.0, 0.0], [3.0, 4.0], [9.0, 9.0]]
    >>> regularizer = kr.ClassVariance(0.1, num_classes=2)
    >>> float(regularizer.penalty(z, y=[0, 0, 1]))  # 1 + 4, from class 0 only
    5.0
    """

    def _statistic(self, z: Tensor, classes: Tensor) -> Tensor:
        return class_statistics.class_variance(z, classes, self.num_classes)


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassRank(ClassWiseRegularizer):
    r"""Stable rank of each class, the paper's *cw-RR*, by its lower bound.

    With $Z^k$ the `(samples, units)` matrix of class $k$ in the batch, not centred, and norms as in
    `keras_regs.ActivityRank`:

    $$
    \text{penalty} = \sum_k \frac{|Z^k|_F^2}{|Z^k|_1 |Z^k|_\infty}
    $$

    A class adds nothing if it is absent from the batch or all its activations are zero.

    Args:
        strength: Factor of the penalty, a finite number of at least 0.
        num_classes: Number of classes. Labels are as in `keras_regs.ClassCovariance`.
        output: Key or index of the labels, for models with several outputs. Defaults to None.
        ignore_class: Label of samples to leave out, as in `keras_regs.ClassCovariance`. Defaults
            to None.
        spatial: `"flatten"` or `"average"`, as in `keras_regs.ClassCovariance`. Defaults to
            `"flatten"`.
        axis: Channel axis, -1 or 1 for `channels_first`. Defaults to None: the channel axis of the
            layer, or -1 if `penalty` is called directly.
        synchronized: Whether a training step computes the penalty from the batches of all replicas
            together, as in `keras_regs.ActivityVariance`. Defaults to False.

    Raises:
        ValueError: As `keras_regs.ClassCovariance`.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        section 4.2, eq. 9, and appendix B, Ω_cw-RR.

    Example:

    >>> z = [[3.0, 0.0], [0.0, 4.0], [9.0, 9.0]]
    >>> regularizer = kr.ClassRank(0.1, num_classes=2)
    >>> round(float(regularizer.penalty(z, y=[0, 0, 1])), 4)  # 25 / 16 + 162 / (9 * 18)
    2.5625
    """

    def _statistic(self, z: Tensor, classes: Tensor) -> Tensor:
        return class_statistics.class_stable_rank_bound(z, classes, self.num_classes)
