"""What an advice carries beside its verdict, from the contract's own example to the corners of the policy."""

from typing import Any

from tests.core.asking import TODAY, advice, ask, invitation, told


def example() -> dict[str, Any]:
    return advice(
        id="ada-lovelace",
        headline="Analyst at Engines Ltd",
        settings={"goals": ["data engineering"]},
        sightings=[{"on": "2026-11-10", "sent_text": "Sent 1 week ago"}],
        facts=told(relationship="known"),
    )


def test_the_contracts_example() -> None:
    given = example()
    assert given["id"] == "ada-lovelace"
    assert (given["verdict"], given["row"]) == ("wait", "D11")
    assert (given["certainty"], given["share"]) == ("tentative", [14, 24])
    assert (given["action"], given["label"], given["set_aside"]) == ("rest", "Wait?", [])
    assert given["hinge"] == (
        "But write first if you have a reason to connect, and connect another way if you never had a reason."
    )
    assert (given["age"]["days"], given["age"]["band"]) == ([21, 25], "open")
    assert given["age"]["text"] == "Open for about 3 weeks (21–25 days)."
    assert [(entry.get("change") or entry["on"], entry["verdict"]) for entry in given["unless"]] == [
        ({"purpose": "current"}, "clarify"),
        ({"purpose": "lapsed"}, "let_expire"),
        ({"purpose": "none"}, "connect_elsewhere"),
        ({"may_collaborate": True}, "leave_pending"),
        ({"sent_by_mistake": True}, "let_expire"),
        ({"times_asked": 1}, "connect_elsewhere"),
        ("2026-12-01", "let_expire"),
    ]
    assert given["question"]["fact"] == "purpose"
    assert [choice["value"] for choice in given["question"]["choices"]] == ["none", "lapsed", "current"]
    assert given["timing"]["expires"] == ["2027-04-28", "2027-05-01"]
    assert given["timing"]["ask_again_from"] is None
    assert given["message"]["advice"] == "none"
    assert given["message"]["drafts"] == []
    assert given["facts"]["relationship"]["source"] == "told"
    assert given["because"][0]["cites"] == ["A1", "A3"]


def test_an_age_over_a_bands_edge_takes_the_less_drastic_end() -> None:
    given = advice(sent_text="Sent 1 month ago", sightings=[], facts=told(relationship="stranger"))
    assert given["age"] == given["age"] | {"days": [30, 59], "band": "stale"}
    edge = advice(sent_text="Sent 2 months ago", facts={})
    assert (edge["age"]["days"], edge["verdict"], edge["row"]) == ([60, 89], "let_expire", "D18")
    over = advice(sent_text="Sent 12 weeks ago", facts={})
    assert (over["age"]["days"], over["age"]["band"]) == ([84, 90], "stale")
    assert (over["verdict"], over["row"]) == ("let_expire", "D18")


def test_the_upper_end_wins_where_it_is_less_drastic() -> None:
    facts = told(relationship="acquaintance", purpose="current", times_asked=0)
    given = advice(sent_text="Sent 12 weeks ago", facts=facts)
    assert given["verdict"] == "clarify"
    asked = told(relationship="known", purpose="current", times_asked=1)
    assert advice(sent_text="Sent 12 weeks ago", facts=asked)["row"] == "D8"


def test_sightings_narrow_and_contradicting_ones_are_left_out() -> None:
    def days(*sightings: tuple[str, str]) -> list[int]:
        seen = [{"on": on, "sent_text": text} for on, text in sightings]
        found: list[int] = advice(sightings=seen)["age"]["days"]
        return found

    assert days() == [21, 27]
    assert days(("2026-11-21", "Sent 2 weeks ago")) == [21, 21]
    assert days(("2026-11-21", "Sent 2 weeks ago"), ("2026-11-10", "Sent 2 weeks ago")) == [21, 21]
    assert days(("2026-11-23", "Sent 2 weeks ago")) == [21, 27]
    assert days(("2026-11-10", "no idea")) == [21, 27]
    assert days(("2026-01-01", "Sent 1 week ago")) == [21, 27]


def test_what_the_page_said_on_an_earlier_day_is_older_by_now() -> None:
    def days(seen_on: str | None, *sightings: tuple[str, str]) -> list[int]:
        seen = [{"on": on, "sent_text": text} for on, text in sightings]
        found: list[int] = advice(seen_on=seen_on, sightings=seen)["age"]["days"]
        return found

    assert days(None) == days("2026-11-22") == days("2026-11-23") == [21, 27]
    assert days("2026-11-12") == [31, 37]
    assert days("2026-11-12", ("2026-11-12", "Sent 3 weeks ago")) == [31, 37]
    assert days("2026-11-12", ("2026-11-11", "Sent 2 weeks ago")) == [31, 31]


def test_an_exact_date_wins_over_the_text() -> None:
    given = advice(sent_on="2026-11-01", sent_text="Sent 3 months ago")
    assert given["age"]["days"] == [21, 21]
    assert given["share"][1] == 36
    assert advice(sent_on="2026-11-23")["age"]["days"] == [0, 0]
    assert advice(sent_on="2026-11-01", sent_text="no idea")["row"] == "D15"


