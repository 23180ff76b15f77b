"""Colours that fit each layer, and the change since before training."""

import io
import math

import numpy as np
import pytest
from PIL import Image

from tests.browser.chromium import expect
from tests.browser.tab import picture
from tests.browser.test_downloads import saved
from tests.browser.test_reading import hover, levels, value
from tests.tensorboard import logs

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

MINUS = "\N{MINUS SIGN}"
RANGE = "\N{EN DASH}"
FULL = math.log(64)
# Both ends of viridis, and the neutral colour.
DARK, BRIGHT, NEUTRAL = (68, 1, 84), (253, 231, 37), (247, 247, 247)


def ends(epochs=logs.LONG):
    """The 2nd and the 98th percentile of the levels of conv1, over epochs and images."""
    found = np.concatenate([levels(epoch, "conv1", image) for epoch in epochs for image in (0, 1)])
    return np.percentile(found[found != 255], [2, 98], method="inverted_cdf")


def nats(level):
    return level / 254 * FULL


def signed(difference):
    sign = "" if round(abs(difference), 2) == 0 else MINUS if difference < 0 else "+"
    return f"{sign}{abs(difference):.2f}"


def colours(tab, layer, rows, columns):
    """The colour of each place of a map."""
    (width, height), values = tab.pixels(layer)
    assert (height, width) == (rows, columns)
    return np.frombuffer(values, np.uint8).reshape(rows, columns, 3)


def test_colours_that_fit(tab, fast_url, record_property):
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    tab.shows("epoch 60")
    before = tab.pixels("conv1")
    sheet = picture(saved(tab, "png")[1])
    asked = tab.frame().evaluate("performance.now()")
    tab.control("radio", "Fit").check(force=True)
    ranges = tab.part("range")
    expect(ranges).to_have_count(3)
    record_property("fit", tab.frame().evaluate("performance.now()") - asked)
    low, high = ends()
    text = f"{nats(low):.2f}{RANGE}{nats(high):.2f} nats"
    expect(ranges.first).to_contain_text(text)
    expect(ranges.first).to_contain_text(f"× {254 / (high - low):.1f}")
    assert "over 121 epochs." in ranges.first.get_attribute("title")
    expect(tab.root.locator("h2 .stretched")).to_have_text("stretched")
    expect(tab.part("colour-bar")).to_contain_text("stretched")
    tab.wait_for_other_pixels(before, "conv1")
    shown = colours(tab, "conv1", 4, 3)
    found = levels(60, "conv1")
    for level, end in ((low, DARK), (high, BRIGHT)):
        beyond = (found <= low) if end == DARK else (found >= high) & (found != 255)
        assert (shown[beyond] == end).all(), level
    # The range is that of all epochs: it stays, and the values are the true ones.
    tab.go_to(20)
    tab.shows("epoch 20")
    expect(ranges.first).to_contain_text(text)
    hover(tab, "conv1", (4, 3), 3, 2)
    expect(tab.part("tooltip")).to_contain_text(
        f"{value(20, 'conv1', 64, 3, 2):.2f} nats of at most 4.16"
    )
    expect(tab.part("colour-bar")).to_contain_text(f"≤ {nats(low):.2f}")
    tab.page.mouse.move(0, 0)
    tab.wait_for_view(scale="fit")
    assert picture(saved(tab, "png")[1]) != sheet
    tab.control("radio", "Perplexity").check(force=True)
    expect(ranges.first).to_contain_text(
        f"{math.exp(nats(low)):.1f}{RANGE}{math.exp(nats(high)):.1f} channels"
    )
    tab.control("radio", "Each layer").check(force=True)
    expect(ranges).to_have_count(0)
    tab.wait_for_view(scale=None)


def test_the_change_since_before_training(tab, fast_url):
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=60, values="change")
    tab.shows("epoch 60")
    expect(tab.control("radio", "Change")).to_be_checked()
    title = "Change of the entropy of the channels at each place since before training"
    expect(tab.root.get_by_text(title)).to_be_visible()
    change = value(60, "conv1", 64, 3, 2) - value(-1, "conv1", 64, 3, 2)
    hover(tab, "conv1", (4, 3), 3, 2)
    tip = tab.part("tooltip")
    expect(tip).to_contain_text(f"{value(60, 'conv1', 64, 3, 2):.2f} nats of at most 4.16")
    expect(tip).to_contain_text(f"before training: {value(-1, 'conv1', 64, 3, 2):.2f} nats")
    expect(tip).to_contain_text(f"change: {signed(change)}")
    # The mean entropy of the dense layer fell from 2 to 1.
    expect(tab.part("mean-change").nth(2)).to_have_text(f"change: {MINUS}1.00 nats")
    expect(tab.part("colour-bar")).to_contain_text("change")
    tab.go_to(-1)
    tab.shows("before training")
    shown = tab.wait_until(
        lambda: colours(tab, "conv1", 4, 3)[levels(-1, "conv1") != 255],
        lambda found: (found == NEUTRAL).all(),
    )
    assert len(shown) > 6
    tab.go_to(60)
    tab.shows("epoch 60")
    # Both runs that are compared, and the difference of their changes.
    tab.part("compare-run").select_option("sr2")
    expect(tab.part("map-b")).to_have_count(6)
    tab.control("radio", f"B {MINUS} A").check(force=True)
    hover_on = tab.part("map-difference", layer="conv1", image=0)
    hover_on.scroll_into_view_if_needed()
    box = hover_on.bounding_box()
    tab.page.mouse.move(box["x"] + box["width"] * 2.5 / 3, box["y"] + box["height"] * 3.5 / 4)
    # B ends with epoch 29, and begins with the same numbers.
    theirs = value(29, "conv1", 64, 3, 2) - value(-1, "conv1", 64, 3, 2)
    expect(tip).to_contain_text(f"B {MINUS} A of the changes: {signed(theirs - change)}")
    expect(tab.root.locator("td .number").first).to_have_text(
        signed(value(29, "dense", 10) - value(60, "dense", 10))
    )
    tab.wait_for_view(values="change", show="difference")
    with Image.open(io.BytesIO(saved(tab, "png")[1])) as sheet:
        assert sheet.width > 900
