"""A run as the page asks for it: all of it but the maps, the pictures and the histograms."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar, get_args

from keras_regs_tensorboard import page_format
from keras_regs_tensorboard.compared_losses import compared_losses
from keras_regs_tensorboard.entropy_falls import greatest_falls
from keras_regs_tensorboard.findings import first_not_a_number, lowest_loss, sentence
from keras_regs_tensorboard.listed_records import Record
from keras_regs_tensorboard.overfitting import comparable, overfitting
from keras_regs_tensorboard.page_format import (
    CorrelationIndex,
    Picture,
    RunIndex,
    RunSummary,
    SharesIndex,
)
from keras_regs_tensorboard.record_format import CorrelatedLayer, LossName, MapsHeader
from keras_regs_tensorboard.runs import Run

Name = TypeVar("Name", bound=str)


def summarize(run: Run) -> RunSummary:
    """A run in a list of runs."""
    epochs = [record.epoch for record in run.maps or run.correlations]
    return RunSummary(
        name=run.name,
        epochs=len(epochs),
        last_epoch=epochs[-1] if epochs else None,
        has_maps=bool(run.maps),
        layers=len(run.maps[-1].header.layers) if run.maps else 0,
        updated=run.updated,
        stamp=run.stamp,
    )


def describe(run: Run) -> RunIndex:
    """A run in full. Something of it must be legible."""
    epochs = [record.epoch for record in run.maps]
    maps: list[MapsHeader] = [record.header for record in run.maps]
    layers, images, samples, size = (
        (maps[-1].layers, maps[-1].images, maps[-1].samples, maps[-1].size)
        if maps
        else ((), 0, 0, 0)
    )
    entropies = {
        layer.name: [header.layers[index].entropy for header in maps]
        for index, layer in enumerate(layers)
    }
    losses = _series(maps, lambda header: header.losses, get_args(LossName))
    strengths = _series(maps, lambda header: header.strengths)
    telling = comparable(losses, strengths)
    turned = overfitting(epochs, telling)
    falls = greatest_falls(epochs, entropies)
    return RunIndex(
        name=run.name,
        stamp=run.stamp,
        layers=[
            page_format.Layer(
                layer.name, layer.channels, layer.shape, greatest=math.log(layer.channels)
            )
            for layer in layers
        ],
        images=images,
        samples=samples,
        bytes_per_epoch=size,
        epochs=epochs,
        sessions=[record.session for record in run.maps],
        entropies=entropies,
        losses=losses,
        compared_losses=compared_losses(epochs, losses, strengths),
        accuracies=_series(maps, lambda header: header.accuracies),
        strengths=strengths,
        picture=_picture(run.images, images),
        predictions=_predictions(maps),
        shares=_shares(run.shares),
        correlations=_correlations(run.correlations),
        overfitting=turned,
        falls=falls,
        lowest_loss=lowest_loss(epochs, telling),
        not_a_number=first_not_a_number(epochs, losses, falls),
        sentence=sentence(epochs, telling, turned, falls),
        problems=run.problems(),
    )


def _series(
    maps: Sequence[MapsHeader],
    values: Callable[[MapsHeader], Mapping[Name, float | None]],
    names: Iterable[Name] = (),
) -> dict[Name, list[float | None]]:
    """For each name that occurs, its value at each epoch."""
    occurring = dict.fromkeys(name for header in maps for name in values(header))
    return {
        name: [values(header).get(name) for header in maps]
        for name in names or occurring
        if name in occurring
    }


def _picture(record: Record | None, images: int) -> Picture | None:
    if record is None:
        return None
    header = record.header
    count = images or header.count
    fits = header.labels and len(header.labels) == count
    return Picture(
        shape=header.array if header.count else None,
        labels=header.labels if fits else None,
        classes=header.classes if header.classes and len(header.classes) == count else None,
        class_names=header.class_names,
        session=record.session,
    )


def _predictions(maps: Sequence[MapsHeader]) -> Any:
    found = [header.predictions for header in maps]
    return found if any(found) else None


def _shares(records: Sequence[Record]) -> SharesIndex | None:
    if not records:
        return None
    return SharesIndex(
        epochs=[record.epoch for record in records],
        sessions=[record.session for record in records],
        kept=records[-1].header.kept,
    )


def _correlations(records: Sequence[Record]) -> CorrelationIndex | None:
    if not records:
        return None
    last: Any = records[-1].header
    return CorrelationIndex(
        epochs=[record.epoch for record in records],
        sessions=[record.session for record in records],
        layers=[CorrelatedLayer(layer.name, layer.filters, layer.pairs) for layer in last.layers],
        centre=last.centre,
        mean_absolute={
            layer.name: [record.header.layers[index].mean_absolute for record in records]
            for index, layer in enumerate(last.layers)
        },
    )
