"""One row of the Sent page, as recorded (structure), in own words and colours (look)."""

from __future__ import annotations

from tests.replica.invitations import Invitation
from tests.replica.look import Look
from tests.replica.options import ReplicaOptions
from tests.replica.people import SITE, Person
from tests.replica.portraits import portrait_path
from tests.replica.tree import Element, element
from tests.replica.words import Words, words_of

SENT = "/mynetwork/invitation-manager/sent/"
SERVER_RENDERED = 10
NOTE_FOLDED_FROM = 240


def row(invitation: Invitation, place: int, look: Look, options: ReplicaOptions) -> tuple[Element, Element]:
    """Return the row at `place`, counted from 0: the rule before it and the list item."""
    words = words_of(options.language)
    line = element(
        "div",
        _avatar(invitation, place, look, words),
        _column(invitation, look, words),
        _control(invitation, place, look, words),
        class_=look("line"),
    )
    bubble = note(invitation, look, words)
    later = place >= SERVER_RENDERED
    parts = (bubble, line) if options.note_first and later else (line, bubble)
    rule = element("hr", role="presentation", class_=look("rule"))
    item = element(
        "div",
        *parts,
        role="listitem",
        componentkey=look.component_key(invitation.number, "row"),
        class_=look("row"),
    )
    if options.rows_wrapped:
        item = element("div", item, data_display_contents="true", class_=look("contents"))
    return rule, item


def _avatar(invitation: Invitation, place: int, look: Look, words: Words) -> Element:
    person = invitation.person
    label = words("picture", name=person.name)
    ghost = element(
        "svg",
        element("path", d="M24 12a9 9 0 1 1 0 18a9 9 0 0 1 0-18M8 48c0-20 32-20 32 0z"),
        id=f"person-accent-{place % 4 + 1}",
        role="img",
        aria_label=label,
        viewBox="0 0 48 48",
        class_=look("ghost"),
    )
    photo = element(
        "img",
        src=portrait_path(person),
        alt=label,
        data_loaded="true",
        width="72",
        height="72",
        class_=look("photo"),
    )
    figure = element("figure", ghost, photo if person.photo else None, class_=look("figure"))
    if person.profile_url is None:
        return element("div", figure)
    return element("a", element("div", figure), tabindex="0", href=person.profile_url)


def _column(invitation: Invitation, look: Look, words: Words) -> Element:
    person = invitation.person
    return element(
        "div",
        element(
            "div",
            element("p", person.name, *badges(person, look), class_=look("name")),
            person.headline and _line(person.headline, look("headline")),
            _line(person.sent_as(words.language), look("sent")),
        ),
        class_=look("column"),
    )


def badges(person: Person, look: Look) -> list[Element]:
    """Return the marks beside a name: verified, Premium."""
    return [
        element(
            "span",
            element(
                "svg",
                element("path", d="M8 1l6 2v5c0 4-3 6-6 7c-3-1-6-3-6-7V3z"),
                role="img",
                aria_label=badge.capitalize(),
                viewBox="0 0 16 16",
            ),
            class_=look("badge", badge),
        )
        for badge in person.badges
    ]


def _line(text: str, name: str) -> Element:
    return element("div", element("p", element("span", text), class_=name))


def _control(invitation: Invitation, place: int, look: Look, words: Words) -> Element:
    anchor = element(
        "a",
        element("span", element("span", words("withdraw"))),
        href=f"{SITE}/" if place < SERVER_RENDERED else SITE + SENT,
        aria_disabled="false",
        componentkey=look.component_key(invitation.number, "control"),
        aria_label=words("withdraw_label", name=invitation.person.name),
        class_=look("control"),
    )
    return element("div", anchor, class_=look("side"))


def note(invitation: Invitation, look: Look, words: Words) -> Element | None:
    """Return the note that was sent, folded where it is long; None where there is none."""
    said = invitation.person.whole_note
    if not said:
        return None
    more = element(
        "button",
        words("show_more"),
        type="button",
        data_testid="expandable-text-button",
        class_=look("more"),
    )
    folded = len(said) > NOTE_FOLDED_FROM
    text = element(
        "span",
        said,
        more if folded else None,
        data_testid="expandable-text-box",
        class_=look("text", "folded") if folded else look("text"),
    )
    box = element("div", element("p", text), class_=look("bubble"))
    return element("div", element("div", box), class_=look("note"))
