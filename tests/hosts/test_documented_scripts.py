"""The scripts in the documentation train on two hosts, and fail where it says that Keras fails."""

import os
import re
import socket
import subprocess
import sys
import time

import keras
import pytest

from tests.combinations import slow
from tests.docs.pages import ROOT, blocks

BACKEND = keras.backend.backend()
SCRIPTS = [each.text for each in blocks(ROOT / "docs" / "hosts.md") if each.language == "py"]
SECONDS = 600


def run(script, folder):
    """The exit codes and outputs of a script in two processes."""
    sockets = [socket.socket() for _ in range(2)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    addresses = [f"127.0.0.1:{each.getsockname()[1]}" for each in sockets]
    for each in sockets:
        each.close()
    for number, address in zip(("12345", "12346"), addresses, strict=True):
        script = script.replace(f"127.0.0.1:{number}", address)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "XLA_FLAGS": ""}
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**environment, "HOST": str(host)},
            cwd=folder,
        )
        for host in range(2)
    ]
    end = time.monotonic() + SECONDS
    try:
        found = [process.communicate(timeout=end - time.monotonic()) for process in processes]
    finally:
        for process in processes:
            process.kill()
    codes = [process.returncode for process in processes]
    return codes, *zip(*found, strict=True)


def of_backend(trains):
    for script in SCRIPTS:
        if f'= "{BACKEND}"' in script and ("keras_regs" in script) is trains:
            return script
    return None


@slow
def test_script_trains(tmp_path):
    codes, printed, errors = run(of_backend(trains=True), tmp_path)
    assert codes == [0, 0], errors
    losses = [text.strip().splitlines()[-1] for text in printed]
    assert re.fullmatch(r"\[(\d+\.\d+(, )?){3}\]", losses[0])
    assert losses[0] == losses[1]
    assert len(list((tmp_path / "runs" / "hosts" / "heatmaps").iterdir())) == 1


@slow
@pytest.mark.skipif(BACKEND == "torch", reason="`fit` trains each process by itself")
def test_keras_fails_without_this_package(tmp_path):
    codes, _, errors = run(of_backend(trains=False), tmp_path)
    expected = {
        "jax": "Fetching value for `jax.Array` that spans non-addressable",
        "tensorflow": "Attempt to convert a value (PerReplica",
    }
    assert 0 not in codes
    # The second process may fail because the first one has ended.
    assert any(expected[BACKEND] in error for error in errors), errors
