"""Certainty, claim by claim: a rumour, a plan, a `could`, a condition or a denial of the source must not become a fact of the draft.

Only sentences with their own citation are compared: over whole paragraphs another marker nearby hides the loss. Where a source
sentence has several clauses, the cue counts only for a clause about the one that holds it. These are warnings, never more.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check.caution import denied, denied_matters, hedge_marks, potential, untold, what_it_quotes
from pipeline.check.caution.excused import excused
from pipeline.check.caution.hedge_added import made_up
from pipeline.check.caution.hedge_clauses import (
    Clause,
    Place,
    about,
    came_about,
    clauses,
    reach,
    told_elsewhere,
    touching,
)
from pipeline.check.caution.hedge_cues import CAUTIONS, Caution, aside, came_out, cues
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import to_come
from pipeline.messages import say
from pipeline.text.patterns import deferred

LONGEST = 4_000  # characters: a longer source text is no sentence
MOST = 4  # cited sentences: of more, none is known to be meant
_ASKS = deferred(
    r"(?:(?!니 |지만 |는데 |[,.]\s)[^\n]){0,50}(?:는|은|을|인|던|할|될)지(?:부터|도|를)?\s[가-힣 ]{0,14}(?:세요|만해요|좋아요|나아요)[.!]?[\s\u2060]*$"
)
"""Advice to find out whether or who, and nothing else: it says nothing that a source could be less certain of."""
_PREDICATE = deferred(r"[요다죠][.!~”\")\]\u2060 ]*$")
_WHOLE_SENTENCE = frozenset(
    {"report", "claim", "own", "condition", "scope", "tests", "trial", "silence", "proposal", "inquiry"}
)
"""What one word of a Korean sentence says of all its clauses: who tells it, on which condition, within which limits."""
_BEYOND_DOUBT = frozenset({"report", "maybe", "opinion", "talks", "inquiry", "unclear", "estimate", "plan", "claim"})
_VOUCHED = frozenset({"report", "maybe", "opinion", "inquiry", "unclear"})
_CERTAIN = deferred(
    r"(?i:\b(?:confirm\w*|announc\w*|official\w*|prove[nds]?|certain\w*|guarantee\w*|definite\w*|must|always|conclud\w+|found that|admit\w*|declar\w*)\b)|발표|공식|확인[됐된]|확인[했한]|확정(?!되지)|입증|증명|결론|인정|반드시|무조건"
)
_COMING = deferred(
    r"\b(?:will|may|might|could|would|likely to|expected to|set to)\b(?! (?:[a-z]+ly )?(?:have|(?:be|come) (?:due|from|because|behind|caused)))"
)
_ABILITY = deferred(r"(?i:\b(?:can|able to|ability to|allow\w*|enabl(?:es|ing)|lets?|capable)\b)|수 있")
_ABLE_LAST = deferred(
    hedge_marks.ABLE + r"(?:어|습|다|죠|을|는|음|대|으|거|겠|고|지)[가-힣 ]{0,10}[,.!~”\")\]\u2060 ]*$"
)
_COMES = frozenset({"plan", "maybe", "proposal", "talks", "asks", "estimate", "report"})
"""Of these a sentence that only says who told it says nothing: another one tells the matter."""
_COMES_ABOUT = frozenset({"maybe", "plan"})
_UTMOST = deferred(r"(?:최대|최고|최장)(?= [약\d])|많게는|길게는")
_UP_TO = deferred(r"(?i:\b(?:up to|as (?:much|many|long|high) as|at most|max\w*|top)\b)|최대|최고|최장")
_THESE = deferred(
    r"(?:The|That|Those|These|This|Its|Their) (?:claims?|figures?|results?|numbers?|reports?|accounts?|statements?|tolls?)\b"
)
_GOING_ON = deferred(r"(?i:\b(?:is|are|has been|have been|continu\w+|already|now|currently|still) [a-z]*)|고 있|중이")
_TRIED = deferred(r"려(?:고)? (?:했|하였)지만$")
"""What did not come about is told in the next clause: `앞당기려 했지만 되지 않는다고 …`."""
_ONE_ARTICLES = frozenset({"report", "claim", "opinion"})
"""What one article leaves to its teller another may know."""
_OPEN = frozenset({"talks", "maybe", "plan", "proposal", "report"})
_TOLD_BY = deferred(
    r"(?:[다라]고 (?:[가-힣]+ )?|[이가은는] )(?:했고|했지만|했는데|해요|전했|말했|설명했|밝혔)|알려졌|전해졌"
)
"""Who tells the matter of a sentence, or that it is told."""
_WHETHER = deferred(r"\b(?:whether|if)\b")
_PREVENTED = deferred(r"\b(?:prevent|block|stop|bar|ban)(?:s|ed|ning|ing|ped)?\b")


@dataclass(frozen=True, slots=True)
class _Drafted:
    """A clause of the draft with the clauses of its sources that it may be about."""

    clause: Clause
    about: frozenset[Place]


def hedges(claim: Claim, others: Sequence[str] = (), beside: Sequence[str] = ()) -> Iterator[Flag]:
    """Yield what a sentence lost of its sources' caution; or the caution that it made up.

    `others` are the other sentences that rest on the same source sentences: what one of them keeps is not lost. `beside` are those right
    before and after it, which keep only how open a matter is.
    """
    claim = what_it_quotes.alone(claim)
    if not _comparable(claim) or untold.says_nothing(claim.placed.plain):
        return
    found = list(lost(claim, others, beside)) or list(denied.denied(claim, others)) or list(to_come.settled(claim))
    yield from found or list(potential.potential(claim)) or made_up(claim)


def beside(claims: Sequence[Claim], number: int) -> tuple[str, ...]:
    """Return the sentences right before and after one that rest on a source sentence of its own, where it says who told its matter.

    What they leave open is not lost: `18억 달러라고 했고`, behind `논의하고 있다는 보도가 나왔어요`. A sentence that tells it as so must say itself how sure it is.
    """
    mine, near = claims[number], (*claims[max(0, number - 1) : number], *claims[number + 1 : number + 2])
    if hedge_marks.past(mine.text) or not _TOLD_BY.search(mine.text):
        return ()
    return tuple(one.text for one in near if one.placed.place != "heading" and set(one.ids) & set(mine.ids))


def lost(claim: Claim, others: Sequence[str] = (), beside: Sequence[str] = ()) -> Iterator[Flag]:
    """Yield the first caution of its sources that a sentence lost."""
    if not _comparable(claim):
        return
    mine = _drafted([claim.text], claim.evidence)
    near, nearest = _drafted(others, claim.evidence), _drafted(beside, claim.evidence)
    for caution in CAUTIONS:
        if caution.name == "condition" and claim.placed.place == "step":
            continue  # of steps one after the other each is the condition of the next
        flag = _lost(caution, claim, mine, [*near, *nearest] if caution.name in _OPEN else near)
        if flag is not None:
            yield flag
            return


def _comparable(claim: Claim) -> bool:
    """Return whether a sentence has a predicate to judge and few enough sources to be held against."""
    if not claim.evidence or len(claim.evidence) > MOST or not _PREDICATE.search(claim.text):
        return False
    if _ASKS.match(claim.text):
        return False
    return all(len(one.text) <= LONGEST for one in claim.evidence)


def _drafted(texts: Sequence[str], evidence: Sequence[Evidence]) -> list[_Drafted]:
    found = [clause for number, text in enumerate(texts) for clause in clauses(text, "ko", number, drafted=True)]
    return [_Drafted(clause, places) for clause, places in zip(found, about(found, evidence), strict=True)]


def _lost(caution: Caution, claim: Claim, mine: Sequence[_Drafted], near: Sequence[_Drafted]) -> Flag | None:
    """Return the warning where a clause of the claim is about a cautious clause and nothing about that one keeps its caution."""
    there = _cautious(caution, claim.evidence)
    if there and excused(caution.name, claim):
        return None
    if caution.touched and there:
        mine = [_Drafted(one.clause, touching(one.clause.text, claim.evidence)) for one in mine]
    told = [one for one in mine if one.about & there.keys() and (not caution.firm or one.about <= there.keys())]
    if caution.name == "negation":
        told = [one for one in told if _denies(one, claim.evidence, there)]
    if there and caution.name in _ONE_ARTICLES:
        told = [one for one in told if not told_elsewhere(one.clause.text, claim.evidence, there)]
    if not told or (caution.name in _COMES and hedge_marks.only_tells(claim.text)):
        return None
    cue = next(there[place] for place in sorted(told[0].about & there.keys()))
    meant = frozenset(place for one in told for place in one.about & there.keys())
    if caution.whole:
        meant = frozenset(place for place in there if place[0] in {number for number, _ in meant})
    if caution.name == "tests" and came_out(there.values()) and all(hedge_marks.past(one.clause.text) for one in told):
        return None
    if caution.firm and not all(_done(one.clause.text, claim.evidence) for one in told):
        return None
    coming = caution.coming or _comes(caution, claim.evidence, meant)
    texts = [one.clause.text for one in (told if caution.firm else mine) if one.about & meant]
    if caution.name in _WHOLE_SENTENCE:
        texts += [claim.text]
    if caution.name == "negation":
        texts += [after.clause.text for one, after in pairwise(mine) if one in told and _TRIED.search(one.clause.text)]
    held = any(_keeps(caution, claim.evidence, text, coming=coming) for text in texts) or any(
        _keeps_beside(caution, claim.evidence, one, coming=coming, mixed=not one.about <= there.keys())
        for one in near
        if one.about & meant
    )
    if held and not _beyond(caution, claim, told):
        return None
    message = say(f"check.hedge.{caution.name}", cue=cue.strip())
    return Flag("hedge", "warn", (0, len(claim.text.rstrip())), message, claim.ids, caution.sure)


def _denies(drafted: _Drafted, evidence: Sequence[Evidence], there: Mapping[Place, str]) -> bool:
    """Return whether a clause tells a matter that one of the sources' clauses denies."""
    places = drafted.about & there.keys()
    return any(denied_matters.spoken_of(drafted.clause.text, evidence, place) for place in places)


