"""Information about inputs and labels in representations: bounds of mutual information."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from keras_regs._checks.arguments import validated_number
from keras_regs._checks.class_labels import validated_classes
from keras_regs._checks.samples import validated_activations
from keras_regs._math.pairwise import kernel_sums
from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, GREY, finish, legend_beside, new_figure
from keras_regs._typing import Array, Tensor

_LISTED_CLASSES = 10


@dataclass(frozen=True, eq=False)
class MutualInformation(Result):
    r"""Result of `keras_regs.analysis.mutual_information`, in nats.

    `print` shows a table. `to_csv()` has the attributes in one row. Without labels, all attributes
    about y are None.

    Attributes:
        x_lower: Lower bound of $I(z;x)$, where x are the inputs.
        x_upper: Upper bound of $I(z;x)$.
        samples: Number of samples $n$. $I(z;x)$ cannot exceed $\ln n$.
        units: Number of units of z.
        noise_variance: The variance $s^2$ of the noise.
        y_lower: Lower bound of $I(z;y)$, where y are the labels.
        y_upper: Upper bound of $I(z;y)$.
        y_estimate_bhattacharyya: Estimate of $I(z;y)$, the difference of two lower bounds of
            entropies. It is not a bound.
        y_estimate_kl: Estimate of $I(z;y)$, the difference of two upper bounds of entropies. It is
            not a bound.
        label_entropy: The entropy $H(y)$ of the labels, which $I(z;y)$ cannot exceed.
    """

    x_lower: float
    x_upper: float
    samples: int
    units: int
    noise_variance: float
    y_lower: float | None = None
    y_upper: float | None = None
    y_estimate_bhattacharyya: float | None = None
    y_estimate_kl: float | None = None
    label_entropy: float | None = None

    def plot(self) -> Any:
        r"""Draws intervals from the lower to the upper bound, with Matplotlib.

        The figure has an interval for $I(z;x)$ and one for $I(z;y)$, the estimates, and dotted
        lines at $\ln n$ and $H(y)$, the maxima of the two.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        intervals: list[tuple[str, float | None, float | None, str, float]]
        intervals = [("I(z;x)", self.x_lower, self.x_upper, "ln n", math.log(self.samples))]
        if self.label_entropy is not None:
            intervals.append(("I(z;y)", self.y_lower, self.y_upper, "H(y)", self.label_entropy))
        figure, axes = new_figure("MutualInformation.plot", size=(7.2, 1.1 + 0.7 * len(intervals)))
        ends = {"linewidth": 5, "solid_capstyle": "butt", "marker": "|", "markersize": 14}
        for row, (_, lower, upper, limit, most) in enumerate(intervals):
            axes.plot([lower, upper], [row, row], color=COLOURS[row], **ends)
            axes.plot([most, most], [row - 0.4, row + 0.4], color=GREY, linestyle=":")
            side = "left" if 2 * most < math.log(self.samples) else "right"  # where there is room
            at = (most, row - 0.4)
            axes.annotate(f" {limit} = {most:.3g} ", at, ha=side, va="bottom", color=GREY)
        if self.label_entropy is not None:
            point = {"color": COLOURS[6], "linestyle": "", "zorder": 3, "markersize": 5}
            for marker, label, value in (
                ("o", "estimate, Bhattacharyya", self.y_estimate_bhattacharyya),
                ("D", "estimate, KL", self.y_estimate_kl),
            ):
                axes.plot([value], [1], marker=marker, label=label, **point)
            legend_beside(axes)
        axes.set_yticks(range(len(intervals)), [name for name, *_ in intervals])
        axes.set_ylim(len(intervals) - 0.4, -0.6)
        axes.set_xlim(left=0)
        finish(axes, f"noise variance {self.noise_variance:g}", "nats")
        return figure

    def _records(self) -> list[dict[str, Any]]:
        return [self.to_dict()]

    def _rows(self) -> Sequence[Sequence[str]]:
        def nats(*values: float | None) -> list[str]:
            return ["" if value is None else f"{value:.4f}" for value in values]

        rows = [["nats", "lower bound", "upper bound", "at most"]]
        rows.append(["I(z;x)", *nats(self.x_lower, self.x_upper, math.log(self.samples))])
        if self.label_entropy is not None:
            rows.append(["I(z;y)", *nats(self.y_lower, self.y_upper, self.label_entropy)])
            rows[0] += ["Bhattacharyya estimate", "KL estimate"]
            # For I(z;x), the estimates are the bounds.
            rows[1] += nats(self.x_lower, self.x_upper)
            rows[2] += nats(self.y_estimate_bhattacharyya, self.y_estimate_kl)
        return rows


