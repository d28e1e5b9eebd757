"""The two are connected on another network."""

from pycore.arguments.base import RESTING, WITHDRAWING, Argument, Wording, unnoticed

ARGUMENT = Argument(
    name="connected_on_another_network",
    cites=("A2",),
    fires=lambda case: case.facts.connected_elsewhere is True,
    supports=RESTING,
    opposes=WITHDRAWING,
    names=("connected_elsewhere",),
    wordings=(Wording("unnoticed", ("connected_elsewhere",), unnoticed),),
    sees="Whether you are connected on another social network.",
    why="Disappearing on one network alone looks strange.",
    unknown="Stays silent: not known is not taken for a yes.",
)
