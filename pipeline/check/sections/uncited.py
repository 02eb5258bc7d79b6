"""Sentences without a citation: which of them state a fact, and whether the section bears it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.check import advised, ledger
from pipeline.check.caution import superlatives
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import named_numbers
from pipeline.check.sections import unsourced_names
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases, quantities, unsourced
from pipeline.text.patterns import deferred

_ADVICE = deferred(
    r"(?:보세요|하세요|주세요|두세요|으세요|세요|볼 만해요|좋아요|좋겠어요|돼요|해 봐요|어떨까요|까요|나요|죠|인가요|봐야 해요|해야 해요|필요해요|보시|하면 돼요|권해요)[.!?~ ]*$|\?$|^안녕하세요|감사|만나요|살펴볼게요|소개할게요|정리했어요|전해 드릴게요"
)
_OPINION = deferred(
    r"보여요|같아요|수 있어요|수도 있어요|셈이에요|뜻이에요|라는 거예요|거든요|라면|다면|생각|기대|인 셈|비슷해요|마치|처럼"
)
_READ = deferred(r"(?:읽었|봤|봐|느꼈|골랐)어요[.!~ ]*$")
_WEIGHTY = frozenset({"money", "percent", "points", "times"})
_QUOTE = deferred(r"“(?P<text>[^”\n]{8,600})”")


@dataclass(frozen=True, slots=True)
class Said:
    """What may be said again without a citation: the sentences that a section says with a citation, and all that it cites and says so."""

    sentences: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    @property
    def known(self) -> ledger.Pool:
        """The figures of all of it."""
        return ledger.pool(self.evidence)


def said(section: Sequence[Claim]) -> Said:
    """Return what a section's cited sentences say, and the sentences that they cite."""
    evidence = dict.fromkeys(one for other in section for one in other.evidence)
    stated = tuple(other.placed.plain for other in section if other.cited)
    own = [Evidence("", text, "ko") for text in stated]
    return Said(stated, (*evidence, *own))


def uncited(claim: Claim, before: Said) -> Iterator[Flag]:
    """Yield what is wrong with a sentence that cites nothing.

    A figure, a quotation, a `세계 최초` or a name put forward that the rest of the section does not have blocks; another fact is a warning, and so
    are a name that everyone knows and where it sends its readers, where no cited sentence of the section has them. What it only supposes is a note.
    """
    text = claim.text
    if claim.cited or claim.placed.place == "heading" or text.startswith("!["):
        return
    told = [group for group in quantities.readings(text, "ko") if not _free(claim, group[0])]
    loose = [group for group in told if not ledger.support(group, before.known)]
    advice = bool(_ADVICE.search(text))
    if advice:
        loose = [group for group in loose if group[0].kind in _WEIGHTY]
    for group in loose:
        proved = ledger.proves(group, before.known, text) or advised.own(text, group[0], before.evidence)
        severity: Severity = "warn" if proved or advice or unsourced.ours(text) else "block"
        message = say("check.uncited.figure", text=group[0].text)
        yield Flag("uncited", severity, group[0].span, message, (), 0.7 if severity == "warn" else 0.85)
    opinion = bool(_OPINION.search(text) or (unsourced.ours(text) and _READ.search(text)))
    wider = () if advice or opinion else superlatives.held_against(claim, before.evidence)
    beyond = [replace(flag, kind="uncited", evidence=()) for flag in wider if flag.severity == "block"]
    yield from beyond
    named = list(_strangers(claim, before, [group[0].span for group in loose]))
    quoted = _QUOTE.search(text)
    if quoted and not any(quoted["text"][:20] in words for words in before.sentences):
        yield Flag("uncited", "block", quoted.span(), say("check.quote"), (), 0.7)
    elif unsourced.supposes(text):
        yield Flag("uncited", "note", (0, len(text)), say("check.uncited.supposed"), (), 0.4)
    elif not (loose or beyond or named or text.startswith("|")) and _claims(text, free=advice or opinion):
        yield Flag("uncited", "warn", (0, len(text)), say("check.uncited"), (), 0.6)
    yield from named


def _claims(text: str, *, free: bool) -> bool:
    """Return whether a sentence states something of the world; advice, an opinion and what the writer did must do so all the more surely."""
    return unsourced.claims(text, guarded=free or unsourced.ours(text))


def _strangers(claim: Claim, before: Said, told: Sequence[tuple[int, int]]) -> Iterator[Flag]:
    """Yield whom and where a sentence sends its readers, and what for, that no cited sentence of the section has."""
    if unsourced.ours(claim.text):
        return
    named = list(unsourced_names.strangers(claim, before.evidence))
    forward = [one.span for one in named if one.forward]
    for span in _leading(claim.text, before.evidence):
        if not (_over(span, told) or span in forward):
            told = [*told, span]
            yield Flag("uncited", "warn", span, say("check.uncited.figure", text=claim.text[slice(*span)]), (), 0.6)
    for one in named:
        if not _over(one.span, told):
            known = bool(aliases.held(claim.text[slice(*one.span)]))  # which may well be the editor's own advice
            severity: Severity = "block" if one.forward and not known else "warn"
            message = say("check.uncited.figure", text=claim.text[slice(*one.span)])
            yield Flag("uncited", severity, one.span, message, (), 0.7 if severity == "block" else 0.6)


def _over(span: tuple[int, int], told: Sequence[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in told)


def sends(claim: Claim, below: Sequence[Evidence]) -> Iterator[Flag]:
    """Yield where a line above the sections sends its readers, and what in words it costs, that nothing below it has."""
    for span in _leading(claim.text, below):
        message = say("check.uncited.above", text=claim.text[slice(*span)])
        yield Flag("uncited", "warn", span, message, (), 0.6)


def _leading(text: str, below: Sequence[Evidence]) -> list[tuple[int, int]]:
    """Return where a text leads its readers in words (`unsourced.leads`) that nothing below has, a sum by its value."""
    found = list(unsourced.leads(text))
    if not found:
        return []
    here, known = "".join(one.text for one in below).replace(" ", "").lower(), ledger.pool(below)
    return [span for span in found if not _stands(text[slice(*span)], here, known)]


def _stands(words: str, here: str, known: ledger.Pool) -> bool:
    read = quantities.readings(words, "ko")
    return words.replace(" ", "").lower() in here or (
        bool(read) and all(ledger.support(group, known) for group in read)
    )


def _free(claim: Claim, first: quantities.Quantity) -> bool:
    """Return whether a figure says nothing of the world: a spelled word, a weekday, the number of a name or of a table's row."""
    plain = first.words or first.per or first.kind in ("weekday", "quarter")
    return plain or named_numbers.of_row(claim.text, first) or named_numbers.told(claim, first)
