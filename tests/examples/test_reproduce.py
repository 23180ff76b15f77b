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
from sklearn.datasets import load_digits

from examples.reproduce.__main__ import main
from examples.reproduce.experiments import EXPERIMENTS

ROOT = Path(__file__).parents[2]
TINY = ["--limit", "60", "--test-limit", "30", "--epochs", "4"]
# One row of each experiment, with all that has state.
ROWS = {
    "targeted-sparsity": ["--variants", "norm"],
    "delayed-strong": ["--condition", "l1", "--variants", "0.003-delayed-5"],
    "al2": ["--variants", "dropout-al2"],
    "weight-compander": ["--variants", "learned"],
    "representation": ["--condition", "1k", "--variants", "cw-VR-0.01"],
}

# What a process does that is killed when the third epoch begins.
KILLED = """
import os, signal, sys
from examples.reproduce.__main__ import main
from keras_regs.trials import recorder
from keras_regs.trials.batches import ShuffledBatches
recorder.SECONDS_BETWEEN_SAVES, recorder._SHARE_OF_SAVES = 0, float("inf")
begin = ShuffledBatches.begin
def killed(self, epoch):
    if epoch == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    begin(self, epoch)
ShuffledBatches.begin = killed
main(sys.argv[1:])
"""


@pytest.fixture(scope="module")
def digits(tmp_path_factory):
    """Pictures of 32 x 32 pixels in folders, six of each digit to train on and three to test."""
    found = load_digits()
    folder = tmp_path_factory.mktemp("digits")
    for label in range(10):
        images = found.images[found.target == label][:9]
        for number, image in enumerate(images):
            path = folder / ("train" if number < 6 else "test") / str(label) / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            # In colour, as what most of the experiments are made for.
            Image.fromarray((image * 15).astype("uint8")).resize((32, 32)).convert("RGB").save(path)
    return folder


def run(experiment, digits, out, *arguments):
    stdout, stderr = io.StringIO(), io.StringIO()
    places = ["--data", str(digits), "--cache", str(digits / "cache"), "--out", str(out)]
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        status = main([experiment, *TINY, *places, *arguments])
    return status, stdout.getvalue(), stderr.getvalue()


def record(out):
    (path,) = out.glob("*/*/*.json")
    return json.loads(path.read_text())


@pytest.fixture(scope="module", params=EXPERIMENTS)
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
        text = (out / "index.md").read_text(encoding="utf-8")
        assert str(out / "index.md") in stdout.getvalue()
        (row,) = (
            line for line in text.splitlines() if line.startswith(f"| {shown_name(experiment)} ")
        )
        cells = [cell.strip() for cell in row.split("|")[2:-1]]
        assert cells[0] == "1"
        numbers = [float(cell) for cell in cells[1:]]
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

    # Trials are killed and run again on every backend in `test_trials.py`.
    @pytest.mark.independent_of_backend
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


def shown_name(experiment):
    """The row of the table, in which strengths stand in a column of their own."""
    name = ROWS[experiment][-1]
    return name.removesuffix("-0.01") if experiment == "representation" else name


