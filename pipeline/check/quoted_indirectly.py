"""What somebody is quoted as saying in an English source, told in Korean without quotation marks and turned: 위험해서 늦었다고 for “late because it was safe.”

Only where the words before 다고, 라고, 자고, 다는 게 or 대요 tell at least half of what the nearest quotation says.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import quoted_compared, quoted_cues, quoted_denials, quoted_words
from pipeline.check.claims import Claim, Flag
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text.patterns import deferred

_REPORTED = deferred(
    r"[가-힣]+(?:[다라자냐]고|[다라]며|[다라]는 (?:말|뜻|주장|입장|분석|지적|불만|이유|설명|평가|게|것|거)|[다라](?:는군요|더군요|더라고요|네요|죠|지요)|대요|래요|답니다|랍니다)(?=[\s,.가-힣]|$)"
)
_MARKED = deferred(r"[\"“”]")
_THEN = deferred(r"[가-힣]* (?:뒤|후|전|직후)")
_THAN = deferred(r"[가-힣]보다(?![가-힣])")  # `이해하는 게 읽는 것보다 비싸다` is `reading is the cheap part`
_TOPIC = deferred(r"[가-힣]{2,}[은는]")  # 위원은: who says it
_TOPICS = deferred(r"(?<=[가-힣A-Za-z])[은는이가]\s")
_MARKS = "\"“”‘’'「」"
_HALF = 0.5


def turned(claim: Claim, sources: Sequence[str]) -> Iterator[Flag]:
    """Yield what a sentence without quotation marks tells of a quotation of its sources as the opposite, or crosswise."""
    english = all(one.language != "ko" for one in claim.evidence)
    if not sources or not english or _MARKED.search(claim.text):
        return
    start = 0
    for match in _REPORTED.finditer(claim.text):
        said, span = claim.text[start : match.end()], (start, match.end())
        start = match.end()
        theirs = quoted_words.nearest(said, sources)
        opposite = quoted_denials.opposite(said, theirs) if theirs else None
        if not theirs or _share(said, theirs, opposite is not None) < _HALF or _of_the_rest(claim, said, theirs):
            continue
        if quoted_words.crosswise(said, theirs) or quoted_compared.exchanged(said, theirs) or often(said, theirs):
            yield Flag("quote", "block", span, say("check.quote.turned"), claim.ids, 0.7)
        elif (
            opposite
            and not _TOPIC.fullmatch(opposite[0])
            and not _THAN.search(said)
            and not _THEN.match(said, said.find(opposite[0]) + len(opposite[0]) - 1)
        ):
            place = span[0] + said.find(opposite[0])
            message = say("check.quote.opposite", text=opposite[0], source=opposite[1])
            yield Flag("quote", "block", (place, match.end()), message, claim.ids, 0.7)


def often(said: str, theirs: str) -> bool:
    """Return whether what a quotation says is seldom done is told as done, with no word that denies it or makes it less: 굳게 믿는다고 for `trusted rarely`."""
    if quoted_cues.SELDOM_TOLD.search(said) or quoted_cues.SOME_NO.search(said):
        return False
    source = theirs.strip(_MARKS)
    places = [place for found in quoted_words.told(said, source).values() for place in found]
    seldom = [match.span() for match in quoted_cues.SELDOM.finditer(source)]
    return any(start <= place[0] and place[1] <= end for start, end in seldom for place in places)


def _of_the_rest(claim: Claim, said: str, theirs: str) -> bool:
    """Return whether what stands around a quotation tells what is said behind the last topic as well as the quotation does."""
    rest = " ".join(one.text for one in claim.evidence).replace(theirs, " ")
    last = _TOPICS.split(said)[-1]
    return len(_found(last, rest)) >= max(1, len(_found(last, theirs)))


def _found(said: str, source: str) -> set[tuple[int, int]]:
    """Return the places of the words of a clause that a source tells."""
    return {span for span, places in quoted_words.told(said, source.strip(_MARKS)).items() if places}


def _share(said: str, theirs: str, opposed: bool) -> float:
    """Return how many of the words of a quotation that tell something are told; one that is told as its opposite is told."""
    telling = [span for span, stems in dictionary.english(theirs.strip(_MARKS)) if not stems & quoted_cues.ANY]
    told = set().union(*quoted_words.told(said, theirs.strip(_MARKS)).values()) & set(telling)
    return (len(told) + int(opposed and bool(told))) / len(telling) if told else 0.0
