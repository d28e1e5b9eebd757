"""A month or more has gone by without an answer."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument
from pycore.policy.table import MONTH

ARGUMENT = Argument(
    name="months_without_answer",
    cites=("W2", "F3"),
    fires=lambda case: case.band in MONTH and not case.past_removal,
    supports=WITHDRAWING,
    opposes=RESTING,
    names=("age",),
    sees="Whether the invitation is a month old or more, and the site may still keep it.",
    why="An invitation that stays open for months looks odd.",
    unknown="Looks at the younger end of an age that is not exact.",
)
