"""Trials on real engines: pools of processes, Dask, submitit. Workers are killed."""

import multiprocessing
import os
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import keras
import pytest

from keras_regs.trials import Trial, Trials
from tests.trials.carried_out_here import Here
from tests.trials.killing import build, watching
from tests.trials.tiny_trials import DATA, EPOCHS, same

pytestmark = [
    pytest.mark.independent_of_backend,
    # Restores what the trials set where they run in this process.
    pytest.mark.usefixtures("optimized", "always_saving"),
]

ROOT = Path(__file__).parents[2]


def trials(folder=None, executor=None, seeds=(0, 1)):
    """Trials of which the first one to get there ends a process, if `ENDED` names a file."""
    named = [Trial("a", seed, build, watching) for seed in seeds]
    return Trials(named, DATA, EPOCHS, 14, folder, weights, executor=executor)


def weights(model):
    return {"weights": model.count_params()}


@pytest.fixture(scope="module")
def expected():
    return list(trials())


@pytest.fixture
def ended(monkeypatch, tmp_path):
    """The file of the process that ends."""
    path = tmp_path / "ended"
    monkeypatch.setenv("ENDED", str(path))
    monkeypatch.setenv("ENDS", "worker")
    return path


def assert_as_expected(found, expected, folder):
    assert same(found, expected)
    assert [each.configuration for each in found] == [each.configuration for each in expected]
    assert {path.suffix for path in folder.iterdir()} == {".json"}


def test_a_pool_whose_process_is_killed(expected, tmp_path, ended):
    folder = tmp_path / "trials"
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        found = list(trials(folder, pool))
    assert_as_expected(found, expected, folder)
    assert int(ended.read_text()) != os.getpid()


def test_dask_whose_worker_is_killed(expected, tmp_path, ended):
    distributed = pytest.importorskip("distributed")
    folder = tmp_path / "trials"
    settings = {"n_workers": 1, "threads_per_worker": 1, "dashboard_address": None}
    with (
        distributed.LocalCluster(**settings, silence_logs=50) as cluster,
        distributed.Client(cluster) as client,
    ):
        found = list(trials(folder, client))
        assert_as_expected(found, expected, folder)
        assert ended.exists()
        (more,) = trials(folder, client.get_executor(), seeds=[2])
        assert more.seed == 2


def jobs(tmp_path):
    submitit = pytest.importorskip("submitit")
    executor = submitit.AutoExecutor(tmp_path / "jobs", cluster="local")
    executor.update_parameters(timeout_min=60)
    return executor


def test_jobs_of_submitit(expected, tmp_path):
    folder = tmp_path / "trials"
    assert_as_expected(list(trials(folder, jobs(tmp_path))), expected, folder)


@pytest.mark.slow
@pytest.mark.parametrize("ends", ["worker", "job"])
def test_a_job_of_submitit_that_ends(ends, expected, tmp_path, ended, monkeypatch):
    monkeypatch.setenv("ENDS", ends)
    folder = tmp_path / "trials"
    found = list(trials(folder, jobs(tmp_path), seeds=[0]))
    assert_as_expected(found, expected[:1], folder)
    assert ended.exists()


@pytest.mark.slow
def test_loky_whose_process_is_killed(expected, tmp_path, ended):
    loky = pytest.importorskip("loky")
    folder = tmp_path / "trials"
    with loky.get_reusable_executor(max_workers=2) as pool:
        found = list(trials(folder, pool))
    assert_as_expected(found, expected, folder)
    assert ended.exists()


DRIVER = """
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tests.trials.test_engines import trials
if __name__ == "__main__":
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(trials(Path(sys.argv[1]), pool))
"""


@pytest.mark.slow
def test_a_driver_that_is_killed_is_run_again(expected, tmp_path, ended, monkeypatch):
    monkeypatch.setenv("ENDS", "driver")  # by its worker, which continues
    folder, script = tmp_path / "trials", tmp_path / "driver.py"
    script.write_text(DRIVER)
    process = subprocess.run(
        [sys.executable, str(script), str(folder)],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
            "KERAS_BACKEND": keras.backend.backend(),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    assert process.returncode == -signal.SIGKILL
    executor = Here()
    found = list(trials(folder, executor))
    assert_as_expected(found, expected, folder)
    assert executor.statuses[-1] == "done"
