"""The first name one dares to greet by, over names of many cultures and some hostile ones."""

import time
import tomllib
from pathlib import Path

import pytest

from pycore.page_text.first_name import first_name

CASES: dict[str, dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "first_names.toml").read_text(encoding="utf-8")
)
NAMES = [(name, first) for names in CASES.values() for name, first in names.items()]


@pytest.mark.parametrize(("name", "first"), NAMES, ids=[name or "empty" for name, _ in NAMES])
def test_the_first_name_of(name: str, first: str) -> None:
    assert first_name(name) == (first or None)


def test_a_name_too_long_to_greet_by_gives_none() -> None:
    assert first_name(f"{'A' + 'd' * 39} Lovelace") == "A" + "d" * 39
    assert first_name(f"{'A' + 'd' * 40} Lovelace") is None


@pytest.mark.parametrize("sign", ["a", "(", "'", '"', " ", ".", "\ud800", "\x00", "\u0301", "🚀", "日"])
def test_a_megabyte_is_answered_at_once(sign: str) -> None:
    begun = time.perf_counter()
    assert first_name(sign * 1_000_000) is None
    assert first_name(sign * 200) is None
    assert time.perf_counter() - begun < 0.1


def test_what_comes_out_can_be_greeted_by_again() -> None:
    for name, first in NAMES:
        spoken = first_name(name)
        assert spoken is None or (spoken == first and spoken == spoken.strip() and spoken.isprintable())
