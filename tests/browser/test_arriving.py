"""A page that is open while things happen to the runs and to the server."""

import json
import re
import shutil
import urllib.request
from urllib.parse import urlsplit

import pytest

from keras_regs.tensorboard._writer import EventWriter
from tests.browser.chromium import expect
from tests.tensorboard import writing
from tests.tensorboard.server import get, tensorboard, wait_until

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

# The page asks every 5 seconds.
SOON = 30_000


@pytest.fixture(scope="module")
def logdir(tmp_path_factory):
    return tmp_path_factory.mktemp("arriving")


@pytest.fixture(scope="module")
def url(logdir):
    writing.write_heatmaps(logdir / "first", range(3), "s")
    with tensorboard(logdir) as url:
        wait_until(lambda: get(url, "runs").json()["runs"])
        yield url


@pytest.fixture
def write(logdir):
    """Begins a training, and returns what writes an epoch of it."""
    writers = []

    def begin(name, session, **fields):
        writers.append(EventWriter(logdir / name / "heatmaps"))
        writer = writers[-1]
        writer.record(*writing.pictures(session))
        return lambda epoch: writer.record(*writing.maps(session, epoch, **fields))

    yield begin
    for writer in writers:
        writer.close()


def has(url, run, epochs):
    """Waits until the server has these epochs."""
    wait_until(lambda: get(url, "run", run=run).json().get("epochs") == epochs)


def runs_of_all_plugins(url):
    with urllib.request.urlopen(f"{url}/data/runs") as reply:
        return json.load(reply)


def test_a_training_goes_on_in_an_open_page(tab, url, write):
    record = write("on", "s")
    record(0)
    record(1)
    has(url, "on", [0, 1])
    tab = tab(url).open_alone(view="on", runs="on")
    tab.shows("epoch 1")
    tab.page.evaluate("window.isTheSame = true")
    before = tab.pixels("conv1")
    record(2)
    # The page is at the last epoch, and follows.
    expect(tab.part("epoch-label")).to_have_text("epoch 2", timeout=SOON)
    tab.shows("epoch 2")
    tab.wait_for_other_pixels(before, "conv1")
    tab.wait_for_view(epoch=2)
    expect(tab.slider).to_have_attribute("max", "2")
    # At another epoch, it stays there.
    tab.go_to(0)
    record(3)
    record(4)
    has(url, "on", [0, 1, 2, 3, 4])
    tab.poll()
    expect(tab.slider).to_have_attribute("max", "4", timeout=SOON)
    tab.shows("epoch 0")
    tab.control("button", "go to the last").click()
    tab.shows("epoch 4")
    record(5)
    has(url, "on", [0, 1, 2, 3, 4, 5])
    tab.poll()
    expect(tab.part("epoch-label")).to_have_text("epoch 5", timeout=SOON)
    assert tab.page.evaluate("window.isTheSame")


def test_a_restart_goes_back_some_epochs(tab, url, write):
    record = write("restarted", "a")
    for epoch in range(5):
        record(epoch)
    has(url, "restarted", [0, 1, 2, 3, 4])
    tab = tab(url).open_alone(view="restarted", runs="restarted", epoch=2)
    tab.shows("epoch 2")
    old = tab.pixels("conv1")
    record = write("restarted", "b")
    record(2)
    has(url, "restarted", [0, 1, 2])
    tab.poll()
    expect(tab.slider).to_have_attribute("max", "2", timeout=SOON)
    new = tab.wait_for_other_pixels(old, "conv1")
    record(3)
    has(url, "restarted", [0, 1, 2, 3])
    tab.poll()
    expect(tab.slider).to_have_attribute("max", "3", timeout=SOON)
    # The epochs before it are those of before.
    expect(tab.slider).to_have_attribute("min", "0")
    tab.go_to(2)
    tab.shows("epoch 2")
    assert tab.pixels("conv1") == new
    expect(tab.part("problems")).to_have_count(0)


def test_two_trainings_at_once(tab, url, write):
    one, other = write("two", "a"), write("two", "b")
    one(0)
    has(url, "two", [0])
    tab = tab(url).open_alone(view="two", runs="two")
    tab.shows("epoch 0")
    other(0)
    one(1)
    other(1)
    has(url, "two", [0, 1])
    tab.poll()
    message = "Two trainings wrote into this run at the same time"
    expect(tab.part("problems")).to_contain_text(message, timeout=SOON)
    tab.shows("epoch 1")


