"""What is wrong with a figure that the source does state: an `at least` told as `at most`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import anchors, compare, rough_shares
from pipeline.check.claims import Flag
from pipeline.check.figures.pool import Pool
from pipeline.check.nearness import other_group
from pipeline.check.other_words import bounds_told, edges, turned
from pipeline.check.times import in_two_units
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Bound, Quantity

_FAR_MORE = 2
_PARTS = frozenset({"percent", "times", "count", "number"})
_ODD = deferred(r"[\d십백천만억조]여(?: |$)")  # 340여 곳: some more than 340
_BACK = deferred(r"(?:They|These|Those|This|That|It|Such|Both|None)\b")
"""How a sentence begins that may deny what the one before bounds: `They are not allowed.`"""
_TURNED_ROUND = deferred(r"뒤집어 (?:말|보)|거꾸로 (?:말|보|셈)|바꿔 말|반대로 말")  # the other side of a bound is told
_WHO_CANNOT = deferred(r"\b(?:who|that) (?:can|could|do|does|did|are|is|were|was|have|had)(?:n?['’]t|not| not)\b")
"""A denial that only says of whom a source tells: `patients who can't see read at up to 54 words`."""
_NONE_OF_THEM = deferred(r"(?:하나도|아무도|아무것도|한 [가-힣]{1,2}도) 없")
"""What a source says of those that it counts, and not of how many they are: `2000건 넘는 제안 가운데 … 하나도 없다`."""
_THE_REST = deferred(
    r"\b(?:(?:every|any)(?:one|body) else|the rest\b(?! of)|(?:all )?(?:the )?others\b)", re.IGNORECASE
)
_A_LITTLE_OVER = deferred(r"\s?남짓")
_PLUS = deferred(r"-plus\b|\+")
"""The bound of what a noun is called by, which no denial turns: `don't want this $300-plus device`."""
_SLACK = Fraction(2, 100)
_FALLS = r"(?:줄|내[려리렸린]|낮|떨어|깎|싸|하락|감소|인하|축소)"
_DOWN_BELOW = deferred(rf"\s?(?:아래|밑|이하|미만)(?:으로|로)(?:까지)?\s(?:[가-힣]{{1,5}}\s)?{_FALLS}")
_DOWN_BY = deferred(rf"\s?(?:넘게|이상|도 넘게)\s(?:[가-힣]{{1,5}}\s)?{_FALLS}")
_MORE_THAN_HALF = r"(?:more than|over|at least) (?:half|50 ?(?:%|percent|per cent))"
_CUT_BY = deferred(
    rf"\b(?:by {_MORE_THAN_HALF}|(?:cut|cuts|cutting|slash\w*|lower\w*|reduc\w+) (?:[\w’'-]+ ){{1,4}}(?:by )?{_MORE_THAN_HALF}|more than halv\w+)|(?:절반|50%) ?(?:넘게|이상) (?:[가-힣]{{1,5}} )?{_FALLS}"
)
_CUT_TO = deferred(
    rf"\bto (?:less than|under|below) (?:half|50 ?(?:%|percent|per cent))|(?:절반|50%) ?(?:이하|미만|아래|밑)(?:으로|로)(?:까지)? (?:[가-힣]{{1,5}} )?{_FALLS}"
)
"""A cut by more than a half leaves less than a half."""
_SHORT_OF_HALF = r"(?:에도|에|도|이|가)?\s(?:채\s)?(?:못\s?미[치쳤쳐친]|미치지 못|안\s?[되된돼됐될])|을\s밑[돌도돈]"
_OF_ANOTHER = r"(?<!전체)(?<!모두)(?<!응답자)의\s"
_LEVEL_BELOW = deferred(rf"{_OF_ANOTHER}(?:절반|50%)(?:{_SHORT_OF_HALF})")
_IS_BELOW, _ANOTHERS = deferred(_SHORT_OF_HALF), deferred(rf"{_OF_ANOTHER}$")
"""A level that is below half of another one: it is lower than that by more than a half."""
_REACHED = deferred(
    r"\b(?:fell|dropped|slid|sank|tumbled|plunged|slumped|declined|slipped|lost|shed|rose|jumped|gained|climbed|surged|soared|rallied|advanced|spiked|swung|down|up|hit|reached|touched)(?: by)? (?:as (?:much|many|high|low) as|up to) (?:about )?$",
    re.IGNORECASE,
)
"""`fell as much as 9.4%` tells what was reached: that is over 9%."""
_AT_MOST_ONE = deferred(r"\b(?:(?:no|not) more than|at most|a maximum of|up to) $", re.IGNORECASE)
_JOINED = deferred(
    r"\b(?:(?P<most>up to|at most|no more than|a maximum of)|at least|no (?:less|fewer) than|a minimum of) [$€£]?\d[\w.,]*(?: [A-Za-z]+){0,2} (?:and|or) $",
    re.IGNORECASE,
)


def bound(text: str, group: Sequence[Quantity], known: Pool) -> Flag | None:
    """Return the finding that an `at least` became an `at most`."""
    texts = {one.id: (one.text, one.language) for one in known.dates}
    sources = [
        (i, source)
        for one in group
        for i, source in known.figures
        if compare.same(one, source) and not _of_a_thing(source, texts[i][0])
    ]
    sources = [one for one in sources if not _bounded_there(one, sources, texts[one[0]][0])]
    if _another_one(group[0], sources, texts):
        return None
    bounded = (one for one in group if one.bound and any(compare.same(one, source) for _, source in sources))
    drafted = _a_little_over(text, next(bounded, group[0]), sources)
    spared = turned.exempted(text, drafted) and any(turned.spares(told) for told, _ in texts.values())
    denied = bool(drafted.bound) and not spared and turned.denied(text, drafted)
    own = {name for name, _ in sources}
    no_more = turned.no_more(text, drafted)
    if (
        denied
        and not no_more
        and (
            not any(turned.barred(*one) for name, one in texts.items() if name in own or _BACK.match(one[0]))
            or (sources and all(turned.alone(texts[name][0], one) for name, one in sources))
        )
    ):
        return None  # `5%를 넘겨 쓸 수 없어요` is at most
    roughly = drafted.approximate and rough_shares.of_a_few(drafted)  # `열에 아홉 가까이` is held to its side already
    past = sources and all(edges.other(text, drafted, one, known) for _, one in sources)
    limited = edges.other_limit(text, drafted, [texts[name][0] for name in own])
    if limited or (past and edges.up_to(text, drafted)):
        return _bounded(text, drafted, sources[0], known)
    both = _turned_round(text, drafted, texts) or in_two_units.holds(text, drafted)
    if not drafted.bound or not sources or roughly or both:
        return None
    bounds = {name: source.bound for name, source in sources}
    told = [(words, bounds.get(name, "")) for name, (words, _) in texts.items()]
    if _of_the_rest(text, known) or _left_below(text, drafted, known) or turned.other_half(text, drafted, told):
        return None
    if past:
        return _bounded(text, drafted, sources[0], known)
    against = [_against(text, drafted, source, texts.get(name), denied=denied) for name, source in sources]
    if any(against) and not all(against):
        sources = _untold(text, drafted, sources)
        meant = _meant(text, drafted, {name for name, _ in sources}, known)
        sources = [one for one in sources if one[0] in meant]
        against = [_against(text, drafted, source, texts.get(name), denied=denied) for name, source in sources]
    return _of_whom(text, drafted, sources[0], known) if sources and all(against) else None


def _a_little_over(text: str, drafted: Quantity, sources: Sequence[tuple[str, Quantity]]) -> Quantity:
    """Return a figure as a lower bound where it is told with 남짓 and its source says under: `2년 남짓` is no `under two years`."""
    over = _A_LITTLE_OVER.match(text, drafted.span[1]) is not None
    under = any(one.bound == "max" and not one.approximate for _, one in sources)
    return replace(drafted, bound="min") if over and under else drafted


def _another_one(
    drafted: Quantity, sources: Sequence[tuple[str, Quantity]], texts: Mapping[str, tuple[str, str]]
) -> bool:
    """Return whether a draft's one is of another thing than any of the sources': `한 명이 넘는` is not the `한 번` of another sentence."""
    one = drafted.kind == "count" and drafted.words and drafted.value == 1
    return one and not any(
        source.unit == drafted.unit or _AT_MOST_ONE.search(texts[name][0][: source.span[0]]) for name, source in sources
    )


def _of_whom(text: str, drafted: Quantity, stated: tuple[str, Quantity], known: Pool) -> Flag | None:
    """Return the finding on a bound that is the opposite of a source's, unless it is that of the others whom the source tells of, too."""
    side = other_group.side(text, drafted, known.dates)
    if side == "others":
        return None
    flag = replace(_bounded(text, drafted, stated, known), sure=0.9)
    measured = drafted.kind in (
        "percent",
        "times",
    )  # a share and a multiple are measured; who has more or less are others
    return replace(flag, severity="warn", sure=0.5) if side == "open" and not measured else flag


