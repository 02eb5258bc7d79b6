"""One thing told as several: `남성 세 명` of `a man`, `에이전트 두 개` of `one of its agents`, `두 번째 사고` of a first one.

The noun of the count has to be the source's (the lexicon knows both), and there one is spoken of only: with `a`, `one`, `single` or as
one of several, and never in the plural, with `another`, or as somebody else's.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.few.drafted import Few
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS

_A = deferred(
    r"\b(?:an?|one|a single|just one|only one)(?: (?!(?:of|and|or|in|for|to|at|on|by|with|from|that|who|which|is|was|as|than|an?|the|its) )[\w’'-]+,?){0,4} $",
    re.IGNORECASE,
)
_ONE_OF = deferred(r"\bone of (?:[\w’'-]+ ){0,4}$", re.IGNORECASE)
_SAME = deferred(r"\b(?:the|this|that|said)(?: [\w-]+){0,2} $", re.IGNORECASE)
_JOINED = deferred(
    r"\b(?:and|or|plus|than|versus|as|like|every|per|another) (?:an?|one)(?: [\w’'-]+){0,3} $", re.IGNORECASE
)
_MORE = deferred(
    r"\b(?:another|others?|second|both|each|several|many|multiple|pair|couple|twin|more than one|twice|again|two|colleagues?|also|too|rivals?|similar|joined|follow(?:s|ed)|likewise|separately|while|whereas|respectively|along with|together with|as well as|companion|brothers?|sisters?|sons?|daughters?|fathers?|mothers?|husbands?|wife|wives|partner|fellow|alongside)\b|\b(?:and|or|but) (?:the |an? )?(?:[a-z]+ )?one\b(?! of)|\bone (?:[a-z]+ed|built|made|in|for|from|by|at|on|with|that|which|who|to)\b",
    re.IGNORECASE,
)
_PLURAL = deferred(
    r"(?:[a-z]{2,}(?:[^su’'i]s|ies|[cs]hes|ses|xes|ves)|men|women|people|children|staff|crew|personnel)$"
)
_TAIL = deferred(
    r"-|[’']s? [a-z]+| (?:developer|company|firm|maker|builder|owner|user|operator|provider|supplier|driver|worker|testing|training|system|release|lab|team|chief|boss|designer|engineer|researcher|market|industry)s?\b"
)
_GENERIC = frozenset(
    str.split("회사 기업 업체 나라 국가 사람 곳 명 개 도시 은행 팀 기관 인물 측 쪽 빅테크 거인 스타트업 서비스 제품")
)
"""What is said of things that are named: `두 회사` of a company that sued Meta, and of Meta."""
_PLACE = deferred(r"\bone (?:single )?(?:place|spot|area|location|site)\b")
_KOREAN_ONE = (
    r"(?<![가-힣])(?:한|1)\s?(?:[가-힣A-Za-z]+ )??{noun}(?!들)|{noun}\s(?:한|1)\s?(?:명|곳|개|건|대|종|편|가지|군데)"
)
_THIS = deferred(r"(?<![가-힣])(?:이|그|해당|같은) $")
_PARTICLES = deferred(r"(?:[은는이가을를의도와과로]|에게|에서|으로)$")
_NTH = deferred(r"(?<![가-힣])(?:두|세|네|다섯|여섯) ?번째 (?P<what>[가-힣A-Za-z]+(?: [가-힣A-Za-z]+)?)")
_FIRST = {
    "en": deferred(r"\bfirst(?:-ever)? (?P<what>[a-z-]+(?: [a-z-]+)?)"),
    "ko": deferred(r"첫 ?(?:번째 )?(?P<what>[가-힣A-Za-z]+)"),
}
_ORDINARY = frozenset({"time", "half", "quarter", "day", "week", "month", "year", "place", "of", "to", "and", "or"})
_AND_A = deferred(
    r"\b(?:and|or|plus|with) (?:[a-z]+ )?(?:an?|its|their|another) (?!(?:lot|few|number|half|bit|third|quarter|little)\b)[a-z-]+",
    re.IGNORECASE,
)
_PASSED = deferred(
    r"\b(?:after|since|following|beyond|unlike|from|like|new|next|latest|now|return\w*|later|then)\b", re.IGNORECASE
)
_REST = deferred(r"\w*")
_TWO, _REACH = 2, 60


def refuted(evidence: Sequence[Evidence], counted: Sequence[Few]) -> Iterator[tuple[Few, str, str]]:
    """Yield the counts of which the sources tell one only, each with the sentence's id and its words."""
    for one in counted:
        if told := _one(evidence, one):
            yield one, *told


