"""The note sounds like a meeting, although the user said that they do not know the person."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="note_sounds_like_a_meeting",
    cites=("F1",),
    fires=lambda case: "relationship" in case.knowledge.doubted,
    supports=RESTING | {Verdict.CLARIFY},
    opposes=WITHDRAWING,
    names=("relationship",),
    sees="Whether you said that you don’t know the person, and your note speaks of a meeting all the same.",
    why="How well you know each other decides most, so it is worth a second look. What you said decides.",
    unknown="Stays silent: where nothing was said, the note itself is taken for a tie.",
)
