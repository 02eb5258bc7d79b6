"""A sum of parts that the draft names: `AI 클라우드와 웹호스팅 매출을 더하면` are the figures that the source has for these two, and no other two.

Each name is found in the source by its words or its sound, and has the figure nearest to it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.vocabulary import running_words, sounds
from pipeline.check.written_names.names_told import told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_ITEM = r"[가-힣A-Za-z·]{1,12}(?:\s[가-힣A-Za-z·]{1,12}){0,2}?"
_SUM = deferred(
    rf"(?:^|[\s,])(?P<items>{_ITEM}(?:(?:와|과|이랑|랑|하고|,|·)\s?{_ITEM}){{1,3}}?)(?:을|를|만|에서)?\s(?:모두\s|다\s)?"
    r"(?:합쳐서?|합치면|합하면|합해서?|합한|합친|더하면|더해서?|더한|합산하면)\s(?:(?:약|모두|총|무려|꼭)\s)?$"
)
_AND = deferred(r"(?:(?<=[가-힣A-Za-z])(?:와|과|이랑|랑|하고)\s|,\s?|·)")
_WORD = deferred(r"[A-Za-z]{3,}")
_STOP = deferred(r"[,;]|\band\b|\bwhile\b|\bbut\b")
_GENERAL = frozenset(
    str.split(
        "unit units business businesses division revenue sales company line lines segment service services year quarter people passengers"
    )
)
_CLAUSE, _SLACK, _MOST, _LONG = 30, Fraction(1, 200), 4, 4


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of a draft whose parts it names, where the source has a figure for each."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST or not any(word in claim.text for word in ("합", "더")):
        return
    for one in (group[0] for group in every if group[0].kind in AMOUNTS and not group[0].per):
        match = _SUM.search(claim.text[: one.span[0]])
        parts = _parts(claim, match["items"], one) if match else []
        if len(parts) < 2:
            continue
        value = sum((part.value for part in parts), Fraction(0))
        step = " + ".join(derive.shown(part.value) for part in parts)
        if derive.meets(one, value) or abs(one.value - value) <= value * _SLACK:
            yield Reckoning(one, one.value, step, holds=True)
        elif not any(
            derive.pairs(each, one) and each.value == one.value for text in claim.evidence for each in _figures(text)
        ):
            yield Reckoning(one, value, step, holds=False)


def _figures(one: Evidence) -> list[Quantity]:
    return quantities.find(one.text, one.language)


def _parts(claim: Claim, items: str, like: Quantity) -> list[Quantity]:
    """Return the figure of each item, nothing where one of them has none or two have one."""
    names = _AND.split(items)
    found = [figure for name in names if (figure := _figure(claim, name.strip(), like))]
    return found if len({(one.span, one.value) for one in found}) == len(names) else []


def _figure(claim: Claim, name: str, like: Quantity) -> Quantity | None:
    """Return the figure that stands nearest to a name in the sources, if no other one stands nearly as near."""
    found = sorted(
        (
            (_apart(one.text, place, figure.span), number, figure.span, figure)
            for number, one in enumerate(claim.evidence)
            if one.language == "en"
            for place in _places(one, name)
            for figure in _figures(one)
            if derive.pairs(figure, like) and figure.value > 0
        ),
        key=lambda each: each[:3],
    )
    rivals = [each for each in found if each[1:3] != found[0][1:3]]
    unsure = bool(rivals) and rivals[0][0] < found[0][0] + _CLAUSE // 2
    return found[0][3] if found and not unsure else None


def _places(one: Evidence, name: str) -> set[tuple[int, int]]:
    """Return where a sentence has the words of a name that it has once, or its sound."""
    found = {
        anchor.source[0]
        for anchor in anchors.shared(one.text, one.language, name)
        if len(anchor.source) == 1 and one.text[slice(*anchor.source[0])].lower() not in _GENERAL
    }
    for match in _WORD.finditer(one.text):
        word = match.group()
        heard = word.lower() not in _GENERAL and any(_sounds(word, stem) for stem, _ in running_words.stems(name))
        if heard or (word[0].isupper() and match.start() and told(word, name)):
            found.add(match.span())
    return found


def _sounds(word: str, stem: str) -> bool:
    """Return whether a word is a stem by its sound, or ends it: `hosting` ends 웹호스팅."""
    ends = (stem[start:] for start in range(max(1, len(stem) - 2)))
    return len(word) > _LONG and any(len(end) > 2 and sounds.alike(word, end) for end in ends)


def _apart(text: str, place: tuple[int, int], figure: tuple[int, int]) -> int:
    """Return how far a figure is from a name; what a comma or `and` parts is far."""
    start, end = (place[1], figure[0]) if place[1] <= figure[0] else (figure[1], place[0])
    return end - start + _CLAUSE * len(_STOP.findall(text, start, end))
