"""Whose department, house or post a Korean source names right beside somebody, told of another one of the same sentence.

`소화기내과 김주성, 의공학과 김희찬` told as 의공학과 김주성: the word stands beside other people only, and the right one has a word of that rank, or a
wider one, of its own. A house that is left out goes on from the name before (`한빛대 A 교수, 전산학부 B 교수`), so a wider word is free there.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.people import romanised
from pipeline.check.people.successors import gets_korean
from pipeline.check.people.titled import ENDED, NOUNS, TITLES
from pipeline.messages import say
from pipeline.text.patterns import deferred, longest_first

_NAME = deferred(
    rf"(?<![가-힣A-Za-z])(?!(?:{'|'.join(longest_first(NOUNS))})(?![가-힣]))(?P<name>[{''.join(sorted(romanised.FAMILY))}][{romanised.FIRST}][{romanised.LAST}])(?=(?:은|는|이|가|을|를|의|와|과|도|에게)?(?:[\s,·(.]|$))"
)
_TITLE = deferred(rf" (?:[가-힣A-Z]{{1,6}}(?=본부장|센터장|연구소장|실장|국장|과장))?(?P<title>{TITLES}){ENDED}")
_TITLE_ALONE = deferred(rf"(?:{TITLES})")
_UNITS = (
    deferred(
        r"(?:대|대학교|병원|의료원|연구원|공사|은행|전자|대사관|정부|시청|도청|그룹|재단|협회|공단|위원회|처|청)$"
    ),
    deferred(r"(?:대학|대학원|센터|연구소|연구단|본부|사업부|사업단|부문|총국|지청|지부|지사|연구본부|캠퍼스)$"),
    deferred(r"(?:과|학과|학부|전공|교실|팀|실|국|부|랩|파트|연구실)$"),
)
"""What a word beside a name may be of, by how it ends, the widest first."""
_LINK = deferred(r"(?P<word>[가-힣A-Za-z0-9&·]{2,16})(?:\([^()]{1,24}\))?(?:의| 소속| 소속의)? $")
_WORD = deferred(r" (?P<word>[가-힣A-Za-z0-9&·]{2,16})(?= )")
_NO_UNIT = deferred(r"(?:[은는을를도만]|에서|에게|으로|까지|부터|하고|라며|[한된던])$")
_JOINS = deferred(r"(?:병원|연구원|은행|학원|센터장?|교수진|위원회|재단|그룹|기관|[가-힣]원)과$")
"""A house with a particle: no department."""
_PLAIN = frozenset(
    str.split(
        "결과 효과 성과 통과 경과 초과 일부 전부 대부 내부 외부 현실 사실 진실 확실 미국 중국 영국 한국 태국 외국 전국 결국 조국 무대 시대 기대 확대 반대 상대 세대 최대 현대 군대 침대 그대"
    )
)
_MOST = 4  # words between a name and a post
_FREE = frozenset(
    str.split(
        "교수 박사 연구원 연구위원 의원 위원 이사 대표 선수 작가 학생 개발자 엔지니어 씨 변호사 파트너 고문 창업자 설립자"
    )
)
"""What one may be called beside another post."""


@dataclass(slots=True)
class _Beside:
    """What a text has right beside a name: the words of houses and departments, the posts."""

    units: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)


def exchanged(claim: Claim) -> Iterator[Flag]:
    """Yield the first department, house or post of a sentence that its Korean sources have beside somebody else alone."""
    if not claim.evidence or any(one.language != "ko" for one in (*claim.evidence, *claim.context)):
        return
    mine = _introduced(claim.text)
    texts = tuple(dict.fromkeys(one.text for one in (*claim.evidence, *claim.context))) if mine else ()
    for name, told in mine.items():
        own = [row for text in texts for who, row in _introduced(text).items() if who == name]
        units, titles = set().union(*(row.units for row in own)), set().union(*(row.titles for row in own))
        wrong = [word for word in sorted(told.units - units) if _ranked(units, word)]
        wrong += [
            word
            for word in sorted(told.titles - titles)
            if _another(titles, word) and not gets_korean(name, texts, word)
        ]
        for word in wrong:
            others = _others(claim, name, word)
            if others and not any(_mixed(text, name, word) for text in texts):
                span = _place(claim.text, name, word)
                message = say("check.doer", name=claim.text[slice(*span)], other=others[0], id=claim.ids[0])
                yield Flag("name", "block", span, message, claim.ids, 0.8)
                return


def _others(claim: Claim, name: str, word: str) -> list[str]:
    """Return who else has a word right beside them in a cited sentence that names somebody as well."""
    cited = [_introduced(one.text) for one in claim.evidence if name in one.text]
    return [who for row in cited for who, beside in row.items() if who != name and word in beside.units | beside.titles]


def _mixed(text: str, name: str, word: str) -> bool:
    """Return whether a source has a name and a word that stands beside nobody there."""
    if name not in text or word not in text:
        return False
    return not any(word in beside.units | beside.titles for beside in _introduced(text).values())


def _ranked(own: set[str], word: str) -> bool:
    """Return whether somebody has a word of a rank, or of a wider one: what is told of the name before goes on else."""
    return any(_rank(one) <= _rank(word) for one in own)


def _another(own: set[str], title: str) -> bool:
    """Return whether somebody has a post, and none that is a part of this one."""
    return bool(own) and title not in _FREE and not any(one in title or title in one for one in own)


def _rank(word: str) -> int:
    return next((rank for rank, unit in enumerate(_UNITS) if unit.search(word)), 0)


@lru_cache(maxsize=256)
def _introduced(text: str) -> Mapping[str, _Beside]:
    """Return who is named in a text, with what stands right beside the name."""
    found: dict[str, _Beside] = {}
    for match in _NAME.finditer(text):
        beside = _Beside()
        _ahead(text, match.start(), beside)
        _behind(text, match.end(), beside)
        if beside.units or beside.titles:
            known = found.setdefault(match["name"], beside)
            known.units.update(beside.units)
            known.titles.update(beside.titles)
    return found


def _ahead(text: str, start: int, beside: _Beside) -> None:
    first = True
    while (link := _LINK.search(text[:start])) is not None:
        word = link["word"]
        if first and _TITLE_ALONE.fullmatch(word):
            beside.titles.add(word)
        elif _a_unit(word):
            beside.units.add(word)
        else:
            return
        start, first = link.start(), False


def _behind(text: str, end: int, beside: _Beside) -> None:
    between: list[str] = []
    while len(between) <= _MOST:
        title = _TITLE.match(text, end)
        if title:
            beside.titles.add(title["title"])
            beside.units.update(between)
            return
        word = _WORD.match(text, end)
        if word is None or (not _a_unit(word["word"]) and _no_house(word["word"])):
            return
        between.append(word["word"])
        end = word.end()


def _no_house(word: str) -> bool:
    """Return whether a word between a name and a post is no name of a house: one with a particle, or somebody else's."""
    return _NO_UNIT.search(word) is not None or _NAME.match(f"{word} ") is not None


def _a_unit(word: str) -> bool:
    return word not in _PLAIN and not _JOINS.search(word) and any(unit.search(word) for unit in _UNITS)


def _place(text: str, name: str, word: str) -> tuple[int, int]:
    """Return where a name and a word beside it stand together."""
    pairs = [
        (here.span(), there.span()) for here in re.finditer(name, text) for there in re.finditer(re.escape(word), text)
    ]
    nearest: Sequence[tuple[int, int]] = min(pairs, key=lambda pair: abs(pair[0][0] - pair[1][0]))
    return min(start for start, _ in nearest), max(stop for _, stop in nearest)
