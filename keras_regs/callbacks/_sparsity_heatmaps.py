"""The callback that looks at the entropy of responses after each epoch."""

import math
import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from keras import ops, tree

from keras_regs._checks import samples
from keras_regs._checks.arguments import validated_count
from keras_regs._checks.class_labels import classes_of
from keras_regs._inspect.attachments import strengths
from keras_regs._inspect.losses import has_loss
from keras_regs._inspect.response_probe import Probe, Seen
from keras_regs._inspect.selection import validated_layers
from keras_regs._typing import Tensor
from keras_regs.analysis._entropy.maps import as_images
from keras_regs.analysis._entropy.rfav_entropy import rfav_entropy
from keras_regs.callbacks._board import Board
from keras_regs.callbacks._guard import Guard
from keras_regs.regularizers._base import Regularizer
from keras_regs.tensorboard._pictures import map_strip, pictures, strip
from keras_regs_tensorboard.record_format import (
    GREATEST_LEVEL,
    NOT_A_NUMBER,
    ImagesHeader,
    LayerEntropy,
    LossName,
    MapsHeader,
)
from keras_regs_tensorboard.records import new_session

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter


class SparsityHeatmaps(Board):
    """Shows in TensorBoard where and when each layer of a model begins to respond sparsely.

    Before training (epoch -1) and after each epoch, it takes the entropy of each receptive-field
    activation vector (`keras_regs.analysis.rfav_entropy`) of samples that are not trained on. Low
    entropy means sparse responses, and these are a sign of overfitting. The tab "Sparsity" of
    TensorBoard shows

    - the entropies of the first `images` samples as maps, layer by layer, over the pictures;
    - the mean entropy of each layer over all samples, against the epoch;
    - the losses, with and without penalties, and the strengths of regularizers in force;
    - the moment of overfitting, and which layer has lost most of its entropy by then.

    Without that tab, the dashboards "Images" and "Scalars" show them under `heatmaps/<layer>`,
    `entropy/<layer>`, `loss/<data>`, `penalty` and `strength/<layer>/<role>`, or `strength/<role>`
    where all of a role have the same strength. They are written
    into the folder `heatmaps` of `log_dir`. The mean entropies are added to the logs of each epoch
    as well, as `entropy/<layer>`: callbacks behind this one and the `History` have them. Between
    two looks, they are those of the last one. Of two of these callbacks, the logs have the numbers
    of the last.

    A layer's response is what its activation function is given, with its bias, as
    `keras_regs.regularize` penalizes it. The model computes as in a prediction, on its own device.
    In files, a map has 255 levels from 0 to ln D nats.

    Each training that begins with epoch 0 has its own folder: the first one `log_dir`, the next
    ones `training-2`, `training-3` and so on in it. Training that is resumed continues in the
    folder of the last one of its model, or the last one in `log_dir`. Nothing is written for epoch
    -1 again.

    If nothing can be written, as when the disk is full or the folder read-only, there is one
    warning, and training goes on.

    Args:
        log_dir: Folder of the logs, made if it is missing.
        x: Samples that are not trained on, such as 1,000 of those that validate: an array, or a
            nested structure of arrays, as for `predict`.
        y: Their labels, as for `evaluate`. With them the loss of these samples is taken,
            without penalties, and the sum of the penalties. Classes are shown with the pictures.
            Defaults to None.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all convolutions and dense layers but those that the model's outputs come from.
        images: Number of samples whose maps are shown, the first of `x`. Defaults to 8.
        every: Number of epochs from one look to the next, counted from before training on: with
            10, at epochs -1, 9, 19 and so on. A training that is resumed between two looks also has
            the one before its first step, if its logs lack the last numbers. Defaults to 1.
        batch_size: Greatest number of samples at once. Defaults to 128.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again; with this number, it continues after the
            first. Defaults to 0.
        class_names: Names of the classes, from class 0 on, shown with the pictures. Defaults to
            their numbers.

    Attributes:
        entropies: For each epoch of the latest training, -1 for before it, the mean entropy of each
            layer. Those of an earlier `fit` stay if this one begins at a later epoch
            (`initial_epoch`), else it begins with a new dictionary.
        run_dir: Folder that the latest training was written into: `log_dir`, or `training-2`,
            `training-3` and so on in it. None if it could not be made.

    Raises:
        ValueError: If an argument is not what it must be. When training begins, if the model has
            no such layer, or an entry of `layers` fits none.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, figures 3 to 6.

    Example:

    >>> import tempfile
    >>> model = keras.Sequential([keras.Input((8, 8, 1)),
    ...     keras.layers.Conv2D(4, 3, activation="relu", name="conv"),
    ...     keras.layers.Flatten(), keras.layers.Dense(2)])
    >>> model.compile("sgd", "mse")
    >>> x, y = np.ones((16, 8, 8, 1)), np.zeros((16, 2))
    >>> history = model.fit(x, y, epochs=2, verbose=0,
    ...                     callbacks=[kr.SparsityHeatmaps(tempfile.mkdtemp(), x, y)])
    >>> len(history.history["entropy/conv"])
    2
    """

    folder = MapsHeader.folder
    adds_to_logs = True

    def __init__(
        self,
        log_dir: str | os.PathLike[str],
        x: Any,
        y: Any = None,
        *,
        layers: str | Sequence[str] | None = None,
        images: int = 8,
        every: int = 1,
        batch_size: int = 128,
        epoch_offset: int = 0,
        class_names: Sequence[str] | None = None,
    ) -> None:
        super().__init__(log_dir, every, epoch_offset)
        self.x = samples.validated_samples(x, "x")
        self.y = None
        if y is not None:
            self.y = samples.validated_samples(y, "y")
            if samples.count(self.y) != samples.count(self.x):
                raise ValueError(
                    "Argument `y` must have as many samples as `x`. Received: "
                    f"{samples.count(self.y)} labels, {samples.count(self.x)} samples"
                )
        self.layers = validated_layers(layers)
        self.images = min(validated_count(images, "images"), samples.count(self.x))
        self.batch_size = validated_count(batch_size, "batch_size")
        self._probe: Any = None
        classes = classes_of(samples.slice_samples(self.y, 0, self.images))
        self.picture_labels = _named(classes, class_names)

    @property
    def entropies(self) -> dict[int, dict[str, float]]:
        return self._history

    def prepare(self) -> None:
        if not self.model.built:  # as with TensorFlow, until the first batch
            self.model(
                tree.map_structure(ops.convert_to_tensor, samples.slice_samples(self.x, 0, 1))
            )
        self._probe = Probe(self.model, _entropies_and_mean, self.layers)
        self._session = new_session()
        self._has_pictures = False

    def look(self, step: int, logs: dict[str, Any]) -> "_Look":
        in_force = strengths(self.model, self._schedule_of) if step >= 0 else {}
        look = _Look(self._losses(logs), in_force)
        labels = self.y if has_loss(self.model) else None
        weights: list[int] = []
        measured: dict[str, list[float]] = {}
        losses, penalties = [], []
        for seen in self._see(labels):
            missing = self.images - sum(weights)
            weights.append(seen.size)
            for name, (entropies, mean) in seen.measured.items():
                measured.setdefault(name, []).append(float(mean))
                if missing > 0:
                    first = ops.convert_to_numpy(entropies[:missing])
                    look.maps.setdefault(name, []).append(as_images(first))
            if labels is not None:
                losses.append(float(seen.loss))
                penalties.append(float(seen.penalty))
        for name, means in measured.items():
            look.entropies[name] = float(np.average(means, weights=weights))
        self._history[step] = look.entropies
        if labels is not None:
            look.losses["probe"] = float(np.average(losses, weights=weights))
            look.losses["penalty"] = float(np.average(penalties, weights=weights))
        return look

    def logged(self, kept: dict[str, float]) -> dict[str, float]:
        return {f"entropy/{name}": entropy for name, entropy in kept.items()}

    def _see(self, labels: Any) -> Iterator[Seen]:
        try:
            yield from self._probe(self.x, labels, self.batch_size)
        except Exception as error:
            error.add_note(
                "This happened while `SparsityHeatmaps` called the model on its `x`"
                + (" and computed the loss with its `y`." if labels is not None else ".")
            )
            raise

    def _schedule_of(self, regularizer: Regularizer) -> int:
        return id(Guard.owner_of(self.model, regularizer))

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_end(logs)
        self._probe = None  # which holds on to all that was compiled

    def write(self, writer: "EventWriter", step: int, seen: "_Look") -> None:
        channels = self._probe.channels
        maps = {name: levels(np.concatenate(m), channels[name]) for name, m in seen.maps.items()}
        if not self._has_pictures:
            lengths = [each.shape[1:] for each in maps.values()]
            are_lines = max(lengths)[0] == 1 and max(width for _, width in lengths) > 1
            self._write_pictures(writer, step, are_lines)
            self._has_pictures = True
        header = MapsHeader(
            session=self._session,
            epoch=step,
            layers=tuple(
                LayerEntropy(
                    name=name,
                    channels=channels[name],
                    shape=maps[name].shape[1:],
                    entropy=entropy,
                )
                for name, entropy in seen.entropies.items()
            ),
            images=self.images,
            samples=samples.count(self.x),
            losses=seen.losses,
            strengths=seen.strengths,
        )
        writer.record(header, np.concatenate([each.ravel() for each in maps.values()]))
        writer.images(step, {f"heatmaps/{name}": map_strip(each) for name, each in maps.items()})
        writer.scalars(
            step,
            self.logged(seen.entropies)
            | {_loss_tag(data): loss for data, loss in seen.losses.items()}
            | {f"strength/{place}": strength for place, strength in seen.strengths.items()},
        )

    def _write_pictures(self, writer: "EventWriter", step: int, are_lines: bool) -> None:
        shown = pictures(samples.slice_samples(self.x, 0, self.images))
        if are_lines and shown is not None:
            # The steps of a sequence lie as they do in the maps, from left to right.
            shown = shown.transpose(0, 2, 1, 3)
        labels = None if self.picture_labels is None else tuple(self.picture_labels)
        header = ImagesHeader(session=self._session, labels=labels)
        writer.record(header, np.zeros((0, 0, 0, 3)) if shown is None else shown)
        if shown is not None:
            writer.images(step, {"heatmaps/input": strip(shown)})

    @staticmethod
    def _losses(logs: dict[str, Any]) -> dict[LossName, float]:
        names: dict[LossName, str] = {"training": "loss", "validation": "val_loss"}
        return {name: float(logs[key]) for name, key in names.items() if key in logs}


