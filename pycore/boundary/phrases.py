"""Puts the parts of one advice into words, for one person in one language."""

from __future__ import annotations

from datetime import date
from typing import Any

from pycore.arguments import ARGUMENTS
from pycore.domain.advice import Advice, Alternative, MessageAdvice
from pycore.domain.age import AgeRange
from pycore.domain.facts import UNCERTAIN_FACTS, Known, Source, Value
from pycore.domain.invitation import Addressee
from pycore.domain.verdict import ACTIONS, Verdict
from pycore.wording import age_words, date_words, say

type Part = dict[str, Any]

_CITES = {argument.name: argument.cites for argument in ARGUMENTS}

_EVIDENCE = {
    "purpose": {"current": "goal", "lapsed": "role_changed"},
    "relationship": {"acquaintance": "note"},
}


class Phrases:
    """Sentences about one person: ``first_name`` where one dares to use it, "this person" otherwise."""

    def __init__(self, locale: str, first_name: str | None) -> None:
        self.locale, self.first_name = locale, first_name
        self._person = first_name or say(locale, "person")

    def _say(self, key: str, **values: object) -> str:
        return say(self.locale, key, person=self._person, **values)

    def _verdict(self, verdict: Verdict) -> str:
        return say(self.locale, f"verdict.{verdict}")

    def not_applicable(self, addressee: Addressee) -> str:
        """Say why an invitation to something other than a connection gets no verdict."""
        return self._say(f"not_applicable.{addressee}")

    def unreadable(self, sent_text: str) -> str:
        """Quote the text that could not be understood."""
        return self._say("unreadable", sent_text=sent_text)

    def age(self, age: AgeRange) -> str:
        """Say how long a request has been open."""
        return age_words(self.locale, age)

    def summary(self, advice: Advice) -> str:
        """Say in one sentence (140 characters at most) what to do and why."""
        bare = advice.case.verdict is Verdict.WITHDRAW and not advice.despite
        return self._say(f"summary.{advice.case.row}{'_nothing_against' if bare else ''}")

    def certainty(self, advice: Advice) -> str:
        """Say how far the action depends on what is not known."""
        same, total = advice.share
        action = say(self.locale, f"action.{ACTIONS[advice.case.verdict]}")
        return self._say(f"certainty.{advice.certainty}", k=same, n=total, action=action)

    def argument(self, name: str, advice: Advice) -> Part:
        """Word one argument, with its citations."""
        age, asked = self.age(advice.case.age), advice.case.facts.times_asked
        text = self._say(f"argument.{name}", age=age, n=asked)
        return {"argument": name, "text": text, "cites": list(_CITES[name])}

    def unless(self, advice: Advice) -> list[Part]:
        """Word what would change the verdict; the dated entry comes last."""
        entries: list[Part] = [
            {
                "change": {change.fact: change.value},
                "verdict": change.verdict,
                "text": self._say(
                    f"unless.{change.fact}.{_word(change.value)}",
                    verdict=self._verdict(change.verdict),
                ),
            }
            for change in advice.unless
        ]
        if advice.turn is not None:
            on, verdict = advice.turn.on, advice.turn.verdict
            text = self._say("unless.on", date=date_words(self.locale, on), verdict=self._verdict(verdict))
            entries.append({"on": on.isoformat(), "verdict": verdict, "text": text})
        return entries

    def question(self, fact: str | None) -> Part | None:
        """Word the one question, with all values as choices."""
        if fact is None:
            return None
        choices = [
            {"value": value, "text": self._say(f"choice.{fact}.{_word(value)}")}
            for value in UNCERTAIN_FACTS[fact]
        ]
        return {"fact": fact, "text": self._say(f"question.{fact}"), "choices": choices}

    def timing(self, advice: Advice, today: date) -> Part:
        """Word the dates; that of the site's own dropping is an estimate and says so."""
        first, last = advice.expires
        key = "past" if last < today else "on" if first == last else "between"
        again = advice.ask_again_from
        dates = {"first": date_words(self.locale, first), "last": date_words(self.locale, last)}
        return {
            "expires": [first.isoformat(), last.isoformat()],
            "expires_text": self._say(f"timing.expires_{key}", **dates),
            "ask_again_from": again and again.isoformat(),
            "ask_again_text": again and self._say("timing.ask_again", date=date_words(self.locale, again)),
        }

    def message(self, advice: MessageAdvice) -> str:
        """Say whether a message should go with it; empty where there is nothing to say."""
        return "" if advice is MessageAdvice.NONE else self._say(f"message.{advice}")

    def alternative(self, choice: Alternative) -> Part:
        """Word another verdict worth a thought."""
        text = self._say(f"alternative.{choice.verdict}")
        return {"verdict": choice.verdict, "text": text, "cites": list(choice.cites)}

    def fact(self, name: str, known: Known) -> Part:
        """Word where a fact comes from."""
        kind = _EVIDENCE.get(name, {}).get(str(known.value)) if known.evidence else None
        if known.source is not Source.INFERRED or kind is None:
            text = self._say(f"source.{known.source}")
        else:
            text = self._say(f"evidence.{kind}", evidence=self._quotable(kind, known.evidence))
        return {"value": known.value, "source": known.source, "text": text}

    def _quotable(self, kind: str, evidence: str) -> str:
        if kind != "role_changed":
            return evidence
        return date_words(self.locale, date.fromisoformat(evidence))


def _word(value: Value) -> str:
    """Return a value as the keys of the texts have it: as in JSON, without quotes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
