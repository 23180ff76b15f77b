"""What twelve regularizers do to a representation and to the error: table 6 of "On the Statistical
and Information Theoretical Characteristics of DNN Representations", at a size that you choose.

A network with five hidden layers of 100 units learns to classify images. Its fifth hidden layer has
one regularizer at a time, whose strength is chosen on validation data. Run it from the project's
folder, first with scikit-learn's handwritten digits (some minutes), then as in the docs:

    python -m examples.representations
    python -m examples.representations --data mnist --limit 5000 --epochs 60 --seeds 3

If it is interrupted or killed, run it again to continue.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    # As in `examples.quickstart`.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import keras
import numpy as np

import keras_regs as kr
from examples import data
from examples.arguments import add_data_arguments, fail, positive_number, whole_number
from examples.representations_report import save_figure, table
from keras_regs.analysis._representations.characteristics_result import MEASURES

LAYER = "hidden5"
UNITS = 100
STRENGTHS = (1e-4, 1e-3, 1e-2, 1e-1, 1.0)
NOISE_VARIANCE = 0.1

# Each with its place: the kernel or the output of the layer.
REGULARIZERS: dict[str, tuple[str, Callable[[float, int], Any]]] = {
    "L1W": ("kernel", lambda strength, _: kr.L1(strength)),
    "L2W": ("kernel", lambda strength, _: kr.L2(strength)),
    "CR": ("activity", lambda strength, _: kr.ActivityCovariance(strength)),
    "cw-CR": ("activity", kr.ClassCovariance),
    "VR": ("activity", lambda strength, _: kr.ActivityVariance(strength)),
    "cw-VR": ("activity", kr.ClassVariance),
    "L1R": ("activity", lambda strength, _: keras.regularizers.L1(strength)),
    "RR": ("activity", lambda strength, _: kr.ActivityRank(strength)),
    "cw-RR": ("activity", kr.ClassRank),
}
ALL = ("baseline", "dropout", "BN", *REGULARIZERS)


@dataclass(frozen=True)
class Candidate:
    """A regularizer of the fifth layer.

    Attributes:
        name: One of `ALL`.
        strength: Strength of a regularizer, or None.
    """

    name: str
    strength: float | None = None

    def __repr__(self) -> str:
        return self.name if self.strength is None else f"{self.strength:g}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the study.

    Args:
        arguments: Command-line arguments. Defaults to `sys.argv`.

    Returns:
        The exit status: 0, 2 if an argument is wrong, or 130 if interrupted by Ctrl-C.
    """
    options = _parse(arguments)
    try:
        import matplotlib  # noqa: F401  # fails now, not after minutes of training

        images = data.load(
            options.data, options.limit, options.seed, options.image_size, options.cache
        )
        print(f"{images}; backend {keras.backend.backend()}", flush=True)
        comparison = compare(images, options)
        options.out.mkdir(parents=True, exist_ok=True)
    except (ValueError, OSError, ImportError) as error:
        return fail("representations", error)
    except KeyboardInterrupt:
        print("Interrupted. Run it again to continue.", file=sys.stderr)
        return 130
    text = table(comparison)
    (options.out / "table.md").write_text(text + "\n", encoding="utf-8")
    comparison.to_csv(options.out / "trials.csv")
    save_figure(comparison, options.out / "figure.png")
    print(f"\n{text}\n\nTable, figure and all trials: {options.out}")
    return 0


def compare(images: data.Images, options: argparse.Namespace) -> kr.analysis.Comparison:
    """Trains the network with each candidate, and measures the fifth layer on the test images."""
    x, test_x = (each.reshape(len(each), -1) for each in (images.train_x, images.test_x))
    few = len(x) // 5
    num_classes = images.num_classes

    def measure(model: keras.Model) -> dict[str, float]:
        return characteristics(model, test_x, images.test_y)

    return kr.analysis.compare_regularizers(
        lambda candidate: network(candidate, x.shape[1], num_classes, options.learning_rate),
        {
            name: [Candidate(name, strength) for strength in options.strengths]
            if name in REGULARIZERS
            else Candidate(name)
            for name in options.regularizers
        },
        train=(x[few:], images.train_y[few:]),
        validation=(x[:few], images.train_y[:few]),
        test=(test_x, images.test_y),
        seeds=[options.seed + number for number in range(options.seeds)],
        epochs=options.epochs,
        batch_size=options.batch_size,
        metric="accuracy",
        measure=measure,
        folder=options.out / "trials",
    )


