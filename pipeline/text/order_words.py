"""How much the words of a sentence are those of a planted order, learned and not written: single words, and classes of words in a row.

The rules of `text.order_cues` know wordings that somebody thought of, and so miss what nobody did. Here a sentence is seen as its words,
as the row of their classes (`text.order_word_classes`), the same of what it quotes, and its signs (`text.order_signs`); what each of
these weighs was learned from labelled articles (`python -m bench.order_words`). Names, figures and addresses are not seen, only that
there is one: who is praised may be anybody. Where there are neighbours, how it stands among them (`text.order_place`) was learned beside it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.text import order_place_weights, order_word_weights
from pipeline.text.order_acts_foreign import western as is_western
from pipeline.text.order_place import COMPARED, placed
from pipeline.text.order_quotes import english_marks
from pipeline.text.order_word_classes import OTHER, english, korean
from pipeline.text.order_word_classes_western import western
from pipeline.text.patterns import deferred

_QUOTED = deferred(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|「[^」]*」|『[^』]*』|(?<=[\s(])'[^']*'(?=[\s,.)]|[가-힣])")
_ADDRESS = deferred(r"https?://\S+|\b[\w-]+\.(?:example|com|net|org|io|ai|co|kr)\b")
_TOKEN = deferred(r"_Q|_U|[A-Za-zÀ-ÖØ-öø-ÿœ]+(?:['’-][A-Za-zÀ-ÖØ-öø-ÿœ]+)*|[가-힣]+|\d[\d,.]*|[:!?<>{}\[\]|=#]|[—–,;]")
_ELIDED = deferred(r"\b([dlnscjmt]|qu|dell|nell|dall|sull|quest|un)['’](?=\w)", re.IGNORECASE)
_COMMENT = deferred(r"<!--\s*(.+?)\s*-->", re.DOTALL)
_STEM = deferred(r"(?<=\w{4})(?:ing|ed|es|s|e)$")
_STEMMED = 5  # letters above which an English word loses its ending
_SAID = 12  # characters that must be left beside quotations, else what is quoted is what is said
_NEAR = 4  # how many telling classes further on still count as after one
_NOT_A_NAME = frozenset(("I", "AI", "LLM"))
_HIDDEN = 1.0  # how much further what stands in a comment leans: it is for no reader
_NOTHING = -30.0
_LONGEST = 1_000  # characters of a sentence that are looked at
Words = list[tuple[str, str]]


def leanings(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> list[float]:
    """Return for each sentence, of which the signs are known, how much its words are those of an order; 0 is even.

    A comment inside a sentence, which no reader sees, is looked at by itself too.
    """
    return [
        max(_lean(features(text, found)), *(_lean(features(one, found)) + _HIDDEN for one in comments(text)), _NOTHING)
        for text, found in zip(sentences, signs, strict=True)
    ]


def among(sentences: Sequence[str], signs: Sequence[frozenset[str]], alone: Sequence[float]) -> list[float]:
    """Return the same where the neighbours of a sentence are seen too: never less than what its words are `alone`."""
    if len(sentences) < COMPARED:
        return list(alone)
    bias, weights = order_place_weights.BIAS, _place_weights()
    return [
        max(one, round(bias + sum(weights.get(name, 0.0) for name in seen), 2))  # a set has no order
        for one, seen in zip(alone, article_features(sentences, signs), strict=True)
    ]


def comments(text: str) -> list[str]:
    """Return the comments of a page that stand in a sentence; one that is quoted is shown, and none."""
    quoted = [found.span() for found in _QUOTED.finditer(text)] if "<!--" in text else []
    return [
        found[1]
        for found in _COMMENT.finditer(text)
        if not any(start < found.start() and found.end() < end for start, end in quoted)
    ]


def _lean(seen: frozenset[str]) -> float:
    weights = _weights()
    return round(order_word_weights.BIAS + sum(weights.get(name, 0.0) for name in seen), 2)  # a set has no order


def features(text: str, signs: frozenset[str]) -> frozenset[str]:
    """Return what a sentence is seen as: names of its words and classes, none with a space."""
    return _features(text) | {f"S:{name}" for name in signs}


def article_features(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return what each sentence of an article is seen as together with how it stands among the others."""
    sentences = [english_marks(text) for text in sentences]
    stand = placed(sentences, [[kind for _, kind in _read(text[:_LONGEST])] for text in sentences])
    return [features(text, found) | one for text, found, one in zip(sentences, signs, stand, strict=True)]


