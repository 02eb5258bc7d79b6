"""How many are left once so many more are gone."""

from collections.abc import Iterator

from pipeline.check.figures.derive import shown
from pipeline.check.figures.masked import FIGURE, masked
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Sheet
from pipeline.check.sums_beside.counted import counted
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS

_MORE_GONE = deferred(
    rf"(?P<more>{FIGURE})(?:을|를|이|가)?\s더\s[가-힣]{{1,6}}면,?\s(?:[가-힣]{{1,6}}\s){{0,2}}(?P<left>{FIGURE})(?:만|밖에|이|가|만이)?\s?(?:이\s|가\s)?(?:남|안 남)"
)


def left(sheet: Sheet) -> Iterator[Reckoning]:
    """Yield how many are left once so many more are gone, of those that are left now: `35곳을 더 닫으면 385곳만 남아요`."""
    text = masked(sheet.before, sheet.claim.text)
    for match in _MORE_GONE.finditer(text.text):
        more, now_left = (text.group(match[name])[0] for name in ("more", "left"))
        counts = {one.value for each in sheet.claim.sources for one in counted(each)}
        if (
            not text.own(match["left"])
            or now_left.kind not in COUNTS
            or more.value not in counts
            or now_left.value in counts
        ):
            continue
        others = counts - {more.value}
        now = others | {high - low for high in others for low in others if high > low}
        step = next(
            (
                f"{shown(high)}-{shown(low)}-{shown(more.value)}"
                for high in others
                for low in others
                if high - low - more.value in (now_left.value, now_left.value - more.value)
            ),
            "",
        )
        if now_left.value + more.value in now:
            step = step or f"{shown(now_left.value + more.value)}-{shown(more.value)}"
            yield Reckoning(now_left, now_left.value, step, holds=True, advise=True)
        elif now_left.value in now:
            yield Reckoning(
                now_left,
                now_left.value - more.value,
                step or f"{shown(now_left.value)}-{shown(more.value)}",
                holds=False,
                named=True,
            )
