"""Words that a Korean sentence and its English source share by the dictionary alone: 느슨한 and `relaxed`, 보청기 and `hearing aids`.

The lexicon knows what the news is about; what tells two figures apart is often an everyday word that stands in no table of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.check.anchors import Anchor, Span
from pipeline.check.vocabulary import dictionary

MARK = "%"
_WEIGHT = 0.7
_PLAIN = frozenset(
    str.split(
        "a an the be is was are were been being am have has had do did does say said says not no all more most less least few much many only just also about "
        "of on in at to for from by with as it its that this thos these which who up down out over off one two first other another same such each both than then "
        "can could will would may might must should put get got tak took giv gav go went com cam mak mad us hold held stand way thing kind part number figur rat "
        "total averag percent million billion year month week day hour minut second time so very too yet still even again near almost "
        "leav left cut pass run turn set let see look find found keep kept"
    )
)
"""Stems of English words that say nothing of whose a figure is."""


def shared(source: str, draft: str, known: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield the words of a Korean text that the dictionary tells for words of an English one, where neither is `known` to be shared already."""
    mine = [span for one in known for span in one.draft]
    theirs = [span for one in known for span in one.source]
    stems: dict[str, list[Span]] = defaultdict(list)
    for span, forms in dictionary.english(source):
        if not _touches(span, theirs):
            for form in forms - _PLAIN:
                stems[form].append(span)
    for span, told in dictionary.korean(draft):
        if not _touches(span, mine):
            found = sorted({place for stem in told & stems.keys() for place in stems[stem]})
            if found:
                yield Anchor(MARK + draft[slice(*span)], _WEIGHT, tuple(found), (span,))


def _touches(span: Span, places: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in places)
