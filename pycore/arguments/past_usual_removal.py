"""The site usually removes an invitation earlier."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument

ARGUMENT = Argument(
    name="past_usual_removal",
    cites=("W2", "F3", "L1"),
    fires=lambda case: case.past_removal,
    supports=WITHDRAWING,
    opposes=RESTING,
    names=("age",),
    sees="Whether the site’s usual six months are over, at both ends of the age.",
    why="What should have ended by itself has not, and looks odd by now.",
    unknown="Stays silent as long as the age allows that they are not over.",
)
