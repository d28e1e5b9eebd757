"""The reply to ``advise``: each invitation's advice, put into words and into the contract's shape."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from typing import Any

from pycore.advisor.advise import advise, counsel
from pycore.advisor.evidence import evidence_of
from pycore.advisor.sent import age_of
from pycore.boundary.fields import quoted
from pycore.boundary.message import message_part
from pycore.boundary.outlook import outlook_part
from pycore.boundary.phrases import Phrases
from pycore.domain.advice import MessageAdvice
from pycore.domain.age import AgeRange
from pycore.domain.facts import Facts
from pycore.domain.invitation import Addressee, Invitation, Settings
from pycore.outlook import Outlook
from pycore.page_text.first_name import first_name
from pycore.policy.thresholds import RULESET

type Reply = dict[str, Any]

_NAME = "\ufdd0"
"""Stands for a first name: no character of any text."""
_NAME_IN_JSON = json.dumps(_NAME)[1:-1]


def advice_reply(request: dict[str, Any]) -> str:
    """Advise on every invitation of a request, in its order; the reply comes as JSON text."""
    settings = request["settings"] or Settings()
    today, locale = request["today"], request["locale"]
    outlook = Outlook(settings.outcomes)
    entries = [_entry(each, settings, outlook, today, locale) for each in request["invitations"]]
    head = json.dumps({"kind": "advice", "ruleset": RULESET})
    return f'{head[:-1]}, "advice": [{", ".join(entries)}]}}'


def _entry(invitation: Invitation, settings: Settings, outlook: Outlook, today: date, locale: str) -> str:
    phrases = Phrases(locale, first_name(invitation.name))
    if invitation.addressee is not Addressee.PERSON:
        why = phrases.not_applicable(invitation.addressee)
        return _silent(invitation, "not_applicable", why, why)
    age = age_of(invitation, today)
    if age is None:
        raw = invitation.sent_text or ""
        return _silent(invitation, "unreadable", phrases.unreadable(quoted(raw)), phrases.unreadable(raw))
    evidence = evidence_of(invitation, settings, age, today)
    advice = advise(evidence, age, today)
    known = (evidence.facts, evidence.unsure_facts, age, today)
    card = _card(known, locale, _NAME if phrases.first_name else None)
    if phrases.first_name:
        card = card.replace(_NAME_IN_JSON, json.dumps(phrases.first_name)[1:-1])
    own = {
        "id": invitation.id,
        "outlook": outlook_part(outlook, age, locale),
        "message": message_part(advice, invitation, settings, phrases, today),
        "facts": {name: phrases.fact(name, known) for name, known in evidence.known.items()},
    }
    return f"{json.dumps(own)[:-1]}, {card[1:]}"


@lru_cache(maxsize=1024)
def _card(known: tuple[Facts, tuple[str, ...], AgeRange, date], locale: str, name: str | None) -> str:
    """Return what equal knowledge says of anybody, as JSON text; ``name`` stands for the first name, if any.

    Of a thousand invitations most are alike but for the name: wording each anew would take most of the time.
    """
    _, _, age, today = known
    advice, phrases = counsel(*known), Phrases(locale, name)
    return json.dumps(
        {
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
            "alternatives": [phrases.alternative(choice) for choice in advice.alternatives],
        }
    )


def _silent(invitation: Invitation, verdict: str, summary: str, text: str) -> str:
    """Return an entry without advice; ``text`` says why, with the page's whole words."""
    return json.dumps(
        {
            "id": invitation.id,
            "verdict": verdict,
            "row": None,
            "certainty": None,
            "share": None,
            "summary": summary,
            "text": text,
            "age": None,
            "because": [],
            "despite": [],
            "unless": [],
            "question": None,
            "timing": None,
            "outlook": None,
            "message": {"advice": MessageAdvice.NONE, "text": "", "drafts": [], "channels": []},
            "alternatives": [],
            "facts": {},
        }
    )
