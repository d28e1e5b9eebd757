"""A message makes clear what is meant."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="another_way_to_be_clear",
    cites=("F7",),
    fires=lambda _: True,
    supports=frozenset({Verdict.CLARIFY}),
    opposes=frozenset(),
    sees="Whether the verdict is to write.",
    why="Where intentions can be made clear in another way, that way comes first.",
    unknown="Speaks also where nothing else is known.",
)
