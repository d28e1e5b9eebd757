"""The first name one dares to greet by, over names of many cultures and some hostile ones."""

import tomllib
import zlib
from importlib.resources import files
from pathlib import Path

import pytest

from pycore.page_text.first_name import first_name, spoken_name
from pycore.page_text.name_parts import folded

CASES: dict[str, dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "first_names.toml").read_text(encoding="utf-8")
)
NAMES = [(name, first) for names in CASES.values() for name, first in names.items()]


@pytest.mark.parametrize(("name", "first"), NAMES, ids=[name or "empty" for name, _ in NAMES])
def test_the_first_name_of(name: str, first: str) -> None:
    assert first_name(name) == (first or None)


@pytest.mark.parametrize("half", ["seen", "unseen", "later"])
def test_nobody_is_greeted_wrongly_and_most_are_greeted(half: str) -> None:
    text = (Path(__file__).parent / "cases" / f"names_{half}.toml").read_text(encoding="utf-8")
    called = {name: first for names in tomllib.loads(text).values() for name, first in names.items()}
    assert len(called) > 100
    spoken = {name: first_name(name) for name in called}
    assert {name: first for name, first in spoken.items() if first not in {None, called[name]}} == {}
    nameable = [name for name, first in called.items() if first]
    assert sum(spoken[name] is not None for name in nameable) >= len(nameable) / 2


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("Ada Lovelace", "Ada"),
        ("Wei Zhang", "Wei Zhang"),
        ("Esterházy Péter", "Esterházy Péter"),
        ("Prof. McGonagall, PhD", "Prof. McGonagall"),
        ("van Gogh Vincent", "van Gogh Vincent"),
        ("Чехов А. П.", "Чехов А. П"),
        ("김지원", "김지원"),
        ("TJ Whitaker 🚀", "TJ Whitaker"),
    ],
)
def test_whom_one_does_not_dare_to_greet_one_calls_by_the_whole_name(name: str, spoken: str) -> None:
    assert spoken_name(name) == spoken


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "LinkedIn Member",
        "Tom & Jerry Smith",
        "Eva és Péter Nagy",
        "Actively seeking Jim Hale",
        "#OpenToWork Lena Fox",
        "anna.huber",
        "Wolfeschlegelsteinhausenbergerdorff Wolfeschlegel",
        "a" * 300,
    ],
)
def test_what_is_no_name_of_one_person_is_not_said(name: str) -> None:
    assert spoken_name(name) is None


def test_the_lists_hold_folded_names_each_once_in_its_culture() -> None:
    for file in ("given_names.toml", "family_names.toml", "name_words.toml"):
        text = (files("pycore.page_text") / file).read_text(encoding="utf-8")
        for culture, names in tomllib.loads(text).items():
            words = names.split()
            assert [word for word in words if folded(word) != word] == [], culture
            assert len(set(words)) == len(words), culture


def test_the_lists_weigh_little() -> None:
    texts = [(files("pycore.page_text") / f"{kind}_names.toml").read_bytes() for kind in ("given", "family")]
    assert sum(len(zlib.compress(text, 9)) for text in texts) < 40_000


def test_a_name_too_long_to_greet_by_gives_none() -> None:
    assert first_name(f"{'A' + 'd' * 39} Lovelace") == "A" + "d" * 39
    assert first_name(f"{'A' + 'd' * 40} Lovelace") is None


@pytest.mark.parametrize("sign", ["a", "(", "'", '"', " ", ".", "\ud800", "\x00", "\u0301", "🚀", "日"])
def test_a_megabyte_needs_no_second_look_at_each_place(sign: str) -> None:
    assert first_name(sign * 1_000_000) is None
    assert first_name(sign * 200) is None


def test_what_comes_out_can_be_greeted_by_again() -> None:
    for name, first in NAMES:
        spoken = first_name(name)
        assert spoken is None or (spoken == first and spoken == spoken.strip() and spoken.isprintable())
