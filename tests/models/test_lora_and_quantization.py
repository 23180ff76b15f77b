"""What copies of models with LoRA or quantized layers keep, and what is refused."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.models.small_model import TOKENS, outputs_and_losses, small_model

# What Keras says of every layer that it leaves as it is.
pytestmark = pytest.mark.filterwarnings("ignore:.*does not have a `quantize` method")


@pytest.mark.parametrize("name", ["tokens", "hidden"])
@pytest.mark.parametrize(
    "operation",
    [
        kr.strip,
        kr.fold,
        lambda model: kr.compand(model, layers=["head"]),
        lambda model: kr.regularize(model, {"head": kr.RFAVEntropy(0.0)}),
    ],
    ids=["strip", "fold", "compand", "regularize"],
)
def test_copies_keep_the_scale_of_lora(operation, name):
    """Keras builds dense layers and embeddings as if `lora_alpha` were the rank."""
    model = small_model("functional")
    layer = model.get_layer(name)
    layer.enable_lora(2, lora_alpha=7)
    b = layer.lora_embeddings_b if name == "tokens" else layer.lora_kernel_b
    b.assign(np.ones(b.shape))
    copy = operation(model)
    np.testing.assert_allclose(
        outputs_and_losses(copy)[0], outputs_and_losses(model)[0], rtol=1e-5, atol=1e-6
    )
    assert copy.get_layer(name).lora_alpha == 7


@pytest.mark.parametrize(
    ("place", "role"), [("hidden", "kernel"), ("tokens", "embeddings"), ("lora", "kernel")]
)
def test_penalties_of_quantized_weights_are_refused(place, role):
    """Keras gives these weights no regularizer, whatever the layer is made with."""
    model = small_model("sequential")
    if place == "lora":
        place = "head"
        model.get_layer("head").enable_lora(2)
    model.quantize("int8")
    with pytest.raises(ValueError) as error:
        kr.regularize(model, {place: {role: kr.L2(0.1)}})
    kind = "Embedding" if place == "tokens" else "Dense"
    assert str(error.value) == (
        f"Layer '{place}' ({kind}) cannot take a regularizer for its {role}. It is quantized "
        "('int8'), so Keras neither trains nor penalizes this weight. Regularize and train the "
        f"model before quantizing it. Received: '{place}'"
    )
    # Other weights, and activations, have theirs.
    rules = {"hidden": {"bias": kr.L2(0.1), "activity": kr.RFAVEntropy(0.1)}}
    outputs, losses = outputs_and_losses(kr.regularize(model, rules))
    np.testing.assert_array_equal(outputs, outputs_and_losses(model)[0])
    assert losses < 0


def test_patterns_say_which_quantized_layers_they_leave_out():
    model = small_model("sequential")
    model.quantize("int8")
    with pytest.warns(UserWarning, match=r"skips .* Layer 'hidden' .* It is quantized"):
        copy = kr.regularize(model, {"*": kr.L2(0.1)})
    kernel = keras.ops.convert_to_numpy(model.get_layer("conv").kernel)
    np.testing.assert_allclose(outputs_and_losses(copy)[1], 0.1 * (kernel**2).sum(), rtol=1e-6)


def test_layers_with_penalized_activations_are_quantized():
    """Keras passes over layers that contain layers, with no word about which."""
    plain = small_model("sequential")
    model = kr.regularize(plain, {"hidden": kr.RFAVEntropy(0.1), "conv": kr.RFAVEntropy(0.1)})
    plain.quantize("int8")
    model.quantize("int8")
    assert model.get_layer("hidden").quantization_mode == "int8"
    assert model.get_layer("conv").quantization_mode is None
    outputs, losses = outputs_and_losses(model)
    np.testing.assert_array_equal(outputs, outputs_and_losses(plain)[0])
    assert losses < 0


def test_filters_of_quantization_mean_the_layer_around():
    model = kr.regularize(
        small_model("functional"), {"hidden": kr.RFAVEntropy(0.1), "conv": kr.RFAVEntropy(0.1)}
    )
    model.quantize("int8", filters=lambda layer: layer.name != "hidden")
    assert model.get_layer("hidden").quantization_mode is None
    assert model.get_layer("head").quantization_mode == "int8"


def test_quantizing_a_penalized_activation_alone_is_refused():
    with pytest.raises(NotImplementedError, match="Quantize the layer that uses it"):
        kr.layers.PenalizedActivation("relu", kr.RFAVEntropy(0.1)).quantize("int8")


@pytest.mark.slow
def test_training_in_float8_with_penalties():
    model = kr.regularize(small_model("functional"), {"hidden": kr.RFAVEntropy(0.1)})
    with pytest.warns(UserWarning, match="Invalid quantization mode"):  # of the embedding
        model.quantize("float8")
    assert model.get_layer("hidden").quantization_mode == "float8"
    model.compile("sgd", "mse")
    loss = model.train_on_batch(TOKENS, np.ones((len(TOKENS), 2)))
    assert np.isfinite(loss)
