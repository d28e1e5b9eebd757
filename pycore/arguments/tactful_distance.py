"""With somebody known, a withdrawal can be a tactful sign."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="tactful_distance",
    cites=("P3",),
    fires=lambda case: case.facts.relationship is Relationship.KNOWN,
    supports=frozenset(),
    opposes=frozenset({Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE}),
    sees="Whether you know the person in real life, and may rather not be connected here.",
    why="It can keep the site out of a relationship that lives elsewhere; you may still do it.",
    unknown="Stays silent: not known is not taken for known.",
)
