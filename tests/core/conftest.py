"""Each test starts with cold caches, in no language of the machine's: the code under test alone answers."""

import pytest

from pycore.advisor.changes import changes
from pycore.advisor.completions import outlook
from pycore.page_text.sent_age import _read as read_label
from pycore.policy.table import row_at


@pytest.fixture(autouse=True)
def cold_caches() -> None:
    for cached in (changes, outlook, read_label, row_at):
        cached.cache_clear()


@pytest.fixture(autouse=True)
def no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
