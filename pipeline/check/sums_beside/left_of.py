"""How many are left of a number of which a source tells how many are gone: `일곱 곳만 남았고요` where two of the nine have closed."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_GONE = r"(?:(?:have|has|had|were|was|are|is)(?: (?:now|already|since|been|being))* )?(?:clos|shut|gone|left|died|dead|sold|lost|retir|quit|resign|demolish|destroy|sank|sunk|burn|fail|cut|scrap|withdr|remov|axed|fold|dropp|eliminat|dissolv|vanish|disappear|moved away|stolen|broken|killed|fired|laid off|cancel|replac|ousted|expelled|defect)\w*"
_OF = deferred(
    rf"(?P<part>\b[A-Za-z]+|\d[\d,]*) of (?:the |its |their |his |her |these |those )(?P<whole>[a-z]+|\d[\d,]*) (?P<noun>(?:[a-z-]+ ){{0,2}}?[a-z]+) {_GONE}"
)
_LEFT = deferred(r"(?:만|밖에|뿐|이|가|은|는|도)?\s?(?:이제\s|아직\s)?(?:남[았은아는]|남게|살아남)")
_LEFT_AT_ALL = deferred(r"남[았은아는게]|지킨|버틴")
_STAYED = deferred(
    r"(?:남은|살아남은|자리를 지킨|지켜 낸|버틴)\s(?:[가-힣]{1,8}\s)?[가-힣]{1,8}[은는이가]\s(?:모두\s|이제\s)?$"
)
_MOST = 4


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many are left, where the draft says that so many are."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST or not _LEFT_AT_ALL.search(claim.text):
        return
    told = [pair for one in claim.evidence if one.language != "ko" for pair in _gone(one.text)]
    if len(told) != 1:
        return
    part, whole = told[0]
    for group in every:
        one = group[0]
        left = _LEFT.match(claim.text, one.span[1]) or _STAYED.search(claim.text[: one.span[0]])
        if one.kind != "count" or not left or one.value not in _meant(claim, part, whole):
            continue
        right = whole - part
        yield Reckoning(one, right, f"{whole} - {part}", holds=one.value == right)


def _meant(claim: Claim, part: Fraction, whole: Fraction) -> set[Fraction]:
    """Return the numbers that a count may be of these things: what is right, and the source's own numbers."""
    return {whole - part, part, whole} | {
        figure.value
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if figure.value < whole
    }


def _gone(text: str) -> Iterator[tuple[Fraction, Fraction]]:
    for match in _OF.finditer(text):
        part, whole = (_number(match[name]) for name in ("part", "whole"))
        if part and whole and part < whole:
            yield part, whole


def _number(written: str) -> Fraction | None:
    found: list[Quantity] = [
        one for one in quantities.find(f"{written.lower()} things", "en") if one.kind in ("number", "count")
    ]
    return found[0].value if found else None
