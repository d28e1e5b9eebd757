"""How likely an answer still is, by the published figures and by the user's own."""

import pytest

from pycore.boundary.replies.outlook import outlook_part
from pycore.domain.age import AgeRange
from pycore.domain.outcome import End, Outcome
from pycore.outlook import Basis, Chance, Outlook
from pycore.outlook.figures import HORIZON_DAYS, LEAST_ANSWERED, OWN_REACHES_DAYS, PUBLISHED_INVITATIONS
from pycore.outlook.published import published_chance
from pycore.wording.language import LANGUAGES


def days(first: int, last: int | None = None) -> AgeRange:
    return AgeRange(first, first if last is None else last)


def published(age: AgeRange) -> Chance:
    return Outlook(()).at(age)


@pytest.mark.parametrize(
    ("hours", "chance"),
    [(1, 0.3169), (24, 0.1785), (168, 0.0658), (720, 0.0058)],
)
def test_the_published_points_give_their_chances(hours: int, chance: float) -> None:
    assert round(published_chance(hours), 4) == chance


def test_between_two_points_the_share_is_linear_in_the_logarithm_of_the_hours() -> None:
    # Half-way between a day and a week lies, in logarithms, the root of 24 x 168.
    answered = (0.63 + 0.88) / 2
    assert published_chance(63) == pytest.approx(0.37 * (1 - answered) / (1 - 0.37 * answered), abs=0.001)


def test_an_age_in_days_has_the_chances_of_its_ends() -> None:
    assert published(days(7)).low == published(days(7)).high == published_chance(168)
    assert published(days(0)) == Chance(
        published_chance(24), published_chance(1), Basis.PUBLISHED, PUBLISHED_INVITATIONS
    )
    assert published(days(21, 27)).low == published_chance(27 * 24)
    assert published(days(21, 27)).high == published_chance(21 * 24)


def test_past_the_last_point_only_a_bound_is_known() -> None:
    assert (published(days(30, 59)).low, published(days(30, 59)).high) == (0, published_chance(720))
    assert (published(days(400, 700)).low, published(days(400, 700)).high) == (0, published_chance(720))


def answered_after(*ages: int, still_open: int = 20, oldest: int = HORIZON_DAYS) -> Outlook:
    """Return the outlook of one who had these answers, and some invitations that are still open."""
    answers = [Outcome(0, age, age, End.LEFT) for age in ages]
    return Outlook([*answers, *[Outcome(0, oldest, oldest, End.OPEN)] * still_open])


def test_own_figures_speak_once_enough_were_answered() -> None:
    few = answered_after(*[10] * (LEAST_ANSWERED - 1))
    assert few.at(days(5)).basis is Basis.PUBLISHED
    own = answered_after(*[10] * LEAST_ANSWERED)
    assert own.at(days(5)) == Chance(0.5, 0.5, Basis.OWN, 40)
    assert own.at(days(9, 10)) == Chance(0.0, 0.5, Basis.OWN, 40)
    assert own.at(days(10)) == Chance(0.0, 0.0, Basis.OWN, 40)


def test_own_figures_are_conditional_on_being_still_open() -> None:
    own = answered_after(*[5] * 10, *[50] * 10)
    # 40 seen: 10 answered on day 5, 10 on day 50, so that 30 and 20 are left.
    assert own.at(days(0)).high == pytest.approx(20 / 40)
    assert own.at(days(20)).high == pytest.approx(10 / 30)


def test_own_figures_need_a_curve_that_reaches_half_a_year() -> None:
    short = answered_after(*[10] * LEAST_ANSWERED, oldest=HORIZON_DAYS - 1)
    assert short.at(days(5)).basis is Basis.PUBLISHED


def test_an_age_at_which_the_site_may_drop_it_has_published_figures() -> None:
    own = answered_after(*[10] * LEAST_ANSWERED)
    assert own.at(days(150, OWN_REACHES_DAYS - 1)).basis is Basis.OWN
    assert own.at(days(150, OWN_REACHES_DAYS)).basis is Basis.PUBLISHED


def test_where_nothing_is_open_any_more_the_published_figures_speak() -> None:
    outcomes = [Outcome(0, 10, 10, End.LEFT)] * LEAST_ANSWERED + [Outcome(150, 200, 200, End.OPEN)]
    own = Outlook(outcomes)
    assert own.at(days(5)).basis is Basis.OWN
    assert own.at(days(20)).basis is Basis.PUBLISHED


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (days(0), "between 1 in 6 and 3 in 10"),
        (days(7), "about 1 in 15"),
        (days(14, 20), "between 1 in 45 and 1 in 25"),
        (days(21, 27), "between 1 in 100 and 1 in 45"),
        (days(28, 29), "fewer than 1 in 100"),
        (days(30, 59), "fewer than 1 in 100"),
        (days(800), "fewer than 1 in 100"),
    ],
)
def test_a_chance_is_said_as_people_say_it(age: AgeRange, words: str) -> None:
    part = outlook_part(Outlook(()), age, "en")
    assert part["text"].startswith(f"Chance that this invitation is still accepted: {words}. ")
    assert part["basis"] == "published"
    assert part["n"] == PUBLISHED_INVITATIONS


@pytest.mark.parametrize(
    ("answered", "words"),
    [(60, "about 8 in 10"), (980, "about 9 in 10"), (20, "about 5 in 10"), (7, "about 3 in 10")],
)
def test_a_good_chance_is_said_in_tenths(answered: int, words: str) -> None:
    own = answered_after(*[10] * answered, *[0] * 20, still_open=20)
    assert words in outlook_part(own, days(5), "en")["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_basis_says_whose_figures_they_are(language: str) -> None:
    others = outlook_part(Outlook(()), days(7), language)["text"]
    own = outlook_part(answered_after(*[10] * 20), days(5), language)["text"]
    assert "15" in others
    assert "40" in own
    assert others != own
    assert not {"{", "}"} & set(others + own)
