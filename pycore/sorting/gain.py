"""How much an answer tells of what to do."""

from __future__ import annotations

from functools import lru_cache

from pycore.advisor.completions import complete, entropy
from pycore.domain.age import Band
from pycore.domain.facts import Knowledge
from pycore.sorting.asks import CHOICES, Ask, after

_SCALE = 1_000_000


@lru_cache(maxsize=8192)
def gain_of(knowledge: Knowledge, bands: tuple[Band, ...], ask: Ask) -> int:
    """Return what the answer is expected to tell of the action, in millionths of a bit, at least 0.

    The entropy of the action over all completions less its mean entropy once a choice was told, each choice
    as likely as the others. A whole number, so that sums are the same in any order.
    """
    told = [_open(after(knowledge, choice), bands) for choice in CHOICES[ask]]
    return max(0, round(_SCALE * (_open(knowledge, bands) - sum(told) / len(told))))


def _open(knowledge: Knowledge, bands: tuple[Band, ...]) -> float:
    return entropy(complete(knowledge.settled_facts, knowledge.unsure, bands).actions)
