"""A file that is handed over piece by piece is a file like any other."""

import io

import pytest

from pycore.export.files.pieces import in_pieces

CONTENT = bytes(range(100))


def fill(at: int, into: memoryview) -> None:
    into[:] = CONTENT[at : at + len(into)]


def test_it_is_read_from_any_place() -> None:
    file = in_pieces(len(CONTENT), fill)
    assert file.read(3) == CONTENT[:3]
    assert file.seek(-2, io.SEEK_END) == 98
    assert file.read() == CONTENT[98:]
    assert file.read() == b""
    assert file.seek(-50, io.SEEK_CUR) == 50
    assert file.read(1) == CONTENT[50:51]
    assert file.seek(200) == 200
    assert file.read(1) == b""


def test_before_its_start_there_is_no_place() -> None:
    with pytest.raises(OSError, match="before the start"):
        in_pieces(10, fill).seek(-11, io.SEEK_END)
