"""The person was invited before."""

from pycore.arguments.base import WITHDRAWING, Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="asked_before",
    cites=("C4",),
    fires=lambda case: case.facts.asked_before,
    supports=frozenset({Verdict.LET_EXPIRE}),
    opposes=WITHDRAWING,
    names=("times_asked",),
    sees="Whether you invited this person before, and that is not already the reason itself.",
    why="Inviting and withdrawing repeatedly looks indecisive.",
    unknown="Stays silent: an earlier invitation is not assumed.",
)
