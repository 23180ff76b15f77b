"""Whoever imports a program for its functions keeps their environment.

Once, tests that imported the demo trained with as many threads as there are cores, and the
processes that they started with one: rounding differed.
"""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in [*ROOT.glob("examples/*.py"), *ROOT.glob("examples/*/__main__.py")]
    if '__name__ == "__main__"' in path.read_text(encoding="utf-8")
)

IMPORT_ALL = """
import importlib, os, sys
import keras, matplotlib, sklearn
before = dict(os.environ)
for program in sys.argv[1:]:
    importlib.import_module(program)
changed = sorted(set(os.environ.items()) ^ set(before.items()))
sys.exit(f"changed: {changed}" if changed else 0)
"""


@pytest.mark.independent_of_backend
def test_importing_a_program_changes_no_variable_of_the_environment():
    assert len(PROGRAMS) > 5
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *PROGRAMS], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
