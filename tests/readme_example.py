"""Runs the first example of the README, as a new user would.

    python tests/readme_example.py

It uses the `keras_regs` that is installed, and prints where that is and what the training gave.
"""

import re
from pathlib import Path

import keras_regs

README = Path(__file__).parent.parent / "README.md"

source = re.search(r"^```python\n(.*?)^```", README.read_text("utf-8"), re.DOTALL | re.MULTILINE)
assert source is not None, "The README has no Python example."
names = {}
exec(compile(source[1], str(README), "exec"), names)
last = {name: values[-1] for name, values in names["history"].history.items()}
print(keras_regs.__version__, "in", Path(keras_regs.__file__).parent)
print(last)
assert last["val_accuracy"] > 0.5, last
