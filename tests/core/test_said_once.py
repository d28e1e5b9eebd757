"""A card never says one thing twice, and each text is said in one place."""

import re
from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path

from pycore.advisor.advise import advise
from pycore.boundary.replies.phrases import Phrases
from pycore.domain.age import AgeRange
from pycore.domain.facts import Knowledge
from pycore.policy.thresholds import BAND_STARTS
from pycore.proof.space import MOMENTS, every_fact

TODAY = date(2026, 11, 22)
CORE = Path(__file__).parents[2] / "pycore"
KEY = re.compile(r"""say\(\s*(?:[\w.\[\]"]+, )?f?"([a-z_]+)\.""")
SHARED = {"cli", "date"}
"""The command line's own words, and the names of months, which tables read too."""
EMPTY = frozenset(
    re.findall(
        r"\w+",
        "ada and are but does from have just more much need not only than that the them then there they this "
        "who with would you your yours invitation for was had has",
    )
)
"""Words that every card repeats, and such as carry nothing."""


def content(sentence: str) -> frozenset[str]:
    """Return the words of a sentence that carry what it says."""
    return frozenset(re.findall(r"[a-z’]{3,}", sentence.lower())) - EMPTY


def cards() -> set[tuple[str, ...]]:
    """Return the sentences of each different card: label, summary, and the arguments of both sides."""
    phrases, found = Phrases("en", "Ada"), set()
    for facts in every_fact():
        for lower, upper, past in MOMENTS:
            days = 200 if past else BAND_STARTS[lower]
            age = AgeRange(days, max(days, BAND_STARTS[upper]))
            advice = advise(Knowledge(facts), age, TODAY)
            said = [
                phrases.argument(name, advice.case)["text"] for name in (*advice.because, *advice.despite)
            ]
            found.add((phrases.label(advice.case.verdict), phrases.summary(advice.case.row), *said))
    return found


def test_no_two_sentences_of_a_card_say_the_same() -> None:
    twice: Counter[tuple[str, str]] = Counter()
    for card in cards():
        for one, other in combinations(card, 2):
            shorter, longer = sorted((content(one), content(other)), key=len)
            if shorter and len(shorter & longer) > 0.75 * len(shorter):
                twice[one, other] += 1
    assert twice == {}


def test_each_kind_of_text_is_said_by_one_module() -> None:
    """The rule book, which shows many texts again, is let be."""
    modules: dict[str, set[str]] = {}
    for path in CORE.rglob("*.py"):
        if path.name != "rule_book.py":
            for kind in set(KEY.findall(path.read_text(encoding="utf-8"))) - SHARED:
                modules.setdefault(kind, set()).add(path.name)
    assert len(modules) > 15
    assert {kind: names for kind, names in modules.items() if len(names) > 1} == {}
