"""A level told as a change, and a change told as a level: `210cm 내려갔어요` of what fell from 210 to 84, `40%로 줄어` of what fell by 40%.

A source must say of each place where it has the figure which of the two it is.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import follows
from pipeline.check.figures.sheet import wholes
from pipeline.check.sides_and_roles import change_pairs, clashes, in_rows, levels
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, MEASURES, Quantity

_MOVED = r"(?:떨어[져졌지진]|내[려렸린리]|낮아[져졌지진]|낮[췄춰춘추]|줄[었어였여이인은]|올[라랐렸려린]|오[르른]|높아[져졌지진]|높[였여인이]|늘[었어렸려린]|뛰[었어]|불어[났나난]|빠[졌져진]|(?:감소|증가|하락|상승|급[등락증감])(?!폭|율|률|세|분|량|액)|얇아[졌진]|두꺼워[졌진]|길어[졌진]|짧아[졌진]|넓어[졌진]|좁아[졌진]|깊어[졌진]|얕아[졌진]|무거워[졌진]|가벼워[졌진]|작아[졌진]|커[졌진]|깎[였여인아았])"
_CHANGE = deferred(rf"\s?(?:이나|나|가량|쯤|정도|만큼|넘게|이상|가까이)?\s(?:더\s|넘게\s|가까이\s|이상\s)?{_MOVED}")
_LEVEL = deferred(rf"\s?(?:정도|쯤|가량|수준)?(?:으로|로)\s(?:크게\s|뚝\s|더\s|확\s)?{_MOVED}")
_OF_A_CHANGE = deferred(
    r"[율률폭]|[오내승장가소][름림승장소락]세|추세|속도|규모|성장|인상|증가|감소|상승|하락|감원|해고|할인|이자|금리|물가|인플레|수익|비중|점유|관세|임금|차이|격차|가운데|중\s"
)
_TO = deferred(
    r"\b(?:(?<!up )(?<!close )(?<!amounts )(?<!amounted )(?<!amounting )(?<!came )(?<!next )(?<!due )to|from|(?:stood|stands?|standing|peaked|was|were|is|are|started|began|opened|closed|ended|remains?|now) at|(?:is|are|was|were) now|reach(?:ed|es|ing)?|hit|hits|was|were|is|are)(?: (?:just|only|about|around|nearly|almost|roughly|some|a (?:record|new|peak|low|high)(?: (?:low|high|peak))?(?: of)?))* (?:[$€£¥₩])?$",
    re.IGNORECASE,
)
_RANGE = deferred(r"\b(?:by|between)(?: [a-z]+){0,3} \d[\d.,]*(?: ?[a-z%]+)? (?:to|and) (?:[$€£¥₩])?$")
_FROM = deferred(r"\bfrom (?:about |around |nearly |just |only |a )*[$€£¥₩]?$")
_SPREAD = deferred(r"(?<!from )(?<![\d.,])\d[\d.,]*(?:\s?%| per ?cent)? to $")
_COPULA = deferred(r"\b(?:was|were|is|are)(?: [a-z]+){0,2} $", re.IGNORECASE)
_CHANGE_THERE = deferred(
    r"\b(?:discounts?|savings?|rebates?|markdown|growth|increases?|additions?|additional|extra|more|fewer|less|added|new|hires?|net|layoffs?|losses|gains|pace|difference|gap|margin|inflation|"
    r"(?:an?|the|its|their|this|that|further|another)(?: [a-z-]+){0,2} (?:rise|gain|decline|drop|fall|loss|cut|reduction|raise|hike|jump|change|climb|slide))\b",
    re.IGNORECASE,
)
_BY = deferred(
    r"\b(?:f[ae]ll(?:en|ing|s)?|drop\w*|declin\w+|decreas\w+|slid\w*|slump\w*|plung\w+|sank|sunk|shr[aiu]nk\w*|tumbl\w+|cut(?:s|ting)?|reduc\w+|los[et]|shed|axed|lower\w*|slash\w*|trim\w*|"
    r"rose|ris\w+|grew|grow\w*|jump\w*|climb\w*|increas\w+|surg\w+|soar\w*|gain\w*|rais\w+|add(?:ed|s)?|widen\w*|shorten\w*|narrow\w*|extend\w*|lengthen\w*|improv\w+|boost\w*|speed\w*|sped|up|down)(?: [a-z]+){0,4} by(?: (?:about|around|nearly|almost|roughly|some|just|only|up to|as (?:much|many) as|on average|an average(?: of)?|a median(?: of)?|another|a further|an additional))* (?:an? )?(?:[$€£¥₩])?$|"
    r"\b(?:lost|shed|added|gained|cut|axed)(?: (?:about|around|nearly|almost|roughly|some|just|only|another))? (?:[$€£¥₩])?$",
    re.IGNORECASE,
)
_OUTRIGHT = deferred(r" by\b")
_COMPARED = deferred(
    r" (?:[a-z]+ )?(?:shorter|longer|faster|quicker|slower|higher|lower|more|fewer|less|cheaper|older|younger|earlier|later|larger|bigger|smaller|heavier|lighter|warmer|colder)\b"
)
_BEHIND = deferred(
    r"(?: [a-z-]+){0,3} (?:more|fewer|less|higher|lower|above|below|over|under|beyond|ahead|behind|short|faster|slower|better|worse|cheaper|dearer|up|down|drop|decline|fall|decrease|cut|reduction|rise|increase|gain|jump)\b"
)
_FASTER = r"(?:빨라[졌져진질]|느려[졌져진질]|앞당|단축|인[상하](?!폭|율|률|분|안)|절감|저렴해|(?<!비)싸[졌져진]|비싸[졌져진]|짧아[져질]|줄[고며죠지]|늘[고며죠지])"
_BY_SO_MUCH = deferred(
    r"\s?(?:이나|나|가량|쯤|정도|만큼|이상|가까이)?"
    rf"(?:(?:이|가)?\s(?:더\s)?(?!올[렸린려])(?!내려[면고던])(?!떨어진\s)(?:{_MOVED}|{_FASTER})|[을를]?\s(?:더|덜)\s[가-힣]"
    r"|[을를]\s(?:더\s)?(?:줄[이였여인]|늘[리렸려린]|감[원축]|인[상하](?!폭|율|률|분|안)|내[렸린]|낮[췄춰춘추]|깎[았아]|단축|절감|앞당))"
)
_OF_CHANGE = deferred(
    r"(?:늘어난|줄어든|늘린|줄인|불어난|빠진|추가된|새로 생긴)\s[가-힣]+만\s(?:해도\s)?(?:약\s|무려\s)?$"
)
_ALL, _NEAR, _MOST = 100, 28, 8
Home = tuple[Evidence, Quantity]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the levels that a sentence tells as a change, and the changes that it tells as a level."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in FIGURES or drafted.per or drafted.words or not drafted.value > 0:
            continue
        found = _level_for_change(claim, drafted) or _change_for_level(claim, drafted)
        if found:
            yield found


def ends_by(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures told as where a change ended that each source tells outright as what it came to: `by an average of 19 minutes`."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in FIGURES - {"percent", "points"} or drafted.per or drafted.words or not drafted.value > 0:
            continue
        homes = [one for one, each in _amounts(claim, drafted) if each.value == drafted.value and _by(one, each)]
        found = _change_for_level(claim, drafted) if homes else None
        if found and len(homes) == sum(each.value == drafted.value for _, each in _amounts(claim, drafted)):
            yield found


def _by(one: Evidence, figure: Quantity) -> bool:
    told = _BY.search(one.text[: figure.span[0]]) if one.language == "en" else None
    return told is not None and _OUTRIGHT.search(told.group()) is not None


def by_so_much(text: str, drafted: Quantity) -> bool:
    """Return whether a sentence tells a figure as what something changed by."""
    return drafted.role != "to" and _BY_SO_MUCH.match(text, drafted.span[1]) is not None


def ends_there(text: str, drafted: Quantity) -> bool:
    """Return whether a sentence tells a figure as where a change ended."""
    return _LEVEL.match(text, drafted.span[1]) is not None


def ends(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures by which something is said to have changed, and which one sentence of the source has as an end of that change: `350만 명 늘었어요` for `6 million, up from 3.5`."""
    for group in every:
        drafted = next((one for one in group if one.kind in MEASURES), None)
        if drafted is None or drafted.per or drafted.words or drafted.role in ("from", "to") or wholes(claim, drafted):
            continue
        by = _BY_SO_MUCH.match(claim.text, drafted.span[1]) or _OF_CHANGE.search(claim.text[: drafted.span[0]])
        rain = drafted.kind == "size" and by is not None and "내" in by.group()  # `비가 90mm 내려`
        figures = _amounts(claim, drafted) if by and not rain else []
        homes = [(one, each) for one, each in figures if each.value == drafted.value]
        changes = {change for one, each in homes for change in _changes(one, each, figures)}
        if homes and len(changes) == 1 and all(any(_changes(*home, figures)) for home in homes):
            high, low = changes.pop()
            if drafted.value != high - low:
                step = f"{clashes.written(high, drafted)} - {clashes.written(low, drafted)}"
                yield clashes.reckoned(claim, drafted, step, high - low)


