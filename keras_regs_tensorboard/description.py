"""A run in numbers that JSON can hold: all of it but the maps, the pictures and the histograms."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from keras_regs_tensorboard import findings, headers
from keras_regs_tensorboard.runs import Record, Run


def summarize(run: Run) -> dict[str, Any]:
    """A run in a list of runs."""
    epochs = [record.epoch for record in run.maps or run.correlations]
    return {
        "name": run.name,
        "epochs": len(epochs),
        "last_epoch": epochs[-1] if epochs else None,
        "has_maps": bool(run.maps),
        "updated": run.updated,
        "stamp": run.stamp,
    }


def describe(run: Run) -> dict[str, Any]:
    """A run in full. Something of it must be legible."""
    epochs = [record.epoch for record in run.maps]
    maps = [record.header for record in run.maps]
    layers, images, samples = (
        (maps[-1].layers, maps[-1].images, maps[-1].samples) if maps else ((), 0, 0)
    )
    entropies = {
        layer.name: [header.entropies[index] for header in maps]
        for index, layer in enumerate(layers)
    }
    losses = _series(maps, lambda header: header.losses, headers.LOSSES)
    turned = findings.overfitting(epochs, losses)
    fallen = findings.layer_losses(epochs, entropies)
    return {
        "name": run.name,
        "stamp": run.stamp,
        "layers": [
            {
                "name": layer.name,
                "channels": layer.channels,
                "shape": list(layer.shape),
                "greatest": math.log(layer.channels),
            }
            for layer in layers
        ],
        "images": images,
        "samples": samples,
        "session": (run.maps or run.shown())[-1].session,
        "bytes_per_epoch": maps[-1].size if maps else 0,
        "epochs": epochs,
        "sessions": [record.session for record in run.maps],
        "entropies": entropies,
        "losses": losses,
        "strengths": _series(maps, lambda header: header.strengths),
        "picture": _picture(run.images, images),
        "correlations": _correlations(run.correlations),
        "overfitting": turned,
        "layer_losses": fallen,
        "sentence": findings.sentence(epochs, losses, turned, fallen),
        "problems": run.problems(),
    }


def _series(
    maps: Sequence[headers.Maps], values: Callable[[headers.Maps], Any], names: Sequence[str] = ()
) -> dict[str, list[float | None]]:
    """For each name that occurs, its value at each epoch."""
    occurring = dict.fromkeys(name for header in maps for name in values(header))
    return {
        name: [values(header).get(name) for header in maps]
        for name in names or occurring
        if name in occurring
    }


def _picture(record: Record | None, images: int) -> dict[str, Any] | None:
    if record is None:
        return None
    header = record.header
    fits = header.labels and len(header.labels) == (images or header.count)
    return {
        "shape": list(header.array) if header.count else None,
        "labels": list(header.labels) if fits else None,
        "session": record.session,
    }


def _correlations(records: Sequence[Record]) -> dict[str, Any] | None:
    if not records:
        return None
    layers = records[-1].header.layers
    return {
        "epochs": [record.epoch for record in records],
        "sessions": [record.session for record in records],
        "layers": [
            {"name": layer.name, "filters": layer.filters, "pairs": layer.pairs} for layer in layers
        ],
        "mean_absolute": {
            layer.name: [record.header.mean_absolute[index] for record in records]
            for index, layer in enumerate(layers)
        },
    }
