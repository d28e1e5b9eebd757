"""What was decided of thousands of invitations before is decided of them now, however it is computed."""

from tests.properties.recorded import digest

RECORDED = "b41e7694d7c578a7ebb449dce540810fdd384701e42115b6b767d5144e250c6d"
"""By the rules of 2026.12; recorded before the core was made faster."""


def test_the_same_is_decided_as_before() -> None:
    assert digest() == RECORDED
