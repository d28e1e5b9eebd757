"""The person has hardly had time to answer."""

from pycore.arguments.base import KEEPING, WITHDRAWING, WRITING, Argument
from pycore.domain.age import Band
from pycore.domain.verdict import Verdict

YOUNG = frozenset({Band.FRESH, Band.EARLY})

ARGUMENT = Argument(
    name="too_soon_to_judge",
    cites=("A3",),
    fires=lambda case: (
        case.band in YOUNG and not (case.verdict is Verdict.WITHDRAW and case.facts.sent_by_mistake)
    ),
    supports=KEEPING,
    opposes=WITHDRAWING | {Verdict.LET_EXPIRE} | WRITING,
    names=("age",),
    sees="Whether the invitation is less than two weeks old; not against withdrawing a mistake.",
    why="A week of waiting is still reasonable, so silence says nothing yet.",
    unknown="Looks at the younger end of an age that is not exact.",
)
