"""The reply to ``advise``: each invitation's advice, put into words and into the contract's shape."""

from __future__ import annotations

from datetime import date
from typing import Any

from pycore.advisor.advise import advise
from pycore.advisor.evidence import evidence_of
from pycore.advisor.sent import age_of
from pycore.boundary.message import draft_reply
from pycore.boundary.phrases import Phrases
from pycore.domain.advice import Advice, MessageAdvice
from pycore.domain.invitation import Addressee, Invitation, Settings
from pycore.messages import drafts
from pycore.page_text.first_name import first_name
from pycore.policy.thresholds import RULESET

type Reply = dict[str, Any]

_WITH_DRAFTS = frozenset({MessageAdvice.SEND, MessageAdvice.OPTIONAL})


def advice_reply(request: dict[str, Any]) -> Reply:
    """Advise on every invitation of a request, in its order."""
    settings = request["settings"] or Settings()
    today, locale = request["today"], request["locale"]
    advice = [one_advice(each, settings, today, locale) for each in request["invitations"]]
    return {"kind": "advice", "ruleset": RULESET, "advice": advice}


def one_advice(invitation: Invitation, settings: Settings, today: date, locale: str) -> Reply:
    """Return one entry of the reply's ``advice`` list."""
    phrases = Phrases(locale, first_name(invitation.name))
    if invitation.addressee is not Addressee.PERSON:
        return _silent(invitation, "not_applicable", phrases.not_applicable(invitation.addressee))
    age = age_of(invitation, today)
    if age is None:
        return _silent(invitation, "unreadable", phrases.unreadable(invitation.sent_text or ""))
    evidence = evidence_of(invitation, settings, age, today)
    advice = advise(evidence, age, today)
    return {
        "id": invitation.id,
        "verdict": advice.case.verdict,
        "row": advice.case.row,
        "certainty": advice.certainty,
        "share": list(advice.share),
        "summary": phrases.summary(advice),
        "text": phrases.certainty(advice),
        "age": {"days": [age.min, age.max], "band": advice.case.band, "text": phrases.age(age)},
        "because": [phrases.argument(name, advice) for name in advice.because],
        "despite": [phrases.argument(name, advice) for name in advice.despite],
        "unless": phrases.unless(advice),
        "question": phrases.question(advice.question),
        "timing": phrases.timing(advice, today),
        "message": _message(advice, phrases, settings),
        "alternatives": [phrases.alternative(choice) for choice in advice.alternatives],
        "facts": {name: phrases.fact(name, known) for name, known in evidence.known.items()},
    }


def _message(advice: Advice, phrases: Phrases, settings: Settings) -> Reply:
    written = (
        drafts(
            phrases.locale,
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
        "text": phrases.message(advice.message),
        "drafts": [draft_reply(draft) for draft in written],
    }


def _silent(invitation: Invitation, verdict: str, text: str) -> Reply:
    """Return an entry without advice; ``text`` says why."""
    return {
        "id": invitation.id,
        "verdict": verdict,
        "row": None,
        "certainty": None,
        "share": None,
        "summary": text,
        "text": text,
        "age": None,
        "because": [],
        "despite": [],
        "unless": [],
        "question": None,
        "timing": None,
        "message": {"advice": MessageAdvice.NONE, "text": "", "drafts": []},
        "alternatives": [],
        "facts": {},
    }
