"""What two clauses say exchanged, figures or not: `2028년부터 조립에, 2030년에는 분류에` for sorting in 2028 and assembly in 2030.

Each word that both texts say once lies in one of two clauses of the sentence and in one of two clauses of the source. In a true
retelling all lie straight, or all crosswise (the clauses in another order); where some lie straight and some crosswise, on both
sides, something has changed places.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from pipeline.check import anchors
from pipeline.check.anchors import CLOSING, Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.check.sides_and_roles import opposite_table, opposites
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text.patterns import deferred

_LONGEST = 400  # characters
_MANY = 5  # clauses: a sentence of more is a list
_CUTS = {
    "ko": deferred(
        r"(?<!\d)[.;!?](?=\s|$)|\n|(?<=[가-힣])(?:(?<![다라자냐안갖들])(?<!가지)(?<!데리)고(?!\s(?:있|계[시신셨]|싶))|(?<![다라])며|면서|지만|는데|은데|인데|으나|는 동안| 반면에?| 대신)(?=[\s,]),?|(?<=[이가을를에로]),(?=\s)"
    ),
    "en": deferred(
        r"[;:](?=\s)|\.(?=\s|$)|\n|, (?:and |while |but |whereas |with )?|\b(?:while|but|whereas)\b|"
        r"\band (?=(?:the )?[A-Z][\w'’-]*(?: [A-Z\d][\w'’-]*)* (?:will|would|has|have|had|is|was|are|were|plans?|\w{2,}ed|\w{2,}s)\b)|"
        r"\band (?=(?:will|would|can|has|is|was|\w{3,}ed)\b)"
    ),
}
_NAMES = deferred(r"\s*(?:(?:and|the|both|[A-Z][\w.'’-]*)\s+)*(?:and|the|both|[A-Z][\w.'’-]*)?")
"""Names that a verb behind the next name belongs to: `France and Italy voted`."""
_NAME = deferred(r"(?<![A-Za-z])[A-Z][\w'’-]*$")
_WHERE = deferred(r"(?:^|[.;] )(?:In|At|On|For|From|Since|By|With) (?:[A-Z][\w'’-]*\s?)+$")
_AND_NAME = deferred(r"(?:[A-Z][\w'’-]*\s?)+(?:,|,? ?\b(?:and|or)) [A-Z]")
_ITEM = deferred(r"[^\s,은는이가을를에로서고며],\s[^\s,]+$")
"""The second name of a list or a later one: what comes before it ends in no particle."""
_COUNTED = deferred(
    r"(?:(?:about|nearly|some|roughly) )?[€$£¥₩]?\d[\d.,]*(?:%| percent| million| billion| trillion)? (?:[a-z]+ )?(?:in|for|at|from|among|of|to|on|by) (?:the )?[A-Za-z]"
)
"""A further figure of a list, whose verb is that of the first: `8% in Europe, 6% in North America`."""
_MEASURES = ("=points", "=times")
_DATES = deferred(r"=(?:[ym]\d|relative|quarter|weekday)")
_TELLING = "@^="  # names, sides and figures tell two clauses apart; of plain words two may cross by chance
_NOUNS = 3
_SIDE = "^"
_MARKS = {"@": "name", _SIDE: "side"}


def exchanged(claim: Claim) -> Iterator[Flag]:
    """Yield what two clauses of a sentence say that the source says of each other's."""
    for ground in grounds(claim.evidence):
        if len(claim.text) > _LONGEST or len(ground.text) > _LONGEST:
            continue
        mine, theirs = list(clauses(claim.text, "ko")), list(clauses(ground.text, ground.language))
        if not (1 < len(mine) <= _MANY and 1 < len(theirs) <= _MANY):
            continue
        common = _once(anchors.shared(ground.text, ground.language, claim.text))
        common += list(_sides(claim.text, ground))
        for here in combinations(mine, 2):
            for there in combinations(theirs, 2):
                crossed = _crossed(common, here, there)
                if crossed:
                    span = (min(one.draft[0][0] for one in crossed), max(one.draft[0][1] for one in crossed))
                    shown = ", ".join(claim.text[slice(*one.draft[0])].rstrip(CLOSING) for one in crossed[:2])
                    sure: Severity = "block" if any(one.key[0] in _TELLING for one in crossed) else "warn"
                    yield Flag("name", sure, span, say("check.roles", text=shown, id=ground.ids[0]), ground.ids, 0.6)
                    return


def clauses(text: str, language: str) -> Iterator[Span]:
    """Yield the clauses of a text."""
    matches = (match for match in _CUTS[language].finditer(text) if not _lists(text, match.span(), language))
    cuts = [0, *(match.end() for match in matches), len(text)]
    opened: int | None = None
    for start, end in pairwise(cuts):
        opened = start if opened is None else opened
        if text[start:end].strip(" .,") and not (language != "ko" and _NAMES.fullmatch(text, start, end)):
            yield opened, end
            opened = None


