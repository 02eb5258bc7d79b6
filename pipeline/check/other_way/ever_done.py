"""What somebody never did, told as done before: 제안한 적은 있지만 for `I have never offered to sell`.

A sentence may deny something else of the same source (팔 생각은 없다고), so that no word for a denial is missing from it.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness
from pipeline.messages import say
from pipeline.text.patterns import deferred

_PAST = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 4)
_EVER_HERE = deferred(rf"(?P<deed>[가-힣]*[{_PAST}]) (?:적|일)(?:이|은|도)? 있(?!지(?:는|도)? 않|는지|느냐|었는지)")
_NEVER_HERE = deferred(r"[가-힣] (?:적|일)(?:이|은|도|조차)?,? (?:[가-힣]+ )?없")
_NEVER = deferred(
    r"\b(?:never|not once|at no (?:point|time))\b(?! (?:before|again|mind|so|more|less|too|been (?:so|more|less|as)|seen|known))"
    r"(?: (?:been|even|once|actually|ever|knowingly|personally|formally|publicly|directly|in [a-z]+ [a-z]+))? (?P<deed>[a-z]+)"
)
_EVER = deferred(r"\b(?:once|used to|previously|before|earlier|already|had (?:also )?(?!never)[a-z]+ed)\b")
_CLAIMED = deferred(
    r"\b(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|alleged|claimed|accused|suggested|denied|denies|whether)\b(?: [\w’']+){0,6} $"
)
"""Before a deed that only somebody else says was done: `a claim that he had offered to sell`."""
_REACH = 24
_FEW = 2  # cited sentences: of so few, what was never done is the only matter


def ever_done(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says was once done, and its sources never."""
    told = list(_EVER_HERE.finditer(claim.text))
    if len(told) != 1 or any(one.language == "ko" for one in claim.evidence):
        return
    never = [(one, match) for one in claim.evidence for match in _NEVER.finditer(one.text)]
    here = told[0]
    for one, there in never:
        same = _same_deed(claim, one, here.span("deed"), there.span("deed"))
        doubt = len(never) == 1 and len(claim.evidence) <= _FEW and _of_nothing_else(claim, one)
        if same or (same is None and doubt):
            words = {"text": here.group(), "source": there.group(), "id": one.id}
            message = say("check.opposite" if same else "check.other-side", **words)
            yield Flag(
                "number-contradicted",
                "block" if same else "warn",
                here.span(),
                message,
                (one.id,),
                0.75 if same else 0.5,
            )
            return


def _same_deed(claim: Claim, one: Evidence, here: tuple[int, int], there: tuple[int, int]) -> bool | None:
    """Return whether a deed of a draft is the one that was never done; nothing where no table knows it."""
    ties = [
        tie
        for tie in likeness.ties(one.text, one.language, claim.text)
        if tie.draft[0] < here[1] and here[0] < tie.draft[1]
    ]
    if not ties:
        return None
    places = [place for tie in ties for place in tie.source if not _CLAIMED.search(one.text[: place[0]])]
    return bool(places) and all(there[0] <= place[0] <= there[1] + _REACH for place in places)


def _of_nothing_else(claim: Claim, one: Evidence) -> bool:
    """Return whether a source tells nothing that was done before, and the draft nothing that was not."""
    return _EVER.search(one.text) is None and _NEVER_HERE.search(claim.text) is None
