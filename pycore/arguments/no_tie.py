"""The person is a stranger, which speaks against keeping the request."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="no_tie",
    cites=("F1", "W1"),
    fires=lambda case: case.facts.relationship is Relationship.STRANGER,
    supports=frozenset(),
    opposes=frozenset({Verdict.WAIT, Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE, Verdict.CLARIFY}),
    sees="Whether the person is a stranger to you, and the verdict keeps the request.",
    why="A request out of the blue can seem out of place to somebody who does not know you.",
    unknown="Stays silent: not known is not taken for a stranger.",
)
