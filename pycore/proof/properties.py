"""The ten properties, each a function that yields what it looked at and whether that holds."""

from __future__ import annotations

from pycore.proof.cards import arguments_take_sides, texts_claim_what_holds
from pycore.proof.turns import hinge_is_true_and_whole, unless_is_true_and_whole
from pycore.proof.verdicts import (
    never_somebody_valued,
    no_harsher_for_a_guess,
    no_harsher_for_not_knowing,
    one_verdict_each,
    withdraw_outlasts_age,
    withdraw_outlasts_distance,
)

PROPERTIES = (
    one_verdict_each,
    withdraw_outlasts_age,
    withdraw_outlasts_distance,
    never_somebody_valued,
    no_harsher_for_not_knowing,
    unless_is_true_and_whole,
    arguments_take_sides,
    hinge_is_true_and_whole,
    no_harsher_for_a_guess,
    texts_claim_what_holds,
)
"""In the order of the decision policy, 1 to 10."""
