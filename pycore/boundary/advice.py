"""The reply to ``advise``: each invitation's advice, put into words and into the contract's shape."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from pycore.advisor.advise import advise
from pycore.advisor.evidence import evidence_of
from pycore.advisor.sent import age_of
from pycore.boundary.card import brief_card, full_card, hinge_words, named
from pycore.boundary.fields import quoted
from pycore.boundary.message import draft_reply
from pycore.boundary.phrases import Phrases
from pycore.boundary.settled import kept_entry, silent_entry
from pycore.domain.advice import Advice, Detail, MessageAdvice
from pycore.domain.age import AgeRange
from pycore.domain.facts import Evidence
from pycore.domain.invitation import Addressee, Decision, Invitation, Settings
from pycore.messages import drafts
from pycore.page_text.first_name import first_name
from pycore.policy.thresholds import RULESET

type Reply = dict[str, Any]

_WITH_DRAFTS = frozenset({MessageAdvice.SEND, MessageAdvice.OPTIONAL})
BRIEF_FIELDS = (
    "id", "verdict", "label", "action", "row", "certainty", "summary", "hinge", "age", "question", "until"
)  # fmt: skip
"""What a badge or a list needs of an entry."""


def advice_reply(request: dict[str, Any]) -> str:
    """Advise on every invitation of a request, in its order; the reply comes as JSON text."""
    settings = request["settings"] or Settings()
    today, locale, detail = request["today"], request["locale"], request["detail"]
    entry = _entry if detail is Detail.FULL else _brief_entry
    entries = [entry(each, settings, today, locale) for each in request["invitations"]]
    head = {"kind": "advice", "ruleset": RULESET} | ({} if detail is Detail.FULL else {"detail": detail})
    return f'{json.dumps(head)[:-1]}, "advice": [{", ".join(entries)}]}}'


def _entry(invitation: Invitation, settings: Settings, today: date, locale: str) -> str:
    phrases = Phrases(locale, first_name(invitation.name))
    age = age_of(invitation, today)
    settled = _settled(invitation, settings, age, today, phrases)
    if settled is not None or age is None:
        return json.dumps(settled)
    evidence = evidence_of(invitation, settings, age, today)
    advice = advise(evidence.knowledge, age, today)
    card = _worded(full_card, evidence, age, today, phrases)
    own = {
        "id": invitation.id,
        "hinge": hinge_words(evidence.knowledge, age, today, phrases),
        "message": _message(advice, phrases, settings),
        "facts": {name: phrases.fact(name, known) for name, known in evidence.known.items()},
    }
    return f"{json.dumps(own)[:-1]}, {card[1:]}"


def _brief_entry(invitation: Invitation, settings: Settings, today: date, locale: str) -> str:
    phrases = Phrases(locale, first_name(invitation.name))
    age = age_of(invitation, today)
    settled = _settled(invitation, settings, age, today, phrases)
    if settled is not None or age is None:
        return json.dumps({field: (settled or {}).get(field) for field in BRIEF_FIELDS})
    evidence = evidence_of(invitation, settings, age, today)
    card = _worded(brief_card, evidence, age, today, phrases)
    own = {"id": invitation.id, "hinge": hinge_words(evidence.knowledge, age, today, phrases)}
    return f"{json.dumps(own)[:-1]}, {card[1:]}"


def _worded(
    card: Callable[..., str], evidence: Evidence, age: AgeRange, today: date, phrases: Phrases
) -> str:
    anybody = card(evidence.knowledge, age, today, phrases.language, named=phrases.first_name is not None)
    return named(anybody, phrases.first_name)


def _settled(
    invitation: Invitation, settings: Settings, age: AgeRange | None, today: date, phrases: Phrases
) -> Reply | None:
    """Return the entry of what the table is not asked about, or None."""
    if invitation.addressee is not Addressee.PERSON:
        why = phrases.not_applicable(invitation.addressee)
        return silent_entry(invitation.id, "not_applicable", why, why, phrases)
    if invitation.decided is Decision.KEEP:
        evidence = evidence_of(invitation, settings, age, today)
        return kept_entry(invitation.id, evidence, age, today, phrases)
    if age is None:
        raw = invitation.sent_text or ""
        short, whole = phrases.unreadable(quoted(raw)), phrases.unreadable(raw)
        return silent_entry(invitation.id, "unreadable", short, whole, phrases)
    return None


def _message(advice: Advice, phrases: Phrases, settings: Settings) -> Reply:
    written = (
        drafts(
            phrases.language,
            advice.situations,
            phrases.first_name,
            settings.sender_name,
            settings.message_limit,
        )
        if advice.message in _WITH_DRAFTS
        else ()
    )
    return {
        "advice": advice.message,
        "text": phrases.message(advice.message, advice.case.verdict),
        "drafts": [draft_reply(draft) for draft in written],
    }
