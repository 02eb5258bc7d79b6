"""The people of an English source and the foreign names in Hangul that may be theirs, for the rules of wrong people.

A name in Hangul is two words (헬렌 스트랜드). It is somebody of the source where both words may be read so, by the kindest hearing;
what is a word of Korean besides (연구팀, 공동) is no part of a name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, sounds
from pipeline.check.written_names import hearing, no_names, strangers
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_LATIN = r"(?<![A-Za-z])[A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ][A-Za-zÀ-ſ'’]{0,40}[a-zà-ſ](?:-[A-Za-zÀ-ſ]{1,40}){0,3}"
_PARTICLES = rf"(?P<small>(?:{strangers.PARTICLE} ){{0,3}})"
PERSON = rf"(?P<given>{_LATIN}) (?P<rest>{_PARTICLES}{_LATIN}(?: {_LATIN}){{0,3}})"
_PERSONS = rf"(?<![A-Za-z'’-]){PERSON}"
OPENERS = frozenset(
    str.split(
        "Please Kindly Dear Thanks The A An In On At By For From With After Before When While If As It Its He She They We You This That These Those But And Or So Under Over Until Since Only Now Then There Here Both Judge Justice President Chairman "
        "Chairwoman Chief Director Founder Professor Dr Mr Mrs Ms Sir Lord Minister Senator Governor Mayor General Captain Coach Analyst Economist Researcher Engineer Lawyer Spokesman Spokeswoman Spokesperson Former Flight "
        "Security Finance Independent According Executive Prime Secretary Expert January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
)
_JOINED = deferred(
    r"-(?:[a-z]+-|(?:old|based|born|led|backed|owned|made|trained|listed|style|chair|president|captain|minister|general|director|founder|chairman|premier)$)|(?:ician|ologist|omist)$"
)  # Nineteen-year-old, Statistician
_NAME_WORDS = deferred(r"[A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ][A-Za-zÀ-ſ'’-]+")
_WORDS = deferred(r"[A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ][A-Za-zÀ-ſ]+")
_HANGUL = deferred(r"[가-힣]+")
_ONE_OR_ANOTHER = deferred(r"(?P<name>[가-힣]{2,7}?)(?:이나|나|이랑|랑)$")
_NEAR = 0.62  # a likeness from which a word may be a name
_SURE = 0.85  # the same for a word that is one
_SAME = 0.9  # the same for a given name that no table has
_FEW = 3  # consonants of a given name that are enough to be sure of it
_APART = 0.2
_SYLLABLES, _FINALS = 0xAC00, 28
_CLOSING = frozenset((0, 1, 4, 8, 16, 17, 19, 21))
_THINGS = ("ing", "s", "tion", "ment", "ity", "er")
_CASED = deferred(r"(?P<noun>[가-힣]{2,})(?:으로|로|에서|에|을|를|와|과|만|까지|부터|보다|처럼|마다)")
_VERB_NOUN = r"(?<=..)(?:오|보|내|넣|하|가|리|우|르|치|누|주|쓰|짜|만들|키|지|되|이)기$"
_SHORT = 2
_OF_RESPECT = deferred(r"(?:씨|님|군|양|옹)(?:은|는|이|가|을|를|의|도|에게|와|과|께서)?")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a source by the whole name."""

    given: str
    families: tuple[str, ...]
    span: tuple[int, int]

    @property
    def name(self) -> tuple[str, str]:
        """What tells one person from another."""
        return self.given, self.families[-1]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two Hangul words that may be a name: the second one without its particle, and whole where that may belong to it."""

    given: str
    families: tuple[str, ...]
    span: tuple[int, int]


_NO_PERSONS = frozenset(
    str.split(
        "Pass River Valley Tunnel Strait Peninsula Canal Airport Stadium Bay Island Islands Mountains Falls Gulf Basin Dam Sea Ocean Avenue Square Festival Prize Cup Marathon Trophy"
    )
)
"""What closes the name of a place or an event, and of nobody: the Brenner Pass."""


@lru_cache(maxsize=512)
def people(text: str) -> tuple[Person, ...]:
    """Return who stands in an English text by two or more words: places and firms of the table are none."""
    return tuple(_people(text))


def _people(text: str) -> Iterator[Person]:
    for match in compiled(_PERSONS).finditer(text):
        words: list[str] = []
        for word in _NAME_WORDS.findall(match.group()):
            owner = re.sub(r"['’]s?$", "", word)
            if word in OPENERS or _JOINED.search(word) or (owner != word and not match.group().endswith(word)):
                words = []  # Commerce Secretary Howard Lutnick, OpenAI's Bill Peebles
            else:
                words.append(owner)
        while len(words) > _SHORT and words[0].lower() in lexicon.english():
            words = words[1:]  # Investor Marcus Thiele
        key = aliases.table().get(aliases.squeeze("".join(words)))
        if len(words) >= _SHORT and words[-1] not in _NO_PERSONS and (key is None or key in aliases.people()):
            joined = ["".join(match["small"].split()) + words[-1]] if match["small"] else []
            yield Person(words[0], (*words[1:-1], *joined, words[-1]), match.span())


def everyone(claim: Claim) -> list[Person]:
    """Return everybody whom the articles of a claim name, once."""
    return list({(one.given, one.families): one for text in claim.context for one in people(text.text)}.values())


def pair(given: str, family: str, span: tuple[int, int]) -> Pair:
    """Return the pair of two words of a draft, the particle of the second one off."""
    other = _ONE_OR_ANOTHER.match(family)
    return Pair(given, (*strangers.readings(family), *([other["name"]] if other else ())), span)


def respected(name: Pair) -> bool:
    """Return whether the second of two words is one of respect, so that the first is a whole Korean name: 도하준 씨."""
    return any(_OF_RESPECT.fullmatch(word) for word in name.families)


def plain(word: str) -> bool:
    """Return whether a Hangul word is one of Korean, or begins with one that leaves a syllable or less."""
    words = lexicon.korean()
    if word in strangers.NO_NAMES or no_names.no_name(word) or not spellable(word):
        return True
    return any(word[:end] in words for end in range(max(2, len(word) - 1), len(word) + 1))


def common(given: str, family: str) -> bool:
    """Return whether two Hangul words are no name: a country's body (덴마크 정부), or a noun with its particle before another word (크기로 접히는)."""
    of_a_place = aliases.table().get(aliases.squeeze(given)) in aliases.places() and family in lexicon.korean()
    noun = _CASED.fullmatch(given) if given not in strangers.hangul_given() else None
    return of_a_place or (noun is not None and noun["noun"] in lexicon.korean())


