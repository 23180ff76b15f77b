"""A regularized copy of a model: all that stays as it was in the source."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.attachments import attachments
from keras_regs.models import regularize
from tests.cases import REGULARIZERS
from tests.models.stacks import chain, roles_of, small, without_activation
from tests.networks import KINDS, as_float64, expected_penalty, images, network, target_of
from tests.regularizers.test_every_regularizer import datasets

BACKEND = keras.backend.backend()
ENTROPY = REGULARIZERS[0]
every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
def test_weights_and_their_files_are_those_of_the_source(kind, tmp_path):
    x, _ = images()
    source = network(kind, activation="relu")
    model = regularize(source, {"target": {"activity": kr.RFAVEntropy(0.1), "kernel": kr.L2(0.1)}})
    assert type(model) is type(source)
    assert model.name == source.name
    assert model.built
    assert [layer.name for layer in model.layers] == [layer.name for layer in source.layers]
    assert [w.path for w in model.weights] == [w.path for w in source.weights]
    assert model.count_params() == source.count_params()
    for weight, original in zip(model.get_weights(), source.get_weights(), strict=True):
        np.testing.assert_array_equal(weight, original)
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)

    model.save_weights(tmp_path / "model.weights.h5")
    source.save_weights(tmp_path / "source.weights.h5")
    assert datasets(tmp_path / "model.weights.h5", "layers") == datasets(
        tmp_path / "source.weights.h5", "layers"
    )
    model.set_weights([np.zeros_like(w) for w in model.get_weights()])
    model.load_weights(tmp_path / "source.weights.h5")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)
    model.set_weights([w + 1 for w in model.get_weights()])
    model.save_weights(tmp_path / "model.weights.h5")
    source.load_weights(tmp_path / "model.weights.h5")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)


@pytest.mark.parametrize("kind", ["functional", "subclassed", "nested"])
def test_the_source_is_untouched_and_shares_nothing(kind):
    x, y = images()
    source = network(kind, activation="relu")
    config, weights = source.get_config(), source.get_weights()
    target = target_of(source)
    regularizer = kr.RFAVEntropy(0.1)
    model = regularize(source, {"target": {"activity": regularizer, "kernel": kr.L2(0.1)}})
    model.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=BACKEND == "tensorflow")
    model.fit(x, y, verbose=0)  # frees, with JAX, the arrays that it was given
    assert source.get_config() == config
    assert target_of(source) is target
    source(x)
    assert source.losses == []
    for weight, before in zip(source.get_weights(), weights, strict=True):
        np.testing.assert_array_equal(weight, before)
    assert target_of(model).activation.regularizer is not regularizer
    source.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=BACKEND == "tensorflow")
    source.fit(x, y, verbose=0)
    assert np.abs(source.get_weights()[0] - weights[0]).max() > 0


def test_each_layer_has_a_regularizer_of_its_own():
    regularizer = kr.RFAVEntropy(0.1, reduction="mean")
    model = regularize(small(), {"conv?": regularizer})
    first, second = (attachment.regularizer for attachment in attachments(model))
    first.strength = 0.7
    assert (first.strength, second.strength, regularizer.strength) == pytest.approx((0.7, 0.1, 0.1))
    assert second.reduction == "mean"


def test_frozen_layers_statistics_and_precision_stay():
    inner = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, name="frozen"), keras.layers.Dense(3)],
        name="inner",
    )
    policy = keras.DTypePolicy("mixed_bfloat16")
    source = chain(
        inner,
        keras.layers.BatchNormalization(name="bn"),
        keras.layers.Dense(2, "relu", name="half", dtype=policy),
    )
    source.dtype_policy = "mixed_float16"  # as that of a model made with this as the global policy
    source.get_layer("bn").moving_mean.assign([1.0, 2.0, 3.0])
    inner.get_layer("frozen").trainable = False
    source.get_layer("half").bias.trainable = False
    model = regularize(source, {"half": kr.L2(0.1)})
    assert [w.trainable for w in model.weights] == [w.trainable for w in source.weights]
    assert [layer.trainable for layer in model._flatten_layers()] == [
        layer.trainable for layer in source._flatten_layers()
    ]
    assert len(model.trainable_weights) == len(source.trainable_weights) == 5
    np.testing.assert_array_equal(as_float64(model.get_layer("bn").moving_mean), [1, 2, 3])
    assert model.get_layer("half").dtype_policy.name == "mixed_bfloat16"
    assert model.dtype_policy.name == "mixed_float16"

    inner.trainable = False
    model = regularize(source, {"half": kr.L2(0.1)})
    assert not model.get_layer("inner").trainable
    assert len(model.trainable_weights) == len(source.trainable_weights) == 3


def test_the_copy_is_compiled_as_the_source_is():
    x, y = np.ones((4, 4), "float32"), np.ones((4, 2), "float32")
    source = small()
    metric = keras.metrics.MeanAbsoluteError(name="mae")
    rate = 0.25
    source.compile(
        keras.optimizers.SGD(rate, momentum=0.9),
        loss=lambda y, p: rate * keras.ops.mean((y - p) ** 2, axis=-1),
        metrics=[metric, "mse"],
        run_eagerly=BACKEND == "torch",
    )
    source.fit(x, y, verbose=0)
    model = regularize(source, {"conv1": kr.L2(0.0)})
    assert model.compiled
    assert float(keras.ops.convert_to_numpy(model.optimizer.learning_rate)) == rate
    assert model.optimizer is not source.optimizer
    assert int(model.optimizer.iterations) == 0
    assert len(model.optimizer.variables) == len(source.optimizer.variables)
    np.testing.assert_allclose(
        model.evaluate(x, y, verbose=0), source.evaluate(x, y, verbose=0), rtol=1e-6
    )
    assert metric not in model._compile_metrics.metrics
    assert not regularize(small(), {"conv1": kr.L2(0.0)}).compiled


def test_saved_and_cloned(tmp_path):
    x, _ = images()
    for kind in KINDS:
        source = network(kind, activation="relu")
        model = regularize(source, {"target": {"activity": kr.RFAVEntropy(0.1)}})
        target_of(model).activation.regularizer.assign_strength(9.0)
        model.save(tmp_path / "model.keras")
        copies = [keras.models.load_model(tmp_path / "model.keras")]
        if kind != "subclassed":  # which `clone_model` refuses
            copies.append(keras.models.clone_model(model))
            copies[-1].set_weights(model.get_weights())
        expected = expected_penalty(kind, without_activation(kind, source), ENTROPY, x)
        for copied in copies:
            np.testing.assert_allclose(as_float64(copied(x)), as_float64(source(x)), rtol=1e-6)
            np.testing.assert_allclose(
                as_float64(sum(copied.losses)), 0.1 * expected, rtol=1e-4, atol=1e-5
            )


def test_a_model_that_is_not_built_stays_so():
    source = keras.Sequential([keras.layers.Dense(3, "relu", name="dense")])
    model = regularize(
        source, {"dense": {"activity": kr.L1(1.0), "kernel": kr.FilterCorrelation()}}
    )
    assert not model.built
    model(np.ones((2, 4), "float32"))
    assert roles_of(model) == ["dense/pre_activation", "dense/kernel"]
