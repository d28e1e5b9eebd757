"""Every file of the extension is there for something: the manifest or another file leads to it."""

import posixpath
import re

from tests.repository.tree import text_of, under

NAMED = re.compile(r"""["'`]([\w./-]+\.(?:d\.ts|m?js|css|html|json|png|svg))["'`]""")
DECLARES = "declare "
"""A file of types that nobody imports declares what is there anyway."""
SELF_EVIDENT = ("extension/_locales/", "extension/help/words/", "extension/help/privacy.css")
"""Chrome finds the first by the manifest's default_locale, the help its words by the language. The page
that has that style is made by build/privacy_page.py."""


def led_to(path: str, there: set[str]) -> set[str]:
    """Return the files that one file names, from its own folder or from the extension's root."""
    folder = posixpath.dirname(path)
    named = {
        posixpath.normpath(posixpath.join(base, name))
        for name in NAMED.findall(text_of(path))
        for base in (folder, "extension")
    }
    types = {re.sub(r"\.(m?)js$", r".d.\1ts", name) for name in named}
    return (named | types) & there


def reached_from(start: str, there: set[str]) -> set[str]:
    reached: set[str] = set()
    ahead = {start}
    while ahead:
        path = ahead.pop()
        reached.add(path)
        ahead |= led_to(path, there) - reached
    return reached


def test_no_file_of_the_extension_is_an_orphan() -> None:
    there = {path for path in under("extension/") if not path.startswith(SELF_EVIDENT)}
    ambient = {path for path in there if path.endswith((".d.ts", ".d.mts")) and DECLARES in text_of(path)}
    assert sorted(there - ambient - reached_from("manifest.json", there)) == []
