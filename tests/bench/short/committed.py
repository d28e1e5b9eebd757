"""The figures that are committed: each round's values of what the short table shows, and the peers beside."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from tests.bench.shared.figures import ROOT
from tests.bench.short.lines import short_table

COMMITTED = ROOT / "tests" / "bench" / "committed.json"


@dataclass(frozen=True)
class Short:
    """One run, as far as the short table tells of it."""

    about: str
    """When and where."""
    figures: dict[str, list[float]]
    beside: dict[str, str]

    def table(self) -> str:
        """Return what stands between the marks of README and docs/performance.md."""
        return f"{short_table(self.figures, self.beside)}\n\n{self.about}"


def committed() -> Short:
    """Return the run whose figures are committed."""
    return Short(**json.loads(COMMITTED.read_text(encoding="utf-8")))


def commit(run: Short) -> None:
    """Make a run the one whose figures are committed."""
    COMMITTED.write_text(written(run), encoding="utf-8")


def written(run: Short) -> str:
    """Return a run as JSON, a line for each figure, so that a diff shows which changed."""
    figures, beside = (_a_line_each(part) for part in (run.figures, run.beside))
    return f'{{\n"about": {_json(run.about)},\n"figures": {figures},\n"beside": {beside}\n}}\n'


def _a_line_each(part: Mapping[str, object]) -> str:
    pairs = (f"  {_json(name)}: {_json(value)}" for name, value in part.items())
    return "{\n" + ",\n".join(pairs) + "\n}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
