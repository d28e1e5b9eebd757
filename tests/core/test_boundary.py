"""A bad request gets an error that names every field at fault; nothing makes the core raise."""

import json
from typing import Any

import pytest

from pycore import answer
from tests.core.asking import TODAY, advice, ask, errors, invitation


def advise_errors(**fields: Any) -> dict[str, str]:
    return errors(today=TODAY, invitations=[invitation(), invitation(**fields)])


@pytest.mark.parametrize(
    ("fields", "path", "message"),
    [
        ({"sent_on": "2026-13-01"}, "sent_on", "not a date: 2026-13-01"),
        ({"sent_on": "2026-02-30"}, "sent_on", "not a date: 2026-02-30"),
        ({"sent_on": "20261101"}, "sent_on", "not a date: 20261101"),
        ({"sent_on": "0001-01-01"}, "sent_on", "not a date: 0001-01-01"),
        ({"sent_on": 5}, "sent_on", "not a date: 5"),
        ({"sent_on": "2026-11-24"}, "sent_on", "in the future: 2026-11-24"),
        ({"sent_text": None}, "sent_text", "missing: sent_text or sent_on is needed"),
        ({"id": None}, "id", "must not be null"),
        ({"name": 7}, "name", "not a text: 7"),
        ({"addressee": "robot"}, "addressee", "none of person, page, event, newsletter: robot"),
        ({"sightings": "often"}, "sightings", "not a list"),
        ({"sightings": [{"on": "2026-11-10"}]}, "sightings.0.sent_text", "missing"),
        ({"facts": []}, "facts", "not an object"),
        ({"facts": {"purpose": "none"}}, "facts.purpose", "not an object"),
        ({"facts": {"purpose": {"value": "none"}}}, "facts.purpose.source", "missing"),
        (
            {"facts": {"purpose": {"value": 1, "source": "told"}}},
            "facts.purpose.value",
            "none of none, lapsed, current: 1",
        ),
        (
            {"facts": {"may_collaborate": {"value": 1, "source": "told"}}},
            "facts.may_collaborate.value",
            "neither true nor false: 1",
        ),
        (
            {"facts": {"times_asked": {"value": -1, "source": "told"}}},
            "facts.times_asked.value",
            "less than 0: -1",
        ),
        (
            {"facts": {"times_asked": {"value": True, "source": "told"}}},
            "facts.times_asked.value",
            "not a whole number: True",
        ),
    ],
)
def test_a_field_at_fault_is_named(fields: dict[str, Any], path: str, message: str) -> None:
    assert advise_errors(**fields) == {f"invitations.1.{path}": message}


def test_every_field_at_fault_is_named_at_once() -> None:
    found = errors(
        today="tomorrow",
        settings={"message_limit": 0, "goals": [1]},
        invitations=[{"id": "x"}, 3, {"id": "x", "name": "X", "sent_on": "2026-11-01"}],
    )
    assert found == {
        "today": "not a date: tomorrow",
        "settings.message_limit": "less than 1: 0",
        "settings.goals.0": "not a text: 1",
        "invitations.0.name": "missing",
        "invitations.0.sent_text": "missing: sent_text or sent_on is needed",
        "invitations.1": "not an object",
    }
    late = errors(today=TODAY, invitations=[invitation(sent_on="2027-01-01"), {"id": "x", "sent_text": ""}])
    assert set(late) == {"invitations.0.sent_on", "invitations.1.name"}


@pytest.mark.parametrize(
    ("request_text", "path"),
    [
        ("", ""),
        ("{", ""),
        ("[]", ""),
        ("null", ""),
        ("{}", "kind"),
        ('{"kind": "advice"}', "kind"),
        ('{"kind": ["advise"]}', "kind"),
        ('{"kind": "advise"}', "today"),
        ("[" * 100_000, ""),
        ('[{"a":' * 30, ""),
        ('{"kind": "throttle", "now": ' + "9" * 5000 + "}", "now"),
        ('{"kind": "rules", "x": NaN}', ""),
        ('{"kind": "rules", "x": -Infinity}', ""),
        ('{"kind": "rules", "x": "\udcff"}', ""),
        ("[" * 60 + '"' + '\\"' * 1_000_000, ""),
        ("[" * 60 + '"' + '\\"' * 1_000_000 + "\\", ""),
        ('{"kind": 1, "x": ' + "9" * 1_000_000 + "}", "kind"),
    ],
)
def test_what_is_no_request_gets_an_error_reply(request_text: str, path: str) -> None:
    reply = json.loads(answer(request_text))
    assert reply["kind"] == "error"
    assert reply["errors"][0]["path"] == path
    assert reply["errors"][0]["message"]


