"""Whether a sentence tells again what one before it told: in other words, with no other figure, or in its own words with one more."""

import re
from collections import Counter
from functools import lru_cache
from operator import itemgetter

from pipeline.text import quantities, stems
from pipeline.text.patterns import deferred

_TURNS = deferred(r"[?]|않|못|없|안 |다만|하지만|그런데|면 |아니")
_LIGHT = frozenset(
    str.split(
        "있 하 되 돼 이 것 거 게 셈 얘기 이야기 뜻 말 점 수 모두 무려 이나 까지 부터 에 에는 에서 을 를 은 는 이 가 로 의 나 도 씩 달하 이르 챙기 챙겨 두 두세요 기억하 쓰 쓸 할 돌리 돌릴 즉 곧 다시 결국 그러니까 그만큼 예요 이에요 번이에요 마감 기한 맞히 맞 빗나가 그만큼 무려 줄어들 뿐"
    )
)
"""Words that a sentence may have beyond the one that it tells again, without telling more."""
_WORD = deferred(r"[^\s.,!?;:·‘’“”'\"()]+")
_FEWEST, _MORE = 6, 2  # words that both have at least, and that one has more
_BEGINNING = 2  # syllables that say which word it is: 예비로 and 예비용으로
_COUNTED = deferred(
    r"(?P<of>곳|명|대|개|건|사람|팀)[이가은는도] (?P<many>하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?=이[에었고며]|이?었|뿐|예)"
)
_BEFORE = {"하나": "한", "둘": "두", "셋": "세", "넷": "네"}
"""How a number that ends a sentence (`곳이 셋이에요`) is said before what it counts: 세 곳."""


def adds_nothing(text: str, before: str) -> bool:
    """Whether a sentence has no figure and no word that one before it has not, and neither denies nor asks."""
    told = figures(text)
    if not told or not told <= figures(before) or _TURNS.search(text) is not None:
        return False
    known = {form for word in stems.of(without_figures(before)) for form in word}
    words = [word for word in stems.of(without_figures(text)) if _LIGHT.isdisjoint(word)]
    beginnings = {form[:_BEGINNING] for form in known if len(form) >= _BEGINNING}
    new = [
        word for word in words if known.isdisjoint(word) and beginnings.isdisjoint(form[:_BEGINNING] for form in word)
    ]
    return not new and len(words) > 0


@lru_cache(maxsize=16_384)
def nearly(text: str, before: str) -> bool:
    """Whether one of two sentences is the other to the word but for a word or two more, as where a rewrite says again what an editor wrote."""
    (fewer, short), (more, long) = sorted((_words(text), _words(before)), key=itemgetter(0))
    return _FEWEST <= fewer >= more - _MORE and not short - long and (long - short).total() <= _MORE


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[int, Counter[str]]:
    """Return how many words a sentence has, and which."""
    found = Counter(_WORD.findall(text))
    return found.total(), found


@lru_cache(maxsize=2048)
def figures(text: str) -> frozenset[tuple[object, ...]]:
    """Return the figures of a Korean text, whatever their writing."""
    said = _COUNTED.sub(_before_its_noun, text)
    return frozenset((group[0].value, group[0].unit, group[0].kind) for group in quantities.readings(said, "ko"))


def without_figures(text: str) -> str:
    """Return a Korean text without its figures; their particles stand alone then."""
    text = _COUNTED.sub(_before_its_noun, text)
    for group in reversed(quantities.readings(text, "ko")):
        text = f"{text[: group[0].span[0]]} {text[group[0].span[1] :]}"
    return text


def _before_its_noun(match: re.Match[str]) -> str:
    return f" {_BEFORE.get(match['many'], match['many'])} {match['of']}"
