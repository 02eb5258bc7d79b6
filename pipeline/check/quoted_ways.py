"""Which way each part of a translated quotation goes: stopped or going on, more or less, I or he, denied in each of its clauses.

`they have stopped trusting` is no 여전히 믿는다, `use it more and believe it less` no `더 많이 쓰고 더 굳게 믿는다`, `I was lost, then he was lost` no
`그가 지고 있었고, 그다음엔 내가 지고 있었다`, and `we are no lender and will not become one` no `대출업체가 아니지만 언젠가는 될 것`.
"""

import re
from itertools import groupby, pairwise

from pipeline.check import quoted_cues as cues
from pipeline.check import quoted_denials
from pipeline.check.quoted_words import links
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_AT_AN_END = deferred(r"그만|멈[췄추춘]|끊|접[었은]|잃|버[렸린]")
_DENIED_HERE = deferred(r"않|못|없|아[니닌닙]|(?<![가-힣])안 ")
_MORE = deferred(r"\b(?:more|better|harder|faster|longer|higher)\b", re.IGNORECASE)
_LESS = deferred(r"\b(?:less|fewer|worse|slower|shorter|lower)\b", re.IGNORECASE)
_MORE_HERE = deferred(r"(?<![가-힣])(?:더|많이)(?= )")
_LESS_HERE = deferred(
    r"(?<![가-힣])덜(?= )|줄|적[게은었고어]|못[하한했]|낮|않|없|떨어|짧|느[려리린]|나빠|나쁘|안 [가-힣]"
)
_TURNS = deferred(
    r"(?:^|[,;.] |\band |\bthen |\bbut )(?:then |and |but )?(?P<who>I|we|he|she|they)\b(?=['’ ])", re.IGNORECASE
)
_JOINED = deferred(r"\b(?:because|when|while|if|before|after|since|until|than|that|who|as)\b", re.IGNORECASE)
_FIRST = frozenset({"i", "we"})
_TURNS_HERE = deferred(
    r"(?<![가-힣])(?:(?P<first>내가|나는|난|우리가|우리는|우린|저는|제가|저희가|저희는)|(?P<third>그가|그는|그녀가|그녀는|그들이|그들은|상대가|상대는|저쪽이|저쪽은))(?![가-힣])"
)
_CLAUSES = deferred(
    r"[,;] (?:and |but )?(?=(?:we|i|they|he|she|it|you|nobody|no one|nothing|never|not)\b)|[.;] | (?:and|but|or|nor) (?=(?:we|i|they|he|she|it|you|nobody|no one|nothing|never|not|will|do|did|have|are|is|can)\b)",
    re.IGNORECASE,
)
_CLAUSES_HERE = deferred(
    r"(?<=[가-힣])(?:고|며|지만|는데|은데|인데|으나|거니와)(?<![다라냐자]고),? (?!있|싶|나서)|[,.;] "
)
_MOST = 3  # clauses
_MAY = deferred(r"\b(?:may|can|could|free to|allowed to|should|must|will)\b", re.IGNORECASE)
_SENTENCE = deferred(r"[.;!?,] (?=[A-Z]|but\b|and\b)")
_BARRED = deferred(r"(?P<deed>[가-힣]{2,})(?: (?:해서는|해선|하면)|(?<=서는)|(?<=선)|(?<=면)) 안 [되돼된될됩]")


def turned(quoted: str, source: str) -> bool:
    """Return whether a quotation goes the other way than its source in one of its parts."""
    rules = (_stopped, _more_and_less, _others_turn, _once_denied, _barred)
    return bool(source) and any(rule(quoted, source) for rule in rules)


def _stopped(quoted: str, source: str) -> bool:
    """Return whether a deed that is over is told as going on, or one that goes on as over."""
    told = links(quoted, source)
    for match in cues.STOPPED.finditer(source):
        words = [span for span, places in told.items() if match.span("verb") in places]
        if len(words) != 1:
            continue
        clause = _with_what_follows(quoted, words[0])
        over = bool(_AT_AN_END.search(clause)) != bool(len(_DENIED_HERE.findall(clause)) % 2)
        if over == bool(match["no"]):
            return True
    return False


def _with_what_follows(quoted: str, word: Span) -> str:
    """Return a word with what stands right before it and what its clause goes on with."""
    before = quoted[: word[0]].rstrip().rpartition(" ")[2]
    cut = _CLAUSES_HERE.search(quoted, max(word[1] - 2, 0))
    return f"{before} {quoted[word[0] : cut.start() if cut else len(quoted)]}"


def _more_and_less(quoted: str, source: str) -> bool:
    """Return whether two deeds, one done more and one less, are both told as done more."""
    once = len(_MORE.findall(source)) == len(_LESS.findall(source)) == 1
    held = cues.NO.search(source) or _JOINED.search(source)
    return once and not held and len(_MORE_HERE.findall(quoted)) > 1 and not _LESS_HERE.search(quoted)


def _others_turn(quoted: str, source: str) -> bool:
    """Return whether clauses told one after the other have the speaker where their source has another one, and the other way round."""
    if _JOINED.search(source):
        return False
    theirs = [match["who"].lower() in _FIRST for match in _TURNS.finditer(source)]
    mine = [match["first"] is not None for match in _TURNS_HERE.finditer(quoted)]
    there, here = ([one for one, _ in groupby(row)] for row in (theirs, mine))
    return len(set(theirs)) > 1 and len(there) == len(here) and there[0] != here[0]


def _once_denied(quoted: str, source: str) -> bool:
    """Return whether each of a few clauses is denied, and one of as many Korean ones is not."""
    theirs = [one for one in _CLAUSES.split(source) if one]
    mine = [match.end() for match in _CLAUSES_HERE.finditer(quoted)]
    parts = list(zip([0, *mine], [*mine, len(quoted)], strict=True))
    if not 1 < len(theirs) == len(parts) <= _MOST:
        return False
    if not all(len(cues.NO.findall(one)) == 1 and not cues.NO_NO.search(one) for one in theirs):
        return False
    noes = [quoted_denials.says_no(quoted, source, *part) for part in parts]
    return any(noes) and not all(noes)


def _barred(quoted: str, source: str) -> bool:
    """Return whether a deed must not be done that its source says may be done: `조언조차 해서는 안 됩니다` for `may advise`."""
    told = links(quoted, source)
    cuts = [0, *(match.end() for match in _SENTENCE.finditer(source)), len(source)]
    for match in _BARRED.finditer(quoted):
        deed = match.span("deed")
        there = {at for span, places in told.items() if span[0] == deed[0] for at in places}
        parts = {source[start:end] for start, end in pairwise(cuts) for at in there if start <= at[0] < end}
        if (
            len(parts) == 1
            and _MAY.search(part := parts.pop())
            and not cues.NO.search(part)
            and not cues.SOFT.search(part)
        ):
            return True
    return False