def _bounded(text: str, drafted: Quantity, stated: tuple[str, Quantity], known: Pool) -> Flag:
    """Return the finding that a source has the other bound of a figure, both with the words that bound them."""
    identifier, source = stated
    there = next((one for one in known.dates if one.id == identifier), None)
    theirs = bounds_told.in_words(there.text, there.language, source) if there else source.text
    mine = bounds_told.in_words(text, "ko", drafted)
    message = say("check.bound", text=mine, source=theirs, id=identifier)
    return Flag("number-contradicted", "block", _with_bound(text, drafted), message, (identifier,), 0.8)


def _of_a_thing(source: Quantity, text: str) -> bool:
    """Return whether a source says one thing behind a word that bounds other figures: `under one plan` is no fewer than one."""
    one = source.kind == "number" and source.words and source.value == 1 and source.bound == "max"
    return one and not _AT_MOST_ONE.search(text[: source.span[0]])


def _bounded_there(told: tuple[str, Quantity], others: Sequence[tuple[str, Quantity]], text: str) -> bool:
    """Return whether a number without a bound is another reading of one that has one in the same place: `under-26s`."""
    name, plain = told
    hyphened = text[max(0, plain.span[0] - 1) : plain.span[0]] == "-"  # not of a blood pressure of 120 over 80
    return (
        hyphened
        and not plain.bound
        and any(
            name == each and one.bound and one.per and one.unit in edges.AGES and one.span[0] == plain.span[0]
            for each, one in others
        )
    )


