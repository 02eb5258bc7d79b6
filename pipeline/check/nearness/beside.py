"""Which of two words each of two figures stands beside, by the plain order of a sentence: `X 7 and Y 4`, `7 for X, 4 for Y`.

Strict: each word is said once, in the figure's own clause, and something that ends a clause stands between the two. All else is
left open.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from pipeline.check.anchors import Span
from pipeline.text.patterns import deferred

_SENTENCE = deferred(r"[.!?。](?=\s|$)|\n")
_PARTS: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        r"[,;·/](?!\d)|[.!?](?=\s)|[가-힣](?:고|며|면서|지만|는데|은데|인데|으나|거나)(?=[\s,])|(?:(?<!그)보다|와|과|(?<!절반)으로|(?<!절반으)로|대비|반면)\s|(?<=[가-힣])이고|\n"
    ),
    "en": deferred(
        r"[;:—–](?=\s)|\.(?=\s)|,(?=\s)|\n|\b(?:and|but|while|whereas|as(?! (?:of|a|an|the|many|much|well|part|low|high|few|well)\b)|versus|vs|against|compared|than|though|although|or|followed)\b"
    ),
}
_FIRM: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        r"[,;·/](?!\d)|[.!?](?=\s)|[가-힣](?:고|며|면서|지만|는데|은데|인데|으나|거나)(?=[\s,])|(?<!그)보다\s|(?<=\d)로\s|[원명%개대건점]으?로\s|\n"
    ),
    "en": _PARTS["en"],
}
"""What parts two figures that stand next to each other; between a figure and the next one's word a conjunction of nouns will do."""
_APPOSITION = deferred(
    r"(?<=\w), (?:(?:a|an|the|of|which|who|whose|formerly|based|its|his|her|now|once|already|long|also)\b[^,;.\d]{1,60}),(?= )"
)
_RANGED = deferred(
    r"(?<=from )(?P<low>(?:[a-z]+ ){0,2}[€$£¥₩]?\d[^,;:.]{0,24}? (?:in|at|for|among|by|on|of) (?:the )?[A-Z][^,;:.\d]{1,30}?) to (?=(?:[a-z]+ ){0,2}[€$£¥₩]?\d)"
)
_TOGETHER = deferred(r"\brespectively\b|각각")
_LISTED = deferred(r"[\s,·]*(?:and|or|와|과|및)?\s*(?:the )?")
_JOINED = deferred(r" and (?:the |about )?[€$£¥₩]?")
_FIGURE, _AND = r"[€$£¥₩]?\d(?:[\d.,]*\d)?(?:%| (?!and\b)[a-z]+)?", r"(?:, and |, | and )"
_ITEMS = deferred(rf"(?:(?:[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){{0,2}}|{_FIGURE}){_AND})+[€$£¥₩]?$")
_LONG_LIST = deferred(rf"(?:{_FIGURE}{_AND}){{2,}}{_FIGURE},? respectively\b")
_ATTRIBUTIVE = "".join(chr(one) for one in range(0xAC00, 0xD7A4) if (one - 0xAC00) % 28 == 4)
"""The syllables that close with ㄴ, as a verb does that describes what follows."""
_DESCRIBING = deferred(
    rf"(?:(?:[을를이가]|(?:으)?로)\s(?:[가-힣]{{1,4}}\s)?[가-힣]{{0,4}}[{_ATTRIBUTIVE}던]|이?[인던]|였던|이었던|짜리|짜리인|의)\s"
)
"""What ties a figure to the word behind it: in `71점을 받은 루멘이 68점인 도담을` no clause ends."""
_ALSO = deferred(
    r"\b\d[\d.,]*(?: (?:million|billion|trillion|percent))?(?: [a-z]+){0,2},? and (?:(?:a|an|its) (?:[a-z]+ )?(?:share|rate|margin|total|score|profit|gain|rise) of )?(?:about |nearly |only |just )?[€$£]?$"
)
"""What else is told of the owner of a figure right before it: `Samsung kept first place with 61 million phones and a share of 20 percent`."""
_ITEM_ENDS = deferred(r", and |, | and ")
_FAR = {"ko": 34, "en": 72}
_BEHIND = {"ko": 24, "en": 48}


