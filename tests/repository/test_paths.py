"""What the documentation points at is there."""

import re
from fnmatch import fnmatch

import pytest

from tests.repository.tree import text_of, tracked

QUOTED = re.compile(r"`([^`\s]+)`")
FILE = re.compile(r"[\w.*/-]*[\w*-]\.(?:py|js|mjs|d\.ts|css|html|md|toml|json)|[\w.-]+(?:/[\w.-]+)*/")
BUILT = ("dist/",)


def pointed_at(text: str) -> list[str]:
    """Return what stands in backticks and looks like a file or, by its last slash, a folder."""
    found = (quoted for quoted in QUOTED.findall(text) if FILE.fullmatch(quoted))
    return [path for path in found if not path.startswith(BUILT)]


def is_there(path: str) -> bool:
    """Say whether a file or folder is tracked, named whole or by its end; ``*`` stands for any part."""
    if path.endswith("/"):
        return any(f"/{path}" in f"/{each}" for each in tracked())
    return any(fnmatch(f"/{each}", f"*/{path}") for each in tracked())


@pytest.mark.parametrize("document", ["docs/architecture.md", "docs/threat-model.md", "CONTRIBUTING.md"])
def test_each_path_in_a_document_exists(document: str) -> None:
    paths = pointed_at(text_of(document))
    assert len(paths) > 5
    assert [path for path in paths if not is_there(path)] == []


def test_a_path_that_is_gone_is_found_out() -> None:
    assert pointed_at("see `pycore/nowhere.py`, `KIND` and `shared/`") == ["pycore/nowhere.py", "shared/"]
    assert not is_there("pycore/nowhere.py")
    assert not is_there("content/session/")
