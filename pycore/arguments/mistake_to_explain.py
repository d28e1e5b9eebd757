"""A message can say that it was a mistake."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="mistake_to_explain",
    cites=("F5", "Z2"),
    fires=lambda case: case.facts.sent_by_mistake,
    supports=frozenset({Verdict.CLARIFY}),
    opposes=frozenset(),
    names=("sent_by_mistake",),
    sees="Whether you said that you sent it by mistake, and the verdict is to write.",
    why="A message that says so leaves nothing to guess.",
    unknown="Stays silent: a mistake is not assumed.",
)
