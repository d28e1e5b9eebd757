"""After an earlier invitation, a message is one more approach."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="second_approach",
    cites=("C4",),
    fires=lambda case: case.facts.asked_before,
    supports=frozenset(),
    opposes=frozenset({Verdict.CLARIFY}),
    names=("times_asked",),
    sees="Whether you invited this person before, and the verdict is to write.",
    why="A second approach can feel pushy.",
    unknown="Stays silent: an earlier invitation is not assumed.",
)
