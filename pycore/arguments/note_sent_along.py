"""A note went with it, although the user said that it was sent by mistake."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="note_sent_along",
    cites=("F5",),
    fires=lambda case: "sent_by_mistake" in case.knowledge.doubted,
    supports=RESTING,
    opposes=WITHDRAWING | {Verdict.CLARIFY},
    names=("sent_by_mistake",),
    sees="Whether you said that it was a mistake, and a note went with the invitation all the same.",
    why="Few people add a note by mistake. What you said decides.",
    unknown="Stays silent: a mistake is not assumed.",
)
