"""Two runs, or two epochs of one, one above the other and as their difference."""

import math

import pytest

from tests.browser.chromium import expect
from tests.browser.tab import picture
from tests.browser.test_downloads import saved
from tests.browser.test_reading import levels, value

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

MINUS = "\N{MINUS SIGN}"
LESS = f"B {MINUS} A"
NEUTRAL = bytes([247, 247, 247])


def other_pixels(tab, side, layer):
    """What is painted on the map of the other run, or on the difference, of the first image."""
    canvas = tab.part(f"map-{side}", layer=layer, image=0)
    canvas.scroll_into_view_if_needed()
    return canvas.evaluate(
        "c => [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]"
    )


def test_a_run_is_compared_with_another(tab, fast_url):
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=20)
    tab.shows("epoch 20")
    expect(tab.part("map-b")).to_have_count(0)
    tab.part("compare-run").select_option("sr2")
    expect(tab.part("map-b")).to_have_count(6)
    expect(tab.root.get_by_text("A: long, epoch 20 · B: sr2, epoch 20")).to_be_visible()
    tab.wait_for_view(view="long", **{"with": "sr2", "at": None, "show": None})
    # Both were made of the same numbers.
    expected = tab.map("conv1").evaluate(
        "c => [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]"
    )
    tab.wait_until(lambda: other_pixels(tab, "b", "conv1"), lambda found: found == expected)
    headers = tab.root.locator("tbody th.layer")
    expect(headers).to_have_count(6)
    expect(headers.nth(1)).to_have_text(f"B 3.00 nats of 4.16{LESS}: +2.00 nats")
    # The epoch is that of both.
    tab.go_to(21)
    tab.shows("epoch 21")
    expect(tab.root.get_by_text("A: long, epoch 21 · B: sr2, epoch 21")).to_be_visible()
    tab.control("radio", LESS).check(force=True)
    expect(tab.part("map-difference")).to_have_count(6)
    expect(tab.part("map-b")).to_have_count(0)
    tab.wait_until(
        lambda: set(zip(*[iter(other_pixels(tab, "difference", "conv1"))] * 4, strict=True)),
        lambda found: found == {(*NEUTRAL, 255)},
    )
    expect(tab.part("colour-bar")).to_contain_text(f"nats, {LESS}")
    tab.part("compare-run").select_option("nothing")
    expect(tab.part("map-difference")).to_have_count(0)
    tab.wait_for_view(**{"with": None, "show": None})


def test_an_epoch_is_compared_with_another(tab, fast_url):
    link = {"with": "long", "at": 3, "show": "difference"}
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=60, **link)
    tab.shows("epoch 60")
    expect(tab.root.get_by_text("A: long, epoch 60 · B: long, epoch 3")).to_be_visible()
    expect(tab.part("compare-epoch")).to_have_value("3")
    a, b = levels(60, "dense"), levels(3, "dense")
    assert 255 not in (a[0, 0], b[0, 0])
    difference = value(3, "dense", 10) - value(60, "dense", 10)
    sign = MINUS if difference < 0 else "+"
    expected = f"{sign}{abs(difference):.2f}"
    cell = tab.root.locator("td").filter(has=tab.part("map-difference", layer="dense", image=0))
    expect(cell).to_have_text(expected)
    canvas = tab.part("map-difference", layer="conv1", image=0)
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    tab.page.mouse.move(box["x"] + box["width"] * 2.5 / 3, box["y"] + box["height"] * 3.5 / 4)
    ours, theirs = value(60, "conv1", 64, 3, 2), value(3, "conv1", 64, 3, 2)
    for text in (
        f"A: {ours:.2f} nats of at most {math.log(64):.2f}",
        f"B: {theirs:.2f} nats of at most {math.log(64):.2f}",
        f"{LESS}: {MINUS if theirs < ours else '+'}{abs(theirs - ours):.2f}",
    ):
        expect(tab.part("tooltip")).to_contain_text(text)
    # Without a number of its own, it is the epoch of A.
    tab.part("compare-epoch").fill("")
    tab.part("compare-epoch").press("Enter")
    expect(tab.root.get_by_text("A: long, epoch 60 · B: long, epoch 60")).to_be_visible()
    tab.wait_for_view(epoch=60, **{"with": "long", "at": None})


def test_what_cannot_be_compared_is_said(tab, fast_url):
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=60, **{"with": "sr2"})
    tab.shows("epoch 60")
    expect(tab.root.get_by_text("B: sr2, epoch 29 (it has no epoch 60)")).to_be_visible()
    warning = tab.root.get_by_text("The runs show different samples")
    expect(tab.part("map-b")).to_have_count(6)
    expect(warning).to_have_count(0)
    tab.part("compare-run").select_option("wide")
    expect(warning).to_be_visible()
    # One layer has another shape, and one is missing there.
    missing = tab.root.get_by_text("B has no such layer with maps of this size.")
    expect(missing).to_have_count(3)
    expect(tab.part("map-b")).to_have_count(0)
    tab.control("radio", LESS).check(force=True)
    expect(tab.part("map-difference")).to_have_count(0)
    expect(missing).to_have_count(3)


@pytest.mark.parametrize("show", ["both", "difference"])
def test_png(tab, fast_url, show):
    tab = tab(fast_url).open_alone(
        view="long", runs="long", epoch=20, **{"with": "sr2", "at": 3, "show": show}
    )
    tab.shows("epoch 20")
    expect(tab.part("map-b" if show == "both" else "map-difference")).to_have_count(6)
    name, content = saved(tab, "png")
    assert name == "sparsity-long-and-sr2-epoch-20.png"
    size, values = picture(content)
    tab.go_to(21)
    tab.shows("epoch 21")
    assert picture(saved(tab, "png")[1])[0] == size
    assert len({values[at : at + 3] for at in range(0, len(values), 3)}) > 20
