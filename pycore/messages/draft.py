"""Drafts: short messages to the person, filled from the templates of a language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Template

from pycore.domain.advice import Situation, Tone
from pycore.policy.thresholds import NOTE_LIMITS
from pycore.wording import say
from pycore.wording.language import language_of

LONGEST_NAME = 40
"""Characters: a longer name is left out, so that each draft stays within its tone's limit."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One message as it can be sent; ``characters`` is its length, line breaks included."""

    situation: Situation
    tone: Tone
    language: str
    text: str
    characters: int


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a template is filled with; a name is None where it is left out."""

    reason: str
    first: str | None
    sender: str | None


def drafts(  # noqa: PLR0913, PLR0917 - a message's parts, each given by the request
    locale: str,
    situations: Iterable[Situation],
    first_name: str | None,
    sender_name: str | None,
    limit: int,
    reason: str | None = None,
) -> list[Draft]:
    """Return a warm and a brief draft for each situation, none longer than ``limit`` characters.

    ``reason`` is a sentence of the sender's own; without one, a draft gives the situation's. What
    is too long for a tone gives way: the sign-off, then the greeting's name, last that reason.
    """
    language = language_of(locale)
    first, sender, own = _name(first_name), _name(sender_name), _sentence(reason)
    written = []
    for situation in situations:
        why = say(language, f"draft.reason.{situation}")
        parts = _Parts(own or why, first, sender)
        written += [_draft(language, situation, tone, list(_ways(parts, why))) for tone in Tone]
    return [draft for draft in written if draft.characters <= limit]


def _ways(parts: _Parts, why: str) -> Iterator[_Parts]:
    for reason in (parts.reason, why):
        yield _Parts(reason, parts.first, parts.sender)
        yield _Parts(reason, parts.first, None)
        yield _Parts(reason, None, None)


def _draft(language: str, situation: Situation, tone: Tone, ways: list[_Parts]) -> Draft:
    template = _template(language, f"{situation}.{tone}.txt")
    texts = (_fill(template, language, parts) for parts in ways)
    text = next(text for text in texts if len(text) <= NOTE_LIMITS[tone])
    return Draft(situation, tone, language, text, len(text))


def _fill(template: Template, language: str, parts: _Parts) -> str:
    nameless = say(language, "draft.greeting_nameless")
    return template.substitute(
        greeting=say(language, "draft.greeting", name=parts.first) if parts.first else nameless,
        reason=parts.reason,
        sign_off=say(language, "draft.sign_off", name=parts.sender) if parts.sender else "",
    ).strip()


@cache
def _template(language: str, name: str) -> Template:
    file = files("pycore.messages") / "templates" / language / name
    return Template(file.read_text(encoding="utf-8"))


def _name(name: str | None) -> str | None:
    folded = " ".join((name or "").split())
    return folded if 0 < len(folded) <= LONGEST_NAME else None


def _sentence(reason: str | None) -> str | None:
    folded = " ".join((reason or "").split())
    return folded if not folded or folded[-1] in ".!?…" else f"{folded}."
