"""Which layer, and when: a strip for each run, and what a click in it does."""

import pytest

from tests.browser.chromium import expect

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]


def test_a_click_in_a_strip_chooses_layer_and_epoch(tab, fast_url):
    tab = tab(fast_url).open_alone(view="sr2", runs="long,sr2", epoch=3)
    tab.shows("epoch 3")
    expect(tab.part("strip")).to_have_count(2)
    strip = tab.part("strip", run="long")
    expect(strip).to_contain_text("greatest fall: dense, 50 %")
    key = tab.part("overview").locator(".key")
    expect(key).to_have_text("0 ln D not a number overfitting begins")
    plot = strip.locator(".u-over")
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    # Epoch 7 of -1 to 119, in the second of three layers, where it is not a number.
    place = {"x": box["width"] * 8.5 / 121, "y": box["height"] / 2}
    plot.hover(position=place)
    expect(strip).to_contain_text("conv2, epoch 7: not a number")
    plot.click(position={**place, "x": box["width"] * 61.5 / 121})
    tab.shows("epoch 60")
    expect(tab.control("radio", "long: show its heatmaps")).to_be_checked()
    expect(tab.map("conv2")).to_be_in_viewport()
    tab.part("overview").locator("figure").last.scroll_into_view_if_needed()
    expect(tab.part("overview").locator(".u-over")).to_have_count(3)
    # The epochs of all plots are one below the other.
    lefts = tab.frame().evaluate(
        """() => [...document.querySelectorAll("[data-testid=overview] .u-over")].map(
            e => [e.getBoundingClientRect().left, e.getBoundingClientRect().right].join())"""
    )
    assert len(lefts) == 3
    assert len(set(lefts)) == 1


def test_the_overview_has_its_height_before_its_content(tab, fast_url):
    tab = tab(fast_url).open_alone(view="wide", runs="long,sr2,wide", epoch=3)
    tab.shows("epoch 3")
    expect(tab.part("strip")).to_have_count(3)
    content = tab.part("overview").locator("> div")
    grown = "e => e.scrollHeight - parseFloat(e.style.minHeight)"
    tab.wait_until(lambda: content.evaluate(grown), lambda pixels: abs(pixels) < 8)
    tab.control("checkbox", "wide: show in the plots").uncheck()
    expect(tab.part("strip")).to_have_count(2)
