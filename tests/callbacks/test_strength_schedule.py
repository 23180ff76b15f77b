"""What a schedule reaches, what it refuses, and what it says then."""

import csv

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.networks import as_float64

layers = keras.layers

# Most of these trainings end early.
pytestmark = pytest.mark.filterwarnings("ignore:.* never (reaches|takes)")


def compiled(*stack):
    model = keras.Sequential([keras.Input((4,)), *stack])
    model.compile(keras.optimizers.SGD(0.0), "mse")
    return model


def fit(model, *callbacks, epochs=2):
    x = np.ones((4, *model.input_shape[1:]), "float32")
    y = np.ones((4, *model.output_shape[1:]), "float32")
    return model.fit(x, y, epochs=epochs, verbose=0, callbacks=list(callbacks)).history


def refusal(model, *callbacks):
    with pytest.raises(ValueError) as error:
        fit(model, *callbacks)
    return str(error.value)


def strengths(history):
    return {key.removeprefix("strength/") for key in history if key.startswith("strength/")}


def test_finds_every_role():
    model = compiled(
        layers.Dense(
            3,
            name="dense",
            kernel_regularizer=kr.L2(0.1),
            bias_regularizer=kr.L1(0.2),
            activity_regularizer=kr.RFAVEntropy(0.3),
        ),
        layers.Reshape((3, 1)),
        layers.LSTM(2, name="lstm", recurrent_regularizer=kr.L1L2(l2=0.1)),
    )
    history = fit(model, kr.DelayedStrong(1))
    assert strengths(history) == {
        "dense/kernel",
        "dense/bias",
        "dense/activity",
        "lstm/lstm_cell/recurrent_kernel",
    }
    for key, expected in {"kernel": 0.1, "bias": 0.2, "activity": 0.3}.items():
        np.testing.assert_allclose(history[f"strength/dense/{key}"], [0, expected], rtol=1e-6)


def test_finds_the_copies_of_wrappers():
    model = keras.Sequential(
        [
            keras.Input((5, 4)),
            layers.Bidirectional(layers.LSTM(2, kernel_regularizer=kr.L2(0.1)), name="both"),
        ]
    )
    model.compile(keras.optimizers.SGD(0.0), "mse")
    history = fit(model, kr.DelayedStrong(1, log_each=True))
    assert len(strengths(history)) == 2
    assert np.diff(history["loss"])[0] > 1e-3  # both halves follow


def test_layers_are_chosen_by_name_path_or_pattern():
    def model():
        inner = keras.Sequential(
            [keras.Input((4,)), layers.Dense(4, name="a1", kernel_regularizer=kr.L2(0.1))],
            name="inner",
        )
        return compiled(
            inner,
            layers.Dense(4, name="a2", kernel_regularizer=kr.L2(0.1)),
            layers.Dense(4, name="b", kernel_regularizer=keras.regularizers.L2(0.1)),
        )

    for chosen, expected in {
        "a1": {"inner/a1/kernel"},
        "inner/*": {"inner/a1/kernel"},
        "a*": {"inner/a1/kernel", "a2/kernel"},
        ("a1", "a2"): {"inner/a1/kernel", "a2/kernel"},
    }.items():
        assert (
            strengths(fit(model(), kr.DelayedStrong(1, layers=chosen, log_each=True))) == expected
        )
    assert refusal(model(), kr.DelayedStrong(1, layers=["a1", "c*"])) == (
        "Argument `layers`: no layer with a regularizer matches 'c*'. Available layers: "
        "['inner/a1', 'a2', 'b']. Received: layers=['a1', 'c*']"
    )


@pytest.mark.parametrize("chosen", [[], [1], 3, {"a": 1}])
def test_layers_must_be_names(chosen):
    with pytest.raises(ValueError) as error:
        kr.DelayedStrong(layers=chosen)
    assert str(error.value) == (
        "Argument `layers` must be the name of a layer, a list of names, or None for all "
        f"layers. Received: layers={chosen!r}"
    )


