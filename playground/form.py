"""The form: one invitation and what is said of it."""

from __future__ import annotations

from typing import Any

from elements import one
from js import Date

CHOICES = ("relationship", "purpose", "connected_elsewhere", "may_collaborate")
YES_OR_NO = ("connected_elsewhere", "may_collaborate")
form = one("#invitation").elements


def field(name: str) -> Any:  # noqa: ANN401 - a node of the page
    """Return a field of the form."""
    return form.namedItem(name)


def local_today() -> str:
    """Return the reader's own day, which Python in a browser does not know."""
    now = Date.new()
    return f"{now.getFullYear():04}-{now.getMonth() + 1:02}-{now.getDate():02}"


def fill_form(chosen: dict[str, Any]) -> None:
    """Show an invitation in the form."""
    for name in ("name", "headline", "sent_text"):
        field(name).value = chosen.get(name) or ""
    field("sent_text").disabled = bool(chosen.get("sent_on"))
    facts = {name: fact["value"] for name, fact in chosen["facts"].items()}
    for name in CHOICES:
        field(name).value = str(facts.get(name, "")).lower() if name in YES_OR_NO else facts.get(name, "")
    field("sent_by_mistake").checked = bool(facts.get("sent_by_mistake"))
    field("times_asked").value = str(facts.get("times_asked", 0))


def read_form(chosen: dict[str, Any]) -> None:
    """Take what the form says into an invitation; what is not said is left out."""
    said: dict[str, Any] = {name: str(field(name).value) for name in CHOICES if field(name).value}
    said |= {name: said[name] == "true" for name in YES_OR_NO if name in said}
    said["sent_by_mistake"] = bool(field("sent_by_mistake").checked)
    said["times_asked"] = int(field("times_asked").value or 0)
    before = chosen["facts"]
    chosen["facts"] = {
        name: before[name]
        if before.get(name, {}).get("value") == value
        else {"value": value, "source": "told"}
        for name, value in said.items()
    }
    chosen["name"], chosen["headline"] = str(field("name").value), str(field("headline").value) or None
    if not chosen.get("sent_on"):
        chosen["sent_text"] = str(field("sent_text").value)