def somebody(person: Person) -> bool:
    """Return whether what stands as a person may be one, or a firm: no heading of plain words (Asset Loading, Function Events) whose first one is nobody's given name."""
    words = (person.given, *person.families)
    plain_ones = all(any(form in lexicon.english() for form in lexicon.stem(one.lower())) for one in words)
    return bool(strangers.written(person.given)) or not (plain_ones and words[-1].endswith(_THINGS))


def spellable(word: str) -> bool:
    """Return whether a Hangul word may write a foreign one: of what closes syllables only ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ, no half twice (더듬더듬), no verb as a noun (불러오기)."""
    half = len(word) // 2
    twice = len(word) >= 2 * _SHORT and word[:half] * 2 == word
    closed = all((ord(one) - _SYLLABLES) % _FINALS in _CLOSING for one in word if "가" <= one <= "힣")
    return closed and not twice and compiled(_VERB_NOUN).search(word) is None


def fits(person: Person, name: Pair) -> float:
    """Return from 0 to 1 how well two Hangul words are the name of a person; the other order must be nearly the same."""
    forth = min(given_like(person, name.given), _family(person, name.families))
    back = min(_family(person, [name.given]), max(given_like(person, word) for word in name.families))
    return max(forth, back if back >= _SURE else 0.0)


def closest(everyone: Sequence[Person], name: Pair) -> list[Person]:
    """Return who of these a name may be, without those who are far less like it than the best."""
    ranked = [(fits(one, name), one) for one in everyone]
    best = max((like for like, _ in ranked), default=0.0)
    return [one for like, one in ranked if like >= max(_NEAR, best - _APART)]


def stands(claim: Claim, given: str, family: str) -> bool:
    """Return whether two Hangul words are surely the name of somebody in the articles."""
    return any(fits(one, pair(given, family, (0, 0))) >= _SURE for one in everyone(claim))


def given_like(person: Person, hangul: str) -> float:
    """Return how well a word is a given name of a person: the first one or a middle name."""
    return max(_is_given(one, hangul) for one in (person.given, *person.families[:-1]))


def _is_given(given: str, hangul: str) -> float:
    known = strangers.written(given)
    if hangul in known:
        return 1.0
    another = bool(known) and hangul in strangers.hangul_given() and hearing.english(given, hangul) < _SAME
    return 0.0 if another else hearing.likeness(given, hangul)


def _family(person: Person, words: Sequence[str]) -> float:
    return max(hearing.likeness(one, word) for one in person.families for word in words)


def surely_gives(person: Person, hangul: str) -> bool:
    """Return whether a Hangul word is the given name of a person: by the table, or by all of its consonants, and many or both of them."""
    if hangul in strangers.written(person.given):
        return True
    least = _SAME if len(sounds.of_latin(person.given)) >= _FEW else 1.0
    return hearing.tells(person.given) and hearing.english(person.given, hangul) >= least


def surely_family(person: Person, words: Sequence[str]) -> bool:
    """Return whether one of these Hangul words is the family name of a person."""
    return any(
        hearing.english(one, word) >= _SURE
        for one in person.families
        if hearing.tells(one)
        for word in words
        if len(word) >= _SHORT
    )


def heard(hangul: str, claim: Claim, but: Sequence[str] = ()) -> bool:
    """Return whether some name of the articles, these apart, sounds like a Hangul word."""
    return any(
        hearing.likeness(word, hangul) >= _SURE
        for one in claim.context
        for word in _WORDS.findall(one.text)
        if word not in but and strangers.tells(word)
    )


def told(person: Person, text: str, name: Pair | None = None) -> bool:
    """Return whether a draft has a person somewhere beside a name: by the family or the given name, in Hangul or in Latin."""
    if aliases.keys(f"{person.given} {person.families[-1]}", aliases.table()) & aliases.keys(text, aliases.table()):
        return True
    rest = text if name is None else text[: name.span[0]] + " " + text[name.span[1] :]
    if any(re.search(rf"\b{re.escape(one)}\b", rest) for one in (person.given, *person.families)):
        return True
    words = [form for word in _HANGUL.findall(rest) for form in strangers.readings(word)]
    return any(
        (hearing.likeness(one, word) >= _SURE and sounds.opens(one, word)) or word in strangers.written(one)
        for one in (person.given, *person.families)
        for word in words
        if len(word) >= _SHORT or len(sounds.of_latin(one)) < _SHORT
    )
