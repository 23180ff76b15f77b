"""LoRA of compander layers adds to what is trained."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan, WeightNorm
from tests.cases import LAYERS
from tests.combinations import pairs
from tests.layers.companded_cases import model_of, outputs_of, train
from tests.networks import as_float64

LORA = [case for case in LAYERS if case.name in ("Dense", "EinsumDense", "Conv2D", "Embedding")]


@pytest.mark.parametrize(("case", "late"), pairs(LORA, [False, True]))
def test_lora(case, late, tmp_path):
    """It adds to `v`, so that the weights stay within their bounds and can be merged exactly."""
    compander = Arctan(a=1.1, b=0.8, learnable="fine")
    options = {} if late else {"lora_rank": 2}
    layer = case.make(case.companded, compander=compander, **options)
    model = model_of(layer, case)
    if late:
        layer.enable_lora(2)
    kernel = layer.kernels[0]
    assert not layer.variable_of(kernel).trainable
    frozen = as_float64(layer.variable_of(kernel))
    model.compile(keras.optimizers.SGD(0.1), "mse")
    expected = train(model, case, epochs=5)
    np.testing.assert_array_equal(as_float64(layer.variable_of(kernel)), frozen)
    a, b = (as_float64(getattr(layer, f"lora_{kernel}_{x}")) for x in "ab")
    v = frozen + a @ b
    learned_a, learned_b = layer.compander.a, layer.compander.b
    assert learned_a != 1.1
    np.testing.assert_allclose(
        as_float64(getattr(layer, kernel)), learned_a * np.arctan(v / learned_b), atol=1e-6
    )
    assert np.abs(v - frozen).max() > 1e-4
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    np.testing.assert_allclose(outputs_of(loaded, case.inputs()), expected, atol=1e-6)
    plain = kr.fold(model)
    np.testing.assert_allclose(outputs_of(plain, case.inputs()), expected, atol=1e-6)
    assert not any("lora" in w.name for w in plain.weights)
    assert all(w.trainable for w in plain.weights)


@pytest.mark.parametrize("compander", [Arctan(1.1, 0.8, learnable="fine"), WeightNorm()], ids=str)
@pytest.mark.parametrize("late", [False, True])
def test_lora_and_what_is_learned_besides(compander, late, tmp_path):
    """The order of weights is one, whenever LoRA came, so that all loads that was saved."""
    layer = kr.CompanderDense(3, compander=compander, lora_rank=None if late else 2, name="lora")
    model = keras.Sequential([keras.Input((4,)), layer])
    if late:
        layer.enable_lora(2)
    model.compile(keras.optimizers.SGD(0.01, momentum=0.9), "mse")
    x, y = np.ones((4, 4)), np.ones((4, 3))
    model.fit(x, y, verbose=0)
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    expected = outputs_of(model, x)
    np.testing.assert_allclose(outputs_of(loaded, x), expected, atol=1e-6)
    assert [w.name for w in loaded.weights] == [w.name for w in model.weights]
    layer.bias.trainable = False
    regularized = kr.regularize(model, {"lora": {"bias": kr.L2(0.1)}})
    np.testing.assert_allclose(outputs_of(regularized, x), expected, atol=1e-6)
    kernel, bias = kr.fold(model).weights
    assert kernel.trainable
    assert not bias.trainable
