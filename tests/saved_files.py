"""What is saved and seen in files that must load in later versions.

The script that wrote `tests/data/saved_by_0.1.0.dev0` called the functions `seen_in_…` for the
numbers in `expected.json`, and `tests/test_saved_files.py` calls them for what it loads. As a user
would, they find the contents of files by what the files say, and never by the module of a class.
"""

import hashlib
import math

import keras
import numpy as np
from tensorboard.backend.event_processing import data_provider, plugin_event_multiplexer
from tensorboard.plugins.base_plugin import TBContext
from werkzeug.test import Client

import keras_regs as kr
from keras_regs.trials import Trial, Trials
from keras_regs_tensorboard.plugin import SparsityPlugin
from tests.event_files import summaries

SAMPLES = 4
CLASSES = np.array([0, 0, 1, 1])

# --- What a user of this package has in modules of their own, and saves with it.


@keras.saving.register_keras_serializable(package="user")
class Network(kr.models.ClassWiseModel):
    """A subclassed model, which says itself how it is saved."""

    def __init__(self, hidden, **kwargs):
        super().__init__(**kwargs)
        self.hidden = hidden
        self.head = keras.layers.Dense(2, name="head")

    def call(self, x):
        return self.head(self.hidden(x))

    def get_config(self):
        return {**super().get_config(), "hidden": keras.saving.serialize_keras_object(self.hidden)}

    @classmethod
    def from_config(cls, config):
        return cls(**{**config, "hidden": keras.saving.deserialize_keras_object(config["hidden"])})


@keras.saving.register_keras_serializable(package="user")
class Cubes(kr.Regularizer):
    def penalty(self, x):
        return keras.ops.sum(keras.ops.absolute(x) ** 3)


@keras.saving.register_keras_serializable(package="user")
class MeanActivity(kr.ActivityRegularizer):
    def penalty(self, x):
        return keras.ops.mean(x)


@keras.saving.register_keras_serializable(package="user")
class Twice(kr.companders.Compander):
    def __call__(self, v):
        return 2 * v

    def inverse(self, w):
        return w / 2

    def derivative(self, v):
        return keras.ops.full_like(v, 2.0)


@keras.saving.register_keras_serializable(package="user")
def sum_of_squares(w):
    return 0.01 * keras.ops.sum(keras.ops.square(w))


@keras.saving.register_keras_serializable(package="user")
def squared_distance(y, prediction):
    return keras.ops.mean(keras.ops.square(keras.ops.one_hot(y, 2) - prediction), axis=-1)


@keras.saving.register_keras_serializable(package="user")
class Descent(keras.optimizers.Optimizer):
    def update_step(self, gradient, variable, learning_rate):
        self.assign_sub(variable, gradient * keras.ops.cast(learning_rate, gradient.dtype))


RescaledDescent = kr.optimizers.rescaled(Descent)


# --- What is seen in a file, in what JSON can hold.


def samples(shape, dtype="float32"):
    """Numbers that look random and are the same everywhere."""
    numbers = np.arange(math.prod(shape))
    if dtype.startswith("int"):
        return (numbers % 7).reshape(shape).astype(dtype)
    return np.sin(1.7 * numbers).reshape(shape).astype(dtype)


def data(model):
    """Inputs and labels for a model that was loaded."""
    inputs = getattr(model, "inputs", None)
    shapes = [(each.shape, each.dtype) for each in inputs or ()] or [((None, 3), "float32")]
    x = [samples((SAMPLES, *shape[1:]), dtype) for shape, dtype in shapes]
    class_wise = isinstance(model, kr.models.ClassWiseModel | kr.models.ClassWiseSequential)
    return (x[0] if len(x) == 1 else x), (CLASSES if class_wise else np.zeros((SAMPLES, 1)))


