"""Many layers, and many runs."""

import csv
import io
import re

import pytest

from tests.browser import many
from tests.browser.chromium import expect
from tests.browser.tab import picture
from tests.browser.test_downloads import saved
from tests.tensorboard.server import get, tensorboard, wait_until

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

FIRST = many.name_of(0)
ALL = ",".join(many.name_of(run) for run in range(many.RUNS))


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    folder = tmp_path_factory.mktemp("many")
    many.write_many(folder)
    with tensorboard(folder) as url:
        wait_until(lambda: len(get(url, "runs").json()["runs"]) == many.RUNS)
        yield url


@pytest.fixture
def deep(tab, url):
    """The first run, at an epoch after the falls."""
    found = tab(url).open_alone(view=FIRST, runs=FIRST, epoch=9)
    found.shows("epoch 9")
    return found


def open_layers(tab):
    """The names of the layers with maps, from top to bottom."""
    first = tab.root.locator('canvas[data-testid="map"][data-image="0"]')
    return first.evaluate_all("all => all.map(each => each.dataset.layer)")


def wait_for_open(tab, layers):
    return tab.wait_until(lambda: open_layers(tab), lambda found: found == layers)


def in_network(layers):
    return sorted(layers, key=many.NAMES.index)


def layer_button(tab, layer):
    return tab.root.locator(f'tr[data-layer-row="{layer}"] button')


def test_of_many_layers_five_are_open_at_first(deep):
    wait_for_open(deep, in_network(many.FALLEN[:5]))
    expect(deep.part("closed-row")).to_have_count(47)
    expect(deep.part("entropy-chart")).to_have_count(5)
    row = deep.part("closed-row", layer="logits")
    expect(row).to_contain_text("0.90 nats of 2.30")
    expect(row).to_contain_text("fell by 55 %, epoch 5 to 6")
    deep.go_to(3)
    expect(row).to_contain_text("2.00 nats of 2.30")
    deep.control("combobox", "Order of the layers").select_option("Greatest fall first")
    wait_for_open(deep, many.FALLEN[:5])
    expect(deep.root.locator("tr.group")).to_have_count(0)
    deep.wait_for_view(order="fall", open=None)
    deep.control("combobox", "Order of the layers").select_option("As in the network")
    # By the keyboard, too.
    button = layer_button(deep, "block_1_expand")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(button).to_be_focused()
    layer_button(deep, "block_16_expand").click()
    expected = in_network({*many.FALLEN[:5], "block_1_expand"} - {"block_16_expand"})
    wait_for_open(deep, expected)
    assert len(deep.pixels("block_1_expand")[1]) > 0
    # A link shows the same rows.
    deep.wait_until(lambda: "open=" in deep.page.url, bool)
    deep.page.reload()
    deep.shows("epoch 3")
    wait_for_open(deep, expected)
    deep.control("button", "open all").click()
    wait_for_open(deep, many.NAMES)
    deep.wait_for_view(open="*")
    deep.control("button", "close all").click()
    wait_for_open(deep, [])
    expect(deep.part("download-png")).to_be_disabled()
    deep.wait_for_view(open="")


def test_groups_and_a_filter(deep):
    group = deep.root.get_by_role("button", name="block_16", exact=True)
    group.click()
    expect(group).to_have_attribute("aria-expanded", "false")
    expect(deep.root.locator("tr.group").last).to_have_text(
        "block_163 layers; block_16_project: fell by 80 %, epoch 5 to 6"
    )
    wait_for_open(deep, ["block_9_depthwise", "Conv_1", "dense"])
    deep.wait_for_view(folded="block_16")
    deep.page.reload()
    deep.shows("epoch 9")
    expect(group).to_have_attribute("aria-expanded", "false")
    deep.control("button", "fold groups").click()
    expect(deep.part("closed-row")).to_have_count(2)
    expect(deep.root.locator("tr.group")).to_have_count(16)
    wait_for_open(deep, ["Conv_1", "dense"])
    # The arrow keys lead from one open row to the next.
    deep.map("Conv_1").focus()
    for _ in range(4):
        deep.page.keyboard.press("ArrowDown")
    expect(deep.map("dense")).to_be_focused()
    deep.control("button", "unfold groups").click()
    search = deep.root.get_by_role("searchbox", name="Filter the layers by name")
    search.fill("_(15|16)_P")
    wait_for_open(deep, ["block_15_project", "block_16_project"])
    expect(deep.root.get_by_text("2 of 52 layers, 2 open")).to_be_visible()
    deep.wait_for_view(filter="_(15|16)_P")
    search.fill("block_1(")
    expect(deep.root.get_by_text("Not a regular expression")).to_be_visible()
    expect(deep.root.get_by_text("No layer has such a name.")).to_be_visible()
    search.fill("")
    expect(deep.part("closed-row")).to_have_count(47)


