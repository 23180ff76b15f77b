"""Names of regularizer strengths in the logs."""

import itertools
import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np

from keras_regs._inspect.attachments import Attachment, of_this_package
from keras_regs._text.names import unused
from keras_regs.callbacks._guard import Guard


class StrengthLog:
    """Logs the current strengths with as few numbers as possible.

    Args:
        schedule: The schedule that changes them in a training.
        scheduled: The regularizers that it changes.
    """

    def __init__(self, schedule: Any, scheduled: Sequence[Attachment]) -> None:
        self._schedule = schedule
        self._scheduled = scheduled
        self._scaled_alike: dict[frozenset[float], bool] = {}

    def __call__(self) -> dict[str, float]:
        """Returns the logs of an epoch. Original strengths may have changed since the last one."""
        logs: dict[str, float] = {}
        for role in dict.fromkeys(each.role for each in self._scheduled):
            of_role = [each for each in self._scheduled if each.role == role]
            originals = frozenset(each.regularizer.base_strength for each in of_role)
            shared_name = f"{self._layers}{role}"
            if self._schedule.log_each or len(of_role) == 1:
                pass
            elif len(originals) == 1:
                logs[f"strength/{shared_name}"] = of_role[0].regularizer.strength
                continue
            elif self._are_scaled_alike(originals):
                strongest = max(of_role, key=lambda each: each.regularizer.base_strength)
                original = float(np.float32(strongest.regularizer.base_strength))
                factor = strongest.regularizer.strength / original
                logs[f"relative_strength/{shared_name}"] = factor
                continue
            for each in of_role:
                logs[unused(f"strength/{each}", logs)] = each.regularizer.strength
        return logs

    @cached_property
    def _layers(self) -> str:
        """A prefix that distinguishes several schedules, all of which have begun by now."""
        found = of_this_package(self._schedule.model)
        model = self._schedule.model
        owners = [Guard.owner_of(model, each.regularizer) for each in found]
        alone = all(owner in (None, self._schedule) for owner in owners)
        return "" if alone else f"{','.join(self._schedule.layers or [])}/"

    def _are_scaled_alike(self, originals: frozenset[float]) -> bool:
        """Returns whether the schedule scales all of them by the same factor in each epoch."""
        if originals not in self._scaled_alike:
            self._scaled_alike[originals] = self._evaluated(originals)
        return self._scaled_alike[originals]

    def _evaluated(self, originals: frozenset[float]) -> bool:
        greatest = max(originals)
        epochs = (self._schedule.params or {}).get("epochs")
        if epochs is None or not np.float32(greatest):
            return False
        after = self._schedule.strength_after
        for epoch, original in itertools.product(range(epochs), originals):
            strength, strongest = after(epoch, original), after(epoch, greatest)
            if strength is None or not math.isclose(
                strength * greatest, strongest * original, rel_tol=1e-6
            ):
                return False
        return True
