"""What is generated and committed is what its generator writes today."""

import zlib

import pytest

from generate import generated
from tests.repository.tree import ROOT

GENERATED = generated()


def meant(content: bytes) -> bytes:
    """Return a picture's pixels, for zlib packs them differently from one version to the next."""
    header, found, packed = content.partition(b"IDAT")
    return header[:-4] + zlib.decompressobj().decompress(packed) if found else content


@pytest.mark.parametrize("path", GENERATED)
def test_a_generated_file_is_committed_fresh(path: str) -> None:
    assert meant((ROOT / path).read_bytes()) == meant(GENERATED[path])
