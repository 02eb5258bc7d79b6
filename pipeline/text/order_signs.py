"""What makes a planted order another kind of sentence, whatever its words.

News tells what happened to somebody. A planted order speaks now, or for always, to whoever will write, about a text that is not
there yet; often it wears something (a frame, a label, a code) and shares no word with its article. Each sign is weak and holds for
many an honest sentence, so that only what several of them say together counts. The rules of `text.order_cues` know wordings;
these know none, and so see what has not been worded before.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from pipeline.text.order_acts_foreign import western
from pipeline.text.order_editions import alone, is_edition
from pipeline.text.order_excuses import LAWFUL
from pipeline.text.order_onward import told_on
from pipeline.text.order_outsiders import of_a_kind, outsiders
from pipeline.text.order_quotes import english_marks
from pipeline.text.order_sign_tables import EITHER_RULES, ENGLISH_RULES, KOREAN_RULES
from pipeline.text.order_signs_western import western_signs
from pipeline.text.order_tongues import most, tongue
from pipeline.text.order_weights import ALONE, BIAS, TOGETHER
from pipeline.text.patterns import deferred
from pipeline.text.unmasked import readings, without_examples

_QUOTED = deferred(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|「[^」]*」|『[^』]*』")
_CODE = deferred(r"`[^`]{1,80}`")
_HANGUL = deferred(r"[가-힣]")
_LATIN = deferred(r"\b[a-z]{2,}\b")
_MIXED = 3  # small English words in a Korean sentence, from which on it is read as both
_WORD = deferred(r"[A-Za-z][A-Za-z'’-]{3,}|[가-힣]{2}|\d[\d,.]*\d|\d")
_APART = 0.25  # a sentence that shares a smaller part of its words with its article stands apart
_AROUND = 3  # sentences on either side in which a law may be spoken of
_NOT_QUOTED = frozenset(("tag", "label", "dressed", "foreign-command"))
_SPEAKING = frozenset(
    "kind you machine made command must orders this custom always goods wish allow retelling scribe fate role text write".split()  # noqa: SIM905 - reads better
)
_FEWEST = 3  # sentences of an article in which a sign may be alone
_INNER = deferred(r"(?<=[\s(])['‘][^'’]{4,}['’](?=[\s,.)])")
_READINGS = 4
_SAID = 12  # characters that must be left beside quotations, else what is quoted is what is said


def likeness(sentences: Sequence[str]) -> list[float]:
    """Return for each sentence of an article how much its signs together are those of a planted order; 0 is even."""
    return [weigh(found) for found in article_signs(sentences)]


def weigh(found: frozenset[str]) -> float:
    """Return the sum of what signs weigh, alone and by twos."""
    single = sum(ALONE.get(name, 0.0) for name in found)
    twos = sum(weight for (one, other), weight in TOGETHER.items() if one in found and other in found)
    return round(BIAS + single + twos, 2)  # a set has no order, and sums of floats do


def article_signs(sentences: Sequence[str]) -> list[frozenset[str]]:
    """Return the signs of each sentence of an article, those of its place among the others too."""
    sentences = tuple(map(english_marks, sentences))
    words = [frozenset(_WORD.findall(text.lower())) for text in sentences]
    known = Counter(word for found in words for word in found)
    hangul = [bool(_HANGUL.search(text)) for text in sentences]
    korean = 2 * sum(hangul) > len(hangul)
    tongues = [tongue(text) for text in sentences]
    usual = most(tongues)
    lone, out = alone(sentences), outsiders(sentences)
    found = []
    for place, (text, own, is_korean) in enumerate(zip(sentences, words, hangul, strict=True)):
        placed = set()
        if len(sentences) > 1 and own and sum(known[word] > 1 for word in own) / len(own) < _APART:
            placed.add("apart")
        if len(sentences) > 1 and (is_korean != korean or (tongues[place] and tongues[place] != usual)):
            placed.add("stranger")
        if is_edition(text):
            placed.add("edition")
        if place in lone:
            placed.add("alone")
        if place in out:
            placed.add("outsider")
        if any(LAWFUL.search(one) for one in sentences[max(0, place - _AROUND) : place + _AROUND + 1]):
            placed.add("lawful")
        found.append(signs(text) | told_on(text) | placed)
    return [one | only for one, only in zip(found, _only(found), strict=True)]


def _only(found: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return for each sentence the signs that no other sentence of its article has, each as `you-only`.

    A guide speaks to its reader and a law lays down duties more than once; a planted sentence is alone in its way of speaking.
    """
    known = Counter(name for one in found for name in one)
    if len(found) < _FEWEST:
        return [frozenset()] * len(found)
    return [frozenset(f"{name}-only" for name in one & _SPEAKING if known[name] == 1) for one in found]


@lru_cache(maxsize=16_384)
def signs(text: str) -> frozenset[str]:
    """Return the signs of a sentence by itself, in the reading that shows most of them."""
    best: frozenset[str] = frozenset()
    for number, reading in enumerate(islice(readings(text), _READINGS)):
        found = _signs(reading.text)
        if reading.worn and found:
            found |= {"worn"}
        if not number or len(found) > len(best):
            best = found
    return best


def _signs(text: str) -> frozenset[str]:
    text = _CODE.sub(" ` ", without_examples(text))
    bare = _QUOTED.sub(' " ', text)
    bare = bare if len(bare.strip(' .,!?"')) > _SAID else _INNER.sub(' " ', text)
    hangul = _HANGUL.search(bare) is not None
    foreign = western(text)
    tables = [KOREAN_RULES] if hangul else [] if foreign else [ENGLISH_RULES]
    if hangul and len(_LATIN.findall(bare)) >= _MIXED:
        tables.append(ENGLISH_RULES)
    found = {name for table in tables for name, rule in table if rule.search(bare)}
    if foreign:
        found |= western_signs(bare)
    if of_a_kind(text):
        found.add("kind")
    return frozenset(
        found | {name for name, rule in EITHER_RULES if rule.search(bare if name in _NOT_QUOTED else text)}
    )