def characteristics(model: keras.Model, x: np.ndarray, y: np.ndarray) -> dict[str, float]:
    """Returns the characteristics of the layer, and its information about input and label."""
    found = kr.analysis.layer_characteristics(model, x, layers=LAYER)[LAYER]
    outputs = keras.Model(model.inputs, model.get_layer(LAYER).output)
    z = outputs.predict(x, batch_size=1000, verbose=0)
    info = kr.analysis.mutual_information(z, y, noise_variance=NOISE_VARIANCE)
    return {
        **{name: getattr(found, name) for name in MEASURES},
        "information_lower": info.x_lower,
        "information_upper": info.x_upper,
        "label_information": info.y_estimate_bhattacharyya,
        "relative_information": relative_information(z),
    }


def relative_information(z: np.ndarray) -> float:
    """Returns the lower bound of I(z;x) in nats, with noise as large as the representation.

    The noise variance is the mean variance of the units, so a common factor of all units changes
    nothing. It is 0 if no unit varies.
    """
    variance = float(np.mean(np.var(z, axis=0, dtype=float)))
    if variance == 0:
        return 0.0
    return kr.analysis.mutual_information(z, noise_variance=variance).x_lower


def network(
    candidate: Candidate, inputs: int, num_classes: int, learning_rate: float
) -> keras.Model:
    """Returns a compiled network with five hidden layers, the fifth with the candidate."""
    stack = [keras.Input((inputs,))]
    stack += [keras.layers.Dense(UNITS, activation="relu", name=f"hidden{n}") for n in range(1, 5)]
    stack += representation(candidate, UNITS, num_classes)
    model = kr.models.ClassWiseSequential([*stack, keras.layers.Dense(num_classes)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(learning_rate), loss, metrics=["accuracy"])
    return model


def representation(candidate: Candidate, units: int, num_classes: int) -> list[keras.Layer]:
    """Returns a hidden layer with the candidate, or the layers that replace it."""
    layers = keras.layers
    if candidate.name == "BN":
        return [
            layers.Dense(units, use_bias=False),
            layers.BatchNormalization(),
            layers.ReLU(name=LAYER),
        ]
    place, make = REGULARIZERS.get(candidate.name, ("", None))
    regularizer = (
        {} if make is None else {f"{place}_regularizer": make(candidate.strength, num_classes)}
    )
    dense = layers.Dense(units, activation="relu", name=LAYER, **regularizer)
    return [dense, layers.Dropout(0.5)] if candidate.name == "dropout" else [dense]


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="representations",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add_data_arguments(add)
    add(
        "--limit",
        type=whole_number,
        default=2000,
        metavar="N",
        help="maximum number of training images, drawn evenly from all classes, a fifth of them "
        "for validation (default: 2000)",
    )
    add(
        "--regularizers",
        choices=ALL,
        nargs="+",
        default=list(ALL),
        metavar="R",
        help=f"(default: {' '.join(ALL)})",
    )
    add(
        "--strengths",
        type=positive_number,
        nargs="+",
        default=list(STRENGTHS),
        metavar="S",
        help="strengths to choose from on validation data (default: 0.0001 0.001 0.01 0.1 1)",
    )
    add("--seeds", type=whole_number, default=2, metavar="N", help="(default: 2)")
    add("--epochs", type=whole_number, default=40, metavar="N", help="(default: 40)")
    add("--batch-size", type=whole_number, default=100, metavar="N", help="(default: 100)")
    add(
        "--learning-rate",
        type=positive_number,
        default=1e-3,
        help="learning rate of Adam (default: 0.001; the paper uses 0.0001 with all data)",
    )
    add(
        "--out",
        type=Path,
        default=Path("runs/representations"),
        metavar="FOLDER",
        help="folder for the table, figure and trials; finished trials with the same settings are "
        "not run again (default: runs/representations)",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
