"""A profile with the control that says Pending, and other people beside it with theirs (page facts, 2)."""

from __future__ import annotations

from tests.replica.invitations import Invitation
from tests.replica.look import Look
from tests.replica.people import SITE
from tests.replica.tree import Element, element
from tests.replica.words import Words


def control_key(invitation: Invitation, *, pending: bool) -> str:
    """Return the key that the control bears in that state."""
    state = "pending" if pending else "withdrawn"
    return f"ConnectButtonstate:invitation:urn:li:member:{invitation.member}_{state}"


def profile(shown: dict[Invitation, bool], look: Look, words: Words) -> Element:
    """Return the profile of the first, the others beside it; `shown` says of each whether it is pending."""
    [(invitation, pending), *others] = shown.items()
    person = invitation.person
    return element(
        "section",
        element("h1", person.name),
        element("p", person.headline or ""),
        element("div", _control(invitation, look, words, pending=pending), class_=look("side")),
        element("aside", *(_other(*each, look, words) for each in others)),
        class_=look("card", "padded"),
    )


def _other(invitation: Invitation, pending: bool, look: Look, words: Words) -> Element:  # noqa: FBT001
    control = _control(invitation, look, words, pending=pending)
    return element("div", element("h2", invitation.person.name), element("div", control, class_=look("side")))


def _control(invitation: Invitation, look: Look, words: Words, *, pending: bool) -> Element:
    label = words("pending_label", name=invitation.person.name) if pending else words("connect")
    return element(
        "a",
        element("span", element("span", words("pending" if pending else "connect"))),
        href=f"{SITE}/",
        aria_disabled="false",
        componentkey=control_key(invitation, pending=pending),
        aria_label=label,
        class_=look("control"),
    )
