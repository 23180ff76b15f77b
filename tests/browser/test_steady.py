"""What stays as it is while runs and epochs come: places on the page, names, and ranges."""

import math

import numpy as np
import pytest

from keras_regs.tensorboard._writer import EventWriter
from tests.browser.chromium import expect
from tests.browser.test_contrast import BRIGHT, DARK, RANGE, colours, nats
from tests.tensorboard import writing
from tests.tensorboard.server import get, tensorboard, wait_until

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

# Where each part of the page was, in each frame that the browser drew, and what it saw move.
WATCH = """
window.places = {};
window.moved = [];
new PerformanceObserver(list => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
        const names = sources.map(({ node }) => node?.className ?? node?.nodeName ?? "?");
        if (!hadRecentInput && value > 0.001) window.moved.push(`${value} ${names}`);
    }
}).observe({ type: "layout-shift", buffered: true });
const parts = {
    picture: ".image canvas",
    last: ".image:last-child canvas",
    map: "canvas[data-row='0']",
    row: "canvas[data-row='1']",
    title: "#heatmaps-title",
    overview: "[data-testid=overview]",
    compare: ".compare",
};
const look = () => {
    if (document.querySelector(parts.picture) || Object.keys(window.places).length) {
        for (const [name, selector] of Object.entries(parts)) {
            const box = document.querySelector(selector)?.getBoundingClientRect();
            // The sidebar does not scroll with the page.
            const top = box && box.y + (name === "compare" ? 0 : scrollY);
            const place = box && [box.x, top, box.width].map(Math.round);
            (window.places[name] ??= new Set()).add(String(place));
        }
    }
    requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""


@pytest.fixture
def steady(tab):
    """Opens a page that notes what moves, and returns what says what has since it last did."""

    def opened(url, **view):
        found = tab(url)
        found.page.add_init_script(WATCH)
        found.open_alone(**view)

        def moved():
            # What is still to be drawn.
            found.page.wait_for_timeout(300)
            return found.frame().evaluate(
                """() => {
                    const jumps = Object.entries(window.places).filter(([, at]) => at.size > 1);
                    const found = [...jumps.map(([n, at]) => `${n}: ${[...at]}`), ...window.moved];
                    window.places = {};
                    window.moved = [];
                    return found;
                }"""
            )

        return found, moved

    return opened


def test_nothing_moves(steady, fast_url):
    tab, moved = steady(fast_url, view="long", runs="long,wide", epoch=60)
    tab.shows("epoch 60")
    expect(tab.part("correlations").locator("canvas").first).to_be_visible()
    expect(tab.part("sentence")).to_have_count(2)
    assert moved() == []
    for epoch, name in ((7, "epoch 7"), (-1, "before training"), (119, "epoch 119")):
        tab.go_to(epoch)
        tab.shows(name)
    assert moved() == []
    opacity = tab.control("slider", "Opacity of the maps over the images")
    opacity.fill("50")
    opacity.fill("100")
    tab.frame().evaluate("document.documentElement.dataset.theme = 'dark'")
    for name in ("Perplexity", "Shared", "Fit", "Each layer", "Change", "Values", "Entropy"):
        tab.control("radio", name).check(force=True)
        tab.shows("epoch 119")
    tab.map("conv1").hover()
    expect(tab.part("tooltip")).to_be_visible()
    tab.page.mouse.move(0, 0)
    assert moved() == []
    # A run of the same layers that has yet to come, and back.
    for run in ("sr2", "long"):
        tab.control("radio", f"{run}: show its heatmaps").check()
        tab.shows("epoch 119")
        expect(tab.root.locator("#heatmaps-title .name")).to_have_text(run)
    assert moved() == []


def test_all_pictures_begin_at_the_same_height(tab, fast_url):
    tab = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    tab.shows("epoch 60")
    tab.frame().evaluate(
        "document.querySelector('.image .label').textContent = 'a name of many words '.repeat(9)"
    )
    tops = "[...document.querySelectorAll('.image canvas')].map(c => c.getBoundingClientRect().top)"
    first, second = tab.frame().evaluate(tops)
    assert first == second


@pytest.fixture(scope="module")
def growing(tmp_path_factory):
    """A folder, its address, and what writes a new record into it."""
    folder = tmp_path_factory.mktemp("growing")
    layers = [("constant", 64, (4, 4)), ("one", 1, (2, 2))]

    def record(epoch, level, run="run", session="s"):
        with EventWriter(folder / run / "heatmaps") as writer:
            header, array = writing.maps(session, epoch, layers, entropies=[2.0, 0.0])
            writer.record(header, np.full_like(array, level))

    record(3, 100)
    with tensorboard(folder) as url:
        wait_until(lambda: get(url, "runs").json()["runs"])
        yield url, record


def test_a_constant_layer_and_new_epochs(steady, growing):
    url, record = growing
    tab, moved = steady(url, view="run", runs="run", scale="fit", values="change")
    tab.shows("epoch 3")
    expect(tab.root.get_by_text("at each place since epoch 3, its first")).to_be_visible()
    # One channel has no other entropy.
    expect(tab.part("range")).to_have_count(1)
    expect(tab.part("range")).to_contain_text("nearly constant")
    least = 0.05 * math.log(64)
    expect(tab.part("range")).to_contain_text(f"± {least:.2f} nats")
    tab.control("radio", "Values").check(force=True)
    low, high = nats(100) - least / 2, nats(100) + least / 2
    expect(tab.part("range")).to_contain_text(f"{low:.2f}{RANGE}{high:.2f} nats")
    moved()
    # A new epoch extends the range, also of the epochs before.
    record(4, 200)
    wait_until(lambda: get(url, "run", run="run").json()["epochs"] == [3, 4])
    tab.poll()
    expect(tab.part("range")).to_contain_text(f"{nats(100):.2f}{RANGE}{nats(200):.2f} nats")
    tab.go_to(3)
    tab.wait_until(
        lambda: set(map(tuple, colours(tab, "constant", 4, 4).reshape(-1, 3))),
        lambda found: found == {DARK},
    )
    tab.go_to(4)
    tab.wait_until(
        lambda: set(map(tuple, colours(tab, "constant", 4, 4).reshape(-1, 3))),
        lambda found: found == {BRIGHT},
    )
    assert [each for each in moved() if "picture" in each or "map" in each] == []


def test_the_trainings_of_a_folder(tab, growing):
    url, record = growing

    def train(session, level):
        for epoch in (-1, 0, 1):
            record(epoch, level, "several", session)

    def listed():
        return [run["name"] for run in get(url, "runs").json()["runs"]]

    train("a", 50)
    train("b", 150)
    second = "several (training 2)"
    wait_until(lambda: listed() == ["run", "several", second])
    wait_until(lambda: get(url, "run", run=second).json()["epochs"] == [-1, 0, 1])
    tab = tab(url).open_alone(view=second, epoch=1)
    tab.shows("epoch 1")
    expect(tab.part("problems")).to_have_count(0)
    tip = tab.part("tooltip")
    tab.map("constant").hover()
    expect(tip).to_contain_text(f"{nats(150):.2f} nats")
    # Another one has another name, and changes no name before.
    train("c", 250)
    wait_until(lambda: listed() == ["run", "several", second, "several (training 3)"])
    tab.poll()
    names = tab.part("run-list").locator("label").filter(has_text="several")
    expect(names).to_have_count(3)
    for run, level in (("several (training 3)", 250), ("several", 50), (second, 150)):
        tab.control("radio", f"{run}: show its heatmaps").check()
        tab.shows("epoch 1")
        tab.map("constant").hover()
        expect(tip).to_contain_text(f"{nats(level):.2f} nats")
        tab.page.mouse.move(0, 0)
