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
from pycore.policy.table import row_at
from pycore.policy.thresholds import LIKELY_SHARE

_TIE = 1e-9


type _Completion = tuple[tuple[Value, ...], Verdict]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the completions say: how often each action is right, of how many, and what to ask.

    ``question`` is the unsure fact that shares most information with the verdict, None where none shares any.
    """

    actions: Counter[Action]
    total: int
    question: str | None

    def share_of(self, verdict: Verdict) -> tuple[int, int]:
        """Return in how many of how many completions the verdict's action stays the same."""
        return self.actions[ACTIONS[verdict]], self.total


@lru_cache(maxsize=8192)
def outlook(facts: Facts, unsure: tuple[str, ...], bands: tuple[Band, ...]) -> Outlook:
    """Try each combination of values of the unsure facts at each end of the age.

    ``unsure`` comes in the order of ``UNCERTAIN_FACTS``, which settles ties.
    """
    completions = [
        (values, row_at(_completed(facts, unsure, values), band).verdict)
        for values in product(*(UNCERTAIN_FACTS[fact] for fact in unsure))
        for band in bands
    ]
    actions = Counter(ACTIONS[verdict] for _, verdict in completions)
    return Outlook(actions, len(completions), _most_telling(unsure, completions))


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


def _most_telling(unsure: tuple[str, ...], completions: list[_Completion]) -> str | None:
    best, most = None, _TIE
    whole = _entropy([verdict for _, verdict in completions])
    for place, fact in enumerate(unsure):
        values = UNCERTAIN_FACTS[fact]
        parts = [
            [verdict for combination, verdict in completions if combination[place] is value]
            for value in values
        ]
        shared = whole - sum(_entropy(part) for part in parts) / len(values)
        if shared > most + (_TIE if best else 0):
            best, most = fact, shared
    return best


def _entropy(verdicts: list[Verdict]) -> float:
    total = len(verdicts)
    return -sum(n / total * log2(n / total) for n in Counter(verdicts).values())
