import contextlib
import csv
import io

import keras
import numpy as np
import pytest

import keras_regs as kr
from examples import representations
from tests.eager import eager_steps

# The quick tests leave out what trains the example.
trains = pytest.mark.slow(together=True)

TINY = ["--limit", "100", "--epochs", "1", "--seeds", "2", "--strengths", "0.01", "1"]
SOME = ["--regularizers", "baseline", "cw-VR"]


def run(*arguments):
    stdout, stderr = io.StringIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(stdout),
        contextlib.redirect_stderr(stderr),
        eager_steps(),
    ):
        status = representations.main([*TINY, *SOME, *arguments])
    return status, stdout.getvalue(), stderr.getvalue()


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    out = tmp_path_factory.mktemp("runs") / "study"
    return out, *run("--out", str(out))


class TestRun:
    @trains
    def test_prints_a_row_for_each_regularizer(self, first):
        out, status, stdout, _ = first
        assert status == 0
        assert stdout.splitlines()[0].startswith("digits: 100 training and 899 test images")
        table = (out / "table.md").read_text("utf-8")
        assert table.strip() in stdout
        rows = [[cell.strip() for cell in row.split("|")[1:-1]] for row in table.splitlines()]
        assert [row[0] for row in rows[2:4]] == ["baseline", "cw-VR"]
        assert rows[2][1] == ""
        assert rows[3][1] in ("0.01", "1")
        for row in rows[2:4]:
            error = float(row[2].split(" ± ")[0])
            numbers = [float(each.strip("*")) for each in row[3:]]
            assert 0 < error < 100
            assert 0 <= numbers[4] <= numbers[3] <= 1  # dead units, sparsity
            assert 0 <= numbers[6] <= numbers[7] <= np.log(899) + 0.01

    @trains
    def test_keeps_every_trial(self, first):
        out = first[0]
        rows = list(csv.reader((out / "trials.csv").read_text("utf-8").splitlines()))
        assert len(rows) == 1 + 2 * (1 + 2)
        assert len(list((out / "trials").glob("*.json"))) == 6
        assert (out / "figure.png").stat().st_size > 10_000

    @trains
    def test_goes_on_where_it_was(self, first):
        out, _, stdout, _ = first
        status, again, stderr = run("--out", str(out))
        assert (status, again) == (0, stdout)
        assert "Comparing" not in stderr

    @trains
    def test_other_settings_are_refused(self, first):
        status, _, stderr = run("--out", str(first[0]), "--learning-rate", "0.5")
        assert status == 2
        assert "belongs to another configuration" in stderr


@pytest.mark.parametrize("name", representations.ALL)
def test_each_network_has_its_regularizer(name):
    strength = 0.25 if name in representations.REGULARIZERS else None
    model = representations.network(representations.Candidate(name, strength), 16, 3, 0.001)
    kinds = [type(layer).__name__ for layer in model.layers]
    assert ("BatchNormalization" in kinds) is (name == "BN")
    assert ("Dropout" in kinds) is (name == "dropout")
    layer = model.get_layer(representations.LAYER)
    found = [
        regularizer
        for each in model.layers
        for regularizer in (
            getattr(each, "kernel_regularizer", None),
            each.activity_regularizer,
        )
        if regularizer is not None
    ]
    expected = {
        "L1W": kr.L1,
        "L2W": kr.L2,
        "CR": kr.ActivityCovariance,
        "cw-CR": kr.ClassCovariance,
        "VR": kr.ActivityVariance,
        "cw-VR": kr.ClassVariance,
        "L1R": keras.regularizers.L1,
        "RR": kr.ActivityRank,
        "cw-RR": kr.ClassRank,
    }
    assert [type(each) for each in found] == ([expected[name]] if name in expected else [])
    place = "kernel" if name in ("L1W", "L2W") else "activity"
    if name in expected:
        assert getattr(layer, f"{place}_regularizer") is found[0]
    assert tuple(model(np.zeros((2, 16), "float32")).shape) == (2, 3)
