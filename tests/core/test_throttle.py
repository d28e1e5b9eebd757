"""One at a time, within a budget, whatever clocks do."""

from typing import Any

from tests.core.asking import ask, errors

NOW = "2026-11-22T12:00:00+01:00"


def rule(*made: str, by: str = "hand", now: str = NOW, **limits: int) -> dict[str, Any]:
    journal = [{"at": at, "id": "x", "name": "X"} for at in made]
    return ask("throttle", now=now, limits=limits, journal=journal, attempt={"by": by})


def test_an_empty_journal_allows() -> None:
    given = rule()
    assert (given["kind"], given["ruling"], given["next_at"]) == ("ruling", "allow", None)
    assert given["left"] == {"hour": 5, "day": 10}


def test_the_gap_holds_until_it_is_exactly_reached() -> None:
    held = rule("2026-11-22T11:59:01+01:00")
    assert (held["ruling"], held["next_at"]) == ("hold", "2026-11-22T12:00:01+01:00")
    assert held["reason"]
    assert held["cites"]
    assert rule("2026-11-22T11:59:00+01:00")["ruling"] == "allow"


def test_instants_are_compared_and_not_strings() -> None:
    held = rule("2026-11-22T10:59:30Z")
    assert (held["ruling"], held["next_at"]) == ("hold", "2026-11-22T12:00:30+01:00")
    assert rule("2026-11-22T11:59:30+02:00")["ruling"] == "allow"


def test_a_full_hour_holds_until_its_oldest_leaves() -> None:
    made = [f"2026-11-22T11:{minute}:00+01:00" for minute in (10, 20, 30, 40, 50)]
    held = rule(*made)
    assert (held["ruling"], held["next_at"]) == ("hold", "2026-11-22T12:10:00+01:00")
    assert held["left"] == {"hour": 0, "day": 5}
    assert rule("2026-11-22T11:00:00+01:00", *made[1:])["ruling"] == "allow"


def test_a_full_day_holds_and_the_latest_limit_decides() -> None:
    made = [f"2026-11-22T{hour:02}:00:00+01:00" for hour in range(1, 11)]
    held = rule(*made)
    assert held["next_at"] == "2026-11-23T01:00:00+01:00"
    assert held["left"] == {"hour": 5, "day": 0}


def test_more_entries_than_the_limit_wait_for_as_many_to_leave() -> None:
    made = [f"2026-11-22T11:{minute}:00+01:00" for minute in (10, 20, 30)]
    assert rule(*made, per_hour=1)["next_at"] == "2026-11-22T12:30:00+01:00"


def test_an_entry_later_than_now_counts_as_made_now() -> None:
    held = rule("2027-01-01T00:00:00Z")
    assert (held["ruling"], held["next_at"]) == ("hold", "2026-11-22T12:01:00+01:00")
    assert held["left"] == {"hour": 4, "day": 9}


def test_what_no_hand_did_is_refused_whatever_the_budget() -> None:
    for by in ("script", "unknown"):
        refused = rule(by=by)
        assert (refused["ruling"], refused["next_at"]) == ("refuse", None)
        assert refused["reason"]
        assert refused["cites"]


def test_limits_out_of_range_and_odd_instants_are_errors_at_their_fields() -> None:
    found = errors(
        "throttle",
        now="2026-11-22T12:00:00",
        limits={"gap_seconds": 19, "per_hour": 11, "per_day": "5"},
        journal=[{"at": "yesterday"}, {"at": "0001-01-01T00:00:00Z"}],
        attempt={"by": "robot"},
    )
    assert set(found) == {
        "now",
        "limits.gap_seconds",
        "limits.per_hour",
        "limits.per_day",
        "journal.0.at",
        "journal.1.at",
        "attempt.by",
    }
    assert set(errors("throttle")) == {"now", "attempt"}


def test_where_two_limits_end_at_once_the_first_is_named() -> None:
    held = rule("2026-11-22T11:30:00+01:00", gap_seconds=3600, per_hour=1)
    assert (held["next_at"], held["cites"]) == ("2026-11-22T12:30:00+01:00", ["H4", "B2"])
