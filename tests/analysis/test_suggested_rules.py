"""Rules that are suggested from logs: which layers, and why."""

import numpy as np
import pytest

from keras_regs.analysis import suggest_rules
from keras_regs.regularizers import RFAVEntropy
from keras_regs.tensorboard import EventWriter
from keras_regs_tensorboard import run_index, runs
from keras_regs_tensorboard.listed_records import Entry
from keras_regs_tensorboard.records import PLUGIN_NAME
from tests.event_files import summaries
from tests.tensorboard import writing

pytestmark = pytest.mark.independent_of_backend

EPOCHS = range(-1, 40)
TURNS = {epoch: 1 + abs(epoch - 20) / 20 for epoch in EPOCHS if epoch >= 0}
FLAT = dict.fromkeys(TURNS, 1.0)


def fall(begin, end, share):
    """Entropies that fall by a share of 2 nats, evenly between two epochs."""
    return [2 - 2 * share * np.clip((e - begin) / (end - begin), 0, 1) for e in EPOCHS]


def write(log_dir, entropies, losses=TURNS, name="validation", **fields):
    """The logs of a training: for each layer, its entropy in each epoch."""
    layers = [(layer, 16, (1, 1)) for layer in entropies]
    with EventWriter(log_dir / "heatmaps") as writer:
        for index, epoch in enumerate(EPOCHS):
            loss = {name: losses[epoch]} if epoch in losses else {}
            values = [each[index] for each in entropies.values()]
            writer.record(
                *writing.maps("s", epoch, layers, 1, entropies=values, losses=loss, **fields)
            )
    return log_dir


def reasons(suggested):
    return dict(zip(suggested.layers, suggested.reasons, strict=True))


def test_the_layers_that_fell_around_the_moment_of_overfitting(tmp_path):
    entropies = {
        "conv1": fall(15, 25, 0.04),
        "conv2": fall(15, 25, 0.19),
        "conv3": fall(15, 25, 0.21),
        "fc": fall(15, 25, 0.5),
    }
    suggested = suggest_rules(write(tmp_path, entropies))
    assert suggested.overfitting == 20
    assert list(suggested.rules) == ["fc", "conv3"]
    assert all(type(rule) is RFAVEntropy for rule in suggested.rules.values())
    assert {rule.get_config()["strength"] for rule in suggested.rules.values()} == {1e-3}
    assert reasons(suggested) == {
        "fc": "fell around epoch 20, the moment of overfitting",
        "conv3": "fell around epoch 20, the moment of overfitting",
        "conv2": "none: less than 40 % of the fall of fc",
        "conv1": "none: less than 5 %",
    }
    assert suggested.explanation == (
        "Rules for fc and conv3: these layers lost the largest shares of their entropy around "
        "epoch 20, the moment of overfitting."
    )
    assert suggested.code == (
        "model = kr.regularize(\n"
        "    model,\n"
        "    {\n"
        '        "fc": kr.RFAVEntropy(0.001),\n'
        '        "conv3": kr.RFAVEntropy(0.001),\n'
        "    },\n"
        ")"
    )
    assert suggested.problems == ()
    assert suggested.run == str(tmp_path)


def test_least_and_strength(tmp_path):
    write(tmp_path, {"conv": fall(15, 25, 0.2), "fc": fall(15, 25, 0.5)})
    assert list(suggest_rules(tmp_path, least=0.41).rules) == ["fc"]
    found = suggest_rules(str(tmp_path), least=0, strength=0.1)
    assert list(found.rules) == ["fc", "conv"]
    assert '"fc": kr.RFAVEntropy(0.1),' in found.code


@pytest.mark.parametrize(
    ("begin", "end", "reason"),
    [
        (-1, 8, "long before epoch 20, the moment of overfitting"),
        # 80 % of the fall is within 8 epochs, 8 epochs before the moment.
        (4, 14, None),
        (26, 36, None),
        (30, 38, "long after epoch 20, the moment of overfitting"),
    ],
)
def test_falls_at_other_times(tmp_path, begin, end, reason):
    found = suggest_rules(write(tmp_path, {"fc": fall(begin, end, 0.9), "b": fall(18, 22, 0.1)}))
    if reason is None:
        assert list(found.rules) == ["fc"]
    else:
        # Falls at other times are not what others are compared with.
        assert list(found.rules) == ["b"]
        assert reasons(found)["fc"] == f"none: {reason}"


