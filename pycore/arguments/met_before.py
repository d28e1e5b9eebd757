"""The two are acquainted."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="met_before",
    cites=("F6",),
    fires=lambda case: case.facts.relationship is Relationship.ACQUAINTANCE,
    supports=frozenset(Verdict) - {Verdict.WITHDRAW},
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether you and the person are acquainted.",
    why="Somebody who has met you reads a request, and its end, with you in mind.",
    unknown="Stays silent: not known is not taken for acquainted.",
)
