"""What every bench shares: medians with their spread, and where the figures are kept."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
DIST = ROOT / "dist"


def spread(values: list[float], places: int = 0) -> str:
    """Return median, smallest and largest; of a single value only that."""
    middle, least, most = (f"{value:,.{places}f}" for value in (median(values), min(values), max(values)))
    return middle if least == most else f"{middle} [{least}-{most}]"


def keep(name: str, found: dict[str, Any]) -> None:
    """Write dist/bench-NAME.json."""
    DIST.mkdir(exist_ok=True)
    (DIST / f"bench-{name}.json").write_text(json.dumps(found, indent=2), encoding="utf-8")


def kept(name: str) -> dict[str, Any]:
    """Return what a bench kept; LookupError names one that has not been run."""
    path = DIST / f"bench-{name}.json"
    if not path.is_file():
        raise LookupError(f"dist/{path.name} is missing: run `python -m tests.bench.{name}` before")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
