"""The share who answered, clicked or called of all who were asked, where a source tells the two some sentences apart: 21,000 of 600,000 users.

That all of them were asked, or sent something, is what makes them the whole of whoever did something then.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.vocabulary import glossed
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ASKED = deferred(
    r"\b(?:sent|sends|wrote|writes|asked|asks|told|invited|mailed|e-?mailed|texted|polled|surveyed|notified|alerted|messaged|warned|offered|went (?:out )?to)\b|"
    r"보냈|보낸|물었|물어|알렸|알림|초대|발송|안내|권했|돌렸|부쳤"
)
_NOUNS = "people|users|customers|members|subscribers|employees|staff|workers|drivers|readers|voters|students|pupils|parents|teachers|patients|residents|households|clients|listeners|viewers|owners|doctors|nurses|players|companies|firms|shops|farmers|tenants|of (?:them|these|those|whom)"
_PEOPLE = deferred(
    rf"[\d,]+(?: [a-z-]+){{0,2}}? (?:(?:{_NOUNS})\b|(?:had|have|has|were) [a-z]+ed\b)|[\d,]+만?\s?(?:명|인|가구)"
)
_SUBJECT = deferred(r"(?:만|나|이나)?(?:이|가|은|는|도|만)?\s(?!늘|줄|오르|올라|올랐|내려|떨어|높|낮|많|적|더\s|덜\s)")
_HANGUL = deferred(r"[가-힣]{2,}")
_ALL, _LEAST, _FEW = 100, 100, 3


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the shares that those who did something make of all who were asked."""
    for group in every:
        drafted = group[0]
        if drafted.kind != "percent" or drafted.per or drafted.bound or support(group, sheet.known):
            continue
        if not _SUBJECT.match(sheet.claim.text, drafted.span[1]):
            continue
        pairs = list(_pairs(sheet.claim))
        for part, whole in pairs if len(pairs) <= _FEW else ():
            if derive.meets(drafted, part / whole * _ALL):
                step = f"{shown(part)}/{shown(whole)}"
                yield Reckoning(drafted, part / whole * _ALL, step, holds=True, advise=True)


def _pairs(claim: Claim) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield those who did something, in a sentence that the draft retells, with all who were asked before."""
    sources = claim.sources
    asked = [number for number, one in enumerate(sources) if _ASKED.search(one.text)]
    wholes = {count.value for number in asked for count in _people(sources, number)}
    wholes |= {count.value for number in asked if number for count in _people(sources, number - 1)}
    if not asked or not wholes:
        return
    whole = max(wholes)
    for one in sources[asked[0] :]:
        for count in _counts(one) if _retold(claim.text, one) else ():
            if count.value < whole:
                yield count.value, whole


def _retold(text: str, one: Evidence) -> bool:
    """Return whether a draft retells a sentence: by a word or a figure of both, no name alone."""
    if any(anchor.key[0] != "@" for anchor in anchors.shared(one.text, one.language, text)):
        return True
    return one.language == "en" and any(glossed.told(word, one.text) for word in _HANGUL.findall(text))


def _people(sources: Sequence[Evidence], number: int) -> list[Quantity]:
    return [one for one in _counts(sources[number]) if one.value >= _LEAST]


def _counts(one: Evidence) -> list[Quantity]:
    """Return the numbers of people in a sentence, or of those who can be asked."""
    return [
        group[0]
        for group in quantities.readings(one.text, one.language)
        if group[0].kind in ("number", "count")
        and not (group[0].per or group[0].bound)
        and group[0].value.denominator == 1
        and _PEOPLE.match(one.text, group[0].span[0])
    ]
