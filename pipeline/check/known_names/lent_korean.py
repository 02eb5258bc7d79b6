"""A well-known name that only another sentence of the Korean article has, where the cited one has another: 빚이 적은 엔비디아가 for 경쟁사 구글은 낮은 부채와.

The name stands in the article, so that looking it up finds nothing wrong. Wrong is who stands with another name of the cited sentence in the
place of its companion (`아마존과 소프트뱅크가` for 아마존과 엔비디아가), who gives an amount that the cited sentence has from another (`디즈니로부터 10억
달러`), and who is the subject where one of its subjects is left out. Whom a sentence without a subject goes on about, and of whom the whole
article tells, is right.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pipeline.check.claims import Claim, Evidence, Flag, brief
from pipeline.check.known_names import draft_clauses, korean_doers
from pipeline.check.written_names import relative, unnamed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_SUBJECT = deferred(r"(?:\s?\([^()\n]{1,30}\))?(?: ?[측쪽])?(?:은|는|이|가|도)(?=[ ,])")
_JOINT = deferred(r"(?:\s?\([^()\n]{1,30}\))?(?:[와과],? |, |·|이나 |나 )(?:그리고 )?")
_FROM = deferred(
    r"(?:\s?\([^()\n]{1,30}\))?(?:[은는이가]|로부터|에게서|한테서|에서)(?: (?!받|유치|빌)[가-힣A-Za-z]{1,8}){0,3} (?:최대 |총 |약 |모두 )?$"
)
_GIVES = deferred(r"(?:이|가|은|는)(?: [가-힣A-Za-z]{1,8}){0,5} (?:최대 |총 |약 |모두 )?$")
_REFERS = deferred(
    r"(?<![가-힣])(?:(?:이|그|해당|두|양) ?(?:회사|업체|기업|은행|사)|회사|양측|그|그녀|이들|그들)(?:은|는|이|가|의|도|측|를|을|에|와|과)"
)
_GETS = deferred(r"받[은을는기았아]|유치|빌[린렸리]|조달|모[은으았]|끌어|확보|벌[었어인]")
_LEAST, _BACK, _LONGEST = 1.0, 3, 20_000


@dataclass(frozen=True)
class _Text:
    """A sentence with the names of the table in it that may be taken for one another: companies and people."""

    text: str

    @cached_property
    def names(self) -> tuple[tuple[str, Span], ...]:
        out = aliases.places() | aliases.offices()
        kinds = ("company", "person")
        return tuple(one for one in unnamed.named(self.text) if one[0] not in out and unnamed.kind_of(one[0]) in kinds)

    @cached_property
    def held(self) -> frozenset[str]:
        return aliases.held(self.text)

    def subjects(self) -> list[tuple[str, Span]]:
        """Return the names that a particle makes a subject or a topic."""
        return [one for one in self.names if _SUBJECT.match(self.text, one[1][1])]

    def told(self) -> Iterator[tuple[str, Span]]:
        """Yield each subject with what is told of it: up to the next one."""
        subjects = self.subjects()
        ends = [0, *(span[1] for _, span in subjects[:-1])], [*(span[0] for _, span in subjects[1:]), len(self.text)]
        yield from ((key, (start, end)) for (key, _), start, end in zip(subjects, *ends, strict=True))

    def joined(self) -> Iterator[tuple[str, str]]:
        """Yield each name of a row with each of the others."""
        rows: list[list[tuple[str, Span]]] = []
        for one in self.names:
            between = self.text[rows[-1][-1][1][1] : one[1][0]] if rows else ""
            if between and _JOINT.fullmatch(between):
                rows[-1].append(one)
            else:
                rows.append([one])
        yield from ((some[0], other[0]) for row in rows for some in row for other in row if some is not other)


def lent_korean(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence that stand where its cited Korean sentences have another one."""
    if not claim.evidence or claim.direct or any(one.language != "ko" for one in claim.evidence):
        return
    if len(claim.context) > len(claim.evidence) and sum(len(one.text) for one in claim.context) <= _LONGEST:
        yield from brief(claim, _lent(claim))


