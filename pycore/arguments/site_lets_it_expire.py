"""Left alone, the request ends by itself."""

from pycore.arguments.base import Argument
from pycore.domain.age import Band
from pycore.domain.verdict import Verdict

ARGUMENT = Argument(
    name="site_lets_it_expire",
    cites=("L1",),
    fires=lambda case: case.band is Band.STALE and not case.facts.blind,
    supports=frozenset(),
    opposes=frozenset({Verdict.WITHDRAW}),
    sees="Whether the request is one to three months old, and was not sent blindly.",
    why="Doing nothing for another one or two months ends it as well, without anybody noticing.",
    unknown="Speaks as long as it is not known that a stranger was asked without a reason.",
)
