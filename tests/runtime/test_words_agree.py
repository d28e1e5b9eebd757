"""What both the core and the interface say, each where the other is not there, is said in the same words."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pycore.domain.facts import UNCERTAIN_FACTS
from pycore.domain.verdict import Verdict
from pycore.wording import date_words, say

if TYPE_CHECKING:
    from tests.runtime.conftest import Node

FOLDERS = Path(__file__).parents[2] / "extension" / "_locales"
LOCALES = sorted(folder.name for folder in FOLDERS.iterdir())
NO_ADVICE = ("not_applicable", "unreadable")
NAMED_VALUES = ("relationship", "purpose")
"""Facts whose answers have names of their own; those of the others are yes and no."""
DAYS = [dt.date(2026, month, day) for month in range(1, 13) for day in (1, 2, 11, 21, 28)]


def texts(locale: str) -> dict[str, str]:
    messages = json.loads((FOLDERS / locale / "messages.json").read_text("utf-8"))
    return {key: message["message"] for key, message in messages.items()}


def core_of(locale: str) -> str:
    return locale.replace("_", "-")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("verdict", [*Verdict, *NO_ADVICE])
def test_a_verdict_has_one_name(locale: str, verdict: str) -> None:
    assert texts(locale)[f"content_verdict_{verdict}"] == say(core_of(locale), f"verdict_label.{verdict}")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("reason", "count"),
    [("gap", 20), ("gap", 3600), *((reason, n) for reason in ("hour", "day") for n in (1, 2, 10))],
)
def test_a_ruling_reads_the_same_with_and_without_python(locale: str, reason: str, count: int) -> None:
    form = "one" if count == 1 else "other"
    own = texts(locale)[f"background_ruling_{reason}_{form}"].replace("$1", str(count))
    assert own == say(core_of(locale), f"ruling.{reason}", n=count)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_free_way_reads_the_same_with_and_without_python(locale: str) -> None:
    assert texts(locale)["background_ruling_allow"] == say(core_of(locale), "ruling.allow")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_question_mark_is_explained_as_the_card_words_it(locale: str) -> None:
    assert texts(locale)["content_legend_open"] == say(core_of(locale), "assurance.tentative")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("fact", "value"), [(fact, each) for fact in NAMED_VALUES for each in UNCERTAIN_FACTS[fact]]
)
def test_an_answer_has_one_name(locale: str, fact: str, value: str) -> None:
    own = texts(locale)[f"content_value_{fact}_{value}"]
    assert own == say(core_of(locale), f"choice.{fact}.{value}").lower()


def test_days_are_worded_alike(node: Node) -> None:
    asked = {"locales": LOCALES, "days": [day.isoformat() for day in DAYS]}
    told = json.loads(node("days.mjs", said=json.dumps(asked)).stdout)
    assert told == {locale: [date_words(core_of(locale), day) for day in DAYS] for locale in LOCALES}
