"""The quickstart: a whole run, an interrupted one, and its arguments."""

import contextlib
import io
import math
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.util import tensor_util

import keras_regs as kr
from examples import data, quickstart, training
from examples import sparsity_networks as networks
from tests.eager import eager_steps

NETWORKS = ("vanilla", "sr2")


def scalars(log_dir: Path) -> dict[str, list[tuple[int, float]]]:
    """For each tag of numbers its steps and values, read as TensorBoard does."""
    accumulator = EventAccumulator(str(log_dir), size_guidance={"tensors": 0})
    accumulator.Reload()
    return {
        tag: [
            (event.step, float(tensor_util.make_ndarray(event.tensor_proto)))
            for event in accumulator.Tensors(tag)
        ]
        for tag in accumulator.Tags()["tensors"]
        if accumulator.SummaryMetadata(tag).plugin_data.plugin_name == "scalars"
    }


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> tuple[Path, str, str]:
    out = tmp_path_factory.mktemp("runs") / "quickstart"
    stdout, stderr = io.StringIO(), io.StringIO()
    arguments = ["--epochs", "2", "--limit", "64", "--network", *NETWORKS, "--out", str(out)]
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        assert quickstart.main(arguments) == 0
    return out, stdout.getvalue(), stderr.getvalue()


@pytest.mark.slow(together=True)
class TestRun:
    def test_says_what_it_trains_on(self, run):
        _, stdout, _ = run
        assert stdout.splitlines()[0] == (
            "digits: 64 training and 899 test images, 8 x 8 x 1, 10 classes; size s, "
            f"backend {keras.backend.backend()}"
        )

    def test_shows_progress(self, run):
        out, _, stderr = run
        lines = [line for line in stderr.splitlines() if " 2/2 " in line]
        assert [line.split()[0] for line in lines] == list(NETWORKS)
        for line in lines:
            logs = {tag: values[-1][1] for tag, values in scalars(out / line.split()[0]).items()}
            assert (
                f"loss {logs['loss/train']:.3f}  test CE {logs['cross_entropy/test']:.3f}  "
                f"accuracy {logs['accuracy/test']:.3f}  "
            ) in line

    def test_table_holds_what_the_logs_hold(self, run):
        out, stdout, _ = run
        text = (out / "table.md").read_text(encoding="utf-8")
        assert text in stdout
        head, _, *rows = [
            [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()
        ]
        assert head[:5] == [
            "network",
            "best accuracy",
            "final cross-entropy",
            "lowest",
            "in epoch",
        ]
        assert head[5:] == list(networks.LAYERS)
        assert [row[0] for row in rows] == [*NETWORKS, "(at most)"]
        assert rows[-1][5:] == [f"{math.log(channels):.3f}" for channels in (16, 16, 32, 32, 64)]
        for row in rows[:-1]:
            logs = scalars(out / row[0])
            cross_entropy = [value for _, value in logs["cross_entropy/test"]]
            accuracy = max(value for _, value in logs["accuracy/test"])
            entropy = scalars(out / row[0] / "heatmaps")
            entropies = [entropy[f"entropy/{layer}"][-1][1] for layer in networks.LAYERS]
            assert float(row[1]) == pytest.approx(accuracy, abs=1e-4)
            assert float(row[2]) == pytest.approx(cross_entropy[-1], abs=1e-4)
            assert float(row[3]) == pytest.approx(min(cross_entropy), abs=1e-4)
            assert int(row[4]) == np.argmin(cross_entropy)
            assert [float(cell) for cell in row[5:]] == pytest.approx(entropies, abs=1e-3)

    def test_figure_is_an_image(self, run):
        out, _, _ = run
        with Image.open(out / "figure.png") as image:
            assert image.size == (1800, 1200)
            assert len(image.convert("RGB").getcolors(2**20)) > 100

    @pytest.mark.parametrize("network", NETWORKS)
    def test_logs_hold_every_epoch(self, run, network):
        out, _, _ = run
        logs = scalars(out / network)
        entropies = {f"entropy/{layer}" for layer in networks.LAYERS}
        losses = {
            f"{name}/{part}"
            for name in ("loss", "cross_entropy", "accuracy")
            for part in ("train", "test")
        }
        seen = scalars(out / network / "heatmaps")
        assert entropies <= set(seen)
        for tag in entropies:
            assert [step for step, _ in seen[tag]] == [-1, 0, 1]
        assert set(logs) == losses
        for tag in losses:
            assert [step for step, _ in logs[tag]] == [0, 1]

    def test_cross_entropy_is_without_penalties(self, run):
        out, _, _ = run
        for part in ("train", "test"):
            vanilla, regularized = (scalars(out / network) for network in NETWORKS)
            for (_, loss), (_, cross_entropy) in zip(
                vanilla[f"loss/{part}"], vanilla[f"cross_entropy/{part}"], strict=True
            ):
                assert loss == pytest.approx(cross_entropy, rel=1e-5)
            for (_, loss), (_, cross_entropy) in zip(
                regularized[f"loss/{part}"], regularized[f"cross_entropy/{part}"], strict=True
            ):
                # In 16 positions of conv3 and conv4 and one of fc1, nearly as high as they can be.
                highest = 1e-3 * (2 * 16 * math.log(32) + math.log(64))
                assert loss == pytest.approx(cross_entropy - highest, abs=1e-3)

    def test_networks_start_alike(self, run):
        out, _, _ = run
        vanilla, regularized = (scalars(out / network / "heatmaps") for network in NETWORKS)
        for layer in networks.LAYERS:
            assert vanilla[f"entropy/{layer}"][0] == regularized[f"entropy/{layer}"][0]


def test_ctrl_c_leaves_the_epochs_until_then(tmp_path, monkeypatch, capsys):
    log_dir = tmp_path / "vanilla"
    log_dir.mkdir()
    (log_dir / "events.out.tfevents.1.earlier").write_bytes(b"of an earlier run")
    (log_dir / "notes.txt").write_text("kept")
    update = training.EpochBar.on_epoch_end

    def interrupted(self, epoch, logs=None):
        update(self, epoch, logs)
        if epoch == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(training.EpochBar, "on_epoch_end", interrupted)
    arguments = ["--epochs", "5", "--limit", "16", "--out", str(tmp_path)]

    with eager_steps():
        assert quickstart.main(arguments) == 130

    printed = capsys.readouterr()
    assert "Interrupted: these are the epochs until then." in printed.err
    assert "vanilla" in (tmp_path / "table.md").read_text()
    assert "sr2" not in (tmp_path / "table.md").read_text()
    assert (tmp_path / "figure.png").exists()
    assert [step for step, _ in scalars(log_dir)["loss/test"]] == [0, 1]
    entropies = scalars(log_dir / "heatmaps")["entropy/fc1"]
    assert [step for step, _ in entropies] == [-1, 0, 1]
    names = sorted(file.name.partition(".")[0] for file in log_dir.iterdir())
    assert names == ["correlations", "events", "heatmaps", "notes"]


def test_all_networks_can_be_named(monkeypatch):
    parse = quickstart._parse
    assert parse(["--network", "all"]).network == list(networks.REGULARIZED)
    assert parse(["--network", "sr1", "drop", "--network", "sr1"]).network == ["sr1", "drop"]
    assert parse([]).network == ["vanilla", "drop", "sr2"]
    assert (parse([]).limit, parse([]).batch_size) == (200, 16)
    assert (parse(["--data", "x"]).limit, parse(["--data", "x"]).batch_size) == (5000, 64)


def test_seed_of_dropout():
    images = data.load("digits", limit=20)

    def state(seed: int) -> list[int]:
        model = quickstart._build("drop", images, quickstart._parse(["--seed", str(seed)]))
        dropouts = [layer for layer in model.layers if isinstance(layer, keras.layers.Dropout)]
        states = [keras.ops.convert_to_numpy(layer.seed_generator.state) for layer in dropouts]
        return np.ravel(states).tolist()

    assert len(state(1)) == 4
    assert state(1) == state(1) != state(2)


def test_strength_is_the_default_of_the_paper():
    assert quickstart._parse([]).strength == kr.RFAVEntropy().base_strength
