"""axe-core finds no barriers, in either theme."""

import pytest

from tests.browser.axe import COLOURS, EVERYTHING, barriers
from tests.browser.chromium import expect

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]


THEMES = [("light", EVERYTHING), ("dark", COLOURS)]


@pytest.mark.parametrize(("theme", "rules"), THEMES)
def test_no_barriers(tab, fast_url, theme, rules, watch):
    view = {"view": "long", "runs": "long,sr2,wide", "epoch": 60, "place": "1,2,2,conv1"}
    tab = tab(fast_url).open_framed(theme, **view)
    tab.shows("epoch 60")
    expect(tab.root.locator("html")).to_have_attribute("data-theme", theme)
    # The last part of the page.
    expect(tab.part("strengths")).to_be_visible()
    expect(tab.part("bars")).to_be_visible()
    assert barriers(tab, rules) == []
    tab.part("compare-run").select_option("sr2")
    expect(tab.part("map-b").first).to_be_visible()
    assert barriers(tab, rules) == []
    tab.control("radio", "B \N{MINUS SIGN} A").check(force=True)
    expect(tab.part("map-difference").first).to_be_visible()
    watch.is_offline = True
    tab.page.route("**/runs", lambda route: route.abort())
    tab.poll()
    expect(tab.root.locator(".trouble")).to_be_visible()
    assert barriers(tab, rules) == []
    tab.page.set_viewport_size({"width": 390, "height": 844})
    chart = tab.part("loss-chart", chart="losses")
    chart.locator("summary").click()
    expect(chart.get_by_role("button", name="PNG", exact=True)).to_be_visible()
    assert barriers(tab, rules) == []
    tab.control("button", "Runs and display").click()
    expect(tab.part("drawer")).to_be_visible()
    assert barriers(tab, rules) == []


@pytest.mark.parametrize(("theme", "rules"), THEMES)
def test_no_barriers_without_runs(tab, fast_url, theme, rules):
    tab = tab(fast_url)
    none = {"version": 1, "runs": [], "problems": [{"run": "a", "message": "It is damaged."}]}
    tab.page.route("**/runs", lambda route: route.fulfill(json=none))
    tab.open_framed(theme)
    expect(tab.part("empty")).to_be_visible()
    expect(tab.part("problems")).to_be_visible()
    assert barriers(tab, rules) == []
