"""Percentiles of the weights of real models."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.callbacks.percentiles_reference import SHARES, expected, network

layers = keras.layers


class TestFunction:
    def test_every_kernel(self):
        inner = keras.Sequential(
            [keras.Input((6, 4)), layers.Dense(4, name="frozen", trainable=False)], name="inner"
        )
        model = keras.Sequential(
            [
                keras.Input((6, 4)),
                inner,
                layers.LayerNormalization(),
                layers.SeparableConv1D(3, 3, name="separable"),
                layers.Bidirectional(layers.LSTM(2, name="lstm"), name="both"),
                layers.Dense(1, name="dense"),
            ]
        )
        found = kr.analysis.weight_percentiles(model)
        both = model.get_layer("both")
        variables = {
            "inner/frozen/kernel": inner.layers[0].kernel,
            "separable/depthwise_kernel": model.get_layer("separable").depthwise_kernel,
            "separable/pointwise_kernel": model.get_layer("separable").pointwise_kernel,
            "both/forward_lstm/lstm_cell/kernel": both.forward_layer.cell.kernel,
            "both/forward_lstm/lstm_cell/recurrent_kernel": (
                both.forward_layer.cell.recurrent_kernel
            ),
            "both/backward_lstm/lstm_cell/kernel": both.backward_layer.cell.kernel,
            "both/backward_lstm/lstm_cell/recurrent_kernel": (
                both.backward_layer.cell.recurrent_kernel
            ),
            "dense/kernel": model.get_layer("dense").kernel,
        }
        assert list(found) == list(variables)
        for name, variable in variables.items():
            assert (found[name].dtype, found[name].shape) == ("float64", (9,))
            np.testing.assert_allclose(found[name], expected(variable), rtol=1e-14, err_msg=name)

    def test_a_shared_layer_counts_once(self):
        shared = layers.Dense(4, name="shared")
        inputs = keras.Input((4,))
        model = keras.Model(inputs, shared(shared(inputs)))
        assert list(kr.analysis.weight_percentiles(model)) == ["shared/kernel"]

    def test_a_kernel_of_two_layers_counts_once(self):
        class Tied(layers.Layer):
            def __init__(self, tied_to):
                super().__init__(name="tied")
                self.kernel = tied_to.kernel

            def call(self, x):
                return x @ keras.ops.transpose(self.kernel)

        dense = layers.Dense(3, name="dense")
        dense.build((None, 4))
        model = keras.Sequential([keras.Input((4,)), dense, Tied(dense)])
        assert list(kr.analysis.weight_percentiles(model)) == ["dense/kernel"]

    def test_layers_of_one_name_are_kept_apart(self):
        class Twins(keras.Model):
            def __init__(self):
                super().__init__()
                self.first = layers.Dense(3, name="twin")
                self.second = layers.Dense(2, name="twin")

            def call(self, x):
                return self.second(self.first(x))

        model = Twins()
        model(np.ones((1, 4), "float32"))
        found = kr.analysis.weight_percentiles(model)
        np.testing.assert_array_equal(found["twin/kernel"], expected(model.first.kernel))
        np.testing.assert_array_equal(found["twin/kernel_1"], expected(model.second.kernel))

    def test_a_kernel_of_the_model_itself(self):
        class Own(keras.Model):
            def build(self, input_shape):
                self.kernel = self.add_weight(shape=(4, 3), name="kernel")

            def call(self, x):
                return x @ self.kernel

        model = Own(name="own")
        model(np.ones((1, 4), "float32"))
        found = kr.analysis.weight_percentiles(model)
        np.testing.assert_array_equal(found["own/kernel"], expected(model.kernel))

    def test_effective_weights(self):
        model = network()
        kernel = model.get_layer("dense").kernel
        kernel.compander = lambda v: 0.8 * keras.ops.arctan(v / 0.5)
        found = kr.analysis.weight_percentiles(model)
        v = keras.ops.convert_to_numpy(kernel).astype("float64")
        np.testing.assert_allclose(
            found["dense/kernel"], np.percentile(0.8 * np.arctan(v / 0.5), SHARES), rtol=1e-5
        )

    def test_half_precision(self):
        dense = layers.Dense(50, dtype="bfloat16", name="dense")
        model = keras.Sequential([keras.Input((40,)), dense])
        found = kr.analysis.weight_percentiles(model)["dense/kernel"]
        wide = keras.ops.convert_to_numpy(keras.ops.cast(dense.kernel, "float32"))
        np.testing.assert_allclose(
            found, np.percentile(wide.astype("float64"), SHARES), rtol=1e-14, atol=1e-16
        )

    def test_integers_of_quantized_kernels_are_no_weights(self):
        model = keras.Sequential(
            [
                keras.Input((4,)),
                layers.Dense(3, dtype="int8_from_float32", name="integers"),
                layers.Dense(3, name="dense"),
            ]
        )
        assert list(kr.analysis.weight_percentiles(model)) == ["dense/kernel"]

    @pytest.mark.parametrize("number", [np.nan, np.inf])
    def test_weights_that_are_not_finite(self, number):
        model = network()
        weights = model.get_layer("dense").get_weights()
        weights[0][3, 1] = number
        model.get_layer("dense").set_weights(weights)
        found = kr.analysis.weight_percentiles(model)
        np.testing.assert_array_equal(found["dense/kernel"], np.full(9, np.nan))
        assert np.isfinite(found["conv/kernel"]).all()

    def test_layers_are_chosen_by_name_path_or_pattern(self):
        inner = keras.Sequential([keras.Input((4,)), layers.Dense(4, name="a1")], name="inner")
        model = keras.Sequential(
            [keras.Input((4,)), inner, layers.Dense(4, name="a2"), layers.Dense(4, name="b")]
        )
        for chosen, found in {
            "a1": {"inner/a1/kernel"},
            "inner/*": {"inner/a1/kernel"},
            "a*": {"inner/a1/kernel", "a2/kernel"},
            ("b", "a1"): {"inner/a1/kernel", "b/kernel"},
        }.items():
            assert set(kr.analysis.weight_percentiles(model, layers=chosen)) == found
        with pytest.raises(ValueError) as error:
            kr.analysis.weight_percentiles(model, layers=["a1", "c*"])
        assert str(error.value) == (
            "Argument `layers`: no layer with a kernel matches 'c*'. Available layers: "
            "['inner/a1', 'a2', 'b']. Received: layers=['a1', 'c*']"
        )
        with pytest.raises(ValueError, match=r"Argument `layers` must be .* Received: layers=3"):
            kr.analysis.weight_percentiles(model, layers=3)

    def test_a_model_that_is_not_built(self):
        model = keras.Sequential([layers.Dense(3)], name="lazy")
        with pytest.raises(ValueError) as error:
            kr.analysis.weight_percentiles(model)
        assert str(error.value) == (
            "The model has no weights yet. Add a `keras.Input` as its first layer, or call it on "
            "a batch first. Received: model 'lazy', which is not built."
        )

    def test_a_model_without_kernels(self):
        model = keras.Sequential([keras.Input((3,)), layers.ReLU()], name="bare")
        with pytest.raises(ValueError) as error:
            kr.analysis.weight_percentiles(model)
        assert str(error.value) == (
            "The model has no kernel, which is a weight whose name ends in `kernel`. Received: "
            "model 'bare'"
        )