def _changes(one: Evidence, figure: Quantity, figures: Sequence[Home]) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield the two ends, the larger first, of a change that a sentence tells from one figure to another, of which this is one."""
    for before, now in change_pairs.pairs(one, [each for text, each in figures if text is one]):
        if figure in (before, now):
            yield max(before.value, now.value), min(before.value, now.value)


def _amounts(claim: Claim, drafted: Quantity) -> list[Home]:
    return [(one, each) for one in claim.evidence for each in in_rows.amounts(one, drafted)]


def _reckonable(drafted: Quantity, figures: Sequence[Home]) -> bool:
    """Return whether two figures of a source lie as far apart as a figure says."""
    values = list(dict.fromkeys(each.value for _, each in figures))
    if len(values) > _MOST:
        return True
    return any(abs(one - other) == drafted.value for one in values for other in values if one != other)


def _level_for_change(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a figure by which something is said to have changed is where it stood."""
    if not _CHANGE.match(claim.text, drafted.span[1]):
        return None
    figures = _amounts(claim, drafted)
    homes = [(one, each) for one, each in figures if each.value == drafted.value]
    if not homes or not all(_stands(one, each) for one, each in homes) or _reckonable(drafted, figures):
        return None
    levels_there = list(dict.fromkeys(each.value for one, each in figures if _stands(one, each)))
    one, figure = homes[0]
    if len(levels_there) == len(("before", "after")) and drafted.kind != "percent":
        high, low = max(levels_there), min(levels_there)
        step = f"{clashes.written(high, drafted)} - {clashes.written(low, drafted)}"
        return clashes.reckoned(claim, drafted, step, high - low)
    return clashes.stated(claim, drafted, (one.id, _around(one, figure)))


