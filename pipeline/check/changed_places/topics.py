"""What a Korean sentence tells a figure of: which of its words may be that, and what a Korean source names as its topic."""

from collections.abc import Sequence

from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import poles
from pipeline.check.changed_places.owners import KOREAN
from pipeline.check.vocabulary import lexicon, running_words
from pipeline.text.patterns import deferred

_TOPIC = deferred(
    r",(?=\s)|(?:들|단|측|팀|사|씨|군|인|[값비료률율량액])?(?:의)?(?:\s(?!\S*(?:[을를]|에서|에게|으?로|보다|[와과고며])\s)[가-힣A-Za-z0-9‘’'“”-]+){0,5}?"
    r"(?:(?:에서|에게|에|으?로)?(?:은|는|이|가|도|만)(?=\s)|에선|에겐|엔|의?\s(?:경우|가운데|중)[가-힣]{0,3}(?=\s)|[가-힣]{0,3}\s때(?:에?는|엔)?(?=\s)|(?:으?로)?\s(?:넓혀\s)?(?:보면|따지면)(?=\s)|[을를]\s[가-힣]{1,4}(?:\s[가-힣]{1,2})?(?:더니|[아어]?보니)(?=\s))|"
    r"(?:\s[가-힣]{1,6})?,?\s$"
)
_USED = deferred(
    r"(?:\s?[가-힣]{1,4})?(?:[을를]|으?로|에서)\s[가-힣]{0,4}(?:은|는|한|쓴|인|된|던|간|본|탄|산|낸)\s[가-힣]{1,6}(?:의\s[가-힣]{1,5})?(?:은|는|이|가|도)(?=\s)"
)
"""What somebody did with it or by it is told of: `도우미를 쓴 교사는`, `무료로 쓰는 사람은`."""
_DONE = deferred(r"[을를]\s(?P<verb>[가-힣]{1,5})\s")  # `지난해 적자를 낸 회사는`
_BARE = deferred(r"(?:\s[가-힣]{2,6}(?<![은는이가을를에의와과도로고며]))?\s(?:약\s|무려\s|단\s)?")
_OBJECT = deferred(
    r"(?:\s?(?:급여|임금|연봉|월급|값|가격|요금|수수료|비용|비율|비중|할당량|한도|[가-힣]{1,3}[률율량액료비]))[을를]\s(?:약\s)?"
)
"""What is measured, as the object of a verb: `정규직 급여를 6% 올려요`."""
_INNER = deferred(r"(?<![가-힣])(?P<noun>[가-힣]{2,8}|[돈몫쪽곳힘폭])[은는이가도](?=\s)")
_MEASURED = deferred(
    r"값|가격|단가|요금|비용|매출|판매|이익|손실|점수|별점|속도|성능|비율|비중|수치|규모|인원|평균|결과|시간|기간|[가-힣]+[률율량액수도비값]"
)
"""What is measured, which tells nobody from another."""
_EARLIER = (
    r"(?:(?:년|해|달|월|주|분기|개월) 전|지난해|작년|전년|지난 ?[달주]|전달|분기|동기|같은 기간|예상|전망|기대치?)"
)
IN_TIME = deferred(rf"{_EARLIER}(?:보다|에 비해|과? 대비|와 비교해|과 비교해)")
"""What holds a figure against an earlier one of the same thing, not against another thing."""
_JOINT = deferred(r"데 (?:비해|반해)|반면|(?:는|은|인|한)데[\s,]|지만[\s,]")
_ASIDE = deferred(
    r"보다|비해|비하|대비|달리|반면|대신|말고|없[이는었]|않|아니|아닌|못[한하지]|빼|뺀|빠진|제외|이외|밖의|넘어|이어|같은|처럼|만큼|배(?![포터치경출송달우당상급열분정])|차이|격차|"
    r"합[치쳐하해]|더[하해]|모두|각각|맞먹|견[주줘]|전체에서|이후|부터|이래|뒤로|거부|거[르른]|굶|끊|끈|꺼|포기|그만|멀리|피[한하]|(?<![가-힣])안 |맞수|경쟁|라이벌|적수|상대|대항마|절반|웃도|웃돌|밑도|밑돌|미치|앞[서선질]|뒤[처진]|밀[린렸리]|제[친치쳤]|누[른르]|꺾"
)
"""What holds a word and a figure apart: one is told against the other, or without it."""
_GENERAL = deferred(r"업계|전국|전 ?세계|평균|전체|시장|나머지|다른|경쟁")
_OF_OTHERS = deferred(r"업계|전국|다른|경쟁")
"""What tells of all; and what does so behind a name too, whose own all it may be."""
_TOPIC_OF_SOURCE = deferred(r"(?<![가-힣]같)(?<!^같)(?<!\n같)[은는](?=\s)")
_WHOSE = deferred(r"\s*[가-힣A-Za-z0-9‘’'“” -]{2,24}?(?P<of>의)\s(?:약\s)?")  # `'미르 N2'의 130와트`
_MARKED = deferred(r"[‘'“\"](?P<name>[^’'”\"]{1,20})[’'”\"]")
_MARKS = "‘’'“”\""
_BEHIND = 12


