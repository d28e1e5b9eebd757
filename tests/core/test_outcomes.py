"""The user's own answering times in a request, and the reply to ``times``."""

import json
from typing import Any

import pytest

from pycore.outlook.figures import LEAST_ANSWERED, MOST_OUTCOMES
from pycore.wording.language import LANGUAGES
from tests.core.asking import advice, ask, errors

ANSWERED = {"from": 0, "days": [3, 3], "end": "left"}
OPEN = {"from": 2, "days": [200, 204], "end": "open"}


def test_what_is_wrong_with_an_outcome_is_named_by_its_path() -> None:
    odd = errors(
        "times",
        outcomes=[
            ANSWERED,
            {"from": -1, "days": [1], "end": "gone"},
            {"days": [4, 3], "end": "open"},
            {"from": 1, "days": [4, 3], "end": "open"},
            {"from": True, "days": [0, 40_000], "end": None},
            7,
        ],
    )
    assert odd == {
        "outcomes.1.from": "not between 0 and 36525: -1",
        "outcomes.1.days": "not two numbers of days",
        "outcomes.1.end": "none of left, withdrawn, open: gone",
        "outcomes.2.from": "missing",
        "outcomes.4.from": "not a whole number: True",
        "outcomes.4.days.1": "not between 0 and 36525: 40000",
        "outcomes.4.end": "must not be null",
        "outcomes.5": "not an object",
    }
    assert errors("times") == {"outcomes": "missing"}
    assert errors("times", outcomes="many") == {"outcomes": "not a list"}


@pytest.mark.parametrize(
    ("fault", "path"),
    [
        ({"from": True}, "from"),
        ({"days": [1.5, 2]}, "days.0"),
        ({"days": [3]}, "days"),
        ({"from": 40_000}, "from"),
        ({"end": []}, "end"),
    ],
)
def test_one_fault_is_enough(fault: dict[str, Any], path: str) -> None:
    assert set(errors("times", outcomes=[ANSWERED | fault])) == {f"outcomes.0.{path}"}


def test_the_interval_at_the_end_counts_in_either_order() -> None:
    assert ask("times", outcomes=[ANSWERED | {"days": [4, 3]}])["points"] == [[0.0, 1.0], [3.5, 0.0]]


def test_there_is_a_most_of_outcomes() -> None:
    assert ask("times", outcomes=[OPEN] * MOST_OUTCOMES)["n"] == MOST_OUTCOMES
    too_many = errors("times", outcomes=[OPEN] * (MOST_OUTCOMES + 1))
    assert too_many == {"outcomes": "more than 5000 outcomes"}


def test_the_times_of_few_answers() -> None:
    assert ask("times", outcomes=[ANSWERED, OPEN]) == {
        "kind": "times",
        "n": 2,
        "answered": 1,
        "points": [[0.0, 1.0], [3.0, 0.5], [202.0, 0.5]],
        "nine_in_ten": None,
        "published": {
            "n": 16_492,
            "accepted": 0.37,
            "by": [[1, 0.21], [24, 0.63], [168, 0.88], [720, 0.99]],
            "source": "help.botdog.co, article 12150369",
        },
        "text": "Answered so far: 1 of 2. Answers needed before your own figures are used: 20.",
    }
    assert ask("times", outcomes=[])["points"] == [[0.0, 1.0]]


def test_the_times_of_many_answers() -> None:
    answers = [ANSWERED | {"days": [day, day + 1]} for day in range(LEAST_ANSWERED)]
    reply = ask("times", outcomes=[*answers, OPEN])
    assert reply["text"].startswith(
        "Answered so far: 20 of 21. Days until nine in ten of the answers had come: 18."
    )
    assert len(reply["points"]) == LEAST_ANSWERED + 2
    assert reply["nine_in_ten"] == 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_times_are_said_in_every_language(language: str) -> None:
    few = ask("times", locale=language, outcomes=[ANSWERED])["text"]
    enough = ask("times", locale=language, outcomes=[ANSWERED] * LEAST_ANSWERED)["text"]
    assert str(LEAST_ANSWERED) in few
    assert str(LEAST_ANSWERED) in enough
    assert few != enough


def test_an_advice_has_the_outlook_of_its_age() -> None:
    entry = advice(sent_text="Sent 1 week ago")
    assert entry["outlook"]["chance"] == [0.0412, 0.0658]
    assert (entry["outlook"]["basis"], entry["outlook"]["n"]) == ("published", 16_492)
    assert advice(sent_text="no idea")["outlook"] is None
    assert advice(addressee="page")["outlook"] is None


def test_an_advice_has_the_users_own_outlook_once_there_is_one() -> None:
    settings = {"outcomes": [ANSWERED | {"days": [30, 30]}] * 20 + [OPEN] * 20}
    outlook = advice(settings, sent_text="Sent 1 week ago")["outlook"]
    assert (outlook["chance"], outlook["basis"], outlook["n"]) == ([0.5, 0.5], "own", 40)
    assert advice({"outcomes": None}, sent_text="Sent 1 week ago")["outlook"]["basis"] == "published"


def test_an_outlook_decides_nothing() -> None:
    settings = {"outcomes": [ANSWERED | {"days": [30, 30]}] * 20 + [OPEN] * 20}
    own, others = advice(settings), advice()
    assert own.pop("outlook") != others.pop("outlook")
    assert json.dumps(own) == json.dumps(others)
