"""Wrote the files next to it, with keras_regs 0.1.0.dev0, on TensorFlow.

It ran with the package, and with `tests/saved_files.py`, as of the commit that added it, and
need not run with later code: what it wrote is to stay as it is. `expected.json` says which versions
of Keras and of the others wrote the files.

    KERAS_BACKEND=tensorflow PYTHONPATH=. python tests/data/saved_by_0.1.0.dev0/write.py
"""

import contextlib
import inspect
import json
import platform
import shutil
import zipfile
from pathlib import Path

import keras
import numpy as np

import keras_regs as kr
from keras_regs.layers import PenalizedActivation
from keras_regs.trials import files, read_outcomes, recorder
from tests import saved_files as tests
from tests.cases import LAYERS

FOLDER = Path(__file__).parent
# One of each kind. JAX takes too long to compile all the others.
FIRST = {"Conv2D", "SeparableConv1D", "Embedding", "GRU"}
layers = keras.layers
CLASSIFICATION = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def main():
    for path in FOLDER.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != "write.py":
            path.unlink()
    keras.utils.set_random_seed(0)
    expected = {
        "versions": {
            "keras_regs": kr.__version__,
            "keras": keras.__version__,
            "backend": keras.backend.backend(),
            "python": platform.python_version(),
        },
        "registered": [n for n in keras.saving.get_custom_objects() if n.startswith("keras_regs>")],
        "models": write_models(),
        "configurations": write_configurations(),
        "logs": write_logs(),
        **write_trials(),
    }
    lines = [f"{json.dumps(key)}:{_lines(value)}" for key, value in expected.items()]
    (FOLDER / "expected.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


def _lines(value):
    """JSON, with a line for each entry."""
    if not isinstance(value, dict):
        return json.dumps(value, separators=(",", ":"))
    entries = [f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in value.items()]
    return "{\n" + ",\n".join(entries) + "}"


def write_models():
    """All in one archive, which takes a fifth of the space."""
    seen = {}
    models = {
        "regularizers": regularizers(),
        "pre_activation": pre_activation(),
        "class_wise_sequential": class_wise_sequential(),
        "class_wise_functional": class_wise_functional(),
        "class_wise_subclassed": class_wise_subclassed(),
        "compander_layers": compander_layers(FIRST),
        "more_compander_layers": compander_layers({case.name for case in LAYERS} - FIRST),
        "companders": companders(),
        **with_optimizers(),
    }
    older = {"regularizers": [".h5"], "companders": [".weights.h5", ".h5"]}
    with zipfile.ZipFile(FOLDER / "models.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, model in models.items():
            model.train_on_batch(*tests.data(model))  # so that the optimizer has a state
            for suffix in (".keras", *older.get(name, ())):
                path = FOLDER / f"{name}{suffix}"
                model.save_weights(path) if "weights" in suffix else model.save(path)
                archive.write(path, path.name)
                path.unlink()
            seen[name] = {
                "model": tests.seen_in_model(model),
                "optimizer": tests.seen_in_optimizer(model.optimizer),
                "after a step": tests.seen_after_a_step(model),
            }
    return seen


def regularizers():
    """Every regularizer of weights and activities, as an argument of layers."""
    of_kernels = {
        "l1": kr.L1(0.02),
        "l2": kr.L2(0.03),
        "l1_l2": kr.L1L2(0.5, 2.0, 0.01),
        "signed": kr.FilterCorrelation(0.05),
        "absolute": kr.FilterCorrelation(0.06, form="absolute", axis=-2),
        "squared": kr.FilterCorrelation(0.07, form="squared"),
        "scheduled": kr.Scheduled(keras.regularizers.OrthogonalRegularizer(0.5), 0.08),
        "scheduled_function": kr.Scheduled(tests.sum_of_squares, 0.5),
        "above": kr.Thresholded(kr.L2(0.09), threshold=0.1),
        "below": kr.Thresholded(kr.L2(0.09), threshold=1e3),
        "sum": kr.Sum([kr.L2(0.5), keras.regularizers.L1(0.1), kr.FilterCorrelation(0.2)], 0.1),
        "own": tests.Cubes(0.11),
    }
    of_activities = {
        "entropy": kr.RFAVEntropy(0.01),
        "mean_entropy": kr.RFAVEntropy(0.02, axis=1, reduction="mean"),
        "al2": kr.AL2(0.03),
        "covariance": kr.ActivityCovariance(0.04, spatial="samples"),
        "variance": kr.ActivityVariance(0.05, spatial="average"),
        "rank": kr.ActivityRank(0.06),
        "exact_rank": kr.ActivityRank(0.07, method="exact", spatial="samples"),
        "sum_of_activities": kr.Sum([kr.AL2(0.5), kr.L1(0.2)], 0.08),
        "own_of_activities": tests.MeanActivity(0.09),
    }
    x = inputs = keras.Input((4, 3))
    for name, regularizer in of_kernels.items():
        bias = kr.L2(0.25) if name == "l2" else None
        layer = layers.Dense(3, kernel_regularizer=regularizer, bias_regularizer=bias, name=name)
        x = layer(x)
    for name, regularizer in of_activities.items():
        x = layers.Dense(3, activity_regularizer=regularizer, name=name)(x)
    x = layers.SeparableConv1D(2, 2, pointwise_regularizer=kr.L1(0.1), name="separable")(x)
    model = keras.Model(inputs, layers.Dense(1)(layers.Flatten()(x)))
    # Of the older format, Keras does not load losses and metrics that are strings.
    metrics = [keras.metrics.MeanAbsoluteError()]
    model.compile(keras.optimizers.Adam(0.01), keras.losses.MeanSquaredError(), metrics=metrics)
    return model


def pre_activation():
    """What `regularize` makes of a model, with activations of each kind."""
    model = keras.Sequential(
        [
            keras.Input((6, 6, 2)),
            layers.Conv2D(3, 3, activation="relu", name="entropy"),
            layers.Conv2D(3, 2, activation=layers.LeakyReLU(0.2), name="thresholded"),
            kr.CompanderConv2D(3, 2, activation=keras.activations.gelu, name="companded"),
            layers.Flatten(),
            layers.Dense(3, activation="tanh", name="covariance"),
            layers.Dense(3, name="linear"),
            layers.Dense(1),
        ]
    )
    model.compile(keras.optimizers.Adam(0.01), "mse")
    rules = {
        "entropy": kr.RFAVEntropy(0.01),
        "thresholded": kr.Thresholded(kr.RFAVEntropy(0.02), threshold=-1e3),
        "companded": {"activity": kr.ActivityVariance(0.03), "kernel": kr.FilterCorrelation(0.04)},
        "covariance": kr.Sum([kr.ActivityCovariance(0.5), kr.AL2(0.5)], 0.05),
        "linear": kr.ActivityRank(0.06),
    }
    return kr.regularize(model, rules)


def class_wise_sequential():
    regularizer = kr.ClassVariance(0.1, num_classes=2, spatial="average")
    model = kr.ClassWiseSequential(
        [
            keras.Input((3, 4)),
            layers.Dense(3, "tanh", activity_regularizer=regularizer, name="features"),
            layers.Flatten(),
            layers.Dense(2),
        ]
    )
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9), CLASSIFICATION, metrics=["accuracy"])
    return model


