"""A month or more has gone by without a reaction."""

from pycore.arguments.base import Argument, Wording
from pycore.domain.verdict import Verdict
from pycore.policy.table import MONTH

ARGUMENT = Argument(
    name="no_reaction_so_far",
    cites=("W2", "F3"),
    fires=lambda case: case.band in MONTH,
    supports=frozenset(),
    opposes=frozenset({Verdict.CLARIFY}),
    names=("age",),
    wordings=(Wording("past", ("age",), lambda case: case.past_removal),),
    sees="Whether the invitation is a month old or more, and the verdict is to write.",
    why="Where nothing came back for so long, one message is enough.",
    unknown="Looks at the younger end of an age that is not exact.",
)
