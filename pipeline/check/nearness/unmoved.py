"""Two figures that words right beside them keep in their places: `93센트 내린 66.99달러` for `$66.99, down 93 cents`, `412쪽` for a 412-page book."""

import re

from pipeline.check.nearness.grounds import Ground
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UP = r"오른|올라|올린|뛴|상승한|높아진|늘어난|늘린|증가한|불어난|많은|높은|비싼|웃도는|웃돈"
_DOWN = r"내린|내려|떨어진|하락한|낮아진|줄어든|줄인|감소한|빠진|적은|낮은|싼|밑도는|밑돈"
_PERCENT = r"(?:,?\s?\(?(?:약\s)?\d[\d.]*%\)?)?"  # `3000엔, 23%가 빠져 1만 25엔에`
_CHANGED = deferred(
    rf"{_PERCENT}(?:가량|정도|쯤)?(?:이|가|을|를|나|이나)?\s?(?:더\s)?(?:(?P<up>{_UP}|뛰어|급등해|치솟아)|(?P<down>{_DOWN}|빠져|떨어져|급락해|미끄러져|주저앉아))\s(?:약\s)?"
)
_RISEN = deferred(
    r"\b(?:up|rose|rises?|rising|risen|gain(?:s|ed|ing)?|add(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:es?|ed|ing)|higher|more) (?:by |of )?(?:about |some |nearly |roughly |(?:its|their|the) (?:daily|maximum|permitted) limit of )?$"
)
_FALLEN = deferred(
    r"\b(?:down|fell|falls?|falling|fallen|los(?:t|es?|ing)|shed(?:s|ding)?|dropp?(?:s|ed|ing)?|slid|slips?|slipped|declin(?:es?|ed|ing)|plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)|sank|lower|less) (?:by |of )?(?:about |some |nearly |roughly |(?:its|their|the) (?:daily|maximum|permitted) limit of )?$"
)
_PERSONS = (
    r"(?:(?!and\b|or\b|of\b|in\b|at\b|to\b)[a-z-]+ ){0,2}?(?:people|persons?|members?|players?|workers?|staff|employees|students?|pupils?|teachers?|patients?|women|men|girls|boys|children|kids|adults|residents?|voters?|"
    r"passengers?|soldiers?|officers?|doctors?|nurses?|physicians?|engineers?|researchers?|scientists?|drivers?|winners?|visitors?|guests?|judges?|lawmakers?|senators?|victims?|survivors?|athletes?|"
    r"runners?|riders?|singers?|actors?|artists?|authors?|writers?|farmers?|fishermen|pilots?|migrants?|refugees?|volunteers?|participants?|users?|customers?|subscribers?)"
)
_EACH = deferred(r"(?:[가-힣]당|(?:한|1) ?(?:주|개|대|장|건|명|곳|병|권)(?:에|마다))\s(?:약\s)?$")
_APIECE = deferred(r",?\s(?:(?:a|an|per|each|every)\b|apiece\b|for each\b)|씩")
_OF_WHAT = deferred(
    r"\s?(?:[가-힣A-Za-z]+\s){1,3}(?:약\s|총\s|모두\s)?|(?:의|에서|에)?\s[가-힣A-Za-z]+(?:의|에서|에)?\s(?:약\s)?"
)
_INTO = deferred(
    r"(?: [a-z-]+){0,3} (?:in|into|at|across|from|on) (?:(?:the|its|their|about|some|all)\s|[A-Z][\w.]*(?:'s|’s)\s)?(?:[€$£¥₩])?"
)
_UNITS = {
    "쪽": "pages?", "페이지": "pages?", "층": "stor(?:y|eys?|ies)|floors?", "명": _PERSONS, "개국": "countr(?:y|ies)|nations?", "석": "seats?",
    "표": "votes?", "권": "books?|volumes?", "곡": "songs?|tracks?", "대": "cars?|vehicles?|machines?", "척": "ships?|vessels?|boats?", "편": "films?|movies?|episodes?|papers?|poems?|flights?",
    "마리": "animals?|dogs?|cats?|birds?|cows?", "단어": "words?", "회": "episodes?|rounds?|times", "문항": "questions?|items?", "문제": "questions?|problems?", "가구": "households?|homes",
    "점": "points?|paintings?|works", "건": "cases?|incidents?", "도시": "cit(?:y|ies)", "기업": "compan(?:y|ies)|firms?", "학교": "schools?",
}  # fmt: skip


