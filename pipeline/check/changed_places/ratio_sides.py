"""The two sides of a ratio to one, told in each other's place: 사람과 봇의 비율이 214 대 1 for `214:1 bot-to-human`.

Each side of the draft's ratio has to be the source's other side, by the dictionary or by its sound; a side of neither leaves it open.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.vocabulary import dictionary, running_words, told_words
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Sides = tuple[str, str]
_MANY = r"(?P<many>\d[\d,]*(?:\.\d+)?)"
_TO_ONE = r"(?::| to |-to-)(?:1|one)(?![\d.,]*\d)"
_PAIR = r"(?P<first>[A-Za-z]+)[- ]to[- ](?P<second>[A-Za-z]+)"
_ENGLISH = (
    deferred(rf"(?<![\d.:]){_MANY}{_TO_ONE} {_PAIR}\b"),
    deferred(rf"\b{_PAIR} ratio(?: of| is| was| at| reached| stands at| stood at)? (?:about |around |roughly |nearly )?{_MANY}{_TO_ONE}"),
    deferred(rf"\bratio of (?P<first>[A-Za-z]+) to (?P<second>[A-Za-z]+)(?: (?:of|is|was|at|reached|stands at|stood at))? (?:about |around |roughly |nearly )?{_MANY}{_TO_ONE}"),
)  # fmt: skip
_COUNTER = r"(?:번|건|명|회|개|대|마리|장|편)"
_KOREAN = (
    deferred(rf"(?P<first>[가-힣A-Za-z]+?)(?:와|과|,| 대) (?P<second>[가-힣A-Za-z]+?)(?:의|이|가)? (?:[가-힣]{{1,6}} )?비(?:율)?[은는이가]? (?:약 |무려 |거의 )?{_MANY} ?(?:대|:) ?1(?![\d.,]*\d)"),
    deferred(rf"(?P<first>[가-힣A-Za-z]+?)(?:의|이|가) (?:[가-힣]{{1,6}} ){{0,2}}{_MANY}{_COUNTER}(?:일|할|될) (?:때|동안)[,마다]* (?P<second>[가-힣A-Za-z]+?)[은는의이가] (?:[가-힣]{{1,6}} ){{0,2}}(?:1|한) ?{_COUNTER}"),
    deferred(rf"(?P<second>[가-힣A-Za-z]+?)(?:의|이|가)? (?:1|한) ?{_COUNTER}(?:당|에|마다)[,는]* (?P<first>[가-힣A-Za-z]+?)(?:의|이|가|는|은)? (?:[가-힣]{{1,6}} ){{0,2}}(?:약 |무려 |거의 )?{_MANY} ?{_COUNTER}"),
)  # fmt: skip


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a ratio whose sides stand in each other's place."""
    if not places:
        return
    told = [one for evidence in claim.evidence for one in _ratios(evidence)]
    for pattern in _KOREAN if told else ():
        for match in pattern.finditer(claim.text):
            many, mine = _value(match["many"]), (match["first"], match["second"])
            for value, theirs, name in told:
                if value == many and _are(mine, theirs[::-1]) and not any(map(_is, mine, theirs)):
                    message = say("check.swapped", one=mine[0], other=mine[1])
                    yield Flag("number-contradicted", "block", match.span(), message, (name,), 0.75)
                    return


def _ratios(evidence: Evidence) -> Iterator[tuple[Fraction, Sides, str]]:
    """Yield the ratios to one of an English sentence, each with its sides in their order."""
    if evidence.language == "en":
        for pattern in _ENGLISH:
            for match in pattern.finditer(evidence.text):
                yield _value(match["many"]), (match["first"], match["second"]), evidence.id


def _value(written: str) -> Fraction:
    return Fraction(written.replace(",", ""))


def _are(mine: Sides, theirs: Sides) -> bool:
    return all(map(_is, mine, theirs))


def _is(korean: str, english: str) -> bool:
    """Return whether a Korean word tells an English one."""
    bare = running_words.PARTICLE.sub("", korean) or korean
    if any(told_words.stem(english) in dictionary.told_for(word) for word in (korean, bare)):
        return True
    return any(anchors.shared(english, "en", word) for word in (korean, bare)) or korean.lower() == english.lower()
