"""There is no professional reason."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Purpose
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="no_common_purpose",
    cites=("F2", "W5", "Z1"),
    fires=lambda case: case.facts.purpose is Purpose.NONE,
    supports=frozenset({Verdict.WITHDRAW}),
    opposes=frozenset({Verdict.WAIT, Verdict.LEAVE_PENDING, Verdict.LET_EXPIRE}),
    sees="Whether you said that there is no professional reason for being connected.",
    why="Without one, the request serves neither of you and only takes up space.",
    unknown="Stays silent: not known is not taken for no purpose.",
)