def test_without_a_fall_around_it(tmp_path):
    found = suggest_rules(write(tmp_path, {"fc": fall(-1, 4, 0.5), "conv": fall(0, 9, 0.04)}))
    assert found.rules == {}
    assert found.explanation == (
        "No rules, because no layer lost its entropy around the moment of overfitting, epoch 20."
    )
    assert found.code == f"# {found.explanation}"
    assert found.explanation in str(found)
    assert "```" not in str(found)


def test_without_overfitting(tmp_path):
    found = suggest_rules(write(tmp_path, {"fc": fall(15, 25, 0.5)}, FLAT))
    assert (found.rules, found.overfitting) == ({}, None)
    assert found.explanation == "No rules, because the training shows no overfitting."
    assert found.finding.endswith("the validation loss shows no overfitting by epoch 39.")
    assert reasons(found) == {"fc": "none: no overfitting"}


def test_without_validation(tmp_path):
    found = suggest_rules(write(tmp_path, {"fc": fall(15, 25, 0.5)}, name="training"))
    assert found.rules == {}
    assert found.explanation == (
        "No rules, because the logs have no loss of samples that are not trained on. Give "
        "`SparsityHeatmaps` labels `y`, or `fit` `validation_data`."
    )


def test_with_a_single_epoch(tmp_path):
    with EventWriter(tmp_path / "heatmaps") as writer:
        writer.record(*writing.maps("s", -1))
    found = suggest_rules(tmp_path)
    assert found.rules == {}
    assert found.explanation == "No rules, because a single epoch was measured."
    assert str(found).count("none: no overfitting") == 3


def test_values_that_are_not_numbers(tmp_path):
    gone = fall(15, 25, 0.5)[:31] + [None] * 10
    found = suggest_rules(write(tmp_path / "one", {"a": gone, "b": fall(15, 25, 0.4)}))
    assert list(found.rules) == ["b"]
    assert reasons(found)["a"] == "none: NaN since epoch 30"
    losses = dict.fromkeys(range(30), 1.0) | dict.fromkeys(range(30, 40), float("nan"))
    found = suggest_rules(write(tmp_path / "all", {"a": gone}, losses))
    assert found.explanation == (
        "No rules, because the training has diverged: it has had values that are NaN since epoch "
        "30."
    )


def test_a_training_with_activity_regularizers(tmp_path):
    write(tmp_path, {"fc": fall(15, 25, 0.5)}, strengths={"fc/pre_activation": 0.1, "fc/bias": 1.0})
    assert suggest_rules(tmp_path).problems == (
        "This training already had activity regularizers (fc/pre_activation). Suggestions are "
        "meant for a training without them.",
    )


def test_numbers_are_those_of_the_tab(tmp_path):
    """The moment, the falls and the finding have only one definition."""
    write(tmp_path, {"fc": fall(10, 25, 0.5), "conv": fall(5, 30, 0.3)}, name="probe")
    entries = [
        Entry("run/heatmaps", tag, 0.0, data.content)
        for data, tag, _, _ in summaries(tmp_path / "heatmaps")
        if data.plugin_name == PLUGIN_NAME
    ]
    expected = run_index.describe(runs.merge("run", entries, {}))
    found = suggest_rules(tmp_path)
    assert found.overfitting == expected.overfitting.epoch
    assert found.finding == expected.sentence
    fields = ("layers", "falls", "highs", "lows", "begins", "ends", "most_from", "most_to")
    for row, fall_of_tab in enumerate(expected.falls):
        assert [getattr(found, field)[row] for field in fields] == [
            *(fall_of_tab.layer, fall_of_tab.share, fall_of_tab.high, fall_of_tab.low),
            *(fall_of_tab.start, fall_of_tab.end, fall_of_tab.most_from, fall_of_tab.most_to),
        ]
    np.testing.assert_array_equal(found.epochs, expected.epochs)
    np.testing.assert_array_equal(found.entropies[0], expected.entropies["fc"])
    np.testing.assert_array_equal(found.losses[1:], list(TURNS.values()))
    assert np.isnan(found.losses[0])


def test_arguments(tmp_path):
    write(tmp_path, {"fc": fall(15, 25, 0.5)})
    with pytest.raises(ValueError, match=r"^Argument `least` must be a finite number of at least"):
        suggest_rules(tmp_path, least=2)
    with pytest.raises(ValueError, match=r"^Argument `strength` must be a finite number of at lea"):
        suggest_rules(tmp_path, strength=-1)
    with pytest.raises(ValueError, match=r"^Argument `model` must be a `keras.Model`. Received: m"):
        suggest_rules(tmp_path, model="s")
