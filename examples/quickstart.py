"""Trains a small network on few images without regularization, with dropout, and with targeted
sparsity regularization, and shows which of them overfit.

The default data are 200 of scikit-learn's handwritten digits. From the project's folder:

    python -m examples.quickstart
    python -m examples.quickstart --data cifar10 --network all
    python -m examples.quickstart --data ~/my_images        (train/<class>/* and test/<class>/*)
    tensorboard --logdir runs/quickstart
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

if __name__ == "__main__":
    # PyTorch's threads otherwise spin while they wait for each other: on a computer that is busy
    # with something else, steps as small as these take ten times as long.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import keras

from examples import data, report, sparsity_networks, training
from examples.arguments import add_data_arguments, fail, positive_number, whole_number


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the demonstration.

    Args:
        arguments: Those of the command line. Defaults to `sys.argv`.

    Returns:
        The exit status: 0, 2 if an argument is wrong, or 130 if interrupted by Ctrl-C.
    """
    options = _parse(arguments)
    try:
        import matplotlib  # noqa: F401  # Not after minutes of training.

        images = data.load(
            options.data, options.limit, options.seed, options.image_size, options.cache
        )
        models = [_build(name, images, options) for name in options.network]
        options.out.mkdir(parents=True, exist_ok=True)
    except (ValueError, OSError, ImportError) as error:
        return fail("quickstart", error)
    except KeyboardInterrupt:
        return 130
    print(f"{images}; size {options.size}, backend {keras.backend.backend()}", flush=True)

    results = []
    interrupted = False
    for model in models:
        keras.utils.set_random_seed(options.seed)
        logs, interrupted = training.train(
            model,
            images,
            epochs=options.epochs,
            batch_size=options.batch_size,
            learning_rate=options.learning_rate,
            log_dir=options.out / model.name,
            seed=options.seed,
        )
        if "val_loss" in logs:
            results.append(report.Result(model.name, logs))
        if interrupted:
            print("Interrupted: these are the epochs until then.", file=sys.stderr)
            break
    if results:
        _report(results, images, options)
    return 130 if interrupted else 0


def _build(name: str, images: data.Images, options: argparse.Namespace) -> keras.Model:
    # A dropout layer draws its seed when it is made; the order of the images is drawn in training.
    keras.utils.set_random_seed(options.seed)
    return sparsity_networks.build(
        name,
        options.size,
        images.train_x.shape[1:],
        images.num_classes,
        options.strength,
        options.seed,
    )


def _report(results: list[report.Result], images: data.Images, options: argparse.Namespace) -> None:
    table = report.table(results, options.size)
    path = options.out / "table.md"
    path.write_text(table + "\n", encoding="utf-8")
    figure = options.out / "figure.png"
    report.save_figure(results, options.size, f"{images}; size {options.size}", figure)
    print(f"\n{table}\n")
    print("Test accuracy, test cross-entropy without penalties, and the mean RFAV entropy of each")
    print("layer after the last epoch, in nats, over up to 1,000 test images.")
    print(f"Table: {path}  Figure: {figure}  Logs: tensorboard --logdir {options.out}")


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="quickstart", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add_data_arguments(add)
    add(
        "--limit",
        type=whole_number,
        metavar="N",
        help="greatest number of training images, drawn evenly over the classes "
        "(default: 200 of the digits, 5000 of any other data)",
    )
    add(
        "--network",
        nargs="+",
        action="extend",
        choices=[*sparsity_networks.REGULARIZED, "all"],
        metavar="NAME",
        help="vanilla (no regularization), drop (dropout), norm (batch normalization), sr1 or sr2 "
        "(sparsity regularization of all layers, or of conv3, conv4 and fc1), or all; one or "
        "several (default: vanilla drop sr2)",
    )
    add("--size", default="s", choices=sparsity_networks.SIZES, help="of the networks (default: s)")
    add("--strength", type=float, default=1e-3, help="of sr1 and sr2 (default: 0.001)")
    add("--epochs", type=whole_number, default=60, metavar="N", help="(default: 60)")
    add(
        "--batch-size",
        type=whole_number,
        metavar="N",
        help="images in a training step (default: 16 of the digits, 64 of any other data)",
    )
    add("--learning-rate", type=positive_number, default=0.05, help="of SGD (default: 0.05)")
    add(
        "--out",
        type=Path,
        default=Path("runs/quickstart"),
        metavar="FOLDER",
        help="where table, figure and logs go; earlier ones of the same networks are replaced "
        "(default: runs/quickstart)",
    )
    options = parser.parse_args(arguments)
    chosen = options.network or ["vanilla", "drop", "sr2"]
    options.network = (
        list(sparsity_networks.REGULARIZED) if "all" in chosen else list(dict.fromkeys(chosen))
    )
    few = options.data == "digits"
    options.limit = options.limit or (200 if few else 5000)
    options.batch_size = options.batch_size or (16 if few else 64)
    return options


if __name__ == "__main__":
    sys.exit(main())
