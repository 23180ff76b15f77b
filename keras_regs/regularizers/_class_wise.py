"""Regularizers of what the samples of each class have in common."""

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


class ClassWiseRegularizer(OfSamplesAndUnits):
    """A statistic of the activations of each class, summed over the classes in the batch.

    Its layer must belong to a model that passes on the labels of a batch: a
    `keras_regs.models.ClassWiseModel`, which `keras_regs.regularize` makes, or one that is called
    inside `keras_regs.class_labels`. In training, any other model is refused.
    """

    # The positions of a sample are not samples of its class on their own.
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
    ) -> None:
        super().__init__(strength, spatial=spatial, axis=axis)
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
        """The penalty at strength 1 of activations `x` of samples with the labels `y`.

        Without `y`, the labels are those given to `keras_regs.class_labels`. In a prediction there
        are none, and the penalty is 0. `axis` and `mask` are as of `RFAVEntropy.penalty`.
        """
        z, kept = self._samples(x, axis, mask)
        if y is None:
            y = chosen_labels(labels_in_force(), self.output)
        if y is None:
            if labels_are_due():
                raise ValueError(
                    f"{type(self).__name__} needs the labels of the batch, and there are none. "
                    "Train a `keras_regs.models.ClassWiseModel` (which `keras_regs.regularize` "
                    "makes) with labels `y`, or call the model inside "
                    "`keras_regs.class_labels(y)`. `keras.models.clone_model` makes a plain "
                    "`Sequential`: train `keras_regs.models.ClassWiseSequential(clone.layers)`. "
                    f"Received: {self!r}"
                )
            return ops.zeros((), z.dtype)
        if (
            in_symbolic_scope()
        ):  # where a model is built, of inputs that are not those of the labels
            return ops.zeros((), z.dtype)
        check_not_frozen(y, z)
        classes, are_known = integer_labels(y, self.num_classes, z.shape[0], self.ignore_class)
        if kept is not None:
            classes = ops.where(kept, classes, -1)
        penalty = self._statistic(z, classes)
        if are_known is True:
            return penalty
        # A step that is compiled cannot raise; its loss must not look like a loss then.
        wrong = ops.where(are_known, 0.0, float("nan"))
        return penalty + ops.cast(wrong, penalty.dtype)

    def _statistic(self, z: Tensor, classes: Tensor) -> Tensor:
        """Of `z (samples, units)`, where samples of the class -1 belong to none."""
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
    """Squared covariances of units within each class, the paper's *cw-CR*.

    With `c_ij^k` the covariance of the units i and j over the samples of class k in the batch,

        penalty = sum_k sum_{i≠j} (c_ij^k)²

    A class that is absent from the batch, or has one sample in it, adds nothing.

    Args:
        strength: Factor of the penalty, at least 0.
        num_classes: Number of classes. Labels are integers in `[0, num_classes)`, or one-hot rows
            (of a row that is not, the class of the largest element counts).
        output: Where the model has several outputs: key or index of the labels in `y`. Defaults to
            None, the only ones.
        ignore_class: The label of samples that belong to no class and add nothing, such as -1, as
            in `keras.losses.SparseCategoricalCrossentropy(ignore_class=-1)`. With one-hot labels,
            -1 means rows of zeros. Defaults to None: there are none.
        spatial: What the positions of an image or a sequence are: `"flatten"`, where each channel
            at each position is a separate unit, or `"average"`, where the channels are averaged
            over the positions. Defaults to `"flatten"`.
        axis: The axis of the channels: -1, or 1 for `channels_first`. Defaults to None: the one of
            the layer, and -1 where `penalty` is called by hand.

    Raises:
        ValueError: If an argument is out of its range. When the layer is called: if labels are due
            and the model does not hand them on; if they have another shape, or `output` does not
            say which; if a label is outside of `[0, num_classes)` and not `ignore_class`. A
            compiled step cannot raise: there, such a label makes the loss NaN. If the labels are
            from outside of a step that is being compiled, which would keep them for ever. If there
            is a mask and `spatial` is `"flatten"`.

    Weights of samples (`sample_weight`) are ignored: each sample counts as one. In `predict`, which
    has no labels, nothing is added.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, eq. 12 and Ω_cw-CR.

    Example:

    >>> z = [[1.0, 0.0], [3.0, 4.0], [9.0, 9.0]]
    >>> regularizer = kr.ClassCovariance(0.1, num_classes=2)
    >>> float(regularizer.penalty(z, y=[0, 0, 1]))  # 2 * 2², of class 0 alone
    8.0
    """

    def _statistic(self, z: Tensor, classes: Tensor) -> Tensor:
        return class_statistics.class_squared_covariance(z, classes, self.num_classes)


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassVariance(ClassWiseRegularizer):
    """Variances of units within each class, the paper's *cw-VR*: samples of a class become alike.

    With `v_i^k` the variance of unit i over the samples of class k in the batch,

        penalty = sum_k sum_i v_i^k

    A class that is absent from the batch, or has one sample in it, adds nothing.

    Args:
        strength: Factor of the penalty, at least 0.
        num_classes: Number of classes; labels as for `ClassCovariance`.
        output: Key or index of the labels, where the model has several outputs. Defaults to None.
        ignore_class: The label of samples that add nothing, as in `ClassCovariance`. Defaults to
            None.
        spatial: `"flatten"` or `"average"`, as in `ClassCovariance`. Defaults to `"flatten"`.
        axis: The axis of the channels: -1, or 1 for `channels_first`. Defaults to None: the one of
            the layer, and -1 where `penalty` is called by hand.

    Raises:
        ValueError: As `ClassCovariance` does.

    Source:
        "On the Statistical and Information Theoretical Characteristics of DNN Representations",
        appendix B, eq. 13 and Ω_cw-VR.

    Example:

    >>> z = [[1.0, 0.0], [3.0, 4.0], [9.0, 9.0]]
    >>> regularizer = kr.ClassVariance(0.1, num_classes=2)
    >>> float(regularizer.penalty(z, y=[0, 0, 1]))  # 1 + 4, of class 0 alone
    5.0
    """

    def _statistic(self, z: Tensor, classes: Tensor) -> Tensor:
        return class_statistics.class_variance(z, classes, self.num_classes)


@keras.saving.register_keras_serializable(package="keras_regs")
class ClassRank(ClassWiseRegularizer):
    """Stable rank of each class, the paper's *cw-RR*, by its lower bound.

    With `Z^k` the `(samples, units)` matrix of class k in the batch, not centred,

        penalty = sum_k |Z^k|_F² / (|Z^k|_1 |Z^k|_∞)

    as in `ActivityRank`. A class that is absent from the batch or all zero adds nothing.

    Args:
        strength: Factor of the penalty, at least 0.
        num_classes: Number of classes; labels as for `ClassCovariance`.
        output: Key or index of the labels, where the model has several outputs. Defaults to None.
        ignore_class: The label of samples that add nothing, as in `ClassCovariance`. Defaults to
            None.
        spatial: `"flatten"` or `"average"`, as in `ClassCovariance`. Defaults to `"flatten"`.
        axis: The axis of the channels: -1, or 1 for `channels_first`. Defaults to None: the one of
            the layer, and -1 where `penalty` is called by hand.

    Raises:
        ValueError: As `ClassCovariance` does.

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
