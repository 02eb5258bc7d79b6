"""The nets for words of an article that are to be put by others: a list of arrows from one to the other, and an exchange that is asked for.

An arrow leads from one state to the next, from one menu to another. Where several in one sentence lead from words that the rest of the
article uses to words that it does not, they are a table by which it is to be rewritten. So is `replace "…" by "…"` with a name
of the article and a name that stands nowhere else in it. Both only doubt. Where people learn to write, a word is exchanged for
a better one; neither is a name, and the article has none of the two.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.text.order_excuses import A_NAME, ERRAND, HAPPENED, QUOTED, TOLD, TOLD_OF
from pipeline.text.order_shapes import STEP
from pipeline.text.patterns import deferred

_ARROW = deferred(r"([^\W\d_]{2,})[\"'”’]?\s?(?:→|=>|⇒|->|↦)\s?[\"'“‘]?([^\W\d_]{2,})")
_LEAST = 2  # arrows that make a table
_START = 2  # letters by which a Korean word is known, whatever its particle
_Q = r"[\"“‘'](?P<{}>[^\"“”‘’]{{2,60}})[\"”’']"
_ONE, _OTHER = _Q.format("one"), _Q.format("other")
_EACH = r"(?:(?:each|every|all|any|the|both) )?(?:(?:words?|names?|terms?|mention of|mentions of) )?"
_FIRST = r"^\W*(?:(?:please|then|now|and|first|next|finally),? )*"
_EXCHANGES = (
    deferred(
        rf"{_FIRST}(?:replace|swap|exchange|change|turn|switch|make|put|rewrite|convert|substitute) {_EACH}{_ONE} (?:out )?(?:by|with|for|to|into|in place of|instead of|as) {_EACH}{_OTHER}",
        re.IGNORECASE,
    ),
    deferred(
        rf"{_FIRST}(?:wherever|where|whenever|for|instead of|in place of) (?:it says |the (?:text|article|page|story) (?:says|has|reads) |you (?:see|read|find) )?{_EACH}{_ONE},? (?:you )?(?:put|write|say|read|use|print|set) {_EACH}{_OTHER}",
        re.IGNORECASE,
    ),
    deferred(
        rf"^\W*(?:(?:먼저|그리고|이어|이어서|다음으로|모든|본문의|이때|또) )*{_ONE}(?:을|를|은|는|이라는\s말은|라는\s말은)? (?:(?:모두|전부|다|꼭|언제나) )?{_OTHER}(?:으로|로) (?:바꾸|바꿔|바꾼다|바꿉|고치|고쳐|고친다|대신하|대신한다|적|쓰|쓴다|써|옮기|옮긴다)"
    ),
    deferred(
        rf"^\W*(?:(?:먼저|그리고|이어|이어서|다음으로|모든|본문의|이때|또) )*{_ONE}(?:이|가|의)? (?:나오는\s|있는\s|들어갈\s|나온\s)?(?:자리|곳|대신)(?:에는|에|마다)? {_OTHER}(?:을|를|라고|이라고) (?:넣|적|쓰|쓴다|써|둔|놓)"
    ),
)
_FOR_A_BETTER = deferred(
    r"[\"“‘'](?P<one>[^\"“”‘’]{2,20})[\"”’'](?:(?:을|를|은|는)? (?:(?:다른|더\s\S+|새|알맞은|쉬운)\s)+(?:낱말|말|표현|단어)(?:으로|로) (?:바꾸|바꿔|바꾼다|고치|고쳐)| (?:by|with|for|into) (?:an?|another|some) (?:\w+ )?(?:word|verb|adjective|phrase|expression)\b)",
    re.IGNORECASE,
)
"""A word is to be put better, and how is left to the pupil."""
_PARTS = deferred(r"(?<=[^\W_\"”’']);\s|(?<=[\"”’']);\s|(?<=고),?\s|(?<=며),?\s")
_ON_SCREENS = deferred(
    r"\b(?:enter|click|search (?:box|window|bar)|files?|folder|spreadsheet|cells?|dialog\w*|editor|keyboard|code|maps?)\b|검색\s?창|찾기|파일|누르|누른|클릭",
    re.IGNORECASE,
)
_OF_WRITING = deferred(
    r"\b(?:pupils?|students?|teach\w*|lessons?|writers?|writing|essays?|letters|prose|style|authors?|grammar|novelists?|poets?)\b|학생|교사|글쓰기|강좌|강사|문장론|작가|수업|작문|편지\s쓰기"
)
_AT_HAND = deferred(
    r"\b(?:this|these|here|above|below|summar\w*|digests?|newsletters?|recaps?|retell\w*|headlines?|readers|models?|AI|assistants?|bots?|instructions?|only|never|always|your (?:text|answer|output|reply|version))\b|요약|소식지|뉴스레터|(?:이|본|위)\s?(?:글|기사|소식)|독자|기사|지시|만\s",
    re.IGNORECASE,
)


def renamed(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences that map words of their article to others."""
    return frozenset(
        place
        for place, text in enumerate(sentences)
        if (len(_ARROW.findall(text)) >= _LEAST or any(_exchanged(text)))
        and not (HAPPENED.search(text) or TOLD.search(text))
        and (_maps(text, _rest(sentences, place).lower()) or _exchanges(sentences, place))
    )


