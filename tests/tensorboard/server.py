"""A real TensorBoard, in a process of its own."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager, suppress
from typing import NamedTuple

ROUTE = "/data/plugin/keras_regs/"

# Importing TensorFlow takes TensorBoard ten times as long as all else.
WITHOUT_TENSORFLOW = """
import sys
sys.modules["tensorflow"] = None  # makes any import of it fail
from tensorboard import main
main.run_main()
"""


class Reply(NamedTuple):
    status: int
    headers: dict
    body: bytes

    def json(self):
        return json.loads(self.body)


@contextmanager
def tensorboard(logdir, fast=True, port=0, seconds=120, with_tensorflow=False, flags=()):
    """Starts TensorBoard, and returns its address without a slash at the end.

    It looks for new data every second. `fast` chooses between its two ways of loading them. As
    `port`, 0 is any that is free. `flags` are further ones.
    """
    program = ["-m", "tensorboard.main"] if with_tensorflow else ["-c", WITHOUT_TENSORFLOW]
    command = [sys.executable, *program, "--logdir", str(logdir)]
    command += ["--host", "127.0.0.1", "--port", str(port), "--reload_interval", "1"]
    command += [*flags] if fast else ["--load_fast=false", *flags]
    with tempfile.TemporaryFile("w+") as output:
        # The data server is in the same group of processes.
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            yield _address(process, output, seconds)
        except BaseException:
            print(_read(output))
            raise
        finally:
            _end(process)


def get(url, path, method="GET", **parameters):
    """The reply to a request for one of the plugin's own paths."""
    query = urllib.parse.urlencode(parameters, doseq=True)
    request = urllib.request.Request(f"{url}{ROUTE}{path}?{query}", method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as reply:
            return Reply(reply.status, dict(reply.headers), reply.read())
    except urllib.error.HTTPError as error:
        with error:
            return Reply(error.code, dict(error.headers), error.read())


def wait_until(condition, seconds=60):
    """Waits for something to become true, and returns it."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, f"Not within {seconds} seconds."
        time.sleep(0.1)
    return found


def _address(process, output, seconds):
    def address_or_end():
        assert process.poll() is None, f"TensorBoard ended with {process.returncode}."
        return re.search(r"TensorBoard \S+ at (http://\S+?)/? ", _read(output))

    return wait_until(address_or_end, seconds)[1]


def _read(output):
    output.seek(0)
    return output.read()


def _end(process):
    process.terminate()
    try:
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)
    finally:
        # What is left of the group.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
