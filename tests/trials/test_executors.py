"""Trials on executors: what driver and workers say to each other, all in this process."""

import multiprocessing
import os
import random
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import keras
import pytest

import keras_regs as kr
from keras_regs.trials import _worker, read_outcomes
from tests.trials.carried_out_here import Here, quick
from tests.trials.tiny_trials import DATA, EAGER, eager, interrupted, run, same

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.usefixtures("short_waits")]


class TestOutcomes:
    def test_are_those_of_one_process_in_the_same_order(self, tmp_path):
        expected = quick(tmp_path / "here", seeds=(2, 0, 1))
        found = quick(tmp_path / "there", seeds=(2, 0, 1), executor=Here())
        assert same(found, expected)
        assert [outcome.seed for outcome in found] == [2, 0, 1]
        assert [each.configuration for each in found] == [each.configuration for each in expected]
        assert same(read_outcomes(tmp_path / "there"), sorted(expected, key=lambda o: o.seed))
        assert not (tmp_path / "there" / "workers").exists()

    def test_that_are_there_are_not_trained_again(self, tmp_path):
        first = quick(tmp_path, seeds=(0,))
        executor = Here()
        assert same(quick(tmp_path, seeds=(0, 1), executor=executor)[:1], first)
        assert executor.statuses == ["done"]
        quick(tmp_path, seeds=(0, 1), executor=executor)
        assert executor.statuses == ["done"]

    def test_of_an_interrupted_trial_are_those_of_a_whole_one(self, tmp_path, always_saving):
        expected = run(None, **EAGER)
        interrupted(tmp_path, **EAGER)
        assert same(run(tmp_path, **EAGER, executor=Here()), expected)

    def test_come_in_order_from_an_engine_without_done(self, tmp_path):
        class Late:
            def submit(self, function, *args):
                return type("Result", (), {"result": lambda self: function(*args)})()

        found = quick(tmp_path, seeds=(1, 0), executor=Late())
        assert [outcome.seed for outcome in found] == [1, 0]

    def test_of_functions_of_this_analysis(self, tmp_path):
        def build(strength):
            return eager(rate=0.1 + strength)

        settings = {
            "train": DATA["train"],
            "validation": DATA["validation"],
            "seeds": 1,
            "epochs": 1,
            "metric": "mae",
            "verbose": False,
        }
        compare, scan = kr.analysis.compare_regularizers, kr.analysis.tolerance_scan
        executor = Here()
        there = {**settings, "executor": executor}
        expected = compare(build, {"a": 0.1}, **settings)
        found = compare(build, {"a": 0.1}, **there, folder=tmp_path / "a")
        assert found.to_csv() == expected.to_csv()
        expected = scan(build, [0.1], **settings, chance=9.0)
        found = scan(build, [0.1], **there, chance=9.0, folder=tmp_path / "b")
        assert found.to_csv() == expected.to_csv()
        assert executor.statuses == ["done"] * 2