@pytest.mark.parametrize(
    ("regularizer", "remedy", "received"),
    [
        (
            keras.regularizers.L2(0.1),
            "Replace it with `keras_regs.L2`, or wrap it in `keras_regs.Scheduled`",
            "keras regularizer `L2`",
        ),
        (
            keras.regularizers.OrthogonalRegularizer(),
            "Wrap it in `keras_regs.Scheduled`",
            "keras regularizer `OrthogonalRegularizer`",
        ),
        (abs, "Wrap it in `keras_regs.Scheduled`", "<built-in function abs>"),
    ],
    ids=["L2", "OrthogonalRegularizer", "function"],
)
def test_refuses_regularizers_of_fixed_strength(regularizer, remedy, received):
    if regularizer is abs:
        model = compiled(layers.Dense(3, name="dense", activity_regularizer=regularizer))
        role = "activity"
    else:
        model = compiled(layers.Dense(3, name="dense", kernel_regularizer=regularizer))
        role = "kernel"
    schedule = kr.DelayedStrong()
    schedule.set_model(model)
    with pytest.raises(ValueError) as error:
        schedule._places()
    assert str(error.value) == (
        f"The {role} regularizer of layer 'dense' has a fixed strength, which is compiled into "
        f"the training step. {remedy}, or exclude its layer by naming the others in argument "
        f"`layers`. Received: {received}"
    )


def test_refuses_a_regularizer_that_no_layer_tracks():
    class Custom(layers.Layer):
        def build(self, input_shape):
            self.w = self.add_weight(shape=(4, 3), regularizer=kr.L2(0.1), name="w")

        def call(self, x):
            return x @ self.w

    message = (
        "The w regularizer of layer 'custom' is not tracked by any layer, so its strength may be "
        "a constant in the compiled training step. Assign it to an attribute of its layer before "
        "the layer is built: `self.kernel_regularizer = regularizer` in `__init__`. Received: "
        "L2(strength=0.1)"
    )
    assert refusal(compiled(Custom(name="custom")), kr.DelayedStrong()) == message

    model = compiled(layers.Dense(3, name="custom"))
    model.layers[0].kernel.regularizer = kr.L2(0.1)
    assert refusal(model, kr.DelayedStrong()) == message.replace("The w", "The kernel")


def test_the_remedy_for_an_untracked_regularizer_helps():
    class Custom(layers.Layer):
        def __init__(self, regularizer, **kwargs):
            super().__init__(**kwargs)
            self.kernel_regularizer = regularizer

        def build(self, input_shape):
            self.w = self.add_weight(shape=(4, 3), regularizer=self.kernel_regularizer, name="w")

        def call(self, x):
            return x @ self.w

    history = fit(compiled(Custom(kr.L2(0.1))), kr.DelayedStrong(1))
    assert np.diff(history["loss"])[0] > 1e-3


def test_refuses_a_regularizer_inside_of_time_distributed():
    inner = layers.Dense(3, name="inner", activity_regularizer=kr.L2(0.1))
    model = keras.Sequential([keras.Input((5, 4)), layers.TimeDistributed(inner, name="outer")])
    model.compile("sgd", "mse")
    assert refusal(model, kr.DelayedStrong()) == (
        "The activity regularizer of layer 'inner' never acts, because Keras drops the losses of "
        "layers inside `TimeDistributed`. Set it on the `TimeDistributed` layer 'outer' instead: "
        "`TimeDistributed(..., activity_regularizer=...)`."
    )
    remedied = keras.Sequential(
        [
            keras.Input((5, 4)),
            layers.TimeDistributed(layers.Dense(3), activity_regularizer=kr.L2(1)),
        ]
    )
    remedied.compile(keras.optimizers.SGD(0.0), "mse")
    assert np.diff(fit(remedied, kr.DelayedStrong(1))["loss"])[0] > 1e-3


def test_refuses_a_model_without_regularizers():
    model = compiled(layers.Dense(3))
    assert refusal(model, kr.DelayedStrong()) == (
        "The model has no regularizer whose strength can be scheduled. Add one, such as "
        f"`Dense(..., kernel_regularizer=keras_regs.L2(1e-3))`. Received: model '{model.name}' "
        "without regularizers."
    )


