"""Another network is a way to write to the person."""

from pycore.arguments.base import WRITING, Argument

ARGUMENT = Argument(
    name="reachable_elsewhere",
    cites=("A2",),
    fires=lambda case: case.facts.connected_elsewhere is True,
    supports=WRITING,
    opposes=frozenset(),
    names=("connected_elsewhere",),
    sees="Whether you are connected on another social network, where the verdict is to write or to meet.",
    why="A message there reaches the person, which a pending invitation does not allow here.",
    unknown="Stays silent: not known is not taken for a yes.",
)
