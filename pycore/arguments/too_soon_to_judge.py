"""The person has hardly had time to answer."""

from pycore.arguments.base import Argument
from pycore.domain.age import Band
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="too_soon_to_judge",
    cites=("A3",),
    fires=lambda case: case.band in {Band.FRESH, Band.EARLY} and case.row != "D10",
    supports=frozenset({Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE}),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether the request is less than two weeks old.",
    why="A week of waiting is still reasonable, so silence says nothing yet.",
    unknown="Looks at the younger end of an age that is not exact.",
)
