"""The charts of losses: what they show, zoom, axis, smoothing, and their files."""

import csv
import io
from pathlib import Path

import pytest

from keras_regs.tensorboard._writer import EventWriter
from tests.browser.chromium import expect
from tests.browser.tab import picture
from tests.tensorboard import writing
from tests.tensorboard.server import get, tensorboard, wait_until

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

EPOCHS = 40
PENALTY = 0.25
LONG_NAME = "a name that is much longer than the room for it at the end of a line"


def training(epoch):
    return 2.0 - epoch / 40


def probe(epoch):
    return 2.0 + abs(epoch - 20) / 20


def exact(epoch):
    return 1.5 - epoch / 40


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    """A training whose penalties are always the same, and one that logs its loss without them."""
    folder = tmp_path_factory.mktemp("losses")
    for name in ("penalized", LONG_NAME):
        with EventWriter(folder / name / "heatmaps") as writer:
            for epoch in range(-1, EPOCHS):
                sign = 1 if name == "penalized" else -1
                losses = {"probe": probe(epoch), "penalty": sign * PENALTY}
                accuracies = {}
                if epoch >= 0:
                    losses["training"] = training(epoch)
                    accuracies = {"accuracy": epoch / 40, "val_accuracy": epoch / 80}
                    if name == LONG_NAME:
                        losses["training_without_penalties"] = exact(epoch)
                writer.record(*writing.maps("s", epoch, losses=losses, accuracies=accuracies))
    with tensorboard(folder) as url:
        wait_until(
            lambda: [run["epochs"] for run in get(url, "runs").json()["runs"]] == [EPOCHS + 1] * 2
        )
        yield url


@pytest.fixture
def both(tab, url):
    found = tab(url).open_alone(view="penalized", epoch=10)
    found.shows("epoch 10")
    losses = chart(found, "losses")
    losses.scroll_into_view_if_needed()
    # When the other run comes, its name takes room from the plot. Until then, there are also two
    # names: those of the lines of the first run.
    expect(losses.locator(".end-labels span")).to_have_text([LONG_NAME, "penalized"])
    return found


def chart(tab, name):
    return tab.part("loss-chart", chart=name)


def saved(tab, figure, kind):
    """The name and the content of a file of a chart."""
    figure.locator("summary").click()
    with tab.page.expect_download() as download:
        figure.get_by_role("button", name=kind, exact=True).click()
    assert download.value.failure() is None
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def rows(content):
    """The rows of a table: run, epoch, quantity, and the value as a number, or None."""
    found = csv.DictReader(io.StringIO(content.decode(), newline=""))
    return {
        (row["run"], int(row["epoch"]), row["quantity"]): float(row["value"])
        if row["value"]
        else None
        for row in found
    }


def drag(tab, name, start, end):
    """Draws the pointer from one share of the width of a plot to another."""
    plot = chart(tab, name).locator(".u-over")
    # Waits until the plot has left room for the names of its lines.
    plot.hover()
    box = plot.bounding_box()
    middle = box["y"] + box["height"] / 2
    tab.page.mouse.move(box["x"] + start * box["width"], middle)
    tab.page.mouse.down()
    tab.page.mouse.move(box["x"] + end * box["width"], middle, steps=3)
    tab.page.mouse.up()


def ticks(tab, name):
    """What is drawn of a chart."""
    return chart(tab, name).locator("canvas").evaluate("c => c.toDataURL()")


def test_losses_are_without_penalties(both):
    losses = chart(both, "losses")
    expect(losses.locator(".title")).to_have_text("Training and probe loss without penalties")
    expect(losses.locator(".remark")).to_have_count(1)
    expect(losses.locator(".remark")).to_contain_text("penalized: Training is estimated")
    expect(losses.locator(".numbers > span").first).to_have_text("1.25 / 2.50")
    expect(losses.locator(".end-labels span")).to_have_text([LONG_NAME, "penalized"])
    penalties = chart(both, "penalties").locator(".numbers > span[title]")
    expect(penalties).to_have_text(["-0.250", "0.250"])
    expect(chart(both, "accuracy").locator(".numbers > span").first).to_have_text("0.250 / 0.125")
    name, content = saved(both, losses, "CSV")
    assert name == f"sparsity-losses-{LONG_NAME.replace(' ', '-')}-and-penalized-epoch-10.csv"
    table = rows(content)
    estimated = "training loss without penalties, estimated"
    for epoch in range(EPOCHS):
        assert table["penalized", epoch, estimated] == training(epoch) - PENALTY
        assert table[LONG_NAME, epoch, "training loss without penalties"] == exact(epoch)
        assert table["penalized", epoch, "probe loss without penalties"] == probe(epoch)
    assert table["penalized", -1, estimated] is None
    assert len(table) == 4 * (EPOCHS + 1)


