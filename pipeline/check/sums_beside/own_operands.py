"""Values whose step and operands the draft tells itself, and that do not come out: `20%를 먼저 받으니 39억` of 9.7 billion, `22%의 절반을 넘는` for 9%.

Some other two figures of a source give nearly every number. Where the words right before a value say which operation it is, and of what,
no other one clears it; a value that any figure of the source gives by this operation stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors, fixes
from pipeline.check.claims import Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures import derive, told_figures, told_steps
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning, wrong
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, LEVELS, Quantity
from pipeline.text.quantities.write import decimal

_SO = deferred(
    r"[^\d.,;]{0,24}?(?:으니|[하되이내대]니|니까|므로|라서|라니|했으니|으니까),?\s(?:[가-힣]{1,4}\s){0,3}?(?:약\s|대략\s|거의\s)?"
)
_FOR_EACH = deferred(
    r"(?:씩|당|마다|각각|하나에|한\s?(?:명|곳|대|사람|개|해|달)[가-힣]{0,2}|하루|매달|매년|연간|월)\s?[가-힣\s]{0,8}$"
)
_IS_LEFT = deferred(r"남|나머지|빼|뺀|제외")
_OF_NAMED = deferred(r"(?:으로|로|인데|이라|이고),?\s(?P<whole>[^\d,.;]{2,20})의\s(?:약\s|거의\s|대략\s)?")
_OF_ITSELF = deferred(
    r"[이가]\s[^\d.,;]{0,16}?(?:나오|나왔으|나온다|차지하|차지했으|차지한다|몫이|몰렸으|몰리|쏠렸으|쏠리|들어가|들어갔으|팔렸으|쓰이|쓰였으|"
    r"(?!감소|하락|할인|인하|탈락|실패|퇴사|퇴직|해고|취소|해지|이탈|포기|절감|삭감|제외|환불|면제|절약|철수|소진)[가-힣]{2}(?:했으|한다))니까?,?\s(?:약\s|대략\s|거의\s)?"
)
_IS_IT = deferred(r"\s?(?:쯤|가량|정도|꼴)?(?:이|인)?\s?(?:죠|예요|이에요|셈|네요|란|다는)")
_BY_OTHERS = deferred(
    r"[이가]\s(?:[가-힣]{1,4}\s)?(?:내|대|대\s?주|부담하|지원하|보태|보조하|냈으|댔으|부담했으|지원했으|보탰으)니까?,?\s[가-힣]{1,8}[이가]\s(?:내|낼|부담|치르|치를|물|드는|들)[가-힣]{0,3}\s(?:돈|몫|값|비용|금액|액수)(?:은|는|이)?\s(?:약\s|대략\s|거의\s)?|\s나머지(?:는|가)?\s(?:약\s|대략\s|거의\s)?"
)
_THAT_IS = deferred(r"(?:쯤|정도|가량|안팎)?,?\s(?:그러니까|다시 말해서?|즉|곧)\s(?:약\s|거의\s|대략\s)?")
_TOGETHER = deferred(
    r"(?:양사|두 (?:회사|기업|업체|나라|은행|학교|도시|사람))(?:[이가을를의]|\s)[^\d,.]{0,20}?"
    r"(?:더하면|합치면|합하면|더해|합쳐|합해)(?:서)?\s(?:모두\s|다\s|총\s|전부\s)?(?:약\s|대략\s|거의\s)?$"
)
_ONE_EACH = deferred(r"하나|한\s?(?:곳|대|건|개|채|기|쪽)|[가-힣]씩|첫")
_EACH = deferred(r"(?: [a-z]+){0,2},? (?:each|apiece)\b|(?:짜리|씩)")
_OF_IT = deferred(r"(?:\)|(?:인|이던|였던|이었던|짜리)\s(?:[^\s\d,.]+\s)?[^\s\d,.]+)의\s(?:약\s|거의\s|대략\s|딱\s)?")
_CLAUSE = deferred(r"(?:는데|지만|고|며|으나)[,\s]\s?|,\s|(?:그중|그 가운데|이 중|이 가운데)\s")
_OF_OTHERS = deferred(r"나머지|남[은는았]|밖|외|빼|뺀|제외|말고|보다|다른|[안못]\s|않|없|아[니닌]")
_OF_WHICH = deferred(r"\b(?:of which|including|of them|of those|of these|among them),? (?:about |some |only |just )?$")
_STOP = deferred(r"[,.;](?=\s|$)")
_ITSELF = deferred(r"(?:\s?[가-힣]{1,3})?(?:은|는|이|가|건|게|것은|것이|쪽은|쪽이)?\s(?:약\s|모두\s)?")
_SUBJECT = deferred(r"[가-힣](?:은|는|이|가|도|까지|마저|에서|만)\s")
_WHICH = deferred(r"\b(?:first|second|latter|other) $")
_CHANGED = deferred(
    r"\s?(?:나|이나|가량|정도|쯤|포인트)?(?:이|가|을|를)?\s?(?:더\s|덜\s)?(?:늘|줄|올[라랐려렸리]|오[르른]|내[려렸리린]|떨어|성장|증가|감소|상승|하락|뛰|뛴|깎)"
)
_ALL, _MOST = 100, 48
_SLACK, _ROUGH = Fraction(1, 6), Fraction(3, 100)
_FEWEST = 2


def settled(sheet: Sheet, every: Sequence[Group], flags: Sequence[Flag]) -> list[Flag]:
    """Return the findings on figures, with the values that the operation named right before them does not give."""
    crowded = sheet.claim.crowded or len(every) > _MOST or len(sheet.known.operands) > _MOST
    if crowded or any(citation.step for citation in sheet.claim.placed.citations):
        return list(flags)  # the arithmetic beside the citation is looked at by itself
    found = list(_misreckoned(sheet, every))
    spans = {flag.span for flag in found}
    return [*(flag for flag in flags if flag.span not in spans), *found]


def _misreckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Flag]:
    for place, group in enumerate(every):
        drafted = group[0]
        if drafted.kind == "times" and drafted.value < 1:
            yield from [*_that_is(sheet, every[:place], drafted)] or _part_of(sheet, every[:place], drafted)
        elif drafted.kind == "percent" and drafted.value < _ALL and not support(group, sheet.known):
            yield from _that_is(sheet, every[:place], drafted)
        elif drafted.kind in AMOUNTS and not drafted.per and not support(group, sheet.known):
            found = _share(sheet, every[:place], drafted) or _together(sheet, drafted)
            if found is not None:
                yield wrong(sheet.claim, found)
            else:
                yield from _rest_for_part(sheet, every[:place], drafted)


def _share(sheet: Sheet, before: Sequence[Group], drafted: Quantity) -> Reckoning | None:
    """Return what a percentage right before a value makes of the only such amount that the draft tells: `97억 … 20%를 먼저 받으니`."""
    text, share = sheet.claim.text, before[-1][0] if before else None
    if share is None or share.kind != "percent" or not support(before[-1], sheet.known):
        return None
    earlier = [*(group[0] for group in before[:-1]), *quantities.find(sheet.before, "ko")]
    if any(one.kind == "percent" for one in earlier):
        return None  # the second of two steps
    between = text[share.span[1] : drafted.span[0]]
    if not _SO.fullmatch(between) or _FOR_EACH.search(between):
        return None
    said = replace(sheet, claim=replace(sheet.claim, following=""))
    told = {one.value: one for one in told_figures.told(said, drafted) if derive.pairs(one, drafted)}
    part = share.value / _ALL
    alike = {one.value for one in earlier if derive.pairs(one, drafted)}
    if len(told) != 1 or alike - set(told) or not 0 < part < 1:
        return None
    (whole,) = told
    amounts = [one.value for one in sheet.known.operands if derive.pairs(one, drafted)]
    behind = text[drafted.span[1] :]
    rest = _BY_OTHERS.search(between) is not None
    itself = _OF_ITSELF.fullmatch(between) and _IS_IT.match(behind) and not _IS_LEFT.search(between + behind)
    parts = [1 + part, 1 / (1 + part), 1 / (1 - part), part / (1 + part), part / (1 - part), 1 / part]
    parts += [*([] if rest else [part]), *([] if itself else [1 - part])]
    apart = [abs(share.value - one.value) / _ALL for one in sheet.known.operands if one.kind == "percent"]
    if any(told_figures.near(drafted, amount * ratio) for amount in (whole, *amounts) for ratio in (*parts, *apart)):
        return None
    left = rest or _IS_LEFT.search(between) or _IS_LEFT.search(text, drafted.span[1])
    value = whole * (1 - part if left else part)
    step = f"{shown(whole)} * {f'({_ALL}-{shown(share.value)})' if left else shown(share.value)}/{_ALL}"
    return Reckoning(drafted, value, step, holds=False)


def _together(sheet: Sheet, drafted: Quantity) -> Reckoning | None:
    """Return what two amounts come to of which the source tells one for each of several: two plants at 200 million each and 350 million are 750."""
    ahead = sheet.claim.text[: drafted.span[0]]
    if not _TOGETHER.search(ahead) or _ONE_EACH.search(sheet.claim.text):
        return None
    amounts = [(one, _many(sheet, one)) for one in sheet.known.operands if derive.pairs(one, drafted)]
    sums = [(one, other) for one, other in combinations(amounts, 2) if one[0].value + other[0].value == drafted.value]
    if len(sums) != 1 or sum(many > 1 for _, many in sums[0]) != 1:
        return None
    value = sum((one.value * many for one, many in sums[0]), Fraction())
    parts = [shown(one.value) + (f"*{many}" if many > 1 else "") for one, many in sums[0]]
    return Reckoning(drafted, value, "+".join(parts), holds=False)


def _many(sheet: Sheet, amount: Quantity) -> int:
    """Return for how many things of its sentence a source tells an amount each; one where it does not."""
    for one in sheet.claim.evidence:
        figures = quantities.find(one.text, one.language)
        if not any(figure.span == amount.span and figure.value == amount.value for figure in figures):
            continue
        others = [figure for figure in figures if figure.span != amount.span]
        counts = {figure.value for figure in others if figure.kind in ("number", "count") and not figure.per}
        if _EACH.match(one.text, amount.span[1]) and len(counts) == 1 and (many := counts.pop()).denominator == 1:
            return int(many)
    return 1


def _rest_for_part(sheet: Sheet, before: Sequence[Group], drafted: Quantity) -> Iterator[Flag]:
    """Yield what is left of a whole, told as the part that the source names: `유료는 9,000건` of 18,500 of which 9,500 were paid."""
    wholes = [group[0] for group in before if derive.pairs(group[0], drafted) and support(group, sheet.known)]
    if len(wholes) != 1 or wholes[0].bound or drafted.bound:
        return
    text, part = sheet.claim.text, wholes[0].value - drafted.value
    start = max((cut.end() for cut in _CLAUSE.finditer(text, wholes[0].span[1], drafted.span[0])), default=0)
    said = (sheet.before, text, sheet.claim.after)
    told = {one.value for each in said for one in quantities.find(each, "ko")}
    if not start or part in told or _OF_OTHERS.search(text[wholes[0].span[1] :]):
        return
    for one in sheet.claim.evidence:
        figures = [each for each in quantities.find(one.text, one.language) if derive.pairs(each, drafted)]
        home = next((each for each in figures if each.value == part), None)
        if home is None or one.language == "ko" or all(each.value != wholes[0].value for each in figures):
            continue
        behind = _OF_WHICH.search(one.text[: home.span[0]]) and _STOP.split(one.text[home.span[1] :])[0]
        reach = (home.span[1], home.span[1] + len(behind or ""))
        for word in anchors.shared(one.text, one.language, text) if behind else ():
            there = all(reach[0] <= span[0] and span[1] <= reach[1] for span in word.source)
            if there and all(
                start <= span[0]
                and not text[span[0] - 1].isalnum()
                and _ITSELF.fullmatch(text, span[1], drafted.span[0])
                for span in word.draft
            ):
                yield contradicted(sheet.claim, drafted, [(one.id, home)])
                return


def _that_is(sheet: Sheet, before: Sequence[Group], drafted: Quantity) -> Iterator[Flag]:
    """Yield a share that the figure right before it is of nothing, `238 … 40기가와트쯤, 그러니까 넷 가운데 하나`, or not of what is named: `29%로, 사람 뉴스의 3분의 1`."""
    text, part = sheet.claim.text, before[-1][0] if before else None
    if part is None or part.kind not in LEVELS or part.kind == drafted.kind or not support(before[-1], sheet.known):
        return
    share = replace(drafted, value=drafted.value / _ALL) if drafted.kind == "percent" else drafted
    plain, between = replace(part, approximate=False, bound=""), text[part.span[1] : drafted.span[0]]
    if named := drafted.kind == "times" and _OF_NAMED.fullmatch(between):
        wholes = _wholes_named(sheet, plain, named["whole"])
    elif _THAT_IS.fullmatch(between) and not (drafted.kind == "percent" and _CHANGED.match(text, drafted.span[1])):
        alike = {one.value for one in sheet.known.operands if derive.pairs(one, plain)}
        if len(alike) > _FEWEST and _fits(share, part.value / sum(alike, Fraction())):
            return
        wholes = {one for one in alike if one > part.value} | ({Fraction(_ALL)} if part.kind == "percent" else set())
    else:
        return
    if wholes and not any(_fits(share, part.value / whole) for whole in wholes):
        whole = max(wholes & {one.value for one in quantities.find(f"{sheet.before} {text}", "ko")} or wholes)
        yield _flag(sheet, drafted, part.value, whole)


def _wholes_named(sheet: Sheet, part: Quantity, whole: str) -> set[Fraction]:
    """Return the larger figures of a part's source sentence that stand nearest to what the draft names as the whole."""
    found = set()
    for one in sheet.claim.evidence:
        figures = [each for each in quantities.find(one.text, one.language) if derive.pairs(each, part)]
        if any(each.value == part.value for each in figures):
            words = anchors.shared(one.text, one.language, whole)
            for start, end in (span for word in words for span in word.source):
                found.add(min(figures, key=lambda each: max(each.span[0] - end, start - each.span[1])).value)
    return {value for value in found if value > part.value}


