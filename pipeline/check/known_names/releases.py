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
    r"(?<![가-힣A-Za-z])(?P<name>(?:[가-힣A-Za-z]{1,8}[ :])?[가-힣]{2,8}) ?(?P<number>\d{1,2}(?:\.\d{1,2})?)(?!\.?\d)(?=$|[\s'’\"”,.)]|[은는이가을를의와과로에도](?![가-힣]))(?!\s?(?:%|명|개|년|월|일|위|배|원|달러))"
)
_GRADED = deferred(rf" ?(?:(?:{'|'.join(_GRADES)}) ?)?")
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
            yield Flag("name", "block", match.span(), say("check.version", name=match.group()), claim.ids, 0.85)


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
    if last not in _GRADES and key not in aliases.products():
        return set()
    found = {
        match[1]
        for match in re.finditer(
            rf"{re.escape(name)} ?(\d{{1,2}}(?:\.\d{{1,2}})?)(?:\.\d{{1,3}})?(?!\d|\.\d|%)", source
        )
    }
    grade = _GRADES.get(last, key or "")
    head = aliases.table().get(aliases.squeeze(first)) if first and last in _GRADES else ""
    if head is None or not grade:
        return found
    return found | {
        match["number"] for match in re.finditer(_LATIN.format(f"{head} {grade}".strip()), source, re.IGNORECASE)
    }
