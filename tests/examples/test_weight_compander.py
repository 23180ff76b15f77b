import contextlib
import io
import math
import sys
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

import keras_regs as kr
from examples import training, weight_compander, weight_report
from tests.eager import eager_steps

# The quick tests leave out what trains the example.
trains = pytest.mark.slow(together=True)

NETWORKS = ("plain", "companded")
TINY = ["--blocks", "1", "1", "--width", "4", "--limit", "100", "--batch-size", "25"]
KERNELS = [
    "stem_conv/kernel",
    "stage1_block1_conv1/kernel",
    "stage1_block1_conv2/kernel",
    "stage2_block1_conv1/kernel",
    "stage2_block1_conv2/kernel",
    "stage2_block1_shortcut_conv/kernel",
    "logits/kernel",
]


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> tuple[Path, str, str, list[weight_report.Result]]:
    out = tmp_path_factory.mktemp("runs") / "weights"
    stdout, stderr = io.StringIO(), io.StringIO()
    results = []
    with pytest.MonkeyPatch.context() as patch:
        report = weight_compander._report
        patch.setattr(
            weight_compander,
            "_report",
            lambda found, *others: (results.extend(found), report(found, *others)),
        )
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
            assert weight_compander.main([*TINY, "--epochs", "2", "--out", str(out)]) == 0
    return out, stdout.getvalue(), stderr.getvalue(), results


def tables(text: str) -> list[list[list[str]]]:
    """The cells of each table, without the rules."""
    return [
        [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines()]
        for part in text.strip().split("\n\n")
    ]


@trains
def test_says_what_it_trains_on_and_how_far_it_is(run):
    _, stdout, stderr, _ = run
    assert stdout.splitlines()[0] == (
        "digits: 100 training and 899 test images, 8 x 8 x 1, 10 classes; "
        f"backend {keras.backend.backend()}"
    )
    lines = [line for line in stderr.splitlines() if " 2/2 " in line]
    assert [line.split()[0] for line in lines] == list(NETWORKS)


@trains
def test_networks_start_alike_and_end_apart(run):
    *_, (plain, companded) = run
    for kernel in KERNELS:
        start, other = (result.percentiles[-1][kernel] for result in (plain, companded))
        np.testing.assert_allclose(other, start, rtol=1e-5, atol=1e-7)
    end, other = (result.percentiles[1]["stem_conv/kernel"] for result in (plain, companded))
    assert np.abs(other - end).max() > 1e-2


@trains
def test_table_holds_what_was_measured(run):
    out, stdout, _, results = run
    text = (out / "table.md").read_text(encoding="utf-8")
    assert text in stdout
    head, _, *rows = tables(text)[0]
    assert head == ["network", "accuracy", "cross-entropy", "lowest", "largest weight"]
    assert [row[0] for row in rows] == [*NETWORKS, "(bound)"]
    assert rows[-1][-1] == f"{math.pi / 2:.3f}"
    for row, result in zip(rows, results, strict=False):
        largest = max(
            np.abs(lines).max() for seen in result.percentiles.values() for lines in seen.values()
        )
        expected = [
            result.logs["val_accuracy"][-1],
            result.logs["val_cross_entropy"][-1],
            min(result.logs["val_cross_entropy"]),
            largest,
        ]
        assert [float(cell) for cell in row[1:]] == pytest.approx(expected, abs=1e-3)


@trains
def test_table_of_kernels_describes_the_last_weights(run):
    out, _, _, results = run
    head, _, *rows = tables((out / "table.md").read_text(encoding="utf-8"))[1]
    assert head == [
        "kernel",
        "16 to 84 %, plain",
        "16 to 84 %, companded",
        "near 0, plain",
        "near 0, companded",
    ]
    assert [row[0] for row in rows] == KERNELS
    for row in rows:
        for column, result in enumerate(results):
            layer = result.model.get_layer(row[0].split("/")[0])
            w = keras.ops.convert_to_numpy(layer.kernel)
            lowest, highest = np.percentile(w, [15.8655, 84.1345])
            assert float(row[1 + column]) == pytest.approx(highest - lowest, abs=1e-3)
            assert float(row[3 + column]) == pytest.approx(np.mean(np.abs(w) < 0.01), abs=1e-3)


@trains
def test_folded_network_is_one_of_keras_and_puts_out_the_same(run):
    out, stdout, _, (_, companded) = run
    assert f"Folded: {out / 'plain.keras'}. Its outputs differ by at most " in stdout
    folded = keras.models.load_model(out / "plain.keras")
    assert not [layer for layer in folded.layers if type(layer).__module__.startswith("keras_regs")]
    images = np.random.default_rng(0).random((9, 8, 8, 1), "float32")
    np.testing.assert_allclose(
        folded.predict(images, verbose=0),
        companded.model.predict(images, verbose=0),
        rtol=1e-4,
        atol=1e-4,
    )


