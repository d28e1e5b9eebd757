"""The person may invite in turn."""

from pycore.arguments.base import WITHDRAWING, Argument

ARGUMENT = Argument(
    name="may_come_back",
    cites=("P5",),
    fires=lambda case: not case.past_removal and not case.facts.sent_by_mistake,
    supports=WITHDRAWING,
    opposes=frozenset(),
    sees="Whether the verdict is to withdraw, no mistake was made and the usual six months are not over.",
    why="Someone undecided may come back with an invitation. A hope decides nothing.",
    unknown="Speaks also where nothing is known.",
)
