"""The whole document around a screen: head, top bar, aside, notices, embedded data."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from tests.replica.dialog import shell, toasts
from tests.replica.look import Look
from tests.replica.options import ReplicaOptions
from tests.replica.people import SITE
from tests.replica.rows import SENT
from tests.replica.screens import Screen
from tests.replica.tree import Element, element
from tests.replica.words import Words, words_of

LANGUAGES = "العربية · Čeština · Dansk · Deutsch · English · Español · Français · Italiano · 日本語 · 한국어"


def document(screen: Screen, look: Look, options: ReplicaOptions, nonce: str) -> str:
    """Return the page as HTML; its style sheet carries the nonce of the policy."""
    words = words_of(options.language)
    root = element(
        "div",
        _top_bar(look, words),
        element(
            "main",
            element("div", screen.view, _aside(look, words), class_=look("columns")),
            id="workspace",
            class_=look("workspace"),
        ),
        toasts(look, words),
        id="root",
    )
    interop = element("div", id="interop-outlet", data_testid="interop-shadowdom")
    body = ("body", "flowing") if options.generation == "g1" else ("body",)
    islands = [{**screen.data, "options": asdict(options)}, *screen.rows]
    return (
        f'<!DOCTYPE html><html lang="{options.language}" dir="{options.direction}" data-load="{look.load}">'
        f'<head><meta charset="utf-8"><title>{words("manage")} | LinkedIn</title>'
        f'<meta name="color-scheme" content="{options.theme}">'
        f'<style nonce="{nonce}">:root{{color-scheme:{options.theme}}}{look.styles()}</style>'
        '<script type="module" src="/aero-v1/sc/main.js"></script></head>'
        f'<body class="{look(*body)}">{root.html()}{interop.html()}'
        f"{''.join(_island(island) for island in islands)}</body></html>"
    )


def _island(data: dict[str, Any]) -> str:
    text = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/json">{text}</script>'


def _top_bar(look: Look, words: Words) -> Element:
    def link(text: str, path: str, shape: str) -> Element:
        icon = element("svg", element("path", d=shape), viewBox="0 0 24 24")
        return element("a", icon, element("span", text), href=SITE + path, class_=look("top-link"))

    bar = element(
        "div",
        element("span", "◈", class_=look("mark")),
        element("input", type="search", placeholder=words("search"), class_=look("search")),
        element(
            "nav",
            link(words("home"), "/feed/", "M3 11L12 3l9 8v10h-6v-6H9v6H3z"),
            link(
                words("network"),
                SENT,
                "M8 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8M1 21c0-9 14-9 14 0z"
                "M17 5a3.5 3.5 0 1 1 0 7m0 2c5 0 6 4 6 7h-5",
            ),
            class_=look("top-links"),
        ),
        class_=look("bar"),
    )
    return element("header", bar, class_=look("top"))


def _aside(look: Look, words: Words) -> Element:
    def ad_dialog() -> Element:
        return shell(words("ad_title"), element("p", words("none")), look, words)

    return element(
        "aside",
        element("iframe", src=f"{SITE}/ads/slot", title="Ad", class_=look("card", "ad")),
        ad_dialog(),
        ad_dialog(),
        element("footer", element("p", LANGUAGES), class_=look("foot")),
        aria_label="Aside",
        class_=look("aside"),
    )
