"""Where an amount begins or ends: `값은 129만 8,000원부터` is no `129만 8,000원까지`, `up to 40 guests` no `40명부터`."""

import re
from collections.abc import Iterator
from typing import Literal

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import quantities
from pipeline.text.quantities import AMOUNTS, Quantity

Side = Literal["from", "to", ""]
_WORDS = {"from": "부터", "to": "까지"}
_FROM = r"\s?(?:부터)(?=예|이에|시작|[\s다였인,.!?)]|$)"
_TO = r"\s?(?:까지)(?=예|이에|만|[\s다였인,.!?)]|$)"
_ON_TO = r"[^.,]{0,24}까지"
_OTHER_END = r"(?:부터|에서|[-~–])[^.,]{0,24}$"
_MOST = r"(?:최대|많게는|길게는|상한|한도)[^.,\d]{0,8}$"
_ENGLISH_FROM = r"\b(?:starting|starts?|start|begins?|beginning|priced|prices?|available|cost(?:s|ing)?|on sale|go(?:es)? on sale)[^.;,\d]{0,24}\b(?:from|at|price of)\s(?:just |only |about |around )?[$€£¥₩]?$"
_ENGLISH_TO = r"\b(?:up to|as (?:much|many|high) as|at most|no more than|a maximum of)\s(?:about |around )?[$€£¥₩]?$"
_RANGE = r"[^.;,]{0,12}(?: to |[-–])\s?[$€£¥₩]?\d"


def turned(claim: Claim) -> Iterator[Flag]:
    """Yield the amounts from which something begins that a sentence tells as its end, or the other way round."""
    text = claim.text
    if not any(word in text for word in _WORDS.values()):
        return
    for group in quantities.readings(text, "ko"):
        figure = group[0]
        mine = _korean(text, figure) if figure.kind in AMOUNTS else ""
        if not mine or not text.startswith(_WORDS[mine], figure.span[1]):
            continue
        homes = [
            (one, _side(one, theirs))
            for one in claim.evidence
            for theirs in quantities.find(one.text, one.language)
            if any(compare.same(each, theirs) for each in group)
        ]
        if homes and all(side and side != mine for _, side in homes):
            other = _WORDS["to" if mine == "from" else "from"]
            said = text[slice(*figure.span)] + _WORDS[mine]
            fix = Fix(said, text[slice(*figure.span)] + other) if text.count(said) == 1 else None
            message = say("check.starting", text=said, right=other)
            span = figure.span[0], figure.span[1] + len(_WORDS[mine])
            yield Flag("number-contradicted", "block", span, message, (homes[0][0].id,), 0.8, fix)


def _side(one: Evidence, figure: Quantity) -> Side:
    if one.language == "ko":
        return _korean(one.text, figure)
    before, behind = one.text[max(0, figure.span[0] - 50) : figure.span[0]], one.text[figure.span[1] :]
    if re.match(_RANGE, behind):
        return ""
    if compiled(_ENGLISH_TO).search(before):
        return "to"
    return "from" if compiled(_ENGLISH_FROM, re.IGNORECASE).search(before) else ""


def _korean(text: str, figure: Quantity) -> Side:
    """Return whether a figure of a Korean text is where something begins or where it ends; nothing of a range with both."""
    start, end = figure.span
    if compiled(_FROM).match(text, end):
        return "" if compiled(_ON_TO).match(text, end + len(_WORDS["from"])) else "from"
    if compiled(_TO).match(text, end) and not compiled(_OTHER_END).search(text[max(0, start - 40) : start]):
        return "to"
    return "to" if compiled(_MOST).search(text[:start]) else ""