def strange(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> frozenset[int]:
    """Return the places of what no sentence of a story is: one that knows machines alone, and a table by which it is rewritten."""
    return renamed(sentences) | {place for place, found in enumerate(signs) if "outsider" in found}


def taught(sentences: Sequence[str]) -> set[int]:
    """Return the places where those who learn to write are to put one word for another: no name, no figure, and no word of this text."""
    return {
        place
        for place, text in enumerate(sentences)
        if (words := _worded_better(text))
        and not (_AT_HAND.search(text) or A_NAME.search(text) or any(sign.isdigit() for sign in text))
        and not any(word != word.lower() or word in _rest(sentences, place).lower() for word in words)
        and any(_OF_WRITING.search(one) for other, one in enumerate(sentences) if other != place)
    }


def _worded_better(text: str) -> list[str]:
    """Return the words that a sentence wants exchanged, and those for which."""
    pairs = [word for pair in _exchanged(text) for word in pair]
    return [*pairs, *(found["one"] for found in _FOR_A_BETTER.finditer(text))]


def _rest(sentences: Sequence[str], place: int) -> str:
    return " ".join((*sentences[:place], *sentences[place + 1 :]))


def _exchanged(text: str) -> Iterator[tuple[str, str]]:
    """Yield what a sentence, or a step in it, asks to put by what."""
    for part in _PARTS.split(STEP.sub("; ", text)):
        for rule in _EXCHANGES:
            if found := rule.search(part):
                yield found["one"].strip(" ,."), found["other"].strip(" ,.")


def _exchanges(sentences: Sequence[str], place: int) -> bool:
    """Whether a word of the rest is to be put by a name that is not there, or the other way round, and not in a file or on a screen."""
    text = sentences[place]
    if TOLD_OF.search(QUOTED.sub(' "" ', text)) or ERRAND.search(text) or _ON_SCREENS.search(text):
        return False
    rest = QUOTED.sub(" ", _rest(sentences, place)).lower()
    for pair in _exchanged(text):
        known = [_stands_in(word.lower(), rest) for word in pair]
        if known.count(True) == 1 and _is_a_name(pair[known.index(False)]):
            return True
    return False


def _stands_in(word: str, text: str) -> bool:
    """Whether a text has a word, in Korean with whatever particle."""
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)" if word.isascii() else re.escape(word), text) is not None


def _is_a_name(words: str) -> bool:
    """Whether words are, or may be, a name: Korean does not tell."""
    return not words.isascii() or any(word[0].isupper() for word in words.split())


def _maps(text: str, rest: str) -> bool:
    """Whether at least two arrows lead from words of the rest to words that are not there."""
    pairs = [(one.lower(), other.lower()) for one, other in _ARROW.findall(text)]
    return (
        sum(
            one[:_START] in rest if "가" <= one[0] <= "힣" else one in rest for one, other in pairs if other not in rest
        )
        >= _LEAST
    )
