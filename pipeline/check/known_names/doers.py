"""A well-known name that does what the source tells of another: `오픈AI가 …` where the cited sentence begins with Google.

Both names stand in the source, so looking the name up finds nothing wrong. What tells is the sentence that the claim retells: by its
words and figures it is one whose subject is another name, which the draft leaves out.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag, brief
from pipeline.check.known_names import other_roles, own_groups, parties, readers_world, superlative_doers
from pipeline.check.written_names import called, relative
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_LATIN = deferred(r"[A-Z][A-Za-z0-9&]*(?:[ -][A-Z][A-Za-z0-9&]*){0,2}")
_DOES = deferred(r"(?:\s?\([^)]{1,30}\))?(?:이|가|은|는|측은|측이)(?![가-힣])")
_GLOSS = deferred(r"\s?\((?P<latin>[A-Za-z][\w&. -]{1,29})\)")
"""What a name is in the source, said behind its Korean: `싱가포르투자청(GIC)이`."""
_OPENS = deferred(r"(?:The )?[A-Z][A-Za-z0-9&]*(?:[ -][A-Z][A-Za-z0-9&]*){0,2}")
_SUBJECT = deferred(r"(?<=[가-힣A-Za-z])(?:이|가|은|는)\s")
_SPEAKER = deferred(r"[가-힣A-Za-z](?:이|가|은|는|도)\s(?:[가-힣A-Za-z0-9]+\s){0,2}$")
_DESCRIBED = deferred(r"[가-힣]{2,}던\s$")
_THAT = deferred(r"[다라냐자]고\s")
_BASED = deferred(r"(?:, (?:[A-Z][\w.]*\s?)+)?-based\b")
_BEHIND = frozenset(
    str.split(
        "With Unlike Like At For From By Against Under Of Following After Before Besides Beyond Outside Alongside Versus"
    )
)
"""Words that open a sentence before a name that is not its subject: `With Acme it plans to build`."""
_OPENING = 4  # words before a name that still is the subject of an English sentence
_AT_ONCE = 2
_LEAST = 2.0
_LITTLE = 1.5  # what is enough where the sentences of the name itself share nothing with the claim
_CLAUSE_END = deferred(r"(?:는데|건데|지만|으나|[가-힣]고|으며|하며|인데), ")
_NEXT_CLAUSE = deferred(
    r"[가-힣](?:는데|건데|지만|으나|으며|하며|인데|(?P<turn>다가|더니|자마자)|(?<![다라자냐])고) (?!있)(?:[가-힣A-Za-z\d·]{0,11}[^\s은는이가을를에,] ){0,3}$"
)
"""The end of the clause right before a name, with words that only call it something: `주가는 뛰었지만 큰 고객인 메타는`."""
_THE_COMPANY = deferred(
    r"\b[Tt]he (?:company|firm|group|bank|carmaker|automaker|chipmaker|start-?up|retailer|airline|maker|publisher|platform)\b"
)
_BY = deferred(r"\b[a-z]+(?:ed|en|t|de|ght|n) (?:[a-z]+ )?by (?:the )?(?P<who>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2})")
_IN_TURN = deferred(r"[이가은는] (?:약 )?\d[^\s,]*(?: [^\s,]{1,4})?, [가-힣A-Za-z ]{2,16}$")
"""Another one with its own figure right before a name: `메타가 1090MW, 오로라가 615MW를`."""
_MADE = deferred(r"[이가] (?:처음 |직접 |함께 )?(?:만들|개발했|개발한|운영하|운영해)[가-힣]{0,5}[.!]?$")
_MADE_THERE = deferred(
    r"\b(?:ma[dk]e\w*|buil[dt]\w*|develop(?:s|ed|ing)?|creat\w*|design\w*|r[au]n(?:s|ning)?|operat\w*|launch\w*|releas\w*|unveil\w*|introduc\w*)\b|만들|개발|운영|출시|공개"
)
_TELLS = deferred(r"[이가은는] (?:[가-힣\d]{1,6}(?:에|일)? )?(?:보도했|보도한|전했|전한 |썼|알렸)")
_NAMED = r"(?:[Tt]he )?[A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3}"
_REPORTED_BY = deferred(
    rf"\b[Aa]ccording to (?P<who>{_NAMED})|(?P<teller>{_NAMED}) (?:first |has |had |also )?(?:reported|reports|wrote|said)\b|\b(?:told|in an interview with) (?P<told>{_NAMED})"
)
_HANGUL = deferred(r"[가-힣]")  # the X of 스페이스X is no name
_AHEAD = 1.0
_FIGURE = "="


def doers(claim: Claim, before: str = "", *, exchanged: bool = False) -> Iterator[Flag]:
    """Yield the names that stand as the subject of a sentence where its source has another.

    Where two figures are found `exchanged` in it already, the figure is what is wrong, and not its owner too.
    """
    found = _doers(claim, before, exchanged=exchanged)
    yield from (one for one in found if not own_groups.rests_on_its_own(claim, one))


def _doers(claim: Claim, before: str, *, exchanged: bool) -> Iterator[Flag]:
    yield from superlative_doers.superlative_doers(claim)
    said = list(_said(claim.text))
    keys = frozenset(key for key, _ in said)
    held = keys | aliases.keys(claim.text, aliases.table())
    for key, span in said:
        kin = held | aliases.made_by([key] if key not in aliases.products() else keys)
        if key in aliases.places() or key in aliases.offices() or not _DOES.match(claim.text, span[1]):
            continue
        if relative.relative(claim.text, span[1]) or _reported(claim.text, span) or _own_figure(claim, key, span[1]):
            continue
        glossed = _GLOSS.match(claim.text, span[1])
        if glossed and any(glossed["latin"] in one.text for one in claim.evidence):
            continue
        if (
            readers_world.told(claim, key, span)
            or _done_by(claim, key)
            or _made(claim, span[1])
            or _reports(claim, key, span)
        ):
            continue
        other = _told(claim, key, kin, _clause(claim, key, span))
        if other is not None and not _by_family_name(other[0], claim.text):
            message = say("check.doer", name=claim.text[slice(*span)], other=other[0], id=other[1].id)
            yield Flag("name", "block", span, message, (other[1].id,), 0.7)
            return
    if not exchanged:
        found = list(other_roles.other_roles(claim, before))
        yield from (one for one in found if one.sure >= other_roles.SURELY)
        yield from brief(claim, (one for one in found if one.sure < other_roles.SURELY))


def _by_family_name(other: str, text: str) -> bool:
    """Return whether a sentence names somebody of the table by the family name alone: 털리가 하던 일은."""
    known = not aliases.people().isdisjoint(aliases.keys(other, aliases.table()))
    return known and parties.stands(parties.Name("", other.split()[-1], (0, 0), "person"), text)


def _done_by(claim: Claim, key: str) -> bool:
    """Return whether a source tells what somebody did by whom it was done: `The chip, made by TSMC`."""
    return any(
        key in aliases.keys(match["who"], aliases.table()) for one in claim.evidence for match in _BY.finditer(one.text)
    )


def _made(claim: Claim, end: int) -> bool:
    """Return whether a name is only told to have made the thing that a sentence is about, where no cited one speaks of making it."""
    return _MADE.match(claim.text, end) is not None and not any(_MADE_THERE.search(one.text) for one in claim.evidence)


def _reports(claim: Claim, key: str, span: tuple[int, int]) -> bool:
    """Return whether a name is only told to have reported the sentence, by one that says so, too: `…, The Information reported`."""
    return _TELLS.match(claim.text, span[1]) is not None and any(
        key in aliases.keys(match["who"] or match["teller"] or match["told"], aliases.table())
        for one in claim.evidence
        for match in _REPORTED_BY.finditer(one.text)
    )


def _reported(text: str, span: tuple[int, int]) -> bool:
    """Return whether a name is described by what another did (`매각 위기에 몰렸던 메타가`), or the subject of what one says of it.

    The latter as in `법원이 메타는 독점 기업이 아니라고 판단했어요`.
    """
    before = text[: span[0]]
    return _DESCRIBED.search(before) is not None or (
        _SPEAKER.search(before) is not None and _THAT.search(text, span[1]) is not None
    )


def _own_figure(claim: Claim, key: str, end: int) -> bool:
    """Return whether the first figure behind a name, before another subject, is one that the sentence of this name has: `A가 27%, B가 26%를 갖고`."""
    other = _SUBJECT.search(claim.text, end + 2)
    until = other.start() if other else len(claim.text)
    for one in claim.evidence:
        if key not in aliases.keys(one.text, aliases.table()):
            continue
        shared = anchors.shared(one.text, one.language, claim.text)
        if any(anchor.key[0] == _FIGURE and end <= anchor.draft[0][0] < until for anchor in shared):
            subject = _subject(one.text)
            own = other is not None or _IN_TURN.search(claim.text[: end - 1]) is not None
            return own or (subject is not None and subject[0] == key)
    return False


def _said(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    rows = aliases.table()
    for key, span in aliases.hangul(text, rows):
        if not aliases.mute(text[slice(*span)]):
            yield key, span
    for match in _LATIN.finditer(text):
        held = rows.get(aliases.squeeze(match.group()))
        if held is not None and not _HANGUL.match(text[match.start() - 1 : match.start()]):
            yield held, match.span()


def _clause(claim: Claim, key: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return the clause in which a name does something that opens a source sentence of its own (`… 늘었고, 절반은 앤트로픽이 써요`), or all."""
    text = claim.text
    if not any((own := _subject(one.text)) and own[0] == key for one in claim.evidence):
        return 0, len(text)
    ends = [match.end() for match in _CLAUSE_END.finditer(text)]
    since = max((end for end in ends if end <= span[0]), default=0)
    before = _NEXT_CLAUSE.search(text[: span[0]])
    if before and (before["turn"] or _SUBJECT.search(text, 0, before.start())):
        since = max(since, before.start() + text[before.start() :].index(" "))
    return since, min((end for end in ends if end > span[1]), default=len(text))