class TestArguments:
    @pytest.fixture
    def fails(self, digits, tmp_path):
        def run_and_fail(*arguments, experiment="al2"):
            status, stdout, stderr = run(experiment, digits, tmp_path, *arguments)
            assert status == 2, stdout
            return stderr.splitlines()[-1]

        return run_and_fail

    def test_an_unknown_row(self, fails, monkeypatch):
        monkeypatch.setattr("examples.reproduce.runner.prepare", None)  # no image is loaded
        assert fails("--variants", "bare", "barely").endswith(
            "`--variants` must be among bare, batchnorm, dropout, decay, bare-al2, batchnorm-al2, "
            "dropout-al2, decay-al2. Received: barely"
        )
        assert fails("--variants", "L1R-2", experiment="representation").endswith(
            "`--variants` must be among L1R-0.001, L1R-0.01, L1R-0.1, L1R-1, L1R-10, L1R-100 and "
            "others, see --list. Received: L1R-2"
        )

    def test_a_condition_of_another_network(self, fails):
        assert fails("--condition", "width-512", experiment="representation").endswith(
            "`--condition` must be among 1k, 5k, all, width-2, width-8 for --size mlp. "
            "Received: width-512"
        )

    def test_images_that_are_too_small(self, tmp_path, capsys):
        assert main(["al2", "--data", "digits", *TINY, "--out", str(tmp_path)]) == 2
        assert (
            "`--data` must have images of at least 16 x 16 pixels for the network cnn. "
            "Received: digits: 60 training and 899 test images, 8 x 8 x 1, 10 classes"
        ) in capsys.readouterr().err

    def test_a_folder_with_another_configuration(self, digits, tmp_path, fails):
        assert run("al2", digits, tmp_path, "--variants", "bare", "--epochs", "1")[0] == 0
        (path,) = tmp_path.glob("*/*/*.json")
        before = path.read_bytes()
        problem = fails("--variants", "bare", "--epochs", "2")
        assert "bare of seed 0 was trained in another way" in problem
        assert "epochs (1, now 2)" in problem
        assert path.read_bytes() == before
        # Nor are rows of one table trained in different ways.
        problem = fails("--variants", "dropout", "--epochs", "2", "--limit", "50")
        assert problem == (
            f"reproduce: error: `--out`: in {path.parent}, bare of seed 0 was trained in another "
            "way. What differs: setting.amount.epochs (1, now 2), setting.amount.limit (60, now "
            "50), data.train " + problem.partition("data.train ")[2]
        )
        assert problem.endswith("Name another folder.")
        assert list(tmp_path.glob("*/*/*.json")) == [path]

    def test_a_report_of_nothing(self, tmp_path, capsys):
        assert main(["report", str(tmp_path)]) == 2
        assert f"There are no results of an experiment in {tmp_path}, or" in capsys.readouterr().err
        assert not list(tmp_path.iterdir())

    def test_a_report_of_trials_that_do_not_belong_together(self, digits, tmp_path, capsys):
        assert run("al2", digits, tmp_path, "--variants", "bare", "--epochs", "1")[0] == 0
        (path,) = tmp_path.glob("*/*/*.json")
        text = path.read_text()
        for name, changed, problem in (
            ("copy.json", text, "copy.json holds the trial 'bare' of seed 0, whose file is named"),
            (
                "barely.seed-0.json",
                text.replace('"bare"', '"barely"'),
                "have rows that al2 does not have: barely.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace('"limit": 60', '"limit": 50'),
                "were not all trained in the same way.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace('"keras"', '"kera"'),
                "bare of seed 1 does not say with which keras it was trained.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace('"size"', '"sise"'),
                "bare of seed 1 is no result of al2.",
            ),
            (
                "bare.seed-1.json",
                text.replace('"seed": 0', '"seed": 1').replace(
                    '"val_accuracy": [', '"val_accuracy": [], "b": ['
                ),
                "bare of seed 1 is no result of al2.",
            ),
        ):
            other = path.with_name(name)
            other.write_text(changed)
            assert main(["report", str(tmp_path)]) == 2
            assert problem in capsys.readouterr().err
            other.unlink()
        path.with_name("notes.md").write_text("It was a *moment*.\n")
        assert main(["report", str(tmp_path)]) == 0
        assert "\n\n**In words.** It was a *moment*.\n\n" in (tmp_path / "index.md").read_text()
        path.parent.rename(path.parent.with_name("copy"))
        assert main(["report", str(tmp_path)]) == 2
        assert f"belong into a folder {path.parent.name}." in capsys.readouterr().err

    def test_rows_of_several_seeds(self, digits, tmp_path):
        for seeds, *rows in (("1", "bare", "dropout"), ("2", "bare")):
            arguments = ["--variants", *rows, "--epochs", "1", "--seeds", seeds]
            assert run("al2", digits, tmp_path, *arguments)[0] == 0
        assert main(["report", str(tmp_path)]) == 0
        text = (tmp_path / "index.md").read_text()
        commands = [
            line for line in text.splitlines() if "python -m examples.reproduce al2" in line
        ]
        ends = ["--seeds 1 --variants bare dropout", "--seeds 2 --variants bare"]
        assert [line[line.index("--seeds") :] for line in commands] == ends
        assert "3 trials in 0 minutes with " in text

    def test_rows_of_another_backend(self, digits, tmp_path, fails):
        assert run("al2", digits, tmp_path, "--variants", "bare", "--epochs", "1")[0] == 0
        (path,) = tmp_path.glob("*/*/*.json")
        backend = keras.backend.backend()
        path.write_text(path.read_text().replace(f'"backend": "{backend}"', '"backend": "numpy"'))
        problem = fails("--variants", "dropout", "--epochs", "1")
        assert f'What differs: backend ("numpy", now "{backend}"). Name another' in problem

    def test_a_report_in_place_of_something_else(self, digits, tmp_path, capsys):
        out, docs = tmp_path / "out", tmp_path / "docs"
        assert run("al2", digits, out, "--variants", "bare", "--epochs", "1")[0] == 0
        docs.mkdir()
        (docs / "index.md").write_text("# Welcome")
        assert main(["report", str(out), "--to", str(docs)]) == 2
        assert f"{docs / 'index.md'} is no report. Name another folder" in capsys.readouterr().err
        assert [path.read_text() for path in docs.iterdir()] == ["# Welcome"]
        for _ in range(2):  # a report, on the other hand, is replaced
            assert main(["report", str(out), "--to", str(tmp_path / "report")]) == 0

    def test_abbreviations_are_none(self, digits, tmp_path, capsys):
        with pytest.raises(SystemExit):
            run("al2", digits, tmp_path, "--seed", "2")

    def test_the_users_folder(self, digits, tmp_path, monkeypatch):
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("USERPROFILE", str(tmp_path))
        arguments = ["--variants", "bare", "--epochs", "1"]
        status, stdout, _ = run("al2", digits, "~/my results", *arguments)
        assert status == 0
        assert list((tmp_path / "my results").glob("*/*/*.json"))
        assert stdout.splitlines()[-1].endswith(f" report '{tmp_path / 'my results'}'")

    def test_all_experiments_are_listed(self, capsys):
        assert main(["--list"]) == 0
        text = capsys.readouterr().out
        for name, experiment in EXPERIMENTS.items():
            assert f"{name}: {experiment.paper}" in text
            for size in experiment.sizes:
                assert f"    --size {size}: " in text
            assert f" {ROWS[name][-1]}" in text

    def test_nothing_named(self, capsys):
        with pytest.raises(SystemExit) as raised:
            main([])
        assert raised.value.code == 2
        assert "name an experiment, report, or --list" in capsys.readouterr().err
