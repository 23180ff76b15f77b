"""Rescaled optimizers become those of Keras again."""

import keras
import pytest

import keras_regs as kr
from keras_regs._keras import decays
from keras_regs.companders import Arctan
from keras_regs.optimizers._stock import stock_optimizer
from tests.optimizers.rescaling import STOCK, linear_model, refused

optimizers = keras.optimizers


@pytest.mark.parametrize("stock", STOCK, ids=lambda stock: stock.__name__)
def test_stock_optimizer(stock):
    optimizer = kr.optimizers.rescaled(stock)(0.25, weight_decay=0.5, use_ema=True)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma"])
    result = stock_optimizer(optimizer)
    assert type(result) is type(stock(0.25))
    name = optimizer.name.removeprefix("rescaled_")
    assert result.get_config() == {**optimizer.get_config(), "name": name}
    variables = [keras.Variable(0.0, name=name) for name in ("kernel", "bias", "gamma")]
    assert [decays(result, v) for v in variables] == [True, False, False]


def test_plain_with_a_function_for_the_learning_rate():
    schedule = optimizers.schedules.ExponentialDecay(0.1, 10, 0.5)
    for rate in (schedule, lambda: 0.125):
        assert stock_optimizer(kr.optimizers.RescaledAdam(rate))._learning_rate is rate


def test_plain_of_what_is_none_of_these():
    sgd = optimizers.SGD(0.25, momentum=0.5)
    assert stock_optimizer(sgd) is not sgd
    assert type(stock_optimizer(sgd)) is type(sgd)
    assert stock_optimizer(sgd).get_config() == sgd.get_config()


def test_plain_inside_of_loss_scaling():
    scaled = optimizers.LossScaleOptimizer(
        kr.optimizers.RescaledAdam(0.25), initial_scale=8.0, dynamic_growth_steps=3
    )
    result = stock_optimizer(scaled)
    assert type(result.inner_optimizer) is type(optimizers.Adam())
    assert float(result.learning_rate) == 0.25
    assert (result.initial_scale, result.dynamic_growth_steps) == (8.0, 3)


def test_plain_inside_of_several():
    several = refused("MultiOptimizer")
    first, second = kr.optimizers.RescaledAdam(0.25), optimizers.SGD(0.5)
    kernel, bias = (keras.Variable(0.0, name=name) for name in ("kernel", "bias"))
    named = optimizers.OptimizerMap(second, {"a/.*": first, "b/.*": first})
    for mapping in (named, lambda variable: first if variable.name == "kernel" else second):
        result = stock_optimizer(several(mapping, loss_scale_factor=2.0))
        assert result.loss_scale_factor == 2.0
        if mapping is named:
            inner = result._optimizer_map
            assert inner["a/x"] is inner["b/x"]
            pair = inner["a/x"], inner.default_optimizer
        else:
            result.build([kernel, bias])
            pair = result.optimizers
            assert result._optimizer_map(kernel) is pair[0]
        assert [type(one) for one in pair] == [type(optimizers.Adam()), type(optimizers.SGD())]
        assert [float(one.learning_rate) for one in pair] == [0.25, 0.5]


def test_stock_optimizers_leave_out_learned_parameters_by_name():
    """As the documentation says."""
    model = linear_model(Arctan(learnable="coarse"))
    optimizer = optimizers.AdamW()
    optimizer.exclude_from_weight_decay(var_names=["compander_"])
    found = {v.name: decays(optimizer, v) for v in model.trainable_variables}
    assert found == {"kernel": True, "bias": True, "compander_a": False, "compander_b": False}
