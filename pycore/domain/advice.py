"""Advice: what the core says about one invitation, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pycore.domain.age import AgeRange, Band
    from pycore.domain.facts import Facts, Knowledge, Value
    from pycore.domain.verdict import Assurance, Certainty, Verdict


class MessageAdvice(StrEnum):
    """Whether a message should go with the verdict."""

    SEND = "send"
    OPTIONAL = "optional"
    UNNECESSARY = "unnecessary"
    NONE = "none"


class Detail(StrEnum):
    """How much of each advice is asked for: ``BRIEF`` is what badges and lists need."""

    FULL = "full"
    BRIEF = "brief"


class Situation(StrEnum):
    """What a draft is written for."""

    CHANGED_ROLE = "changed_role"
    TIDYING_UP = "tidying_up"
    SENT_BY_MISTAKE = "sent_by_mistake"
    MISTAKE_WITH_REASON = "mistake_with_reason"
    RECONNECT = "reconnect"
    CLARIFY = "clarify"
    MEET_IN_PERSON = "meet_in_person"
    OTHER_PLATFORM = "other_platform"


class Tone(StrEnum):
    """How a draft speaks: warm within 300 characters, brief within 200."""

    WARM = "warm"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class Case:
    """What an argument looks at: what is known, the age, and how the table decided.

    ``band`` is that of the age's lower end. ``set_aside`` names the inferred facts that would have led to a
    withdrawal and were left out. ``past_removal`` says that the day on which the site usually removes an
    invitation has passed for either end of the age.
    """

    knowledge: Knowledge
    age: AgeRange
    band: Band
    row: str
    verdict: Verdict
    set_aside: tuple[str, ...] = ()
    past_removal: bool = False

    @property
    def facts(self) -> Facts:
        """The facts as the table reads them, inferred ones included."""
        return self.knowledge.facts


@dataclass(frozen=True, slots=True)
class Change:
    """Another value of one fact, and the verdict it would lead to."""

    fact: str
    value: Value
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Turn:
    """The first day on which the advice differs by age alone."""

    on: date
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Hinge:
    """A fact that is open and whose answer alone turns the action: by which changes, and whether by each."""

    fact: str
    changes: tuple[Change, ...]
    whatever_the_answer: bool


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another verdict worth a thought, with the key of its reason."""

    verdict: Verdict
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """One invitation's advice; argument names point into the registry of arguments."""

    case: Case
    certainty: Certainty
    assurance: Assurance
    share: tuple[int, int]
    because: tuple[str, ...]
    despite: tuple[str, ...]
    unless: tuple[Change, ...]
    turn: Turn | None
    hinges: tuple[Hinge, ...]
    question: str | None
    expires: tuple[date, date]
    ask_again_from: date | None
    message: MessageAdvice
    situations: tuple[Situation, ...]
    alternatives: tuple[Alternative, ...]
