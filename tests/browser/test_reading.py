"""What the page says about a run whose numbers are known, and how it shows them."""

import math
import re

import numpy as np
import pytest

from tests.browser.chromium import expect
from tests.browser.tab import picture
from tests.tensorboard import writing

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

SENTENCES = {
    "long": "dense fell by 50 %, from 2.00 nats at epoch 49 to 1.00 at epoch 50; "
    "the validation loss has risen since epoch 40.",
    "sr2": "conv1 fell by 25 %, from 4.00 nats at epoch 19 to 3.00 at epoch 20; "
    "the loss of the probe samples shows no overfitting by epoch 29.",
    "wide": "No layer lost more than 5 % of its entropy (conv1 most, 0 %).",
}


@pytest.fixture
def long(tab, fast_url):
    found = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    found.shows("epoch 60")
    return found


def levels(epoch, layer, image=0):
    """The map of a layer of `writing`, as it was written."""
    _, array = writing.maps("s", epoch)
    start = 0
    for name, _, shape in writing.LAYERS:
        size = math.prod(shape)
        if name == layer:
            return array[start + image * size : start + (image + 1) * size].reshape(shape)
        start += 2 * size
    raise KeyError(layer)


def value(epoch, layer, channels, row=0, column=0, image=0):
    """The entropy at a place, in nats."""
    level = int(levels(epoch, layer, image)[row, column])
    assert level != 255
    return level / 254 * math.log(channels)


def hover(tab, layer, shape, row, column, image=0):
    """Moves the pointer to the middle of a place in a map."""
    canvas = tab.map(layer, image)
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    tab.page.mouse.move(
        box["x"] + (column + 0.5) / shape[1] * box["width"],
        box["y"] + (row + 0.5) / shape[0] * box["height"],
    )


def test_the_sentences_of_several_runs(tab, fast_url):
    found = tab(fast_url).open_alone(view="long", runs="sr2,long,wide")
    expect(found.part("sentence")).to_have_count(3)
    for run, sentence in SENTENCES.items():
        expect(found.part("sentence", run=run)).to_contain_text(sentence)
    charts = found.part("entropy-chart", layer="conv1")
    # Their last numbers: each run's own.
    expect(charts.locator(".numbers span[title]")).to_have_text(["3.00 @29", "1.00", "1.00 @99"])
    found.control("checkbox", "wide: show in the plots").uncheck()
    expect(found.part("sentence")).to_have_count(2)
    expect(charts.locator(".numbers span[title]")).to_have_text(["3.00 @29", "1.00"])
    found.wait_for_view(runs="sr2,long")
    found.control("checkbox", "wide: show in the plots").check()
    expect(found.part("sentence")).to_have_count(3)


def test_another_run_in_the_maps(tab, fast_url):
    found = tab(fast_url).open_alone(view="long", runs="long", epoch=20)
    found.shows("epoch 20")
    expect(found.part("map")).to_have_count(6)
    found.control("radio", "wide: show its heatmaps").click()
    expect(found.part("map")).to_have_count(56)
    found.shows("epoch 20")
    expect(found.root.locator(".image .label").first).to_have_text("sample 1")
    found.wait_for_view(view="wide", runs="long", epoch=20)
    # What is plotted stays.
    expect(found.part("sentence")).to_have_count(1)


def test_the_moment_of_overfitting(long):
    long.control("button", "Show epoch 40").click()
    long.shows("epoch 40")
    long.go_to(3)
    long.shows("epoch 3")
    long.control("button", "Go to epoch 40, where long begins to overfit").click()
    long.shows("epoch 40")


def test_numbers_of_an_epoch(long):
    layers = long.root.locator("tbody th.layer")
    expect(layers).to_contain_text(
        [
            "64 channels, 4 × 3" + "1.00 nats of 4.16" + "24 %",
            "128 channels, 2 × 2" + "1.50 nats of 4.85" + "31 %",
            "10 channels, 1 × 1" + "1.00 nats of 2.30" + "43 %",
        ]
    )
    losses = long.part("losses").locator(".curves")
    expect(losses).to_have_count(1)
    expect(losses.locator(".numbers")).to_have_text("0.500 / 1.50training (thin) / validation")
    expect(long.part("strengths").locator(".numbers")).to_have_text("0.001")
    expect(long.part("correlations").locator(".numbers").first).to_have_text("mean of |c| 0.250")
    expect(long.root.locator(".image .label")).to_have_text(["cat", "dog"])
    long.go_to(7)
    expect(layers.nth(1)).to_contain_text("not a number")
    long.go_to(3)
    # It was not finite.
    expect(long.part("strengths").locator(".numbers")).to_have_text("\N{EN DASH}")


