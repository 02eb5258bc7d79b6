"""What somebody says, given to another who says something else there: `홀리스 크레인은 수요가 … 넘어선다고` where it is `Venditti said demand …`.

Both stand in the source, people or firms. The clause of the source that has most of what is said names its speaker in so many words
(`Venditti said`, `according to Stonecroft`, `…, Northgate said`) and nowhere the draft's; no clause that names the draft's has nearly as much of it.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import roster
from pipeline.check.known_names.roster import Somebody
from pipeline.check.lazily import compiled
from pipeline.check.people import sayings, uttered, voices
from pipeline.messages import say

Span = tuple[int, int]
_NAME = r"(?P<name>(?:[가-힣]{1,9} ){0,3}?[가-힣]{1,9}?)"
_CONTENT = r"(?:(?![다라자냐](?:고|며|면서)[ ,])[^“”\"]){6,}?"
_SPEECH = rf"(?P<said>[다라자냐])(?:(?:고|며|면서)(?=[ ,]))(?: ?[가-힣]{{1,6}}){{0,3}}?,? ?(?:{sayings.VERB}|주의를|조심|신중|물었|비판|경계)(?![가-힣]{{0,2}}[되돼됐된받])"
_AHEAD = rf"(?<![가-힣A-Za-z])(?={_NAME}(?:은|는|도|측은|측이|이|가) (?P<content>{_CONTENT}){_SPEECH})"
_BEHIND = rf"(?P<content>[^“”\"]{{6,}}?[다라자냐])고 {_NAME}(?:은|는|이|가|도|측은|측이) (?:{sayings.VERB})(?![가-힣]{{0,2}}[되돼됐된받])"
_ACCORDING = rf"(?<![가-힣A-Za-z]){_NAME}(?:에 따르면|에 의하면|의 설명으로는|의 설명에 따르면|의 말로는),? (?P<content>[^“”\"]{{6,}})"
_CLAUSES = r"[;:] |, (?:and|but|while|as|though|although|whereas|after) (?=(?:[A-Z][\w’'-]* ){1,3}(?:also |later |has |had )?[a-z]+(?:ed|s|id)\b)"
_OTHERS = r"(?:[고며데]|지만),? (?:[^ ]+ ){0,3}?[가-힣A-Za-z]+[은는] "
"""Where somebody else begins to say or do something."""
_MOST = 150  # sentences
_LEAST, _AHEAD_BY = 2.0, 1.5  # words of what is said that a clause has, and how many more than any of the draft's own


def attributed(claim: Claim) -> Iterator[Flag]:
    """Yield the speakers of a sentence to whom it gives what a clause of the cited sentences has another one say."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    texts = tuple(one.text for one in claim.context)
    if len(texts) > _MOST:
        return
    everybody = roster.everybody(texts)
    for pattern in (_AHEAD, _BEHIND, _ACCORDING):
        for match in compiled(pattern).finditer(claim.text):
            if compiled(_OTHERS).search(match["content"]):
                continue
            found = roster.named(match["name"], everybody, first=False)
            other = _speaker(found[1], texts, everybody, match["content"]) if found else None
            if found and other is not None and not other.told(claim.text):
                start = match.start("name")
                span = start + found[0][0], start + found[0][1]
                message = say("check.quote.speaker", name=claim.text[slice(*span)], other=other.shown)
                yield Flag("name", "block", span, message, (claim.context[other.places[0][0]].id,), 0.7)
                return


def _speaker(mine: Somebody, texts: tuple[str, ...], everybody: tuple[Somebody, ...], content: str) -> Somebody | None:
    """Return who says in the source what a draft has somebody say, where it is surely another of the same kind."""
    told = [
        (uttered.shared(text[slice(*span)], content), number, span)
        for number, text in enumerate(texts)
        for span in _clauses(text)
    ]
    best, number, home = max(told)
    if best < _LEAST or sum(one[0] > best - _AHEAD_BY for one in told) > 1:
        return None
    speakers = [one for one in everybody if _says(one, number, home, texts[number])]
    own = {place for place, _ in mine.places}
    if len(speakers) != 1 or speakers[0] is mine or speakers[0].person != mine.person:
        return None
    near = [
        one for one in told if one[1] in own and any(_within(one[2], span) for at, span in mine.places if at == one[1])
    ]
    if any(one[0] > best - _AHEAD_BY for one in near) or _tied(mine, speakers[0]):
        return None
    return speakers[0]


def _tied(one: Somebody, other: Somebody) -> bool:
    """Return whether one stands in what is said beside the other: its unit, its chief."""
    return any(word in phrase for a, b in ((one, other), (other, one)) for word in a.words for phrase in b.beside)


def _within(clause: Span, span: Span) -> bool:
    return clause[0] <= span[0] < clause[1]


@lru_cache(maxsize=256)
def _clauses(text: str) -> list[Span]:
    cuts = [0, *(match.end() for match in compiled(_CLAUSES).finditer(voices.outside(text))), len(text)]
    return list(pairwise(cuts))


def _says(who: Somebody, number: int, home: Span, text: str) -> bool:
    """Return whether a clause says of a name that it says what the clause tells."""
    plain = voices.outside(text)[: home[1]]
    return any(
        at == number and _within(home, span) and voices.says(plain[home[0] :], (span[0] - home[0], span[1] - home[0]))
        for at, span in who.places
    )
