"""Figures that are custom in Korean and words in a source: `1심` for a district court, `3-2` for a match in sets, `고3` for grade 12."""

import re
from collections.abc import Sequence
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.figures import named_numbers
from pipeline.check.other_words import reigns, set_names
from pipeline.check.times import lent
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_COURTS = (
    (
        1,
        deferred(
            r"\b(?:district|trial|lower|first[- ]instance|county|crown|magistrates['’]?|municipal|superior|provincial|regional|federal|criminal) (?:court|judge|jury)|"
            r"\bjur(?:y|ors)\b|지방법원|지법|행정법원|가정법원|회생법원|1심",
            re.IGNORECASE,
        ),
    ),
    (
        2,
        deferred(
            r"\b(?:appeals?|appellate|circuit|high) (?:court|judges?|panel)|\bcourt of appeals?\b|고등법원|고법|항소심|2심",
            re.IGNORECASE,
        ),
    ),
    (
        3,
        deferred(
            r"\b(?:supreme|top|highest|constitutional|cassation) court|\bcourt of cassation\b|대법원|상고심|3심",
            re.IGNORECASE,
        ),
    ),
)
_INSTANCE = deferred(r"심(?![사리장각문층])")
_ANY_COURT = deferred(
    r"\b(?:court|judge|verdict|ruling|ruled|sentenced|convicted|lawsuit|suit|jury)\b|법원|재판|판결|소송|선고",
    re.IGNORECASE,
)
_SET = r"\d{1,2}[-–]\d{1,2}(?: ?\(\d{1,2}(?:[-–]\d{1,2})?\))?"
_SETS = deferred(rf"(?<![\d-]){_SET}(?:(?:, and |, | and | ){_SET})+")
_ONE_SET = deferred(r"(?<![\d(–-])(\d{1,2})[-–](\d{1,2})(?![\d)])")
_SCORE = deferred(r"(?<![\d-])(?P<one>\d)\s?(?:[-–:]|대)\s?(?P<other>\d)(?![\d.,]|-)")
_IN_SETS = deferred(
    r"\b(?:w[io]n(?:s|ning)?|beat(?:s|ing)?|prevail(?:s|ed|ing)?|triumph(?:s|ed)?|victory|l?ost|los(?:es|ing)|through)\b[^.;]{0,30}? in (?P<number>straight|three|four|five)(?= sets|[.,;]|$)",
    re.IGNORECASE,
)
_SETS_WON = {"straight": ((0, 2), (0, 3)), "three": ((1, 2), (0, 3)), "four": ((1, 3),), "five": ((2, 3),)}
_NIL = deferred(r"(?<![\d-])0\s?(?:[-–:]|대)\s?0(?![\d.,]|-)")
_GOALLESS = deferred(r"\b(?:goalless|scoreless|nil[- ](?:nil|all)|without a goal)\b", re.IGNORECASE)
_FIRST_QUARTERS = deferred(r"\bfirst (?:three|3) (?:fiscal )?quarters\b|\bnine months\b", re.IGNORECASE)
_QUARTERS_OF_MOST = 3
_RUN = deferred(r"(?<![\d.])1\s?[~∼〜–-]\s?(?P<last>[2-4])분기")
_ALL_DAY = deferred(
    r"\b(?:round|around)[- ]the[- ]clock\b|\b24/7\b|\b(?:all|both) day and (?:all )?night\b|\bday and night\b"
)
_WEEKEND_HERE, _WEEKEND = deferred(r"주말(?:의|에)?\s$"), deferred(r"\bweekend\b|주말", re.IGNORECASE)
_PEOPLED = deferred(r"인구(?:가)?\s(?:약\s)?$")
_RUNS = {
    2: (deferred(r"\bfirst (?:two|2) (?:fiscal )?quarters\b|\b(?:first|six) (?:half|months)\b|상반기", re.IGNORECASE),),
    3: (_FIRST_QUARTERS, deferred(r"세 분기|3개 분기|9월까지")),
    4: (deferred(r"\b(?:four|4|all) (?:fiscal )?quarters\b|\b(?:full|whole) year\b|\bannual\b|연간", re.IGNORECASE),),
}  # `1~3분기` for the first three quarters
_EVEN = deferred(r"\b(?:losing|winning) (?:season|record|mark)s?\b|(?<!\d)\.500\b", re.IGNORECASE)
_SCHOOL = deferred(r"(?P<school>초등학교|중학교|고등학교|초등|중등|고등|초|중|고)\s?(?P<year>[1-6])\s?(?:학년)?$")
_BEFORE_IT = {"초": 0, "중": 6, "고": 9}
_GRADE = deferred(
    r"\bgrades? (?:\w+,? )?(?P<one>\d{1,2})(?:(?:,| and|-|–| to| through| or)+ ?(?P<other>\d{1,2}))?|\b(?P<digits>\d{1,2})(?:th|st|nd|rd)[- ](?:and \d{1,2}(?:th|st|nd|rd)[- ])?grade|"
    r"\b(?P<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grade",
    re.IGNORECASE,
)
_GRADES = str.split("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
_COLLEGE = (
    (1, deferred(r"\bfreshm[ae]n\b|\bfirst-year\b", re.IGNORECASE)),
    (2, deferred(r"\bsophomores?\b|\bsecond-year\b", re.IGNORECASE)),
    (3, deferred(r"\bjuniors?\b", re.IGNORECASE)),
    (4, deferred(r"\bseniors?\b", re.IGNORECASE)),
)
_DRINK = deferred(r"알코올|도수|[주술]의?\s|맥주|와인|소주|위스키|막걸리|보드카|사케|럼주|브랜디|코냑|칵테일|증류주")
_ALCOHOL = deferred(r"\b(?:alcohol(?:ic)?|ABV|proof|by volume)\b")
_STRENGTH = deferred(
    r"(?<![\d.,])(?:(?P<percent>\d{1,2}(?:\.\d)?)(?:%| per ?cent)|(?P<proof>\d{1,3}(?:\.\d)?)[- ]proof)"
)
_HALF = deferred(r"(?P<half>(?:연장 )?[전후]반)\s(?P<added>(?:추가|인저리) ?(?:시간|타임)\s)?(?:\d{1,3}분[과,와]?\s)?$")
_BEGINS = {"전반": 0, "후반": 45, "연장 전반": 90, "연장 후반": 105}
_ENDS = {"전반": 45, "후반": 90, "연장 전반": 105, "연장 후반": 120}
_NTH_MINUTE = deferred(
    r"\b(?:(?:\d{1,3}(?:st|nd|rd|th),? )?(?:and )?\d{1,3}(?:st|nd|rd|th)|[a-z]+) minutes?\b|\b\d{1,3}['’′]"
)
_MINUTE = 60
_AHEAD = deferred(
    r"\b(?:ahead|clear|in front) of\b|\b(?:edg(?:ed|ing)|pipp(?:ed|ing)|beat(?:ing)?|outsprint(?:ed|ing)|held off|holding off|past|margins?|runner[- ]up)\b|\bby (?:just |only |a mere )?\d[\d.]* (?:seconds?|minutes?|points?|shots?|strokes?|lengths?|met(?:er|re)s?|votes?|percentage points?)\b|앞서|제치|따돌"
)
_WON = deferred(
    r"\b(?:w[io]n(?:s|ning)?|gold|first|victory|title|led|leads?|leading|topped|tops?|champions?|finish\w*|claimed)\b|우승|금메달|1위"
)
_PLACES = deferred(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ](?:place|spot|position)|"
    r"\b(?:finish\w*|came|coming|placed|placing|ranks?|ranked|was|were|were|in|and) (?:[a-z-]+ )?(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th))(?:[,.;]|$| (?:with|in|on|behind|at))"
)
_SECOND = 2
_GAME_QUARTER = "쿼터"
_NAMED_QUARTERS = (
    (4, deferred(r"\b(?:final|last|closing) (?:quarter|period)\b", re.IGNORECASE)),
    (1, deferred(r"\bopening (?:quarter|period)\b", re.IGNORECASE)),
)
_SHORT_GRADE = deferred(r"(?<![가-힣])[중고]$")
_STAGE = deferred(r"\s?(?:로켓|추진체|발사체|부스터|엔진|동체|추진기)?(?=[\s을를이가은는의,.]|$)")
_STAGES = (
    (1, deferred(r"\bboosters?\b|\bfirst[- ]stages?\b|\blower stage\b|\bcore stage\b", re.IGNORECASE)),
    (2, deferred(r"\bupper stages?\b|\bsecond[- ]stages?\b", re.IGNORECASE)),
)
_BASE = deferred(r"\s?진(?=[\s,.)]|$|[과와의을이으]|수|법|값)")
_BASES = {
    2: deferred(r"\bbinary\b|\bbase[- ]?(?:2|two)\b", re.IGNORECASE),
    8: deferred(r"\boctal\b|\bbase[- ]?(?:8|eight)\b", re.IGNORECASE),
    10: deferred(r"\bdecimals?\b|\bbase[- ]?(?:10|ten)\b", re.IGNORECASE),
    16: deferred(r"\bhex(?:adecimal)?\b|\bbase[- ]?(?:16|sixteen)\b", re.IGNORECASE),
}
_AGAIN = deferred(r"\s?연패")
_DEFENDED = deferred(
    r"\b(?:defend(?:s|ed|ing)?|retain(?:s|ed|ing)?|successful defen[cs]e of|repeat(?:s|ed)? as|back[- ]to[- ]back|won again|second (?:straight|consecutive|successive|running))\b|방어",
    re.IGNORECASE,
)
_FIRST_TO = deferred(r"\s?(?:승제|선승)")
_BEST_OF = deferred(r"\bbest[- ]of[- ](?P<games>three|five|seven|nine|[3579])\b", re.IGNORECASE)
_GAMES = {"three": 3, "five": 5, "seven": 7, "nine": 9}


