"""The JSON files of benchmarks: what was measured, where, and how long each turn took.

    {"format": 1,
     "benchmark": "penalties",
     "settings": {"network": "mlp", "batch_size": 500, "clock": "wall"},
     "environment": {"backend": "jax", "cores": 2, "keras": "3.15.1", ...},
     "rows": [{"variant": "plain", "median_ms": 5.2, "ratio": 1.0, "seconds": [0.0052, ...]}, ...]}

Settings say what is measured. If they differ, so does the meaning of the rows. A row is known by
its `variant`, and by its `part` in a benchmark with several tables. Ratios are to the first row of
the part. A benchmark may add more numbers to the file or to a row, such as `megabytes`.
"""

import importlib.metadata
import json
import math
import os
import platform
from pathlib import Path

FORMAT = 1
# Arguments that choose rows, or how precisely they are measured, but not what a row is.
NOT_SETTINGS = {
    "companders",
    "figure",
    "memory_of",
    "output",
    "steps",
    "variants",
    "warmup",
    "without_memory",
}


def save(benchmark, arguments, rows, **more):
    """Writes what a benchmark has found into the file `arguments.output`, if there is one."""
    if arguments.output is None:
        return
    given = vars(arguments)
    result = {
        "format": FORMAT,
        "benchmark": benchmark,
        "settings": {name: given[name] for name in given if name not in NOT_SETTINGS},
        "environment": environment(),
        **more,
    }
    # A line for each row, so that the turns do not fill pages.
    text = json.dumps(result, indent=2).removesuffix("\n}")
    lines = ",\n".join(f"    {json.dumps(row)}" for row in rows)
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_text(f'{text},\n  "rows": [\n{lines}\n  ]\n}}\n', encoding="utf-8")


def environment():
    import keras

    import keras_regs as kr

    backend = keras.backend.backend()
    return {
        "backend": backend,
        "device": device(backend),
        "machine": f"{platform.system()} {platform.machine()}, {processor()}",
        "cores": cores(),
        "threads": os.environ.get("OMP_NUM_THREADS", "all"),
        "python": platform.python_version(),
        "keras_regs": kr.__version__,
        "keras": keras.__version__,
        backend: importlib.metadata.version(backend),
        "numpy": importlib.metadata.version("numpy"),
    }


def cores():
    """Returns the number of cores that this process may use, if the system says it."""
    usable = getattr(os, "sched_getaffinity", None)
    return os.cpu_count() if usable is None else len(usable(0))


def device(backend):
    """Returns what the backend computes on, such as `cpu` or `NVIDIA H200`."""
    if backend == "jax":
        import jax

        return jax.devices()[0].device_kind
    if backend == "torch":
        import torch

        return torch.cuda.get_device_name() if torch.cuda.is_available() else "cpu"
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    return tf.config.experimental.get_device_details(gpus[0])["device_name"] if gpus else "cpu"


def processor():
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor())


def read(path):
    """Returns the contents of a file that `save` wrote.

    Raises:
        ValueError: If it is not such a file. The message names the file and what is wrong.
    """
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise ValueError(f"{path} is not a JSON file: {error}") from error
    wrong = _what_is_wrong(found)
    if wrong:
        raise ValueError(f"{path} is not a file of a benchmark: {wrong}")
    return found


def _what_is_wrong(found):
    if not isinstance(found, dict):
        return f"expected an object. Received: {type(found).__name__}"
    if found.get("format") != FORMAT:
        return (
            f"expected format={FORMAT}. Received: format={found.get('format')!r}. "
            "Run the benchmark again"
        )
    for name, kind in (("benchmark", str), ("settings", dict), ("environment", dict)):
        if not isinstance(found.get(name), kind):
            return f"expected {name} of type {kind.__name__}. Received: {found.get(name)!r}"
    if not isinstance(found.get("rows"), list) or not found["rows"]:
        return f"expected a list of rows. Received: rows={found.get('rows')!r}"
    for number, row in enumerate(found["rows"]):
        wrong = _what_is_wrong_in_row(row)
        if wrong:
            return f"rows[{number}]: {wrong}"
    return _what_is_wrong_in_parts(found["rows"])


def _what_is_wrong_in_row(row):
    if not isinstance(row, dict):
        return f"expected an object. Received: {row!r}"
    if not isinstance(row.get("variant"), str) or not isinstance(row.get("part", ""), str):
        return f"expected names. Received: part={row.get('part')!r}, variant={row.get('variant')!r}"
    seconds = row.get("seconds")
    if not isinstance(seconds, list) or not seconds:
        return f"expected a list of seconds of each turn. Received: seconds={seconds!r}"
    wrong = [each for each in seconds if not _is_number(each) or each <= 0]
    if wrong:
        return f"expected positive seconds. Received: {wrong[0]!r}"
    megabytes = row.get("megabytes", 0)
    if not _is_number(megabytes) or megabytes < 0:
        return f"expected megabytes of at least 0. Received: megabytes={megabytes!r}"
    return None


def _what_is_wrong_in_parts(rows):
    turns = {}
    names = set()
    for row in rows:
        name = name_of(row)
        if name in names:
            return f"two rows have the name {name}"
        names.add(name)
        expected = turns.setdefault(row.get("part"), len(row["seconds"]))
        if len(row["seconds"]) != expected:
            return f"expected {expected} turns of {name}. Received: {len(row['seconds'])}"
    return None


def _is_number(value):
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def name_of(row):
    """Returns the name by which a row is known in its file."""
    return f"{row['part']}: {row['variant']}" if row.get("part") else row["variant"]
