"""Which sentences of a rewrite tell again what was deleted, where its source also bears sentences that stand.

One source sentence often bears two facts, so that a rewrite which cites it need not tell the deleted one. It does where each sentence that
stands on that source is told by another new one, and what is left over has no figure of its own and says what the deleted one said.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.draft.align import joins_again, likeness, own_figures, rests_on, shared_words
from pipeline.draft.held import SILENT, as_read
from pipeline.draft.replaced import day_again
from pipeline.draft.telling import stem, terms
from pipeline.draft.units import Unit
from pipeline.text import stems
from pipeline.text.composed import letters
from pipeline.text.sections import plain
from pipeline.text.told_again import without_figures

_DENIES = re.compile(
    r"그대로|변함|여전|무료|공짜|(?:^|\s)(?:없[^이]|안 |못(?:\s|하|했|한)|아니[에었라])|지[는도]? ?(?:않|못)|모르[는고지]|몰[라랐]"
)
_ADVISES = re.compile(
    r"(?:세요|[볼둘할] 만해요|[는은] (?:게|것이|편이|쪽이) (?:좋아요|나아요|좋겠어요)|면 (?:돼요|되죠|좋아요|좋겠어요|어떨까요)"
    r"|[볼둘할줄]까요|[봐둬해]도 (?:좋아요|돼요)|야 (?:해요|돼요)|(?<=[어아해] )(?:봐요|둬요|놔요|두죠|보죠))[.!?]*$"
)
_NOTES = re.compile(r"적어|적으|적고|표시|메모|기억|잊지|챙[겨기]|동그라미|알람|알림")
_DAY = re.compile(r"날(?:짜|은|을|이|에|도|[^가-힣]|$)|달력|캘린더|일정|마감|알람|[가-힣]일(?:을|에|은)")
_TIME = re.compile(r"(?:다음|지난|이번) ?(?:달|주|해|분기|학기|회)|내년|작년|올해|내일|어제|오늘|나중|머지않아|언젠가")
_SUBJECT = re.compile(r"(?:들)?(?:은|는|이|가|께서는?)$")
_NOUN = re.compile(r"(?:은|는|이|가|을|를|의|에|로|와|과|도)$")
_LIGHT = frozenset(
    str.split(
        "있 없 하 되 돼 않 못 안 것 거 게 수 등 점 이 그 저 때 데 적 일 뒤 전 분 곳 번 나 말 좋 두 보 봐 주 줘 해 주세 보세 두세 하세 봅 셈 덕분 때문 탓 모두 전부 다 하나 하나하나 일일이 바로 직접 따로 어떻게 나오 나올 꼭 더 또 다시 앞으로 이미 아직 지금"
        " 그래서 그러니 그리고 하지만 다만 또한 특히 결국 밝히 밝혔 말하 말했 전하 전했 설명 설명하 입장 예정 계획 방침 한다 했다 한다고 했다고 이라고 따르 따르면"
    )
)
"""Words that say nothing of what is told."""
_CODAS, _SIOS = 28, 19
_ACT = 2  # words: what advice ends with says what is to be done
_HALF = 0.5  # of the words of a sentence: then it says what another one said


def figures_beside(fresh: Sequence[Unit], place: int) -> frozenset[str]:
    """Return the figures of the other sentences of a rewrite."""
    others = (unit for at, unit in enumerate(fresh) if at != place and unit.place not in SILENT)
    return frozenset[str]().union(*(terms(unit)[1] for unit in others))


def is_news(unit: Unit, one: Unit, common: frozenset[str]) -> bool:
    """Return whether a sentence has a figure of its own and at most one word of a deleted one, but for the `common` ones, whatever both rest on."""
    return bool(own_figures(unit, one, common)) and shared_words(unit, one, common) <= 1


def of_its_kind(unit: Unit, others: Sequence[Unit]) -> list[Unit]:
    """Return which of some sentences another one may tell: advice tells no news, and news gives no advice."""
    return [one for one in others if _advises(one) == _advises(unit)]


def told_beside(
    fresh: Sequence[Unit], standing: Sequence[Unit], deleted: Sequence[Unit], common: frozenset[str]
) -> frozenset[int]:
    """Return the places of the new sentences that are left over of a source and say what a deleted one said; `common` is what stands."""
    stands = {as_read(unit) for unit in standing}
    found: set[int] = set()
    for place, unit in enumerate(fresh):
        if unit.place in SILENT or not rests_on(unit) or as_read(unit) in stands:
            continue
        known = common & figures_beside(fresh, place)
        for one in deleted:
            kept = [own for own in standing if rests_on(own) & rests_on(one)]
            if (
                rests_on(unit) <= rests_on(one)
                and not own_figures(unit, one, known)
                and _left_over(fresh, place, kept)
                and (_its_figure(one, unit, common) or (_nearest(one, unit, kept) and _says(one, unit, kept)))
            ):
                found.add(place)
    return frozenset(found)


def _left_over(fresh: Sequence[Unit], place: int, kept: Sequence[Unit]) -> bool:
    """Whether each of the sentences that stand is told by another new one of its source better than by the one at a place."""
    others = [unit for at, unit in enumerate(fresh) if at != place and unit.place not in SILENT]
    return all(
        any(rests_on(one) & rests_on(own) and _near(own, one) > _near(own, fresh[place]) for one in others)
        for own in kept
    )


def _its_figure(old: Unit, one: Unit, common: frozenset[str]) -> bool:
    """Whether a sentence has a figure of an old one that stands nowhere, or its day where that is its only figure."""
    return joins_again(old, one, common) or day_again(old, (), one, common)


def _nearest(old: Unit, one: Unit, kept: Sequence[Unit]) -> bool:
    return all(_near(own, one) < _near(old, one) for own in of_its_kind(one, kept))


def _near(one: Unit, other: Unit) -> tuple[int, float]:
    """Return how many words and figures two sentences have in common, and how alike they are."""
    ours = _words(_told(one))
    words = sum(any(_alike(word, our) for our in ours) for word in _words(_told(other)))
    return words + len(terms(one)[1] & terms(other)[1]), likeness(one, other)


def _says(old: Unit, one: Unit, kept: Sequence[Unit]) -> bool:
    """Whether a sentence says what an old one said: half of its words, one of them told by no other sentence of that source; the same
    act, where both advise; or of something that it is not so, where no other sentence of that source says that of anything.
    """
    ours, theirs = _told(old), _told(one)
    if not {*_TIME.findall(theirs)} <= {*_TIME.findall(ours)}:
        return False
    advises = [_advises(unit) for unit in (old, one)]
    if any(advises):
        return all(advises) and (_same_act(ours, theirs) or _half(old, one, kept))
    denies = [_DENIES.search(text) is not None for text in (ours, theirs)]
    if all(denies) and not any(_DENIES.search(_told(own)) for own in kept):
        return any(_alike(word, our) for word in _words(theirs) for our in _words(ours))
    return denies[0] == denies[1] and _half(old, one, kept)


def _half(old: Unit, one: Unit, kept: Sequence[Unit]) -> bool:
    """Whether half of the words of a sentence stand in an old one, of which one stands in none of those `kept`; a single one if both speak of it."""
    ours, theirs = _words(_told(old)), _words(_told(one))
    stands = [word for own in kept for word in _words(_told(own))]
    shared = [(word, other) for word in theirs if (other := next((our for our in ours if _alike(word, our)), None))]
    own = [word for word, _ in shared if not any(_alike(word, other) for other in stands)]
    spoken = any(_SUBJECT.search(word) and _SUBJECT.search(other) for word, other in shared)
    return bool(own) and len(shared) >= _HALF * len(theirs) and (len(shared) > 1 or spoken)


def _same_act(ours: str, theirs: str) -> bool:
    """Whether two pieces of advice ask for one thing: with one word of what they end with, or to note the day."""
    if all(_NOTES.search(text) and _DAY.search(text) for text in (ours, theirs)):
        return True
    acts = [[word for word in _words(text) if not _NOTES.search(word)][-_ACT:] for text in (ours, theirs)]
    return any(_alike(one, other) for one in acts[0] for other in acts[1])


def _advises(unit: Unit) -> bool:
    return _ADVISES.search(_told(unit)) is not None


def _told(unit: Unit) -> str:
    return plain(unit.keyed)


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text without its figures that tell something."""
    words = (letters(word) for word in without_figures(text).split())
    return tuple(word for word in words if word and not _NOUN.fullmatch(word) and _LIGHT.isdisjoint(stems.forms(word)))


def _alike(one: str, other: str) -> bool:
    """Whether two words are one whatever their endings: by a form that both may be, or by how both begin, be there a ㅅ between (날개, 날갯짓)."""
    forms = {form for form in stems.forms(one) if len(form) > 1}
    return not forms.isdisjoint(stems.forms(other)) or _begins(one) == _begins(other) != ""


def _begins(word: str) -> str:
    """Return how a word begins, without what its ending and a ㅅ before another noun do to it."""
    if len(word) < len("날개") or not "가" <= word[1] <= "힣":
        return ""
    start = stem(word[:2])
    return start[0] + chr(ord(start[1]) - (_SIOS if (ord(start[1]) - ord("가")) % _CODAS == _SIOS else 0))
