"""The picture of Python's memory: made from the shipped sources, it answers as a fresh start does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from folders import PYTHON, ROOT, SNAPSHOT
from pycore import answer
from snapshot import PICTURE, make_snapshot
from tests.breadth import marked

if TYPE_CHECKING:
    from tests.runtime.conftest import Node

LANGUAGES = ("en", "de", "fr", "es", "pt-BR")
FACTS: dict[str, list[object]] = {
    "relationship": [None, "stranger", "acquaintance", "known"],
    "purpose": [None, "none", "lapsed", "current"],
    "connected_elsewhere": [None, True, False],
    "may_collaborate": [None, True, False],
    "sent_by_mistake": [None, True],
    "times_asked": [None, 1],
    "wants_to_reconnect": [None, True],
}


def everything(locale: str, label: str) -> list[str]:
    """Return requests for all that can be said of a person, a hundred people each."""
    everyone = [
        {
            "id": str(number),
            "name": "Ada Lovelace",
            "sent_text": label,
            "facts": {
                name: {"value": value, "source": "told"}
                for name, value in zip(FACTS, values, strict=True)
                if value is not None
            },
        }
        for number, values in enumerate(product(*FACTS.values()))
    ]
    parts = [everyone[at : at + 100] for at in range(0, len(everyone), 100)]
    common = {"kind": "advise", "today": "2026-11-22", "locale": locale}
    return [json.dumps({**common, "invitations": part}) for part in parts]


def is_a_line(request: str) -> bool:
    """Tell whether a pipe carries the request whole, as one line of UTF-8."""
    return request.splitlines() == [request] and request.encode(errors="ignore").decode() == request


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return every request that the core's own tests make, and all that can be said of one person."""
    make_snapshot()
    file = tmp_path_factory.mktemp("recorded") / "requests"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.runtime.recording", "tests/core"]
    subprocess.run(
        command, cwd=ROOT, env={**os.environ, "RECORDED": str(file)}, check=True, capture_output=True
    )
    requests: list[str] = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(requests) > 100
    generated = [each for locale in LANGUAGES for each in everything(locale, "Sent 4 months ago")]
    generated += [each for label in ("Sent today", "Sent 3 weeks ago") for each in everything("en", label)]
    return [request for request in requests if is_a_line(request)] + generated


@pytest.mark.slow
@pytest.mark.parametrize("way", ["restored", marked("small")])
def test_each_start_answers_the_whole_collection_as_natively(
    way: str, collection: list[str], node: Node
) -> None:
    done = node("ask.mjs", way, said="\n".join(collection))
    replies = done.stdout.splitlines()
    assert len(replies) == len(collection), done.stderr[-2000:]
    wrong = [asked for asked, reply in zip(collection, replies, strict=True) if reply != answer(asked)]
    assert not wrong, wrong[0][:2000]


@pytest.mark.slow
def test_what_the_picture_froze_of_its_making_does_not_matter(collection: list[str], node: Node) -> None:
    asked = "\n".join(collection[:: len(collection) // 100])
    elsewhere = {"TZ": "Pacific/Kiritimati", "LANG": "ar_EG.UTF-8", "PYTHONHASHSEED": "1", "HOME": "/nowhere"}
    here, there = (
        node("ask.mjs", "restored", said=asked),
        node("ask.mjs", "restored", said=asked, env=elsewhere),
    )
    assert here.stdout
    assert here.stdout == there.stdout
    native = [sys.executable, "-c", "import sys, pycore; [print(pycore.answer(l[:-1])) for l in sys.stdin]"]
    environment = {**os.environ, **elsewhere, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        native, cwd=ROOT, input=asked + "\n", env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == here.stdout


def test_the_picture_holds_the_code_of_the_shipped_sources(node: Node) -> None:
    make_snapshot()
    wheel = next(PYTHON.glob("second_thought-*.whl"))
    with zipfile.ZipFile(wheel) as opened:
        shipped = {name: opened.read(name).decode() for name in opened.namelist() if name.endswith(".py")}
    in_tree = {
        str(path.relative_to(ROOT)): path.read_text("utf-8") for path in (ROOT / "pycore").rglob("*.py")
    }
    assert shipped == in_tree
    found = json.loads(node("sources.mjs", said=json.dumps(shipped)).stdout)
    assert found["wrong"] == []
    assert found["functions"] > 200
    not_needed = {name for name in found["not_imported"] if "/cli/" not in name and "/proof/" not in name}
    # For the tests and the contract alone.
    shapes = {
        "advice_shape.py",
        "imported_shape.py",
        "replies.py",
        "rules_shape.py",
        "sorted_shape.py",
    }
    assert not_needed == {"pycore/__main__.py", *(f"pycore/boundary/shapes/{name}" for name in shapes)}


def test_a_changed_source_is_noticed(node: Node) -> None:
    make_snapshot()
    path = Path("pycore/throttle/rule.py")
    source = (ROOT / path).read_text(encoding="utf-8")
    changed = source.replace("<", "<=", 1)
    assert changed != source
    found = json.loads(node("sources.mjs", said=json.dumps({str(path): changed})).stdout)
    assert "pycore.throttle.rule: " in "".join(found["wrong"])


def test_the_picture_tells_nothing_of_the_machine_it_was_made_on() -> None:
    make_snapshot()
    picture = (SNAPSHOT / PICTURE).read_bytes()
    assert b"C.UTF-8" in picture
    assert str(ROOT).encode() not in picture
    assert str(Path.home()).encode() + b"/" not in picture
