"""What a section says in so many words is not so, or is so on average only: `해커에 뚫렸다` for 해커가 아니라 설정 실수, `모두 11%씩` for 평균 11%."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from pipeline.check.sections.told_clauses import Clause, of_another
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_values import Value, same, values
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_NOT_BUT = deferred(r"(?P<not>[가-힣A-Za-z0-9]{2,})(?:이|가) 아니라\s(?P<but>[^,.]+)")
_NO_CAUSE = deferred(r"(?P<what>[가-힣A-Za-z0-9]{2,}) (?:때문|탓|책임|잘못)(?:은|이|도)? 아니")
_DENIED = deferred(r"않|(?<!잘)못|없|아니|아닌|아님|(?<![가-힣])안 |대신|말고|보다|까[요 ]|\?|부인|반박")
_OUT = deferred(
    r"대상이 아니|(?:적용|포함)되지 않|영향을 받지 않|[은는] (?:이번 [가-힣]+에서 )?빠[졌져]|제외(?:됐|했|돼|해)|다루지 않"
)
_LEFT_ALONE = deferred(
    r"괜찮|무사|안전|안심|그대로|제외|예외|빠[졌지진]|[빼뺀]|따로|다르|달라|무관|상관|걱정|아직|남[았은]|직접|만(?=[\s,]|$)"
)
_REFUSED = deferred(
    r"[가-힣]지(?:는|도|를)? 않(?:았|아|고|는다|습)[가-힣]*[.,!\s]*$|없앴|없애기로|폐지했|금지했|[가-힣]지 못[가-힣]*[.,!\s]*$"
)
_IF = deferred(r"[가-힣]면\s|까지|이상|미만|[가-힣]지 않아도")
_NONE_NOW = deferred(
    r"폐지|사라|면제|끝[나났]|막[아았는은]|금지|해소|벗어|삭제|거[절부]|멈[췄춘추]|중단|취소|철회|포기|빠짐|유지|지[킨켰키]|무료|해방|제동|없[앤애]|비공개|미공개|무산|실패|그친|그쳤|\d%? ?↓"
)
_NEAR = 2  # words
_STOP = deferred(r"[,.…]|[가-힣](?:고|며|지만|는데)\s")
_TOPIC = deferred(r"[은는]$")
_FRAME = deferred(r"에서[는도]?$|에선$")
_AVERAGE = deferred(r"평균(?:적으로)?\s(?:[^\s,]+(?:에서|으로|로)\s){0,2}(?:약\s)?$")
_EACH = deferred(
    r"(?<![가-힣])(?:모두|전부|모든|각각|어느|늘|항상|매번|누구나)(?![가-힣]*\s?합)|(?<=[\d%명건점개원배번분초위])씩"
)
_OF_THE_AVERAGE = deferred(r"평균|보통|대체로|꼴")


def refuted(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line tells and its section refutes, and the average that it tells of each."""
    whole = {
        number: "".join(one.text for one in several) for number, several in groupby(section, lambda one: one.sentence)
    }
    mine = words(text)
    if not _DENIED.search(text):
        for one in section:
            sentence = whole[one.sentence]
            if found := _not_but(mine, sentence, one, section) or _cause(text, mine, sentence, one):
                yield Swapped(found, one)
                return
    yield from _out_of_it(text, stretches, section)
    yield from _only_denied(text, section)
    yield from _other_half(text, section)
    each = _EACH.search(text)
    if each is not None and not _OF_THE_AVERAGE.search(text):
        for value in (value for value in values(text) if value.group == "figure"):
            homes = [one for one in section if any(_one_figure(value, told) for told in one.values)]
            if homes and all(_averaged(value, one, whole[one.sentence]) for one in homes):
                yield Swapped((min(each.start(), value.span[0]), max(each.end(), value.span[1])), homes[0])
                return


