"""The names and versions of a title, heading, lede or takeaway that stand in none of the sections it rests on."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.check import fixes
from pipeline.check import names as check_names
from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import of_words
from pipeline.check.resting import Resting
from pipeline.messages import say
from pipeline.text import aliases, quantities, to_the_letter
from pipeline.text.patterns import deferred

_VERSION = deferred(
    r"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z]{2,20}) (?P<number>\d{1,2}(?:\.\d{1,2})?)(?![.,]?\d)"
    r"(?=$|[\s,·’”)]|은|는|이|가|을|를|의|도|로|와|과|에|만|보다|부터|나)"
)
_ACTOR = deferred(r"^[^가-힣A-Za-z0-9]{0,6}(?P<actor>[가-힣]{2,10}),\s")
_ORGANISATION = deferred(
    r"(?<![가-힣A-Za-z])(?!(?:대학|종합|지방|시중|중앙|인터넷|국내|해외|일부|모든|이|그|한|두)(?:은행|병원|연구소|재단|대학|그룹))"
    r"(?P<name>[가-힣]{2,8}(?:은행|전자|대학교|대학|병원|소프트|테크|연구소|재단|그룹|통신|증권|보험|제약|랩스|모터스))"
    r"(?=$|[^가-힣]|은|는|이|가|을|를|과|와|의|에|로|도|,)"
)
_BEGINS, _ENDS = deferred(r"(?<![가-힣A-Za-z0-9])"), deferred(r"(?![A-Za-z0-9])")
_QUOTED = deferred(r"‘(?P<name>[^’\n]{2,24})’")


def versions(claim: Claim, resting: Resting) -> Iterator[Flag]:
    """Yield the versions that the sections give another number (`루멘 3` where they speak of 루멘 2)."""
    told: dict[str, set[str]] = {}
    for one in resting.below:
        for match in _VERSION.finditer(one.text):
            told.setdefault(match["name"], set()).add(match["number"])
    figures = [one.span for one in quantities.find(claim.text, "ko") if "만" in one.text]
    here = [
        (match["name"], match["number"], match.span("number"))
        for match in _VERSION.finditer(claim.text)
        if not any(start <= match.start("number") < end for start, end in figures)  # `교사가 5만 달러`
    ]
    for name, number, span in here:
        if name in told and number not in told[name] and not _alone(name, number, resting):
            left = told[name] - {other for one, other, _ in here if one == name}
            fix = fixes.mended(claim.placed.text, span, left.pop()) if len(left) == 1 else None
            label = say(f"check.where.{resting.where}")
            message = say("check.upstream.version", text=f"{name} {number}", where=label)
            yield Flag("upstream", "block", (span[0] - len(name) - 1, span[1]), message, (), 0.85, fix)


def _alone(name: str, number: str, resting: Resting) -> bool:
    """Return whether a section that has a name tells a version of it without the name: `1.8보다 메모리를 덜 써요`."""
    if "." not in number:
        return False
    sections = {one.id for one in resting.below if name in one.text}
    bare = of_words(
        rf"(?<![\d.가-힣A-Za-z] )(?<![\d.]){re.escape(number)}(?=버전|판|[은는이가을를의과와로에보]|,|\s(?=[가-힣]{{2}}))"
    )
    return any(bare.search(one.text) for one in resting.below if one.id in sections)


def names(claim: Claim, resting: Resting) -> Iterator[Flag]:
    below = tuple(replace(one, language="en") for one in resting.below)  # one issue writes a name in one way
    label = say(f"check.where.{resting.where}")
    unknown = check_names.names(replace(claim, evidence=below, context=below), resting.aliases)
    pool = "\n".join(one.text for one in below)  # no name goes on in the next sentence
    elsewhere = "\n".join((*resting.headings.values(), *(one.text for one in resting.sources)))
    found = [(flag.span, claim.text[slice(*flag.span)]) for flag in unknown]
    found = [(span, text) for span, text in found if not _stands(text, pool) and _absent(text, elsewhere, resting)]
    for pattern in (_ACTOR, _QUOTED, _ORGANISATION):
        for match in pattern.finditer(claim.text):
            word = match[match.lastgroup or 0]
            if _absent(word, pool, resting) and (pattern is _ORGANISATION or _unused(word, resting)):
                found.append((match.span(match.lastgroup or 0), word))
    spans: set[tuple[int, int]] = set()
    for span, text in found:
        if not any(start < span[1] and span[0] < end for start, end in spans):
            spans.add(span)
            yield Flag("upstream", "warn", span, say("check.upstream.name", text=text, where=label), (), 0.7)


def _stands(name: str, pool: str) -> bool:
    """Return whether the sections have a name to the letter."""
    spots = to_the_letter.places(name, pool)
    return any(_BEGINS.match(pool, start) and _ENDS.match(pool, end) for start, end in spots)


def _absent(word: str, pool: str, resting: Resting) -> bool:
    """Return whether a name stands in no section, in whatever writing."""
    if word.replace(" ", "") in pool.replace(" ", ""):
        return False
    rows = aliases.known({**aliases.learn([pool]), **resting.aliases})
    mine = aliases.keys(word, rows)
    return not mine or not mine & aliases.keys(pool, rows)


def _unused(word: str, resting: Resting) -> bool:
    """Return whether a word stands in an article that no section uses: elsewhere it may be no name at all."""
    return word.replace(" ", "") in resting.unused.replace(" ", "")
