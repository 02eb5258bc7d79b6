"""The signs of a planted order (`text.order_signs`) in Spanish, French, German, Italian, Portuguese and Dutch.

A sign is what a class of words says (`text.order_word_classes_western`), so that what was learned of signs in English and Korean speaks of
these languages too: a machine, a short version, to say, to hide, a norm. What happened is known by the form of the verb.
"""

import re

from pipeline.text.order_word_classes_western import western
from pipeline.text.patterns import deferred

_WORD = deferred(r"[^\W\d_]+")
_ELIDED = deferred(r"\b(?:[dlnscjmt]|qu|dell|nell|dall|sull|quest|un)['’](?=\w)", re.IGNORECASE)
_OF_CLASS = {
    "MACH": ("machine",),
    "SHORT": ("made",),
    "RETELL": ("retelling",),
    "SAY": ("write",),
    "DONE": ("write",),
    "HIDE": ("write",),
    "NORM": ("must",),
    "ALWAYS": ("always",),
    "GOOD": ("goods",),
    "TXT": ("text",),
    "THIS": ("this",),
    "YOU": ("you",),
    "SAID": ("report",),
    "PAST": ("past",),
    "CUST": ("reader",),
    "SCRIBE": ("scribe",),
    "ATK": ("attack",),
    "SEND": ("errand",),
}
_HAPPENED = deferred(
    r"\b\w{3,}(?:aron|ieron|ió|aram|iram)\b|\b\w{3,}ó\b|\b(?:ont?|a|est|sont|ha|han|hanno|è|sono|hat|haben|wurden?|heeft|hebben|werd|werden|fue|fueron|foi|foram|war|waren|était|étaient|era|eran)\s(?:\w+\s){0,4}?(?:\w+(?:é|ée|és|ées|ato|ata|ati|ate|ito|uto|ado|ada|ados|ados|adas|ido|ida|critto|critta|fatto|detto|letto|messo|preso|visto|chiesto|perso|scelto|deciso|rotto|aperto|chiuso|vinto|dicho|hecho|escrito|puesto|abierto|vuelto|dito|feito|posto|aberto|écrit|reçu|rendu|perdu|ouvert)|ge\w+(?:t|en|d)|\w+iert)\b",
    re.IGNORECASE,
)
_VERB_LAST = deferred(
    r"\b(?:hat|haben|hatten?|ist|sind|wurden?|heeft|hebben|werd|werden)\b[^.!?;:]*(?<!\bzu)(?<!\bte)\s\w+(?:t|en|d)\W*$",
    re.IGNORECASE,
)
"""A verb in the past; in German and Dutch the participle stands last."""
_LONGEST = 400  # characters from which on a text is several sentences, and has every sign by its length


def western_signs(text: str) -> set[str]:
    """Return the signs of a sentence that is known to be in one of these languages."""
    if len(text) > _LONGEST:
        return set()
    words = _WORD.findall(_ELIDED.sub(" ", text).lower())
    found = {sign for word in words for sign in _OF_CLASS.get(western(word)[1], ())}
    if words and western(words[0])[1] in ("SAY", "HIDE"):
        found.add("command")
    return found | {"past"} if happened(text) else found


def happened(text: str) -> bool:
    """Return whether a sentence in one of these languages tells what happened."""
    return _HAPPENED.search(text) is not None or _VERB_LAST.search(text) is not None
