"""Prints the rule book as text."""

from __future__ import annotations

from typing import Any

from pycore.cli.table import verdict_label
from pycore.wording import say


def rules_text(book: dict[str, Any], locale: str = "en") -> str:
    """Return rows, arguments, texts on how to go about it, limits and statements, a paragraph each."""

    def heading(name: str) -> list[str]:
        return ["", say(locale, f"cli.rules.{name}")]

    lines = [say(locale, "cli.rules.title", ruleset=book["ruleset"]), *heading("rows")]
    lines += [
        f"  {row['id']:<4} {row['when']}: {verdict_label(row['verdict'], locale)} {_cited(row)}"
        for row in book["rows"]
    ]
    lines += heading("arguments")
    for argument in book["arguments"]:
        lines += [
            f"  {argument['name']} {_cited(argument)}",
            f"      {argument['sees']} {argument['why']}",
        ]
    lines += heading("howto")
    for howto in book["howto"]:
        lines += [f"  {howto['key']} {_cited(howto)}", f"      {howto['text']}"]
    lines += heading("limits")
    for limit in book["limits"]:
        low, high = limit["range"]
        lines.append(f"  {limit['name']}: {limit['default']} ({low}–{high}) {_cited(limit)}")
    lines += heading("statements")
    lines += [f"  {statement['id']:<3} {statement['text']}" for statement in book["statements"]]
    return "\n".join(lines)


def _cited(entry: dict[str, Any]) -> str:
    return f"[{', '.join(entry['cites'])}]"
