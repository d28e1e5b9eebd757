"""The page docs/guidance.md, made from the core's own rule book; build/generate.py writes it."""

from __future__ import annotations

from itertools import groupby

from pages import page, table
from rule_book import Book
from rule_pages import HOWTO, howto_page

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
INTRODUCTION = """Everything that the advice may rest on, one numbered statement each, in the words in which
the extension shows them. Rows and arguments of the policy, limits of the pace and texts on the screen
cite these numbers; the last column leads to them, and to [the whole rule book](rules/README.md). A
test holds that nothing else is cited and that nothing here is left uncited."""


def guidance_page(book: Book) -> str:
    """Return the whole page as Markdown."""
    chapters = groupby(book["statements"], lambda statement: statement["id"][0])
    return page(
        "The guidance", INTRODUCTION, *(_chapter(letter, list(of_it), book) for letter, of_it in chapters)
    )


def _chapter(letter: str, statements: list[dict[str, str]], book: Book) -> str:
    rows = [
        [
            each["id"],
            f'<a id="{each["id"].lower()}"></a>{each["text"]}',
            ", ".join(_cited_by(each["id"], book)),
        ]
        for each in statements
    ]
    return f"## {letter} · {CHAPTERS[letter]}\n\n" + table(["id", "statement", "cited by"], rows)


def _cited_by(statement: str, book: Book) -> list[str]:
    """Return a link to everything that rests on a statement; a row stands for its guiding reason."""
    reasons = {row["reason"] for row in book["rows"]}
    rows = [f"[{row['id']}](rules/{row['reason']}.md)" for row in book["rows"] if statement in row["cites"]]
    arguments = [
        f"[`{each['name']}`](rules/{each['name']}.md)"
        for each in book["arguments"]
        if statement in each["cites"] and each["name"] not in reasons
    ]
    limited = any(statement in limit["cites"] for limit in book["limits"])
    howto = [
        f"[{HOWTO[each['key']].lower()}](rules/{howto_page(each['key'])}.md)"
        for each in book["howto"]
        if statement in each["cites"]
    ]
    return [*rows, *arguments, *(["[limits](rules/limits.md)"] if limited else []), *howto]
