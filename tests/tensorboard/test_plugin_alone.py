"""The plugin without a TensorBoard around it: what a real one cannot be made to do."""

import subprocess
import sys

import pytest
from tensorboard import errors
from tensorboard.plugins.base_plugin import TBContext
from werkzeug.test import Client

from keras_regs_tensorboard import plugin, records
from tests.tensorboard import writing
from tests.tensorboard.server import ROUTE

pytestmark = pytest.mark.independent_of_backend


class NoSuchExperiment:
    """A data provider that knows no experiment."""

    def list_tensors(self, context, **_):
        raise errors.NotFoundError("experiment")


def loaded(data_provider=None):
    return plugin.SparsityPlugin(TBContext(data_provider=data_provider))


def test_errors_of_tensorboard_are_left_to_tensorboard():
    client = Client(loaded(NoSuchExperiment()).get_plugin_apps()["/runs"])
    with pytest.raises(errors.NotFoundError) as error:
        client.get("/runs")
    assert str(error.value) == "Not found: experiment"


def test_a_run_that_is_deleted_between_two_questions():
    class Deleted:
        def list_tensors(self, context, **_):
            return listing

        def read_tensors(self, context, **_):
            return {}

    content = records.encode(*writing.maps("s", 0))[0]
    entry = type("", (), {"max_wall_time": 0.0, "plugin_content": content})
    listing = {"sr2/heatmaps": {"maps/s/0": entry}}
    reply = Client(loaded(Deleted()).get_plugin_apps()["/maps"]).get("/?run=sr2&first=0&last=0")
    assert reply.status_code == 404
    assert reply.json == {"error": "Run 'sr2' has no maps of epochs 0 to 0."}


def test_the_page(monkeypatch, tmp_path):
    monkeypatch.setattr(plugin, "STATIC", tmp_path)
    client = Client(loaded().get_plugin_apps()["/index.js"])
    reply = client.get(f"{ROUTE}index.js")
    assert reply.status_code == 404
    assert reply.json == {"error": "index.js is missing from this installation of keras-regs."}
    (tmp_path / "index.js").write_text("export function render() {} // ü", encoding="utf-8")
    reply = client.get(f"{ROUTE}index.js")
    assert reply.status_code == 200
    assert reply.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert reply.text == "export function render() {} // ü"


def test_tensorboard_starts_without_anything_of_keras():
    missing = ["keras", "keras_regs", "tensorflow", "jax", "torch"]
    code = (
        "import sys\n"
        f"sys.modules.update(dict.fromkeys({missing}))  # makes any import of them fail\n"
        "from keras_regs_tensorboard import plugin\n"
        "from tensorboard.plugins.base_plugin import TBContext\n"
        "loaded = plugin.SparsityPlugin(TBContext())\n"
        "loaded.get_plugin_apps(), loaded.frontend_metadata(), loaded.is_active()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
