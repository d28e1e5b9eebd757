"""An earlier invitation speaks for another way."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="invited_here_already",
    cites=("C4",),
    fires=lambda case: case.facts.asked_before,
    supports=frozenset({Verdict.CONNECT_ELSEWHERE}),
    opposes=frozenset(),
    names=("times_asked",),
    sees="Whether you invited this person before, and the verdict is another way, for another reason.",
    why="What did not work here may work elsewhere.",
    unknown="Stays silent: an earlier invitation is not assumed.",
)
