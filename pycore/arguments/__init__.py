"""The registry of arguments, in the order in which a card shows them: most telling first."""

from __future__ import annotations

from pycore.arguments import (
    another_way_to_be_clear,
    asked_before,
    common_purpose,
    connected_on_another_network,
    could_look_petty,
    little_is_known,
    may_come_back,
    may_work_together,
    met_before,
    months_without_answer,
    no_common_purpose,
    no_tie,
    nothing_planned_together,
    privacy_from_a_stranger,
    purpose_gone,
    real_world_tie,
    room_for_those_who_matter,
    sent_by_mistake,
    site_lets_it_expire,
    strain_on_the_relationship,
    tactful_distance,
    too_soon_to_judge,
    weeks_without_answer,
)
from pycore.arguments.base import Argument
from pycore.arguments.row_reasons import ROW_REASONS
from pycore.domain.advice import Case

ARGUMENTS: tuple[Argument, ...] = (
    *ROW_REASONS,
    real_world_tie.ARGUMENT,
    strain_on_the_relationship.ARGUMENT,
    connected_on_another_network.ARGUMENT,
    met_before.ARGUMENT,
    no_tie.ARGUMENT,
    privacy_from_a_stranger.ARGUMENT,
    common_purpose.ARGUMENT,
    no_common_purpose.ARGUMENT,
    purpose_gone.ARGUMENT,
    may_work_together.ARGUMENT,
    nothing_planned_together.ARGUMENT,
    sent_by_mistake.ARGUMENT,
    months_without_answer.ARGUMENT,
    weeks_without_answer.ARGUMENT,
    too_soon_to_judge.ARGUMENT,
    asked_before.ARGUMENT,
    another_way_to_be_clear.ARGUMENT,
    little_is_known.ARGUMENT,
    could_look_petty.ARGUMENT,
    site_lets_it_expire.ARGUMENT,
    room_for_those_who_matter.ARGUMENT,
    tactful_distance.ARGUMENT,
    may_come_back.ARGUMENT,
)

CITES: dict[str, tuple[str, ...]] = {argument.name: argument.cites for argument in ARGUMENTS}
"""The statements that each argument rests on, by its name."""


def weigh(case: Case) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of the arguments for the case's verdict and of those against it.

    The first of those for it is always the guiding reason of the row that decided.
    """
    heard = [argument for argument in ARGUMENTS if argument.fires(case)]
    because = tuple(argument.name for argument in heard if case.verdict in argument.supports)
    despite = tuple(argument.name for argument in heard if case.verdict in argument.opposes)
    return because, despite