class _Look:
    """What was seen after an epoch, by the paths of layers."""

    def __init__(self, losses: dict[LossName, float], strengths: dict[str, float]) -> None:
        self.losses = losses
        self.strengths = strengths
        self.entropies: dict[str, float] = {}
        self.maps: dict[str, list[Any]] = {}


def levels(entropies: Any, channels: int) -> Any:
    """Entropies in nats as levels from 0 to 254, which is ln D; 255 where they are no number."""
    greatest = math.log(channels)
    scaled = GREATEST_LEVEL * np.clip(entropies / greatest if greatest else 0 * entropies, 0, 1)
    return np.where(np.isnan(scaled), NOT_A_NUMBER, np.rint(scaled)).astype(np.uint8)


def _named(classes: Any, names: Sequence[str] | None) -> list[str] | None:
    if names is None:
        return None if classes is None else [str(each) for each in classes]
    if isinstance(names, str) or not all(isinstance(name, str) for name in names):
        raise ValueError(
            "Argument `class_names` must be a list of the names of classes, or None. "
            f"Received: class_names={names!r}"
        )
    if classes is None or not all(0 <= each < len(names) for each in classes):
        found = "no classes" if classes is None else f"classes {np.unique(classes).tolist()}"
        raise ValueError(
            "Argument `class_names` must have a name for each class that `y` holds as whole "
            f"numbers or as one-hot rows. Received: {len(names)} names, {found}"
        )
    return [names[each] for each in classes]


def _entropies_and_mean(response: Tensor, axis: int) -> tuple[Any, Any]:
    entropies = rfav_entropy(response, axis=axis)
    return entropies, ops.mean(entropies)


def _loss_tag(data: str) -> str:
    return "penalty" if data == "penalty" else f"loss/{data}"
