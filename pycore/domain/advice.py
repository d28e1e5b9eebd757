"""Advice: what the core says about one invitation, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pycore.domain.age import AgeRange, Band
    from pycore.domain.facts import Facts, Value
    from pycore.domain.verdict import Certainty, Verdict


class MessageAdvice(StrEnum):
    """Whether a message should go with the verdict."""

    SEND = "send"
    OPTIONAL = "optional"
    UNNECESSARY = "unnecessary"
    NONE = "none"


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
    """What an argument looks at: the facts, the age, the band and row that decided."""

    facts: Facts
    age: AgeRange
    band: Band
    row: str
    verdict: Verdict


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
class Alternative:
    """Another verdict worth a thought, with the key of its reason."""

    verdict: Verdict
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """One invitation's advice; argument names point into the registry of arguments."""

    case: Case
    certainty: Certainty
    share: tuple[int, int]
    because: tuple[str, ...]
    despite: tuple[str, ...]
    unless: tuple[Change, ...]
    turn: Turn | None
    question: str | None
    expires: tuple[date, date]
    ask_again_from: date | None
    message: MessageAdvice
    situations: tuple[Situation, ...]
    alternatives: tuple[Alternative, ...]
