"""Direct quotations: they need their origin in the cited sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import (
    compare,
    quoted_added,
    quoted_briefly,
    quoted_compared,
    quoted_denials,
    quoted_indirectly,
    quoted_korean,
    quoted_left_out,
    quoted_likeness,
    quoted_pairs,
    quoted_parts,
    quoted_strange,
    quoted_told,
    quoted_verbatim,
    quoted_ways,
    quoted_words,
)
from pipeline.check.caution import quoted_wholes
from pipeline.check.claims import Claim, Evidence, Flag, meet
from pipeline.check.known_names import lent_speakers, said_by_nobody
from pipeline.check.people import persons, speakers
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences

_KOREAN = deferred(r"“(?P<curly>[^”\n]{1,600})”|\"(?P<plain>[^\"\n]{1,600})\"")
_SINGLE = deferred(r"‘[^’\n]{8,300}’|(?<![\w가-힣])'[^'\n]{8,300}'(?![A-Za-z])|「[^」\n]{8,300}」")
_SOURCE = deferred(
    r"“[^”\n]{1,900}”|\"[^\"\n]{1,900}\"|(?<!\w)'[^'\n]{8,300}'(?![A-Za-z\d])|‘(?:[^’\n]|(?<=[A-Za-z])’(?=[A-Za-z])){8,300}’|「[^」\n]{1,300}」"
)
_HANGUL = deferred(r"[가-힣]")
_LATIN = deferred(r"[A-Za-z]")
_LEAST = 8
_FEWEST = 4  # Hangul of what somebody is told to have said: fewer are a word
_LONGER = 0.75  # Hangul for a Latin letter: in real translations the median is 0.39, one in a hundred has over 0.61
_NEAR = 60  # characters
_FEW_WORDS, _SEVERAL_WORDS = 4, 8  # of a shorter one a translation is freer
_MARKS = "\"“”‘’'「」"
_FAR = Fraction(5, 4)
_FREELY = deferred(
    r"그다음|그 다음|다음|앞으로|그러고|이어서|이제|나중|먼저|둘째|첫째|절대|결코|모두|전부|다(?![가-힣])"
)
"""What a translation may tell an order, a time or a stress by: 그다음으로 for `second`, 앞으로도 for `will`, 결코 for `far from`."""
_KOREAN_NO = deferred(r"않|(?<![가-힣])안\s|못[하해한할 ]|없|아[니닌닙닐님녔냐녜]|말아|마세요")
_NO_NO = deferred(
    r"\bno (?:is|was|means|meant)\b|\bfor nothing\b|\bnot (?:only|just|simply|merely|to mention|least)\b|\bno (?:doubt|matter|wonder|question|longer|stone|shortage|lack|end|limit|secret|surprise|exception|small|mean|better|greater|worse|easier|other|alternative|choice|substitute|hurry|more|less|fewer|sooner)\b|\bnothing but\b|"
    r"(?:not|never|n['’]t) lack|n['’]t (?:wait|just|only|help but|be (?:happier|more|better))\b|\buntil (?:it|they|he|she|you|we|that|one) (?:is|are|does|do|was|were|ca|wo|has|have)n['’]t\b|\bwhy (?:not|don['’]t)\b",
    re.IGNORECASE,
)
_ENGLISH_NO = deferred(r"\b(?:not|never|no|nobody|none|nothing|cannot|neither)\b|n['’]t\b", re.IGNORECASE)


def quotes(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the quotations that the cited sentences do not hold, or that say more, or other things, than they do, and who is said to say them."""
    if not claim.evidence:
        return
    yield from speakers.speakers(claim, before)
    yield from lent_speakers.lent_speakers(claim)
    yield from said_by_nobody.said_by_nobody(claim)
    sides = [
        replace(claim, evidence=some)
        for korean in (True, False)
        if any(map(_quotes, some := tuple(one for one in claim.evidence if (one.language == "ko") == korean)))
    ]
    told, *other = [quoted_briefly.besides(one, list(_quoted(one))) for one in sides or [claim]]
    yield from _in_both(told, *other) if other else told


def _quotes(one: Evidence) -> bool:
    """Return whether a sentence holds a quotation, or a part of one."""
    return any(mark in one.text for mark in '"“”')


def _in_both(told: Sequence[Flag], other: Sequence[Flag]) -> Iterator[Flag]:
    """Yield what is wrong with a quotation in either language, the milder of two findings: its origin is one of them."""
    for one in told:
        for each in other:
            if meet(one.span, each.span):
                yield min(one, each, key=lambda flag: flag.severity == "block")
                break


def _quoted(claim: Claim) -> Iterator[Flag]:
    """Yield what is wrong with the quotations of a claim on sentences of one language."""
    source = [match.group() for one in claim.evidence for match in _SOURCE.finditer(one.text)]
    yield from quoted_indirectly.turned(claim, source)
    yield from _in_single_marks(claim, source)
    if not _KOREAN.search(claim.text):
        return
    open_quote = any(one.text.count('"') % 2 or "“" in one.text or "”" in one.text for one in claim.evidence)
    for match in _KOREAN.finditer(claim.text):
        quoted = match["curly"] or match["plain"]
        letters = len(_HANGUL.findall(quoted))
        if "](" in quoted or letters < _LEAST:
            if source and letters >= _FEWEST and quoted_told.told(claim, match.end(), quoted):
                yield from _few(claim, match.span(), quoted, source)
            continue
        if source or open_quote:
            yield from _against(claim, match.span(), quoted, source)
            continue
        said = quoted_told.told(claim, match.end(), quoted)
        yield Flag("quote", "block" if said else "warn", match.span(), say("check.quote"), claim.ids, 0.8)


