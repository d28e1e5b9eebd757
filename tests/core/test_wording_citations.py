"""Every statement of the guidance is cited by what the product says or does."""

from itertools import chain

from pycore.advisor.alternatives import alternatives
from pycore.arguments import ARGUMENTS
from pycore.policy.table import TABLE
from pycore.throttle.rule import CITES as RULING_CITES
from pycore.wording import HOWTO_CITES, STATEMENTS
from tests.core.space import all_cases


def test_every_statement_is_cited_and_every_citation_is_a_statement() -> None:
    cited = set(
        chain(
            chain.from_iterable(argument.cites for argument in ARGUMENTS.values()),
            chain.from_iterable(row.cites for row in TABLE),
            chain.from_iterable(RULING_CITES.values()),
            chain.from_iterable(HOWTO_CITES.values()),
        )
    )
    assert cited == set(STATEMENTS)


def test_every_alternative_cites_statements() -> None:
    cited = {cite for case in all_cases() for choice in alternatives(case) for cite in choice.cites}
    assert cited
    assert cited <= set(STATEMENTS)


def test_there_are_as_many_statements_as_the_guidance_has() -> None:
    assert len(STATEMENTS) == len(set(STATEMENTS)) == 53
