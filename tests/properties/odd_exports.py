"""Exports as no site would write them: each made from a seed and a number, so that any may be made again."""

from __future__ import annotations

import io
import random
import warnings
import zipfile

from tests.core.exports import CONNECTIONS, CONTACTS, INVITATIONS, MESSAGES, POSITIONS, contact, sent, wrote

ME, ADA = ("Me Myself", "me"), ("Ada Lovelace", "ada")
FILES = {
    "Invitations.csv": INVITATIONS + sent(*ADA, at="11/2/26, 2:37 PM") + sent("Bob", "bob", note="a\nb"),
    "Connections.csv": CONNECTIONS + "Ada,Lovelace,,,,,20 Nov 2026\n",
    "messages.csv": MESSAGES + wrote(ME, ADA) + wrote(ADA, ME),
    "Contacts.csv": CONTACTS + contact("Ada Lovelace", "1", "Looms", "1/29/26, 2:37 PM", email="a@b"),
    "Positions.csv": POSITIONS + "Looms,Weaver,,,Jan 2020,,\n",
}
ENCODINGS = ["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "latin-1"]
SCRAPS = [
    b"\x00",
    b'"',
    b'""',
    b",",
    b"\r",
    b"\r\n\n",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"PK\x03\x04",
    b"PK\x05\x06" + b"\xff" * 18,
    b"=cmd()",
    b"9" * 400,
    b'"' * 301,
    b"x" * 5000,
]
NAMES = [
    "../Invitations.csv",
    "a/b/Invitations.csv",
    "INVITATIONS.CSV",
    "x.zip",
    "Invitations.csv",
    "\u202e.csv",
    "",
]


def odd_export(seed: int, number: int) -> list[tuple[str, bytes]]:
    """Return the files of one export by name: a zip, or what lay in it, damaged in a few places."""
    chance = random.Random(f"{seed}/{number}")
    files = [
        (name, _bent(_encoded(text, chance), chance)) for name, text in FILES.items() if chance.random() < 0.7
    ]
    if chance.random() < 0.2:
        files.append((chance.choice(NAMES), _bent(FILES["Invitations.csv"].encode(), chance)))
    if chance.random() < 0.3:
        return files
    packed = _zipped(files, chance)
    for _ in range(chance.choice([0, 0, 1, 1, 2, 8])):
        packed = _torn(packed, chance)
    return [("export.zip", packed)]


def _encoded(text: str, chance: random.Random) -> bytes:
    return text.encode(chance.choice(ENCODINGS), "replace")


def _bent(content: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice([0, 0, 1, 1, 3, 20])):
        content = _torn(content, chance)
    return content


def _zipped(files: list[tuple[str, bytes]], chance: random.Random) -> bytes:
    packed = io.BytesIO()
    way = chance.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(packed, "w", way) as archive:
        for name, content in files:
            info = zipfile.ZipInfo(name, (2026, 11, 22, 12, 0, 0))
            archive.writestr(info, content, way)
    return packed.getvalue()


def _torn(content: bytes, chance: random.Random) -> bytes:
    """Put a scrap somewhere, leave a piece out, end early, or turn one bit."""
    at = chance.randint(0, len(content))
    what = chance.randrange(4)
    if what == 0:
        return content[:at] + chance.choice(SCRAPS) + content[at:]
    if what == 1:
        return content[:at] + content[at + chance.randint(1, 60) :]
    if what == 2 and chance.random() < 0.3:
        return content[:at]
    if at == len(content):
        return content
    return content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :]
