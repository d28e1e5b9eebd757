"""The person was asked before."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="asked_before",
    cites=("C4", "B3"),
    fires=lambda case: case.facts.asked_before and case.row not in {"D6", "D12"},
    supports=frozenset({Verdict.WAIT, Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE, Verdict.CLARIFY}),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether you asked this person before, and that is not already the reason itself.",
    why="Asking and withdrawing repeatedly looks undecided.",
    unknown="Stays silent: an earlier request is not assumed.",
)
