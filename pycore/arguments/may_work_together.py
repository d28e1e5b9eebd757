"""Working together later is possible."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="may_work_together",
    cites=("L2", "C3"),
    fires=lambda case: case.facts.may_collaborate is True,
    supports=KEEPING | {Verdict.CLARIFY},
    opposes=WITHDRAWING,
    names=("may_collaborate",),
    sees="Whether you may work together later, and that is not already the reason itself.",
    why="A withdrawal gives up the way to the person, and into their network.",
    unknown="Stays silent: not known is not taken for a yes.",
)
