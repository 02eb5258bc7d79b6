"""A small count that a writer makes of one of the source and who is named beside it: `툴럭까지 치면 세 명째`, `오픈AI와 구글을 비롯한 여섯 회사`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import ONES

_ONE_MORE = deferred(
    r"(?:까지\s(?:치|합|더|세|셈|포함|넣|하)[가-힣]{0,3}면|[을를]\s(?:더하|보태|합치|포함하|넣으)면|포함(?:하면|해)),?\s(?:이제\s|벌써\s|모두\s|총\s|지금까지\s)*$"
)
_AMONG_THEM = deferred(r"(?:비롯[해한]|포함[해한]|등|같은)\s(?:모두\s|총\s|[가-힣]{1,5}\s)?$")
_NAME = r"[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*)*"
_AND_OTHERS = deferred(
    rf"(?P<names>{_NAME}(?:, (?:the )?{_NAME}){{0,5}}),? and (?P<many>[a-z]+) (?:other|others|more|rivals?|peers|fellow|further|smaller|larger|bigger|lesser|competing|neighbou?ring|similar|unnamed|undisclosed|unidentified)\b"
)
_OTHERS = deferred(r"\b(?P<many>\d{1,3}|[a-z]+) (?:other|more|further|additional|others)\b")
_WITH_THEM = deferred(r"(?:포함|비롯|합[치해쳐]|더[하해]|까지|묶)[^.\d]{0,24}$")
_WITH_ONE = deferred(r"(?:(?<![일월년말달주초반때지])까지|포함[해하한]|합[치해쳐]|더[하해]|비롯[해한])[^.,\d]{0,16}$")
_BESIDES_ONE = deferred(
    r"\b(?P<many>\d{1,3}|[a-z]+) (?:(?:other|others|rival|rivals|competing|fellow)\b(?! (?:half|side|hand|than))|(?:of (?:his|her|their|its) )?(?:colleagues|co-?workers|team-?mates|class-?mates|crew-?mates|comrades|companions)\b)"
)
_SEVERAL = deferred(r"[A-Z][\w.&'’-]*, (?:[A-Z][\w.&'’-]*,? )+and $")
"""More than one who is named beside others: `Amazon, Google and 11 other companies`."""
_BESIDES_ONE_KOREAN = deferred(
    r"(?:다른|타|경쟁)\s?(?:[가-힣]{1,6}\s?){0,2}?$|(?P<rivals>경쟁(?:사|자|업체|팀|상대|작)|맞수|라이벌)\s?$"
)
_SPELLED = ONES[:12]
_SMALL = 20
_REACH = 24
_COUNTS = frozenset({"count", "number", "ordinal"})


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a count has one more, or those that a source names before the others, than a number of the source."""
    return any(
        one.kind in _COUNTS
        and (
            _with_others(sheet, one)
            or _with_itself(sheet, one)
            or (one.value <= _SMALL and (_next(sheet, one) or _with_named(sheet, one)))
        )
        for one in group
    )


def _next(sheet: Sheet, drafted: Quantity) -> bool:
    if not _ONE_MORE.search(sheet.claim.text[: drafted.span[0]]):
        return False
    return any(one.kind in _COUNTS and one.value == drafted.value - 1 for _, one in sheet.known.figures)


def _with_others(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a count has the others that a source counts, with the few whom the draft counts: two actors and `25 other voices`."""
    if not _WITH_THEM.search(sheet.claim.text[: drafted.span[0]]):
        return False
    told = [one for text in (sheet.before, sheet.claim.text[: drafted.span[0]]) for one in quantities.find(text, "ko")]
    few = {one.value for one in told if one.kind == "count" and one.words and one.value <= len(_SPELLED)}
    return any(
        drafted.value - (_SPELLED.index(many) + 1 if many in _SPELLED else int(many)) in few
        for one in sheet.claim.evidence
        for many in (match["many"] for match in _OTHERS.finditer(one.text))
        if many in _SPELLED or many.isdigit()
    )


def _with_itself(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a count has one whom the draft names with the others that a source counts: who `beat six other bidders` was one of seven."""
    if not _WITH_ONE.search(sheet.claim.text[: drafted.span[0]]):
        return False
    return any(drafted.value == many + 1 for one in sheet.claim.evidence for many in _others(one))


def _others(one: Evidence) -> Iterator[Fraction]:
    """Yield how many others a source counts beside somebody."""
    if one.language == "ko":
        counts = (each for each in quantities.find(one.text, "ko") if each.kind == "count" and not each.per)
        yield from (each.value for each in counts if _BESIDES_ONE_KOREAN.search(one.text[: each.span[0]]))
        return
    for match in _BESIDES_ONE.finditer(one.text):
        many = match["many"]
        if (many.isdigit() or many in ONES) and not _SEVERAL.search(one.text, 0, match.start()):
            yield Fraction(ONES.index(many) + 1 if many in ONES else int(many))


def _with_named(sheet: Sheet, drafted: Quantity) -> bool:
    if not _AMONG_THEM.search(sheet.claim.text[max(0, drafted.span[0] - _REACH) : drafted.span[0]]):
        return False
    return any(
        match["many"] in _SPELLED
        and drafted.value == Fraction(_SPELLED.index(match["many"]) + 1 + len(re.findall(_NAME, match["names"])))
        for one in sheet.claim.evidence
        for match in _AND_OTHERS.finditer(one.text)
    )