def _lists(text: str, cut: Span, language: str) -> bool:
    """Return whether a comma stands between the names of a list: `at Frankfurt, Karlsruhe and Strasbourg`, `프랑크푸르트, 카를스루에, 스트라스부르`."""
    if text[slice(*cut)].strip() not in (",", ", and"):
        return False
    before, behind = text[: cut[0]], text[cut[1] :]
    if language == "ko":
        return _ITEM.search(before) is not None
    if _COUNTED.match(behind) and re.search(r"\d", before):
        return True
    opens = _NAME.search(before) is not None and not _WHERE.search(before)
    return opens and (
        _AND_NAME.match(behind) is not None or (text[slice(*cut)].endswith("and ") and ", " in before[-30:])
    )


def _once(common: Sequence[Anchor]) -> list[Anchor]:
    """Return the words that both texts say once, the longest writing of each place."""
    single = [one for one in common if len(one.draft) == len(one.source) == 1 and not one.key.startswith(_MEASURES)]
    kept: list[Anchor] = []
    for one in sorted(single, key=lambda word: (word.draft[0][0] - word.draft[0][1], -word.weight)):
        start, end = one.draft[0]
        if not any(start < other.draft[0][1] and other.draft[0][0] < end for other in kept):
            kept.append(one)
    return kept


def _sides(text: str, ground: Ground) -> Iterator[Anchor]:
    """Yield the sides that both texts take each once, for and against: `찬성했고` and `voted for`; a side that is denied is the other."""
    for number, row in enumerate(opposite_table.sides()):
        here = _places(text, "ko", row.korean)
        if not here:
            continue
        there = _places(ground.text, ground.language, row.korean if ground.language == "ko" else row.english)
        for side in here if there else ():
            yield Anchor(f"{_SIDE}{number}:{side}", 1.0, (there[side],), (here[side],))


def _places(text: str, language: str, patterns: tuple[re.Pattern[str], re.Pattern[str]]) -> dict[int, Span]:
    """Return the one place of each of two sides, where a text takes both."""
    found: dict[int, list[Span]] = {0: [], 1: []}
    for side, pattern in enumerate(patterns):
        for match in pattern.finditer(text):
            found[1 - side if opposites.denied(text, match.span(), language) else side].append(match.span())
    return {side: spans[0] for side, spans in found.items()} if all(len(spans) == 1 for spans in found.values()) else {}


def _crossed(common: Sequence[Anchor], here: tuple[Span, Span], there: tuple[Span, Span]) -> list[Anchor]:
    """Return the words that lie otherwise than the rest, where there are such on both sides and of one kind."""
    cells = {
        (i, j): [one for one in common if _within(one.draft[0], here[i]) and _within(one.source[0], there[j])]
        for i in (0, 1)
        for j in (0, 1)
    }
    if not all(cells.values()):
        return []
    straight, crosswise = (cells[0, 0], cells[1, 1]), (cells[0, 1], cells[1, 0])
    few, many = sorted((straight, crosswise), key=lambda pair: sum(one.weight for side in pair for one in side))
    moved = _alike(*few)
    if not moved and len(_alike(*many)) > 1:
        few, many = many, few
        moved = [one for one in _alike(*few) if _kind(one) == "name"]
    if not moved or not _firm(*many):
        return []
    figures = any(_kind(one) == "figure" for one in moved)
    return [] if figures and any(_kind(one) == "figure" for side in many for one in side) else moved


def _alike(first: Sequence[Anchor], second: Sequence[Anchor]) -> list[Anchor]:
    """Return the words of two clauses that could have changed places: names for names, figures for figures of one kind, nouns for nouns."""
    for kind in ("name", "date", "figure", "side", "noun"):
        mine, theirs = ([one for one in side if _kind(one) == kind] for side in (first, second))
        if mine and theirs and (kind != "noun" or len(mine) + len(theirs) >= _NOUNS):
            return [*mine, *theirs]
    return []


def _firm(first: Sequence[Anchor], second: Sequence[Anchor]) -> bool:
    """Return whether the words that lie otherwise are more than a noun that each text has by chance."""
    telling = [any(_kind(one) != "noun" for one in side) for side in (first, second)]
    return all(telling) or min(len(first), len(second)) > 1


def _kind(one: Anchor) -> str:
    """Return what a shared word is: a name, a date, another figure or a noun."""
    if one.key[0] in _MARKS:
        return _MARKS[one.key[0]]
    if one.key[0] != "=":
        return "noun"
    return "date" if _DATES.match(one.key) else "figure"


def _within(span: Span, clause: Span) -> bool:
    return clause[0] <= span[0] and span[1] <= clause[1]
