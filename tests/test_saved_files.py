"""Files that version 0.1.0.dev0 saved still load, and what was loaded does what it did."""

import json
import shutil
import sys
import zipfile
from pathlib import Path

import keras
import numpy as np
import pytest

from keras_regs.trials import read_outcomes
from tests.saved_files import (
    compare,
    decaying,
    scan,
    scheduled,
    seen_after_a_step,
    seen_in_model,
    seen_in_object,
    seen_in_optimizer,
    seen_in_outcome,
    seen_in_tab,
    tags,
    trials,
    watch,
)

DATA = Path(__file__).parent / "data" / "saved_by_0.1.0.dev0"
EXPECTED = json.loads((DATA / "expected.json").read_text())


def version(text):
    return [int(part) for part in text.split(".")[:2]]


# Keras promises to load files of its older versions, not of newer ones.
needs_keras = pytest.mark.skipif(
    version(keras.__version__) < version(EXPECTED["versions"]["keras"]),
    reason="the files were saved by a newer version of Keras",
)
# What a trial was run with includes the compiled code of functions, and what Keras's compiled
# models say of themselves, which differs between backends.
needs_same_machinery = pytest.mark.skipif(
    version(sys.version) != version(EXPECTED["versions"]["python"])
    or keras.backend.backend() != EXPECTED["versions"]["backend"],
    reason="the trials were run with another version of Python or another backend",
)


def close(found, expected, **tolerances):
    """Compares what was seen, numbers with a tolerance."""
    if isinstance(expected, dict):
        assert found.keys() == expected.keys()
        for key in expected:
            try:
                close(found[key], expected[key], **tolerances)
            except AssertionError as error:
                error.add_note(f"This is {key!r}.")
                raise
    elif isinstance(expected, list) and not all(isinstance(each, float) for each in expected):
        assert len(found) == len(expected)
        for pair in zip(found, expected, strict=True):
            close(*pair, **tolerances)
    elif isinstance(expected, list | float):
        np.testing.assert_allclose(found, expected, **tolerances)
    else:
        assert found == expected


FLOAT32 = {"rtol": 2e-5, "atol": 2e-6}


@pytest.fixture
def extracted(tmp_path):
    """Takes a file of a model out of the archive that holds all of them."""

    def extract(name):
        with zipfile.ZipFile(DATA / "models.zip") as archive:
            return archive.extract(name, tmp_path)

    return extract


def slow_but(*quick):
    return [
        pytest.param(name, marks=() if name in quick else pytest.mark.slow)
        for name in EXPECTED["models"]
    ]


@needs_keras
@pytest.mark.parametrize(
    "name", slow_but("regularizers", "class_wise_subclassed", "companders", "optimizer_adam")
)
def test_models(name, extracted):
    compiles_slowly = keras.backend.backend() == "jax"
    if compiles_slowly and name == "more_compander_layers":
        pytest.skip("would compile for a minute; test_configurations has each of its layers")
    expected = EXPECTED["models"][name]
    model = keras.saving.load_model(extracted(f"{name}.keras"))
    close(seen_in_model(model), expected["model"], **FLOAT32)
    close(seen_in_optimizer(model.optimizer), expected["optimizer"], **FLOAT32)
    if not compiles_slowly:
        close(seen_after_a_step(model), expected["after a step"], **FLOAT32)


@needs_keras
@pytest.mark.parametrize("name", ["regularizers", "companders"])
def test_models_in_the_older_format(name, extracted):
    expected = EXPECTED["models"][name]
    model = keras.saving.load_model(extracted(f"{name}.h5"))
    close(seen_in_model(model), expected["model"], **FLOAT32)
    # Of the state, Keras loads no more than the number of steps.
    assert type(model.optimizer).__name__ == expected["optimizer"]["class"]


@needs_keras
def test_weights(extracted):
    model = keras.saving.load_model(extracted("companders.keras"))
    for weight in model.weights:
        weight.assign(np.ones(weight.shape))
    model.load_weights(extracted("companders.weights.h5"))
    close(seen_in_model(model), EXPECTED["models"]["companders"]["model"], **FLOAT32)


