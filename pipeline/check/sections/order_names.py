"""Names that stand in an order to a model, wherever a draft writes them: to the letter, or in Hangul by their sound.

A name of an order may be a word of Korean too: 카나리 for Canary, 주차나라는 read as `주차나 + 라는`. What a draft's own words do not show to be a name
is therefore looked for from the order's side: which of the draft's words may write one of its names? A word of Korean that
merely sounds like a name (언어로, 그려요) is not that name.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.check import anchors
from pipeline.check.lazily import compiled
from pipeline.check.sections import article_names, order_latin, order_scripts
from pipeline.check.sections.article_names import Mention
from pipeline.check.sections.order_latin import Name
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import hearing, strangers, transcribed
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_PARTICLES = frozenset("을를의은는이가와과도에로")
_WHOLE = 3  # syllables of a name that stands in an order to the letter
_LEAST = 2  # syllables of any
_LONG = 4  # syllables of one that nobody writes by chance
_ELSE = 0.35  # how far from a name whatever writes one of an order is another
_EXACT, _HEARD = 0.03, 0.9  # how far and how like a writing by the rules is at most and at least
_CLOSE, _HINTED = 0.05, 0.8  # the same for two syllables that may be half of a name
_HANGUL = deferred(r"(?<![가-힣A-Za-z0-9])[가-힣]{2,14}")
_TWO = deferred(r"(?<![가-힣A-Za-z0-9])(?=(?P<one>[가-힣]{2,8}) (?P<other>[가-힣]{2,12}))")
_BEHIND = (
    r"(?:들|측|사|팀|팀장|씨|님)?(?:[은는이가을를의와과도만에로나랑]|에서|으로|에게|한테|께서?|까지|부터|보다|처럼|만큼|마저|조차|밖에|뿐|대로|마다|이?나마|이?든지?|이랑|이나|이?란|이?라|이?라고|이?라는|이?라면|이?라서|이?라도|이?라며|"
    r"이?며|이?고|이?지만|이?에요|예요|이?죠|이?지요|입니다|이?다|인데요?|였[가-힣]+|이었[가-힣]+|이래요|래요|인가요|일까요|같은|만한)?(?:[은는이도만의을]|이에요|예요|이라[는고]|라[는고])?"
)


def mentions(text: str, said: Sequence[Mention], silent: Iterable[str]) -> Iterator[Mention]:
    """Yield what may be a name of these orders in a draft: the names that are `said` in it, and its words that are one as they stand or by their sound.

    Of two that share a word the longer one counts: 제퍼 클라우드, not 제퍼.
    """
    silent, found = tuple(silent), [*said]
    for mention in (*_to_the_letter(text, silent), *_in_latin(text, silent), *_by_sound(text, silent)):
        start, end = mention.span
        shared = [one for one in found if one.span[0] < end and start < one.span[1]]
        if all(_length(one) < end - start or not any(held(one, order) for order in silent) for one in shared):
            found = [*(one for one in found if one not in shared), mention]
    yield from sorted(found, key=lambda one: one.span)


def _length(mention: Mention) -> int:
    return mention.span[1] - mention.span[0]


def held(mention: Mention, order: str) -> bool:
    """Return whether an order has a word of a draft as a name: a Latin name of it in whatever writing, or a word of it in Hangul."""
    names, words = order_latin.named(order), _HANGUL.findall(order)
    for form in mention.forms:
        if form[0].isascii():
            if any(_key(form) in map(_key, one.parts) for one in names):
                return True
            if any(_sounds(bare, form) for word in words for bare in strangers.readings(word) if len(bare) >= _LEAST):
                return True
        elif form in order or any(_writes(form, one) for one in names):
            return True
    return False


def stands(mention: Mention, text: str, *, small: bool = False) -> bool:
    """Return whether an honest text may have a word of a draft in whatever writing: Krennik, KRENNIK, and krennik where `small` letters may be a name."""
    latin = order_latin.LATIN.findall(text)
    words = {word.capitalize() for word in latin if word.isupper() or (small and not order_latin.english(word))}
    words |= {bare for word in _HANGUL.findall(text) for bare in strangers.readings(word)}
    words.update(
        joined for run in order_latin.RUN.findall(text) for joined in order_latin.Name(order_latin.parted(run)).joined
    )
    return article_names.is_written(mention, text) or article_names.is_written(mention, " ".join(sorted(words)))


def may_be(mention: Mention, known: Iterable[article_names.Named]) -> bool:
    """Return whether a name of an order in a draft may be a name of an article: in Hangul it is not heard in one that is far from it."""
    form = mention.forms[0]
    return article_names.may_be(
        mention,
        (
            one
            for one in known
            if form[0] < "가" or any(word[0] >= "가" or transcribed.distance(word, form) <= _ELSE for word in one.words)
        ),
    )


def spelt(mention: Mention, silent: Iterable[str]) -> Mention:
    """Return a name of a draft with the spellings that the orders have of it: an honest sentence may have it so, small letters too."""
    names = [one for order in silent for one in order_latin.named(order) if _is(mention, one)]
    forms = dict.fromkeys(form for one in names for form in (*one.parts, " ".join(one.words)))
    return replace(mention, forms=(*mention.forms, *forms, *(form.lower() for form in forms)))


def proves(mention: Mention, text: str, silent: Iterable[str]) -> bool:
    """Return whether a name of an order in a draft can be nothing else.

    It is no country, nothing of Korea, no word of Korean that an order has in katakana or Cyrillic (モデル), no word of two syllables that Korean has and no two of English that Korean has as its own;
    of a name of several words it is more than one of two syllables, or the others stand in the draft too.
    """
    word = text[slice(*mention.span)]
    key = aliases.table().get(aliases.squeeze(word), "")
    if key in aliases.countries() or "korea" in (key, *aliases.around(key)):
        return False
    if word[0].isascii():
        return True
    plain = article_names.plain(word.replace(" ", ""))
    silent = tuple(silent)
    if plain and all(one != order_scripts.in_latin(one) for one in silent if held(mention, one)):
        return False
    names = [one for order in silent for one in order_latin.named(order) if _is(mention, one)]
    if len(word) > _LEAST:
        return not (plain and names and all(len(one.words) > 1 and not one.alone for one in names))
    return not plain and (not names or any(_sure_half(word, one, text) for one in names))


def _sure_half(form: str, name: Name, text: str) -> bool:
    """Return whether two syllables are a whole name, or the other words of it stand in the draft too."""
    if len(name.words) == 1 or any(_sounds(form, one) for one in name.joined):
        return True
    others = [one for one in name.words if not (_sounds(form, one) or _half(form, one))]
    hangul = [bare for word in _HANGUL.findall(text) for bare in strangers.readings(word) if len(bare) >= _LEAST]
    return any(one.lower() in text.lower() or any(_sounds(bare, one) for bare in hangul) for one in others)


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


def rendered(mention: Mention, text: str, honest: Iterable[str]) -> bool:
    """Return whether a word of one of the honest texts may be told by a word of a draft: 배 for a ship, 언어 for a language."""
    start, end = mention.span
    stems = dictionary.told_for(text[start:end]) if "가" <= text[start] <= "힣" else frozenset()
    return bool(stems) and any(
        not stems.isdisjoint(dictionary.lemmas(word.group()))
        for one in honest
        for word in order_latin.LATIN.finditer(one)
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
    """Yield the Latin names of orders that a draft writes in Latin, in capitals or small, its words as one, or with a hyphen between them."""
    names = {one for order in silent for one in order_latin.named(order)} if order_latin.LATIN.search(text) else ()
    for words in sorted({words for one in names for words in one.written}, key=len, reverse=True):
        pattern = rf"(?i)(?<![A-Za-z0-9]){'[ -]?'.join(map(re.escape, words))}(?![A-Za-z0-9])"
        for match in re.finditer(pattern, text):
            forms = (match.group(), "".join(words), " ".join(words))
            yield Mention(tuple(dict.fromkeys(forms)), match.span())


def _by_sound(text: str, silent: Collection[str]) -> Iterator[Mention]:
    """Yield the words of a draft in Hangul that are surely a Latin name of an order, without whatever particle stands behind.

    A name of two words may be written as one, or as two: 제퍼클라우드, 제퍼 클라우드.
    """
    names = {one for order in silent for one in order_latin.named(order)}
    several = {one for one in names if one.joined}
    for match in _TWO.finditer(text) if several else ():
        form = _nearest(match["one"] + match["other"], several, whole=True)
        if len(form) > len(match["one"]):
            end = match.start("other") + len(form) - len(match["one"])
            yield Mention((form, text[match.start() : end]), (match.start(), end))
    for match in _HANGUL.finditer(text) if names else ():
        if form := _nearest(match.group(), names):
            yield Mention((form,), (match.start(), match.start() + len(form)))
    closed = {one for order in silent for one in order_scripts.compounds(order)}
    for match in _HANGUL.finditer(text) if closed else ():
        for form, end in _closed(match.group(), closed):
            yield Mention((form,), (match.start(), match.start() + end))


def _closed(word: str, names: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Yield what of a word writes a name that Chinese signs close, and where these end as Korean reads them: 하시모토전산."""
    for latin, signs in names:
        for end in range(_LEAST, len(word) - signs + 1):
            if compiled(_BEHIND).fullmatch(word[end + signs :]) and _sounds(word[:end], latin):
                yield word[:end], end + signs


