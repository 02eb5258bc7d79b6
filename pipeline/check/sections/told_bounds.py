"""What a line says of all, without end, as proved or as a must, and its section bounds, doubts or lets go without.

`누구나 무료` for `매출 500억 원 미만인 회사만`, `얼마든지` for `하루 다섯 개까지만`, `부정행위 드러나` for a suspicion that nobody could
confirm, `영수증이 있어야만` for `영수증이 없어도`, `값 올린` for `값은 그대로`.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.lazily import of_words
from pipeline.check.sections.told_clauses import Clause, topic
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_words import alike, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_UNBOUNDED = (
    (
        deferred(
            r"(?<![가-힣])(?:누구나|누구든|아무나|모든|어느 [가-힣]+(?:든|이든|나)|언제 [가-힣]+든|[가-힣]+[이든]든 상관없)"
        ),
        deferred(
            r"[\d일이삼사오육칠팔구십백천만억조] ?[가-힣A-Za-z%]* ?(?:미만|이하|이상|초과|안 되는|넘는)|[가-힣] (?:뒤|이후|전)에 [가-힣]+ [가-힣]+만|(?:[은한인된는던] [가-힣]+|에게|까지|용으로)만|[가-힣] [가-힣]+만 (?:받|쓸|쓰|신청|가입|[가-힣]+ 수 있)"
        ),
        deferred(r"(?<![가-힣])(?:누구나|누구든|아무나|모든|모두|전부|다)(?![가-힣])"),
    ),
    (
        deferred(r"얼마든지|무제한|제한 ?없이|마음껏|무한(?:히|정|으로)|몇 [가-힣]+[이든]?든"),
        deferred(r"까지만|[번개회장건]까지|(?:번|개|회|장|건)만|한도"),
        deferred(r"얼마든지|무제한|제한 ?없|마음껏"),
    ),
)
"""What says that there is no bound, what bounds, and what in the section says that there is none after all."""
_BUT = deferred(
    r"않|(?<!잘)못|없어|없다|아니|(?<![가-힣])안 |\?|까[요 ]|제외|빼고|빠|(?<!야)만(?=[\s,.]|$)|아닌|지만|다만|대신|요구|촉구|가운데|말라"
)
_PROVED = deferred(r"드러[나났난]|밝혀[져졌진]|들통|입증|확인(?:돼|됐|된|$|[.,!])|사실로|판명|적발")
_SUSPECTED = deferred(r"의심|의혹|추정|추측|혐의|소문")
_UNPROVED = deferred(
    r"확인(?:하지|되지|은)[가-힣]* ?(?:못|않|안)|증거[가는도]? (?:없|찾지)|밝혀지지 않|밝히지 못|확실하지 않|추정(?:했|해|돼)|알 수 없"
)
_NEEDED = deferred(
    r"(?P<what>[가-힣]{2,}?)(?:[이가]|을|를|은|는)? ?(?:있어야|내야|갖춰야|가져와야|제출해야|필수|꼭 필요)"
)
_WITHOUT = r"{what}(?:[이가은는도을를])? ?(?:없어도|없이도|필요 ?없|내지 않아도|안 내도|있어야 하는 것은 아니)"
_LEFT_UNDONE = deferred(r"(?P<verb>[가-힣])(?P<rest>[가-힣]*)지 않(?:고|은 채|아도)\s")
_FIRST = r"{verb}[가-힣]*(?: 본| 난)? ?(?:뒤|후|다음|야만? |고 나서)"
_KEPT = deferred(r"그대로(?:예요|이에요|다|이고|고|지만|$|[.,])|동결|변[화함]이? 없|변함없|[바달][뀌라]지지? 않")
_TAKEN_BACK = deferred(
    r"(?<![가-힣])(?:이|그|이런|해당) (?:계획|방침|제안|약속|결정|조건|혜택|행사)[을은]? (?:[가-힣\d]+ ){0,2}?(?:취소|철회|백지화|포기|접[었기]|거둬들|없던 일)"
)
_TAKES_BACK = deferred(
    r"취소|철회|백지화|포기|(?<![가-힣])접[었은는기고어]|거둬|거두|무산|없던|물거품|끝|번복|뒤집|바[꿨꾼뀌]"
)
_CHANGE = deferred(
    r"올[렸린랐라려]|내[렸린려리](?!받)|늘[었어리림려렸린]|줄[었어이임여였인]|인상|인하|낮[췄춘아]|높[였인아]|깎"
)
_CHANGED = deferred(rf"(?<![가-힣])(?P<what>[가-힣]{{1,8}}?)(?:[을를이가도]|까지)? ?(?:더 )?(?:{_CHANGE.pattern})")
_LEAST = 2


def unbounded(text: str, section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line says without the bound, the doubt or the leave that its section gives it."""
    if _BUT.search(text) and not _LEFT_UNDONE.search(text):
        return
    found = _of_all(text, section) or _proved(text, section) or _needed(text, section) or _undone(text, section)
    found = found or _withdrawn(text, section) or _kept(text, section)
    if found is not None:
        yield Swapped(*found)


