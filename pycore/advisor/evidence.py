"""Gathers the facts of an invitation: those the request brings, and those it lets one infer.

Which evidence leads to which fact stands in ``pycore.policy.evidence``. A fact that the request brings wins
over an inferred one.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from pycore.domain.age import AgeRange
from pycore.domain.facts import Evidence, Facts, Knowledge, Known, Purpose, Relationship, Source
from pycore.domain.invitation import Invitation, Settings
from pycore.page_text.note import says_they_met
from pycore.page_text.words import find_words

_PLACES = {field.name: place for place, field in enumerate(fields(Facts))}


def evidence_of(invitation: Invitation, settings: Settings, age: AgeRange | None, today: date) -> Evidence:
    """Return the facts of an invitation with their sources; from an unreadable age nothing is inferred."""
    inferred = _inferred(invitation, settings, age, today)
    known = inferred | invitation.facts
    values: dict[str, Any] = {name: fact.value for name, fact in known.items()}
    guessed = [name for name, fact in known.items() if fact.source is Source.INFERRED]
    facts = Facts(**values)
    doubted = _doubted(facts, inferred, invitation.note)
    return Evidence(Knowledge(facts, tuple(sorted(guessed, key=_PLACES.__getitem__)), doubted), known)


def _doubted(facts: Facts, inferred: dict[str, Known], note: str | None) -> tuple[str, ...]:
    """Return the facts of whose opposite the note or the headline speaks."""
    if not inferred and not facts.sent_by_mistake:
        return ()
    goal = inferred.get("purpose")
    against = {
        "relationship": "relationship" in inferred and facts.relationship is Relationship.STRANGER,
        "purpose": goal is not None and goal.value is Purpose.CURRENT and facts.pointless,
        "sent_by_mistake": facts.sent_by_mistake and bool((note or "").strip()),
    }
    return tuple(fact for fact, is_so in against.items() if is_so)


def _inferred(
    invitation: Invitation, settings: Settings, age: AgeRange | None, today: date
) -> dict[str, Known]:
    found: dict[str, Known] = {}
    goal = find_words(invitation.headline or "", settings.goals)
    if goal is not None:
        found["purpose"] = Known(Purpose.CURRENT, Source.INFERRED, goal)
    elif _role_changed_since(settings.role_changed_on, age, today):
        found["purpose"] = Known(Purpose.LAPSED, Source.INFERRED, str(settings.role_changed_on))
    met = says_they_met(invitation.note or "")
    if met is not None:
        found["relationship"] = Known(Relationship.ACQUAINTANCE, Source.INFERRED, met)
    return found


def _role_changed_since(changed_on: date | None, age: AgeRange | None, today: date) -> bool:
    if changed_on is None or age is None:
        return False
    return age.sent_between(today)[1] < changed_on <= today
