"""The headline names a goal, although the user said that no professional reason is left."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="headline_names_a_goal",
    cites=("F2",),
    fires=lambda case: "purpose" in case.knowledge.doubted,
    supports=KEEPING,
    opposes=WITHDRAWING | {Verdict.LET_EXPIRE, Verdict.CONNECT_ELSEWHERE},
    names=("purpose",),
    sees="Whether you said that there is no reason, and the headline names one of your goals all the same.",
    why="There may be a reason that was overlooked. What you said decides.",
    unknown="Stays silent: where nothing was said, the goal itself is taken for a reason.",
)
