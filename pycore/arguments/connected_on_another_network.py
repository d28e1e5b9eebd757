"""The two are connected on another network."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="connected_on_another_network",
    cites=("A2",),
    fires=lambda case: case.facts.connected_elsewhere is True,
    supports=frozenset(Verdict) - {Verdict.WITHDRAW},
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether you are connected on another social network.",
    why="Vanishing on one network alone looks strange.",
    unknown="Stays silent: not known is not taken for a yes.",
)
