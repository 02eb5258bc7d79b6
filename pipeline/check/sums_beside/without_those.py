"""The rest that a draft names by what it leaves out: `데이터센터와 자동차를 뺀 나머지`, `풍력과 태양광, 가스를 뺀 전원`.

Each of those named has the figure that the source tells behind its name; of percentages the whole is a hundred, of sums what the source tells first.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sums_beside import sums_of_named
from pipeline.check.vocabulary import sounds
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_WITHOUT = deferred(
    r"(?P<items>[가-힣A-Za-z· ,]{2,40}?)(?:을|를) (?:모두 |다 )?(?:뺀|제외한|빼면|제외하면|빼고 남은|빼고 나면|제하면)\s(?:[가-힣]{1,8}\s){0,3}(?:약 )?$"
)
_AND = deferred(r"(?:(?<=[가-힣A-Za-z])(?:와|과|이랑|하고) |, ?|·| 및 )")
_CLAUSE = deferred(r"[;.](?=\s|$)|,? \b(?:while|whereas|but)\b")
_TWO_WORDS = deferred(r"\b([A-Za-z]{3,})[- ]([A-Za-z]{3,})")
_SENTENCE = deferred(r"[.!?] ")
_ALL, _TWO = 100, 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the rests of which a draft says without what they are."""
    for group in every:
        one = group[0]
        lead = _SENTENCE.split(sheet.claim.text[: one.span[0]])[-1]
        match = _WITHOUT.search(lead)
        if match is None or one.per or one.kind not in (*AMOUNTS, "percent"):
            continue
        names = [name.strip() for name in _AND.split(match["items"]) if name.strip()]
        english = [each for each in sheet.claim.evidence if each.language == "en"]
        parts = [_figure(english, name, one) for name in names]
        told = {(part[0], part[1].span): part[1].value for part in parts if part}
        if len(names) < _TWO or not all(parts):
            continue
        taken = sum(told.values(), Fraction())
        whole = Fraction(_ALL) if one.kind == "percent" else _whole(english, one, taken)
        if whole is not None and 0 < taken < whole:
            value, step = whole - taken, " - ".join(shown(each) for each in (whole, *told.values()))
            if derive.meets(one, value) or told_figures.near(one, value):
                yield Reckoning(one, value, step, holds=True, advise=True, named=True)
            elif _slips(one, _wholes(english, one), [taken, *told.values()]):
                yield Reckoning(one, value, step, holds=False, named=True)


def _figure(english: Sequence[Evidence], name: str, like: Quantity) -> tuple[str, Quantity] | None:
    """Return the figure that a source tells first behind a name, in its clause."""
    for text in english:
        figures = [each for each in quantities.find(text.text, "en") if _alike(each, like)]
        for place in sorted(_places(text, name)):
            cut = _CLAUSE.search(text.text, place[1])
            end = cut.start() if cut else len(text.text)
            behind = [each for each in figures if place[1] <= each.span[0] < end]
            if behind:
                return text.id, behind[0]
    return None


def _slips(one: Quantity, wholes: Sequence[Fraction], parts: Sequence[Fraction]) -> bool:
    """Return whether a figure is what another whole leaves, or what one of the parts alone does."""
    return any(derive.meets(one, whole - part) for whole in wholes for part in parts if whole > part)


def _places(text: Evidence, name: str) -> set[tuple[int, int]]:
    """Return where a sentence has a name, be it two words that sound as one of the draft: `data-centre` for 데이터센터."""
    joined = {match.span() for match in _TWO_WORDS.finditer(text.text) if sounds.alike("".join(match.groups()), name)}
    return joined | sums_of_named.places(text, name)


def _whole(english: Sequence[Evidence], like: Quantity, taken: Fraction) -> Fraction | None:
    """Return the first sum of the sources that may be the whole of what is taken away."""
    return next((value for value in _wholes(english, like) if value > taken), None)


def _wholes(english: Sequence[Evidence], like: Quantity) -> list[Fraction]:
    return [each.value for text in english for each in quantities.find(text.text, "en") if _alike(each, like)]


def _alike(one: Quantity, like: Quantity) -> bool:
    return one.kind == "percent" if like.kind == "percent" else derive.pairs(one, like)