def _of_a_run(text: str, one: Quantity) -> int:
    """Return the last of the quarters from the first that a text tells together, where a figure is one of its two ends."""
    runs = (match for match in _RUN.finditer(text) if match.start() <= one.span[0] and one.span[1] <= match.end())
    return next((int(match["last"]) for match in runs), 0)


def told(claim: Claim, group: Sequence[Quantity]) -> bool:
    """Return whether a figure that no cited sentence writes is how Koreans say what one says in words."""
    first = group[0]
    texts = [one.text for one in claim.evidence]
    behind = claim.text[first.span[1] : first.span[1] + 4]
    settled = _by_its_word(claim, first, texts)
    if settled is not None:
        return settled
    if set_names.told(claim, group, texts):
        return True
    if first.kind == "number" and first.text == "1" and "가" <= behind[:1] <= "힣":
        return True  # `1광년`, `1음절`: a unit that is none of the known ones
    if first.kind == "quarter" and (run := _of_a_run(claim.text, first)):
        return any(pattern.search(each) for pattern in _RUNS[run] for each in texts)
    if first.kind == "quarter" and claim.text.startswith("까지", first.span[1]):
        return any(_FIRST_QUARTERS.search(each) for each in texts) and first.value == _QUARTERS_OF_MOST
    if first.text == "5할" and any(_EVEN.search(each) for each in texts):
        return True
    weekend = first.text == "이틀" and _WEEKEND_HERE.search(claim.text[: first.span[0]])
    if weekend or first.text == "24시간":
        return any((_WEEKEND if weekend else _ALL_DAY).search(each) for each in texts)
    if first.text.endswith("도시") and _PEOPLED.search(claim.text[: first.span[0]]):
        return any(
            one.value == first.value for each in claim.evidence for one in quantities.find(each.text, each.language)
        )
    if first.text.endswith("도") and _strength(claim, first, texts):
        return True
    if any(lent.lent(claim, one) for one in group) or _goalless(claim.text, first, texts):
        return True
    if first.kind not in ("number", "count"):
        return False
    return named_numbers.told(claim, first) or _in_sets(claim.text, first, texts)


