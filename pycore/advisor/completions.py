"""Every way in which what is not known, or only inferred, could turn out; and what that says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from math import log2
from typing import Any

from pycore.domain.age import Band
from pycore.domain.facts import UNCERTAIN_FACTS, Facts, Value
from pycore.domain.verdict import ACTIONS, Action, Certainty, Verdict
from pycore.policy.ruling import rows_of
from pycore.policy.thresholds import LIKELY_SHARE

_TIE = 1e-9


type _Completion = tuple[tuple[Value, ...], Verdict]


@dataclass(frozen=True, slots=True)
class Completions:
    """The ways to complete the facts, and how often each action is right among them."""

    completions: tuple[_Completion, ...]
    actions: Counter[Action]

    def share_of(self, verdict: Verdict) -> tuple[int, int]:
        """Return in how many of how many completions the verdict's action stays the same."""
        return self.actions[ACTIONS[verdict]], len(self.completions)


@lru_cache(maxsize=8192)
def complete(facts: Facts, unsure: tuple[str, ...], bands: tuple[Band, ...]) -> Completions:
    """Try each combination of values of the unsure facts at each end of the age.

    ``unsure`` comes in the order of ``UNCERTAIN_FACTS``, which settles ties.
    """
    completions = tuple(
        (values, rows[band].verdict)
        for values in product(*(UNCERTAIN_FACTS[fact] for fact in unsure))
        for rows in (rows_of(_completed(facts, unsure, values)),)
        for band in bands
    )
    return Completions(completions, Counter(ACTIONS[verdict] for _, verdict in completions))


@lru_cache(maxsize=8192)
def most_telling(facts: Facts, unsure: tuple[str, ...], bands: tuple[Band, ...]) -> str | None:
    """Return the unsure fact that shares most information with the action, None where none is unsure.

    Ties are settled by the information on the verdict, then by the order of ``UNCERTAIN_FACTS``.
    """
    best, most = None, (0.0, 0.0)
    completions = complete(facts, unsure, bands).completions
    for place, fact in enumerate(unsure):
        shared = (
            _information([(values[place], ACTIONS[verdict]) for values, verdict in completions]),
            _information([(values[place], verdict) for values, verdict in completions]),
        )
        if best is None or _tells_more(shared, most):
            best, most = fact, shared
    return best


def certainty_of(share: tuple[int, int]) -> Certainty:
    """Name a share: all, at least three in five, fewer."""
    same, total = share
    part, whole = LIKELY_SHARE
    if same == total:
        return Certainty.CERTAIN
    return Certainty.LIKELY if whole * same >= part * total else Certainty.TENTATIVE


def _completed(facts: Facts, unsure: tuple[str, ...], values: tuple[Value, ...]) -> Facts:
    change: dict[str, Any] = dict(zip(unsure, values, strict=True))
    return replace(facts, **change)


def _tells_more(shared: tuple[float, float], most: tuple[float, float]) -> bool:
    """Compare information on the action, then on the verdict; less than a billionth apart is equal."""
    on_action, on_verdict = (one - other for one, other in zip(shared, most, strict=True))
    return on_action > _TIE or (on_action > -_TIE and on_verdict > _TIE)


def _information[O: (Action, Verdict)](pairs: list[tuple[Value, O]]) -> float:
    """Return how much the first of each pair tells of the second, in bits; all first values weigh alike."""
    values = {value for value, _ in pairs}
    parts = [Counter(outcome for other, outcome in pairs if other == value) for value in values]
    return entropy(Counter(outcome for _, outcome in pairs)) - sum(map(entropy, parts)) / len(parts)


def entropy[O: (Action, Verdict)](counts: Counter[O]) -> float:
    """Return how much is open about an outcome that comes up so often, in bits."""
    total = counts.total()
    return -sum(n / total * log2(n / total) for n in counts.values())