def test_a_run_is_deleted_while_it_is_open(tab, url, logdir):
    writing.write_heatmaps(logdir / "deleted", [0, 1], "s")
    has(url, "deleted", [0, 1])
    tab = tab(url).open_alone(view="deleted", runs="deleted")
    tab.shows("epoch 1")
    shutil.rmtree(logdir / "deleted")
    wait_until(lambda: get(url, "run", run="deleted").status == 404)
    tab.poll()
    # Another one takes its place.
    expect(tab.control("radio", "deleted: show its heatmaps")).to_have_count(0, timeout=SOON)
    expect(tab.root.locator(".run.in-view")).to_have_count(1)
    expect(tab.part("problems")).to_contain_text("deleted This run was here and is gone")
    expect(tab.part("map").first).to_be_visible()
    expect(tab.part("grid")).to_have_class(re.compile(r"\bhere\b"))


def test_a_run_that_is_not_there(tab, url):
    tab = tab(url).open_alone(view="never", epoch=1)
    expect(tab.part("problems")).to_contain_text(
        "never The link names this run, and it is not here."
    )
    expect(tab.root.locator(".run.in-view")).to_have_count(1)


def test_help_where_there_is_no_run(tab, tmp_path):
    with tensorboard(tmp_path) as url:
        tab = tab(url).open()
        for has_others in (False, True):
            if has_others:
                with EventWriter(tmp_path) as writer:
                    writer.scalars(0, {"loss": 1.0})
                wait_until(lambda: runs_of_all_plugins(url) == ["."])
                tab.open_alone()
            expect(tab.part("empty")).to_contain_text("No heatmaps yet")
            code = tab.part("empty").locator("code")
            expect(code.first).to_contain_text("callbacks=[kr.SparsityHeatmaps(")
            expect(code.last).to_have_text("tensorboard --logdir runs")
        # The first run that comes is shown without more ado.
        writing.write_heatmaps(tmp_path / "first", [0, 1], "s")
        has(url, "first", [0, 1])
        tab.poll()
        expect(tab.part("epoch-label")).to_have_text("epoch 1", timeout=SOON)
        tab.shows("epoch 1")
        # With its charts, and so is the next one.
        expect(tab.part("sentence")).to_have_count(1)
        expect(tab.part("entropy-chart")).to_have_count(3)
        writing.write_heatmaps(tmp_path / "second", [0, 1], "s")
        has(url, "second", [0, 1])
        tab.poll()
        expect(tab.part("sentence")).to_have_count(2, timeout=SOON)
        tab.wait_for_view(view="first", runs=None)
        # What the user has taken out stays out, and so does what comes later.
        tab.control("checkbox", "second: show in the plots").uncheck()
        writing.write_heatmaps(tmp_path / "third", [0, 1], "s")
        has(url, "third", [0, 1])
        tab.poll()
        expect(tab.control("checkbox", "third: show in the plots")).not_to_be_checked(timeout=SOON)
        expect(tab.part("sentence")).to_have_count(1)
        tab.wait_for_view(runs="first")


def test_the_server_stops_and_comes_back(tab, watch, tmp_path):
    writing.write_heatmaps(tmp_path / "run", range(3), "s")
    with tensorboard(tmp_path) as url:
        wait_until(lambda: get(url, "runs").json()["runs"])
        tab = tab(url).open_alone(view="run", runs="run")
        tab.shows("epoch 2")
        # Its neighbours come by themselves.
        for epoch in (1, 2):
            tab.go_to(epoch)
            tab.shows(f"epoch {epoch}")
        before = tab.pixels("conv1")
        watch.is_offline = True
    tab.poll()
    trouble = tab.root.get_by_text("TensorBoard does not answer. Trying again every few seconds.")
    expect(trouble).to_be_visible(timeout=SOON)
    # What is here can still be looked at.
    assert tab.pixels("conv1") == before
    tab.go_to(1)
    tab.shows("epoch 1")
    writing.write_heatmaps(tmp_path / "run", [3], "t")
    with tensorboard(tmp_path, port=urlsplit(url).port):
        expect(trouble).to_have_count(0, timeout=SOON)
        expect(tab.slider).to_have_attribute("max", "3", timeout=SOON)
        tab.shows("epoch 1")
