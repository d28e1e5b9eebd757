"""The guiding reason of each row of the table: the first thing a card says for its verdict."""

from __future__ import annotations

from pycore.arguments.base import Argument
from pycore.policy.table import TABLE, Row

_REASONS: dict[str, tuple[str, str]] = {
    "D1": ("purpose_behind_the_slip", "A message makes good use of a request that was a mistake."),
    "D2": (
        "use_it_may_still_have",
        "Where working together is possible, an open door is worth it.",
    ),
    "D3": ("never_meant_to_be_sent", "Nothing is lost by taking back what was sent by mistake."),
    "D4": ("nothing_gained_by_waiting", "Waiting helps neither side where no reason exists."),
    "D5": ("no_time_yet_to_answer", "Silence of a few days says nothing at all."),
    "D6": ("better_met_elsewhere", "Asking once more would look undecided; a talk would not."),
    "D7": ("fair_time_to_answer", "A week or two is a reasonable time for somebody not unknown."),
    "D8": ("reason_worth_telling", "Told in a message, the reason speaks for itself."),
    "D9": ("door_worth_keeping_open", "An open request keeps the way to the person."),
    "D10": (
        "patience_with_someone_valued",
        "A tie outside the site is worth some weeks of waiting.",
    ),
    "D11": ("safest_for_someone_valued", "Letting it expire hurts nobody; a withdrawal might."),
    "D12": (
        "indecision_if_withdrawn_again",
        "A second withdrawal is noticed, a request that expires is not.",
    ),
    "D13": ("request_that_leads_nowhere", "What makes sense for neither side only takes up space."),
    "D14": ("time_left_to_answer", "Weeks alone are no reason; a month or more would be long."),
    "D15": (
        "long_silence_with_little_between_you",
        "Silence weighs more where no close tie explains it.",
    ),
    "D16": (
        "months_of_silence",
        "Tidying up now and then is fine where nobody said anything else.",
    ),
    "D17": ("quiet_end_by_itself", "Doing nothing more ends the request without anybody noticing."),
}
"""By row: the argument's name, which reads well after "because", and why the row decides so."""


def _reason(row: Row) -> Argument:
    name, why = _REASONS[row.id]
    return Argument(
        name=name,
        cites=row.cites,
        fires=lambda case: case.row == row.id,
        supports=frozenset({row.verdict}),
        opposes=frozenset(),
        sees=f"Row {row.id} of the table: {row.when}.",
        why=why,
        unknown="Says only what holds for every combination of facts in which this row decides.",
    )


ROW_REASONS: tuple[Argument, ...] = tuple(_reason(row) for row in TABLE)
