"""Searches for a regularizer and its strength with KerasTuner, and compares the result with no
regularizer on test data, from several seeds.

The default data are 450 of scikit-learn's handwritten digits. Run it from the project's folder:

    python -m examples.tuning
    python -m examples.tuning --tuner bayesian --trials 40
    python -m examples.tuning --data cifar10

If it is interrupted, or if you want more trials, run it again to continue.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    # As in `examples.quickstart`.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import keras

import keras_regs as kr
from examples import data
from examples.arguments import add_data_arguments, fail, positive_number, whole_number
from keras_regs._text.progress import ProgressBar

# The choices, as functions of a strength and the number of classes.
REGULARIZERS = {
    "none": lambda strength, num_classes: None,
    "AL2": lambda strength, num_classes: kr.AL2(strength),
    "RFAV entropy": lambda strength, num_classes: kr.RFAVEntropy(strength),
    "variance": lambda strength, num_classes: kr.ActivityVariance(strength),
    "class variance": lambda strength, num_classes: kr.ClassVariance(strength, num_classes),
    "rank": lambda strength, num_classes: kr.ActivityRank(strength),
}
STRENGTHS = (1e-4, 1.0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the search and the comparison.

    Args:
        arguments: Command-line arguments. Defaults to `sys.argv`.

    Returns:
        The exit status: 0, 2 if an argument is wrong, or 130 if interrupted by Ctrl-C.
    """
    options = _parse(arguments)
    try:
        import keras_tuner  # noqa: F401  # fails now, not after loading the data

        images = data.load(
            options.data, options.limit, options.seed, options.image_size, options.cache
        )
    except (ValueError, OSError, ImportError) as error:
        return fail("tuning", error)
    # A third of the training images is for choosing, and is not used in the report.
    chosen = data.draw(images.train_y, len(images.train_x), options.seed)
    third = len(chosen) // 3
    train, validation = (
        (images.train_x[part], images.train_y[part]) for part in (chosen[third:], chosen[:third])
    )
    print(f"{images}; {third} of the training images are for choosing", flush=True)
    try:
        best = search(images, train, validation, options)
        if best is None:
            return fail("tuning", "no trial returned a finite accuracy")
        _compare(best, images, train, validation, options)
    except KeyboardInterrupt:
        print("Interrupted: run it again to continue.", file=sys.stderr)
        return 130
    return 0


