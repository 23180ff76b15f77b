"""Callback that measures the entropy of responses after each epoch."""

import math
import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from keras import ops, tree

from keras_regs._checks import samples
from keras_regs._checks.arguments import validated_count
from keras_regs._inspect.attachments import strengths
from keras_regs._inspect.classification import predicted
from keras_regs._inspect.losses import has_loss
from keras_regs._inspect.response_probe import Probe, Seen
from keras_regs._inspect.selection import validated_layers
from keras_regs._typing import Tensor
from keras_regs.analysis._entropy.maps import as_images
from keras_regs.analysis._entropy.rfav_entropy import rfav_entropy
from keras_regs.callbacks._board import Board
from keras_regs.callbacks._channel_shares import ChannelShares
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._logged_metrics import accuracies, losses
from keras_regs.callbacks._probe_pictures import ProbePictures
from keras_regs.regularizers._base import Regularizer
from keras_regs.tensorboard._pictures import map_strip
from keras_regs_tensorboard.record_format import (
    GREATEST_LEVEL,
    NOT_A_NUMBER,
    LayerEntropy,
    LossName,
    MapsHeader,
    Prediction,
)
from keras_regs_tensorboard.records import new_session

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter


class SparsityHeatmaps(Board):
    r"""Shows in TensorBoard where and when each layer of a model begins to respond sparsely.

    Before training (epoch -1) and after each epoch, the callback computes the entropy of each
    receptive-field activation vector (`keras_regs.analysis.rfav_entropy`) for samples that are not
    trained on. Low entropy means sparse responses, which are a sign of overfitting. All results are
    written into the folder `heatmaps` of `log_dir`. TensorBoard's tab "Sparsity" shows:

    - Maps of the entropy in each layer, for the first `images` samples, with their pictures.
    - At each place of a map, the channels with the largest shares.
    - The mean entropy of each layer over all samples, against the epoch.
    - The losses without penalties, the penalties, the accuracies that `fit` logs, and the strengths
      of the regularizers. The training loss without penalties is exact if
      `keras_regs.LossWithoutPenalties` is among the callbacks, and otherwise estimated.
    - The moment of overfitting, and the layer that lost the largest share of its entropy.
    - If the model classifies, its prediction for each picture.

    TensorBoard's dashboards "Images" and "Scalars" show the maps and the numbers, too, under
    `heatmaps/<layer>`, `entropy/<layer>`, `loss/<data>`, `penalty`, `accuracy/<metric>` and
    `strength/<layer>/<role>` (or `strength/<role>` if all regularizers of a role have the same
    strength).

    The mean entropies are also added to the logs of each epoch as `entropy/<layer>`, for the
    `History` and for callbacks after this one. Between two measurements, the logs have the values
    of the last one. With two of these callbacks, the logs have the values of the second.

    The response of a layer is the input of its activation function, including the bias, as
    penalized by `keras_regs.regularize`. The model runs in inference mode, on its own device. In
    files, the values of a map have 255 levels from 0 to $\ln D$ nats for $D$ channels.

    Each training that starts at epoch 0 gets its own folder: `log_dir` for the first one, and its
    subfolders `training-2`, `training-3` and so on for the next ones. A resumed training continues
    in the folder of the model's last training. If that is unknown, it continues in the newest one.
    Epoch -1 is not written again.

    If nothing can be written, for example because the disk is full or the folder is read-only,
    there is a single warning, and training continues.

    Args:
        log_dir: Folder for the logs, created if missing.
        x: Samples that are not trained on, such as 1,000 validation samples: an array, or a nested
            structure of arrays, as for `predict`.
        y: Their labels, as for `evaluate`. If given, the loss of these samples without penalties
            and the sum of the penalties are measured, and classes are shown with the pictures.
            Defaults to None.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all convolutions and dense layers except those that compute the model's outputs.
        images: Number of samples whose maps are shown, from the beginning of `x`. Defaults to 8.
        every: Number of epochs between measurements, counted from before training: 10 means epochs
            -1, 9, 19 and so on. If training resumes between two measurements and the last values
            are not known, there is also a measurement before its first step. Defaults to 1.
        batch_size: Maximum number of samples per batch. Defaults to 128.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again. With this number, it continues after the
            first. Defaults to 0.
        class_names: Names of the classes, starting with class 0, shown with the pictures. Defaults
            to None: class numbers.
        channels: Number of channels whose shares $p_l$ are recorded at each place of a map, largest
            first. 0 records none. Shares take up to 180 kB per epoch on average, or one byte per
            place if that is more. If those of all epochs would take more, only some epochs have
            them, including the first and the last. Defaults to 8.

    Attributes:
        entropies: Maps each measured epoch of the latest training (-1 before training) to the mean
            entropy of each layer. If a `fit` begins at a later epoch (`initial_epoch`), results of
            an earlier `fit` are kept up to that epoch.
        run_dir: Folder of the latest training: `log_dir`, or its subfolder `training-2`,
            `training-3` and so on. None if it could not be created.

    Raises:
        ValueError: If an argument is invalid. When training begins, if the model has no such layer,
            or an entry of `layers` matches none.

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
        channels: int = 8,
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
        self.channels = validated_count(channels, "channels", at_least=0)
        self._shares = ChannelShares(self.images, self.channels)
        self._pictures = ProbePictures(self.x, self.y, self.images, class_names)

    @property
    def entropies(self) -> dict[int, dict[str, float]]:
        return self._history

    def prepare(self) -> None:
        if not self.model.built:  # with TensorFlow, `fit` builds it at the first batch
            self.model(
                tree.map_structure(ops.convert_to_tensor, samples.slice_samples(self.x, 0, 1))
            )
        self._shares = ChannelShares(self.images, self.channels)
        self._probe = Probe(self.model, self._measured, self.layers)
        self._session = new_session()
        self._has_pictures = False

    def look(self, step: int, logs: dict[str, Any]) -> "_Look":
        in_force = strengths(self.model, self._schedule_of) if step >= 0 else {}
        look = _Look(losses(logs), in_force, accuracies(logs))
        labels = self.y if has_loss(self.model) else None
        weights: list[int] = []
        measured: dict[str, list[float]] = {}
        probe_losses, penalties, scores = [], [], []
        for seen in self._see(labels):
            missing = self.images - sum(weights)
            weights.append(seen.size)
            for name, (entropies, mean, shares) in seen.measured.items():
                measured.setdefault(name, []).append(float(mean))
                if missing > 0:
                    first = ops.convert_to_numpy(entropies[:missing])
                    look.maps.setdefault(name, []).append(as_images(first))
                    look.shares.setdefault(name, []).append(shares)
            if missing > 0 and seen.scores is not None:
                scores.append(ops.convert_to_numpy(seen.scores[:missing]))
            if labels is not None:
                probe_losses.append(float(seen.loss))
                penalties.append(float(seen.penalty))
        for name, means in measured.items():
            look.entropies[name] = float(np.average(means, weights=weights))
        self._history[step] = look.entropies
        if labels is not None:
            look.losses["probe"] = float(np.average(probe_losses, weights=weights))
            look.losses["penalty"] = float(np.average(penalties, weights=weights))
        look.predictions = self._predictions(np.concatenate(scores)) if scores else None
        return look

    def _predictions(self, scores: Any) -> tuple[Prediction, ...] | None:
        found = predicted(self.model, scores, self.y)
        if found is None:
            return None
        return tuple(
            Prediction(int(number), float(probability))
            for number, probability in zip(*found, strict=True)
        )

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

    def _measured(self, response: Tensor, axis: int) -> tuple[Any, Any, Any]:
        entropies = rfav_entropy(response, axis=axis)
        return entropies, ops.mean(entropies), self._shares.measured(response, axis)

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_end(logs)
        self._probe = None  # to release everything that was compiled

    def write(self, writer: "EventWriter", step: int, seen: "_Look") -> None:
        channels = self._probe.channels
        maps = {name: levels(np.concatenate(m), channels[name]) for name, m in seen.maps.items()}
        if not self._has_pictures:
            heights, widths = zip(*(each.shape[1:] for each in maps.values()), strict=True)
            are_sequences = max(heights) == 1 and max(widths) > 1
            self._pictures.write(writer, step, self._session, are_sequences)
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
            accuracies=seen.accuracies,
            predictions=seen.predictions,
        )
        writer.record(header, np.concatenate([each.ravel() for each in maps.values()]))
        self._shares.write(writer, header, seen.shares, maps)
        writer.images(step, {f"heatmaps/{name}": map_strip(each) for name, each in maps.items()})
        writer.scalars(
            step,
            self.logged(seen.entropies)
            | {_loss_tag(data): loss for data, loss in seen.losses.items()}
            | {f"strength/{place}": strength for place, strength in seen.strengths.items()}
            | {f"accuracy/{name}": accuracy for name, accuracy in seen.accuracies.items()},
        )

    def write_last(self, writer: "EventWriter") -> None:
        self._shares.write_last(writer)


class _Look:
    """The measurements of an epoch. Those of layers are by the paths of the layers."""

    def __init__(
        self,
        losses: dict[LossName, float],
        strengths: dict[str, float],
        accuracies: dict[str, float],
    ) -> None:
        self.losses = losses
        self.strengths = strengths
        self.accuracies = accuracies
        self.entropies: dict[str, float] = {}
        self.maps: dict[str, list[Any]] = {}
        # Of each batch with images, on the device of the model.
        self.shares: dict[str, list[Any]] = {}
        self.predictions: tuple[Prediction, ...] | None = None


def levels(entropies: Any, channels: int) -> Any:
    """Returns entropies in nats as levels from 0 to 254 (ln D), or 255 for NaN."""
    greatest = math.log(channels)
    scaled = GREATEST_LEVEL * np.clip(entropies / greatest if greatest else 0 * entropies, 0, 1)
    return np.where(np.isnan(scaled), NOT_A_NUMBER, np.rint(scaled)).astype(np.uint8)


def _loss_tag(data: str) -> str:
    return "penalty" if data == "penalty" else f"loss/{data}"
