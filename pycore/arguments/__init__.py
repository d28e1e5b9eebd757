"""The registry of arguments, in the order in which a card shows them: most telling first."""

from __future__ import annotations

from pycore.arguments import (
    another_way_to_be_clear,
    asked_before,
    common_purpose,
    connected_on_another_network,
    costs_nothing,
    could_look_petty,
    headline_names_a_goal,
    invited_here_already,
    likely_to_notice,
    may_come_back,
    may_have_been_missed,
    may_work_together,
    met_before,
    mistake_to_explain,
    months_without_answer,
    no_common_purpose,
    no_other_link,
    no_reaction_so_far,
    no_tie,
    note_sent_along,
    note_sounds_like_a_meeting,
    nothing_planned_together,
    past_usual_removal,
    personal_contact,
    privacy_from_a_stranger,
    purpose_gone,
    reachable_elsewhere,
    real_world_tie,
    room_for_those_who_matter,
    second_approach,
    sent_by_mistake,
    site_lets_it_expire,
    tactful_distance,
    tie_not_known,
    too_soon_to_judge,
    wants_to_reconnect,
    weeks_are_normal,
)
from pycore.arguments.base import Argument
from pycore.arguments.row_reasons import REASON_OF, ROW_REASONS
from pycore.domain.advice import Case

CONSIDERATIONS: tuple[Argument, ...] = (
    real_world_tie.ARGUMENT,
    personal_contact.ARGUMENT,
    tactful_distance.ARGUMENT,
    met_before.ARGUMENT,
    no_tie.ARGUMENT,
    privacy_from_a_stranger.ARGUMENT,
    tie_not_known.ARGUMENT,
    note_sounds_like_a_meeting.ARGUMENT,
    common_purpose.ARGUMENT,
    no_common_purpose.ARGUMENT,
    purpose_gone.ARGUMENT,
    headline_names_a_goal.ARGUMENT,
    connected_on_another_network.ARGUMENT,
    reachable_elsewhere.ARGUMENT,
    no_other_link.ARGUMENT,
    may_work_together.ARGUMENT,
    nothing_planned_together.ARGUMENT,
    sent_by_mistake.ARGUMENT,
    mistake_to_explain.ARGUMENT,
    note_sent_along.ARGUMENT,
    asked_before.ARGUMENT,
    second_approach.ARGUMENT,
    invited_here_already.ARGUMENT,
    too_soon_to_judge.ARGUMENT,
    weeks_are_normal.ARGUMENT,
    may_have_been_missed.ARGUMENT,
    months_without_answer.ARGUMENT,
    no_reaction_so_far.ARGUMENT,
    site_lets_it_expire.ARGUMENT,
    past_usual_removal.ARGUMENT,
    likely_to_notice.ARGUMENT,
    wants_to_reconnect.ARGUMENT,
    could_look_petty.ARGUMENT,
    room_for_those_who_matter.ARGUMENT,
    costs_nothing.ARGUMENT,
    another_way_to_be_clear.ARGUMENT,
    may_come_back.ARGUMENT,
)
"""What speaks for a verdict or against it beside the guiding reason of the row that decided."""

ARGUMENTS: dict[str, Argument] = {each.name: each for each in (*ROW_REASONS, *CONSIDERATIONS)}
"""Every argument by its name."""


def weigh(case: Case) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of the arguments for the case's verdict and of those against it.

    The first of those for it is the guiding reason of the row that decided; a fact that it names does not
    speak for the verdict a second time.
    """
    reason = REASON_OF[case.row]
    said = frozenset(reason.rests_on(case))
    heard = [argument for argument in CONSIDERATIONS if argument.fires(case)]
    because = [
        argument.name
        for argument in heard
        if case.verdict in argument.supports and said.isdisjoint(argument.names)
    ]
    despite = tuple(argument.name for argument in heard if case.verdict in argument.opposes)
    return (reason.name, *because), despite
