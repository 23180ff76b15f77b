"""Trials on executors: what driver and workers say to each other, all in this process."""

import json
import multiprocessing
import os
import random
import sys
import threading
import time
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials import Trial, Trials, _worker, read_outcomes
from keras_regs.trials import _files as files
from tests.trials.killing import build, watching
from tests.trials.tiny_trials import DATA, EAGER, eager, interrupted, run, same
from tests.trials.tiny_trials import quick as two_epochs

pytestmark = pytest.mark.independent_of_backend


class Here:
    """An executor that carries out each order at once, in this thread."""

    def __init__(self):
        self.replies = []

    def submit(self, function, *args):
        future = Future()
        try:
            future.set_result(self.carry_out(function, *args))
        except Exception as error:
            future.set_exception(error)
        return future

    def carry_out(self, function, order):
        self.replies.append(function(self.changed(order)))
        return self.replies[-1]

    def changed(self, order):
        return order

    @property
    def statuses(self):
        return [reply["status"] for reply in self.replies]


@pytest.fixture(autouse=True)
def short_waits(monkeypatch, always_saving):
    monkeypatch.setattr(_worker, "_SECONDS_TO_APPEAR", 0.1)
    monkeypatch.setattr(_worker, "_SECONDS_BETWEEN_LOOKS", 0)
    monkeypatch.setattr(_worker, "LEASE_SECONDS", 2.0)


def quick(folder, **settings):
    return two_epochs(folder, **{"epochs": 1, **settings})


def in_workers(folder):
    """Whether files of workers are left."""
    return sorted(path.name for path in (folder / "workers").glob("*"))


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


class TestTravel:
    def test_settings_of_keras_and_classes_of_a_script(self, tmp_path):
        @keras.saving.register_keras_serializable("here")
        class Own(keras.layers.Dense):
            pass

        def build():
            model = keras.Sequential([keras.Input((4,)), Own(1)])
            model.compile("sgd", "mse", run_eagerly=True)
            return model

        class Elsewhere(Here):
            """Where neither is known."""

            def changed(self, order):
                del keras.saving.get_custom_objects()["here>Own"]
                keras.config.set_dtype_policy("float32")
                return order

        keras.config.set_dtype_policy("bfloat16")
        try:
            expected = quick(None, make=build)
            found = quick(tmp_path, make=build, executor=Elsewhere())
        finally:
            keras.config.set_dtype_policy("float32")
        assert found[0].configuration == expected[0].configuration
        layer = found[0].configuration["model"]["config"]["layers"][1]
        assert layer["registered_name"] == "here>Own"
        assert "bfloat16" in json.dumps(layer)

    def test_large_arrays_are_one_file_each_however_many_trials_use_them(self, tmp_path):
        x = np.arange(80_000, dtype="float32").reshape(-1, 4) / 80_000
        y = x[:, 0]
        seen = []

        def build():
            assert len(x) == 20_000  # a function that uses the data
            return eager()

        class Looking(Here):
            def carry_out(self, function, order):
                folder = tmp_path / "workers"
                seen.append(sorted(np.load(path).nbytes for path in folder.glob("*.npy")))
                assert (folder / order["trials"]).stat().st_size < 10_000
                return super().carry_out(function, order)

        settings = {"data": {"train": (x, y), "validation": (x, y)}, "batch_size": 10_000}
        settings |= {"epochs": 1, "seeds": (0, 1), "make": build}
        expected = quick(None, **settings)
        assert same(quick(tmp_path, **settings, executor=Looking()), expected)
        assert seen == [[80_000, 320_000]] * 2

    def test_what_a_trial_changes_is_unknown_to_the_next(self, tmp_path):
        built = []

        def build():
            built.append(1)
            return eager(rate=0.1 * len(built))

        trials = [Trial(f"a{seed}", seed, build) for seed in (0, 1, 2)]
        found = list(Trials(trials, DATA, 1, 14, tmp_path, executor=Here()))
        rates = {
            outcome.configuration["compile"]["optimizer"]["config"]["learning_rate"]
            for outcome in found
        }
        assert len(rates) == 1

    @pytest.mark.parametrize("where", ["build", "callbacks", "measure", "settings"])
    def test_what_cannot_be_pickled_is_named_before_training(self, where, tmp_path, monkeypatch):
        lock = threading.Lock()

        def helper():
            return lock

        def build():
            if where == "build":
                helper()
            return eager()

        def callbacks():
            return [] if where != "callbacks" else [helper()]

        def measure(model):
            return {"n": 1 if where != "measure" else helper()}

        # Functions without the lock do not refer to it.
        own = {"build": build, "callbacks": callbacks, "measure": measure}
        plain = {"build": eager, "callbacks": list, "measure": None, "settings": None}
        used = {**plain, where: own.get(where, {"lock": lock})}
        measured = used.pop("measure")
        trials = [Trial("a", 3, **plain_trial(used))]
        monkeypatch.setattr(keras.Model, "fit", None)
        with pytest.raises(ValueError) as raised:
            list(Trials(trials, DATA, 1, 14, tmp_path, measured, executor=Here()))
        of = {"measure": "Argument `measure`"}.get(where, f"`{where}` of trial 'a', seed 3,")
        through = "`lock`" if where == "settings" else "`lock` in `helper`"
        assert str(raised.value) == (
            f"{of} cannot be sent to a worker, because of {through}: TypeError: cannot pickle "
            "'_thread.lock' object. Create such an object inside the function, or import it from "
            "a module that workers have, too."
        )
        assert in_workers(tmp_path) == []

    def test_a_full_disk_is_an_error_before_training(self, tmp_path, monkeypatch):
        def full(descriptor):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(files.os, "fsync", full)
        with pytest.raises(OSError, match="No space left on device"):
            quick(tmp_path, executor=Here())
        assert in_workers(tmp_path) == []


