"""A well-known name in place of another of its kind: 코틀린 where the source has Swift, 풍진 where it has measles, 라인강 for the Danube.

A draft may add such a name freely (`안드로이드 앱`), so one is wrong only where the cited sentences name exactly one of its kind
that the draft leaves out, and no article has this one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import aliases, firm_kind_table, house_goods_table, kind_tables
from pipeline.text.patterns import compiled, deferred

_TABLES = (
    kind_tables.TOOLS,
    kind_tables.NATURE,
    kind_tables.ILLNESSES,
    kind_tables.BODIES,
    kind_tables.CULTURE,
    kind_tables.CRAFT,
    kind_tables.EVENTS,
    firm_kind_table.FIRMS,
    house_goods_table.HOUSE_GOODS,
)
_KIND = r"(?:산|강|호|섬|함|측|사|군|당|파|족|어|인|법|상|대|대학|대학교|병원|극장|미술관|박물관|공항|천문대|지수)?"
_JOSA = r"에서|에게|에|으로|로|은|는|이|가|을|를|의|과|와|도|용|만|보다|까지|부터|처럼|께서|이나|나|라는|이라는|입니다|이에요|예요|이었다|였다|이다|이며|이고"
_ENDS = rf"(?={_KIND}(?:$|[^가-힣A-Za-z0-9]|(?:{_JOSA})(?![가-힣]{{2}})))"
_PARTICLE = r"(?=(?:에서|으로|로|은|는|가|을|를|의|과|와|용)(?![가-힣])| \d{1,2}\.\d)"
_ROLE = r"(?= (?:엔지니어|직원|임원|대표|창업자|출신|이용자|기사|관계자|대변인|CEO|최고[가-힣]{2,6}자|\d{1,2}(?:은|는|가|를|의|로|와|과)(?![가-힣])))"
"""Behind a name that is an everyday word besides: whose people are told of, or which edition of it."""
_ROW, _OF_ROW = r"(?<=[가-힣A-Za-z]·)", r"(?=·[가-힣A-Za-z])"
_OPENED, _CLOSED = r"(?<=[《〈『「‘“'\"<])", r"(?=[》〉』」’”'\">])"
_STARTS = deferred(r"(?<![가-힣A-Za-z0-9])[가-힣A-Za-z0-9]")
_APART = deferred(r"[\s_'’-]")
_OF = r"[\w.’'-]*\s(?:(?:of|the|and|for|on|in)\s){0,2}"
_LIKENED = deferred(
    r"['’\"”]? ?격(?:인|의|이)|['’\"”]?(?:에|과|와) (?:견줄|버금가는|맞먹는|해당하는|비길|비슷한|같은 역할)"
)
"""A name that only says what another one is by one the reader knows: `대법원 격인 파기원`."""
_RULED_OUT = deferred(
    r"[가-힣A-Za-z]+(?:이|가) 아니라|[가-힣A-Za-z]+ 대신(?=[ ,])|\b(?:instead of|rather than|and not|not) (?:the |on )?[A-Z][\w&.-]*"
)
"""What a source says that it is not: 코스닥이 아니라 코스피."""
_CLAUSES = deferred(r"; |, (?:and|but|while|whereas|as|with) |(?<=[가-힣])(?:고|며|지만|는데),? ")
_MARKS = "!?~"
_SHORT = 2
_BEGIN = 2
_LONGEST = 48  # characters of a writing


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of the tables: the patterns that find it at all, named, and sure enough to accuse."""

    kind: int
    latin: str
    any: str
    named: str
    sure: str


