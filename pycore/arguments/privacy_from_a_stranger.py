"""A stranger sees no more of the profile and the connections."""

from pycore.arguments.base import WITHDRAWING, Argument
from pycore.domain.facts import Relationship

ARGUMENT = Argument(
    name="privacy_from_a_stranger",
    cites=("F1", "W1", "P2"),
    fires=lambda case: case.facts.relationship is Relationship.STRANGER,
    supports=WITHDRAWING,
    opposes=frozenset(),
    names=("relationship",),
    sees="Whether you do not know the person, and the verdict withdraws the invitation.",
    why="An accepted invitation would show a stranger more of you than others see.",
    unknown="Stays silent: not known is not taken for a stranger.",
)
