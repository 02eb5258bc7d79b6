"""Names that stand in an order to a model, wherever a draft writes them: to the letter, or in Hangul by their sound.

A name of an order may be a word of Korean too: 카나리 for Canary, 주차나라는 read as `주차나 + 라는`. What a draft's own words do not show to be a name
is therefore looked for from the order's side: which of the draft's words may write one of its names?
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.check import anchors
from pipeline.check.lazily import compiled
from pipeline.check.sections import article_names
from pipeline.check.sections.article_names import Mention
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import strangers, transcribed
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_PARTICLES = frozenset("을를의은는이가와과도에로")
_WHOLE = 3  # syllables of a name that stands in an order to the letter
_LEAST = 2  # syllables of any
_COINED = 5  # letters of a word in whatever letters that is none of English: krennik
_HANGUL = deferred(r"(?<![가-힣A-Za-z0-9])[가-힣]{2,14}")
_LATIN = deferred(r"(?<![A-Za-zÀ-ſ0-9])[A-Za-zÀ-ſ][A-Za-zÀ-ſ0-9]{2,}(?:['’-][A-Za-zÀ-ſ]+)*(?<!['’]s)")
_TWO = deferred(r"(?<![가-힣A-Za-z0-9])(?=(?P<one>[가-힣]{2,8}) (?P<other>[가-힣]{2,12}))")
_PAIR = deferred(r"(?<![A-Za-z0-9])(?=(?P<one>[A-ZÀ-Þ][A-Za-zÀ-ſ]{2,}) (?P<other>[A-ZÀ-Þ][A-Za-zÀ-ſ]{2,}))")
_BEHIND = (
    r"(?:들|측|사|팀|팀장|씨|님)?(?:[은는이가을를의와과도만에로나랑]|에서|으로|에게|한테|께서?|까지|부터|보다|처럼|만큼|마저|조차|밖에|뿐|대로|마다|이?나마|이?든지?|이랑|이나|이?란|이?라|이?라고|이?라는|이?라면|이?라서|이?라도|이?라며|"
    r"이?며|이?고|이?지만|이?에요|예요|이?죠|이?지요|입니다|이?다|인데요?|였[가-힣]+|이었[가-힣]+|이래요|래요|인가요|일까요|같은|만한)?(?:[은는이도만의을]|이에요|예요|이라[는고]|라[는고])?"
)


def mentions(text: str, said: Sequence[Mention], silent: Iterable[str]) -> Iterator[Mention]:
    """Yield the words of a draft, beyond the names that are `said` in it, that are names of these orders as they stand or by their sound."""
    silent = tuple(silent)
    known = {
        place
        for mention in said
        if any(stands(mention, one, small=True) for one in silent)
        for place in range(*mention.span)
    }
    for mention in (*_to_the_letter(text, silent), *_in_latin(text, silent), *_by_sound(text, silent)):
        if known.isdisjoint(range(*mention.span)):
            known.update(range(*mention.span))
            yield mention


def stands(mention: Mention, text: str, *, small: bool = False) -> bool:
    """Return whether a text surely has a word of a draft in whatever writing: Krennik, KRENNIK, and krennik where `small` letters may be a name."""
    latin = _LATIN.findall(text)
    words = {word.capitalize() for word in latin if word.isupper() or (small and not _english(word))}
    words |= {bare for word in _HANGUL.findall(text) for bare in strangers.readings(word)}
    words.update(_joined(text))
    return article_names.is_written(mention, text) or article_names.is_written(mention, " ".join(sorted(words)))


def spelt(mention: Mention, silent: Iterable[str]) -> Mention:
    """Return a name of a draft with the spellings that the orders have of it: an honest sentence may have it so, small letters too."""
    names = dict.fromkeys(name for one in silent for name in _names(one) if article_names.is_written(mention, name))
    return replace(mention, forms=(*mention.forms, *names, *(name.lower() for name in names)))


def proves(mention: Mention, text: str) -> bool:
    """Return whether a name of an order in a draft can be nothing else: no country, nothing of Korea, and no word of two syllables that Korean has."""
    word = text[slice(*mention.span)]
    key = aliases.table().get(aliases.squeeze(word), "")
    at_hand = key in aliases.countries() or "korea" in (key, *aliases.around(key))
    return not at_hand and (len(word) > _LEAST or not article_names.plain(word))


def told(mention: Mention, text: str, honest: Iterable[tuple[str, str]]) -> bool:
    """Return whether one of the honest texts, each with its language, says a word of a draft by its meaning: 나라 is a country, and no Nara."""
    if not article_names.plain(text[slice(*mention.span)]):
        return False
    return any(
        start <= mention.span[0] and mention.span[1] <= end
        for source, language in honest
        for anchor in anchors.shared(source, language, text)
        for start, end in anchor.draft
    )


def _to_the_letter(text: str, silent: Iterable[str]) -> Iterator[Mention]:
    """Yield the Hangul names of orders that begin a word of a draft as they stand."""
    forms = {
        mention.forms[0]
        for one in silent
        for mention in article_names.mentions(one)
        if one[mention.span[1] : mention.span[1] + 1] in _PARTICLES
    }
    for form in sorted(form for form in forms if len(form) >= _WHOLE and form[0] >= "가"):
        start = f" {text}".find(f" {form}")
        if start >= 0:
            yield Mention((form,), (start, start + len(form)))


def _in_latin(text: str, silent: Iterable[str]) -> Iterator[Mention]:
    """Yield the Latin names of orders that a draft writes in Latin, in capitals or small."""
    names = {name.lower() for one in silent for name in _names(one)}
    for match in _LATIN.finditer(text):
        if match.group().lower() in names:
            yield Mention(tuple(dict.fromkeys((match.group(), match.group().capitalize()))), match.span())


def _by_sound(text: str, silent: Iterable[str]) -> Iterator[Mention]:
    """Yield the words of a draft in Hangul that are surely a Latin name of an order, without whatever particle stands behind.

    A name of two words may be written as one, or as two: 제퍼클라우드, 제퍼 클라우드.
    """
    silent = tuple(silent)
    names, pairs = ({name for one in silent for name in of(one)} for of in (_names, _joined))
    for match in _TWO.finditer(text) if pairs else ():
        if len(form := _nearest(match["one"] + match["other"], pairs)) > len(match["one"]):
            end = match.start("other") + len(form) - len(match["one"])
            yield Mention((form, text[match.start() : end]), (match.start(), end))
    for match in _HANGUL.finditer(text) if names else ():
        if form := _nearest(match.group(), names | pairs):
            yield Mention((form,), (match.start(), match.start() + len(form)))


def _nearest(word: str, names: Iterable[str]) -> str:
    """Return what of a word in Hangul surely writes one of the names, or nothing."""
    bare = [word[:end] for end in range(_LEAST, len(word) + 1) if compiled(_BEHIND).fullmatch(word[end:])]
    near = [
        (transcribed.distance(name, form), -len(form), form)
        for form in bare
        for name in names
        if article_names.is_written(Mention((form,), (0, 0)), name)
    ]
    return min(near)[-1] if near else ""


def _joined(text: str) -> list[str]:
    """Return the names of two words of a text as one word each: ZephyrCloud."""
    return [f"{match['one']}{match['other']}" for match in _PAIR.finditer(text)]


def _names(sentence: str) -> list[str]:
    """Return the Latin words of an order that name somebody or something: capitalised ones, and what is no English word in whatever letters."""
    words = (match.group() for match in _LATIN.finditer(sentence))
    coined = (word.capitalize() for word in words if len(word) >= _COINED and not _english(word))
    return [*article_names.naming(sentence), *coined]


def _english(word: str) -> bool:
    """Return whether a word that is all in capitals or small is one of English; what is written otherwise is not asked."""
    alike = word.islower() or word.isupper()
    return not alike or any(form in lexicon.english() for form in lexicon.stem(word.lower()))
