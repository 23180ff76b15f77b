"""Models saved with one backend load with another one: outputs and losses stay."""

import importlib.util
import json
import os
import subprocess
import sys

import numpy as np
import pytest

import keras_regs as kr
from tests.models.small_model import outputs_and_losses, small_model

# In another process, since a process has one backend.
LOAD = """
import json, sys
import keras
import keras_regs
from tests.models.small_model import outputs_and_losses

found = {}
for ending in ("keras", "h5"):
    model = keras.saving.load_model(f"{sys.argv[1]}/model.{ending}")
    outputs, losses = outputs_and_losses(model)
    found[ending] = [outputs.tolist(), losses]
model.set_weights([0 * weight for weight in model.get_weights()])
model.load_weights(f"{sys.argv[1]}/model.weights.h5")
outputs, losses = outputs_and_losses(model)
found["weights"] = [outputs.tolist(), losses]
print(json.dumps([keras.backend.backend(), found]))
"""


def companded_with_lora():
    model = small_model("functional")
    compander = kr.companders.Arctan(1.1, 0.8, learnable="coarse")
    model = kr.compand(model, compander, layers=["tokens", "hidden"])
    model = kr.regularize(
        model,
        {
            "hidden": {"activity": kr.RFAVEntropy(0.1), "kernel": kr.L2(0.2)},
            "tokens": {"embeddings": kr.L2(0.3)},
            "conv": {"kernel": kr.FilterCorrelation(0.5), "activity": kr.AL2(0.1)},
        },
    )
    model.get_layer("hidden").enable_lora(2)
    b = model.get_layer("hidden").lora_kernel_b
    b.assign(np.full(b.shape, 0.2))
    return model


@pytest.mark.slow
@pytest.mark.parametrize("other", ["tensorflow", "jax", "torch"])
def test_other_backends(other, tmp_path):
    if importlib.util.find_spec(other) is None:
        pytest.skip("not installed")
    model = companded_with_lora()
    expected, losses = outputs_and_losses(model)
    model.save(tmp_path / "model.keras")
    model.save(tmp_path / "model.h5")
    model.save_weights(tmp_path / "model.weights.h5")
    printed = subprocess.run(
        [sys.executable, "-c", LOAD, str(tmp_path)],
        check=True,
        capture_output=True,
        env={**os.environ, "KERAS_BACKEND": other, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    backend, found = json.loads(printed.stdout.splitlines()[-1])
    assert backend == other
    assert found.keys() == {"keras", "h5", "weights"}
    for outputs, loss in found.values():
        np.testing.assert_allclose(outputs, expected, rtol=1e-4, atol=1e-5)
        np.testing.assert_allclose(loss, losses, rtol=1e-4)
    assert losses != 0
