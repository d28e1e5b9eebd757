"""There is a professional reason today."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument
from pycore.domain.facts import Purpose

ARGUMENT = Argument(
    name="common_purpose",
    cites=("F2", "L3"),
    fires=lambda case: case.facts.purpose is Purpose.CURRENT,
    supports=KEEPING,
    opposes=WITHDRAWING,
    names=("purpose",),
    sees="Whether there is a professional reason to connect today.",
    why="A connection should have a purpose, and this one has.",
    unknown="Stays silent: not known is not taken for no purpose.",
)
