"""What `compand` and `fold` refuse, and what they say."""

import keras
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan
from tests.models.test_compand_overflow import constant

layers = keras.layers


@keras.saving.register_keras_serializable(package="tests")
class Own(layers.Dense):
    """A layer with a kernel that is none of Keras's."""


@keras.saving.register_keras_serializable(package="tests")
class OwnCompander(kr.CompanderDense):
    """A layer that cannot be folded."""


class Opaque(layers.Layer):
    """Contains a layer that its configuration does not describe."""

    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def call(self, x):
        return self.inner(x)

    def get_config(self):
        return super().get_config()


def small(layer):
    return keras.Sequential([keras.Input((3,)), layer, layers.Dense(2, name="head")], name="small")


@pytest.mark.parametrize(
    ("run", "message"),
    [
        (
            lambda: kr.compand(small(Own(3, name="own"))),
            "Some layers with kernels cannot be converted: 'own' is of class Own, not one of "
            "Keras's layers with kernels. To convert the others, use `layers=['head']`. "
            "Received: model 'small'",
        ),
        (
            lambda: kr.compand(small(layers.Dense(3, lora_rank=1, name="lora"))),
            "Some layers with kernels cannot be converted: 'lora' has LoRA. To convert the "
            "others, use `layers=['head']`. Received: model 'small'",
        ),
        (
            lambda: kr.compand(
                small(layers.SpectralNormalization(layers.Dense(3, name="inner"), name="sn"))
            ),
            "Some layers with kernels cannot be converted: 'sn/inner' is inside a "
            "`SpectralNormalization`, which sets its weights. To convert the others, use "
            "`layers=['head']`. Received: model 'small'",
        ),
        (
            lambda: kr.compand(small(Opaque(layers.Dense(3, name="inner"), name="opaque"))),
            "Some layers with kernels cannot be converted: 'opaque/inner' is not in the "
            "`get_config` of the model or layer that contains it. Change its code to create a "
            "`keras_regs.layers.CompanderDense` instead. To convert the others, use "
            "`layers=['head']`. Received: model 'small'",
        ),
        (
            lambda: kr.compand(small(kr.CompanderDense(3, name="done")), layers="done"),
            "Some layers with kernels cannot be converted: 'done' is already a compander layer. "
            "To replace its compander, use `keras_regs.compand(keras_regs.fold(model), ...)`. No "
            "others remain. Received: model 'small'",
        ),
        (
            lambda: kr.compand(kr.compand(small(layers.Dense(3)))),
            "The model has no layer with kernels to convert, because they are already compander "
            "layers. To replace its compander, use "
            "`keras_regs.compand(keras_regs.fold(model), ...)`. Received: model 'small'",
        ),
        (
            lambda: kr.compand(small(layers.ReLU()), layers=["heat"]),
            "Argument `layers`: no layer with a kernel matches 'heat'. Available layers: "
            "['head']. Received: layers=['heat']",
        ),
        (
            lambda: kr.compand(keras.Sequential([keras.Input((3,)), layers.ReLU()], name="relu")),
            "The model has no layer with kernels to convert. Received: model 'relu'",
        ),
        (
            lambda: kr.compand("model"),
            "Argument `model` must be a `keras.Model`. Received: model='model'",
        ),
        (
            lambda: kr.compand(small(layers.ReLU()), "arctan", alpha=2.0),
            "Compander 'arctan' accepts the arguments ['a', 'b', 'learnable']. Received: ['alpha']",
        ),
        (
            lambda: kr.compand(small(layers.ReLU()), Arctan(), a=1.0),
            "The arguments ['a'] require a compander given by name, one of ['arctan', 'arsinh', "
            "'erf', 'power', 'weight_norm']. Received: compander=Arctan(a=1.0, b=0.6, "
            "learnable=None)",
        ),
        (
            lambda: kr.compand(constant(0.5, 1.0), "arctan", a=0.1, on_overflow="raise"),
            "With a=0.1, Arctan can represent weights of magnitude below 0.1571, but the kernel "
            "of layer 'layer_1' has a weight of magnitude 1. Use Arctan(a=0.669, b=4.014, "
            "learnable=None), which has the same slope at zero, or 'arsinh', which is unbounded. "
            "Alternatively, use on_overflow='skip' to leave such layers unchanged, or "
            "on_overflow='widen' to use a wider compander for them. The layers are ['layer_1', "
            "'layer_0'].",
        ),
        (
            lambda: kr.compand(constant(0.5, 0.0), "power", alpha=2.0),
            "With Power(alpha=2.0), weights of 0 stay 0, but all weights of the kernel of layer "
            "'layer_1' start at 0. Choose an initializer other than zeros, or leave the layer out. "
            "Alternatively, use on_overflow='skip' to leave such layers unchanged. The layers are "
            "['layer_1'].",
        ),
        (
            lambda: kr.compand(small(layers.ReLU()), on_overflow="clip"),
            "Argument `on_overflow` must be one of ['widen', 'skip', 'raise']. "
            "Received: on_overflow='clip'",
        ),
        (
            lambda: kr.fold(small(OwnCompander(3, name="own"))),
            "Layer 'own' cannot be folded: it is of class OwnCompander, a subclass of a "
            "compander layer. Received: layer of type OwnCompander",
        ),
        (
            lambda: kr.fold(small(Opaque(kr.CompanderDense(3, name="inner"), name="opaque"))),
            "Layer 'opaque/inner' cannot be folded: it is not in the `get_config` of the layer "
            "that contains it. Received: layer of type CompanderDense",
        ),
        (
            lambda: kr.strip(small(kr.CompanderDense(3))),
            "Argument `model` has layers that cannot be removed without changing its outputs: "
            "['Arctan', 'CompanderDense']. Replace them by Keras layers first. For compander "
            "layers, use `keras_regs.fold`. Received: model 'small'",
        ),
    ],
)
def test_errors(run, message):
    with pytest.raises(ValueError) as error:
        run()
    assert str(error.value) == message
