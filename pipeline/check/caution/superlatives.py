"""Superlatives of a draft against those of its source: `세계 최초` for `its first`, `역대 최대` for `one of the largest`, `세계 최대` for `the largest in Europe`.

One holds where the cited sentences have one of its kind (the first, or the most) that reaches as far. What a source leaves open is
wide: `the first country to do so` is `세계 최초`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check.caution import bare_superlatives, listed
from pipeline.check.caution.superlative_scopes import (
    HANGUL_PLACE,
    INDUSTRY,
    WORLD,
    Kind,
    Superlative,
    covers,
    partly,
    place,
    told,
)
from pipeline.check.claims import DOUBT, Claim, Evidence, Flag, meet
from pipeline.check.lazily import compiled
from pipeline.check.written_names import unnamed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_NO_SUPERLATIVE = r"(?!한|임금|시급|생계|요금|기온|기압|학년|령|한도|법원|인민|재판|위원|지도|사령|가\s?보장|\s?(?:책임|기술|경영|재무|운영|제품|\d))"
_SINCE_EVER = r"(?:관측|창사|창립|설립) (?:이래|이후)"
_SCOPE = rf"(?<![가-힣])(?P<scope>(?:{WORLD})|국내|전국|업계|역사상|사상|역대|{_SINCE_EVER}|{HANGUL_PLACE})"
_SCOPED = rf"{_SCOPE}(?:에서)?\s?(?:(?P<first>최초)|(?P<most>최대|최고가?|최소|최저|최장|최단|최다)){_NO_SUPERLATIVE}"
_MOST = r"가장\s(?!먼저|먼[젓]|최근)[가-힣]{1,4}"
_IN_SENTENCE = rf"(?<![가-힣])(?P<scope>전\s?세계|세계|국내|전국|업계|{HANGUL_PLACE})(?:연합)?에서(?:는|도)?(?:\s[^.,“”]{{0,25}}?)?\s?(?:(?P<first>처음|최초)|(?P<most>{_MOST}))"
_OF_ALL_TIME = rf"(?<![가-힣])(?P<scope>역사상|사상|역대|{_SINCE_EVER})(?:\s[^.,“”]{{0,12}}?)?\s(?P<most>{_MOST})"
_PLAIN = rf"(?:(?:가운데|(?<![가-힣])중(?:에서?)?)(?: [가-힣]{{1,6}}[이가])?|에서|통틀어|에서는) (?P<most>{_MOST})|(?<![가-힣])(?P<rank>(?:세계|업계|역대|사상) ?1위|1위 자리)"
_FIRST_THING = rf"{_SCOPE}(?:에서)?\s?(?P<first>첫)(?=\s[가-힣])(?!\s(?:달|주|해|날|분기|학기))"
_BARE = rf"(?<![가-힣])(?P<most>{_MOST})"
_CONTEST = deferred(
    r"(?i:\b(?:c[ao]m(?:e|es|ing)|rank(?:s|ed|ing)?|plac(?:es|ed|ing)|finish(?:es|ed|ing)?) (?:in )?first\b)|1등"
)
_APPOSED = deferred(r"\s?(?:[가-힣A-Za-z]{1,8}(?<![을를은는에])\s){1,3}")
_OWN = deferred(r"자사|자체|회사의|회사로|창사|그룹|구단|자신의|자기|우리")
_TIMES = ("사상", "역대", "역사상", "관측", "창사", "창립", "설립")


@dataclass(frozen=True, slots=True)
class _Told:
    """A superlative of a draft: its place, its kind, how far it reaches, and what to say where the source has none."""

    span: tuple[int, int]
    kind: Kind
    scope: str
    unheld: Severity
    narrower: Severity


def superlatives(claim: Claim) -> Iterator[Flag]:
    """Yield the superlatives that no cited sentence has, or that reach further than its do: one with a scope blocks, `가장 큰` is a warning."""
    if claim.direct or not claim.evidence:
        return
    told_of = list(held_against(claim, claim.evidence))
    yield from told_of
    for span in bare_superlatives.unfounded(claim.text, claim.evidence):
        if not any(meet(one.span, span) for one in told_of) and not listed.proved(claim.text, span, claim.lists):
            message = say("check.superlative", word=claim.text[slice(*span)])
            yield Flag("superlative", "warn", span, message, claim.ids, DOUBT)


@dataclass(frozen=True, slots=True)
class Unheld:
    """A superlative of a draft that some sentences do not bear out: how sure that is, its scope, and the cue that reaches less far."""

    span: tuple[int, int]
    severity: Severity
    scope: str
    reaches: str
    bare: bool


def held_against(claim: Claim, evidence: Sequence[Evidence]) -> Iterator[Flag]:
    """Yield what these sentences do not bear out of the superlatives of a draft."""
    for one in unheld(claim.text, evidence):
        if not one.scope and listed.proved(claim.text, one.span, claim.lists):
            continue
        word = claim.text[slice(*one.span)]
        wider = say("check.superlative.wider", word=word, cue=one.reaches)
        message = wider if one.reaches else say("check.superlative", word=word)
        level = "warn" if _describes(claim, evidence, one.span[1]) else one.severity
        yield Flag("superlative", level, one.span, message, claim.ids, 0.8)


def unheld(text: str, evidence: Sequence[Evidence]) -> Iterator[Unheld]:
    """Yield the superlatives of a text that these sentences do not bear out."""
    theirs: list[Superlative] | None = None
    for mine in _mine(text):
        if theirs is None:
            theirs = [one for each in evidence for one in told(each.text, each.language)]
        of_kind = [one for one in theirs if one.kind == mine.kind and not (mine.scope and _of_a_contest(one))]
        if not of_kind:
            severity, reaches = mine.unheld, ""
        elif all(_narrower(one, mine, text) for one in of_kind):
            severity, reaches = mine.narrower, of_kind[0].cue
        else:
            continue
        if severity != "note":
            yield Unheld(mine.span, severity, mine.scope, reaches, bare=mine.unheld == "note")


def _of_a_contest(one: Superlative) -> bool:
    """Return whether a source only says that something came first of those that were compared."""
    return one.kind == "most" and _CONTEST.search(one.cue) is not None


def _mine(text: str) -> Iterator[_Told]:
    """Yield the superlatives of a draft, each once: the one with the scope first."""
    taken: list[tuple[int, int]] = []
    rows: tuple[tuple[str, Severity, Severity], ...] = (
        (_SCOPED, "block", "block"),
        (_IN_SENTENCE, "warn", "block"),
        (_OF_ALL_TIME, "warn", "warn"),
        (_PLAIN, "warn", "warn"),
        (_FIRST_THING, "warn", "warn"),
        (_BARE, "note", "warn"),
    )
    for pattern, unheld, narrower in rows:
        for match in compiled(pattern).finditer(text):
            groups = match.groupdict()
            span = match.span() if pattern != _BARE else match.span("most")
            if any(start < span[1] and span[0] < end for start, end in taken):
                continue
            taken.append(span)
            kind: Kind = "first" if groups.get("first") else "most"
            yield _Told(span, kind, re.sub(r"\s", "", groups.get("scope") or ""), unheld, narrower)


def _narrower(theirs: Superlative, mine: _Told, text: str) -> bool:
    """Return whether a source's superlative does not reach as far as a draft's."""
    if (theirs.partial or (theirs.counted and mine.scope)) and not partly(text[mine.span[1] : mine.span[1] + 60]):
        return True
    if not mine.scope or theirs.world:
        return False
    if mine.scope.startswith(_TIMES):
        return theirs.recent
    if theirs.own and not theirs.place:
        return _OWN.search(text) is None
    if mine.scope == "업계":
        return False
    if mine.scope in ("국내", "전국"):
        return bool(theirs.place) and not covers(theirs.place, "kr") and not _names(theirs.place, text)
    scope = place(mine.scope)
    return bool(theirs.place) and (not scope or theirs.place == INDUSTRY or not covers(theirs.place, scope))


def _names(where: str, text: str) -> bool:
    """Return whether a draft names a place: `미국 국내 최대`."""
    return any(place(word) == where for word in re.findall(HANGUL_PLACE, text))


def _describes(claim: Claim, evidence: Sequence[Evidence], end: int) -> bool:
    """Return whether a superlative only describes a name of the source that it stands before: `미국 최대 은행 JP모건이`."""
    behind = _APPOSED.match(claim.text, end)
    theirs = aliases.held(" \n ".join(one.text for one in evidence)) if behind else frozenset()
    starts = {span[0] for key, span in unnamed.named(claim.text) if key in theirs}
    return any(_APPOSED.fullmatch(claim.text, end, start) for start in starts)
