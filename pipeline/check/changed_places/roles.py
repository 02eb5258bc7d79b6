"""Two names that have changed places in a deed: who overtook whom, who bought whom, who sued whom.

Only what both texts say in so many words is compared: the same deed between the same two names, the other way round.
"""

from collections.abc import Iterator, Mapping, Sequence

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places.deed_table import DEEDS, DeedWords
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import grounds
from pipeline.messages import say
from pipeline.text.patterns import deferred

Deed = tuple[str, str, str]
Names = Sequence[tuple[Span, str]]
_PASSIVE = deferred(r"\b(?:was|were|been|being|is|be)\s(?:\w+\s)?$")
_BY = deferred(r"^\sby\s")
_BREAK = deferred(r"[.;:?!]\s|\n|\b(?:and|but|while|than)\b|, (?!the |an? )")
_ASIDE = deferred(
    r"^(?:['’]s [a-z]+(?: [a-z]+)?)?, (?:the|an?|its?|for|too|which|who|whose|based|founded|formerly|once|now|one of|already|long|in|with|like|known|led|backed|owned|also|of|part|by contrast|meanwhile|[a-z]+ed|[a-z]+ing)\b[^.;:?!\n]{0,90},\s(?!and\b|or\b)"
)
_WHICH = deferred(r", (?:which|who) (?:[a-z]+ )?")
_DESCRIBED = deferred(
    r"(?:(?:the|an?|its|their|his|her|fellow|rival|smaller|larger|bigger|[A-Z][\w-]*-based|[A-Z][a-z]+n|[a-z]+) )(?:(?!(?:of|in|from|by|for|to|with|at|on|that|which|and|or|than|as|over|about|out|all|some|more|stakes?|shares?|worth)\b)[\w'’-]+ ){0,6}"
)
_SUBJECT = deferred(r"^(?:\s[가-힣A-Za-z]{1,6})?(?:은|는|이|가)(?=[\s,])")
_SUFFERS = deferred(r"^(?:\s[가-힣A-Za-z]{1,6})?(?:은|는|이|가)(?=[\s,])")
_BY_WHOM = deferred(r"^(?:\s[가-힣A-Za-z]{1,6})?(?:에게서|에게|에서|에|로부터|으로부터|한테서|한테)(?=\s)")
_DENIED = deferred(r"[가-힣]{0,5}(?:\s(?:게|것이|건|쪽은|쪽이|일은|적이))?\s(?:아니|않|못|없)|지는? (?:않|못)")
_ORDERED = deferred(
    r"\b(?:won|wins|win|landed|lands|secured|secures|got|gets|received|receives|booked)\b[^.;]{0,60}\b(?:orders?|contracts?|deals?)\b[^.;]{0,60}\bfrom\b"
)
_FAR = 60
_MANY = 60  # names: a sentence has not so many
_NEAR = 24
_AN_ASIDE = 100


def roles(claim: Claim) -> Iterator[Flag]:
    """Yield the deeds of a sentence that the source tells the other way round."""
    deeds = [
        deed for deed, words in DEEDS.items() if words.korean.search(claim.text) or words.suffered.search(claim.text)
    ]
    for ground in grounds(claim.evidence) if deeds else []:
        if not any(_told(words, ground.language, ground.text) for words in DEEDS.values()):
            continue
        common = [one for one in anchors.shared(ground.text, ground.language, claim.text) if one.key[0] == "@"]
        if not 1 < len(common) <= _MANY:
            continue
        whole = _wholes(ground.text, common)
        mine = sorted((span, whole.get(one.key, one.key)) for one in common for span in one.draft)
        theirs = sorted((span, whole.get(one.key, one.key)) for one in common for span in one.source)
        told = dict(_korean(claim.text, mine))
        known = {deed for deed, _ in (_korean if ground.language == "ko" else _english)(ground.text, theirs)}
        for (deed, one, other), span in told.items():
            if "수주" in claim.text[slice(*span)] and _ORDERED.search(ground.text):
                continue  # who wins an order from another
            if (deed, other, one) in known and (deed, one, other) not in known:
                message = say("check.roles", text=claim.text[slice(*span)], id=ground.ids[0])
                yield Flag("name", "block", span, message, ground.ids, 0.8)
                return


