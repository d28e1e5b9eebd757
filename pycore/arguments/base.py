"""What an argument is: a consideration of the guidance that speaks for a verdict, or against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pycore.domain.advice import Case
from pycore.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Argument:
    """One consideration; its name reads well after "because".

    ``supports`` and ``opposes`` never overlap; for a verdict in neither, the argument stays silent.
    ``sees``, ``why`` and ``unknown`` are sentences for the rule book: what it looks at, why that
    matters, and what it does where the facts it looks at are not known.
    """

    name: str
    cites: tuple[str, ...]
    fires: Callable[[Case], bool]
    supports: frozenset[Verdict]
    opposes: frozenset[Verdict]
    sees: str
    why: str
    unknown: str
