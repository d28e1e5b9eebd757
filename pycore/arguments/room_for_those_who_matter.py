"""A withdrawal keeps the list to people who matter now."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict
from pycore.policy.table import MONTH

ARGUMENT = Argument(
    name="room_for_those_who_matter",
    cites=("P1", "W4", "B4"),
    fires=lambda case: (
        case.band in MONTH and case.facts.relationship is not Relationship.STRANGER and case.row != "D16"
    ),
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset(),
    sees="Whether a request of a month or more lingers with somebody who is no stranger.",
    why="Open requests pile up; people without regular contact are the ones to begin with.",
    unknown="Speaks also where it is not known how you know the person.",
)
