"""The order of the tests, and what the attacks let through, told at the end whichever process made them."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.faults.rows import ROWS, SAID, Row

IN_PYODIDE = sys.platform == "emscripten"
pytest_plugins = [] if IN_PYODIDE else ["tests.replica.fixtures", "tests.e2e.fixtures"]
"""Whoever asks for the replica or the browser, in whatever folder, gets the one of this process."""
ATTACKS = Path(__file__).parents[1] / "dist" / "attacks.json"

ABOUT_SECONDS = {"slow": 15.0, "replica": 2.0, "bare_browser": 2.0, "properties": 2.0}
"""What a test that is marked so, asks for such a fixture or lies in such a folder takes, roughly."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that all who take turns end at about the same time."""
    files: defaultdict[Path, float] = defaultdict(float)
    for item in items:
        traits = {*item.keywords, *getattr(item, "fixturenames", ())}
        files[item.path] += 0.02 + sum(ABOUT_SECONDS[trait] for trait in traits & ABOUT_SECONDS.keys())
    items.sort(key=lambda item: -files[item.path])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a test's report carry what the test has written down."""
    report = yield
    report.user_properties += [("attack", vars(row)) for row in ROWS]
    report.user_properties += [("said", line) for line in SAID]
    ROWS.clear()
    SAID.clear()
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the attacks that were made, and keep them in dist/attacks.json."""
    reports = [report for group in terminalreporter.stats.values() for report in group]
    told = [each for report in reports for each in getattr(report, "user_properties", [])]
    said = [line for kind, line in told if kind == "said"]
    rows = [Row(**row) for kind, row in told if kind == "attack"]
    if said:
        terminalreporter.section("ordinary use")
    for line in said:
        terminalreporter.line(line)
    if not rows:
        return
    terminalreporter.section("attacks on the throttle: people whom the server was asked to withdraw")
    terminalreporter.line(
        f"{'attack':75} {'attempts':>8} {'without':>8} {'arrived':>8} {'allowed':>8} {'expected':>8}"
    )
    for row in rows:
        counts = f"{row.attempts:8} {row.unguarded:>8} {row.arrived:8} {row.allowed:8} {row.expected:>8}"
        terminalreporter.line(f"{row.attack:75} {counts}")
    ATTACKS.parent.mkdir(exist_ok=True)
    before = json.loads(ATTACKS.read_text("utf-8")) if ATTACKS.exists() else []
    kept = {row["attack"]: row for row in [*before, *map(vars, rows)]}
    ATTACKS.write_text(json.dumps(list(kept.values()), indent=2, ensure_ascii=False), encoding="utf-8")
