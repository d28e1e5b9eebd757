"""The request was not meant to be sent."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="sent_by_mistake",
    cites=("F5", "Z2"),
    fires=lambda case: case.facts.sent_by_mistake,
    supports=frozenset(),
    opposes=frozenset(
        {
            Verdict.WAIT,
            Verdict.LEAVE_PENDING,
            Verdict.LET_EXPIRE,
            Verdict.CLARIFY,
            Verdict.CONNECT_ELSEWHERE,
        }
    ),
    sees="Whether you said that you sent it by mistake, and the verdict keeps it all the same.",
    why="In general it is fine to take back what was sent too early or presumed too much.",
    unknown="Stays silent: a mistake is not assumed.",
)
