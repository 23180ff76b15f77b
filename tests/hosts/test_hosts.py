"""Two processes train as one does, on two hosts as on one. Both run on this machine."""

import json
import os
import socket
import subprocess
import sys
import time

import keras
import numpy as np
import pytest

from keras_regs_tensorboard.record_format import MapsHeader
from tests.cases import REGULARIZERS
from tests.event_files import headers
from tests.hosts import training

BACKEND = keras.backend.backend()
TIMEOUT = 240  # Both processes compile at the same time as other tests run.


def in_two_processes(folder, *arguments):
    """The results of both processes. Neither outlives the other for long."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = "127.0.0.1:{}".format(free.getsockname()[1])
    environment = {**os.environ, "KERAS_BACKEND": BACKEND, "OMP_NUM_THREADS": "1", "XLA_FLAGS": ""}
    processes = []
    try:
        for index in range(2):
            command = [index, 2, address, folder, *arguments]
            output = open(folder / f"output-{index}.txt", "w")
            processes.append(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.hosts.training", *map(str, command)],
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    env=environment,
                )
            )
            output.close()
        end = time.monotonic() + TIMEOUT
        codes = [process.wait(max(1, end - time.monotonic())) for process in processes]
    finally:
        for process in processes:
            process.kill()
    outputs = [(folder / f"output-{index}.txt").read_text() for index in range(2)]
    assert codes == [0, 0], "\n".join(outputs)
    return [json.loads((folder / f"process-{index}.json").read_text()) for index in range(2)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("hosts")


@pytest.fixture(scope="module")
def two(folder):
    return in_two_processes(folder)


@pytest.fixture(scope="module")
def one(tmp_path_factory):
    return training.train(tmp_path_factory.mktemp("one"))


def test_two_hosts_equal_one(one, two):
    for process in two:
        for name, expected in one["logs"].items():
            found = process["training"]["logs"][name]
            np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6, err_msg=name)
        for found, expected in zip(process["training"]["weights"], one["weights"], strict=True):
            np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6)


def test_strengths_are_those_of_the_schedule(two):
    for process in two:
        logs = process["training"]["logs"]
        np.testing.assert_allclose(logs["strength/companded/kernel"], [0, 0.05, 0.05], rtol=1e-6)
        assert logs["sparsity"][-1] > 0


def test_first_process_writes_one_run(folder, two):
    logs = folder / "logs"
    assert two[0]["training"]["folders"] == [str(logs)] * 3
    assert two[1]["training"]["folders"] == ["None"] * 3
    assert [path.name for path in logs.iterdir() if path.name.startswith("training")] == []
    for name in ("heatmaps", "weights", "correlations"):
        assert len(list((logs / name).iterdir())) == 1
