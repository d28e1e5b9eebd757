"""The playground: a form into an ``advise`` request, the core's reply into a card."""

from __future__ import annotations

import json
from typing import Any

from js import Date
from pyscript import document, when

from pycore import answer

FACTS = ("relationship", "purpose", "connected_elsewhere", "may_collaborate")
form = document.querySelector("#invitation").elements
card = document.querySelector("#advice")


def local_today() -> str:
    """Return the reader's own day, which Python in a browser does not know."""
    now = Date.new()
    return f"{now.getFullYear():04}-{now.getMonth() + 1:02}-{now.getDate():02}"


def value_of(name: str) -> str:
    """Return what a field of the form holds."""
    return str(form.namedItem(name).value)


def request() -> dict[str, Any]:
    """Return the request that the form stands for; what is not said is left out."""
    said: dict[str, Any] = {name: value_of(name) for name in FACTS if value_of(name)}
    for name in ("connected_elsewhere", "may_collaborate"):
        if name in said:
            said[name] = said[name] == "true"
    said["sent_by_mistake"] = bool(form.namedItem("sent_by_mistake").checked)
    said["times_asked"] = int(value_of("times_asked") or 0)
    return {
        "kind": "advise",
        "today": value_of("today"),
        "locale": value_of("locale"),
        "settings": {"goals": [goal.strip() for goal in value_of("goals").split(",") if goal.strip()]},
        "invitations": [
            {
                "id": "playground",
                "name": value_of("name"),
                "headline": value_of("headline"),
                "sent_text": value_of("sent_text"),
                "facts": {name: {"value": value, "source": "told"} for name, value in said.items()},
            }
        ],
    }


def element(tag: str, text: str = "", css: str = "") -> Any:  # noqa: ANN401 - a node of the page
    """Return a new element with a text."""
    made = document.createElement(tag)
    made.textContent = text
    made.className = css
    return made


def listed(title: str, entries: list[dict[str, Any]]) -> list[Any]:
    """Return a heading and a list of sentences; nothing where there are none."""
    if not entries:
        return []
    items = element("ul")
    for entry in entries:
        items.append(element("li", entry["text"]))
    return [element("h2", title), items]


def shown(advice: dict[str, Any]) -> list[Any]:
    """Return the parts of the card for one advice."""
    parts = [element("h2", advice["label"])]
    if advice["hinge"]:
        parts.append(element("p", advice["hinge"], "hinge"))
    parts.append(element("p", advice["summary"]))
    if advice["row"] is None:
        return parts
    parts.append(element("p", advice["text"], "hint"))
    if advice["question"]:
        parts += [element("h2", "The one question"), element("p", advice["question"]["text"])]
    parts += listed("Why", advice["because"])
    parts += listed("On the other hand", advice["despite"])
    parts += listed("What would change this", advice["unless"])
    parts += listed("Message", advice["message"]["drafts"])
    return parts


def show() -> None:
    """Ask the core anew and show what it says."""
    asked = request()
    reply = json.loads(answer(json.dumps(asked)))
    document.querySelector("#request").textContent = json.dumps(asked, indent=2, ensure_ascii=False)
    document.querySelector("#reply").textContent = json.dumps(reply, indent=2, ensure_ascii=False)
    if reply["kind"] == "error":
        parts = [element("p", f"{wrong['path']}: {wrong['message']}", "error") for wrong in reply["errors"]]
    else:
        parts = shown(reply["advice"][0])
    card.replaceChildren(*parts)
    card.setAttribute("aria-busy", "false")


@when("input", "#invitation")
@when("change", "#invitation")
def changed(_event: object) -> None:
    """Follow the form."""
    show()


form.namedItem("today").value = local_today()
document.querySelector("#fields").disabled = False
show()
