"""Damaged files, and runs of unusual sizes: each has a picture or a sentence."""

import pytest

from tests.browser.chromium import expect
from tests.browser.conftest import listed
from tests.tensorboard import logs, writing
from tests.tensorboard.server import tensorboard, wait_until

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    """Where all of the server's own tests read."""
    logdir = tmp_path_factory.mktemp("faults")
    logs.write_all(logdir)
    writing.write_heatmaps(logdir / "tiny", [0, 1], "s", images=1, layers=[("fc", 4, (1, 1))])
    with tensorboard(logdir) as url:
        expected = {**logs.EPOCHS, **logs.DAMAGED["fast"], "tiny": 2}
        wait_until(lambda: expected.items() <= listed(url).items())
        yield url


@pytest.fixture
def show(tab, url):
    return lambda run, **view: tab(url).open_alone(view=run, runs=run, **view)


def test_a_truncated_file(show):
    found = show("truncated")
    found.shows("epoch 3")
    expect(found.slider).to_have_attribute("min", "0")
    expect(found.slider).to_have_attribute("max", "3")


def test_a_damaged_array(show):
    found = show("array", epoch=3)
    message = "The maps of this epoch are damaged, and cannot be shown."
    expect(found.root.get_by_text(message)).to_be_visible()
    # The server knows since it was asked for the array.
    found.poll()
    expect(found.part("problems")).to_contain_text(
        "Missing: maps of epoch 3. The array of a record is damaged.", timeout=30_000
    )
    for epoch in (2, 4):
        found.go_to(epoch)
        found.shows(f"epoch {epoch}")
        expect(found.root.get_by_text(message)).to_have_count(0)
    found.go_to(3)
    expect(found.root.get_by_text(message)).to_be_visible()
    expect(found.map("conv1")).to_be_hidden()


def test_a_damaged_array_of_the_run_that_is_compared(show):
    found = show("truncated", epoch=2, **{"with": "array"})
    found.shows("epoch 2")
    expect(found.part("map-b", layer="conv1", image=0)).to_be_visible()
    found.go_to(3)
    found.shows("epoch 3")
    message = "The maps of B at its epoch are damaged, and cannot be shown."
    expect(found.root.get_by_text(message)).to_be_visible()
    # Nothing is left of the epoch before.
    expect(found.part("map-b", layer="conv1", image=0)).to_be_hidden()
    expect(found.map("conv1")).to_be_visible()
    found.go_to(2)
    found.shows("epoch 2")
    expect(found.part("map-b", layer="conv1", image=0)).to_be_visible()


def test_a_damaged_header(show):
    found = show("header", epoch=3)
    expect(found.part("problems")).to_contain_text(
        "Missing: maps of epoch 3. The header of a record is damaged."
    )
    expect(found.root.get_by_text("This run has no maps of it: epoch 2 is shown.")).to_be_visible()


def test_damaged_pictures(show, watch):
    found = show("picture", epoch=3)
    found.shows("epoch 3")
    # The server says so of the pictures that the page asked for.
    found.wait_until(lambda: watch.found, bool)
    found.poll()
    expect(found.part("problems")).to_contain_text("Missing: images.", timeout=30_000)
    assert all("404" in each for each in watch.found), watch.found
    watch.found.clear()


def test_a_newer_version(show):
    found = show("long")
    expect(found.part("problems")).to_contain_text(
        f"newer Missing: maps of epochs 0 to 2. {logs.NEWER}"
    )


def test_two_writers_and_a_restart(show):
    found = show("two")
    found.shows("epoch 1")
    expect(found.part("problems")).to_contain_text("Two trainings wrote into this run")
    found = show("restarted")
    found.shows("epoch 8")
    expect(found.slider).to_have_attribute("min", "-1")


def test_fifty_runs(show):
    found = show("many/run49", epoch=0)
    found.shows("epoch 0")
    assert found.part("run-list").locator("li").count() > 50
    search = found.root.get_by_role("searchbox", name="Filter the runs by name")
    search.fill("RUN3")
    expect(found.part("run-list").locator("li")).to_have_count(11)
    found.control("radio", "many/run31: show its heatmaps").click()
    found.shows("epoch 0")
    found.wait_for_view(view="many/run31")
    search.fill("")
    expect(found.control("radio", "many/run31: show its heatmaps")).to_be_checked()


def test_few_runs_are_plotted_at_first(tab, url):
    found = tab(url).open_alone()
    expect(found.part("run-list").get_by_role("checkbox", checked=True)).to_have_count(8)
    expect(found.part("run-list").get_by_role("radio", checked=True)).to_have_count(1)
    # The maps remain in sight: above them are a table, and the strip of their own run alone.
    expect(found.part("sentence")).to_have_count(0)
    expect(found.part("findings").locator("tbody tr")).to_have_count(8)
    expect(found.part("strip")).to_have_count(1)
    button = found.part("all-strips")
    expect(button).to_have_text("All 8 runs")
    button.click()
    expect(found.part("strip")).to_have_count(8)
    found.wait_for_view(strips="all")
    button.click()
    expect(found.part("strip")).to_have_count(1)


def test_a_large_map(show):
    found = show("large")
    found.shows("epoch 0")
    size, values = found.pixels("conv1")
    # As many pixels as there are on the screen suffice.
    assert 200 <= size[0] <= 512
    assert len(set(values)) > 20


def test_one_image_and_one_layer(show):
    found = show("tiny")
    found.shows("epoch 1")
    expect(found.part("map")).to_have_count(1)
    expect(found.root.locator("td")).to_contain_text(".")
    found.control("radio", "Shared").check(force=True)
    found.go_to(0)
    found.shows("epoch 0")


def test_a_layer_with_one_channel(show):
    found = show("one channel")
    found.shows("epoch 1")
    expect(found.root.locator("tbody th.layer")).to_contain_text("of 0.00")


def test_correlations_alone(show):
    found = show("only correlations")
    expect(found.root.get_by_text("The run only correlations has no heatmaps.")).to_be_visible()
    expect(found.part("correlations").locator("canvas").first).to_be_visible()
    expect(found.part("epoch-label")).to_have_text("epoch 2")


def test_epochs_with_gaps(show):
    found = show("every ten")
    found.shows("epoch 29")
    for key, epoch in [("ArrowLeft", "epoch 19"), ("Shift+ArrowLeft", "before training")]:
        found.slider.press(key)
        found.shows(epoch)
    found.go_to(12)
    expect(found.root.get_by_text("This run has no maps of it: epoch 9 is shown.")).to_be_visible()


def test_names_of_all_kinds(show):
    found = show(logs.UNICODE)
    found.shows("epoch 0")
    expect(found.part("sentence", run=logs.UNICODE)).to_contain_text("Only one epoch so far.")
    found.wait_for_view(view=logs.UNICODE)
    found = show(".")
    found.shows("epoch 0")
