"""What a draft lists itself beside its count: `수면, 운동, 식단까지 다섯 가지`, or in the next sentence that names them and says no more.

One text says both, so whatever the source has, one of them is wrong. A list ends where its last item has `까지`, where `이렇게` or `모두`
takes it together; how many it has at the most is plain, how many at least is not, since a clause may stand before its first comma.
"""

from collections.abc import Iterator, Sequence, Set

from pipeline.check.few.drafted import Few
from pipeline.text.patterns import deferred

_ENDS = deferred(
    r"(?P<end>까지(?:를)?,?|,(?= (?:이렇게|모두|총|합쳐))|(?:을|를) (?:모두 )?(?:합쳐|합해|합하면|더해|더하면|통틀어)(?:서)?,?|, (?:이|그))"
    r" (?:(?:이렇게|모두|총|합쳐|무려) )*(?:(?!\S*까지)[가-힣A-Za-z]+ ){0,4}?$"
)
_CUT = deferred(
    r",\s?|·|(?<=[가-힣A-Za-z0-9’'”\")])(?:와|과|하고|이랑|랑)\s|\s(?:및|그리고|또|더하기)\s|(?:은|는)? 물론,?\s|에다?\s|뿐(?:만)? 아니라\s|(?<=[가-힣]{2})[도며고]\s"
)
_SURE_CUT = deferred(r",\s?(?:그리고 )?|·|(?<=[가-힣A-Za-z0-9’'”\")])(?:와|과)\s|\s(?:및|그리고)\s")
_OPEN = deferred(
    r"(?<![가-힣])등(?![가-힣]{2})|비롯|포함|부터|같은|형제|자매|남매|부부|부모|커플|부자|모녀|모자|쌍둥이|듀오|콤비|가족|[가-힣]들|일행|측|진영|외에|말고|빼고|밖에|각각|씩|[을를] (?:필두|시작|선두|중심)|이어|가세|합류|덧붙|\d"
    r"|(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|양|여러|몇) ?[가-힣]"
)
"""What makes more or fewer of a list than its items: others, those of several, their own counts."""
_UNTIL = deferred(r"(?:년|월|일|달|주|해|시|분기|지금|현재|오늘|이제|아직|여태|지난번|끝|마지막|최근|당시|때)$")
_NO_ITEM = deferred(r"(?:에서|에게|부터|으로|[을를은는이가]) |[가-힣](?:고|며|면|는데|지만|아서|어서|해서)(?: |$)")
_NEXT = deferred(
    r"(?:바로 |즉 |차례로 )?(?P<items>(?!모두|전부|다 )[^.!?은는]{4,90}?)(?:이에요|예요|입니다|이죠|죠|이었어요|였어요)[.!]?$"
)
_UPTO = deferred(r"까지(?:를)?,? (?:[가-힣A-Za-z]+ ){0,8}$")
_WORD = deferred(r"\S+")
_WORDS_BEFORE, _THREE = 3, 3
_CLAUSE = deferred(r"[가-힣]{2,}(?:[을를] |에서 |에게 )|(?:하는|한|된|되는|던) [가-힣]+ [가-힣]+ ")
_ITEM = r"[가-힣A-Za-z0-9&.’'-]+(?: [가-힣A-Za-z0-9&.’'-]+){0,2}"
_ROWS = deferred(rf"{_ITEM}(?:(?:, |·|[와과] ){_ITEM})+")

_ONE_EACH = deferred(
    rf"(?:의 [가-힣A-Za-z]+)?(?:[은는이가]|에|에게|에서|에는|에게는)? (?P<items>{_ITEM}(?:(?:, |·|[와과] ){_ITEM})+?)[을를이가]? (?:하나씩|각각 하나|한 (?:가지|명|개|곳|사람)씩) (?:나눠 |나누어 )?(?:맡|담당|책임)"
)
"""Things given out one each: `세 모델은 글, 그림, 소리를 하나씩 맡아요`."""


def refuted(text: str, following: str, counted: Sequence[Few], told: Set[int]) -> Iterator[tuple[Few, int]]:
    """Yield the counts that the draft's own list beside them refutes, each with how many that list has; `told` are the numbers of its sources.

    With `까지` a list may go on from what was said before, and what the next sentence names may be kinds of what was counted: there the
    sources have to list as many as the draft does.
    """
    for one in counted:
        before = text[: one.quantity.span[0]]
        if many := _closed(before):
            if many < one.value and not (one.value in told and _UPTO.search(before)):
                yield one, many
        elif one is counted[-1] and (many := _named_next(following, counted)) in told and many != one.value:
            yield one, many


def one_each(text: str, counted: Sequence[Few], told: Set[int]) -> Iterator[tuple[Few, int]]:
    """Yield the counts of things of which each has one of a list, where that list is as long as the sources' and they are not as many."""
    for one in counted:
        each = _ONE_EACH.match(text, one.quantity.span[1])
        many = len(_SURE_CUT.split(each["items"])) if each and not _OPEN.search(each["items"]) else 0
        if many != one.value and many in told:
            yield one, many


def _closed(head: str) -> int:
    """Return how many the list that ends right before a count has at the most; 0 where none does, or where it leaves others out."""
    end = _ENDS.search(head)
    first = _SURE_CUT.search(head, 0, end.start()) if end else None
    if end is None or first is None:
        return 0
    words = list(_WORD.finditer(head, 0, first.start()))
    start = words[-min(_WORDS_BEFORE, len(words))].start()
    listed = head[start : end.start()]
    last = _SURE_CUT.split(listed)[-1]
    if _OPEN.search(head, start) or _UNTIL.search(listed) or _NO_ITEM.search(last):
        return 0
    return len(_CUT.split(listed))


def items(text: str) -> frozenset[int]:
    """Return how many things the lists of a Korean text have, each read from its commas on to where it ends."""
    return frozenset(len(_SURE_CUT.split(match.group())) for match in _ROWS.finditer(text))


def beside(head: str) -> frozenset[int]:
    """Return how many the list may have that ends right before a count, or before its noun: `제미나이와 그록, 챗봇 두 개`."""
    rows = [match for match in _ROWS.finditer(head) if match.end() >= len(head.rstrip())]
    many = len(_SURE_CUT.split(rows[-1].group())) if rows else 0
    return frozenset({many, many - 1})


def at_most(head: str) -> frozenset[int]:
    """Return how many each list before a count has with what only follows it: `가람과 나루, 다온에 이어 라온까지`."""
    return frozenset(len(_CUT.split(match.group())) for match in _ROWS.finditer(head))


def named_only(following: str) -> int:
    """Return how many things a sentence names that says no more: `새 노트북과 키보드예요`; 0 where it says more."""
    named = _NEXT.fullmatch(following.strip())
    if named is None or _OPEN.search(named["items"]) or _CLAUSE.search(named["items"]):
        return 0
    sure = len(_SURE_CUT.split(named["items"]))
    return sure if sure == len(_CUT.split(named["items"])) > 1 else 0


def _named_next(following: str, counted: Sequence[Few]) -> int:
    """Return how many the next sentence names, where it names three or more by a word each; 0 where it may tell their kinds."""
    many = named_only(following)
    last = _SURE_CUT.split(following.strip())[-1]
    if many < _THREE or "," not in following or " " in last or any(one.value == many for one in counted):
        return 0
    return many
