"""Taking the request back could strain what there is outside the site."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="strain_on_the_relationship",
    cites=("F6", "C1"),
    fires=lambda case: case.facts.relationship is Relationship.KNOWN,
    supports=frozenset({Verdict.LET_EXPIRE}),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether you know the person in real life, where withdrawing would suggest itself.",
    why="Somebody who knows you and is told nothing may take a withdrawal to heart.",
    unknown="Stays silent: not known is not taken for a stranger.",
)