def beside(text: str, language: str, figures: tuple[Span, Span], words: tuple[Sequence[Span], Sequence[Span]]) -> int:
    """Return 1 where the first word stands beside the first figure and the second by the second, -1 the other way round, 0 where that is open."""
    start, end = sentence_of(text, *figures)
    found = [[span for span in places if start <= span[0] and span[1] <= end] for places in words]
    if any(len(places) != 1 for places in found):
        return 0
    one, other = found[0][0], found[1][0]
    turned = 1 if figures[0] < figures[1] else -1
    first, second = sorted(figures)
    places = {first: "F", second: "G", one: "A", other: "B"}
    order = sorted(places)
    if len(order) != 4 or any(before[1] > after[0] for before, after in pairwise(order)):
        return 0
    named = "".join(places[span] for span in order)
    return turned * _read(_plain(text, language), language, named, order)


def _read(text: str, language: str, named: str, order: Sequence[Span]) -> int:
    """Return what an order of two figures (F, G) and two words (A, B) says."""
    way = 1 if named.index("A") < named.index("B") else -1
    gaps = [text[before[1] : after[0]] for before, after in pairwise(order)]
    shape = named.replace("A", "x").replace("B", "x").replace("F", "f").replace("G", "f")
    parts = _PARTS[language]
    if shape == "xffx" and of_a_long_list(text, order[1], order[2]):
        return 0
    if shape in ("xfxf", "fxfx", "xffx", "fxxf"):
        if language == "ko" and shape == "fxfx" and _DESCRIBING.fullmatch(gaps[0]) and _DESCRIBING.fullmatch(gaps[2]):
            return way
        gaps = [_ALSO.sub(" ", gap) for gap in gaps] if language == "en" and shape == "xfxf" else gaps
        near = (_FAR if shape[0] == "x" else _BEHIND, _FAR if shape[2] == "x" else _BEHIND)
        joined = all(
            len(gap) <= reach[language] and not parts.search(gap)
            for gap, reach in zip((gaps[0], gaps[2]), near, strict=True)
        )
        between = _PARTS if shape in ("xfxf", "fxfx") else _FIRM
        return way if joined and between[language].search(gaps[1]) else 0
    if shape in ("xxff", "ffxx") and _TOGETHER.search(text):
        if language == "en" and _listed_before(text, order[0]) != _listed_before(text, order[2]):
            return 0  # the second of three names is not told of the first of three figures
        return way if _LISTED.fullmatch(gaps[0]) and _LISTED.fullmatch(gaps[2]) else 0
    if shape == "xxff" and language == "en":  # `Nvidia and AMD lost $279 billion and $18 billion`
        listed = _JOINED.fullmatch(gaps[0]) and _JOINED.fullmatch(gaps[2])
        return way if listed and len(gaps[1]) <= _FAR["en"] and not parts.search(gaps[1]) else 0
    return 0


def of_a_long_list(text: str, *figures: Span) -> bool:
    """Return whether figures are of three or more that are told `respectively`: what stands beside the first and the last is no owner of theirs."""
    return any(
        all(found.start() <= span[0] and span[1] <= found.end() for span in figures)
        for found in _LONG_LIST.finditer(text)
    )


def _listed_before(text: str, item: Span) -> int:
    """Return how many items of its list stand before one."""
    found = _ITEMS.search(text[: item[0]])
    return len(_ITEM_ENDS.findall(found.group())) if found else 0


def _plain(text: str, language: str) -> str:
    """Return an English text with what only describes a name blanked, `Cohere, of Toronto, and …`, and the ends of a range parted: `from 21% in Japan to 36% in Denmark`."""
    if language == "ko":
        return text
    plain = _APPOSITION.sub(lambda match: " " * len(match.group()), text)
    return _RANGED.sub(lambda match: f"{match['low']} ;  ", plain)


def sentence_of(text: str, *figures: Span) -> Span:
    """Return the sentence, or sentences, that hold all figures."""
    first, last = min(figures)[0], max(figures)[1]
    start = max((match.end() for match in _SENTENCE.finditer(text, 0, first)), default=0)
    end = _SENTENCE.search(text, last)
    return start, end.end() if end else len(text)
