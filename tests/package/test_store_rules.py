"""What may not be in the package is found, whatever file it stands in."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import addresses
import store_rules

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "dist" / "extension"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Copy what the rules look at: the manifest, the texts, a script, a page and a style."""
    for part in ("manifest.json", "LICENSE"):
        shutil.copyfile(BUILT / part, tmp_path / part)
    shutil.copytree(BUILT / "_locales", tmp_path / "_locales")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.js", "fetch('https://example.com/x')"),
        ("a.js", "eval(text)"),
        ("a.js", "const run = new Function(text)"),
        ("a.js", "await import('//example.com/a.js')"),
        ("a.js", "importScripts('data:text/javascript,run()')"),
        ("a.js", "import { run } from 'https:x'"),
        ("a.js", "setTimeout('run()', 1)"),
        ("a.js", "document.write(text)"),
        ("a.html", "<script>run()</script>"),
        ("a.html", "<script src='//example.com/a.js'></script>"),
        ("a.html", "<button onclick='run()'>Run</button>"),
        ("a.html", "<iframe src='other.html'></iframe>"),
        ("a.css", "@import 'other.css';"),
        ("a.css", "p { background: url(//example.com/a.png) }"),
        ("a.svg", "<svg><script>run()</script></svg>"),
    ],
)
def test_what_loads_or_makes_code_is_found(small: Path, name: str, text: str) -> None:
    assert addresses.faults(small) == []
    (small / name).write_text(text, encoding="utf-8")
    assert len(addresses.faults(small)) >= 1


@pytest.mark.parametrize("name", [".hidden", "notes.md", "main.js.map", "_own/a.js", "run.exe"])
def test_a_file_that_nobody_decided_on_is_found(small: Path, name: str) -> None:
    assert store_rules.faults(small) == []
    (small / name).parent.mkdir(exist_ok=True)
    (small / name).write_text("", encoding="utf-8")
    assert len(store_rules.faults(small)) == 1


def test_a_text_too_long_for_the_store_a_missing_one_and_a_key_are_found(small: Path) -> None:
    manifest = json.loads((small / "manifest.json").read_bytes())
    (small / "manifest.json").write_text(json.dumps({**manifest, "key": "x"}), encoding="utf-8")
    for locale, said in (("de", "x" * 133), ("fr", "")):
        path = small / "_locales" / locale / "messages.json"
        messages = json.loads(path.read_bytes()) | {"shared_description": {"message": said}}
        path.write_text(json.dumps(messages), encoding="utf-8")
    assert [fault.partition(":")[0] for fault in store_rules.faults(small)] == ["manifest.json", "de", "fr"]
