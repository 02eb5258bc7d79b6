"""The words of a line and of the sections below it, so that one knows the other's: particles off, 하다 off, `내린` for `내렸어요`."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_WORD = deferred(
    r"[1-9]0대[은는이가를의에와과도]?(?=[ ,]|$)|(?<![가-힣\d%.A-Za-z])[가-힣]+|[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?:[가-힣]+)?"
)
_NUMBERED = deferred(
    r"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z]{2,12}) (?P<number>\d{1,2}(?:\.\d)?[A-Z]?)(?P<particle>은|는|이|가|을|를|의|에|도|로|와|과|보다)?(?![가-힣\d.%,]\S|[가-힣%])"
)
_PARTICLE_FORMS = r"에서는|에서도|으로는|으로도|에게는|이라고|이라는|까지는|부터는|보다는|에서|에게|으로|까지|부터|보다|처럼|마다|이라|라고|라는|이나|에는|에도|로는|와는|과는|이지만|이에요|예요|이고|이며|이던|인|은|는|이|가|을|를|의|에|로|와|과|도|만|께|선|나"
_PARTICLE = deferred(rf"(?:{_PARTICLE_FORMS})$")
_LATIN_PARTICLE = deferred(rf"(?:{_PARTICLE_FORMS})+$")
_DOING = deferred(r"(?<=[가-힣]{2})(?:하|되|했|됐|한|된|할|될|해|돼|함|됨|시키|시켰|받|당하|당했)[가-힣]*$")
_PREDICATE = deferred(
    r"(?:요|죠|고|며|지만|는데|다|려고|려는|기로|면|서|던|는|은|게|지|자|어|아|여|려|해|기|놔|둬|줘|뤄|춰|켜|쳐|겨|혀)$"
)
_NO_VERB = deferred(r"(?:할|승|확|개|법|시|원|상|성|노|부|연|타|증|무|본|공|라|온라|디자|캠페|도메)인")
"""Nouns that end as `줄인` does."""
_SURELY_VERB = deferred(r"[가-힣](?:는|고|지|던|게|[아어][^가-힣]?$|[아어]요|[았었]|으[니면며려])")
_A_PLACE = deferred(r"(?:에서|에게|까지|부터|으로|보다|에)[는도만]$")
_OF_PAST = deferred(r"[가-힣]은")
_TOKEN = deferred(r"(?<![가-힣\d%A-Za-z])[가-힣]{1,20}")
_SPACE, _SYLLABLES, _SHORT = 0xAC00, 11_172, 2
_LONGEST = 40  # characters: what is longer is no word
_ADNOMINAL = (4, 8)  # the final consonants of 내린 and 내릴
_OPEN = frozenset(
    str.split(
        "것 수 등 중 때 더 또 및 이번 지난 올해 지금 이제 오늘 대한 위해 통해 관련 모두 가장 이상 이하 최대 약 정도 넘게 있다 있어 없다 이게 그게 여러 다시 함께 바로 먼저 아직 이미 다른 어떤 우리 소식 이야기 하나"
    )
)

_SHORT_ONES = frozenset("새첫옛")
_WEAK = deferred(
    r"넘[어었는은]|되[었어는면고]|됐|돼[요서]|있[어었는다고]|없[어었는다고]|가운데|정도|대해|동안|때문|이후|이전|나[온왔오]|밝[혔히]|알려[졌지진]|말[했하]|전했|였|이었|예요|이에요"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: its stem, how it stood there, and where; two that are one have the same `head`, or are `called` the same."""

    stem: str
    written: str
    span: Span
    head: int = field(init=False, repr=False, compare=False)
    called: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        head, called = _met_by(self.stem, self.written)
        object.__setattr__(self, "head", head)
        object.__setattr__(self, "called", called)


