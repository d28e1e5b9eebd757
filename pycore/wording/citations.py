"""The statements of the guidance, and those that the texts of the cards rest on."""

from __future__ import annotations

_COUNTS = {"F": 7, "W": 5, "A": 5, "M": 6, "H": 6, "P": 5, "C": 5, "B": 4, "L": 5, "Z": 5}
"""How many statements each chapter of the guidance has."""

STATEMENTS: tuple[str, ...] = tuple(
    f"{chapter}{number}" for chapter, count in _COUNTS.items() for number in range(1, count + 1)
)
"""The ids of all statements, in the guidance's order."""

HOWTO_CITES: dict[str, tuple[str, ...]] = {
    "withdraw": ("H1", "H2", "H3", "H5"),
    "pace": ("F4", "A4", "H4", "B2", "Z4"),
    "message": ("M1", "M2", "M3", "M4", "M5", "M6", "B1"),
    "ask_again": ("H6", "B3"),
    "start": ("B4", "P1"),
}
"""By the last part of a ``howto.…`` key: the statements that its text rests on."""
