"""Numbers of a source that count nothing: those of names (`Lumen 2`) and of ages; and those that only look so, since a clause leaves out what it counts."""

import re

from pipeline.text.quantities import Quantity

_NAMED = re.compile(
    r"(?:(?!(?:Of|In|At|The|With|From|Over|About|By|On|For|Only|Some|All|Nearly|Around|Just|Between|More|Up|Under|After|Before|Until|"
    r"Since|And|But|Or|To|As|Than|Within|Its|Their|These|Those|Out|Among|Another) )[A-Z][A-Za-z]+|[가-힣]) $"
)  # `Lumen 1.5`: the number is part of a name
_AGED = re.compile(r"\b(?:aged|ages) (?:(?:between|from) )?(?:\d{1,3}(?: to | and |-|–))?$")
_SCORED = re.compile(r"[-–]\d")  # `beat the Rockets 112-98`
_SENTENCE_ENDS = re.compile(r"\s*(?:[.;]|,\s|$)(?!\d)")
_SECOND_OF_TWO = re.compile(r"(?:,? (?:and|while|but)|[,;]) (?:the |its |their )?(?:[A-Z][\w.'’&-]+ ){1,4}$")
_LED_BY = re.compile(r"\s(?:in|of) the (?:\d[\d,]*|[a-z]+)[- ](?:seat|member|strong)\b")
_COUNTED = re.compile(r"(?:^|\s)[€$£¥]?\d[\d,.]*(?: (?:million|billion|thousand))? [a-z]")


def in_name(text: str, figure: Quantity) -> bool:
    """Return whether a number of a source is that of a name (`Lumen 2`), or an age (`aged 40 to 75`): nothing to reckon with."""
    before = text[max(0, figure.span[0] - 24) : figure.span[0]]
    if _AGED.search(before):
        return True
    plain = figure.kind == "number" and "," not in figure.text  # `Alibaba 24,000` counts what Alibaba gets
    if plain and (_SCORED.match(text, figure.span[1]) or _left_out(text, figure)):
        return False
    return plain and _NAMED.search(text[: figure.span[0]][-24:]) is not None


def _left_out(text: str, figure: Quantity) -> bool:
    """Return whether a clause leaves out what it counts: `The Liberals won 64 seats and the Conservatives 58.`"""
    if not (_SENTENCE_ENDS.match(text, figure.span[1]) or _LED_BY.match(text, figure.span[1])):
        return False
    second = _SECOND_OF_TWO.search(text[: figure.span[0]])
    return second is not None and _COUNTED.search(text[: second.start()]) is not None
