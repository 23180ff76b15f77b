"""Phones, tablets, and pages that are enlarged: 200 % of 1280 pixels leave 640."""

import pytest

from tests.browser.chromium import expect
from tests.browser.tab import Tab

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

BUTTON = "Runs and display"
PHONE = {"width": 390, "height": 844}

# What is wider than the window, and reaches out of what could be scrolled.
OVERFLOWING = """
() => [...document.querySelectorAll("body *")].filter(element => {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isCut = element.closest(".scroller, .unseen, .plot, pre") || !element.checkVisibility();
    return !isCut && width && height && (right > innerWidth + 0.5 || left < -0.5);
}).map(element => element.outerHTML.slice(0, 100))
"""
# What is too small to be hit by a finger. Links in a sentence may be as high as its lines.
TOO_SMALL = """
() => [...document.querySelectorAll("button, input, select, summary")]
    .map(element => element.closest(".switch label, .run label") ?? element)
    .filter(element => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility() && (width < 24 || height < 24);
    }).map(element => element.outerHTML.slice(0, 100))
"""
FOCUSED = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"

BEHIND = "document.activeElement.matches('main *')"


@pytest.fixture
def phone(browser, watch, fast_url):
    """The tab in a window of a phone, with a finger."""
    context = browser.new_context(viewport=PHONE, has_touch=True, reduced_motion="reduce")
    watch.listen(context)
    yield Tab(context.new_page(), fast_url)
    context.close()


def test_a_drawer_instead_of_the_sidebar(tab, fast_url):
    tab = tab(fast_url).open_framed("light", view="long", runs="long", epoch=60)
    tab.shows("epoch 60")
    expect(tab.control("button", BUTTON)).to_have_count(0)
    tab.page.set_viewport_size({"width": 640, "height": 450})
    button = tab.control("button", BUTTON)
    expect(tab.part("run-list")).to_be_hidden()
    drawer = tab.part("drawer")

    button.click()
    expect(drawer).to_be_visible()
    assert tab.frame().evaluate(FOCUSED) == "Close"
    # Nothing behind it can be reached.
    for _ in range(14):
        tab.page.keyboard.press("Tab")
        assert tab.frame().evaluate(BEHIND) is False
    tab.page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(button).to_be_focused()

    button.press("Enter")
    drawer.get_by_role("checkbox", name="sr2: show in the plots").check()
    drawer.get_by_role("button", name="Close").click()
    expect(drawer).to_be_hidden()
    expect(tab.part("sentence")).to_have_count(2)

    button.click()
    beside = (600, 200)
    # A slider that is dragged out of it does not close it.
    tab.control("slider", "Opacity of the maps over the images").hover()
    tab.page.mouse.down()
    tab.page.mouse.move(*beside, steps=3)
    tab.page.mouse.up()
    expect(drawer).to_be_visible()
    tab.page.mouse.click(*beside)
    expect(drawer).to_be_hidden()
    expect(button).to_be_focused()
    # It is there again as soon as there is room.
    button.click()
    tab.page.set_viewport_size({"width": 1280, "height": 900})
    expect(tab.part("run-list")).to_be_visible()
    expect(drawer).to_have_count(0)
    tab.page.set_viewport_size({"width": 640, "height": 450})
    expect(drawer).to_be_hidden()


def test_a_phone(phone):
    tab = phone.open_framed("light", view="wide", runs="long,sr2,wide", epoch=60)
    tab.shows("epoch 60")
    expect(tab.part("strengths")).to_be_visible()
    # At 320 pixels there must be nothing to scroll sideways, but for tables.
    for width in (390, 320):
        tab.page.set_viewport_size({"width": width, "height": 844})
        tab.wait_until(lambda: tab.frame().evaluate(OVERFLOWING), lambda found: found == [])
        assert tab.frame().evaluate("document.documentElement.scrollWidth") == width
    tab.page.set_viewport_size(PHONE)
    scroller = tab.root.locator(".scroller")
    assert scroller.evaluate("s => s.scrollWidth > s.clientWidth")
    scroller.evaluate("s => s.scrollTo(1000, 0)")
    tab.map("conv1", 7).tap()
    expect(tab.part("tooltip")).to_contain_text("conv1, sample 8")
    assert tab.frame().evaluate(TOO_SMALL) == []
    tab.control("button", "Runs and display").tap()
    expect(tab.part("drawer")).to_be_visible()
    assert tab.frame().evaluate(TOO_SMALL) == []
    assert tab.frame().evaluate(OVERFLOWING) == []
    tab.page.touchscreen.tap(370, 300)
    expect(tab.part("drawer")).to_be_hidden()
    # What is below the backdrop has not been touched.
    expect(tab.part("epoch-label")).to_have_text("epoch 60")


def test_a_finger_that_scrolls_does_not_change_the_epoch(phone):
    tab = phone.open_alone(view="long", runs="long", epoch=60)
    tab.shows("epoch 60")
    strip = tab.part("strip").locator(".u-over")
    strip.dispatch_event("pointerdown", {"pointerType": "touch", "buttons": 1, "clientX": 100})
    expect(tab.part("epoch-label")).to_have_text("epoch 60")
    strip.tap()
    expect(tab.part("epoch-label")).not_to_have_text("epoch 60")


def test_no_motion_if_the_user_wants_none(tab, fast_url):
    tab = tab(fast_url)
    tab.page.set_viewport_size({"width": 640, "height": 900})
    tab.open_alone(view="long", runs="long", epoch=60)
    tab.control("button", "Runs and display").click()
    animation = "d => getComputedStyle(d).animationName"
    assert tab.part("drawer").evaluate(animation) == "drawer-opens"
    tab.page.emulate_media(reduced_motion="reduce")
    assert tab.part("drawer").evaluate(animation) == "none"
