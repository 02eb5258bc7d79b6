"""What is counted: `서버 768대` for 768 chips, `논문 1,200편` for 1,200 people. The number is right, the thing is another.

Only what the words beside the number say on both sides counts; a source that names no thing leaves it open.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_CLASSES: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "machine": (
        deferred(r"서버|컴퓨터|노트북|시스템|장비|노드|메인프레임"),
        deferred(r"\b(?:servers?|machines?|computers?|nodes?|systems?|laptops?|mainframes?|PCs?)\b"),
    ),
    "rack": (deferred(r"(?<![가-힣])랙"), deferred(r"\bracks?\b", re.IGNORECASE)),
    "chip": (
        deferred(r"[GNTC]PU|그래픽 ?카드|칩|가속기|프로세서|반도체"),
        deferred(r"\b(?:[GNTC]PUs?|chips?|accelerators?|processors?|(?:graphics )?cards?|semiconductors?|silicon)\b", re.IGNORECASE),
    ),
    "vehicle": (
        deferred(r"차량|자동차|승용차|택시|버스|트럭|전기차|화물차"),
        deferred(r"\b(?:cars?|vehicles?|taxis?|buses|trucks?|EVs?|robotaxis?|autos?|fleet)\b", re.IGNORECASE),
    ),
    "robot": (
        deferred(r"로봇|휴머노이드|드론|로보"),
        deferred(r"\b(?:robots?|humanoids?|drones?|robotaxis?|bots?)\b", re.IGNORECASE),
    ),
}  # fmt: skip
_WRITTEN = {
    "토큰": "tokens?",
    "자": "characters?",
    "글자": "characters?",
    "단어": "words?",
    "쪽": "pages?",
    "페이지": "pages?",
    "줄": "lines?",
}
"""By what a text is measured, in two languages: so many tokens are never as many letters."""
_PIECES = deferred(r"(?<![가-힣])(?P<of>토큰|단어|글자|페이지)(?:[은는이가을를])?\s$")  # `단어 15조 개`
_JOINED = deferred(r"[가-힣A-Za-z]{1,12}(?:[을를이가은는])?\s?$")
_OWNED = deferred(r"(?:의)\s?[가-힣A-Za-z]{1,12}")
_REACH = 12
_SHEETS = "장"
_MOVING = frozenset({"robot", "vehicle"})
_ANY_KIND = deferred(r"\b(?:vehicles?|machines?|systems?)\b", re.IGNORECASE)
_BEHIND = 26
_VOTES = deferred(r"(?<=대)\s?\d")  # `171 대 29`
_NUMBER = deferred(r"\d[\d,.천백십만억조]*(?:\s\d[\d,.천백십만억조]*)*")
_HOURS = {
    "ko": deferred(r"\s?(?P<of>[A-Z]{2,4}|코어|칩|노드|서버|기계|장비|인|사람)[·\s-]?(?:시간|(?<=인)시(?![가-힣]{2}))"),
    "en": deferred(
        r"(?: ?(?:thousand|million|billion))?[ -](?:(?P<of>[A-Z]{2,5}|core|chip|node|server|machine|accelerator|processor|person|man|worker|staff)[ -]hours?|hours of (?P<time>[A-Z]+)) ?\b"
    ),
}
"""So many hours of one of them, `520만 GPU시간`: work, and no number of things."""
_COUNTERS = frozenset({"대", "개", "장", "기", "명", "GPU", "TPU", "코어"})
_NAMED = deferred(r"[A-Z]+\d+\w*\s(?:GPU\s)?$")


def things(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the counts of a sentence whose number stands in the source for another kind of thing."""
    for group in every:
        drafted = group[0]
        if (
            drafted.kind not in ("count", "number")
            or drafted.words
            or drafted.per
            or _VOTES.match(claim.text, drafted.span[1])
        ):
            continue
        homes = [
            (one, source)
            for one in claim.evidence
            for source in quantities.find(one.text, one.language)
            if source.kind in ("count", "number") and compare.same(drafted, source)
        ]
        if not homes:
            continue
        work = _hours(claim.text, "ko", drafted)
        if (worked := [_hours(one.text, one.language, source) for one, source in homes]) and (work or all(worked)):
            start = drafted.span[0] if _other_work(drafted, work, homes, worked) else -1
        else:
            start = _other_thing(claim, drafted, homes) if drafted.kind == "count" else -1
        unit = _written(claim.text, drafted)
        if start < 0 and all(_otherwise_written(unit, one, source) for one, source in homes):
            start = drafted.span[0]
        if start >= 0:
            one, source = homes[0]
            message = differs(drafted.text, source.text, one.id)
            yield Flag("number-contradicted", "block", (start, drafted.span[1]), message, (one.id,), 0.8)


