"""The Sent page of the first generation: named classes, the window scrolls, a hundred rows a page."""

from __future__ import annotations

from typing import Any

from tests.replica.invitations import Invitation
from tests.replica.look import Look
from tests.replica.options import ReplicaOptions
from tests.replica.people import Person
from tests.replica.portraits import portrait_path
from tests.replica.rows import NOTE_FOLDED_FROM, badges
from tests.replica.screens import Pill, head
from tests.replica.tree import Element, element
from tests.replica.words import Words, words_of

PAGE_SIZE = 100
FACETS = {"people": "CONNECTION", "pages": "ORGANIZATION"}
BUTTON = "artdeco-button artdeco-button--muted artdeco-button--3 artdeco-button--tertiary ember-view"
QUIET = "t-black--light t-normal"


def older_age(sent: str) -> str:
    """Return when it was sent as the page's older wording had it: without "Sent"."""
    return sent.removeprefix("Sent ")


def page_links(kind: str, count: int) -> list[str]:
    """Return the queries of all pages of the list, none where one page holds all."""
    pages = -(-count // PAGE_SIZE)
    return [f"?invitationType={kind}&page={page + 1}" for page in range(pages)] if pages > 1 else []


def manager(pills: list[Pill], rows: list[Element], pages: list[str], look: Look, words: Words) -> Element:
    """Return the invitation manager with these rows; `pages` are the queries of all its pages."""
    facets = element("nav", element("ul", *(_facet(pill, words) for pill in pills)))
    pager = element("nav", element("ul", *(_page(place, query) for place, query in enumerate(pages, 1))))
    nobody = element("section", element("p", words("none")), class_="mn-invitation-manager__no-invites")
    listed = element("ul", *rows, class_="artdeco-list mn-invitation-list")
    return element(
        "section",
        element("header", head("sent", look, words), class_="mn-invitation-manager__header"),
        facets,
        element("div", listed, class_="mn-invitation-list__container") if rows else nobody,
        pager if pages else None,
        class_=look("card"),
    )


def _facet(pill: Pill, words: Words) -> Element:
    text = words(pill.kind, count=f"{pill.count:,}")
    facet = element(
        "button",
        element("span", text, class_="artdeco-pill__text"),
        id=f"mn-invitation-manager__invitation-facet-pills--{FACETS[pill.kind]}",
        type="button",
        aria_label=text,
        aria_pressed=str(pill.current).lower(),
        class_="artdeco-pill ember-view",
    )
    return element("li", facet)


def _page(place: int, query: str) -> Element:
    return element("li", element("a", str(place), href=query, class_="artdeco-pagination__indicator"))


def row_data(invitation: Invitation, look: Look, options: ReplicaOptions) -> dict[str, Any]:
    """Return what the page's script knows of a row."""
    words = words_of(options.language)
    first = invitation.person.first_name
    return {
        "view": row(invitation, look, options).wire(),
        "dialog": dialog(words).wire(),
        "withdrawn": toast(words("withdrawn", first=first), "success").wire(),
        "failed": toast(words("failed", first=first), "error").wire(),
    }


def toast(text: str, kind: str) -> Element:
    """Return a notice of one kind, `success` or `error`."""
    return element(
        "div",
        element("p", text, class_="artdeco-toast-item__message"),
        element("button", "✕", type="button", class_="artdeco-toast-item__dismiss"),
        data_test_artdeco_toast_item_type=kind,
        class_=f"artdeco-toast-item artdeco-toast-item--{kind} ember-view",
    )


def row(invitation: Invitation, look: Look, options: ReplicaOptions) -> Element:
    """Return the list item of one invitation."""
    words, person = words_of(options.language), invitation.person
    selectable = "invitation-card--selectable ember-view" if options.other_markup else "ember-view"
    action = (
        f"{BUTTON} invitation-card__action-btn"
        if options.other_markup
        else f"invitation-card__action-btn {BUTTON}"
    )
    withdraw = element("span", words("withdraw"), class_="artdeco-button__text")
    card = element(
        "div",
        _picture(person, words),
        _details(person, look, options),
        element("div", element("button", withdraw, type="button", class_=action)),
        class_="invitation-card__container",
    )
    number = f"ember{invitation.number[-5:]}"
    return element("li", card, id=number, class_=f"invitation-card artdeco-list__item {selectable}")


def _picture(person: Person, words: Words) -> Element:
    label = words("picture", name=person.name)
    picture = element("img", src=portrait_path(person), alt=label, class_="presence-entity__image")
    if person.profile_url is None:
        return element("div", picture, class_="invitation-card__picture")
    return element("a", picture, href=person.profile_url, class_="invitation-card__picture ember-view")


def _details(person: Person, look: Look, options: ReplicaOptions) -> Element:
    title = element("span", person.name, class_="invitation-card__title t-16 t-black t-bold")
    link = {"class_": "invitation-card__link ember-view"}
    sent = person.sent_as(options.language)
    age = older_age(sent) if options.other_markup else sent
    headline = person.headline or ""
    return element(
        "div",
        element("a", title, href=person.profile_url, **link) if person.profile_url else title,
        *badges(person, look),
        element("p", headline, class_=f"invitation-card__subtitle t-14 {QUIET}") if headline else None,
        element("time", age, class_=f"time-badge t-12 {QUIET}"),
        _note(person, options),
        class_="invitation-card__details",
    )


def _note(person: Person, options: ReplicaOptions) -> Element | None:
    note = person.whole_note
    if not note:
        return None
    more = element("a", words_of(options.language)("show_more"), href="#", class_="lt-line-clamp__more")
    return element(
        "div",
        element("span", note, class_="lt-line-clamp__line"),
        more if len(note) > NOTE_FOLDED_FROM else None,
        class_="invitation-card__custom-message-container invitation-card__custom-message",
    )


def dialog(words: Words) -> Element:
    """Return the confirmation; it names nobody."""

    def button(name: str, kind: str, **more: str) -> Element:
        text = element("span", words(name), class_="artdeco-button__text")
        classes = f"artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--2 {kind} ember-view"
        return element("button", text, type="button", class_=classes, **more)

    bar = element(
        "div",
        "\n",
        button("cancel", "artdeco-button--secondary"),
        "\n",
        button("withdraw", "artdeco-button--primary", data_test_dialog_primary_btn=""),
        "\n",
        class_="artdeco-modal__actionbar artdeco-modal__actionbar--confirm-dialog ember-view",
    )
    modal = element(
        "div",
        element("header", element("h2", words("dialog_title")), class_="artdeco-modal__header"),
        element("div", element("p", words("dialog_text")), class_="artdeco-modal__content"),
        bar,
        role="alertdialog",
        tabindex="-1",
        class_="artdeco-modal artdeco-modal--layer-confirmation ember-view",
    )
    return element("div", modal, class_="artdeco-modal-overlay ember-view")