def _of_all(text: str, section: Sequence[Clause]) -> tuple[Span, Clause] | None:
    mine = words(text)
    for free, bound, none in _UNBOUNDED:
        match = free.search(text)
        if match is None or any(none.search(one.text) for one in section):
            continue
        for one in (each for each in section if bound.search(each.text)):
            near = [word for word in mine if one.has(word) and not free.match(word.written)]
            rest = [each for each in section if each.sentence == one.sentence]
            beside = [word for word in mine if any(each.has(word) for each in rest)]
            if near and len(beside) >= _LEAST:
                return match.span(), one
    return None


def _proved(text: str, section: Sequence[Clause]) -> tuple[Span, Clause] | None:
    """Return the suspicion that a line tells as proved, where nothing in the section is."""
    match = _PROVED.search(text)
    if match is None or any(_PROVED.search(one.text) for one in section) or _SUSPECTED.search(text):
        return None
    mine = words(text)
    for one in section:
        whole = "".join(each.text for each in section if each.sentence == one.sentence)
        if _SUSPECTED.search(one.text) and _UNPROVED.search(whole) and any(map(one.has, mine)):
            return match.span(), one
    return None


def _needed(text: str, section: Sequence[Clause]) -> tuple[Span, Clause] | None:
    match = _NEEDED.search(text)
    if match is None:
        return None
    without = of_words(_WITHOUT.format(what=re.escape(match["what"])))
    return next(((match.span(), one) for one in section if without.search(one.text)), None)


def _undone(text: str, section: Sequence[Clause]) -> tuple[Span, Clause] | None:
    """Return the clause in which a thing is done before the deed of a line, which leaves it out: `읽지 않고 내보내요` for 읽어 본 뒤 내보내요."""
    for match in _LEFT_UNDONE.finditer(text):
        deeds = [word for word in words(text) if word.span[0] >= match.end()]
        verb = _FIRST.format(verb=re.escape(match["verb"]))
        for one in section:
            whole = [each for each in section if each.sentence == one.sentence]
            told = any(
                deed.written[:_LEAST] == word.written[:_LEAST]
                for deed in deeds
                for each in whole
                for word in each.words
            )
            before = [
                word for word in words(text) if word.span[1] <= match.start() and any(each.has(word) for each in whole)
            ]
            if told and before and of_words(verb).search("".join(each.text for each in whole)):
                return match.span(), one
    return None


def _withdrawn(text: str, section: Sequence[Clause]) -> tuple[Span, Clause] | None:
    """Return the clause that takes back what a line still tells: `모델 무료` where 이 계획을 거둬들였어요."""
    back = next((one for one in section if _TAKEN_BACK.search(one.text)), None)
    if back is None or _TAKES_BACK.search(text):
        return None
    common = topic(["".join(one.text for one in section if not one.sentence)])
    told = [[word for word in words(text) if one.has(word)] for one in section]
    before = [word for one, own in zip(section, told, strict=True) if one.sentence == back.sentence - 1 for word in own]
    others = [
        own for one, own in zip(section, told, strict=True) if one.sentence not in (back.sentence, back.sentence - 1)
    ]
    rare = [word for word in before if not any(word in own for own in others)]
    fresh = [word for word in rare if not any(alike(word, one) for one in common)]
    if not fresh or len(before) <= max([_LEAST - 1, *map(len, others)]):
        return None
    return (before[0].span[0], before[-1].span[1]), back


def _kept(text: str, section: Sequence[Clause]) -> tuple[Span, Clause] | None:
    """Return the clause in which a thing stays as it is, where a line has it changed and no clause has."""
    for match in _CHANGED.finditer(text):
        thing = of_words(rf"(?<![가-힣]){re.escape(match['what'])}(?:[은는이가도을를]|\s)")
        homes = [one for one in section if thing.search(one.text)]
        kept = [one for one in homes if _KEPT.search(one.text)]
        near = [sum(map(one.has, words(text))) if one.sentence or one in kept else 0 for one in homes]
        whole = "".join(one.text for one in section if one.sentence in {home.sentence for home in homes})
        if kept and not _CHANGE.search(whole) and near[homes.index(kept[0])] == max(near):
            return match.span(), kept[0]
    return None
