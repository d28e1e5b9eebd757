"""A withdrawal keeps the list to people who matter now."""

from pycore.arguments.base import WITHDRAWING, Argument, Wording

ARGUMENT = Argument(
    name="room_for_those_who_matter",
    cites=("P1",),
    fires=lambda _: True,
    supports=WITHDRAWING,
    opposes=frozenset(),
    wordings=(Wording("no_wish", (), lambda case: case.facts.wants_to_reconnect is False),),
    sees="Whether the verdict is to withdraw.",
    why="Open invitations linger otherwise, and the network loses its focus.",
    unknown="Speaks also where nothing is known.",
)
