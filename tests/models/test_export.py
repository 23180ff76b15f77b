"""Exported models, which run without this package, compute what the models do."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.models.small_model import TOKENS, outputs_and_losses, small_model

backend = keras.backend.backend()


def companded_and_regularized(kind):
    model = small_model(kind)
    model = kr.compand(model, "arctan", learnable="coarse", layers=["tokens", "conv", "hidden"])
    return kr.regularize(
        model,
        {
            "hidden": kr.RFAVEntropy(0.1),
            "head": kr.RFAVEntropy(0.1),
            "conv": {"kernel": kr.L2(0.1), "activity": kr.RFAVEntropy(0.1)},
        },
    )


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # What backends say about themselves.
@pytest.mark.skipif(backend == "torch", reason="Keras cannot export such inputs from PyTorch")
@pytest.mark.parametrize("kind", ["functional", "sequential"])
def test_saved_model(kind, tmp_path):
    tf = pytest.importorskip("tensorflow")
    model = companded_and_regularized(kind)
    model.export(tmp_path / "exported", verbose=False)
    loaded = tf.saved_model.load(tmp_path / "exported")
    found = loaded.serve(TOKENS.astype("int32")).numpy()
    np.testing.assert_allclose(found, outputs_and_losses(model)[0], atol=1e-6)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(backend != "torch", reason="exports with PyTorch alone")
@pytest.mark.parametrize("kind", ["functional", "sequential"])
def test_torch(kind, tmp_path):
    import torch

    model = companded_and_regularized(kind)
    model.export(tmp_path / "exported.pt2", format="torch", verbose=False)
    loaded = torch.export.load(tmp_path / "exported.pt2").module()
    # It is exported for one sample.
    found = [loaded(torch.tensor(row[None], dtype=torch.int32)) for row in TOKENS]
    found = torch.cat(found).detach().numpy()
    np.testing.assert_allclose(found, outputs_and_losses(model)[0], atol=1e-6)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_onnx(tmp_path):
    runtime = pytest.importorskip("onnxruntime")
    pytest.importorskip({"tensorflow": "tf2onnx", "jax": "jax2onnx", "torch": "onnx"}[backend])
    model = companded_and_regularized("functional")
    model.export(tmp_path / "exported.onnx", format="onnx", verbose=False)
    session = runtime.InferenceSession(tmp_path / "exported.onnx")
    [found] = session.run(None, {session.get_inputs()[0].name: TOKENS.astype("int32")})
    np.testing.assert_allclose(found, outputs_and_losses(model)[0], atol=1e-5)