def class_wise_functional():
    """Made by `regularize`, with class-wise regularizers before activations."""
    inputs = keras.Input((4,))
    x = layers.Dense(3, "tanh", name="covariance")(inputs)
    x = layers.Dense(3, "relu", name="rank")(x)
    model = keras.Model(inputs, layers.Dense(2)(x))
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9), CLASSIFICATION)
    rules = {
        "covariance": kr.ClassCovariance(0.2, num_classes=2),
        "rank": kr.Thresholded(kr.ClassRank(0.3, num_classes=2), threshold=0.0),
    }
    return kr.regularize(model, rules)


def class_wise_subclassed():
    """A class of the user's own, compiled with an optimizer, loss and metric of their own."""
    hidden = kr.CompanderDense(
        3,
        compander=tests.Twice(),
        activity_regularizer=kr.ClassRank(0.1, num_classes=2),
        name="hidden",
    )
    model = tests.Network(hidden)
    model.compile(
        tests.RescaledDescent(0.1), tests.squared_distance, metrics=[tests.squared_distance]
    )
    model(np.zeros((1, 3), "float32"))
    return model


def compander_layers(names):
    """One of each class of layers, side by side."""
    inputs, outputs = [], []
    for case in LAYERS:
        if case.name not in names:
            continue
        options = {"name": case.name.lower(), "compander": kr.Power(1.5), **case.options}
        if "dropout" in options:
            options["dropout"] = 0.0  # Its random numbers differ between backends.
        # The quickest ones. What is saved are other weights.
        initializers = [f for f in inspect.signature(case.stock).parameters if "initializer" in f]
        options |= dict.fromkeys(initializers, "ones")
        dtype = "int32" if case.name == "Embedding" else "float32"
        shapes = [(2, 5, 3)] if case.name.endswith("Cell") else case.shapes
        inputs.append([keras.Input(shape[1:], dtype=dtype) for shape in shapes])
        layer = case.make(case.companded, **options)
        if case.name.endswith("Cell"):
            layer = layers.RNN(layer)
        outputs.append(layer(*inputs[-1]))
    if "GRU" in names:
        inputs += [[keras.Input((5, 3))], [keras.Input((5, 3))]]
        inside = kr.CompanderGRU(2, compander=kr.Arsinh(learnable="coarse"), name="inside")
        outputs.append(layers.Bidirectional(inside)(*inputs[-2]))
        outputs.append(layers.TimeDistributed(kr.CompanderDense(2, compander="erf"))(*inputs[-1]))
    outputs = layers.Concatenate()([layers.Flatten()(x) for x in outputs])
    model = keras.Model([each for own in inputs for each in own], outputs)
    for weight in model.trainable_weights:
        if weight.shape:
            weight.assign(0.5 * tests.samples(weight.shape))
    model.compile(keras.optimizers.SGD(1e-3), "mse")
    return model


