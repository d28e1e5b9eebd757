"""What an argument is: a consideration of the guidance that speaks for a verdict, or against it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pycore.domain.advice import Case
from pycore.domain.verdict import Verdict

KEEPING = frozenset({Verdict.WAIT, Verdict.LEAVE_PENDING})
"""The verdicts that keep the invitation open on purpose."""

RESTING = KEEPING | {Verdict.LET_EXPIRE}
"""The verdicts that ask for nothing to be done."""

WRITING = frozenset({Verdict.CLARIFY, Verdict.CONNECT_ELSEWHERE})
"""The verdicts that ask for a message or a meeting."""

WITHDRAWING = frozenset({Verdict.WITHDRAW})


@dataclass(frozen=True, slots=True)
class Wording:
    """One way in which an argument is said: the ending of its text's key, and the facts that it names."""

    ending: str
    names: tuple[str, ...]
    fits: Callable[[Case], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One consideration; its name reads well after "because".

    ``supports`` and ``opposes`` never overlap; for a verdict in neither, the argument stays silent.
    ``names`` are the facts that it rests on, "age" among them; where it is said in several ways,
    ``wordings`` hold them, and the first that fits counts. ``only_where`` are the statements that it cites
    only for some people. ``sees``, ``why`` and ``unknown`` are sentences for the rule book: what it looks
    at, why that matters, and what it does where the facts it looks at are not known.
    """

    name: str
    cites: tuple[str, ...]
    fires: Callable[[Case], bool]
    supports: frozenset[Verdict]
    opposes: frozenset[Verdict]
    sees: str
    why: str
    unknown: str
    names: tuple[str, ...] = ()
    wordings: tuple[Wording, ...] = ()
    only_where: Mapping[str, Callable[[Case], bool]] = field(default_factory=dict)

    def rests_on(self, case: Case) -> tuple[str, ...]:
        """Return the facts that it names in this case."""
        wording = self._wording(case)
        return wording.names if wording else self.names

    def key(self, case: Case) -> str:
        """Return the last part of the key of its text."""
        wording = self._wording(case)
        return f"{self.name}_{wording.ending}" if wording else self.name

    def cited(self, case: Case) -> tuple[str, ...]:
        """Return the statements that hold for this person."""
        return tuple(
            cite for cite in self.cites if cite not in self.only_where or self.only_where[cite](case)
        )

    def _wording(self, case: Case) -> Wording | None:
        return next((each for each in self.wordings if each.fits(case)), None)


def unnoticed(case: Case) -> bool:
    """Say whether the user said that the person would not notice a withdrawal."""
    return case.facts.likely_to_notice is False
