"""A guess may soften an advice, never harden it; what rests on one is worded as one."""

from typing import Any

import pytest

from pycore.wording.catalog import texts_of
from pycore.wording.language import LANGUAGES
from tests.core.asking import advice, told

ROLE_CHANGED = {"role_changed_on": "2026-11-21"}


def inferred(**facts: Any) -> dict[str, Any]:
    return {name: {"value": value, "source": "inferred"} for name, value in facts.items()}


def texts(given: dict[str, Any], side: str) -> dict[str, str]:
    return {each["argument"]: each["text"] for each in given[side]}


def test_a_role_changed_yesterday_does_not_turn_waiting_into_a_withdrawal() -> None:
    given = advice(settings=ROLE_CHANGED, sent_text="Sent 2 weeks ago")
    assert (given["verdict"], given["row"]) == ("wait", "D15")
    assert given["set_aside"] == ["purpose"]
    assert texts(given, "despite") == {
        "purpose_gone": "Your reason to connect seems to be gone, since your role has changed."
    }


def test_what_was_set_aside_may_be_told_and_then_counts() -> None:
    given = advice(settings=ROLE_CHANGED, sent_text="Sent 2 weeks ago")
    changes = [(entry.get("change"), entry["verdict"]) for entry in given["unless"]]
    assert ({"purpose": "lapsed"}, "withdraw") in changes
    said = advice(settings=ROLE_CHANGED, sent_text="Sent 2 weeks ago", facts=told(purpose="lapsed"))
    assert (said["verdict"], said["set_aside"]) == ("withdraw", [])
    assert "seems" not in said["because"][0]["text"]


def test_a_note_and_a_role_change_together_harden_nothing() -> None:
    facts = inferred(relationship="acquaintance")
    given = advice(settings=ROLE_CHANGED, sent_text="Sent 3 days ago", facts=facts)
    assert (given["verdict"], given["set_aside"]) == ("wait", ["relationship", "purpose"])
    assert texts(given, "because")["met_before"].startswith("You seem to know Ada slightly")


def test_what_is_sure_is_enough_for_a_withdrawal() -> None:
    given = advice(settings=ROLE_CHANGED, sent_text="Sent 4 months ago", facts=told(relationship="stranger"))
    assert (given["verdict"], given["set_aside"]) == ("withdraw", [])


def test_a_guess_may_soften() -> None:
    goals = {"goals": ["data engineering"]}
    given = advice(settings=goals, headline="Data engineering", sent_text="Sent 4 months ago")
    assert (given["verdict"], given["set_aside"]) == ("clarify", [])
    assert texts(given, "because")["reason_worth_telling"].startswith("There seems to be")
    assert "purpose" in given["question"]["fact"]


def test_a_guess_from_elsewhere_says_so_too() -> None:
    given = advice(sent_text="Sent 2 months ago", facts=inferred(relationship="known"))
    said = texts(given, "because")["safest_for_someone_valued"]
    assert (
        said
        == "You know Ada personally, and that matters more than an open invitation. At least it seems so."
    )


def test_a_guessed_mistake_is_set_aside() -> None:
    given = advice(facts=inferred(sent_by_mistake=True))
    assert (given["verdict"], given["set_aside"]) == ("wait", ["sent_by_mistake"])
    assert "sent_by_mistake" in texts(given, "despite")


def test_an_inferred_stranger_set_aside_speaks_against_another_way() -> None:
    facts = inferred(relationship="stranger", purpose="none") | told(connected_elsewhere=True, times_asked=1)
    given = advice(sent_text="Sent 1 week ago", facts=facts)
    assert (given["verdict"], given["row"]) == ("connect_elsewhere", "D6")
    assert texts(given, "despite")["no_tie"].endswith("At least it seems so.")
    assert texts(given, "because")["no_common_purpose"].endswith("At least it seems so.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_guess_rests_on_is_not_called_one_itself(language: str) -> None:
    """The note is none: "a guess, because your note says ..." and never "a guess: your note says ..."."""
    evidence = {key: text for key, text in texts_of(language).items() if key.startswith("evidence.")}
    assert len(evidence) == 3
    assert {key: text for key, text in evidence.items() if ":" in str(text)} == {}
