"""Comparisons of two small files, whose ratios are known."""

import pytest

from benchmarks.comparison import compare, quotient
from tests.benchmarks.result_files import ENVIRONMENT, contents, row, write

pytestmark = pytest.mark.independent_of_backend


@pytest.fixture
def compared(tmp_path):
    """Compares the contents of two files."""

    def compared(old, new):
        return compare(write(tmp_path / "old.json", old), write(tmp_path / "new.json", new))

    return compared


def line_of(text, name):
    (line,) = (line for line in text.splitlines() if line.startswith(name))
    return line.removeprefix(name).split()


def test_ratios_of_times_and_of_ratios(compared):
    old = contents({"plain": 6 * [1.0], "L1": 6 * [2.0]})
    new = contents({"plain": 6 * [2.0], "L1": 6 * [3.0]})
    text = compared(old, new)
    constant = ["2.000", "2.000", "-", "2.000"]
    assert line_of(text, "plain") == ["1000.00", "2000.00", *constant]
    # In the old file, L1 takes 2 x plain, in the new one 1.5 x.
    time, relative = ["1.500", "1.500", "-", "1.500"], ["0.750", "0.750", "-", "0.750"]
    assert line_of(text, "L1") == ["2000.00", "3000.00", *time, *relative]
    assert "Not measured under the same conditions" not in text
    assert "too narrow" not in text


def test_ratios_are_of_turns(compared):
    # A slow turn, and a call that was slow alone: medians have a ratio of 18, most turns of 2.
    old = contents({"plain": [1.0, 1.0, 9.0], "L1": [2.0, 18.0, 18.0]})
    new = contents({"plain": 3 * [1.0], "L1": 3 * [2.0]})
    assert line_of(compared(old, new), "L1")[-4] == "1.000"


def test_each_part_has_its_first_row(compared):
    rows = {("training", "plain"): [1.0], ("training", "arctan"): [2.0]}
    rows |= {("inference", "plain"): [1.0], ("inference", "folded"): [1.0]}
    faster = rows | {("inference", "plain"): [0.5]}
    text = compared(contents(rows), contents(faster))
    assert line_of(text, "training: arctan") == ["2000.00", "2000.00", "1.000", "1.000"]
    assert line_of(text, "inference: folded") == ["1000.00", "1000.00", "1.000", "2.000"]


def test_memory_is_compared_where_both_files_have_it(compared):
    first, second = row("plain", [1.0]), row("L1", [1.0])
    old = contents(rows=[first | {"megabytes": 100}, second])
    new = contents(rows=[first | {"megabytes": 150}, second | {"megabytes": 10}])
    text = compared(old, new)
    assert line_of(text, "plain")[-1] == "1.50"
    assert line_of(text, "L1")[-1] == "1.000"


def test_other_conditions_are_said(compared):
    other = ENVIRONMENT | {"backend": "torch", "cores": 1, "torch": "2.11"}
    lines = compared(contents(), contents(environment=other)).splitlines()
    assert lines[1:5] == [
        "Not measured under the same conditions, old and new:",
        "  backend: jax, torch",
        "  cores: 2, 1",
        "  torch: none, 2.11",
    ]


def test_rows_of_one_file_are_named(compared, tmp_path):
    text = compared(contents({"a": [1.0], "b": [1.0]}), contents({"a": [1.0], "c": [1.0]}))
    assert f"Only in {tmp_path / 'old.json'}: b" in text
    assert f"Only in {tmp_path / 'new.json'}: c" in text


def test_few_turns_are_said(compared):
    assert "as few as 2 turns" in compared(contents(), contents())


def test_other_benchmarks_are_refused(compared, tmp_path):
    with pytest.raises(ValueError) as error:
        compared(contents(), contents(benchmark="shrink"))
    assert str(error.value) == (
        f"{tmp_path / 'old.json'} and {tmp_path / 'new.json'} are of different benchmarks: "
        "penalties and shrink"
    )


def test_other_settings_are_refused(compared, tmp_path):
    with pytest.raises(ValueError) as error:
        compared(contents(), contents(settings={"network": "cnn", "clock": "wall"}))
    assert str(error.value) == (
        f"{tmp_path / 'old.json'} and {tmp_path / 'new.json'} measured different things: "
        "network: mlp, cnn"
    )


def test_files_without_common_rows_are_refused(compared, tmp_path):
    with pytest.raises(ValueError) as error:
        compared(contents({"a": [1.0]}), contents({"b": [1.0]}))
    assert str(error.value) == (
        f"{tmp_path / 'old.json'} and {tmp_path / 'new.json'} have no row in common"
    )


def test_an_interval_encloses_the_medians_that_turns_allow():
    found = quotient([1.0, 2.0, 3.0], [1.0, 1.0, 1.0])
    assert found == (2.0, 1.0, 3.0)
    # More turns tell the median more precisely.
    many = quotient(20 * [1.0, 2.0, 2.0, 2.0, 3.0], [1.0, 1.0])
    assert many == (2.0, 2.0, 2.0)
