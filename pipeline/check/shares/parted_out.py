"""What a source's own verbs do to a number, and what is left of it, or comes of it: `five of the nine directors were replaced`, `two seats were added`.

`sold 8 million shares and kept 12 million` is a whole in two parts. The draft must say on its side which part it tells: who stayed, how many
there are now, what share of all that one had.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_OUT_OF = deferred(r" (?:out )?of (?:the |its |their |his |her |all |those |these )*$")
_GONE = deferred(
    r"(?: [A-Za-z'’-]+){0,5}? (?:(?:were|was|are|is|have|has|had|been|be|being|will|would|have since|since) )*"
    r"(?:replaced|sacked|fired|ousted|removed|dismissed|left|quit|resigned|stepped down|closed|shut|shuttered|cancell?ed|dropped out|dropped|died|gone|sold|lost|destroyed|departed|retired|failed|scrapped|withdrawn|withdrew|pulled out|demolished|idled|stopped|expired|broke down|missing|stolen|sank|vacant|empty|laid off)\b"
)
_STAYED = deferred(
    r"지[킨켰]|남[은았아는]|남아|그대로|계속|유임|살아남|버[틴텼티]|떠나지|멀쩡|무사|자리에|(?:닫|팔|바뀌|멈추|빠지|없어지|사라지|나가|그만두)지 않|뿐|아직"
)
_WERE_ADDED = deferred(r"(?: [a-z-]+){1,3} (?:were|was|have been|has been|are|will be|are being|are to be) added\b")
_ADDED = deferred(r"\b(?:add(?:s|ed|ing)?|creat(?:es|ed|ing)) (?:another |a further )?$")
_NOW = deferred(r"\s?(?:으로|로)?(?:[이가]\s)?\s?(?:된|됐|되|돼|늘|불|커|짜|꾸|구성|이에요|예요|이다|다[.!])")
_NEW = deferred(r"새|이제|모두|합[쳐치하해]|지금|앞으로|늘|불")
_KEPT = deferred(
    r"\b(?:kept|keeps?|held on to|retain(?:s|ed)|still (?:owns?|holds?|has|have)|hung on to|left with|holding on to) (?:about |some |the other |another )?$"
)
_SOLD = deferred(
    r"\b(?:sold|sells?|gave (?:up|away)|parted with|unload(?:s|ed)|dump(?:s|ed)|cashed in|disposed of|divested|closed|shut|cut|cancell?ed|scrapped|donated) (?:about |some |off )?$"
)
_SOLD_SAID = deferred(
    r"\s?(?:쯤|가량|정도|남짓)?(?:을|를|만|나|이나)?\s?(?:[가-힣]{1,4}\s)?(?:판|팔|처분|넘[겼긴기]|내[놓다]|정리|털|현금|닫|문을 닫|줄|접|기부)"
)
_KEPT_SAID = deferred(
    r"\s?(?:쯤|가량|정도|남짓)?(?:을|를|은|는|만|나|이나)?\s?(?:[가-힣]{1,4}\s)?(?:남[겼긴기았]|쥐|쥔|갖|가[지진졌]|보유|들고|지[켰킨키]|안 팔|팔지 않|손에)"
)
_OF_ALL = deferred(r"[가-힣]의\s(?:약 |거의 |무려 )?$")
_ALL = 100


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return what a source's verbs leave of a number, or make of it, where the draft says so and that gives the figure."""
    texts = sheet.claim.sources
    for drafted in (one for one in group if one.value > 0 and not one.per):
        for proof in (
            *_rest(sheet, drafted, texts),
            *_with_added(sheet, drafted, texts),
            *_share(sheet, drafted, texts),
        ):
            if weigh.meets(drafted, proof, sheet.claim.text):
                return proof
    return None


def refuted(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return what share of all that one had was sold, or kept, where the draft tells another `가진 주식의` or `매장의`."""
    if drafted.per or not drafted.value > 0 or not _OF_ALL.search(sheet.claim.text[: drafted.span[0]]):
        return None
    proofs = list(_share(sheet, drafted, sheet.claim.sources))
    right = any(weigh.meets(drafted, proof, sheet.claim.text) or derive.proves(drafted, proof) for proof in proofs)
    return proofs[0] if len(proofs) == 1 and not right else None


def _plain(text: Evidence) -> list[Quantity]:
    """Return the numbers of an English sentence, one for each place."""
    places = quantities.readings(text.text, text.language) if text.language == "en" else []
    return [group[0] for group in places if group[0].kind in AMOUNTS and not group[0].per and group[0].value > 0]


def _parts(text: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the parts that are gone of a whole, with it: `two of the nine schools have closed`."""
    for part, whole in pairwise(_plain(text)):
        of = _OUT_OF.fullmatch(text.text[part.span[1] : whole.span[0]])
        if of and part.value < whole.value and _GONE.match(text.text, whole.span[1]):
            yield part, whole


def _rest(sheet: Sheet, drafted: Quantity, texts: Sequence[Evidence]) -> Iterator[Proof]:
    """Yield what is left of a whole of which a part is gone, where the draft tells what stayed."""
    if drafted.kind in COUNTS and _STAYED.search(sheet.claim.text):
        for part, whole in (found for text in texts for found in _parts(text)):
            yield Proof(f"{shown(whole.value)}-{shown(part.value)}", whole.value - part.value)


def _with_added(sheet: Sheet, drafted: Quantity, texts: Sequence[Evidence]) -> Iterator[Proof]:
    """Yield how many there are with those that were added, where the draft tells what there is now."""
    text, (start, end) = sheet.claim.text, drafted.span
    if drafted.kind not in COUNTS or not (_NEW.search(text[:start]) and _NOW.match(text, end)):
        return
    for before, one in zip((None, *texts), texts, strict=False):
        found = [each for each in _plain(one) if each.kind in COUNTS]
        more = [
            each
            for each in found
            if _WERE_ADDED.match(one.text, each.span[1]) or _ADDED.search(one.text[: each.span[0]])
        ]
        first = [each for each in found if more and each.span[1] < more[0].span[0]]
        earlier = [each for each in _plain(before) if each.kind in COUNTS] if before and not first else []
        wholes = [whole for _, whole in _parts(one)] or (first or earlier)[-1:]
        for whole in wholes:
            for each in more:
                yield Proof(f"{shown(whole.value)}+{shown(each.value)}", whole.value + each.value)


def _share(sheet: Sheet, drafted: Quantity, texts: Sequence[Evidence]) -> Iterator[Proof]:
    """Yield what share of all that one had was sold, or kept, where a source tells both parts."""
    if drafted.kind not in ("percent", "times") or (drafted.kind == "times" and drafted.value >= 1):
        return
    sold, kept = (said.match(sheet.claim.text, drafted.span[1]) for said in (_SOLD_SAID, _KEPT_SAID))
    for one in texts if sold or kept else ():
        found = _plain(one)
        gone = [each for each in found if _SOLD.search(one.text[: each.span[0]])]
        left = [each for each in found if _KEPT.search(one.text[: each.span[0]])]
        if len(gone) == len(left) == 1 and derive.pairs(gone[0], left[0]):
            part, total = (gone if sold else left)[0].value, gone[0].value + left[0].value
            whole = _ALL if drafted.kind == "percent" else 1
            step = f"{shown(part)} / ({shown(gone[0].value)}+{shown(left[0].value)})"
            yield Proof(step, Fraction(whole * part / total), ratio=drafted.kind == "times")
