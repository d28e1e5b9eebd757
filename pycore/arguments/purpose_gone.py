"""The professional reason has gone."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Purpose
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="purpose_gone",
    cites=("W3", "P4"),
    fires=lambda case: case.facts.purpose is Purpose.LAPSED,
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset({Verdict.WAIT, Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE}),
    sees="Whether the professional reason you once had is gone.",
    why="A network may follow changed goals, jobs and priorities.",
    unknown="Stays silent: not known is not taken for gone.",
)
