"""What every regularizer of the package must do, on every kind of model."""

import copy
import inspect
import pickle

import h5py
import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.cases import REGULARIZERS
from tests.combinations import pairs, slow_pairs, slow_unless
from tests.networks import (
    KINDS,
    as_float64,
    expected_penalty,
    images,
    labels,
    network,
    regularizer_of,
    target_of,
)

BACKEND = keras.backend.backend()

PLAIN = [case for case in REGULARIZERS if "-" not in case.name]
VARIANTS = [case for case in REGULARIZERS if "-" in case.name]
# One of each role and each base class, for what all regularizers have from these.
TYPICAL = [case for case in PLAIN if case.name in ("L2", "RFAVEntropy", "AL2", "ClassCovariance")]
UNTYPICAL = [case for case in PLAIN if case not in TYPICAL]
OTHERS = UNTYPICAL + VARIANTS

every_regularizer = pytest.mark.parametrize("case", REGULARIZERS, ids=lambda case: case.name)
every_kind_of_model = pytest.mark.parametrize(
    ("case", "kind"),
    pairs(TYPICAL, KINDS) + slow_pairs(UNTYPICAL, KINDS) + slow_pairs(VARIANTS, ["functional"]),
)


def compile_frozen(model, **kwargs):
    """Compiles for training that changes no weight: what is left of the loss is the penalty."""
    model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mse"], **kwargs)


def penalty_in_fit(model, x, y, **kwargs):
    """For each epoch, the training loss without the loss of the data."""
    history = model.fit(x, y, batch_size=len(x), verbose=0, **kwargs).history
    return np.array(history["loss"]) - np.array(history["mse"])


def test_every_public_regularizer_is_a_case():
    public = {
        name
        for name, value in vars(kr).items()
        if inspect.isclass(value) and issubclass(value, kr.Regularizer)
    }
    tested = {type(case.make(1.0)).__name__ for case in REGULARIZERS}
    assert public - {"Regularizer", "ActivityRegularizer", "ClassWiseRegularizer"} == tested


@pytest.mark.parametrize(
    ("case", "kind"),
    pairs(TYPICAL, KINDS, lambda case, kind: case.name == "RFAVEntropy")
    + slow_pairs(UNTYPICAL, KINDS)
    + slow_pairs(VARIANTS, ["functional"]),
)
def test_loss_is_strength_times_penalty_and_follows_the_strength(case, kind):
    """Through `fit`, `evaluate` and a direct call; a new strength acts without a new trace."""
    x, y = images()
    model = network(kind, case.make(case.strength), case.role)
    penalty = expected_penalty(kind, model, case, x)
    regularizer = regularizer_of(model, case.role)
    compile_frozen(model)
    traces = count_calls_of_penalty(regularizer)

    np.testing.assert_allclose(
        penalty_in_fit(model, x, y), case.strength * penalty, rtol=1e-4, atol=1e-5
    )
    first_traces = len(traces)
    regularizer.strength = 3 * case.strength
    np.testing.assert_allclose(
        penalty_in_fit(model, x, y, epochs=2),
        [3 * case.strength * penalty] * 2,
        rtol=1e-4,
        atol=1e-5,
    )
    if BACKEND != "torch":  # which runs eagerly, once for each step
        calls = 2 if kind == "shared" and case.role == "activity" else 1
        # One trace builds the model symbolically, at most two are of the training step.
        assert len(traces) == first_traces <= 3 * calls

    loss, mse = model.evaluate(x, y, batch_size=len(x), verbose=0)
    np.testing.assert_allclose(loss - mse, 3 * case.strength * penalty, rtol=1e-4, atol=1e-5)
    with kr.class_labels(y):
        model(x)
    np.testing.assert_allclose(
        as_float64(sum(model.losses)), 3 * case.strength * penalty, rtol=1e-4, atol=1e-5
    )


def count_calls_of_penalty(regularizer):
    calls = []
    original = regularizer.penalty
    regularizer.penalty = lambda x: calls.append(1) or original(x)
    return calls


@every_regularizer
def test_penalty_equals_the_reference(case):
    x = np.random.default_rng(2).normal(size=(7, 5, 4, 6)).astype("float32")
    with kr.class_labels(labels(len(x))):
        penalty = as_float64(case.make(1.0).penalty(x))
    # Correlations with their signs may add up to little.
    np.testing.assert_allclose(penalty, case.penalty(x), rtol=1e-5, atol=1e-6)


PRECISIONS = [
    "mixed_float16",
    "mixed_bfloat16",
    pytest.param(
        "float64",
        marks=pytest.mark.skipif(BACKEND == "jax", reason="JAX has it only if its user asks"),
    ),
]


