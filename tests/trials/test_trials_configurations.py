"""A trial continues only with the configuration that it was started with."""

import json

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials import _configurations as configurations
from keras_regs.trials import _files as files
from tests.trials.tiny_trials import DATA, EAGER, X, Y, eager, interrupted, quick, run, same

OTHERS = {
    "epochs": ({"epochs": 3}, "epochs (2, now 3)"),
    "batch_size": ({"batch_size": 7}, "batch_size (14, now 7)"),
    "data": (
        {"data": {**DATA, "train": (X[:14], 1 - Y[:14])}},
        "data.train ({}, now {})".format(
            *(json.dumps(configurations.fingerprint((X[:14], y))) for y in (Y[:14], 1 - Y[:14]))
        ),
    ),
    "less data": (
        {"data": {"train": DATA["train"], "validation": DATA["validation"]}},
        f'data.test ("{configurations.fingerprint(DATA["test"])}", now nothing)',
    ),
    "callbacks": (
        {"callbacks": lambda: [keras.callbacks.LearningRateScheduler(abs)]},
        'callbacks ([], now [{"class_name": "LearningRateScheduler", "verbose": 0}])',
    ),
}


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """A folder of one trial, which the tests do not change."""
    folder = tmp_path_factory.mktemp("done")
    quick(folder)
    return folder


@pytest.mark.parametrize(("settings", "difference"), OTHERS.values(), ids=OTHERS)
def test_a_folder_of_another_configuration_is_refused(done, monkeypatch, settings, difference):
    monkeypatch.setattr(keras.Model, "fit", None)
    with pytest.raises(ValueError) as error:
        quick(done, **settings)
    path = done / f"{files.stem('a b', 0)}.json"
    assert str(error.value) == (
        f"Argument `folder`: {path} belongs to another configuration. Differences: {difference}. "
        "Pass another folder, or delete the file to run its trial again."
    )


def test_another_model_or_optimizer_is_refused(done):
    with pytest.raises(ValueError) as error:
        quick(done, make=lambda: eager(units=6))
    assert "model.config.layers[1].config.units (5, now 6)" in str(error.value)

    with pytest.raises(ValueError) as error:
        quick(done, make=lambda: eager(rate=0.25))
    assert "Differences: compile.optimizer.config.learning_rate (0.1" in str(error.value)
    assert ", now 0.25). Pass" in str(error.value)


def test_the_state_of_another_configuration_is_refused(tmp_path, always_saving):
    interrupted(tmp_path, **EAGER)
    with pytest.raises(ValueError, match=r"npz belongs to another .* epochs \(6, now 7\)\. Pass"):
        run(tmp_path, **EAGER, epochs=7)


def test_other_names_and_seeds_can_be_added(tmp_path):
    first = quick(tmp_path)
    more = quick(tmp_path, seeds=(0, 1))
    assert same(more[:1], first)
    assert len(list(tmp_path.iterdir())) == 2


def test_what_the_seed_changes_in_the_configuration_is_no_other_one(tmp_path):
    def drawn():
        model = keras.Sequential(
            [keras.Input((4,)), keras.layers.Dense(1, bias_initializer=value())]
        )
        model.compile("sgd", "mse", run_eagerly=True)
        return model

    def value():
        return keras.initializers.Constant(float(np.random.uniform()))

    assert same(
        quick(tmp_path, make=drawn, seeds=(0, 1)), quick(tmp_path, make=drawn, seeds=(0, 1))
    )


def test_layers_made_meanwhile_do_not_change_names(tmp_path):
    first = quick(tmp_path)
    before = keras.layers.Dense(1).name
    assert same(quick(tmp_path), first)
    number = int(before.rpartition("_")[2]) if "_" in before else 0
    assert keras.layers.Dense(1).name == f"dense_{number + 1}"


def test_settings_of_callbacks():
    found = configurations.of_callbacks(
        [kr.ProximalL1(0.5, delay=3, layers="conv*"), keras.callbacks.CSVLogger("log.csv")]
    )
    assert found[0] == {
        "class_name": "ProximalL1",
        "strength": 0.5,
        "delay": 3,
        "layers": ["conv*"],
        "kernels_only": True,
        "group": None,
        "epoch_offset": 0,
    }
    assert found[1]["class_name"] == "CSVLogger"
    assert "log.csv" not in json.dumps(found)


def test_fingerprints_tell_data_apart():
    x = np.arange(6.0)
    kinds = [x, x.astype("float32"), x.reshape(2, 3), -x, [x, x], {"a": x}, (x, None)]
    assert len({configurations.fingerprint(each) for each in kinds}) == len(kinds)
    strided = np.arange(12.0)[::2] / 2
    assert configurations.fingerprint(strided) == configurations.fingerprint(x)
