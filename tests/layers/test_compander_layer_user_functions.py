"""Compander layers with companders and other functions that users write."""

import keras
import numpy as np
from keras import ops

import keras_regs as kr
from keras_regs.companders import Compander
from tests.layers.companded_cases import outputs_of
from tests.networks import as_float64

layers = keras.layers


@keras.saving.register_keras_serializable(package="tests")
class Gain(Compander):
    """A compander of a user's own, which learns a parameter under a name of its own."""

    learnable = "fine"
    gain = 2.0

    def __call__(self, v):
        return ops.convert_to_tensor(self.gain) * v

    def inverse(self, w):
        return w / ops.convert_to_tensor(self.gain)

    def derivative(self, v):
        return ops.convert_to_tensor(self.gain) * ops.ones_like(v)

    def add_parameters(self, layer, kernel):
        self.gain = layer.add_weight(name="gain", initializer=keras.initializers.Constant(2.0))


def test_a_compander_of_ones_own(tmp_path):
    model = keras.Sequential([keras.Input((3,)), kr.CompanderDense(2, compander=Gain())])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    x = np.ones((4, 3))
    model.fit(x, np.ones((4, 2)), verbose=0)
    assert as_float64(model.weights[2]) != 2
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    expected = outputs_of(model, x)
    np.testing.assert_array_equal(outputs_of(loaded, x), expected)
    np.testing.assert_allclose(outputs_of(kr.fold(model), x), expected, atol=1e-6)


def test_functions_of_the_users_own():
    """Layers that make others inside hand them on as they are."""

    def initializer(shape, dtype=None):
        return 0.1 * ops.ones(shape, dtype)

    class Decay(keras.Regularizer):
        def __call__(self, w):
            return 0.1 * ops.sum(ops.square(w))

        def get_config(self):
            return {}

    slope = layers.PReLU()
    for options in (
        {"activation": lambda x: ops.tanh(x)},
        {"activation": slope},
        {"kernel_initializer": initializer},
        {"kernel_regularizer": Decay()},
    ):
        outputs = []
        for cls in (layers.LSTM, kr.layers.CompanderLSTM):
            keras.utils.set_random_seed(2)
            layer = cls(2, **options)
            outputs.append(as_float64(layer(np.ones((2, 3, 4), "float32"))))
            if "kernel_regularizer" in options:
                outputs.append(as_float64(sum(layer.losses)))
            elif options.get("activation") is slope:
                assert layer.activation is slope
        half = len(outputs) // 2
        for plain, ours in zip(outputs[:half], outputs[half:], strict=True):
            np.testing.assert_allclose(ours, plain, atol=1e-6)
    kr.layers.CompanderMultiHeadAttention(2, 2, kernel_regularizer=Decay())(
        np.ones((1, 2, 3)), np.ones((1, 2, 3))
    )
