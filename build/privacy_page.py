"""Turns PRIVACY.md into the page that the help links to.

It knows the few forms that PRIVACY.md has: headings, paragraphs, tables, bold words, code and emphasis.
"""

from __future__ import annotations

import html
import re

from folders import ROOT

_HEAD = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Second Thought: privacy</title>
    <link rel="icon" href="../icons/32.png" />
    <link rel="stylesheet" href="../ui/styles/tokens.css" />
    <link rel="stylesheet" href="../ui/styles/ground.css" />
    <link rel="stylesheet" href="privacy.css" />
  </head>
  <body>
    <main>
"""
_TAIL = """    </main>
  </body>
</html>
"""
_INLINE = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*([^*]+)\*"), r"<em>\1</em>"),
)


def privacy_page() -> str:
    """Return the page; raises ``ValueError`` where PRIVACY.md has a form that is not known here."""
    text = (ROOT / "PRIVACY.md").read_text(encoding="utf-8")
    blocks = "".join(f"      {_block(block)}\n" for block in re.split(r"\n{2,}", text.strip()))
    return _HEAD + blocks + _TAIL


def _inline(text: str) -> str:
    marked = html.escape(text, quote=False)
    for form, instead in _INLINE:
        marked = form.sub(instead, marked)
    return marked


def _block(block: str) -> str:
    if heading := re.fullmatch(r"(#{1,3}) (.+)", block):
        level = len(heading[1])
        return f"<h{level}>{_inline(heading[2])}</h{level}>"
    if block.startswith("|"):
        return _table(block.splitlines())
    if re.match(r"[-*+>] |\d+\. |```|!?\[|<", block) or "](" in block:
        raise ValueError(f"PRIVACY.md has a form that build/privacy_page.py does not know: {block[:60]}")
    return f"<p>{_inline(' '.join(block.split()))}</p>"


def _table(lines: list[str]) -> str:
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    titles = "".join(f'<th scope="col">{_inline(cell)}</th>' for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table>"
