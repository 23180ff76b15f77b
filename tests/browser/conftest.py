"""The browser, the servers, and what is wrong with a page whatever is tested on it."""

from urllib.parse import urlsplit

import pytest

from tests.browser import written as logs
from tests.tensorboard.server import get, tensorboard, wait_until


@pytest.fixture(autouse=True)
def same_seed_for_every_test():
    """Takes the place of the one for all other tests: but for one training, nothing is random."""


@pytest.fixture(scope="session")
def browser():
    from tests.browser import chromium

    with chromium.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.PATH, args=chromium.FLAGS)
        yield browser
        browser.close()


class Watch:
    """What a page does that no page should do."""

    # TensorBoard's own page says the one, and has no icon where the tab is opened alone.
    NOISE = ("Multiple instances of Three.js being imported.", "/favicon.ico")

    def __init__(self, context):
        self.found = []
        # A test that stops the server says so.
        self.is_offline = False
        self.listen(context)

    def listen(self, context):
        """Watches the pages of a context."""
        context.on("console", self._said)
        context.on("weberror", lambda error: self.found.append(f"error: {error.error}"))
        context.on("request", self._asked)
        context.on("requestfailed", self._failed)
        context.on("response", self._answered)
        context.on("dialog", self._opened)

    def _said(self, message):
        text = f"{message.type}: {message.text} {message.location['url']}"
        if message.type not in ("error", "warning") or any(noise in text for noise in self.NOISE):
            return
        if not (self.is_offline and "net::ERR_" in text):
            self.found.append(text)

    def _asked(self, request):
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob") and parts.hostname != "127.0.0.1":
            self.found.append(f"request to {request.url}")

    def _failed(self, request):
        # The page takes back what is no longer wanted, and so does a page that is closed.
        if not self.is_offline and request.failure != "net::ERR_ABORTED":
            self.found.append(f"failed: {request.url} {request.failure}")

    def _answered(self, response):
        if response.status >= 400:
            self.found.append(f"{response.status}: {response.url}")

    def _opened(self, dialog):
        self.found.append(f"dialog: {dialog.message}")
        dialog.dismiss()


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(20_000)
    yield context
    context.close()


@pytest.fixture
def watch(context):
    """At the end of each test, nothing may have been found."""
    watch = Watch(context)
    yield watch
    assert watch.found == []


@pytest.fixture
def tab(context, watch):
    """Opens tabs "Sparsity", each in a page of its own: `tab(url)`."""
    from tests.browser.chromium import expect
    from tests.browser.tab import Tab

    expect.set_options(timeout=20_000)
    return lambda url: Tab(context.new_page(), url)


@pytest.fixture(scope="session")
def trainings(tmp_path_factory):
    """A log folder with trainings that nothing is wrong with."""
    folder = tmp_path_factory.mktemp("trainings")
    logs.write_trainings(folder)
    return folder


def listed(url):
    return {run["name"]: run["epochs"] for run in get(url, "runs").json()["runs"]}


@pytest.fixture(scope="session")
def fast_url(trainings):
    with tensorboard(trainings) as url:
        wait_until(lambda: listed(url) == logs.EPOCHS)
        yield url


@pytest.fixture(scope="session")
def slow_url(trainings):
    with tensorboard(trainings, fast=False) as url:
        wait_until(lambda: listed(url) == logs.EPOCHS)
        yield url
