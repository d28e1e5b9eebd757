"""Small pieces of Markdown that the generated pages share."""

from __future__ import annotations

from collections.abc import Iterable

from rule_book import Book

NOTICE = "<!-- Written by build/generate.py from the rule book; `make generated` writes it again. -->"


def page(title: str, *parts: str) -> str:
    """Return a page: its title, the notice that it is generated, and its parts."""
    return "\n\n".join([f"# {title}", NOTICE, *parts]) + "\n"


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table; a bar within a cell is written so that it does not end the cell."""
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def label(book: Book, verdict: str) -> str:
    """Return what a verdict is called."""
    return str(next(each["label"] for each in book["verdicts"] if each["verdict"] == verdict))


def labels(book: Book, verdicts: list[str]) -> str:
    """Return what several verdicts are called, in the order in which the rule book has them."""
    return ", ".join(each["label"] for each in book["verdicts"] if each["verdict"] in verdicts)


def to_statement(statement: str) -> str:
    """Return a link from a page of docs/rules/ to a statement."""
    return f"[{statement}](../guidance.md#{statement.lower()})"


def statements(book: Book, cited: list[str]) -> str:
    """Return the table of some statements with their texts."""
    texts = {each["id"]: each["text"] for each in book["statements"]}
    return table(["id", "statement"], ([to_statement(each), texts[each]] for each in cited))
