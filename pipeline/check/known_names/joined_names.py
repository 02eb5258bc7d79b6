"""Names that go together: two who do one thing (우버와 웨이브가 for `Uber and Wayve`), whose thing one is (구글 지도 for `Maps`), or one told shortly (`the Post`)."""

import re
from collections.abc import Collection

from pipeline.check.claims import Claim
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import called
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_TOGETHER = deferred(r"[와과]\s(?!달리|함께|비교|같은|손잡)[가-힣A-Za-z0-9]+(?:\([^)]*\))?[이가은는도의]\s")

_ENDS = deferred(r"[가-힣][은는이가을를의와과도],? |[.!?,]")
_BEHIND = 6  # characters


def joined(claim: Claim, end: int, other: str) -> bool:
    """Return whether a name of a sentence that ends there goes with another one, as its source has somebody go with `other`."""
    if _TOGETHER.match(claim.text, end) is None:
        return False
    name = re.escape(other)
    pair = re.compile(rf"[A-Z][\w.&’'-]+ and {name}\b|\b{name} and [A-Z]")
    return any(pair.search(one.text) for one in claim.evidence)


def told_behind(text: str, end: int, other: str) -> bool:
    """Return whether a word right behind a name of a sentence is told for the other name: 구글 지도 for `Maps`, '그린 스톰: 5 원정대' for `Expedition 5`."""
    words = {stem for word in other.split() for stem in dictionary.lemmas(word.lower())}
    return any(
        end < span[0] <= end + _BEHIND and not _ENDS.search(text, end, span[0]) and stems & words
        for span, stems in dictionary.korean(text)
    )


def shortly(name: str, text: str) -> bool:
    """Return whether a sentence has the last word of a name for all of it: `the Post` of the New York Post."""
    first, _, last = name.rpartition(" ")
    return bool(first) and last.istitle() and re.search(rf"\b[Tt]he {re.escape(last)}\b(?! [A-Z])", text) is not None


def next_places(text: str, end: int, kinds: Collection[str]) -> tuple[int, ...]:
    """Return where a name begins that goes with one that ends there: right behind it, or whom a land has (`미국의 러데키`)."""
    return (end + 1, end + 2) if set(kinds) == {"place"} and text.startswith("의 ", end) else (end + 1,)


def only_described(text: str, who: str) -> bool:
    """Return whether what seems a name is what a title calls a thing, with its capitals: `Parsnip: a Polyglot Test Agent That Hits`."""
    words = who.split()
    if len(words) == 1 or aliases.keys(who, aliases.table()):
        return False
    plain = called.titled(text) and all(called.common(one) for one in words)
    return plain or re.search(rf"\b[Aa]n? {re.escape(words[0])}\b", text) is not None