def kinds(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence that stand in the place of the one of their kind that the cited sentences name."""
    mine = [
        (one, match) for one in _standing(claim.text) if one.sure and (match := _compiled(one.sure).search(claim.text))
    ]
    if not mine:
        return
    context = " \n ".join(one.text for one in (*claim.context, *claim.evidence))
    stands = [match.span() for one, match in mine if _compiled(one.any).search(context)]
    for one, match in mine:
        if any(start < match.end() and match.start() < end for start, end in stands) or _known(claim, match, context):
            continue
        if _LIKENED.match(claim.text, match.end()):
            continue
        left_out = _left_out(one.kind, claim)
        if len(left_out) == 1 and aliases.squeeze(one.latin) not in _wider(left_out[0]):
            yield Flag("name", "block", match.span(), say("check.name", name=match.group()), claim.ids, 0.8)


def _known(claim: Claim, match: re.Match[str], context: str) -> bool:
    """Return whether a writing is another name too, one that the articles have, or a part of a longer one."""
    spots = aliases.hangul(claim.text, aliases.table())
    whole = [(key, span) for key, span in spots if span[0] <= match.start() and match.end() <= span[1]]
    if any(span != match.span() for _, span in whole) or match.group() in context or _spelt_out(match.group(), context):
        return True
    return bool({key for key, _ in whole} & aliases.held(context))


def _spelt_out(written: str, context: str) -> bool:
    """Return whether the articles have what capitals are short for: Amazon Web Services for AWS."""
    if not re.fullmatch(r"[A-Z]{2,6}", written):
        return False
    return re.search(rf"\b{_OF.join(written)}", context) is not None


def _wider(one: _Name) -> frozenset[str]:
    """Return who makes what the source names: the draft may tell it by them."""
    return aliases.made_by(aliases.keys(one.latin, aliases.table()))


def _left_out(kind: int, claim: Claim) -> list[_Name]:
    """Return what the cited sentences name of a kind and the draft does not; of several, what those name that share a name or a figure with the draft."""
    texts = [_RULED_OUT.sub(" ", one.text) for one in claim.evidence]
    every = _left_out_of(kind, claim, texts)
    if len(every) <= 1:
        return every
    keys = aliases.keys(claim.text, aliases.table())
    near = [text for text in texts if keys & aliases.keys(text, aliases.table())]
    found = _left_out_of(kind, claim, near) or every
    if len(found) == 1:
        return found
    parts = [part for one in claim.evidence for part in _with_figures(one, claim.text)]
    return _left_out_of(kind, claim, parts) or found


def _with_figures(one: Evidence, draft: str) -> Iterator[str]:
    """Yield the clauses of a source sentence that have a figure of the draft."""
    places = {
        at for each in anchors.shared(one.text, one.language, draft) if each.key[0] == "=" for at, _ in each.source
    }
    cuts = [0, *(match.end() for match in _CLAUSES.finditer(one.text)), len(one.text)]
    for start, end in pairwise(cuts):
        if any(start <= at < end for at in places):
            yield one.text[start:end]


def _left_out_of(kind: int, claim: Claim, texts: Sequence[str]) -> list[_Name]:
    """Return what some sentences name of a kind and the draft does not."""
    text = " ".join(texts)
    named = [
        (one, match.span())
        for one in _standing(text)
        if one.kind == kind
        for match in _compiled(one.named).finditer(text)
    ]
    whole = {
        one.latin: one
        for one, span in named
        if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for _, other in named)
    }
    return [one for one in whole.values() if not _compiled(one.any).search(claim.text)]


@lru_cache(maxsize=8192)
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return what a pattern finds with, made when a text first holds the name."""
    return compiled(pattern)


@lru_cache(maxsize=1024)
def _standing(text: str) -> tuple[_Name, ...]:
    """Return the names of the tables one of whose writings may stand in a text: a word begins so, blanks apart."""
    index = _index()
    found: dict[int, _Name] = {}
    for start in _STARTS.finditer(text):
        rest = _squeezed(text[start.start() : start.start() + _LONGEST])
        for written, number in (*index.get(rest[:_BEGIN], ()), *index.get(rest[:1], ())):
            if rest.startswith(written):
                found.setdefault(number, _name(number))
    return tuple(found.values())


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the writings and the numbers of their names by their first two characters: most sentences hold none, which is told in no time."""
    found: dict[str, list[tuple[str, int]]] = {}
    for number, row in enumerate(_rows()):
        for written in {_squeezed(word.lstrip(_MARKS)) for word in (*row.latin, *row.hangul)}:
            found.setdefault(written[:_BEGIN], []).append((written, number))
    return {begins: tuple(rows) for begins, rows in found.items()}


def _squeezed(text: str) -> str:
    return _APART.sub("", text).lower()


class _Row(NamedTuple):
    """One name of the tables as it is written there, with the number of its kind."""

    latin: list[str]
    hangul: list[str]
    kind: int
    quoted: bool


@lru_cache(maxsize=1)
def _rows() -> tuple[_Row, ...]:
    """Return the names of the tables."""
    lines = [
        (line, quoted)
        for table, quoted in (*((table, False) for table in _TABLES), (kind_tables.WORKS, True))
        for line in table.strip().replace("|\n", "|").split("\n")
    ]
    halves = (
        (row.partition(":"), kind, quoted)
        for kind, (line, quoted) in enumerate(lines)
        for row in line.strip("|").split("|")
    )
    return tuple(_Row(latin.split(), hangul.split(), kind, quoted) for (latin, _, hangul), kind, quoted in halves)


@lru_cache(maxsize=4096)
def _name(number: int) -> _Name:
    """Return a name of the tables with the patterns that find it, made when a text may hold it."""
    latin, hangul, kind, quoted = _rows()[number]
    korean = [_korean(hangul)] if hangul else []
    return _Name(
        kind,
        latin[0].replace("_", " "),
        "|".join([*map(_latin, latin), *korean]),
        "|".join([*(_latin(word) for word in latin if word[0] != "~"), *korean]),
        "|".join(_sure(latin, hangul, quoted=quoted)),
    )


def _korean(words: list[str]) -> str:
    """Return what finds Hangul writings before a particle or a kind of thing."""
    return rf"(?<![가-힣A-Za-z])(?:{'|'.join(map(_spaced, words))}){_ENDS}"


def _sure(latin: list[str], hangul: list[str], *, quoted: bool) -> Iterator[str]:
    """Yield what finds the writings that may accuse: those without a mark, one that is an everyday word before a particle, works between brackets."""
    everyday = [word for word in hangul if word[0] == "?"]
    plain = [word for word in hangul if word[0] not in "!?"]
    within = [*everyday, *plain] if quoted else everyday
    if everyday:
        words = rf"(?:{'|'.join(map(_spaced, everyday))})"
        yield rf"(?<![가-힣A-Za-z]){words}(?:{_PARTICLE}|{_ROLE}|{_OF_ROW})"
        yield rf"{_ROW}{words}(?![가-힣A-Za-z])"
    if within:
        yield f"{_OPENED}(?:{'|'.join(map(_spaced, within))}){_CLOSED}"
    if plain and not quoted:
        yield _korean(plain)
    if not any(word[0] == "!" for word in hangul) and not quoted:
        yield from (
            rf"(?<![A-Za-z0-9.+-]){_spaced(word)}(?![A-Za-z0-9+#])"
            for word in latin
            if word[0] not in _MARKS and (len(word) > _SHORT + 1 or (len(word) > _SHORT and word.isupper()))
            if not word.islower()
        )


def _latin(word: str) -> str:
    """Return what finds a Latin writing: a common noun in any case and in the plural."""
    own = _spaced(word)
    if re.fullmatch(r"[a-z_’~-]+", word):
        return rf"(?<![A-Za-z0-9])(?i:{own})(?:e?s|['’]s)?(?![A-Za-z0-9+#])"
    return rf"(?<![A-Za-z0-9]){own}s?(?![A-Za-z0-9+#])"


def _spaced(word: str) -> str:
    return re.escape(word.lstrip(_MARKS)).replace("_", r"[\s-]?").replace("’", "['’]?")