@pytest.mark.parametrize(
    ("case", "dtype"), pairs(TYPICAL, PRECISIONS) + slow_pairs(OTHERS, PRECISIONS)
)
def test_other_precisions(case, dtype):
    """The penalty is computed in float32 or wider from what a half-precision layer puts out."""
    x, y = images()
    model = network("functional", case.make(case.strength), case.role, dtype)
    penalty = expected_penalty("functional", model, case, x)
    compile_frozen(model)
    assert penalty != 0
    tolerance = 1e-5 if dtype == "float64" else 5e-3
    np.testing.assert_allclose(
        penalty_in_fit(model, x, y), case.strength * penalty, rtol=tolerance, atol=1e-3
    )


WAYS_TO_RUN = [{"jit_compile": False}, {"run_eagerly": True}]


@pytest.mark.parametrize(
    ("case", "options"),
    pairs(TYPICAL, WAYS_TO_RUN)
    # Without compiling it costs little to see that each of them acts in training.
    + pairs(UNTYPICAL, [{"run_eagerly": True}])
    + slow_pairs(UNTYPICAL, [{"jit_compile": False}])
    + slow_pairs(VARIANTS, WAYS_TO_RUN),
)
def test_other_ways_to_run(case, options):
    x, y = images()
    model = network("functional", case.make(case.strength), case.role)
    penalty = expected_penalty("functional", model, case, x)
    compile_frozen(model, **options)
    np.testing.assert_allclose(
        penalty_in_fit(model, x, y), case.strength * penalty, rtol=1e-4, atol=1e-5
    )


@pytest.mark.skipif(BACKEND != "torch", reason="elsewhere compilation is the default")
@pytest.mark.filterwarnings("ignore:`torch.jit.script_method` is deprecated:DeprecationWarning")
def test_torch_compile():
    case = REGULARIZERS[0]
    x, y = images()
    model = network("functional", case.make(case.strength), case.role)
    penalty = expected_penalty("functional", model, case, x)
    regularizer = regularizer_of(model, case.role)
    compile_frozen(model, jit_compile=True)
    np.testing.assert_allclose(penalty_in_fit(model, x, y), case.strength * penalty, rtol=1e-4)
    regularizer.strength = 3 * case.strength
    np.testing.assert_allclose(penalty_in_fit(model, x, y), 3 * case.strength * penalty, rtol=1e-4)


@every_regularizer
def test_copies_have_the_configuration_and_a_strength_of_their_own(case):
    original = case.make(case.strength)
    original.assign_strength(0.7)
    config = original.get_config()
    assert all(
        isinstance(value, (int, float, str, dict, list, type(None)))
        and not isinstance(value, np.generic)
        for value in config.values()
    )
    for clone in (
        type(original).from_config(config),
        keras.regularizers.deserialize(keras.regularizers.serialize(original)),
        copy.deepcopy(original),
        pickle.loads(pickle.dumps(original)),
    ):
        assert type(clone) is type(original)
        assert clone.get_config() == config
        assert clone.strength == pytest.approx(case.strength)
        clone.strength = 0.2
        assert original.strength == pytest.approx(0.7)
    assert original.base_strength == case.strength
    assert repr(original).startswith(f"{type(original).__name__}(")


@every_kind_of_model
def test_saved_and_cloned_models(case, kind, tmp_path):
    """They hold the strength that the user gave, whatever a schedule made of it meanwhile."""
    x, y = images()
    model = network(kind, case.make(case.strength), case.role)
    regularizer_of(model, case.role).assign_strength(9.0)
    model.save(tmp_path / "model.keras")
    copies = [keras.models.load_model(tmp_path / "model.keras")]
    if kind != "subclassed":  # which `clone_model` refuses
        clone = keras.models.clone_model(model)
        clone.set_weights(model.get_weights())
        copies.append(clone)
    for copied in copies:
        np.testing.assert_allclose(as_float64(copied(x)), as_float64(model(x)), rtol=1e-6)
        assert regularizer_of(copied, case.role) is not regularizer_of(model, case.role)
        assert regularizer_of(copied, case.role).strength == pytest.approx(case.strength)
        with kr.class_labels(y):
            copied(x)
        np.testing.assert_allclose(
            as_float64(sum(copied.losses)),
            case.strength * expected_penalty(kind, copied, case, x),
            rtol=1e-4,
            atol=1e-5,
        )


