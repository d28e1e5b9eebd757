"""The table of failures quotes what is really said, and each failure has a way out."""

import json
import re

from tests.repository.tree import text_of

PAGE = "docs/recovery.md"
QUOTED = re.compile("“([^”]+)”")
COLUMNS = 5


def rows() -> list[list[str]]:
    """Return the cells of each failure's row."""
    lines = [line for line in text_of(PAGE).splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def said() -> list[re.Pattern[str]]:
    """Return each English text, with any number in its places."""
    texts = json.loads(text_of("extension/_locales/en/messages.json")).values()
    parts = (re.split(r"\$\d", text["message"]) for text in texts)
    return [re.compile(r"[\d,.]*\d".join(map(re.escape, each))) for each in parts]


def test_what_is_quoted_is_what_is_said() -> None:
    texts = said()
    quoted = [quote for row in rows() for cell in row for quote in QUOTED.findall(cell)]
    assert len(quoted) > 30
    assert [quote for quote in quoted if not any(text.fullmatch(quote) for text in texts)] == []


def test_each_failure_says_something_and_has_a_way_out_and_names_its_test() -> None:
    assert [row for row in rows() if len(row) != COLUMNS or not all(row)] == []
    tests = [row[4] for row in rows()]
    assert [each for each in tests if each != "none yet" and not each.startswith("`tests/")] == []
