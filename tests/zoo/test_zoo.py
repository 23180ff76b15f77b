"""A sample of the zoo, on each backend in each run; `make zoo` tries all of it."""

import json

import pytest

from tests.zoo.models import LAYERS
from tests.zoo.operations import OPERATIONS, attempt
from tests.zoo.page import page

SAMPLED = [name for name, entry in LAYERS.items() if entry.is_sampled]


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("name", SAMPLED)
def test_a_model_of_the_zoo(name, operation):
    outcome = attempt(LAYERS[name], operation)
    assert outcome["outcome"] == "ok", outcome["message"]


@pytest.mark.independent_of_backend
def test_the_page_says_what_came_of_it(tmp_path):
    line = {"model": "tiny", "family": "layers", "operation": "fold", "warnings": []}
    found = {
        "tensorflow": {"outcome": "ok", "message": ""},
        "jax": {"outcome": "refused", "message": "ValueError: no"},
    }
    for backend, outcome in found.items():
        (tmp_path / f"{backend}.jsonl").write_text(json.dumps({**line, **outcome}) + "\n")
    text = page(tmp_path)
    assert "| tiny | TensorFlow ✓; JAX refuses <sup>1</sup> |" in text
    assert "1. ValueError: no" in text
