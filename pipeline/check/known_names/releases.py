"""Versions in another's place: 2.7.5 where the source ends at 2.7.3, 솔라 프로 2 for '솔라 프로 3'.

A name in Hangul with a number behind it is a version where the word before the number is one of products; it is wrong where the
source has just this name with other numbers only.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.written_names import unnamed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_RELEASE = deferred(r"(?<![A-Za-z0-9.])v?(?P<number>\d{1,3}\.\d{1,3}\.\d{1,4})(?![A-Za-z0-9]|\.\d)")
_GRADES = {
    "프로": "pro", "맥스": "max", "미니": "mini", "울트라": "ultra", "플러스": "plus", "오픈": "open", "라이트": "lite", "플래시": "flash", "나노": "nano", "터보": "turbo", "에어": "air", "시드": "seed",
    "싱크": "think", "씽크": "think", "코더": "coder", "옴니": "omni", "비전": "vision", "스몰": "small", "미디엄": "medium", "라지": "large", "베이스": "base", "코어": "core", "엣지": "edge", "폴드": "fold", "플립": "flip",
}  # fmt: skip
_HANGUL = deferred(
    r"(?<![가-힣A-Za-z])(?P<name>(?:[가-힣A-Za-z]{1,8}[ :])?[가-힣]{2,8}) ?(?P<number>\d{1,2}(?:\.\d{1,2})?)(?!\.?\d)(?=$|[\s'’\"”,.)]|[은는이가을를의와과로에도](?![가-힣])|(?:에서|부터|까지|보다)(?![가-힣]{2}))(?!\s?(?:%|명|개|년|월|일|위|배|원|달러))"
)
_SYSTEMS = {
    "안드로이드": "android", "윈도": "windows", "윈도우": "windows", "우분투": "ubuntu", "데비안": "debian", "페도라": "fedora", "맥OS": "macos", "쿠버네티스": "kubernetes",
    "파이썬": "python", "자바": "java", "블루투스": "bluetooth", "와이파이": r"wi-?fi", "파이토치": "pytorch", "플레이스테이션": "playstation", "유니티": "unity", "언리얼": "unreal",
}  # fmt: skip
"""What is known by its number and is no product of the tables."""
_LETTERED = deferred(
    r"(?<![가-힣A-Za-z])(?P<name>[가-힣]{2,8})[ -]?(?P<letter>[VvRrMK])(?P<number>\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9]|\.\d)"
)
"""A model by its letter and its number: 딥시크-V3.1."""
_CALLED = deferred(
    r"(?:릴리스|버전|배포판)(?:인|은|는|으로)?,? ['‘“\"]?v?(?P<behind>\d{1,3}\.\d{1,3})(?![\d%]|\.\d)|(?<![\w.])v?(?P<ahead>\d{1,3}\.\d{1,3}) ?(?:릴리스|버전|배포판)"
)
_CALLED_THERE = deferred(
    r"\b(?:[Rr]elease|[Vv]ersion|[Uu]pdate),? v?\d{1,3}\.\d{1,3}(?![\d%]|\.\d)|(?<![\w.])v?\d{1,3}\.\d{1,3} (?:release|version|update)|(?:릴리스|버전|배포판)(?:인|은|는|으로)?,? ['‘“\"]?v?\d{1,3}\.\d{1,3}(?![\d%]|\.\d)|(?<![\w.])v?\d{1,3}\.\d{1,3} ?(?:릴리스|버전|배포판)"
)
"""A release by its number alone, in a draft and in a source: `the next feature release, 11.7`."""
_GRADED = deferred(rf" ?(?:(?:{'|'.join(_GRADES)}) ?)?")
_DESCRIBES = deferred(r"(?:[은는을를이가의로와과도서고던운]|였던|[했된한할])$")
_LATIN = r"\b{} ?v?(?P<number>\d{{1,2}}(?:\.\d{{1,2}})?)(?:\.\d{{1,3}})?(?![\d%]|\.\d)"


def releases(claim: Claim) -> Iterator[Flag]:
    """Yield the versions of a sentence that no source has, where it has others of the same."""
    text = claim.text
    known = {match["number"] for one in claim.context for match in _RELEASE.finditer(one.text)}
    for match in _RELEASE.finditer(text):
        if known and match["number"] not in known:
            yield Flag("name", "block", match.span(), say("check.version", name=match.group()), claim.ids, 0.9)
    for match in _HANGUL.finditer(text):
        numbers = _numbers(match["name"], " ".join(one.text for one in claim.context))
        if numbers and match["number"] not in numbers:
            first, _, last = match["name"].rpartition(" ")
            start = match.end("name") - len(last) if _DESCRIBES.search(first) else match.start()
            name = text[start : match.end()]
            yield Flag("name", "block", (start, match.end()), say("check.version", name=name), claim.ids, 0.85)
    for match in _CALLED.finditer(text):
        number, span = match[match.lastgroup or 0], match.span(match.lastgroup or 0)
        texts = [one.text for one in claim.context]
        if any(_CALLED_THERE.search(one) for one in texts) and not any(_has(number, one) for one in texts):
            yield Flag("name", "block", span, say("check.version", name=number), claim.ids, 0.85)
    for match in _LETTERED.finditer(text):
        numbers = _by_letter(match, " ".join(one.text for one in claim.context))
        if numbers and match["number"] not in numbers:
            yield Flag("name", "block", match.span(), say("check.version", name=match.group()), claim.ids, 0.85)


def _has(number: str, text: str) -> bool:
    """Return whether a text has a number, with more behind its dot too: 11.5 of 11.5.2."""
    return re.search(rf"(?<![\d.]){re.escape(number.removesuffix('.0'))}(?!\d)", text) is not None


def _by_letter(match: re.Match[str], source: str) -> set[str]:
    """Return the numbers that the sources have behind a letter and the name of a draft, in Hangul or in Latin letters."""
    key = aliases.table().get(aliases.squeeze(match["name"]))
    latin = [one.text.replace("_", " ") for one in aliases.writings() if key and one.key == key and one.text.isascii()]
    names = "|".join(map(re.escape, [match["name"], *latin]))
    numbered = rf"(?<![A-Za-z])(?:{names})[ -]?{match['letter']}(?P<number>\d{{1,2}}(?:\.\d{{1,2}})?)(?![\d%]|\.\d)"
    return {one["number"] for one in re.finditer(numbered, source, re.IGNORECASE)}


def left_open(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a figure is the version of a product that a source of a few sentences leaves unnamed (소네트 4.6)."""
    return any(
        key in aliases.products()
        and _GRADED.fullmatch(claim.text[name[1] : span[0]])
        and unnamed.leaves_open(claim, key, name)
        and not aliases.mute(claim.text[slice(*name)])
        for key, name in (aliases.hangul(claim.text, aliases.table()) if claim.excerpt else ())
        if key not in aliases.held(" ".join(one.text for one in claim.evidence))
    )


