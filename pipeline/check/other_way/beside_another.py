"""A figure told as more, or less, than what its Korean source holds it against: `17.5%로 지난해보다 낮아졌어요` of 17.5%로 지난해 11.2%보다.

What it is held against has its own figure in the source, right behind the words that the sentence holds it against; the two figures decide.
Where the sentence tells only the other figure, `62억 원보다 늘었어요`, the source's own verb behind that does.
"""

import re
from collections.abc import Iterator

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.vocabulary.way_words import FELL, ROSE
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

_UP, _DOWN = rf"{ROSE}|커요|큰|많|높|길[었어]|무거", rf"{FELL}|작[았아은]|적[었은어]|낮|짧|가벼"
_HOW = r"(?:(?:더|훨씬|크게|조금|많이|다소|오히려|꽤|확|뚝|한참|약간|살짝|되레|도리어) ){0,2}(?:더 )?"
_WAY = rf"{_HOW}(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
_COMPARED = deferred(
    rf"(?P<than>(?:(?<!\S)[가-힣A-Za-z\d]+ )?[가-힣A-Za-z\d.,%㎞]+(?: (?:원|달러|명|건|개|대|곳))?)(?:보다(?:는|도)?|에 비해|에 비하면| 대비) {_WAY}"
)
_PASSED = deferred(
    r"(?P<than>(?:(?<!\S)[가-힣A-Za-z\d]+ )?[가-힣A-Za-z]+?)(?:에(?:는|도)?|을|를)? (?:(?P<down>(?:못|채 못) 미[쳤치친]|미치지 못|밑[돌도])|(?P<up>웃[돌도]|뛰어넘|앞질렀|넘어[섰서]))"
)
_SOURCE_WAY = deferred(rf"(?:보다|에 비해)(?:는|도)? {_WAY}")
_HELD = deferred(r"(?:[가-힣]{1,6})?\)?(?:보다|에 비해)|에서 ")
_NOT = deferred(r"[가-힣]{0,4}(?:지(?:는|도|가)? ?(?:않|못)|기는커녕)|[가-힣]{0,3} (?:않|못)")
_CHANGED = deferred(rf"(?:\S{{0,3}} )?(?:{ROSE}|{FELL})")
_AMOUNT = deferred(r"많[이은]|적[게은]|크게|작[게은]")
_PARTICLE = deferred(r"(?:의|은|는|이|가|도|때|에)$")
_UNTOLD = deferred(r"[.!?](?=\s)|[\d]")
_OTHER = deferred(r"(?<![가-힣])[가-힣A-Za-z]+(?:은|는|이|가|도) ")
_RANKS = frozenset({"위", "등", "번째", "순위", "호", "세", "살"})
_OF_STANDARD = deferred(r"(?:인|이던|였던|을 (?:받은|기록한)) (?:[가-힣A-Za-z\d.]+ )*")
"""What describes the standard itself: `79.1점인 제미나이 3보다`."""
_FAR, _NEAR = 14, 24


def beside_another(claim: Claim) -> Iterator[Flag]:
    """Yield the comparisons that go the other way than the two figures of their source do."""
    sources = [one for one in claim.evidence if one.language == "ko"]
    if not sources:
        return
    figures = [one for one in quantities.find(claim.text, "ko") if one.kind in VALUES and one.unit not in _RANKS]
    for match in (*_COMPARED.finditer(claim.text), *_PASSED.finditer(claim.text)):
        told = 1 if match["up"] else -1
        if _NOT.match(claim.text, match.end()):
            continue
        other = [one for one in figures if match.start("than") <= one.span[0] and one.span[1] == match.end("than")]
        if other:
            known = _of_the_other(sources, other[-1])
        else:
            mine = _mine(claim.text, match, figures)
            known = _of_both(sources, mine, match["than"]) if mine else set()
        if known == {-told}:
            word = claim.text[match.end("than") : match.end()].strip()
            message = say("check.turned", text=match["than"], word=word, id=sources[0].id)
            yield Flag("number-contradicted", "block", match.span(), message, claim.ids, 0.8)


def _mine(text: str, match: re.Match[str], figures: list[Quantity]) -> Quantity | None:
    """Return the figure that a comparison is of: the one right behind it, or the last before it in its clause."""
    behind = [one for one in figures if 0 <= one.span[0] - match.end() <= 5]
    before = [
        one
        for one in figures
        if one.span[0] < match.start()
        and one.span[1] <= match.start() + 1
        and match.start() - one.span[1] <= _NEAR
        and not _OF_STANDARD.fullmatch(text, one.span[1], match.start())
    ]
    if behind:
        return behind[0]
    if not before or before[-1].role == "from":
        return None
    between, all_between = text[before[-1].span[1] : match.start()], text[before[-1].span[1] : match.end("than")]
    change = _CHANGED.match(all_between.lstrip("이가을를으로 나")) and not _AMOUNT.search(
        text, match.start(), match.end() + 1
    )
    return None if _OTHER.search(all_between) or _UNTOLD.search(between) or change else before[-1]


def _of_the_other(sources: list[Evidence], other: Quantity) -> set[int]:
    """Return the ways that the sources say something went that they hold against a figure."""
    ways = set()
    for one in sources:
        for each in quantities.find(one.text, "ko"):
            said = _SOURCE_WAY.match(one.text, each.span[1]) if compare.same(other, each) else None
            if said and not _NOT.match(one.text, said.end()):
                ways.add(1 if said["up"] else -1)
    return ways


def _of_both(sources: list[Evidence], mine: Quantity, than: str) -> set[int]:
    """Return which way a figure lies of those that the sources tell of what it is held against, and hold it against."""
    words = than.split()
    key = _PARTICLE.sub("", " ".join(words[-2:]) if len(words[-1]) == 1 else words[-1])
    ways: set[int] = set()
    if not any(compare.same(mine, each) for one in sources for each in quantities.find(one.text, "ko")):
        return ways
    for one in sources:
        figures = [each for each in quantities.find(one.text, "ko") if compare.comparable(mine, each)]
        for place in re.finditer(rf"(?<![가-힣]){re.escape(key)}" if len(key) > 1 else r"(?!)", one.text):
            behind = [each for each in figures if 0 <= each.span[0] - place.end() <= _FAR]
            if not behind or _UNTOLD.search(one.text[place.end() : behind[0].span[0]]) or compare.same(mine, behind[0]):
                continue
            other = behind[0]
            before = [each for each in figures if each.span[1] <= place.start()]
            way = 1 if mine.value > other.value else -1
            said = _SOURCE_WAY.match(one.text, other.span[1])
            agrees = said is not None and (said["up"] is not None) == (way > 0)
            near = bool(before) and compare.same(mine, before[-1]) and _HELD.match(one.text, other.span[1]) is not None
            ways.add(way if agrees or near else 0)
    return ways
