"""`python -m benchmarks`: the list, selections, comparisons, and the figure of growth."""

import sys
from pathlib import Path

import numpy as np
import pytest

from benchmarks import __main__, catalogue, growth_figure, selection
from tests.benchmarks.result_files import contents, write
from tests.docs.programs import Checks

pytestmark = pytest.mark.independent_of_backend


@pytest.fixture
def called(monkeypatch, capsys):
    """Calls the program, and returns what it prints."""

    def called(*arguments):
        monkeypatch.setattr(sys, "argv", ["benchmarks", *map(str, arguments)])
        __main__.main()
        return capsys.readouterr().out

    return called


def programs():
    """The names of the modules that can be run, apart from `__main__`."""
    sources = Path(catalogue.__file__).parent.glob("[a-z]*.py")
    return {path.stem for path in sources if "__main__" in path.read_text(encoding="utf-8")}


def test_each_benchmark_is_listed_with_what_it_measures(called):
    assert set(catalogue.MINUTES) == programs()
    lines = called("--list").splitlines()
    for name in programs():
        (line,) = (line for line in lines if line.startswith(f"{name} "))
        assert line.endswith(f" min  {catalogue.summary(name)}") or " hours  " in line
        assert len(catalogue.summary(name)) > 30
    assert set(catalogue.SELECTIONS) <= {line.partition(" ")[0] for line in lines}


def test_selections_have_arguments_that_benchmarks_know(pytestconfig):
    checks = Checks(pytestconfig)
    for results in catalogue.SELECTIONS.values():
        for command in results.values():
            checks.check(f"python -m benchmarks.{command} --output file.json --warmup 1")


def test_the_selection_for_a_gpu_has_all_timings():
    run = {command.partition(" ")[0] for command in catalogue.SELECTIONS["gpu"].values()}
    assert programs() - run == {"growth", "tuned_strength", "smaller_networks"}


def test_a_selection_runs_with_each_backend_and_continues_after_an_error(monkeypatch, tmp_path):
    commands = {"a": "overhead --steps 3", "b": "penalties --no-such-argument"}
    monkeypatch.setitem(selection.SELECTIONS, "tiny", commands)
    started = []

    class Done:
        def __init__(self, command, env):
            started.append((env["KERAS_BACKEND"], command[1:]))
            self.returncode = int("--no-such-argument" in command)

    monkeypatch.setattr(selection.subprocess, "run", Done)
    failed = selection.run("tiny", tmp_path, ["jax", "torch"], steps=2)
    assert failed == ["b with jax", "b with torch"]
    output = ["--output", str(tmp_path / "a-torch.json")]
    steps = ["--steps", "2", "--warmup", "1"]
    assert started[1] == ("torch", ["-m", "benchmarks.overhead", "--steps", "3", *output, *steps])
    assert [backend for backend, _ in started] == ["jax", "torch", "jax", "torch"]


def test_a_failed_selection_is_a_failed_program(monkeypatch, called, capsys):
    monkeypatch.setattr(__main__, "run", lambda *arguments: ["shrink with jax"])
    with pytest.raises(SystemExit) as error:
        called("run", "short")
    assert error.value.code == 1
    assert capsys.readouterr().err == "Failed: shrink with jax\n"


def test_files_are_compared(called, tmp_path):
    old = write(tmp_path / "old.json", contents())
    assert "\nL1 " in called("compare", old, old)


def test_a_wrong_file_is_an_error_without_traceback(called, tmp_path, capsys):
    with pytest.raises(SystemExit) as error:
        called("compare", tmp_path / "a.json", tmp_path / "b.json")
    assert error.value.code == 2
    expected = f"error: {tmp_path / 'a.json'} cannot be read: No such file or directory"
    assert expected in capsys.readouterr().err


def growing(power, sizes=(10, 20, 40, 80)):
    """Rows of a function whose time grows with a power, and whose memory with the square root."""
    return [
        {
            "part": "f, samples",
            "variant": str(size),
            "function": "f",
            "axis": "samples",
            "size": size,
            "work": 1,
            "median_ms": 0.5 * size**power,
            "seconds": [0.5],
            "megabytes": 3.0 * size**0.5,
        }
        for size in sizes
    ]


def test_slopes_are_powers_of_the_size():
    (line,) = growth_figure.lines_of(growing(1.5)).values()
    assert growth_figure.slope(line, "median_ms") == pytest.approx(1.5)
    assert growth_figure.slope(line, "megabytes") == pytest.approx(0.5)
    # The smallest size has what each call costs, too.
    line[0]["median_ms"] = 1e6
    assert growth_figure.slope(line, "median_ms") == pytest.approx(1.5)


def test_the_slope_of_what_was_not_measured_is_nan():
    (line,) = growth_figure.lines_of(growing(1)).values()
    line[-1]["megabytes"] = 0.5
    assert growth_figure.slopes(line) == ["1.0", "-"]
    assert np.isnan(growth_figure.slope(line, "megabytes"))


def test_the_figure_of_growth_is_drawn_from_a_file(called, tmp_path):
    results = write(tmp_path / "growth.json", contents(rows=growing(2), benchmark="growth"))
    text = called("draw", results, tmp_path / "growth.png")
    assert text.splitlines()[1].split() == ["f", "samples", "10-80", "2.0", "1", "0.5"]
    assert (tmp_path / "growth.png").read_bytes().startswith(b"\x89PNG")


def test_other_files_have_no_figure_of_growth(called, tmp_path, capsys):
    results = write(tmp_path / "penalties.json", contents())
    with pytest.raises(SystemExit):
        called("draw", results, tmp_path / "growth.png")
    expected = f"{results} must be a file of growth. Received: penalties"
    assert expected in capsys.readouterr().err
