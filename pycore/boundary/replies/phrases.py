"""Puts the parts of one advice into words, for one person in one language."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from pycore.arguments import ARGUMENTS
from pycore.arguments.base import RESTING
from pycore.boundary.replies.hinge_words import hinge_sentence, word_of
from pycore.domain.advice import Advice, Alternative, Case, Hinge
from pycore.domain.age import AgeRange
from pycore.domain.facts import UNCERTAIN_FACTS, Facts, Known, Source
from pycore.domain.invitation import Addressee
from pycore.domain.verdict import ACTIONS, Certainty, Verdict
from pycore.wording import age_about, age_sentence, date_words, has_text, say
from pycore.wording.language import language_of

type Part = dict[str, Any]

_EVIDENCE = {
    "purpose": {"current": "goal", "lapsed": "role_changed"},
    "relationship": {"acquaintance": "note"},
}


class Phrases:
    """Sentences about one person, by the first or the whole ``name``; "this person" where there is none."""

    def __init__(self, locale: str, name: str | None) -> None:
        self.language, self.name = language_of(locale), name
        self._person = name or say(self.language, "person")

    def say(self, key: str, **values: object) -> str:
        """Say any text about the person."""
        return say(self.language, key, person=self._person, **values)

    def _verdict(self, verdict: str, *, past_removal: bool = False) -> str:
        """Name a verdict within a sentence."""
        return say(self.language, f"verdict.{_named(verdict, past_removal=past_removal)}")

    def not_applicable(self, addressee: Addressee) -> str:
        """Say why an invitation to something other than a connection gets no verdict."""
        return self.say(f"not_applicable.{addressee}")

    def unreadable(self, sent_text: str) -> str:
        """Quote the text that could not be understood."""
        return self.say("unreadable", sent_text=sent_text)

    def age(self, age: AgeRange) -> str:
        """Say in a whole sentence how long an invitation has been open."""
        return age_sentence(self.language, age)

    def label(self, verdict: str, certainty: Certainty | None = None, *, past_removal: bool = False) -> str:
        """Name a verdict as badges and lists do, with a question mark where it is tentative."""
        label = say(self.language, f"verdict_label.{_named(verdict, past_removal=past_removal)}")
        return (
            say(self.language, "label_tentative", label=label) if certainty is Certainty.TENTATIVE else label
        )

    def summary(self, row: str, *, mistake: bool = False, past_removal: bool = False) -> str:
        """Say a row's main reason in one sentence (140 characters at most); the label says what to do."""
        special = [f"summary.{row}_mistake"] * mistake + [f"summary.{row}_past"] * past_removal
        return self.say(next(filter(has_text, special), f"summary.{row}"))

    def assurance(self, assurance: str) -> str:
        """Say how sure an advice is, by what is open and whether that could change it."""
        return self.say(f"assurance.{assurance}")

    def hinge(self, hinges: tuple[Hinge, ...], *, past_removal: bool = False) -> str | None:
        """Name the answers that turn the action, and to what; None where no answer alone does."""
        return hinge_sentence(hinges, self.say, partial(self._verdict, past_removal=past_removal))

    def sides(self, advice: Advice) -> tuple[list[Part], list[Part]]:
        """Word the arguments for the verdict and those against it."""
        because, despite = (
            [self.argument(name, advice.case) for name in side] for side in (advice.because, advice.despite)
        )
        return because, despite

    def argument(self, name: str, case: Case) -> Part:
        """Word one argument, with its citations; one that rests on an inferred fact says so."""
        argument = ARGUMENTS[name]
        key, cites = argument.key(case), argument.cited(case)
        if set(argument.rests_on(case)).isdisjoint(case.knowledge.guessed):
            text = self._argument(key, case)
        elif has_text(f"guess.{key}"):
            text = self.say(f"guess.{key}")
        else:
            text = self.say("guess.at_least", sentence=self._argument(key, case))
        return {"argument": name, "text": text, "cites": list(cites)}

    def kept(self) -> Part:
        """Word the user's own decision as the one argument."""
        argument = ARGUMENTS["kept_by_you"]
        return {
            "argument": argument.name,
            "text": self.say(f"argument.{argument.name}"),
            "cites": list(argument.cites),
        }

    def _argument(self, key: str, case: Case) -> str:
        age, times = age_about(self.language, case.age), case.facts.times_asked
        return self.say(f"argument.{key}", age=age, n=times)

    def unless(self, advice: Advice) -> list[Part]:
        """Word what would change the verdict; the dated entry comes last."""
        past = advice.case.past_removal
        entries: list[Part] = [
            {
                "change": {change.fact: change.value},
                "verdict": change.verdict,
                "text": self.say(
                    f"unless.{change.fact}.{word_of(change.value)}",
                    verdict=self._verdict(change.verdict, past_removal=past),
                ),
            }
            for change in advice.unless
        ]
        if advice.turn is not None:
            on, verdict = advice.turn.on, advice.turn.verdict
            text = self.say("unless.on", date=date_words(self.language, on), verdict=self._verdict(verdict))
            entries.append({"on": on.isoformat(), "verdict": verdict, "text": text})
        return entries

    def without_the_decision(self, verdict: str) -> Part:
        """Word what the table would say of an invitation that the user decided to keep."""
        text = self.say("unless.decided", verdict=self._verdict(verdict))
        return {"change": {"decided": None}, "verdict": verdict, "text": text}

    def question(self, fact: str | None) -> Part | None:
        """Word the one question, with all values as choices."""
        if fact is None:
            return None
        return {"fact": fact, "text": self.asked(fact), "choices": self.choices(fact)}

    def asked(self, fact: str) -> str:
        """Ask about one fact."""
        return self.say(f"question.{fact}")

    def choices(self, fact: str) -> list[Part]:
        """Word every value of a fact as an answer."""
        values = UNCERTAIN_FACTS[fact]
        return [{"value": value, "text": self.say(f"choice.{fact}.{word_of(value)}")} for value in values]

    def expires(self, first: date, last: date, today: date, verdict: Verdict) -> str:
        """Say about when the site removes the invitation, or what to do where that has passed."""
        if last < today:
            return self.say(f"timing.expires_past.{ACTIONS[verdict]}")
        dates = {"first": date_words(self.language, first), "last": date_words(self.language, last)}
        return self.say(f"timing.expires_{'on' if first == last else 'between'}", **dates)

    def ask_again(self, day: date) -> str:
        """Say when inviting again is sensible after withdrawing today."""
        return self.say("timing.ask_again", date=date_words(self.language, day))

    def message(
        self, advice: str, verdict: Verdict, *, mistake: bool = False, reachable: bool = False
    ) -> str:
        """Say whether a message should go with it; empty where there is nothing to say.

        ``mistake``: it has to tell that the invitation was one, and why to connect all the same.
        ``reachable``: a way to write is known to be open.
        """
        if advice == "none":
            return ""
        if advice != "send":
            return self.say(f"message.{advice}")
        with_way = "_reachable" if reachable and verdict is Verdict.WITHDRAW else ""
        return self.say(f"message.send_{verdict}{'_mistake' if mistake else ''}{with_way}")

    def alternative(self, choice: Alternative, facts: Facts) -> Part:
        """Word another verdict worth a thought, with what a mistake or an earlier invitation asks for."""
        special = ""
        if choice.verdict is Verdict.CONNECT_ELSEWHERE and facts.sent_by_mistake:
            special = "_mistake"
        elif choice.verdict is Verdict.CLARIFY and facts.asked_before:
            special = "_again"
        text = self.say(f"alternative.{choice.verdict}{special}")
        return {"verdict": choice.verdict, "text": text, "cites": list(choice.cites)}

    def fact(self, name: str, known: Known) -> Part:
        """Word where a fact comes from."""
        kind = _EVIDENCE.get(name, {}).get(str(known.value)) if known.evidence else None
        if known.source is not Source.INFERRED or kind is None:
            text = self.say(f"source.{known.source}")
        else:
            text = self.say(f"evidence.{kind}", evidence=self._quotable(kind, known.evidence))
        return {"value": known.value, "source": known.source, "text": text}

    def _quotable(self, kind: str, evidence: str) -> str:
        if kind != "role_changed":
            return evidence
        return date_words(self.language, date.fromisoformat(evidence))


def _named(verdict: str, *, past_removal: bool) -> str:
    """Return the end of a verdict's key; what is past removal can only be left as it is."""
    return "leave_alone" if past_removal and verdict in RESTING else verdict
