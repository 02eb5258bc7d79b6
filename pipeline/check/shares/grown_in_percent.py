"""A multiple told in percent: what doubled grew by 100% (`100% 늘었어요`) and to 200% (`200%로 늘었어요`), and what rose 200% is three times as much."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare, fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs
from pipeline.check.declared import gives
from pipeline.check.figures.pool import Pool, proves
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_GROW = r"(?:끌어올[라랐리려렸린릴]|늘|불[어었]|올[라랐리려렸린릴]|오[르른를]|커[졌지진]|키[우웠운]|많|높|뛰|뛴|뜁|치솟|비싸|비싼|증가|증액|빨[라랐]|빠[른르]|상승|인상|성장|급증|급등|확대)"
_BY = deferred(
    rf"(?:나|이나|가량|정도|쯤|가까이)?(?:이|가|을|를|의)?\s?(?:넘게|이상|가까이|가량|정도|남짓|쯤|웃돌게)?\s?(?:더(?:욱)?\s)?(?:[가-힣]{{1,4}}(?:히|게)\s)?{_GROW}"
)
"""A verb of change right behind a percentage: it is how much more there is, not how much there is."""
_EACH = deferred(
    rf"(?:씩)?,\s[^,.%]{{1,24}}(?:은|는|이|가|도)\s(?:약\s|무려\s)?[\d.,]+ ?(?:%|퍼센트)(?:나|쯤|가량)?\s(?:더\s)?{_GROW}"
)
"""One verb behind two percentages: `관객은 100%, 매출은 200% 늘었어요`."""
_RATE = deferred(r"(?:상승|증가|성장|인상|신장|증액)(?:률|율|폭)(?:은|는|이|도)?\s(?:[가-힣]{1,6}\s){0,2}$")
_TO = deferred(r"(?:으로|로)(?![가-힣])|(?:이|가) (?:됐|되|된|돼)|\s?수준|에 (?:이르|이른|달[하했한])")
_OF_BEFORE = deferred(r"의 (?:약 |거의 |무려 )?$")
_GREW = deferred(
    r"doubl|tripl|trebl|quadrupl|quintupl|fold|twice|thrice|(?:half|quarter|third|fifth|eighth|tenth)s?$"  # `by a third`
)
_TIMES_AS = deferred(r"\s(?:as|the|that|its|what)\b")
_IN_KOREAN = deferred(r"(?:로|가)\s|[이]?(?:다|예요|였|이었|에 (?:이르|달))")
_MORE = deferred(r"\s(?:[a-z]+er|more|less)\b")
_ROSE = deferred(
    r"\b(?:rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|ing|th)?|increas\w+|jump\w+|climb\w+|surg\w+|soar\w+|up|gain\w*|rall\w+)\b|늘|올랐|증가|급증|상승|뛰었"
)
_SHRANK = deferred(
    r"(?:나|이나|가량|정도|쯤)?(?:이|가|을|를)?\s?(?:넘게|이상|가까이|가량|정도)?\s?(?:더\s)?(?:줄|낮|적[은어었게]|덜|떨어|내[려리렸린릴]|깎|싸[졌진]|감소|하락|인하|축소|짧|급감|급락)"
)
_THAN = deferred(r"보다\s(?:약\s|거의\s|무려\s)?$")
_OF_USUAL = deferred(
    r" of (?:(?:the|its|their|a|what) )?(?:usual|normal|regular|standard|full|original|previous|former|old|list|going|market)\b"
)
_LEVEL = deferred(r"\s?(?:of|as)\b|의 \d")
_HALF_MORE = Fraction(3, 2)


def holds(claim: Claim, group: Sequence[Quantity]) -> bool:
    """Return whether a percentage is what a multiple of the source comes to, as the words beside it tell: the change, or the level."""
    drafted = group[0]
    if drafted.kind != "percent":
        return False
    if _of_usual(claim, drafted, 100 - drafted.value):
        return True
    by, to = changes(claim.text, drafted), _to(claim.text, drafted)
    return any(
        (by and drafted.value == (one.value - 1) * 100) or (to and drafted.value == one.value * 100)
        for _, one in _multiples(claim.evidence, more=by)
        if (drafted.bound, one.bound) not in compare.OPPOSITE
    )


def mistaken(claim: Claim, group: Sequence[Quantity], known: Pool, cue: str) -> Flag | None:
    """Return the finding that a level is told as a change, or a change as a level, where the source says the figure in no other way."""
    if any(gives(citation.step, one) for citation in claim.placed.citations if citation.step for one in group):
        return None
    drafted = group[0]
    if drafted.kind == "times" and drafted.value >= _HALF_MORE:
        return _as_level(claim, drafted)
    if usual := _of_usual(claim, drafted, drafted.value):
        return _flag(claim, drafted, usual, 100 - drafted.value)
    told = any(one.kind in ("percent", "points") and compare.same(drafted, one) for _, one in known.figures)
    if drafted.kind != "percent" or told or not changes(claim.text, drafted):
        return None
    every = list(_multiples(claim.evidence))
    found = [(name, one) for name, one in every if one.value * 100 == drafted.value]
    if not found or any((one.value - 1) * 100 == drafted.value for _, one in every) or proves(group, known, cue):
        return None
    return _flag(claim, drafted, found[0], drafted.value - 100)


def changes(text: str, drafted: Quantity) -> bool:
    """Return whether the words beside a percentage tell how much more there is."""
    before, end = text[: drafted.span[0]], drafted.span[1]
    if _OF_BEFORE.search(before):
        return False
    return bool(_BY.match(text, end) or _EACH.match(text, end) or _RATE.search(before))


def _to(text: str, drafted: Quantity) -> bool:
    behind = _TO.match(text, drafted.span[1]) is not None
    return behind or (_OF_BEFORE.search(text[: drafted.span[0]]) is not None and not _BY.match(text, drafted.span[1]))


def _multiples(evidence: Sequence[Evidence], *, more: bool = False) -> Iterator[tuple[str, Quantity]]:
    """Yield the multiples of the source that say how much there is, measured by what there was: doubled, threefold, 세 배로.

    `3x faster` may mean that or what was added: it bears a change out (with `more`), and speaks against none.
    """
    for one in evidence:
        for found in quantities.find(one.text, one.language):
            if found.kind != "times" or found.value <= 1:
                continue
            if _MORE.match(one.text, found.span[1]):
                if more:
                    yield one.id, found
                continue
            behind = _IN_KOREAN if one.language == "ko" else _TIMES_AS
            if _GREW.search(found.text.lower()) or behind.match(one.text, found.span[1]):
                yield one.id, found


def _of_usual(claim: Claim, drafted: Quantity, share: Fraction) -> tuple[str, Quantity] | None:
    """Return where a source tells a share of what is usual, `70 percent of the usual fee`, if the draft tells how much less there is: `평소보다 70% 적었어요`."""
    less = _SHRANK.match(claim.text, drafted.span[1]) and _THAN.search(claim.text[: drafted.span[0]])
    for e in claim.evidence if less and drafted.kind == "percent" else ():
        for one in quantities.find(e.text, e.language):
            if one.kind == "percent" and one.value == share and _OF_USUAL.match(e.text, one.span[1]):
                return e.id, one
    return None


def _as_level(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a rise by so many percent is told as the multiple itself: `두 배가 됐어요` for a rise of 200%."""
    level = _IN_KOREAN.match(claim.text, drafted.span[1])
    found = [(e.id, one, e) for e in claim.evidence for one in quantities.find(e.text, e.language)]
    if not level or any(one.kind == "times" and compare.same(drafted, one) for _, one, _ in found):
        return None
    rises = [
        (name, one)
        for name, one, e in found
        if one.kind == "percent" and one.value == drafted.value * 100
        if _ROSE.search(e.text) and not _LEVEL.match(e.text, one.span[1])
    ]
    ends = [one for _, one, _ in found if one.kind in ("count", "number", "money", "size") and one.value > 0]
    if not rises or any(one.value == other.value * drafted.value for one in ends for other in ends):
        return None
    return _flag(claim, drafted, rises[0], drafted.value + 1)


def _flag(claim: Claim, drafted: Quantity, source: tuple[str, Quantity], value: Fraction) -> Flag:
    name, told = source
    message = differs(drafted.text, told.text, name)
    return Flag(
        "number-contradicted",
        "block",
        drafted.span,
        message,
        (name,),
        0.9,
        fixes.replaced(claim, drafted, value),
    )
