"""What holds of ``sort`` whatever the pile, and of its questions whatever is known."""

from __future__ import annotations

import heapq
import json
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pycore import answer
from pycore.domain.facts import Knowledge
from pycore.domain.verdict import ACTIONS
from pycore.policy.ruling import rows_of
from pycore.proof.space import SPANS, completed, every_knowledge
from pycore.sorting import groups
from pycore.sorting.asks import CHOICES, Ask, after, ask_of
from pycore.sorting.gain import gain_of
from pycore.wording import say
from pycore.wording.language import LANGUAGES
from tests.bench import sorting as bench
from tests.core.asking import TODAY, ask
from tests.properties.odd_requests import FACTS
from tests.repository.tree import ROOT

WORDS = tomllib.loads((ROOT / "tests" / "core" / "cases" / "sorting_words.toml").read_text(encoding="utf-8"))
KNOWN = st.dictionaries(
    st.sampled_from(list(FACTS)),
    st.sampled_from(["told", "export", "inferred"]),
    max_size=3,
).flatmap(
    lambda sources: st.fixed_dictionaries(
        {
            fact: st.fixed_dictionaries({"value": st.sampled_from(FACTS[fact]), "source": st.just(source)})
            for fact, source in sources.items()
        }
    )
)
PERSON = st.fixed_dictionaries(
    {
        "id": st.sampled_from([f"p{number}" for number in range(40)]),
        "name": st.sampled_from(["Ada Lovelace", "Bob Marsh", "王", ""]),
        "headline": st.sampled_from(
            [None, "Analyst at Looms", "CTO bei LOOMS", "data at Mills", "Analyst | Mills", "data"]
        ),
        "note": st.sampled_from([None, "Hi Ada, we met.", "Hi Bob, we met.", "I read your talk."]),
        "sent_text": st.sampled_from(["Sent today", "Sent 2 months ago", "Sent 1 year ago", "?"]),
        "sent_on": st.sampled_from([None, None, "2026-11-01", "2026-11-02", "2026-11-03", "2026-05-01"]),
        "decided": st.sampled_from([None, None, None, "keep"]),
        "addressee": st.sampled_from(["person", "person", "person", "event"]),
        "facts": KNOWN,
    }
)
PILE = st.lists(PERSON, max_size=40)


def sort(people: list[dict[str, Any]], **fields: Any) -> dict[str, Any]:
    goals = {"goals": ["data"]}
    reply = ask("sort", **{"today": TODAY, "settings": goals, "invitations": people} | fields)
    assert reply["kind"] == "sorted", reply
    return reply


@settings(max_examples=60, deadline=None)
@given(PILE)
def test_everybody_stands_once_or_is_settled(people: list[dict[str, Any]]) -> None:
    reply = sort(people)
    asked = [each for group in reply["groups"] for each in group["ids"]]
    given_ids = [each["id"] for each in people]
    assert all(asked.count(each) <= given_ids.count(each) for each in asked)
    assert len(asked) == reply["left"]
    assert reply["left"] + reply["settled"] == len(people)
    for group in reply["groups"]:
        assert len(group["ids"]) >= groups.LEAST if group["why"] else len(group["ids"]) == 1
        assert {choice["then"] for choice in group["choices"]} <= {None, *reply["follow_ups"]}
    kinds = [group["why"] is None for group in reply["groups"]]
    assert kinds == sorted(kinds)


@settings(max_examples=40, deadline=None)
@given(PILE, st.randoms(use_true_random=False))
def test_the_order_of_the_input_says_nothing(people: list[dict[str, Any]], chance: Any) -> None:
    first = sort(people)
    chance.shuffle(people)
    assert sort(people) == first


@settings(max_examples=40, deadline=None)
@given(PILE)
def test_a_choice_tells_what_nobody_told_before_and_leads_to_fewer_questions(
    people: list[dict[str, Any]],
) -> None:
    people = list({each["id"]: each for each in people}.values())
    by_id = {each["id"]: each for each in people}
    for group in sort(people)["groups"]:
        for choice in group["choices"]:
            for each in group["ids"]:
                known = by_id[each]["facts"]
                assert all(
                    known[fact]["source"] == "inferred" for fact in choice["facts"].keys() & known.keys()
                )


