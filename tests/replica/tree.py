"""A page element as plain data: HTML for the first load, JSON for what comes later."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

type Wire = str | list[Wire | dict[str, str]]
"""An element on the wire: text, or `[tag, attributes, child, ...]`."""

VOID = frozenset({"hr", "img", "input", "link", "meta"})


@dataclass(frozen=True)
class Element:
    """One element with its attributes and children; a child is an element or text."""

    tag: str
    attributes: dict[str, str]
    children: tuple[Element | str, ...]

    def html(self) -> str:
        """Return the element as HTML, everything escaped."""
        attributes = "".join(f' {name}="{escape(value)}"' for name, value in self.attributes.items())
        if self.tag in VOID:
            return f"<{self.tag}{attributes}>"
        inside = "".join(
            escape(child, quote=False) if isinstance(child, str) else child.html() for child in self.children
        )
        return f"<{self.tag}{attributes}>{inside}</{self.tag}>"

    def wire(self) -> Wire:
        """Return the element as JSON-ready lists; the page's script builds nodes from them."""
        children: list[Wire] = [child if isinstance(child, str) else child.wire() for child in self.children]
        return [self.tag, self.attributes, *children]


def element(tag: str, *children: Element | str | None, **attributes: str) -> Element:
    """Make an element; `data_testid` becomes `data-testid`, `class_` `class`, None is left out."""
    return Element(
        tag,
        {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()},
        tuple(child for child in children if child is not None),
    )
