"""Phrases are found as whole words, in the order in which they are given."""

import pytest

from pycore.page_text.words import find_words


@pytest.mark.parametrize(
    ("text", "phrases", "found"),
    [
        ("Head of Data Engineering", ("data engineering",), "data engineering"),
        ("DATA  engineering", ("Data Engineering",), "Data Engineering"),
        ("Metadata engineering", ("data engineering",), None),
        ("data engineerings, data engineering", ("data engineering",), "data engineering"),
        ("C++ and Go", ("c++",), "c++"),
        ("C++17", ("c++",), None),
        ("we love ++ here", ("++",), "++"),
        ("snake_case", ("case",), None),
        ("b a", ("a", "b"), "a"),
        ("", ("a",), None),
        ("a", ("",), None),
        ("Straße", ("STRASSE",), "STRASSE"),
        ("データ エンジニア", ("データ",), "データ"),
    ],
)
def test_a_phrase_is_found_as_whole_words(text: str, phrases: tuple[str, ...], found: str | None) -> None:
    assert find_words(text, phrases) == found


def test_a_long_text_is_read_in_linear_time() -> None:
    assert find_words("a" * 1_000_000, ("a",)) is None
