"""All of something, told as the percentage that it is: `all plants`, `its entire fleet` and `fully` are 100%, `none of it` is 0%."""

import re

from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ALL = deferred(
    r"\b(?:all(?! (?:but|except|told|right|over|along|in all|time|of a sudden|too)\b)|every(?:one|body|thing)?|entire(?:ly)?|whole|wholly|fully|completely|solely|exclusively|universal(?:ly)?|unanimous(?:ly)?)\b"
    r"|모두|모든|전부|전량|전체|전원|완전|전면|만장일치",
)
_SHORT = deferred(
    r"\b(?:not|n[’']t|nearly|almost|virtually|practically|hardly|but|except) (?:quite )?$|거의 $", re.IGNORECASE
)
_NONE = deferred(
    r"\b(?:none of|not (?:one|a single)|nobody|no one|nothing|zero|free of|without any)\b|하나도|전혀|아무도"
)
_WHOLE = 100


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is the percentage of all, or of nothing, that a source tells in words, and no slip of a share it has.

    Nearly all is no 100%; a share of 10% or 1% that the draft does not tell is what a 100% too many noughts was meant for.
    """
    drafted = group[0]
    if drafted.kind != "percent" or drafted.per or drafted.value not in (0, _WHOLE):
        return False
    if any(_slip(one) for _, one in sheet.rivals(drafted)):
        return False
    return any(_said(one.text, drafted) for one in sheet.claim.evidence)


def _said(text: str, drafted: Quantity) -> bool:
    if not drafted.value:
        return _NONE.search(text) is not None
    return any(not _SHORT.search(text[: one.start()]) for one in _ALL.finditer(text))


def _slip(one: Quantity) -> bool:
    return one.kind == "percent" and one.value in (1, 10)
