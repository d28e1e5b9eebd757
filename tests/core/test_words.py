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
        ("data-engineering", ("data engineering",), "data engineering"),
        ("data engineering", ("Data\u2011Engineering",), "Data\u2011Engineering"),
        ("data - engineering", ("data engineering",), None),
        ("Data, engineering", ("data engineering",), None),
        ("#hiring for Python+SQL", ("hiring",), "hiring"),
        ("Python+SQL", ("SQL",), "SQL"),
        ("Sales&Marketing", ("marketing",), "marketing"),
        ("HR&Payroll", ("payroll",), "payroll"),
        ("Sales & Marketing", ("sales & marketing",), "sales & marketing"),
        ("🚀 founder", ("🚀",), "🚀"),
        ("ISTANBUL", ("İstanbul",), "İstanbul"),
        ("İstanbul", ("istanbul",), "istanbul"),
        ("istanbul", ("İSTANBUL",), "İSTANBUL"),
        ("da\u00adta engineering", ("data",), "data"),
    ],
)
def test_a_phrase_is_found_as_whole_words(text: str, phrases: tuple[str, ...], found: str | None) -> None:
    assert find_words(text, phrases) == found


@pytest.mark.parametrize(
    ("text", "phrase", "stands"),
    [
        ("करियर कोच", "कर", False),
        ("कर सलाहकार", "कर", True),
        ("করিম", "কর", False),
        ("தமிழ் ஆசிரியர்", "தமிழ", False),
        ("தமிழ் ஆசிரியர்", "தமிழ்", True),
        ("数据工程师", "数据", True),
        ("データエンジニア", "データ", True),
        ("데이터를 다룹니다", "데이터", True),
        ("วิศวกรซอฟต์แวร์", "วิศวกร", True),
        ("ທີ່ປຶກສາດ້ານພາສີ", "ພາສີ", True),
        ("អ្នកបង្រៀនភាសា", "ភាសា", True),
        ("ကွန်ပျူတာပညာရှင်", "ပညာ", True),
        ("ทำเนียบ", "ทำ", True),
        ("ก้าว", "กา", False),
    ],
)
def test_letters_and_their_marks_are_one_word(text: str, phrase: str, stands: bool) -> None:  # noqa: FBT001 - a row of the table
    assert find_words(text, (phrase,)) == (phrase if stands else None)


@pytest.mark.parametrize(
    ("goal", "inside", "not_inside"),
    [
        ("C", "Embedded C, C/C++", "C++ and C#, Objective-C, C-level, C'est la vie, C&A"),
        ("C++", "modern C++.", "C, C#, C++17"),
        ("C#", "C#/.NET", "C, C++, F#"),
        ("R", "statistics with R", "R&D, r, R-value"),
        ("R&D", "Head of R&D", "R, D&R"),
        ("IT", "IT-Berater", "we make it happen"),
        ("AI", "AI-driven, generative AI", "ai, Ai Weiwei"),
        ("Go", "Go and Rust", "ready to go, Go-to-market, GO"),
        ("it", "we make it happen", "item"),
        ("ИТ", "ИТ-директор", "ит"),
    ],
)
def test_a_short_goal_is_found_as_itself_alone(goal: str, inside: str, not_inside: str) -> None:
    assert find_words(inside, (goal,)) == goal
    assert find_words(not_inside, (goal,)) is None


def test_the_goal_given_first_is_the_one_told() -> None:
    assert find_words("it and IT", ("IT", "it")) == "IT"
    assert find_words("only it", ("IT", "it")) == "it"
    assert find_words("it, IT", ("it", "IT", "IT")) == "it"


def test_many_goals_are_found_in_one_pass() -> None:
    goals = tuple(f"word{n} more" for n in range(16_000))
    line = " ".join(f"word{n}" for n in range(100)) + " word77 more"
    assert find_words(line, goals) == "word77 more"
    # Each goal with each word would take minutes.
    assert find_words("a " * 1_000_000, ("a " * 90 + "b", "x" * 300)) is None


def test_a_long_text_is_read_in_linear_time() -> None:
    assert find_words("a" * 1_000_000, ("a",)) is None
