"""What the page says of an age becomes the days it stands for, or nothing."""

import tomllib
from pathlib import Path

import pytest

from pycore.domain.age import AgeRange
from pycore.page_text.sent_age import LONGEST_TEXT, read_sent_text

CASES = tomllib.loads((Path(__file__).parent / "cases" / "sent_texts.toml").read_text("utf-8"))
TEXTS = [(text, case.get("days")) for case in CASES["case"] for text in case["texts"]]


@pytest.mark.parametrize(("text", "days"), TEXTS)
def test_a_text_stands_for_its_days(text: str, days: list[int] | None) -> None:
    assert read_sent_text(text) == (days and AgeRange(*days))


def test_a_text_longer_than_any_label_is_not_understood() -> None:
    assert read_sent_text("Sent 3 weeks ago" + " " * LONGEST_TEXT) is None
    for sign in ("9", "a", " ", ".", "\u0301", "٣"):
        assert read_sent_text(sign * 1_000_000) is None
        assert read_sent_text(sign * LONGEST_TEXT) is None
