"""Trials: what is done is not done again, what seeds determine, and what is shown and recorded."""

import json
import os

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials import Watch, read_outcomes
from keras_regs.trials import _files as files
from keras_regs.trials import _run as runs
from keras_regs.trials import _trials as trials
from keras_regs.trials._run import Trial
from keras_regs.trials._trials import Trials
from tests.trials.tiny_trials import DATA, EAGER, EPOCHS, eager, interrupted, quick, run, same


def test_what_is_done_is_not_done_again(tmp_path, monkeypatch):
    first = quick(tmp_path, seeds=(3, 4))
    monkeypatch.setattr(keras.Model, "fit", None)
    assert same(quick(tmp_path, seeds=(3, 4)), first)
    assert [outcome.seed for outcome in first] == [3, 4]
    assert not same(first[:1], first[1:])
    record = json.loads((tmp_path / f"{files.stem('a b', 3)}.json").read_text())
    assert record["name"] == "a b"
    assert record["seed"] == 3
    assert record["environment"]["backend"] == keras.backend.backend()
    assert record["environment"]["keras"] == keras.__version__
    assert record["environment"]["keras_regs"] == kr.__version__
    assert record["environment"]["cores"] == os.cpu_count()
    assert record["samples"] == {name: len(x) for name, (x, _) in DATA.items()}
    assert first[0].samples == record["samples"]
    assert record["configuration"]["epochs"] == 2
    assert list(record["configuration"]["data"]) == ["train", "validation", "test"]
    assert record["history"] == first[0].history
    assert len(record["history"]["val_loss"]) == 2
    assert list(record["metrics"]) == ["validation", "test"]
    assert 0 < record["seconds"] < 100


def test_outcomes_are_read_from_their_folder(tmp_path):
    done = quick(tmp_path, seeds=(1, 0))
    (tmp_path / "notes.md").write_text("No trial.")
    found = read_outcomes(tmp_path)
    assert [outcome.seed for outcome in found] == [0, 1]
    assert same(found[::-1], done)
    assert found[0].configuration["epochs"] == 2
    assert found[0].environment["backend"] == keras.backend.backend()
    assert read_outcomes(tmp_path / "none") == []
    (tmp_path / "other.json").write_text("[")
    with pytest.raises(ValueError, match=r"other\.json is not the file of a trial"):
        read_outcomes(tmp_path)


class TestWatch:
    @staticmethod
    def watching():
        def numbers(model):
            return {"largest": abs(model.get_weights()[0]).max(), "biases": model.get_weights()[1]}

        return [Watch(numbers)]

    def test_adds_to_the_logs_what_the_model_is_after_each_epoch(self, tmp_path):
        (outcome,) = quick(tmp_path, callbacks=self.watching)
        assert len(outcome.history["largest"]) == len(outcome.history["biases"]) == 2
        assert len(set(outcome.history["largest"])) == 2
        assert len(outcome.history["biases"][0]) == 5

    @pytest.mark.slow
    def test_a_trial_with_one_goes_on(self, tmp_path, always_saving):
        watched = {**EAGER, "callbacks": self.watching}
        (expected,) = run(None, **watched)
        interrupted(tmp_path, **watched)
        (found,) = run(tmp_path, **watched)
        assert found.history == expected.history
        assert len(found.history["largest"]) == EPOCHS

    def test_another_function_is_another_configuration(self, tmp_path):
        quick(tmp_path, callbacks=self.watching)
        with pytest.raises(ValueError, match="another configuration"):
            quick(tmp_path, callbacks=lambda: [Watch(lambda model: {})])


def test_metrics_are_those_of_the_trained_model(tmp_path):
    seen = []

    def measure(model):
        seen.append([model.evaluate(*DATA[name], verbose=0) for name in ("validation", "test")])
        return {"weights": model.count_params(), "limit": float("inf"), "parts": [1.5, 2.5]}

    (outcome,) = quick(tmp_path, measure=measure)
    found = [[m["loss"], m["mae"]] for m in outcome.metrics.values()]
    np.testing.assert_allclose(found, seen[0], rtol=1e-6)
    assert outcome.measured == {"weights": 31, "limit": float("inf"), "parts": [1.5, 2.5]}
    assert same(quick(tmp_path), [outcome])


