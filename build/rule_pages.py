"""The pages of docs/rules/ that stand beside the arguments': index, table, limits, how to go about it."""

from __future__ import annotations

from typing import Any

from pages import label, page, statements, table, to_statement
from rule_book import Book

HOWTO = {
    "withdraw": "How to withdraw",
    "pace": "One at a time",
    "message": "A message with the withdrawal",
    "ask_again": "Inviting again",
    "start": "Where to start",
}
LIMITS = {
    "gap_seconds": "seconds between two withdrawals",
    "per_hour": "withdrawals in any 60 minutes",
    "per_day": "withdrawals in any 24 hours",
}
TABLE_INTRODUCTION = """From top to bottom, the first row that fits decides. A row that asks for a value
does not fit where that fact is not known; “no collaboration foreseen” fits unless the answer is yes,
“no collaboration expected” only where the answer is no. Where an age is known as an interval that
reaches over the edge of a band, the less drastic of the two verdicts wins. “Valued”, “pointless” and
“blind” stand in the [glossary](../glossary.md)."""
EVIDENCE_INTRODUCTION = """Every fact carries where it comes from, and a stronger source wins: told by
the user, read from the user's data export, seen on the page, inferred. An inferred value is used, but
counts as unsure: it may soften an advice, and never turns one into a withdrawal by itself. Nothing else
is inferred."""
LIMITS_INTRODUCTION = """Withdrawals are let through one at a time, never as a purge. A looser setting
takes effect after 24 hours, a stricter one at once. What no hand of the user's did is refused whatever
the budget, and a clock that jumps back frees nothing."""


def rule_pages(book: Book) -> dict[str, str]:
    """Return each page's content by its path from the root."""
    pages = {
        "README": _index(book),
        "table": _table(book),
        "evidence": _evidence(book),
        "limits": _limits(book),
    }
    pages |= {howto_page(howto["key"]): _howto(howto, book) for howto in book["howto"]}
    return {f"docs/rules/{name}.md": content for name, content in pages.items()}


def howto_page(key: str) -> str:
    """Return the name of the page of a ``howto`` text."""
    return f"howto_{key}"


def _to(name: str) -> str:
    return f"[`{name}`]({name}.md)"


def _cited(entry: dict[str, Any]) -> str:
    return ", ".join(map(to_statement, entry["cites"]))


def _index(book: Book) -> str:
    reasons = {row["reason"] for row in book["rows"]}
    others = [argument for argument in book["arguments"] if argument["name"] not in reasons]
    return page(
        "The rule book",
        f"Edition {book['ruleset']}. Everything rests on the [statements of the guidance](../guidance.md).",
        "## How a verdict is found\n\n"
        "- [The table D0 to D18](table.md): the first row that fits gives the verdict\n"
        "- [The evidence](evidence.md): where a fact comes from, and how far it is trusted\n"
        "- [The limits of the throttle](limits.md): how fast withdrawals may follow each other",
        "## The guiding reasons\n\nWhat a card says first, by the row that decided.",
        table(
            ["row", "because …", "why"],
            [
                [row["id"], _to(argument["name"]), argument["why"]]
                for row in book["rows"]
                for argument in book["arguments"]
                if argument["name"] == row["reason"]
            ],
        ),
        "## The other arguments\n\nWhat else speaks for a verdict or against it, most telling first.",
        table(["because …", "what it sees"], ([_to(each["name"]), each["sees"]] for each in others)),
        "## How to go about it\n\nTexts that tell how to behave, whatever the verdict.",
        "\n".join(f"- [{HOWTO[each['key']]}]({howto_page(each['key'])}.md)" for each in book["howto"]),
    )


def _table(book: Book) -> str:
    rows = [
        [row["id"], row["when"], label(book, row["verdict"]), _to(row["reason"]), _cited(row)]
        for row in book["rows"]
    ]
    heads = ["row", "when", "verdict", "because …", "rests on"]
    bands = "The age bands: " + ", ".join(
        f"{each['name']} from day {each['from_day']}" for each in book["bands"]
    )
    return page("The table D0 to D18", TABLE_INTRODUCTION, f"{bands}.", table(heads, rows))


def _evidence(book: Book) -> str:
    rows = [
        [each["seen"], each["fact"].replace("_", " "), each["value"], each["source"]]
        for each in book["evidence"]
    ]
    return page("The evidence", EVIDENCE_INTRODUCTION, table(["seen", "fact", "value", "source"], rows))


def _limits(book: Book) -> str:
    rows = [
        [LIMITS[each["name"]], str(each["default"]), "{} to {}".format(*each["range"]), _cited(each)]
        for each in book["limits"]
    ]
    cited = {cite for limit in book["limits"] for cite in limit["cites"]}
    in_order = [each["id"] for each in book["statements"] if each["id"] in cited]
    return page(
        "The limits of the throttle",
        LIMITS_INTRODUCTION,
        table(["limit", "default", "may be set to", "rests on"], rows),
        "## Statements",
        statements(book, in_order),
    )


def _howto(howto: dict[str, Any], book: Book) -> str:
    return page(
        HOWTO[howto["key"]],
        f"What the screen says:\n\n> {howto['text']}",
        "## Statements",
        statements(book, howto["cites"]),
        "All arguments, the table and the limits: [the rule book](README.md).",
    )
