"""The person is a stranger, which speaks against keeping the invitation."""

from pycore.arguments.base import RESTING, WRITING, Argument
from pycore.domain.facts import Relationship

ARGUMENT = Argument(
    name="no_tie",
    cites=("F1", "W1"),
    fires=lambda case: case.facts.relationship is Relationship.STRANGER,
    supports=frozenset(),
    opposes=RESTING | WRITING,
    names=("relationship",),
    sees="Whether you do not know the person, and the verdict keeps the invitation.",
    why="An invitation out of the blue can seem out of place to someone who does not know you.",
    unknown="Stays silent: not known is not taken for a stranger.",
)
