"""A fault told as admitted that its source says nobody admitted: `admitted no wrongdoing`, `settled without admitting liability`."""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way.left_out import opposite
from pipeline.text.patterns import deferred

_HERE = deferred(
    r"(?:잘못|책임|과실|위법(?: 행위)?|혐의|유죄|법 위반)(?:이 있(?:다고|었다고|음을)|을|를|은|는|도|까지|임을)? ?(?:모두 |일부 |다 |스스로 )?(?:인정|시인)(?:했|하고|하며|하면서|한다|해요|한 (?:뒤|채|셈))[가-힣]*"
)
_FAULT = r"(?:any |legal )?(?:wrongdoing|liability|fault|guilt|blame|responsibility|misconduct|violations?|the (?:allegations|claims|charges))"
_NONE = deferred(
    rf"\b(?:admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|conced(?:es?|ed|ing)|accept(?:s|ed|ing)?) no {_FAULT}|"
    rf"(?:\bwithout|\bnot|\bnor|\bneither|n['’]t|\bnever|\brefus(?:es?|ed|ing) to|\bdeclin(?:es?|ed|ing) to)(?: [a-z]+)? (?:admit(?:ted|ting)?|acknowledg(?:ed?|ing)|conced(?:ed?|ing)|accept(?:ed|ing)?)(?: (?:to|or denying|or deny))? {_FAULT}|"
    rf"\bno (?:admission|acknowledg[e]?ment) of {_FAULT}|\bden(?:y|ies|ied|ying) {_FAULT}"
)
_SOME = deferred(
    r"\b(?:admitt?(?:s|ed|ting)?|acknowledg(?:es?|ed|ing)|conced(?:es?|ed|ing)|plead(?:s|ed)? guilty|pled guilty|apologi[sz]\w+|took responsibility|confess\w*)\b(?! no\b)"
)


def faults_admitted(claim: Claim) -> Iterator[Flag]:
    """Yield the fault that a sentence tells as admitted where its sources only say that none was."""
    mine = _HERE.search(claim.text)
    if mine is None:
        return
    for one in claim.evidence:
        none = _NONE.search(one.text) if one.language == "en" else None
        others = (match for each in claim.evidence for match in _SOME.finditer(each.text))
        if none and not any(
            not _NONE.search(match.string, max(0, match.start() - 24), match.end() + 40) for match in others
        ):
            yield opposite(claim, mine.span(), none.group(), one.id)
            return