def test_what_is_inferred_and_what_outweighs_it() -> None:
    goals = {"goals": ["Data Engineering", ""]}
    found = advice(settings=goals, headline="Head of  DATA engineering, Engines Ltd")
    assert found["facts"]["purpose"] == found["facts"]["purpose"] | {
        "value": "current",
        "source": "inferred",
    }
    assert "purpose" not in advice(settings=goals, headline="Metadata engineering")["facts"]
    assert "purpose" not in advice(settings=goals, headline=None)["facts"]
    outweighed = advice(settings=goals, headline="Data engineering", facts=told(purpose="none"))
    assert outweighed["facts"]["purpose"]["value"] == "none"
    unknown = {"purpose": {"value": None, "source": "told"}}
    assert advice(settings=goals, headline="data engineering", facts=unknown)["verdict"] == "clarify"


def test_a_role_changed_since_makes_the_purpose_lapse() -> None:
    def purpose(changed_on: str, **settings: Any) -> str | None:
        given = advice(settings={"role_changed_on": changed_on} | settings, headline="Poet")
        fact = given["facts"].get("purpose")
        return fact and str(fact["value"])

    assert purpose("2026-11-02") == "lapsed"
    assert purpose("2026-11-01") is None
    assert purpose("2026-11-23") is None
    assert purpose("2026-11-02", goals=["poet"]) == "current"


def test_an_inferred_fact_is_used_but_counts_as_unsure() -> None:
    inferred = advice(facts={"relationship": {"value": "known", "source": "inferred"}})
    assert inferred["verdict"] == "wait"
    assert inferred["share"][1] == 72
    assert advice(facts=told(relationship="known"))["share"][1] == 24


def test_no_question_where_nothing_it_could_tell_matters() -> None:
    facts = told(relationship="known", purpose="lapsed", connected_elsewhere=True, may_collaborate=False)
    given = advice(facts=facts)
    assert (given["question"], given["certainty"]) == (None, "certain")
    fresh = advice(sent_text="Sent today", facts=told(relationship="known"))
    assert (fresh["question"], fresh["certainty"]) == (None, "certain")


def test_when_to_ask_again_and_whether_to_write() -> None:
    gone = advice(sent_text="Sent 6 months ago", facts=told(relationship="stranger", purpose="none"))
    assert gone["timing"]["ask_again_from"] == "2026-12-13"
    assert (gone["message"]["advice"], gone["message"]["drafts"]) == ("unnecessary", [])
    noticed = told(relationship="stranger", purpose="none", likely_to_notice=True)
    assert advice(sent_text="Sent 6 months ago", facts=noticed)["message"]["advice"] == "send"
    unsaid = advice(sent_text="Sent 6 months ago")
    assert (unsaid["verdict"], unsaid["message"]["advice"]) == ("withdraw", "optional")
    assert {draft["tone"] for draft in unsaid["message"]["drafts"]} == {"warm", "brief"}
    clarify = advice(facts=told(purpose="current"))
    assert (clarify["verdict"], clarify["message"]["advice"]) == ("clarify", "send")
    short = advice(settings={"message_limit": 200}, facts=told(purpose="current"))
    assert all(draft["characters"] <= 200 for draft in short["message"]["drafts"])
    assert short["message"]["drafts"]


def test_invitations_to_pages_and_unreadable_texts_get_no_verdict_and_a_reason() -> None:
    page = advice(addressee="page", sent_text="who knows")
    assert page["verdict"] == "not_applicable"
    odd = advice(sent_text="Sent once upon a time")
    assert odd["verdict"] == "unreadable"
    assert "Sent once upon a time" in odd["text"]
    for entry in (page, odd):
        assert entry["text"]
        assert [entry[key] for key in ("row", "certainty", "share", "age", "question", "timing")] == [
            None
        ] * 6
        assert not any(entry[key] for key in ("because", "despite", "unless", "alternatives"))


def test_equal_ids_are_answered_each_in_order() -> None:
    both = [invitation(), invitation(sent_text="Sent today")]
    reply = ask(today=TODAY, invitations=both)
    assert [entry["verdict"] for entry in reply["advice"]] == ["wait", "wait"]
    assert [entry["row"] for entry in reply["advice"]] == ["D15", "D5"]


def test_people_of_whom_the_same_is_known_are_each_called_by_their_own_name() -> None:
    names = ['Ada "Countess" Lovelace', "Grace Hopper", "LinkedIn Member", "Zoë \\ Müller"]
    people = [invitation(name=name, sent_text="Sent today") for name in names]
    summaries = [entry["summary"] for entry in ask(today=TODAY, invitations=people)["advice"]]
    called = ["Ada", "Grace", "This person", "Zoë"]
    assert summaries == [f"{name} has hardly had a chance to reply." for name in called]


def test_statements_are_cited_for_the_person() -> None:
    stranger = advice(sent_text="Sent 2 months ago", facts=told(relationship="stranger"))
    assert stranger["because"][0]["cites"] == ["W1", "W2"]
    known = advice(
        sent_text="Sent 2 months ago", facts=told(relationship="acquaintance", may_collaborate=False)
    )
    assert known["because"][0]["cites"] == ["W2", "Z1"]


def test_whom_one_does_not_dare_to_greet_is_spoken_of_by_the_whole_name_and_greeted_by_none() -> None:
    given = advice(name="Wei Zhang", facts=told(relationship="known", purpose="current"))
    assert given["because"][1]["text"] == "You know Wei Zhang personally, so you can simply get in touch."
    assert given["question"] is None or "Wei Zhang" in given["question"]["text"]
    drafts = given["message"]["drafts"]
    assert drafts
    assert all(draft["text"].startswith("Hello,") and "Wei" not in draft["text"] for draft in drafts)
    nobody = advice(name="LinkedIn Member", facts=told(relationship="known", purpose="current"))
    assert nobody["because"][1]["text"] == "You know this person personally, so you can simply get in touch."