def _by_its_word(claim: Claim, first: Quantity, texts: Sequence[str]) -> bool | None:
    """Return whether the sources bear a figure out whose word settles what it is (`심`, `후반 …분`, `…세`, `선승`, `쿼터`, `학년`, `위`); else None."""
    behind = claim.text[first.span[1] : first.span[1] + 4]
    if _BASE.match(behind) and first.value in _BASES:
        return any(_BASES[int(first.value)].search(each) for each in texts)
    if _INSTANCE.match(behind):
        return _court(first, texts)
    if first.kind == "duration" and first.unit == "s" and (half := _HALF.search(claim.text[: first.span[0]])):
        return _minute(first, half, texts)
    if first.text.endswith("세") and reigns.told(claim.text[: first.span[0]], int(first.value), texts):
        return True
    if behind.startswith(_GAME_QUARTER):
        return any(first.value == number and named.search(each) for number, named in _NAMED_QUARTERS for each in texts)
    if _FIRST_TO.match(behind):
        return _first_to(first, texts)
    if first.text.endswith("단") and _STAGE.match(claim.text, first.span[1]):
        return any(first.value == number and named.search(each) for number, named in _STAGES for each in texts) or None
    if _AGAIN.match(behind) and first.value == _SECOND and any(_DEFENDED.search(each) for each in texts):
        return True  # whoever keeps a title has it for the second time at least
    if behind.startswith("학년") or _SHORT_GRADE.search(claim.text[: first.span[0]]):
        return _grade(claim.text, first, texts)
    if first.text.endswith("위") and first.value == _SECOND:
        return _runner_up(texts)
    return None


