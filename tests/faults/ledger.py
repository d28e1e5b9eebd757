"""What each attack tried, and how many people the replica's server was asked to withdraw."""

from __future__ import annotations

from attack_table import listed
from tests.faults.rows import ROWS, Row


def note(attack: str, attempts: int, arrived: int, allowed: int, unguarded: int | str = "") -> None:
    """Write an attack down; AssertionError where more arrived than may, or where nobody can read of it."""
    ROWS.append(Row(attack, attempts, unguarded, arrived, allowed, f"≤ {allowed}" if allowed else "0"))
    assert arrived <= allowed, f"{attack}: {arrived} arrived, at most {allowed} may"
    _assert_listed(attack)


def note_limit(attack: str, attempts: int, arrived: int, allowed: int = 0, unguarded: int | str = "") -> None:
    """Write down an attack that is known to get through: what arrived is measured, not judged."""
    ROWS.append(Row(attack, attempts, unguarded, arrived, allowed, "a limit"))
    _assert_listed(attack)


def _assert_listed(attack: str) -> None:
    assert attack in listed(), f"docs/threat-model.md lacks {attack!r}: build/attack_table.py writes it"
