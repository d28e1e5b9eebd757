"""The invitation may have been missed."""

from pycore.arguments.base import Argument, Wording
from pycore.domain.age import Band
from pycore.domain.verdict import Verdict
from pycore.policy.table import MONTH

LONG_OPEN = MONTH | {Band.OPEN}

ARGUMENT = Argument(
    name="may_have_been_missed",
    cites=("A3", "W2"),
    fires=lambda case: case.band in LONG_OPEN,
    supports=frozenset({Verdict.CLARIFY}),
    opposes=frozenset(),
    names=("age",),
    wordings=(Wording("weeks", ("age",), lambda case: case.band is Band.OPEN),),
    sees="Whether the invitation is two weeks old or more, and the verdict is to write.",
    why="An invitation that nobody saw needs a message, no withdrawal.",
    unknown="Looks at the younger end of an age that is not exact.",
)
