"""A name of the source in the role that the sentence retold gives to another: 마벨에 맡기기로 where it is `picked Broadcom over Marvell`.

Both names stand in the source, so looking them up finds nothing wrong. What tells is the clause of the source that has the words and
figures of the draft's clause: it does not name the draft's own, nobody can mean that by its `it`, and it names another one of the kind
whom the draft leaves out. A sentence of the draft's own name that has any word of the clause to itself may be what is retold.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, running_words
from pipeline.check.written_names import displaced, in_person, strangers, transcribed, unnamed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_CUT = deferred(
    r"(?:(?<=[가-힣]고)(?<![다라냐자려사광]고)|(?<=[가-힣]며)(?<![다라냐자]며)|(?<=[는은인]데)|(?<=지만)|(?<=면서)|(?<=고요)|(?<=더니)|(?<=다가)|(?<=길래)|(?<=니까)),? "
)
_PIECE = deferred(
    r"[;:—] |, (?=(?:while|whereas|but|though|although|and [A-Z])\b)| (?=(?:so that|while|whereas|although)\b)"
)
_INSTEAD = deferred(
    r"(?:\b(?:pick|chose|choos|select|prefer)\w*\b[^.;,]* over|\b(?:rather than|instead of|not))(?: (?:by|with|to|from|for|on|in|at))?(?: the)? $"
)
"""What stands before a name that a source rules out."""
_REFERS = deferred(
    r"\b(?:[Ii]ts?|[Tt]hey|[Tt]heirs?|[Tt]hem|[Hh]e|[Hh]is|[Ss]he|[Hh]er|[Hh]im|[Bb]oth)\b|"
    r"\b[Tt]h(?:e|is|at|ese) (?:[a-z-]+ )?(?:two|company|firm|start-?up|group|bank|agency|ministry|maker|lab|app|school|university|city|state|country|government|court|union|retailer|carmaker|airline|service|model|tool|institute|team|network|board|fund|paper|party|giant|founder|man|woman|researcher|author|chief)s?\b"
)
_GOES_ON = deferred(r"(?:And |But |Still, )?(?:They|He|She|The (?:pair|two|authors|researchers))\b")
_BESIDE = deferred(
    r"(?:\([^)]*\))?['’”\"]?(?:보다|처럼|[과와] 달리|[이가은는] 아니| ?같은| 대신|에 맞서|의 (?:경쟁|라이벌)|에 따르면)"
)
_TELLS = deferred(
    r"보도|전[했해]|밝[혔히]|말[했해]|설명|주장|덧붙|알[렸리]|[다라자냐]고 (?:[했해봤적썼써답물평]|지적|경고|강조|인정)"
)
_REPORTED = deferred(r"(?: [A-Z]\w+)* report(?:s|ed)\b")
_SUBJECT = deferred(r"[가-힣() ]{0,8}[은는이가도] ")
_PLACE = deferred(r"\b(?:in|near|outside|across) (?:the )?$")
_OWNED = deferred(r"의 ['‘]?[가-힣A-Za-z0-9.-]+")
_BODIES = frozenset({"body", "product", ""})
_FIGURE, _FIGURE_WEIGHT = "=", 1.5
_LEAST, _MORE, _NEAR, _BY_SOUND = 2.0, 1.0, 0.4, 0.9
_LAST, _OPENING, _HEARD = 14, 12, 2  # characters
_LONGEST = 20_000  # characters of what is cited: nobody retells so much in a sentence


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a source sentence: its key in the table or nothing, its words, its place and its kind (nothing: it may be a body)."""

    key: str
    words: str
    span: Span
    kind: str


