"""A month or more has gone by without an answer."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict
from pycore.policy.table import MONTH

ARGUMENT = Argument(
    name="months_without_answer",
    cites=("W2", "F3"),
    fires=lambda case: case.band in MONTH and case.row not in {"D15", "D16"},
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset({Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE}),
    sees="Whether the request is a month old or more, and that is not the reason itself already.",
    why="A request that stays open for months looks odd.",
    unknown="Looks at the younger end of an age that is not exact.",
)
