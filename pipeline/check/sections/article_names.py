"""Who and what an article names, in which of its sentences, and which words of a draft are these names in their own writing or in Hangul."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.lazily import compiled
from pipeline.check.people.sayings import TITLE
from pipeline.check.vocabulary import lexicon, plain_words, running_words
from pipeline.check.written_names import hearing, in_person, strangers, transcribed, unnamed
from pipeline.check.written_names.unnamed_words import BARE_ENGLISH, COMPANY_NOUNS, PERSON_NOUNS, PRODUCT_NOUNS
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_UPPER = "A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ"
WORD = rf"(?<![A-Za-zÀ-ſ0-9'’.-])[{_UPPER}][A-Za-zÀ-ſ0-9-]*[A-Za-zÀ-ſ](?:['’](?!s\b)[A-Za-zÀ-ſ]+)?(?![A-Za-z0-9])"
_RUN = rf"{WORD}(?: (?:(?:&|of|van|von|de|der|den|da|di|du|del|la|le|bin|al) )?{WORD})*"
_KINDS = (
    rf"(?:{COMPANY_NOUNS}|{PERSON_NOUNS}|{PRODUCT_NOUNS}|town|city|port|bay|river|lake|street|road|island|county|state|"
    r"north|south|east|west|new|old|great|daily|news|post|times|review|blog|journal|act|neither|nobody|twenty|thirty)(?:-[a-z]+)?"
)
_HANGUL_NAME = deferred(
    rf"(?<![가-힣A-Za-z0-9])(?P<sure>[가-힣]{{0,4}}(?:단체|기업|업체|스타트업|개발사|제조사) )?(?P<name>[가-힣][가-힣A-Za-z0-9]{{1,11}}?)"
    rf"(?:(?:은|는|이|가|의|에서는|에서|도|과|와|에|에게|를|을)(?=[\s,.])|(?P<title>(?= (?:[가-힣]{{0,6}} )?{TITLE}(?![가-힣]{{2}}))))"
)
_GLOSSED = deferred(r"(?<![가-힣])(?P<name>[가-힣]{2,12})(?:-?\d*)?\([A-Z][A-Za-z0-9 .&-]{1,30}\)")
_ORGANISATION = deferred(
    r"(?<=[가-힣])(?:은행|전자|대학교|대학|병원|소프트|테크|연구소|연구원|재단|그룹|통신|증권|보험|제약|랩|랩스|모터스|클라우드|메모리|카드|로보틱스|바이오|캐피털|벤처스|네트웍스|AI)$"
)
_KIND_OF_HOUSE = deferred(
    r"(?:대학|종합|지방|시중|중앙|인터넷|국내|해외|국제|일부|모든|이|그|한|두|세|국립|공공|민간|손해|생명|건강|신용|체크|법인|이동|자율|오픈|스타트|하이|핀|빅|딥|바이오|에듀|헬스|클라우드|인공지능|생성형)"
    r"(?:은행|전자|대학교|대학|병원|소프트|테크|연구소|연구원|재단|그룹|통신|증권|보험|제약|랩|모터스|클라우드|메모리|카드|바이오|AI)$"
)
_VERBAL = deferred(
    r"(?:[요다고며면서지죠]|는데|지만|려고|으로|[할한될된]|[았었했갔났왔됐겠있없였봤][가-힣]*)$|^(?:이라|하는|되는)"
)
_HANGUL = deferred(r"(?<![가-힣A-Za-z0-9])[가-힣]{2,12}")
_OFTEN = 2
_LEAST, _LIKE, _SURE = 2, 0.6, 0.85


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that an article names: the words that tell it, and the numbers of its sentences (from 1)."""

    words: frozenset[str]
    places: frozenset[int]
    phrase: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A word of a draft that may be a name, with and without what may be its particle."""

    forms: tuple[str, ...]
    span: tuple[int, int]


@lru_cache(maxsize=64)
def named(sentences: tuple[str, ...], language: str) -> tuple[Named, ...]:
    """Return the names of an article, each once however it is written; kept, since every sentence of a section asks."""
    return tuple(_korean(sentences) if language == "ko" else _english(sentences))


def _english(sentences: Sequence[str]) -> Iterator[Named]:
    groups: list[Named] = []
    for place, words, phrase in _runs(sentences):
        one = Named(frozenset(words), frozenset({place}), phrase)
        for other in [other for other in groups if other.words & one.words]:
            groups.remove(other)
            one = Named(one.words | other.words, one.places | other.places, max(other.phrase, one.phrase, key=len))
        groups.append(one)
    yield from groups


def _runs(sentences: Sequence[str]) -> Iterator[tuple[int, list[str], str]]:
    """Yield the names of English sentences by their telling words; a word that opens a sentence is one in the midst of another, or no word at all."""
    small = frozenset(word for one in sentences for word in re.findall(r"(?<![A-Za-z'’-])[a-z]{3,}", one))
    headline = bool(sentences) and title_case(sentences[0])
    found = [
        (number, match.group(), not sentence[: match.start()].strip("\"“'‘(— "), headline and number == 1)
        for number, sentence in enumerate(sentences, 1)
        for match in compiled(_RUN).finditer(sentence)
    ]
    inside = {word for _, run, opens, capitals in found if not capitals for word in run.split()[1 if opens else 0 :]}
    for number, run, opens, capitals in found:
        words = [
            word
            for place, word in enumerate(run.split())
            if telling(word, small) and (word in inside or not (capitals or (opens and place == 0 and _a_word(word))))
        ]
        if words and not everywhere("".join(words)):
            yield number, words, run


def title_case(title: str) -> bool:
    """Return whether a line is written as titles are: most of its words with a capital."""
    words = re.findall(r"[A-Za-z][A-Za-z'’-]{3,}", title)
    return sum(1 for word in words if word[0].isupper()) * 5 > len(words) * 3


def telling(word: str, small: frozenset[str] = frozenset()) -> bool:
    """Return whether a capitalised word tells a name: no kind, month, nationality or initials, and not written small elsewhere."""
    return (
        word[0].isupper()
        and len(word) > _LEAST
        and not word.isupper()
        and word.lower() not in small
        and word not in in_person.OPENERS
        and word not in unnamed.NO_NAME
        and not _is_a_kind(word)
    )


@lru_cache(maxsize=8192)
def _is_a_kind(word: str) -> bool:
    """Return whether a word says what something is, as a noun that stands for many."""
    return compiled(rf"(?i:{_KINDS})").fullmatch(word) is not None


def _a_word(word: str) -> bool:
    lower = word.lower()
    return (
        compiled(rf"(?:{BARE_ENGLISH})").fullmatch(word) is not None
        or any(form in lexicon.english() for form in lexicon.stem(lower))
        or lower.endswith(("ly", "ing", "ed", "s"))
    )


def everywhere(name: str) -> bool:
    """Return whether a name is a place or an office that everyone knows: what an article says may be told of it anywhere."""
    key = aliases.table().get(aliases.squeeze(name))
    return key is not None and (key in aliases.places() or key in aliases.offices())


def _korean(sentences: Sequence[str]) -> Iterator[Named]:
    """Yield the names of Korean sentences: what is titled, explained or ends as names are and do, what opens a sentence and is no word, and what is in Latin."""
    found: dict[str, int] = {}
    for sentence in sentences:
        for match in _HANGUL_NAME.finditer(sentence):
            name, opens = match["name"], not sentence[: match.start()].strip()
            sure = match["title"] is not None or match["sure"] is not None or _ORGANISATION.search(name) is not None
            if (sure or opens or name in found) and not (_listed(name) if sure else plain(name)):
                found[name] = found.get(name, 0) + (_OFTEN if sure else 1)
        found.update({match["name"]: _OFTEN for match in _GLOSSED.finditer(sentence)})
        found.update(dict.fromkeys(latin(sentence), _OFTEN))
    names = [name for name, often in found.items() if often >= _OFTEN and not everywhere(name)]
    for name in names:
        if not any(other != name and name.startswith(other) for other in names):
            places = frozenset(number for number, one in enumerate(sentences, 1) if name in one)
            yield Named(frozenset({name}), places, name)


def latin(text: str) -> list[str]:
    """Return the capitalised words of a text, initials left out."""
    words = (match.group() for match in compiled(WORD).finditer(text))
    return [word for word in words if len(word) > _LEAST and not word.isupper()]


def _a_korean_word(bare: str, written: str) -> bool:
    """Return whether a word of a draft is no name by itself; what is only put together of two words (그린마치) may be one."""
    if _VERBAL.search(bare) or plain_words.listed(bare) or plain_words.listed(written) or in_person.plain(bare):
        return True
    return everywhere(bare) or (len(bare) == _LEAST and plain(bare))


def _listed(word: str) -> bool:
    """Return whether a word with the ending of a house or a title is one of Korean all the same: 시중은행, 대학병원."""
    return plain_words.listed(word) or _KIND_OF_HOUSE.match(word) is not None or _VERBAL.search(word) is not None


@lru_cache(maxsize=8192)
def plain(word: str) -> bool:
    """Return whether a Hangul word is one of Korean, with a particle or without, or a form of a verb."""
    return (
        plain_words.ours(word)
        or in_person.plain(word)
        or _VERBAL.search(word) is not None
        or any(plain_words.listed(word[:end]) for end in range(max(_LEAST, len(word) - 1), len(word)))
    )


@lru_cache(maxsize=512)
def mentions(text: str, *, compounds: bool = True) -> tuple[Mention, ...]:
    """Return the words of a draft that may be names: the capitalised ones in Latin, and what is no word of Korean, nor of two (without `compounds`)."""
    found = [
        Mention((match.group(),), match.span())
        for match in compiled(WORD).finditer(text)
        if len(match.group()) > _LEAST and not match.group().isupper()
    ]
    for match in _HANGUL.finditer(text):
        bare = running_words.PARTICLE.sub("", match.group())
        if len(bare) >= _LEAST and not (_a_korean_word(bare, match.group()) or (plain(bare) and not compounds)):
            forms = tuple(
                one for one in dict.fromkeys((bare, *strangers.readings(match.group()))) if len(one) >= _LEAST
            )
            found.append(Mention(forms, (match.start(), match.start() + len(bare))))
    return tuple(found)


@lru_cache(maxsize=2048)
def stands(mention: Mention, text: str) -> bool:
    """Return whether a source text may have a word of a draft, in whatever writing."""
    if any(form in text for form in mention.forms):
        return True
    hangul = {form for word in re.findall(r"[가-힣]{2,12}", text) for form in strangers.readings(word)}
    return any(_may_be(form, word) for form in mention.forms for word in (*latin(text), *hangul))


def is_written(mention: Mention, text: str) -> bool:
    """Return whether a text surely has a word of a draft, in whatever writing."""
    words = (*latin(text), *_HANGUL.findall(text))
    return any(form in text or any(_is(form, word) for word in words) for form in mention.forms)


def candidates(mention: Mention, known: Iterable[Named]) -> list[Named]:
    """Return which names of an article a word of a draft surely is: one, or more that sound alike."""
    return [one for one in known if any(_is(form, word) for form in mention.forms for word in one.words)]


def may_be(mention: Mention, known: Iterable[Named]) -> bool:
    """Return whether a word of a draft may be one of the names of an article."""
    return any(_may_be(form, word) for one in known for form in mention.forms for word in one.words)


def written(mention: Mention, one: Named) -> str:
    """Return how a draft writes a name, its particle off: the form that is nearest to it."""
    pairs = [(form, word) for form in mention.forms for word in one.words if _is(form, word)]
    return min(pairs, key=lambda pair: _distance(*pair), default=(mention.forms[0], ""))[0]


def _distance(form: str, word: str) -> float:
    if form[0].isascii() == word[0].isascii():
        return 0.0
    return transcribed.distance(*((word, form) if word[0].isascii() else (form, word)))


def may_tell(one: Named, text: str, others: Iterable[Mention]) -> bool:
    """Return whether a Korean text may tell a name: to the letter, by the table, or by the kindest hearing of its `others`."""
    if any(word in text for word in one.words) or _keys(one) & aliases.held(text):
        return True
    forms = [form for mention in others for form in mention.forms]
    return any(_is(form, word) or (not plain(form) and _may_be(form, word)) for word in one.words for form in forms)


@lru_cache(maxsize=512)
def _keys(one: Named) -> frozenset[str]:
    return aliases.held(one.phrase) - aliases.places()


@lru_cache(maxsize=8192)
def _is(form: str, word: str) -> bool:
    """Return whether two words are surely writings of one name: alike, or the one in Hangul as the other is spelt and sounds."""
    if form[0].isascii() == word[0].isascii():
        return form.removesuffix("s") == word.removesuffix("s")
    spelt, hangul = (word, form) if word[0].isascii() else (form, word)
    if by_table(spelt, hangul):
        return True
    sure = _SURE if len(hangul) == _LEAST else _LIKE  # of two syllables many words are heard
    return strangers.tells(spelt) and transcribed.near(spelt, hangul) and hearing.english(spelt, hangul) >= sure


@lru_cache(maxsize=8192)
def _may_be(form: str, word: str) -> bool:
    """Return whether two words may be writings of one name."""
    if form[0].isascii() == word[0].isascii():
        return form.lower().removesuffix("s") == word.lower().removesuffix("s")
    spelt, hangul = (word, form) if word[0].isascii() else (form, word)
    if by_table(spelt, hangul) or not transcribed.another(spelt, hangul):
        return True
    return hearing.likeness(spelt, hangul) >= _LIKE


def by_table(spelt: str, hangul: str) -> bool:
    """Return whether the table of names has a Latin word and one in Hangul for the same."""
    key = aliases.table().get(aliases.squeeze(spelt))
    return key is not None and key == aliases.table().get(aliases.squeeze(hangul))
