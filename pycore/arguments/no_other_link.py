"""The two are not connected anywhere else."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

NEAR = frozenset({Relationship.ACQUAINTANCE, Relationship.KNOWN})

ARGUMENT = Argument(
    name="no_other_link",
    cites=("A2", "C3"),
    fires=lambda case: (
        case.facts.connected_elsewhere is False
        and (case.verdict is not Verdict.WITHDRAW or case.facts.relationship in NEAR)
    ),
    supports=KEEPING | {Verdict.CLARIFY},
    opposes=WITHDRAWING,
    names=("connected_elsewhere",),
    sees="Whether you are not connected on another network; against a withdrawal only with someone you know.",
    why="The invitation may be the only way into the person’s network.",
    unknown="Stays silent: not known is not taken for a no.",
)
