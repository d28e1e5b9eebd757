"""An unexplained withdrawal can look petty."""

from pycore.arguments.base import WITHDRAWING, Argument, Wording, unnoticed

ARGUMENT = Argument(
    name="could_look_petty",
    cites=("C2", "A5", "C5"),
    fires=lambda case: not case.facts.blind and not case.facts.sent_by_mistake,
    supports=frozenset(),
    opposes=WITHDRAWING,
    wordings=(Wording("unnoticed", (), unnoticed),),
    sees="Whether the verdict is to withdraw, other than after a blind invitation or a mistake.",
    why="Left unexplained, it can seem passive-aggressive and invite questions.",
    unknown="Speaks also where nothing is known.",
)
