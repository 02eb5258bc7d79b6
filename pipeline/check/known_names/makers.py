"""A product given to another maker than its source gives it to: `KT의 '에이닷 전화'` for SK텔레콤's.

Only where both texts say whose it is in so many words, and the draft's maker stands in the source as somebody else.
"""

from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.messages import say
from pipeline.text.patterns import deferred

_OWNS = {
    "ko": deferred(r"의\s['‘“\"「『〈<]?|\s['‘“\"「『〈<]"),
    "en": deferred(r"['’]s?\s['‘“\"]?|\s['‘“\"]"),
}
_KINDS = frozenset(
    {"@ai", "@llm", "@gpu", "@cpu", "@npu", "@api", "@pc", "@tv", "@os", "@app", "@it"}
)  # 공개 AI '큐원': what it is, and not whose
_LONGEST = 400  # characters
_MOST = 24  # names


def makers(claim: Claim) -> Iterator[Flag]:
    """Yield the products of a sentence whose maker is another in the source."""
    if len(claim.text) > _LONGEST or not _OWNS["ko"].search(claim.text):
        return
    for ground in grounds(claim.evidence):
        names = [one for one in anchors.shared(ground.text, ground.language, claim.text) if _name(one, ground)]
        if not 2 < len(names) <= _MOST:
            continue
        for product in names:
            mine = _owners(claim.text, "ko", product.draft, [(one, one.draft) for one in names])
            theirs = _owners(ground.text, ground.language, product.source, [(one, one.source) for one in names])
            if (
                not mine
                or not theirs
                or len(product.draft) > 1
                or {one.key for one in mine} & {one.key for one in theirs}
            ):
                continue
            if (
                anchors.kin(mine[0], theirs[0])
                or anchors.kin(product, mine[0])
                or _one_name(ground, mine[0], theirs[0])
            ):
                continue
            span = (mine[0].draft[0][0], product.draft[0][1])
            shown = claim.text[slice(*span)]
            yield Flag("name", "block", span, say("check.roles", text=shown, id=ground.ids[0]), ground.ids, 0.8)
            return


def _name(one: Anchor, ground: Ground) -> bool:
    first = ground.text[one.source[0][0]]
    hangul = "가" <= first <= "힣"
    return (one.key[0] == "@" and (first.isupper() or hangul)) or (one.key[0] == "~" and hangul)


def _owners(
    text: str, language: str, places: tuple[Span, ...], names: list[tuple[Anchor, tuple[Span, ...]]]
) -> list[Anchor]:
    """Return the names that own what stands at some places: right before it, with a possessive or quotation marks between."""
    return [
        one
        for one, spans in names
        if one.key[0] == "@"
        and one.key not in _KINDS
        and any(
            span[1] < place[0] <= span[1] + 4 and _OWNS[language].fullmatch(text[span[1] : place[0]])
            for span in spans
            for place in places
        )
    ]


def _one_name(ground: Ground, one: Anchor, other: Anchor) -> bool:
    """Return whether two names are the parts of one in the source: Viktor Orbán's is 오르반 빅토르의."""
    return any(
        ground.text[first[1] : second[0]] in (" ", "-")
        for spans in ((one.source, other.source), (other.source, one.source))
        for first in spans[0]
        for second in spans[1]
    )
