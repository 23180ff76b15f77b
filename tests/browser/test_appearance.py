"""How the page looks, whom it serves, and what it lets no one do."""

import re

import pytest

from tests.browser.chromium import expect
from tests.browser.written import SCRIPT

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

BACKGROUND = "getComputedStyle(document.body).backgroundColor"


def test_the_theme_of_tensorboard(tab, fast_url):
    tab = tab(fast_url).open(view="long", runs="long")
    tab.shows("epoch 119")
    html = tab.root.locator("html")
    expect(html).to_have_attribute("data-theme", "light")
    assert tab.frame().evaluate(BACKGROUND) == "rgb(255, 255, 255)"
    tab.part("loss-chart").first.scroll_into_view_if_needed()
    before = tab.part("losses").locator("canvas").first.evaluate("c => c.toDataURL()")
    for name, theme in [("Dark", "dark"), ("Light", "light")]:
        tab.page.get_by_role("button", name="Menu for changing light or dark theme").click()
        tab.page.get_by_role("menuitem", name=name).click()
        expect(html).to_have_attribute("data-theme", theme)
        brightness = sum(map(int, re.findall(r"\d+", tab.frame().evaluate(BACKGROUND))))
        assert brightness == 3 * 255 if theme == "light" else brightness < 150
        # The axes of the charts, too.
        after = tab.part("losses").locator("canvas").first.evaluate("c => c.toDataURL()")
        assert (after == before) == (theme == "light")


# The last epoch of each run.
LAST = {"long": 119, "wide": 99, SCRIPT: 1}
# The width of the window and of what is in it, and the right edge of each canvas.
WIDTHS = """
() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const canvases = [...document.querySelectorAll("canvas")];
    return [clientWidth, scrollWidth, ...canvases.map(c => c.getBoundingClientRect().right)];
}
"""


@pytest.mark.parametrize("run", LAST)
def test_nothing_scrolls_sideways(tab, fast_url, run):
    tab = tab(fast_url)
    view = {"view": run, "runs": f"{run},sr2"}
    # Once within TensorBoard's page.
    tab = tab.open(**view) if run == "wide" else tab.open_alone(**view)
    tab.shows(f"epoch {LAST[run]}")
    expect(tab.part("correlations")).to_be_visible()
    for width in (1920, 1280):
        tab.page.set_viewport_size({"width": width, "height": 1000})
        # What is out of the window's right edge could not be scrolled to.
        tab.wait_until(
            lambda: tab.frame().evaluate(WIDTHS),
            lambda widths, most=width: most - 50 < widths[0] <= most and max(widths) <= widths[0],
        )
        assert len(tab.page.screenshot()) > 10_000


def test_names_are_text(tab, fast_url):
    tab = tab(fast_url).open_alone(view=SCRIPT, runs=SCRIPT)
    tab.shows("epoch 1")
    expect(tab.part("run-list")).to_contain_text(SCRIPT)
    expect(tab.root.locator("tbody th.layer").first).to_contain_text("<img src=x onerror=alert(1)>")
    expect(tab.root.locator(".image .label").first).to_have_text(SCRIPT)
    expect(tab.part("sentence", run=SCRIPT)).to_contain_text(f"{SCRIPT} fell by 50 %")
    expect(tab.part("correlations")).to_contain_text(SCRIPT)
    expect(tab.part("strengths")).to_contain_text(SCRIPT)
    tab.map("dense").hover()
    expect(tab.part("tooltip")).to_contain_text(SCRIPT)
    # A link names what is not there.
    other = "<img src=y onerror=alert(2)>"
    # The page in between, or the one that is open could write its own state into the address first.
    tab.page.goto("about:blank")
    tab.open_alone(view=other, runs=SCRIPT)
    expect(tab.part("problems")).to_contain_text(other)
    expect(tab.root.locator("img")).to_have_count(0)
    # `watch` has seen no dialog, and no request for an image.


def focused(tab):
    """What has the focus, in words, and whether that is seen."""
    return tuple(
        tab.frame().evaluate(
            """() => {
                const e = document.activeElement;
                const shown = e.matches(".switch input") ? e.nextElementSibling : e;
                return [
                    e.dataset.testid ?? e.getAttribute("aria-label") ??
                        e.closest("label")?.textContent ?? e.textContent,
                    getComputedStyle(shown).outlineStyle !== "none",
                ];
            }"""
        )
    )


def test_the_tab_key_reaches_everything(tab, fast_url):
    tab = tab(fast_url).open(view="long", runs="long", epoch=60)
    tab.shows("epoch 60")
    expect(tab.part("correlations")).to_be_visible()
    found = []
    for _ in range(40):
        tab.page.keyboard.press("Tab")
        found.append(focused(tab))
        if found[-1][0] == "map":
            break
    names = [name for name, _ in found]
    expected = [
        f"{SCRIPT}: show in the plots",
        "long: show in the plots",
        "long: show its heatmaps",
        "sr2: show in the plots",
        "Entropy",
        "Each layer",
        "Opacity of the maps over the images",
        "download-png",
        "download-csv",
        "Play",
        "epoch-slider",
        "epoch-field",
        "map",
    ]
    assert [name for name in names if name in expected] == expected
    unseen = [name for name, is_seen in found if not is_seen]
    assert unseen == []
    # In the maps, the arrow keys go from place to place.
    expect(tab.part("tooltip")).to_contain_text("conv1, cat, row 3, column 2")
    tab.page.keyboard.press("ArrowUp")
    expect(tab.part("tooltip")).to_contain_text("conv1, cat, row 2, column 2")
    tab.page.keyboard.press("Escape")
    expect(tab.part("tooltip")).to_have_count(0)


def test_the_slider_says_where_it_is(tab, fast_url):
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    tab.shows("epoch 60")
    slider = tab.control("slider", "Epoch")
    expect(slider).to_have_attribute("aria-valuetext", "epoch 60")
    slider.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", "before training")
    assert '- slider "Epoch"' in slider.aria_snapshot()


def test_switches_by_keys(tab, fast_url):
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    tab.shows("epoch 60")
    tab.control("radio", "Entropy").press("ArrowRight")
    expect(tab.control("radio", "Perplexity")).to_be_checked()
    # The epoch stays.
    expect(tab.part("epoch-label")).to_have_text("epoch 60")
    tab.control("checkbox", "sr2: show in the plots").press(" ")
    expect(tab.part("sentence")).to_have_count(2)


def test_how_long_painting_takes(tab, fast_url, record_property):
    """Says so, and no more: how fast a machine is that runs the tests is not known."""
    tab = tab(fast_url).open_alone(view="wide", runs="wide", epoch=0)
    tab.shows("epoch 0")
    expect(tab.part("map")).to_have_count(7 * 8)
    before = tab.pixels("conv1")
    for epoch in range(10, 60, 10):
        tab.go_to(epoch)
        tab.shows(f"epoch {epoch}")
        before = tab.wait_for_other_pixels(before, "conv1")
    script = "name => performance.getEntriesByName(name, 'measure').map(entry => entry.duration)"
    for name, least in (("first-paint", 1), ("repaint", 5)):
        tab.frame().wait_for_function(
            f"performance.getEntriesByName('{name}', 'measure').length >= {least}"
        )
        durations = sorted(tab.frame().evaluate(script, name))
        record_property(name, durations[len(durations) // 2])
        print(f"{name}: {', '.join(f'{duration:.0f}' for duration in durations)} ms")
