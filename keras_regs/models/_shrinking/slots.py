"""Channels that can only be removed together, and reasons to keep them."""

from collections.abc import Sequence

import numpy as np

from keras_regs._typing import Array


class Slots:
    """Numbers for the channels of tensors and weights, joined in groups.

    Layers such as `Add` and batch normalization tie channels of their inputs and outputs together.
    A group is removed as a whole, or not at all.
    """

    def __init__(self) -> None:
        self._parents: list[int] = []
        self._blocked: dict[int, str] = {}
        self._notes: dict[int, str] = {}

    def new(self, number: int) -> Array:
        """Numbers of new channels, each in its own group."""
        first = len(self._parents)
        self._parents.extend(range(first, first + number))
        return np.arange(first, first + number)

    def join(self, some: Array, others: Array) -> None:
        """Joins the groups of each channel in one array and its counterpart in the other."""
        for one, other in zip(some.tolist(), others.tolist(), strict=True):
            self._parents[self._root(one)] = self._root(other)

    def block(self, channels: Sequence[int] | Array, reason: str = "") -> None:
        """Keeps channels, and so their groups. Without a reason, because they are in use."""
        for channel in np.asarray(channels).tolist():
            self._blocked[channel] = self._blocked.get(channel) or reason

    def note(self, channels: Sequence[int] | Array, reason: str) -> None:
        """Explains why constant channels become channels that are not constant."""
        for channel in np.asarray(channels).tolist():
            self._notes.setdefault(channel, reason)

    def kept_groups(self) -> dict[int, str]:
        """The groups that stay, and the best reason that is known for each, or an empty text."""
        found: dict[int, str] = {}
        for reasons, only_kept in ((self._blocked, False), (self._notes, True)):
            for channel, reason in reasons.items():
                root = self._root(channel)
                if root in found or not only_kept:
                    found[root] = found.get(root) or reason
        return found

    def roots(self, channels: Array) -> list[int]:
        """The groups of channels."""
        return [self._root(channel) for channel in channels.tolist()]

    def _root(self, channel: int) -> int:
        parents = self._parents
        while parents[channel] != channel:
            parents[channel] = parents[parents[channel]]
            channel = parents[channel]
        return channel