@needs_keras
def test_configurations():
    saved = json.loads((DATA / "configurations.json").read_text())
    found = {name: keras.saving.deserialize_keras_object(saved[name]) for name in saved}
    seen = {name: seen_in_object(each) for name, each in found.items()}
    close(seen, EXPECTED["configurations"], **FLOAT32)
    for name, each in found.items():
        # As `kr.L2.from_config(config)` with what `get_config` returned.
        assert type(each).from_config(saved[name]["config"]).get_config() == each.get_config()


def test_registered_names():
    get = keras.saving.get_registered_object
    assert [name for name in EXPECTED["registered"] if get(name) is None] == []


@pytest.mark.independent_of_backend
def test_event_files_in_the_tab():
    expected = EXPECTED["logs"]["tab"]
    # The page never read these two, and the server no longer sends them.
    run = {
        key: expected["run"][key] for key in expected["run"].keys() - {"session", "layer_losses"}
    }
    # What is concluded from the numbers follows a newer rule.
    new = {"falls", "sentence", "lowest_loss", "not_a_number", "compared_losses"}
    # These files do not say what was subtracted from filters: then, it was the mean filter.
    run["correlations"] = {**run["correlations"], "centre": "mean_filter"}
    seen = seen_in_tab(DATA / "logs")
    # They are from before accuracies, predictions and the shares of channels.
    run |= {"accuracies": {}, "predictions": None, "shares": None}
    run["picture"] = {**run["picture"], "classes": None, "class_names": None}
    seen["run"] = {key: value for key, value in seen["run"].items() if key not in new}
    run = {key: value for key, value in run.items() if key not in new}
    close(seen, {**expected, "run": run}, rtol=1e-12)
    assert tags(DATA / "logs") == EXPECTED["logs"]["tags"]


@pytest.mark.independent_of_backend
def test_training_goes_on_in_the_same_logs(tmp_path):
    shutil.copytree(DATA / "logs", tmp_path / "logs")
    watch(tmp_path / "logs", 3, initial_epoch=2)
    expected = EXPECTED["logs"]
    assert tags(tmp_path / "logs") == {tag: [*steps, 2] for tag, steps in expected["tags"].items()}
    tab = seen_in_tab(tmp_path / "logs")
    assert tab["runs"] == ["."]
    assert tab["run"]["epochs"] == [-1, 0, 1, 2]
    assert tab["run"]["layers"] == expected["tab"]["run"]["layers"]


def copied(folder, tmp_path):
    return Path(shutil.copytree(DATA / folder, tmp_path / folder))


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("folder", ["trials", "comparison", "scan"])
def test_outcomes_of_trials(folder):
    found = [seen_in_outcome(outcome) for outcome in read_outcomes(DATA / folder)]
    assert found == EXPECTED["outcomes"][folder]


@needs_keras
@pytest.mark.parametrize(
    ("name", "callbacks"), [("scheduled", scheduled), ("decaying", decaying), ("killed", scheduled)]
)
def test_trials_whose_callbacks_have_other_arguments_now_are_refused(name, callbacks, tmp_path):
    """They are not trained again without a word, and what is there stays."""
    folder = copied("trials", tmp_path)
    before = contents(folder)
    with pytest.raises(ValueError, match=r"another configuration. Differences: .*callbacks\[0\]"):
        list(trials(folder, name, callbacks))
    assert contents(folder) == before


@needs_keras
@needs_same_machinery
def test_comparisons_that_are_done_are_not_computed_again(tmp_path):
    folder = copied("comparison", tmp_path)
    before = contents(folder)
    close(compare(folder).to_dict(), EXPECTED["results"]["comparison"], rtol=1e-12)
    assert contents(folder) == before


@needs_keras
def test_scans_that_measured_with_other_code_are_refused(tmp_path):
    folder = copied("scan", tmp_path)
    before = contents(folder)
    with pytest.raises(
        ValueError, match=r"Argument `measure`: .* was measured by another function"
    ):
        scan(folder)
    assert contents(folder) == before


def test_nothing_is_left_out():
    with zipfile.ZipFile(DATA / "models.zip") as archive:
        names = archive.namelist()
    older = {"regularizers.h5", "companders.h5", "companders.weights.h5"}
    assert {*names} == {*older, *(f"{name}.keras" for name in EXPECTED["models"])}
    configurations = json.loads((DATA / "configurations.json").read_text())
    assert configurations.keys() == EXPECTED["configurations"].keys()
