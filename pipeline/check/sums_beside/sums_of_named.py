"""A sum of parts that the draft names: `AI 클라우드와 웹호스팅 매출을 더하면` are the figures that the source has for these two, and no other two.

Each name is found in the source by its words or its sound, and has the figure nearest to it. Where a draft names what is counted, `간호사는
두 곳을 합쳐`, the sum is of the figures behind which a source has that noun, and of no doctors.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.declared_steps import step_cases, step_names
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.vocabulary import running_words, sounds
from pipeline.check.written_names.names_told import told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity, own_units

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
_ALL_OF = deferred(r"합[쳐치하해한]|더[하해한]|통틀|모두|도합|동안")
_AND_MORE = deferred(r"까지|포함|비롯|아우[르러]|[가-힣] 등")
_TOPIC = deferred(r"들?(?:은|는|이|가|만|도)\s")
_BEHIND = deferred(r"(?: (?!(?:in|on|at|of|from|for|and|or|to|by|with|was|were|are|is|had|has)\b)[A-Za-z'’-]+){1,3}")
_FOR_ONE = deferred(r"(?:한|1) ?[가-힣]{1,3}(?:이|가|에|당|에게|마다)\s[^.]{0,12}$")
_EACH = deferred(r"(?:씩|짜리)\s(?:[가-힣]{1,8}\s){0,2}")
_MONTHS = deferred(r"(?P<first>\d{1,2})월부터 (?P<last>\d{1,2})월까지")
_AHEAD = deferred(r"(?<![가-힣])[가-힣A-Za-z]+\s?$")


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of a draft whose parts it names, where the source has a figure for each."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST:
        return
    open_ = [group[0] for group in every if not (group[0].per or support(group, sheet.known))]
    for one in (each for each in open_ if each.kind in AMOUNTS):
        if one.kind in COUNTS:
            yield from _of_one_thing(claim, one)
        yield from _of_so_many_each(sheet, one)
        yield from _of_every_month(claim, one)
    if not any(word in claim.text for word in ("합", "더")):
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


def _of_one_thing(claim: Claim, one: Quantity) -> Iterator[Reckoning]:
    """Yield the sum of the figures that the sources have of what the draft counts, where they count others beside it."""
    if not _ALL_OF.search(claim.text[: one.span[0]]) or _AND_MORE.search(claim.text):
        return
    named: list[Quantity] = []
    others: list[Quantity] = []
    for source in claim.evidence:
        places = [
            anchor for anchor in anchors.shared(source.text, source.language, claim.text) if anchor.key[0] not in "=#"
        ]
        figures = quantities.readings(source.text, source.language)
        for figure in (each for group in figures for each in group[:1] if derive.pairs(each, one) and each.value > 0):
            noun = _noun(source, figure)
            told = [
                anchor for anchor in places if any(noun[0] <= start and end <= noun[1] for start, end in anchor.source)
            ]
            if any(_TOPIC.match(claim.text, end) for anchor in told for _, end in anchor.draft):
                named.append(figure)
            elif told:
                return  # the draft speaks of these too
            elif noun[0] < noun[1]:
                others.append(figure)
    if not (2 <= len(named) <= _MOST and others and len(others) <= _MOST):
        return
    value = sum((each.value for each in named), Fraction(0))
    step = " + ".join(derive.shown(each.value) for each in named)
    if derive.meets(one, value):
        yield Reckoning(one, one.value, step, holds=True, advise=True)
    elif one.value in _mixed(named, others):
        yield Reckoning(one, value, step, holds=False, named=True)


def _noun(source: Evidence, figure: Quantity) -> tuple[int, int]:
    """Return where a source says what a figure counts: behind it in English, before it in Korean."""
    if source.language == "ko":
        ahead = _AHEAD.search(source.text[: figure.span[0]])
        return ahead.span() if ahead else (0, 0)
    behind = _BEHIND.match(source.text, figure.span[0] + len(figure.text.split(" ")[0]))
    return behind.span() if behind else (0, 0)


def _of_so_many_each(sheet: Sheet, one: Quantity) -> Iterator[Reckoning]:
    """Yield the sum of the amounts told ahead of a figure, each as often as the draft says: `25만 달러씩 두 곳, 40만 달러 한 곳`."""
    text = sheet.claim.text
    told = [group[0] for group in quantities.readings(text, "ko") if group[0].span[1] <= one.span[0]]
    parts: list[tuple[Quantity, Fraction]] = []
    for place, each in enumerate(told):
        many = told[place + 1] if place + 1 < len(told) else None
        if derive.pairs(each, one):
            often = many is not None and many.kind == "count" and _EACH.fullmatch(text, each.span[1], many.span[0])
            parts.append((each, many.value if often and many else Fraction(1)))
    if (
        one.kind in COUNTS
        or len(parts) < 2
        or all(many == 1 for _, many in parts)
        or _FOR_ONE.search(text[: one.span[0]])
    ):
        return
    if any(not support((each,), sheet.known) for each, _ in parts):
        return
    value, once = sum((each.value * many for each, many in parts), Fraction(0)), sum(each.value for each, _ in parts)
    step = " + ".join(f"{derive.shown(many)} * {derive.shown(each.value)}" if many > 1 else derive.shown(each.value) for each, many in parts)  # fmt: skip
    if derive.meets(one, value) or one.value == once:
        yield Reckoning(one, value, step, holds=one.value != once, advise=True, named=True)


def _of_every_month(claim: Claim, one: Quantity) -> Iterator[Reckoning]:
    """Yield the sum of what a source lists for the months of a span: `5월부터 7월까지 모두` are three figures."""
    match = _MONTHS.search(claim.text[: one.span[0]])
    months = range(int(match["first"]), int(match["last"]) + 1) if match else range(0)
    for source in claim.evidence if len(months) > 2 else ():
        dates = [each.date[1] for each in _figures(source) if each.kind == "date"]
        parts = [each for each in step_cases.amounts(source) if derive.pairs(each, one)]
        if dates != list(months) or len(parts) != len(dates):
            continue
        value, step = (
            sum((each.value for each in parts), Fraction(0)),
            " + ".join(_written(source, each) for each in parts),
        )
        some = (chosen for many in range(2, len(parts)) for chosen in combinations(parts, many))
        if derive.meets(one, value):
            yield Reckoning(one, one.value, step, holds=True, advise=True)
        elif any(sum((each.value for each in chosen), Fraction(0)) == one.value for chosen in some):
            yield Reckoning(one, value, step, holds=False, named=True)


def _written(source: Evidence, one: Quantity) -> str:
    return step_cases.written(one) if source.language == "ko" else derive.shown(own_units.number(one))


def _mixed(named: Sequence[Quantity], others: Sequence[Quantity]) -> set[Fraction]:
    """Return what sums of two figures or more come to that are of what is named and of other things."""
    every = [*((one, True) for one in named), *((one, False) for one in others)]
    some = (chosen for many in range(2, len(every) + 1) for chosen in combinations(every, many))
    return {
        sum((one.value for one, _ in chosen), Fraction(0)) for chosen in some if not all(mine for _, mine in chosen)
    }


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
            (apart(one.text, place, figure.span), number, figure.span, figure)
            for number, one in enumerate(claim.evidence)
            if one.language == "en"
            for place in places(one, name)
            for figure in _figures(one)
            if derive.pairs(figure, like) and figure.value > 0
        ),
        key=lambda each: each[:3],
    )
    rivals = [each for each in found if each[1:3] != found[0][1:3]]
    unsure = bool(rivals) and (
        rivals[0][0] < found[0][0] + _CLAUSE // 2
        or step_names.listed(
            claim.evidence[found[0][1]].text, found[0][3], [rival[3] for rival in rivals if rival[1] == found[0][1]]
        )
    )
    return found[0][3] if found and not unsure else None


def places(one: Evidence, name: str) -> set[tuple[int, int]]:
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


def apart(text: str, place: tuple[int, int], figure: tuple[int, int]) -> int:
    """Return how far a figure is from a name; what a comma or `and` parts is far."""
    start, end = (place[1], figure[0]) if place[1] <= figure[0] else (figure[1], place[0])
    return end - start + _CLAUSE * len(_STOP.findall(text, start, end))
