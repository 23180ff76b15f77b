"""All benchmarks, about how long they take, and selections of them.

Times are those of two quiet CPU cores with the default arguments.
"""

import ast
from pathlib import Path

FOLDER = Path(__file__).parent
HOURS = None
MINUTES = {
    "overhead": 3,
    "penalties": 2,
    "compander": 15,
    "optimizers": 1,
    "schedules": 2,
    "heatmaps": 4,
    "characteristics": 5,
    "similarity": 2,
    "mutual_information": 2,
    "rewrites": 3,
    "shrink": 1,
    "executors": 5,
    "growth": 5,
    "tuned_strength": HOURS,
    "smaller_networks": HOURS,
}
# Names of results, and what is run for them.
SELECTIONS = {
    # About 3 minutes on two quiet cores.
    "short": {
        "overhead": "overhead --steps 10 --warmup 2 --variants rfav_entropy batch_normalization",
        "penalties": "penalties --variants RFAVEntropy ClassCovariance FilterCorrelation",
        "compander": "compander --network m --batch-size 16 --steps 6 --companders arctan",
        "optimizers": "optimizers --steps 20",
        "schedules": "schedules --steps 5 --warmup 1 --layers 20",
        "characteristics": "characteristics --of array --samples 2000 --units 256 --steps 10",
        "similarity": "similarity --samples 2000 --units 100 --steps 10",
        "rewrites": "rewrites --layers 50 --steps 6",
    },
    # All timings on a GPU, in about 10 minutes with two backends. What uses the GPU comes first.
    "gpu": {
        "overhead": "overhead --steps 50 --without-memory",
        "penalties": "penalties --network cnn --steps 50",
        "optimizers": "optimizers --kernels resnet18 --steps 50",
        "compander": "compander --network m --steps 50 --companders arctan weight_norm",
        "heatmaps": "heatmaps --steps 6 --warmup 1",
        "shrink": "shrink --steps 50",
        "schedules": "schedules --steps 6 --warmup 1",
        "characteristics": "characteristics --clock wall --steps 2",
        "mutual_information": "mutual_information --steps 2 --warmup 0",
        "rewrites": "rewrites --layers 50",
        "similarity": "similarity --samples 4000 --units 200",
        "executors": "executors --trials 4 --epochs 5 --samples 2000 --many 100",
    },
}


def summary(name):
    """Returns the first line of the docstring of a benchmark, which is not imported."""
    source = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
    return ast.get_docstring(ast.parse(source)).partition("\n")[0]


def listed():
    """Returns the list of all benchmarks as text."""
    text = ["python -m benchmarks.NAME --help shows the arguments of a benchmark.\n"]
    text += [f"{name:<20}{duration(name):>7}  {summary(name)}" for name in MINUTES]
    text.append("\npython -m benchmarks run SELECTION runs one of these:\n")
    text += [f"{name:<20}{', '.join(results)}" for name, results in SELECTIONS.items()]
    return "\n".join(text)


def duration(name):
    return "hours" if MINUTES[name] is HOURS else f"{MINUTES[name]} min"
