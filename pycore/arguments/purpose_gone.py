"""The professional reason has gone."""

from pycore.arguments.base import KEEPING, WITHDRAWING, Argument, Wording
from pycore.domain.facts import Purpose
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="purpose_gone",
    cites=("W3", "P4"),
    fires=lambda case: case.facts.purpose is Purpose.LAPSED,
    supports=WITHDRAWING | {Verdict.LET_EXPIRE},
    opposes=KEEPING,
    names=("purpose",),
    wordings=(
        Wording("mistake", ("purpose",), lambda case: case.facts.sent_by_mistake),
        Wording("expiring", ("purpose",), lambda case: case.verdict is Verdict.LET_EXPIRE),
    ),
    sees="Whether the professional reason you once had is gone.",
    why="A network may change with goals, jobs and priorities.",
    unknown="Stays silent: not known is not taken for gone.",
)
