"""Keys and values into sentences: every word that the core says, in each language it speaks."""

from pycore.wording.ages import age_about, age_days, age_sentence
from pycore.wording.citations import HOWTO_CITES, STATEMENTS
from pycore.wording.dates import date_words
from pycore.wording.sentence import has_text, say

__all__ = [
    "HOWTO_CITES",
    "STATEMENTS",
    "age_about",
    "age_days",
    "age_sentence",
    "date_words",
    "has_text",
    "say",
]
