"""A figure of one holder told of another alone: `애저는 33% 늘었다` where the source says 33% of Google Cloud and 37% of Azure.

Nothing is exchanged in the draft, where the other figure may not be told at all. So the source is read clause by clause: the clause of the
figure names somebody else, another clause names the draft's holder with a figure of that unit, and the draft names nobody of the first.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check import anchors, hearing, lexicon, movable
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.grounds import Ground, grounds, tied
from pipeline.check.settle import contradicted
from pipeline.text import aliases
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BREAKS = deferred(
    r",? (?:which|who|owner|maker|parent|a|an|the) (?![^,;.]*\d)[^,;.]{1,60},(?=\s)|[.;:!?](?=\s|$)|,(?=\s)|\n|"
    r"\b(?:and|but|while|whereas|versus|vs|against|compared|though|although|followed|ahead)\b"
)
_CLOSES = deferred(r"[.;!?](?=\s|$)|\n")
_KOREAN = deferred(
    r"(?<!\d)[.;:!?](?=\s|$)|(?<![은는도])[,·](?=\s)|\n|(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|으나)(?=[\s,])"
)
_NAME = deferred(r"(?<![A-Za-z0-9])[A-ZÀ-Þ][A-Za-zÀ-ſ0-9&]*(?:[.'’-][A-Za-zÀ-ſ0-9]+)*")
_OPENS = deferred(r"(?:^|[.!?\n]\s*)$")
_TOPIC = deferred(r"(?:은|는|이|가|도|의|만)(?=\s)")
_IS_TOPIC = deferred(
    r"[가-힣]{0,3}(?:은|는|이|가|도)(?=[\s,])|(?:의)?\s[가-힣]{1,5}(?:은|는|이|가|도)(?=[\s,])|(?:의)?\s[가-힣]{1,4}\s[가-힣]{1,5}(?:은|는|이|가|도)(?=[\s,])|"
    r"(?:이에요|예요|이다|입니다)"
)
_SUBJECT = deferred(r"(?<![가-힣A-Za-z0-9])(?P<word>[가-힣A-Za-z0-9]{2,14}?)(?<![하되있없])(?:은|는|이|가|도)(?=\s)")
_HELD_UP = deferred(r"보다|배(?:인|로|가|에|나|는|\s)|대비|맞먹|합치|합쳐|합하|더하|전체|모두|각각|\($")
_RECKONED = deferred(r"\S{0,3}\s?(?:쯤|정도|가량|남짓)?(?:인|되는|이 되는|에 이르는)?\s?셈")
_OF_OTHERS = deferred(
    r"(?i:\b(?:said|says|estimat\w+|predict\w+|reckons?|according|analysts?|told|wrote|found|survey\w*)\b)"
)
_POINTS_BACK = deferred(
    r"(?i:\b(?:its?|they|their|them|he|she|his|her|which|who|whose|both|each|the (?:company|firm|group|maker|start-?up))\b)"
)
_BY_PLACE = deferred(
    r"\b[Tt]he [A-Z]\w*(?:-based\b| (?:[a-z-]+ )?(?:company|firm|group|maker|start-?up|lab|bank|carmaker|chipmaker|giant|agency|team)\b)"
)
_AT = deferred(r" (?:[a-z]+ ){0,3}(?:at|for|in|from|by|on|of) (?:the )?(?P<name>(?:[A-ZÀ-Þ][\wÀ-ſ&'’.-]* ?)+)")
_NUMBERED = deferred(r"[A-Z][A-Za-z]*[ -]$")
_NOUN = deferred(r"[ -][a-z]")
_GOES_ON = deferred(r" [A-ZÀ-Þ][a-zà-ÿ]|['’]s ")
_CALENDAR = frozenset(
    str.split(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov "
        "dec black thanksgiving monday tuesday wednesday thursday friday saturday sunday christmas q1 q2 q3 q4 i ai ceo cfo"
    )
)
_CAPITALS = frozenset(
    str.split(
        "london paris berlin tokyo beijing seoul washington moscow brussels delhi rome madrid kyiv tehran jerusalem ankara canberra ottawa pyongyang taipei"
    )
)
"""What may be told for a whole country and its government."""
_STILL = frozenset({"date", "ordinal", "weekday", "time", "relative", "quarter"})
_ENDS = frozenset({"from", "low", "high"})
_YEARS = range(1900, 2101)
_MANY = 14
_FAR = 1_000
_ACRONYM = 6
_HEARD = 0.8


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause of the source: its place and sentence, and what is written as a name in it.

    `about` are the names that its figures are told of: its own, or those of the sentence before it. `around` is where a name would
    have to stand to be one of those that its figures may be told of.
    """

    span: Span
    sentence: int
    about: frozenset[str]
    around: Span
    plain: bool


