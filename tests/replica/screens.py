"""The screens inside `main`: Sent in its kinds, Received, the feed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from tests.replica.invitations import Invitation
from tests.replica.look import Look
from tests.replica.people import SITE
from tests.replica.rows import SENT
from tests.replica.tree import Element, element
from tests.replica.words import Words

MANAGER = "/mynetwork/invitation-manager"
KINDS = {"people": f"{SENT}CONNECTION/", "pages": f"{SENT}ORGANIZATION/"}
SCREEN = "com.linkedin.sdui.flagshipnav.mynetwork.invitations.InvitationManager"


@dataclass(frozen=True)
class Screen:
    """A screen's element and what its script must know."""

    view: Element
    data: dict[str, Any] = field(default_factory=dict)
    rows: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Pill:
    """One filter above the list: its words' key, how many, whether it is chosen, its tag."""

    kind: str
    count: int
    current: bool
    tag: Literal["a", "button"]


def manager(
    tab: str,
    pills: list[Pill],
    rows: list[Element],
    look: Look,
    words: Words,
) -> Element:
    """Return the invitation manager; `tab` is "sent" or "received"."""
    column = element(
        "div",
        *rows,
        element("div"),
        data_testid="lazy-column",
        data_component_type="LazyColumn",
        class_=look("list"),
    )
    destination = f"{SCREEN}{tab.capitalize()}"
    screen = element(
        "div",
        element("hr", role="presentation", class_=look("rule")),
        element("nav", element("ul", *(_pill(pill, look, words) for pill in pills))) if pills else None,
        column if rows else element("p", words("none"), class_=look("empty")),
        data_sdui_screen=destination,
        data_sdui_destination_screen=destination,
        data_sdui_destination_screen_hash=look("screen"),
    )
    return element(
        "section",
        head(tab, look, words),
        screen,
        aria_label="Primary content",
        class_=look("card"),
    )


def head(tab: str, look: Look, words: Words) -> Element:
    """Return the manager's title and its tabs; `tab` is the one shown."""
    settings = element(
        "svg",
        element("path", d="M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8M12 2v4m0 12v4M2 12h4m12 0h4"),
        id="settings-medium",
        role="img",
        viewBox="0 0 24 24",
    )
    links = (
        element(
            "li",
            element(
                "a",
                words(name),
                href=f"{SITE}{MANAGER}/{name}",
                class_=look("tab", "current") if name == tab else look("tab"),
            ),
        )
        for name in ("received", "sent")
    )
    title = element(
        "div",
        element("p", words("manage"), class_=look("title")),
        element("div", settings, role="button", tabindex="0", class_=look("gear")),
        class_=look("title-line"),
    )
    return element("div", title, element("nav", element("ul", *links)), class_=look("head"))


def _pill(pill: Pill, look: Look, words: Words) -> Element:
    text = words(pill.kind, count=f"{pill.count:,}")
    name = look("pill", "current") if pill.current else look("pill")
    if pill.tag == "button":
        return element("li", element("button", text, type="button", class_=name))
    return element("li", element("a", text, href=SITE + KINDS[pill.kind], class_=name))


def received_row(invitation: Invitation, look: Look, words: Words) -> Element:
    """Return a row of the Received tab, with accept and ignore."""
    person = invitation.person
    buttons = (
        element(
            "button",
            words(name),
            type="button",
            aria_label=words(f"{name}_label", name=person.name),
            class_=look("button"),
        )
        for name in ("ignore", "accept")
    )
    return element(
        "div",
        element("a", person.name, href=person.profile_url or SITE, class_=look("name")),
        element("div", *buttons, class_=look("buttons")),
        role="listitem",
        class_=look("line"),
    )


def feed(look: Look, words: Words) -> Element:
    """Return a feed without posts."""
    return element(
        "section",
        element("h1", words("home")),
        element("p", words("none")),
        class_=look("card", "padded"),
    )


def unrecognised(invitations: list[Invitation], look: Look, words: Words) -> Element:
    """Return a Sent page in a structure nobody has seen: no list items, no profile links."""
    cards = (
        element(
            "article",
            element("h3", invitation.person.name),
            element("time", invitation.person.sent_as(words.language)),
            element("button", words("withdraw"), type="button", class_=look("button")),
            class_=look("line"),
        )
        for invitation in invitations
    )
    return element("section", element("h2", words("manage")), *cards, class_=look("card", "padded"))
