"""Trains a small residual network with and without weight companders from the same initial weights,
and shows how the weights develop: figures 3 and 4 of "Weight Compander" (arXiv 2306.16993).

The default data are scikit-learn's handwritten digits. Run it from the project's folder:

    python -m examples.weight_compander
    python -m examples.weight_compander --data cifar10 --limit 10000 --epochs 15
    python -m examples.weight_compander --data ~/my_images  (train/<class>/* and test/<class>/*)
    tensorboard --logdir runs/weight_compander

At the end, the companded network is folded into a plain one and saved as `plain.keras`.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

if __name__ == "__main__":
    # As in `examples.quickstart`.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import keras
import numpy as np

import keras_regs as kr
from examples import data, training, weight_report
from examples.arguments import add_data_arguments, fail, positive_number, whole_number
from examples.networks import resnet

# Shares of the training after which the learning rate is divided by 10: epochs 90 and 136 of 200.
DECAYS = (0.45, 0.68)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the demonstration.

    Args:
        arguments: Command-line arguments. Defaults to `sys.argv`.

    Returns:
        The exit status: 0, 1 if the folded network has other outputs, 2 if an argument is wrong, or
        130 if interrupted by Ctrl-C.
    """
    options = _parse(arguments)
    try:
        import matplotlib  # noqa: F401  # fails now, not after minutes of training

        images = data.load(
            options.data, options.limit, options.seed, options.image_size, options.cache
        )
        plain = resnet(
            options.blocks,
            input_shape=images.train_x.shape[1:],
            num_classes=images.num_classes,
            width=options.width,
            weight_decay=options.weight_decay,
            seed=options.seed,
        )
        # Raises an error if weights do not fit the given pair, instead of changing it.
        pair = {"a": options.a, "b": options.b}
        companded = kr.compand(plain, "arctan", **pair, on_overflow="raise")
        options.out.mkdir(parents=True, exist_ok=True)
    except (ValueError, OSError, ImportError) as error:
        return fail("weight_compander", error)
    except KeyboardInterrupt:
        return 130
    print(f"{images}; backend {keras.backend.backend()}", flush=True)

    results = []
    for name, model in (("plain", plain), ("companded", companded)):
        # The order of the images is drawn in training.
        keras.utils.set_random_seed(options.seed)
        weights = kr.WeightPercentiles(options.out / name)
        logs, interrupted = training.fit(
            model,
            images,
            options.epochs,
            options.batch_size,
            _optimizer(len(images.train_x), options),
            options.out / name,
            name,
            weights,
        )
        if "val_loss" in logs:
            results.append(weight_report.Result(name, model, logs, weights.percentiles))
        if interrupted:
            print("Interrupted: these are the results so far.", file=sys.stderr)
            break
    if results:
        _report(results, images, options)
    if interrupted:
        return 130
    return _fold(companded, images, options.out / "plain.keras")


def _optimizer(num_images: int, options: argparse.Namespace) -> keras.Optimizer:
    steps = options.epochs * -(-num_images // options.batch_size)
    rate = options.learning_rate
    schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
        [int(part * steps) for part in DECAYS], [rate, rate / 10, rate / 100]
    )
    return keras.optimizers.SGD(schedule, momentum=0.9)


def _report(
    results: list[weight_report.Result], images: data.Images, options: argparse.Namespace
) -> None:
    bound = options.a * np.pi / 2
    tables = f"{weight_report.table(results, bound)}\n\n{weight_report.layer_table(results)}"
    path = options.out / "table.md"
    path.write_text(tables + "\n", encoding="utf-8")
    figure = options.out / "figure.png"
    weight_report.save_figure(results, bound, str(images), figure)
    print(f"\n{tables}\n")
    print("Test accuracy and test cross-entropy (without weight decay) after the last epoch;")
    print(
        "the largest weight of any kernel in any epoch; and for each kernel after the last epoch,"
    )
    print("the distance of the 16th and 84th percentiles and the share of weights within ±0.01.")
    print(f"Table: {path}  Figure: {figure}  Logs: tensorboard --logdir {options.out}")


def _fold(companded: keras.Model, images: data.Images, path: Path) -> int:
    """Saves the companded network with only Keras's layers, and compares the two."""
    kr.fold(companded).save(path)
    folded = keras.models.load_model(path)
    expected = companded.predict(images.test_x, verbose=0)
    difference = np.abs(folded.predict(images.test_x, verbose=0) - expected).max()
    print(f"Folded: {path}. Its outputs differ by at most {difference:.1e}.")
    # Separately compiled models may round differently.
    return int(not difference <= 1e-4 * np.abs(expected).max())


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="weight_compander",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add_data_arguments(add)
    add(
        "--limit",
        type=whole_number,
        metavar="N",
        help="maximum number of training images, drawn evenly from all classes "
        "(default: all digits, 5000 of other data)",
    )
    add(
        "--blocks",
        type=whole_number,
        nargs="+",
        default=[1, 1, 1, 1],
        metavar="N",
        help="number of residual blocks in each stage of the network (default: 1 1 1 1)",
    )
    add(
        "--width",
        type=whole_number,
        default=16,
        metavar="N",
        help="number of channels in the first stage (default: 16)",
    )
    add("--a", type=positive_number, default=1.0, help="a in a arctan(v / b) (default: 1)")
    add("--b", type=positive_number, default=0.6, help="b in a arctan(v / b) (default: 0.6)")
    add("--epochs", type=whole_number, default=20, metavar="N", help="(default: 20)")
    add(
        "--batch-size",
        type=whole_number,
        metavar="N",
        help="number of images per training step (default: 32 for digits, 128 for other data)",
    )
    add(
        "--learning-rate",
        type=positive_number,
        default=0.1,
        help="learning rate of SGD, divided by 10 twice (default: 0.1)",
    )
    add("--weight-decay", type=float, default=1e-4, help="weight decay (default: 0.0001)")
    add(
        "--out",
        type=Path,
        default=Path("runs/weight_compander"),
        metavar="FOLDER",
        help="folder for the tables, figure, logs and the folded network; those of earlier runs "
        "are replaced (default: runs/weight_compander)",
    )
    options = parser.parse_args(arguments)
    few = options.data == "digits"
    options.limit = options.limit or (2000 if few else 5000)
    options.batch_size = options.batch_size or (32 if few else 128)
    return options


if __name__ == "__main__":
    sys.exit(main())