def _keeps_beside(caution: Caution, evidence: Sequence[Evidence], near: _Drafted, *, coming: bool, mixed: bool) -> bool:
    """Return whether a clause of another sentence keeps the caution: less of it where that tells something else (`mixed`) too.

    That somebody tells it or looks into it says nothing of how sure it is: `…가 전한 소식이에요`, `경위를 살펴보고 있어요`.
    """
    text = near.clause.text
    if caution.name == "inquiry" and any(_WHETHER.search(one.text) for one in evidence):
        return hedge_marks.kept("whether", text, coming=coming, beside=True)
    return _keeps(caution, evidence, text, coming=coming, beside=mixed or hedge_marks.only_tells(text))


def _done(clause: str, evidence: Sequence[Evidence]) -> bool:
    """Return whether a clause tells something done, or going on by now where no source says that anything is."""
    return hedge_marks.past(clause) or (
        hedge_marks.going_on(clause) and not any(_GOING_ON.search(one.text) for one in evidence)
    )


def _cautious(caution: Caution, evidence: Sequence[Evidence]) -> Mapping[Place, str]:
    """Return the cautious clauses of the sources, each with its cue; who tells a thing tells the whole sentence."""
    found: dict[Place, str] = {}
    for number, one in enumerate(evidence):
        for match in cues(caution, one.text, one.language):
            if caution.name != "own" and aside(one.text, match.start()):
                continue
            if caution.name in _COMES_ABOUT and came_about(evidence[number + 1 : number + 2]):
                continue
            texts = clauses(one.text, one.language)
            for clause in reach(texts, one.text, match.start()) if caution.whole else texts:
                if caution.whole or clause.span[0] <= match.start() < clause.span[1]:
                    found.setdefault((number, clause.span), match.group())
            if caution.whole and number and _THESE.match(one.text):
                before = evidence[number - 1]
                for clause in clauses(before.text, before.language):
                    found.setdefault((number - 1, clause.span), match.group())
    return found