def test_a_click_in_the_strip_opens_a_layer(tab, url):
    found = tab(url).open_alone(view=FIRST, runs=FIRST, epoch=9, folded="block_3", filter="project")
    found.shows("epoch 9")
    plot = found.part("strip").locator(".u-over")
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    row = many.NAMES.index("block_3_expand")
    place = {"x": box["width"] * 3.5 / 13, "y": box["height"] * (row + 0.5) / len(many.NAMES)}
    plot.hover(position=place)
    expect(found.part("strip")).to_contain_text("block_3_expand, epoch 2: 2.00 of")
    plot.click(position=place)
    found.shows("epoch 2")
    expect(found.map("block_3_expand")).to_be_in_viewport()
    found.wait_for_view(folded=None, filter=None)


def test_two_runs_with_many_layers_are_compared(tab, url):
    one, two = many.name_of(1), many.name_of(2)
    found = tab(url).open_alone(view=one, runs=one, epoch=9, **{"with": two})
    found.shows("epoch 9")
    wait_for_open(found, in_network(many.FALLEN[:5]))
    expect(found.part("map-b")).to_have_count(10)
    expect(found.part("closed-row", layer="logits")).to_contain_text(
        "A 0.92 B 0.94 B \N{MINUS SIGN} A: +0.02 nats"
    )
    layer_button(found, "logits").click()
    expect(found.part("map-b")).to_have_count(12)
    # The image has the open rows, and the table all.
    name, content = saved(found, "png")
    assert name == "sparsity-search-mobilenet-run1-and-search-mobilenet-run2-epoch-9.png"
    six = picture(content)[0]
    layer_button(found, "dense").click()
    five = picture(saved(found, "png")[1])[0]
    assert (six[0], six[1] > five[1] > 0) == (five[0], True)
    rows = list(csv.DictReader(io.StringIO(saved(found, "csv")[1].decode(), newline="")))
    means = {row["layer"] for row in rows if row["quantity"] == "mean entropy"}
    assert means == set(many.NAMES)


def lines(tab):
    return tab.part("findings").locator("tbody tr")


def order(tab):
    return lines(tab).evaluate_all("all => all.map(each => each.dataset.run.split('run')[1])")


