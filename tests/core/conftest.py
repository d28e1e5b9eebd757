"""Each test starts with cold caches: what an earlier test asked must not answer for the code under test."""

import pytest

from pycore.advisor.changes import changes
from pycore.advisor.completions import outlook
from pycore.page_text.sent_age import _read as read_label
from pycore.policy.table import row_at


@pytest.fixture(autouse=True)
def cold_caches() -> None:
    for cached in (changes, outlook, read_label, row_at):
        cached.cache_clear()