class Seen(keras.callbacks.Callback):
    """Reads which samples a batch had from the gradient of weights that start at zero."""

    def __init__(self):
        super().__init__()
        self.batches = []

    def on_train_batch_begin(self, batch, logs=None):
        self.model.layers[0].set_weights([np.zeros((8, 1))])

    def on_train_batch_end(self, batch, logs=None):
        self.batches.append(np.flatnonzero(self.model.layers[0].get_weights()[0]).tolist())


def test_order_of_samples_is_a_function_of_seed_and_epoch():
    """Samples are one-hot rows, so that each moves a weight of its own."""

    def single():
        model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1, use_bias=False)])
        model.compile(keras.optimizers.SGD(1.0), "mse")
        return model

    eye = np.eye(8, dtype="float32"), np.ones(8, "float32")
    seen = Seen()
    run(
        make=single,
        callbacks=lambda: [seen],
        data={"train": eye},
        epochs=3,
        batch_size=3,
        seeds=[7],
    )
    orders = [np.random.default_rng([7, epoch]).permutation(8) for epoch in range(3)]
    expected = [sorted(order[i : i + 3].tolist()) for order in orders for i in (0, 3, 6)]
    assert seen.batches == expected
    assert sum(len(batch) for batch in seen.batches) == 24


def test_what_is_drawn_outside_of_the_model_is_a_function_of_seed_and_epoch():
    def drawn(seed, epoch):
        runs._seed_what_is_not_in_the_model(seed, epoch)
        return float(np.random.uniform()), __import__("random").random()

    assert drawn(0, 1) == drawn(0, 1)
    assert len({drawn(s, e) for s in (0, 1) for e in (0, 1)}) == 4


@pytest.mark.parametrize("make", [lambda: None, lambda: keras.Sequential([keras.Input((4,))])])
def test_what_is_no_compiled_model_is_an_error(make):
    with pytest.raises(ValueError) as error:
        quick(None, make=make)
    assert str(error.value).startswith(
        "Argument `build` must be a function that returns a compiled Keras model. "
        "Received for 'a b': "
    )


def test_all_kinds_are_built_before_any_is_trained(monkeypatch):
    monkeypatch.setattr(keras.Model, "fit", None)
    kinds = [Trial("good", 0, eager), Trial("bad", 0, lambda: None)]
    with pytest.raises(ValueError, match=r"Received for 'bad': None"):
        list(Trials(kinds, DATA, 1, 4))


def test_progress(capsys, tmp_path):
    quick(tmp_path, seeds=(0, 1), label="Trying")
    assert capsys.readouterr().err.splitlines()[-1].startswith("Trying 4/4  ")
    quick(tmp_path, seeds=(0, 1), label="Trying")
    assert capsys.readouterr().err == ""
    quick(tmp_path, seeds=(0, 1, 2), label="Trying")
    assert capsys.readouterr().err.splitlines()[-1].startswith("Trying 2/2  ")
    quick(None)
    assert capsys.readouterr().err == ""


def test_progress_says_which_trial_and_epoch(monkeypatch):
    shown = []
    monkeypatch.setattr(
        trials.ProgressBar, "update", lambda self, done, text="": shown.append((done, text))
    )
    quick(None, seeds=(0, 1), label="Trying")
    assert shown == [
        (1, "trial 1/2: a b, seed 0, epoch 1/2"),
        (2, "trial 1/2: a b, seed 0, epoch 2/2"),
        (2, ""),
        (3, "trial 2/2: a b, seed 1, epoch 1/2"),
        (4, "trial 2/2: a b, seed 1, epoch 2/2"),
        (4, ""),
    ]
