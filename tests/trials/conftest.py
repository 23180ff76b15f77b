"""Lets trials save their state as often as they can, and workers wait as little."""

import pytest

from keras_regs.trials import _recorder as recorder
from keras_regs.trials import _worker


@pytest.fixture
def always_saving(monkeypatch):
    monkeypatch.setattr(recorder, "SECONDS_BETWEEN_SAVES", 0)
    monkeypatch.setattr(recorder, "_SHARE_OF_SAVES", float("inf"))


@pytest.fixture
def short_waits(monkeypatch, always_saving):
    monkeypatch.setattr(_worker, "_SECONDS_TO_APPEAR", 0.1)
    monkeypatch.setattr(_worker, "_SECONDS_BETWEEN_LOOKS", 0)
    monkeypatch.setattr(_worker, "LEASE_SECONDS", 2.0)