def _keeps(caution: Caution, evidence: Sequence[Evidence], text: str, *, coming: bool, beside: bool = False) -> bool:
    """Return whether a Korean clause keeps the caution: `수 있` counts where it says more than the sources' `can`."""
    if caution.name in ("maybe", "opinion") and hedge_marks.kept("tests", text, coming=False) and _tested(evidence):
        return True
    if caution.name == "negation" and any(_PREVENTED.search(one.text) for one in evidence):
        text = text.replace("막", "")  # `nothing prevents it` is not answered by 막아요
    if caution.name == "negation" and denied_matters.told_otherwise(text, evidence):
        return True
    if hedge_marks.kept(caution.name, text, coming=coming, beside=beside):
        return True
    if caution.name == "maybe" and _UTMOST.search(text) and not any(_UP_TO.search(one.text) for one in evidence):
        return True  # `fines could reach 3 billion`: 최대 30억
    if caution.name not in ("maybe", "opinion", "estimate", "talks", "report", "proposal", "plan"):
        return False
    able = len(re.findall(hedge_marks.ABLE, text))
    last = caution.name != "plan" and _ABLE_LAST.search(text) is not None
    return last or able > sum(len(_ABILITY.findall(one.text)) for one in evidence)


def _tested(evidence: Sequence[Evidence]) -> bool:
    """Return whether the sources speak of early results or of tests: to say so is caution enough."""
    return any(
        cues(caution, one.text, one.language) for caution in CAUTIONS if caution.name == "tests" for one in evidence
    )


def _comes(caution: Caution, evidence: Sequence[Evidence], places: frozenset[Place]) -> bool:
    """Return whether the cautious clauses speak of what has not happened yet."""
    if caution.name not in ("maybe", "opinion", "estimate"):
        return False
    return all(_COMING.search(evidence[number].text[slice(*span)]) for number, span in places)


def _beyond(caution: Caution, claim: Claim, told: Sequence[_Drafted]) -> bool:
    """Return whether the draft says that a doubtful matter is settled (`확정됐어요`, `…라고 결론 내렸어요`)."""
    if caution.name not in _BEYOND_DOUBT or caution.firm or any(_CERTAIN.search(one.text) for one in claim.evidence):
        return False
    doubted = [one.clause.text for one in told]
    return any(hedge_marks.settled(text) for text in doubted) or (
        caution.name in _VOUCHED and any(hedge_marks.vouched(text) for text in doubted)
    )
