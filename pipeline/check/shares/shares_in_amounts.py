"""What a share comes to in money, people or tons where the draft tells it behind the share: `84%를 가져갔어요. 금액으로는 30억 달러쯤`.

The whole that a source takes the share of is no amount of the share.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Group
from pipeline.check.sides_and_roles import in_rows
from pipeline.messages import say
from pipeline.text import josa, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity, write
from pipeline.text.quantities.korean_numbers import number

_IN_AMOUNT = deferred(
    r"(?:금액|액수|돈|값|양|물량|수량|수|명수|인원|인원수|사람 수|대수|채수|건수|가구 수|무게|면적|부피|실제 숫자|숫자)(?:으로|로)(?:는|만|도|만도)?\s?(?:치면|따지면|환산하면|보면|셈하면|계산하면|바꾸면)?,?\s(?:약\s|대략\s|무려\s|거의\s)?$"
)
_SHARE_OF = deferred(r"(?:의|중|가운데|에서)\s(?:약\s|무려\s|거의\s|꼭\s)?$")
_OF_ALL = deferred(
    r"전체|모두|통틀|합계|(?<![가-힣])총|다 합|[가-힣][은는이가]\s(?:모두\s|다\s)?(?=[가-힣 ]*(?:으로|로)(?:는|만|도)?\s?)"
)
"""The amount is told of a subject of its own, which may be the whole."""
_A_WHOLE = deferred(r"\s?(?:가운데|중(?![가-힣])|의\s|에서\s)")
_WHOLE = r"(?:the |its |their |all |those |these |a |an )?"
_OF_IT = deferred(rf"(?: [a-z]+)? (?:of|in) {_WHOLE}(?:[a-z’'-]+ ){{0,2}}(?:[$€£¥₩])?$")
_OF_WHICH = deferred(
    r" (?:of|in) [^.;]{3,90}\b(?:which|that|whose|worth|valued|put|estimated|reckoned)\b[^.;\d]{0,48}(?:[$€£¥₩])?$"
)
_DIGIT = deferred(r"\d")
_MYRIAD = 10_000
_ALL, _NEAR = 100, Fraction(3, 100)


def told(claim: Claim, every: Sequence[Group], before: str) -> Iterator[Flag]:
    """Yield the wholes that a draft tells as what a share of them comes to."""
    text = claim.text
    for group in every:
        drafted = group[0]
        if (
            drafted.kind not in AMOUNTS
            or drafted.per
            or not _DIGIT.search(drafted.text)
            or not _IN_AMOUNT.search(text[: drafted.span[0]])
        ):
            continue
        if _A_WHOLE.match(text, drafted.span[1]) or _OF_ALL.search(text[: drafted.span[0]].rsplit("%", 1)[-1]):
            continue
        share = _share(f"{before} {text[: drafted.span[0]]}")
        whole = _of_whole(claim, drafted, share) if share else None
        if share and whole:
            yield _flag(claim, drafted, share, whole)


def _share(text: str) -> Quantity | None:
    """Return the only percentage of a text, where it is told as a share of something."""
    found = [one for one in quantities.find(text, "ko") if one.kind == "percent"]
    alone = len(found) == 1 and 0 < found[0].value < _ALL
    return found[0] if alone and _SHARE_OF.search(text[: found[0].span[0]]) else None


def _of_whole(claim: Claim, drafted: Quantity, share: Quantity) -> Evidence | None:
    """Return the source sentence that tells a figure as the whole, where none tells another one that is the share of it."""
    homes = [
        (one, figure)
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if derive.pairs(figure, drafted) and figure.value == drafted.value and one.language == "en"
    ]
    if not homes:
        return None
    return next((one for one, figure in homes if _whole(claim, one, figure, share)), None)


def _whole(claim: Claim, one: Evidence, figure: Quantity, share: Quantity) -> bool:
    part = figure.value * share.value / _ALL
    beside = [each for text in claim.evidence for each in quantities.find(text.text, text.language)]
    if any(derive.pairs(each, figure) and abs(each.value - part) <= part * _NEAR for each in beside):
        return True
    for each in quantities.find(one.text, one.language):
        if each.kind == "percent" and each.value == share.value and each.span[1] < figure.span[0]:
            between = one.text[each.span[1] : figure.span[0]]
            if _OF_IT.fullmatch(between) or _OF_WHICH.fullmatch(between):
                return True
    there = any(each.kind == "percent" and each.value == share.value for each in beside)
    return there and in_rows.total(one.text, one.language, figure)


def _flag(claim: Claim, drafted: Quantity, share: Quantity, whole: Evidence) -> Flag:
    digits = _DIGIT.search(drafted.text)
    start = digits.start() if digits else 0
    whole_number = number(drafted.text, start)
    part = whole_number.value * share.value / _ALL
    rounded = _rounded(part)
    tail = drafted.text[whole_number.end :]
    blank = " " if rounded >= _MYRIAD and tail and not tail.startswith(" ") else ""
    written = f"{drafted.text[:start]}{write.number(rounded)}{blank}{tail}"
    right = written if rounded == part else f"약 {written}"
    message = say("check.comes_to", topic=josa.attach(drafted.text, "은/는"), step=f"{drafted.text} * {share.text}", right=josa.attach(right, "이에요/예요"))  # fmt: skip
    return Flag(
        "arithmetic",
        "block",
        drafted.span,
        message,
        (whole.id,),
        0.85,
        fixes.mended(claim.placed.text, drafted.span, right),
    )


def _rounded(value: Fraction) -> Fraction:
    """Return a value to its first two digits."""
    step = Fraction(10) ** (len(str(int(value))) - 2)
    return round(value / step) * step
