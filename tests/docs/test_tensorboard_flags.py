"""TensorBoard shows all steps with the flags that the documentation gives for that."""

import json
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import NamedTuple

import pytest
from PIL import Image

from keras_regs.tensorboard import EventWriter
from tests.docs.pages import PAGES, blocks, spans
from tests.tensorboard.server import tensorboard

pytestmark = [pytest.mark.independent_of_backend, pytest.mark.slow]

FLAG = re.compile(r"--samples_per_plugin[ =](\S+)")
DOCUMENTED = {
    found[1]: shown.place
    for page in PAGES
    for shown in [*blocks(page), *spans(page)]
    for found in FLAG.finditer(shown.text)
}


class Summaries(NamedTuple):
    """What is written for a plugin of TensorBoard: more steps than it shows by default.

    Attributes:
        steps: How many.
        write: Writes one of them, with the plugin's name as its tag.
        dashboard: Where the dashboard gets them. *Histograms* never shows more than 51 steps,
            *Distributions* shows up to 501 of the same summaries.
    """

    steps: int
    write: Callable[[EventWriter, int], None]
    dashboard: str


PLUGINS = {
    "scalars": Summaries(
        1010, lambda writer, step: writer.scalars(step, {"scalars": step}), "scalars/scalars"
    ),
    "histograms": Summaries(
        110,
        lambda writer, step: writer.histograms(step, {"histograms": [[0.0, 1.0, step]]}),
        "distributions/distributions",
    ),
    "images": Summaries(
        12,
        lambda writer, step: writer.images(step, {"images": Image.new("RGB", (2, 2))}),
        "images/images",
    ),
}


@pytest.fixture(scope="module")
def logdir(tmp_path_factory):
    logdir = tmp_path_factory.mktemp("logs")
    with EventWriter(logdir) as writer:
        for summaries in PLUGINS.values():
            for step in range(summaries.steps):
                summaries.write(writer, step)
    return logdir


def shown_steps(url, plugin):
    """How many steps a dashboard gets, or the status of a reply that has none."""
    address = f"{url}/data/plugin/{PLUGINS[plugin].dashboard}?run=.&tag={plugin}&sample=0"
    try:
        with urllib.request.urlopen(address, timeout=60) as reply:
            return len(json.load(reply))
    except urllib.error.HTTPError as error:
        with error:
            return error.code


@pytest.mark.parametrize("flag", DOCUMENTED, ids=DOCUMENTED.get)
def test_all_steps_are_shown(flag, logdir):
    plugins = [pair.partition("=")[0] for pair in flag.split(",")]
    expected = {plugin: PLUGINS[plugin].steps for plugin in plugins}
    with tensorboard(logdir, flags=["--samples_per_plugin", flag]) as url:
        end = time.monotonic() + 60
        while (shown := {plugin: shown_steps(url, plugin) for plugin in plugins}) != expected:
            assert time.monotonic() < end, f"{DOCUMENTED[flag]}: {shown}, not {expected}"
            time.sleep(0.1)