def _out_of_it(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line brings in and a clause leaves out: `밝기만 고쳐도 꼬리표` for 밝기만 조절한 사진은 대상이 아니에요."""
    if _DENIED.search(text):
        return
    for one in section:
        if not _OUT.search(one.text):
            continue
        topic = next((at for at, word in enumerate(one.words) if _TOPIC.search(word.written)), -1)
        rare = [word for word in one.words[: topic + 1] if sum(each.has(word) for each in section) == 1]
        for word in words(text):
            around = text[: word.span[0]] + text[word.span[1] :]
            if any(alike(word, each) for each in rare) and not _LEFT_ALONE.search(around):
                yield Swapped(word.span, one)
                return


def _only_denied(text: str, section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield two words of a line that its section has in one clause only, which denies what it tells: `심사 통과한` for 심사를 받지 않았어요."""
    if _DENIED.search(text) or _LEFT_ALONE.search(text) or _NONE_NOW.search(text):
        return
    mine = words(text)
    for one in (each for each in section if _REFUSED.search(each.text)):
        rare = [word for word in mine if one.has(word) and sum(each.has(word) for each in section) == 1]
        for word, other in pairwise(rare):
            near = mine.index(other) - mine.index(word) <= _NEAR and not _STOP.search(
                text[word.span[1] : other.span[0]]
            )
            near = near and not of_another(mine, one, section)
            if near and _together(word, other, one) and not _IF.search(one.text) and not _TOPIC.search(other.written):
                yield Swapped((word.span[0], other.span[1]), one)
                return


def _together(word: Word, other: Word, one: Clause) -> bool:
    """Return whether a clause has two words near each other, and not both in where it is."""
    places = [next(at for at, each in enumerate(one.words) if alike(each, mine)) for mine in (word, other)]
    told = any(alike(each, mine) for each in _comment(one) for mine in (word, other))
    return told and abs(places[0] - places[1]) <= _NEAR


def _comment(one: Clause) -> Sequence[Word]:
    """Return what a clause says behind where it is: `정답을 보여 주지 않아요` of `도우미에서 정답을 …`."""
    last = max((at for at, word in enumerate(one.words) if _FRAME.search(word.written)), default=-1)
    return one.words[last + 1 :]


def _other_half(text: str, section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield a figure that a line tells of those under a bound, and its section of those above it: `60세 미만 38%` for 60세 이상."""
    told = [one for one in values(text) if one.group == "figure"]
    for bound in told:
        for value in (one for one in told if one is not bound and bound.figures[0].bound and not one.figures[0].bound):
            homes = [one for one in section if any(_one_figure(value, each) for each in one.values)]
            sides = [_bounds(bound, one) for one in homes]
            if homes and all(side and bound.figures[0].bound not in side for side in sides):
                yield Swapped((min(bound.span[0], value.span[0]), max(bound.span[1], value.span[1])), homes[0])
                return


def _bounds(bound: Value, one: Clause) -> set[str]:
    """Return how a clause bounds the very figure that a line bounds."""
    mine = bound.figures[0]
    found = [
        each
        for value in one.values
        for each in value.figures
        if (each.kind, each.unit, each.value) == (mine.kind, mine.unit, mine.value)
    ]
    return {each.bound for each in found}


def _not_but(mine: Sequence[Word], sentence: str, one: Clause, section: Sequence[Clause]) -> Span | None:
    """Return the word of a line that a clause has as what is not so, where nothing tells of it otherwise, nor the line of what is so."""
    match = _NOT_BUT.search(sentence)
    if match is None or match["not"] not in one.text:
        return None
    (wrong, *_) = words(match["not"]) or (None,)
    right = words(match["but"])
    if wrong is None or any(alike(word, each) for word in mine for each in right):
        return None
    told = [each for each in section if each.has(wrong) and each.sentence != one.sentence]
    return next((word.span for word in mine if alike(word, wrong)), None) if not told else None


def _cause(text: str, mine: Sequence[Word], sentence: str, one: Clause) -> Span | None:
    """Return where a line gives as the cause what a clause says is none: `감원은 AI 때문` for AI 때문은 아니라고."""
    match = _NO_CAUSE.search(sentence)
    if match is None or match["what"] not in one.text:
        return None
    return next(
        (word.span for word in mine if word.written.startswith(match["what"]) and _CAUSE.match(text, word.span[1])),
        None,
    )


_CAUSE = deferred(r"\s?(?:때문|탓|책임|잘못)")


def _one_figure(value: Value, told: Value) -> bool:
    """Return whether two values are one figure of one unit: 3점, 세 곳 are two."""
    units = {figure.unit for one in (value, told) for figure in one.figures}
    return told.group == "figure" and len(units) == 1 and same(value, told)


def _averaged(value: Value, one: Clause, sentence: str) -> bool:
    told = [each for each in values(sentence) if _one_figure(value, each)]
    return bool(told) and all(_AVERAGE.search(sentence[: each.span[0]]) for each in told)
