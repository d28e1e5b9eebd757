"""How the product speaks, as rules that any text of it can be held against."""

from __future__ import annotations

import re
from itertools import chain

LONGEST = {"en": 20}
LONGEST_ELSEWHERE = 22
"""Words of a sentence."""
SENTENCES = re.compile(r"(?<=[.!?])[\s\u00a0\u202f]+(?=[^\s»”])")
WORD = re.compile(r"[\w$’'-]+")
UNWANTED = {
    "en": r"requests?|pace|throttl\w+|budgets?|purges?|journal|ask(ed|ing)? again|verdicts?|somebody|"
    r"strangers?|in real life|acquainted|the site|tid(y|ying)|contacts?|tak(e|en|ing) (it |them )?back|"
    r"clarify|blind",
    "de": r"Anfragen?|Rückz(ug|üge)\w*|Tempo|Budget\w*|Journal|Urteil\w*|Rat|Klären|Rolle|Kahlschlag|"
    r"aufräumen|Fremde\w*|vernetzen",
    "fr": r"demandes?|retraits?|rythme|budget|purge|journal|redemander|[sm]e (re)?connecter|contacts|"
    r"fonction|inconnus?|grand ménage|jugement|verdict",
    "es": r"solicitud(es)?|(la|las|una|de|cada|cuántas) retiradas?|presupuesto|diario|juicio|ritmo|purga|"
    r"aclarar|de vista|desconocidos?|veredicto",
    "pt": r"pedidos?|solicitaç\w+|(a|as|uma|de|cada) retiradas?|orçamento|diário|juízo|ritmo|faxina|"
    r"contatos|esclarecer|de vista|desconhecidos?|encontr(e|ar)|O Second Thought|(d|n|a)o Second Thought",
}
"""Words for which there is another one, or none."""
ADDRESS = {
    "de": r"(?-i:du|dich|dir|dein\w*|euch|euer\w*)",
    "fr": r"tu|toi|tes|ton|ta",
    "es": r"vosotr\w+|os|vuestr\w+|\w+[áé]is|apetec\w+|usted(es)?",
    "pt": r"tu|teu|tua|vocês",
}
"""Words that speak to the reader in another way than all others do; a German du may be a name's Du."""
TON = {"fr": {"Ton"}}
"""What only looks like such a word."""
GENDERED = {
    "en": r"he|she|him|her|his|hers",
    "de": r"(der|dem|den|eine[mn]|ein) (Nutzer|Kollegen?|Freund)",
    "fr": r"vous seule?|ravie?|connectée?s?|invité\(e\)|bienvenu",
    "es": r"él|ella|(tú|ti|sí) mism[oa]|encantad[oa]|bienvenido|conectad[oa]s?",
    "pt": r"ele|ela|(você|si) mesm[oa]|obrigad[oa]|bem-vind[oa]|conectad[oa]s?",
}
"""Words that give the reader or the person written about a gender; German, French nouns have one anyway."""
GLUED = {
    "en": r"at|from|until|by|on|since|before|after",
    "de": r"um|ab|bis|seit|am|vor|nach",
    "fr": r"à|dès|depuis|le|avant|après|jusqu’à",
    "es": r"a las?|desde|hasta|el|antes de|después de",
    "pt": r"às?|desde|até|em|antes de|depois de",
}
"""Words behind which no time or date may stand as a value: what fits one of them fits no other."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, each with its sign."""
    return [each for line in text.splitlines() for each in SENTENCES.split(line.strip()) if each]


def found(rules: dict[str, str], language: str, text: str) -> list[str]:
    """Return each whole word of a text that one of the language's rules names."""
    if language not in rules:
        return []
    pattern = re.compile(rf"(?<![\w’-])({rules[language]})(?![\w-])", re.IGNORECASE)
    return [match[0] for match in pattern.finditer(text) if match[0] not in TON.get(language, ())]


def signs_at_fault(language: str, text: str) -> list[str]:
    """Return what is typeset otherwise than the language has it."""
    wrong = {
        ";": "a semicolon",
        "'": "a straight apostrophe",
        '"': "a straight quotation mark",
        "...": "dots",
    }
    faults = [name for sign, name in wrong.items() if sign in text]
    if language == "fr":
        faults += re.findall(
            r".[^\u00a0](?=:)(?!:\w)|(?<!«)[^\u202f](?=[!?])|[^\u00a0](?=»)|«(?!\u00a0)", text
        )
    else:
        faults += re.findall(r"[\s\u00a0\u202f][:!?…]", text)
    return faults


def faults(language: str, text: str) -> list[str]:
    """Return all that is wrong with one text, each as a few words."""
    longest = LONGEST.get(language, LONGEST_ELSEWHERE)
    each = sentences(text)
    return [
        *(f"unwanted: {word}" for word in found(UNWANTED, language, text)),
        *(f"address: {word}" for word in found(ADDRESS, language, text)),
        *(f"gender: {word}" for word in found(GENDERED, language, text)),
        *(f"sign: {sign!r}" for sign in signs_at_fault(language, text)),
        *(f"{len(WORD.findall(one))} words: {one}" for one in each if len(WORD.findall(one)) > longest),
        *(f"two colons: {one}" for one in each if len(re.findall(r":(?=\s|\u00a0|$)", one)) > 1),
    ]


def glued(language: str, text: str) -> list[str]:
    """Return each place where a value stands behind a preposition."""
    return [match[0] for match in re.finditer(rf"\b({GLUED[language]})\s\$\d", text, re.IGNORECASE)]


def counted(text: str, count: str) -> list[str]:
    """Return each place where a word follows a number with no unit of its own, whatever the number is."""
    found = re.finditer(rf"(?<!\w){count}[ \u00a0][^\W\d_]{{3,}}", text)
    return [match[0] for match in found]


def all_faults(language: str, texts: dict[str, str]) -> list[str]:
    """Return what is wrong with texts, each with its key."""
    return list(
        chain.from_iterable(
            (f"{key}: {fault}" for fault in faults(language, text)) for key, text in texts.items()
        )
    )
