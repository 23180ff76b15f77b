"""Chromium and Playwright. Where one of them is missing, the tests that import this are skipped.

They fail instead if the environment variable KERAS_REGS_BROWSER is "required".
"""

import os
import shutil

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # As in the usual containers, which have no room for what pages share.
    "--disable-dev-shm-usage",
]


def _missing(what):
    if os.environ.get("KERAS_REGS_BROWSER") == "required":
        pytest.fail(f"KERAS_REGS_BROWSER is required. {what}", pytrace=False)
    pytest.skip(what, allow_module_level=True)


try:
    from playwright.sync_api import Error, expect, sync_playwright
except ModuleNotFoundError:
    _missing("These tests need Playwright: pip install playwright")

PATH = next(filter(None, map(shutil.which, NAMES)), None)
if PATH is None:
    _missing("These tests need a browser: apt-get install chromium")

__all__ = ["FLAGS", "PATH", "Error", "expect", "sync_playwright"]
