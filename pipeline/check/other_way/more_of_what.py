"""Who has more of something and who less: `China has more gas plants than Texas` told as `텍사스보다 가스 발전소가 더 적은 곳은 중국`.

Both texts must count the same things and hold one against the same other, neither of them denying it. The verbs of `more_or_less`
(rose more than) are read there. Adjectives (larger, 작아요) were tried: what they compare is too seldom named in both.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_MOST = 4  # cited sentences: of more, none is known to be meant
_THERE = deferred(
    r"\b(?P<way>more|fewer|less)(?P<what>(?: (?!than\b)[\w-]+){1,7}) than (?!\s*(?:about |around |nearly |over |[$€£₩])?(?:\d|half|one|two|three|twice|any|ever|usual|expected|a (?:third|quarter|dozen|year|month|week|day))\b)(?P<other>[^.;:,]{2,40})",
    re.IGNORECASE,
)
_HERE = deferred(
    r"(?<![가-힣A-Za-z])(?P<other>(?:[가-힣A-Za-z]+(?<![은는이가을를]) )?[가-힣A-Za-z]+)보다(?:는|도)? (?:(?!면서|[고며] |지만|는데)[^.!?,]){0,40}?(?<![가-힣])(?:더 |훨씬 )?(?:(?P<more>많[아은이게고다습])|(?P<less>적[어은게고다습]))[가-힣]*"
)
_NOT_THERE = deferred(
    r"(?i:\b(?:not|no|never|nor|neither|none|nobody|few|hardly|barely|without|unless|if|whether|once|used to|could|would|might|may)\b|n['’]t\b)"
)
_NOT_HERE = deferred(r"않|못|없|아니|다면|으면|(?<![가-힣])덜|[?？]|까요|만큼|였던|었던")
_AGAIN = deferred(r"(?<![가-힣])(?:많[아은이게고다습]|적[어은게고다습])")
_SUBJECT = deferred(r"(?:들)?(?:은|는|이|가|뿐|이에요|예요)(?![가-힣])|뿐")
_STOP = deferred(r"[.;!?](?=\s)")


def more_of_what(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says one has more of, or less, than another, where the source says it the other way round."""
    found = list(_HERE.finditer(claim.text)) if claim.text.count("보다") == 1 else []
    if len(found) != 1 or len(claim.evidence) > _MOST or _NOT_HERE.search(claim.text):
        return
    here = found[0]
    if _AGAIN.search(claim.text, here.end()):
        return
    for one in claim.evidence:
        there = _there(one)
        if there is None or not _of_one_thing(claim, here, one, there):
            continue
        same = (here["more"] is not None) == (there["way"].lower() == "more")
        votes = list(_votes(claim, here, one, there))
        kept = {side for _, side in votes}
        if any(other for other, _ in votes) and len(kept) == 1 and same != kept.pop():
            message = say("check.opposite", text=here.group().strip(), source=there.group().strip(), id=one.id)
            yield Flag("number-contradicted", "block", here.span(), message, (one.id,), 0.75)
            return


def _there(one: Evidence) -> re.Match[str] | None:
    """Return where a source says of what one has more than another, if it does so once and denies nothing."""
    if one.language == "ko" or _NOT_THERE.search(one.text) or len(re.findall(r"\bthan\b", one.text)) != 1:
        return None
    return _THERE.search(one.text)


def _of_one_thing(claim: Claim, here: re.Match[str], one: Evidence, there: re.Match[str]) -> bool:
    """Return whether a draft names, beside the two that are compared, what the source counts."""
    return any(
        there.start("what") <= source[0] < there.end("what") and not here.start("other") <= draft[0] < here.end("other")
        for word in anchors.shared(one.text, one.language, claim.text)
        for source in word.source
        for draft in word.draft
    )


def _votes(claim: Claim, here: re.Match[str], one: Evidence, there: re.Match[str]) -> Iterator[tuple[bool, bool]]:
    """Yield for each word of the two that are compared whether it is held against, and whether it is on the source's side of `than`."""
    for word in anchors.shared(one.text, one.language, claim.text):
        if word.key[0] in "=~" or len(word.draft) != 1 or len(word.source) != 1:
            continue
        (start, end), place = word.draft[0], word.source[0]
        other = here.start("other") <= start and end <= here.end("other")
        subject = not other and _SUBJECT.match(claim.text, end) is not None
        behind = there.start("other") <= place[0] < there.end("other")
        before = place[1] <= there.start() and not _STOP.search(one.text, place[1], there.start())
        if (other or subject) and (behind or before):
            yield other, other == behind
