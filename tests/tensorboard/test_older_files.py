"""Event files that earlier versions of the callbacks wrote, and what they say."""

import json
from pathlib import Path

import numpy as np
import pytest
from tensorboard.util.tensor_util import make_ndarray

from keras_regs_tensorboard import listed_records, records, run_index, runs
from keras_regs_tensorboard.typed_json import plain
from tests.event_files import summaries

pytestmark = pytest.mark.independent_of_backend

FOLDERS = sorted(path for path in (Path(__file__).parent / "data").iterdir())


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_a_training_is_read(folder):
    expected = json.loads((folder / "expected.json").read_text())
    entries, arrays = [], {}
    for name in listed_records.FOLDERS:
        for data, tag, _, tensor in summaries(folder / name):
            if data.plugin_name == records.PLUGIN_NAME:
                entries.append(listed_records.Entry(f"run/{name}", tag, 0.0, data.content))
                header = records.read_header(data.content)
                array = records.decode_array(header, make_ndarray(tensor))
                arrays[f"{header.kind} {header.epoch}"] = {
                    "shape": list(array.shape),
                    "nonzero": [[int(i), int(array.flat[i])] for i in np.flatnonzero(array)],
                }
    found = plain(run_index.describe(runs.merge("run", entries, {})))
    # They are from before accuracies were recorded.
    assert found.pop("accuracies") == {}
    # These files are from before them.
    assert (found.pop("predictions"), found.pop("shares")) == (None, None)
    assert (found["picture"].pop("classes"), found["picture"].pop("class_names")) == (None, None)
    # What is made of the numbers is tested elsewhere.
    derived = ("stamp", "falls", "lowest_loss", "not_a_number", "sentence", "compared_losses")
    for field in derived:
        found.pop(field)
        expected["run"].pop(field, None)
    assert found == expected["run"]
    assert arrays == expected["arrays"]