def other_roles(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield the names of a sentence that have the role of another one in the clause of the source that it retells."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    if sum(len(one.text) for one in claim.evidence) > _LONGEST:
        return
    source = _Source(claim, f"{before} {claim.text} {claim.after}", opens=not before)
    ends = [0, *(match.end() for match in _CUT.finditer(claim.text)), len(claim.text)]
    drafted = source.drafted()
    for span, theirs in drafted:
        clause = next(pair for pair in pairwise(ends) if pair[0] <= span[0] < pair[1])
        modifies = any(other[0] == span[1] + 1 for other, _ in drafted)  # 독일 딥엘
        if modifies or _BESIDE.match(claim.text, span[1]) or _is_teller(claim.text, span, clause):
            continue
        found = source.another(span, clause, theirs)
        if found is not None:
            name, other, number = claim.text[slice(*span)], found[0], claim.evidence[found[1]].id
            yield Flag("name", "block", span, say("check.doer", name=name, other=other, id=number), (number,), 0.7)
            return


def _is_teller(text: str, span: Span, clause: Span) -> bool:
    """Return whether a name is only who tells what a clause says."""
    return _SUBJECT.match(text, span[1]) is not None and (
        _TELLS.search(text, max(span[1], clause[1] - _LAST), clause[1]) is not None
    )


class _Source:
    """The cited sentences, what they share with a sentence of the draft, and what the draft tells around that."""

    def __init__(self, claim: Claim, whole: str, *, opens: bool) -> None:
        self.texts = [one.text for one in claim.evidence]
        self.text, self.whole, self.opens = claim.text, whole, opens
        common = [anchors.shared(text, "en", claim.text) for text in self.texts]
        self.shared = [[one for one in row if one.key != "@ai" and one.weight != _BY_SOUND] for row in common]
        families = frozenset(word for text in self.texts for word in _families(text))
        self.names = [_names(text, families) for text in self.texts]
        self.pieces = [(number, piece) for number, text in enumerate(self.texts) for piece in _pieces(text)]

    def drafted(self) -> list[tuple[Span, set[tuple[int, _Name]]]]:
        """Return the places of the source's names in the draft's sentence, two words of one name as one."""
        places: dict[Span, set[tuple[int, _Name]]] = defaultdict(set)
        for number, common in enumerate(self.shared):
            for one in common:
                if one.key[0] == "@":
                    held = {
                        name
                        for name in self.names[number]
                        if name.key
                        or name.kind
                        or " " in name.words  # one word that no table has may be heard in too many
                        if any(name.span[0] <= at < name.span[1] for at, _ in one.source)
                    }
                    for span in one.draft if held else ():
                        places[span] |= {(number, name) for name in held}
        found: list[tuple[Span, set[tuple[int, _Name]]]] = []
        for span in sorted(places, key=lambda one: (one[0], -one[1])):
            if found and span[0] <= found[-1][0][1] + 1 and (span[1] <= found[-1][0][1] or places[span] & found[-1][1]):
                found[-1] = ((found[-1][0][0], max(span[1], found[-1][0][1])), found[-1][1] | places[span])
            else:
                found.append((span, places[span]))
        return found

    def another(self, span: Span, clause: Span, theirs: set[tuple[int, _Name]]) -> tuple[str, int] | None:
        """Return whom the source clause that a draft's retells names in the place of a name, with the number of its sentence."""
        told = {piece: self._told(piece, span, clause) for piece in self.pieces}
        best = max(sum(one.values()) for one in told.values())
        homes = [piece for piece, one in told.items() if sum(one.values()) > best - _NEAR]
        number = homes[0][0]
        if best < _LEAST or any(one != number for one, _ in homes):
            return None
        start, end = min(piece[0] for _, piece in homes), max(piece[1] for _, piece in homes)
        own = [(at, name) for at, name in theirs if not _INSTEAD.search(self.texts[at][: name.span[0]])]
        here = {one.key for one in self.names[number] if one.key and start <= one.span[0] < end}
        mine = {name.key for _, name in theirs if name.key}
        if any(at == number and start <= name.span[0] < end for at, name in own) or _kin(here, mine):
            return None
        known = {place for home in homes for place in told[home]}
        for (at, piece), words in told.items():
            named = any(at == one and piece[0] <= name.span[0] < piece[1] for one, name in own)
            if named and (sum(words.values()) > best - _MORE or words.keys() - known):
                return None
        earlier = any(at < number or (at == number and name.span[0] < start) for at, name in own)
        owned = _OWNED.match(self.text, span[1])
        whole = self.whole.replace(owned.group(), " ") if owned else self.whole
        found = self._in_place(number, (start, end), whole, {name.kind for _, name in theirs}, earlier=earlier)
        return None if found is None or any(name.words.startswith(found[0]) for _, name in theirs) else found

    def _told(self, piece: tuple[int, Span], span: Span, clause: Span) -> dict[Span, float]:
        """Return the words of a draft's clause, the name apart, that a piece of the source has, with their weights."""
        number, (start, end) = piece
        found: dict[Span, float] = {}
        for one in self.shared[number]:
            if any(start <= at < end for at, _ in one.source):
                for place in one.draft:
                    if clause[0] <= place[0] < clause[1] and not (place[0] < span[1] and span[0] < place[1]):
                        found[place] = max(found.get(place, 0.0), _weight(one))
        return {one: found[one] for one in found if not any(_inside(one, other) for other in found)}

    def _in_place(
        self, number: int, piece: Span, whole: str, kinds: set[str], *, earlier: bool
    ) -> tuple[str, int] | None:
        """Return the name of a clause, or of what its `they` means, that the draft leaves out and that is of the kind of its own."""
        text, here = self.texts[number], [one for one in self.names[number] if piece[0] <= one.span[0] < piece[1]]
        if earlier and (_REFERS.search(text, *piece) or not here or here[0].span[0] > piece[0] + _OPENING):
            return None
        left = [one for one in here if _left_out(one, text, kinds, whole)]
        if left and left[0] == self.names[0][0] and not self.opens:
            return None  # what the article is about needs no name behind the first sentence
        if not left and number and not earlier and kinds == {"person"} and _GOES_ON.match(text, piece[0]):
            number -= 1
            left = [one for one in self.names[number] if _left_out(one, self.texts[number], kinds, whole)]
        return (left[0].words, number) if left else None


def _left_out(name: _Name, text: str, kinds: set[str], whole: str) -> bool:
    """Return whether a draft lacks a name that may stand where one of these kinds does."""
    head = text[: name.span[0]]
    if name.kind == "office" or (not name.key and _PLACE.search(head)) or _INSTEAD.search(head):
        return False
    alike = name.kind in kinds or (name.kind in _BODIES and bool(kinds & {*_BODIES, "office"}))
    return alike and _REPORTED.match(text, name.span[1]) is None and not _stands(name, whole)


def _kin(some: Collection[str], others: Collection[str]) -> bool:
    """Return whether one of these is made or led by one of the others, or the other way round."""
    return not aliases.made_by(some).isdisjoint(others) or not aliases.made_by(others).isdisjoint(some)


def _weight(one: Anchor) -> float:
    return _FIGURE_WEIGHT if one.key[0] == _FIGURE else one.weight


def _inside(one: Span, other: Span) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _pieces(text: str) -> list[Span]:
    return list(pairwise([0, *(match.end() for match in _PIECE.finditer(text)), len(text)]))


def _families(text: str) -> list[str]:
    """Return the family names of a source sentence that stand behind a given one."""
    table = [text[slice(*span)].split()[-1] for key, span in unnamed.named(text) if key in aliases.people()]
    return [*table, *(one.families[-1] for one in in_person.people(text) if strangers.written(one.given))]


@lru_cache(maxsize=512)
def _names(text: str, families: frozenset[str]) -> Sequence[_Name]:
    """Return the names of a source sentence: those of the table, and the runs of words with a capital that are no words of English."""
    rows = unnamed.named(text)
    found = [_Name(key, compiled(r"['’]s?$|[.,]$").sub("", text[slice(*span)]), span, _kind(key)) for key, span in rows]
    for match in compiled(displaced.RUN).finditer(text):
        words = [re.sub(r"['’]s?$", "", one) for one in match.group().split() if one[0].isupper()]
        words = [one for one in words if one not in in_person.OPENERS]
        opens = not text[: match.start()].strip("\"“'‘ ")
        if opens and words and (_plain(words[0]) or (len(words) == 1 and words[0] not in families)):
            words = words[1:]
        taken = any(start < match.end() and match.start() < end for _, (start, end) in rows)
        if not words or taken or words[0].split("-")[0] in unnamed.NO_NAME or all(map(_plain, words)):
            continue
        somebody = words[-1] in families or any(strangers.written(one) for one in words[:-1])
        if all(map(str.isupper, words)):
            continue  # what Korean may well write out
        kind = "person" if somebody else ""
        found.append(_Name("", " ".join(words), match.span(), kind))
    return sorted(found, key=lambda one: one.span)


def _kind(key: str) -> str:
    kinds = (
        ("office", aliases.offices()),
        ("person", aliases.people()),
        ("place", aliases.places()),
        ("product", aliases.products()),
    )
    return next((kind for kind, keys in kinds if key in keys), "body")


def _plain(word: str) -> bool:
    """Return whether a word with a capital is one of English: `Ideas`, `Two`, `Chinese-language`."""
    lower = word.lower().split("-")[-1] if "-" in word and not word.split("-")[0].isupper() else word.lower()
    english = lexicon.english()
    return lower in running_words.STOP or any(one in english for one in lexicon.stem(lower))


def _stands(name: _Name, whole: str) -> bool:
    """Return whether a draft has a name somewhere: by its key or its kin's, in Latin, or as it sounds."""
    if any(re.search(rf"\b{re.escape(one)}", whole) for one in name.words.split()):
        return True
    if not name.key:
        return displaced.stands_in(tuple(name.words.split()), whole)
    keys = aliases.keys(whole, aliases.table())
    if name.key in keys or _kin({name.key}, keys):
        return True
    heard = [one for one in displaced.forms(whole) if len(one) > _HEARD] if name.kind != "place" else []
    return any(transcribed.near(word, form) for word in name.words.split() for form in heard)
