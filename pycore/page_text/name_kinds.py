"""Tells a given name from a family name, by the lists of common ones and by the shapes of the rest."""

from __future__ import annotations

import re

from pycore.page_text.name_parts import folded
from pycore.page_text.name_words import known_names

_GIVEN = re.compile(r"(?:oluwa|chukwu)\w{2,}|\w{3,}(?:preet|deep|inder|meet|jeet|endra|eshwar|slav|slava)")
"""Yoruba, Igbo, Indian and Slavic given names, whatever they are made with."""

_FAMILY_START = re.compile(
    r"(?:o'|mc|mac(?=[bcdfgklmnpqt])|fitz|d'|dell'|dall'|ben-|bar-|בן-|al-|el-|ال|abd-|abdul-|rakoto|andria)\w"
)

_FAMILY_ENDS = (
    # English, German, Dutch, Nordic, Finnish
    r"\w{3,}(?:son|sen|nen|stra|inga|worth|field|ford|wood|smith|well|bridge|brook)|\w{4,}(?:ton|ley|man)",
    r"\w{2,}(?:mann|stein|feld|berg|bach|bauer|hauser|hofer|maier|meyer|huber|dottir|huis|veld|dijk|strom)",
    r"\w{2,}(?:quist|qvist|gard|vik|stad)",
    # Romance
    r"\w{3,}(?:ez|elli|etti|ucci|acci|ini|escu|eanu|eau|eaux|eiro|eira|inho|ossi)",
    # Slavic, Baltic
    r"\w{3,}(?:ov|ova|ev|eva|ski|ska|sky|skyi|skyy|skiy|skaya|cki|cka|czyk|wicz|enko|chuk|yuk|iuk|vych|vich|ic)",
    r"\w{3,}(?:auskas|aitis|iene|yte|aite)",
    r"\w{2,}(?:ов|ова|ев|ева|ский|цкий|ская|цкая|енко|чук|щук|юк|ских|швили|дзе)|\w{3,}(?:ин|ын|ина|ына|ых|их|ян|ук|ко|ич)",
    # Greek, Armenian, Georgian, Turkic, Persian
    r"\w{2,}(?:poulos|poulou|idis|iadis|akis|oglou|oglu|shvili|dze|zade|zadeh|nejad)|\w{3,}(?:[bcdfgklmprstvz]yan|pour)|\w{5,}nyan|\w{3,}(?:liyev|liyeva)",
    r"\w{2,}(?:πουλοσ|πουλου|ιδησ|ιδου|ακησ|ακη|ογλου|ιαδησ)|\w{3,}(?:ιου|εασ|ατοσ)|\w{2,}(?:յան|ձե|ძე|შვილი|ავა|ური|ული)",
    # Arabic, Hebrew, Indian
    r"\w{3,}ي|\w{2,}(?:ביץ|שטיין|ברג|סקי|מן)|\w{3,}(?:wala|walla|krishnan|swamy|appa|kar|singhe|wardena|sekara|ratne)",
    # Japanese
    r"\w{2,}(?:moto|mura|yama|kawa|gawa|saki|zaki|tani|hara|shima|jima|guchi|bayashi|hashi|bashi|sawa|zawa|uchi|hata|nishi)",
)
_FAMILY = re.compile("|".join(_FAMILY_ENDS))

_PATRONYMIC = re.compile(
    r"\w+(?:ович|евич|ьич|овна|евна|инична|івна|івич|йович|ївна|ovich|evich|ovna|evna|ovych|ivna)"
)


def is_given(name: str) -> bool:
    """Say whether a word is known or built as a given name; of two joined by a hyphen, the first decides."""
    word = folded(name).strip(".")
    start = word.partition("-")[0]
    return word in known_names().given or start in known_names().given or bool(_GIVEN.fullmatch(start))


def is_family(name: str) -> bool:
    """Say whether a word is known or built as a family name; it may be a given name as well."""
    word = folded(name).strip(".")
    known = known_names()
    if word in known.family:
        return True
    if word in known.given:
        return False
    parts = word.split("-")
    listed = parts[0] in known.family - known.given - known.eastern
    return (
        listed
        or bool(_FAMILY_START.match(word))
        or (not is_given(name) and any(map(_FAMILY.fullmatch, parts)))
    )


def is_eastern(name: str) -> bool:
    """Say whether a word is a family name of China, Japan, Korea or Vietnam."""
    return folded(name) in known_names().eastern


def stands_last(name: str) -> bool:
    """Say whether a word is a given name of a language that often puts it after the family name."""
    return folded(name) in known_names().given_last


def is_patronymic(name: str) -> bool:
    """Say whether a word names the father, as the second of three Russian names does."""
    return bool(_PATRONYMIC.fullmatch(folded(name)))
