"""What was decided of thousands of invitations before is decided of them now, however it is computed."""

from tests.properties.recorded import digest

RECORDED = "e6425a36247ff4cf3c2c449b1c102815e795c688488082ca8b4d10a61178c631"
"""By the rules of 2026.12; recorded before the core was made faster."""


def test_the_same_is_decided_as_before() -> None:
    assert digest() == RECORDED
