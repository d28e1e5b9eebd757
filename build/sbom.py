"""Writes the bill of materials of a built extension: CycloneDX 1.6 as JSON.

It names no time and no machine, so that the same build gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from components import Component, components

NAME = "sbom.cdx.json"


def write_sbom(extension: Path) -> None:
    """Write it into the folder of a built extension, which must be complete but for it."""
    version = json.loads((extension / "manifest.json").read_bytes())["version"]
    listed = components()
    ours = {
        "type": "application",
        "bom-ref": "second-thought",
        "name": "second-thought",
        "version": version,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": ours},
        "components": [_entry(each, extension) for each in listed],
        "dependencies": [
            {"ref": "second-thought", "dependsOn": [_reference(each) for each in listed]},
            *({"ref": _reference(each)} for each in listed),
        ],
    }
    text = json.dumps(bom, indent=2, ensure_ascii=False)
    (extension / NAME).write_text(f"{text}\n", encoding="utf-8")


def _reference(component: Component) -> str:
    return re.sub(r"[^a-z0-9.+]+", "-", component.title.lower())


def _entry(component: Component, extension: Path) -> dict[str, Any]:
    """Return one component; its evidence is each file that it is in, with the file's sha256."""
    is_expression = " " in component.license
    license_ = {"expression": component.license} if is_expression else {"license": {"id": component.license}}
    entry = {
        "type": "library",
        "bom-ref": _reference(component),
        "name": component.name,
        "version": component.version,
        "copyright": component.copyright,
        "licenses": [license_],
        "purl": component.purl,
        "description": component.note or None,
        "properties": [
            {"name": f"sha256:{path.relative_to(extension).as_posix()}", "value": _sha256(path)}
            for path in component.found_in(extension)
        ],
    }
    return {key: value for key, value in entry.items() if value is not None}


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
