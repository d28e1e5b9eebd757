"""The invitation was not meant to be sent."""

from pycore.arguments.base import RESTING, Argument

ARGUMENT = Argument(
    name="sent_by_mistake",
    cites=("F5", "Z2"),
    fires=lambda case: case.facts.sent_by_mistake,
    supports=frozenset(),
    opposes=RESTING,
    names=("sent_by_mistake",),
    sees="Whether you said that you sent it by mistake, and the verdict keeps it all the same.",
    why="It is fine to withdraw what was sent too early or presumed too much.",
    unknown="Stays silent: a mistake is not assumed.",
)
