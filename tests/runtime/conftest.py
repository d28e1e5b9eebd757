"""What the tests of the runtime share: the built Python part, and Node."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from python_part import make_python

HERE = Path(__file__).resolve().parent

type Node = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def node() -> Node:
    """Run one of this folder's scripts under Node, with dist/python built before."""
    make_python()

    def run(
        script: str, *arguments: str, said: str = "", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        command = ["node", str(HERE / script), *arguments]
        around = {**os.environ, **(env or {})}
        return subprocess.run(
            command, input=said, env=around, capture_output=True, text=True, check=False, timeout=1800
        )

    return run