def _part_of(sheet: Sheet, before: Sequence[Group], drafted: Quantity) -> Iterator[Flag]:
    """Yield a part that two figures of a sentence do not come to of which it holds the first against the second: `9% …, 22%인 그쪽의 절반을 넘는`."""
    text = sheet.claim.text
    if len(before) < _FEWEST:
        return
    whole = before[-1][0]
    alike = [group for group in before[:-1] if derive.pairs(group[0], replace(whole, approximate=False, bound=""))]
    if whole.kind not in LEVELS or len(alike) != 1 or not _OF_IT.fullmatch(text[whole.span[1] : drafted.span[0]]):
        return
    part = alike[0][0]
    if any(_CHANGED.match(text, one.span[1]) for one in (part, whole)):
        return
    if not all(support(group, sheet.known) for group in (alike[0], before[-1])) or not 0 < part.value < whole.value:
        return
    if _SUBJECT.search(text, part.span[1], whole.span[0]) or any(_says(one, drafted) for one in sheet.claim.evidence):
        return
    others = [one.value for one in sheet.known.operands if derive.pairs(one, whole) and one.value != part.value]
    near = any(abs(one / whole.value - drafted.value) <= _SLACK * drafted.value for one in others)
    if not near and not _fits(drafted, part.value / whole.value):
        yield _flag(sheet, drafted, part.value, whole.value)


