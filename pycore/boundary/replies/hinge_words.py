"""The sentence on what could still turn an advice, and to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pycore.domain.advice import Change, Hinge
from pycore.domain.facts import Value
from pycore.domain.verdict import ACTIONS, Action, Verdict
from pycore.policy.thresholds import HINGE_LIMIT, HINGE_WORDS

type Say = Callable[..., str]
"""Says a text about one person by its key, with values."""

type NameOf = Callable[[Verdict], str]
"""Names a verdict within a sentence."""

type Groups = dict[str, list[Change]]
"""What to do instead, in words, and the changes that lead there."""

_GROUPS = 2
"""More than so many things to do instead make no sentence."""

_TWO_CLAUSES = {"purpose_current_none": ("purpose_current", "purpose_none")}
"""Answers that have no short clause in common."""


def hinge_sentence(hinges: tuple[Hinge, ...], say: Say, name_of: NameOf) -> str | None:
    """Return the sentence, None where no answer alone turns the action.

    It says which answers lead to which verdict, or else to what kind of action; where either takes too long a
    sentence, it names the facts alone.
    """
    if not hinges:
        return None
    depends = any(hinge.whatever_the_answer for hinge in hinges)
    changes = [change for hinge in hinges for change in hinge.changes]
    # Where every answer to the one fact turns it, none leads to what is advised now, and none is named.
    whole = len(hinges) == 1 and depends
    for kind_of in (_finely, ACTIONS.__getitem__):
        groups = _grouped(changes, kind_of, say, name_of)
        if not whole and len(groups) <= _GROUPS and not _all_alike(hinges, groups):
            turns = _turns(groups, say)
            sentence = say(f"hinge.{'cases' if depends else 'but'}", turns=turns)
            if len(sentence) <= HINGE_LIMIT and len(sentence.split()) <= HINGE_WORDS:
                return sentence
    if depends:
        return say("hinge.depends", conditions=_listed([hinge.fact for hinge in hinges], say))
    return say("hinge.not_if", conditions=_conditions(changes, say))


def word_of(value: Value) -> str:
    """Return a value as the keys of the texts have it: as in JSON, without quotes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _finely(verdict: Verdict) -> str:
    """Tell the ways to write apart; those to leave it open are one to whoever asks what would change."""
    action = ACTIONS[verdict]
    return verdict if action is Action.WRITE else action


def _grouped(changes: list[Change], kind_of: Callable[[Verdict], str], say: Say, name_of: NameOf) -> Groups:
    groups: Groups = {}
    for kind in dict.fromkeys(kind_of(change.verdict) for change in changes):
        leading = [change for change in changes if kind_of(change.verdict) == kind]
        verdicts = {change.verdict for change in leading}
        groups[name_of(verdicts.pop()) if len(verdicts) == 1 else say(f"hinge.{kind}")] = leading
    return groups


def _all_alike(hinges: tuple[Hinge, ...], groups: Groups) -> bool:
    """Say whether every answer to one fact leads to the same; then no answer can be named for it."""
    return any(
        hinge.whatever_the_answer and set(hinge.changes) <= set(changes)
        for hinge in hinges
        for changes in groups.values()
    )


def _turns(groups: Groups, say: Say) -> str:
    """Say which answers lead where."""
    (verdict, changes), *others = groups.items()
    first = say("hinge.then", verdict=verdict, conditions=_conditions(changes, say))
    if not others:
        return first
    [(other, rest)] = others
    then = say("hinge.then", verdict=other, conditions=_conditions(rest, say))
    return say("hinge.both", first=first, then=then)


def _conditions(changes: list[Change], say: Say) -> str:
    clauses: list[str] = []
    for fact in dict.fromkeys(change.fact for change in changes):
        clause = _clause(fact, (change.value for change in changes if change.fact == fact))
        clauses += _TWO_CLAUSES.get(clause, (clause,))
    return _listed(clauses, say)


def _clause(fact: str, values: Iterable[Value]) -> str:
    """Return the end of the key for a fact and those of its values that turn the action."""
    return "_".join([fact, *map(word_of, values)])


def _listed(clauses: list[str], say: Say) -> str:
    said, *others = (say(f"hinge.{clause}") for clause in clauses)
    for place, clause in enumerate(others, 1):
        said = say(f"hinge.{'last' if place == len(others) else 'next'}", first=said, then=clause)
    return said