def mutual_information(
    z: Tensor | Array, y: Any = None, *, noise_variance: float = 0.1
) -> MutualInformation:
    r"""Bounds the information that representations contain about inputs and labels, in nats.

    In a network without noise, mutual information says nothing about how it represents its inputs.
    So noise is added: what is measured is the information in $z + N(0, s^2 I)$, a mixture of $n$
    Gaussians, one at each sample. The result depends on $s^2$. With little noise, all samples can
    be told apart, and $I(z;x)$ is $\ln n$. With much noise, they cannot, and it is 0. Look at
    several variances, and compare layers only if their units have the same scale.

    With $D_{ij} = \|z_i - z_j\|^2$, the bounds of $I(z;x)$ are bounds of the mixture's entropy
    minus the entropy of the noise. They use two distances between Gaussians of the mixture, the
    Bhattacharyya distance $D_{ij} / 8 s^2$ and the Kullback-Leibler divergence $D_{ij} / 2 s^2$:

    - `x_lower` is $L = -\frac{1}{n} \sum_i \ln \frac{1}{n} \sum_j \exp(-D_{ij} / 8 s^2)$.
    - `x_upper` is $U = -\frac{1}{n} \sum_i \ln \frac{1}{n} \sum_j \exp(-D_{ij} / 2 s^2)$.

    Let $L_k$ and $U_k$ be the same over the $n_k = n p_k$ samples of class $k$. The bounds of
    $I(z;y) = I(z;x) - \sum_k p_k I(z;x|y=k)$ are as follows, clipped to the range from 0 to $H(y)$:

    - `y_lower` is $L - \sum_k p_k U_k$.
    - `y_upper` is $U - \sum_k p_k L_k$.

    The bounds hold for any samples. If the noise is about as large as the distances within a class,
    they may be far apart, and `y_lower` may be 0.

    Code published with a later paper of these authors (https://github.com/artemyk/ibsgd), and
    papers that used it, subtract bounds of the same kind. The result is an estimate that may be too
    small or too large:

    - `y_estimate_bhattacharyya` is $L - \sum_k p_k L_k$.
    - `y_estimate_kl` is $U - \sum_k p_k U_k$.

    All pairs of samples are computed in float64, block by block. Time grows with $n^2$, memory does
    not.

    Args:
        z: Representations: array of shape `(samples, units)`, or `(samples, ...)`, where all axes
            but the first are flattened. At least 2 samples.
        y: Classes of the samples: whole numbers of shape `(samples,)` or `(samples, 1)`, or one-hot
            rows of shape `(samples, classes)`. Each class must have at least 2 samples. Defaults to
            None: only $I(z;x)$.
        noise_variance: The variance $s^2$ of the noise of each unit, in the squared unit of z. A
            number above 0. Defaults to 0.1, as in the published code.

    Returns:
        A `MutualInformation`.

    Raises:
        ValueError: If `z` is not an array of finite numbers with at least 2 samples; if `y` does
            not hold one class for each sample, or a class has only one sample; if `noise_variance`
            is not a finite number above 0.

    Source:
        Kolchinsky & Tracey, "Estimating Mixture Entropy with Pairwise Distances", Entropy 19(7),
        2017, section 4, as used in "On the Statistical and Information Theoretical Characteristics
        of DNN Representations", section 5 and figure 4.

    Example:

    >>> z = np.array([[0.0], [1.0], [5.0], [6.0]])
    >>> info = kr.analysis.mutual_information(z, [0, 0, 1, 1])
    >>> print(info)
    | nats   | lower bound | upper bound | at most | Bhattacharyya estimate | KL estimate |
    | ------ | ----------: | ----------: | ------: | ---------------------: | ----------: |
    | I(z;x) |      1.1344 |      1.3796 |  1.3863 |                 1.1344 |      1.3796 |
    | I(z;y) |      0.4479 |      0.6931 |  0.6931 |                 0.6931 |      0.6931 |
    """
    z = _matrix(z)
    noise_variance = validated_number(noise_variance, "noise_variance", above=0)
    samples, units = z.shape
    classes = np.zeros(samples, int) if y is None else _classes(y, samples)
    sums = kernel_sums(z, classes, noise_variance)
    x_lower, x_upper = _information(sums.wide, samples), _information(sums.narrow, samples)
    if y is None:
        return MutualInformation(x_lower, x_upper, samples, units, noise_variance)

    sizes = np.bincount(classes)[classes]  # for each sample, the size of its class
    # A mean over all samples weights each class by its share.
    lower_in_class = _information(sums.wide_in_class, sizes)
    upper_in_class = _information(sums.narrow_in_class, sizes)
    label_entropy = _information(sizes, samples)
    return MutualInformation(
        x_lower,
        x_upper,
        samples,
        units,
        noise_variance,
        # A cut at the bounds of I(z;x) is not needed: y_upper never exceeds x_upper.
        y_lower=min(max(0.0, x_lower - upper_in_class), label_entropy),
        y_upper=min(max(0.0, x_upper - lower_in_class), label_entropy),
        y_estimate_bhattacharyya=x_lower - lower_in_class,
        y_estimate_kl=x_upper - upper_in_class,
        label_entropy=label_entropy,
    )


def _information(sums: Array, counts: Array | int) -> float:
    r"""Returns $-\frac{1}{n} \sum_i \ln(sums_i / counts_i)$, at least 0 despite rounding."""
    return max(0.0, float(-np.mean(np.log(sums / counts))))


def _matrix(z: Tensor | Array) -> Array:
    found = validated_activations(z, "z")
    if len(found) < 2:
        raise ValueError(
            f"Argument `z` must have at least 2 samples. Received: z of shape {found.shape}"
        )
    return found.reshape(len(found), -1)


def _classes(y: Any, samples: int) -> Array:
    classes = validated_classes(y, samples)
    names, members, sizes = np.unique(classes, return_inverse=True, return_counts=True)
    rare = names[sizes < 2].tolist()
    if rare:
        listed = ", ".join(str(each) for each in rare[:_LISTED_CLASSES])
        raise ValueError(
            "Argument `y` must have at least 2 samples of each class, because a single sample "
            f"does not show the spread of its class. Received: {len(rare)} of {len(names)} classes "
            f"with one sample: {listed}{', ...' if len(rare) > _LISTED_CLASSES else ''}"
        )
    return members
