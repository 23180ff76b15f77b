"""How copies of compiled models are compiled, and what they say if they are not."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.models import compand, fold, regularize, strip
from tests.models.stacks import chain, small

EAGER = keras.backend.backend() == "torch"


def regularized(model, **arguments):
    return regularize(model, {"conv1": kr.L2(0.0)}, **arguments)


def companded(model, **arguments):
    return compand(model, "arctan", a=10.0, b=1.0, **arguments)


COPIES = [regularized, strip, fold, companded]


def rate_of(model):
    return float(keras.ops.convert_to_numpy(model.optimizer.learning_rate))


@pytest.mark.parametrize("copied", COPIES)
def test_the_optimizer_after_saving_in_the_format_hdf5(copied, tmp_path):
    source = small()
    source.compile(keras.optimizers.Adam(0.125), keras.losses.MeanSquaredError())
    source.save(tmp_path / "model.h5")  # which drops it from the arguments of `compile`
    copy = copied(source)
    assert type(copy.optimizer) is type(source.optimizer)
    assert rate_of(copy) == 0.125


def test_what_was_set_after_compile():
    source = small()
    source.compile("adam", "mse")
    source.optimizer.learning_rate = 0.125
    source.run_eagerly = True
    copy = regularized(source)
    assert rate_of(copy) == 0.125
    assert copy.run_eagerly
    source.run_eagerly = source.jit_compile = False
    assert not regularized(source).jit_compile


@pytest.mark.parametrize("scaled", [True, False])
def test_scaling_of_the_loss(scaled):
    source = small()
    source.dtype_policy = "mixed_float16"
    source.compile("adam", "mse", auto_scale_loss=scaled)
    optimizer = strip(source).optimizer
    assert isinstance(optimizer, keras.optimizers.LossScaleOptimizer) is scaled
    assert type(getattr(optimizer, "inner_optimizer", optimizer)) is type(
        getattr(source.optimizer, "inner_optimizer", source.optimizer)
    )


def difference(y, y_pred):
    return keras.ops.mean(y - y_pred, axis=-1)


def test_every_argument_of_compile():
    source = small()
    source.compile(
        "sgd",
        loss=[difference],
        loss_weights=[0.5],
        metrics=[keras.metrics.MeanMetricWrapper(difference, name="difference"), "mse"],
        weighted_metrics=[keras.metrics.MeanAbsoluteError(name="mae")],
        steps_per_execution=1 if EAGER else 2,
        jit_compile=False,
        run_eagerly=EAGER,
    )
    x, y = np.ones((2, 4), "float32"), np.ones((2, 2), "float32")
    copy = regularized(source)
    expected = source.evaluate(x, y, verbose=0, return_dict=True)
    assert copy.evaluate(x, y, verbose=0, return_dict=True) == pytest.approx(expected, rel=1e-5)
    assert copy.steps_per_execution == source.steps_per_execution
    assert copy.jit_compile is False
    assert copy.get_compile_config()["loss_weights"] == [0.5]


class Undescribed(keras.optimizers.schedules.LearningRateSchedule):
    """Has no `get_config`."""

    def __call__(self, step):
        return 0.25


@pytest.mark.parametrize("copied", COPIES)
def test_a_schedule_without_a_configuration_is_the_same_object(copied):
    source, schedule = small(), Undescribed()
    source.compile(keras.optimizers.SGD(schedule), "mse")
    assert copied(source).optimizer._learning_rate is schedule
    assert source.optimizer._learning_rate is schedule


class AtLeast(keras.metrics.Mean):
    """Has an argument that its `get_config` leaves out."""

    def __init__(self, threshold=0.5, name="at_least"):
        super().__init__(name=name)
        self.threshold = threshold

    def update_state(self, y, y_pred, sample_weight=None):
        super().update_state(keras.ops.cast(y_pred >= self.threshold, "float32"))


class Failing(keras.metrics.Mean):
    def get_config(self):
        raise NotImplementedError("no configuration")


@pytest.mark.parametrize(
    ("metric", "reason"),
    [
        (
            lambda: AtLeast(0.75),
            ("the `get_config` of metric AtLeast does not contain the arguments ['threshold']"),
        ),
        (Failing, "no configuration"),
    ],
)
@pytest.mark.parametrize("copied", COPIES)
def test_a_metric_without_a_configuration(copied, metric, reason):
    source = small()
    source.compile("sgd", "mse", metrics=[metric()])
    with pytest.warns(UserWarning, match="is not compiled") as warned:
        copy = copied(source)
    assert not copy.compiled
    warned = [each for each in warned if each.category is UserWarning]
    assert [str(each.message) for each in warned] == [
        "The copy of model 'chain' is not compiled, because it cannot be compiled like the "
        f"model: {reason}. Compile the copy yourself, or silence this warning with compile=False."
    ]
    assert warned[0].filename == __file__


def test_copies_that_need_not_be_compiled():
    source = small()
    source.compile("sgd", "mse", metrics=[Failing()])
    for copied in COPIES:
        assert not copied(source, compile=False).compiled


class OwnCompile(keras.Sequential):
    def compile(self, *args, temperature=1.0, **kwargs):
        super().compile(*args, **kwargs)
        self.temperature = temperature


def test_a_class_with_its_own_compile():
    source = OwnCompile([keras.Input((4,)), keras.layers.Dense(2, name="conv1")])
    source.compile(keras.optimizers.SGD(0.125), "mse", temperature=3.0)
    with pytest.warns(UserWarning, match="Class OwnCompile overrides `compile`. The copy is"):
        copy = regularized(source)
    assert type(copy) is OwnCompile
    assert rate_of(copy) == 0.125
    assert copy.temperature == 1.0


def test_what_is_excluded_from_weight_decay():
    source = small()
    optimizer = keras.optimizers.AdamW(weight_decay=0.1)
    kernel = source.get_layer("conv2").kernel
    optimizer.exclude_from_weight_decay(var_list=[kernel], var_names=["bias"])
    source.compile(optimizer, "mse")
    for copy in (regularized(source), strip(source)):
        kept = [v.path for v in copy.trainable_variables if copy.optimizer._use_weight_decay(v)]
        assert kept == ["conv1/kernel", "head/kernel"]


def test_rematerialization():
    with keras.RematScope(mode="full"):
        source = chain(keras.layers.Dense(3, "relu", name="conv1"), keras.layers.Dense(2))
    source._remat_mode = None
    assert regularized(source).get_layer("conv1")._remat_mode is not None
    if not EAGER:  # where losses of activities would be lost
        with pytest.warns(UserWarning, match=r"is disabled for the layers \['conv1'\]"):
            copy = regularize(source, {"conv1": kr.RFAVEntropy(0.1)})
        assert copy.get_layer("conv1")._remat_mode is None


@pytest.mark.filterwarnings("ignore:.*does not have a `quantize` method")
def test_quantized_layers():
    source = small()
    source.quantize("float8")
    copy = regularize(source, {"head": {"activity": kr.AL2(0.1)}})
    for weight in source.weights:
        copied = next(w for w in copy.weights if w.path == weight.path)
        np.testing.assert_array_equal(
            keras.ops.convert_to_numpy(copied), keras.ops.convert_to_numpy(weight)
        )
    assert copy.get_layer("conv1").quantization_mode == "float8"
