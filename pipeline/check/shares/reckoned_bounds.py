"""A multiple that a source bounds the other way, where the draft reckons it of other figures: `nearly twice the average`, and `두 배 넘게` for 3.9 to 8.4.

The same few multiples are told of many things. So a bound stands that the figures told beside it give, where the sentence tells no
other figure of the source's own sentence with the multiple.
"""

from pipeline.check import compare
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import told_multiples


def given(sheet: Sheet, group: Group) -> bool:
    """Return whether figures told beside a bounded multiple give it, none of them from where the source bounds another such one."""
    bounded = [one for one in group if one.kind == "times" and one.bound and one.words]
    if not bounded or not told_multiples.holds(sheet, group):
        return False
    figures = sheet.known.figures
    homes = {name for one in bounded for name, source in figures if compare.same(one, source)}
    others = [one for told in sheet.stated if told is not group for one in told]
    at_home = [source for name, source in figures if name in homes]
    return not any(compare.same(one, source) for one in others for source in at_home)
