"""What a section only plans, talks of or denies, told as done: `직원이 150명으로 늘었어요` for 늘릴 계획, `아이에게도 써요` for 쓰지 않아요."""

from collections.abc import Iterator, Sequence

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_values import same, values
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred
from pipeline.text.register import SSANG_SIOT

Span = tuple[int, int]
_PAST = deferred(rf"[{SSANG_SIOT}](?:어요|다|고|지만|는데|어|거든요|죠|으며)?[.!~ ]*$")
_SETTLED = deferred(r"(?:확정|완료|마무리|결정|성공|돌입|확인)(?:했어요|됐어요|해|돼)?[.!~ ]*$")
SAID = deferred(
    r"(?:내다|밝[혔히]|알려[졌지]|보도|전[했해]|나왔|말[했해]|발표|논의|협의|계획|미[뤘루뤄]|연기|부인|거절|반대|찬성|제안|요청|예고|검토|답[했하]|물었|경고|약속|정[했해]|시사|있|없|같|인정|추진|나섰)[가-힣]*[.!~ ]*$"
)
_PLANNED = deferred(
    r"계획|예정|방침|검토|협의|논의|협상|추진|목표|알려[졌진]|보도가|전망|려고|[가-힣] 것(?:으로|이에요|이라)|수 있|수도 있|가능성|타진|제안|기로 했"
)
_TALKED = deferred(r"협의|논의|검토|협상|알려[졌진]|보도가|가능성|타진|제안|의혹|소문|수 있다는")
_AGREED = deferred(r"기로 (?:했|합의|결정|정)|[다라자]고 (?:했|말|밝|전|설명|덧붙|답|예고|강조)")
_ON_A_DAY = deferred(
    rf"(?<![가-힣\d])(?:\d{{1,2}}월(?: \d{{1,2}}일)?|내년|올?봄|올?여름|올?가을|올?겨울|연말|[상하]반기)(?:에|부터)(?:는)? (?=\S)(?!.*[{SSANG_SIOT}](?:어요|습니다|고|지만|는데))[^.]*[가-힣]요[.!\u2060 ]*$"
)
_EVERY = deferred(r"매[년달월주]|해마다|달마다|주마다|마다|늘 |보통|대개|평소")
COMING = deferred(r"내년|다음 달|내달|다음 주|앞으로|이르면")
CAREFUL = deferred(
    r"계획|예정|방침|검토|협의|논의|협상|추진|목표|설(?=[ ,.…?!]|$)|보도|전망|려고|려는|려$|수 있|가능성|타진|제안|시도|나서|나선|앞[두둔뒀]|\?|까[ ?]|의혹|소문|거론|할 듯|기로|준비|노려|노린|눈앞|임박|초읽기|속도|움직임|관심"
)
DENIED = deferred(r"지(?:는|도)? (?:않|못)|수 없|(?<![가-힣])안 |[가-힣]에서 [빼뺐빠뺀]|제외|금지|말라|[가-힣]지 마")
NO = deferred(
    r"않|(?<!잘)못|(?<!빠짐)(?<!어김)(?<!변함)(?<!남김)없|아니|(?<![가-힣])안 |[빼뺐뺀]|(?<![가-힣])빠(?!짐없|르|른)|제외|금지|말[고아라]|마세요|대신(?!하|해|했|할|한)|그대로|부인|거절|반대|거부|멈|중단|취소|철회|까요|\?"
)
_FIRM = 4  # the final consonant of a verb's first syllable says enough: 늘었, 늘릴
_TELLING = 2


