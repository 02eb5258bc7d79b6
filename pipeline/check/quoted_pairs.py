"""Which word of a quotation stands with which: a translation that gives a verb the object of another is turned, 숫자에 돈을 내고 이야기를 받는다 for `pay for the story and get the numbers`.

Korean puts what is done right behind what it is done to or who does it; English keeps both in one clause. Two such pairs are turned
where each joins words of both clauses. What is held against another by a mark (A가 아니라 B, A 대신 B) is turned where the mark
stands on the one that the English quotation affirms.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import quoted_cues as cues
from pipeline.check.quoted_words import Span, beside, links, part_of, told
from pipeline.text.patterns import deferred

_WORD = deferred(r"[가-힣A-Za-z0-9]+")
_CUTS = deferred(
    r"[,;:—–.] |(?<= )(?:and|but|while|whereas|yet|as if|as though|than|before|after|until|because|so|when|then|or) "
)
_NOUN = deferred(
    r"[가-힣A-Za-z\d]+(?:을|를|이|가|에|에게|한테|에서|으로|로|(?<![어아해여라])도|까지|부터|은|는|에는|에선|(?<!지)만)"
)
_DEED = deferred(
    r"(?!있|없|같|하[고는며지면]|되|된|한$|할$)(?:[가-힣]+(?:고|며|면서|지만|는데|은데|인데|니|니까|면|아|어|여|해|서|다|요|죠|는|은|던|기|게|자|라|도록|듯|려고|러|[린긴진친킨운울난른워와려겨켜쳐져내줘춰꿔둬봐써])|[가-힣]?[읽찾받먹믿듣묻웃앉잃잊닫얻갚겪걷]을|[가-힣]?[간갈낸낼쓴쓸산살판팔둔둘온올본볼준줄])"
)
_ONLY_HELPS = deferred(r"(?:[가-힣]{1,3}(?:게|히)|더|덜|잘|못|안|다시|먼저|데는|데에는|데|것을|걸|일을|모든|그|이)")
_SOMEBODY = deferred(r"(?:사람|쪽|분|이들|곳|회사)(?:들)?(?:이|가|은|는|을|를|에게)")
_SET_BEHIND = deferred(r"아니라|아닌 |대신(?:에)? |말고 |느니 |보다(?= .*(?:먼저|앞서|우선))")
_RATHER = deferred(r"\brather\b|\binstead of\b|\bbefore\b", re.IGNORECASE)
_NOT_HOW = deferred(
    r"\bnot (?:(?:in|by|on|about|for|just) )?how (?P<not>[a-z]+)\b[^.;]*?\bbut (?:rather )?(?:(?:in|by|on|about|for) )?how (?P<but>[a-z]+)\b",
    re.IGNORECASE,
)
_HOW = deferred(r"얼마나 (?P<behind>[가-힣]+)[^.]*?(?:가|게|이|지가) 아니라,? [^.]*?얼마나 (?P<before>[가-힣]+)")
_BY = {
    ("much", "many"): deferred(r"많"),
    ("fast", "quickly", "quick", "soon"): deferred(r"빨[리랐]|빠[르른]|일찍|신속"),
    ("big", "large"): deferred(r"[크큰컸]"),
    ("well", "good"): deferred(r"잘|좋"),
    ("long",): deferred(r"오래|[길긴]"),
    ("cheap", "cheaply"): deferred(r"[싸싼쌌]|저렴|값싸"),
    ("often", "frequently"): deferred(r"자주|잦"),
    ("hard",): deferred(r"열심|세게|힘들|어려"),
    ("far",): deferred(r"멀리|먼"),
    ("smart", "clever"): deferred(r"똑똑|영리"),
    ("productively", "productive"): deferred(r"생산"),
    ("efficiently", "efficient"): deferred(r"효율"),
    ("safely", "safe"): deferred(r"안전"),
    ("carefully", "wisely"): deferred(r"신중|조심|현명|슬기"),
}
"""What one measures by, and how it begins in Korean."""


def by_how(quoted: str, source: str) -> bool:
    """Return whether what counts is told as what does not: 얼마나 잘이 아니라 얼마나 많이 for `not by how much, but by how well`."""
    there, here = _NOT_HOW.search(source), _HOW.search(quoted)
    if there is None or here is None:
        return False
    aside, counts = (
        next((korean for words, korean in _BY.items() if there[one].lower() in words), None) for one in ("not", "but")
    )
    exchanged = aside is not None and aside.match(here["before"]) and not aside.match(here["behind"])
    other = counts is not None and counts.match(here["behind"]) and not counts.match(here["before"])
    return bool(exchanged or other)


def set_behind(quoted: str, source: str) -> bool:
    """Return whether a quotation puts behind what its source puts before: 심판이 아니라 적 for `not the enemy, it is the referee`."""
    mark = _SET_BEHIND.search(quoted)
    both = beside(quoted, source)
    denied = {place for place, part in enumerate(both.theirs) if cues.DENIED.search(source, *part)}
    rather = _RATHER.search(source) is not None
    if (
        mark is None
        or _SET_BEHIND.search(quoted, mark.end())
        or len(denied) != 1
        or len(cues.NO.findall(source)) != (not rather)
    ):
        return False
    if (mark.group() == "아니라" or mark.group() == "아닌 ") == rather:
        return False
    ahead = [there for span, there in links(quoted, source).items() if span[0] < mark.start() and there]
    after = [word for word in both.words if word.span[0] >= mark.end() and _NOUN.match(quoted, word.span[0])]
    after = after or [word for word in both.words if word.span[0] >= mark.end()]
    if not ahead or denied & {part_of(both.theirs, at) for at in ahead[-1]} or not after:
        return False
    return all(word.there <= denied for word in after)


def crossed(quoted: str, source: str) -> bool:
    """Return whether two deeds of a quotation have each the other's object or doer."""
    cuts = [match.end() for match in _CUTS.finditer(source)]
    pairs = list(_pairs(quoted, source))
    for some, others in combinations(pairs, 2):
        if {span for span, _ in some} & {span for span, _ in others}:
            continue
        places = [_clause(cuts, found) for _, found in (*some, *others)]
        if None not in places and places[0] == places[3] != places[1] == places[2]:
            return True
    return False


def _clause(cuts: Sequence[int], places: frozenset[Span]) -> int | None:
    """Return the clause of an English quotation in which all the places of a word stand."""
    found = {sum(start >= cut for cut in cuts) for start, _ in places}
    return next(iter(found)) if len(found) == 1 else None


def _pairs(quoted: str, source: str) -> Iterator[tuple[tuple[Span, frozenset[Span]], tuple[Span, frozenset[Span]]]]:
    """Yield a noun and the deed right behind it, each with what it is told for."""
    words = [(match.group(), match.span()) for match in _WORD.finditer(quoted)]
    found, nouns = links(quoted, source), dict(told(quoted, source))
    for place, (word, span) in enumerate(words):
        if _SOMEBODY.fullmatch(word) and span not in nouns and place:
            nouns[span] = nouns.get(words[place - 1][1], frozenset())  # 낯선 사람이
        if not _NOUN.fullmatch(word) or not nouns.get(span):
            continue
        for behind, (other, at) in enumerate(words[place + 1 : place + 4]):
            if _DEED.fullmatch(other) and found.get(at, frozenset()) - nouns[span]:
                if "," not in quoted[span[1] : at[0]]:
                    yield (span, nouns[span]), (at, found[at])
                break
            if not _ONLY_HELPS.fullmatch(other) and (behind or _DEED.fullmatch(other)):
                break
