"""The brief advice for badges and lists: the same as the whole one, less of it, and until when it holds."""

from typing import Any

import pytest

from pycore.boundary.replies.advice import BRIEF_FIELDS
from pycore.boundary.shapes.replies import BriefAdviceReply
from tests.core.asking import TODAY, ask, errors, invitation, told

PEOPLE = [
    invitation(),
    invitation(sent_text="Sent 4 months ago"),
    invitation(sent_text="Sent 3 weeks ago", facts=told(relationship="known")),
    invitation(decided="keep"),
    invitation(addressee="page"),
    invitation(sent_text="who knows"),
]


def entries(**fields: Any) -> list[dict[str, Any]]:
    reply = ask(today=TODAY, invitations=PEOPLE, **fields)
    found: list[dict[str, Any]] = reply["advice"]
    return found


def test_it_says_what_the_whole_advice_says() -> None:
    for brief, whole in zip(entries(detail="brief"), entries(), strict=True):
        assert set(brief) == set(BRIEF_FIELDS)
        shared = set(BRIEF_FIELDS) - {"question", "until"}
        assert {field: brief[field] for field in shared} == {field: whole[field] for field in shared}
        asked = whole["question"] and whole["question"]["fact"]
        assert (brief["question"] and brief["question"]["fact"]) == asked


def test_it_says_until_when_it_holds() -> None:
    assert [brief["until"] for brief in entries(detail="brief")] == [
        "2026-11-30",
        None,
        "2026-11-30",
        None,
        None,
        None,
    ]


def test_it_has_the_shape_of_the_contract() -> None:
    reply = ask(today=TODAY, detail="brief", invitations=PEOPLE)
    assert reply["detail"] == "brief"
    assert BriefAdviceReply().validate(reply) == {}


@pytest.mark.parametrize("detail", ["short", None, 1])
def test_another_detail_is_an_error(detail: object) -> None:
    assert list(errors(today=TODAY, invitations=[], detail=detail)) == ["detail"]
