"""What the pages are made of: the core's rule book, and its answers to the arguments' cases."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from folders import ROOT

CASES = ROOT / "tests" / "core" / "cases" / "arguments"
TODAY = date(2026, 11, 22)
"""Any day will do: the cases give ages."""

type Book = dict[str, Any]


@dataclass(frozen=True)
class Example:
    """One case of an argument: ``text`` is what a card says, None where the argument stays quiet."""

    kind: str
    says: str
    facts: dict[str, Any]
    age: str
    verdict: str
    side: str | None
    text: str | None


def rule_book() -> Book:
    """Return the reply to ``python -m pycore rules --json``."""
    book: Book = json.loads(ask_core("rules", "--json"))
    return book


def examples(names: list[str]) -> dict[str, list[Example]]:
    """Return each argument's cases with what the core says to them, by the argument's name."""
    cases = [
        (name, kind, case)
        for name in names
        for kind, of_it in tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8")).items()
        for case in of_it
    ]
    request = {
        "kind": "advise",
        "today": TODAY.isoformat(),
        "settings": {"goals": ["data engineering"]},
        "invitations": [_invitation(case) for _, _, case in cases],
    }
    reply = json.loads(ask_core("answer", said=json.dumps(request)))
    found: dict[str, list[Example]] = {name: [] for name in names}
    for (name, kind, case), advice in zip(cases, reply["advice"], strict=True):
        found[name].append(_example(name, kind, case, advice))
    return found


def _invitation(case: dict[str, Any]) -> dict[str, Any]:
    facts = {name: {"value": value, "source": "told"} for name, value in case["facts"].items()}
    sent = (
        {"sent_text": case["sent_text"]}
        if "sent_text" in case
        else {"sent_on": (TODAY - timedelta(days=case["age"])).isoformat()}
    )
    page = {seen: case.get(seen) for seen in ("headline", "note", "decided")}
    return {"id": "", "name": "", "facts": facts} | page | sent


def _example(name: str, kind: str, case: dict[str, Any], advice: dict[str, Any]) -> Example:
    heard = {each["argument"]: each["text"] for side in ("because", "despite") for each in advice[side]}
    return Example(
        kind,
        case["says"],
        case["facts"] | {seen: case[seen] for seen in ("headline", "note", "decided") if seen in case},
        advice["age"]["text"],
        advice["verdict"],
        case.get("side"),
        heard.get(name),
    )


def ask_core(*arguments: str, said: str = "") -> str:
    """Return what the command line prints, given what it is told on standard input."""
    command = [sys.executable, "-m", "pycore", *arguments]
    return subprocess.run(command, cwd=ROOT, input=said, capture_output=True, text=True, check=True).stdout