class TestWorkersThatCannotTrain:
    def test_with_other_versions(self, tmp_path, monkeypatch):
        class Older(Here):
            def changed(self, order):
                return {**order, "environment": {**order["environment"], "keras": "3.99"}}

        executor = Older()
        monkeypatch.setattr(keras.Model, "fit", None)
        with pytest.raises(ValueError) as raised:
            quick(tmp_path, executor=executor)
        assert f'has other versions than the driver: keras ("3.99", now "{keras.__version__}")' in (
            str(raised.value)
        )
        assert executor.statuses == ["other versions"]

    def test_without_a_module(self, tmp_path, monkeypatch):
        class Without(Here):
            def carry_out(self, function, order):
                path = tmp_path / "workers" / order["trials"]
                path.write_bytes(path.read_bytes().replace(b"tiny_trials", b"tiny_errors"))
                return super().carry_out(function, order)

        monkeypatch.setattr(keras.Model, "fit", None)
        with pytest.raises(ValueError, match=r"No module named 'tests\.trials\.tiny_errors'"):
            quick(tmp_path, executor=Without())

    def test_without_the_folder(self, tmp_path):
        class Elsewhere(Here):
            def changed(self, order):
                return {**order, "folder": "/nowhere"}

        executor = Elsewhere()
        with pytest.raises(ValueError, match="All workers must share the folder"):
            quick(tmp_path, executor=executor)
        assert executor.statuses == ["no file"] * 2

    def test_find_files_again_that_another_driver_removed(self, tmp_path):
        class Cleaned(Here):
            def changed(self, order):
                if not self.replies:
                    (tmp_path / "workers" / order["trials"]).unlink()
                return order

        executor = Cleaned()
        quick(tmp_path, executor=executor)
        assert executor.statuses == ["no file", "done"]

    def test_threads_of_the_driver(self, tmp_path):
        class Threads:
            def __init__(self, pool):
                self.submit = pool.submit

        with ThreadPoolExecutor(1) as pool:
            with pytest.raises(ValueError, match="is a thread of the driver"):
                quick(tmp_path, executor=Threads(pool))
            with pytest.raises(ValueError, match="must run trials in other processes"):
                quick(tmp_path, executor=pool)

    def test_two_threads_of_a_worker_take_turns(self, tmp_path, monkeypatch):
        class Threads(Here):
            """As if the process were another one, which has begun an order already."""

            def carry_out(self, function, order):
                _worker._turn.acquire()
                threading.Timer(0.2, _worker._turn.release).start()
                return super().carry_out(function, order)

        with pytest.warns(UserWarning, match="It trains one after another"):
            quick(tmp_path, executor=Threads())

    def test_are_refused(self, tmp_path):
        forking = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork"))
        with pytest.raises(ValueError, match=r"mp_context=multiprocessing.get_context\('spawn'\)"):
            quick(tmp_path, executor=forking)
        for executor in (2, ProcessPoolExecutor, print):
            with pytest.raises(ValueError) as raised:
                quick(tmp_path, executor=executor)
            assert "must be an executor: an object with a method `submit`" in str(raised.value)
            assert str(raised.value).endswith(f". Received: executor={executor!r}")
        with pytest.raises(ValueError, match="`folder` must be given with `executor`"):
            quick(None, executor=Here())


def test_other_threads_draw_no_numbers_of_a_trial(tmp_path):
    """Keras draws the seeds of initial weights from Python's random numbers."""

    class Drawing(ThreadPoolExecutor):
        """As a worker of Dask, whose other threads draw random delays."""

        def submit(self, function, order):
            return super().submit(function, {**order, "process": ("elsewhere", 0)})

    class Threads:
        def __init__(self, pool):
            self.submit = pool.submit

    def build():
        thread = threading.Thread(target=random.random)
        thread.start()
        thread.join()
        return eager()

    (expected,) = quick(None)
    with Drawing(1) as pool:
        before = random.random
        (found,) = quick(tmp_path, make=build, executor=Threads(pool))
    assert random.random is before
    assert found.history == expected.history
    assert found.configuration == expected.configuration
    assert found.configuration != quick(None, make=build)[0].configuration


def test_initial_weights_are_those_of_the_workers(tmp_path, monkeypatch):
    """Those of a driver without the workers' GPUs may be others in the last bits."""

    def build():
        model = eager()
        if os.environ["PLACE"] == "driver":
            model.set_weights([weight + 1e-7 for weight in model.get_weights()])
        return model

    class Workers(Here):
        def carry_out(self, function, order):
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("PLACE", "worker")
                return super().carry_out(function, order)

    monkeypatch.setenv("PLACE", "driver")
    executor = Workers()
    first = quick(tmp_path, make=build, executor=executor)
    with pytest.raises(ValueError, match="Differences: initial_weights"):
        quick(tmp_path, make=build, seeds=(0, 1))
    again = quick(tmp_path, make=build, seeds=(0, 1), executor=executor)
    assert same(again[:1], first)
    assert executor.statuses == ["done", "described", "done"]
