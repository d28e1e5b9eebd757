"""What equal knowledge says of anybody, worded once.

Of a thousand invitations most are alike but for the name: wording each anew would take most of the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from pycore.advisor.advise import advise
from pycore.boundary.replies.phrases import Phrases
from pycore.boundary.writing import as_json
from pycore.domain.advice import Advice, Detail
from pycore.domain.age import AgeRange
from pycore.domain.facts import Knowledge
from pycore.domain.verdict import ACTIONS
from pycore.policy.thresholds import HINGE_LIMIT

_NAME = "\ufdd0"
"""Stands for a name: no character of any text."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card about anybody of whom the same is known, its hinge with and without a name."""

    advice: Advice
    text: str
    hinge: str | None
    hinge_without_name: str | None

    def text_for(self, name: str | None) -> str:
        """Return the JSON text with the name put in where it is called for."""
        if name is None:
            return self.text
        return self.text.replace(_NAME, as_json(name)[1:-1])

    def hinge_for(self, name: str | None) -> str | None:
        """Return the sentence on what could still turn the action; a name that does not fit is left out."""
        if self.hinge is None or name is None:
            return self.hinge_without_name
        sentence = self.hinge.replace(_NAME, name)
        return sentence if len(sentence) <= HINGE_LIMIT else self.hinge_without_name


@lru_cache(maxsize=2048)
def card_of(  # noqa: PLR0913 - what cards differ by
    knowledge: Knowledge, age: AgeRange, today: date, language: str, *, named: bool, detail: Detail
) -> Card:
    """Return the card of anybody of whom this is known."""
    advice, phrases = advise(knowledge, age, today), Phrases(language, _NAME if named else None)
    parts = _whole(advice, phrases, today) if detail is Detail.FULL else _brief(advice)
    text = as_json(_head(advice, phrases) | parts)
    hinge, nameless = (
        each.hinge(advice.hinges, past_removal=advice.case.past_removal)
        for each in (phrases, Phrases(language, None))
    )
    return Card(advice, text, hinge, nameless)


def _whole(advice: Advice, phrases: Phrases, today: date) -> dict[str, Any]:
    first, last = advice.expires
    again = advice.ask_again_from
    because, despite = phrases.sides(advice)
    return {
        "share": list(advice.share),
        "text": phrases.assurance(advice.assurance),
        "set_aside": list(advice.case.set_aside),
        "because": because,
        "despite": despite,
        "unless": phrases.unless(advice),
        "question": phrases.question(advice.question),
        "timing": {
            "expires": [first.isoformat(), last.isoformat()],
            "expires_text": phrases.expires(first, last, today, advice.case.verdict),
            "ask_again_from": again and again.isoformat(),
            "ask_again_text": again and phrases.ask_again(again),
        },
        "alternatives": [phrases.alternative(choice, advice.case.facts) for choice in advice.alternatives],
    }


def _brief(advice: Advice) -> dict[str, Any]:
    until = advice.turn and advice.turn.on - timedelta(days=1)
    return {
        "question": advice.question and {"fact": advice.question},
        "until": until and until.isoformat(),
    }


def _head(advice: Advice, phrases: Phrases) -> dict[str, Any]:
    case = advice.case
    return {
        "verdict": case.verdict,
        "label": phrases.label(case.verdict, advice.certainty, past_removal=case.past_removal),
        "action": ACTIONS[case.verdict],
        "row": case.row,
        "certainty": advice.certainty,
        "summary": phrases.summary(
            case.row, mistake=case.facts.sent_by_mistake, past_removal=case.past_removal
        ),
        "age": age_reply(case.age, case.band, phrases),
    }


def age_reply(age: AgeRange, band: str, phrases: Phrases) -> dict[str, Any]:
    """Return an age as the contract has it; its text is a whole sentence."""
    return {"days": [age.min, age.max], "band": band, "text": phrases.age(age)}
