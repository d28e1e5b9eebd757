"""Someone known in real life can be spoken to."""

from pycore.arguments.base import WRITING, Argument
from pycore.domain.facts import Relationship

ARGUMENT = Argument(
    name="personal_contact",
    cites=("A1", "F6"),
    fires=lambda case: case.facts.relationship is Relationship.KNOWN,
    supports=WRITING,
    opposes=frozenset(),
    names=("relationship",),
    sees="Whether you know the person in real life, where the verdict is to write or to meet.",
    why="Someone you know can simply be spoken to.",
    unknown="Stays silent: not known is not taken for known.",
)
