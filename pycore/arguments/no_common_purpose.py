"""There is no professional reason."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument, Wording
from pycore.domain.facts import Purpose
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="no_common_purpose",
    cites=("F2", "W5"),
    fires=lambda case: case.facts.purpose is Purpose.NONE,
    supports=WITHDRAWING | {Verdict.LET_EXPIRE, Verdict.CONNECT_ELSEWHERE},
    opposes=KEEPING,
    names=("purpose",),
    wordings=(Wording("expiring", ("purpose",), lambda case: case.verdict is Verdict.LET_EXPIRE),),
    sees="Whether there is no professional reason to connect.",
    why="Without one, the invitation serves neither of you and only takes up space.",
    unknown="Stays silent: not known is not taken for no purpose.",
)
