"""One thing a file: short ones are read, long ones are searched."""

import posixpath
from collections import Counter
from statistics import median

from tests.repository.tree import text_of, under

CODE = (".py", ".js", ".mjs", ".css", ".html", ".sh")
LONGEST_SOURCE = 200
LONGEST_TEST = 300
MOST_IN_CONTENT = 15
"""Files in one folder of what runs in the page."""
MEDIAN_SOURCE = 75
"""The middle of all source files; near 60 is the aim."""


def lines(path: str) -> int:
    return len(text_of(path).splitlines())


def test_no_source_file_is_longer_than_two_hundred_lines() -> None:
    sources = under("pycore/", "extension/", "build/", ends=CODE)
    assert [path for path in sources if lines(path) > LONGEST_SOURCE] == []


def test_no_test_file_is_longer_than_three_hundred_lines() -> None:
    assert [path for path in under("tests/", ends=CODE) if lines(path) > LONGEST_TEST] == []


def test_half_of_the_source_files_fit_on_a_screen() -> None:
    assert median(map(lines, under("pycore/", "extension/", "build/", ends=CODE))) <= MEDIAN_SOURCE


def test_no_folder_of_the_content_script_holds_more_than_one_can_take_in() -> None:
    held = Counter(posixpath.dirname(path) for path in under("extension/content/"))
    full = {folder: count for folder, count in held.items() if count > MOST_IN_CONTENT}
    assert full == {}
