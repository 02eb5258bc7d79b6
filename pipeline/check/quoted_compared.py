"""A comparison told with its two sides exchanged: 변호사보다 엔지니어를 더 빨리 뽑는다 for `hires lawyers faster than engineers`.

What is held against (B보다) must be what stands before `than`, what is told of it what stands behind, and both must measure by one word;
`덜` for more and `더` for less turn that once more. By another word the sides may be exchanged: B is slower than A.
"""

import re

from pipeline.check import quoted_words
from pipeline.check.vocabulary import dictionary
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_THAN = deferred(
    r"\b(?P<way>(?:more|less|fewer)(?: [a-z]+)?|[a-z]+er|better|worse)\b(?P<between>(?: [a-z'’-]+){0,4}?) than\b"
)
_OTHER = deferred(r"(?:[가-힣]+(?:[은는을]|된|한|든) )?[가-힣A-Za-z\d]+보다(?:는|도)?(?= )")
_NO = deferred(r"\b(?:not|never|no|nor|rather|other|cannot|nobody|none|nothing)\b|n['’]t\b")
_KOREAN_NO = deferred(r"않|못|(?<![가-힣])안 |없|아니")
_LESS = deferred(r"less|fewer")
_NOUN = deferred(r"[가-힣A-Za-z\d]+(?:이|가|을|를)")
_BEYOND = deferred(
    r"(?<![가-힣])(?!무엇보다|누구보다|생각보다|예상보다|기대보다|어느|그보다|이보다|저보다|[예이]?전보다|지난|작년보다|보다)(?:[가-힣]+ [가-힣]+ 것|[가-힣A-Za-z\d]+)보다(?:는|도)? "
)
_OUTDOES = deferred(
    r"\b(?:than|more|most|less|least|fewer|rather|before|over|beyond|exceed\w*|out\w+|instead|not|never|no|nobody|other|[a-z]+er|[a-z]{2,}est|better|best|worse|worst|above|ahead|first|prefer\w*|beat\w*|top\w*|win\w*|won|too|only|up|down|double\w*|twice|half|times|inferior|superior|compared|past|under|below|behind|grow\w*|grew|increas\w*|improv\w*|surpass\w*|dwarf\w*|favou?r\w*|second|even|so)\b|n['’]t\b",
    re.IGNORECASE,
)
_FEWEST = 2
_BEFORE_US = deferred(r"\b(?:before|than) (?:us\b|we (?:do|did|can|could|have|are|will)\b)", re.IGNORECASE)
_US_BEFORE = deferred(r"(?<![가-힣])(?!우리|저희|무엇|누구|생각)[가-힣]+보다 (?:우리|저희)(?:가|는)")
_PRONOUNS = ((r"\b[Ww]e\b", "우리|저희"), (r"\bI\b", "나|저"), (r"\b[Tt]hey\b", "그들"), (r"\b[Yy]ou\b", "당신|여러분"))
_SLOWER = deferred(r"(?<![가-힣])(?:덜|더디|느[리린려렸]|늦|적[게은었]|못|낮|작)")
_MORE = "더 "
_ANYBODY = r"\b(?:us|we|me|our|ours|mine|ever|before|expected|planned|thought)\b"
_DISGUISED = deferred(
    r"(?P<what>[^,;.]{2,60}?) (?:dressed(?: up)?|disguised|masquerading|masked|posing|wrapped up) as (?P<like>[^,;.]{2,60})"
)
_DISGUISE = deferred(
    r"(?P<like>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+)(?:로|처럼|인 척) (?:포장|위장|둔갑|차려|가장|꾸민|꾸며|변장|행세|치장|분장)[가-힣]* (?P<what>.{2,})"
)
_BOTH = deferred(r"[가-힣A-Za-z\d]+도 (?:[가-힣A-Za-z\d]+ )?[가-힣A-Za-z\d]+도 ")
_APART = deferred(r"지만|는데|은데|인데|반면|대신|(?<![라다])고[, ]|며[, ]|아니|않|못|없")
_AND = deferred(r" (?:and|but|while|yet) ")


def turned_sides(quoted: str, source: str) -> bool:
    """Return whether a quotation has us before others where its source has others before us, or tells what is disguised as the disguise, or both of two that go apart as one."""
    if _BEFORE_US.search(source) and _US_BEFORE.search(quoted):
        return True
    return _unmasked(quoted, source) or _both_alike(quoted, source) or _by_ourselves(quoted, source)


