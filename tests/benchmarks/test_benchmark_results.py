"""What benchmarks write is read back, and other files are errors that say what is wrong."""

import argparse

import keras
import pytest

import keras_regs as kr
from benchmarks.results import read, save
from benchmarks.timing import ratios
from tests.benchmarks.result_files import contents, row, write

pytestmark = pytest.mark.independent_of_backend


def test_a_file_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "new folder" / "penalties.json"
    arguments = argparse.Namespace(network="mlp", clock="wall", steps=2, warmup=1, output=path)
    rows = ratios({"plain": [0.5, 0.25], "L1": [1.0, 0.75]}, "training")
    save("penalties", arguments, rows, variables=7)
    found = read(path)
    assert found["benchmark"] == "penalties"
    # Steps are not settings: more of them measure the same more precisely.
    assert found["settings"] == {"network": "mlp", "clock": "wall"}
    assert found["environment"]["backend"] == keras.backend.backend()
    assert found["environment"]["keras_regs"] == kr.__version__
    assert found["variables"] == 7
    assert found["rows"] == [
        {
            "part": "training",
            "variant": "plain",
            "median_ms": 375.0,
            "ratio": 1.0,
            "ratio_quartiles": [1.0, 1.0],
            "seconds": [0.5, 0.25],
        },
        {
            "part": "training",
            "variant": "L1",
            "median_ms": 875.0,
            "ratio": 2.5,
            "ratio_quartiles": [1.75, 3.25],
            "seconds": [1.0, 0.75],
        },
    ]


def test_nothing_is_written_without_an_output():
    save("penalties", argparse.Namespace(output=None), [])


def test_ratios_of_one_turn():
    rows = ratios({"a": [0.5], "b": [1.0]})
    assert [row["ratio_quartiles"] for row in rows] == [[1.0, 1.0], [2.0, 2.0]]


WRONG = {
    "expected an object. Received: list": [],
    "expected format=1. Received: format=None. Run the benchmark again": {"rows": []},
    "expected benchmark of type str. Received: 3": contents(benchmark=3),
    "expected settings of type dict. Received: None": contents(settings=None),
    "expected environment of type dict. Received: 'jax'": contents(environment="jax"),
    "expected a list of rows. Received: rows=[]": contents({}),
    "rows[0]: expected an object. Received: 1": contents(rows=[1]),
    "rows[1]: expected names. Received: part=None, variant=2": contents({"a": [1.0], 2: [1.0]}),
    "rows[0]: expected a list of seconds of each turn. Received: seconds=[]": contents({"a": []}),
    "rows[0]: expected positive seconds. Received: -1": contents({"a": [1, -1]}),
    "rows[0]: expected positive seconds. Received: nan": contents({"a": [float("nan")]}),
    "rows[0]: expected positive seconds. Received: '1'": contents({"a": ["1"]}),
    "rows[0]: expected megabytes of at least 0. Received: megabytes='many'": contents(
        rows=[row("a", [1.0]) | {"megabytes": "many"}]
    ),
    "two rows have the name training: a": contents(rows=2 * [row(("training", "a"), [1.0])]),
    "expected 2 turns of b. Received: 1": contents({"a": [1.0, 1.0], "b": [1.0]}),
}


@pytest.mark.parametrize("message", WRONG)
def test_wrong_contents_are_named(message, tmp_path):
    path = write(tmp_path / "file.json", WRONG[message])
    with pytest.raises(ValueError) as error:
        read(path)
    assert str(error.value) == f"{path} is not a file of a benchmark: {message}"


def test_what_is_not_json_is_named(tmp_path):
    path = tmp_path / "file.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(ValueError) as error:
        read(path)
    assert str(error.value).startswith(f"{path} is not a JSON file: ")


def test_a_missing_file_is_named(tmp_path):
    path = tmp_path / "missing.json"
    with pytest.raises(ValueError) as error:
        read(path)
    assert str(error.value) == f"{path} cannot be read: No such file or directory"
