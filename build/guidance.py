"""The page docs/guidance.md, made from the core's own rule book; build/generate.py writes it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from folders import ROOT

CHAPTERS = {
    "F": "The four factors",
    "W": "When withdrawing fits",
    "A": "When to leave it",
    "M": "A message with the withdrawal",
    "H": "How to withdraw",
    "P": "What speaks for it",
    "C": "What speaks against it",
    "B": "Good practice",
    "L": "Instead of withdrawing",
    "Z": "In short",
}
INTRODUCTION = """# The guidance

<!-- Written by build/generate.py from the rule book; `make generated` writes it again. -->

Everything that the advice may rest on, one numbered statement each, in the words in which the
extension shows them. Rows and arguments of the policy, limits of the pace and texts on the screen
cite these numbers; the last column names the rows and arguments. A test holds that nothing else is
cited and that nothing here is left uncited.
"""


def rule_book() -> dict[str, Any]:
    """Return the reply to ``python -m pycore rules --json``."""
    command = [sys.executable, "-m", "pycore", "rules", "--json"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    book: dict[str, Any] = json.loads(told)
    return book


def page() -> str:
    """Return the whole page as Markdown."""
    book = rule_book()
    chapters = groupby(book["statements"], lambda statement: statement["id"][0])
    return INTRODUCTION + "".join(_chapter(letter, of_it, book) for letter, of_it in chapters)


def _chapter(letter: str, statements: Iterable[dict[str, str]], book: dict[str, Any]) -> str:
    rows = [f"| {each['id']} | {each['text']} | {_cited_by(each['id'], book)} |\n" for each in statements]
    title = f"\n## {letter} · {CHAPTERS[letter]}\n\n"
    head = title + "| id | statement | cited by |\n| --- | --- | --- |\n"
    return head + "".join(rows)


def _cited_by(statement: str, book: dict[str, Any]) -> str:
    rows = [row["id"] for row in book["rows"] if statement in row["cites"]]
    arguments = [
        f"`{argument['name']}`"
        for argument in book["arguments"]
        if statement in argument["cites"] and not argument["sees"].startswith("Row ")
    ]
    return ", ".join([*rows, *arguments])
