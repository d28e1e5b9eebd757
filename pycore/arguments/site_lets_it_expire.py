"""Left alone, the invitation ends by itself."""

from pycore.arguments.base import Argument
from pycore.domain.verdict import Verdict
from pycore.policy.table import MONTH

ARGUMENT = Argument(
    name="site_lets_it_expire",
    cites=("L1",),
    fires=lambda case: case.band in MONTH and not case.past_removal,
    supports=frozenset({Verdict.LET_EXPIRE}),
    opposes=frozenset(),
    names=("age",),
    sees="Whether the invitation is a month old or more, and the site’s usual six months are not over.",
    why="Doing nothing ends it as well, without anybody noticing.",
    unknown="Looks at the younger end of an age that is not exact.",
)
