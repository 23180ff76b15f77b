"""Experiments on workers: the options of the command line, and the same results."""

import functools
import json
import sys
from contextlib import nullcontext

import pytest

from examples.reproduce import __main__ as program
from examples.reproduce import engines
from tests.examples.reproducing import ROWS, fails, run
from tests.trials.carried_out_here import Here

pytestmark = pytest.mark.filterwarnings("ignore:.* never reaches the full")

AL2 = [*ROWS["al2"], "--epochs", "1"]


def record(out):
    (path,) = out.glob("*/*/*.json")
    found = json.loads(path.read_text())
    return {name: found[name] for name in ("history", "metrics", "measured", "configuration")}


@pytest.mark.independent_of_backend
class TestArguments:
    def test_that_exclude_each_other(self, digits, tmp_path):
        assert fails(digits, tmp_path, *AL2, "--dask", "tcp://a:1", "--workers", "2").endswith(
            "`--dask` names workers that run already, so it goes with neither `--workers` nor "
            "`--slurm`. Received: --dask tcp://a:1"
        )

    def test_without_slurm(self, digits, tmp_path, monkeypatch):
        pytest.importorskip("submitit")
        monkeypatch.setattr(engines.shutil, "which", lambda name: None)
        assert fails(digits, tmp_path, *AL2, "--slurm", "cpu").endswith(
            "`--slurm` must run where Slurm is, but there is no command sbatch. Received: "
            "--slurm cpu"
        )

    def test_without_the_library(self, digits, tmp_path, monkeypatch):
        monkeypatch.setitem(sys.modules, "submitit", None)
        assert "`--slurm` needs submitit: pip install submitit" in fails(
            digits, tmp_path, *AL2, "--slurm", "cpu"
        )


def test_a_failed_trial_is_named_and_the_status_is_1(digits, tmp_path, monkeypatch):
    class Failing(Here):
        def carry_out(self, function, order):
            reply = {"where": "process 1 on a", "threads": False, "status": "failed"}
            return {**reply, "error": "ValueError: no", "traceback": "where it happened"}

    monkeypatch.setattr(program, "engine", lambda options, logs: nullcontext(Failing()))
    status, _, stderr = run("al2", digits, tmp_path, *AL2)
    assert status == 1
    assert "Trial 'dropout-al2', seed 0, failed in process 1 on a: ValueError: no" in stderr
    assert "where it happened" in stderr
    assert "reproduce: error: 1 of 1 trials failed." in stderr


@pytest.fixture(scope="module")
def expected(digits, tmp_path_factory, optimized):
    out = tmp_path_factory.mktemp("here")
    assert run("al2", digits, out, *AL2)[0] == 0
    return record(out)


@pytest.mark.slow(together=True)
class TestWorkers:
    def test_of_a_pool(self, expected, digits, tmp_path):
        status, stdout, stderr = run("al2", digits, tmp_path, *AL2, "--workers", "1")
        assert status == 0, stderr
        assert "dropout-al2, seed 0: " in stdout
        assert record(tmp_path) == expected

    def test_of_slurm_on_this_machine(self, expected, digits, tmp_path, monkeypatch):
        pytest.importorskip("submitit")
        monkeypatch.setattr(engines, "slurm", functools.partial(engines.slurm, cluster="local"))
        status, _, stderr = run("al2", digits, tmp_path, *AL2, "--slurm", "cpu", "--workers", "1")
        assert status == 0, stderr
        assert record(tmp_path) == expected
        assert list((tmp_path / "slurm").iterdir())

    def test_of_dask(self, expected, digits, tmp_path):
        distributed = pytest.importorskip("distributed")
        settings = {"n_workers": 1, "threads_per_worker": 1, "dashboard_address": None}
        with distributed.LocalCluster(**settings, silence_logs=50) as cluster:
            address = cluster.scheduler_address
            status, _, stderr = run("al2", digits, tmp_path, *AL2, "--dask", address)
        assert status == 0, stderr
        assert record(tmp_path) == expected
