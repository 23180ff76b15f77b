import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

import keras
import pytest

from examples import tuning
from tests.eager import eager_steps

# KerasTuner calls `threading.currentThread().getName()`.
pytestmark = pytest.mark.filterwarnings(
    r"ignore:(currentThread|getName)\(\) is deprecated:DeprecationWarning:keras_tuner\."
)

# The quick tests leave out what trains the example.
trains = pytest.mark.slow(together=True)

TINY = ["--epochs", "2", "--seeds", "1", "--limit", "60", "--batch-size", "20"]


def run(out, *arguments):
    stdout, stderr = io.StringIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(stdout),
        contextlib.redirect_stderr(stderr),
        eager_steps(),
    ):
        status = tuning.main([*TINY, "--out", str(out), *arguments])
    return status, stdout.getvalue().splitlines(), stderr.getvalue()


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    out = tmp_path_factory.mktemp("tuning")
    return out, *run(out, "--trials", "3")


@trains
def test_searches_and_compares(first):
    out, status, lines, stderr = first
    assert status == 0
    assert lines[0] == (
        "digits: 60 training and 899 test images, 8 x 8 x 1, 10 classes; "
        "20 of the training images are for choosing"
    )
    scores = [float(line.split()[0]) for line in lines[1:4]]
    assert scores == sorted(scores, reverse=True)
    best = lines[1].split("  ")[1]
    assert best.rpartition(" ")[0] in tuning.REGULARIZERS or best == "none"
    (table,) = out.glob("*/table.md")
    text = table.read_text(encoding="utf-8")
    assert text in "\n".join(lines) + "\n"
    names = [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("|")]
    assert names == ["candidate", names[1], *dict.fromkeys(["none", best])]
    assert "test accuracy" in text
    assert lines[-1] == f"Table: {table}"
    assert "Searching 3/3  " in stderr
    assert "Comparing 4/4  " in stderr or best == "none"


@trains
def test_run_again_goes_on(first, monkeypatch):
    out, _, lines, _ = first
    with monkeypatch.context() as patch:
        patch.setattr(keras.Model, "fit", None)
        status, again, _ = run(out, "--trials", "3")
    assert status == 0
    reloading, *rest = again[1:]
    assert reloading.startswith("Reloading Tuner from ")
    assert [again[0], *rest] == lines
    status, _, stderr = run(out, "--trials", "4")
    assert status == 0
    assert len(list(out.glob("*/random/trial_*"))) == 4
    assert "Searching 4/4  " in stderr


@trains
def test_interrupted(tmp_path, monkeypatch):
    def fit(*arguments, **settings):
        raise KeyboardInterrupt

    monkeypatch.setattr(keras.Model, "fit", fit)
    status, _, stderr = run(tmp_path, "--trials", "1")
    assert status == 130
    assert stderr.splitlines()[-1] == "Interrupted: run it again to continue."


@pytest.mark.parametrize("regularizer", tuning.REGULARIZERS)
def test_every_regularizer_is_that_of_the_features(regularizer):
    images = tuning.data.load("digits", 20)
    model = tuning.build(images, regularizer, 0.25, 1e-3)
    found = model.get_layer("features").activity_regularizer
    if regularizer == "none":
        assert found is None
    else:
        assert found.base_strength == 0.25
        assert type(found).__name__.lower().endswith(regularizer.rpartition(" ")[2].lower())
    assert found is None or found.needs_labels == (regularizer == "class variance")


def test_faults_of_arguments(tmp_path, capsys):
    assert tuning.main(["--data", str(tmp_path / "none"), "--out", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("tuning: error: `--data` must be digits, ")
    for arguments in (["--trials", "0"], ["--tuner", "grid"], ["--learning-rate", "-1"]):
        with pytest.raises(SystemExit) as error:
            tuning.main(arguments)
        assert error.value.code == 2


def test_another_setting_is_another_search():
    folders = {
        tuning._folder(tuning._parse(arguments))
        for arguments in (
            [], ["--epochs", "3"], ["--limit", "30"], ["--seed", "1"], ["--batch-size", "5"],
            ["--learning-rate", "0.1"], ["--data", "mnist"],
        )
    }  # fmt: skip
    assert len(folders) == 7


@pytest.mark.skipif(keras.backend.backend() == "tensorflow", reason="the backend itself")
@trains
def test_without_tensorflow(tmp_path):
    code = (
        "import sys; sys.modules['tensorflow'] = None\n"
        "from examples.tuning import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    arguments = [*TINY, "--seeds", "1", "--tuner", "bayesian", "--trials", "1", "--out", tmp_path]
    process = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "KERAS_BACKEND": keras.backend.backend()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    assert "\nTable: " in process.stdout
