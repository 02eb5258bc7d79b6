"""A figure with the words that bound it, as a finding shows it: `up to 7%`, `7% 미만`, `최소 7%`."""

import re

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AROUND = 40
_AHEAD = deferred(
    r"\b(?:up to|at least|at most|no (?:more|less|fewer) than|not more than|more than|less than|fewer than|as (?:much|many|little|few|low|high) as|"
    r"(?:a |the )?(?:minimum|maximum) of|under|over|below|above|within|nearly|almost|starting (?:at|from)|from|exceed(?:s|ing)?|top(?:s|ped|ping)?|surpass(?:es|ed)?|near(?:s|ed|ing)?) [$€£₩¥]?$",
    re.IGNORECASE,
)
_BEHIND = deferred(
    r" (?:[a-z]+ )?(?:or (?:more|less|fewer|higher|lower|above|below|over|under|older|younger|longer|shorter)|and (?:above|over|up|below|under|older|younger))\b"
)
_AHEAD_KO = deferred(r"(?:최소|최대|최장|최단|적어도|많아야|기껏해야|못해도)(?:한)?\s?(?:약 |주 |월 |연 )?$")
_BEHIND_KO = deferred(
    r"\s?(?:[가-힣]{1,3}\s)?(?:이상|이하|미만|초과|이내|넘게|넘는|넘은|넘어|부터|까지|밑|아래|안쪽|남짓|턱밑|코앞)|(?:을|를|이|가|도)?\s?(?:넘[게는은어지]|못 (?:미[치친]|되)|채 안|안 되|밑[도돌]|웃[도돌])"
)


def in_words(text: str, language: str, one: Quantity) -> str:
    """Return a figure with what bounds it right before or behind, as it is written."""
    if text[slice(*one.span)] != one.text:
        return one.text
    ahead, behind = (_AHEAD_KO, _BEHIND_KO) if language == "ko" else (_AHEAD, _BEHIND)
    near = max(0, one.span[0] - _AROUND)
    before, after = ahead.search(text[near : one.span[0]]), behind.match(text, one.span[1])
    start = near + before.start() if before else one.span[0]
    return text[start : after.end() if after else one.span[1]].strip()
