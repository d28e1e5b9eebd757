"""The Sent page of the second generation: list items with buttons, more of them on request."""

from __future__ import annotations

from typing import Any

from tests.replica.dialog import notices
from tests.replica.invitations import Invitation
from tests.replica.look import Look
from tests.replica.options import ReplicaOptions
from tests.replica.portraits import portrait_path
from tests.replica.rows import SENT, badges, note
from tests.replica.screens import Pill, head
from tests.replica.tree import Element, element
from tests.replica.words import Words, words_of

CONTROL = "sent-invitations-withdraw-single"


def manager(
    pills: list[Pill], pending: list[Invitation], look: Look, options: ReplicaOptions, *, more: bool
) -> Element:
    """Return the invitation manager with these rows."""
    words = words_of(options.language)
    load_more = element("button", element("span", words("load_more")), type="button", class_=look("button"))
    return element(
        "section",
        head("sent", look, words),
        element("nav", element("ul", *(_pill(pill, look, words) for pill in pills))),
        element("div", *(row(each, look, options) for each in pending), class_=look("list")),
        element("div", load_more if more else None, class_=look("buttons")),
        class_=look("card"),
    )


def _pill(pill: Pill, look: Look, words: Words) -> Element:
    text = words(pill.kind, count=f"{pill.count:,}")
    name = look("pill", "current") if pill.current else look("pill")
    current = {"aria_current": "true"} if pill.current else {}
    return element("li", element("button", text, type="button", class_=name, **current))


def row_data(invitation: Invitation, look: Look, options: ReplicaOptions) -> dict[str, Any]:
    """Return what the page's script knows of a row."""
    words = words_of(options.language)
    return {
        "view": row(invitation, look, options).wire(),
        "unfolded": look("text"),
        "dialog": dialog(invitation, look, options).wire(),
        **notices(invitation, look, words),
    }


def row(invitation: Invitation, look: Look, options: ReplicaOptions) -> Element:
    """Return the list item of one invitation."""
    words = words_of(options.language)
    line = element(
        "div",
        _avatar(invitation, look, words),
        _column(invitation, look, options),
        element("div", _control(invitation, look, options), class_=look("side")),
        class_=look("line"),
    )
    return element("div", line, note(invitation, look, words), role="listitem", class_=look("row"))


def _avatar(invitation: Invitation, look: Look, words: Words) -> Element:
    person = invitation.person
    label = words("picture", name=person.name)
    if person.photo:
        picture = element("img", src=portrait_path(person), alt=label, class_=look("photo"))
        figure = element("figure", picture, class_=look("figure"))
    else:
        figure = element("figure", aria_label=label, class_=look("figure"))
    return element("a", figure, href=person.profile_url) if person.profile_url else figure


def _column(invitation: Invitation, look: Look, options: ReplicaOptions) -> Element:
    person = invitation.person
    sent = person.sent_as(options.language)
    name = element("a", person.name, href=person.profile_url) if person.profile_url else person.name
    return element(
        "div",
        element("p", name, *badges(person, look), class_=look("name")),
        element("p", person.headline, class_=look("headline")) if person.headline else None,
        element("p", sent.replace(" ", "\u00a0") if options.other_markup else sent, class_=look("sent")),
        class_=look("column"),
    )


def _control(invitation: Invitation, look: Look, options: ReplicaOptions) -> Element:
    words = words_of(options.language)
    text = element("span", words("withdraw"))
    if options.other_markup:
        label = words("withdraw_label", name=invitation.person.name)
        link = {"href": SENT, "aria_disabled": "false", "aria_label": label}
        return element("a", text, data_view_name=CONTROL, class_=look("control"), **link)
    return element("button", text, type="button", data_view_name=CONTROL, class_=look("control"))


def dialog(invitation: Invitation, look: Look, options: ReplicaOptions) -> Element:
    """Return the confirmation: a dialog element to be opened, or one that only has the role."""
    words = words_of(options.language)
    confirm = element(
        "button",
        words("withdraw"),
        type="button",
        aria_label=words("confirm_label", name=invitation.person.name),
        class_=look("button", "primary"),
    )
    content = (
        element("h2", words("dialog_title"), class_=look("dialog-head")),
        element("p", words("dialog_text"), class_=look("padded")),
        element(
            "div",
            element("button", words("cancel"), type="button", class_=look("button")),
            confirm,
            data_view_name="edge-creation-connect-action",
            class_=look("buttons"),
        ),
    )
    if options.other_markup:
        return element("div", *content, role="dialog", tabindex="-1", class_=look("dialog", "floating"))
    return element("dialog", *content, class_=look("dialog"))