def test_refuses_two_schedules_of_one_regularizer():
    def model():
        return compiled(
            layers.Dense(3, name="a", kernel_regularizer=kr.L2(0.1)),
            layers.Dense(3, name="b", kernel_regularizer=kr.L2(0.1)),
        )

    ramp = kr.StrengthSchedule(lambda epoch, strength: strength)
    both = model()
    assert refusal(both, kr.DelayedStrong(), ramp) == (
        "Two schedules change the kernel regularizer of layer 'a'. Assign them different layers "
        "with the argument `layers`. Received: DelayedStrong and StrengthSchedule"
    )
    fit(both, ramp)  # the refused training has left no claim behind
    history = fit(
        model(),
        kr.DelayedStrong(1, layers="a"),
        kr.StrengthSchedule(lambda epoch, strength: 2 * strength, layers="b"),
    )
    np.testing.assert_allclose(history["strength/a/kernel"], [0, 0.1], rtol=1e-6)
    np.testing.assert_allclose(history["strength/b/kernel"], [0.2, 0.2], rtol=1e-6)


@pytest.mark.parametrize("value", [-1.0, float("nan"), None, "x"])
def test_refuses_what_is_no_strength(value):
    model = compiled(layers.Dense(3, kernel_regularizer=kr.L2(0.25)))
    assert refusal(model, kr.StrengthSchedule(lambda epoch, strength: value, epoch_offset=3)) == (
        "Argument `schedule(3, 0.25)` must be a finite number of at least 0. "
        f"Received: schedule(3, 0.25)={value!r} (of type {type(value).__name__})"
    )


def test_schedule_must_be_a_function():
    with pytest.raises(
        ValueError, match=r"Argument `schedule` must be a function .* Received: schedule=0\.1"
    ):
        kr.StrengthSchedule(0.1)


@pytest.mark.parametrize("delay", [-1, 2.5, "5", None, True])
def test_delay_must_be_a_number_of_epochs(delay):
    with pytest.raises(ValueError) as error:
        kr.DelayedStrong(delay)
    assert str(error.value) == (
        "Argument `delay` must be a whole number of epochs of at least 0. "
        f"Received: delay={delay!r} (of type {type(delay).__name__})"
    )


def test_a_regularizer_object_shared_by_layers_has_one_strength():
    shared = kr.L2(0.1)
    model = compiled(
        layers.Dense(3, name="a", kernel_regularizer=shared),
        layers.Dense(3, name="b", kernel_regularizer=shared),
    )
    assert strengths(fit(model, kr.DelayedStrong(1, log_each=True))) == {"a/kernel", "b/kernel"}