def _in_single_marks(claim: Claim, source: Sequence[str]) -> Iterator[Flag]:
    """Yield what somebody is told to have said between single marks, where a word may be another one, and says the opposite."""
    korean = claim.evidence[0].language == "ko"
    for match in _SINGLE.finditer(claim.text) if source else ():
        quoted = match.group()[1:-1]
        if len(_HANGUL.findall(quoted)) < _LEAST or not (
            quoted_told.told(claim, match.end(), quoted) or match.end() == len(claim.text.rstrip())
        ):
            continue
        if korean:
            yield from _of_korean(claim, match.span(), quoted, source)
            continue
        theirs, ahead = _theirs(claim, quoted, source)
        one = bool(theirs) and len(sentences(quoted)) == 1
        if _told_turned(quoted, theirs, ahead) or (one and _turned(quoted, theirs)):
            yield Flag("quote", "block", match.span(), say("check.quote.turned"), claim.ids, 0.8)
        elif opposite := quoted_denials.opposite(quoted, theirs):
            message = say("check.quote.opposite", text=opposite[0], source=opposite[1])
            yield Flag("quote", "block", match.span(), message, claim.ids, 0.8)
        elif person := persons.replaced(quoted, theirs, [one.text for one in claim.evidence]):
            yield Flag("quote", "block", match.span(), say("check.quote.other", word=person), claim.ids, 0.8)
        else:
            yield from quoted_strange.strange(claim, match.span(), quoted, theirs)


def _of_korean(claim: Claim, span: tuple[int, int], quoted: str, source: Sequence[str]) -> Iterator[Flag]:
    """Yield the word that stands in another's place in a quotation between single marks, or that it turns what it quotes."""
    other = list(quoted_verbatim.other_words(claim, span, quoted, source))
    yield from other
    if not other and quoted_korean.turned(quoted, source):
        yield Flag("quote", "block", span, say("check.quote.words"), claim.ids, 0.8)


def _few(claim: Claim, span: tuple[int, int], quoted: str, source: Sequence[str]) -> Iterator[Flag]:
    """Yield what tells that a quotation of few syllables is another one: it is not word for word, or denies what that says."""
    if claim.evidence[0].language == "ko":
        yield from (
            one
            for one in quoted_verbatim.differing(claim, span, quoted, source, _turned_in_korean)
            if one.severity == "block"
        )
        return
    theirs, ahead = _theirs(claim, quoted, source)
    if quoted_denials.other_way(quoted, theirs, ahead):
        yield Flag("quote", "block", span, say("check.quote.turned"), claim.ids, 0.8)


def _against(claim: Claim, span: tuple[int, int], quoted: str, source: Sequence[str]) -> Iterator[Flag]:
    """Yield what tells that a quotation is longer than its source's, or another one; what a translation may change tells nothing."""
    whole = " ".join(source) if source else " ".join(one.text for one in claim.evidence)
    letters, hangul = len(_LATIN.findall(whole)), len(_HANGUL.findall(quoted))
    here = len(sentences(quoted))
    there = sum(max(1, len(sentences(one.strip("\"“”‘’'")))) for one in source)
    foreign = claim.evidence[0].language != "ko"
    longer = foreign and letters and hangul > _LONGER * letters + _LEAST
    theirs, ahead = _theirs(claim, quoted, source) if foreign else ("", "")
    if _told_turned(quoted, theirs, ahead):
        yield Flag("quote", "block", span, say("check.quote.turned"), claim.ids, 0.8)
        return
    if here == there + 1 and theirs and _turned(quoted, theirs) and quoted_told.told(claim, span[1], quoted):
        yield Flag("quote", "block", span, say("check.quote.turned"), claim.ids, 0.7)
        return
    verbatim = any(one.language == "ko" for one in claim.evidence) and bool(source)
    differing = list(quoted_verbatim.differing(claim, span, quoted, source, _turned_in_korean)) if verbatim else []
    if any(one.severity == "block" for one in differing):
        yield from differing
        return
    if len(source) == 1 and (here > there or longer):
        more = say("check.quote.longer", source=there, here=here) if here > there else say("check.quote.padded")
        yield Flag("quote", "warn", span, more, claim.ids, 0.6)
        return
    if verbatim:
        yield from differing or _left_out(claim, span, quoted, source)
        return
    pair = len(source) == 1 and len(_KOREAN.findall(claim.text)) == 1
    if theirs and here == 1 and _turned(quoted, theirs):
        severity: Severity = "block" if quoted_told.told(claim, span[1], quoted) else "warn"
        yield Flag("quote", severity, span, say("check.quote.turned"), claim.ids, 0.8 if pair else 0.6)
        return
    person = persons.replaced(quoted, source[0], [one.text for one in claim.evidence]) if pair else ""
    yield from _otherwise(claim, span, quoted, theirs, whole, person)


