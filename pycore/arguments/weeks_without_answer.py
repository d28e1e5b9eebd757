"""Weeks have gone by without an answer."""

from pycore.arguments.base import Argument
from pycore.domain.age import Band
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="weeks_without_answer",
    cites=("W2",),
    fires=lambda case: case.band is Band.OPEN,
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset({Verdict.WAIT, Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE}),
    sees="Whether the request is two weeks to a month old.",
    why="The longer a request stays open, the less likely an answer becomes.",
    unknown="Looks at the younger end of an age that is not exact.",
)