def build(
    images: data.Images, regularizer: str, strength: float, learning_rate: float
) -> keras.Model:
    """Returns a network that regularizes the features before the classifier."""
    num_classes = images.num_classes
    activity = REGULARIZERS[regularizer](strength, num_classes)
    layers = keras.layers
    # Passes labels to regularizers that need them, and is like any other model without these.
    model = kr.models.ClassWiseSequential(
        [
            keras.Input(images.train_x.shape[1:]),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(64, activation="relu", activity_regularizer=activity, name="features"),
            layers.Dense(num_classes, name="logits"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(learning_rate), loss, metrics=["accuracy"])
    return model


def search(
    images: data.Images, train: Any, validation: Any, options: argparse.Namespace
) -> tuple[str, float] | None:
    """Returns the regularizer and the strength with the best accuracy on validation data."""
    import keras_tuner

    def of_space(hp: Any) -> keras.Model:
        regularizer = hp.Choice("regularizer", list(REGULARIZERS))
        others = [name for name in REGULARIZERS if name != "none"]
        # Without a regularizer, there is no strength to vary.
        with hp.conditional_scope("regularizer", others):
            strength = (
                hp.Float("strength", *STRENGTHS, sampling="log") if regularizer in others else 0
            )
        keras.utils.set_random_seed(options.seed)
        return build(images, regularizer, strength, options.learning_rate)

    kinds = {"random": keras_tuner.RandomSearch, "bayesian": keras_tuner.BayesianOptimization}

    class Tuner(kinds[options.tuner]):
        def on_trial_end(self, trial: Any) -> None:
            super().on_trial_end(trial)
            tried = trial.hyperparameters.values
            bar.update(len(self.oracle.end_order), " ".join(_described(tried)))

    tuner = Tuner(
        of_space,
        objective=keras_tuner.Objective("val_accuracy", "max"),
        max_trials=options.trials,
        max_consecutive_failed_trials=1,  # an error ends the search
        seed=options.seed,
        directory=_folder(options),
        project_name=options.tuner,
        overwrite=False,  # continues an earlier search
    )
    with ProgressBar("Searching", options.trials) as bar:
        bar.update(len(tuner.oracle.end_order))
        tuner.search(
            *train,
            validation_data=validation,
            epochs=options.epochs,
            batch_size=options.batch_size,
            verbose=0,
        )
    # The first of equal trials, because KerasTuner changes their order after a restart.
    done = tuner.oracle.get_best_trials(options.trials)
    done.sort(key=lambda trial: (-trial.score, trial.trial_id))
    for trial in done[:5]:
        print(f"{trial.score:.4f}  {' '.join(_described(trial.hyperparameters.values))}")
    if not done:
        return None
    values = done[0].hyperparameters.values
    return values["regularizer"], values.get("strength", 0.0)


def _described(values: dict[str, Any]) -> list[str]:
    strength = values.get("strength")
    has_strength = values["regularizer"] != "none" and strength is not None
    return [values["regularizer"], *([f"{strength:.3g}"] if has_strength else [])]


def _compare(
    best: tuple[str, float],
    images: data.Images,
    train: Any,
    validation: Any,
    options: argparse.Namespace,
) -> None:
    """Trains the best and the baseline from several seeds, and reports on test data."""
    candidates = {"none": ("none", 0.0)}
    if best[0] != "none":
        candidates[f"{best[0]} {best[1]:.3g}"] = best
    comparison = kr.analysis.compare_regularizers(
        lambda chosen: build(images, *chosen, options.learning_rate),
        candidates,
        train=train,
        validation=validation,
        test=(images.test_x, images.test_y),
        seeds=options.seeds,
        epochs=options.epochs,
        batch_size=options.batch_size,
        folder=_folder(options) / "comparison",
    )
    path = _folder(options) / "table.md"
    path.write_text(f"{comparison}\n", encoding="utf-8")
    print(f"\n{comparison}\n\nTable: {path}")


def _folder(options: argparse.Namespace) -> Path:
    """Returns a folder for these settings, so that no search continues trials of others."""
    settings = (options.limit, options.epochs, options.batch_size, options.learning_rate)
    name = "-".join(f"{each:g}" for each in (*settings, options.seed))
    return options.out / f"{Path(options.data).name}-{name}"


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tuning",
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
        "(default: 450 for digits, 5000 for other data)",
    )
    add(
        "--tuner",
        choices=["random", "bayesian"],
        default="random",
        help="how to search (default: random)",
    )
    add("--trials", type=whole_number, default=20, metavar="N", help="(default: 20)")
    add(
        "--seeds",
        type=whole_number,
        default=5,
        metavar="N",
        help="number of seeds of the final comparison (default: 5)",
    )
    add("--epochs", type=whole_number, default=15, metavar="N", help="(default: 15)")
    add(
        "--batch-size",
        type=whole_number,
        metavar="N",
        help="number of images per training step (default: 32 for digits, 64 for other data)",
    )
    add("--learning-rate", type=positive_number, default=3e-3, help="of Adam (default: 0.003)")
    add(
        "--out",
        type=Path,
        default=Path("runs/tuning"),
        metavar="FOLDER",
        help="folder for the trials and the table (default: runs/tuning)",
    )
    options = parser.parse_args(arguments)
    few = options.data == "digits"
    options.limit = options.limit or (450 if few else 5000)
    options.batch_size = options.batch_size or (32 if few else 64)
    return options


if __name__ == "__main__":
    sys.exit(main())
