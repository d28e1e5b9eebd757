"""There is a professional reason today."""

from pycore.arguments.base import Argument
from pycore.domain.facts import Purpose
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="common_purpose",
    cites=("F2",),
    fires=lambda case: case.facts.purpose is Purpose.CURRENT,
    supports=frozenset({Verdict.WAIT, Verdict.CONNECT_ELSEWHERE}),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether there is a professional reason for being connected today.",
    why="A connection should have a purpose; this one has.",
    unknown="Stays silent: not known is not taken for no purpose.",
)
