"""Working together is not expected."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="nothing_planned_together",
    cites=("W4", "W5", "Z1"),
    fires=lambda case: case.facts.may_collaborate is False,
    supports=WITHDRAWING | {Verdict.LET_EXPIRE},
    opposes=KEEPING | {Verdict.CLARIFY},
    names=("may_collaborate",),
    sees="Whether you do not expect to work together.",
    why="A network need not hold people one has nothing to do with.",
    unknown="Stays silent: not known is not taken for a no.",
)
