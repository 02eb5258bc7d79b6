"""How a draft introduces a speaker, against how the source does: 휘트컴 재단을 이끄는 피치 for `Lorena Fitch, who directed the study`.

A house that the draft gives somebody (`X를 이끄는`, `X의`, `X 대표` before the name) is wrong where the source says in the same breath as
the name for whom that person works, or what he does, and no sentence that names him has the draft's house.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Evidence
from pipeline.check.people import posts, voices
from pipeline.check.people.sayings import TITLE, Name
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import foreign_looks, hearing, in_person, no_names, stand_ins, transcribed
from pipeline.check.written_names.in_person import Person
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_KIND = r"재단|연구소|연구원|대학교|대학|대|은행|협회|조합|병원|시청|법원|신문|캐피털|캐피탈|파트너스|벤처스|그룹|랩스|AI|홀딩스|뱅크|테크놀로지스?|소프트웨어|미디어|로보틱스|클라우드|인스티튜트|센터"
_HOUSE = r"(?P<house>[가-힣A-Za-z0-9&]{2,14}(?: (?:[가-힣A-Za-z0-9&]{2,10}))?)"
_LEADING = deferred(
    rf"(?:^|[\s“\"‘'.,])(?P<all>{_HOUSE}(?:을|를) (?P<verb>이끄는|이끌고 있는|운영하는|총괄하는|경영하는|세운|창업한|설립한|만든|차린))(?: {TITLE})? $"
)
_OWNED = deferred(rf"(?:^|[\s“\"‘'.,])(?P<all>{_HOUSE}의)(?: (?:[가-힣]{{1,6}} ){{0,2}}{TITLE})? $")
_POST = deferred(
    rf"(?:^|[\s“\"‘'.,])(?P<all>(?P<house>[가-힣A-Za-z0-9&]{{2,14}}(?: (?:{_KIND}))?))(?: [가-힣]{{1,6}})? {TITLE} $"
)
_WITH_KIND = deferred(rf"(?:{_KIND})$")
_CHIEF = deferred(
    r"\b(?:chief|CEO|boss|president|head|heads|headed|leads?|led|leader|runs?|ran|running|chair(?:man|woman|s|ed)?|director|founder|founded|co-?founder|owner|owns|managing|principal|partner|manages|manager|in charge|built|started|dean|chancellor|provost|secretary|minister|commissioner|governor|mayor|general|captain|coach)\b",
    re.IGNORECASE,
)
_UPPER = "A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ"
_NAME = rf"[{_UPPER}][\w&.-]*(?: (?:of |and |& |the )?[{_UPPER}][\w&.-]*){{0,4}}"
_AHEAD = deferred(rf"(?P<house>{_NAME})(?:['’]s?)? (?:[a-z][a-z-]+,? ){{1,5}}(?:[{_UPPER}][a-z]+\. )?$")
_BY = deferred(rf"(?P<house>{_NAME})['’]s? $")
_BEHIND = deferred(
    rf"(?:,? (?:an? |the |its |[a-z-]+ ){{0,8}}| )(?:at|of|from|for|with) (?:the )?(?P<house>{_NAME})|, who (?:now |also )?(?:runs|leads|heads|represents|founded|chairs|directs|manages|owns|works (?:for|at)|teaches at) (?:the )?(?P<clause>{_NAME})"
)
_TOLD = deferred(r", (?:who|whose|an?|the|its|head|chief|co-|director|professor|[a-z]+ (?:at|of))\b")
_BEFORE_NAME = deferred(
    r"(?:[a-z-]+(?:er|or|ist|ian|ant|ent|man|woman|ief|ead|oss|lyst|ge|ot|ey)),? (?:[A-Z][a-z]*\. )?$"
)
_LIKE = 0.75
_LOOKS = -0.4
_REACH = 60


def introduced(claim: Claim, name: Name) -> Iterator[tuple[Span, Person, str]]:
    """Yield the house that a draft wrongly gives a speaker whom the source introduces, with its place and the source sentence's id."""
    known = [
        (one, text)
        for text in claim.context
        for one in voices.persons(voices.outside(text.text), tuple(other.text for other in claim.context))
        if _same(one, name)
    ]
    if not known or len({one.families[-1] for one, _ in known}) != 1:
        return
    title = _title(claim.text, name)
    if title and posts.other_post(
        claim.text[slice(*title)], known[0][0].families[-1], [text.text for _, text in known]
    ):
        yield title, known[0][0], known[0][1].id
        return
    before = claim.text[max(0, name.span[0] - _REACH) : name.span[0]]
    offset = name.span[0] - len(before)
    for pattern in (_LEADING, _OWNED, _POST):
        match = pattern.search(before)
        if match is None or not _a_house(claim, match["house"]) or _beside(match["house"], known):
            continue
        if _refuted(claim, match, known, leading=pattern is _LEADING):
            start, end = match.span("all")
            yield (offset + start, offset + end), known[0][0], known[0][1].id
            return