@every_kind_of_model
def test_weights_and_their_files_are_those_of_the_plain_model(case, kind, tmp_path):
    plain = network(kind)
    model = network(kind, case.make(case.strength), case.role)
    x, y = images()
    compile_frozen(model, run_eagerly=True)
    model.fit(x, y, verbose=0)  # makes all state that there will be
    assert [w.name for w in model.weights] == [w.name for w in plain.weights]
    assert model.count_params() == plain.count_params()
    assert len(model.get_weights()) == len(plain.get_weights())
    model.save_weights(tmp_path / "model.weights.h5")
    plain.save_weights(tmp_path / "plain.weights.h5")
    assert datasets(tmp_path / "model.weights.h5", "layers") == datasets(
        tmp_path / "plain.weights.h5", "layers"
    )
    plain.load_weights(tmp_path / "model.weights.h5")
    np.testing.assert_allclose(as_float64(plain(x)), as_float64(model(x)), rtol=1e-6)


def datasets(path, group):
    found = {}
    with h5py.File(path) as file:
        prefix = file.get(group, file)
        prefix.visititems(
            lambda name, item: found.update({name: item.shape} if hasattr(item, "shape") else {})
        )
    return found


@every_regularizer
@pytest.mark.parametrize(
    ("strength", "shown"),
    [(-1e-3, "-0.001"), (float("nan"), "nan"), (float("inf"), "inf"), ("1", "'1'"), (None, "None"),
     (True, "True"), ([1.0], "[1.0]")],
)  # fmt: skip
def test_strength_must_be_a_finite_number_of_at_least_0(case, strength, shown):
    message = (
        f"Argument `strength` must be a finite number of at least 0. Received: strength={shown} "
        f"(of type {type(strength).__name__})"
    )
    with pytest.raises(ValueError) as error:
        case.make(strength)
    assert str(error.value) == message
    regularizer = case.make(1.0)
    with pytest.raises(ValueError) as error:
        regularizer.strength = strength
    assert str(error.value) == message
    assert regularizer.strength == regularizer.base_strength == 1.0


@every_regularizer
@pytest.mark.parametrize("strength", [0, 1, np.float32(0.5), np.array(0.25), np.int64(2)])
def test_any_kind_of_number_is_a_strength(case, strength):
    regularizer = case.make(strength)
    assert type(regularizer.base_strength) is float
    assert regularizer.strength == float(strength)


@pytest.mark.parametrize("case", slow_unless({case.name for case in TYPICAL}, REGULARIZERS))
def test_gradient_through_training_equals_finite_differences(case):
    """One step of gradient descent on the penalty alone moves the weights along its gradient."""
    x, y = images()
    model = network("functional", case.make(case.strength), case.role)
    target = target_of(model)
    before = as_float64(target.kernel)
    before += 0.1 * np.sign(before)  # away from the kink of |w| at 0
    target.kernel.assign(before.astype("float32"))
    before = as_float64(target.kernel)

    def loss(kernel):
        return case.strength * case.penalty(
            kernel if case.role == "kernel" else convolution(x, kernel)
        )

    direction = np.random.default_rng(3).normal(size=before.shape)
    direction /= np.linalg.norm(direction)
    h = 1e-5
    slope = (loss(before + h * direction) - loss(before - h * direction)) / (2 * h)

    model.compile(keras.optimizers.SGD(1.0), loss=lambda y, p: 0.0 * keras.ops.mean(p, axis=-1))
    model.fit(x, y, batch_size=len(x), verbose=0)
    gradient = before - as_float64(target.kernel)
    np.testing.assert_allclose((gradient * direction).sum(), slope, rtol=1e-3)


def convolution(x, kernel):
    """What the layer `target` puts out, in float64."""
    windows = np.lib.stride_tricks.sliding_window_view(x.astype("float64"), (3, 3), axis=(1, 2))
    return np.einsum("nhwcij,ijcd->nhwd", windows, kernel)


def test_weight_penalties_on_activities_are_means_over_the_batch():
    x, y = images()
    model = network("functional", kr.L2(0.01), "activity")
    squares = np.square(as_float64(target_of(model)(x)))
    compile_frozen(model)
    np.testing.assert_allclose(
        penalty_in_fit(model, x, y), 0.01 * squares.sum() / len(x), rtol=1e-4
    )


def test_a_strength_that_half_precision_could_not_hold():
    """1e-8 is 0 in float16, in which the layers of the whole model compute here."""
    keras.config.set_dtype_policy("mixed_float16")
    try:
        model = network("functional", kr.L2(1e-8), "activity")
    finally:
        keras.config.set_dtype_policy("float32")
    model.set_weights([np.zeros_like(weight) for weight in model.get_weights()])
    target_of(model).bias.assign(np.ones(4))
    x, y = images()
    compile_frozen(model)
    loss = model.fit(x, np.zeros_like(y), batch_size=len(x), verbose=0).history["loss"]
    np.testing.assert_allclose(loss, 1e-8 * 4 * 4 * 4, rtol=1e-5)  # 16 positions, 4 channels
