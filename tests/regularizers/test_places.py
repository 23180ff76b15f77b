"""What a regularizer makes of where Keras calls it: with which layer, output or weight."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._inspect.attachments import strengths
from tests.cases import filter_correlations, rfav_penalty, squared_covariance
from tests.networks import as_float64

BACKEND = keras.backend.backend()

layers = keras.layers


def loss_of(layer, x):
    layer(x)
    return as_float64(sum(layer.losses))


@pytest.fixture
def channels_first():
    keras.config.set_image_data_format("channels_first")
    yield
    keras.config.set_image_data_format("channels_last")


X = np.random.default_rng(0).normal(size=(2, 3, 4, 5)).astype("float32")
first = {"data_format": "channels_first"}


@pytest.mark.parametrize(
    ("make", "shape", "axis"),
    [
        (lambda **k: layers.MaxPooling2D(1, **first, **k), (2, 3, 4, 5), 1),
        (lambda **k: layers.UpSampling2D(1, **first, **k), (2, 3, 4, 5), 1),
        (lambda **k: layers.AveragePooling1D(1, **first, **k), (2, 3, 4), 1),
        (
            lambda **k: layers.TimeDistributed(layers.MaxPooling2D(1, **first), **k),
            (2, 2, 3, 4, 5),
            2,
        ),
        (lambda **k: layers.BatchNormalization(axis=1, **k), (2, 3, 4, 5), 1),
        (lambda **k: layers.GroupNormalization(1, axis=1, **k), (2, 3, 4), 1),
        (lambda **k: layers.BatchNormalization(**k), (2, 3, 4, 5), 3),
        (lambda **k: layers.Dense(4, **k), (2, 3, 4, 5), 3),
        (lambda **k: layers.Activation("relu", **k), (2, 3, 4, 5), 3),
        (lambda **k: layers.GlobalMaxPooling2D(**first, **k), (2, 3, 4, 5), 1),
    ],
)
def test_the_axis_of_the_channels_is_that_of_the_layer(make, shape, axis):
    x = np.random.default_rng(0).normal(size=shape).astype("float32")
    layer = make(activity_regularizer=kr.RFAVEntropy(1.0))
    loss = loss_of(layer, x)
    y = np.moveaxis(as_float64(layer(x)), axis, -1)
    np.testing.assert_allclose(loss, rfav_penalty(y), rtol=1e-5)


def test_statistics_have_that_axis_too():
    layer = layers.MaxPooling2D(
        1, **first, activity_regularizer=kr.ActivityCovariance(1.0, spatial="samples")
    )
    expected = squared_covariance(np.moveaxis(X, 1, -1).reshape(-1, 3))
    np.testing.assert_allclose(loss_of(layer, X), expected, rtol=1e-5)


def test_an_axis_that_is_given_counts():
    layer = layers.MaxPooling2D(1, **first, activity_regularizer=kr.RFAVEntropy(1.0, axis=-1))
    np.testing.assert_allclose(loss_of(layer, X), rfav_penalty(X), rtol=1e-5)


def test_the_global_data_format(channels_first):
    expected = rfav_penalty(np.moveaxis(X, 1, -1))
    for make in (lambda **k: layers.MaxPooling2D(1, **k), lambda **k: layers.Identity(**k)):
        loss = loss_of(make(activity_regularizer=kr.RFAVEntropy(1.0)), X)
        np.testing.assert_allclose(loss, expected, rtol=1e-5)
    dense = layers.Dense(5, kernel_initializer="identity", activity_regularizer=kr.RFAVEntropy(1.0))
    np.testing.assert_allclose(loss_of(dense, X), rfav_penalty(X), rtol=1e-5)


def test_a_layer_without_data_format_has_that_of_its_model():
    """In compiled training as well, and before its activation function."""
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            layers.MaxPooling2D(1, **first),
            layers.Activation("tanh", name="tanh"),
            layers.Flatten(),
        ]
    )
    model = kr.regularize(model, {"tanh": kr.RFAVEntropy(1.0)})
    model.compile(loss=lambda y, p: 0.0 * ops.mean(p, axis=-1))
    loss = model.evaluate(X, np.zeros(2), verbose=0)
    np.testing.assert_allclose(loss, rfav_penalty(np.moveaxis(X, 1, -1)), rtol=1e-5)


def test_a_model_of_both_data_formats_is_an_error():
    model = keras.Sequential(
        [
            layers.MaxPooling2D(1, **first),
            layers.MaxPooling2D(1, data_format="channels_last"),
            layers.Activation("relu", activity_regularizer=kr.RFAVEntropy(1.0)),
        ]
    )
    with pytest.raises(ValueError, match="Set the argument `axis` of the regularizer"):
        model(X)


@pytest.mark.parametrize(
    ("make", "shape", "axes"),
    [
        (lambda **k: layers.Conv1DTranspose(3, 2, **k), (1, 5, 4), [-2]),
        (lambda **k: layers.EinsumDense("ab,cb->ac", 5, **k), (1, 4), [-2]),
        (lambda **k: layers.Conv1D(3, 2, **k), (1, 5, 4), [-1]),
    ],
)
def test_filters_are_those_of_the_layer(make, shape, axes):
    regularizer = kr.FilterCorrelation(form="squared")
    model = keras.Sequential([make(kernel_regularizer=regularizer)])
    loss = loss_of(model, np.ones(shape, "float32"))
    kernel = np.moveaxis(as_float64(model.layers[0].kernel), axes, [-1])
    np.testing.assert_allclose(loss, np.square(filter_correlations(kernel)).sum(), rtol=1e-5)


@pytest.mark.parametrize(
    "regularizer",
    [
        kr.RFAVEntropy(1.0),
        kr.Thresholded(kr.AL2(1.0), 0.0),
        kr.Sum([kr.AL2(1.0)]),
        kr.ClassRank(1.0, 2),
    ],
    ids=lambda each: type(each).__name__,
)
def test_regularizers_of_activations_refuse_weights(regularizer):
    model = keras.Sequential([layers.Dense(3, kernel_regularizer=regularizer, name="d")])
    model(np.ones((2, 4), "float32"))
    with pytest.raises(ValueError) as error:
        _ = model.losses
    assert f"`Dense(..., activity_regularizer={regularizer!r})`" in str(error.value)
    assert "Received: " in str(error.value)


@pytest.mark.parametrize(
    "regularizer", [kr.FilterCorrelation(), kr.Sum([kr.L2(1.0), kr.FilterCorrelation()])], ids=repr
)
def test_regularizers_of_kernels_refuse_activations(regularizer):
    x = np.ones((2, 4), "float32")
    remedy = r"`Dense\(..., kernel_regularizer=(FilterCorrelation|Sum)\("
    with pytest.raises(ValueError, match=remedy):
        layers.Dense(3, activity_regularizer=regularizer)(x)
    with pytest.raises(ValueError, match="must act on activations"):
        kr.layers.PenalizedActivation("relu", regularizer)
    model = keras.Sequential([keras.Input((4,)), layers.Dense(3, name="d")])
    with pytest.raises(ValueError, match="cannot be used for activations"):
        kr.regularize(model, {"d": {"activity": regularizer}})
    layer = layers.Dense(3, bias_regularizer=kr.FilterCorrelation())
    layer(x)
    with pytest.raises(ValueError, match="at least two axes"):
        _ = layer.losses


def test_a_wrong_place_is_an_error_in_compiled_training_too():
    model = keras.Sequential([layers.Dense(3, kernel_regularizer=kr.AL2(1.0))])
    model.compile("sgd", "mse")
    with pytest.raises(ValueError, match="activity_regularizer=AL2"):
        model.fit(np.ones((2, 4)), np.ones((2, 3)), verbose=0)


def test_a_sum_must_have_one_place():
    with pytest.raises(ValueError, match="must not mix activity regularizers"):
        kr.Sum([kr.AL2(1.0), kr.FilterCorrelation()])


def with_lora(make, shape):
    model = keras.Sequential([keras.Input(shape), make()])
    layer = model.layers[0]
    layer.enable_lora(2)
    for name in ("a", "b"):
        factor = next(v for v in layer.variables if v.name.endswith(f"_{name}"))
        factor.assign(np.random.default_rng(1).normal(size=factor.shape))
    return model


@pytest.mark.filterwarnings("ignore:.*LoRA")
@pytest.mark.parametrize(
    ("make", "shape", "weight"),
    [
        (
            lambda: layers.Dense(4, kernel_regularizer=kr.FilterCorrelation(2.0), name="d"),
            (5,),
            "kernel",
        ),
        (lambda: layers.Conv1D(4, 2, kernel_regularizer=kr.L2(2.0), name="d"), (5, 3), "kernel"),
        (
            lambda: layers.Embedding(6, 4, embeddings_regularizer=kr.L2(2.0), name="d"),
            (5,),
            "embeddings",
        ),
        (
            lambda: kr.layers.CompanderDense(4, kernel_regularizer=kr.L2(2.0), name="d"),
            (5,),
            "kernel",
        ),
        (
            lambda: kr.layers.CompanderDense(
                4,
                compander=kr.companders.Arctan(a=1.0, b=1.0, learnable="fine"),
                kernel_regularizer=kr.L2(2.0),
                name="d",
            ),
            (5,),
            None,
        ),
    ],
)
def test_with_lora_the_kernel_that_the_layer_computes_with_is_penalized(make, shape, weight):
    model = with_lora(make, shape)
    layer = model.layers[0]
    value = layer._merged("kernel") if weight is None else getattr(layer, weight)
    value = as_float64(value)
    of_filters = isinstance(layer, layers.Dense) and isinstance(
        layer.kernel_regularizer, kr.FilterCorrelation
    )
    expected = filter_correlations(value).sum() if of_filters else np.square(value).sum()
    np.testing.assert_allclose(as_float64(sum(model.losses)), 2 * expected, rtol=1e-5)
    assert strengths(model, id) == {f"d/{weight or 'kernel'}": pytest.approx(2.0)}


@pytest.mark.filterwarnings("ignore:.*LoRA")
def test_with_lora_the_gradient_is_that_of_the_effective_kernel():
    model = with_lora(lambda: layers.Dense(4, kernel_regularizer=kr.L2(0.5), name="d"), (5,))
    model.compile(keras.optimizers.SGD(1.0), lambda y, p: 0.0 * ops.mean(p, axis=-1))
    layer = model.layers[0]
    kernel, a, b = (as_float64(v) for v in (layer.kernel, layer.lora_kernel_a, layer.lora_kernel_b))
    model.fit(np.zeros((2, 5)), np.zeros((2, 4)), verbose=0)
    scale = layer.lora_alpha / layer.lora_rank
    np.testing.assert_allclose(as_float64(layer.lora_kernel_a), a - scale * kernel @ b.T, rtol=1e-4)
    np.testing.assert_allclose(as_float64(layer.lora_kernel_b), b - scale * a.T @ kernel, rtol=1e-4)


@pytest.mark.filterwarnings("ignore:.*LoRA")
def test_lora_of_a_quantized_kernel_is_refused():
    model = keras.Sequential([keras.Input((4,)), layers.Dense(4, kernel_regularizer=kr.L2(2.0))])
    model.layers[0].quantize("int8")
    assert not model.losses  # of what is frozen, as in Keras
    model.layers[0].enable_lora(2)
    with pytest.raises(ValueError, match="without `kernel_regularizer`"):
        _ = model.losses


def test_one_regularizer_in_two_layers_that_are_called_twice():
    regularizer = kr.AL2(1.0)
    tower = keras.Sequential(
        [
            layers.Dense(3, activity_regularizer=regularizer),
            layers.Dense(2, activity_regularizer=regularizer),
        ]
    )
    a, b = keras.Input((4,)), keras.Input((4,))
    model = keras.Model([a, b], layers.Subtract()([tower(a), tower(b)]))
    model.compile(keras.optimizers.SGD(0.0), lambda y, p: 0.0 * ops.mean(p, axis=-1))
    x = np.random.default_rng(0).normal(size=(6, 4)).astype("float32")
    expected = 0.0
    for z in (x, 3 * x):
        for layer in tower.layers:
            z = as_float64(layer(z))
            expected += np.square(z).mean()
    loss = model.fit([x, 3 * x], np.zeros((6, 2)), batch_size=6, verbose=0).history["loss"]
    np.testing.assert_allclose(loss, expected, rtol=1e-5)
