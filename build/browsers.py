"""Where Chromium and its driver are; shared by the set-up, `make run` and the browser tests.

Branded Chrome will not do: since its version 137 it ignores ``--load-extension``. Ubuntu's
``chromium-browser`` will not do either: it is a stub for a snap, which cannot read folders such
as /tmp.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

CHROMIUM = "SECOND_THOUGHT_CHROMIUM"
CHROMEDRIVER = "SECOND_THOUGHT_CHROMEDRIVER"


def find_chromium() -> Path | None:
    """Return the browser the environment names, else the one on PATH that is no snap, or None."""
    return _named(CHROMIUM) or _on_path("chromium")


def find_chromedriver() -> Path | None:
    """Return the driver the environment names, else the one on PATH that is no snap, or None."""
    return _named(CHROMEDRIVER) or _on_path("chromedriver")


def _named(variable: str) -> Path | None:
    path = Path(os.environ.get(variable) or "no such file")
    return path if path.is_file() else None


def _on_path(name: str) -> Path | None:
    found = shutil.which(name)
    if found is None or "snap" in Path(found).resolve().parts:
        return None
    return Path(found)
