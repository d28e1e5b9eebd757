"""Draws the pile: a row each, and one button for each advice, which leaves its rows alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from elements import element, one, words
from pyodide.ffi import create_proxy


def show_pile(
    people: list[dict[str, Any]], advice: list[dict[str, Any]], choose: Callable[[str], None]
) -> None:
    """Show everybody; ``choose`` is told whose name was pressed."""
    rows = [_row(person, each) for person, each in zip(people, advice, strict=True)]
    one("#rows").replaceChildren(*rows)
    for row, person in zip(rows, people, strict=True):
        press = create_proxy(lambda _event, key=person["id"]: choose(key))
        row.querySelector("button").addEventListener("click", press)
    _show_filters(advice, rows)
    one("#pile").hidden = False


def show_again(place: int, person: dict[str, Any], advice: dict[str, Any]) -> None:
    """Draw one row anew; its name keeps what pressing it does."""
    row = one("#rows").children[place]
    row.dataset.label = advice["label"]
    row.querySelector("button").textContent = person["name"]
    row.cells[1].replaceChildren(*_said(advice))
    row.cells[2].textContent = advice["summary"]


def _row(person: dict[str, Any], advice: dict[str, Any]) -> Any:  # noqa: ANN401 - a node of the page
    name = element("button", person["name"], "name")
    name.type = "button"
    head = element("th", "", "", name)
    head.scope = "row"
    row = element("tr", "", "", head, element("td", "", "", *_said(advice)), element("td", advice["summary"]))
    row.dataset.label = advice["label"]
    return row


def _said(advice: dict[str, Any]) -> list[Any]:
    age = advice["age"]["text"] if advice["age"] else ""
    return [element("strong", advice["label"], f"verdict {advice['verdict']}"), element("small", age)]


def _show_filters(advice: list[dict[str, Any]], rows: list[Any]) -> None:
    counts = Counter(each["label"] for each in advice)
    buttons = [_filter(words("all"), len(rows)), *(_filter(*each) for each in counts.most_common())]

    def only(pressed: Any) -> None:  # noqa: ANN401 - a node of the page
        for button in buttons:
            button.setAttribute("aria-pressed", "true" if button is pressed else "false")
        label = pressed.dataset.label
        for row in rows:
            row.hidden = pressed is not buttons[0] and row.dataset.label != label

    for button in buttons:
        button.addEventListener("click", create_proxy(lambda _event, each=button: only(each)))
    one("#filters").replaceChildren(*buttons)
    only(buttons[0])


def _filter(label: str, count: int) -> Any:  # noqa: ANN401 - a node of the page
    button = element("button", f"{label} {count}", "filter")
    button.type = "button"
    button.dataset.label = label
    return button