def test_a_drag_zooms_all_plots_and_back(both):
    all_epochs = both.part("all-epochs")
    expect(all_epochs).to_have_count(0)
    entropies = both.part("entropy-chart").first
    # From epoch 9.5 to 30.5 of -1.5 to 39.5.
    drag(both, "losses", 11.2 / 41, 31.8 / 41)
    expect(all_epochs).to_have_text("10 … 30 ×")
    both.wait_for_view(zoom="10..30", epoch=10)
    # A click still goes to an epoch: the middle is 20.
    plot = chart(both, "losses").locator(".u-over")
    box = plot.bounding_box()
    plot.click(position={"x": box["width"] / 2, "y": 20})
    both.shows("epoch 20")
    entropies.scroll_into_view_if_needed()
    box = entropies.locator(".u-over").bounding_box()
    entropies.locator(".u-over").click(position={"x": box["width"] * 0.99, "y": 5})
    both.shows("epoch 30")
    # A double click shows all, and leaves the epoch.
    plot.scroll_into_view_if_needed()
    plot.dblclick(position={"x": 30, "y": 20})
    expect(all_epochs).to_have_count(0)
    both.shows("epoch 30")
    both.wait_for_view(zoom=None)


def test_a_drag_goes_on_when_the_chart_is_built_again(both):
    losses = chart(both, "losses")
    plot = losses.locator(".u-over")
    plot.hover()
    box = plot.bounding_box()
    middle = box["y"] + box["height"] / 2
    mouse = both.page.mouse
    mouse.move(box["x"] + 11.2 / 41 * box["width"], middle)
    mouse.down()
    mouse.move(box["x"] + box["width"] / 2, middle, steps=3)
    plot.evaluate("plot => { plot.dataset.old = true; }")
    # By script, as the pointer is elsewhere. The plot is wider without the long name.
    box_of_run = both.root.get_by_role("checkbox", name=f"{LONG_NAME}: show in the plots")
    box_of_run.evaluate("box => box.click()")
    expect(losses.locator(".end-labels span")).to_have_text(["training", "probe"])
    expect(plot).not_to_have_attribute("data-old", "true")
    wider = plot.bounding_box()
    assert wider["width"] > box["width"] + 10
    # It still has the pointer, also above the plot.
    mouse.move(wider["x"] + 31.8 / 41 * wider["width"], wider["y"] - 20, steps=3)
    mouse.up()
    both.wait_for_view(zoom="10..30", epoch=10)


def test_keys_and_a_button_zoom(both):
    both.page.keyboard.press("+")
    both.wait_for_view(zoom="0..20")
    both.page.keyboard.press("+")
    both.wait_for_view(zoom="5..15")
    both.page.keyboard.press("-")
    both.wait_for_view(zoom="0..20")
    both.part("all-epochs").press("Enter")
    both.wait_for_view(zoom=None)
    # A map needs the arrow keys, and no others.
    both.map("conv1").press("+")
    both.wait_for_view(zoom="0..20")
    both.page.keyboard.press("0")
    both.wait_for_view(zoom=None)


