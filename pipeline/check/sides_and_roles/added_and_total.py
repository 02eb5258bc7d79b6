"""What is added told as what there is then, and the other way round: `260명까지 늘린다` for 260 more, `18명 더` for a rise to 18.

A source must say so of every place where it has the figure, and no two of its figures may come to it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes, in_rows
from pipeline.check.vocabulary.way_words import FALLS, RISES
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_MOVE = r"(?:늘[어었려렸린리릴고며]|증[가원설액]|확[대충장]|키[우웠워운]|불[어었린려렸]|올[라랐려렸린리릴]|오[르른를]|높[이여였인일아]|줄[어었여였이인일고며]|감[소축원]|축소|깎|낮[추춰췄춘]|내[려렸린리릴](?!받|오|왔|가|갔))"
_TOTAL = deferred(
    rf"\s?(?:가량|정도|쯤|선|수준)?(?:으로|로|까지)\s(?:(?!더 |추가|새로|안 |못 )[가-힣]{{1,4}}\s)?{_MOVE}"
)
_ADDED = deferred(r"\s?(?:가량|정도|쯤|이나|나|씩)?(?:을|를|이|가)?\s?(?:더(?= )|추가(?:로|하|해|했|된|됐|돼))")
_MORE_HERE = deferred(r"(?<![가-힣])(?:더|추가로|새로|각각|씩|최대)\s")
_MORE_BEFORE = deferred(
    r"\b(?:another|an? (?:additional|extra|further)|additional|extra|some more|up by|"
    r"(?:add|adds|added|adding|shed|sheds|axe|axed)|"
    rf"(?:{RISES}|{FALLS}|f[ae]ll(?:s|en)?|declin(?:e|es|ed)|hik(?:e|es|ed|ing)|slash(?:es|ed|ing)?)\b(?:(?! to\b)[^.;:!?,]){{0,50}} by)"
    r" (?:about |around |nearly |almost |roughly |some |just |only |another )?[$€£¥₩]?$",
    re.IGNORECASE,
)
_MORE_BEHIND = deferred(r" (?:(?!than\b)[a-z-]+ )?(?:more|extra|additional)\b(?! than| or less| and more)")
_TO_BEFORE = deferred(
    rf"\b(?:{RISES}|{FALLS}|f[ae]ll(?:s|en)?|declin(?:e|es|ed)|hik(?:e|es|ed|ing)|doubl(?:e|es|ed)|tripl(?:e|es|ed))\b(?:(?! by\b)[^.;:!?,]){{0,50}}(?<!up) to (?:about |around |nearly |almost |roughly |just |only )?[$€£¥₩]?$",
    re.IGNORECASE,
)
_BEFORE = 24


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the additions that a sentence tells as a total, and the totals that it tells as an addition."""
    for drafted in (group[0] for group in every):
        if drafted.kind not in AMOUNTS or drafted.per or drafted.words or drafted.value <= 0:
            continue
        total, added = (pattern.match(claim.text, drafted.span[1]) for pattern in (_TOTAL, _ADDED))
        if not (total or added) or (total and _MORE_HERE.search(claim.text[: drafted.span[0]][-_BEFORE:])):
            continue
        figures = [(one, each) for one in claim.evidence for each in in_rows.amounts(one, drafted)]
        homes = [(one, each) for one, each in figures if each.value == drafted.value]
        way = _added_there if total else _total_there
        if homes and all(way(*home) for home in homes) and not _reckoned(drafted, [each for _, each in figures]):
            one, figure = homes[0]
            yield clashes.stated(claim, drafted, (one.id, _around(one, figure)))


def _added_there(one: Evidence, figure: Quantity) -> bool:
    """Return whether an English source tells a figure as what is added, or taken away."""
    if one.language != "en":
        return False
    return bool(_MORE_BEFORE.search(one.text[: figure.span[0]]) or _MORE_BEHIND.match(one.text, figure.span[1]))


def _total_there(one: Evidence, figure: Quantity) -> bool:
    """Return whether an English source tells a figure as where a change ends."""
    return one.language == "en" and _TO_BEFORE.search(one.text[: figure.span[0]]) is not None


def _reckoned(drafted: Quantity, figures: Sequence[Quantity]) -> bool:
    """Return whether two figures of a source come to a figure, together or apart."""
    values = dict.fromkeys(each.value for each in figures)
    return any(drafted.value in (one + other, abs(one - other)) for one, other in combinations(values, 2))


def _around(one: Evidence, figure: Quantity) -> str:
    """Return a figure of a source with the few words around it."""
    before, behind = one.text[: figure.span[0]].split()[-2:], one.text[figure.span[1] :].split()[:1]
    return " ".join([*before, figure.text, *behind])
