"""Each test starts with cold caches: what an earlier test asked must not answer for the code under test."""

import pytest

from pycore.advisor.advise import advise
from pycore.advisor.changes import changes
from pycore.advisor.completions import complete
from pycore.boundary.card import card_of
from pycore.page_text.sent_age import read_sent_text
from pycore.policy.ruling import rows_of


@pytest.fixture(autouse=True)
def cold_caches() -> None:
    for cached in (advise, card_of, changes, complete, read_sent_text, rows_of):
        cached.cache_clear()
