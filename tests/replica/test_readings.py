"""The extension's own reader on each form of the page: the same people, the same readings."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome

from tests.e2e.console import complaints
from tests.e2e.generations import MARKUPS
from tests.e2e.waiting import wait_until
from tests.replica.g1 import older_age
from tests.replica.people import load, people_as_readings
from tests.replica.server import Replica

ROOT = Path(__file__).parents[2]
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
READER = """
export { recogniseGeneration } from "./recognise.js";
export { readRow } from "./rows.js";
"""
READ = """
const generation = reader.recogniseGeneration(document);
if (!generation) return null;
const rows = [...generation.rows(document)].map((row) => {
  const parts = generation.parts(row);
  return parts && reader.readRow(parts, "row", location.pathname);
});
return {name: generation.name, rows};
"""


@pytest.fixture(scope="session")
def reader() -> str:
    """Return the extension's reader as one script."""
    command = [str(ESBUILD), "--bundle", "--format=iife", "--global-name=reader"]
    folder = ROOT / "extension" / "content" / "page"
    return subprocess.run(
        command, cwd=folder, input=READER, capture_output=True, text=True, check=True
    ).stdout


def read(driver: Chrome, reader: str) -> Any:
    """Return what the reader makes of the page, once it recognises it."""
    return wait_until(lambda: driver.execute_script(reader + READ), "a page that is recognised")


def expected(replica: Replica) -> list[dict[str, Any]]:
    """Return what must be read: only a person has a profile."""
    options = replica.options
    oldest = options.generation == "g1" and options.other_markup
    return [
        {
            **each,
            "profile_url": each["profile_url"] if each["addressee"] == "person" else None,
            "sent_text": older_age(each["sent_text"]) if oldest else each["sent_text"],
        }
        for each in people_as_readings(replica.people, options.language)
    ]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("markup", MARKUPS)
def test_the_same_people_give_the_same_readings_and_one_form_alone_is_recognised(
    driver: Chrome, replica: Replica, reader: str, markup: str, language: str
) -> None:
    for people in (load("showcase"), load("special")):
        replica.reset(people)
        MARKUPS[markup].open(driver, replica, language=language)
        MARKUPS[markup].load_all(driver, len(people))
        found = read(driver, reader)
        assert found["name"] == markup[:2]
        fields = expected(replica)[0]
        assert [{name: row[name] for name in fields} for row in found["rows"]] == expected(replica)
        assert complaints(driver) == []
