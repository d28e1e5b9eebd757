"""Prints the rule book as text."""

from __future__ import annotations

from typing import Any


def rules_text(book: dict[str, Any]) -> str:
    """Return rows, arguments, texts on how to go about it, limits and statements, a paragraph each."""
    lines = [f"Rule book {book['ruleset']}", "", "The first row that fits wins:"]
    lines += [f"  {row['id']:<4} {row['when']}: {row['verdict']} {_cited(row)}" for row in book["rows"]]
    lines += ["", "Arguments:"]
    for argument in book["arguments"]:
        lines += [
            f"  {argument['name']} {_cited(argument)}",
            f"      {argument['sees']} {argument['why']}",
        ]
    lines += ["", "How to go about it:"]
    for howto in book["howto"]:
        lines += [f"  {howto['key']} {_cited(howto)}", f"      {howto['text']}"]
    lines += ["", "Limits of the throttle:"]
    for limit in book["limits"]:
        low, high = limit["range"]
        lines.append(f"  {limit['name']}: {limit['default']} ({low} to {high}) {_cited(limit)}")
    lines += ["", "Statements:"]
    lines += [f"  {statement['id']:<3} {statement['text']}" for statement in book["statements"]]
    return "\n".join(lines)


def _cited(entry: dict[str, Any]) -> str:
    return f"[{', '.join(entry['cites'])}]"
