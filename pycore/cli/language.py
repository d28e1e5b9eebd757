"""In which language the command line speaks: as asked, else as the environment says."""

from __future__ import annotations

from collections.abc import Mapping

from pycore.wording.language import LANGUAGES, language_of

_PLAIN = frozenset({"", "c", "posix"})


def user_locale(environment: Mapping[str, str]) -> str:
    """Return the first language of the environment that has texts, else English.

    As GNU gettext reads it: the first of LC_ALL, LC_MESSAGES and LANG that is set names the locale; unless
    that is the plain one, LANGUAGE may list languages to be tried before.
    """
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, names), "")
    if _code(locale) in _PLAIN:
        return LANGUAGES[0]
    listed = environment.get("LANGUAGE", "").split(":")
    return next((language_of(_tag(each)) for each in [*listed, locale] if _is_spoken(each)), LANGUAGES[0])


def _tag(locale: str) -> str:
    """Return "pt_BR" of "pt_BR.UTF-8@euro"."""
    return locale.partition(".")[0].partition("@")[0]


def _code(locale: str) -> str:
    return _tag(locale).replace("_", "-").partition("-")[0].lower()


def _is_spoken(locale: str) -> bool:
    return language_of(_tag(locale)).partition("-")[0] == _code(locale)