def _title(text: str, name: Name) -> Span | None:
    """Return where the title right before or behind a name stands."""
    for title, start, end in (
        (name.post, name.span[1], len(text)),
        (name.before, max(0, name.span[0] - _REACH), name.span[0]),
    ):
        place = text.rfind(title, start, end) if title == name.before else text.find(title, start, end)
        if title and place >= 0:
            return place, place + len(title)
    return None


def _same(one: Person, name: Name) -> bool:
    if name.name[0].isascii():
        return name.name == one.families[-1]
    return transcribed.near(one.families[-1], name.name)


def _a_house(claim: Claim, house: str) -> bool:
    """Return whether a phrase before a name is a house by its own name: one of the articles, or one that looks foreign."""
    head = _head(house)
    if in_person.plain(head) or head in lexicon.korean() or no_names.no_name(head) or head in stand_ins.NO_FIRMS:
        return False
    key = aliases.table().get(aliases.squeeze(house)) or aliases.table().get(aliases.squeeze(head))
    if key is not None:
        return key not in aliases.people() and (key not in aliases.places() or head != house)
    return len(head) > 1 and head[0] >= "가" and (foreign_looks.foreign(head) > _LOOKS or _elsewhere(claim, head))


def _head(house: str) -> str:
    first = house.split()[0]
    return _WITH_KIND.sub("", first) or first


def _elsewhere(claim: Claim, head: str) -> bool:
    return any(transcribed.near(word, head) for one in claim.context for word in _capitals(one.text))


def _capitals(text: str) -> list[str]:
    return re.findall(rf"[{_UPPER}][A-Za-zÀ-ſ&-]+", text)


def _beside(house: str, known: Sequence[tuple[Person, Evidence]]) -> bool:
    """Return whether a sentence that names the person has the draft's house too, by any word of it."""
    table = aliases.table()
    words = [_head(house), *house.split(), house.replace(" ", "")]
    keys = {table[one] for one in map(aliases.squeeze, words) if one in table}
    own = {word for one, _ in known for word in (one.given, *one.families)}
    for _, one in known:
        theirs = aliases.keys(one.text, table)
        if keys & theirs or keys & aliases.made_by(theirs) or aliases.made_by(keys) & theirs:
            return True
        if any(_may_be(latin, word) for latin in _capitals(one.text) if latin not in own for word in words):
            return True
    return False


def _may_be(latin: str, word: str) -> bool:
    if word[0].isascii():
        return word.lower() in latin.lower()
    return not transcribed.another(latin, word) or hearing.likeness(latin, word) >= _LIKE


def _refuted(claim: Claim, match: re.Match[str], known: Sequence[tuple[Person, Evidence]], *, leading: bool) -> bool:
    """Return whether the source says beside the name who that person is, and that this is something else."""
    texts = [(one, text.text) for one, text in known]
    if leading:
        told = any(_TOLD.match(text, one.span[1]) or _BEFORE_NAME.search(text[: one.span[0]]) for one, text in texts)
        return told and not any(_CHIEF.search(voices.outside(text)) for _, text in texts)
    theirs = [house for one, text in texts for house in houses(text, one)]
    own = _WITH_KIND.search(match["house"]) is not None or _elsewhere(claim, _head(match["house"]))
    return bool(theirs) and own


def houses(text: str, one: Person) -> Iterator[str]:
    """Yield for whom somebody works, as a sentence says it beside the name."""
    head = text[: one.span[0]]
    for pattern in (_AHEAD, _BY):
        ahead = pattern.search(head)
        if ahead and _own(ahead["house"]):
            yield ahead["house"]
    behind = _BEHIND.match(text, one.span[1])
    house = (behind["house"] or behind["clause"]) if behind else None
    if house and _own(house):
        yield house


def _own(house: str) -> bool:
    """Return whether a house is a name: no word that only opens a sentence (`State hydrologist`)."""
    return any(word.lower() not in lexicon.english() and word not in in_person.OPENERS for word in house.split())
