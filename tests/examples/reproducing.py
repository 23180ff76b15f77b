"""What the tests of `examples.reproduce` share."""

import contextlib
import io
import json

from examples.reproduce.__main__ import main

TINY = ["--limit", "60", "--test-limit", "30", "--epochs", "4"]
# One row of each experiment, with all that has state.
ROWS = {
    "targeted-sparsity": ["--variants", "norm"],
    "delayed-strong": ["--condition", "l1", "--variants", "0.02-delayed-5"],
    "al2": ["--variants", "dropout-al2"],
    "weight-compander": ["--variants", "learned"],
    "representation": ["--condition", "1k", "--variants", "cw-VR-0.01"],
}
# What the report calls these rows.
SHOWN = {
    "targeted-sparsity": "batch normalization",
    "delayed-strong": "0.02-delayed-5",
    "al2": "dropout with AL2",
    "weight-compander": "learned",
    "representation": "cw-VR",
}


def run(experiment, digits, out, *arguments):
    stdout, stderr = io.StringIO(), io.StringIO()
    places = ["--data", str(digits), "--cache", str(digits / "cache"), "--out", str(out)]
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        status = main([experiment, *TINY, *places, *arguments])
    return status, stdout.getvalue(), stderr.getvalue()


def add_trial(path, name, seed):
    """Adds a trial with the numbers of the one in a file."""
    found = {**json.loads(path.read_text()), "name": name, "seed": seed}
    path.with_name(f"{name}.seed-{seed}.json").write_text(json.dumps(found))


def fails(digits, out, *arguments, experiment="al2"):
    """The error of a command that must fail."""
    status, stdout, stderr = run(experiment, digits, out, *arguments)
    assert status == 2, stdout
    return stderr.splitlines()[-1]
