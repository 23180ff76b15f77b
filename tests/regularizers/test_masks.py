"""Padding, as marked by a mask, counts neither in a penalty nor in its divisor."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from tests.cases import (
    class_sum,
    rfav_entropies,
    squared_covariance,
    stable_rank,
    stable_rank_bound,
    variance,
)
from tests.combinations import slow_unless
from tests.networks import as_float64

layers = keras.layers

LENGTHS = [5, 2, 0, 3]  # the third sample is nothing but padding
CLASSES = np.array([0, 1, 1, 0])


def sequences(steps=5, channels=3):
    """Sequences, padded with what must not count, and their mask."""
    x = np.random.default_rng(0).normal(size=(len(LENGTHS), steps, channels)).astype("float32")
    mask = np.arange(steps) < np.array(LENGTHS)[:, None]
    x[~mask] = np.nan
    return x, mask


def as_samples(x, mask):
    return x[mask].astype("float64")


def as_averages(x, mask):
    return np.stack(
        [
            row[kept].mean(0, dtype="float64")
            for row, kept in zip(x, mask, strict=True)
            if kept.any()
        ]
    )


def of_classes(statistic):
    kept = [bool(length) for length in LENGTHS]
    return lambda x, mask: class_sum(statistic)(as_averages(x, mask), CLASSES[kept])


def entropy_sum(x, mask):
    return -rfav_entropies(as_samples(x, mask)).sum() / 3


def squares(x, mask):
    return np.square(as_samples(x, mask))


SPATIAL = {"samples": as_samples, "average": as_averages}
STATISTICS = {
    "covariance": (kr.ActivityCovariance, {}, squared_covariance),
    "variance": (kr.ActivityVariance, {}, variance),
    "rank": (kr.ActivityRank, {}, stable_rank_bound),
    "exact rank": (kr.ActivityRank, {"method": "exact"}, stable_rank),
}
CASES = {
    "entropy": (kr.RFAVEntropy(1.0), entropy_sum),
    "mean entropy": (
        kr.RFAVEntropy(1.0, reduction="mean"),
        lambda x, mask: -rfav_entropies(as_samples(x, mask)).mean(),
    ),
    "AL2": (kr.AL2(1.0), lambda x, mask: squares(x, mask).mean()),
    "L1": (kr.L1(1.0), lambda x, mask: np.abs(as_samples(x, mask)).sum()),
    "L2": (kr.L2(1.0), lambda x, mask: squares(x, mask).sum()),
    "L1L2": (kr.L1L2(l2=2.0), lambda x, mask: 2 * squares(x, mask).sum()),
    "scheduled": (
        kr.Scheduled(keras.regularizers.L2(0.5)),
        lambda x, mask: 0.5 * squares(x, mask).sum(),
    ),
    "threshold": (kr.Thresholded(kr.AL2(1.0), 0.0), lambda x, mask: squares(x, mask).mean()),
    "sum": (
        kr.Sum([kr.AL2(2.0), keras.regularizers.L2(1.0)]),
        lambda x, mask: 2 * squares(x, mask).mean() + squares(x, mask).sum() / 3,
    ),
    **{
        f"{name}, {spatial}": (
            cls(1.0, spatial=spatial, **options),
            lambda x, mask, f=statistic, of=SPATIAL[spatial]: f(of(x, mask)),
        )
        for name, (cls, options, statistic) in STATISTICS.items()
        for spatial in SPATIAL
    },
    **{
        cls.__name__: (cls(1.0, 2, spatial="average"), of_classes(statistic))
        for cls, statistic in [
            (kr.ClassCovariance, squared_covariance),
            (kr.ClassVariance, variance),
            (kr.ClassRank, stable_rank_bound),
        ]
    },
}


QUICK = {"entropy", "mean entropy", "AL2", "sum", "covariance, samples", "variance, average"}


@pytest.mark.parametrize("name", slow_unless(QUICK | {"ClassCovariance", "ClassRank"}, CASES))
def test_penalty_equals_the_reference_of_what_is_not_padding(name):
    regularizer, expected = CASES[name]
    x, mask = sequences()
    with kr.class_labels(CLASSES):
        penalty = as_float64(regularizer.penalty(x, mask=mask))
    np.testing.assert_allclose(penalty, expected(x, mask), rtol=1e-5)


@pytest.mark.parametrize("axis", [2, 4])
def test_positions_of_images_in_a_sequence(axis):
    x = np.random.default_rng(0).normal(size=(4, 5, 3, 2, 4)).astype("float32")
    _, mask = sequences()
    kept = np.moveaxis(x, axis, -1)[mask]
    penalty = as_float64(kr.RFAVEntropy(axis=axis).penalty(x, mask=mask))
    np.testing.assert_allclose(penalty, -rfav_entropies(kept).sum() / 3, rtol=1e-5)
    kept = kept.reshape(-1, kept.shape[-1])
    penalty = as_float64(
        kr.ActivityVariance(1.0, spatial="samples", axis=axis).penalty(x, mask=mask)
    )
    np.testing.assert_allclose(penalty, variance(kept), rtol=1e-5)


@pytest.mark.slow
def test_the_estimate_is_unbiased():
    x, mask = sequences()
    regularizer = kr.RFAVEntropy(0.5, positions=0.4)
    draws = np.array([as_float64(regularizer.penalty(x, mask=mask)) for _ in range(100)])
    assert draws.std() > 0
    assert abs(draws.mean() - entropy_sum(x, mask)) < 4 * draws.std() / 10


def test_samples_without_positions():
    """A mask of whole samples, as `Masking` makes of a matrix."""
    x = np.random.default_rng(0).normal(size=(4, 6)).astype("float32")
    mask = np.array([True, True, False, True])
    for regularizer, reference in [
        (kr.ActivityVariance(1.0), variance),
        (kr.ActivityCovariance(1.0), squared_covariance),
        (kr.AL2(1.0), lambda z: np.square(z).mean()),
        (kr.RFAVEntropy(1.0), lambda z: -rfav_entropies(z).mean()),
    ]:
        penalty = as_float64(regularizer.penalty(x, mask=mask))
        np.testing.assert_allclose(penalty, reference(x[mask].astype("float64")), rtol=1e-5)


def test_nothing_but_padding_costs_nothing():
    x, mask = sequences()
    for name in QUICK:
        regularizer, _ = CASES[name]
        with kr.class_labels(CLASSES):
            assert as_float64(regularizer.penalty(x, mask=mask & False)) == 0, name
        # A replica's share of the last batch may be empty.
        assert as_float64(regularizer.penalty(x[:0], mask=mask[:0])) == 0, name


@pytest.mark.parametrize(
    ("regularizer", "message"),
    [
        (kr.ActivityVariance(1.0), "positions cannot be units. Use spatial='average', or spatial="),
        (kr.RFAVEntropy(1.0, axis=1), "must be the same for all channels"),
    ],
)
def test_masks_that_mean_nothing(regularizer, message):
    x, mask = sequences()
    with pytest.raises(ValueError, match=message):
        regularizer.penalty(x, mask=mask)
    with pytest.raises(ValueError, match="must match the first axes of the activations"):
        kr.AL2().penalty(x, mask=mask[:, :4])


TOKENS = np.array([[3, 1, 4, 1, 5], [2, 6, 0, 0, 0], [5, 3, 5, 0, 0]], "int32")


def network(everything):
    """Layers that pass a mask on, with a penalty for each."""
    entropy = kr.RFAVEntropy(1.0)
    tokens = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(7, 4, mask_zero=True, activity_regularizer=kr.AL2(3.0))
    x = embedding(tokens)
    x = layers.LSTM(4, return_sequences=True, name="rnn", activity_regularizer=entropy)(x)
    x = layers.MultiHeadAttention(2, 3, activity_regularizer=entropy)(x, x)
    if everything:
        both = layers.GRU(2, return_sequences=True, activity_regularizer=kr.L1(1.0))
        x = layers.Bidirectional(both)(x)
        variance = kr.ActivityVariance(1.0, spatial="average")
        x = layers.LayerNormalization(activity_regularizer=variance)(x)
        step = layers.Dense(3, name="step")
        x = layers.TimeDistributed(step, activity_regularizer=kr.AL2(1.0))(x)
        x = layers.LSTM(
            3, go_backwards=True, return_sequences=True, activity_regularizer=kr.L2(1.0)
        )(x)
    x = layers.Dense(3, "relu", name="dense")(x)
    model = keras.Model(tokens, layers.GlobalAveragePooling1D()(x))
    return model if everything else kr.regularize(model, {"dense": kr.AL2(1.0)})


def losses(model, tokens):
    model(tokens)
    return [as_float64(loss) for loss in model.losses]


@pytest.mark.parametrize("everything", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_more_padding_changes_nothing(everything):
    """In no layer: embedding, recurrent, both ways, attention, before an activation."""
    model = network(everything)
    few = losses(model, TOKENS)
    many = losses(model, np.pad(TOKENS, ((0, 2), (0, 9))))
    assert len(few) == 2 + 4 + (5 if everything else 1)
    np.testing.assert_allclose(many, few, rtol=1e-5)
    if everything:
        check_compiled_training(model)
    rnn = as_float64(keras.Model(model.input, model.get_layer("rnn").output)(TOKENS))
    np.testing.assert_allclose(few[1], -rfav_entropies(rnn[TOKENS > 0]).sum() / 3, rtol=1e-5)


def test_compiled_training():
    tokens = keras.Input((None,), dtype="int32")
    x = layers.Embedding(7, 4, mask_zero=True, activity_regularizer=kr.RFAVEntropy(1.0))(tokens)
    x = layers.Dense(3, "relu", name="dense")(x)
    model = keras.Model(tokens, layers.GlobalAveragePooling1D()(x))
    check_compiled_training(kr.regularize(model, {"dense": kr.AL2(1.0)}))


def check_compiled_training(model):
    model.compile(keras.optimizers.SGD(0.0), lambda y, p: 0.0 * ops.mean(p, axis=-1))
    y = np.zeros((3, 3), "float32")
    expected = sum(losses(model, TOKENS))
    tokens = np.pad(TOKENS, ((0, 0), (0, 4)))
    loss = model.fit(tokens, y, verbose=0).history["loss"]
    np.testing.assert_allclose(loss, expected, rtol=1e-5)


def test_sums_are_means_over_the_samples_that_are_not_all_padding():
    embedding = layers.Embedding(7, 4, mask_zero=True, activity_regularizer=kr.L2(0.5))
    z = as_float64(embedding(np.array([[1, 2, 0], [3, 0, 0], [0, 0, 0]])))
    expected = 0.5 * (np.square(z[0, :2]).sum() + np.square(z[1, 0]).sum()) / 2
    np.testing.assert_allclose(as_float64(sum(embedding.losses)), expected, rtol=1e-5)


def test_regularizers_that_take_no_mask_say_so():
    class Largest(kr.ActivityRegularizer):
        def penalty(self, x):
            return ops.max(x)

    x = np.ones((2, 3, 4), "float32")
    for regularizer in (Largest(1.0), kr.Scheduled(lambda x: ops.sum(x))):
        model = keras.Sequential(
            [layers.Masking(), layers.Dense(2, activity_regularizer=regularizer)]
        )
        with pytest.warns(UserWarning, match="includes the padding"):
            model(x)
