"""What a Korean sentence holds against what: `3.4%로, 손으로 쓴 기록보다 낮았어요` says less of what it tells than of the notes written by hand.

A comparison is read by its own words: what the standard is, what is held against it, which way, and by how much where that is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

Span = tuple[int, int]
Figure = tuple[Quantity, ...]
"""One figure in its readings."""
_END = r"(?<=[가-힣A-Za-z\d)%’”'\"])"
_THAN = deferred(
    rf"{_END}(?:보다(?:는|도|야)?|에 비해서?(?:는|도)?|에 비하면|에 견[줘주][가-힣]*|[와과] (?:비교하면|비교해|비교할 때|견주면|견줘))(?=[\s,])|(?<=[가-힣A-Za-z\d)%]) 대비(?=\s)"
)
_PASSED = deferred(
    rf"{_END}(?:에게는?|에는?|에도|을|를|보다는?) (?P<how>(?:(?:[\d.,]+[^\s\d]*|크게|살짝|한참|근소하게|오히려|모두|훨씬|무려|약|거뜬히|가볍게|간신히|조금|약간|소폭|다시|또) ){{0,3}}?)"
    r"(?:(?P<ahead>앞[섰선질]|앞서[고며는]|제[쳤치친]|따돌[렸리]|능가[했하]|뛰어넘[었은는]|이[겼긴])|(?P<behind>뒤[졌처진]|뒤지[고며는]|밀[렸리])|(?P<more>웃[돌도돈]|넘어[섰선서]|상회)|(?P<less>밑[돌도돈]|하회|(?:채 )?못 ?미[쳤치친]|미치지 못))"
)
_WAY = deferred(
    r"(?<![가-힣])(?:"
    r"(?P<more>높[았은아고다지]|많[았은아고다지]|컸|큰(?![가-힣])|커[요졌진지]|크[고다지]|늘(?:[었려렸린고지]|어[나난났요]|리[고는며기])|올[랐렸린]|올라[요가갔간]?(?![가-힣]{2})|올려|오[른르]|뛰었|뛴|불었|불어|증가|상승)"
    r"|(?P<less>낮[았은아고다지]|낮[췄추춘]|적(?:[었은고다지]|어(?!도))|작[았은아고다지]|줄[었어여였인고지]|줄이[고는며]|준(?![가-힣])|내[렸린]|내려(?!다|놓|오|왔)|떨어[졌진져지]|감소|하락|깎[였인아았])"
    r"|(?P<dear>비싸|비싼|비쌌)|(?P<cheap>싸[요졌진지고다게](?![가-힣]?우)|쌌|싼(?![가-힣])|저렴)"
    r"|(?P<long>길[었어고다지]|긴(?![가-힣])|오래)|(?P<short>짧[았은아고다지])|(?P<heavy>무거[웠운워]|무겁)|(?P<light>가벼[웠운워]|가볍)"
    r"|(?P<fast>빨[랐라]|빠[르른](?!게))|(?P<slow>느[리렸려린](?!게))|(?P<ahead>앞[섰선]|앞서[고며는지]|앞질)|(?P<behind>뒤[졌처진]|뒤지[고며는]|뒤떨어))"
)
_SIDES = {
    "more": ("amount", 1), "less": ("amount", -1), "dear": ("price", 1), "cheap": ("price", -1), "long": ("length", 1), "short": ("length", -1),
    "heavy": ("weight", 1), "light": ("weight", -1), "fast": ("pace", 1), "slow": ("pace", -1), "ahead": ("rank", 1), "behind": ("rank", -1),
}  # fmt: skip
"""What each sort of word compares, and which way."""
_NOT = deferred(
    r"[가-힣]{0,3}지(?:는|도|가|만은)? ?(?:않|못)|[가-힣]*(?:까요|기는커녕|다는 (?:주장|속설|통념|예상|전망)|다고 (?:볼|하기|보기|말하기|단정))|[가-힣]{0,2} (?:않|못)|[가-힣]{0,3}[은는] (?:게|것이|것은|건) 아니"
    r"|[가-힣]{0,3}(?:면|야|도록|기를|길)(?=[\s,])"
)
_NOT_BEFORE, _WROTE = deferred(r"(?:안|못|덜) $"), deferred(r"[을를에] 적[었어고]$")
_CUT = deferred(
    r"[.!?;](?=\s|$)|(?<=[가-힣])(?<![보와])(?:고|며|면서|지만|는데|은데|인데|으나|다가|더니|반면)(?:도|요)?(?=[\s,])|(?<=[라아어여해]서)(?=[\s,])"
)
_TOPIC = deferred(rf"{_END}(?:은|는|도|에서|에서는|에선)(?=[\s,])|,(?=\s)")
_NO_PARTICLE = (
    ("이", "많 같 높 없 차 나 길"),
    ("가", "분석 전문 투자 사업 활동 비평 예술 정치 기업 공모"),
    ("도", "정확 속 온 밀 제 만족 신뢰 난이"),
)
"""What ends as a subject does and is a word of its own: 차이, 분석가, 속도."""
_PARTICLES = "|".join(
    ["은", "는", *("".join(f"(?<!{one})" for one in words.split()) + particle for particle, words in _NO_PARTICLE)]
)
SUBJECT = deferred(rf"{_END}(?:{_PARTICLES})(?=[\s,])")
_ATTRIBUTIVE = deferred(
    r"(?:(?<![가-힣])[적높낮작크큰짧길찾믿묻웃걷걸싫좋늦젊얕깊얇굵넓좁남읽얻](?:은|는)|[없있않같많받맞먹](?:은|는)|(?:[하되쓰드나가오주보내지리기치이르키]|매기|고치)는|들이)$"
)
"""A word that describes the next one, and ends as a topic does."""
_ATTRIBUTE = deferred(r"[가-힣]*[은는큰긴싼른린쁜던진온난준한인된운춘]$")
_VALUE_NEXT = deferred(
    r"\S*\s(?:(?:[가-힣]{1,6}의 )?(?:약 |총 |연 |평균 )?[\d$€]|(?:[가-힣]{1,3}\s)?(?:수준|수치|숫자|값|비율|점수|편|셈|금액|규모|수|것|거|한도|결과|성적|기록|액수|양|비중|가격|몸값|요금|폭|기간|속도|실적)(?:이|예|인|죠|로|으로|래|다|였)?)"
)
_TELLS = deferred(
    r"(?:(?:\s?(?:안팎|정도|가량|쯤|수준|선|내외))?으로|로|이?라서?|이니|이고|이며|에서 [가-힣]{1,3}|에 [가-힣]{0,3}[내쳐러해서]),?\s|(?:밖에|[을를이가만])? ?(?:[못안] )?[가-힣]{0,6}(?:[아어여해워려써라와혀겨쳐]서?|고)\s"
)
"""How the clause goes on that tells a figure: `3.4%로,`, `150와트를 써서`."""
_CONDITION = deferred(r"(?<=[가-힣])(?:면|으니|니까|[아어여해]서)\s")
_ASIDE = deferred(r"\([^()]*\)")
_NAME, _AGO = deferred(r"[가-힣A-Za-z](?:[ -])?$"), deferred(r" ?(?:전|뒤|후|만에|새)")
_CHANGED = deferred(
    r"(?:포인트|p)?(?:이나|나|가량|정도|쯤|씩)?(?:이|가|을|를)? ?(?:더 )?(?:올[라랐려렸]|내[려렸]|늘[어었려렸]|줄[어었여였]|뛰|떨어|깎)"
)
_BY_MORE = deferred(r"폭|더 |많이|크게|덜 |적게")
"""What holds one change against another: `1.2점 올라, 이웃 학교보다 더 올랐어요`."""
_THAT = deferred(r"\s?(?:그|이|저)(?:것)?")
_FAR, _BESIDE = 44, 8


@dataclass(frozen=True, slots=True)
class Comparison:
    """One thing held against another: where both are told, which way (1 more, -1 less) and of what kind, and where that is said.

    `figure` is that of what is held, `standard` that of the other, `gap` how far they are apart: each where it is told. A figure `before`
    stands in the sentence before; `unclear` is which of two nouns is held against which.
    """

    span: Span
    base: Span
    subject: tuple[Span, Span]
    kind: str
    sign: int
    figure: Figure = ()
    standard: Figure = ()
    gap: Quantity | None = None
    before: bool = False
    unclear: bool = False


def comparisons(text: str, before: str = "") -> Iterator[Comparison]:
    """Yield the comparisons of a Korean sentence; one that names no subject is of the last figure of the sentence before."""
    last: Sequence[Figure] | None = None
    for one in _in_sentence(text):
        that = _THAT.fullmatch(text, *one.base) is not None
        named = any(SUBJECT.search(text, low, high + 1) for low, high in one.subject)
        if not that and (one.figure or named):
            yield one
            continue
        last = _figures(before)[-1:] if last is None else last
        here = [figure for figure in _figures(text) if figure[0].span[1] <= one.base[0]] if that else []
        if that and (here or last):
            yield replace(one, standard=(here or last)[-1], figure=())
        elif not that:
            yield replace(one, figure=last[0], before=True) if last and last[0][0].role != "from" else one


def _in_sentence(text: str) -> Iterator[Comparison]:
    """Yield the comparisons of a sentence by its own words."""
    thans, passes = list(_THAN.finditer(text)), list(_PASSED.finditer(text))
    if not (thans or passes):
        return
    figures = _figures(text)
    cuts = sorted({0, *(match.end() for match in _CUT.finditer(text)), len(text)})
    for than in thans:
        way = _way(text, than.end(), cuts)
        if way is not None:
            yield _read(text, than.start(), (than.end(), way.start()), way, figures, cuts)
    for passed in passes:
        if not _NOT.match(text, passed.end()):
            yield _read(text, passed.start(), passed.span("how"), passed, figures, cuts)


def _figures(text: str) -> list[Figure]:
    """Return the figures of a text, each in its readings, without a number that names something, a time ago and what only says per how much."""
    found: dict[Span, list[Quantity]] = {}
    for one in quantities.find(text, "ko"):
        named = one.kind == "number" and not one.words and _NAME.search(text[: one.span[0]])
        ago = one.kind == "duration" and _AGO.match(text, one.span[1])
        if one.kind in VALUES and not (one.per or named or ago):
            found.setdefault(one.span, []).append(one)
    return [tuple(some) for some in found.values()]


def _way(text: str, start: int, cuts: Sequence[int]) -> re.Match[str] | None:
    """Return the first word behind a `than` that says more or less, in its clause and as what is said."""
    end = min(next((cut for cut in cuts if cut > start), len(text)), start + _FAR)
    match = _WAY.search(text, start, end)
    before = text[start : match.start()] if match else ""
    if (
        match is None
        or _NOT.match(text, match.end())
        or _NOT_BEFORE.search(before)
        or _WROTE.search(before + match.group())
    ):
        return None
    written = _word(text, match.start())
    return None if _ATTRIBUTE.match(written) and not _VALUE_NEXT.match(text, match.end()) else match


def _word(text: str, start: int) -> str:
    found = re.match(r"[가-힣]*", text[start:])
    return found.group() if found else ""


def _read(
    text: str, base_end: int, between: Span, way: re.Match[str], figures: Sequence[Figure], cuts: Sequence[int]
) -> Comparison:
    """Return a comparison whose standard ends there, with what stands between it and the word that says which way."""
    start = max(cut for cut in cuts if cut <= max(0, base_end - 1))
    low, unclear = _base(text, start, base_end, between, figures)
    low += len(text[low:base_end]) - len(text[low:base_end].lstrip())
    inside = [one for one in figures if between[0] <= one[0].span[0] < between[1]]
    word = (way.start(), way.end()) if not way.re.groupindex.get("how") else (way.end("how"), way.end())
    gap = inside[0][0] if inside and word[0] - inside[-1][0].span[1] <= _BESIDE else None
    composed = gap is not None and len(inside) > 1 and inside[1][0].kind == gap.kind
    other = any(low <= one[0].span[0] < base_end - 2 and one[0].span[1] < base_end - 2 for one in figures)
    standard = next(
        (one for one in reversed(figures) if low <= one[0].span[0] and base_end - 2 <= one[0].span[1] <= base_end), ()
    )
    aside = low + text[low:base_end].rfind("(") if text[base_end - 1] == ")" else base_end
    other = other or sum(aside <= one[0].span[0] < base_end for one in figures) > 1
    told = [one for one in figures if start <= one[0].span[0] and one[0].span[1] <= low and one[0].role != "from"]
    figure = told[-1] if told and not SUBJECT.search(text, told[-1][0].span[1] + 1, low) else ()
    changed = bool(figure) and _CHANGED.match(text, figure[0].span[1]) is not None
    moved = changed and not _BY_MORE.search(text, base_end, word[0] + 1)
    if (behind := _described(text, word[1], figures)) is not None:
        figure = behind
    end = word[1] + len(_word(text, word[1]))
    kind, sign = _SIDES[way.lastgroup or ""]
    subject = ((start, low), (between[0], gap.span[0] if gap else word[0]))
    return Comparison(
        (low, end),
        (low, base_end),
        subject,
        kind,
        sign,
        figure,
        standard,
        gap,
        unclear=unclear or composed or moved or (other and gap is None),
    )


def _base(text: str, start: int, end: int, between: Span, figures: Sequence[Figure]) -> tuple[int, bool]:
    """Return where the words of a standard begin in its clause, and whether they may hold the subject as well: `찬성한 나라가 반대한 나라보다`."""
    text = _ASIDE.sub(lambda aside: "·" * len(aside.group()), text[:end]) + text[end:]
    topics = [one.end() for one in _TOPIC.finditer(text, start, end) if not _ATTRIBUTIVE.search(text[start : one.end()])]  # fmt: skip
    low = topics[-1] if topics else start
    ends = {one[0].span[1] for one in figures}
    nouns = [
        one.end()
        for one in SUBJECT.finditer(text, low, end)
        if one.start() not in ends and not _ATTRIBUTIVE.search(text[low : one.end()])
    ]
    subjects = [one for one in nouns if not _describes(text, one, end)]
    unclear = bool(nouns) and not (topics or subjects or SUBJECT.search(text[between[0] : between[1] + 1]))
    low = subjects[-1] if subjects else low
    told = [match.end() for one in figures if one[0].span[0] >= low and (match := _TELLS.match(text, one[0].span[1]))]
    told += [match.end() for match in _CONDITION.finditer(text, low, end)]
    return max([low, *(one for one in told if one < end)]), unclear


def _describes(text: str, at: int, end: int) -> bool:
    """Return whether a subject is that of what describes the standard: `사람이 내린 결정보다`."""
    word = re.match(r"\s?([가-힣]+)\s", text[at:end])
    return word is not None and _ATTRIBUTE.match(word.group(1)) is not None


def _described(text: str, end: int, figures: Sequence[Figure]) -> Figure | None:
    """Return the figure right behind a word that describes it: `1년 전보다 높은 48%`."""
    for one in figures:
        words = text[end - 1 : one[0].span[0]].split()
        if 0 <= one[0].span[0] - end <= _BESIDE and words and _ATTRIBUTE.match(words[0]):
            return one
    return None
