"""Dates of an export: as the site prints them, and as spreadsheets of five languages leave them."""

from datetime import date

import pytest

from pycore.export.date_order import DateOrder
from pycore.export.dates import day_of, is_dated, month_of
from pycore.export.month_names import month_number
from pycore.wording import say
from pycore.wording.language import LANGUAGES
from tests.core.exports import INVITATIONS, imported, read_one, sent

UNKNOWN, MONTH_FIRST, DAY_FIRST = DateOrder(), DateOrder(month_first=True), DateOrder(day_first=True)
AUGUST = date(2026, 8, 29)
OWN, OTHER = "1/5/26, 2:37 PM", "05/11/2026 15:04"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1/29/26, 2:37 PM", date(2026, 1, 29)),
        ("1/29/26, 2:37\u202fPM", date(2026, 1, 29)),
        ("2025-06-01 14:03:22 UTC", date(2025, 6, 1)),
        ("2025/6/1", date(2025, 6, 1)),
        ("08 Feb 2026", date(2026, 2, 8)),
        ("08 F\u00e9v 2026", date(2026, 2, 8)),
        ("08 Foo 2026", None),
        ("2025-02-30", None),
        ("1/29/0026, 2:37 PM", None),
        ("0026-01-29", None),
        ("9999-12-31", None),
        ("", None),
        ("1" * 70, None),
        ("29-Aug-26", AUGUST),
        ("29 Aug 26", AUGUST),
        ("29 Aug 2026, 14:37", AUGUST),
        ("29.08.2026 14:37", AUGUST),
        ("29. 8. 26", AUGUST),
        ("29. August 2026", AUGUST),
        ("29 août 2026", AUGUST),
        ("1er août 2026", date(2026, 8, 1)),
        ("1º de agosto de 2026", date(2026, 8, 1)),
        ("29 de agosto de 2026 14:37", AUGUST),
        ("29 ago. 2026", AUGUST),
        ("August 29, 2026", AUGUST),
        ("29 Ma 2026", None),
    ],
)
def test_days_are_read_as_printed(text: str, day: date | None) -> None:
    assert day_of(text, MONTH_FIRST if "/" in text else UNKNOWN) == day


@pytest.mark.parametrize("language", LANGUAGES)
def test_month_names_of_every_language_are_known_whole_and_short(language: str) -> None:
    for number in range(1, 13):
        name = say(language, f"date.month.{number}")
        assert month_number(name) == month_number(name.upper()) == month_number(name[:5]) == number
    assert [month_number(name) for name in ("Mrz", "M\u00e4r", "jui", "juil", "Dez", "dic", "ma")] == [
        3,
        3,
        0,
        7,
        12,
        12,
        0,
    ]


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        (OTHER, UNKNOWN, None),
        (OTHER, MONTH_FIRST, date(2026, 5, 11)),
        (OTHER, DAY_FIRST, date(2026, 11, 5)),
        (OTHER, DateOrder(day_first=True, month_first=True), None),
        ("5-11-26", DAY_FIRST, date(2026, 11, 5)),
        (OWN, UNKNOWN, date(2026, 1, 5)),
        (OWN, DAY_FIRST, date(2026, 5, 1)),
        (OWN, DateOrder(day_first=True, month_first=True), None),
        ("11/20/2026", DAY_FIRST, None),
        ("13/13/2026", DAY_FIRST, None),
    ],
)
def test_numbers_alone_are_read_in_the_order_of_the_file(
    text: str, order: DateOrder, day: date | None
) -> None:
    assert day_of(text, order) == day


def test_a_date_in_any_order_is_one() -> None:
    assert is_dated(OTHER)
    assert is_dated("20/11/2026")
    assert not is_dated("20/20/2026")


def read(*dates: str) -> tuple[list[str], list[str]]:
    """Return the days of a file with these dates, and why the others were left out."""
    rows = [sent(f"Person {place}", f"p{place}", at=at) for place, at in enumerate(dates)]
    learnt, unreadable = read_one(INVITATIONS + "".join(rows))
    days = [each.request.sent_on.isoformat() for each in learnt.pending]
    return days, [each.problem.said("en") for each in unreadable]


def test_one_date_that_cannot_be_month_first_makes_the_file_day_first() -> None:
    assert read(OTHER, "20/11/2026 09:01") == (["2026-11-05", "2026-11-20"], [])
    assert read("20/11/2026 09:01", OWN) == (["2026-11-20", "2026-05-01"], [])


def test_one_date_that_cannot_be_day_first_makes_the_file_month_first() -> None:
    assert read(OTHER, "11/20/2026 09:01") == (["2026-05-11", "2026-11-20"], [])
    assert read(OTHER, "1/29/26, 2:37 PM") == (["2026-05-11", "2026-01-29"], [])


def test_where_the_file_cannot_tell_only_the_site_s_own_form_is_read() -> None:
    days, left_out = read(OTHER, OWN, "2026-11-05")
    assert days == ["2026-01-05", "2026-11-05"]
    assert left_out == [
        "Sent At may have the day or the month first, and the file does not tell which: '05/11/2026 15:04'"
    ]


def test_a_file_that_writes_both_orders_is_read_in_none() -> None:
    days, left_out = read("11/20/2026", "20/11/2026", OWN, "2026-11-05", "13/45/26, 2:37 PM")
    assert days == ["2026-11-05"]
    assert len(left_out) == 4
    assert left_out[3] == "Sent At is not a date like 1/29/26, 2:37 PM: '13/45/26, 2:37 PM'"


def test_what_is_no_date_tells_nothing_of_the_order() -> None:
    assert read("13/45/26, 2:37 PM", OWN)[0] == ["2026-01-05"]


def test_each_file_has_its_own_order() -> None:
    reply = imported(
        Invitations=INVITATIONS + sent("Ada", "ada", at="20/11/2026") + sent("Bo", "bo", at=OTHER),
        Invitations_2=INVITATIONS + sent("Cy", "cy", at=OWN),
    )
    assert [each["sent_on"] for each in reply["people"].values()] == [
        "2026-11-20",
        "2026-11-05",
        "2026-01-05",
    ]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Feb 2024", (date(2024, 2, 1), date(2024, 2, 29))),
        ("janv. 2024", (date(2024, 1, 1), date(2024, 1, 31))),
        ("M\u00e4rz 2024", (date(2024, 3, 1), date(2024, 3, 31))),
        ("marzo de 2024", (date(2024, 3, 1), date(2024, 3, 31))),
        ("Jan-24", (date(2024, 1, 1), date(2024, 1, 31))),
        ("02/2024", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2023", (date(2023, 1, 1), date(2023, 12, 31))),
        ("Dec 2099", (date(2099, 12, 1), date(2099, 12, 31))),
        ("Foo 2024", None),
        ("13/2024", None),
        ("since ever", None),
    ],
)
def test_months_and_years_are_read_as_spans(text: str, span: tuple[date, date] | None) -> None:
    assert month_of(text) == span
