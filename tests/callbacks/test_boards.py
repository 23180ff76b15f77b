"""What boards have in common: a folder for each training, and complete logs."""

import copy
import csv

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.callbacks._board import Board
from keras_regs.callbacks._run_folders import FOLDERS
from keras_regs_tensorboard.listed_records import user_run
from tests.event_files import read, read_records

layers = keras.layers
X, Y = np.random.default_rng(0).normal(size=(2, 8, 4)).astype("float32")


def model_of():
    model = keras.Sequential(
        [keras.Input((4,)), layers.Dense(3, name="hidden"), layers.Dense(4, name="output")]
    )
    model.compile("sgd", "mse", run_eagerly=keras.backend.backend() != "jax")
    return model


def fit(model, *callbacks, **kwargs):
    return model.fit(X, Y, verbose=0, callbacks=list(callbacks), **kwargs).history


def epochs(folder):
    return [header["epoch"] for header, _ in read_records(folder / "correlations", "correlations")]


class Interrupt(keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        raise KeyboardInterrupt


class TestFolders:
    def test_each_training_has_its_own(self, tmp_path):
        """As in cross-validation; a copy as KerasTuner makes them."""
        boards = [
            kr.SparsityHeatmaps(tmp_path, X),
            kr.CorrelationHistograms(tmp_path),
            kr.WeightPercentiles(tmp_path),
            kr.GradientBalance(tmp_path, X, Y),
        ]
        assert {board.folder for board in boards} == set(FOLDERS)
        assert {type(board) for board in boards} == set(Board.__subclasses__())
        kept = []
        for number in range(3):
            if number == 2:
                boards = [*copy.deepcopy(boards[:-1]), boards[-1]]
            fit(model_of(), *boards, epochs=2 + number)
            kept.append([boards[0].entropies, boards[2].percentiles, boards[3].balances])
        for number, folder in enumerate(["", "training-2", "training-3"]):
            folder = tmp_path / folder
            seen = [-1, *range(2 + number)]
            assert epochs(folder) == seen
            maps = read_records(folder / "heatmaps", "maps")
            for header, _ in maps:
                (layer,) = header["layers"]
                assert layer["entropy"] == kept[number][0][header["epoch"]]["hidden"]
            weights = read(folder / "weights", "histograms")["weights/hidden/kernel"]
            shares = read(folder / "gradients", "scalars")["loss_gradient/all"]
            for steps in ([header["epoch"] for header, _ in maps], weights, shares, *kept[number]):
                assert list(steps) == seen
        assert boards[-1].run_dir == tmp_path / "training-3"
        # The tab shows what two boards wrote as one run.
        assert user_run("cv/training-2/heatmaps") == user_run("cv/training-2/correlations")

    def test_is_kept_when_training_is_resumed(self, tmp_path):
        first, second = model_of(), model_of()
        board = kr.CorrelationHistograms(tmp_path)
        fit(first, board)
        fit(second, board)
        fit(first, board, initial_epoch=1, epochs=2)
        assert (epochs(tmp_path), epochs(tmp_path / "training-2")) == ([-1, 0, 1], [-1, 0])
        # Another process knows neither model nor callback.
        fit(model_of(), kr.CorrelationHistograms(tmp_path), initial_epoch=1, epochs=2)
        fit(model_of(), kr.CorrelationHistograms(tmp_path, epoch_offset=2))
        assert epochs(tmp_path / "training-2") == [-1, 0, 1, 2]
        # A model that is trained from the beginning again.
        fit(first, board)
        fit(first, board, initial_epoch=1, epochs=2)
        assert epochs(tmp_path / "training-3") == [-1, 0, 1]

    def test_is_kept_by_one_that_did_not_get_through_an_epoch(self, tmp_path):
        model = model_of()
        boards = [kr.SparsityHeatmaps(tmp_path, X), kr.CorrelationHistograms(tmp_path)]
        for _ in range(2):
            with pytest.raises(KeyboardInterrupt):
                fit(model, *boards, Interrupt())
        fit(model, *boards)
        assert {path.name for path in tmp_path.iterdir()} == {"heatmaps", "correlations"}
        assert epochs(tmp_path) == [-1, -1, -1, 0]


class TestLogs:
    def test_have_the_last_number_between_two_looks(self, tmp_path):
        def boards():
            return [
                kr.SparsityHeatmaps(tmp_path, X, every=3),
                kr.GradientBalance(tmp_path, X, Y, every=3),
                keras.callbacks.CSVLogger(tmp_path / "logs.csv", append=True),
            ]

        model = model_of()
        heatmaps, balance, _ = first = boards()
        history = fit(model, *first, epochs=4)
        taken = [-1, -1, 2, 2]
        entropies = [heatmaps.entropies[epoch]["hidden"] for epoch in taken]
        gradients = [balance.balances[epoch].by_kernel()["all"]["loss"] for epoch in taken]
        assert history["entropy/hidden"] == entropies
        assert history["loss_gradient/all"] == gradients
        assert entropies[0] != entropies[2]

        # After a restart there is no last number, so that of the weights it begins with is taken.
        now = kr.analysis.gradient_balance(model, X, Y).by_kernel()["all"]["loss"]
        resumed = fit(model, *(again := boards()), initial_epoch=4, epochs=6)
        assert list(again[0].entropies) == list(again[1].balances) == [3, 5]
        assert resumed["loss_gradient/all"][0] == pytest.approx(now, rel=1e-5)
        assert resumed["entropy/hidden"] == [again[0].entropies[e]["hidden"] for e in (3, 5)]
        with (tmp_path / "logs.csv").open() as file:
            rows = list(csv.DictReader(file))
        assert [float(row["entropy/hidden"]) for row in rows] == pytest.approx(
            entropies + resumed["entropy/hidden"]
        )
        # Files have what was looked at, and nothing twice.
        maps = read_records(tmp_path / "heatmaps", "maps")
        assert [header["epoch"] for header, _ in maps] == [-1, 2, 5]

        # The same callback has it.
        fit(model, heatmaps, initial_epoch=4, epochs=5)
        assert list(heatmaps.entropies) == [-1, 2]