def _numbers(name: str, source: str) -> set[str]:
    """Return the numbers that the sources have behind just this name, in Hangul or in Latin letters."""
    first, _, last = name.rpartition(" ")
    key = aliases.table().get(aliases.squeeze(last))
    if last not in _GRADES and last not in _SYSTEMS and key not in aliases.products():
        return set()
    found = {
        match[1]
        for match in re.finditer(
            rf"{re.escape(name)} ?(\d{{1,2}}(?:\.\d{{1,2}})?)(?:\.\d{{1,3}})?(?!\d|\.\d|%)", source
        )
    }
    grade = _GRADES.get(last) or _SYSTEMS.get(last, key or "")
    head = aliases.table().get(aliases.squeeze(first)) if first and last in _GRADES else ""
    if last not in _GRADES and first:
        found |= {
            match[1]
            for match in re.finditer(
                rf"(?<![가-힣]){re.escape(last)} ?(\d{{1,2}}(?:\.\d{{1,2}})?)(?![\d%]|\.\d)", source
            )
        }
    if head is None and _DESCRIBES.search(first):
        head = ""  # 68.9%였던 미디엄 3
        found |= _numbers(last, source)
    if head is None or not grade:
        return found
    return found | {
        match["number"] for match in re.finditer(_LATIN.format(f"{head} {grade}".strip()), source, re.IGNORECASE)
    }
