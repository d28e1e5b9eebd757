"""A backup is checked value by value before it may replace what is there."""

import copy
from typing import Any

import pytest

from tests.core.asking import ask, errors
from tests.core.backups import BACKUP

ADA = ("people", "ada-lovelace")
FACT = (*ADA, "facts", "relationship")


def changed(path: tuple[str | int, ...], *value: Any) -> dict[str, Any]:
    """Return the backup with another value at a path, or without it."""
    file = copy.deepcopy(BACKUP)
    inner: Any = file
    for step in path[:-1]:
        inner = inner[step]
    if value:
        inner[path[-1]] = value[0]
    else:
        del inner[path[-1]]
    return file


def test_a_backup_in_order_is_counted() -> None:
    assert ask("backup", file=BACKUP) == {
        "kind": "checked",
        "counts": {"people": 2, "told": 1, "kept": 1, "journal": 1, "outcomes": 1},
    }


def test_an_empty_backup_is_in_order() -> None:
    file = BACKUP | {"people": {}, "journal": [], "outcomes": []}
    counts = ask("backup", file=file)["counts"]
    assert counts == {"people": 0, "told": 0, "kept": 0, "journal": 0, "outcomes": 0}


def test_what_a_newer_extension_adds_is_passed_over() -> None:
    file = changed((*ADA, "colour"), "blue") | {"pictures": []}
    assert ask("backup", file=file)["kind"] == "checked"
    assert ask("backup", file=changed((*ADA, "facts", "hobby"), 1))["kind"] == "checked"


@pytest.mark.parametrize("part", BACKUP)
def test_each_part_has_to_be_there_and_of_its_kind(part: str) -> None:
    assert errors("backup", file=changed((part,))) == {f"file.{part}": "missing"}
    assert set(errors("backup", file=changed((part,), None))) == {f"file.{part}"}
    assert set(errors("backup", file=changed((part,), "x"))) == {f"file.{part}"}


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("version",), 0, "less than 1: 0"),
        (("settings", "goals"), [1], "not a text: 1"),
        (("settings", "role_changed_on"), "2026-02-30", "not a date: 2026-02-30"),
        (("settings", "message_limit"), 0, "less than 1: 0"),
        (("settings", "reminders"), 1, "neither true nor false: 1"),
        (ADA, [], "not an object"),
        ((*ADA, "name"), 7, "not a text: 7"),
        ((*ADA, "sent_on"), "yesterday", "not a date: yesterday"),
        ((*ADA, "sent_between", "to"), "soon", "not a date: soon"),
        ((*ADA, "gone"), {"on": "2026-11-01", "end": "open"}, "none of left, withdrawn: open"),
        ((*ADA, "decided", "value"), "drop", "none of keep: drop"),
        ((*ADA, "can_email"), "a@b", "neither true nor false: a@b"),
        ((*FACT, "value"), "friend", "none of stranger, acquaintance, known: friend"),
        ((*FACT, "source"), "rumour", "none of told, export, seen, inferred: rumour"),
        ((*FACT, "on"), None, "must not be null"),
        ((*ADA, "facts", "times_asked", "value"), -1, "less than 0: -1"),
        ((*ADA, "sightings", 0, "on"), "2026-13-01", "not a date: 2026-13-01"),
        (("journal", 0, "at"), "2026-11-22T10:00:00Z", "not a whole number: 2026-11-22T10:00:00Z"),
        (("journal", 0, "at"), -1, "less than 0: -1"),
        (("journal", 0, "state"), "done", "none of reserved, confirmed, withdrawn, failed: done"),
        (("limits", "per_day"), 31, "not between 1 and 30: 31"),
        (("limits", "gap_seconds"), 19, "not between 20 and 3600: 19"),
        (("outcomes", 0, "end"), "gone", "none of left, withdrawn, open: gone"),
    ],
)
def test_what_is_wrong_is_named_by_its_path(path: tuple[str | int, ...], value: Any, message: str) -> None:
    found = errors("backup", file=changed(path, value))
    (where,) = found
    assert where.startswith("file." + ".".join(map(str, path)))
    assert found[where] == message


def test_a_person_s_key_is_quoted_where_it_holds_more_than_letters() -> None:
    people = {"a.b": {"facts": {}, "sightings": 1}, "_schema": 2}
    assert errors("backup", file=BACKUP | {"people": people}) == {
        'file.people["a.b"].sightings': "not a list",
        "file.people._schema": "not an object",
    }


def test_all_that_is_wrong_is_named_at_once() -> None:
    file = changed((*FACT, "value"), 1) | {"limits": {}, "version": "1"}
    assert set(errors("backup", file=file)) == {
        "file.people.ada-lovelace.facts.relationship.value",
        "file.limits.gap_seconds",
        "file.limits.per_hour",
        "file.limits.per_day",
        "file.version",
    }


def test_no_file_is_an_error() -> None:
    assert errors("backup") == {"file": "missing"}
    assert errors("backup", file=[]) == {"file": "not an object"}
