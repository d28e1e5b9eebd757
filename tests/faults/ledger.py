"""What each attack tried, and what arrived at the replica's server."""

from __future__ import annotations

from attack_table import listed
from tests.faults.rows import ROWS, Row


def note(attack: str, attempts: int, arrived: int, allowed: int) -> None:
    """Write an attack down; AssertionError where more arrived than may, or where nobody can read of it."""
    _write(Row(attack, attempts, arrived, allowed, f"≤ {allowed}" if allowed else "0"))
    assert arrived <= allowed, f"{attack}: {arrived} arrived, at most {allowed} may"


def note_limit(attack: str, attempts: int, arrived: int, allowed: int = 0) -> None:
    """Write down an attack that is known to get through: what arrived is measured, not judged."""
    _write(Row(attack, attempts, arrived, allowed, "a limit"))


def _write(row: Row) -> None:
    ROWS.append(row)
    assert row.attack in listed(), (
        f"docs/threat-model.md lacks {row.attack!r}: build/attack_table.py writes it"
    )
