"""The plural rules are CLDR's."""

import pytest
from babel import Locale

from pycore.wording.plural import RULES, plural_form
from pycore.wording.sentence import say

NUMBERS = (*range(2_000), *(n * 100_000 + more for n in range(1, 41) for more in (0, 1, 2)))


@pytest.mark.parametrize("language", RULES)
def test_each_number_has_the_category_of_cldr(language: str) -> None:
    cldr = Locale.parse(language, sep="-").plural_form
    assert [plural_form(language, number) for number in NUMBERS] == [cldr(number) for number in NUMBERS]


@pytest.mark.parametrize(
    ("number", "expected"), [(1, "once"), (2, "twice"), (3, "3 times"), (12, "12 times")]
)
def test_twice_has_a_word_of_its_own(number: int, expected: str) -> None:
    assert expected in say("en", "argument.asked_before", n=number, person="Ada")