def _told(claim: Claim, key: str, kin: frozenset[str], clause: tuple[int, int]) -> tuple[str, Evidence] | None:
    """Return the name that the source sentence nearest to the claim has as its subject, where it is not this one."""
    scored = sorted(
        ((_score(claim, one, key, clause), number) for number, one in enumerate(claim.evidence)), reverse=True
    )
    if not scored or scored[0][0] < _LITTLE:
        return None
    best = claim.evidence[scored[0][1]]
    if best.language == "ko" or key in aliases.keys(best.text, aliases.table()) or called.shortly(key, best.text):
        return None
    mine = [score for score, number in scored if key in aliases.keys(claim.evidence[number].text, aliases.table())]
    if mine and max(mine) > scored[0][0] - _AHEAD:
        return None
    if scored[0][0] < _LEAST and (not mine or any(mine)):
        return None
    subject = _subject(best.text)
    if subject is None or subject[0] in kin | aliases.places() | aliases.offices():
        return None
    end = best.text.index(subject[1]) + len(subject[1])
    if aliases.keys(best.text[: end + 1], aliases.table()) & kin:
        return None  # `Disney+` is a name of its own
    if key in aliases.made_by([subject[0]]):
        return None
    judged = subject[0] in aliases.people() and not aliases.made_by([subject[0]]) and _THE_COMPANY.search(best.text)
    if judged and any(key in aliases.keys(one.text, aliases.table()) for one in claim.evidence):
        return None  # `the judge wrote that the company …` tells of the company
    return subject[1], best


