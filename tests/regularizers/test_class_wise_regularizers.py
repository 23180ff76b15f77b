"""How labels reach class-wise regularizers, in every form, from every loader, in every model."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from tests.cases import class_sum, variance
from tests.combinations import pairs
from tests.networks import as_float64

BACKEND = keras.backend.backend()
CLASSES = 4
STRENGTH = 0.5

layers = keras.layers


def data(n=12):
    rng = np.random.default_rng(0)
    return rng.normal(size=(n, 5)).astype("float32"), rng.integers(0, CLASSES, n)


def network(model_class=kr.models.ClassWiseModel, regularizer=None, loss=None, **options):
    """Whose loss is the penalty of the layer `features` alone."""
    inputs = keras.Input((5,))
    regularizer = regularizer or kr.ClassVariance(STRENGTH, CLASSES)
    features = layers.Dense(3, name="features", activity_regularizer=regularizer)(inputs)
    model = model_class(inputs, layers.Dense(CLASSES, name="logits")(features))
    model.compile(keras.optimizers.SGD(0.0), loss or no_loss, **options)
    return model


def no_loss(y, y_pred):
    return 0.0 * ops.mean(y_pred, axis=-1)


def expected(model, x, y):
    z = as_float64(model.get_layer("features")(x))
    return STRENGTH * class_sum(variance)(z, np.asarray(y))


FORMS = {
    "integers": lambda y: y,
    "int8": lambda y: y.astype("int8"),
    "column": lambda y: y[:, None],
    "booleans": lambda y: np.eye(CLASSES)[y] > 0,
    "floats": lambda y: y.astype("float32"),
    "one-hot": lambda y: np.eye(CLASSES, dtype="float32")[y],
    "one-hot integers": lambda y: np.eye(CLASSES, dtype="int32")[y],
    "smoothed": lambda y: 0.9 * np.eye(CLASSES, dtype="float32")[y] + 0.1 / CLASSES,
}


SLOW_FORMS = ("int8", "floats", "one-hot integers", "booleans")


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(form, id=name, marks=[pytest.mark.slow] if name in SLOW_FORMS else [])
        for name, form in FORMS.items()
    ],
)
def test_forms_of_labels(form):
    x, y = data()
    model = network()
    loss = model.fit(x, form(y), batch_size=len(x), verbose=0).history["loss"]
    np.testing.assert_allclose(loss, expected(model, x, y), rtol=1e-5)


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 1

    def __getitem__(self, index):
        return data()


def loader(kind):
    if kind == "PyDataset":
        return Batches()
    if kind == "generator":
        return (data() for _ in range(2))
    if kind == "torch":
        torch = pytest.importorskip("torch")
        x, y = map(torch.as_tensor, data())
        return torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=12)
    tf = pytest.importorskip("tensorflow")
    return tf.data.Dataset.from_tensor_slices(data()).batch(12)


@pytest.mark.parametrize(
    "kind",
    [
        "PyDataset",
        "tf.data",
        pytest.param("generator", marks=pytest.mark.slow),
        pytest.param("torch", marks=pytest.mark.slow),
    ],
)
def test_loaders(kind):
    x, y = data()
    model = network()
    loss = model.fit(loader(kind), steps_per_epoch=1, shuffle=False, verbose=0).history["loss"]
    np.testing.assert_allclose(loss, expected(model, x, y), rtol=1e-5)


@pytest.mark.parametrize(
    "options",
    [{"jit_compile": False}, {"run_eagerly": True}, {"steps_per_execution": 2}],
    ids=str,
)
def test_other_ways_to_run(options):
    if "steps_per_execution" in options and BACKEND == "torch":
        pytest.skip("Keras has no such thing there")
    x, y = data(24)
    model = network(**options)
    loss = model.fit(x, y, batch_size=12, shuffle=False, verbose=0).history["loss"]
    halves = [expected(model, x[half], y[half]) for half in (slice(12), slice(12, None))]
    np.testing.assert_allclose(loss, np.mean(halves), rtol=1e-5)


def test_batch_methods_and_predict():
    x, y = data()
    model = network()
    np.testing.assert_allclose(model.train_on_batch(x, y), expected(model, x, y), rtol=1e-5)
    np.testing.assert_allclose(model.test_on_batch(x, y), expected(model, x, y), rtol=1e-5)
    np.testing.assert_allclose(
        model.predict(x, verbose=0), as_float64(model(x)), rtol=1e-4, atol=1e-6
    )
    assert as_float64(sum(model.losses)) == 0  # no labels, no penalty


def test_weights_of_samples_are_ignored():
    x, y = data()
    model = network()
    weights = np.linspace(0, 2, len(x))
    loss = model.fit(x, y, sample_weight=weights, batch_size=len(x), verbose=0).history["loss"]
    np.testing.assert_allclose(loss, expected(model, x, y), rtol=1e-5)


@pytest.mark.parametrize("as_dict", [True, False])
def test_several_outputs(as_dict):
    x, y = data()
    other = np.zeros((len(x), 2), "float32")
    inputs = keras.Input((5,))

    def model(output):
        regularizer = kr.ClassVariance(STRENGTH, CLASSES, output=output)
        features = layers.Dense(3, name="features", activity_regularizer=regularizer)(inputs)
        outputs = {"other": layers.Dense(2)(features), "digit": layers.Dense(CLASSES)(features)}
        model = kr.models.ClassWiseModel(inputs, outputs if as_dict else list(outputs.values()))
        loss = dict.fromkeys(outputs, no_loss) if as_dict else [no_loss, no_loss]
        model.compile(keras.optimizers.SGD(0.0), loss)
        return model

    labels = {"other": other, "digit": y} if as_dict else [other, y]
    chosen = model("digit" if as_dict else 1)
    loss = chosen.fit(x, labels, batch_size=len(x), verbose=0).history["loss"]
    np.testing.assert_allclose(loss, expected(chosen, x, y), rtol=1e-5)

    keys = ["digit", "other"] if as_dict else [0, 1]
    for wrong in (None, "letter"):
        with pytest.raises(ValueError) as error:
            model(wrong).fit(x, labels, verbose=0)
        assert (
            "Argument `output` of a class-wise regularizer must select the labels of one output, "
            f"one of {keys}. Received: output={wrong!r}"
        ) in str(error.value)


@pytest.mark.parametrize("wrong", [-1, CLASSES])
def test_labels_outside_of_the_classes_are_an_error_in_eager_use(wrong):
    x, y = data()
    y[3] = wrong
    message = (
        f"Labels for a class-wise regularizer must be in [0, {CLASSES}), and one-hot rows must "
        "contain a 1 (rows of zeros are listed as -1). To leave out the samples with such a label, "
        f"pass it as `ignore_class`. Received: labels [{wrong}]"
    )
    with pytest.raises(ValueError) as error:
        kr.ClassVariance(STRENGTH, CLASSES).penalty(x, y)
    assert str(error.value) == message
    with pytest.raises(ValueError) as error:
        network(run_eagerly=True).fit(x, y, verbose=0)
    assert message in str(error.value)


def test_a_one_hot_row_that_names_no_class():
    x, y = data()
    one_hot = np.eye(CLASSES)[y]
    one_hot[2] = 0
    with pytest.raises(ValueError, match=r"Received: labels \[-1\]"):
        kr.ClassVariance(STRENGTH, CLASSES).penalty(x, one_hot)


@pytest.mark.skipif(BACKEND == "torch", reason="runs eagerly")
@pytest.mark.parametrize(
    ("make", "wrong"), pairs([kr.ClassVariance, kr.ClassCovariance, kr.ClassRank], [-1, CLASSES])
)
def test_labels_outside_of_the_classes_show_in_compiled_use(make, wrong):
    """The loss is NaN, the weights stay finite."""
    x, y = data()
    y[3] = wrong
    model = network(regularizer=make(STRENGTH, CLASSES))
    model.compile(keras.optimizers.SGD(0.1), no_loss)
    loss = model.fit(x, y, batch_size=len(x), verbose=0).history["loss"]
    assert np.isnan(loss).all()
    assert all(np.isfinite(weight).all() for weight in model.get_weights())


@pytest.mark.parametrize(
    ("shape", "message"),
    [
        (
            (12, 3),
            "Labels for a class-wise regularizer with num_classes=4 must be integers of shape "
            "(batch,) or (batch, 1), or one-hot of shape (batch, 4). "
            "Received: labels of shape (12, 3)",
        ),
        (
            (6,),
            "A class-wise regularizer needs one label for each sample of the activations. "
            "Received: 6 labels, activations of 12 samples",
        ),
    ],
)
def test_labels_of_another_shape(shape, message):
    x, _ = data()
    with pytest.raises(ValueError) as error:
        kr.ClassVariance(STRENGTH, CLASSES).penalty(x, np.zeros(shape, "int32"))
    assert str(error.value) == message


def test_a_model_that_would_never_hand_on_labels_is_refused():
    x, y = data()
    model = network(keras.Model)
    with pytest.raises(ValueError) as error:
        model.fit(x, y, verbose=0)
    assert (
        "`ClassVariance` needs the labels of the batch, but there are none. Train a "
        "`keras_regs.models.ClassWiseModel`, which `keras_regs.regularize` creates, with labels "
        "`y`, or call the model inside `keras_regs.class_labels(y)`. `keras.models.clone_model` "
        "creates a plain `Sequential`: use `keras_regs.models.ClassWiseSequential(clone.layers)`. "
        "Received: ClassVariance("
    ) in str(error.value)
    network(keras.Model).predict(x, verbose=0)  # needs none


def test_without_a_model_labels_are_needed():
    with pytest.raises(ValueError, match="`ClassVariance` needs the labels of the batch"):
        kr.ClassVariance(STRENGTH, CLASSES).penalty(data()[0])


def test_a_training_loop_of_ones_own():
    x, y = data()
    model = network(keras.Model)
    with kr.class_labels(y):
        model(x, training=True)
    np.testing.assert_allclose(as_float64(sum(model.losses)), expected(model, x, y), rtol=1e-5)


def test_labels_are_forgotten_afterwards():
    x, y = data()
    regularizer = kr.ClassVariance(STRENGTH, CLASSES)
    with pytest.raises(RuntimeError), kr.class_labels(y):
        raise RuntimeError
    with pytest.raises(ValueError, match="needs the labels"):
        regularizer.penalty(x)


@pytest.mark.skipif(BACKEND == "torch", reason="runs eagerly")
def test_a_threshold_does_not_hide_wrong_labels():
    x, y = data()
    y[0] = CLASSES
    model = network(regularizer=kr.Thresholded(kr.ClassVariance(STRENGTH, CLASSES), 0.0))
    assert np.isnan(model.fit(x, y, batch_size=len(x), verbose=0).history["loss"]).all()


def test_inside_of_other_regularizers():
    x, y = data()
    threshold = class_sum(variance)(x.astype("float64"), y) + 1
    inner = kr.ClassVariance(STRENGTH, CLASSES)
    for outer, value in (
        (kr.Thresholded(inner, 0.0), threshold - 1),
        (kr.Thresholded(inner, threshold), 0.0),
        (kr.Sum([inner, kr.AL2(1.0)]), STRENGTH * (threshold - 1) + np.square(x).mean()),
    ):
        assert outer.needs_labels
        assert outer.acts_on == "activity"
        with kr.class_labels(y):
            np.testing.assert_allclose(as_float64(outer.penalty(x)), value, rtol=1e-5)


def test_inside_of_another_layer():
    x, y = data()
    dense = layers.Dense(3, activity_regularizer=kr.ClassVariance(STRENGTH, CLASSES))

    class Block(keras.Layer):
        def __init__(self):
            super().__init__()
            self.dense = dense

        def call(self, x):
            return ops.tanh(self.dense(x))

    inputs = keras.Input((5,))
    model = kr.models.ClassWiseModel(inputs, layers.Dense(CLASSES)(Block()(inputs)))
    model.compile(keras.optimizers.SGD(0.0), no_loss)
    loss = model.fit(x, y, batch_size=len(x), verbose=0).history["loss"]
    z = as_float64(dense(x))
    np.testing.assert_allclose(loss, STRENGTH * class_sum(variance)(z, y), rtol=1e-5)


class TestClasses:
    """Functional and subclassed models of one base, none of which changes the others."""

    def test_called_with_inputs_and_outputs_it_is_functional(self):
        model = network()
        assert type(model) is kr.models.ClassWiseFunctional
        assert isinstance(model, kr.models.ClassWiseModel)
        assert kr.models.ClassWiseModel.__bases__[-1] is keras.Model

    def test_a_subclass_for_functional_models(self):
        class Network(kr.models.ClassWiseFunctional):
            pass

        x, y = data()
        model = network(Network)
        loss = model.fit(x, y, batch_size=len(x), verbose=0).history["loss"]
        np.testing.assert_allclose(loss, expected(model, x, y), rtol=1e-5)

    def test_the_other_base_is_refused_for_it(self):
        class Network(kr.models.ClassWiseModel):
            pass

        with pytest.raises(TypeError) as error:
            network(Network)
        assert str(error.value) == (
            "To be called with inputs and outputs, a class must derive from "
            "`keras_regs.models.ClassWiseFunctional`, not from "
            "`keras_regs.models.ClassWiseModel`. Received: class Network"
        )

    def test_arguments_of_a_subclass_are_its_own(self):
        class Network(kr.models.ClassWiseModel):
            def __init__(self, width, depth):
                super().__init__()
                self.stack = [layers.Dense(width) for _ in range(depth)]

            def call(self, x):
                for layer in self.stack:
                    x = layer(x)
                return x

        assert Network(4, 2)(data()[0]).shape == (12, 4)

    def test_saved_and_loaded(self, tmp_path):
        x, y = data()
        model = network(loss="mse")
        model.save(tmp_path / "model.keras")
        loaded = keras.models.load_model(tmp_path / "model.keras")
        assert type(loaded) is kr.models.ClassWiseFunctional
        loaded.compile(keras.optimizers.SGD(0.0), no_loss)
        loss = loaded.fit(x, y, batch_size=len(x), verbose=0).history["loss"]
        np.testing.assert_allclose(loss, expected(model, x, y), rtol=1e-5)


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="shapes are known elsewhere")
def test_labels_whose_shape_is_not_known():
    import tensorflow as tf

    x, y = data()
    one_hot = np.eye(CLASSES, dtype="float32")[y]
    regularizer = kr.ClassVariance(STRENGTH, CLASSES)
    expected = as_float64(regularizer.penalty(x, y))
    penalty = tf.function(
        regularizer.penalty, input_signature=[tf.TensorSpec(x.shape), tf.TensorSpec((None, None))]
    )
    for labels in (one_hot, y[:, None].astype("float32")):
        np.testing.assert_allclose(as_float64(penalty(x, labels)), expected, rtol=1e-5)
    unknown = tf.function(
        regularizer.penalty, input_signature=[tf.TensorSpec(x.shape), tf.TensorSpec(None)]
    )
    with pytest.raises(ValueError, match=r"tf.ensure_shape\(y, \(None,\)\)\)\)`. Received: labels"):
        unknown(x, one_hot)
