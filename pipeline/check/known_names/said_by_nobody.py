"""What a Korean source has nobody in particular say, told as somebody's own words: `더 여유롭다고 오픈AI가 말했어요` for `…다는 평가가 나온다`."""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag, brief
from pipeline.check.known_names import draft_clauses, korean_doers
from pipeline.check.people import sayings
from pipeline.check.written_names import unnamed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_NOBODY = deferred(
    r"[가-힣]*(?:[다라]는|란) (?:[가-힣]{1,4} )?(?:평가|분석|지적|관측|전망|해석|우려|목소리|의견|비판|시각|추측|기대|반응)(?:이|가|도|까지|들이)? "
    r"(?:[가-힣]{1,4} )?(?:나온|나왔|나오|제기|있[다었]|많|커지|우세|지배적|잇따)[가-힣]*|(?:것으로|[으]?로) (?:해석|풀이|평가|관측|전망|분석|추정)(?:된|됐|되)[가-힣]*"
)
_SAYS = deferred(
    r"(?:[다라자]고|[”\"]이?라고|며) (?:[가-힣A-Za-z]+ ){0,3}?(?:말했|밝혔|전했|설명|강조|주장|지적|덧붙|언급|발표|평가했|내다봤|분석했|보도)|에 따르면|관계자|애널리스트|전문가|연구원"
)
_OWN = deferred(r"(?:말했|말해|밝혔|밝혀|강조|주장|자랑|설명|발표|자신했|덧붙)")
_SUBJECT, _THAT = deferred(r"(?: ?측)?(?:은|는|이|가|도)(?=[ ,])"), deferred(r"[다라자]고 $")
_SAID = deferred(rf"[다라자]고 (?:[가-힣]{{1,6}} )?{_OWN.pattern}")
_LEAST = 2.0


def said_by_nobody(claim: Claim) -> Iterator[Flag]:
    """Yield whom a sentence has say what its cited sentences have nobody say."""
    if not claim.evidence or any(one.language != "ko" for one in claim.evidence) or not _OWN.search(claim.text):
        return
    if any(_SAYS.search(one.text) for one in claim.evidence):
        return
    yield from brief(claim, _told(claim))


def _told(claim: Claim) -> Iterator[Flag]:
    for span, content in _given(claim.text):
        told = korean_doers.words(content, ())
        for one in claim.evidence:
            nobody = _NOBODY.search(one.text)
            if nobody is None:
                continue
            judged = one.text[draft_clauses.clause(one.text, nobody.span())[0] : nobody.end()]
            if korean_doers.shared(told, korean_doers.words(judged, ())) >= _LEAST:
                message = say("check.quote.nobody", name=claim.text[slice(*span)], other=nobody.group())
                yield Flag("quote", "block", span, message, (one.id,), 0.75)
                return


def _given(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield to whom by name or title a sentence gives its own words, and what it gives them."""
    for key, span in unnamed.named(text):
        if key in aliases.media() | aliases.places() or not _SUBJECT.match(text, span[1]):
            continue
        if _THAT.search(text[: span[0]]) and _OWN.search(text, span[1]):
            yield span, text[: span[0]]
        elif said := _SAID.search(text, span[1]):
            yield span, text[span[1] : said.start()]
    for saying in sayings.sayings(text, "", ""):
        if not saying.hearsay and any(one.post or one.before for one in saying.names):
            yield (min(one.span[0] for one in saying.names), max(one.span[1] for one in saying.names)), saying.content
