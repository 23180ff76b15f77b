"""Guides for all backends run with each of them, not only with the one that builds the site."""

import runpy
from pathlib import Path

import keras
import matplotlib
import pytest

GUIDES = Path(__file__).parents[2] / "examples" / "guides"


@pytest.fixture(autouse=True)
def without_a_screen(monkeypatch, tmp_path):
    matplotlib.use("Agg")
    monkeypatch.setenv("TMPDIR", str(tmp_path))


def test_own_loop():
    """The step is another one on each backend."""
    names = runpy.run_path(str(GUIDES / "own_loop.py"))
    logs = names["history"].history
    assert logs["strength/hidden/kernel"] == pytest.approx([0, 0, 0, 1e-3, 1e-3, 1e-3])
    assert logs["strength/top/activity"] == pytest.approx([0, 0, 0, 0.01, 0.01, 0.01])
    assert logs["sparsity"][:3] == [0, 0, 0]
    assert 0.02 < logs["sparsity"][3] < logs["sparsity"][4] < logs["sparsity"][5]
    # The penalties are in the loss from then on.
    assert logs["loss"][3] > logs["loss"][2]
    hidden, top = (names["model"].get_layer(name) for name in ("hidden", "top"))
    assert hidden.kernel_regularizer.strength == pytest.approx(1e-3)
    assert top.activity_regularizer.strength == pytest.approx(0.01)


@pytest.mark.slow
def test_early_stopping():
    names = runpy.run_path(str(GUIDES / "early_stopping.py"))
    # By a loss with penalties, an epoch without them is the best one.
    assert names["stopping"].best_epoch < 10 <= names["right"].best_epoch
    assert names["resumed"]["strength/hidden*/kernel"] == pytest.approx([5e-3, 5e-3])
    assert names["resumed"]["strength/logits/kernel"] == pytest.approx([0.01, 0.01])


@pytest.mark.slow
def test_existing_model():
    names = runpy.run_path(str(GUIDES / "existing_model.py"))
    frozen = [layer.name for layer in names["base"].layers if not layer.trainable]
    copy = names["model"].get_layer("base")
    assert [layer.name for layer in copy.layers if not layer.trainable] == frozen
    assert len(names["history"]["loss"]) == 8
    file = keras.saving.load_model(names["file"])
    assert names["difference"](file, names["companded"]) < 1e-4
