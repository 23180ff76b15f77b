"""Lets trials save their state as often as they can."""

import pytest

from keras_regs.trials import _recorder as recorder


@pytest.fixture
def always_saving(monkeypatch):
    monkeypatch.setattr(recorder, "SECONDS_BETWEEN_SAVES", 0)
    monkeypatch.setattr(recorder, "_SHARE_OF_SAVES", float("inf"))
