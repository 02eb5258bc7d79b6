"""What so many of one thing bring of another at the rate that a source tells: `0.4 of a share for each share`, `two points for every euro`, 1주당 0.25주.

The draft supposes a number, or tells one of the source's; what comes of it must be the rate times that number, and both are counted.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity
from pipeline.text.quantities.english_words import ONES, WORDS

_NUMBERS = {word: WORDS[word] for word in ONES[:12]}
_SPELLED = "|".join(_NUMBERS)
_NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?|{_SPELLED}|half)"
_FOR_EACH = deferred(
    rf"(?<![\w$€£¥.,])(?P<many>{_NUMBER})(?: of)?(?: an?)? (?:(?!for\b|and\b|or\b|to\b)[\w'’-]+ ){{1,4}}(?:(?:and|plus|with|as well as) [$€£¥]?[\d.,]+ (?:[a-z]+ ){{0,3}})?(?:for|per) (?:each|every)(?: (?P<of>{_NUMBER}))? [a-z]"
)
_FOR_ONE_KOREAN = deferred(
    r"(?<![\d.,])(?P<of>\d[\d,]*|한|두|세|네|다섯|열)\s?(?:주|개|명|장|대|원|유로|달러|표|건|권|병)(?:당|마다|에)\s(?:[가-힣]+\s){0,2}(?P<many>\d[\d,]*(?:\.\d+)?)\s?(?:주|개|명|장|대|점|표|건|권|병)"
)
_NATIVE = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "열": 10}
_RATE_TOLD = deferred(r"\s?(?:당|마다|에 한|꼴)")


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield a supposed number and what it brings, where the second is the first at the source's rate."""
    rates = {rate for text in sheet.claim.evidence for rate in _rates(text)}
    text = sheet.claim.text
    for place, base in enumerate(every if rates else ()):
        if base[0].kind not in MEASURES or not base[0].value > 1 or _RATE_TOLD.match(text, base[0].span[1]):
            continue
        for group in every[place + 1 :]:
            brought = next((one for one in group if one.kind in COUNTS or one.text.endswith("주")), None)
            if brought is None or support(group, sheet.known):
                continue
            rate = next((rate for rate in rates if _number(base[0]) * rate == _number(brought)), None)
            if rate is not None:
                step = f"{shown(_number(base[0]))} * {shown(rate)}"
                yield Reckoning(brought, brought.value, step, holds=True)
                if not support(base, sheet.known):
                    yield Reckoning(base[0], base[0].value, "", holds=True)


def _number(one: Quantity) -> Fraction:
    return one.value if one.kind in COUNTS or one.kind == "money" else one.value / (one.step or 1)


def _rates(text: Evidence) -> Iterator[Fraction]:
    """Yield how many of one thing a sentence gives for one of another."""
    if text.language == "ko":
        for match in _FOR_ONE_KOREAN.finditer(text.text):
            yield Fraction(match["many"].replace(",", "")) / (
                _NATIVE.get(match["of"]) or int(match["of"].replace(",", ""))
            )
        return
    for match in _FOR_EACH.finditer(text.text):
        of = _value(match["of"]) if match["of"] else Fraction(1)
        if of:
            yield _value(match["many"]) / of


def _value(word: str) -> Fraction:
    if word == "half":
        return Fraction(1, 2)
    return Fraction(_NUMBERS[word]) if word in _NUMBERS else Fraction(word.replace(",", ""))