def companders():
    """Each compander, also learned, in layers with all that acts on kernels."""
    coarse = kr.Arctan(0.8, 0.7, learnable="coarse")
    chosen = {
        "arctan": kr.Arctan(0.9, 0.7),
        "arsinh": kr.Arsinh(0.9, 0.7),
        "erf": kr.Erf(1.4, 0.7),
        "power": kr.Power(1.5),
        "weight_norm": kr.WeightNorm(),
        "fine_arctan": kr.Arctan(0.9, 0.7, learnable="fine"),
        "fine_arsinh": kr.Arsinh(0.9, 0.7, learnable="fine"),
        "fine_erf": kr.Erf(1.4, 0.7, learnable="fine"),
        "coarse_1": coarse,
        "coarse_2": coarse,
        "own": tests.Twice(),
    }
    x = inputs = keras.Input((3,))
    for name, compander in chosen.items():
        constraint = keras.constraints.MaxNorm(0.9) if name == "arsinh" else None
        x = kr.CompanderDense(
            3,
            compander=compander,
            kernel_regularizer=kr.L2(0.01),
            kernel_constraint=constraint,
            name=name,
        )(x)
    low_rank = kr.CompanderDense(3, name="low_rank")
    x = low_rank(x)
    low_rank.enable_lora(2)
    # Keras starts one of the two factors from zeros.
    for weight in low_rank.trainable_weights:
        weight.assign(tests.samples(weight.shape))
    # Saved, it is merged with the kernel; only what is frozen takes the same steps as before.
    low_rank.trainable = False
    model = keras.Model(inputs, layers.Dense(1)(x))
    optimizer = kr.optimizers.RescaledAdamW(0.01, weight_decay=0.1)
    model.compile(optimizer, keras.losses.MeanSquaredError())
    return model


def with_optimizers():
    """A small model with each rescaled optimizer."""
    optimizers = kr.optimizers
    rate = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.5)
    made = {
        "adadelta": optimizers.RescaledAdadelta(0.1),
        "adafactor": optimizers.RescaledAdafactor(0.1),
        "adagrad": optimizers.RescaledAdagrad(0.1),
        "adam": optimizers.RescaledAdam(0.1, clipnorm=0.5),
        "adamw": optimizers.RescaledAdamW(0.1, weight_decay=0.05),
        "adamax": optimizers.RescaledAdamax(rate),
        "lamb": optimizers.RescaledLamb(0.1),
        "lion": optimizers.RescaledLion(0.1),
        "nadam": optimizers.RescaledNadam(0.1, use_ema=True),
        "rmsprop": optimizers.RescaledRMSprop(0.1, momentum=0.5),
        "sgd": optimizers.RescaledSGD(0.1, momentum=0.9, nesterov=True),
        "loss_scale": keras.optimizers.LossScaleOptimizer(optimizers.RescaledAdam(0.1)),
    }
    models = {}
    for name, optimizer in made.items():
        learned = kr.Arctan(learnable="fine")
        model = keras.Sequential(
            [keras.Input((3,)), kr.CompanderDense(2), kr.CompanderDense(1, compander=learned)]
        )
        model.compile(optimizer, "mse")
        models[f"optimizer_{name}"] = model
    return models