def test_log_and_smoothing(both, tab, url):
    losses = chart(both, "losses")
    linear = ticks(both, "losses")
    both.control("radio", "Log").check(force=True)
    both.wait_until(lambda: ticks(both, "losses"), lambda found: found != linear)
    both.wait_for_view(axis="log")
    # A reward is negative.
    expect(chart(both, "penalties").locator(".remark")).to_contain_text("Linear: ")
    expect(losses.locator(".remark")).to_have_count(1)
    both.control("slider", "Smoothing of the losses").fill("50")
    both.wait_for_view(smooth=50)
    table = rows(saved(both, chart(both, "penalties"), "CSV")[1])
    assert table["penalized", 20, "penalty, smoothed by 0.5"] == PENALTY
    table = rows(saved(both, chart(both, "accuracy"), "CSV")[1])
    assert table["penalized", 1, "training accuracy"] == 1 / 40
    # Debiased: two thirds of the second of two values.
    smooth = table["penalized", 1, "training accuracy, smoothed by 0.5"]
    assert smooth == pytest.approx(2 / 3 / 40, rel=1e-12)
    link = both.page.url
    drawn = ticks(both, "losses")
    other = tab(url)
    other.page.goto(link)
    other.root = other.page
    other.shows("epoch 10")
    expect(other.control("radio", "Log")).to_be_checked()
    chart(other, "losses").scroll_into_view_if_needed()
    other.wait_until(lambda: ticks(other, "losses"), lambda found: found == drawn)
    both.control("radio", "Log").press("ArrowLeft")
    both.wait_for_view(axis=None)


def test_losses_whose_penalties_are_not_known_say_so(tab, fast_url):
    found = tab(fast_url).open_alone(view="long", runs="long", axis="log", epoch=60)
    found.shows("epoch 60")
    losses = chart(found, "losses")
    losses.scroll_into_view_if_needed()
    expect(losses.locator(".remark")).to_have_count(1)
    expect(losses.locator(".remark")).to_contain_text("Losses include any penalties")
    expect(losses.locator(".title")).to_contain_text("with penalties")


def test_png_of_charts(both):
    losses = chart(both, "losses")
    name, content = saved(both, losses, "PNG")
    assert name.startswith("sparsity-losses-")
    assert name.endswith("-epoch-10.png")
    (width, height), pixels = picture(content)
    # The longest name sets the width, at two pixels for each of the page.
    assert width >= 2 * (720 + 36)
    assert height > 2 * 320
    colours = {pixels[at : at + 3] for at in range(0, len(pixels), 3)}
    # The lines of both runs, as in the legend of the page.
    strokes = losses.locator(".numbers line").evaluate_all(
        "lines => lines.map(line => line.getAttribute('stroke'))"
    )
    assert len(set(strokes)) == 2
    assert {bytes.fromhex(stroke[1:]) for stroke in strokes} <= colours
    strip = both.part("strip", run="penalized")
    strip.scroll_into_view_if_needed()
    name, content = saved(both, strip, "PNG")
    assert name == "sparsity-overview-penalized-epoch-10.png"
    assert picture(content)[0][0] == 2 * (720 + 36)


def test_files_of_histograms(tab, fast_url):
    found = tab(fast_url).open_alone(view="long", runs="long", epoch=60)
    found.shows("epoch 60")
    figure = found.part("correlations").locator("figure[data-layer=conv2]")
    figure.scroll_into_view_if_needed()
    name, content = saved(found, figure, "CSV")
    assert name == "sparsity-correlations-conv2-long-epoch-60.csv"
    table = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    assert len(table) == 121 * 201
    _, counts = writing.correlations("t", 7)
    bins = [row for row in table if row["epoch"] == "7"]
    assert [int(row["pairs"]) for row in bins] == counts[1].tolist()
    assert [bins[i]["correlation"] for i in (0, 100, 101, 200)] == ["-1.00", "0.00", "0.01", "1.00"]
    name, content = saved(found, figure, "PNG")
    assert name == "sparsity-correlations-conv2-long-epoch-60.png"
    (width, height), _ = picture(content)
    assert (width, height > 800) == (2 * (720 + 36), True)
    # By keys: open, the first file, and close.
    figure.locator("summary").press("Enter")
    expect(figure.get_by_role("button", name="PNG", exact=True)).to_be_visible()
    found.page.keyboard.press("Escape")
    expect(figure.get_by_role("button", name="PNG", exact=True)).to_be_hidden()
