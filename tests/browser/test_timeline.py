"""All epochs, however TensorBoard loads them, and every way to move between them."""

import re

import pytest

from tests.browser.chromium import expect
from tests.browser.tab import address
from tests.browser.written import SCRIPT

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

# Where a page is busy, its address is that of the link a while before the event says so.
MOVE_AND_FOLLOW = """
    async address => {
        const slider = document.querySelector("[data-testid=epoch-slider]");
        slider.value = 61;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        parent.history.replaceState(null, "", parent.location.pathname + address);
        await new Promise(resolve => setTimeout(resolve, 350));
        parent.dispatchEvent(new HashChangeEvent("hashchange"));
    }
"""


@pytest.fixture(params=["fast", "slow"])
def url(request):
    return request.getfixturevalue(f"{request.param}_url")


def test_a_click_on_the_tab_opens_it(tab, fast_url):
    tab = tab(fast_url)
    # Where other plugins have data as well, TensorBoard begins with one of them.
    tab.page.goto(f"{fast_url}/#timeseries")
    tab.page.get_by_role("tab", name="Sparsity").click()
    tab.shows("epoch 119")
    tab.wait_for_view(view="long", epoch=119)


def test_all_epochs_are_there(tab, url):
    tab = tab(url).open_alone(view="long", runs="long")
    tab.shows("epoch 119")
    expect(tab.slider).to_have_attribute("min", "-1")
    expect(tab.slider).to_have_attribute("max", "119")
    expect(tab.root.get_by_text("the last; follows new ones")).to_be_visible()
    before = tab.pixels("conv1")
    for epoch in range(9, 120, 10):
        tab.go_to(epoch)
        tab.shows(f"epoch {epoch}")
        expect(tab.root.get_by_text("This run has no maps of it")).to_have_count(0)
        before = tab.wait_for_other_pixels(before, "conv1")
    tab.go_to(-1)
    tab.shows("before training")


def test_a_link_shows_the_same_again(tab, fast_url):
    url = fast_url
    first = tab(url).open()
    first.shows("epoch 119")
    first.control("radio", "wide: show its heatmaps").click()
    first.control("checkbox", "sr2: show in the plots").uncheck()
    first.control("radio", "Shared").check(force=True)
    first.control("radio", "Perplexity").check(force=True)
    first.go_to(63)
    first.shows("epoch 63")
    shown = {"epoch": 63, "view": "wide", "scale": "shared", "unit": "perplexity"}
    first.wait_for_view(**shown, opacity=None)

    second = tab(url)
    second.page.goto(first.page.url)
    second.shows("epoch 63")
    expect(second.control("radio", "wide: show its heatmaps")).to_be_checked()
    expect(second.control("checkbox", "sr2: show in the plots")).not_to_be_checked()
    for name in ("long", "wide", SCRIPT):
        expect(second.control("checkbox", f"{name}: show in the plots")).to_be_checked()
    expect(second.control("radio", "Shared")).to_be_checked()
    expect(second.control("radio", "Perplexity")).to_be_checked()
    second.wait_for_view(**shown)
    expected = first.pixels("conv1")
    second.wait_until(lambda: second.pixels("conv1"), lambda found: found == expected)


@pytest.fixture
def long(tab, fast_url):
    """The run with 120 epochs, in its middle."""
    found = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    found.shows("epoch 60")
    return found


