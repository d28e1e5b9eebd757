"""Whatever drafts are filled with, they stay whole and within their limits."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from pycore.domain.advice import Situation, Tone
from pycore.drafts import Particulars, write_drafts
from pycore.policy.thresholds import NOTE_LIMITS
from pycore.wording.language import LANGUAGES


@given(
    st.builds(
        Particulars,
        st.text(max_size=60),
        st.text(max_size=60),
        st.none() | st.text(max_size=400),
        st.none() | st.text(max_size=400),
        st.booleans(),
    ),
    st.sampled_from(LANGUAGES),
)
def test_whatever_it_is_filled_with_a_draft_is_whole(particulars: Particulars, language: str) -> None:
    written = write_drafts(language, Situation, particulars, 300)
    assert [(d.situation, d.tone) for d in written] == list(product(Situation, Tone))
    for draft in written:
        assert draft.characters == len(draft.text) <= NOTE_LIMITS[draft.tone]
        if draft.gap is not None:
            assert draft.text[draft.gap[1] - 1] == "…"