def test_a_dense_layer_shows_its_value(long):
    cell = long.root.locator("td").filter(has=long.map("dense", 1))
    expect(cell).to_have_text(f"{value(60, 'dense', 10, image=1):.2f}")
    long.control("radio", "Perplexity").check(force=True)
    expect(cell).to_have_text(f"{math.exp(value(60, 'dense', 10, image=1)):.1f}")


def test_hover(long):
    assert long.part("tooltip").count() == 0
    hover(long, "conv1", (4, 3), 3, 2)
    there = value(60, "conv1", 64, 3, 2)
    expect(long.part("tooltip")).to_have_text(
        f"{there:.2f} nats of at most 4.16conv1, cat, row 4, column 3"
    )
    # The place itself, the same place in both other layers, and in the picture.
    for layer, box in [
        ("conv1", ["75%", "66.6667%", "25%", "33.3333%"]),
        ("conv2", ["50%", "50%", "50%", "50%"]),
        ("dense", ["0%", "0%", "100%", "100%"]),
    ]:
        marker = long.root.locator("td .map").filter(has=long.map(layer)).locator(".marker")
        style = "e => [e.style.top, e.style.left, e.style.height, e.style.width]"
        assert marker.evaluate(style) == box
    expect(long.root.locator("td .marker")).to_have_count(3)
    expect(long.root.locator(".image .marker")).to_have_count(1)

    long.control("radio", "Perplexity").check(force=True)
    hover(long, "conv2", (2, 2), 0, 1, image=1)
    channels = math.exp(value(60, "conv2", 128, 0, 1, image=1))
    expect(long.part("tooltip")).to_have_text(
        f"{channels:.1f} of 128 channelsconv2, dog, row 1, column 2"
    )
    # It stays what it says while time goes on.
    long.slider.press("ArrowRight")
    long.shows("epoch 61")
    channels = math.exp(value(61, "conv2", 128, 0, 1, image=1))
    expect(long.part("tooltip")).to_contain_text(f"{channels:.1f} of 128 channels")
    long.page.mouse.move(5, 5)
    expect(long.part("tooltip")).to_have_count(0)
    expect(long.root.locator(".marker")).to_have_count(0)


def test_a_place_that_is_not_a_number(long):
    epoch, (row, column) = next(
        (epoch, np.argwhere(levels(epoch, "conv1") == 255)[0])
        for epoch in range(120)
        if (levels(epoch, "conv1") == 255).any()
    )
    long.go_to(epoch)
    long.shows(f"epoch {epoch}")
    hover(long, "conv1", (4, 3), row, column)
    expect(long.part("tooltip")).to_contain_text("not a number")


def test_the_colour_bar(long):
    bar = long.part("colour-bar").first
    ticks = bar.locator(".ticks span")
    expect(ticks).to_have_text(["0", "25 %", "50 %", "75 %", "ln D"])
    pixels = {name: long.pixels(name) for name in ("conv1", "conv2")}
    long.control("radio", "Shared").check(force=True)
    expect(ticks).to_have_text(["0", "1.21", "2.43", "3.64", "4.85"])
    expect(bar).to_contain_text("nats")
    # conv2 has most channels, and its own end is the shared one.
    long.wait_for_other_pixels(pixels["conv1"], "conv1")
    assert long.pixels("conv2") == pixels["conv2"]
    long.wait_for_view(scale="shared")
    long.control("radio", "Perplexity").check(force=True)
    expect(ticks).to_have_text(["1", "33", "64", "96", "128"])
    expect(bar).to_contain_text("channels")
    long.wait_for_other_pixels(pixels["conv2"], "conv2")
    expect(long.root.get_by_role("heading", name=re.compile("^Perplexity of"))).to_be_visible()
    long.wait_for_view(unit="perplexity")
    long.control("radio", "Each layer").check(force=True)
    expect(ticks).to_have_text(["1", "", "½ D", "", "D"])
    long.wait_for_view(scale=None)


def test_opacity(long):
    slider = long.control("slider", "Opacity of the maps over the images")
    expect(slider).to_have_value("100")
    before = picture(long.map("conv1").screenshot())
    slider.fill("40")
    expect(slider).to_have_attribute("aria-valuetext", "40 %")
    long.wait_for_view(opacity=40)
    after = picture(long.map("conv1").screenshot())
    assert before[0] == after[0]
    assert before[1] != after[1]
    # A dense layer's value has no place in the picture.
    expect(long.map("dense")).to_have_css("opacity", "1")
    expect(long.map("conv1")).to_have_css("opacity", "0.4")


def test_damaged_numbers_in_an_address_are_left_out(tab, fast_url):
    found = tab(fast_url).open_alone(
        view="long", runs="long", epoch="1e9", scale="wrong", unit="", opacity="x"
    )
    found.shows("epoch 119")
    expect(found.control("radio", "Each layer")).to_be_checked()
    expect(found.control("radio", "Entropy")).to_be_checked()
    found.wait_for_view(epoch=119, scale=None, unit=None, opacity=None)