class TestMoving:
    def test_keys(self, tab, fast_url):
        long = tab(fast_url).open(view="long", runs="long", epoch=60)
        long.shows("epoch 60")
        # Nothing was clicked on: the page has the focus as soon as it is there.
        for key, epoch in [
            ("ArrowRight", "epoch 61"),
            ("ArrowLeft", "epoch 60"),
            ("Shift+ArrowRight", "epoch 70"),
            ("Shift+ArrowLeft", "epoch 60"),
            ("End", "epoch 119"),
            ("ArrowRight", "epoch 119"),
            ("Home", "before training"),
            ("ArrowLeft", "before training"),
            ("ArrowRight", "epoch 0"),
        ]:
            long.page.keyboard.press(key)
            long.shows(epoch)
        long.wait_for_view(epoch=0)

    def test_the_slider_has_the_same_keys(self, long):
        long.slider.focus()
        for key, epoch in [("ArrowRight", 61), ("Shift+ArrowLeft", 51), ("End", 119)]:
            long.page.keyboard.press(key)
            long.shows(f"epoch {epoch}")
            expect(long.slider).to_have_value(str(epoch))

    def test_the_pointer_moves_the_slider(self, long):
        box = long.slider.bounding_box()
        middle = box["y"] + box["height"] / 2
        long.page.mouse.move(box["x"] + box["width"] / 2, middle)
        long.page.mouse.down()
        long.page.mouse.move(box["x"] + box["width"] - 1, middle, steps=4)
        long.page.mouse.up()
        long.shows("epoch 119")
        expect(long.slider).to_have_value("119")

    def test_the_field(self, long):
        field = long.part("epoch-field")
        for text, epoch in [("7", 7), ("4000", 119), ("0", 0)]:
            field.fill(text)
            field.press("Enter")
            long.shows(f"epoch {epoch}")
            expect(field).to_have_value(str(epoch))
        # The arrow keys are the field's own.
        field.press("ArrowUp")
        expect(field).to_have_value("1")
        field.fill("")
        field.press("Enter")
        expect(field).to_have_value(re.compile("^[01]$"))

    def test_steps(self, long):
        long.control("button", "One epoch forward").click()
        long.shows("epoch 61")
        for _ in range(2):
            long.control("button", "One epoch back").click()
        long.shows("epoch 59")

    def test_back_to_the_last(self, long):
        long.control("button", "go to the last").click()
        long.shows("epoch 119")
        expect(long.root.get_by_text("the last; follows new ones")).to_be_visible()

    def test_a_click_in_a_plot(self, long):
        long.part("loss-chart").first.scroll_into_view_if_needed()
        plot = long.part("losses").locator(".u-over").first
        box = plot.bounding_box()
        # The moment of overfitting, 41 epochs and a half from the left edge of 121.
        plot.click(position={"x": box["width"] * 41.5 / 121, "y": box["height"] / 2})
        long.shows("epoch 40")

    def test_the_button_plays_and_pauses(self, long):
        before = long.pixels("conv1")
        long.control("button", "Play").click()
        long.wait_for_other_pixels(before, "conv1")
        long.control("button", "Pause").click()
        expect(long.control("button", "Play")).to_be_visible()
        stopped = long.part("epoch-label").inner_text()
        assert int(stopped.removeprefix("epoch ")) > 60
        long.wait_for_view(epoch=stopped.removeprefix("epoch "))

    def test_the_space_bar_plays_to_the_end(self, long):
        long.go_to(116)
        long.shows("epoch 116")
        long.slider.press(" ")
        expect(long.control("button", "Pause")).to_be_visible()
        long.shows("epoch 119")
        expect(long.control("button", "Play")).to_be_visible()
        # From the end it begins anew, until a step ends it.
        long.slider.press(" ")
        expect(long.part("epoch-label")).not_to_have_text("epoch 119")
        long.slider.press("Home")
        long.shows("before training")
        expect(long.control("button", "Play")).to_be_visible()

    def test_another_link_in_the_same_page(self, tab, fast_url):
        long = tab(fast_url).open(view="long", runs="long", epoch=60)
        long.shows("epoch 60")
        long.page.evaluate("window.isTheSame = true")
        long.open(view="sr2", runs="sr2", epoch=3)
        long.shows("epoch 3")
        expect(long.control("radio", "sr2: show its heatmaps")).to_be_checked()
        expect(long.part("sentence")).to_have_count(1)
        assert long.page.evaluate("window.isTheSame")

    def test_a_link_while_the_address_is_about_to_be_written(self, tab, fast_url):
        long = tab(fast_url).open(view="long", runs="long", epoch=60)
        long.shows("epoch 60")
        long.frame().evaluate(MOVE_AND_FOLLOW, address(view="sr2", runs="sr2", epoch=3))
        long.shows("epoch 3")
        long.wait_for_view(view="sr2", runs="sr2", epoch=3)

    def test_an_epoch_that_a_run_does_not_have(self, long):
        long.control("radio", "sr2: show its heatmaps").click()
        expect(
            long.root.get_by_text("This run has no maps of it: epoch 29 is shown.")
        ).to_be_visible()
        expect(long.part("epoch-label")).to_have_text("epoch 60")