def _by_ourselves(quoted: str, source: str) -> bool:
    """Return whether who is measured is told as what it is measured by: 도구가 우리보다 더 빨리 for `we moved faster than the tool did`."""
    than = list(_THAN.finditer(source))
    if len(than) != 1 or _NO.search(source) or _KOREAN_NO.search(quoted) or _LESS.match(than[0]["way"]):
        return False
    ahead, behind = source[: than[0].start()], source[than[0].end() :]
    for ours, mine in _PRONOUNS:
        first, last = bool(re.search(ours, ahead)), bool(re.match(rf" {ours}", behind))
        by = re.search(rf"(?<![가-힣])(?:{mine})보다(?:는|도)? (?P<rest>.*)", quoted)
        of = re.search(rf"(?<![가-힣])(?:{mine})(?:는|가|은|이) ", quoted)
        if first and not last and by and not of and not _SLOWER.search(by["rest"]) and not re.search(_ANYBODY, behind):
            turned = _turned_way(by["rest"], than[0]["way"])
            return not turned and (
                _measured(quoted, source, than[0].span("way"), by.start("rest")) or _MORE in by["rest"]
            )
    return False


def _turned_way(rest: str, way: str) -> bool:
    """Return whether a word says the opposite of what a comparison measures, so that its sides may be exchanged."""
    others = {one for _, stems in dictionary.english(way) for stem in stems for one in dictionary.opposites(stem)}
    return any(not stems.isdisjoint(others) for _, stems in dictionary.korean(rest))


def _measured(quoted: str, source: str, way: Span, start: int) -> bool:
    """Return whether a word behind the yardstick tells by what the source measures."""
    links = quoted_words.links(quoted, source).items()
    return any(span[0] >= start and any(way[0] <= at[0] < way[1] for at in places) for span, places in links)


def _unmasked(quoted: str, source: str) -> bool:
    there, here = _DISGUISED.search(source), _DISGUISE.search(quoted)
    if not there or not here:
        return False
    found: dict[str, set[str]] = {"what": set(), "like": set()}
    for span, places in quoted_words.told(quoted, source).items():
        for name, sides in found.items():
            if here.start(name) <= span[0] < here.end(name):
                sides |= {one for one in found for at in places if there.start(one) <= at[0] < there.end(one)}
    return found == {"what": {"like"}, "like": {"what"}}


def _both_alike(quoted: str, source: str) -> bool:
    """Return whether two things are told of both in one deed where the source sets opposite words before and behind `and`."""
    both = _BOTH.search(quoted)
    if not both or _APART.search(quoted, both.start()) or len(_AND.findall(source)) != 1:
        return False
    one, other = ({stem for _, stems in dictionary.english(side) for stem in stems} for side in _AND.split(source))
    return any(not dictionary.opposites(stem).isdisjoint(other) for stem in one - other) and bool(
        quoted_words.told(quoted, source)
    )


def likened(quoted: str, source: str) -> bool:
    """Return whether a quotation puts something above what its source compares with nothing, or only likens it to: 빵보다 비싸게 for `priced like bread`."""
    beyond = _BEYOND.search(quoted)
    if beyond is None or _OUTDOES.search(source):
        return False
    told = quoted_words.told(quoted, source)
    return len(told) >= _FEWEST and any(beyond.start() <= start < beyond.end() for start, _ in told)


def exchanged(quoted: str, source: str) -> bool:
    """Return whether a Korean sentence compares the other way round than the one comparison of an English one."""
    than, other = list(_THAN.finditer(source)), list(_OTHER.finditer(quoted))
    if len(than) != 1 or len(other) != 1 or _NO.search(source) or _KOREAN_NO.search(quoted):
        return False
    way, middle = than[0].span("way"), than[0].end()
    told = quoted_words.told(quoted, source)
    measured = [
        span
        for span, places in quoted_words.links(quoted, source).items()
        if any(way[0] <= at[0] < way[1] for at in places)
    ]
    if not any(span[0] > other[0].end() - 1 for span in measured):
        return False
    sides = {span: {at[0] >= middle for at in places if not way[0] <= at[0] < way[1]} for span, places in told.items()}
    against = [
        next(iter(side))
        for span, side in sides.items()
        if other[0].start() <= span[0] < other[0].end() and len(side) == 1
    ]
    of_it = [
        next(iter(side))
        for span, side in sides.items()
        if span[0] >= other[0].end() and len(side) == 1 and _NOUN.fullmatch(quoted, *span)
    ]
    if len(set(against)) != 1 or len(set(of_it)) != 1 or against[0] == of_it[0]:
        return False
    lessened = (_LESS.match(than[0]["way"]) is not None) != (" 덜 " in quoted[other[0].end() - 1 :])
    return against[0] == lessened
