"""The channels of a place, and the predictions under the pictures."""

import math
import re

import pytest

from keras_regs_tensorboard import shares
from tests.browser.chromium import expect
from tests.browser.test_reading import hover, levels, value
from tests.tensorboard import logs, writing

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

LAYERS = {name: index for index, (name, _, _) in enumerate(writing.LAYERS)}


@pytest.fixture
def long(tab, fast_url):
    found = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    found.shows("epoch 60")
    return found


def text(share):
    """A share as the panel writes it."""
    value = 100 * share
    if value >= 90:
        return f"{value:.1f} %"
    return f"{value:.{0 if value >= 9.95 else 1 if value >= 0.995 else 2}f} %"


def bars(epoch, layer, row, column, image=0):
    """The rows of the panel: channels with shares, and all others."""
    header, array = writing.shares("s", epoch)
    place = shares.decode(header, array, LAYERS[layer], image, row, column)
    channels = header.layers[LAYERS[layer]].channels
    rows = [
        [str(channel), text(share)]
        for channel, share in zip(place.channels, place.shares, strict=True)
    ]
    return [*rows, [f"{channels - 3} others", text(place.rest)]]


def shown(tab, side="a"):
    rows = tab.part(f"shares-{side}").locator("tbody tr")
    return [
        [row.locator("th").inner_text(), row.locator("td").first.inner_text()] for row in rows.all()
    ]


def is_shown(tab, expected, side="a"):
    tab.wait_until(lambda: shown(tab, side), lambda found: found == expected)


def number_at(epoch, layer, shape):
    """A place whose entropy is a number."""
    return next(
        (row, column)
        for row in range(shape[0])
        for column in range(shape[1])
        if levels(epoch, layer)[row, column] != 255
    )


def test_a_click_shows_the_channels_of_a_place(long):
    panel = long.part("shares")
    expect(panel).to_have_count(0)
    hover(long, "conv1", (4, 3), 3, 2)
    long.page.mouse.down()
    long.page.mouse.up()
    expect(panel).to_contain_text("conv1, cat, row 4, column 3")
    there = value(60, "conv1", 64, 3, 2)
    expect(panel).to_contain_text(f"{there:.2f} nats of at most {math.log(64):.2f}")
    expect(panel).to_contain_text(f"perplexity: {math.exp(there):.1f} of 64 channels")
    is_shown(long, bars(60, "conv1", 3, 2))
    long.wait_for_view(place="1,4,3,conv1")
    expect(long.root.locator("td .marker.pinned")).to_have_count(1)
    # The same place at other epochs, also at those that have no shares.
    long.go_to(61)
    expect(long.part("shares-a")).to_contain_text("epoch 60 (epoch 61 has no shares)")
    is_shown(long, bars(60, "conv1", 3, 2))
    long.go_to(63)
    is_shown(long, bars(63, "conv1", 3, 2))
    expect(long.part("shares-a")).not_to_contain_text("no shares")
    # Longer bars are larger shares, and the first is the longest.
    widths = long.part("bars").locator("i").evaluate_all("all => all.map(e => e.offsetWidth)")
    assert widths[:3] == sorted(widths[:3], reverse=True)
    # Another click on the same place closes it.
    hover(long, "conv1", (4, 3), 3, 2)
    long.page.mouse.down()
    long.page.mouse.up()
    expect(panel).to_have_count(0)
    long.wait_for_view(place=None)


def test_by_keyboard(long):
    panel = long.part("shares")
    long.map("conv2").focus()
    for key in ("ArrowUp", "ArrowLeft", "Enter"):
        long.page.keyboard.press(key)
    expect(panel).to_contain_text("conv2, cat, row 1, column 1")
    is_shown(long, bars(60, "conv2", 0, 0))
    # The map keeps the focus, and the arrow keys go on from there.
    long.page.keyboard.press("ArrowRight")
    long.page.keyboard.press("Enter")
    is_shown(long, bars(60, "conv2", 0, 1))
    long.page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    long.page.keyboard.press("Enter")
    long.control("button", "Close").focus()
    long.page.keyboard.press("Enter")
    expect(panel).to_have_count(0)
    expect(long.map("conv2")).to_be_focused()


def test_a_link_shows_the_same_place_of_two_runs(tab, fast_url):
    tab = tab(fast_url).open_alone(
        view="long", runs="long", epoch=60, place="2,1,1,dense", **{"with": "long", "at": 30}
    )
    tab.shows("epoch 60")
    expect(tab.part("shares")).to_contain_text("dense, dog")
    # The place is in the left half, once the maps are as narrow as those of two runs.
    expect(tab.part("shares")).not_to_have_class(re.compile(r"\bleft\b"))
    for side, epoch in (("a", 60), ("b", 30)):
        is_shown(tab, bars(epoch, "dense", 0, 0, image=1), side)
        expect(tab.part(f"shares-{side}")).to_contain_text(f"long, epoch {epoch}")
    tab.part("compare-run").select_option("sr2")
    expect(tab.part("shares-b")).to_contain_text("This run has no shares of channels.")
    expect(tab.part("shares-b")).to_contain_text(" nats of at most 2.30")
    tab.part("compare-run").select_option("wide")
    expect(tab.part("shares-b")).to_contain_text("This run has no such place.")
    # A link to a place that is not there.
    tab.open_alone(view="long", epoch=60, place="9,1,1,dense")
    expect(tab.part("shares")).to_contain_text("This run has no such place.")


def test_a_place_that_is_not_a_number(tab, fast_url):
    epoch, row, column = next(
        (epoch, row, column)
        for epoch in logs.SHARES
        for row in range(4)
        for column in range(3)
        if levels(epoch, "conv1")[row, column] == 255
    )
    place = f"1,{row + 1},{column + 1},conv1"
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=epoch, place=place)
    expect(tab.part("shares-a")).to_contain_text("The responses of this place are not numbers.")
    expect(tab.part("shares-a")).to_contain_text("not a number")
    expect(tab.part("bars")).to_have_count(0)


def test_predictions_stand_under_the_pictures(long):
    both = long.part("prediction")
    expect(both).to_have_text(["✓ cat", "✓ dog"])
    assert both.first.get_attribute("title") == "Prediction: cat, with 75.0 %: right"
    expect(both.first.get_by_role("img")).to_have_accessible_name("right:")
    long.go_to(39)
    expect(both).to_have_text(["✗ ship", "✓ dog"])
    title = "Prediction: ship, with 50.0 %: wrong, it is cat"
    assert both.first.get_attribute("title") == title
    long.go_to(100)
    expect(both).to_have_text(["✓ cat", "→ not a number"])
    long.part("compare-run").select_option("long")
    long.part("compare-epoch").fill("3")
    long.part("compare-epoch").press("Enter")
    expect(both).to_have_text(["A ✓ cat", "B ✗ ship", "A → not a number", "B ✓ dog"])
    # It has none.
    long.part("compare-run").select_option("nothing")
    long.control("radio", "wide: show its heatmaps").click()
    expect(both).to_have_count(0)
