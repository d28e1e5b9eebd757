"""What every bench shares: medians with their spread, and where the figures are kept."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

DIST = Path(__file__).resolve().parents[2] / "dist"


def spread(values: list[float]) -> str:
    """Return median, smallest and largest."""
    return f"{median(values):,.0f} [{min(values):,.0f}-{max(values):,.0f}]"


def keep(name: str, found: dict[str, Any]) -> None:
    """Write dist/bench-NAME.json."""
    DIST.mkdir(exist_ok=True)
    (DIST / f"bench-{name}.json").write_text(json.dumps(found, indent=2), encoding="utf-8")
