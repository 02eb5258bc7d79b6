"""Whether what a sentence says to be more or less is what two figures of its source measure, and not what they leave or what another measures.

`정확도가 더 낮았어요` is right of more errors, `한 대가 나른 양` is no sum of all, and `반대는` is told of other figures than those who are for it.
"""

import re
from collections.abc import Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim
from pipeline.check.other_way.held_figures import Pair
from pipeline.check.other_way.standards import SUBJECT, Comparison, Span
from pipeline.text import quantities
from pipeline.text.patterns import deferred

Tie = tuple[Span, int, Span, float]
"""A word of the draft, the sentence of the source and the place in it for which it is told, and how surely."""
_ANY_MEASURE = deferred(
    r"(?:비율|비중|수치|값|점수|성적|금액|규모|수|가격|요금|손|속도|쪽|편|양|폭|액수|숫자|결과|기록|돈|몫|전력|소모|전기|시간|기간|한도|길이|무게|크기|건수|횟수|인원|매출|비용|평균|응답|사람|사례|경우|확률|가능성|[가-힣]률|[가-힣]량|[가-힣]액|[가-힣]비|[가-힣]값)(?:들)?$"
)
_OF_KINDS = (
    (deferred(r"(?:비율|비중|확률|가능성|[가-힣][률율])$"), {"percent", "points", "times"}),
    (
        deferred(r"(?:값|가격|요금|비용|금액|액수|돈|매출|[가-힣]값|[가-힣]비|[가-힣]액)$"),
        {"money", "percent", "points"},
    ),
    (deferred(r"(?:시간|기간)$"), {"duration", "percent", "points"}),
)
"""What figures of some nouns are of: no share is one of dollars."""
_LESS_IS_BETTER = deferred(
    r"\b(?:errors?|mistakes?|fail\w*|latency|delays?|costs?|prices?|harm\w*|hallucinat\w*|wrong|loss(?:es)?|risks?|refus\w*|false|deaths?|perplexity|bias\w*|unemployment|inflation|emissions?|complaints?|defects?|crash\w*|dropped|missed|turnover|wait\w*|seconds|minutes|hours|days)\b"
    r"|오류|오차|불량|실수|사고|손실|적자|이직|민원",
    re.IGNORECASE,
)
_GOOD_THERE = deferred(
    r"\b(?:accura\w*|correct\w*|success\w*|pass(?:ed|es)?|surviv\w*|accept\w*|approv\w*|complet\w*|solv\w*|right|scor\w*|support\w*)\b",
    re.IGNORECASE,
)
_BAD_THERE = deferred(
    r"\b(?:errors?|mistakes?|fail\w*|wrong|miss(?:ed|es)?|reject\w*|refus\w*|appeal\w*|crash\w*|hallucinat\w*|defects?|complain\w*|oppos\w*|turnover|dropped|latency)\b",
    re.IGNORECASE,
)
_GOOD_HERE = deferred(
    r"맞[힌혔히]|정확|성공|합격|통과|생존|정답|제대로|무사|옳|받아들|안전|효율|능력|남[는은]|없[는던었]|않"
)
_BAD_HERE = deferred(
    r"틀[린렸리]|오류|오답|오차|실패|탈락|못 |놓[친쳤치]|거[부절]|반대|사고|이의|불량|실수|민원|이직|지연"
)
_DENIED_HERE = deferred(r"않|없[는던었]|못 |못[하했]|(?<![가-힣])안 |아닌|거[부절]|반대")
_DENIED_THERE = deferred(
    r"\b(?:not|never|no|none|without|neither|nor|refus\w*|reject\w*|den(?:y|ied|ies)|oppos\w*|against|lack\w*|fail\w*|un[a-z]+)\b|n['’]t\b|않|없|못|(?<![가-힣])안 |아닌|거[부절]|반대",
    re.IGNORECASE,
)
_EACH = deferred(r"(?<![가-힣])한 [대명개장통곳건]|당(?=[\s가-힣])|씩|마다")
_EVERY = deferred(r"\b(?:every|per) $")
_TOLD = 0.3  # how surely a word is told for another