def test_even_a_mistake_of_the_core_s_own_is_an_error_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(_: str) -> object:
        raise RuntimeError("oops")

    monkeypatch.setattr("pycore.boundary.answer.parsed", mistaken)
    assert ask("rules")["errors"] == [{"path": "", "message": "could not be answered: RuntimeError: oops"}]


def test_null_means_not_known_and_unknown_keys_are_dropped() -> None:
    plain = ask(today=TODAY, invitations=[invitation()])
    nulls = dict.fromkeys(("headline", "profile_url", "sent_on", "seen_on", "note", "sightings", "facts"))
    odd = invitation(**nulls, shoe_size=44) | {"__proto__": {"verdict": "withdraw"}}
    assert ask(today=TODAY, settings=None, invitations=[odd], colour="red") == plain


def test_texts_of_any_kind_come_back_whole() -> None:
    name = "\ud800 </script> \u202e{person} ${x} \x00"
    reply = ask(today=TODAY, invitations=[invitation(id=name, name=name, sent_text=name)])
    assert reply["advice"][0]["id"] == name
    assert name in reply["advice"][0]["text"]


def test_the_rule_book_is_whole() -> None:
    book = ask("rules")
    assert [row["id"] for row in book["rows"]] == [f"D{n}" for n in range(19)]
    assert {row["reason"] for row in book["rows"]} <= {argument["name"] for argument in book["arguments"]}
    assert [band["from_day"] for band in book["bands"]] == [0, 7, 14, 30, 90]
    assert {each["verdict"] for each in book["verdicts"]} == {row["verdict"] for row in book["rows"]}
    ids = [statement["id"] for statement in book["statements"]]
    assert len(ids) == len(set(ids)) == 53
    parts = ("rows", "arguments", "howto", "limits")
    cited = {cite for part in parts for entry in book[part] for cite in entry["cites"]}
    assert cited == set(ids)
    assert all(entry["text"] for entry in book["howto"])
    assert "esta pessoa" in ask("rules", locale="pt-BR")["howto"][0]["text"]
    assert {limit["name"]: limit["range"] for limit in book["limits"]} == {
        "gap_seconds": [20, 3600],
        "per_hour": [1, 10],
        "per_day": [1, 30],
    }


def test_brackets_within_texts_are_no_nesting() -> None:
    name = '[{"' * 100 + "\\"
    assert advice(name=name)["verdict"] == "wait"


@pytest.mark.parametrize(
    "text", ["\ufeff{}", '{"kind": 1, "kind": "rules"}', '{"kind": "rules", "x": 1e999}']
)
def test_a_mark_in_front_and_equal_keys_are_read_as_browsers_do(text: str) -> None:
    assert json.loads(answer(text.replace("{}", '{"kind": "rules"}')))["kind"] == "rules"


def test_numbers_of_any_length_are_out_of_range_and_whole_ones_may_have_a_point() -> None:
    huge = "9" * 1_000_000
    text = f'{{"kind": "throttle", "now": "{TODAY}T12:00:00Z", "attempt": {{"by": "hand"}}, "limits": %s}}'
    reply = json.loads(answer(text % f'{{"per_hour": {huge}, "per_day": -{huge}, "gap_seconds": 20.0}}'))
    assert [error["path"] for error in reply["errors"]] == ["limits.per_hour", "limits.per_day"]
    assert reply["errors"][0]["message"] == f"not between 1 and 10: {huge[:40]}…"
    assert advise_errors(facts={"times_asked": {"value": 2**53, "source": "told"}}) != {}


def test_only_instants_that_other_readers_take_are_taken() -> None:
    def ruling(now: str) -> dict[str, Any]:
        return ask("throttle", now=now, attempt={"by": "hand"}, journal=[{"at": "2026-12-31T23:59:30Z"}])

    assert ruling("2026-12-31T23:59:60Z")["next_at"] == "2027-01-01T00:00:30+00:00"
    for odd in (
        "20261122T100000Z",
        "2026-W47-7T10:00:00Z",
        "2026-11-22T10:00:00+0100",
        "2026-12-31T22:59:60Z",
    ):
        assert ruling(odd)["errors"] == [{"path": "now", "message": f"not an instant: {odd}"}]
    assert ruling("2026-02-30T10:00:00Z")["errors"][0]["message"].startswith("not an instant")
    assert ruling("2026-11-22T10:00:00")["errors"][0]["message"].startswith("no offset from UTC")
