"""Working together is not expected."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="nothing_planned_together",
    cites=("Z1", "W4"),
    fires=lambda case: case.facts.may_collaborate is False and not case.facts.pointless,
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset({Verdict.WAIT, Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE}),
    sees="Whether you do not expect to work together, where the purpose does not say it all.",
    why="A network need not hold people one has nothing to do with.",
    unknown="Stays silent: not known is not taken for a no.",
)
