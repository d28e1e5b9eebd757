"""It is not known how well the two know each other."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument, Wording, unnoticed
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="tie_not_known",
    cites=("A5",),
    fires=lambda case: case.facts.relationship is None,
    supports=RESTING,
    opposes=WITHDRAWING | {Verdict.CLARIFY},
    names=("relationship",),
    wordings=(
        Wording("writing", ("relationship",), lambda case: case.verdict is Verdict.CLARIFY),
        Wording("unnoticed", ("relationship",), unnoticed),
    ),
    sees="Whether nobody has said how well you know the person.",
    why="What could be read as personal is better left in place until more is known.",
    unknown="This is the argument for what is not known.",
)
