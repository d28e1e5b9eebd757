"""The help says the same in each language, and what other parts of the extension rely on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from pycore.wording import say
from tests.core.text_rules import faults
from tests.repository.test_locales import LOCALES, messages
from tests.repository.tree import text_of, under

FIXED = {"id", "label", "icon", "said", "link", "act", "version"}
"""What is the same in each language."""
WORDS = {"title", "text", "question", "list", "as"}
LEADING = re.compile(r"help\.html#([\w-]+)|(?:HELP\}|topic: \")#?([\w-]+)")


@cache
def topics(locale: str) -> list[dict[str, Any]]:
    language = messages(locale)["shared_language"]["message"]
    read: list[dict[str, Any]] = json.loads(text_of(f"extension/help/words/{language}.json"))
    return read


def shape(value: object) -> object:
    """Return what a topic is made of, its words left out."""
    if isinstance(value, list):
        return [shape(each) for each in value]
    if isinstance(value, dict):
        return {key: each if key in FIXED else shape(each) for key, each in value.items()}
    return "words"


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key in WORDS | {"parts"}:
                yield from texts(each)


def parts(locale: str, kind: str) -> list[dict[str, Any]]:
    every = (part for topic in topics(locale) for part in topic["parts"])
    return [part for part in every if isinstance(part, dict) and kind in part]


@pytest.mark.parametrize("locale", LOCALES)
def test_each_language_has_the_same_topics_in_the_same_order(locale: str) -> None:
    assert shape(topics(locale)) == shape(topics("en"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_is_worded_plainly(locale: str) -> None:
    language = locale.replace("_", "-")
    assert {text: wrong for text in texts(topics(locale)) if (wrong := faults(language, text))} == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_no_language_has_left_a_text_in_english(locale: str) -> None:
    if locale != "en":
        same = set(texts(topics(locale))) & set(texts(topics("en")))
        assert {text for text in same if " " in text and "Premium" not in text} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_label_with_a_question_mark_is_worded_as_on_the_badge(locale: str) -> None:
    language = locale.replace("_", "-")
    for part in parts(locale, "as"):
        label = say(language, f"verdict_label.{part['label']}")
        assert part["as"] == say(language, "label_tentative", label=label)


def test_what_is_explained_is_there() -> None:
    assert [part["said"] for part in parts("en", "said") if part["said"] not in messages("en")] == []


def test_all_six_labels_are_explained() -> None:
    labels = next(topic for topic in topics("en") if topic["id"] == "labels")
    told = [part["label"] for part in labels["parts"] if isinstance(part, dict)]
    assert told == ["wait", "leave_pending", "let_expire", "clarify", "connect_elsewhere", "withdraw"]


def test_each_topic_that_a_link_leads_to_is_there() -> None:
    sources = [text_of(path) for path in under("extension/", ends=(".js", ".html"))]
    led_to = {one or other for source in sources for one, other in LEADING.findall(source)}
    for path in ("shared/messages/list-messages.js", "panel/shell/standing/standing.js"):
        table = re.search(r"HELP_TOPICS = [^\[{]*[\[{]([^\]}]*)", text_of(f"extension/{path}"))
        assert table is not None, path
        led_to |= set(re.findall(r'"([\w-]+)"', table[1]))
    assert {"held", "page-changed", "news", "storage-full"} <= led_to
    assert led_to - {topic["id"] for topic in topics("en")} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_the_newest_notes_are_of_this_version(locale: str) -> None:
    version = json.loads(text_of("manifest.json"))["version"]
    newest = parts(locale, "version")[0]
    assert newest["version"] == ".".join(version.split(".")[:2]), "a new version has its notes in the help"
    assert newest["list"]
