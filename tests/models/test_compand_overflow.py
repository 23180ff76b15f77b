"""What `compand` does with weights that the compander does not hold."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Compander
from tests.networks import as_float64

pytestmark = pytest.mark.usefixtures("optimized")

layers = keras.layers
X = np.random.default_rng(0).normal(size=(4, 2)).astype("float32")


def constant(*values):
    """A model of layers `layer_0` and so on, each with weights of one value."""
    made = [
        layers.Dense(2, kernel_initializer=keras.initializers.Constant(v), name=f"layer_{i}")
        for i, v in enumerate(values)
    ]
    return keras.Sequential([keras.Input((2,)), *made], name="constant")


def pairs(model):
    return {
        layer.name: (layer.compander.a, layer.compander.b)
        for layer in model.layers
        if hasattr(layer, "compander")
    }


def same_outputs(model, source):
    np.testing.assert_allclose(as_float64(model(X)), as_float64(source(X)), rtol=2e-6)
    folded = kr.fold(model)
    np.testing.assert_allclose(as_float64(folded(X)), as_float64(source(X)), rtol=2e-6)


def test_by_default_layers_get_a_wider_compander(tmp_path):
    source = constant(0.5, 2.0, -3.0)
    with pytest.warns(UserWarning, match="wider compander") as caught:
        model = kr.compand(source)
    (warning,) = [each for each in caught if each.category is UserWarning]
    assert str(warning.message) == (
        "2 of 3 layers have a wider compander, because Arctan(a=1.0, b=0.6, learnable=None) "
        "cannot represent their weights: ['layer_2: Arctan(a=2.01, b=1.206, learnable=None)', "
        "'layer_1: Arctan(a=1.34, b=0.804, learnable=None)']. See argument `on_overflow` for "
        "alternatives."
    )
    assert warning.filename == __file__
    assert pairs(model) == {"layer_0": (1, 0.6), "layer_1": (1.34, 0.804), "layer_2": (2.01, 1.206)}
    same_outputs(model, source)
    # The slope at zero is the one that was asked for.
    slopes = {as_float64(layer.compander.derivative(0.0)).item() for layer in model.layers}
    np.testing.assert_allclose(list(slopes), 1 / 0.6, rtol=1e-6)
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    assert pairs(loaded) == pairs(model)
    np.testing.assert_array_equal(as_float64(loaded(X)), as_float64(model(X)))


def test_layers_may_be_skipped():
    source = constant(0.5, 2.0, -3.0)
    with pytest.warns(UserWarning, match=r"2 of 3 layers are not converted.*'layer_2', 'layer_1'"):
        model = kr.compand(source, on_overflow="skip")
    assert pairs(model) == {"layer_0": (1, 0.6)}
    assert type(model.layers[2]) is layers.Dense
    same_outputs(model, source)
    with pytest.raises(ValueError, match=r"No layer is left to convert. With a=0.1, Arctan can"):
        kr.compand(source, a=0.1, on_overflow="skip")
    with pytest.warns(UserWarning, match=r"1 of 2 layers are not converted, because Power"):
        model = kr.compand(constant(0.5, 0.0), "power", on_overflow="skip")
    assert [type(layer).__name__ for layer in model.layers] == ["CompanderDense", "Dense"]


def test_a_shared_pair_stays_one():
    """Wide enough for each layer that shares it; a frozen layer has a pair for itself."""
    source = constant(0.5, 2.0, 3.0, 5.0)
    source.layers[3].trainable = False
    with pytest.warns(UserWarning, match="3 of 4 layers have a wider compander"):
        model = kr.compand(source, learnable="coarse")
    first, second, third, frozen = (layer.compander for layer in model.layers)
    assert first is second is third is not frozen
    assert (first.a, frozen.a) == (pytest.approx(2.01), 3.35)
    assert (first.learnable, frozen.learnable) == ("coarse", None)
    same_outputs(model, source)


def test_kernels_that_share_a_layer():
    """A layer has one function for its kernels; so has one that makes its layers inside."""
    i = keras.Input((3, 2))
    h = layers.SimpleRNN(2, recurrent_initializer=keras.initializers.Constant(4.0), name="rnn")(i)
    h = layers.Reshape((1, 2))(h)
    attention = layers.MultiHeadAttention(
        1, 2, kernel_initializer=keras.initializers.Constant(2.0), name="attention"
    )
    source = keras.Model(i, attention(h, h))
    with pytest.warns(UserWarning, match="2 of 2 layers have a wider compander"):
        model = kr.compand(source)
    assert pairs(model) == {"rnn": (2.68, 1.608), "attention": (1.34, 0.804)}
    x = np.random.default_rng(1).normal(size=(4, 3, 2)).astype("float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-5)


def test_a_compander_that_cannot_be_wider():
    @keras.saving.register_keras_serializable(package="tests")
    class Within(Compander):
        def validate(self, w, kernel):
            if np.abs(w).max() > 1:
                raise ValueError(f"Beyond: {kernel}.")

    source = constant(0.5, 2.0)
    with pytest.raises(
        ValueError, match=r"Beyond: the kernel of layer 'layer_1'. Alternatively, use on_over"
    ):
        kr.compand(source, Within())
    broken = constant(0.5, 2.0)
    broken.layers[0].kernel.assign(np.full((2, 2), np.nan))
    for value in (np.nan, np.inf):
        broken.layers[0].kernel.assign(np.full((2, 2), value))
        with pytest.raises(ValueError, match="must be finite, but the kernel of layer 'layer_0'"):
            kr.compand(broken)


@pytest.mark.parametrize("cls", [layers.Dense, layers.SimpleRNN])
def test_a_model_that_is_not_built_is_checked_later(cls):
    def companded(initializer):
        return kr.compand(keras.Sequential([cls(2, kernel_initializer=initializer, name="late")]))

    x = np.ones((1, 2) if cls is layers.Dense else (1, 3, 2))
    with pytest.raises(ValueError, match=r"a weight of magnitude 3\. Use Arctan"):
        companded(keras.initializers.Constant(3.0))(x)
    with pytest.warns(UserWarning, match="random initial weights of .* are clipped"):
        companded(keras.initializers.RandomUniform(-9, 9, seed=1))(x)


def test_a_layer_of_its_own_starts_whatever_the_seed():
    """What an initializer draws beyond the bounds is clipped; what it is told to give is not."""
    for cls in (kr.CompanderDense, kr.layers.CompanderSimpleRNN):
        made = []
        for seed in range(8):
            draw = keras.initializers.RandomUniform(-9, 9, seed=seed)
            layer = cls(1, kernel_initializer=draw, name=f"layer_{seed}")
            with pytest.warns(UserWarning, match="are clipped. With a=1, Arctan"):
                layer.build((None, 3, 4))
            kernel = as_float64(getattr(layer, "cell", layer).kernel)
            drawn = as_float64(draw((4, 1)))
            most = 0.95 * np.pi / 2
            np.testing.assert_allclose(kernel, np.clip(drawn, -most, most), rtol=1e-6)
            made.append(kernel)
        assert np.unique(made, axis=0).shape[0] == 8
    layer = kr.CompanderDense(1, kernel_initializer=keras.initializers.Constant(3.0))
    with pytest.raises(ValueError, match=r"a weight of magnitude 3\. Use Arctan"):
        layer.build((None, 1))
    layer = kr.CompanderDense(1, kernel_initializer=keras.initializers.RandomUniform(-9, 9, 0))
    with pytest.warns(UserWarning, match="of 4 random initial weights of the kernel of layer"):
        keras.Sequential([keras.Input((4,)), layer])
