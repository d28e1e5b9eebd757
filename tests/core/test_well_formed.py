"""What is well formed is read without marshmallow, to the same values; what is odd is left to it."""

import json
from typing import Any

import pytest

from pycore import answer
from pycore.boundary.answer import KINDS, READERS
from pycore.boundary.requests.well_formed import NotWellFormedError
from tests.core.asking import TODAY, advice, invitation, told
from tests.core.backups import BACKUP

FULL = {
    "headline": "Analyst",
    "profile_url": None,
    "addressee": "person",
    "sent_on": "2026-11-01",
    "note": "Hello",
    "sightings": [{"on": "2026-11-10", "sent_text": "Sent 1 week ago", "more": 1}],
    "facts": told(relationship="known", times_asked=2, connected_elsewhere=True, purpose=None)
    | {"may_collaborate": None},
    "decided": "keep",
    "can_email": False,
    "unknown": {},
}
AGELESS = {"today": TODAY, "invitations": [{"id": "ada", "name": "Ada"}]}
NOW = f"{TODAY}T12:00:00+01:00"
REQUESTS: dict[str, dict[str, Any]] = {
    "advise": {"invitations": [invitation(), invitation(**FULL)], "settings": {"goals": ["x"]}},
    "sort": {"invitations": [invitation()], "apart": ["a"], "settings": None},
    "plan": {"invitations": [], "now": NOW, "limits": {"per_day": 3}, "journal": [{"at": NOW}]},
    "message": {"invitation": invitation(), "situation": "clarify", "reason": "because"},
    "times": {"outcomes": [{"from": 3, "days": [9, 9], "end": "left"}]},
    "throttle": {"now": NOW, "attempt": {"by": "hand"}},
    "import": {"files": {"messages.csv": ""}},
    "rules": {"locale": "de"},
    "backup": {"file": BACKUP},
}
ODD: list[Any] = [[], {}, "", "x", 1, 1.5, True, [None], [1], [{}], "2026-02-30", "advise", 10**30]


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_well_formed_request_is_read_to_what_marshmallow_reads(kind: str) -> None:
    request = {"kind": kind, "today": TODAY} | REQUESTS[kind]
    assert READERS[kind](request) == KINDS[kind][0].load(request)


def test_whatever_is_odd_is_left_to_marshmallow_or_read_alike() -> None:
    left = read = 0
    for field in {**invitation(**FULL), "shares_group": None, "sent_text": None}:
        for value in [None, *ODD]:
            request = {"kind": "advise", "today": TODAY, "invitations": [invitation(**FULL) | {field: value}]}
            try:
                straight = READERS["advise"](request)
            except NotWellFormedError:
                left += 1
                continue
            assert straight == KINDS["advise"][0].load(request), (field, value)
            read += 1
    assert min(left, read) > 10


@pytest.mark.parametrize("people", [[], {"ada": None}, {"ada": {}}, {"ada": 1}])
def test_people_that_are_odd_are_left_to_marshmallow(people: Any) -> None:
    with pytest.raises(NotWellFormedError):
        READERS["backup"]({"file": BACKUP | {"people": people}})


@pytest.mark.parametrize(
    "request_", [[], {"invitations": [None]}, {"invitations": {}}, {"today": TODAY}, {"today": None}, AGELESS]
)
def test_what_is_missing_or_of_another_kind_is_not_well_formed(request_: Any) -> None:
    with pytest.raises(NotWellFormedError):
        READERS["advise"](request_)


def test_a_number_with_a_point_is_still_taken() -> None:
    facts = {"times_asked": {"value": 2.0, "source": "told"}}
    assert advice(facts=facts)["facts"]["times_asked"]["value"] == 2


def test_letters_stand_in_a_reply_as_they_are() -> None:
    text = answer(json.dumps({"kind": "advise", "today": TODAY, "invitations": [invitation(id="zoë")]}))
    assert '"zoë"' in text
    assert not text.isascii()


def test_half_a_surrogate_pair_is_escaped_so_that_the_reply_can_be_sent() -> None:
    text = answer(json.dumps({"kind": "advise", "today": TODAY, "invitations": [invitation(id="\ud800")]}))
    assert text.isascii()
    assert json.loads(text)["advice"][0]["id"] == "\ud800"
