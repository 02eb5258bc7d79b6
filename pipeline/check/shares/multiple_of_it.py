"""A multiple of `it` that the figure right behind it is: `그 3배쯤인 400억 달러` after 133억 달러, `그 두 배가 넘는 900명`."""

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import told_multiples
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_IT = deferred(r"(?<![가-힣])(?:그|이|그것의|이것의|그보다|이보다)\s(?:약\s|거의\s|무려\s)?$")
_WHICH_IS = deferred(
    r"\s?(?:쯤|가량|정도|남짓|가까이)?(?:인|이\s(?:넘는|훌쩍 넘는|조금 넘는|채 안 되는)|에\s(?:달하는|이르는|가까운|육박하는|못 미치는))\s(?:약\s|총\s|무려\s)?"
)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a multiple is what the told figure behind it is of one that the draft tells before."""
    return any(one.kind == "times" and not one.per and one.value > 0 and _is(sheet, one) for one in group)


def _is(sheet: Sheet, drafted: Quantity) -> bool:
    text = sheet.claim.text
    behind = _WHICH_IS.match(text, drafted.span[1])
    if behind is None or not _IT.search(text[: drafted.span[0]]):
        return False
    told = told_figures.told(sheet, drafted)
    much = [one for one in told if one.span[0] == behind.end() and one in quantities.find(text, "ko")]
    return any(
        derive.pairs(base, end)
        and base.value != end.value
        and told_multiples.fits(text, drafted, end.value / base.value)
        for end in much
        for base in told
        if base.value > 0 and base.span != end.span
    )