def numbers(tensor):
    """The numbers of a tensor; if there are many, eight that depend on all of them."""
    found = keras.ops.convert_to_numpy(tensor).ravel().astype("float64")
    if len(found) > 100:
        found = samples((8, len(found)), "float64") @ found
    return [float(f"{each:.7g}") for each in found]


def called(model):
    x, y = data(model)
    call = _compiled if keras.backend.backend() == "jax" else _eager
    outputs, losses = call(model, x, y)
    return {"outputs": numbers(outputs), "penalty": numbers(sum(losses, 0 * outputs[0, 0]))}


def _eager(model, x, y):
    with kr.class_labels(y):
        return model(x), model.losses


def _compiled(model, x, y):
    variables = [[v.value for v in model.trainable_variables]]
    variables += [[v.value for v in model.non_trainable_variables]]

    def run(variables, x, y):
        with kr.class_labels(y):
            return model.stateless_call(*variables, x, return_losses=True)

    outputs, _, losses = _compiled_function(run)(variables, x, y)
    return outputs, losses


def _compiled_function(function):
    """The function; with JAX compiled as a whole, because it compiles each operation otherwise."""
    if keras.backend.backend() != "jax":
        return function
    import jax

    return jax.jit(lambda *arguments: function(*arguments))


def strengths(model):
    """The strengths of all regularizers, by the names of their layers."""
    found = {}
    for layer in model.layers:
        places = (layer, getattr(layer, "activation", None))
        held = [each for place in places for each in getattr(place, "__dict__", {}).values()]
        regularizers = {id(each): each for each in held if isinstance(each, kr.Regularizer)}
        if regularizers:
            found[layer.name] = sorted(each.strength for each in regularizers.values())
    return found


def seen_in_model(model):
    return {"class": type(model).__name__, "strengths": strengths(model), **called(model)}


def seen_in_optimizer(optimizer):
    state = [keras.ops.convert_to_numpy(each).ravel() for each in optimizer.variables]
    state = [float(samples(each.shape, "float64") @ each + each.sum()) for each in state]
    return {"class": type(optimizer).__name__, "state": state}


def seen_after_a_step(model):
    model.run_eagerly = True  # saves compiling a step that is taken once
    logs = model.train_on_batch(*data(model), return_dict=True)
    return {"logs": {name: float(logs[name]) for name in logs}, **called(model)}


def seen_in_object(found):
    """What an object does that was made from its configuration."""
    if isinstance(found, kr.Regularizer):
        strength = found.strength

        def run(x, y):
            with kr.class_labels(y):
                return found(x)

        loss = _compiled_function(run)(samples((SAMPLES, 3, 6)), CLASSES)
        return {"strength": strength, "loss": numbers(loss)}
    if isinstance(found, kr.companders.Compander):
        v = samples((3, 2))
        return {"w": numbers(found(v)), "v": numbers(found.inverse(found(v)))}
    if isinstance(found, keras.optimizers.Optimizer):
        return {"learning_rate": numbers(found.learning_rate), "decay": found.weight_decay}
    if hasattr(found, "compander"):
        of_keras = next(c for c in type(found).__mro__ if c.__module__.startswith("keras."))
        return {"stock": of_keras.__name__, "w": numbers(found.compander(0.3))}
    x = samples((SAMPLES, 3))
    return {"outputs": numbers(found(x)), "penalty": numbers(sum(found.losses))}


def seen_in_tab(folder):
    """What the tab "Sparsity" is told by TensorBoard's process."""
    multiplexer = plugin_event_multiplexer.EventMultiplexer()
    multiplexer.AddRunsFromDirectory(str(folder))
    multiplexer.Reload()
    provider = data_provider.MultiplexerDataProvider(multiplexer, str(folder))
    apps = SparsityPlugin(TBContext(data_provider=provider)).get_plugin_apps()

    def reply(path, **query):
        found = Client(apps[path]).get("/", query_string=query)
        assert found.status_code == 200, found.text
        return found

    seen = {"runs": [run["name"] for run in reply("/runs").json["runs"]]}
    described = reply("/run", run=".").json
    seen["run"] = {key: value for key, value in described.items() if key != "stamp"}
    for kind, epochs in (("maps", (-1, 99)), ("correlations", (-1, 99)), ("images", ())):
        query = dict(zip(("first", "last"), epochs, strict=False))
        received = reply(f"/{kind}", run=".", **query).get_data()
        seen[kind] = hashlib.sha256(received).hexdigest()
    return seen


