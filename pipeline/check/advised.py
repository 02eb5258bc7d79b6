"""Counts and lengths of the writer's own: what they advise their readers to do, and what befell themselves.

`질문 20개를 골라 물어보세요`, `5분이면 돼요` and `저도 해 봤는데 세 건이 엉터리였어요` rest on no source. What an article itself counts or
advises stays held against it: where one of its sentences has such a figure and tells of what the draft's tells of.
"""

from collections.abc import Iterator, Mapping, Sequence

from pipeline.check import anchors, compare, retold
from pipeline.check.claims import DOUBT, ON_FIGURES, Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities, unsourced
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ADVICE = deferred(r"(?:(?<![계이])(?<!(?<!만)드)(?<![있없]으)세요|보겠어요)[^가-힣\w]*$")
_IN_MY_PLACE = deferred(r"(?<![가-힣])(?:저|우리)라면 ")
_NAME = deferred(r"[A-Z][A-Za-z]|[“\"]")
_WOULD = deferred(r"겠어요[^가-힣\w]*$")
_ENOUGH = deferred(
    r"이?면 (?:[가-힣]+ ){0,4}?(?:돼요|충분해요|족해요|(?:읽을|고칠|볼|끝낼|만들|찾을|익힐|배울|마칠|적을|바꿀|(?:따라|확인|시작|정리|비교|준비|시험|설정|연습|신청) ?할) 수 있어요)[^가-힣\w]*$"
)
_CAN = deferred(r"이?면 [^.!?]{1,40}수 있어요[^가-힣\w]*$")
_PAST = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 20 and chr(code) != "겠")  # …ㅆ
_BEFELL = deferred(rf"[{_PAST}](?:어요|거든요|네요|더라고요)[^가-힣\w]*$")
_LIMIT = deferred(r"\s?(?:까지|이상|이하|미만|이내|안에|[을를]? ?(?:넘|초과)|보다|당(?![가-힣])|마다|중|가운데)")
_TURNS = deferred(r"(?:니|니까|므로|는데|은데|인데|지만|거든요|라서)[, ]|[,.!?] ")
_OF_A_THING = deferred(rf"[{unsourced.ADNOMINAL}는] (?!(?:뒤|다음|후|것|거|게|걸|데|적|채|동안)[가-힣]{{0,2}}(?![가-힣]))[가-힣]")  # fmt: skip
_OTHERS = deferred(r"들(?:이|은|도|께서)(?= )")
_NEAR = {"count": 1.0, "duration": 0.5}  # a rare word or a few others; fewer things last than are counted


def own(text: str, one: Quantity, around: Sequence[Evidence]) -> bool:
    """Return whether a count or a length belongs to what a sentence advises, or to what its writer did, and none of the sentences around has it otherwise."""
    would = bool(_WOULD.search(text) and _IN_MY_PLACE.search(text[: one.span[0]]))
    named = _NAME.search(unsourced.EVERYDAY.sub("", text)) is not None
    if one.kind not in _NEAR or one.bound or named or not _in_own_words(text, one, would=would):
        return False
    rare = retold.rarity(around)
    return would or not any(
        _alike(other, text, rare, one.span) >= _NEAR[one.kind]
        for other in around
        if any(compare.comparable(one, told) for told in quantities.find(other.text, other.language))
    )


def _alike(other: Evidence, text: str, rare: Mapping[str, float], without: anchors.Span) -> float:
    """Return how much of a text, a figure apart, another tells of; what only sounds like an English word is none."""
    return sum(
        one.weight * rare.get(one.key, 1.0)
        for one in anchors.shared(other.text, other.language, text)
        if (one.key[0] != "~" or other.language == "ko")
        and any(end <= without[0] or without[1] <= start for start, end in one.draft)
    )


def _in_own_words(text: str, one: Quantity, *, would: bool) -> bool:
    behind = text[one.span[1] :]
    if _LIMIT.match(behind) or _TURNS.search(behind.rstrip(" .!?~")) or _OF_A_THING.search(behind.partition(" ")[2]):
        return False
    if would or _ADVICE.search(text) or (one.kind == "duration" and _ENOUGH.match(behind)):
        return not (would and _OTHERS.search(text))
    return unsourced.ours(text) and not _OTHERS.search(text) and bool(_WOULD.search(text) or _BEFELL.search(text))


def worded(text: str, span: anchors.Span) -> bool:
    """Return whether a sentence advises something with the figure in a place, or tells what befell its writer, whoever has the figure."""
    figures = (one for one in quantities.find(text, "ko") if one.span == span and one.kind in _NEAR)
    return any(_in_own_words(text, one, would=False) or _CAN.match(text, one.span[1]) for one in figures)


def softened(claim: Claim, flags: Sequence[Flag]) -> Iterator[Flag]:
    """Yield the flags of a sentence that cites nothing, one doubt for each figure of the writer's own; a short source is told itself."""
    groups = quantities.readings(claim.text, "ko") if len(claim.evidence) >= retold.LONG else []
    mine = [group[0] for group in groups if own(claim.text, group[0], claim.evidence)]
    told = [flag for flag in flags if flag.kind in ON_FIGURES and any(flag.span == one.span for one in mine)]
    yield from (flag for flag in flags if flag not in told)
    yield from (doubt("number-unsupported", one) for one in mine if any(flag.span == one.span for flag in told))


def doubt(kind: str, one: Quantity) -> Flag:
    """Return the finding of a figure that is the writer's own, unless it is the source's after all."""
    return Flag(kind, "warn", one.span, say("check.advised", text=one.text), sure=DOUBT)
