"""Whether a message goes with a verdict, and what it is written for."""

import pytest

from pycore.domain.advice import MessageAdvice, Situation
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict
from pycore.drafts import later_welcome, message_advice, situations, verdict_of

NEAR, FAR = Relationship.ACQUAINTANCE, Relationship.STRANGER


@pytest.mark.parametrize(
    ("facts", "verdict", "expected"),
    [
        (Facts(Relationship.KNOWN), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(NEAR), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR, Purpose.NONE, connected_elsewhere=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR, Purpose.NONE, likely_to_notice=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR, Purpose.LAPSED, wants_to_reconnect=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(FAR), Verdict.WITHDRAW, MessageAdvice.UNNECESSARY),
        (Facts(FAR, Purpose.NONE), Verdict.WITHDRAW, MessageAdvice.UNNECESSARY),
        (Facts(FAR, Purpose.CURRENT), Verdict.WITHDRAW, MessageAdvice.UNNECESSARY),
        (
            Facts(FAR, connected_elsewhere=False, likely_to_notice=False, wants_to_reconnect=False),
            Verdict.WITHDRAW,
            MessageAdvice.UNNECESSARY,
        ),
        (Facts(FAR, sent_by_mistake=True), Verdict.WITHDRAW, MessageAdvice.OPTIONAL),
        (Facts(FAR, sent_by_mistake=True, likely_to_notice=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(connected_elsewhere=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(wants_to_reconnect=True), Verdict.WITHDRAW, MessageAdvice.SEND),
        (Facts(purpose=Purpose.NONE), Verdict.WITHDRAW, MessageAdvice.OPTIONAL),
        (Facts(), Verdict.WITHDRAW, MessageAdvice.OPTIONAL),
        (Facts(), Verdict.CLARIFY, MessageAdvice.SEND),
        (Facts(), Verdict.CONNECT_ELSEWHERE, MessageAdvice.SEND),
        (Facts(NEAR), Verdict.WAIT, MessageAdvice.NONE),
        (Facts(NEAR), Verdict.LEAVE_PENDING, MessageAdvice.NONE),
        (Facts(NEAR), Verdict.LET_EXPIRE, MessageAdvice.NONE),
    ],
)
def test_whether_to_send_a_message(facts: Facts, verdict: Verdict, expected: MessageAdvice) -> None:
    assert message_advice(facts, verdict) is expected


@pytest.mark.parametrize(
    ("facts", "verdict", "expected"),
    [
        (Facts(), Verdict.WITHDRAW, ["tidying_up"]),
        (Facts(purpose=Purpose.NONE), Verdict.WITHDRAW, ["tidying_up"]),
        (Facts(purpose=Purpose.LAPSED), Verdict.WITHDRAW, ["changed_role", "tidying_up"]),
        (Facts(wants_to_reconnect=True), Verdict.WITHDRAW, ["reconnect", "tidying_up"]),
        (Facts(wants_to_reconnect=False), Verdict.WITHDRAW, ["tidying_up"]),
        (Facts(sent_by_mistake=True), Verdict.WITHDRAW, ["sent_by_mistake"]),
        (Facts(purpose=Purpose.LAPSED, sent_by_mistake=True), Verdict.WITHDRAW, ["sent_by_mistake"]),
        (
            Facts(sent_by_mistake=True, wants_to_reconnect=True),
            Verdict.WITHDRAW,
            ["sent_by_mistake", "reconnect"],
        ),
        (Facts(), Verdict.CLARIFY, ["clarify"]),
        (Facts(sent_by_mistake=True), Verdict.CLARIFY, ["mistake_with_reason"]),
        (
            Facts(Relationship.KNOWN),
            Verdict.CONNECT_ELSEWHERE,
            ["meet_in_person", "other_platform"],
        ),
        (Facts(NEAR), Verdict.CONNECT_ELSEWHERE, ["other_platform", "meet_in_person"]),
        (Facts(), Verdict.WAIT, []),
        (Facts(), Verdict.LEAVE_PENDING, []),
        (Facts(), Verdict.LET_EXPIRE, []),
    ],
)
def test_what_a_message_is_written_for(facts: Facts, verdict: Verdict, expected: list[str]) -> None:
    assert situations(facts, verdict) == tuple(Situation(each) for each in expected)


@pytest.mark.parametrize("verdict", [Verdict.WITHDRAW, Verdict.CLARIFY, Verdict.CONNECT_ELSEWHERE])
@pytest.mark.parametrize(
    "facts",
    [
        Facts(purpose=Purpose.LAPSED, wants_to_reconnect=True),
        Facts(Relationship.KNOWN),
        Facts(sent_by_mistake=True),
    ],
)
def test_a_situation_belongs_to_the_verdict_it_is_offered_for(facts: Facts, verdict: Verdict) -> None:
    assert {verdict_of(situation) for situation in situations(facts, verdict)} == {verdict}


def test_without_a_situation_a_message_goes_with_a_withdrawal() -> None:
    assert verdict_of(None) is Verdict.WITHDRAW


@pytest.mark.parametrize(
    ("facts", "welcome"),
    [
        (Facts(), True),
        (Facts(may_collaborate=True, wants_to_reconnect=True), True),
        (Facts(may_collaborate=False), False),
        (Facts(wants_to_reconnect=False), False),
    ],
)
def test_connecting_later_is_spoken_of_unless_the_user_ruled_it_out(facts: Facts, *, welcome: bool) -> None:
    assert later_welcome(facts) is welcome