def less_is_better(claim: Claim, pair: Pair) -> bool:
    """Return whether of what the figures measure who has less is ahead."""
    return _LESS_IS_BETTER.search(claim.evidence[pair.one.sentence].text + claim.text) is not None


def measured(claim: Claim, one: Comparison, pair: Pair, told: Sequence[Tie], before: str) -> bool:
    """Return whether the noun that is told to be more or less is in the sentence of the figures, or is one of any figure, and is not what they leave.

    A comparison that names no subject is of that of the sentence `before`.
    """
    low = one.subject[1][0]
    nouns = [*SUBJECT.finditer(claim.text, low, one.subject[1][1] + 1)] or [
        *SUBJECT.finditer(claim.text, one.subject[0][0], one.subject[0][1] + 1)
    ]
    here = " ".join(claim.text[slice(*stretch)] for stretch in one.subject)
    if _turned(claim, here if SUBJECT.search(f"{here} ") else f"{before} {here}", pair):
        return False
    word = claim.text[: nouns[-1].start()].split()[-1] if nouns else ""
    if any(noun.search(word) and pair.mine.kind not in kinds for noun, kinds in _OF_KINDS):
        return False
    if not nouns or (one.figure and nouns[-1].start() < low):
        return True
    start, end = nouns[-1].start() - len(word), nouns[-1].end()
    there = (pair.one.sentence, pair.other.sentence)
    return _ANY_MEASURE.search(word) is not None or any(
        n in there and start <= mine[0] < end for mine, n, _, share in told if share >= _TOLD
    )


def _turned(claim: Claim, here: str, pair: Pair) -> bool:
    """Return whether some words count what went right where the figures count what went wrong, or the other way round."""
    there = " ".join(claim.evidence[n].text for n in {pair.one.sentence, pair.other.sentence})
    if _DENIED_HERE.search(here) and not _DENIED_THERE.search(there):
        return True
    good, bad = _GOOD_HERE.search(here) is not None, _BAD_HERE.search(here) is not None
    wrong = _BAD_THERE.search(there) is not None
    return good != bad and (wrong if good else not wrong and _GOOD_THERE.search(there) is not None)


def alone(claim: Claim, one: Comparison, pair: Pair, told: Sequence[Tie]) -> bool:
    """Return whether all that a sentence names before a comparison without figures is told of the two figures, and of no other, and of all of them."""
    for low, high in one.subject:
        for match in SUBJECT.finditer(claim.text, low, high + 1):
            word = claim.text[low : match.start()].split()[-1:]
            start = match.start() - len(word[0]) if word else match.start()
            here = [(n, at) for mine, n, at, share in told if start <= mine[0] < match.end() and share >= _TOLD]
            if here and not any(_of(n, at, pair) for n, at in here):
                return False
    tied = any(_of(n, at, pair) for mine, n, at, share in told if share >= _TOLD and _within(mine, one.subject))
    often = not tied or any(
        _EVERY.search(claim.evidence[one.sentence].text[: one.span[0]]) for one in (pair.one, pair.other)
    )
    return not often and _EACH.search(claim.text[one.subject[0][0] : one.span[1]]) is None


def _within(word: Span, stretches: Sequence[Span]) -> bool:
    return any(low <= word[0] < high for low, high in stretches)


def _of(sentence: int, place: Span, pair: Pair) -> bool:
    """Return whether a place of the sources is told of either of two figures."""
    held = (pair.one, pair.other)
    return any(sentence == one.sentence and one.words[0] <= place[0] < one.words[1] for one in held)


def beyond(claim: Claim, one: Comparison) -> bool:
    """Return whether a source itself tells that something is beyond the figure of a comparison: `bringing its total to more than $480M`."""
    start, end = one.base
    mine = [each for each in quantities.find(claim.text, "ko") if each.span[0] < end and start < each.span[1]]
    bound = "min" if one.sign > 0 else "max"
    return any(
        each.bound == bound and any(compare.same(figure, each) for figure in mine)
        for cited in (claim.evidence if mine else ())
        for each in quantities.find(cited.text, cited.language)
    )