def _turned_round(text: str, drafted: Quantity, texts: Mapping[str, tuple[str, str]]) -> bool:
    """Return whether a draft says that it tells the other side of a bound, or what is left of it: `나머지는 1만 건 이하`.

    Where the source bounds what it tells of the rest itself, `나머지` is that.
    """
    rest = "나머지" in text[: drafted.span[0]] and not any(_THE_REST.search(told) for told, _ in texts.values())
    return _TURNED_ROUND.search(text) is not None or rest


def _of_the_rest(text: str, known: Pool) -> bool:
    """Return whether a sentence tells how many are on the other side of a bound: `백 번에 한 번쯤만 5mm 넘게` for within 5 mm 99% of the time."""
    told = [one.value for one in quantities.shares(text, "ko")]
    found = quantities.find(text, "ko")
    told += [one.value / 100 for one in found if one.kind == "percent"]
    told += [one.value for one in found if one.kind == "times" and one.words]
    theirs = [part for _, one in known.figures if (part := rough_shares.of_whole(one))]
    same = any(abs(share - one) <= _SLACK for share in told for one in theirs)
    return not same and any(
        abs(1 - one - share) <= min(_SLACK, share / 5) for share in told if share < 1 for one in theirs
    )


def _left_below(text: str, drafted: Quantity, known: Pool) -> bool:
    """Return whether a draft tells what a change by more than a half leaves: `절반 밑으로 내렸어요` for a cut by more than 50%."""
    if drafted.kind != "times" or drafted.value != Fraction(1, 2):
        return False
    below = _IS_BELOW.match(text, drafted.span[1]) and _ANOTHERS.search(text[: drafted.span[0]])
    left = bool(below or _DOWN_BELOW.match(text, drafted.span[1]))
    gone = _DOWN_BY.match(text, drafted.span[1]) is not None
    return any(
        (left and _CUT_BY.search(one.text) is not None)
        or (gone and (_CUT_TO.search(one.text) or _LEVEL_BELOW.search(one.text)) is not None)
        for one in known.dates
    )


def _untold(text: str, drafted: Quantity, sources: list[tuple[str, Quantity]]) -> list[tuple[str, Quantity]]:
    """Return the figures of the sources but plain ones that a draft tells plainly as well: `10% 급락했고 … 10% 미만`."""
    plain = [
        one
        for one, *_ in quantities.readings(text, "ko")
        if (one.kind, one.value) == (drafted.kind, drafted.value) and one.span != drafted.span and not one.bound
    ]
    bounded = [one for one in sources if one[1].bound]
    return bounded if bounded and len(sources) - len(bounded) <= len(plain) else sources


