"""The names that two texts share, each as one sign of the text: what one party does to another is read off the words between them.

Every letter of a name is one letter of its own that no text has, so that all places stay what they were. A name of the source that the
draft has not is a sign too: it may be the one that does something.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.lazily import of_words
from pipeline.check.vocabulary import running_words
from pipeline.text import quantities
from pipeline.text.patterns import deferred

FIRST, MOST = 0xE000, 200
_TWO = 2
NAME = f"[{chr(FIRST)}-{chr(FIRST + MOST)}]+"
_RUN = deferred(
    r"(?<![A-Za-z0-9$€£])(?:[a-z]{1,2})?[A-ZÀ-Þ][\w&-]*(?:\.\w+)*(?: (?:of |& )?[A-ZÀ-Þ][\w&-]*(?:\.\w+)*)*"
)
_NO_NAMES = frozenset(
    str.split(
        "The A An In On At By For From With After Before When While As But And Or If It Its They Their This That These Those He She His Her We Our There Here Last Next Earlier Later "
        "Both Each All Some Most Two Three Under Over Since Until Still Also Now Then Meanwhile However Instead Monday Tuesday Wednesday Thursday Friday Saturday Sunday January "
        "February March April May June July August September October November December AI CEO CFO CTO GPU API Mr Ms Mrs Dr According Despite Because Although Though Last Late Early"
    )
)
_NATION = deferred(
    r"[A-Z][a-z]+(?:ian|ean|ese|ish|ican)|German|French|Dutch|Swiss|Greek|Czech|Thai|Israeli|Emirati|Saudi|Pakistani|Iraqi|Icelandic"
)
_NOUN = deferred(r" [a-z]")
"""Behind a word that only tells where somebody is from: `the Swiss robot-arm company`."""
_PARTY = deferred(
    r"['’”)]?(?: ?(?:측|쪽|본사))?(?:은|는|이|가|을|를|의|에|에게|에게서|에서|한테|한테서|로부터|으로부터|로|으로|와|과|도)(?![가-힣])|, |\s?\(| (?:상대로|고소|제소|인수|추월)|\W*$"
)
_NO_PARTIES = frozenset(
    str.split(
        "소송 소장 고소장 경고장 서한 편지 공문 통지 통지서 요청 요구 제안 제의 조건 권고 경고 비난 비판 투자 투자금 자금 대금 사용료 수수료 로열티 이용료 임대료 배상금 합의금 보상금 비용 달러 "
        "권리 사용권 이용권 라이선스 접근 접속 이용 사용 차단 금지 공급 판매 주문 계약 대출 서비스 상대 시장 법원 지난달 지난주 지난해 올해 내년 오늘 어제 최근 이번 회사 업체 기업 이들 그들 "
        "자신 자사 양사 서로 상대방 상대 가운데 이후 이전 이날 당시 현재 결국 모두 이를 대가 명령 초안 대신 때문 직원 연구원 개발자"
    )
)
_GLOSS = deferred(r" ?\([^()]{1,40}\)")


class Marked(NamedTuple):
    """A text whose names are signs, with the places of the names in their order and whose sign each has."""

    text: str
    names: tuple[tuple[Span, int], ...]


def marked(source: str, language: str, draft: str) -> tuple[Marked, Marked] | None:
    """Return both texts with their names as signs; nothing where they have not two names in common."""
    common = [one for one in anchors.shared(source, language, draft) if _a_name(one, source, language)]
    common += _by_letters(source, draft, common) if language == "ko" else []
    runs = [] if language == "ko" else _runs(source)
    numbers = _numbers(common, runs)
    if len(set(numbers.values())) < _TWO:
        return None
    common = [one for one in common if one.key in numbers]
    theirs = [(span, numbers[one.key]) for one in common for span in one.source]
    if runs:
        theirs = [(run, _of_run(run, theirs, number)) for number, run in enumerate(runs, len(numbers))]
    mine = [(span, numbers[one.key]) for one in common for span in one.draft]
    return _signed(source, theirs), _signed(draft, mine)


def _a_name(one: Anchor, source: str, language: str) -> bool:
    capital = any(not source[slice(*span)].islower() for span in one.source)
    return one.key[0] == "@" and (language == "ko" or capital)


def _by_letters(source: str, draft: str, known: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield the words that stand as a party in two Korean texts, whatever they mean: 나루 is a ferry too."""
    taken = [span for one in known for span in one.draft] + [one.span for one in quantities.find(draft, "ko")]
    words: dict[str, list[Span]] = {}
    for word, span in running_words.stems(draft):
        if word not in _NO_PARTIES and _PARTY.match(draft, span[1]):
            words.setdefault(word, []).append(span)
    for word, spans in words.items():
        if word not in source or any(start < span[1] and span[0] < end for span in spans for start, end in taken):
            continue
        places = [
            match.span()
            for match in of_words(rf"(?<![가-힣A-Za-z]){word}").finditer(source)
            if _PARTY.match(source, match.end())
        ]
        if places:
            yield Anchor(f"~{word}", 1.0, tuple(places), tuple(spans))


def _runs(source: str) -> list[Span]:
    """Return the stretches of capitals of an English text, without the words that only open a sentence."""
    found = []
    for match in _RUN.finditer(source):
        start, words = match.start(), match.group().split(" ")
        while words and (words[0] in _NO_NAMES or not words[0][:3].strip("of&")):
            start += len(words[0]) + 1
            words = words[1:]
        while words and (words[-1] in _NO_NAMES or words[-1] == "of"):
            words = words[:-1]
        end = start + len(" ".join(words))
        if words and not (len(words) == 1 and _NATION.fullmatch(words[0]) and _NOUN.match(source, end)):
            found.append((start, end))
    return found


def _numbers(common: Sequence[Anchor], runs: Sequence[Span]) -> Mapping[str, int]:
    """Return the number of each shared word: one for all words of a name, and for a name in both writings."""
    found: dict[str, int] = {}
    places = sorted((span, one.key) for one in common for span in one.source)
    for run in runs or [span for span, _ in places]:
        keys = [key for span, key in places if run[0] <= span[0] < run[1]]
        known = [found[key] for key in keys if key in found]
        number = known[0] if known else len(set(found.values()))
        for key in keys:
            found.setdefault(key, number)
    return found


def _of_run(run: Span, places: Sequence[tuple[Span, int]], other: int) -> int:
    """Return whose name a run of capitals is: the number of the shared word in it, or one that nothing else has."""
    return next((number for span, number in places if run[0] <= span[0] < run[1]), other + 50)


def _signed(text: str, names: Sequence[tuple[Span, int]]) -> Marked:
    """Return a text with its names as signs: two words of one name are one, with what explains it in brackets."""
    joined: list[tuple[Span, int]] = []
    for span, number in sorted(names, key=lambda one: (one[0][0], -one[0][1])):
        last = joined[-1] if joined else None
        if last and span[0] < last[0][1]:
            continue
        gloss = _GLOSS.match(text, span[1])
        span = (span[0], gloss.end()) if gloss else span
        if last and last[1] == number and text[last[0][1] : span[0]] == " ":
            joined[-1] = ((last[0][0], span[1]), number)
        else:
            joined.append((span, number))
    for (start, end), number in joined:
        text = text[:start] + chr(FIRST + min(number, MOST)) * (end - start) + text[end:]
    return Marked(text, tuple(joined))


def number_of(match: re.Match[str], group: str) -> int:
    """Return whose sign a group of a match is."""
    return ord(match[group][0]) - FIRST
