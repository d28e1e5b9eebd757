"""The package depends on what is in its files alone, and what may not be in it is found."""

from __future__ import annotations

import json
import os
import random
import shutil
import zipfile
from pathlib import Path

import pytest

import addresses
import store_rules
from components import components
from package import pack

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "dist" / "extension"
PARTS = ("manifest.json", "LICENSE", "_locales", "icons", "panel", "licenses", "sbom.cdx.json")


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Pack the same files from two folders, filled in another order, with other times and modes."""
    around = tmp_path_factory.mktemp("package")
    files = [path for part in PARTS for path in [BUILT / part, *(BUILT / part).rglob("*")] if path.is_file()]
    made = []
    for at, mode in enumerate((0o644, 0o600)):
        folder = around / str(at) / ("deeper" * at)
        for path in random.Random(at).sample(files, len(files)):
            to = folder / path.relative_to(BUILT)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, to)
            to.chmod(mode)
            os.utime(to, (1_000_000_000 + at, 1_000_000_000 + at))
        pack(folder, around / f"{at}.zip")
        made.append(around / f"{at}.zip")
    return made[0], made[1]


def test_the_same_files_give_the_same_bytes(packed: tuple[Path, Path]) -> None:
    one, other = packed
    assert one.read_bytes() == other.read_bytes()


def test_the_entries_are_sorted_and_tell_no_time_and_no_machine(packed: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(packed[0]) as opened:
        entries = opened.infolist()
        assert opened.testzip() is None
    names = [entry.filename for entry in entries]
    assert names == sorted(names)
    assert {(entry.date_time, entry.external_attr, entry.create_system) for entry in entries} == {
        ((1980, 1, 1, 0, 0, 0), 0o100644 << 16, 3)
    }
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_DEFLATED}


def test_what_is_built_is_fit_for_the_store() -> None:
    assert [*addresses.faults(BUILT), *store_rules.faults(BUILT)] == []


def test_the_bill_of_materials_tells_every_part_and_the_licences_lie_beside_it() -> None:
    bom = json.loads((BUILT / "sbom.cdx.json").read_bytes())
    listed = components()
    assert [each["name"] for each in bom["components"]] == [each.name for each in listed]
    references = [each["bom-ref"] for each in bom["components"]]
    assert bom["dependencies"][0]["dependsOn"] == references
    assert len(set(references)) == len(references)
    notice = (BUILT / "licenses" / "NOTICE.txt").read_text(encoding="utf-8")
    assert [each.name for each in listed if each.title not in notice or each.copyright not in notice] == []
    texts = {text for each in listed for text in each.texts}
    assert texts | {"NOTICE.txt"} == {path.name for path in (BUILT / "licenses").iterdir()}


def test_every_runtime_file_that_others_wrote_is_in_the_bill() -> None:
    bom = json.loads((BUILT / "sbom.cdx.json").read_bytes())
    told = {each["name"] for part in bom["components"] for each in part["properties"]}
    runtime = {path.name for path in (BUILT / "engine" / "pyodide").iterdir()}
    ours = {"lock.json", "snapshot.js"}
    assert {f"sha256:engine/pyodide/{name}" for name in runtime - ours} == told
