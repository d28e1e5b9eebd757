"""What sorting looks at of each person of a pile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pycore.advisor.age import age_of
from pycore.advisor.evidence import evidence_of
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import Evidence, Knowledge, Purpose, Relationship, Source
from pycore.domain.invitation import Addressee, Invitation, Settings
from pycore.policy.thresholds import band_of
from pycore.sorting.asks import Ask, ask_of
from pycore.sorting.bursts import Span, bursts
from pycore.sorting.employers import Employer, employers_of
from pycore.sorting.gain import gain_of
from pycore.sorting.notes import note_key


class Why(StrEnum):
    """What binds a group, the strongest tie first."""

    NOTE = "note"
    MESSAGES = "messages"
    CONTACTS = "contacts"
    EMPLOYER = "employer"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Tie:
    """Something that others of the pile may share; ``shown`` is how it is written of this person."""

    why: Why
    key: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody about whom something is open that turns the action.

    ``gain`` is what the answer is expected to tell. ``goal`` is a goal of the user found in the headline:
    such people are asked about singly, so they have no ties.
    """

    id: str
    name: str
    knowledge: Knowledge
    age: AgeRange
    bands: tuple[Band, ...]
    sent: Span
    ask: Ask
    gain: int
    goal: str | None
    ties: tuple[Tie, ...]


def open_people(
    invitations: Sequence[Invitation], settings: Settings, today: date, apart: frozenset[str]
) -> list[Person]:
    """Return those about whom something open turns the action; those of ``apart`` (ids) have no ties.

    Settled are all others: decided by the user, no people, of unreadable age, or so well known that no
    answer would lead to another action.
    """
    dated = [
        (each, age, age.sent_between(today))
        for each in invitations
        if each.addressee is Addressee.PERSON and (age := age_of(each, today)) is not None
    ]
    burst_of = bursts((place, span) for place, (_, _, span) in enumerate(dated))
    employers = employers_of(each.headline or "" for each, _, _ in dated)
    people: list[Person] = []
    for place, (invitation, age, span) in enumerate(dated):
        evidence = evidence_of(invitation, settings, age, today)
        knowledge, bands = evidence.knowledge, tuple(band_of(days) for days in age.ends)
        ask = ask_of(knowledge, bands) if invitation.decided is None else None
        if ask is None:
            continue
        goal = _goal(evidence)
        ties = (
            _note(invitation),
            _export(evidence),
            _employer(employers[place]),
            _burst(burst_of.get(place)),
        )
        shared = () if goal is not None or invitation.id in apart else ties
        people.append(
            Person(
                id=invitation.id,
                name=invitation.name,
                knowledge=knowledge,
                age=age,
                bands=bands,
                sent=span,
                ask=ask,
                gain=gain_of(knowledge, bands, ask),
                goal=goal,
                ties=tuple(tie for tie in shared if tie is not None),
            )
        )
    return people


def _goal(evidence: Evidence) -> str | None:
    purpose = evidence.known.get("purpose")
    if purpose is None or purpose.source is not Source.INFERRED or purpose.value is not Purpose.CURRENT:
        return None
    return purpose.evidence or None


def _note(invitation: Invitation) -> Tie | None:
    key = note_key(invitation.note, invitation.name) if invitation.note else None
    return None if key is None else Tie(Why.NOTE, key)


def _employer(employer: Employer | None) -> Tie | None:
    return None if employer is None else Tie(Why.EMPLOYER, employer.key, employer.written)


def _burst(first_day: date | None) -> Tie | None:
    return None if first_day is None else Tie(Why.DAYS, first_day.isoformat())


def _export(evidence: Evidence) -> Tie | None:
    """Return the export's file that a tie is known from: each gives a relationship of its own."""
    tie = evidence.known.get("relationship")
    if tie is None or tie.source is not Source.EXPORT:
        return None
    return Tie(Why.CONTACTS if tie.value is Relationship.KNOWN else Why.MESSAGES, "")
