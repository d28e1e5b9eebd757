"""The reply to ``advise``: each invitation's advice, put into words and into the contract's shape."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from pycore.advisor.evidence import evidence_of
from pycore.advisor.sent import age_of
from pycore.boundary.card import card_of
from pycore.boundary.fields import quoted
from pycore.boundary.message import draft_reply
from pycore.boundary.phrases import Phrases
from pycore.boundary.settled import kept_entry, silent_entry
from pycore.domain.advice import Advice, Detail, MessageAdvice
from pycore.domain.age import AgeRange
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
    entries = [_entry(each, settings, today, locale, detail) for each in request["invitations"]]
    head = {"kind": "advice", "ruleset": RULESET} | ({} if detail is Detail.FULL else {"detail": detail})
    return f'{json.dumps(head)[:-1]}, "advice": [{", ".join(entries)}]}}'


def _entry(invitation: Invitation, settings: Settings, today: date, locale: str, detail: Detail) -> str:
    phrases = Phrases(locale, first_name(invitation.name))
    age = age_of(invitation, today)
    settled = _settled(invitation, settings, age, today, phrases)
    if settled is not None or age is None:
        return json.dumps(settled if detail is Detail.FULL else _brief(settled or {}))
    evidence = evidence_of(invitation, settings, age, today)
    name = phrases.first_name
    card = card_of(evidence.knowledge, age, today, phrases.language, named=name is not None, detail=detail)
    own: Reply = {"id": invitation.id, "hinge": card.hinge_for(name)}
    if detail is Detail.FULL:
        own["message"] = _message(card.advice, phrases, settings)
        own["facts"] = {fact: phrases.fact(fact, known) for fact, known in evidence.known.items()}
    return f"{json.dumps(own)[:-1]}, {card.text_for(name)[1:]}"


def _brief(settled: Reply) -> Reply:
    return {field: settled.get(field) for field in BRIEF_FIELDS}


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
