"""The playground: a file becomes a pile, a form becomes a request, and the core's replies table and card."""

from __future__ import annotations

import json
from typing import Any

from card import card, show_statements
from elements import element, language, one, words
from form import field, fill_form, local_today, read_form
from js import globalThis
from pile import show_again, show_pile
from pyodide.ffi import create_proxy
from pyscript import document, when
from reading import invitations_of, read

from pycore import answer

EXAMPLE = {"id": "", "name": "Ada Lovelace", "headline": "Analyst at Engines Ltd", "facts": {}}
EXAMPLE |= {"sent_text": "Sent 3 weeks ago"}
people: list[dict[str, Any]] = []
chosen: dict[str, Any] = EXAMPLE
last: list[tuple[str, bytes]] = []
"""The files that were read last, by name and content; empty before the first."""


def request(invitations: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the request for advice on some invitations."""
    goals = [goal.strip() for goal in str(field("goals").value).split(",") if goal.strip()]
    return {
        "kind": "advise",
        "today": str(field("today").value),
        "locale": language(),
        "settings": {"goals": goals},
        "invitations": invitations,
    }


def ask(asked: dict[str, Any]) -> dict[str, Any]:
    """Return the core's reply."""
    reply: dict[str, Any] = json.loads(answer(json.dumps(asked)))
    return reply


def show() -> None:
    """Ask the core about the chosen invitation and show what it says, in its row too."""
    asked = request([{**chosen, "id": chosen["id"] or "playground"}])
    reply = ask(asked)
    one("#request").textContent = json.dumps(asked, indent=2, ensure_ascii=False)
    one("#reply").textContent = json.dumps(reply, indent=2, ensure_ascii=False)
    if reply["kind"] == "error":
        parts = [element("p", f"{wrong['path']}: {wrong['message']}", "error") for wrong in reply["errors"]]
    else:
        parts = card(reply["advice"][0], chosen["name"])
        if chosen in people:
            show_again(people.index(chosen), chosen, reply["advice"][0])
    one("#advice").replaceChildren(*parts)
    one("#advice").setAttribute("aria-busy", "false")


def choose(key: str) -> None:
    """Show somebody of the pile in the form and on the card."""
    global chosen  # noqa: PLW0603 - the page shows one
    chosen = next(each for each in people if each["id"] == key)
    fill_form(chosen)
    show()
    one("#advice").focus()


def show_all() -> None:
    """Show everything anew, as after a change of the language or of the day."""
    show_statements(ask({"kind": "rules", "locale": language()})["statements"])
    if people:
        reply = ask(request(people))
        if reply["kind"] == "advice":
            show_pile(people, reply["advice"], choose)
    show()


@when("input", "#invitation")
@when("change", "#invitation")
def changed(event: Any) -> None:  # noqa: ANN401 - an event of the page
    """Follow the form; goals and day concern everybody."""
    read_form(chosen)
    if event.target.name in {"goals", "today"}:
        show_all()
    else:
        show()


async def take(files: Any) -> None:  # noqa: ANN401 - a list of files of the browser
    """Read files as one export and show whom they name, or say why there is nothing to be read."""
    if not files.length:
        return
    one("#told").textContent = words("reading")
    # What was dropped is gone from the event at the first pause: all are named before any is read.
    last[:] = [(str(file.name), bytes((await file.arrayBuffer()).to_py())) for file in list(files)]
    reply = tell()
    if reply["kind"] == "error" or not reply["people"]:
        return
    people[:] = invitations_of(reply)
    show_all()
    choose(people[0]["id"])


def tell() -> dict[str, Any]:
    """Say in the page's language what the last files hold; return what the core read."""
    reply = read(last, str(field("today").value) or local_today(), language())
    one("#left-out").replaceChildren()
    if reply["kind"] == "error":
        one("#told").textContent = " ".join(wrong["message"] for wrong in reply["errors"])
        return reply
    told = [words("people", len(reply["people"]))]
    if reply["unreadable"]:
        told.append(words("left_out", reply["counts"]["unreadable"]))
    one("#told").textContent = " · ".join(told)
    lines = [f"{each['file']}, {each['line']}: {each['message']}" for each in reply["unreadable"]]
    one("#left-out").replaceChildren(*(element("li", line) for line in lines))
    return reply


def translated(_event: object) -> None:
    """Say everything anew in another language."""
    if last:
        tell()
    show_all()


@when("change", "#file")
async def given(event: Any) -> None:  # noqa: ANN401 - an event of the page
    """Take what was chosen."""
    await take(event.target.files)
    one("#file").value = ""  # the same file can be chosen again


@when("drop", "body")
async def dropped(event: Any) -> None:  # noqa: ANN401 - an event of the page
    """Take what was dropped, wherever on the page."""
    await take(event.dataTransfer.files)


def open_rules(_event: object) -> None:
    """Open the rule book where a reason's link leads into it."""
    if str(globalThis.location.hash).startswith("#statement-"):
        one("#rules").open = True
        one(str(globalThis.location.hash)).scrollIntoView()


await globalThis.spoken  # noqa: F704, PLE1142 - PyScript runs this file as a coroutine
globalThis.addEventListener("hashchange", create_proxy(open_rules))
document.addEventListener("words", create_proxy(translated))
field("today").value = local_today()
fill_form(chosen)
one("#fields").disabled = False
one("#file").disabled = False
show_all()