def proved(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a figure by which something is said to have changed is what lies between the two levels of a source."""
    if drafted.kind not in FIGURES - {"percent"} or drafted.per or not _CHANGE.match(claim.text, drafted.span[1]):
        return False
    standing = [(one, each) for one, each in _amounts(claim, drafted) if _stands(one, each)]
    before = {each.value for one, each in standing if each.role == "from" or _FROM.search(one.text[: each.span[0]])}
    after = {each.value for _, each in standing} - before
    if len(before) != 1 or len(after) != 1:
        return False
    behind = claim.text[drafted.span[1] : drafted.span[1] + _NEAR]
    up, down = follows.UP.search(behind) is not None, follows.DOWN.search(behind) is not None
    change = after.pop() - before.pop()
    return up != down and change == (drafted.value if up else -drafted.value)


def _stands(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source tells a figure as a level, and nothing near it as a change."""
    ahead = one.text[: figure.span[0]]
    if figure.kind == "percent" and (_COPULA.search(ahead) or _SPREAD.search(ahead)):
        return False
    if one.language != "en" or _CHANGE_THERE.search(one.text):
        return False
    if _RANGE.search(one.text[: figure.span[0]]):
        return False
    behind = _BEHIND.match(one.text, figure.span[1]) or _COMPARED.match(one.text, figure.span[1])
    return _TO.search(one.text[: figure.span[0]]) is not None and not behind


def _change_for_level(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a figure to which something is said to have changed is by how much it did."""
    said = claim.text[: drafted.span[0]]
    if not _LEVEL.match(claim.text, drafted.span[1]) or _OF_A_CHANGE.search(said[-_NEAR:]):
        return None
    figures = _amounts(claim, drafted)
    homes = [(one, each) for one, each in figures if each.value == drafted.value]
    if not homes or not all(_changed(one, each) for one, each in homes):
        return None
    one, figure = homes[0]
    if drafted.kind == "percent":
        left = _ALL - drafted.value
        fell = levels.fell(one, drafted.value)
        if left == drafted.value:
            return None
        return clashes.stated(claim, drafted, (one.id, _around(one, figure)), left if fell else None)
    if _reckonable(drafted, figures):
        return None
    return clashes.stated(claim, drafted, (one.id, _around(one, figure)))


def _changed(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source tells a figure as what something changed by."""
    if one.language != "en":
        return False
    if figure.kind == "percent":
        return levels.moved(one, figure.value) and not levels.kept(one, figure.value)
    by = _BY.search(one.text[: figure.span[0]])
    return by is not None and not (figure.kind == "money" and by.group().lower().startswith("lost"))  # a loss


def _around(one: Evidence, figure: Quantity) -> str:
    """Return a figure of a source with the few words before it."""
    words = one.text[: figure.span[0]].split()[-3:]
    return " ".join([*words, figure.text])
