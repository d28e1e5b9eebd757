"""What equal knowledge says of anybody, worded once.

Of a thousand invitations most are alike but for the name: wording each anew would take most of the time.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from pycore.advisor.advise import advise
from pycore.boundary.phrases import Phrases
from pycore.domain.advice import Advice
from pycore.domain.age import AgeRange
from pycore.domain.facts import Knowledge
from pycore.domain.verdict import ACTIONS
from pycore.policy.thresholds import HINGE_LIMIT

_NAME = "\ufdd0"
"""Stands for a first name: no character of any text."""
_NAME_IN_JSON = json.dumps(_NAME)[1:-1]


def named(card: str, first_name: str | None) -> str:
    """Return a card's JSON text with the name put in where it is called for."""
    if first_name is None:
        return card
    return card.replace(_NAME_IN_JSON, json.dumps(first_name)[1:-1])


@lru_cache(maxsize=1024)
def full_card(knowledge: Knowledge, age: AgeRange, today: date, language: str, *, named: bool) -> str:
    """Return the whole card of anybody of whom this is known, as JSON text."""
    advice, phrases = advise(knowledge, age, today), _phrases(language, named=named)
    first, last = advice.expires
    again = advice.ask_again_from
    return json.dumps(
        {
            **_head(advice, phrases),
            "share": list(advice.share),
            "text": phrases.assurance(advice),
            "set_aside": list(advice.case.set_aside),
            "because": [phrases.argument(name, advice) for name in advice.because],
            "despite": [phrases.argument(name, advice) for name in advice.despite],
            "unless": phrases.unless(advice),
            "question": phrases.question(advice.question),
            "timing": {
                "expires": [first.isoformat(), last.isoformat()],
                "expires_text": phrases.expires(first, last, today),
                "ask_again_from": again and again.isoformat(),
                "ask_again_text": again and phrases.ask_again(again),
            },
            "alternatives": [phrases.alternative(choice) for choice in advice.alternatives],
        }
    )


@lru_cache(maxsize=1024)
def brief_card(knowledge: Knowledge, age: AgeRange, today: date, language: str, *, named: bool) -> str:
    """Return what a badge or a list needs, and until when it holds, as JSON text."""
    advice, phrases = advise(knowledge, age, today), _phrases(language, named=named)
    until = advice.turn and advice.turn.on - timedelta(days=1)
    return json.dumps(
        {
            **_head(advice, phrases),
            "question": advice.question and {"fact": advice.question},
            "until": until and until.isoformat(),
        }
    )


def hinge_words(knowledge: Knowledge, age: AgeRange, today: date, phrases: Phrases) -> str | None:
    """Return the sentence on what could still turn the action; a name that does not fit is left out."""
    with_name, without = _hinge(knowledge, age, today, phrases.language)
    if with_name is None or phrases.first_name is None:
        return without
    sentence = with_name.replace(_NAME, phrases.first_name)
    return sentence if len(sentence) <= HINGE_LIMIT else without


@lru_cache(maxsize=1024)
def _hinge(knowledge: Knowledge, age: AgeRange, today: date, language: str) -> tuple[str | None, str | None]:
    advice = advise(knowledge, age, today)
    return Phrases(language, _NAME).hinge(advice), Phrases(language, None).hinge(advice)


def _head(advice: Advice, phrases: Phrases) -> dict[str, Any]:
    case = advice.case
    return {
        "verdict": case.verdict,
        "label": phrases.label(case.verdict, advice.certainty),
        "action": ACTIONS[case.verdict],
        "row": case.row,
        "certainty": advice.certainty,
        "summary": phrases.summary(advice),
        "age": age_reply(case.age, case.band, phrases),
    }


def age_reply(age: AgeRange, band: str, phrases: Phrases) -> dict[str, Any]:
    """Return an age as the contract has it; its text is a whole sentence."""
    return {"days": [age.min, age.max], "band": band, "text": phrases.age(age)}


def _phrases(language: str, *, named: bool) -> Phrases:
    return Phrases(language, _NAME if named else None)