def _strength(claim: Claim, drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether degrees are how strong a drink is: so many percent of alcohol, or half its proof."""
    if drafted.kind != "number" or not _DRINK.search(claim.text):
        return False
    return any(
        drafted.value in (Fraction(match["percent"] or 0), Fraction(match["proof"] or 0) / 2)
        for each in texts
        if _ALCOHOL.search(each)
        for match in _STRENGTH.finditer(each)
    )


def _goalless(text: str, drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether a 0 is half of the score of a match that a source calls goalless."""
    score = next((one for one in _NIL.finditer(text) if one.start() <= drafted.span[0] < one.end()), None)
    return score is not None and any(_GOALLESS.search(each) for each in texts)


def _court(drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether the sources speak of a court of this instance, or of no instance at all."""
    levels = {level for level, pattern in _COURTS if any(pattern.search(text) for text in texts)}
    return drafted.value in levels or (not levels and any(_ANY_COURT.search(text) for text in texts))


def _minute(drafted: Quantity, half: re.Match[str], texts: Sequence[str]) -> bool:
    """Return whether a minute of a half of a football match is the source's, counted from the kick-off: `후반 44분` for the 89th."""
    minute = drafted.value / _MINUTE + (_ENDS if half["added"] else _BEGINS)[half["half"]]
    return any(
        one.value == minute
        for text in texts
        if _NTH_MINUTE.search(text)
        for one in quantities.find(text, "en")
        if one.kind in ("ordinal", "number")
    )


def _first_to(drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether so many wins decide a series that a source calls the best of so many games: `4선승제` for the best of seven."""
    games = [match["games"].lower() for each in texts for match in _BEST_OF.finditer(each)]
    return any((_GAMES.get(one) or int(one)) == 2 * drafted.value - 1 for one in games)


def _grade(text: str, drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether a school year is a source's grade, counted from the first year of each school."""
    school = _SCHOOL.search(text[max(0, drafted.span[0] - 6) : drafted.span[0] + len(str(int(drafted.value)))])
    grades = {grade for each in texts for grade in _grades(each)}
    if school:
        later = school["school"].startswith(
            "고"
        )  # the four years of an American high school begin in the last of a 중학교
        year = int(school["year"]) + later
        return _BEFORE_IT[school["school"][0]] + int(school["year"]) in grades or _college(year, texts)
    return drafted.value in grades or _college(int(drafted.value), texts)


def _grades(text: str) -> set[int]:
    found: set[int] = set()
    for match in _GRADE.finditer(text):
        if match["word"]:
            found.add(_GRADES.index(match["word"].lower()) + 1)
        found |= {int(part) for part in (match["one"], match["other"], match["digits"]) if part}
    return found


def _college(which: int, texts: Sequence[str]) -> bool:
    return any(pattern.search(text) for year, pattern in _COLLEGE if year == which for text in texts)


def _runner_up(texts: Sequence[str]) -> bool:
    """Return whether a winner is told to be ahead of somebody, and no other place is told: who comes next is second."""
    return any(_AHEAD.search(text) and _WON.search(text) for text in texts) and not any(
        _PLACES.search(text) for text in texts
    )


def _in_sets(text: str, drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether a score is how many sets each side won: `3-2` for 4-6, 6-7, 6-4, 7-6, 7-6."""
    score = next((one for one in _SCORE.finditer(text) if one.start() <= drafted.span[0] < one.end()), None)
    if score is None:
        return False
    drafted_sets = sorted((Fraction(score["one"]), Fraction(score["other"])))
    for each in texts:
        for match in _IN_SETS.finditer(each):
            if drafted_sets in [[*map(Fraction, sets)] for sets in _SETS_WON[match["number"].lower()]]:
                return True
        for match in _SETS.finditer(each):
            sets = [(int(one), int(other)) for one, other in _ONE_SET.findall(re.sub(r"\([^)]*\)", "", match.group()))]
            won = sum(1 for one, other in sets if one > other)
            if len(sets) > 1 and drafted_sets == sorted((Fraction(won), Fraction(len(sets) - won))):
                return True
    return False
