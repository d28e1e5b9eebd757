"""Requests as nobody would write them: each made from a seed and a number, so that any may be made again."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

from tests.core.asking import TODAY, invitation
from tests.core.backups import BACKUP
from tests.core.exports import CONNECTIONS, CONTACTS, INVITATIONS, MESSAGES, POSITIONS, contact, sent, wrote

NOW = f"{TODAY}T12:00:00+01:00"
FACTS: dict[str, list[Any]] = {
    "relationship": ["stranger", "acquaintance", "known"],
    "purpose": ["none", "lapsed", "current"],
    "connected_elsewhere": [True, False],
    "may_collaborate": [True, False],
    "sent_by_mistake": [True, False],
    "times_asked": [0, 1, 3],
    "likely_to_notice": [True, False],
    "wants_to_reconnect": [True, False],
}
SENT = [
    "Sent today",
    "Sent 1 week ago",
    "Sent 3 weeks ago",
    "Sent 2 months ago",
    "vor 3 Wochen",
    "há 1 ano",
    "?",
    "",
]
SCALARS: list[Any] = [None, True, False, 0, -1, 1, 7, 2**53, 10**30, 0.5, -0.0, 1e308]
DATES = [TODAY, NOW, "2026-02-30", "1900-01-01", "2999-12-31", "2026-06-30T23:59:60Z", "2026-W47-7"]
TEXTS = ["", " ", "0", "null", "\ud800", "\x00\x1b[31m", "\u202e", "{person} %s ${x}", "𝕏" * 300, "山" * 99]
MARKS = ["a\u0301" * 40, "\u0300\u0316" * 200]
NESTED: list[Any] = [[], [[]], {}, {"_schema": 1}, {"value": None}, [None] * 9]
ODD = [*SCALARS, *DATES, *TEXTS, *MARKS, *NESTED]
SCRAPS = [
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\u",
    "NaN",
    "1e999",
    "9" * 5000,
    "\ufeff",
    "\x00",
    "/**/",
    "'",
]
KEYS = ["_schema", "kind", "id", "", "a.b", "__proto__", "facts", "\ud800"]


def odd_request(seed: int, number: int) -> str:
    """Return the JSON text of one request: mostly well formed, bent in a few places."""
    chance = random.Random(f"{seed}/{number}")
    request = _base(chance)
    for _ in range(chance.choice([0, 0, 1, 1, 2, 5, 20])):
        _bend(request, chance)
    text = json.dumps(request, ensure_ascii=chance.random() < 0.8)
    for _ in range(chance.choice([0] * 9 + [1, 3])):
        text = _torn(text, chance)
    return text


def _base(chance: random.Random) -> dict[str, Any]:
    kind = chance.choice(
        ["advise"] * 4 + ["plan", "sort", "backup", "message", "throttle", "import", "rules", "times"]
    )
    common = {
        "kind": kind,
        "today": TODAY,
        "now": NOW,
        "locale": chance.choice(["en", "de", "fr", "es", "pt-BR", "x"]),
    }
    settings = {
        "goals": chance.sample(["data", "C", "कर", "数据", ""], 2),
        "role_changed_on": chance.choice([None, "2026-11-21"]),
        "message_limit": chance.choice([1, 200, 300]),
    }
    people = [_person(chance) for _ in range(chance.choice([0, 1, 1, 2, 5]))]
    journal = [{"at": f"2026-11-2{chance.randrange(10)}T0{chance.randrange(10)}:00:00Z"} for _ in range(3)]
    return common | {
        "settings": settings,
        "invitations": people,
        "invitation": _person(chance),
        "limits": {"per_hour": chance.randint(1, 10)},
        "journal": journal,
        "attempt": {"by": chance.choice(["hand", "script"])},
        "files": _files(chance) if kind == "import" else {},
        "file": copy.deepcopy(BACKUP) if kind == "backup" else {},
        "outcomes": [_outcome(chance) for _ in range(chance.choice([0, 1, 5, 40]))],
    }


def _outcome(chance: random.Random) -> dict[str, Any]:
    days = [chance.randrange(200), chance.randrange(400)]
    return {"from": chance.randrange(200), "days": days, "end": chance.choice(["left", "withdrawn", "open"])}


def _person(chance: random.Random) -> dict[str, Any]:
    facts = {
        name: {
            "value": chance.choice(values),
            "source": chance.choice(["told", "export", "seen", "inferred"]),
        }
        for name, values in FACTS.items()
        if chance.random() < 0.4
    }
    return invitation(
        name=chance.choice(
            ["Ada Lovelace", "Orbán Viktor", "(Jane) Doe", "山田 太郎", "", "🙂", "Dr. O'Neil, PhD"]
        ),
        sent_text=chance.choice(SENT),
        headline=chance.choice([None, "data engineering", "C++"]),
        note=chance.choice([None, "We met at PyCon.", "Looking forward to meeting you!", "x" * 999]),
        facts=facts,
        sightings=[{"on": "2026-11-10", "sent_text": chance.choice(SENT)}],
    )


def _files(chance: random.Random) -> dict[str, str]:
    at = chance.choice(["1/29/26, 2:37 PM", "05/11/2026", "20/11/2026", "29-Aug-26", "soon", ""])
    me, ada = ("Me Myself", "me"), ("Ada Lovelace", "ada")
    files = {
        "Invitations.csv": INVITATIONS + sent(*ada, at=at) + sent("Bob", "bob", note="a\nb"),
        "Connections.csv": CONNECTIONS + f"Ada,Lovelace,,,,,{at}\n",
        "messages.csv": MESSAGES + wrote(me, ada) + wrote(ada, me),
        "Contacts.csv": CONTACTS + contact("Ada Lovelace", "1", "Looms", at, email="a@b"),
        "Positions.csv": POSITIONS + f"Looms,Weaver,,,{chance.choice(['Jan 2020', '2020', at])},\n",
    }
    torn = {name: _torn(text, chance) if chance.random() < 0.5 else text for name, text in files.items()}
    return dict(chance.sample(list(torn.items()), chance.randint(0, 5)))


def _bend(request: dict[str, Any], chance: random.Random) -> None:
    """Change, add, double or drop one value somewhere within."""
    inner: Any = request
    while True:
        key = chance.choice(list(inner) if isinstance(inner, dict) else range(len(inner)))
        below = inner[key]
        if not (isinstance(below, dict | list) and below and chance.random() < 0.75):
            break
        inner = below
    what = chance.randrange(5)
    if what == 0 and isinstance(inner, dict) and len(inner) > 1:
        del inner[key]
    elif what == 1 and isinstance(inner, dict):
        inner[chance.choice(KEYS)] = copy.deepcopy(chance.choice(ODD))
    elif what == 2 and isinstance(inner, list):
        inner.append(copy.deepcopy(below))
    else:
        inner[key] = copy.deepcopy(chance.choice(ODD))


def _torn(text: str, chance: random.Random) -> str:
    """Put a scrap somewhere, or leave a piece out."""
    at = chance.randint(0, len(text))
    if chance.random() < 0.5:
        return text[:at] + chance.choice(SCRAPS) + text[at:]
    return text[:at] + text[at + chance.randint(1, 30) :]
