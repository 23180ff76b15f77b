"""What follows where workers of an executor fail or die, and who holds the lease on a trial."""

import sys
import time
from concurrent.futures.process import BrokenProcessPool

import keras
import pytest

from keras_regs.trials import Trial, Trials, _worker, read_outcomes
from keras_regs.trials import _files as files
from tests.trials.carried_out_here import Here, in_workers, quick
from tests.trials.killing import build, watching
from tests.trials.tiny_trials import DATA, EAGER, eager, run, same

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.usefixtures("short_waits")]


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
