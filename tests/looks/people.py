"""The people of the pictures: each verdict, each certainty, long names, right-to-left names, no portraits."""

from __future__ import annotations

from dataclasses import dataclass

from tests.replica.people import Person


@dataclass(frozen=True)
class Told:
    """Somebody who was invited, and what the user has told about the two."""

    person: Person
    facts: dict[str, str | bool | int]


ASKED = "Elena Vasquez-Ortiz"
LONG = "Dr. Maximiliane-Charlotte Freifrau von und zu Hohenlohe-Schillingsfürst, MBA, PhD"
ALL = (
    Told(
        Person("Jonas Lindqvist", "Backend Engineer", "jonas", sent="1 week", photo=False),
        {},
    ),
    Told(
        Person(
            ASKED,
            "Recruiter at Brightharbor",
            "elena",
            sent="4 months",
            note="Hi Elena, I read your post about hiring for small teams. I’d be glad to stay in touch.",
            photo=False,
        ),
        {},
    ),
    Told(
        Person(LONG, "Chief Data Platform Evangelist " * 3, "maximiliane", sent="5 months", photo=False),
        {"relationship": "stranger", "purpose": "lapsed", "may_collaborate": False},
    ),
    Told(
        Person("Marcus Bell", "Growth", "marcus", sent="3 weeks", photo=False),
        {"relationship": "stranger", "may_collaborate": False},
    ),
    Told(
        Person("Priya Raghunathan", "Engineering Manager", "priya", sent="3 weeks", photo=False),
        {"purpose": "current"},
    ),
    Told(
        Person("ليلى حداد", "مهندسة معمارية في عمّان", "layla", sent="2 months", photo=False),
        {"relationship": "known", "times_asked": 1},
    ),
    Told(
        Person("Grace Adeyemi", "Engineer", "grace", sent="1 week", photo=False),
        {"may_collaborate": True},
    ),
    Told(
        Person("Noah Fischer", "Baker", "noah", sent="1 month", photo=False),
        {},
    ),
    Told(
        Person("Open Data Day", "Event", path="/events/5/", sent="2 weeks", addressee="event", photo=False),
        {},
    ),
    Told(
        Person("Una Unreadable", "A time that cannot be read", "una", sent_text="Sent soon", photo=False),
        {},
    ),
)
PEOPLE = [each.person for each in ALL]
