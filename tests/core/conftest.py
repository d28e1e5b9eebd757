"""Each test starts with cold caches, in no language of the machine's: the code under test alone answers."""

import pytest

from pycore.advisor.advise import advise
from pycore.advisor.changes import _told_otherwise, changes
from pycore.advisor.completions import complete, most_telling
from pycore.boundary.replies.card import card_of
from pycore.page_text.sent_age import _read as read_label
from pycore.policy.ruling import _standing, rows_of


@pytest.fixture(autouse=True)
def cold_caches() -> None:
    for cached in (
        _standing,
        _told_otherwise,
        advise,
        card_of,
        changes,
        complete,
        most_telling,
        read_label,
        rows_of,
    ):
        cached.cache_clear()


@pytest.fixture(autouse=True)
def no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
