"""What is said about a run."""

import pytest

from keras_regs_tensorboard.entropy_falls import greatest_falls
from keras_regs_tensorboard.findings import first_not_a_number, lowest_loss, sentence
from keras_regs_tensorboard.overfitting import overfitting
from keras_regs_tensorboard.page_format import LowestLoss, NotANumber

pytestmark = pytest.mark.independent_of_backend

EPOCHS = [-1, *range(6)]
FALL = {"conv4": [2.0, 2.0, 1.9, 1.0, 1.0, 1.0, 0.9], "conv1": [2.0] * 6 + [1.96]}
FELL = (
    "conv4 fell by 55 %, from 2.00 nats at epoch 0 to 0.90 at epoch 5, "
    "most of it between epochs 1 and 2"
)
TURNED, DOWN = [None, 3, 1, 2, 3, 4, 5], [None, 6, 5, 4, 3, 2, 1]


def said(entropies, losses):
    turned = overfitting(EPOCHS, losses)
    return sentence(EPOCHS, losses, turned, greatest_falls(EPOCHS, entropies))


@pytest.mark.parametrize(
    ("entropies", "losses", "expected"),
    [
        (FALL, {"validation": TURNED}, f"{FELL}; the validation loss has risen since epoch 1."),
        (
            FALL,
            {"probe": TURNED, "validation": DOWN},
            f"{FELL}; the loss of the probe samples has risen since epoch 1.",
        ),
        (
            FALL,
            {"validation": DOWN},
            f"{FELL}; the validation loss shows no overfitting by epoch 5.",
        ),
        (
            FALL,
            {"validation": [None, 3, 1, 2, 3, None, None]},
            f"{FELL}; the validation loss has been NaN since epoch 4.",
        ),
        (
            FALL,
            {"validation": [None, None, None, 3, 1, 2, 3]},
            f"{FELL}; the validation loss has too few epochs to tell of overfitting.",
        ),
        (FALL, {}, f"{FELL}."),
        (
            {"Conv": [2.0, *[1.0] * 6]},
            {"training": TURNED},
            "Conv fell by 50 %, from 2.00 nats before training to 1.00 at epoch 0.",
        ),
        (
            {"conv": [2.0, 1.1, *[1.0] * 5]},
            {},
            "conv fell by 50 %, from 2.00 nats before training to 1.00 at epoch 1, "
            "most of it by epoch 0.",
        ),
        (
            {"conv1": FALL["conv1"]},
            {"validation": TURNED},
            "No layer lost more than 5 % of its entropy (conv1 most, 2 %); "
            "the validation loss has risen since epoch 1.",
        ),
        (
            {"conv1": [2.0, 2.0, 2.0, 2.0, None, None, None]},
            {},
            "conv1 has been NaN since epoch 3; "
            "no layer lost more than 5 % of its entropy (conv1 most, 0 %).",
        ),
        (
            FALL | {"b": [2.0, 2.0, *[None] * 5], "a": [2.0] * 4 + [None] * 3},
            {},
            f"b and one more layer are NaN, the first since epoch 1; {FELL}.",
        ),
        (
            {},
            {"validation": DOWN},
            "No layer is recorded; the validation loss shows no overfitting by epoch 5.",
        ),
    ],
)
def test_the_sentence(entropies, losses, expected):
    assert said(entropies, losses) == expected


def test_the_sentence_before_there_is_anything_to_say():
    falls = greatest_falls([-1], {"conv1": [1.0]})
    assert sentence([-1], {}, None, falls) == "Only one epoch so far."
    assert sentence([], {}, None, []) == "No heatmaps so far."


@pytest.mark.parametrize(
    ("losses", "expected"),
    [
        ({"validation": TURNED}, LowestLoss(loss="validation", value=1.0, epoch=1)),
        ({"probe": TURNED, "validation": DOWN}, LowestLoss(loss="probe", value=1.0, epoch=1)),
        # The probe loss has too few epochs to tell of anything.
        (
            {"probe": [0.5, 0.1, *[None] * 5], "validation": DOWN},
            LowestLoss(loss="validation", value=1.0, epoch=5),
        ),
        # What was before training is not counted.
        (
            {"validation": [0.5, 3, 2, None, 2, 4, 5]},
            LowestLoss(loss="validation", value=2.0, epoch=1),
        ),
        ({"training": TURNED}, None),
        ({"validation": [None] * 7}, None),
    ],
)
def test_the_lowest_loss(losses, expected):
    assert lowest_loss(EPOCHS, losses) == expected


LOST = {"conv4": [2.0] * 5 + [None] * 2, "conv1": [2.0] * 4 + [None] * 3, "fc": [1.0] * 7}


@pytest.mark.parametrize(
    ("entropies", "losses", "expected"),
    [
        (LOST, {}, NotANumber(layer="conv1", epoch=3)),
        (LOST, {"probe": [3, 2, 1, None, None, None, None]}, NotANumber(layer="conv1", epoch=3)),
        (
            LOST,
            {"validation": [3, 2, None, None, None, None, None]},
            NotANumber(layer=None, epoch=1),
        ),
        (
            {"conv1": [2.0] * 4 + [None] * 3},
            {"validation": [3, 2, 1, None, None, None, None]},
            NotANumber(layer=None, epoch=2),
        ),
        (FALL, {"validation": DOWN}, None),
        (FALL, {"validation": [None] * 7}, None),
        ({}, {}, None),
    ],
)
def test_the_first_that_is_not_a_number(entropies, losses, expected):
    falls = greatest_falls(EPOCHS, entropies)
    assert first_not_a_number(EPOCHS, losses, falls) == expected