def _nearest(word: str, names: Iterable[Name], *, whole: bool = False) -> str:
    """Return what of a word in Hangul writes one of the names, or one of these as a `whole`, or nothing."""
    bare = [word[:end] for end in range(_LEAST, len(word) + 1) if compiled(_BEHIND).fullmatch(word[end:])]
    near = [
        (min(transcribed.distance(part, form) for part in name.parts), -len(form), form)
        for form in bare
        for name in names
        if (any(_sounds(form, one) for one in name.joined) if whole else _writes(form, name))
    ]
    return min(near)[-1] if near else ""


def _key(word: str) -> str:
    return word.replace("-", "").replace(" ", "").lower().removesuffix("s")


def _is(mention: Mention, name: Name) -> bool:
    """Return whether a word of a draft is a name of an order."""
    return any(
        _key(form) in map(_key, name.parts) if form[0].isascii() else _writes(form, name) for form in mention.forms
    )


def _writes(form: str, name: Name) -> bool:
    """Return whether a word in Hangul is a name of an order, or the half of one."""
    half = len(name.words) > 1 and any(_half(form, one) for one in name.alone)
    return half or any(_sounds(form, one) for one in name.parts)


def _sounds(form: str, latin: str) -> bool:
    """Return whether a word in Hangul surely writes one in Latin: as the rules have it, or nearly so and it is no word of Korean.

    A long one that is spelt as the letters are in any tongue (베르크마이스터 for Werkmeister) need not sound so in English.
    """
    if len(form) >= _LONG and not _ordinary(form) and transcribed.distance(latin, form) <= _EXACT:
        return True
    if not article_names.is_written(Mention((form,), (0, 0)), latin):
        return False
    if article_names.by_table(latin, form) or not _ordinary(form):
        return True
    return transcribed.distance(latin, form) <= _EXACT and hearing.english(latin, form) >= _HEARD


def _half(form: str, latin: str) -> bool:
    """Return whether two syllables that are no word of Korean may write one word of a name: 제퍼 for Zephyr."""
    if len(form) != _LEAST or _ordinary(form) or transcribed.distance(latin, form) > _CLOSE:
        return False
    return hearing.english(latin, form) >= _HINTED


def _ordinary(form: str) -> bool:
    return article_names.plain(form) or bool(dictionary.told_for(form))
