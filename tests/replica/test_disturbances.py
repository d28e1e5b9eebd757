"""Rows that others write into, in each form of the page: the right person and age, or no reading."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random
from typing import TypedDict

import pytest
from selenium.webdriver import Chrome

from tests.e2e.generations import MARKUPS
from tests.replica.people import load
from tests.replica.server import Replica
from tests.replica.test_readings import reader

__all__ = ["reader"]

PAGE = Path(__file__).parents[2] / "docs" / "page-disturbances.md"
FORMS = ("g1", "g2", "g3")
SEED = 20_261_126
MIXES = 100
NO_NAME = "the site: no name"
INTRODUCTION = """# What others do to the rows, and what is still read

The site is not alone in its page. `tests/replica/test_disturbances.py` does each of these to 20 rows in
each form of the page, some of them hard to read as they are, and writes this table (`RENEW_TABLES=1`).
*Read* means the right person and the right age. A row whose signs do not agree enough is not read: it gets
no badge, and the bar counts it. One whose date is not clear is counted here as not read, too. Nobody is
ever taken for somebody else.

| disturbance | first form | second form | third form |
| --- | --- | --- | --- |
"""
NAMES = """
const done = arguments[0];
import("/aero-v1/sc/other-rows.js").then(({ROWS}) => done(Object.keys(ROWS)), (error) => done(String(error)));
"""
TRY = """
const [mixes, done] = arguments;
import("/aero-v1/sc/others.js").then(async ({disturb}) => {
  const {ownText, placeOf} = await import("/aero-v1/sc/other-rows.js");
  const generation = reader.recogniseGeneration(document);
  const list = () => [...generation.rows(document)][0].parentElement;
  const readAll = () => [...generation.rows(document)].map((row) => {
    const parts = generation.parts(row);
    return parts && reader.readRow(parts, "row", location.pathname);
  });
  const pristine = list().cloneNode(true);
  const before = readAll();
  const results = mixes.map((mix) => {
    const fresh = pristine.cloneNode(true);
    list().replaceWith(fresh);
    for (const row of [...generation.rows(document)]) disturb(row, mix);
    const shown = [...generation.rows(document)].map((row) => ownText(placeOf(row).name));
    const count = {read: 0, unread: 0, wrong: []};
    readAll().forEach((now, at) => {
      const meant = before[at];
      if (!now) count.unread += 1;
      else if (now.key !== meant.key || ![meant.name, shown[at]].includes(now.name) ||
        !now.sent_text.includes(meant.sent_text)) {
        count.wrong.push([mix, meant.name, now.name, meant.sent_text, now.sent_text, now.key]);
      // The core reads no age from more words than the site's own.
      } else count[now.sent_text === meant.sent_text ? "read" : "unread"] += 1;
    });
    return count;
  });
  list().replaceWith(pristine);
  done(results);
}, (error) => done(String(error?.stack ?? error)));
"""


class Count(TypedDict):
    """How many rows of a list were read, and what of the wrong ones was."""

    read: int
    unread: int
    wrong: list[list[object]]


def tried(driver: Chrome, replica: Replica, reader: str, form: str, mixes: list[list[str]]) -> list[Count]:
    """Return what is read of two lists under each mix."""
    added: list[Count] = [{"read": 0, "unread": 0, "wrong": []} for _ in mixes]
    for people in (load("showcase")[:10], load("special")[:10]):
        replica.reset(people)
        MARKUPS[form].open(driver, replica)
        found = driver.execute_async_script(reader + TRY, mixes)
        assert isinstance(found, list), found
        for total, count in zip(added, found, strict=True):
            total["read"] += count["read"]
            total["unread"] += count["unread"]
            total["wrong"] += count["wrong"]
    return added


def test_rows_that_others_write_into_are_read_or_given_up_and_never_taken_for_others(
    driver: Chrome, replica: Replica, reader: str
) -> None:
    MARKUPS["g3"].open(driver, replica)
    names: list[str] = driver.execute_async_script(NAMES)
    random = Random(SEED)
    some = [name for name in names if name != NO_NAME]
    mixes = [random.sample(some, 3) for _ in range(MIXES)]
    found = {
        form: tried(driver, replica, reader, form, [[], *([name] for name in names), *mixes])
        for form in FORMS
    }
    assert [row for counts in found.values() for count in counts for row in count["wrong"]] == []
    assert all(counts[0] == {"read": 20, "unread": 0, "wrong": []} for counts in found.values())
    lines = [
        f"| {name} | {' | '.join(f'{counts[at]["read"]} of 20' for counts in found.values())} |"
        for at, name in enumerate(names, 1)
    ]
    shares = [
        sum(count["read"] for count in counts[len(names) + 1 :]) * 100 // (20 * MIXES)
        for counts in found.values()
    ]
    lines.append(f"| {MIXES} mixes of three of them | {' | '.join(f'{share} %' for share in shares)} |")
    table = INTRODUCTION + "\n".join(lines) + "\n"
    if os.environ.get("RENEW_TABLES"):
        PAGE.write_text(table, "utf-8")
    assert PAGE.read_text("utf-8") == table
    assert min(shares) > 50


@pytest.mark.parametrize("form", FORMS)
def test_a_row_that_names_nobody_is_not_read(
    driver: Chrome, replica: Replica, reader: str, form: str
) -> None:
    [count] = tried(driver, replica, reader, form, [[NO_NAME, "translator: labels without the name"]])
    assert count == {"read": 0, "unread": 20, "wrong": []}