def astray(claim: Claim, places: Sequence[Quantity], before: str = "") -> Iterator[Flag]:
    """Yield the first figure of a sentence that the source tells of another holder alone; `before` is the sentence before."""
    moving = [
        one
        for one in movable.movable(claim.text, places)
        if one.kind not in _STILL and not one.words and one.role not in _ENDS
    ]
    for ground in grounds(claim.evidence) if 0 < len(moving) <= _MANY else []:
        if ground.language == "ko":
            continue
        names = _names_told(ground, claim.text)
        earlier = _topic(_names_told(ground, before), before) if before and not names else []
        clauses = _clauses(ground)
        for one in moving:
            holders = _holders(claim.text, one, names) if names else _carried(claim.text, one, earlier)
            rival = _rival(ground, clauses, one, holders) if holders else None
            if rival is None or rival.value in {place.value for place in places}:
                continue
            said = claim.text[: _clause_of(claim.text, one.span)[1]]
            if not _RECKONED.match(claim.text, one.span[1]) and not _named(ground, clauses, one, said):
                yield contradicted(claim, one, [(ground.ids[0], rival)])
                return


def _names_told(ground: Ground, text: str) -> list[Anchor]:
    """Return the names of a source that a text has, but those of kinds of things (HBM, GPU) and what sounds more like another one."""
    table = frozenset(aliases.table().values())
    written = {match.group() for match in _NAME.finditer(ground.text)}
    return [
        one
        for one in anchors.shared(ground.text, ground.language, text)
        if one.key[0] == "@"
        and (len(one.key) > _ACRONYM or not one.key[1:].isalpha() or one.key[1:] in table)
        and (one.weight == 1 or not _another(text[slice(*one.draft[0])], one.key[1:], written))
    ]


def _another(hangul: str, latin: str, written: set[str]) -> bool:
    """Return whether a Hangul name sounds more like another name of the source than like one."""
    mine = hearing.likeness(latin, hangul)
    return any(
        hearing.likeness(word, hangul) > mine for word in written if word.lower() != latin and hearing.tells(word)
    )


def _topic(names: Sequence[Anchor], text: str) -> list[Anchor]:
    """Return the names of a sentence that is about its one name, else nothing."""
    spans = {span for one in names for span in one.draft}
    return list(names) if len(spans) == 1 and _IS_TOPIC.match(text, next(iter(spans))[1]) else []


def _carried(text: str, one: Quantity, earlier: list[Anchor]) -> list[Anchor]:
    """Return the names of the sentence before, where the figure's own tells of nobody else."""
    return [] if _stranger(text, (0, one.span[0])) else earlier


def _holders(text: str, one: Quantity, names: Sequence[Anchor]) -> list[Anchor]:
    """Return the names before a figure in its clause, where the last is what the clause is about; of an earlier clause, where it has none."""
    start, end = _clause_of(text, one.span)
    while True:
        inside = [
            (span, anchor)
            for anchor in names
            for span in anchor.draft
            if start <= span[0] and span[1] <= min(end, one.span[0])
        ]
        if inside:
            between = text[max(span[1] for span, _ in inside) : one.span[0]]
            told = _TOPIC.search(between[: max(0, end - one.span[0]) or None]) and not _HELD_UP.search(between)
            return [anchor for _, anchor in inside] if told else []
        if not start or _stranger(text, (start, one.span[0])):
            return []
        start, end = _clause_of(text, (start - 1, start))


def _stranger(text: str, span: Span) -> bool:
    """Return whether a stretch tells of something by a word that is no plain one, so perhaps by a name that is not known."""
    table = lexicon.korean()
    words = [match["word"] for match in _SUBJECT.finditer(text, *span)]
    return any(
        word not in table and not any(word[:cut] in table and word[cut:] in table for cut in range(1, len(word)))
        for word in words
    )


def _clause_of(text: str, span: Span) -> Span:
    """Return the clause of a Korean text that a figure stands in."""
    start = 0
    for match in _KOREAN.finditer(text):
        if match.start() >= span[1]:
            return start, match.end()
        if match.end() <= span[0]:
            start = match.end()
    return start, len(text)


def _rival(ground: Ground, clauses: Sequence[_Clause], one: Quantity, holders: Sequence[Anchor]) -> Quantity | None:
    """Return the figure that the source tells of the draft's holders, where it tells the drafted one of somebody else."""
    mine = {span for anchor in holders for span in anchor.source}
    keys = {anchor.key[1:] for anchor in holders}
    homes = [(home, _at(clauses, home)) for home in ground.homes(one)]
    for home, clause in homes:
        if clause is None or not clause.plain or not clause.about or _of_name(ground.text, home, one):
            return None
        if any(_within(span, clause.around) for span in mine) or _one_house(clause.about, keys):
            return None
    for rival in ground.figures if homes else ():
        there = _at(clauses, rival.span)
        if there is None or not there.plain or not _matches(ground, one, rival):
            continue
        tells = any(_within(span, there.around) for span in mine)
        reach = 0 if any(clause is not None and clause.about <= _CAPITALS for _, clause in homes) else 1
        near = all(clause is not None and abs(clause.sentence - there.sentence) <= reach for _, clause in homes)
        if tells and near and not any(tied(ground.text, home, rival.span) for home, _ in homes):
            return rival
    return None


