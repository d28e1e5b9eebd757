"""What is generated and committed is what its generator writes today."""

import subprocess
import sys

import pytest

from tests.repository.tree import ROOT, under

GENERATORS = under("build/generate_", ends=(".py",))


@pytest.mark.parametrize("generator", GENERATORS)
def test_what_a_generator_writes_is_committed_fresh(generator: str) -> None:
    checked = subprocess.run(
        [sys.executable, generator, "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
