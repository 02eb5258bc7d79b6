"""How near a share that is told in a few must be: `열에 여덟` for 81%, `넷 중 셋꼴` for 74%, `열에 넷도 … 못` for 38%."""

from collections.abc import Iterable
from fractions import Fraction

from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OF_A_FEW = deferred(r"중|가운데|에")
_WHOLE = deferred(r"(?P<digits>\d{1,3})|(?P<word>열|스물|스무|백)")
_TENS = {"열": 10, "스물": 20, "스무": 20, "백": 100}
_TURNED = deferred(
    r"않|못[했하해한 ]|(?<![가-힣])안 [가-힣]|없[었어는이다애앴]|아[니닌]|모[르른]|나머지|반대|거[부절]|실패|탈락|제외|뺀|빼[고면]|남[은았아]|떠[나난났]|틀[리렸린]|놓[치친쳤쳐]|불|"
    r"잃|닫|놀[고았]|쉬[고었]|접[고었은]|없[애앤앴]|끊|그만|포기|벗어[나난났]|떨어|빠[져졌진지]|줄|빈|비[었어]|공짜|무료|실직|해고|미[국응달만]|싫|깎|사라|자[르른]|잘[라랐]|해체|철수|중단"
)
_ANNOUNCED = deferred(r"뒤집[어으]|거꾸로|바꿔 말하|달리 말하|나머지")
_TURNED_TOPIC = deferred(
    r"(?:(?:지|진|질) (?:않|못)|(?<![가-힣])(?:안|못) [가-힣]|못[한하할했]|않|없[는을던]|아닌|반대|거[부절]|실패|탈락|떨어[진질졌]|틀[린릴렸]|놓[친칠쳤]|그만[둔둘]|빠[진질]|떠[난날]|나머지)[가-힣]{0,3}(?:\s[가-힣]{1,6}){0,2}(?:은|는|이|가|도)\s(?:약 |대략 |겨우 |고작 |전체 )?$"
)
"""Who is counted, told by what they did not: `통과하지 못한 학생은 다섯 명 중 한 명`."""
_TURNED_THERE = deferred(
    r"\b(?:not|no|nor|never|none|neither|cannot|without|lacks?|lacked|lacking|fail\w*|reject\w*|oppos\w*|against|refus\w*|declin\w*|less|fewer|den(?:y|ies|ied)|miss\w*|lost|los(?:e|es|ing)|wrong\w*|only|rest|"
    r"un[a-z]{3,}|dis[a-z]{3,}|in(?:correct|complete|active|accurate|eligible)\w*|non-?\w+|avoid\w*|skip\w*|cut|cuts|clos\w+|shut\w*|reduc\w+|halv\w+|fell|shr[aiu]nk\w*|laid|axe[ds]?|scrap\w*|drop\w*|quit|left|remain\w*|other|without|out of|off|turn\w* (?:down|away))\b|n['’]t\b|않|못|없|아[니닌]|반대|나머지|안 [가-힣]"
)
_HANGUL = deferred(r"[가-힣]")
_SLACK = Fraction(2, 100)
_NEAREST = Fraction(35, 1000)
_POINT = Fraction(1, 100)
_BOUNDED = Fraction(1, 8)
_FINE, _TENTHS, _ALL = 50, 10, 100
"""Who tells a share of so many means each of them."""


def of_a_few(share: Quantity) -> bool:
    """Return whether a share is told as so many of a few, and not as a half or a third."""
    return share.kind == "times" and share.words and 0 < share.value < 1 and _OF_A_FEW.search(share.text) is not None


def slack(share: Quantity) -> Fraction:
    """Return how far a share told in people may be from the exact one: half a person of ten, a quarter of one told in fewer."""
    whole, part = max(share.value.denominator, _told_of(share.text)), min(share.value, 1 - share.value)
    if whole >= _FINE:
        return Fraction(1, 2 * whole)
    return min(Fraction(1, 2 * whole) + _SLACK, max(part / 4, Fraction(1, 20) + _SLACK / 2))


def close(share: Quantity, value: Fraction) -> bool:
    """Return whether a share in people is near a value."""
    most = slack(share) if share.bound else capped(slack(share), value)
    return abs(value - share.value) <= most


def capped(most: Fraction, value: Fraction) -> Fraction:
    """Return how far a share in people may be from a value that can be told in tenths: 80% are four in five, and no three in four."""
    return min(most, _NEAREST) if (value * _TENTHS).denominator == 1 else most


def _told_of(text: str) -> int:
    """Return of how many a share is told, where they are ten or more: `열 명 중 여섯 명` is finer than three in five."""
    match = _WHOLE.match(text)
    return int(match["digits"] or _TENS[match["word"]]) if match else 1


def turned(text: str, start: int, sources: Iterable[str]) -> bool:
    """Return whether what a share leaves may be meant: the draft behind it, or a sentence of its source, denies something, or a bound is told from its other side.

    A draft may also say beforehand that it turns the share round: `뒤집어 보면 다섯 곡 중 네 곡은`.
    """
    theirs = list(sources)
    turns = _ANNOUNCED.search(text, 0, start) or _TURNED_TOPIC.search(text[:start]) or _TURNED.search(text, start)
    denied = turns is not None or any(_TURNED_THERE.search(one) for one in theirs)
    return denied or other_side(text, theirs)


def other_side(text: str, sources: Iterable[str]) -> bool:
    """Return whether a draft tells `30초 넘게` of what its source tells within 30 seconds."""
    mine = [one for one in quantities.find(text, "ko") if one.bound]
    return any(
        one.bound
        and one.bound != other.bound
        and (one.kind, one.unit, one.value) == (other.kind, other.unit, other.value)
        for source in (sources if mine else ())
        for one in quantities.find(source, "ko" if _HANGUL.search(source) else "en")
        for other in mine
    )


def near(share: Quantity, value: Fraction) -> bool:
    """Return whether a share in a few is about a value: on the right side of it where it is bounded, and not far."""
    away = value - share.value
    if share.bound and not share.approximate:
        beyond = away if share.bound == "min" else -away
        return -_POINT <= beyond <= max(slack(share), _BOUNDED)
    return abs(away) <= min(slack(share), _NEAREST)


def a_share(one: Quantity) -> bool:
    """Return whether a figure is a percentage or a part in words."""
    return one.kind == "percent" or (one.kind == "times" and one.words and one.value < 1)


def of_whole(one: Quantity) -> Fraction:
    """Return a figure as a share of a whole, nothing where it is none."""
    if one.per or not one.value > 0:
        return Fraction(0)
    if one.kind == "percent" and one.value < _ALL:
        return one.value / _ALL
    return one.value if one.kind == "times" and one.words and one.value < 1 else Fraction(0)
