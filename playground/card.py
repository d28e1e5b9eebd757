"""Draws the card of one advice, in the core's words and with the headings of the extension."""

from __future__ import annotations

from typing import Any

from elements import element, one, words


def card(advice: dict[str, Any], name: str) -> list[Any]:
    """Return the card's parts."""
    title = element("h2", advice["label"], f"verdict {advice['verdict']}")
    parts = [element("p", name, "hint"), title]
    if advice["hinge"]:
        parts.append(element("p", advice["hinge"], "hinge"))
    parts.append(element("p", advice["summary"]))
    if advice["row"] is None:
        return parts
    parts.append(element("p", advice["text"], "hint"))
    if advice["age"]:
        parts.append(element("p", advice["age"]["text"], "hint"))
    if advice["question"]:
        parts += [element("h3", words("question")), element("p", advice["question"]["text"])]
    for side in ("because", "despite", "unless"):
        parts += _listed(words(side), advice[side])
    parts += _listed(words("message"), advice["message"]["drafts"])
    return parts


def _listed(title: str, entries: list[dict[str, Any]]) -> list[Any]:
    """Return a heading and a list of sentences, each with the way to what it rests on."""
    if not entries:
        return []
    items = [_item(entry) for entry in entries]
    return [element("h3", title), element("ul", "", "", *items)]


def _item(entry: dict[str, Any]) -> Any:  # noqa: ANN401 - a node of the page
    item = element("li", entry["text"])
    cites = entry.get("cites", ())
    for number, cited in enumerate(cites, 1):
        link = element("a", f"{words('source')} {number}" if len(cites) > 1 else words("source"), "source")
        link.href = f"#statement-{cited}"
        item.append(" ", link)
    return item


def show_statements(statements: list[dict[str, str]]) -> None:
    """Show the rule book, each statement where the reasons' links lead to."""
    parts = []
    for statement in statements:
        term = element("dt", statement["id"])
        term.id = f"statement-{statement['id']}"
        parts += [term, element("dd", statement["text"])]
    one("#statements").replaceChildren(*parts)
