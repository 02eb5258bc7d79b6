"""When, beside the figures: the season, the early or late part of a month or year, and whether a day is a deadline or a start.

Each is wrong only where the cited sentences say another for the very same time, and none says what the draft does.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.times import beforehand, how_often, next_or_this, parts_of_time, sooner, spans, within, years_by_day
from pipeline.check.times.rate_periods import told as told_for_another
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Date = tuple[int | None, int | None, int | None]

_SEASON_KOREAN = deferred(
    r"(?<![가-힣])(?:올|지난)?(?:늦|초|한)?(?P<season>봄|여름|가을|겨울)(?:철|방학|학기)?(?=에|의|은|부터|까지|이[면고]|으?로|께|쯤|[\s,.]|$)"
)
_MONTHS_OF_A_YEAR = 12
_YEAR_BEFORE = deferred(r"(?P<year>(?:19|20)\d\d)년\s$")
_YEAR_OF = deferred(r" (?:of )?(?P<year>(?:19|20)\d\d)\b")
_KOREAN_SEASONS = {"봄": "spring", "여름": "summer", "가을": "autumn", "겨울": "winter"}
_SEASON_ENGLISH = deferred(
    r"\b(?P<season>(?<!to )(?<!off )(?<!will )spring(?! (?:up|from|to|into|for))|(?<=in the )spring|(?<=this )spring|(?<=last )spring|(?<!to )summer|autumn|(?<!to )winter|"
    r"(?:the|this|last|next|by|in|early|late|each|every|of) fall(?! (?:of|in|to|by|from|below|behind|short)\b)|fall(?= (?:20\d\d|semester|term|season|quarter)))(?:time|s)?\b",
    re.IGNORECASE,
)
_MONTHS = {
    "spring": range(3, 6), "summer": range(6, 9), "autumn": range(9, 12), "winter": (12, 1, 2),
}  # fmt: skip
_PLACE = r"(?:\s?(?:초|중순|말|하순|봄|여름|가을|겨울|[상하]반기|[1-4]분기))?"  # `8월 말부터`
_FROM = deferred(
    _PLACE
    + r"\s?(?:(?:은|는|이|가)?\s?(?:돼야|되어야|지나야)|에야|이후|부터|지나(?:서|야)|지난 (?:뒤|후)|(?:이 )?(?:뒤|후)(?:에|부터)|넘어서)"
)
_ALL_OF = (
    r"전(?=\s(?:세계|국민|국토|국가|인류|산업|업계|계열사|직원|임직원|사원|구성원|회원|고객|이용자|사용자|가입자|학생|학년|학교|교사|교직원|과목|교과|병동|병원|진료과|부서|부문|부처|기관|지자체|지역|지점|영업점|점포|매장|"
    r"가맹점|사업장|공장|라인업|제품|상품|품목|종목|차종|기종|모델|기기|노선|구간|역사|열차|차량|객실|좌석|세대|연령|가구|분야|영역|과정|단계|시군구|시도|교육청|조합원|당원|구단|경기|채널|서비스|플랫폼)"
    r"(?:[은는이가을를의과와도로에]|에서|으로|까지|부터|에게|대상|용|[\s,.]))"
)
"""What says `all` of the noun behind it and nothing of a day: `내년 3월 전 병동으로 확대`."""
_UNTIL = deferred(_PLACE + rf"\s?(?:까지|이전|(?!{_ALL_OF})전(?=[\s에까])|안에|이내|내로)")
_EARLIEST = deferred(r"(?<![가-힣])(?:빨라도|빨라야|일러도|일러야|이르면)\s$")
_LATEST = deferred(r"(?<![가-힣])늦어도\s$")
_THE_END_OF = r"(?:at |on )?(?:the )?(?:(?:very )?(?:end|start|beginning|middle|spring|summer|autumn|fall|winter|(?:first|second|third|fourth|latter) (?:half|quarter)) of )?(?:the |this |next )?"
_ENGLISH_FROM = deferred(
    rf"\b(?:after|from|since|starting|beginning|effective|not before|(?:no|not) (?:earlier|sooner) than|effective as of)\s{_THE_END_OF}$",
    re.IGNORECASE,
)
_ENGLISH_UNTIL = deferred(
    rf"\b(?:(?:by|before|prior to)\s(?:at |on |the |end of )?|(?:until|till|through|(?:no|not) later than)\s{_THE_END_OF})$",
    re.IGNORECASE,
)
_LEFT_UNTIL = deferred(
    r"까지(?:는|도)?,? [^.,]{0,14}(?:[일주달년]|개월|반|시간)[가-힣]{0,3} (?:[가-힣]{1,3} )?남[았은는아지]"
)
"""How long it is until then says nothing of what holds from then: `1월 11일까지 47일이 남았어요`."""
_AT_LEAST = deferred(
    rf"\b(?:(?:until|till|through|to|into) at least|at least (?:until|till|through|to|into))\s(?:late |early |mid-)?{_THE_END_OF}$",
    re.IGNORECASE,
)
_NO_LONGER = deferred(_PLACE + r"\s?까지만")
_AT_MOST = deferred(
    r"(?<![가-힣])(?:늦어도|길어야|길어도|많아야|많아도|기껏해야|최대|최장)\s(?:(?:올해|내년|내후년|이듬해|오는) )?$"
)
_NOT_EARLIER = deferred(
    rf"(?:\b(?:no|not) (?:earlier|sooner) than|(?:\bnot|n['’]t)(?: (?:be|yet|go|come|actually|likely))*(?: [a-z]+(?: (?:on sale|out|available|ready|public|online|live))?)? (?:before|until))\s{_THE_END_OF}$",
    re.IGNORECASE,
)
_PUT_OFF = deferred(r"미[루뤄뤘]|늦[추춰췄]|연기|보류|유예|늘[어려]|남")
_AT_LATEST = deferred(r",? at the (?:very )?latest\b")
_AT_EARLIEST = deferred(r",? at the (?:very )?earliest\b")
_MENDED = deferred(r"풀[렸려리]|복구|해결|정상|돌아[왔오온]|되찾|회복|마쳤|마무리|재개|다시 [가-힣]+")
_ENDS = deferred(
    r"\b(?:not(?! later)|no longer|(?:[Nn]o [a-z]+|[Nn]one|[Nn]obody|[Nn]o one) (?:was|were|had|has|have|will|can)|from then|thereafter|after (?:that|which)|afterwards?|(?:and|will) then|never|stop\w*|end(?:s|ed|ing)?(?! of (?:the |this |next )?(?:[a-z]{3,7}|[A-Z\d]))|expir\w+|clos\w+|ceas\w+|discontinu\w+|shut\w*|retir\w+|suspen\w+|bann?\w*|halt\w*|sunset\w*|remov\w+|unavailab\w+|barr\w+|block\w*|exclud\w+|delay\w*|postpon\w*|wait\w*|frozen|freez\w*|pause\w*|hidden|secret|un(?:noticed|detected|discovered|known|reported|seen|identified|recognised|recognized|resolved|patched|fixed|aware|answered|disclosed|checked|announced|paid|read))\b|n['’]t\b|"
    r"않|못|없|금지|중단|끝|종료|닫|멈|폐지|사라|만료|마감|그만|막[았아는]|기다[려리릴]"
)
_KOREAN_SIDE = deferred(
    rf"\s?(?P<side>(?P<before>이전|(?!{_ALL_OF})전)|이후|(?:이 )?(?:뒤|후)|지난 (?:뒤|후))(?!부터|까지|에야|야|에도)(?:에는|에|의|엔)?\s(?:(?!지만|는데|면서|고\s)[^.,]){{0,30}}?(?:않|없|못|모르|모른|몰라)(?:(?!않|없|못|모르|안 [돼되된])[^.,])*(?=[.,]|$)"
)
"""A time with what is denied of it, once: `10월 13일 이후의 일은 알 수 없어요`."""
_ENGLISH_SIDE = deferred(r"\b(?:(?P<before>before|prior to)|after|following)\s(?:the )?$", re.IGNORECASE)
_CLAUSE = deferred(r"[.,;:](?=\s|$)|\b(?:and|but|while|because|so|which|that|who|as|since)\b")
_NOT = deferred(r"\b(?:not|cannot|nothing|none|never|no)\b|n['’]t\b", re.IGNORECASE)
_NOT_SIDE = deferred(r"(?:\bnot|\bno|n['’]t|\bnever|\bcannot)(?: [a-z]+)? ·")
"""`not before May` is a start."""
_TURNS = deferred(r"\b(?:unless|except|only|if|until|till|longer|without|other than|expir\w+|fail\w*)\b", re.IGNORECASE)
_HOUR = r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b)"
_SPAN = deferred(rf"{_HOUR}\s?(?:to|-|–|~|and|through|until|till)\s?{_HOUR}")
_WHEN = frozenset({"date", "time", "weekday"})

_THAT_DAY = deferred(
    r"\b(?:before|by|until|after) (?:that|this) (?:date|day|deadline)\b|(?:그|이) (?:전|날|때)(?:에|까지|부터)"
)

_NOT_UNTIL_THEN = deferred(r"^.{0,4}(?:이전|전)에는?\s[^.]{0,20}(?:어렵|어려|힘들|않|못|없)")
_NOT_BEFORE = deferred(
    r"(?:\b(?:not|never|no|unlikely)\b|n['’]t\b)[^.;]{0,60}\bbefore (?:the (?:start|end) of )?\Z", re.IGNORECASE
)


def when(
    claim: Claim, every: Sequence[tuple[Quantity, ...]], unstated: Sequence[tuple[Quantity, ...]] = ()
) -> Iterator[Flag]:
    """Yield the times of a sentence that its sources tell otherwise; `unstated` are the figures that the sources do not have."""
    yield from _seasons(claim)
    yield from next_or_this.mistimed(claim)
    yield from parts_of_time.parts(claim)
    yield from how_often.misspaced(claim, unstated)
    yield from sooner.sooner(claim, every)
    yield from spans.spans(claim, every)
    yield from told_for_another(claim, every)
    yield from within.within(claim)
    yield from years_by_day.years_by_day(claim)
    times = [group[0] for group in every if group[0].kind in _WHEN]
    yield from [*_deadlines(claim, times)] or _denied(claim, times)


def _seasons(claim: Claim) -> Iterator[Flag]:
    mine = list(_SEASON_KOREAN.finditer(claim.text))
    there = {season for one in claim.evidence for season in _told(one)} if mine else set()
    dates = [
        figure.date
        for one in (claim.evidence if there else ())
        for figure in quantities.find(one.text, one.language)
        if figure.kind == "date"
    ]
    for match in mine:
        season = _KOREAN_SEASONS[match["season"]]
        year = _YEAR_BEFORE.search(claim.text[: match.start()])
        if there and season not in there and not {date[1] for date in dates} & set(_MONTHS[season]):
            yield _flag(claim, match.span(), match.group())
        elif year and _another_season(claim, season, year["year"], dates):
            yield _flag(claim, (year.start(), match.end()), claim.text[year.start() : match.end()])
        elif year:
            years = {found for one in claim.evidence for found in _years(one, season)}
            if years and None not in years and year["year"] not in years and not _years_off(claim, year["year"], years):
                yield _flag(claim, (year.start(), match.end()), claim.text[year.start() : match.end()])


def _years_off(claim: Claim, year: str, years: set[str | None]) -> bool:
    """Return whether a year is so far from one that the sources tell as a length of them says: 2024 for `in 2027, three years late`."""
    told = [
        figure.value
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if (figure.kind, figure.unit) == ("duration", "month")
    ]
    return any(one and abs(int(one) - int(year)) * _MONTHS_OF_A_YEAR in told for one in years)


def _another_season(claim: Claim, season: str, year: str, dates: Sequence[Date]) -> bool:
    """Return whether the sources tell another season of the year that a draft names, and no month of its own: `2029년 봄` for the autumn of 2029."""
    others = {other for one in claim.evidence for other in _MONTHS if year in _years(one, other)}
    months = {month for there, month, _ in dates if there in (None, int(year))}
    return bool(others) and season not in others and not months & set(_MONTHS[season])


def _years(one: Evidence, season: str) -> Iterator[str | None]:
    """Yield the year that a source tells with each of its places of a season, None where it tells none."""
    pattern = _SEASON_KOREAN if one.language == "ko" else _SEASON_ENGLISH
    for match in pattern.finditer(one.text):
        written = match["season"].lower()
        if (_KOREAN_SEASONS.get(written) or ("autumn" if written.endswith("fall") else written)) == season:
            year = _YEAR_BEFORE.search(one.text[: match.start()]) or _YEAR_OF.match(one.text, match.end())
            yield year["year"] if year else None


def _told(one: Evidence) -> Iterator[str]:
    if one.language == "ko":
        yield from (_KOREAN_SEASONS[match["season"]] for match in _SEASON_KOREAN.finditer(one.text))
    for match in _SEASON_ENGLISH.finditer(one.text):
        written = match["season"].lower()
        yield "autumn" if written.endswith("fall") else written


_READY = deferred(
    r"\b(?:in (?:place|force|effect)|ready|compl(?:y|iance|iant)|operational|up and running|live|mandatory|implement\w*|introduc\w+|adopt\w*)\b[^.;]{0,30}\bby (?:the (?:start|beginning) of )?$",
    re.IGNORECASE,
)
"""What must be in place by a day holds from it."""


def _deadlines(claim: Claim, times: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a day that is told as a start where it is the end, or the other way round; what ends then says both."""
    for one in times:
        rest = claim.text[one.span[1] : one.span[1] + 12]
        lead = claim.text[max(0, one.span[0] - 6) : one.span[0]]
        begins = _EARLIEST.search(lead) or _FROM.match(rest)
        ends = _LATEST.search(lead) or _UNTIL.match(rest)
        word = begins or ends
        if word is None or _done_at_last(claim.text, one, word) or _LEFT_UNTIL.match(claim.text, one.span[1]):
            continue
        own = word.string is rest and beforehand.readers_own
        if own and own(claim, word, one.span[1] + word.end(), begins=begins is not None):
            continue
        contrasts = word.string is rest and rest[word.end() :].startswith(
            "는"
        )  # `6월 말까지는`: what comes then is the other thing
        stops = contrasts or _ENDS.search(claim.text[one.span[1] :]) is not None
        places = [
            (source, figure)
            for source in claim.evidence
            for figure in quantities.find(source.text, source.language)
            if compare.same(one, figure)
        ]
        at_most = _AT_MOST.search(claim.text[: one.span[0]])
        capped = at_most or _NO_LONGER.match(rest)
        late = _LATEST.search(lead) or (ends and not stops and not _PUT_OFF.search(claim.text, one.span[1]))
        sure = [pattern for pattern, asked in ((_AT_LEAST, capped), (_NOT_EARLIER, late)) if asked]
        if _NOT_UNTIL_THEN.search(rest) and any(
            _NOT_BEFORE.search(source.text[: each.span[0]]) for source, each in places
        ):
            continue  # `2027년 이전에는 어렵다` for `will not come before 2027`
        if any(_THAT_DAY.search(source.text) for source in claim.evidence):
            continue  # `before that date`: of a day that another sentence tells
        if places and all(beforehand.from_the_other_side(claim.text, one, *place) for place in places):
            continue
        if places and all(
            _behind(source, figure, sure) or (not stops and _otherwise(source, figure, begins=begins is not None))
            for source, figure in places
        ):
            span = _with_word(one, lead, word)
            span = (min(span[0], at_most.start() if at_most else span[0]), span[1])
            yield _flag(claim, span, claim.text[slice(*span)])


