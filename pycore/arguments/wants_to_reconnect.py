"""You may want to connect later."""

from pycore.arguments.base import RESTING, WITHDRAWING, WRITING, Argument

ARGUMENT = Argument(
    name="wants_to_reconnect",
    cites=("M4",),
    fires=lambda case: case.facts.wants_to_reconnect is True,
    supports=RESTING | WRITING,
    opposes=WITHDRAWING,
    names=("wants_to_reconnect",),
    sees="Whether you said that you may want to connect later.",
    why="Who may want to connect later does better to leave a good memory.",
    unknown="Stays silent: not known is not taken for a yes.",
)