def plain_trial(used):
    return {name: used[name] for name in ("build", "callbacks", "settings")}


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


class TestFailures:
    def test_do_not_lose_the_others(self, tmp_path, capsys):
        def fails():
            def broken(*data):
                raise TypeError("a broken step")

            model = eager()
            model.train_step = broken
            return model

        def exits():
            return [keras.callbacks.LambdaCallback(on_train_begin=lambda logs: sys.exit("no more"))]

        trials = [
            Trial("good", 0, eager),
            Trial("bad", 0, fails),
            Trial("exits", 0, eager, exits),
            Trial("good", 1, eager),
        ]
        outcomes = []
        with pytest.raises(ExceptionGroup) as raised:
            outcomes.extend(Trials(trials, DATA, 1, 14, tmp_path, label="T", executor=Here()))
        assert raised.value.message == (
            f"2 of 4 trials failed. The outcomes of the others are in {tmp_path}. Run the program "
            "again to train only what failed"
        )
        bad, exited = raised.value.exceptions
        assert str(bad).startswith("Trial 'bad', seed 0, failed in process ")
        assert "a broken step" in str(bad)
        assert "in train_record" in bad.__notes__[0]
        assert str(exited).endswith(": SystemExit: no more")
        shown = capsys.readouterr().err
        assert bad.__notes__[0] in shown
        assert "2 done, 2 failed" in shown
        assert [outcome.seed for outcome in read_outcomes(tmp_path)] == [0, 1]
        assert in_workers(tmp_path) == []

    def test_a_full_disk_fails_a_trial_and_leaves_the_folder_whole(self, tmp_path):
        class Full(Here):
            is_full = True

            def carry_out(self, function, order):
                def fsync(descriptor):
                    if self.is_full and order["index"] == 0:
                        raise OSError(28, "No space left on device")

                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr(files.os, "fsync", fsync)
                    return super().carry_out(function, order)

        executor = Full()
        with pytest.raises(ExceptionGroup) as raised:
            quick(tmp_path, seeds=(0, 1), executor=executor)
        assert "No space left on device: " in str(raised.value.exceptions[0])
        assert f"{files.stem('a b', 0)}.json" in str(raised.value.exceptions[0])
        assert [path.name for path in tmp_path.iterdir()] == [f"{files.stem('a b', 1)}.json"]
        executor.is_full = False
        found = quick(tmp_path, seeds=(0, 1), executor=executor)
        assert same(found, quick(None, seeds=(0, 1)))

    def test_a_worker_that_dies_costs_no_trial(self, tmp_path):
        class Dying(Here):
            died = False

            def carry_out(self, function, order):
                if self.replies and not self.died:
                    self.died = True
                    raise RuntimeError("worker lost")
                return super().carry_out(function, order)

        executor = Dying()
        expected = quick(None, seeds=(0, 1, 2))
        (tmp_path / f"{files.stem('a b', 1)}.npz.host.1.tmp").write_text("half a state")
        assert same(quick(tmp_path, seeds=(0, 1, 2), executor=executor), expected)
        assert {path.suffix for path in tmp_path.iterdir()} == {".json"}
        assert executor.died
        assert executor.statuses == ["done"] * 3

    def test_a_time_limit_of_submitit_costs_no_trial(self, tmp_path, monkeypatch):
        """It raises an error in the middle of a training, which is none of the trial's."""
        settings = {**EAGER, "make": build, "callbacks": watching}
        expected = run(None, **settings)
        monkeypatch.setenv("ENDED", str(tmp_path / "ended"))
        monkeypatch.setenv("ENDS", "job")
        executor = Here()
        assert same(run(tmp_path / "trials", **settings, executor=executor), expected)
        assert executor.statuses == ["done"]
        assert (tmp_path / "ended").exists()

    def test_a_trial_that_ends_each_worker_fails(self, tmp_path):
        class Deadly(Here):
            deaths = 0

            def carry_out(self, function, order):
                if order["index"] == 1:
                    self.deaths += 1
                    raise RuntimeError("out of memory")
                return super().carry_out(function, order)

        executor, outcomes = Deadly(), []
        trials = [Trial("a", seed, eager) for seed in (0, 1, 2)]
        with pytest.raises(ExceptionGroup) as raised:
            outcomes.extend(Trials(trials, DATA, 1, 14, tmp_path, executor=executor))
        assert executor.deaths == 3
        assert [outcome.seed for outcome in outcomes] == [0, 2]
        (error,) = raised.value.exceptions
        assert "its worker ended 3 times after epoch 0" in str(error)
        assert str(error).endswith("The executor says: RuntimeError: out of memory")

    def test_a_broken_pool_is_replaced_by_one_for_each_process(self, tmp_path, monkeypatch):
        made = []

        class ProcessPoolExecutor(Here):
            _max_workers = 2
            _initializer = None

            def __init__(self, workers=2, initializer=None):
                super().__init__()
                self.workers = workers
                made.append(self)

            def carry_out(self, function, order):
                if self.workers == 2 and self.replies:
                    raise BrokenProcessPool("a process ended")
                return super().carry_out(function, order)

            def shutdown(self, wait):
                self.workers = 0

        executor = ProcessPoolExecutor()
        expected = quick(None, seeds=(0, 1, 2))
        assert same(quick(tmp_path, seeds=(0, 1, 2), executor=executor), expected)
        # It is not shut down, because it is the user's.
        assert [each.workers for each in made] == [2, 0, 0]
        assert [len(each.replies) for each in made] == [1, 1, 1]

    def test_workers_that_never_begin_are_an_error(self, tmp_path):
        class Broken(Here):
            def carry_out(self, function, order):
                raise BrokenProcessPool("a process ended")

        with pytest.raises(RuntimeError, match="below `if __name__ == '__main__':`"):
            quick(tmp_path, executor=Broken())