@trains
def test_figure_is_an_image(run):
    out, *_ = run
    with Image.open(out / "figure.png") as image:
        assert image.size == (1210, 715)
        assert len(image.convert("RGB").getcolors(2**20)) > 100


@trains
def test_logs_hold_every_epoch(run):
    out, *_ = run
    for network in NETWORKS:
        accumulator = EventAccumulator(str(out / network), size_guidance={"tensors": 0})
        accumulator.Reload()
        tags = accumulator.Tags()["tensors"]
        assert sorted(tags) == [
            f"{name}/{part}"
            for name in ("accuracy", "cross_entropy", "loss")
            for part in ("test", "train")
        ]
        assert [event.step for event in accumulator.Tensors("loss/test")] == [0, 1]
        assert len(list((out / network / "weights").iterdir())) == 1


@pytest.mark.slow
def test_weights_stay_within_the_bound_where_plain_ones_do_not(tmp_path, capsys):
    arguments = [*TINY, "--a", "0.8", "--b", "0.5", "--learning-rate", "2", "--epochs", "1"]
    assert weight_compander.main([*arguments, "--out", str(tmp_path)]) == 0
    rows = tables((tmp_path / "table.md").read_text(encoding="utf-8"))[0][2:]
    plain, companded, bound = (float(row[-1]) for row in rows)
    assert bound == pytest.approx(0.8 * math.pi / 2, abs=1e-3)
    assert companded <= bound < plain


@trains
def test_a_folded_network_that_puts_out_something_else_fails(tmp_path, monkeypatch, capsys):
    class Images:
        test_x = np.ones((2, 3), "float32")

    model = keras.Sequential([keras.Input((3,)), kr.CompanderDense(2)])
    assert weight_compander._fold(model, Images, tmp_path / "plain.keras") == 0
    other = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2, kernel_initializer="ones")])
    monkeypatch.setattr(kr, "fold", lambda model: other)
    assert weight_compander._fold(model, Images, tmp_path / "plain.keras") == 1


@trains
def test_ctrl_c_leaves_the_epochs_until_then(tmp_path, monkeypatch, capsys):
    update = training.EpochBar.on_epoch_end

    def interrupted(self, epoch, logs=None):
        update(self, epoch, logs)
        if epoch == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(training.EpochBar, "on_epoch_end", interrupted)

    with eager_steps():
        assert weight_compander.main([*TINY, "--epochs", "5", "--out", str(tmp_path)]) == 130

    assert "Interrupted: these are the results so far." in capsys.readouterr().err
    text = (tmp_path / "table.md").read_text(encoding="utf-8")
    assert "plain" in text
    assert "companded" not in text
    assert (tmp_path / "figure.png").exists()
    assert not (tmp_path / "plain.keras").exists()


class TestWrongArguments:
    @pytest.fixture
    def fails(self, tmp_path, capsys):
        def fails(*arguments: str) -> str:
            assert weight_compander.main([*arguments, "--out", str(tmp_path / "out")]) == 2
            captured = capsys.readouterr()
            assert captured.out == ""
            assert not (tmp_path / "out").exists()
            return captured.err.splitlines()[-1]

        return fails

    def test_images_too_small(self, fails):
        assert fails("--blocks", "1", "1", "1", "1", "1") == (
            "weight_compander: error: Argument `input_shape` must be (height, width, channels) of "
            "images with at least 16 x 16 pixels. Received: input_shape=(8, 8, 1)"
        )

    def test_a_too_small_for_the_weights(self, fails):
        message = fails(*TINY, "--a", "0.3")
        assert message.startswith(
            "weight_compander: error: With a=0.3, Arctan can represent weights of magnitude below "
            "0.4712, but the kernel of layer 'stage2_block1_shortcut_conv' has a weight of "
            "magnitude 1."
        )

    def test_weight_decay(self, fails):
        assert fails("--weight-decay", "-1") == (
            "weight_compander: error: Argument `weight_decay` must be a finite number of at least "
            "0. Received: weight_decay=-1.0 (of type float)"
        )

    def test_missing_package(self, fails, monkeypatch):
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        assert fails() == (
            "weight_compander: error: import of matplotlib halted; None in sys.modules. To "
            "install what the examples need: pip install '.[examples]'"
        )
