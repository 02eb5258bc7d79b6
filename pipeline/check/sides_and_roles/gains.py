"""A gain told as a loss of the same money: `a profit of $3 million` is no `300만 달러 손실`.

Only what stands right beside the sum in the draft counts, and in the source its nearest word of either side; a sum that is of both
sides, or a gain that is given up and a loss that is made good, says nothing.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_GAINED, _LOST = (
    r"(?:순|영업|당기순|세전)?(?:이익|이득|흑자)|벌었|벌어(?![지진졌])|번(?![가-힣])|남[겼겨긴]",
    r"(?:순|영업|당기순|세전)?(?:손실|손해(?! ?배상| ?보험)|적자)|밑졌|밑져|잃[었어고은]",
)
_BEHIND = r"\s?(?:가량|정도|쯤|이나|나|남짓|넘게)?(?:의|어치의?|를|을|씩|를? 더|을? 더)?\s?"
_SIDES_BEHIND = deferred(rf"{_BEHIND}(?:(?P<gain>{_GAINED})|(?P<loss>{_LOST}))(?P<rest>[가-힣]*(?:\s[가-힣]+)?)")
_SIDES_BEFORE = deferred(
    rf"(?:(?P<gain>{_GAINED})|(?P<loss>{_LOST}))(?:은|이|을|액은|액이|폭은|규모는|규모가)?\s(?:약\s|모두\s|무려\s)?$"
)
_TAKEN_BACK = deferred(
    r"막|피[하했할한해]|메[우웠꾸꿨]|면[하했]|만회|놓[치쳤]|날[리렸]|포기|반납|보전|갚|줄|없|않|못|아니|떨|벗|토해|뱉"
)
_GAIN_WORDS = r"positive|profits?|surplus(?:es)?|net income|gains?|earn(?:s|ed)"
_LOSS_WORDS = r"negative|minus|loss(?:es)?|deficits?|lost|loses?|losing"
_NEAREST = deferred(rf"\b(?:(?P<gain>{_GAIN_WORDS})|(?P<loss>{_LOSS_WORDS}))\b")
_LEADS = deferred(
    r"(?:\s[^.;:!?,]{0,40}\b(?:of|was|were|is|at|to|reached|totall?ed)|\s(?:it|him|her|them|us|investors|shareholders))?\s(?:about |around |nearly |almost |roughly |some |only |just |over |under |more than |less than |up to |at least )?"
)
_FOLLOWS = deferred(
    r"\s(?:in |of )?(?:(?:net|operating|pre-?tax|annual|quarterly|yearly|trading|overall)\s)*(?:(?P<gain>profits?|surplus|gains?)|(?P<loss>loss(?:es)?|deficit))\b"
)
_CUT = deferred(r"[.;:!?](?=\s)|\b(?:and|but|while|after|before|against|versus|compared|from|instead|rather)\b")
_UNMADE = deferred(
    r"\b(?:avoid|prevent|offset|recover|sav(?:e|ing)|recoup|reimburs|forgo|forfeit|g[ai]v(?:e|es|ing) up|wip|eras|would|could|might|not?\b|never|without|tax|insur|carr)|n['’]t\b"
)
_APART = deferred(r"\s(?:short|below|less|lower|smaller|narrower|down|higher|more|above|better|worse|than)\b")
"""How far a gain or a loss is from another, and no gain or loss itself."""
_LEFT_OWING = deferred(r"(?:손실|적자|손해|빚|부채|채무|숙제|과제|몫)[가-힣]*\s(?:[가-힣]+\s)?$")
"""What one leaves that is no gain: `빚 300만 달러를 남겼어요`."""
_REACH, _SHORT = 60, 12


def gains(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the sums that a sentence calls a gain and every cited sentence that states them a loss, or the other way round."""
    for one in places:
        mine, span = _korean(claim.text, one) if one.kind == "money" else (0, one.span)
        if not mine:
            continue
        told = [(way, words, evidence) for evidence in claim.evidence for way, words in _told(evidence, one)]
        if told and all(way == -mine for way, _, _ in told):
            _, words, evidence = told[0]
            message = say("check.opposite", text=claim.text[slice(*span)], source=words, id=evidence.id)
            yield Flag("number-contradicted", "block", span, message, (evidence.id,), 0.8)


def _korean(text: str, one: Quantity) -> tuple[int, Span]:
    """Return whether a Korean sentence calls a sum a gain (1) or a loss (-1), else 0, and the place of the sum with its word."""
    behind = _SIDES_BEHIND.match(text, one.span[1])
    if behind and (behind["gain"] or "").startswith("남") and _LEFT_OWING.search(text[: one.span[0]]):
        return 0, one.span
    if behind and not _TAKEN_BACK.search(behind["rest"]):
        return (1 if behind["gain"] else -1), (one.span[0], behind.start("rest"))
    before = _SIDES_BEFORE.search(text[: one.span[0]]) if behind is None else None
    if before and not _TAKEN_BACK.search(text[one.span[1] :][:_SHORT]):
        return (1 if before["gain"] else -1), (before.start(), one.span[1])
    return 0, one.span


def _told(evidence: Evidence, drafted: Quantity) -> Iterator[tuple[int, str]]:
    """Yield which side a source gives each place of a sum, 0 where none, with its words."""
    text = evidence.text
    for source in quantities.find(text, evidence.language):
        if source.kind != "money" or not compare.same(drafted, source):
            continue
        if evidence.language == "ko":
            way, span = _korean(text, source)
            yield way, text[slice(*span)]
            continue
        clause = text[max(0, source.span[0] - _REACH) : source.span[0]]
        clause = clause[max([0, *(match.end() for match in _CUT.finditer(clause))]) :]
        behind, words = _FOLLOWS.match(text, source.span[1]), list(_NEAREST.finditer(clause))
        ahead = words[-1] if words and _LEADS.fullmatch(clause, words[-1].end()) else None
        said = behind or ahead
        both = behind and ahead and bool(behind["gain"]) != bool(ahead["gain"])  # `lost $3 million in profit`
        sure = said and not both and not _UNMADE.search(clause) and not _APART.match(text, source.span[1])
        yield (1 if said["gain"] else -1) if said and sure else 0, said.group().strip() if said else ""
