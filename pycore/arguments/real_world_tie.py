"""The two know each other outside the site."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="real_world_tie",
    cites=("A1",),
    fires=lambda case: case.facts.relationship is Relationship.KNOWN,
    supports=frozenset(Verdict) - {Verdict.WITHDRAW},
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether you know the person in real life.",
    why="A tie outside the site is worth more than a tidy list, and a withdrawal can strain it.",
    unknown="Stays silent: not known is not taken for a stranger.",
)
