"""What a source leaves as it is, told as raised or cut: `kept its forecast of $19 billion` is no `190억 달러로 올려 잡았어요`.

Every place of the source that has the figure must say that it stays, with no word of a change beside it; so must a rating without one.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness
from pipeline.check.vocabulary.way_words import FELL, ROSE
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

_END = r"[가-힣 ]{0,9}?(?:요|습니다|겠대요|대요|다|죠|고요|고|며|는데요?|지만|기로 했어요)(?=[.!?,…\s(\u2060]|$)"
_HELD = r"(?:(?:[가-힣A-Za-z]{1,6}\s){0,4}[가-힣A-Za-z]{1,6}(?:보다|에 비해|에 견줘)(?:는|도)?\s)?"
_MOVED = deferred(
    rf"\s?(?:이나|나|가량|쯤|정도|까지)?(?:으로|로|까지),?\s{_HELD}(?:[가-힣]{{1,4}}\s){{0,2}}?(?P<verb>(?:{ROSE}|{FELL}){_END})"
)
_MOVED_FIRST = deferred(
    r"(?P<verb>(?:올려|높여|인상해|상향해|내려|낮춰|인하해|하향해|줄여|깎아|늘려)서?,? )(?:[가-힣]{1,4} )?$"
)
_NO_FIGURE = deferred(
    rf"(?P<thing>[가-힣]{{2,8}}?)(?:치)?(?:을|를|이|가|도|은|는)? (?:[가-힣]{{1,5}} ){{0,2}}?(?P<verb>(?:{ROSE}|{FELL}){_END})"
)
_RATED = deferred(
    rf"(?:투자 ?의견|(?:신용|투자)? ?등급|매수|매도|보유|중립|비중 ?확대|비중 ?축소)[가-힣A-Za-z+ -]{{0,14}}?(?P<verb>(?:{ROSE}|{FELL}){_END})"
)
_STAYS = deferred(r"유지|그대로|동결|재확인|제자리|변함|바뀌지|바꾸지|고수|않|못|같은 수준|묶[었어]|뒤 |다시|예정이었")
_THING = (
    r"(?:forecasts?|outlook|guidance|targets?|ratings?|estimates?|view|projections?|rates?|prices?|dividends?|fees?|tariffs?|limits?|cap|goals?|benchmark|policy|ratio|quota|budget|tax|wages?|threshold|"
    r"stake|recommendation|range|margin|ceiling|floor|subscription|cost|charge|toll|premium|salary|pay)"
)
_KEPT = deferred(
    rf"\b(?:unchanged|unmoved|on hold|stood pat|held steady|steady|stable|(?:was|were|is|are|been|stayed|remained|stays|remains) flat|flat at|(?:remain|stay)(?:s|ed)?(?: at)?(?= [$€£¥₩\d])|no change|did not change|(?:has|have|had) not changed|"
    rf"(?:held|hold|holds|holding|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|froze|frozen|freez(?:e|es|ing)|stuck|left)(?: [\w’'%-]+){{0,6}}? at|(?:kept|keep|keeps|keeping|held|holds|left|leaves|leaving|maintain(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|reiterat(?:es|ed|ing)|retain(?:s|ed|ing)?|stood by|stands by|stood pat on|stands pat on|stuck (?:to|with)|sticks (?:to|with)|"
    rf"affirm(?:s|ed)|repeat(?:s|ed)|froze|freezes)(?: [\w’'%$€£.-]+){{0,7}}? {_THING})\b",
    re.IGNORECASE,
)
_CHANGED = deferred(
    r"\b(?:rose|rise[sn]?|rising|grew|grow(?:s|n|ing)?|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|rais\w+|hik\w+|lift\w*|boost\w*|doubl\w+|tripl\w+|up|higher|more|f[ae]ll(?:s|ing|en)?|drop\w*|declin\w+|decreas\w+|cut\w*|lower\w*|reduc\w+|slash\w*|"
    r"trim\w*|slip\w*|down|downgrad\w+|upgrad\w+|chang(?:e|es|ing)|new|shr[aiu]nk|narrow\w*|widen\w*|expand\w*|halv\w+|revis\w+|adjust\w*)\b",
    re.IGNORECASE,
)
_CUT = deferred(
    r"(?<![A-Z\d])\.(?=\s|$)|[;:](?=\s)|, (?:and|but|while|as|after|though|although|whereas|even|despite|having|with|[a-z]+ing)\b|\b(?:while|but|although|though|even (?:though|as|after)|despite|after|before|whereas|because)\b"
)
_RATING = deferred(
    r"\b(?:kept|keeps|keeping|maintain(?:s|ed|ing)?|reiterat(?:es|ed|ing)|reaffirm(?:s|ed|ing)?|retain(?:s|ed|ing)?|affirm(?:s|ed))(?: [\w’']+){0,3}? (?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|market perform|[A-D]{1,3}[+-]?|rating)\b",
    re.IGNORECASE,
)
_BEHIND_ENDS = deferred(r"(?:으로|로),?\s(?:[가-힣]{1,3}\s)?")
_BESIDE = 24


def unchanged(claim: Claim) -> Iterator[Flag]:
    """Yield the figures, and the rating, that a sentence tells as raised or cut and that its sources leave as they are."""
    text = claim.text
    if _STAYS.search(text):
        return
    told = list(_figures(claim)) or list(_plainly(claim))
    if told:
        yield from told
        return
    rated = _RATED.search(text)
    if rated and not any(_turned(one) for one in claim.evidence):
        for one in claim.evidence:
            kept = _RATING.search(one.text)
            if kept:
                yield _flag(claim, (rated.start("verb"), rated.end()), one, kept.group())
                return


def _figures(claim: Claim) -> Iterator[Flag]:
    text = claim.text
    every = quantities.readings(text, "ko")
    for number, group in enumerate(every):
        if _of_ends(text, [one[0] for one in every[:number]], group[0]):
            continue
        moved = _MOVED.match(text, group[0].span[1]) if group[0].kind in VALUES else None
        first = _MOVED_FIRST.search(text, 0, group[0].span[0]) if group[0].kind in VALUES and not moved else None
        if first and re.match(r"(?:으로|로)(?![가-힣])", text[group[0].span[1] :]):
            moved = first
        if moved is None:
            continue
        homes = [(one, figure) for one in claim.evidence for figure in _homes(one, group)]
        words = [kept(one, figure) for one, figure in homes]
        if "보다" in moved.group() and any(_CHANGED.search(_UNMOVED.sub(" ", one.text)) for one, _ in homes):
            continue  # `unchanged from June but up from a year ago`
        if homes and all(words):
            span = (min(group[0].span[0], moved.start()), max(group[0].span[1], moved.end()))
            yield _flag(claim, span, homes[0][0], words[0] or "")
            return


def _of_ends(text: str, before: Sequence[Quantity], part: Quantity) -> bool:
    """Return whether a part or a multiple is told of the two ends of a change right before it: `90명에서 10명으로, 9분의 1로 줄였어요`."""
    ends = [one.role for one in before[-2:]] == ["from", "to"]
    return part.kind == "times" and ends and _BEHIND_ENDS.fullmatch(text, before[-1].span[1], part.span[0]) is not None


def _plainly(claim: Claim) -> Iterator[Flag]:
    """Yield what is told without a figure as raised or cut, and that a source keeps: `left rates unchanged` as 금리를 내렸어요."""
    told = _NO_FIGURE.search(claim.text)
    if told is None or quantities.find(claim.text[told.start() : told.end()], "ko"):
        return
    if any(_CHANGED.search(_UNMOVED.sub(" ", one.text)) for one in claim.evidence):
        return
    for one in claim.evidence:
        kept = _KEPT.search(one.text) if one.language != "ko" else None
        ties = likeness.ties(one.text, one.language, claim.text) if kept else ()
        named = kept and likeness.inside(
            ties, (max(0, kept.start() - _BESIDE), kept.end() + _BESIDE), told.span("thing")
        )
        if kept and named and not any(tie.deed for tie in named):
            yield _flag(claim, told.span(), one, kept.group())
            return


def _homes(one: Evidence, group: Sequence[Quantity]) -> list[Quantity]:
    figures = quantities.find(one.text, one.language)
    return [figure for figure in figures if any(compare.same(drafted, figure) for drafted in group)]


def kept(one: Evidence, figure: Quantity) -> str | None:
    """Return the word by which the clause of a figure says that it stays, where nothing in it says that it changes."""
    if one.language == "ko":
        return None
    start, end = 0, len(one.text)
    for cut in _CUT.finditer(one.text):
        if cut.end() <= figure.span[0]:
            start = cut.end()
        elif cut.start() >= figure.span[1]:
            end = cut.start()
            break
    clause = one.text[start:end]
    found = _KEPT.search(clause)
    return found.group() if found and not _CHANGED.search(_UNMOVED.sub(" ", clause)) else None


_UNMOVED = deferred(
    r"(?i:\b(?:unchanged|(?:remain|stay)(?:s|ed)? (?:at )?(?=[$€£¥₩\d])|no change|did not change|not changed)\b)"
)


def _turned(one: Evidence) -> bool:
    """Return whether a source raises or cuts a rating anywhere."""
    return re.search(r"\b(?:upgrad|downgrad)\w+|\b(?:rais|lower|cut)\w* (?:its|the) rating", one.text) is not None


def _flag(claim: Claim, span: tuple[int, int], one: Evidence, word: str) -> Flag:
    message = say("check.opposite", text=claim.text[slice(*span)], source=word, id=one.id)
    return Flag("number-contradicted", "block", span, message, (one.id,), 0.8)
