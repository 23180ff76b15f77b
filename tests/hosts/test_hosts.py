"""Two processes train as one does. They are two hosts on this machine, connected by loopback."""

import json
import os
import re
import socket
import subprocess
import sys
import time
import warnings
from contextlib import ExitStack

import keras
import numpy as np
import pytest

from tests.cases import (
    class_sum,
    squared_covariance,
    stable_rank_bound,
    variance,
)
from tests.event_files import summaries
from tests.hosts import training

BACKEND = keras.backend.backend()
# They compile while other tests run.
SECONDS = 600
STATISTICS = {
    "Covariance": squared_covariance,
    "Variance": variance,
    "Rank": stable_rank_bound,
}


def in_two_processes(folder):
    """What both processes have seen. None of them runs on when this function returns."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    environment = {
        **os.environ,
        "KERAS_BACKEND": BACKEND,
        "OMP_NUM_THREADS": "1",
        "XLA_FLAGS": "",  # one device each
    }
    outputs = [folder / f"output-{index}.txt" for index in range(2)]
    processes = []
    try:
        with ExitStack() as files:
            for index, output in enumerate(outputs):
                file = files.enter_context(output.open("w"))
                arguments = [str(each) for each in (index, 2, address, folder)]
                command = [sys.executable, "-m", "tests.hosts.training", *arguments]
                processes.append(
                    subprocess.Popen(
                        command, stdout=file, stderr=subprocess.STDOUT, env=environment
                    )
                )
            end = time.monotonic() + SECONDS
            codes = [process.wait(max(1, end - time.monotonic())) for process in processes]
    finally:
        for process in processes:
            process.kill()
    assert codes == [0, 0], "\n".join(output.read_text() for output in outputs)
    return [json.loads((folder / f"process-{index}.json").read_text()) for index in range(2)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("hosts")


@pytest.fixture(scope="module")
def two(folder):
    return in_two_processes(folder)


@pytest.fixture(scope="module")
def one(tmp_path_factory):
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "`TunedStrength` measures")
        return training.train(tmp_path_factory.mktemp("one"))


def test_two_hosts_equal_one(one, two):
    for process in two:
        compare(process["training"], one)


@pytest.mark.skipif(BACKEND != "jax", reason="Keras splits models with JAX alone")
def test_a_model_split_between_hosts_equals_one_host(one, two):
    for process in two:
        compare(process["split"], one)


def compare(found, expected):
    assert found["logs"].keys() == expected["logs"].keys()
    for name, values in expected["logs"].items():
        np.testing.assert_allclose(found["logs"][name], values, rtol=1e-5, atol=1e-6, err_msg=name)
    for values, others in zip(found["weights"], expected["weights"], strict=True):
        np.testing.assert_allclose(values, others, rtol=1e-5, atol=1e-6)


def test_strengths_and_zeros_are_those_of_the_callbacks(two):
    for process in two:
        logs = process["training"]["logs"]
        np.testing.assert_allclose(logs["strength/companded/kernel"], [0, 0.05, 0.05], rtol=1e-6)
        assert logs["sparsity"][-1] > 0
        assert logs["strength/out/kernel"][0] == 0 < logs["strength/out/kernel"][-1]


def test_first_process_writes_one_run(folder, two):
    written = [process["training"]["folders"] for process in two]
    assert written == [[str(folder / "logs")] * 3, ["None"] * 3]
    boards = sorted((folder / "logs").iterdir())
    assert [board.name for board in boards] == ["correlations", "heatmaps", "weights"]
    for board in boards:
        assert len(list(board.iterdir())) == 1
    steps = {step for _, _, step, _ in summaries(folder / "logs" / "heatmaps")}
    assert steps == {-1, *range(training.EPOCHS)}


@pytest.mark.skipif(BACKEND == "jax", reason="a step sees the whole batch")
@pytest.mark.parametrize("name", [cls.__name__ for cls, _ in training.statistics()])
def test_batch_statistics_are_of_each_replica_or_of_all(name, two):
    x, y = training.activations()
    of_units = STATISTICS[name.removeprefix("Activity").removeprefix("Class")]

    def penalty(samples):
        if name.startswith("Class"):
            return class_sum(of_units)(x[samples], y[samples])
        return of_units(x[samples])

    half = training.GLOBAL_BATCH // 2
    for process, share in zip(two, (slice(half), slice(half, None)), strict=True):
        found = process["penalties"][name]
        np.testing.assert_allclose(found, [penalty(share), penalty(slice(None))], rtol=1e-5)


def test_other_settings_are_an_error_in_each_process(two):
    for process in two:
        assert re.fullmatch(
            "`DelayedStrong` must have the same settings in each process. Received: different "
            r"\['delay'\] in the processes \S+ and \S+",
            process["errors"]["settings"],
        )


@pytest.mark.skipif(BACKEND != "jax", reason="only a step of JAX needs the samples of all hosts")
def test_other_samples_are_an_error_in_each_process(two):
    for process in two:
        assert re.fullmatch(
            "`SparsityHeatmaps` must have the same settings in each process. Received: different "
            r"\['x'\] in the processes \S+ and \S+",
            process["errors"]["samples"],
        )


def test_callback_that_another_process_lacks_is_an_error(two):
    assert re.match(
        r"Process \S+ trains with `ProximalL1`, but process \S+ has not begun to train with it "
        "after 2 seconds. Pass the same callbacks in each process.",
        two[0]["errors"]["missing"],
    )
