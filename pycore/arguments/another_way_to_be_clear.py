"""A message could still say why."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Purpose
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="another_way_to_be_clear",
    cites=("F7", "L3"),
    fires=lambda case: case.facts.purpose is Purpose.CURRENT,
    supports=frozenset(),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether there is a reason today that a personal message could tell.",
    why="Where intentions can be made clear in another way, that way comes first.",
    unknown="Stays silent: without a known reason there is nothing to tell.",
)
