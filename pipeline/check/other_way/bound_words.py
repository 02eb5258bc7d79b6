"""A bound told from its other side: 늦어도 for `at the earliest`, 길어야 for `at least`, 적은 쪽 for `whichever is greater`.

The source has one such word only, and none of the other side that the draft's word could tell.
"""

import re
from collections.abc import Iterator

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_AT_LEAST = r"\bat least\b|\bno (?:less|fewer) than\b|\bnot less than\b|\bminimum\b|\bor more\b"
_AT_MOST = r"\bat (?:the )?most\b|\bno more than\b|\bup to\b|\bmaximum\b|\bas (?:much|many|long) as\b|\b(?:less|fewer) than\b|\bunder\b|\bwithin\b|\bno longer than\b|\bor (?:less|fewer)\b|\blimit\w*|\bonly\b|\buntil\b(?! at least)"
_EARLIEST = r"\bat the (?:very )?earliest\b|\bno (?:earlier|sooner) than\b|\bnot before\b"
_LATEST = r"\bat the (?:very )?latest\b|\bno later than\b|\bnot later than\b|\bby\b(?= (?:the|early|mid|late|next|[A-Z]|\d))|\bbefore\b|\bdeadline\b|\bwithin\b|\bdue\b"
_GREATER = r"\bwhichever (?:is|was|are|proves) (?:the )?(?:greater|higher|larger|more|bigger|longer)\b"
_SMALLER = r"\bwhichever (?:is|was|are|proves) (?:the )?(?:smaller|lower|less|lesser|shorter|fewer)\b"
_NEAR = 12
_SIDE = r"(?:쪽|금액|액수|것|편)"
_ROWS = tuple(
    (deferred(here), deferred(there), deferred(other, re.IGNORECASE))
    for here, there, other in (
        (r"(?<![가-힣])늦어도(?=\s)", _EARLIEST, _LATEST),
        (
            r"(?<![가-힣])(?:빨라야|아무리 빨라도|일러야)(?=\s)",
            r"\bat the (?:very )?latest\b|\bno later than\b",
            _EARLIEST,
        ),
        (r"(?<![가-힣])(?:많아야|길어야|기껏해야|커야|비싸야)(?=\s)", _AT_LEAST, _AT_MOST),
        (rf"(?<![가-힣])(?:적은|작은|낮은|짧은) {_SIDE}", _GREATER, _SMALLER),
        (rf"(?<![가-힣])(?:많은|큰|높은|긴) {_SIDE}", _SMALLER, _GREATER),
    )
)
"""A draft's word, the source's words that say the opposite, and those that would say the same."""


def bound_words(claim: Claim) -> Iterator[Flag]:
    """Yield the words for a bound whose source has the opposite one, once, and nothing of their own side."""
    if any(one.language != "en" for one in claim.evidence):
        return
    for here, there, same in _ROWS:
        told = list(here.finditer(claim.text))
        against = [(one, match) for one in claim.evidence for match in there.finditer(one.text)] if told else []
        if len(told) != 1 or len(against) != 1 or any(same.search(one.text) for one in claim.evidence):
            continue
        if _of_another_figure(claim, told[0].end()):
            continue  # 45 that are left of 130 where at least 85 go
        one, match = against[0]
        message = say("check.opposite", text=told[0].group(), source=match.group(), id=one.id)
        end = told[0].end()
        word = re.match(r"\s?[^\s.,]+(?:\s[^\s.,]+)?", claim.text[end:])
        span = (told[0].start(), end + (word.end() if word else 0))
        yield Flag("number-contradicted", "block", span, message, (one.id,), 0.8)
        return


def _of_another_figure(claim: Claim, end: int) -> bool:
    """Return whether the figure right behind a word for a bound is none of the source's."""
    behind = [one for one in quantities.find(claim.text, "ko") if end <= one.span[0] <= end + _NEAR]
    if not behind:
        return False
    first = [one for one in behind if one.span[0] == behind[0].span[0]]
    theirs = [each for one in claim.evidence for each in quantities.find(one.text, one.language)]
    return not any(compare.same(mine, each) for mine in first for each in theirs)