def _otherwise(
    claim: Claim, span: tuple[int, int], quoted: str, theirs: str, whole: str, person: str
) -> Iterator[Flag]:
    """Yield what a quotation says by other words than its source: another size, an opposite, another `person`, or what the `whole` has nowhere."""
    other = _of_another_size(quoted, theirs)
    if other:
        yield Flag("quote", "block", span, say("check.quote.other", word=other), claim.ids, 0.8)
        return
    opposite = quoted_denials.opposite(quoted, theirs)
    if opposite:
        message = say("check.quote.opposite", text=opposite[0], source=opposite[1])
        yield Flag("quote", "block", span, message, claim.ids, 0.8)
        return
    if person:
        yield Flag("quote", "block", span, say("check.quote.other", word=person), claim.ids, 0.8)
        return
    why = quoted_added.added(claim, quoted, whole)
    if why and len(whole.split()) >= _FEW_WORDS:
        plain = len(whole.split()) >= _SEVERAL_WORDS and not _FREELY.match(why)
        surely: Severity = "block" if plain and quoted_told.told(claim, span[1], quoted) else "warn"
        yield Flag("quote", surely, span, say("check.quote.other", word=why), claim.ids, 0.6)
    elif quoted_told.told(claim, span[1], quoted):
        yield from quoted_strange.strange(claim, span, quoted, theirs)


def _left_out(claim: Claim, span: tuple[int, int], quoted: str, source: Sequence[str]) -> Iterator[Flag]:
    """Yield a word that a Korean quotation leaves out of the midst of its source."""
    missing = quoted_left_out.left_out(quoted, source)
    if missing:
        yield Flag("quote", "warn", span, say("check.quote.left_out", word=missing), claim.ids, 0.6)


def _theirs(claim: Claim, quoted: str, source: Sequence[str]) -> tuple[str, str]:
    """Return the quotation that a Korean one tells, without a denial that this one tells by another word, and what stands ahead of it."""
    theirs = quoted_words.nearest(quoted, source) or quoted_likeness.meant(quoted, source)
    if not theirs and len(sentences(quoted)) == len(source) > 1:
        theirs = " ".join(f"{one.strip(_MARKS).rstrip('.,')}." for one in source)
    return quoted_likeness.plain(quoted, theirs), _ahead(claim, theirs)


def _told_turned(quoted: str, theirs: str, ahead: str) -> bool:
    """Return whether a quotation exchanges what its source sets against each other, denies what that affirms, or has another figure."""
    rules = (
        *(
            quoted_words.crosswise,
            quoted_pairs.crossed,
            quoted_pairs.set_behind,
            quoted_pairs.by_how,
            quoted_denials.answered,
        ),
        *(quoted_likeness.turned, quoted_compared.exchanged, quoted_compared.likened, quoted_compared.turned_sides),
        *(quoted_indirectly.often, quoted_ways.turned),
    )
    return quoted_denials.other_way(quoted, theirs, ahead) or any(rule(quoted, theirs) for rule in rules)


def _of_another_size(quoted: str, source: str) -> str:
    """Return the one length of time, amount or percentage of a quotation that is far from the one of its source's."""
    mine, theirs = quantities.find(quoted, "ko"), quantities.find(source, "en")
    for kind in ("duration", "money", "percent"):
        here, there = ([one for one in found if one.kind == kind] for found in (mine, theirs))
        if len(here) == len(there) == 1 and compare.comparable(here[0], there[0]):
            low, high = sorted((here[0].value, there[0].value))
            if not compare.same(here[0], there[0]) and high > _FAR * low and not here[0].approximate:
                return here[0].text
    return ""


def _ahead(claim: Claim, source: str) -> str:
    """Return the words ahead of a quotation that goes on with the sentence around it."""
    around = next((one.text for one in claim.evidence if source in one.text), "") if source[:1].islower() else ""
    return around[: around.find(source)][-_NEAR:] if around else ""


def _turned_in_korean(quoted: str, source: Sequence[str]) -> bool:
    """Return whether a quotation turns the sense of the one of a Korean source that it quotes."""
    return (len(source) == 1 and _turned(quoted, source[0])) or quoted_korean.turned(quoted, source)


def _turned(quoted: str, source: str) -> bool:
    """Return whether a quotation says yes where the part of its source that it quotes says no, or the other way round."""
    if _HANGUL.search(source):
        part = quoted_parts.korean(quoted, source, quoted_verbatim.letters_kept)
        return bool(_KOREAN_NO.search(part)) != bool(_KOREAN_NO.search(quoted))
    if quoted_wholes.turned(quoted, quoted_parts.english(quoted, source)):
        return True
    if not _ENGLISH_NO.search(source) or quoted_denials.says_no(quoted, source):
        return False
    plain = _NO_NO.sub(" ", quoted_parts.english(quoted, source))
    return _ENGLISH_NO.search(plain) is not None