def _score(claim: Claim, one: Evidence, key: str, clause: tuple[int, int]) -> float:
    """Return how much a source sentence shares with the claim, the name in question apart."""
    shared = [
        anchor
        for anchor in anchors.shared(one.text, one.language, claim.text)
        if anchor.key != f"@{key}" and clause[0] <= anchor.draft[0][0] < clause[1]
    ]
    places: dict[tuple[int, int], float] = {}
    for anchor in shared:
        weight = 1.5 if anchor.key[0] == _FIGURE else anchor.weight
        places[anchor.draft[0]] = max(weight, places.get(anchor.draft[0], 0.0))
    return sum(places.values())


@lru_cache(maxsize=512)
def _subject(text: str) -> tuple[str, str] | None:
    """Return the key and the writing of the name that opens an English sentence."""
    rows = aliases.table()
    for match in _OPENS.finditer(text):
        if text[: match.start()].count(" ") >= _OPENING or re.search(r"[,;:]", text[: match.start()]):
            return None
        words = match.group().split()
        if text[: match.end()].split()[0] in _BEHIND and (
            match.start() == 0 or text[: match.start()].count(" ") <= _AT_ONCE
        ):
            continue
        for start in range(len(words)):
            for end in range(len(words), start, -1):
                written = " ".join(words[start:end])
                if (key := rows.get(aliases.squeeze(written))) is not None and not aliases.mute(written):
                    return None if _BASED.match(text, match.end()) else (key, written)
        if match.start() and not words[0].istitle():
            return None
    return None