def _says(text: Evidence, share: Quantity) -> bool:
    """Return whether a source sentence tells a share itself, of whatever whole; the second half of a year is none."""
    return any(
        (one.kind, one.value) == (share.kind, share.value) and not _WHICH.search(text.text[: one.span[0]])
        for one in quantities.find(text.text, text.language)
    )


def _fits(drafted: Quantity, share: Fraction) -> bool:
    """Return whether a share in words, with its bound, may be told of what two figures come to."""
    if drafted.bound == "min" and not drafted.approximate:
        return drafted.value * (1 - _ROUGH) <= share <= drafted.value * 2
    if drafted.bound == "max":
        return drafted.value / 2 <= share <= drafted.value * (1 + _ROUGH)
    return abs(share - drafted.value) <= _SLACK * drafted.value


def _flag(sheet: Sheet, drafted: Quantity, part: Fraction, whole: Fraction) -> Flag:
    value = Fraction(round(_ALL * part / whole))
    message = told_steps.refuted(drafted.text, f"{shown(part)}/{shown(whole)}", f"{decimal(value)}%")
    fix = fixes.replaced(sheet.claim, drafted, value) if drafted.kind == "percent" else None
    return Flag("arithmetic", "block", drafted.span, message, sheet.claim.ids, 0.9, fix)