def _matches(ground: Ground, one: Quantity, rival: Quantity) -> bool:
    """Return whether a figure of the source is one that a figure could be mistaken for."""
    if rival.words or rival.per or rival.role == "from" or rival.value == one.value or not movable.alike(one, rival):
        return False
    low, high = sorted((abs(rival.value), abs(one.value)))
    whole = rival.kind != "number" or rival.value.denominator == one.value.denominator
    if not whole or high > _FAR * low:
        return False  # a magnitude of 6.1 beside seven buildings, 25 countries beside half a million deaths
    return not (rival.kind == "number" and rival.value in _YEARS) and not _of_name(ground.text, rival.span, rival)


def _of_name(text: str, span: Span, figure: Quantity) -> bool:
    """Return whether a number belongs to the name before it: `Fortune 100 companies`, but `and Boeing 44.`"""
    counted = figure.kind in ("number", "count") and _NUMBERED.search(text[: span[0]]) is not None
    return counted and _NOUN.match(text, span[1]) is not None


def _named(ground: Ground, clauses: Sequence[_Clause], one: Quantity, text: str) -> bool:
    """Return whether a text names one of those that the source tells a figure of, in Hangul or by a number of its name (젠-5 for Gen-5)."""
    about = {name for home in ground.homes(one) for clause in [_at(clauses, home)] if clause for name in clause.about}
    words = [bare for bare, _ in anchors.stems(text)]
    if any(hearing.likeness(name, word) >= _HEARD for name in about if hearing.tells(name) for word in words):
        return True
    parts = {part for name in about for part in name.split("-") if not part.isalpha()}
    return any(part in text for part in parts) or any(name in text.lower() for name in about)


def _one_house(names: frozenset[str], keys: set[str]) -> bool:
    """Return whether a clause names a maker or a product of the draft's holders."""
    table = aliases.table()
    theirs = {table[name] for name in names if name in table}
    return bool(theirs & (keys | aliases.made_by(keys)) or keys & aliases.made_by(theirs))


def _clauses(ground: Ground) -> list[_Clause]:
    """Return the clauses of an English text."""
    text, found, sentence = ground.text, [], 0
    opened, before = 0, frozenset[str]()
    cuts = [
        (0, False),
        *((match.end(), _CLOSES.match(text, match.start()) is not None) for match in _BREAKS.finditer(text)),
    ]
    bare, vague = 0, False
    for (start, closes), (end, _) in pairwise([*cuts, (len(text), True)]):
        if closes and text[opened:start].strip():
            sentence, opened, bare, before, vague = sentence + 1, start, start, frozenset(), False
        own = _own(text, (start, end), ground.figures)
        back = _BY_PLACE.search(text, start, end) or (not own and _POINTS_BACK.search(text, start, end))
        around = (bare if own else opened, end)
        told_by = _OF_OTHERS.search(text, start, end) is not None
        vague = bool(back) or told_by or (vague and not own)
        plain = not vague
        found.append(_Clause((start, end), sentence, own or before, around, plain))
        before |= own
        if any(start <= one.span[0] and one.span[1] <= end for one in ground.figures):
            bare = end
    return found


def _own(text: str, span: Span, figures: Sequence[Quantity]) -> frozenset[str]:
    """Return the names that a clause tells its figures of: those before the first, else one right after it (`5,600 at Quanta`)."""
    first = next((one.span for one in figures if _within(one.span, span)), None)
    if first is None:
        return frozenset(_names(text, span))
    return frozenset(_names(text, (span[0], first[0]))) or frozenset(
        name
        for match in [_AT.search(text, first[1], span[1])]
        if match
        for name in _names(text, match.span("name"))
        if not any(form in lexicon.english() for form in lexicon.stem(name))
    )


def _names(text: str, span: Span) -> Iterator[str]:
    """Yield the words of a clause that are written as names are; the first of a sentence only where it is known, or goes on as a name."""
    table = aliases.table()
    for match in _NAME.finditer(text, *span):
        word, lower = match.group(), match.group().lower()
        opens = aliases.squeeze(word.removesuffix("'s").removesuffix("’s")) not in table and (
            _OPENS.search(text[: match.start()]) is not None
            and not (_GOES_ON.match(text, match.end()) and lower not in anchors.STOP)
            and not re.search(rf"[a-z,] {re.escape(word)}\b", text)
        )
        kind = word.isupper() and len(word) < _ACRONYM and aliases.squeeze(word) not in table
        if len(word) > 1 and lower.split("-")[0] not in _CALENDAR and not opens and not kind:
            yield lower.removesuffix("'s").removesuffix("’s")


def _at(clauses: Sequence[_Clause], span: Span) -> _Clause | None:
    return next((one for one in clauses if _within(span, one.span)), None)


def _within(span: Span, clause: Span) -> bool:
    return clause[0] <= span[0] and span[1] <= clause[1]