def leads(text: str, span: Span, figure: Span, known: Sequence[Anchor], *, anywhere: bool) -> bool:
    """Return whether a word may be what a figure is told of, and nothing holds the two apart.

    A word that tells when may stand anywhere in the figure's clause; words that are `known` are told of the same.
    """
    if _held_apart(text, span[1], figure):
        return False
    if anywhere:
        described = any(poles.participle(done["verb"]) for done in _DONE.finditer(text, span[1], figure[0]))
        return not described and not any(span[1] < cut.end() <= figure[0] for cut in KOREAN.finditer(text))
    if _BARE.fullmatch(text, span[1], figure[0]) or _OBJECT.fullmatch(text, span[1], figure[0]):
        return True
    topic = _USED.match(text, span[1], figure[0]) or _TOPIC.match(text, span[1], figure[0] + 1)
    return topic is not None and topic.end() <= figure[0] and not another(text, topic.end(), figure[0], known)


def _held_apart(text: str, start: int, figure: Span) -> bool:
    """Return whether something between a word and a figure, or right behind that, holds the two apart; `1년 전보다` does not."""
    joint = _JOINT.search(text, figure[1], figure[1] + _BEHIND)
    end = joint.start() if joint else min(len(text), figure[1] + _BEHIND)
    stretch = IN_TIME.sub("", text[start : figure[0]])
    return _ASIDE.search(stretch) is not None or _ASIDE.search(text, figure[0], end) is not None


def another(text: str, start: int, end: int, known: Sequence[Anchor]) -> bool:
    """Return whether a stretch has a subject of its own that is no measure: `루모도 상반기 출하량이` has none, `루모가 속한 시장은` has."""
    return any(
        not _MEASURED.fullmatch(inner["noun"])
        and not any(span[0] < inner.end("noun") and inner.start() < span[1] for word in known for span in word.draft)
        for inner in _INNER.finditer(text, start, end)
    )


def named(text: str, mine: tuple[Span, Span], theirs: tuple[Span, Span], word: Anchor) -> bool:
    """Return whether a Korean source tells two figures of names (or of one and of all), and a word is of the second's.

    Of each the stretch that tells it is given, and its place.
    """
    topics = (of(text, *mine), of(text, *theirs))
    if topics[0] is None or topics[1] is None:
        return False
    names = [written(text[slice(*topic)]) for topic in topics if topic]
    inside = [text[slice(*span)].strip(_MARKS) for span in word.source if topics[1][0] <= span[0] < topics[1][1]]
    general = (_OF_OTHERS if theirs < mine else _GENERAL).search(text, *topics[0]) and not _GENERAL.search(
        text, *topics[1]
    )
    told = any(one in name or name in one for one in inside for name in names[1])
    return told and (bool(names[0] - names[1]) or general is not None)


def spoken_of(text: str, topic: Span | None, words: Sequence[Anchor]) -> bool:
    """Return whether words of a Korean source are of the name that a topic has, or tell of all."""
    names = written(text[slice(*topic)]) if topic else frozenset()
    said = [text[slice(*span)].strip(_MARKS) for word in words for span in word.source]
    return any(_GENERAL.search(one) or any(one in name for name in names) for one in said)


def of(text: str, stretch: Span, figure: Span) -> Span | None:
    """Return the place of what a stretch of a Korean source is about: up to its first 은 or 는."""
    found = _TOPIC_OF_SOURCE.search(text, stretch[0], figure[0]) or _WHOSE.fullmatch(text, stretch[0], figure[0])
    return (stretch[0], found.start("of") if found.re.groups else found.start()) if found else None


def written(text: str) -> frozenset[str]:
    """Return what is written as a name in a Korean text: words that the lexicon does not know, and what stands in marks."""
    table = lexicon.korean()
    words = [bare for bare, _ in running_words.stems(text)]
    unknown = {
        word
        for word in words
        if word not in table and not any(word[:cut] in table and word[cut:] in table for cut in range(1, len(word)))
    }
    return frozenset(unknown | {match["name"] for match in _MARKED.finditer(text)})
