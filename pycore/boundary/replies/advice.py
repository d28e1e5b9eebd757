"""The reply to ``advise``: each invitation's advice, put into words and into the contract's shape."""

from __future__ import annotations

from datetime import date
from typing import Any

from pycore.advisor.age import age_of
from pycore.advisor.evidence import evidence_of
from pycore.boundary.fields import quoted
from pycore.boundary.replies.card import card_of
from pycore.boundary.replies.message import message_part
from pycore.boundary.replies.outlook import outlook_part
from pycore.boundary.replies.phrases import Phrases
from pycore.boundary.replies.settled import kept_entry, silent_entry
from pycore.boundary.writing import as_json
from pycore.domain.advice import Detail
from pycore.domain.age import AgeRange
from pycore.domain.invitation import Addressee, Decision, Invitation, Settings
from pycore.outlook import Outlook
from pycore.page_text.first_name import spoken_name
from pycore.policy.thresholds import RULESET

type Reply = dict[str, Any]

BRIEF_FIELDS = (
    "id", "verdict", "label", "action", "row", "certainty", "summary", "hinge", "age", "question", "until"
)  # fmt: skip
"""What a badge or a list needs of an entry."""


def advice_reply(request: dict[str, Any]) -> str:
    """Advise on every invitation of a request, in its order; the reply comes as JSON text."""
    settings = request["settings"] or Settings()
    today, locale, detail = request["today"], request["locale"], request["detail"]
    outlook = Outlook(settings.outcomes) if detail is Detail.FULL else None
    entries = [_entry(each, settings, outlook, today, locale) for each in request["invitations"]]
    head = {"kind": "advice", "ruleset": RULESET} | ({} if detail is Detail.FULL else {"detail": detail})
    return f'{as_json(head)[:-1]}, "advice": [{", ".join(entries)}]}}'


def _entry(
    invitation: Invitation, settings: Settings, outlook: Outlook | None, today: date, locale: str
) -> str:
    """Return one entry as JSON text; without an outlook the brief one."""
    phrases = Phrases(locale, spoken_name(invitation.name))
    age = age_of(invitation, today)
    settled = _settled(invitation, settings, age, today, phrases)
    if settled is not None or age is None:
        return as_json(_brief(settled or {}) if outlook is None else settled)
    evidence = evidence_of(invitation, settings, age, today)
    name = phrases.name
    detail = Detail.BRIEF if outlook is None else Detail.FULL
    card = card_of(evidence.knowledge, age, today, phrases.language, named=name is not None, detail=detail)
    own: Reply = {"id": invitation.id, "hinge": card.hinge_for(name)}
    if outlook is not None:
        own["outlook"] = outlook_part(outlook, age, locale)
        own["message"] = message_part(card.advice, invitation, settings, phrases, today)
        own["facts"] = {fact: phrases.fact(fact, known) for fact, known in evidence.known.items()}
    return f"{as_json(own)[:-1]}, {card.text_for(name)[1:]}"


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
