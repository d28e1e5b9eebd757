"""The two know each other slightly."""

from pycore.arguments.base import KEEPING, WITHDRAWING, WRITING, Argument, Wording, unnoticed
from pycore.domain.facts import Relationship
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="met_before",
    cites=("F1", "A5"),
    fires=lambda case: case.facts.relationship is Relationship.ACQUAINTANCE and case.row != "D16",
    supports=KEEPING | WRITING,
    opposes=WITHDRAWING,
    names=("relationship",),
    wordings=(
        Wording(
            "withdrawing_unnoticed",
            ("relationship",),
            lambda case: case.verdict is Verdict.WITHDRAW and unnoticed(case),
        ),
        Wording("withdrawing", ("relationship",), lambda case: case.verdict is Verdict.WITHDRAW),
    ),
    sees="Whether you know the person slightly, and the reason is not the long silence itself.",
    why="Someone who has met you reads an invitation, and its end, with you in mind.",
    unknown="Stays silent: not known is not taken for acquainted.",
)