_OPENS_CLAUSE = deferred(
    r"(?:^|[.!?,]\s|(?<=[가-힣])(?:고|며|지만|는데),?\s)(?:(?:이|그)\s?(?:중|가운데)\s)?(?:약\s)?$"
)
_IS_SUBJECT = deferred(r"\s?(?:가량|정도|쯤|남짓)?(?:은|는|이|가)\s")
_CLAUSE_OPENS = deferred(
    r"(?:^|[.;,\n]\s?|\b(?:and|while|but)\s)(?:roughly |about |some |nearly |around |another |the other |almost )?$",
    re.IGNORECASE,
)
_SUBJECT_IS = deferred(
    r" (?:of (?:the |its |their |that |those )?[a-z]+ )?(?:comes?|came|was|were|is|are|went|goes|go|had|have|said|say|use|used)\b"
)


def unmoved(text: str, ground: Ground, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether the words beside two figures of a draft show that each stands where its source has it."""
    kept = _priced(text, ground, pair) or _inside(text, ground, pair)
    return kept or (
        ground.language != "ko"
        and (gap(text, ground, pair) or _own_units(ground, pair) or _clause_by_clause(text, ground, pair))
    )


def _clause_by_clause(text: str, ground: Ground, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether both texts open a clause with each of two shares, in one order: `60% of it came from A, 25% comes from B`."""
    homes = [ground.homes(one) for one in pair]
    if pair[0].kind != "percent" or any(len(home) != 1 for home in homes):
        return False
    opens = all(
        _OPENS_CLAUSE.search(text[: one.span[0]]) and _IS_SUBJECT.match(text, one.span[1]) for one in pair
    ) and all(
        _CLAUSE_OPENS.search(ground.text[: home[0][0]]) and _SUBJECT_IS.match(ground.text, home[0][1]) for home in homes
    )
    return opens and (pair[0].span < pair[1].span) == (homes[0][0] < homes[1][0])


def gap(text: str, ground: Ground, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether one figure is how far the other has come, in both texts the same way."""
    one, other = sorted(pair, key=lambda figure: figure.span)
    changed = _CHANGED.fullmatch(text[one.span[1] : other.span[0]])
    if changed is None:
        return False
    pattern = _RISEN if changed["up"] else _FALLEN
    gaps, levels = (
        [pattern.search(ground.text[: home[0]]) for home in ground.homes(figure)] for figure in (one, other)
    )
    return bool(gaps) and all(gaps) and bool(levels) and not any(levels)


def _own_units(ground: Ground, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether one figure counts in both texts what the other counts in none: pages, seats, votes."""
    apart = pair[0].unit != pair[1].unit
    return any(
        one.kind == "count"
        and _counts(ground, one, one, within=apart)
        and not _counts(ground, one, other, within=apart)
        for one, other in (pair, pair[::-1])
    )


def _counts(ground: Ground, unit: Quantity, figure: Quantity, *, within: bool) -> bool:
    """Return whether the unit of a drafted figure stands right behind a figure of the source, wherever that has it; or `within` it: `52 engineers`.

    Of two in one unit the second may leave it out: `68.3 points, up from 61.7`.
    """
    noun = _UNITS.get(unit.unit)
    homes = ground.homes(figure)
    behind = re.compile(rf"(?:\d[\d,.]*)?[- ](?:{noun})\b")
    return bool(noun and homes) and all(
        any(behind.match(ground.text, place) for place in (home if within else home[1:])) for home in homes
    )


def _priced(text: str, ground: Ground, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether one figure is the price of a single thing in both texts: `주당 23.28달러`, `$23.28 a share`."""
    each = [_EACH.search(text[max(0, one.span[0] - 10) : one.span[0]]) is not None for one in pair]
    if each[0] == each[1]:
        return False
    one = pair[each.index(True)]
    return any(_APIECE.match(ground.text, home[1]) for home in ground.homes(one))


def _inside(text: str, ground: Ground, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether one figure is of what the other is in, in both texts: `2,400 children in 38 schools`, `38개 학교 2,400명`."""
    one, other = pair
    if ground.language == "ko" or not _OF_WHAT.fullmatch(text[one.span[1] : other.span[0]]):
        return False
    return any(
        other_home < home and _INTO.fullmatch(ground.text[other_home[1] : home[0]]) is not None
        for home in ground.homes(one)
        for other_home in ground.homes(other)
    )