def write_configurations():
    """The configuration of each registered class but those of whole models."""
    rate = 0.25
    objects = [
        kr.Power(2.5),
        kr.Arctan(0.9, 0.7),
        kr.Arsinh(0.9, 0.7, learnable="fine"),
        kr.Erf(0.9, 0.7, learnable="coarse"),
        kr.WeightNorm(),
        kr.RFAVEntropy(0.1, axis=1, reduction="mean", positions=1.0),
        kr.AL2(0.2),
        kr.ActivityCovariance(0.3, spatial="samples", axis=1),
        kr.ActivityVariance(0.4, spatial="average", axis=1),
        kr.ActivityRank(0.5, method="exact", spatial="samples", axis=1),
        kr.ClassCovariance(0.6, num_classes=2, output=None, spatial="average", axis=1),
        kr.ClassVariance(0.7, num_classes=3, spatial="average", axis=1),
        kr.ClassRank(0.8, num_classes=2, spatial="average", axis=1),
        kr.FilterCorrelation(0.9, form="squared", axis=(-2, -1)),
        kr.L1(1.1),
        kr.L2(1.2),
        kr.L1L2(0.5, 2.0, 1.3),
        kr.Scheduled(keras.regularizers.L2(0.5), 1.4),
        kr.Thresholded(kr.L1(1.5), threshold=0.5),
        kr.Sum([kr.AL2(0.5), keras.regularizers.L1(2.0)], 1.6),
        PenalizedActivation("relu", kr.RFAVEntropy(0.1)),
        kr.optimizers.RescaledAdadelta(rate),
        kr.optimizers.RescaledAdafactor(rate),
        kr.optimizers.RescaledAdagrad(rate),
        kr.optimizers.RescaledAdam(rate),
        kr.optimizers.RescaledAdamW(rate, weight_decay=0.125),
        kr.optimizers.RescaledAdamax(rate),
        kr.optimizers.RescaledLamb(rate),
        kr.optimizers.RescaledLion(rate),
        kr.optimizers.RescaledNadam(rate),
        kr.optimizers.RescaledRMSprop(rate),
        kr.optimizers.RescaledSGD(rate, momentum=0.5),
        *(case.make(case.companded, compander=kr.Arctan(0.9, 0.7)) for case in LAYERS),
    ]
    saved = {type(each).__name__: keras.saving.serialize_keras_object(each) for each in objects}
    assert len(saved) == len(objects)
    lines = [f"{json.dumps(name)}: {json.dumps(config)}" for name, config in saved.items()]
    (FOLDER / "configurations.json").write_text("{" + ",\n".join(lines) + "}\n")
    return {type(each).__name__: tests.seen_in_object(each) for each in objects}


def write_logs():
    folder = FOLDER / "logs"
    tests.watch(folder, 2)
    for path in folder.glob("*/*"):
        # Without the name of the machine.
        path.rename(path.with_name(".".join([*path.name.split(".")[:5], "machine", "1"])))
    return {"tab": tests.seen_in_tab(folder), "tags": tests.tags(folder)}


class Killed(BaseException):
    pass


def write_trials():
    folder = FOLDER / "trials"
    for name, callbacks in (("scheduled", tests.scheduled), ("decaying", tests.decaying)):
        list(tests.trials(folder, name, callbacks))
    (whole,) = tests.trials(None, "killed", tests.scheduled)
    write_until_killed(folder)
    results = {
        "comparison": tests.compare(FOLDER / "comparison").to_dict(),
        "scan": tests.scan(FOLDER / "scan").to_dict(),
    }
    outcomes = {
        name: [tests.seen_in_outcome(each) for each in read_outcomes(FOLDER / name)]
        for name in ("trials", "comparison", "scan")
    }
    return {"outcomes": outcomes, "killed": tests.seen_in_outcome(whole), "results": results}


def write_until_killed(folder):
    """Leaves the state of a trial after two of its three epochs."""

    def killed(*_):
        raise Killed

    recorder.SECONDS_BETWEEN_SAVES, recorder._SHARE_OF_SAVES = 0, float("inf")
    write, seconds = files.write_json, recorder.Recorder.seconds
    files.write_json, recorder.Recorder.seconds = killed, lambda self: 1000.0
    with contextlib.suppress(Killed):
        list(tests.trials(folder, "killed", tests.scheduled))
    files.write_json, recorder.Recorder.seconds = write, seconds


if __name__ == "__main__":
    main()