def _meant(text: str, drafted: Quantity, names: set[str], known: Pool) -> set[str]:
    """Return which of the sentences that state a figure are meant: the one that states what stands beside it, too."""
    told: dict[str, int] = dict.fromkeys(names, 0)
    for group in quantities.readings(text, "ko"):
        homes = {
            i
            for one in group
            for i, source in known.figures
            if one.value != drafted.value and compare.same(one, source)
        }
        if len(homes & names) == 1:
            told[(homes & names).pop()] += 1
    best = max(told.values())
    if not best:
        return _nearest(text, names, known)
    leading = {name for name, count in told.items() if count == best}
    return leading if len(leading) == 1 else names


def _nearest(text: str, names: set[str], known: Pool) -> set[str]:
    """Return the one of some sentences that shares far more words and names with the draft than any other, or all of them."""
    shared = sorted(
        (
            (
                sum(one.weight for one in anchors.shared(each.text, each.language, text) if one.key[0] not in "=#"),
                each.id,
            )
            for each in known.dates
            if each.id in names
        ),
        reverse=True,
    )
    return {shared[0][1]} if len(shared) > 1 and shared[0][0] > _FAR_MORE * shared[1][0] else names


def _against(text: str, drafted: Quantity, source: Quantity, told: tuple[str, str] | None, *, denied: bool) -> bool:
    """Return whether a drafted bound is the opposite of a source's, as a denial beside that one leaves it."""
    turn: turned.Turned = "no"
    plus = told is not None and _PLUS.match(told[0], source.span[1]) is not None
    if told and not denied and not plus and told[0][slice(*source.span)] == source.text:
        plain = _WHO_CANNOT.sub(_blank, _NONE_OF_THEM.sub(_blank, told[0]))
        turn = turned.turned(plain, told[1], source)
    if told and drafted.bound == "min" and drafted.value < source.value and _REACHED.search(told[0][: source.span[0]]):
        return False
    of_both = told and {source.kind, drafted.kind} <= _PARTS and turned.denied_of(told[0], source, text, drafted)
    if turn == "unsure" and (of_both or turned.exempted(text, drafted)):
        turn = "no"
    if turn == "unsure" or (turn == "yes" and turned.denied_at_all(text, drafted)):
        return False
    there = source.bound or (_shared_bound(told[0], source) if told and told[1] == "en" else "")
    there = there or ("min" if _ODD.search(source.text) else "")
    bound = turned.opposite(there) if turn == "yes" else there
    mine: Bound = "max" if denied and turned.no_more(text, drafted) else drafted.bound
    return (mine, bound) in compare.OPPOSITE


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _shared_bound(text: str, source: Quantity) -> Bound:
    """Return the bound that a figure has from the one it is joined to: `up to 16 cores and 64GB of memory`."""
    if text[slice(*source.span)] != source.text:
        return ""
    joined = _JOINED.search(text[: source.span[0]])
    return "" if joined is None else "max" if joined["most"] else "min"


def _with_bound(text: str, drafted: Quantity) -> tuple[int, int]:
    """Return the place of a figure with the words that bound it (최소, 이상, 안 되고)."""
    before = re.search(
        r"(?:최소|최대|최장|최단|적어도|최고|최저|못해도|많아야|기껏해야|(?:아무리 )?(?:비싸|싸|많|길|짧|늦|빨라|높|낮|커)[아어]?[도야])\s?(?:(?:월|연|주|매달|매월|매년|매주|하루|한 달에|한 주에|일주일에)\s|[가-힣A-Za-z]{1,8}의\s)?$",
        text[max(0, drafted.span[0] - 16) : drafted.span[0]],
    )
    after = re.match(
        r"(?:\s?[A-Za-z]{2,8}(?=\s))?(?:\s?\([^()]{1,30}\))?\s?[가-힣]{0,2}\s?[가-힣]{1,3}(?:\s[가-힣]{1,3})?",
        text[drafted.span[1] :],
    )
    return drafted.span[0] - (len(before.group()) if before else 0), drafted.span[1] + (after.end() if after else 0)