def _lent(claim: Claim) -> Iterator[Flag]:
    cited = [(one, _of(one.text)) for one in claim.evidence]
    told = _of(claim.text)
    here = frozenset[str]().union(*(text.held for _, text in cited))
    kin = here | aliases.made_by(here)
    for key, span in told.names:
        written = claim.text[slice(*span)]
        if key in kin or aliases.made_by([key]) & here or not aliases.accusable(key, written, claim.text[span[1] :]):
            continue
        if not any(key in _of(one.text).held for one in claim.context):
            continue
        given = _companion(claim, key, cited) or _giver(claim, key, span, cited)
        other = given or _doer(claim, key, span, cited)
        if other is not None:
            message = say("check.doer", name=written, other=other[0], id=other[1].id)
            open_to = given is None and key in _before(claim, other[1])
            severity: Severity = "warn" if open_to else "block"
            yield Flag("name", severity, span, message, (other[1].id,), 0.6 if open_to else 0.75)


@lru_cache(maxsize=512)
def _of(text: str) -> _Text:
    return _Text(text)


def _left_out(claim: Claim, key: str, other: str) -> bool:
    """Return whether a name of a cited sentence is of the kind of a draft's and has no writing or kin in the draft."""
    mine = _of(f"{claim.text} {claim.after}").held
    same = unnamed.kind_of(key) == unnamed.kind_of(other)
    return same and other not in mine and not (aliases.made_by([other]) & mine or other in aliases.made_by(mine))


def _companion(claim: Claim, key: str, cited: Sequence[tuple[Evidence, _Text]]) -> tuple[str, Evidence] | None:
    """Return who stands in the cited sentence beside the name that a draft has beside this one."""
    beside = {other for some, other in _of(claim.text).joined() if some == key}
    for one, text in cited:
        pairs = [other for some, other in text.joined() if some in beside and _left_out(claim, key, other)]
        if pairs:
            return _shown(text, pairs[0]), one
    return None


def _giver(claim: Claim, key: str, span: Span, cited: Sequence[tuple[Evidence, _Text]]) -> tuple[str, Evidence] | None:
    """Return from whom an amount is in the cited sentence that a draft has this one give."""
    for amount in quantities.find(claim.text, "ko"):
        between = claim.text[span[1] : amount.span[0]]
        clause = draft_clauses.clause(claim.text, span)
        if amount.kind != "money" or not _GIVES.fullmatch(between) or _GETS.search(claim.text, span[1], clause[1]):
            continue
        if any(key in _of(one.text).held and _has(one.text, amount.value) for one in claim.context):
            continue
        for one, text in cited:
            places = [each.span[0] for each in quantities.find(one.text, "ko") if each.value == amount.value]
            for other, (_, end) in text.names:
                if _left_out(claim, key, other) and any(_FROM.fullmatch(one.text[end:at]) for at in places if at > end):
                    return _shown(text, other), one
    return None


def _has(text: str, value: object) -> bool:
    return any(one.value == value for one in quantities.find(text, "ko"))


def _doer(claim: Claim, key: str, span: Span, cited: Sequence[tuple[Evidence, _Text]]) -> tuple[str, Evidence] | None:
    """Return the subject of the cited sentence, left out by a draft, that does or is what the draft says of this one."""
    main = _main(claim.context)
    if not _SUBJECT.match(claim.text, span[1]) or relative.relative(claim.text, span[1]) or key == main:
        return None
    if any(key in _before(claim, one) for one, text in cited if not text.subjects() or _REFERS.search(one.text)):
        return None
    clause = draft_clauses.clause(claim.text, span)
    words = korean_doers.words(claim.text[clause[0] : span[0]] + " " + claim.text[span[1] : clause[1]], ())
    found = []
    for one, text in cited:
        for other, (start, end) in text.told():
            shared = korean_doers.shared(words, korean_doers.words(one.text[start:end], ()))
            if _left_out(claim, key, other) and shared >= _LEAST:
                found.append((other != main, shared, _shown(text, other), one))
    return max(found, key=lambda each: each[:2])[2:] if found else None


def _before(claim: Claim, one: Evidence) -> frozenset[str]:
    """Return whom the sentences before one name, back to the first that has a subject by name."""
    at = next((place for place, each in enumerate(claim.context) if each.id == one.id), 0)
    found: frozenset[str] = frozenset()
    for each in reversed(claim.context[max(0, at - _BACK) : at]):
        found |= _of(each.text).held
        if _of(each.text).subjects():
            break
    return found


@lru_cache(maxsize=32)
def _main(context: Sequence[Evidence]) -> str:
    """Return the name that most sentences of the articles have."""
    counted = Counter(key for one in context for key in {key for key, _ in _of(one.text).names})
    return counted.most_common(1)[0][0] if counted else ""


def _shown(text: _Text, key: str) -> str:
    return next(text.text[slice(*span)] for one, span in text.names if one == key)
