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
from pycore.domain.verdict import ACTIONS, Certainty, Verdict
from pycore.policy.table import row_at
from pycore.policy.thresholds import LIKELY_SHARE

_TIE = 1e-9


@dataclass(frozen=True, slots=True)
class Completion:
    """One way in which the unsure facts could turn out, and the verdict at one end of the age."""

    values: dict[str, Value]
    verdict: Verdict


@lru_cache(maxsize=8192)
def completions(
    facts: Facts, unsure: tuple[str, ...], bands: tuple[Band, ...]
) -> tuple[Completion, ...]:
    """Return a completion for each combination of values of the unsure facts and each end of the age."""
    combinations = product(*(UNCERTAIN_FACTS[fact] for fact in unsure))
    assignments: list[dict[str, Any]] = [
        dict(zip(unsure, combination, strict=True)) for combination in combinations
    ]
    return tuple(
        Completion(values, row_at(replace(facts, **values), band).verdict)
        for values in assignments
        for band in bands
    )


def share_of(verdict: Verdict, cases: tuple[Completion, ...]) -> tuple[int, int]:
    """Return in how many of how many completions the verdict's action stays the same."""
    action = ACTIONS[verdict]
    return sum(ACTIONS[case.verdict] is action for case in cases), len(cases)


def certainty_of(share: tuple[int, int]) -> Certainty:
    """Name a share: all, at least three in five, fewer."""
    same, total = share
    part, whole = LIKELY_SHARE
    if same == total:
        return Certainty.CERTAIN
    return Certainty.LIKELY if whole * same >= part * total else Certainty.TENTATIVE


def most_telling(unsure: tuple[str, ...], cases: tuple[Completion, ...]) -> str | None:
    """Return the unsure fact that shares most information with the verdict, None where none shares any."""
    best, most = None, _TIE
    whole = _entropy([case.verdict for case in cases])
    for fact in unsure:
        values = UNCERTAIN_FACTS[fact]
        parts = [[case.verdict for case in cases if case.values[fact] is value] for value in values]
        shared = whole - sum(_entropy(part) for part in parts) / len(values)
        if shared > most + (_TIE if best else 0):
            best, most = fact, shared
    return best


def _entropy(verdicts: list[Verdict]) -> float:
    total = len(verdicts)
    return -sum(n / total * log2(n / total) for n in Counter(verdicts).values())
