"""Twelve regularizers of representations: tables 4, 6 and 8, figure 4."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import keras

import keras_regs as kr
from examples.compiling import compile_classifier
from examples.data import Images
from examples.representations import UNITS, characteristics, representation
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
from examples.reproduce.images import flattened, split
from examples.reproduce.numbers import measured
from examples.reproduce.representation import factors, figures
from examples.reproduce.representation.choice import accuracy, chosen_rows, error, tried
from examples.reproduce.representation.claims import CLAIMS
from examples.reproduce.representation.factor_figures import of_factors
from examples.reproduce.representation.factors import FACTOR_ROWS, PCA, SYNTHETIC, FactorRow
from examples.reproduce.representation.layers import convolutions, hidden_layers
from examples.reproduce.representation.linear import linear_network, measure_layers
from examples.reproduce.representation.regimes import first_seed
from examples.reproduce.representation.rows import ROWS, Row
from examples.reproduce.representation.tables import BASELINE, TABLES, errors
from examples.reproduce.representation.transformed import measure_transformed
from examples.reproduce.representation.transformed_claims import LINEAR_CONDITION, TRANSFORMED
from examples.reproduce.rows import Outcomes

CNN_UNITS = 128
# What a condition changes. Images to train on; those that are left choose the strength.
TRAINED = {"1k": 1000, "5k": 5000}
HELD_OUT = 10_000
WIDTHS = {"width-2": 2, "width-8": 8, "width-32": 32, "width-512": 512}
OPTIMIZERS: dict[str, Callable[[], keras.Optimizer]] = {
    "momentum": lambda: keras.optimizers.SGD(0.01, momentum=0.9),
    "rmsprop": lambda: keras.optimizers.RMSprop(1e-4),
}
EPOCHS = {"1k": 100}
# With the paper's learning rate of 0.0001, it takes three times as many epochs.
_SMALL_CNN = Amount(epochs=30, limit=3_000, test_limit=5_000, batch_size=100, learning_rate=0.0005)
# A third of the samples is trained on.
_FACTORS = Amount(epochs=100, limit=3_000, test_limit=5_000, batch_size=100, learning_rate=0.0001)

SIZES = {
    "mlp": Size("five hidden layers of 100 units, of which the fifth is regularized"),
    "cnn": Size(
        "four convolutions and a dense layer of 128 units, which is regularized",
        smallest=8,
        data="cifar10",
    ),
}
CONDITIONS = {
    "1k": "1,000 training images",
    "5k": "5,000 training images",
    "all": "all training images",
    **{name: f"a regularized layer of {width} units" for name, width in WIDTHS.items()},
    "momentum": "gradient descent with momentum",
    "rmsprop": "RMSprop",
    TRANSFORMED: "all training images, representations transformed after training",
    LINEAR_CONDITION: "all training images, a linear sixth layer, regularizers on all layers",
    **factors.CONDITIONS,
}
# Those that the paper looks at with one network, and with three.
_FEW_ROWS = {TRANSFORMED: (BASELINE,), LINEAR_CONDITION: (BASELINE, "dropout", "BN")}
STRENGTH_OF = {row.name: str(row.strength or "-") for row in (*ROWS, *FACTOR_ROWS)}
COLUMNS = {
    "test error, %": error,
    "strength": lambda outcome: STRENGTH_OF[outcome.name],
    "held-out error, %": lambda outcome: 100 - accuracy("held out")(outcome),
    "amplitude": measured("amplitude"),
    "covariance": measured("covariance"),
    "correlation": measured("correlation"),
    "sparsity": measured("sparsity"),
    "dead units": measured("dead_units"),
    "rank": measured("rank"),
    "I(z;x) at least": measured("information_lower"),
    "at most": measured("information_upper"),
}
FIGURES = {
    "errors": figures.errors,
    "strengths": figures.strengths,
    "information": figures.information,
    "transformed": figures.transformed,
    "factors": of_factors,
}


class Representation(Experiment):
    """Twelve regularizers of a hidden layer, nine of them with six strengths."""

    name = "representation"
    title = "Representation characteristics"
    paper = "On the Statistical and Information Theoretical Characteristics of DNN Representations"
    data = ("mnist", "cifar10", SYNTHETIC)
    sizes = SIZES
    paper_size = "mlp"
    conditions = CONDITIONS
    unknown = ("epochs",)
    columns = COLUMNS
    claims = CLAIMS
    figures = FIGURES
    headline = "information"
    caption = (
        "Each regularizer's test error against I(z;x), the amplitude of activations, and I(z;x) "
        "under noise as large as the representation, of the seeds that the claims count. Filled: "
        "those that shrink activations."
    )

    undecided = (
        Undecided(
            "Table 4: which of the twelve regularizers helps the convolutional network on all of "
            "CIFAR-10?",
            "190 hours on one core, with two seeds to search strengths; a step takes 0.3 s",
            "KERAS_BACKEND=jax python -m examples.reproduce representation --data cifar10 "
            "--size cnn --condition all --scale paper --seeds 2",
        ),
    )

    def has(self, size: str, condition: str) -> bool:
        of_mlp = (*_FEW_ROWS, *factors.CONDITIONS)
        return (size, condition) in TABLES or (size == "mlp" and condition in of_mlp)

    def default_data(self, size: str, condition: str) -> str:
        return SYNTHETIC if condition == SYNTHETIC else super().default_data(size, condition)

    def load(self, source: str, setting: Setting, cache: Path | None = None) -> Images:
        if (source == SYNTHETIC) != (setting.condition == SYNTHETIC):
            raise ValueError(
                f"`--data {SYNTHETIC}` and `--condition {SYNTHETIC}` belong together. Received: "
                f"--data {source} --condition {setting.condition}"
            )
        if source == SYNTHETIC:
            return factors.synthetic(setting.amount.limit, DATA_SEED)
        return super().load(source, setting, cache)

    def amount(self, scale: str, size: str, condition: str) -> Amount:
        if scale == "small" and (size, condition) == ("cnn", "1k"):
            return _SMALL_CNN
        # Of the synthetic data, the paper does not say how many samples it has.
        if condition == SYNTHETIC or (condition == PCA and scale == "small"):
            return _FACTORS
        trained = TRAINED.get(condition)
        limit = None if trained is None else trained + HELD_OUT
        return Amount(EPOCHS.get(condition, 50), limit, None, 100, 1e-4)

    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        x, test_x = images.train_x, images.test_x
        if setting.condition == SYNTHETIC:
            x, test_x = x[..., 0], test_x[..., 0]
        elif setting.size == "mlp":
            x, test_x = flattened(x), flattened(test_x)
        if setting.condition == PCA:
            x, test_x = factors.rebuilt(x, test_x)
        few = len(x) // 3 if setting.condition in factors.CONDITIONS else 0
        trained = TRAINED.get(setting.condition, max(len(x) - HELD_OUT, few))
        # Of fewer images than are meant, a sixth.
        held_out = len(x) - trained if len(x) > trained > 0 else len(x) // 6
        train, rest = split((x, images.train_y), held_out)
        # Those named "validation" would be looked at after each epoch.
        return {"train": train, "held out": rest, "test": (test_x, images.test_y)}

    def rows(self, setting: Setting) -> Sequence[Row]:
        if setting.condition in factors.CONDITIONS:
            return FACTOR_ROWS
        few = _FEW_ROWS.get(setting.condition)
        return ROWS if few is None else [row for row in ROWS if row.name in few]

    def build(self, task: Task, row: Row, seed: int) -> keras.Model:
        condition = task.setting.condition
        is_mlp = task.setting.size == "mlp"
        units = WIDTHS.get(condition, UNITS if is_mlp else CNN_UNITS)
        if condition == LINEAR_CONDITION:
            hidden = linear_network(row.regularizer)
        else:
            hidden = hidden_layers() if is_mlp else convolutions()
            if isinstance(row, FactorRow):
                hidden = [*factors.version(row.factors), *hidden]
            hidden += representation(row.candidate, units, task.num_classes)
        model = kr.models.ClassWiseSequential(
            [keras.Input(task.input_shape), *hidden, keras.layers.Dense(task.num_classes)]
        )
        rate = task.setting.amount.learning_rate
        optimizer = OPTIMIZERS.get(condition, partial(keras.optimizers.Adam, rate))
        return compile_classifier(model, optimizer())

    def measure(self, task: Task) -> Measure:
        x, y = task.data["test"]

        train = task.data["train"]

        def of_layer(model: keras.Model) -> dict[str, float]:
            return characteristics(model, x, y)

        def of_transformed(model: keras.Model) -> dict[str, float]:
            return {**characteristics(model, x, y), **measure_transformed(model, train, (x, y))}

        def of_layers(model: keras.Model) -> dict[str, float]:
            return {**characteristics(model, x, y), **measure_layers(model, train[0], x)}

        def of_factors(model: keras.Model) -> dict[str, float]:
            return factors.measure(model, task.data)

        return {
            TRANSFORMED: of_transformed,
            LINEAR_CONDITION: of_layers,
            **dict.fromkeys(factors.CONDITIONS, of_factors),
        }.get(task.setting.condition, of_layer)

    def published(self, setting: Setting) -> Mapping[str, float]:
        if setting.condition in factors.CONDITIONS:
            return {}
        has_data = setting.data == ("mnist" if setting.size == "mlp" else "cifar10")
        return errors(setting.size, setting.condition) if has_data else {}

    def shown(self, outcomes: Outcomes) -> Mapping[str, Row]:
        if any(isinstance(row, FactorRow) for row in outcomes):
            return {row.label: row for row in outcomes}
        return chosen_rows(outcomes)

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        if setting.condition in factors.CONDITIONS:
            return factors.DEPARTURES[setting.condition]
        said = (
            f"{tried(outcomes)} With the images that are held out, the paper goes on to train on "
            "CIFAR-10, which is not done here. L1R is a mean over the batch, where the paper's "
            "formula has a sum. No bound of I(z;x) can be above the logarithm of the number of "
            "test images, which it is close to where nothing limits it."
        )
        first = first_seed(setting.size, setting.condition)
        if first:
            said += (
                " The table and the figure of strengths show all seeds. Claims and the other "
                f"figures count seeds from {first} on, since earlier ones chose the strengths."
            )
        if setting.condition.startswith("width"):
            said += " The width is that of the regularized layer; the paper does not say of which."
        return said
