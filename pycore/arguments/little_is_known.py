"""Neither a tie nor a reason is known."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="little_is_known",
    cites=("A5",),
    fires=lambda case: (
        case.facts.relationship is None and case.facts.purpose is None and not case.facts.connected_elsewhere
    ),
    supports=frozenset({Verdict.WAIT, Verdict.LET_EXPIRE}),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether nothing is known of a tie or of a professional reason.",
    why="What could be read as personal is better left in place until more is known.",
    unknown="This is the argument for what is not known.",
)
