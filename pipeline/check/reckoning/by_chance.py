"""An operation that gives a figure by accident: no word beside the figure names it, and its source has a figure that the draft leaves out.

A wrong figure stands in the place of one of the source, which the draft then does not tell, and among a few figures some two come to it:
`20명` for two killed are four cities, those two and 14 injured. So where a figure of the source is left that the drafted one could be meant
for, an operation counts only by its word right beside the figure (`더`, `모두`, `나머지`, `씩`), or where the draft tells all it is made of.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive, everyday, told_figures
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.operation_words import CUES
from pipeline.check.figures.operations import Family
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import other_base, overlooked, part_of_amount, slipped, weigh
from pipeline.check.reckoning.operands import NUMBERED
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_NUMBER = deferred(r"\d+(?:\.\d+)?")
_NOTHING_DONE = deferred(r"^(?P<same>\d+(?:\.\d+)?)/(?P=same)$|(?<![\d./])1 ?\*|\* ?1(?![\d./])|/ ?1(?![\d.])")
_N = r"\d+(?:\.\d+)?"
_FORMS: tuple[tuple[Family, re.Pattern[str]], ...] = (
    ("gap", deferred(rf"{_N}(?:-{_N})+")),
    ("sum", deferred(rf"{_N}(?:\+{_N})+|\({_N}(?:\+{_N})+\)/100")),
    ("product", deferred(rf"{_N}\*{_N}")),
    ("each", deferred(rf"{_N}/{_N}(?:/{_N})?")),
    ("rest", deferred(r".*[*/]\(1[-+].*")),
    ("part", deferred(r".*(?:/100(?!\d)|\d/\d).*")),
)
"""The operations that give an amount, by how a step writes them."""
_EITHER: dict[str, tuple[Family, ...]] = {
    "gap": ("gap", "rest", "change"),
    "rest": ("rest", "change"),
    "left": ("rest", "change"),
    "part": ("part", "share"),
    "share": ("share", "part"),
    "each": ("each",),
    "change": ("change",),
}
_BETTER = deferred(r"나아[졌진지]|갈아치|경신|깼|깬|살[린렸려]|메[우워웠]|채[우워웠]")
_TOGETHER = deferred(
    r"합[쳐하계산친치해한]|모두|총|더[하해한]|통틀|전부|누적|도합|둘이|셋이|넷이|보태|보탠|얹|포함|아우|사상자|함께|한데|나눠|손잡|손을|연립|연합|부부|형제|자매|남매|식구|가족|남녀|어른과|"
    r"전에|이던|였던|원래|기존|당초|애초|두 (?:곳|회사)|양[쪽측팀]|양 (?:팀|쪽|측|사)|왕복|오가는|앞뒤|반년|[상하]반기|[이가] [된됐돼]|까지 (?:더|합|치|하면|포함|세)"
)
"""What says before a figure that it is a sum: behind it, `210개를 합쳐 전시` brings the things of the figure together."""
_TOGETHER_BEHIND = deferred(
    r"[가-힣]{0,2}(?:[이가] ?(?:된|돼|됐|되)|째|(?:의|을|를|은|는|이|가)? ?(?:합[계산]|총합|합이|사상자))"
)
_TIMES = deferred(
    r"씩|마다|당(?![시국사장])|각각|저마다|곱[하해]|합[쳐하계산친치]|모두|총|더[하해]|통틀|전부|다 |왕복|필요|든다|드는 셈|바퀴|둘레|넓이|수용|규모|어치"
)
_SO_MANY = deferred(r"배(?![터포우])|갑절|곱절")
_SO_MANY_BEHIND = deferred(r"(?:으?로|,|의|인)? ?(?:약 |거의 )?[가-힣\d]{1,2} ?(?:배|곱절|갑절)")
_EACH_BEHIND = deferred(r"[^,.;\d]{0,28}\b(?:each|apiece|per|every)\b|[가-힣]{0,3}\s?씩")
_EACH_BEFORE = deferred(r"(?:\b(?:each|every|per)\b[^,.;\d]{0,32}|(?:당|마다|각각)[^,.\d]{0,12})$", re.IGNORECASE)
_RECKONED = deferred(
    r"셈|꼴|(?:거|것)(?:예|이|죠|고)|[다라란][는]? (?:뜻|얘기|이야기)|뜻이[에죠]|환산|역산|계산|견[주줘]|치면|따지면|줄잡아|액으로|(?:배|갑절|곱절)인"
)
_SO = deferred(r"그러니까|(?<![더보])니까?[\s,]")
_BELOW_ZERO = deferred(r"\b(?:loss|losses|lost|deficits?|negative|minus|below zero)\b|적자|손실|영하")
_COMBINED = deferred(
    r"\b(?:combined|total(?:s|ed|ing|l?ing)?|altogether|overall|aggregate)\b[^.;\d]{0,24}$", re.IGNORECASE
)
_SPREAD = deferred(r"차이|격차|폭|벌어|범위|사이")
_OTHER_WORDS = deferred(r"작년|작업|작품|작가|작동|올해|[가-힣]적[인으]")
"""Words that hold one for a change: `작` of `작다`, `올` of `올랐다`."""
_SPAN = deferred(r"한 해|하루|일주일|한 ?달|매[일주달년]|연[봉간 ]|월[급간 ]|주[급간 ]|1년")
_SPANS = frozenset({"4", "7", "12", "24", "30", "31", "52", "365"})
_WHOLE = deferred(r"전체|원래|기존|당초|전에|능력|모두|총|까지|목표|계획")
_GROWS = deferred(r" ?(?:나|이나|가량|쯤|넘게|가까이)? ?(?:더 )?(?:늘|오[르른]|올[랐라려렸]|증가|상승|성장|뛰|뛴)")
_CHANGES = deferred(r"[을를이가]? ?(?:더 )?(?:늘|줄|오[르른]|올[랐라려렸]|내[려렸린])")
_RANGE = deferred(r" ?(?:to|[-–~]|and|or) ?\$?")
_OF = deferred(r"\)?의 (?:약 |거의 |무려 )?")
_REST_AHEAD = deferred(r"나머지 (?:약 )?$")
_REST_THERE = deferred(r"\b(?:rest|remain\w*|balance|others?)\b")
_BY_A_SHARE = deferred(r"\*.*/|/.*\*")
_HELD, _FEW, _PAIR = frozenset({"money", "count", "percent", "size"}), 10, 2
_CLOSE, _BEFORE = Fraction(5, 4), 24
_TENS = (10, 100, 1000, 10_000)
_THAN = deferred(r"보다 (?:약 |평균 |무려 |더 |초당 |[가-힣A-Za-z]{1,4}당 )?$")
_IS_MORE = deferred(
    r"(?:이나|나|쯤|가량|정도|[이가])? ?(?:더 |덜 )?(?:길|짧|많|적[은었게어]|높|낮|빠르|빨[랐라]|느[리렸려]|크|컸|작[았은아]|비싸|비쌌|싸|쌌|무거|가벼|앞[섰서]|뒤[졌처])"
    r"|(?:을|를)? (?:더|덜) (?:내[는고]|냈|낸|쓰|썼|쓴|벌|받|하는|한|했|주는|줬|팔|물|드는|들)"
)


def hit(sheet: Sheet, drafted: Quantity, proof: Proof) -> bool:
    """Return whether an operation that gives a figure overlooks what the source says of its figures, or gives it by accident."""
    return overlooked.overlooks(sheet.claim, drafted, proof, sheet.before) or accidental(sheet, drafted, proof.step)


def meant(sheet: Sheet, drafted: Quantity, proofs: Iterable[Proof]) -> Iterator[Proof]:
    """Yield the operations that give a figure by no accident."""
    return (proof for proof in proofs if not accidental(sheet, drafted, proof.step))


def accidental(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether nothing beside a figure speaks for an operation, and something else is meant by it; or the operation is none."""
    plain = step.replace(",", "").replace(" ", "")
    numbers = _NUMBER.findall(plain)
    if not numbers or (_NOTHING_DONE.search(plain) and not _from_one(sheet.claim, drafted, plain)):
        return bool(numbers)
    family = _family(drafted, plain)
    if (family == "sum" and _totalled(sheet, numbers)) or other_base.another(sheet, drafted, family, numbers):
        return True
    if _strange(sheet, drafted, family, numbers) or (
        _BY_A_SHARE.search(plain) and rest_by_a_share(sheet, drafted, plain)
    ):
        return True
    if family in ("ratio", "share") and {derive.shown(one) for one in told_figures.gone_before(sheet)} & set(numbers):
        return True
    told = sheet.told(drafted)
    beside = _OTHER_WORDS.sub(" ", everyday.beside_it(drafted, told))
    if drafted.kind in ("times", "percent") and "/" in plain:
        spread = _two_ends(sheet.claim, numbers) and not _SPREAD.search(beside)
        if spread or _of_another(sheet.claim.text, drafted, numbers):
            return True
    left = [one for one in told.left if one.value != drafted.value]
    untold = [one for one in left if derive.shown(one.value) in numbers]
    if family != "gap" and any(_tenfold(drafted, one) for one in untold) and not _times(sheet.claim, numbers):
        return True
    if not left or family == "ratio" or _worded(sheet, drafted, family, plain, beside):
        return False
    if drafted.kind == "points":
        return any(one.kind == "percent" and one.value == drafted.value for one in told.left)
    if family == "left":
        return len(left) > len(untold) or weigh.slip(drafted, untold)
    if family == "sum" and not set(numbers) & overlooked.shown_in(f"{sheet.before} {sheet.claim.text}", "ko"):
        return len(numbers) == _PAIR and any(slipped.turned_round(drafted, one) for one in left)
    few = drafted.kind in COUNTS and drafted.value < _FEW and bool(untold)
    near = family == "sum" and any(_near(drafted, one) for one in untold)
    return few or near or weigh.slip(drafted, left)


