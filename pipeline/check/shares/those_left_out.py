"""Who is outside of what a source tells the share of: `절반 넘게는 바깥에 있어요` for `46 per cent … to be covered`.

What the share leaves is told by a word for being left out, in a source that has none.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import rough_shares
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_OUTSIDE = deferred(
    r"(?:이|가|을|를)? ?(?:넘게|넘는|이상|가까이|가량|정도|쯤|남짓)?[은는이가]? (?:[^.!?,\d]{0,24} )?"
    r"(?:[가-힣]* ?(?:바깥|밖)(?:이|에|으로)|대상(?:이|에|에서) ?(?:아니|아닌|빠[져졌진지]|들지 않|못)|(?:해당|적용|포함)(?:이|을|되|하|받)?지? ?(?:안 |못|않)|제외[됐되돼]|빠[져졌진집지]|열외|면제)"
)
_LEFT_OUT = deferred(
    r"\b(?:exempt\w*|exclud\w+|outside|left out|not|no|without|uncovered|spared|except|miss\w*|never|rest|other)\b|n['’]t\b",
)
_BOUND_ENDS = deferred(r"(?:이|가|을|를)? ?(?:넘|웃)")
_ALL, _A_LITTLE = 100, Fraction(1, 8)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the shares in words of those who are left out, where they are what a percentage of the source leaves."""
    for one in (group[0] for group in every if group not in sheet.stated):
        part = rough_shares.of_whole(one)
        if not part or one.kind != "times" or not _OUTSIDE.match(sheet.claim.text, one.span[1]):
            continue
        for there in sheet.claim.evidence:
            if there.language != "en" or _LEFT_OUT.search(there.text):
                continue
            for share in (each for each in quantities.find(there.text, "en") if each.kind == "percent"):
                left = 1 - share.value / _ALL
                beyond = bool(one.bound == "min" or _BOUND_ENDS.match(sheet.claim.text, one.span[1]))
                holds = part < left <= part + _A_LITTLE if beyond else derive.meets(one, left)
                if 0 < share.value < _ALL and holds:
                    yield Reckoning(one, left, f"({_ALL}-{shown(share.value)}) / {_ALL}", holds=True, advise=True)
