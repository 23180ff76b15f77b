"""A real training, from the callbacks to what the browser shows. It depends on the backend."""

import math

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.browser.chromium import expect
from tests.tensorboard.server import get, tensorboard, wait_until

# By the name of this file, TensorFlow runs it where several backends share the slow tests.
pytestmark = pytest.mark.slow(together=True)

EPOCHS = 4
LAYERS = ["conv1", "conv2", "dense"]


def network():
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(8, 3, padding="same", name="conv1"),
            layers.Activation("relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(
                16, 3, padding="same", name="conv2", activity_regularizer=kr.RFAVEntropy(1e-3)
            ),
            layers.Activation("relu"),
            layers.Flatten(),
            layers.Dense(32, name="dense"),
            layers.Activation("relu"),
            layers.Dense(10, name="head"),
        ]
    )


@pytest.fixture(scope="module")
def training(tmp_path_factory):
    """The folder, the callback, the history and the labels of a training."""
    from sklearn.datasets import load_digits

    x, y = load_digits(return_X_y=True)
    x = (x.reshape(-1, 8, 8, 1) / 16).astype("float32")
    x, y, xv, yv = x[:400], y[:400], x[400:500], y[400:500]
    logdir = tmp_path_factory.mktemp("training")
    keras.utils.set_random_seed(0)
    model = network()
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
    heatmaps = kr.SparsityHeatmaps(logdir / "digits", xv, y=yv, images=4)
    history = model.fit(
        x,
        y,
        batch_size=100,
        epochs=EPOCHS,
        verbose=0,
        validation_data=(xv, yv),
        callbacks=[
            kr.DelayedStrong(2),
            kr.LossWithoutPenalties(),
            heatmaps,
            kr.CorrelationHistograms(logdir / "digits"),
        ],
    )
    return logdir, heatmaps, history.history, yv


@pytest.fixture(scope="module")
def url(training):
    # As whoever trains with TensorFlow has it.
    with_tensorflow = keras.backend.backend() == "tensorflow"
    with tensorboard(training[0], with_tensorflow=with_tensorflow) as url:
        wait_until(
            lambda: any(run["epochs"] == EPOCHS + 1 for run in get(url, "runs").json()["runs"])
        )
        yield url


def test_the_server_has_the_numbers_of_the_callbacks(training, url):
    _, heatmaps, history, _ = training
    described = get(url, "run", run="digits").json()
    assert described["epochs"] == sorted(heatmaps.entropies) == [-1, *range(EPOCHS)]
    assert [layer["name"] for layer in described["layers"]] == LAYERS
    for layer in LAYERS:
        expected = [heatmaps.entropies[epoch][layer] for epoch in described["epochs"]]
        np.testing.assert_allclose(described["entropies"][layer], expected, rtol=1e-6)
    for name, log in [
        ("training", "loss"),
        ("validation", "val_loss"),
        ("training_without_penalties", "loss_without_penalties"),
    ]:
        np.testing.assert_allclose(described["losses"][name][1:], history[log], rtol=1e-5)
    strengths = described["strengths"]["conv2/activity"][1:]
    np.testing.assert_allclose(strengths, [0, 0, 1e-3, 1e-3], rtol=1e-6)
    assert described["problems"] == []


def test_the_page_shows_the_training(training, url, tab):
    _, heatmaps, history, labels = training
    described = get(url, "run", run="digits").json()
    tab = tab(url).open()
    tab.shows(f"epoch {EPOCHS - 1}")
    expect(tab.slider).to_have_attribute("min", "-1")
    expect(tab.root.locator(".image .label")).to_have_text([str(label) for label in labels[:4]])
    expect(tab.part("map")).to_have_count(4 * len(LAYERS))
    expect(tab.part("correlations").locator(".curves b")).to_have_text([*LAYERS, "head"])
    expect(tab.part("sentence")).to_contain_text(described["sentence"])
    rows = tab.root.locator("tbody th.layer")
    headings = [
        f"{name}{channels} channels, {size}"
        for name, channels, size in [
            ("conv1", 8, "8 × 8"),
            ("conv2", 16, "4 × 4"),
            ("dense", 32, "1 × 1"),
        ]
    ]
    expect(rows).to_contain_text(headings)
    charts = {name: tab.part("loss-chart", chart=name) for name in ("losses", "accuracy")}
    before = None
    for epoch in range(EPOCHS):
        tab.go_to(epoch)
        tab.shows(f"epoch {epoch}")
        for row, layer in enumerate(LAYERS):
            entropy = heatmaps.entropies[epoch][layer]
            expect(rows.nth(row).locator(".mean")).to_contain_text(f"{entropy:.2f} nats")
        probe = described["losses"]["probe"][epoch + 1]
        charts["losses"].scroll_into_view_if_needed()
        without = history["loss_without_penalties"][epoch]
        accuracies = [history[f"{data}accuracy"][epoch] for data in ("", "val_")]
        for name, pair in [("losses", (without, probe)), ("accuracy", accuracies)]:
            expected = " / ".join(map(short, pair))
            expect(charts[name].locator(".numbers")).to_contain_text(expected)
        tab.part("strengths").scroll_into_view_if_needed()
        strength = "0.000" if epoch < 2 else "0.001"
        expect(tab.part("strengths").locator(".numbers")).to_have_text(strength)
        before = tab.wait_for_other_pixels(before, "conv2", 3)


def short(value):
    """A number as the page writes it."""
    size = math.fabs(value)
    return f"{value:.3f}" if size < 1 else f"{value:.2f}" if size < 100 else f"{value:.0f}"
