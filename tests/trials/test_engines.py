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
from tests.trials.killing import Killing, build
from tests.trials.test_executors import Here
from tests.trials.tiny_trials import DATA, EPOCHS, same

pytestmark = pytest.mark.independent_of_backend

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    path = tmp_path_factory.mktemp("expected") / "killed"
    path.touch()
    return list(trials(path))


def trials(killed, folder=None, executor=None, seeds=(0, 1), whom=os.getpid):
    """Trials of which the first one kills a process, unless the file is there."""

    def callbacks(seed):
        return lambda: [Killing(killed if seed == 0 else killed.parent, whom)]

    return Trials(
        [Trial("a", seed, build, callbacks(seed)) for seed in seeds],
        DATA,
        EPOCHS,
        14,
        folder,
        lambda model: {"weights": model.count_params()},
        executor=executor,
    )


def assert_as_expected(found, expected, killed, folder):
    assert same(found, expected)
    assert [each.configuration for each in found] == [each.configuration for each in expected]
    assert killed.exists()
    assert int(killed.read_text()) != os.getpid()
    assert {path.suffix for path in folder.iterdir()} == {".json"}


def test_a_pool_whose_process_is_killed(expected, tmp_path):
    killed, folder = tmp_path / "killed", tmp_path / "trials"
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        found = list(trials(killed, folder, pool))
    assert_as_expected(found, expected, killed, folder)


def test_dask_whose_worker_is_killed(expected, tmp_path):
    distributed = pytest.importorskip("distributed")
    killed, folder = tmp_path / "killed", tmp_path / "trials"
    settings = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with (
        distributed.LocalCluster(**settings, silence_logs=50) as cluster,
        distributed.Client(cluster) as client,
    ):
        found = list(trials(killed, folder, client))
        assert_as_expected(found, expected, killed, folder)
        (more,) = trials(killed, folder, client.get_executor(), seeds=[2])
        assert more.seed == 2


def test_jobs_of_submitit(expected, tmp_path):
    submitit = pytest.importorskip("submitit")
    killed, folder = tmp_path / "killed", tmp_path / "trials"
    killed.write_text("0")
    executor = submitit.AutoExecutor(tmp_path / "jobs", cluster="local")
    found = list(trials(killed, folder, executor))
    assert_as_expected(found, expected, killed, folder)


@pytest.mark.slow
def test_a_job_of_submitit_that_is_killed(expected, tmp_path):
    submitit = pytest.importorskip("submitit")
    killed, folder = tmp_path / "killed", tmp_path / "trials"
    executor = submitit.AutoExecutor(tmp_path / "jobs", cluster="local")
    found = list(trials(killed, folder, executor, seeds=[0]))
    assert_as_expected(found, expected[:1], killed, folder)


@pytest.mark.slow
def test_loky_whose_process_is_killed(expected, tmp_path):
    loky = pytest.importorskip("loky")
    killed, folder = tmp_path / "killed", tmp_path / "trials"
    with loky.get_reusable_executor(max_workers=2) as pool:
        found = list(trials(killed, folder, pool))
    assert_as_expected(found, expected, killed, folder)


# The trial of the worker kills the driver.
DRIVER = """
import multiprocessing, os, sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tests.trials.test_engines import trials
if __name__ == "__main__":
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(trials(Path(sys.argv[1]), Path(sys.argv[2]), pool, whom=os.getppid))
"""


@pytest.mark.slow
def test_a_driver_that_is_killed_is_run_again(expected, tmp_path):
    killed, folder = tmp_path / "killed", tmp_path / "trials"
    script = tmp_path / "driver.py"
    script.write_text(DRIVER)
    process = subprocess.run(
        [sys.executable, str(script), str(killed), str(folder)],
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
    # Its worker continues for a moment, so it may still train the first trial.
    executor = Here()
    found = list(trials(killed, folder, executor, whom=os.getppid))
    assert same(found, expected)
    assert executor.statuses[-1] == "done"
    assert not (folder / "workers").exists()
