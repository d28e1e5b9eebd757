"""With someone known, a withdrawal can be a tactful sign."""

from pycore.arguments.base import RESTING, Argument
from pycore.domain.facts import Relationship

ARGUMENT = Argument(
    name="tactful_distance",
    cites=("P3",),
    fires=lambda case: case.facts.relationship is Relationship.KNOWN,
    supports=frozenset(),
    opposes=RESTING,
    names=("relationship",),
    sees="Whether you know the person in real life, and may rather not be connected here.",
    why="It can keep the site out of a relationship that lives elsewhere. You may still do it.",
    unknown="Stays silent: not known is not taken for known.",
)
