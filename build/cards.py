"""The page docs/cards.md: sixty cards of people drawn by a seed, to be read by eye."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from rule_book import TODAY, ask_core

type Person = dict[str, Any]

SEED = 60
COUNT = 60
LABELS = (
    "Sent today", "Sent 3 days ago", "Sent 1 week ago", "Sent 2 weeks ago", "Sent 3 weeks ago",
    "Sent 1 month ago", "Sent 2 months ago", "Sent 4 months ago", "Sent 8 months ago", "Sent 1 year ago",
)  # fmt: skip
NAMES = ("Ada Lovelace", "Grace Hopper", "Omar Haddad", "Wei Zhang", "Léa Martin", "Ines Costa")
HEADLINES = ("Data engineer at Engines Ltd", "Teacher", "Head of data engineering", "Founder", None)
NOTES = ("Great to meet you yesterday at the fair.", "I liked your talk.", None, None, None)
VALUES: dict[str, tuple[Any, ...]] = {
    "relationship": ("stranger", "acquaintance", "known"),
    "purpose": ("none", "lapsed", "current"),
    "connected_elsewhere": (True, False),
    "may_collaborate": (True, False),
    "sent_by_mistake": (True,),
    "times_asked": (1, 2),
    "likely_to_notice": (True, False),
    "wants_to_reconnect": (True, False),
}
TOLD = {"relationship": 0.6, "purpose": 0.4, "connected_elsewhere": 0.25, "may_collaborate": 0.3}
"""How often a fact is told; the others seldom are."""
SELDOM = 0.08
TOLD_AS: dict[str, dict[Any, str]] = {
    "relationship": {
        "stranger": "does not know them",
        "acquaintance": "knows them slightly",
        "known": "knows them personally",
    },
    "purpose": {
        "none": "no professional reason to connect",
        "lapsed": "the professional reason is gone",
        "current": "a professional reason today",
    },
    "connected_elsewhere": {True: "connected elsewhere", False: "not connected elsewhere"},
    "may_collaborate": {True: "may work together later", False: "no work together expected"},
    "sent_by_mistake": {True: "sent by mistake"},
    "times_asked": {1: "invited once before", 2: "invited twice before"},
    "likely_to_notice": {True: "would notice a withdrawal", False: "would not notice a withdrawal"},
    "wants_to_reconnect": {True: "wants to connect later", False: "does not want to connect later"},
}
"""What the page says that the user told."""
ROLE_CHANGED = "2026-11-12"
INTRODUCTION = f"""{COUNT} people drawn by a seeded generator (build/cards.py) and what a card says about
each, for reading by eye: does the advice follow, do the reasons convince, is anything said twice or odd?
A goal of the user is “data engineering”. It counts where the headline has these very words, so not for a
“Data engineer”. For every third person the user's role changed ten days ago.
Beside what would change the advice, a card has a button each, “This is true”.
Change a rule or a text, run `make generated`, and see in the difference what it does to all of them."""
NOTICE = "<!-- Written by build/cards.py; `make generated` writes it again. -->"


def cards_page() -> dict[str, str]:
    """Return the page's content by its path from the root."""
    random = Random(SEED)  # noqa: S311 - a seed, so that the page is the same every time
    people = [_person(number, random) for number in range(1, COUNT + 1)]
    advice = {
        each["id"]: each
        for changed in (None, ROLE_CHANGED)
        for each in _advice(changed, [person for person in people if _role_changed(person) == changed])
    }
    cards = [_card(person, advice[person["id"]]) for person in people]
    return {"docs/cards.md": "\n\n".join(["# Sixty cards", NOTICE, INTRODUCTION, *cards]) + "\n"}


def _person(number: int, random: Random) -> Person:
    facts = {
        fact: {"value": random.choice(values), "source": "told"}
        for fact, values in VALUES.items()
        if random.random() < TOLD.get(fact, SELDOM)
    }
    return {
        "id": str(number),
        "name": random.choice(NAMES),
        "sent_text": random.choice(LABELS),
        "headline": random.choice(HEADLINES),
        "note": random.choice(NOTES),
        "facts": facts,
    }


def _role_changed(person: Person) -> str | None:
    return None if int(person["id"]) % 3 else ROLE_CHANGED


def _advice(changed: str | None, people: list[Person]) -> list[dict[str, Any]]:
    request = {
        "kind": "advise",
        "today": TODAY.isoformat(),
        "settings": {"goals": ["data engineering"], "role_changed_on": changed},
        "invitations": people,
    }
    advice: list[dict[str, Any]] = json.loads(ask_core("answer", said=json.dumps(request)))["advice"]
    return advice


def _card(person: Person, advice: dict[str, Any]) -> str:
    told = [TOLD_AS[fact][known["value"]] for fact, known in person["facts"].items()]
    known = [f"{name} “{person[name]}”" for name in ("headline", "note") if person[name]]
    if _role_changed(person):
        known.append("the user's own role changed ten days ago")
    situation = "; ".join(
        [person["name"], person["sent_text"], *known, f"the user said: {', '.join(told) or 'nothing'}"]
    )
    return "\n".join([f"## {person['id']} · {advice['label']}", "", f"*{situation}*", "", *_said(advice)])


def _said(advice: dict[str, Any]) -> list[str]:
    question, hinge, sure = advice["question"], advice["hinge"], advice["text"]
    guesses = [
        f"{TOLD_AS[name][fact['value']]} ({fact['text']})"
        for name, fact in advice["facts"].items()
        if fact["source"] == "inferred"
    ]
    lines = [
        " ".join([*([f"**{hinge}**"] if hinge else []), advice["summary"], *([] if question else [sure])]),
        "",
        advice["age"]["text"],
        "",
        *_listed("Why", [each["text"] for each in advice["because"]]),
        *_listed("On the other hand", [each["text"] for each in advice["despite"]]),
        *_listed("What would change this", _turns(advice)),
        *_listed("Instead", [each["text"] for each in advice["alternatives"]]),
    ]
    timing = advice["timing"]
    lines += _listed("Dates", [text for text in (timing["expires_text"], timing["ask_again_text"]) if text])
    if question:
        answers = ", ".join(choice["text"] for choice in question["choices"])
        lines += [f"Question: {question['text']} ({answers}) {sure}", ""]
    lines += [f"Assumed: {'; '.join(guesses)}.", ""] if guesses else []
    message = advice["message"]
    drafts = [f"> {line}" for draft in message["drafts"][:1] for line in draft["text"].splitlines()]
    return [*lines, f"Message: {message['text'] or 'none'}", *(["", *drafts] if drafts else [])]


def _turns(advice: dict[str, Any]) -> list[str]:
    """Return what the answers would lead to, but for those of the question alone; a card lists all of it.

    Beside each, a card has a button to say that it is so.
    """
    told = {fact for fact, each in advice["facts"].items() if each["source"] != "inferred"}
    asked = {"relationship", "purpose", "connected_elsewhere", "may_collaborate"} - told
    turning = [each for each in advice["unless"] if asked.intersection(each.get("change", ()))]
    facts = {fact for each in turning for fact in each["change"]}
    question = advice["question"]
    shown = question and facts != {question["fact"]}
    return [f"{each['text']} [This is true]" for each in turning] if shown else []


def _listed(heading: str, texts: list[str]) -> list[str]:
    return [f"{heading}:", "", *(f"- {text}" for text in texts), ""] if texts else []