def test_what_is_asked_is_open_and_turns_the_action() -> None:
    asked = dict.fromkeys(Ask, 0)
    for knowledge in every_knowledge():
        rows = [rows_of(each.facts) for each in completed(knowledge)]
        for span in SPANS:
            ends = span if span[0] is not span[1] else span[:1]
            turns = any(len({ACTIONS[row[end].verdict] for row in rows}) > 1 for end in ends)
            found = ask_of(knowledge, ends)
            assert (found is not None) == turns, (knowledge, span)
            if found is not None:
                _is_answered_by_its_choices(knowledge, found)
                asked[found] += 1
                assert gain_of(knowledge, ends, found) >= 0
            if found is Ask.TIE:  # "don't know them" is the last word on anybody
                assert ask_of(after(knowledge, CHOICES[found][0]), ends) is None
    assert all(asked.values()), asked


def _is_answered_by_its_choices(knowledge: Knowledge, asked: Ask) -> None:
    for choice in CHOICES[asked]:
        told = {fact for fact, _ in choice.facts}
        assert told <= set(knowledge.unsure)
        assert set(after(knowledge, choice).unsure) == set(knowledge.unsure) - told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bundle", [Ask.TIE, Ask.REASON])
def test_a_choice_tells_the_facts_that_its_text_says_and_no_others(language: str, bundle: Ask) -> None:
    says: dict[str, dict[str, str]] = WORDS[language][bundle]
    for choice in CHOICES[bundle]:
        text = say(language, f"answer.{bundle}.{choice.id}")
        told = {(fact, str(value).lower()) for fact, value in choice.facts}
        for fact, words in says.items():
            for value, ways in words.items():
                said = any(way in text for way in ways.split("|"))
                assert said == ((fact, value) in told), (text, fact, value)
        assert {fact for fact, _ in told} <= set(says)


@pytest.mark.parametrize("count", bench.SIZES)
def test_the_core_s_order_takes_fewer_answers_than_a_random_one(
    count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    found = bench.ways(count)
    with capsys.disabled():
        print(f"\n{count:,} people: {found}")  # noqa: T201 - the figure
    core, shuffled, singly = found.values()
    assert core[0] <= shuffled[0] < singly[0]
    assert core[1] < shuffled[1] < singly[1]


def test_one_press_each_is_enough_where_nobody_is_known() -> None:
    people, _ = bench.pile(400)
    nobody = dict.fromkeys((each["id"] for each in people), bench.TRUTHS[0])
    assert bench.way(people, nobody, None, singly=True)[0] <= 400
    assert bench.way(people, nobody, None, singly=False)[0] <= 0.6 * 400


def test_its_steps_grow_with_the_people(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []

    class Counted:
        """The heap, counted."""

        heapify = staticmethod(heapq.heapify)

        @staticmethod
        def heappush(heap: list[Any], item: Any) -> None:
            steps.append(1)
            heapq.heappush(heap, item)

        @staticmethod
        def heappop(heap: list[Any]) -> Any:
            steps.append(1)
            return heapq.heappop(heap)

    monkeypatch.setattr(groups, "heapq", Counted)
    taken = {}
    for count in (500, 2_000):
        steps.clear()
        ask("sort", today=TODAY, invitations=_entangled(count))
        taken[count] = len(steps)
    assert taken[2_000] <= 5 * taken[500], taken


def _entangled(count: int) -> list[dict[str, Any]]:
    """Return people who share each of their ties with others than the last."""
    return [
        {
            "id": str(number),
            "name": "Ada",
            "note": f"note {number % (count // 5)}",
            "headline": f"Analyst at Company {number % (count // 7)}",
            "sent_on": f"2026-0{1 + number % 9}-{1 + 4 * (number % 6):02}",
        }
        for number in range(count)
    ]


def test_the_reply_is_json_with_letters_as_they_are() -> None:
    person = {"id": "a", "name": "Zoë Müller", "sent_text": "Sent 2 months ago"}
    text = answer(json.dumps({"kind": "sort", "today": TODAY, "invitations": [person]}))
    assert "Zoë" in text
