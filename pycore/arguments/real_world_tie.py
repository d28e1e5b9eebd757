"""The two know each other in real life."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument, Wording, unnoticed
from pycore.domain.facts import Relationship

ARGUMENT = Argument(
    name="real_world_tie",
    cites=("A1", "F6", "C1", "Z5"),
    fires=lambda case: case.facts.relationship is Relationship.KNOWN,
    supports=RESTING,
    opposes=WITHDRAWING,
    names=("relationship",),
    wordings=(Wording("unnoticed", ("relationship",), unnoticed),),
    sees="Whether you know the person in real life.",
    why="A withdrawal could strain a relationship that lives outside the site.",
    unknown="Stays silent: not known is not taken for known.",
)
