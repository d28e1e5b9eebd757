"""The person may ask in turn."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="may_come_back",
    cites=("P5",),
    fires=lambda case: not case.facts.pointless,
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset(),
    sees="Whether a reason for being connected is at least possible.",
    why="Somebody undecided may come back with a request of their own. A hope decides nothing.",
    unknown="Speaks also where the reason is not known.",
)
