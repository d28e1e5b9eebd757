"""Drafts: short messages to the person, filled from the templates of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from pycore.domain.advice import Situation, Tone
from pycore.drafts.situations import WITH_GAP
from pycore.policy.thresholds import NOTE_LIMITS
from pycore.wording import say
from pycore.wording.language import language_of

LONGEST_NAME = 40
"""Characters: a longer name is left out."""

_PLACEHOLDER = re.compile(r"\$(\w+)")


@dataclass(frozen=True, slots=True)
class Draft:
    """One message; ``characters`` is its length, line breaks included.

    ``gap`` is where the sender's own reason is still to be written: from and to (exclusive), in
    characters of ``text``; None where nothing is open.
    """

    situation: Situation
    tone: Tone
    language: str
    text: str
    characters: int
    gap: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the drafts to one person are filled with; None is what is not known.

    ``reason`` is a sentence of the sender's own; the empty one takes a gap away. ``goal`` is a goal of the
    sender's that stands in the person's headline. ``later_welcome``: connecting later may be spoken of.
    ``acquainted``: the two know each other slightly.
    ``role_changed``: that the reason is gone is inferred from a changed role, so only the role is told.
    """

    first_name: str | None = None
    sender_name: str | None = None
    reason: str | None = None
    goal: str | None = None
    later_welcome: bool = True
    acquainted: bool = False
    role_changed: bool = False


@dataclass(frozen=True, slots=True)
class _Reason:
    text: str
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a template is filled with; a name is None where it is left out."""

    reason: _Reason
    first: str | None
    sender: str | None
    for_now: str
    door: str
    tie: str


def write_drafts(
    locale: str, situations: Iterable[Situation], particulars: Particulars, limit: int
) -> list[Draft]:
    """Return a warm and a brief draft for each situation, none longer than ``limit`` characters.

    A draft gives the sender's reason, else one drawn from a goal, else the situation's own. Each of the
    withdrawing ones keeps the door open (M5), unless that is not welcome. What is too long for a
    tone gives way: the sign-off, then the greeting's name, last the reason.
    """
    language = language_of(locale)
    shared = replace(
        particulars,
        first_name=_name(particulars.first_name),
        sender_name=_name(particulars.sender_name),
        reason=_sentence(particulars.reason),
    )
    written = []
    for situation in situations:
        written += [_draft(language, situation, tone, shared) for tone in Tone]
    return [draft for draft in written if draft.characters <= limit]


def _ways(language: str, situation: Situation, tone: Tone, particulars: Particulars) -> list[_Parts]:
    """Return all that a template can be filled with, best first."""
    first, sender = particulars.first_name, particulars.sender_name
    keys = ("draft.for_now", f"draft.door.{tone}")
    later = [say(language, key) if particulars.later_welcome else "" for key in keys]
    later.append(say(language, "draft.tie") if particulars.acquainted else "")
    return [
        _Parts(reason, *names, *later)
        for reason in _reasons(language, situation, particulars)
        for names in ((first, sender), (first, None), (None, None))
    ]


def _reasons(language: str, situation: Situation, particulars: Particulars) -> list[_Reason]:
    own, goal = particulars.reason, particulars.goal
    if situation in WITH_GAP:
        if own is None and goal:
            own = say(language, "draft.goal", goal=goal)
        usual = _Reason(say(language, f"draft.gap.{situation}"), is_gap=True)
    else:
        own = own or None
        guessed = particulars.role_changed and situation is Situation.CHANGED_ROLE
        usual = _Reason(say(language, f"draft.reason.{situation}{'_guessed' if guessed else ''}"))
    return [usual] if own is None else [_Reason(own), usual]


def _draft(language: str, situation: Situation, tone: Tone, particulars: Particulars) -> Draft:
    template = _templates(language)[f"{situation}.{tone}.txt"]
    filled = (_fill(template, language, parts) for parts in _ways(language, situation, tone, particulars))
    text, gap = next((text, gap) for text, gap in filled if len(text) <= NOTE_LIMITS[tone])
    return Draft(situation, tone, language, text, len(text), gap)


def _fill(template: list[str], language: str, parts: _Parts) -> tuple[str, tuple[int, int] | None]:
    """Fill a template; a part that is empty takes the white space before it along."""
    nameless = say(language, "draft.greeting_nameless")
    values = {
        "greeting": say(language, "draft.greeting", name=parts.first) if parts.first else nameless,
        "reason": parts.reason.text,
        "for_now": parts.for_now,
        "door": parts.door,
        "tie": parts.tie,
        "sign_off": say(language, "draft.sign_off", name=parts.sender) if parts.sender else "",
    }
    text, gap = "", None
    for literal, name in zip(template[::2], template[1::2], strict=True):
        text += literal
        value = values[name]
        if name == "reason" and parts.reason.is_gap:
            gap = len(text), len(text) + len(value)
        text = text + value if value else text.rstrip()
    return text, gap


@cache
def _templates(language: str) -> dict[str, list[str]]:
    """Return each template by its file's name: text, placeholder, text … up to its last placeholder.

    All at once: whoever keeps what was read, as the picture of memory does, has every one of them.
    """
    folder = files("pycore.drafts") / "templates" / language
    return {
        file.name: _PLACEHOLDER.split(file.read_text(encoding="utf-8").strip())[:-1]
        for file in folder.iterdir()
    }


def _name(name: str | None) -> str | None:
    folded = " ".join((name or "").split())
    return folded if 0 < len(folded) <= LONGEST_NAME else None


def _sentence(reason: str | None) -> str | None:
    """Return a reason as a sentence: its first letter raised, a full stop where no sign ends it."""
    if reason is None:
        return None
    folded = " ".join(reason.split())
    if not folded:
        return ""
    raised = folded if folded[1:2].isupper() else folded[0].upper() + folded[1:]
    return raised if raised[-1] in ".!?…" else f"{raised}."