def based_otherwise(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether a step takes another base than the draft tells its figure of."""
    plain = step.replace(",", "").replace(" ", "")
    return other_base.another(sheet, drafted, _family(drafted, plain), _NUMBER.findall(plain))


def _more_than(text: str, drafted: Quantity) -> bool:
    """Return whether a figure is how much more or less something is than another, so that no share of one gives it: `B보다 36분 길었어요`."""
    return _THAN.search(text[: drafted.span[0]]) is not None and _IS_MORE.match(text, drafted.span[1]) is not None


def _from_one(claim: Claim, drafted: Quantity, plain: str) -> bool:
    """Return whether a multiple is one of a single thing, or percent, that the sentence tells: `1%에서 29%로 29배`."""
    one = any(each.value == 1 and each.kind != "duration" for each in quantities.find(claim.text, "ko"))
    return drafted.kind == "times" and plain.endswith("/1") and one


def _tenfold(drafted: Quantity, one: Quantity) -> bool:
    """Return whether a figure is another one with more or fewer noughts."""
    return derive.pairs(drafted, one) and any(drafted.value in (one.value * ten, one.value / ten) for ten in _TENS)


def _times(claim: Claim, numbers: Sequence[str]) -> bool:
    """Return whether a source says that something is so many times as much."""
    found = (one for text in claim.evidence for one in quantities.find(text.text, text.language))
    return any(one.kind == "times" and derive.shown(one.value) in numbers for one in found)


def _strange(sheet: Sheet, drafted: Quantity, family: str, numbers: Sequence[str]) -> bool:
    """Return whether no operation takes such figures: two lengths times each other count nothing, one share of another that stands apart is none."""
    if family in ("rest", "each") and drafted.kind in MEASURES | COUNTS and _more_than(sheet.claim.text, drafted):
        return True
    mine = [*quantities.find(sheet.before, "ko"), *quantities.find(sheet.claim.text, "ko")]
    theirs = [(name, one) for name, one in sheet.known.figures if derive.shown(one.value) in numbers]
    if family == "product" and drafted.kind in COUNTS:
        found = [*mine, *(one for _, one in sheet.known.figures)]
        kinds = [{one.kind for one in found if each in (derive.shown(one.value), derive.shown(one.value / (one.step or 1)))} for each in numbers]  # fmt: skip
        return all("duration" in some and "count" not in some for some in kinds)
    percents = family == "share" and {one.kind for _, one in theirs} == {"percent"}
    untold = not any(derive.shown(one.value) in numbers for one in mine)
    return percents and untold and len({name for name, _ in theirs}) == len(theirs) == _PAIR


def rest_by_a_share(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether `나머지` would be a share of an amount, and neither the source nor the draft tells the two together, or the share and a rest: half of a first phase, $12 billion."""
    if not _REST_AHEAD.search(sheet.claim.text[: drafted.span[0]]):
        return False
    numbers = _NUMBER.findall(step)
    texts = [(one.text, one.language) for one in sheet.claim.evidence]
    for text, language in ((f"{sheet.before} {sheet.claim.text}", "ko"), *texts):
        found = quantities.find(text, language)
        of_it = any(derive.pairs(one, drafted) and derive.shown(one.value) in numbers for one in found)
        if any(one.kind in ("times", "percent") for one in found) and (of_it or _REST_THERE.search(text)):
            return False
    return True


def _near(drafted: Quantity, one: Quantity) -> bool:
    """Return whether a figure is so near an untold one that it may stand in its place."""
    low, high = sorted((drafted.value, one.value))
    return low > 0 and high <= low * _CLOSE


def _family(drafted: Quantity, step: str) -> str:
    """Return which operation a step is, by how it is written."""
    if drafted.kind == "times":
        return "sum" if step.startswith("(") and step.endswith(")/100") else "ratio"
    if drafted.kind == "percent":
        return "left" if step.startswith("100-") else "change" if "-" in step else "share" if "/" in step else "sum"
    if drafted.kind == "points":
        return "gap"
    return next((family for family, form in _FORMS if form.fullmatch(step)), "multi")


def _worded(sheet: Sheet, drafted: Quantity, family: str, step: str, beside: str) -> bool:
    """Return whether the words beside a figure name an operation, or say that something is reckoned."""
    ahead, behind = beside.split("\n", 1)
    if part_of_amount.gives(sheet.claim, drafted):
        return True
    if _RECKONED.search(beside) or _SO.search(ahead) or (drafted.role == "from" and family in ("gap", "sum")):
        return True
    if family == "sum":
        if drafted.kind == "percent" and CUES["change"].search(beside):
            return True  # where a change by so many points ends
        across = CUES["change"].search(beside) and any(_BELOW_ZERO.search(one.text) for one in sheet.claim.evidence)
        return bool(_TOGETHER.search(ahead) or _TOGETHER_BEHIND.match(behind) or across)
    if family == "product":
        numbers = _NUMBER.findall(step)
        spans = not _SPANS.isdisjoint(numbers) and _SPAN.search(ahead)
        each = any(_apiece(text, one) for number in numbers for text, one in _places(sheet.claim, number))
        many = _SO_MANY.search(ahead) or _SO_MANY_BEHIND.match(behind) or _times(sheet.claim, numbers)
        return bool(_TIMES.search(beside) or many or spans or each)
    if family == "share" and _GROWS.match(behind):
        return False
    if family == "left" and _complement(sheet.claim.text, drafted):
        return True
    if family == "part" and "/(" in step:
        return _WHOLE.search(ahead) is not None
    if family == "rest" and _CHANGES.match(behind) and drafted.role != "to":
        return False  # what it is more, not what it comes to
    return bool(_BETTER.search(behind)) or any(CUES[one].search(beside) for one in _EITHER.get(family, ()))


def _complement(text: str, drafted: Quantity) -> bool:
    """Return whether the figure right before one is what it leaves of a hundred: `삼성이 60%, 메타가 40%`."""
    before = [one for one in quantities.find(text, "ko") if one.span[1] <= drafted.span[0] and one.kind == "percent"]
    return bool(before) and before[-1].value + drafted.value == 100 and drafted.span[0] - before[-1].span[1] < _BEFORE


def _apiece(text: Evidence, one: Quantity) -> bool:
    """Return whether a source tells so much of each of several."""
    behind, ahead = _EACH_BEHIND.match(text.text, one.span[1]), _EACH_BEFORE.search(text.text[: one.span[0]])
    return behind is not None or ahead is not None


def _totalled(sheet: Sheet, numbers: Sequence[str]) -> bool:
    """Return whether a sum adds something to what the source tells as all of it: `combined losses of C$8.7 million`."""
    if not numbers[1:]:
        return False
    largest = max(numbers, key=Fraction)
    mine = overlooked.shown_in(sheet.claim.text, "ko") | overlooked.shown_in(sheet.before, "ko")
    return (
        largest not in mine
        and _combined(sheet.claim, largest)
        and not all(_combined(sheet.claim, one) for one in numbers)
    )


def _combined(claim: Claim, number: str) -> bool:
    places = list(_places(claim, number))
    return bool(places) and all(_COMBINED.search(text.text[: one.span[0]]) for text, one in places)


def _two_ends(claim: Claim, numbers: Sequence[str]) -> bool:
    """Return whether an operation holds the two ends of one range against each other: `risen by 40% to 50%`."""
    values = {Fraction(number) for number in numbers if number != "100"}
    for text in claim.evidence:
        found = quantities.find(text.text, text.language)
        for low, high in pairwise(found):
            between = _RANGE.fullmatch(text.text, low.span[1], high.span[0])
            if between and low.role != "from" and {low.value, high.value} == values:
                return True
    return False


def _of_another(text: str, drafted: Quantity, numbers: Sequence[str]) -> bool:
    """Return whether a figure is told of the one right before it, `(21%)의 네 배`, and an operation is of others."""
    held = (one for one in quantities.find(text, "ko") if one.kind in _HELD and one.unit not in NUMBERED)
    before = [one for one in held if one.span[1] <= drafted.span[0]]
    if not before or not _OF.fullmatch(text, before[-1].span[1], drafted.span[0]):
        return False
    base, values = before[-1], [Fraction(number) for number in numbers]
    return not any(abs(own - value) <= own / 10 for own in (base.value, base.value / base.step) for value in values)


def _places(claim: Claim, number: str) -> Iterator[tuple[Evidence, Quantity]]:
    for text in claim.evidence:
        for one in quantities.find(text.text, text.language):
            if derive.shown(one.value) == number:
                yield text, one
