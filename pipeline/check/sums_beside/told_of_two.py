"""What two come to that a source tells apart, and what each of two gets: `집과 가게 81곳` for 63 homes and 18 shops, `13만 7,500파운드씩` of 275,000.

The two are named: by the nouns that the source counts, by who has so many in a clause of its own, or by between how many it is split.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.vocabulary import dictionary
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity
from pipeline.text.quantities.english_words import WORDS

_TWO_NOUNS = deferred(
    r"(?<![가-힣A-Za-z\d])(?P<one>[가-힣A-Za-z]{1,10})(?:와|과|이랑|하고|·|,) ?(?P<other>[가-힣A-Za-z]{1,10}?)(?:이|가|을|를|은|는)? (?:모두 |합쳐 |합해 |총 |다 합쳐 |약 )?$"
)
_AND_MORE = deferred(r"(?P<noun>(?: [a-z-]+){1,3}),? (?:and|plus) (?:another |some |about |a further )?")
_NOUN = deferred(r"(?: [a-z-]+){1,3}")
_SPLIT = deferred(
    r"(?:[^.;\d]|\d(?=\d|,\d)){0,60}?\b(?:split|shared|divided|halved)(?: out| up)?(?: equally| evenly| in equal (?:parts|shares))? (?:between|among|by) (?P<who>[^.;]*)"
)
_EVENLY = deferred(r"\b(?:equally|evenly|equal|halved|in half|half each)\b")
_COUNTED = deferred(rf"(?:the |its |their |all )?(?:(?P<both>both|two|pair)|(?P<many>{'|'.join(WORDS)}|\d{{1,2}}))\b")
_EACH = deferred(r"\s?(?:씩|꼴)")
_EACH_AHEAD = deferred(r"(?:각각|저마다|한 (?:사람|명|쪽|곳|집|팀)(?:에|이|당|앞에)?|하나에?)\s(?:약 )?$")
_TOGETHER = deferred(
    r"(?:합[쳐치하해][가-힣]{0,3}|더[하해][가-힣]{0,2}|손잡[가-힣]{0,4}|연합하면|뭉치면),?\s(?:(?:둘이|모두|다|합쳐|합해|총|의석은|의석이|표는)\s){0,2}$"
)
_CLAUSE = deferred(r"(?<!\d)[,;](?=\s)|\.(?=\s|$)|\b(?:and|while|but)\b")
_NAME = deferred(r"\b[A-ZÀ-Þ][\w’'-]+")
_TWO, _FEW = 2, 12


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of two that a draft names, and what each gets of what is split."""
    text = sheet.claim.text
    english = [one for one in sheet.claim.evidence if one.language == "en"]
    for group in every:
        one = group[0]
        if one.kind not in AMOUNTS or one.per or support(group, sheet.known):
            continue
        lead = text[: one.span[0]]
        if one.kind in COUNTS and _TWO_NOUNS.search(lead):
            yield from _of_two_kinds(lead, english, one)
        if _EACH.match(text, one.span[1]) or _EACH_AHEAD.search(lead):
            yield from _split(english, one)
        if _TOGETHER.search(lead):
            yield from _of_two_who(f"{sheet.before} {lead}", english, one)


def _of_two_kinds(lead: str, english: Sequence[Evidence], one: Quantity) -> Iterator[Reckoning]:
    """Yield what two counts side by side come to, of which the draft names a noun: `63 homes and 18 shops`."""
    nouns = _TWO_NOUNS.search(lead)
    if nouns is None or any(each.span[1] > nouns.start("one") for each in quantities.find(lead, "ko")):
        return  # `등 60개와 책상`: each kind has a count of its own
    for text in english:
        counts = [each for each in quantities.find(text.text, "en") if each.kind in COUNTS and not each.per]
        for first, second in pairwise(counts):
            between = _AND_MORE.fullmatch(text.text, first.span[1], second.span[0])
            behind = _NOUN.match(text.text, second.span[1])
            if between is None or behind is None or first.value + second.value != one.value:
                continue
            counted = f"{between['noun']} {behind.group()}"
            if any(_tells(noun, counted) for noun in nouns.groups()):
                step = f"{shown(first.value)} + {shown(second.value)}"
                yield Reckoning(one, one.value, step, holds=True, advise=True)


def _tells(noun: str, counted: str) -> bool:
    """Return whether a Korean noun tells one of the words that a source counts."""
    theirs = {stem for _, stems in dictionary.english(counted) for stem in stems}
    return bool(dictionary.told_for(noun) & theirs) or bool(anchors.shared(counted, "en", noun))


def _split(english: Sequence[Evidence], one: Quantity) -> Iterator[Reckoning]:
    """Yield what each gets of a sum that is split in equal parts."""
    for text in english:
        for whole in (each for each in quantities.find(text.text, "en") if derive.pairs(each, one)):
            match = _SPLIT.match(text.text, whole.span[1])
            if match is None or not _EVENLY.search(match.group()):
                continue
            counted = _COUNTED.match(match["who"])
            many = _TWO if counted is None or counted["both"] else WORDS.get(counted["many"]) or int(counted["many"])
            if derive.meets(one, whole.value / many):
                step = f"{shown(whole.value)} / {many}"
                yield Reckoning(one, whole.value / many, step, holds=True, advise=True)


def _of_two_who(said: str, english: Sequence[Evidence], one: Quantity) -> Iterator[Reckoning]:
    """Yield what two have together, each of whom a source tells of in a clause of its own: `Labour won 27`, `the Greens tripled theirs to 12`."""
    rows = [row for text in english for row in _rows(text, said, one)]
    for (first, who), (second, other) in combinations(rows, _TWO) if len(rows) <= _FEW else ():
        if not who & other and derive.meets(one, first.value + second.value):
            step = f"{shown(first.value)} + {shown(second.value)}"
            yield Reckoning(one, first.value + second.value, step, holds=True, advise=True, named=True)
            return


def _rows(text: Evidence, said: str, like: Quantity) -> Iterator[tuple[Quantity, frozenset[str]]]:
    """Yield the first figure of each clause that names somebody whom the draft names, with those names."""
    ends = [0, *(match.end() for match in _CLAUSE.finditer(text.text)), len(text.text)]
    figures = [each for each in quantities.find(text.text, "en") if derive.pairs(each, like) and each.value > 1]
    shared = anchors.shared(text.text, "en", said)
    for start, end in pairwise(ends):
        names = {match.span() for match in _NAME.finditer(text.text, start, end)}
        told = frozenset(
            anchor.key
            for anchor in shared
            for place in anchor.source
            if any(low <= place[0] and place[1] <= high for low, high in names)
        )
        inside = [each for each in figures if start <= each.span[0] and each.span[1] <= end]
        if told and inside:
            yield inside[0], told