def _wholes(text: str, common: Sequence[Anchor]) -> Mapping[str, str]:
    """Return the word that stands for all words of a name of the source: `Tarnley Systems` is one, as 탄리 and as 시스템즈."""
    places = sorted((span, one.key) for one in common for span in one.source)
    firsts: dict[str, set[str]] = {}
    first = ""
    for number, (span, key) in enumerate(places):
        joined = number > 0 and text[places[number - 1][0][1] : span[0]] == " "
        first = first if joined else key
        if first != key:
            firsts.setdefault(key, set()).add(first)
    return {key: found.pop() for key, found in firsts.items() if len(found) == 1}


def _told(words: DeedWords, language: str, text: str) -> bool:
    patterns = (words.korean, words.suffered) if language == "ko" else (words.english,)
    return any(pattern.search(text) for pattern in patterns)


def _english(text: str, names: Names) -> Iterator[tuple[Deed, Span]]:
    for deed, words in DEEDS.items():
        for match in words.english.finditer(text):
            before = _last(text, names, match.start())
            by = _BY.match(text[match.end() :])
            to = words.to.match(text[match.end() :])
            start = match.end() + (by.end() if by else to.end() if to else 0)
            after = next((one for one in names if one[0][0] >= start), None) if by or to else None
            if before is None or after is None or not _reached(text[start : after[0][0]]):
                continue
            passive = _PASSIVE.search(text[: match.start()]) is not None
            span = (before[0][0], after[0][1])
            if by is not None and passive:
                yield from _deed(deed, (after[1], before[1]), span)
            elif by is None and passive and deed == "sell":
                yield from _deed("buy", (after[1], before[1]), span)
            elif by is None and not passive:
                yield from _deed(deed, (before[1], after[1]), span)


def _reached(between: str) -> bool:
    """Return whether what stands between a verb and a name only says what the name is: `the 23-person speech startup`."""
    near = len(between) <= _NEAR and not _BREAK.search(between)
    return near or _DESCRIBED.fullmatch(between) is not None


def _last(text: str, names: Names, end: int) -> tuple[Span, str] | None:
    """Return the name nearest before a verb, in its own clause; what stands between two commas behind a name is an aside."""
    for one in reversed([one for one in names if one[0][1] <= end and end - one[0][1] <= _FAR + _AN_ASIDE]):
        between = text[one[0][1] : end]
        aside = _ASIDE.match(between)
        if _WHICH.fullmatch(between):
            return one
        if aside and len(between) <= aside.end() + _FAR and not _BREAK.search(between, aside.end()):
            return one
        if len(between) <= _FAR and not _BREAK.search(between):
            return one
        if not between.strip(" ,"):
            continue  # the last word of an aside: `Halden, a rival of Corvane, bought`
        return None
    return None


def _korean(text: str, names: Names) -> Iterator[tuple[Deed, Span]]:
    for deed, words in DEEDS.items():
        for pattern, whom, who in (
            (words.korean, words.marked, _SUBJECT),
            (words.suffered, _SUFFERS, _BY_WHOM),
        ):
            for match in pattern.finditer(text):
                near = [one for one in names if 0 <= match.start() - one[0][1] <= _FAR]
                denied = _DENIED.match(text, match.end())
                if denied or any(start <= match.start() < end for (start, end), _ in names):
                    continue
                target = next((one for one in reversed(near) if whom.match(text[one[0][1] :])), None)
                actor = next((one for one in reversed(near) if who.match(text[one[0][1] :])), None)
                if target and actor:
                    start = min(_start(names, actor), _start(names, target))
                    yield from _deed(deed, (actor[1], target[1]), (start, match.end()))


def _start(names: Names, last: tuple[Span, str]) -> int:
    """Return where a name begins of which this is the last word."""
    (start, _), key = last
    for (first, end), other in reversed(names):
        if other == key and end == start - 1:
            start = first
    return start


def _deed(deed: str, pair: tuple[str, str], span: Span) -> Iterator[tuple[Deed, Span]]:
    if pair[0] != pair[1]:
        yield (deed, *pair), span
