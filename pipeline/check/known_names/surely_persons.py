"""Which names of an English sentence are surely people: by the post beside them, by `who`, by their age.

A post stands before a name (`culture minister Ines Varga`), before a comma (`the minister for health, Ines Varga`), or behind one
(`Ines Varga, a nurse`). Of two bodies that work together English says `which`; only somebody is a `who`.
"""

from pipeline.text.patterns import deferred

_ROLE = (
    r"(?:co-?founders?|founders?|chief(?: executive)?|officers?|directors?|presidents?|chair(?:man|woman|person)?|professors?|analysts?|lawyers?|judges?|senators?|boss|head|"
    r"ministers?|mayors?|governors?|commissioners?|secretar(?:y|ies)|spokes(?:man|woman|person)|economists?|engineers?|scientists?|researchers?|biologists?|physicists?|chemists?|"
    r"historians?|authors?|co-authors?|novelists?|editors?|journalists?|nurses?|doctors?|physicians?|surgeons?|teachers?|farmers?|coach|captain|managers?|deputy|successor|colleague|"
    r"counsel|prosecutors?|alderman|councillors?|ambassadors?|designers?|developers?|architects?|illustrators?|photographers?|composers?|singers?|actors?|resident|widow|daughter|son)"
)
_BEFORE = deferred(
    rf"\b(?:(?i:{_ROLE})(?:, | )|(?i:{_ROLE}) (?:of|for|at|in) [^,.;:\"“”]{{2,40}}, |(?:Dr|Prof|Mr|Ms|Mrs)\.? |(?:Professor|Judge|Captain|Sister|Father|Rabbi|Imam) )$"
)
_MEMBERS = deferred(r"\b(?:at|of|from|in|for|with|by|to) (?:the )?$")
"""Before a house whose people a `who` means: `Analysts at Wexcombe Bank, who had expected`."""
_BEHIND = deferred(
    rf",? who(?:se|m)?\b|, \d{{2}},|, (?:(?:an?|the|its|their|his|her|then|now|formerly|[A-Z][\w’'-]+['’]s?) )(?:[a-z-]+ ){{0,4}}?{_ROLE}\b(?! (?:company|firm|group|body|maker))"
)
_HEADED = deferred(rf"(?:['’]s)? (?:[a-z-]+ )?{_ROLE} [A-Z]")


def called(before: str) -> bool:
    """Return whether a sentence has the post of somebody right before a name."""
    return _BEFORE.search(before) is not None


def somebody(text: str, span: tuple[int, int]) -> bool:
    """Return whether two words or more of a sentence that stand there as a name are somebody's."""
    before = text[: span[0]]
    behind = _MEMBERS.search(before) is None and _BEHIND.match(text, span[1]) is not None
    return called(before) or behind


def headed(text: str, end: int) -> bool:
    """Return whether a name is the house of whose post somebody is told right behind it: `Vellum Labs head Ines Marchetti`."""
    return _HEADED.match(text, end) is not None
