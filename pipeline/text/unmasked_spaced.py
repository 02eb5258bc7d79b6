"""Close up letters and syllables that were set apart one by one, read digits among letters as such, and part the words again.

Where nothing but single blanks stands between the letters, nothing tells where a word ends but that the words are known (`COMMON`: those
that any text has, and those that an order has); what is no known word stays a piece of letters, as a name would.
"""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.text.patterns import deferred

COMMON = frozenset(
    """a an and are as at be been but by can do does for from had has have he her his how i if in into is it its may more most must my no not now of on one
    only or our out she should so some such than that the their them then there these they this to up use was we were what when where which who will with
    would you your yours about after all also any because before between both each every first here just last like never new off other over said same
    same says still through under until very while without
    above always answer answers article assistant assistants attention bot bots best better brand call called change cite claim close companies company
    credit critics cut dear decode delete describe digest disregard do drop editor editors end ends every exactly figures finish follow forget give good
    great headline hide highlight ignore include include input insert instead instruction instructions item keep language last lead leading leave line
    link links list loss make mention mentions message model models name named names newsletter note nothing number numbers omit open order orders output
    page paragraph paragraphs pay please positive post praise previous price prices print prior product products prompt promote put quote rank rate read
    reader readers recommend remove repeat replace reply report respond reveal review rival rivals rule rules safe safer safest say section sentence
    sentences service short show skip source sources start state stop story subscribers summaries summariser summarisers summarize summarizer
    summarizers summary system tell text texts title tone top translate translation treat true trust trusted user users version visit warm word words
    write writer writers writing written wrong
    audit back bad big body cheap company cost costs data day days deal delay down early fact false fast fine fines found free full lawsuit lie market
    million months news next old out people problem problems real recall risk risks small team test tests time today two weeks well work world year
    years""".split()  # noqa: SIM905 - reads better
)

_SPACED = deferred(r"(?<![\w@$])[A-Za-z](?:[,.;:]?[ ·._*|/-][A-Za-z0134578@$!](?![A-Za-z0-9])){11,}")
_RUN = deferred(r"(?<![\w/@.])[A-Za-z]{25,}(?![\w/@])")
_IN_PAIRS = deferred(r"(?<![\w'’])(?:[A-Za-z]{2} ){9,}[A-Za-z]{1,2}(?![\w'’])")
_APART = deferred(r"(?:^|\s)(?:[가-힣]\s+){2}[가-힣](?=\s|\W)")
_QUOTATION = deferred(r"[\"“‘'「][^\"”’'」]*[\"”’'」]")
_QUOTED = "\ue000"  # stands for a quotation while gaps are closed: a letter that no text has
_WIDE = deferred(r"\s{2,}")
_MARKS = ".,!?:;\ue000"
_FEWEST, _MOSTLY = 6, 0.8  # words, and the part of them that are one syllable
_GAP = deferred(r"[^A-Za-z0134578@$!]")
_DIGITS = ("0134578@$!", "oieastbasi"), ("0134578@$!", "oleastbasl")
_KNOWN, _UNKNOWN, _LETTER = 1.5, 1.0, 0.9  # what a known word, the start of another piece and each of its letters cost
_TINY = 1.0  # what a word of one or two letters costs more: any name has one inside
_LONGEST = max(map(len, COMMON))
_MOST = 600  # letters that are looked at


def closed_up(text: str) -> Iterator[str]:
    """Yield a text with its letters that stand apart, one by one or two by two, as words, once for each reading of the digits among them."""
    if _IN_PAIRS.search(text):
        yield _IN_PAIRS.sub(lambda match: _words(match[0].replace(" ", "")), text)
    if not _SPACED.search(text):
        return
    for digits, letters in _DIGITS:
        table = str.maketrans(digits, letters)
        yield _SPACED.sub(lambda match, table=table: _words(_GAP.sub("", match[0]).translate(table)), text)  # type: ignore[misc]


def run_apart(text: str) -> Iterator[str]:
    """Yield a text with rows of letters that are as long as no word parted into words."""
    if _RUN.search(text):
        yield _RUN.sub(lambda match: _words(match[0]), text)


@lru_cache(maxsize=256)
def _words(joined: str) -> str:
    """Return letters that run together as words, by the parting that costs least."""
    low = joined[:_MOST].lower()
    best: list[tuple[float, int, bool]] = [(0.0, 0, True)]
    for end in range(1, len(low) + 1):
        cost, _, known = best[end - 1]
        found = (cost + _LETTER + (_UNKNOWN if known else 0.0), end - 1, False)
        for length in range(1, min(_LONGEST, end) + 1):
            if low[end - length : end] in COMMON:
                cost = best[end - length][0] + _KNOWN + (_TINY if length <= 2 else 0.0)
                found = min(found, (cost, end - length, True))
        best.append(found)
    return " ".join(_pieces(joined, best))


def _pieces(joined: str, best: list[tuple[float, int, bool]]) -> list[str]:
    """Return the pieces that the cheapest parting gives; letters of no known word stay together."""
    found: list[str] = []
    end, loose = len(best) - 1, False
    while end:
        _, start, known = best[end]
        if loose and not known:
            found[-1] = joined[start:end] + found[-1]
        else:
            found.append(joined[start:end])
        end, loose = start, not known
    return found[::-1]


def without_gaps(text: str) -> str:
    """Return a Korean text whose syllables stand apart one by one as it would be written, any other as it is.

    Wider gaps part the words, where there are any. What it quotes may be written as usual.
    """
    if not _APART.search(text):
        return text
    bare = _QUOTATION.sub(_QUOTED, text)
    words = [word for word in bare.split() if word.strip(_MARKS)]
    if len(words) < _FEWEST or sum(len(word.strip(_MARKS)) == 1 for word in words) < _MOSTLY * len(words):
        return text
    parts = _WIDE.split(bare) if _WIDE.search(bare) else [bare]
    joined = " ".join("".join(part.split()) for part in parts)
    for quoted in _QUOTATION.findall(text):
        joined = joined.replace(_QUOTED, quoted, 1)
    return joined