def tags(folder):
    """What TensorBoard's own dashboards show: plugin, run, tag and steps."""
    found = {}
    for run in sorted(path for path in folder.iterdir()):
        for plugin, tag, step, _ in summaries(run):
            if plugin.plugin_name != "keras_regs":
                found.setdefault(f"{plugin.plugin_name}: {run.name}/{tag}", []).append(step)
    return found


def seen_in_outcome(outcome):
    return {
        "name": outcome.name,
        "seed": outcome.seed,
        "history": outcome.history,
        "metrics": outcome.metrics,
        "measured": outcome.measured,
        "samples": outcome.samples,
    }


# --- Trainings as they were when the files were written.


def watched_model():
    model = keras.Sequential(
        [
            keras.Input((6, 6, 1)),
            keras.layers.Conv2D(
                4, 3, activation="relu", name="conv", kernel_regularizer=kr.L2(0.1)
            ),
            keras.layers.Flatten(),
            keras.layers.Dense(3, name="dense"),
            keras.layers.Dense(2, name="head"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.125), loss)
    return model


def watch(folder, epochs, **resumed):
    """Trains with each callback that writes for TensorBoard."""
    x, y = samples((SAMPLES, 6, 6, 1)), CLASSES
    boards = [
        kr.SparsityHeatmaps(folder, x, y, images=2),
        kr.CorrelationHistograms(folder),
        kr.WeightPercentiles(folder),
        kr.GradientBalance(folder, x, y),
    ]
    watched_model().fit(x, y, epochs=epochs, verbose=0, callbacks=boards, **resumed)


# Exact in float32, so that their hash is the same everywhere.
X = (np.arange(24).reshape(8, 3) * 5 % 8 / 8).astype("float32")
Y = X[:, :1] - X[:, 1:2]
DATA = {"train": (X[:4], Y[:4]), "validation": (X[4:], Y[4:])}
AMOUNT = {"seeds": 1, "epochs": 2, "batch_size": 4}


def trained_model(regularizer):
    """One that starts from the same weights on each backend."""
    first = keras.layers.Dense(
        3,
        name="first",
        kernel_initializer=keras.initializers.Identity(0.5),
        kernel_regularizer=regularizer,
    )
    last = keras.layers.Dense(1, name="last", kernel_initializer="ones")
    model = keras.Sequential([keras.Input((3,)), first, last])
    model.compile(keras.optimizers.SGD(0.125, momentum=0.5), "mse", metrics=["mae"])
    return model


def trials(folder, name, callbacks=list):
    trial = Trial(name, 0, lambda: trained_model(kr.Sum([kr.L2(0.5), kr.L1(0.25)])), callbacks)
    return Trials([trial], DATA, 3, 4, folder)


def scheduled():
    return [kr.DelayedStrong(1), kr.ProximalL1(0.125, delay=2)]


def decaying():
    return [kr.LinearDecay(4, epoch_offset=1)]


def compare(folder):
    parts = [kr.L2(0.5), keras.regularizers.L1(0.25)]
    candidates = {"none": None, "some": [kr.AL2(0.5), kr.Sum(parts)]}
    return kr.analysis.compare_regularizers(
        trained_model, candidates, **DATA, **AMOUNT, folder=folder, verbose=False
    )


def scan(folder):
    def build(strength):
        return trained_model(kr.L2(strength))

    return kr.analysis.tolerance_scan(
        build, [0.0, 0.5], **DATA, **AMOUNT, chance=0.5, folder=folder, verbose=False
    )
