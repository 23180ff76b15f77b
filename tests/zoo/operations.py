"""What each model of the zoo goes through. Whatever is not right raises an error."""

import json
import tempfile
import traceback
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops, tree

import keras_regs as kr
from tests.zoo import models
from tests.zoo.elsewhere import outputs, without_this_package
from tests.zoo.models import Entry

STRENGTH = 0.01
PACKAGE = Path(kr.__file__).parent


def check_outputs(model: keras.Model, x: Any, expected: list[np.ndarray]) -> None:
    found = outputs(model, x)
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-3, atol=1e-4)


def kernels(model: keras.Model) -> list[keras.Variable]:
    """Each trainable kernel once, however often its layer is used."""
    return [weight for weight in model.trainable_weights if weight.name == "kernel"]


def norm_of_kernels(model: keras.Model) -> float:
    """What `kr.L2(STRENGTH)` on all of them adds to the loss."""
    squares = [np.sum(np.square(w.numpy(), dtype="float64")) for w in kernels(model)]
    return STRENGTH * float(sum(squares))


def regularized(model: keras.Model) -> keras.Model:
    return kr.regularize(model, {"*": {"kernel": kr.L2(STRENGTH)}})


def penalty(model: keras.Model) -> float:
    return float(sum(float(ops.convert_to_numpy(loss)) for loss in model.losses))


def check_regularize(entry: Entry) -> None:
    model, x = entry.build(), entry.inputs()
    expected = outputs(model, x)
    copy = regularized(model)
    check_outputs(copy, x, expected)
    np.testing.assert_allclose(penalty(copy), norm_of_kernels(model), rtol=1e-4)


def check_strip(entry: Entry) -> None:
    model, x = entry.build(), entry.inputs()
    expected = outputs(model, x)
    stripped = kr.strip(regularized(model))
    check_outputs(stripped, x, expected)
    assert not stripped.losses


def check_compand(entry: Entry) -> None:
    model, x = entry.build(), entry.inputs()
    expected = outputs(model, x)
    companded = kr.compand(model)
    check_outputs(companded, x, expected)
    left = {id(kernel) for kernel in kernels(model)}
    assert left, "There is nothing to compand."
    assert any("Compander" in type(layer).__name__ for layer in companded._flatten_layers())


def check_fold(entry: Entry) -> None:
    """What is folded, saved and loaded by a process without this package computes the same."""
    model, x = entry.build(), entry.inputs()
    expected = outputs(model, x)
    folded = kr.fold(kr.compand(model))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "folded.keras")
        folded.save(path)
        assert "keras_regs" not in zipfile.ZipFile(path).read("config.json").decode()
        found = without_this_package(path, x)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-3, atol=1e-4)


def check_probes(entry: Entry) -> None:
    model, x = entry.build(), entry.inputs()
    before = outputs(model, x)
    result = kr.analysis.layer_characteristics(model, x, layers=entry.watched, spatial="samples")
    table = result.to_dict()
    assert table
    assert json.loads(json.dumps(table, default=float))
    check_outputs(model, x, before)


def check_training(entry: Entry) -> None:
    """Two epochs of one step: a penalty that is late, exact zeros, and heatmaps."""
    x = entry.inputs()
    model = regularized(entry.build())
    targets = tree.map_structure(
        lambda each: np.zeros(each.shape, "float32"), model(x, training=False)
    )
    losses = tree.map_structure(lambda _: "mse", targets)
    # Tasks of KerasHub would choose metrics for other labels.
    model.compile(keras.optimizers.SGD(0.01), losses, metrics=[], weighted_metrics=[])
    before = norm_of_kernels(model)
    with tempfile.TemporaryDirectory() as folder:
        history = model.fit(
            x,
            targets,
            epochs=2,
            verbose=0,
            callbacks=[
                kr.DelayedStrong(1),
                kr.ProximalL1(10.0),
                kr.SparsityHeatmaps(folder, x, layers=entry.watched),
                Watch(before),
            ],
        ).history
        assert list(Path(folder).rglob("*events*")), "The heatmaps wrote nothing."
    assert all(np.isfinite(history["loss"])), history["loss"]
    assert history["sparsity"][-1] > 0.0, history["sparsity"]


class Watch(keras.callbacks.Callback):
    """The penalty is 0 in epoch 0, and that of the kernels in epoch 1."""

    def __init__(self, before: float) -> None:
        super().__init__()
        self.before = before

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        expected = 0.0 if epoch == 0 else norm_of_kernels(self.model)
        np.testing.assert_allclose(penalty(self.model), expected, rtol=1e-4, atol=1e-6)


OPERATIONS: dict[str, Callable[[Entry], None]] = {
    "regularize": check_regularize,
    "strip": check_strip,
    "compand": check_compand,
    "fold": check_fold,
    "probes": check_probes,
    "training": check_training,
}


def attempt(entry: Entry, operation: str) -> dict[str, Any]:
    """What came of it, and what was said.

    It is `"ok"`, `"refused"` by the package, or `"failed"`; or Keras has the model `"not"` with
    this backend.
    """
    keras.utils.clear_session()
    keras.utils.set_random_seed(0)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outcome, message = "ok", ""
        try:
            OPERATIONS[operation](entry)
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)
            if any((each.filename, each.name) == (models.__file__, "build") for each in frames):
                outcome = "not"
            else:
                outcome = "refused" if is_refusal(error) else "failed"
            message = f"{type(error).__name__}: {error}"
    said = {str(each.message) for each in caught if of_the_package(each.filename)}
    return {"outcome": outcome, "message": message, "warnings": sorted(said)}


def is_refusal(error: Exception) -> bool:
    """Whether the package itself raised it, for a reason that it explains."""
    raised_in = traceback.extract_tb(error.__traceback__)[-1].filename
    explains = isinstance(error, ValueError | TypeError) and "Received:" in str(error)
    # TensorFlow gives its own errors, too, the frame of the code that it has converted.
    return explains and of_the_package(raised_in)


def of_the_package(filename: str) -> bool:
    return PACKAGE in Path(filename).parents
