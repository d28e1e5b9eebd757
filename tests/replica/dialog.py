"""The confirmation dialog and the notice that follows, as recorded."""

from __future__ import annotations

from typing import Any

from tests.replica.invitations import Invitation
from tests.replica.look import Look
from tests.replica.tree import Element, element
from tests.replica.words import Words

SCREEN = "com.linkedin.sdui.flagshipnav.mynetwork.invitations.WithdrawConfirmationDialog"


def dialog(invitation: Invitation, look: Look, words: Words) -> Element:
    """Return the withdraw dialog, closed; the confirm button bears the row control's label."""
    confirm = element(
        "button",
        words("withdraw"),
        type="button",
        componentkey=look.component_key(invitation.number, "confirm"),
        aria_label=words("withdraw_label", name=invitation.person.name),
        class_=look("button", "primary"),
    )
    content = element(
        "div",
        element(
            "div",
            element("p", words("dialog_text")),
            element("hr", role="presentation", class_=look("rule")),
            element(
                "div",
                element("button", words("cancel"), type="button", class_=look("button")),
                element("div", confirm, data_display_contents="true", class_=look("contents")),
                class_=look("buttons"),
            ),
        ),
        data_sdui_screen=SCREEN,
    )
    return shell(words("dialog_title"), content, look, words)


def shell(title: str, content: Element, look: Look, words: Words) -> Element:
    """Return a dialog of the site, closed, without its content's behaviour."""
    return element(
        "dialog",
        element("button", "✕", type="button", aria_label=words("dismiss"), class_=look("dismiss")),
        element(
            "div",
            element("header", element("h2", title), id="dialog-header", class_=look("dialog-head")),
            element("div", content, data_testid="dialog-content", class_=look("dialog-content")),
        ),
        data_testid="dialog",
        aria_labelledby="dialog-header",
        class_=look("dialog"),
    )


def toasts(look: Look, words: Words) -> Element:
    """Return the section in which notices appear, empty."""
    title = element("h2", words("no_notifications"), data_testid="toasts-title", class_=look("unseen"))
    return element("section", title, class_=look("toasts"))


def toast(text: str, look: Look, words: Words) -> Element:
    """Return one notice."""
    alert = element(
        "div",
        element("p", text),
        element("button", "✕", type="button", aria_label=words("dismiss"), class_=look("more")),
        role="alert",
        class_=look("toast"),
    )
    box = element("div", alert, tabindex="0", aria_hidden="false")
    return element("div", box, style="opacity: 1")


def notices(invitation: Invitation, look: Look, words: Words) -> dict[str, Any]:
    """Return what the page shows after a withdrawal, by how it went: `withdrawn` or `failed`."""
    first = invitation.person.first_name
    return {
        name: {
            "view": toast(words(name, first=first), look, words).wire(),
            "title": words("one_notification"),
            "none": words("no_notifications"),
        }
        for name in ("withdrawn", "failed")
    }