def doubted(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield the deeds of a line that its section has as coming, talked of or denied only."""
    every = words(text)
    if not CAREFUL.search(text):
        for start, end in stretches:
            mine = [word for word in every if start <= word.span[0] < end]
            found = (
                (_done(text[start:end], mine, section, undated=not _TIME.search(text)) or _whether(mine, section))
                if mine
                else None
            )
            if found is not None:
                last = mine[-1]
                yield Swapped((last.span[0], len(text[: last.span[1]].rstrip(" .!"))), found)
                return
    if not NO.search(text):
        for start, end in stretches:
            mine = [word for word in every if start <= word.span[0] < end]
            for word in mine:
                clause = _left_off(word, section)
                if clause is not None:
                    yield Swapped(word.span, clause)
                    return
            found = _denied(mine, section)
            if found is not None:
                yield Swapped(mine[-1].span, found)
                return


def _left_off(word: Word, section: Sequence[Clause]) -> Clause | None:
    """Return the clause whose word a line says without what denies it: 상업 for 비상업."""
    if any(one.has(word) for one in section) or len(word.stem) < _TELLING:
        return None
    return next(
        (one for one in section for each in one.words if each.stem in (f"비{word.stem}", f"불{word.stem}")), None
    )


def _done(stretch: str, mine: Sequence[Word], section: Sequence[Clause], *, undated: bool) -> Clause | None:
    """Return the clause that only plans or talks of what a stretch tells as done."""
    settled = _SETTLED.search(stretch) is not None
    past = _PAST.search(stretch) is not None and not SAID.search(stretch)
    deeds = mine[-3:-1] if settled else mine[-1:]
    clauses = [one for one in section if any(one_verb(deed, each) for deed in deeds for each in one.words)]
    if not clauses or not all(still_open(one, section) for one in clauses):
        return None
    nominal = _NOMINAL.search(stretch) and not COMING.search(stretch)
    talked = nominal and (undated or all(_TALKED.search(_whole(one, section)) for one in clauses))
    if not (settled or past or talked):  # a title may end in the deed: 인수
        return None
    told = [value for value in values(stretch) if value.group == "figure"][-1:]
    for one in clauses:
        shared = [word for word in mine if one.has(word) or any(one_verb(word, each) for each in one.words)]
        figures = [value for value in told if any(same(value, each) for each in one.values)]
        if len(shared) + len(figures) >= _TELLING:
            return one
    return None


_UNDECIDED = deferred(r"[가-힣]지(?:는|를|도|가)?\s[^.]{0,24}?(?:정하|정해|정할|결정|논의|검토|따지|모르|몰라)")
_WHETHER = deferred(r"(?P<verb>[가-힣])지(?:는|를|도|가)?$")
_RIEUL = 8  # the final consonant of 켤


def _whether(mine: Sequence[Word], section: Sequence[Clause]) -> Clause | None:
    """Return the clause that leaves open whether what a stretch tells is done: `다시 켤지는 5월에 정해요`; its topic may stand before it."""
    deed = mine[-1]
    if not _ACT.search(deed.written) or not any(one.has(word) for word in mine[:-1] for one in section):
        return None
    if any(one_verb(deed, each) for one in section for each in one.words):
        return None
    for one in section:
        open_ones = (match["verb"] for each in one.words if (match := _WHETHER.search(each.written)))
        if _UNDECIDED.search(one.text) and any(_of_one_verb(deed.written[0], verb) for verb in open_ones):
            return one
    return None


def _of_one_verb(told: str, asked: str) -> bool:
    """Return whether a syllable that is told (켰, 켜) and one that is asked (켤) are of one verb."""
    one, other = ord(told) - ord("가"), ord(asked) - ord("가")
    return other % 28 == _RIEUL and one // 28 == other // 28


_TIME = deferred(
    r"\d ?[월년일주]|내년|내달|이달|다음|연말|연내|올해|초(?![가-힣])|말(?![가-힣])|봄|여름|가을|겨울|분기|반기|(?<![가-힣])곧|부터|까지|전에|뒤|앞으로|아직|[되하]면"
)
_NOMINAL = deferred(r"(?:내놔|내놓아|인수|합병|매각|출시|도입|상장|투자|합류|제휴|해고|감원|철수|공개)[.!~ ]*$")


def still_open(one: Clause, section: Sequence[Clause]) -> bool:
    """Return whether a clause tells nothing done: it plans, talks, or is of a time to come."""
    text = one.text.rstrip(", ")
    done = _PAST.search(text) is not None and not SAID.search(text) and not _AGREED.search(text)
    planned = _PLANNED.search(_whole(one, section)) is not None or COMING.search(one.text) is not None
    return (planned or _dated(one.text)) and not done


def _dated(text: str) -> bool:
    """Return whether a clause tells a deed of one day or month in the present, as what is on the calendar is told: `6월에 다시 재요`."""
    return _ON_A_DAY.search(text) is not None and not _EVERY.search(text)


def _whole(one: Clause, section: Sequence[Clause]) -> str:
    """Return a clause with those after it in its sentence, whose last verb may speak for it."""
    rest = [other.text for other in section if other.sentence == one.sentence]
    return " ".join(rest[rest.index(one.text) :])


def one_verb(one: Word, other: Word) -> bool:
    """Return whether two words are of one verb, be it made by another: 늘었어요 and 늘릴."""
    if one.head != other.head and one.written[0] not in _WRITES:
        return bool(one.called) and alike(one, other)  # 쓰 and 써 are of one verb, other verbs keep their beginning
    if alike(one, other):
        return True
    first = ord(one.written[0]) - ord("가")
    if one.written[0] in _WRITES and other.written[0] in _WRITES:
        return True
    firm = 0 <= first < 11172 and first % 28 not in (0, _FIRM)
    if firm and len(other.written) == 1 and other.written == one.written[0] and first % 28 == _RIEUL:
        return _INFLECTED.match(one.written) is not None  # `사무실을 열 계획`, 열었으니
    return (
        firm
        and one.written[0] == other.written[0]
        and len(one.written) > 1
        and len(other.written) > 1
        and (_INFLECTED.match(one.written) is not None and _INFLECTED.match(other.written) is not None)
    )


_WRITES = frozenset("쓰써썼쓴쓸씁")
_NIEUN = "".join(chr(code) for code in range(ord("가") + 4, ord("힣") + 1, 28))
_ACT = deferred(rf"(?:[아어여해써봐와가려켜춰][요서]|[{SSANG_SIOT}]어요|[{_NIEUN}]다|[{SSANG_SIOT}]다)[.!]*$")
_BOUND = deferred(r"이상|미만|초과|까지|보다|나머지|가운데|(?<=[가-힣])만 |안 되는|[“”\"]")
_INFLECTED = deferred(r"[가-힣](?:[었았어아을은는린릴리려렸기길긴며고지던]|이는)")


def _denied(mine: Sequence[Word], section: Sequence[Clause]) -> Clause | None:
    """Return the clause that denies what a stretch tells of the very same things, by two words, one of which only it has."""
    if not mine or mine[-1].written.startswith("해") or not _ACT.search(mine[-1].written):
        return None
    for one in section:
        if (
            not DENIED.search(one.text)
            or _BOUND.search(one.text)
            or not any(one_verb(mine[-1], each) for each in one.words)
        ):
            continue
        own = [word for word in mine[:-1] if one.has(word)]
        rare = [word for word in own if sum(other.has(word) for other in section) == 1]
        beyond = [
            word
            for word in mine[:-1]
            if word not in own and any(other.has(word) for other in section if other.sentence)
        ]
        if len(rare) >= _TELLING or (rare and len(own) >= _TELLING and not beyond):
            return one
    return None
