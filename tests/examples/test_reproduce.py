"""The experiments, each trained for a moment on small pictures of digits."""

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

from examples.reproduce.__main__ import main
from examples.reproduce.experiments import EXPERIMENTS
from tests.examples.reproducing import ROWS, SHOWN, TINY, run

# Training here ends before the delays of the experiments do.
pytestmark = pytest.mark.filterwarnings("ignore:.* never (takes a proximal step|reaches the full)")

ROOT = Path(__file__).parents[2]
# What a process does that is killed when the third epoch begins.
KILLED = """
import os, signal, sys
from examples.reproduce.__main__ import main
from keras_regs.trials import _recorder as recorder
from keras_regs.trials._batches import ShuffledBatches
recorder.SECONDS_BETWEEN_SAVES, recorder._SHARE_OF_SAVES = 0, float("inf")
begin = ShuffledBatches.begin
def killed(self, epoch):
    if epoch == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    begin(self, epoch)
ShuffledBatches.begin = killed
main(sys.argv[1:])
"""


def record(out):
    (path,) = out.glob("*/*/*.json")
    return json.loads(path.read_text())


slow = pytest.mark.slow(together=True)


def slow_but(*quick):
    """All experiments, of which the quick tests train these alone."""
    return [pytest.param(name, marks=() if name in quick else slow) for name in EXPERIMENTS]


@pytest.fixture(scope="module", params=slow_but("al2"))
def experiment(request):
    return request.param


@pytest.fixture(scope="module")
def trained(experiment, digits, tmp_path_factory):
    out = tmp_path_factory.mktemp(experiment)
    return out, *run(experiment, digits, out, *ROWS[experiment])


class TestEachExperiment:
    def test_one_file_has_all_of_a_trial(self, experiment, trained):
        out, status, stdout, stderr = trained
        assert status == 0, stderr
        found = record(out)
        settings = found["configuration"]["settings"]
        assert settings["experiment"] == experiment
        assert settings["variant"] == found["name"] == ROWS[experiment][-1]
        assert settings["setting"]["amount"]["limit"] == 60
        assert found["environment"]["backend"] == keras.backend.backend()
        assert len(found["history"]["loss"]) == 4
        assert found["seconds"] > 0
        assert f"{found['name']}, seed 0: " in stdout
        assert stdout.splitlines()[0].startswith("digits0: 60 training and 30 test images")
        assert stdout.splitlines()[-1] == f"Next: python -m examples.reproduce report {out}"

    def test_the_report_has_each_of_its_numbers(self, experiment, trained):
        out = trained[0]
        with contextlib.redirect_stdout(io.StringIO()) as stdout:
            assert main(["report", str(out)]) == 0
        assert str(out / "index.md") in stdout.getvalue()
        assert f"]({experiment}.md) |" in (out / "index.md").read_text(encoding="utf-8")
        text = (out / f"{experiment}.md").read_text(encoding="utf-8")
        rows = [
            [cell.strip() for cell in line.split("|")[1:-1]]
            for line in text.splitlines()
            if line.startswith("|")
        ]
        # That of what was measured: its second cell is the number of seeds.
        ((name, _, *cells),) = (row for row in rows if row[1] == "1")
        assert name == SHOWN[experiment]
        numbers = [float(cell) for cell in cells]
        assert len(numbers) >= 4
        assert np.isfinite(numbers).all()
        for name in EXPERIMENTS[experiment].columns:
            assert f" {name} " in text
        assert "epochs 4 (paper: " in text.lower()
        held_out = experiment in ("delayed-strong", "representation")
        trained_on = "training images 50, and 10 held out" if held_out else "training images 60"
        assert f"; {trained_on} (paper: " in text
        assert "; test images 30 (paper: all); " in text
        assert text.count(f"KERAS_BACKEND={keras.backend.backend()} python -m ") == 1
        rows = " ".join(ROWS[experiment][-1:])
        assert f"--epochs 4 --limit 60 --test-limit 30 --seeds 1 --variants {rows}" in text
        assert not re.search("/(tmp|home)", text)
        figures = [line.split("(")[1][:-1] for line in text.splitlines() if line.startswith("![")]
        assert figures
        for name in figures:
            with Image.open(out / name) as image:
                assert min(image.size) > 100

    # Trials are killed and run again on every backend in `test_trials_interrupted.py`.
    @pytest.mark.independent_of_backend
    @pytest.mark.parametrize("experiment", slow_but(), indirect=True)
    def test_killed_and_run_again_ends_the_same_to_the_bit(
        self, experiment, trained, digits, tmp_path
    ):
        places = ["--data", str(digits), "--cache", str(digits / "cache"), "--out", str(tmp_path)]
        process = subprocess.run(
            [sys.executable, "-c", KILLED, experiment, *TINY, *places, *ROWS[experiment]],
            cwd=ROOT,
            env={**os.environ, "KERAS_BACKEND": keras.backend.backend()},
            capture_output=True,
            check=False,
        )
        assert process.returncode == -signal.SIGKILL, process.stderr.decode()
        assert list(tmp_path.glob("*/*/*.npz"))
        status, _, stderr = run(experiment, digits, tmp_path, *ROWS[experiment])
        assert status == 0, stderr
        found, expected = record(tmp_path), record(trained[0])
        for part in ("history", "metrics", "measured", "configuration"):
            assert found[part] == expected[part], part
        assert not list(tmp_path.glob("*/*/*.npz"))
