"""Doing nothing costs nothing."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="costs_nothing",
    cites=("L1",),
    fires=lambda _: True,
    supports=frozenset({Verdict.LET_EXPIRE}),
    opposes=frozenset(),
    sees="Whether the verdict is to let it expire.",
    why="Nothing has to be done, and nobody is told anything.",
    unknown="Speaks also where nothing is known.",
)