def test_csv_logger_behind_the_schedule_writes_the_strength(tmp_path):
    model = compiled(layers.Dense(3, name="dense", kernel_regularizer=kr.L2(0.25)))
    fit(model, kr.DelayedStrong(1), keras.callbacks.CSVLogger(tmp_path / "log.csv"))
    with (tmp_path / "log.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [float(row["strength/dense/kernel"]) for row in rows] == [0.0, 0.25]


def test_users_own_callback_may_set_the_strength():
    class Halve(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            regularizer = self.model.layers[0].kernel_regularizer
            regularizer.strength = regularizer.strength / 2

    model = compiled(layers.Dense(3, kernel_regularizer=kr.L2(0.5)))
    losses = fit(model, Halve(), epochs=3)["loss"]
    assert losses[0] - losses[1] == pytest.approx(2 * (losses[1] - losses[2]), rel=1e-3)
    assert model.layers[0].kernel_regularizer.get_config() == {"strength": 0.0625}


@pytest.mark.skipif(keras.backend.backend() != "jax", reason="variables hold their values there")
def test_setting_the_strength_where_it_would_be_lost_is_an_error():
    class Set(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            self._model.layers[0].kernel_regularizer.strength = 0.1

    model = compiled(layers.Dense(3, kernel_regularizer=kr.L2(0.5)))
    with pytest.raises(RuntimeError, match=r"Call `model.jax_state_sync\(\)` first"):
        fit(model, Set())


def test_strength_can_be_set_within_an_epoch():
    class Set(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            self.model.layers[0].kernel_regularizer.strength = 0.0

    model = compiled(layers.Dense(3, kernel_regularizer=kr.L2(0.5)))
    x, y = np.ones((4, 4), "float32"), np.ones((4, 3), "float32")
    first = model.evaluate(x, y, verbose=0)
    losses = model.fit(x, y, epochs=2, batch_size=2, verbose=0, callbacks=[Set()]).history["loss"]
    without = model.evaluate(x, y, verbose=0)
    assert losses[0] == pytest.approx((first + without) / 2, rel=1e-4)
    assert losses[1] == pytest.approx(without, rel=1e-4)


def test_progressive_strength_of_700_epochs_is_traced_once():
    """As the paper trains: λ is 5.39 in epoch 66 and 2,933 in epoch 699."""
    model = compiled(layers.Dense(3, activity_regularizer=kr.AL2(), name="features"))
    penalty = np.square(as_float64(model.get_layer("features").kernel).sum(axis=0)).mean()
    regularizer = model.get_layer("features").activity_regularizer
    calls = []
    original = regularizer.penalty
    regularizer.penalty = lambda x: calls.append(1) or original(x)
    strengths = []
    for start in (0, 66, 698):
        x, y = np.ones((4, 4), "float32"), np.ones((4, 3), "float32")
        history = model.fit(
            x,
            y,
            initial_epoch=start,
            epochs=start + 2,
            verbose=0,
            callbacks=[kr.ProgressiveStrength()],
        ).history
        strengths += history["strength/features/activity"]
        np.testing.assert_allclose(
            np.diff(history["loss"]),
            np.diff(history["strength/features/activity"]) * penalty,
            rtol=1e-3,
        )
    np.testing.assert_allclose(
        strengths, [0.01, 0.011, 5.3941, 5.4481, 2904.1929, 2933.2348], rtol=2e-5
    )
    if keras.backend.backend() != "torch":
        assert len(calls) <= 2


def series_of_the_paper(epochs=700):
    """λ of each epoch, as the authors' code has it."""
    weights = [0.01]
    while len(weights) < epochs:
        weights.append(weights[-1] * (1.1 if weights[-1] < 5 else 1.01))
    return weights


@pytest.mark.parametrize("stride", [1, 5, 7])
def test_progressive_strength_of_longer_epochs_is_that_of_the_papers_epochs(stride):
    expected = series_of_the_paper()[::stride]
    schedule = kr.schedules.progressive(stride=stride)
    assert [schedule(epoch, 0.01) for epoch in range(len(expected))] == expected


@pytest.mark.parametrize(("unit", "first", "last"), [("epoch", 12, 15), ("step", 6, 7)])
def test_progressive_strength_passes_the_threshold_within_an_epoch(unit, first, last):
    """λ_65 is 4.90, λ_70 is 5.61; the fifth power of 1.1 would make it 7.90."""
    model = compiled(layers.Dense(3, activity_regularizer=kr.AL2(), name="features"))
    history = model.fit(
        np.ones((4, 4)),
        np.ones((4, 3)),
        batch_size=2,
        initial_epoch=first,
        epochs=last + 1,
        verbose=0,
        callbacks=[kr.ProgressiveStrength(stride=5, unit=unit)],
    ).history
    times = range(12, 16) if unit == "epoch" else (13, 15)  # the last of two steps
    expected = [series_of_the_paper()[5 * time] for time in times]
    np.testing.assert_allclose(history["strength/features/activity"], expected, rtol=1e-6)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: kr.WarmStart(-1),
            "Argument `epochs` must be a whole number of epochs of at least 0. "
            "Received: epochs=-1 (of type int)",
        ),
        (
            lambda: kr.LinearDecay(0),
            "Argument `epochs` must be a whole number of epochs of at least 1. "
            "Received: epochs=0 (of type int)",
        ),
        (
            lambda: kr.ProgressiveStrength(growth=0),
            "Argument `growth` must be a finite number above 0. Received: growth=0 (of type int)",
        ),
        (
            lambda: kr.ProgressiveStrength(late_growth=float("nan")),
            "Argument `late_growth` must be a finite number above 0. "
            "Received: late_growth=nan (of type float)",
        ),
        (
            lambda: kr.ProgressiveStrength(threshold=-1),
            "Argument `threshold` must be a finite number of at least 0. "
            "Received: threshold=-1 (of type int)",
        ),
        (
            lambda: kr.ProgressiveStrength(stride=0),
            "Argument `stride` must be a whole number of at least 1. Received: stride=0",
        ),
    ],
)
def test_arguments_of_the_papers_schedules(make, message):
    with pytest.raises(ValueError) as error:
        make()
    assert str(error.value) == message


def test_schedules_of_different_layers_side_by_side():
    model = compiled(
        layers.Dense(3, kernel_regularizer=kr.L2(0.1), name="a"),
        layers.Dense(3, activity_regularizer=kr.AL2(0.1), name="b"),
    )
    history = fit(model, kr.WarmStart(2, layers="a"), kr.ProgressiveStrength(2.0, layers="b"))
    np.testing.assert_allclose(history["strength/a/kernel"], [0, 0.05], rtol=1e-6)
    np.testing.assert_allclose(history["strength/b/activity"], [0.1, 0.2], rtol=1e-6)


@pytest.mark.parametrize("by", ["fit", "train_on_batch", "on_train_end"])
def test_after_an_interruption_the_strength_is_back_when_training_goes_on(by):
    """Keras tells callbacks nothing of it; without this, 0 would be left of a delay for good."""

    class Interrupt(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            raise KeyboardInterrupt

    model = compiled(layers.Dense(3, kernel_regularizer=kr.L2(0.5), name="dense"))
    model.compile(keras.optimizers.SGD(0.0), lambda y, p: 0.0 * keras.ops.mean(p, axis=-1))
    squares = np.square(as_float64(model.layers[0].kernel)).sum()
    schedule = kr.DelayedStrong(5)
    with pytest.raises(KeyboardInterrupt):
        fit(model, schedule, Interrupt())
    if by == "on_train_end":
        schedule.on_train_end()
        assert model.layers[0].kernel_regularizer.strength == 0.5
        assert "make_train_function" not in vars(model)
    model.reset_metrics()  # which hold the mean of the interrupted epoch
    if by == "train_on_batch":
        loss = model.train_on_batch(np.ones((4, 4)), np.ones((4, 3)))
    else:
        loss = fit(model)["loss"][0]
    np.testing.assert_allclose(loss, 0.5 * squares, rtol=1e-5)
    assert "make_train_function" not in vars(model)


def test_interrupted_with_proximal_steps():
    """Both clean up, and neither keeps the other from it."""

    class Interrupt(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            raise KeyboardInterrupt

    model = compiled(layers.Dense(3, kernel_regularizer=kr.L2(0.5), name="dense"))
    with pytest.raises(KeyboardInterrupt):
        fit(model, kr.ProximalL1(0.1), kr.DelayedStrong(5), Interrupt())
    history = fit(model, kr.WarmStart(2), kr.ProximalL1(0.1))
    np.testing.assert_allclose(history["strength/dense/kernel"], [0, 0.25])
    assert model.layers[0].kernel.constraint is None
    assert model.layers[0].kernel_regularizer.strength == 0.5
    assert "make_train_function" not in vars(model)


def test_a_scalar_of_a_backend_is_a_strength():
    model = compiled(layers.Dense(3, kernel_regularizer=kr.L2(0.5), name="dense"))
    schedule = kr.StrengthSchedule(lambda epoch, strength: keras.ops.cos(0.0 * epoch) * strength)
    assert fit(model, schedule)["strength/dense/kernel"] == [0.5, 0.5]
    assert kr.L2(keras.Variable(0.25)).strength == 0.25
    with pytest.raises(ValueError, match="must be a finite number of at least 0"):
        kr.L2(1e39)