def _hours(text: str, language: str, figure: Quantity) -> str:
    """Return of what a figure counts the hours, `GPU` of `520만 GPU시간` and of `5.2 million GPU-hours`; nothing where it counts none."""
    number = _NUMBER.match(text, figure.span[0])
    found = _HOURS["ko" if language == "ko" else "en"].match(text, number.end()) if number else None
    return next((each for each in found.groups() if each), "") if found else ""


def _other_work(
    drafted: Quantity, work: str, homes: Sequence[tuple[Evidence, Quantity]], worked: Sequence[str]
) -> bool:
    """Return whether hours are told for things, things for hours, or the hours of another make of chip."""
    if not work:
        return drafted.unit in _COUNTERS
    if not any(worked):
        return all(_beside(one, source) for one, source in homes)
    return work.isupper() and all(one.isupper() and one != work for one in worked if one)


def _written(text: str, drafted: Quantity) -> str:
    """Return what a draft measures a text by: the counter, or the word before a number of pieces."""
    piece = _PIECES.search(text[: drafted.span[0]]) if drafted.unit in ("개", "") else None
    return piece["of"] if piece else drafted.unit


def _otherwise_written(unit: str, one: Evidence, source: Quantity) -> bool:
    """Return whether a draft and a source measure a text by two things: letters for tokens."""
    mine = _WRITTEN.get(unit)
    if mine is None:
        return False
    if one.language == "ko":
        return source.unit in _WRITTEN and _WRITTEN[source.unit] != mine
    named = one.text[source.span[0] : source.span[1] + _REACH]
    return any(
        re.match(rf"[\d,.]+[- ]?(?:[KMBT]|thousand|million|billion|trillion)?[- ]{written}\b", named, re.IGNORECASE)
        for written in set(_WRITTEN.values()) - {mine}
    )


def _other_thing(claim: Claim, drafted: Quantity, homes: Sequence[tuple[Evidence, Quantity]]) -> int:
    """Return where the words for a thing that is not the source's begin, -1 where there are none."""
    before = _JOINED.search(claim.text[max(0, drafted.span[0] - 14) : drafted.span[0]])
    after = _OWNED.match(claim.text, drafted.span[1])
    written = (before.group() if before else "") + " " + (after.group() if after else "")
    mine = {name for name, (korean, _) in _CLASSES.items() if korean.search(written)}
    if not mine:
        return -1
    everywhere = {name for one in claim.evidence for name in _named(one.text)}
    theirs = {name for one, source in homes for name in _beside(one, source)}
    if not theirs or mine & (theirs | everywhere) or (mine <= _MOVING and all(_of_any_kind(*home) for home in homes)):
        return -1
    return drafted.span[0] - (len(before.group()) if before else 0)


def _named(text: str) -> set[str]:
    return {name for name, row in _CLASSES.items() if any(pattern.search(text) for pattern in row)}


def _beside(one: Evidence, source: Quantity) -> set[str]:
    """Return what a source's number counts: what the words right beside it name; cards that are counted in sheets are chips."""
    start, end = source.span
    if one.language == "ko":
        found = _named(one.text[max(0, start - 12) : end + 8])
        return found or ({"chip"} if source.unit == _SHEETS and _NAMED.search(one.text[:start]) else set())
    return _named(_behind(one.text, source))


def _behind(text: str, source: Quantity) -> str:
    """Return an English number with the words behind it that say what it counts."""
    rest = text[source.span[0] : source.span[1] + _BEHIND]
    stop = re.search(r"[,;:.](?!\d)|\b(?:and|for|to|in|at|with|from|of|that|which)\b", rest)
    return rest[: stop.start()] if stop else rest


def _of_any_kind(one: Evidence, source: Quantity) -> bool:
    """Return whether a source names what it counts by a word for any kind of it: drones are aerial vehicles, robots are machines."""
    return one.language != "ko" and _ANY_KIND.search(_behind(one.text, source)) is not None