@lru_cache(maxsize=1024)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text that tell something; a name with its number is one word more (`탤론 2`)."""
    found = [
        Word(f"{match['name']} {match['number']}".lower(), match.group(), match.span())
        for match in _NUMBERED.finditer(text)
    ]
    for match in _WORD.finditer(text):
        written = match.group()
        if len(written) > _LONGEST:
            continue
        stem = _stem(written)
        told = len(stem) > 1 or stem in _SHORT_ONES or not "가" <= stem[0] <= "힣" or _PREDICATE.search(written)
        if told and stem not in _OPEN and not _WEAK.match(stem):
            found.append(Word(stem, written, match.span()))
    return tuple(sorted(found, key=lambda word: word.span))


@lru_cache(maxsize=1024)
def tokens(text: str) -> tuple[Word, ...]:
    """Return every word of a text in Hangul, those too that tell little: 나왔어요, 밝혔어요."""
    return tuple(Word(_stem(match.group()), match.group(), match.span()) for match in _TOKEN.finditer(text))


def _stem(written: str) -> str:
    if written[0].isdigit():
        return written[:3]
    if not "가" <= written[0] <= "힣":
        return _LATIN_PARTICLE.sub("", written).lower()
    bare = _DOING.sub("", written)
    if bare != written:
        return bare
    if len(written) == _SHORT:
        return written[0] if written[1] in "은는을를" else written  # `속도`, `평가`, `회의` end in no particle
    while len(bare) > _SHORT and (shorter := _PARTICLE.sub("", bare)) != bare and shorter:
        bare = shorter
    return bare


@lru_cache(maxsize=16384)
def _met_by(stem: str, written: str) -> tuple[int, str]:
    """Return the beginning of a word without its final consonant, and the name that it writes (of a mere particle, that it is one)."""
    first = written[0].lower()
    called = aliases.table().get(aliases.squeeze(stem), "") if _PARTICLE.sub("", written) else "-"
    return (_bare(first) if "가" <= first <= "힣" else -ord(first[0])), called


def alike(one: Word, other: Word) -> bool:
    """Return whether two words are one: the same stem, forms of one verb, or a name in short and in full: 문체부, 문화체육관광부."""
    if one.head != other.head and not (one.called and one.called == other.called):
        return False
    return _alike(one.stem, one.written, other.stem, other.written)


def heads(several: Iterable[Word]) -> frozenset[int | str]:
    """Return what a word that is one of several must have one of: their heads, and how they are called."""
    return frozenset(one for word in several for one in (word.head, word.called) if one != "")


def among(word: Word, several: Iterable[Word]) -> bool:
    """Return whether a word is one of several."""
    return any(alike(word, one) for one in several if word.head == one.head or word.called)


@lru_cache(maxsize=65536)
def _alike(stem: str, written: str, other_stem: str, other_written: str) -> bool:
    if len(stem) == 1 or len(other_stem) == 1:
        verbs = (_SURELY_VERB.match(written) or _OF_PAST.fullmatch(written)) and (
            _SURELY_VERB.match(other_written) or _OF_PAST.fullmatch(other_written)
        )
        if verbs and written[0] == other_written[0] and _closed(written[0]):
            return True  # 남는, 남으니; 찾은, 찾았어요
        return _PARTICLE.sub("", written) == _PARTICLE.sub("", other_written)
    return stem == other_stem or _forms(written, other_written) or _one_name(stem, other_stem)


def _one_name(one: str, other: str) -> bool:
    key = aliases.table().get(aliases.squeeze(one))
    return key is not None and key == aliases.table().get(aliases.squeeze(other))


def _closed(letter: str) -> bool:
    return (ord(letter) - _SPACE) % 28 > 0


def _forms(one: str, other: str) -> bool:
    """Return whether two words are forms of one verb, which keeps its beginning: 내린, 내렸어요; 이끈, 이끌고."""
    if not (_verbal(one) and _verbal(other)) or _DOING.search(one) or _DOING.search(other):
        return False
    if (
        one[0] < "가"
        or other[0] < "가"
        or len(one) < 2
        or len(other) < 2
        or _A_PLACE.search(one)
        or _A_PLACE.search(other)
    ):
        return False
    return (one[0] == other[0] and _onset(one[1]) == _onset(other[1])) or (
        _bare(one[0]) == _bare(other[0]) and min(len(one), len(other)) == 2 and _onset(one[1]) == _onset(other[1]) == 11
    )


def _verbal(word: str) -> bool:
    """Return whether a word can be a form of a verb."""
    if _NO_VERB.fullmatch(word):
        return False
    last = ord(word[-1]) - _SPACE
    return _PREDICATE.search(word) is not None or (0 <= last < _SYLLABLES and last % 28 in _ADNOMINAL)


def _onset(letter: str) -> int:
    return (ord(letter) - _SPACE) // 588


def _bare(letter: str) -> int:
    return (ord(letter) - _SPACE) // 28