def test_findings_of_many_runs(tab, url):
    found = tab(url).open_alone(view=FIRST, runs=ALL)
    expect(lines(found)).to_have_count(20)
    expect(found.part("sentence")).to_have_count(0)
    line = found.part("findings").locator(f'tr[data-run="{many.name_of(2)}"]')
    expect(line.locator("td")).to_have_text(
        ["3", "1.02 probe @3", "block_16_project", "78 %", "5 → 6", "\N{EN DASH}"]
    )
    last = found.part("findings").locator(f'tr[data-run="{many.name_of(19)}"]')
    expect(last.locator("td").last).to_have_text("8 logits")
    # The full name, for those who do not see that a part of it is cut.
    expect(last.get_by_role("button", name="search/mobilenet/run19")).to_have_count(1)
    share = found.root.get_by_role("columnheader", name="Share")
    expect(share).to_have_attribute("aria-sort", "none")
    share.get_by_role("button").click()
    expect(share).to_have_attribute("aria-sort", "descending")
    assert order(found) == [str(run) for run in range(20)]
    share.get_by_role("button").click()
    expect(share).to_have_attribute("aria-sort", "ascending")
    assert order(found) == [str(run) for run in reversed(range(20))]
    found.wait_for_view(sort="fall")
    found.page.reload()
    expect(lines(found)).to_have_count(20)
    found.wait_until(lambda: order(found)[0], lambda first: first == "19")
    for number, epoch in enumerate((3, 9, 5, 8, 2)):
        found.go_to(epoch)
        found.shows(f"epoch {epoch}")
        found.frame().wait_for_function(
            f"performance.getEntriesByName('repaint').length > {number}"
        )
    times = found.frame().evaluate(
        "() => performance.getEntriesByName('repaint').map(each => each.duration)"
    )
    print("repaint of 52 layers beside 20 runs, ms:", [round(time) for time in times])
    # A run, its moment of overfitting, and its layer.
    line.get_by_role("button", name="3").click()
    found.shows("epoch 3")
    expect(found.control("radio", f"{many.name_of(2)}: show its heatmaps")).to_be_checked()
    last.get_by_role("button", name="block_16_project").click()
    expect(found.control("radio", f"{many.name_of(19)}: show its heatmaps")).to_be_checked()
    expect(found.map("block_16_project")).to_be_in_viewport()


def test_all_and_none_of_the_runs(tab, url):
    found = tab(url).open_alone(view=FIRST)
    names = found.part("run-list").locator(".name")
    expect(names.first).to_have_attribute("title", FIRST)
    expect(names.nth(2)).to_have_attribute("title", many.name_of(2))
    checked = found.part("run-list").get_by_role("checkbox", checked=True)
    # The newest eight, and the one that the link shows.
    expect(checked).to_have_count(9)
    found.control("button", "None of the runs in the list: show in the plots").click()
    expect(checked).to_have_count(0)
    search = found.root.get_by_role("searchbox", name="Filter the runs by name")
    search.fill("run[12]?5$")
    found.control("button", "All runs in the list: show in the plots").click()
    expect(checked).to_have_count(2)
    search.fill("run(")
    expect(found.root.get_by_text("Not a regular expression")).to_be_visible()
    search.fill("")
    expect(checked).to_have_count(2)
    expect(found.part("sentence")).to_have_count(2)
    found.control("button", "All runs in the list: show in the plots").click()
    expect(lines(found)).to_have_count(20)


def test_names_beside_the_strip(tab, fast_url):
    found = tab(fast_url).open_alone(view="wide", runs="wide", epoch=3)
    found.shows("epoch 3")
    names = found.part("strip").locator(".layer-names button")
    expect(names).to_have_text(["conv1", "conv2", "conv3", "conv4", "conv5", "fc1", "fc2"])
    layer_button(found, "fc2").click()
    expect(found.map("fc2")).to_have_count(0)
    names.last.click()
    expect(found.map("fc2")).to_be_in_viewport()
    expect(found.root.get_by_role("searchbox", name=re.compile("layers"))).to_have_count(0)


def test_rows_below_tall_pictures_keep_their_names(tab, url):
    run = many.name_of(1)
    tab = tab(url).open_alone(view=run, runs=run, epoch=9)
    tab.shows("epoch 9")
    row = tab.part("closed-row", layer="Conv1")
    # Just below the bar, which stays.
    row.evaluate("e => scrollBy(0, e.getBoundingClientRect().top - 60)")
    row.locator("button").click()
    expect(tab.map("Conv1")).to_be_visible()
    # A name that is longer than its column is cut, and makes nothing wider.
    tab.page.set_viewport_size({"width": 390, "height": 844})
    row = tab.part("closed-row", layer="block_1_expand")
    row.locator(".name").evaluate("e => { e.textContent = 'a_name_of_many_parts'.repeat(4); }")
    width = "document.documentElement.scrollWidth"
    tab.wait_until(lambda: tab.frame().evaluate(width), lambda found: found == 390)
    header = row.locator("th").evaluate("e => e.getBoundingClientRect().width")
    assert header == 156