class TestLeases:
    def test_a_trial_that_another_process_trains_waits(self, tmp_path):
        path = tmp_path / "workers" / f"{files.stem('a b', 0)}.lock"
        path.parent.mkdir()
        lease = _worker.take(path)
        lease.acquire()

        class Watching(Here):
            def carry_out(self, function, order):
                reply = super().carry_out(function, order)
                if reply["status"] == "trained elsewhere":
                    lease.release()
                return reply

        executor = Watching()
        quick(tmp_path, seeds=(0, 1), executor=executor)
        assert executor.statuses == ["trained elsewhere", "done", "done"]
        assert in_workers(tmp_path) == []

    def test_of_a_dead_process_of_another_machine_runs_out(self, tmp_path):
        path = tmp_path / "workers" / f"{files.stem('a b', 0)}.lock"
        path.parent.mkdir()
        lease = _worker.take(path)
        lease.acquire()
        text = path.read_text()
        lease.release()
        host = next(line for line in text.splitlines() if line.startswith("host="))
        path.write_text(text.replace(host, "host=elsewhere"))
        executor = Here()
        begin = time.monotonic()
        quick(tmp_path, executor=executor)
        assert executor.statuses == ["trained elsewhere", "done"]
        assert time.monotonic() - begin > _worker.LEASE_SECONDS

    def test_that_is_lost_ends_the_training(self, tmp_path, always_saving):
        class Losing(keras.callbacks.Callback):
            def on_epoch_end(self, epoch, logs=None):
                if epoch == 1:
                    (path,) = (tmp_path / "workers").glob("*.lock")
                    path.unlink()
                    time.sleep(_worker.LEASE_SECONDS)

        Losing.__module__ = "keras_regs.tests"  # which continues
        executor = Here()
        settings = {**EAGER, "callbacks": lambda: [Losing()], "epochs": 4}
        (found,) = run(tmp_path, **settings, executor=executor)
        assert executor.statuses == ["ended", "done"]
        assert len(found.history["loss"]) == 4

    def test_a_driver_that_ends_ends_its_workers(self, tmp_path, always_saving):
        class Ending(keras.callbacks.Callback):
            def on_epoch_end(self, epoch, logs=None):
                if epoch == 2:
                    for path in (tmp_path / "workers").glob("*.driver"):
                        path.unlink()

        Ending.__module__ = "keras_regs.tests"
        epochs = []

        class Watching(Here):
            def carry_out(self, function, order):
                super().carry_out(function, order)
                epochs.extend(files.read_progress(p)["epochs"] for p in tmp_path.glob("*.npz"))
                raise KeyboardInterrupt

            def submit(self, function, *args):
                return self.carry_out(function, *args)

        executor = Watching()
        with pytest.raises(KeyboardInterrupt):
            run(tmp_path, **{**EAGER, "callbacks": lambda: [Ending()]}, executor=executor)
        assert executor.statuses == ["ended"]
        assert epochs == [3]

    def test_files_of_another_driver_stay(self, tmp_path):
        (tmp_path / "workers").mkdir()
        lease = _worker.take(tmp_path / "workers" / "other.driver")
        lease.acquire()
        quick(tmp_path, executor=Here())
        assert any(name.endswith(".trials") for name in in_workers(tmp_path))
        lease.release()
        quick(tmp_path, seeds=(1,), executor=Here())
        assert in_workers(tmp_path) == []


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
