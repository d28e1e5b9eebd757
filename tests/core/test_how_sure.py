"""How sure an advice is: in words that claim only what holds, in the label, the hinge and the question."""

from typing import Any

import pytest

from pycore.policy.thresholds import HINGE_LIMIT
from pycore.wording.language import LANGUAGES
from tests.core.asking import TODAY, advice, ask, invitation, told

ALL_FOUR = told(relationship="acquaintance", purpose="none", connected_elsewhere=False, may_collaborate=False)


def sure(**fields: Any) -> str:
    text: str = advice(**fields)["text"]
    return text


def test_all_told_is_never_called_open() -> None:
    assert sure(facts=ALL_FOUR, sent_text="Sent 5 months ago") == "Nothing is left to ask."


def test_where_the_age_alone_decides_it_says_so() -> None:
    facts = told(relationship="stranger", purpose="current", connected_elsewhere=False, may_collaborate=False)
    given = advice(facts=facts, sent_text="Sent 12 weeks ago")
    assert given["text"] == "It depends on the exact date, which the page does not show."
    assert (given["question"], given["hinge"]) == (None, None)


def test_what_no_answer_would_change() -> None:
    given = advice(sent_text="Sent today", facts=told(relationship="known"))
    assert given["text"] == "Nothing else you could tell us would change this."
    assert (given["certainty"], given["question"], given["hinge"]) == ("certain", None, None)


def test_what_no_answer_supports_yet() -> None:
    facts = told(relationship="known", connected_elsewhere=True, may_collaborate=False, times_asked=1)
    given = advice(sent_text="Sent 1 week ago", facts=facts)
    assert (given["share"], given["text"]) == ([0, 6], "We need to know one thing more first.")
    assert given["question"]["fact"] == "purpose"
    assert given["label"] == "Connect another way?"


def test_likely_and_tentative() -> None:
    likely = advice(facts=told(relationship="known"), sent_text="Sent 2 months ago")
    assert likely["text"] == "Probably right. What you tell us could still change it."
    assert likely["hinge"] == "But write first if you have a reason to connect."
    given = advice(sent_text="Sent 4 months ago")
    assert given["text"] == "Only a first suggestion. What you tell us decides."
    assert given["hinge"] == (
        "This changes if you have a reason to connect, know Ada personally, are connected elsewhere, "
        "or could work together."
    )


def test_more_than_one_answer_together() -> None:
    given = advice(facts=told(may_collaborate=True), sent_text="Sent 1 week ago")
    assert given["text"] == "No single thing you tell us would change this. Several together might."
    assert (given["hinge"], given["question"]["fact"]) == (None, "purpose")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tentative_verdict_is_a_question_in_its_label(language: str) -> None:
    tentative = advice(locale=language, sent_text="Sent 4 months ago")
    assert tentative["certainty"] == "tentative"
    assert tentative["label"].endswith("?")
    assert "?" not in advice(locale=language, sent_text="Sent today")["label"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_about_sureness_holds_a_figure(language: str) -> None:
    for text in ("Sent today", "Sent 3 weeks ago", "Sent 4 months ago"):
        for facts in ({}, told(relationship="stranger"), told(purpose="none"), ALL_FOUR):
            given = advice(locale=language, sent_text=text, facts=facts)
            for words in (given["text"], given["summary"], given["label"], given["hinge"] or ""):
                assert not any(sign.isdigit() for sign in words), words


def test_an_answer_that_counts_with_another_only_is_said_to() -> None:
    likely = advice(sent_text="Sent today", facts=told(relationship="stranger"))
    assert likely["question"]["fact"] == "may_collaborate"
    assert likely["hinge"] == "But withdraw it if you have no reason to connect."
    assert likely["text"] == (
        "Probably right. Your answer alone wouldn’t change this, but together with another it could."
    )
    facts = told(sent_by_mistake=True, may_collaborate=True, times_asked=1)
    tentative = advice(sent_text="Sent 1 week ago", facts=facts)
    assert tentative["question"]["fact"] == "relationship"
    assert tentative["hinge"] == "It depends on whether you have a reason to connect."
    assert tentative["text"] == (
        "Only a first suggestion. Your answer alone wouldn’t change it, but together with another it could."
    )


def test_what_has_passed_cannot_be_let_expire() -> None:
    facts = told(relationship="known", purpose="lapsed")
    assert advice(sent_text="Sent 2 months ago", facts=facts)["label"] == "Let expire"
    assert advice(sent_text="Sent 8 months ago", facts=facts)["label"] == "Leave as it is"
    lapsed = told(purpose="none", may_collaborate=False)
    for sent, instead in (("Sent 4 months ago", "let it expire"), ("Sent 8 months ago", "leave it as it is")):
        hinge = advice(sent_text=sent, facts=lapsed)["hinge"]
        assert hinge == f"But {instead} if you know Ada personally, or are connected elsewhere."


def test_where_every_answer_leads_to_the_same_the_fact_alone_is_named() -> None:
    facts = told(relationship="known", connected_elsewhere=True, may_collaborate=False, times_asked=1)
    given = advice(sent_text="Sent 1 week ago", facts=facts)
    assert given["hinge"] == "It depends on whether you have a reason to connect."


def test_several_ways_to_leave_it_open_are_one() -> None:
    given = advice(sent_text="Sent 1 week ago", facts=told(relationship="known", purpose="none"))
    assert given["hinge"] == "But leave it as it is if you could work together, or are connected elsewhere."


def test_a_fact_of_which_every_answer_turns_the_action_is_named_as_such() -> None:
    given = advice(sent_text="Sent 3 weeks ago")
    assert given["hinge"] == "It depends on whether you have a reason to connect."
    two = advice(sent_text="Sent 2 months ago")
    assert two["hinge"] == "It depends on whether you have a reason to connect, or know Ada."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_does_not_fit_is_left_out_of_the_hinge(language: str) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe"
    facts = told(purpose="lapsed")
    people = [invitation(name=name, sent_text="Sent 4 months ago", facts=facts) for name in (long, "Ada")]
    entries = ask(today=TODAY, locale=language, invitations=people)["advice"]
    for entry in entries:
        assert len(entry["hinge"]) <= HINGE_LIMIT


def test_the_question_tells_most_about_the_action() -> None:
    assert advice(sent_text="Sent 4 months ago")["question"]["fact"] == "purpose"
    lapsed = told(purpose="lapsed", relationship="acquaintance", connected_elsewhere=False)
    assert advice(sent_text="Sent 4 months ago", facts=lapsed)["question"]["fact"] == "may_collaborate"


def test_the_hinge_begins_with_what_is_asked() -> None:
    given = advice(sent_text="Sent 4 months ago", facts=told(purpose="none"))
    assert given["question"]["fact"] == "may_collaborate"
    assert given["hinge"] == (
        "But leave it as it is if you could work together, know Ada personally, or are connected elsewhere."
    )


def test_what_to_do_after_the_usual_six_months_follows_the_verdict() -> None:
    ends = {
        "leave it as it is.": told(relationship="known", purpose="lapsed"),
        "a message can still help.": told(relationship="known", purpose="current"),
        "you can still withdraw it.": told(relationship="stranger", purpose="none", may_collaborate=False),
    }
    for end, facts in ends.items():
        said = advice(sent_text="Sent 8 months ago", facts=facts)["timing"]["expires_text"]
        assert "The usual six months have passed." in said
        assert said.endswith(end)
