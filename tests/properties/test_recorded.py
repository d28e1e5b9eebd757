"""What was decided of thousands of invitations before is decided of them now, however it is computed."""

from tests.properties.recorded import digest

RECORDED = "a47c6e2d14aeaf1dfe7ecd305ae0855cebc218d25018b950fb12be3078a52054"
"""By the rules of 2026.12; recorded before the core was made faster, and anew when what the page says
against a fact got arguments of its own, and waiting became an alternative to an early message."""


def test_the_same_is_decided_as_before() -> None:
    assert digest() == RECORDED
