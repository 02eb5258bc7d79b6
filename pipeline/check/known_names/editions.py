"""An edition in the place of another of its line, both of the source: MI350 for MI450, the 1.5 that came before for the 1.6 that is out.

Looking the name up finds nothing wrong. What tells is whose figures the sentence has, or what the source says to be new.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.written_names import unnamed
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import names as numbered

_LINE = deferred(r"(?P<line>[a-z]{1,12})(?P<number>\d{1,4}(?:\.\d{1,2})?)(?P<grade>[a-z]{0,3})")
_COMPARED = deferred(
    r"보다|대비|비해|비하면|견주|견줘|뒤를|뒤이|잇는|이은|후속|다음 (?:세대|모델|버전|판)|이전|전작|앞선|대신|대체|달리|처럼|넘어|\d[A-Za-z]{0,2}(?:에서|부터)"
)
_BEFORE = deferred(
    r"\b(?:from|than|over|versus|vs\.?|against|after|beyond|predecessor|previous|earlier|older|replac\w+|succe\w+|follow\w+|compared|unlike|beats?|with|to|for) (?:[\w-]+ ){0,3}$|\b(?:[Vv]ersion|[Pp]redecessor),? $"
)
_NUMBERED = deferred(r"(?<![A-Za-z0-9])(?P<token>[A-Za-z]{2,}) ?(?P<number>\d{1,2}\.\d{1,2})(?![\d%]|\.\d)")
_OUT = deferred(
    r"^['’\"”]?(?:을|를|이|가|은|는)? (?:[가-힣A-Za-z0-9]+ ){0,3}(?:내놓|내놨|공개|출시|선보|발표|나왔|나온)"
)
_BROUGHT_OUT = deferred(
    r"\b(?:unveil|releas|launch|introduc|announc|debut|present|roll(?:s|ed|ing)? out|open-sourc)\w* (?:[\w'’-]+ ){0,4}(?:[^.;]{1,60}(?:\band|,) (?:the )?)?$"
)
"""`released GPT-5 on August 7 and GPT-5.1 on November 12` brings out both."""
_ENOUGH = 2


def editions(claim: Claim) -> Iterator[Flag]:
    """Yield the editions of a sentence whose figures, or whose release, the cited sentences tell of another edition."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    found = [(span, _of_figures(claim, span) or _other_out(claim, span)) for span in numbered.find(claim.text)]
    found += [(match.span(), _newer(claim, match)) for match in _NUMBERED.finditer(claim.text)]
    for span, other in found:
        if other:
            message = say("check.doer", name=claim.text[slice(*span)], other=other[0], id=other[1].id)
            yield Flag("name", "block", span, message, (other[1].id,), 0.75)


def _of_figures(claim: Claim, span: tuple[int, int]) -> tuple[str, Evidence] | None:
    """Return another edition, which the draft leaves out, where only sentences of that one share figures with the claim."""
    mine = numbered.key(claim.text[slice(*span)])
    line = _LINE.fullmatch(mine)
    if line is None or _COMPARED.search(claim.text):
        return None
    with_mine = [one for one in claim.evidence if mine in numbered.keys(one.text)]
    found: tuple[str, Evidence] | None = None
    for one in claim.evidence:
        other = _sibling(claim, one, line)
        shared = _shared(claim, one) - {f"@{mine}"}
        figures = any(key[0] == "=" for key in shared)
        if other is None and one in with_mine and figures:
            return None
        if other and one not in with_mine and not unnamed.opening(one.text):
            found = (other, one) if figures and len(shared) >= _ENOUGH else found
    return found if with_mine else None


def _other_out(claim: Claim, span: tuple[int, int]) -> tuple[str, Evidence] | None:
    """Return the edition that a source brings out where a draft brings out another, of which the source tells no such thing."""
    mine = numbered.key(claim.text[slice(*span)])
    line = _LINE.fullmatch(mine)
    if line is None or _COMPARED.search(claim.text) or not _OUT.search(claim.text[span[1] :]):
        return None
    spots = [(one, place) for one in claim.context for place in numbered.find(one.text)]
    out = [(one, place) for one, place in spots if _BROUGHT_OUT.search(one.text[: place[0]])]
    keys = {numbered.key(one.text[slice(*place)]) for one, place in out}
    others = {_sibling(claim, one, line): one for one in claim.evidence if one in [text for text, _ in out]}
    told = any(mine in numbered.keys(one.text) for one in claim.context)
    if not told or mine in keys:
        return None
    return next(((name, one) for name, one in others.items() if name and numbered.key(name) in keys), None)


def _sibling(claim: Claim, one: Evidence, line: re.Match[str]) -> str | None:
    """Return another edition of a line that a sentence has and the draft leaves out."""
    told = numbered.keys(f"{claim.text} {claim.after}")
    for start, end in numbered.find(one.text):
        other = _LINE.fullmatch(numbered.key(one.text[start:end]))
        if other and other.group("line", "grade") == line.group("line", "grade") and other.group() not in told:
            return one.text[start:end]
    return None


def _shared(claim: Claim, one: Evidence) -> frozenset[str]:
    """Return the figures and names that a claim shares with a sentence."""
    return frozenset(
        shared.key for shared in anchors.shared(one.text, one.language, claim.text) if shared.key[0] in "=@"
    )


def _newer(claim: Claim, mine: re.Match[str]) -> tuple[str, Evidence] | None:
    """Return the new edition of the source where a draft brings out the one with which the source only compares it."""
    if not _OUT.search(claim.text[mine.end() :]):
        return None
    old = re.compile(rf"(?<![\d.]){re.escape(mine['number'])}(?![\d%]|\.\d)")
    spots = [(one, match) for one in claim.evidence for match in old.finditer(one.text)]
    if not spots or not all(_BEFORE.search(one.text[: match.start()]) for one, match in spots):
        return None
    same = (
        (one, match)
        for one in claim.evidence
        for match in _NUMBERED.finditer(one.text)
        if match["token"] == mine["token"]
    )
    return next(((match.group(), one) for one, match in same if match["number"] not in claim.text), None)
