"""A line of the lede or the takeaways that rests on what a section told once: a rewrite or an edit has left that out.

Its source says so, so nothing in the line need be wrong; but a reader finds no word of it below. What the sections still say from another
source, or in other words, is not left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from pipeline.check import ledger, upstream
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.resting import Resting
from pipeline.check.sections import told_below
from pipeline.check.sections.told_words import Word, alike, among, words
from pipeline.messages import say
from pipeline.records import Issue
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_AGAIN = Fraction(2, 5)  # of the words of what was told: then a sentence that stands tells it again
_BY_CHANCE = 2  # figures and words that two sentences of one story share anyway
_TOLD = Fraction(3, 5)  # of the words and figures of it that the line has
_SHOWN = 50
_EVERYWHERE = frozenset(
    str.split(
        "모델 시험 회사 기업 업체 서비스 기능 사람 사용자 이용자 고객 직원 결과 계획 확인 비용 가격 시간 도구 자료 데이터 질문 성능 점수 개발 출시 공개 사용 이용 활용 업데이트 ai"
    )
)
"""Words of any week: two stories share them by chance."""


def grounded(claim: Claim, issue: Issue, resting: Resting) -> Iterator[Flag]:
    """Yield what a lede or takeaway that cites sources says beyond the sections, or what they told once."""
    yield from list(upstream.grounded(claim, issue, resting)) or _no_longer(claim, issue, resting)


def _no_longer(claim: Claim, issue: Issue, resting: Resting) -> Iterator[Flag]:
    """Yield a line that rests on a source sentence which a section told once and none tells now."""
    for source in claim.placed.sources:
        before = issue.once.get(source, "")
        alone = all(issue.once.get(other) for other in claim.placed.sources)
        if before and (
            _lost(claim.text, before, _of_article(source.partition(".")[0], issue, resting.below))
            or not (_again(before, resting.below) or _tells(claim.text, before, resting.below, alone=alone))
        ):
            shown = before if len(before) <= _SHOWN else f"{before[:_SHOWN].rstrip()}…"
            message = say("check.upstream.once", told=shown)
            yield Flag("upstream", "warn", (0, len(claim.text.rstrip("\u2060 "))), message, (source,), 0.5)
            return


def gone(claim: Claim, issue: Issue, resting: Resting) -> Iterator[Flag]:
    """Yield a line that cites nothing and speaks in the words of a story that no section tells any more, and in hardly any of those that stand."""
    mine = {word.stem: word for word in words(claim.text)}.values() if issue.gone else ()
    standing = _standing(resting) if mine else []
    left = _left(mine, standing)
    kept = sum(any(alike(word, other) for other in standing) for word in mine)
    for told in issue.gone:
        lost = {text: _shared(left, words(text)) for text in told}
        if len({word.stem for one in lost.values() for word in one}) > max(1, _BY_CHANCE * kept):
            before = max(lost, key=lambda text: len(lost[text]))
            shown = before if len(before) <= _SHOWN else f"{before[:_SHOWN].rstrip()}…"
            message = say("check.upstream.gone", told=shown)
            yield Flag("upstream", "warn", (0, len(claim.text.rstrip("\u2060 "))), message, (), 0.6)
            return


def announced(claim: Claim, issue: Issue, resting: Resting) -> Iterator[Flag]:
    """Yield the parts of a title, subject or preheader that announce a story which no section tells any more.

    A company's name may stand in another section still: what counts are the words that one sentence of the story had, its heading above
    all, and that no section has.
    """
    standing = _standing(resting) if issue.gone else []
    for start, end in told_below.parts(claim.text) if issue.gone else ():
        left = _left([word for word in words(claim.text) if start <= word.span[0] < end], standing)
        lost = {text: _shared(left, words(text)) for told in issue.gone for text in told}
        before = max(lost, key=lambda text: len(_apart(lost[text])))
        if len(_apart(lost[before])) >= _BY_CHANCE:
            start += len(claim.text[start:end]) - len(claim.text[start:end].lstrip())
            shown = claim.text[start:end].rstrip(" ,·;")
            message = say("check.upstream.announced", text=shown, told=before[:_SHOWN])
            yield Flag("upstream", "warn", (start, start + len(shown)), message, (), 0.7, about=before)


def _standing(resting: Resting) -> list[Word]:
    told = [word for one in resting.below for word in words(one.text)]
    return told + [word for heading in resting.headings.values() for word in words(heading)]


def _left(mine: Iterable[Word], standing: Sequence[Word]) -> list[Word]:
    """Return the words that no section has, without those of any week."""
    return [word for word in mine if word.stem not in _EVERYWHERE and not among(word, standing)]


def _apart(found: Sequence[Word]) -> list[Word]:
    """Return words of which none stands within another: of `루미 2` and `루미` the first."""
    return [one for one in found if not any(one is not other and _within(one, other) for other in found)]


def _within(one: Word, other: Word) -> bool:
    return other.span[0] <= one.span[0] and one.span[1] <= other.span[1] and one.span != other.span


def _of_article(article: str, issue: Issue, below: Sequence[Evidence]) -> list[Evidence]:
    """Return the sentences of the sections that draw on an article."""
    own = {one.id for one in issue.sections if article in one.articles}
    return [one for one in below if one.id in own]


def _lost(line: str, before: str, below: Sequence[Evidence]) -> bool:
    """Return whether a line without a figure has a word of what was told, of which no figure stands below nor that word: 혼자 of `AI가 혼자 끝낸 전화는 57%`."""
    if any(not group[0].words for group in quantities.readings(line, "ko")):
        return False
    figures, known = (
        [group for group in quantities.readings(before, "ko") if group[0].kind != "date"],
        ledger.pool(below),
    )
    if not (figures and below) or any(ledger.support(group, known) for group in figures):
        return False
    standing = [word for one in below for word in words(one.text)]
    return any(not any(alike(word, each) for each in standing) for word in _shared(words(line), words(before)))


def _again(before: str, below: Sequence[Evidence]) -> bool:
    """Return whether a sentence that stands says what was told: many of its words, or all of its figures and some."""
    told, figures = words(before), quantities.readings(before, "ko")
    for one in below:
        shared = _shared(told, words(one.text))
        if len(shared) >= len(told) * _AGAIN:
            return True
        known = ledger.pool([one])
        if (
            shared
            and len(shared) + len(figures) > _BY_CHANCE
            and all(ledger.support(group, known) for group in figures)
        ):
            return True
    return False


def _tells(line: str, before: str, below: Sequence[Evidence], *, alone: bool) -> bool:
    """Return whether what a line has of the sentence that told it stands in one sentence still.

    Where it has nothing of it, it tells what another source of it says, if it is not `alone`.
    """
    mine, known = _shared(words(line), words(before)), ledger.pool([Evidence("", before, "ko")])
    figures = [group for group in quantities.readings(line, "ko") if ledger.support(group, known)]
    count = len(mine) + len(figures)
    return (count == 0 and not alone) or (
        count > 1 and any(_told(mine, figures, one) >= count * _TOLD for one in below)
    )


def _told(mine: Sequence[Word], figures: Sequence[Sequence[Quantity]], one: Evidence) -> int:
    known = ledger.pool([one])
    return len(_shared(mine, words(one.text))) + sum(bool(ledger.support(group, known)) for group in figures)


def _shared(one: Sequence[Word], other: Sequence[Word]) -> list[Word]:
    return [word for word in one if any(alike(word, each) for each in other)]
