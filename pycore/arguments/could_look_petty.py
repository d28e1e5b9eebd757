"""An unexplained withdrawal can look petty, and others may notice."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="could_look_petty",
    cites=("C2", "A5", "C5"),
    fires=lambda case: case.facts.relationship is Relationship.ACQUAINTANCE,
    supports=frozenset(),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether the person is an acquaintance, who may read something into it.",
    why="Left unexplained, it can seem passive-aggressive and invite questions.",
    unknown="Stays silent: strangers seldom notice.",
)