def _behind(source: Evidence, figure: Quantity, words: Sequence[re.Pattern[str]]) -> bool:
    """Return whether a time of a source stands right behind words that leave its end open: `through at least 2028`, `no earlier than`."""
    return any(one.search(source.text[: figure.span[0]]) for one in words)


def _denied(claim: Claim, times: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a day after which a sentence denies what its source denies of the time before it: `cannot say anything about the time before`."""
    for one in times:
        mine = _KOREAN_SIDE.match(claim.text, one.span[1])
        sides = {
            _side_denied(source, figure)
            for source in (claim.evidence if mine else ())
            for figure in quantities.find(source.text, source.language)
            if compare.same(one, figure)
        }
        if mine and sides == {"after" if mine["before"] else "before"}:
            span = (one.span[0], mine.end("side"))
            yield _flag(claim, span, claim.text[slice(*span)])


def _side_denied(source: Evidence, figure: Quantity) -> str:
    """Return of which side of a day a source denies something, and nothing else: `before`, `after`, or nothing."""
    if source.language == "ko":
        theirs = _KOREAN_SIDE.match(source.text, figure.span[1])
        return ("before" if theirs["before"] else "after") if theirs else ""
    side = _ENGLISH_SIDE.search(source.text[: figure.span[0]])
    if side is None:
        return ""
    clause = _CLAUSE.split(source.text[: side.start()])[-1] + " · " + _CLAUSE.split(source.text[figure.span[1] :])[0]
    once = len(_NOT.findall(clause)) == 1 and not _TURNS.search(source.text) and not _NOT_SIDE.search(clause)
    return ("before" if side["before"] else "after") if once else ""


def _done_at_last(text: str, one: Quantity, word: re.Match[str]) -> bool:
    """Return whether a time is the end of something that took until then: `오후 3시에야 모두 풀렸어요` for `back by 3 p.m.`."""
    return word.group().endswith("야") and _MENDED.search(text, one.span[1]) is not None


def _with_word(one: Quantity, lead: str, word: re.Match[str]) -> tuple[int, int]:
    """Return the place of a time with the word that makes it a start or an end, before it (`늦어도`) or behind (`까지`)."""
    if word.re.pattern in (_EARLIEST.pattern, _LATEST.pattern):
        return one.span[0] - len(lead) + word.start(), one.span[1]
    return one.span[0], one.span[1] + word.end()


def _otherwise(source: Evidence, figure: Quantity, *, begins: bool) -> bool:
    """Return whether a source says that a time is the end where the draft says that it `begins`, or the other way round."""
    if _ENDS.search(source.text) or _SPAN.search(figure.text):
        return False
    if begins and _READY.search(source.text[: figure.span[0]]):
        return False
    if source.language == "ko":
        lead = source.text[max(0, figure.span[0] - 6) : figure.span[0]]
        behind = (_UNTIL if begins else _FROM).match(source.text, figure.span[1])
        return behind is not None or (_LATEST if begins else _EARLIEST).search(lead) is not None
    before = source.text[max(0, figure.span[0] - 36) : figure.span[0]]
    if not begins and _THE_LAST.search(before):
        return False
    if (_AT_LATEST if begins else _AT_EARLIEST).match(source.text, figure.span[1]):
        return True
    return (_ENGLISH_UNTIL if begins else _ENGLISH_FROM).search(before) is not None


_THE_LAST = deferred(r"\b(?:last|latest|final|most recent)\b[^.;,]{0,24} (?:dates? )?from $")
"""The last of several, of which a draft says until when they were: `the last known case from April 26`."""


def _flag(claim: Claim, span: tuple[int, int], text: str) -> Flag:
    return Flag("number-contradicted", "block", span, say("check.when", text=text), claim.ids, 0.8)
