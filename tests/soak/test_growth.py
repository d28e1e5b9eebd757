"""The line through a soak's samples."""

from tests.soak.growth import growth


def test_what_grows_evenly_grows_by_so_much() -> None:
    assert growth([(at, 5000.0 + 3 * at) for at in range(0, 100, 5)]) == 3


def test_what_fills_up_at_first_and_then_stays_does_not_grow() -> None:
    assert growth([(at, float(min(at, 20))) for at in range(100)]) == 0


def test_of_too_few_samples_nothing_is_said() -> None:
    assert growth([(1, 2.0), (2, 3.0)]) is None
    assert growth([(1, 2.0)] * 20) is None
