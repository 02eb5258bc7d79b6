"""So much more told as so much less: `50분을 더 쓰게 됐다` for `50 minutes less a week`, `12분 덜 걸려요` for `12 minutes more`.

Every place where the sources have the figure must say which way it goes, right behind it, and none the way of the draft.
"""

from collections.abc import Iterator

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import same_thing
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

_HERE = deferred(
    r"(?:이나|나|가량|쯤|정도|씩|이상|넘게|가까이)?(?:을|를|이|가)? ?(?P<word>더|덜) (?!이상)(?P<verb>[가-힣]+(?: [가-힣]+)?)"
)
_LESSENS = deferred(
    r"줄|내[려렸린릴리]|낮|싸|싼|쌌|깎|적[은었게어]|짧|작[은아게]|가[벼볍]|빠[르른졌져진지]|빨|앞|떨어|덜|아[끼낀꼈]|절[약감]|단축|감|이르|일찍|[밑아]|뒤[졌처진]|못|않|없|안 |모자|부족|빼|뺐|버[텨틸]|젊|어[린려]|느[리린려]"
)
"""What is done more of where there is less, or tells another measure: `10% 더 싸요`, `3초 더 빨라요`."""
_THERE = deferred(
    r"(?: (?!(?:and|or|but|of|to|in|on|at|for|with|than|as|by|from)\b)[a-z-]+){0,2}? (?P<way>more|less|fewer|longer|shorter|higher|lower|heavier|lighter|dearer|cheaper)\b(?! or less\b)"
)
_MORE = frozenset({"more", "longer", "higher", "heavier", "dearer"})
_OR = deferred(r" (?:and|or|some|no) (?:more|less|fewer)\b|(?: [a-z]+)? (?:more|less) or less\b")
_THAN = deferred(r"[^.;:,]{0,40}? than (?P<other>[^.;:,]{2,60})")
_HELD = deferred(r"(?:[^\s,.]+ ){0,3}[^\s,.]+(?:보다|에 비해)(?:는|도)?(?=\s)")
_DENIED = deferred(r"[가-힣]*지(?:는|도)? ?(?:않|못)")


def so_much_more(claim: Claim) -> Iterator[Flag]:
    """Yield the figures that a sentence tells as on top of something, and its sources as short of it, or the other way round."""
    for figure in quantities.find(claim.text, "ko"):
        here = _HERE.match(claim.text, figure.span[1]) if figure.kind in VALUES and not figure.per else None
        if here is None or _LESSENS.search(here["verb"]) or _DENIED.match(here["verb"]):
            continue
        homes = [(one, each) for one in claim.evidence for each in _homes(one, figure)]
        ways = [_THERE.match(one.text, each.span[1]) for one, each in homes]
        told = [
            way["way"] in _MORE
            for (one, each), way in zip(homes, ways, strict=True)
            if way and not _OR.match(one.text, each.span[1])
        ]
        turned = told and len(told) == len(homes) and all(one != (here["word"] == "더") for one in told)
        if turned and not any(_from_the_other(claim.text[: figure.span[0]], one, each) for one, each in homes):
            one, way = homes[0][0], ways[0]
            source = f"{homes[0][1].text}{way.group() if way else ''}"
            message = say("check.opposite", text=claim.text[figure.span[0] : here.end()], source=source, id=one.id)
            yield Flag("number-contradicted", "block", (figure.span[0], here.end()), message, (one.id,), 0.8)


def _from_the_other(ahead: str, one: Evidence, figure: Quantity) -> bool:
    """Return whether a draft tells a figure of the one that its source holds the other against: `1 point lower than those with a tutor`."""
    than = _THAN.match(one.text, figure.span[1])
    held = _HELD.search(ahead)
    if than is None:
        return False
    rest = ahead[: held.start()] + ahead[held.end() :] if held else ahead
    return same_thing.named(rest, than["other"]) and not (held and same_thing.named(held.group(), than["other"]))


def _homes(one: Evidence, figure: Quantity) -> Iterator[Quantity]:
    if one.language != "ko":
        seen: set[tuple[int, int]] = set()
        for each in quantities.find(one.text, one.language):
            if not each.per and compare.same(figure, each) and each.span not in seen:
                seen.add(each.span)
                yield each
