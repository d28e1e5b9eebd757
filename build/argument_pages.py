"""The pages docs/rules/<argument>.md: what each argument sees, why, and how its cases come out."""

from __future__ import annotations

from typing import Any

from pages import label, labels, page, statements
from rule_book import Book, Example

KINDS = {"fires": "It speaks", "quiet": "It stays quiet", "unknown": "Where something is not known"}
SIDES = {"because": "For it", "despite": "Against it"}


def argument_pages(book: Book, examples: dict[str, list[Example]]) -> dict[str, str]:
    """Return each page's content by its path from the root."""
    return {
        f"docs/rules/{argument['name']}.md": _page(argument, book, examples[argument["name"]])
        for argument in book["arguments"]
    }


def _page(argument: dict[str, Any], book: Book, examples: list[Example]) -> str:
    return page(
        f"because `{argument['name']}`",
        "## What it sees",
        argument["sees"],
        "## Why it matters",
        argument["why"],
        "## What it does not know",
        argument["unknown"],
        "## Speaks for and against",
        f"- For: {labels(book, argument['supports']) or 'no verdict'}\n"
        f"- Against: {labels(book, argument['opposes']) or 'no verdict'}",
        "## Statements",
        statements(book, argument["cites"]),
        "## Examples",
        *(
            f"### {heading}\n\n" + "\n".join(_shown(each, book) for each in examples if each.kind == kind)
            for kind, heading in KINDS.items()
        ),
        "All arguments, the table and the limits: [the rule book](README.md).",
    )


def _shown(example: Example, book: Book) -> str:
    facts = ", ".join(f"{_words(name)}: {_words(value)}" for name, value in example.facts.items())
    verdict = label(book, example.verdict)
    said = f" {SIDES[example.side]}: “{example.text}”" if example.side else ""
    return f"- {example.says}\n  Known: {facts or 'nothing'}. {example.age} → **{verdict}**.{said}"


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value).replace("_", " ")
