"""What the page's parts are made of."""

from __future__ import annotations

from typing import Any

from js import globalThis
from pyscript import document


def words(name: str, value: object = "") -> str:
    """Return a text of the page in its language, with what it tells put in."""
    return str(getattr(globalThis.words, name)).replace("$1", str(value))


def language() -> str:
    """Return the page's language."""
    return str(document.documentElement.lang)


def one(selector: str) -> Any:  # noqa: ANN401 - a node of the page
    """Return the first node that a selector fits."""
    return document.querySelector(selector)


def element(tag: str, text: str = "", css: str = "", *children: object) -> Any:  # noqa: ANN401
    """Return a new element with a text, or with children."""
    made = document.createElement(tag)
    made.textContent = text
    made.className = css
    if children:
        made.append(*children)
    return made
