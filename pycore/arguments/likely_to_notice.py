"""The person is likely to notice a withdrawal."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument

ARGUMENT = Argument(
    name="likely_to_notice",
    cites=("C2", "C5", "M3"),
    fires=lambda case: case.facts.likely_to_notice is True,
    supports=RESTING,
    opposes=WITHDRAWING,
    names=("likely_to_notice",),
    sees="Whether you said that the person is likely to notice a withdrawal.",
    why="It can embarrass the person, and invites questions.",
    unknown="Stays silent: not known is not taken for a yes.",
)