@lru_cache(maxsize=4_096)
def _features(text: str) -> frozenset[str]:
    text = english_marks(text[:_LONGEST])
    words, foreign = _read(text), is_western(text)
    found = set(_of_words([word for word, _ in words]))
    found.update(_of_classes(_row(words)))
    for quoted in _QUOTED.finditer(text):
        found.update(_of_quoted(_row(_words(quoted[0][1:-1], foreign=foreign))))
    return frozenset(found)


@lru_cache(maxsize=4_096)
def _read(text: str) -> Words:
    """Return the words of a sentence with their classes; what it quotes is only a quotation, unless it says nothing else."""
    bare = _QUOTED.sub(" _Q ", text)
    if len(bare.replace("_Q", "").strip(' .,!?"')) <= _SAID:
        bare = text
    return _words(_ADDRESS.sub(" _U ", bare), foreign=is_western(text))


def _words(text: str, *, foreign: bool) -> Words:
    """Return the words of a text, in small letters and stemmed, each with its class; a name, a figure and a quotation are only that."""
    if foreign:
        text = _ELIDED.sub(r"\1 ", text)
    found: Words = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word in ("_Q", "_U"):
            found.append((word, word))
        elif word[0].isdigit():
            found.append(("_D", "_D"))
        elif "가" <= word[0] <= "힣":
            found.append((word, korean(word)))
        elif word[0].isalpha():
            stem, kind = western(word.lower()) if foreign else (word.lower(), english(word.lower()))
            inside = bool(found) and found[-1][1] not in ("_Q", ":")
            if word[0].isupper() and inside and word not in _NOT_A_NAME and kind == OTHER:
                found.append(("_N", "_N"))
            else:
                found.append((_STEM.sub("", stem) if len(stem) > _STEMMED else stem, kind))
        else:
            found.append((word, word))
    return found


def _row(words: Words) -> list[str]:
    """Return the classes of words in their order, between a start and an end; what has none and names count once in a row."""
    row = ["^"]
    for _, kind in words:
        if not (kind in (OTHER, "_N") and row[-1] == kind):
            row.append(kind)
    return [*row, "$"]


def _of_words(words: Sequence[str]) -> Iterator[str]:
    cut = []
    for word in words:
        if "가" <= word[0] <= "힣":
            cut.append(word[:2])
            yield f"k:{word[:2]}"
            yield f"e:{word[-2:]}"
        else:
            cut.append(word)
            yield f"u:{word}"
    for one, other in zip(["^", *cut], [*cut, "$"], strict=True):
        yield f"b:{one}+{other}"


def _of_classes(row: Sequence[str]) -> Iterator[str]:
    for kind in row:
        yield f"1:{kind}"
    for one, other in pairwise(row):
        yield f"2:{one}+{other}"
    for one, other in zip(row, row[2:], strict=False):
        yield f"j:{one}+{other}"
    yield from _following(row, "f", _NEAR)


def _of_quoted(row: Sequence[str]) -> Iterator[str]:
    for kind in row:
        yield f"q1:{kind}"
    for one, other in pairwise(row):
        yield f"q2:{one}+{other}"
    yield from _following(row[1:-1], "qf", _NEAR - 1)


def _following(row: Sequence[str], name: str, near: int) -> Iterator[str]:
    """Yield what telling class comes after which, whatever stands between them."""
    telling = [kind for kind in row if kind.isupper() or kind[0] == "_" or "/" in kind or kind in "^$"]
    for place, one in enumerate(telling):
        for other in telling[place + 1 : place + 1 + near]:
            yield f"{name}:{one}+{other}"


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """Return the learned weights by name; they are kept by their levels, which is shorter."""
    return {name: level for level, names in order_word_weights.LEVELS.items() for name in names.split(" ")}


@lru_cache(maxsize=1)
def _place_weights() -> dict[str, float]:
    return {name: level for level, names in order_place_weights.LEVELS.items() for name in names.split(" ")}
