"""Targeted sparsity regularization: tables 2 and 3, figures 3, 5 and 7."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import keras

import keras_regs as kr
from examples import sparsity_networks
from examples.compiling import compile_classifier
from examples.data import Images, draw
from examples.networks import alexnet, lenet
from examples.reproduce import drawing
from examples.reproduce.experiment import (
    DATA_SEED,
    Amount,
    Experiment,
    Measure,
    Pair,
    Setting,
    Size,
    Task,
    Undecided,
)
from examples.reproduce.numbers import epoch_of_minimum, in_percent, last, measured
from examples.reproduce.rows import Outcomes, Row
from examples.reproduce.targeted_sparsity import accuracies, measures
from examples.reproduce.targeted_sparsity.claims import CLAIMS, LOGGED
from examples.reproduce.targeted_sparsity.figures import correlations
from examples.reproduce.targeted_sparsity.numbers import BEST_ACCURACY, TEST_LOSS
from examples.reproduce.targeted_sparsity.rows import Network, names_of
from keras_regs.trials import Watch

_RUN = "KERAS_BACKEND=jax python -m examples.reproduce targeted-sparsity --data cifar10"
STRENGTH = 1e-3
PROBED = 1000

OPTIMIZERS = {"sgd": keras.optimizers.SGD, "adam": keras.optimizers.Adam}
# Networks of other papers, with the regularization of every layer but the last.
CLASSICS = {"lenet": lenet, "alexnet": alexnet}
SIZES = {
    **{
        name: Size(
            "two blocks conv-conv-pool and two dense layers, channels "
            + ", ".join(map(str, channels)),
            smallest=4,
        )
        for name, channels in sparsity_networks.SIZES.items()
    },
    "lenet": Size("LeNet-5", smallest=16),
    "alexnet": Size("AlexNet for images of 32 x 32", smallest=32),
}
CONDITIONS = {"sgd": "gradient descent without momentum", "adam": "Adam"}
COLUMNS = {
    "best accuracy, %": BEST_ACCURACY,
    "final accuracy, %": in_percent(last("val_accuracy")),
    "final test cross-entropy": last(TEST_LOSS),
    "its minimum in epoch": epoch_of_minimum(TEST_LOSS),
    "entropy of conv4": last("entropy/conv4"),
    "entropy of fc1": last("entropy/fc1"),
    "correlation in conv1, around the mean filter": measured("correlation/conv1"),
    "around each filter's mean": measured("correlation-filter/conv1"),
}
ENTROPIES = {f"entropy/{name}": f"entropy of {name}" for name in LOGGED}
FIGURES = {
    "loss and accuracy": drawing.epochs(
        (TEST_LOSS, "test cross-entropy"), ("val_accuracy", "test accuracy")
    ),
    "entropies": drawing.epochs(*ENTROPIES.items()),
    "correlations in the first convolution": correlations,
}


class TargetedSparsity(Experiment):
    """No regularization, dropout, batch normalization and three targeted regularizers."""

    name = "targeted-sparsity"
    title = "Targeted sparsity"
    paper = (
        "Exploiting the Full Capacity of Deep Neural Networks while Avoiding Overfitting by "
        "Targeted Sparsity Regularization (arXiv 2002.09237)"
    )
    data = ("cifar10", "cifar100")
    sizes = SIZES
    paper_size = "xxl"
    conditions = CONDITIONS
    columns = COLUMNS
    logs = (TEST_LOSS, "val_accuracy", *measures.HISTOGRAMS.values(), *ENTROPIES)
    claims = CLAIMS
    figures = FIGURES
    terms = "Network xxl is the largest of targeted sparsity's paper."
    headline = "loss and accuracy"
    caption = (
        "Test cross-entropy and accuracy after each epoch: without regularization the "
        "loss rises again, with sparsity regularization far less."
    )

    undecided = (
        Undecided(
            "Does the largest network gain as much as in the paper, and its test loss not rise?",
            "about 9 hours on one A100 (estimated from 9 GFLOP for an image)",
            f"{_RUN} --scale paper --size xxl --seeds 3",
        ),
    )

    def amount(self, scale: str, size: str, condition: str) -> Amount:
        rate = 1e-3 if condition == "adam" else 0.01
        if scale == "paper":
            return Amount(100, None, None, 64, rate)
        return Amount(60, 5000, 2000, 64, rate if condition == "adam" else 5 * rate)

    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        test_x, test_y = images.test_x, images.test_y
        if setting.amount.test_limit is None:
            # The first ones are looked at more closely, and should not be of one class.
            order = draw(test_y, None, DATA_SEED)
            test_x, test_y = test_x[order], test_y[order]
        # As in the paper, the test images are what is looked at after each epoch.
        return {"train": (images.train_x, images.train_y), "validation": (test_x, test_y)}

    def rows(self, setting: Setting) -> Sequence[Network]:
        return tuple(map(Network, names_of(setting.size)))

    def build(self, task: Task, row: Network, seed: int) -> keras.Model:
        setting = task.setting
        if setting.size in CLASSICS:
            model = CLASSICS[setting.size](task.input_shape, task.num_classes, seed=seed)
            if row.name == "sr":
                model = kr.regularize(model, {measures.is_hidden: kr.RFAVEntropy(STRENGTH)})
        else:
            model = sparsity_networks.build(
                row.family,
                setting.size,
                task.input_shape,
                task.num_classes,
                STRENGTH,
                seed,
                row.centre or "filter",
            )
        return compile_classifier(
            model, OPTIMIZERS[setting.condition](setting.amount.learning_rate)
        )

    def callbacks(self, task: Task, row: Network, folder: Path) -> list[Any]:
        x, y = (each[:PROBED] for each in task.data["validation"])
        return [
            kr.SparsityHeatmaps(folder, x, y, batch_size=250),
            kr.CorrelationHistograms(folder),
            Watch(measures.correlations_of_first),
        ]

    def measure(self, task: Task) -> Measure:
        probed = task.data["validation"][0][:PROBED]

        def measured(model: keras.Model) -> dict[str, float]:
            return {
                **measures.correlations(model),
                **measures.entropies(model, probed),
            }

        return measured

    def published(self, setting: Setting) -> Mapping[str, float]:
        found = accuracies.published(setting.data, setting.size, setting.condition)
        return {Network(name).label: accuracy for name, accuracy in found.items()}

    def shown(self, outcomes: Outcomes) -> Mapping[str, Row]:
        return {row.label: row for row in outcomes}

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        said = [
            "As in the paper, the best accuracy is the best of all epochs on the test images; the "
            f"entropies are of {PROBED:,} of these at most, where the paper has samples of their "
            "own."
        ]
        if setting.size in CLASSICS:
            said.append(
                "Of this network the paper does not say how it was changed for small images, nor "
                "which layers are regularized: here, all but the last."
            )
        if setting.condition == "adam":
            said.append("The paper does not say the learning rate of Adam.")
        if setting.size not in CLASSICS:
            said.append("The entropies contain the bias of the layer, which the paper leaves out.")
        if setting.size == "s":
            said.append(
                "What is claimed of accuracies is claimed of the largest network: of small ones, "
                "the paper says that they gain nothing."
            )
        return " ".join(said)