def of_the_first(text: str, evidence: Sequence[Evidence]) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield what a draft tells as the second or a later one of its kind, where the sources tell of a first one only."""
    if any(_nth(one) for one in evidence):
        return
    for match in _NTH.finditer(text):
        for one in (each for each in evidence if not _PASSED.search(each.text)):
            firsts = _FIRST["ko" if one.language == "ko" else "en"].finditer(one.text)
            alike = [each.group() for each in firsts if _alike(one, each["what"], match["what"])]
            yield from ((match.span(), one.id, words) for words in alike[:1])


def joins_another(evidence: Sequence[Evidence]) -> bool:
    """Return whether a source joins one thing to another: `a plant in Ohio and a campus in Iowa` may be two of a kind."""
    return any(_AND_A.search(one.text) for one in evidence)


def _nth(one: Evidence) -> bool:
    """Return whether a source numbers anything beyond a first, or tells of more of it."""
    ordinals = (each for each in quantities.find(one.text, one.language) if each.kind == "ordinal")
    return any(each.value >= _TWO for each in ordinals) or _MORE.search(one.text) is not None


def _alike(one: Evidence, theirs: str, mine: str) -> bool:
    if theirs.split(" ")[0] in _ORDINARY:
        return False
    if one.language == "ko":
        return theirs[:_TWO] == mine[:_TWO]
    return any(each.key[0].isdigit() for each in anchors.shared(theirs, one.language, mine))


def _one(evidence: Sequence[Evidence], counted: Few) -> tuple[str, str] | None:
    """Return the sentence that speaks of one of what is counted, and its words, where no other speaks of more."""
    if counted.quantity.unit in ("곳", "군데") and counted.noun.endswith(("곳", "데")):
        places = [(one.id, found.group()) for one in evidence if (found := _PLACE.search(one.text))]
        return places[0] if len(places) == 1 else None
    for noun in _nouns(counted):
        told = [(one.id, *mention) for one in evidence for mention in _mentions(one, noun)]
        ones = [(name, words) for name, kind, words in told if kind == "one"]
        others = any(kind == "other" for _, kind, _ in told)
        if ones or others:
            return ones[0] if len(ones) == 1 and not others else None
    return None


def _nouns(counted: Few) -> list[str]:
    """Return what may be the noun of a count, its nearest word first, but none that says nothing."""
    words = []
    for word in (counted.last, counted.quantity.unit, counted.behind):
        bare = _PARTICLES.sub("", word) if len(word) > 2 else word
        words += [one for one in (word, bare) if len(one) > 1 and one not in _GENERIC]
    return list(dict.fromkeys(words))


def _mentions(one: Evidence, noun: str) -> list[tuple[str, str]]:
    """Return how a source sentence speaks of a noun, each time: `one`, `same` or `other`, with its words.

    Beside other numbers a Korean `한 개` may be one of theirs: `금 4, 은 2에 메달 한 개를 보태`.
    """
    if one.language == "ko":
        if any(each.kind in COUNTS and each.value > 1 for each in quantities.find(one.text, "ko")):
            return [("other", noun)]
        return list(_korean(one.text, noun))
    spans = {
        span
        for anchor in anchors.shared(one.text, one.language, noun)
        if anchor.key[0].isdigit()
        for span in anchor.source
    }
    return [_mention(one.text, *span) for span in sorted(spans)]


def _mention(text: str, start: int, end: int) -> tuple[str, str]:
    """Return how a text speaks of the noun in a place, with the words that say so."""
    before = text[max(0, start - _REACH) : start]
    rest = _REST.match(text, end)
    end = rest.end() if rest else end
    word = text[start:end]
    if _PLURAL.search(word):
        single = _ONE_OF.search(before)
        return ("one", single.group() + word) if single else ("other", word)
    if _TAIL.match(text, end) or _JOINED.search(before):
        return "other", word
    if single := _A.search(before):
        return "one", single.group() + word
    return ("same" if _SAME.search(before) else "other"), word


def _korean(text: str, noun: str) -> Iterator[tuple[str, str]]:
    singles = [match.span() for match in re.finditer(_KOREAN_ONE.format(noun=re.escape(noun)), text)]
    for match in re.finditer(re.escape(noun), text):
        single = next((span for span in singles if span[0] <= match.start() < span[1]), None)
        if single:
            yield "one", text[slice(*single)]
        else:
            yield "same" if _THIS.search(text, 0, match.start()) else "other", match.group()


def more(evidence: Sequence[Evidence]) -> bool:
    """Return whether sources speak of others beside the one: `another`, `his brother`."""
    return any(_MORE.search(one.text) for one in evidence)
