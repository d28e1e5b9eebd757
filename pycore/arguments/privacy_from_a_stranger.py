"""A stranger gets no way into profile and contacts."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="privacy_from_a_stranger",
    cites=("F1", "W1", "P2"),
    fires=lambda case: case.facts.relationship is Relationship.STRANGER,
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset(),
    sees="Whether the person is a stranger to you, and the verdict takes the request back.",
    why="An accepted request would show a stranger more of you than others see.",
    unknown="Stays silent: not known is not taken for a stranger.",
)
