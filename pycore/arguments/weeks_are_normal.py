"""Some weeks are still a normal time to wait."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument
from pycore.domain.age import Band

ARGUMENT = Argument(
    name="weeks_are_normal",
    cites=("A3",),
    fires=lambda case: case.band is Band.OPEN,
    supports=KEEPING,
    opposes=WITHDRAWING,
    names=("age",),
    sees="Whether the invitation is two weeks to a month old.",
    why="A month is long, some weeks are not.",
    unknown="Looks at the younger end of an age that is not exact.",
)
