"""A figure told for a time that the source gives another one for: `2025년 매출 14억 달러` for `$3.1 billion in 2025, up from $1.4 billion in 2024`.

The source must have a figure for each of the two times in one sentence, right before the words that name it, and the draft one time only.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures import derive
from pipeline.check.times.dated_figures import Dated, Key, dated
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TOLD = deferred(
    r"(?<!\d)(?:(?P<own>(?:19|20)\d\d)년\s?)?(?:(?P<month>1[0-2]|[1-9])월(?!\s?\d+일|\s?[~∼–-])|(?P<quarter>[1-4])분기(?! ?연속)|(?P<half>[상하])반기)"
    r"|(?<!\d)(?P<year>(?:19|20)\d\d)년(?!\s?(?:\d{1,2}월|[1-4]분기|[상하]반기|만|동안|간|전|뒤|후|이후|부터|까지|생|산|대))"
)
_OTHER_TIME = deferred(
    r"작년|지난해|전년|재작년|올해|내년|이듬해|직전|전 ?분기|지난 ?분기|전월|전달|지난달|1년 전|한 해 전|앞선|이전|다음|보다|대비|비해|견줘|비하면"
)
_BEHIND = deferred(r"\s?(?:에서|보다|이던|였던|이었던|대비|에 비|에 견|과 견|와 견|까지|(?:으로|로)?\s?(?:예상|전망))")
_BREAK = deferred(r"[가-힣](?:고|며|지만|는데|니까|어서|아서)(?:요)?[,\s]")
_OTHER_DEED = deferred(
    r"(?:세[운워]|세워진|창업|설립|출시|나온|나와|시작|문을 [연열]|상장|인수|들어온|합류|맺은|발표|공개|태어난|뽑|끝난|바뀐|개정)|뒤\s|뒤에|이후|전\s|전에|지나|부터|까지"
)
"""A deed of that time, of which the figure need not be: `2024년에 세운 회사는 매출 31억 달러`."""
_AGAINST = deferred(
    r"\b(?:after|(?:up|down) from|from|against|versus|compared (?:with|to)|than|following)\b(?! (?:all|that)\b)"
)
_KINDS = frozenset({"money", "count", "number", "size", "percent"})


def told(claim: Claim) -> Iterator[Flag]:
    """Yield the figures of a sentence that its sources give for another time than the one it names."""
    keys = list(_keys(claim.text))
    if len(keys) != 1 or _OTHER_TIME.search(claim.text):
        return
    (end, key), texts = keys[0], [one for one in claim.evidence if one.language == "en"]
    rows = [(one, row) for one in texts if len(row := dated(one)) > 1]
    every = quantities.readings(claim.text, "ko") if rows else []
    for group in every:
        drafted = group[0]
        if (
            drafted.kind not in _KINDS
            or drafted.per
            or drafted.span[0] < end
            or drafted.role in ("from", "low", "high")
        ):
            continue
        if _OTHER_DEED.search(claim.text, end, drafted.span[0]):
            continue
        if _BREAK.search(claim.text, end, drafted.span[0]) or _BEHIND.match(claim.text, drafted.span[1]):
            continue
        rival = _rival(claim, drafted, key, rows)
        if rival and not any(compare.same(each, rival[1]) for other in every for each in other):
            yield contradicted(claim, drafted, [rival])


def exchanged(claim: Claim) -> Iterator[Flag]:
    """Yield the figure that a sentence tells for a time of which its source has the other one: `5월에 400억` for `at $40B, after $26B in May`.

    The source tells the one it is for that time alone, and holds the drafted one against it; the draft has both.
    """
    keys = list(_keys(claim.text))
    texts = [one for one in claim.evidence if one.language == "en"]
    rows = [(one, row[0]) for one in texts if len(row := dated(one)) == 1]
    if len(keys) != 1 or not rows:
        return
    end, key = keys[0]
    places = [group[0] for group in quantities.readings(claim.text, "ko")]
    behind = [one for one in places if one.span[0] >= end and one.kind in _KINDS]
    for one, then in rows:
        if not behind or not _meet(key, then.key, sure=True) or not _told_for(claim.text, end, behind[0]):
            continue
        now = _held_against(one, then.figure)
        theirs = [each for each in behind[1:] if compare.same(each, then.figure)]
        if theirs and any(compare.same(behind[0], each) for each in now) and not compare.same(behind[0], then.figure):
            yield contradicted(claim, behind[0], [(one.id, then.figure)])
            return


def _told_for(text: str, end: int, drafted: Quantity) -> bool:
    """Return whether a figure is told right behind a time, with no other clause and no other deed between."""
    between = end, drafted.span[0]
    return not (
        _BREAK.search(text, *between) or _OTHER_DEED.search(text, *between) or _OTHER_TIME.search(text, *between)
    )


def _held_against(one: Evidence, then: Quantity) -> list[Quantity]:
    """Return the figures of a sentence that it holds against what was then."""
    linked = [match.end() for match in _AGAINST.finditer(one.text) if match.end() <= then.span[0]]
    found = quantities.find(one.text, one.language)
    return [each for each in found if linked and each.span[1] <= linked[-1] and derive.pairs(each, then)]


def _rival(
    claim: Claim, drafted: Quantity, key: Key, rows: Sequence[tuple[Evidence, tuple[Dated, ...]]]
) -> tuple[str, Quantity] | None:
    """Return the figure that a source gives for the time of a draft, where it gives the drafted one for another time only."""
    homes = [(one, each, row) for one, row in rows for each in row if compare.same(drafted, each.figure)]
    places = {(one.id, found.span) for one in claim.evidence for found in quantities.find(one.text, one.language) if compare.same(drafted, found)}  # fmt: skip
    if not homes or places - {(one.id, each.figure.span) for one, each, _ in homes}:
        return None
    if any(_meet(key, each.key) for _, each, _ in homes):
        return None
    one, mine, row = homes[0]
    found = [each.figure for each in row if derive.pairs(each.figure, mine.figure) and _meet(key, each.key, sure=True)]
    return (one.id, found[0]) if len(found) == 1 and found[0].value != drafted.value else None


def _meet(one: Key, other: Key, *, sure: bool = False) -> bool:
    """Return whether two times are, or (`sure`) cannot but be, one."""
    if one[0] != other[0]:
        return not sure
    return one[1] == other[1] and (None in (one[2], other[2]) or one[2] == other[2])


def _keys(text: str) -> Iterator[tuple[int, Key]]:
    for match in _TOLD.finditer(text):
        own = int(match["own"]) if match["own"] else None
        if match["month"]:
            yield match.end(), ("month", int(match["month"]), own)
        elif match["quarter"]:
            yield match.end(), ("quarter", int(match["quarter"]), own)
        elif match["half"]:
            yield match.end(), ("half", 1 if match["half"] == "상" else 2, own)
        else:
            yield match.end(), ("year", int(match["year"]), None)
