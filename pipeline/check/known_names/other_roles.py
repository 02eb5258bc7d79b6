"""A name of the source in the role that the sentence retold gives to another: 마벨에 맡기기로 where it is `picked Broadcom over Marvell`.

Both names stand in the source, so looking them up finds nothing wrong. What tells is the clause of the source that has the words and
figures of the draft's clause (or of what there describes the name, or what it does): it does not name the draft's own, nobody can mean
that by its `it`, and it names another one of the kind whom the draft leaves out. A sentence of the draft's own name that has any word
of the clause to itself may be what is retold. Where the clause has both, who does it is read from the verb: `Aker will keep the site`.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from copy import copy
from dataclasses import dataclass

from pipeline.check import anchors, by_itself
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import bystanders, draft_clauses, joined_names, parties, referring
from pipeline.check.known_names.parties import Name
from pipeline.check.people import successors
from pipeline.check.vocabulary import dictionary, sounds
from pipeline.messages import say
from pipeline.text.patterns import deferred

Piece = tuple[int, Span]
SURELY = 0.8
"""How sure a finding is where one sentence is surely the one retold, however much the source tells beside it."""
_OBJECT = deferred(r"\b(?:gets?|got|ha[sd]|have|does|do|did|receive[sd]?|use[sd]?) (?:it|them|this|that|so)\b")
_VERB = deferred(r"(?: (?:will|would|has|had|have|to|also|now|then|already|[a-z]+ly))* (?P<verb>[a-z]+)\b")
_DID = deferred(r" (?:has |had |also )?(?:[a-z]+ed|cut|threw|struck|set|gave|took|held|put|won|bought|sold) (?!by\b)")
_PASSIVE = deferred(
    r"(?:[됐되돼된됩][가-힣]*|당[한했하해][가-힣]*|[어여려혀겨져켜뤄춰둬워][졌져진지][가-힣]*)[.,!]? ?$"
)
"""What is told to happen to something, where who did it may go without a name."""
_ACTS = deferred(r",? (?:will|would|has|had|is|was|who|which|[a-z]+ed)\b")
_PREPOSITION = deferred(r"\b(?:for|of|with|in|at|to|from|by|on|than|like) (?:the )?$")
_NO_OBJECT = deferred(r"(?:\b(?:with|and|while|but|by)|,) (?:the )?$")
_GOES_ON = deferred(r"(?:And |But |Still, )?(?:They|He|She|The (?:pair|two|authors|researchers))\b")
_MOST = deferred(r"가장 |제일 ")
_OWNED, _WORD = deferred(r"의 ['‘]?[가-힣A-Za-z0-9.-]+"), deferred(r"[가-힣A-Za-z0-9]+")
_EMPTY = deferred(
    r"(?:[이그저건것게낸한된]|이?곳|사람|회사|이들|[가-힣]{1,2}(?:해|했|하|한|됐|된|돼|맡|냈|낸|내)[가-힣]*|맡[가-힣]+|[했냈][가-힣]+|내[가-힣]|이에요|예요|이[고며]|[곳건것][은을이]|사람[은이])$"
)
"""What of a clause tells nothing: a verb that only does what its noun says, what a name is called by."""
_FIGURE, _FIGURE_WEIGHT = "=", 1.5
_PLAINLY, _SPREAD = 1.0, 0.6  # a word of the dictionary that one sentence of the source has, or several
_LEAST, _LEAST_OF_FEW, _MORE, _NEAR, _BY_SOUND = 2.0, 1.0, 1.0, 0.4, 0.9
_SHARE = 3  # a word that says little may stand beside the name by chance: a third of what the clause shares
_OPENING, _POSSESSED, _LONGEST = 12, 3, 20_000  # characters; nobody retells the last in a sentence
_TWO, _TIMES = 2, 2.5
"""Words of a clause, and how much more its sentence shares than any other, where it is surely the one retold."""


@dataclass(frozen=True, slots=True)
class _Drafted:
    """A name of the source in the draft: its place, what it may be there, each with the number of its sentence, and a clause of it."""

    span: Span
    names: frozenset[tuple[int, Name]]
    clause: Span = (0, 0)
    settled: bool = False  # what describes it is of few words, and its whole clause stands in a sentence of its own

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(name.kind for _, name in self.names)


def other_roles(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield the names of a sentence that have the role of another one in the clause of the source that it retells."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    if sum(len(one.text) for one in claim.evidence) > _LONGEST:
        return
    source = copy(by_itself.found(claim, _read)[0])
    source.whole, source.opens = f"{before} {claim.text} {claim.after}", not before
    drafted = source.drafted()
    for one in drafted:
        clause = draft_clauses.clause(claim.text, one.span)
        if parties.from_there(one.kinds, claim.text, one.span) or bystanders.no_party(claim.text, one.span, clause):
            continue
        own = source.has_own(_Drafted(one.span, one.names, clause))
        topic = one.span[0] - 2 in {each.span[1] for each in drafted}
        parts = draft_clauses.parts(claim.text, one.span, clause, topic=topic)
        stretches = [_Drafted(one.span, one.names, part, own and part[1] == one.span[1]) for part in parts]
        found, stretch = next(((other, each) for each in stretches if (other := source.another(each))), (None, one))
        beside = joined_names.next_places(claim.text, one.span[1], one.kinds)
        behind = {name.words for other in drafted if other.span[0] in beside for _, name in other.names}
        if found is not None and behind.isdisjoint(name.words for name in source.names[found[1]]):  # 독일 딥엘
            told, who, number = claim.text[slice(*one.span)], found[0], claim.evidence[found[1]].id
            described = joined_names.only_described(source.texts[found[1]], who)
            if described or any(sounds.alike(word, told) for word in who.split()):
                continue  # it is that very name, in Hangul
            if joined_names.joined(claim, one.span[1], who) or joined_names.told_behind(claim.text, one.span[1], who):
                continue  # 우버와 웨이브가 for `Uber and Wayve`, 구글 지도 for `Maps`
            if any(joined_names.shortly(name.words, source.texts[found[1]]) for _, name in one.names):
                continue
            sure = SURELY if source.surely(stretch) else 0.7
            yield Flag("name", "block", one.span, say("check.doer", name=told, other=who, id=number), (number,), sure)
            return


def _read(claim: Claim) -> Iterator["_Source"]:
    yield _Source(claim)


class _Source:
    """The cited sentences, what they share with a sentence of the draft, and what the draft tells around that."""

    def __init__(self, claim: Claim) -> None:
        self.texts = [one.text for one in claim.evidence]
        self.text, self.whole, self.opens = claim.text, claim.text, True
        self.names = parties.of_all(self.texts)
        common = [anchors.shared(text, "en", claim.text) for text in self.texts]
        self.shared = [[one for one in row if one.key != "@ai" and one.weight != _BY_SOUND] for row in common]
        named = [span for row in self.shared for one in row if one.key[0] == "@" for span in one.draft]
        plain = [plainly(text, claim.text, named) for text in self.texts]
        many = Counter(one.draft for row in plain for one in row)
        self.spread = {span for (span,), count in many.items() if count > 1}
        for row, words, names in zip(self.shared, plain, self.names, strict=True):
            row += [*words, *parties.heard(names, row, claim.text)]
        self.pieces = [(number, piece) for number, text in enumerate(self.texts) for piece in parties.pieces(text)]

    def drafted(self) -> list[_Drafted]:
        """Return the source's names in the draft's sentence, two words of one name as one."""
        found: list[_Drafted] = []
        places: dict[Span, frozenset[tuple[int, Name]]] = {}
        for number, common in enumerate(self.shared):
            for one in common:
                held = frozenset((number, name) for name in self.names[number] if self._is_told(name, one))
                for span in one.draft if held else ():
                    places[span] = places.get(span, frozenset()) | held
        for span in sorted(places, key=lambda one: (one[0], -one[1])):
            last = found[-1] if found else None
            if last and span[0] <= last.span[1] + 1 and (span[1] <= last.span[1] or places[span] & last.names):
                found[-1] = _Drafted((last.span[0], max(span[1], last.span[1])), last.names | places[span])
            else:
                found.append(_Drafted(span, places[span]))
        return found

    def _is_told(self, name: Name, one: Anchor) -> bool:
        """Return whether a shared word is of a name; one word that no table has may be heard in too many."""
        if one.key[0] != "@" or not any(name.span[0] <= at < name.span[1] for at, _ in one.source):
            return False
        if name.key or name.kind or " " in name.words:
            return True
        return any(parties.surely(name.words, self.text[slice(*span)]) for span in one.draft)

    def another(self, one: _Drafted) -> tuple[str, int] | None:
        """Return whom the source clause that a draft's retells names in the place of a name, with the number of its sentence."""
        told = {piece: self._told(piece, one) for piece in self.pieces}
        best = max(sum(words.values()) for words in told.values())
        homes = [piece for piece, words in told.items() if sum(words.values()) > best - _NEAR]
        if best < self._least(one) or len({at for at, _ in homes}) > 1:
            return None
        number = homes[0][0]
        home = min(piece[0] for _, piece in homes), max(piece[1] for _, piece in homes)
        own = self._own(one)
        if any(bystanders.has_the_rest(self.texts[at], name.span[1]) for at, name in own):
            return None  # what is worked out for it has the words of the others
        if inside := [name for at, name in own if at == number and _within(name, home)]:
            return self._doer(homes, inside, one) if len(homes) == 1 else None
        here = {name.key for name in self.names[number] if name.key and _within(name, home)}
        if not draft_clauses.described(
            self.text, (max(0, one.span[0] - 2), one.span[0])
        ):  # 왓츠앱을 팔 위기에 몰렸던 메타
            here -= {name.key for name in self.names[number] if parties.stands(name, self.text)}
        if parties.kin(here, {name.key for _, name in one.names if name.key}):
            return None
        known = {place for piece in homes for place in told[piece]}
        for (at, piece), words in told.items():
            if any(at == where and _within(name, piece) for where, name in own):
                more = [weight for word, weight in words.items() if not any(_touch(word, other) for other in known)]
                goes_on = at == number + 1 and _OBJECT.search(self.texts[at], *piece)
                if (
                    max(more, default=0) >= _PLAINLY
                    or sum(more) * _SHARE > best
                    or goes_on
                    or (one.kinds != {"place"} and parties.SHARES_IN.search(self.texts[at], *piece))
                    or sum(words.values()) > best - _MORE
                ):
                    return None
        earlier = any((at, name.span[0]) < (number, home[0]) for at, name in own)
        found = self._in_place(number, home, one, earlier=earlier) or self._doer(homes, (), one)
        mine = [name.words for _, name in one.names]
        if found and any(successors.follows(each, self.texts, self.texts[found[1]], self.text) for each in mine):
            return None
        return None if found and any(each.startswith(found[0]) or found[0].startswith(each) for each in mine) else found

    def surely(self, one: _Drafted) -> bool:
        """Return whether one sentence of the source is the one that a clause retells, and the clause says who does, has or is something."""
        if not bystanders.acting(self.text, one.span, one.kinds):
            return False
        told = {piece: self._told(piece, one) for piece in self.pieces}
        (number, _), words = max(told.items(), key=lambda each: sum(each[1].values()))
        rest = max((sum(each.values()) for (at, _), each in told.items() if at != number), default=0.0)
        return len(words) >= _TWO and sum(words.values()) >= rest * _TIMES

    def has_own(self, one: _Drafted) -> bool:
        """Return whether the piece that has most of a draft's clause is one that names its name."""
        told = {piece: sum(self._told(piece, one).values()) for piece in self.pieces}
        best = [piece for piece, words in told.items() if words and words == max(told.values())]
        return any(at == number and _within(name, piece) for number, piece in best for at, name in self._own(one))

    def _own(self, one: _Drafted) -> list[tuple[int, Name]]:
        """Return what a name may be, with all names that have a telling word of it: Epic Systems with Epic."""
        words = {word for _, name in one.names for word in name.telling}
        more = [(at, name) for at, row in enumerate(self.names) for name in row if words & set(name.telling)]
        return [(at, name) for at, name in {*one.names, *more} if not parties.ruled_out(name, self.texts[at])]

    def _least(self, one: _Drafted) -> float:
        """Return how much of a clause a piece of the source must have: of one of two words or three the half."""
        if one.settled or _MOST.search(self.text, *one.clause):
            return _LEAST
        words = [match for match in _WORD.finditer(self.text, *one.clause) if not _touch(match.span(), one.span)]
        return max(_LEAST_OF_FEW, min(_LEAST, sum(not _EMPTY.match(match.group()) for match in words) / 2))

    def _told(self, piece: Piece, one: _Drafted) -> dict[Span, float]:
        """Return the words of a draft's clause, the name apart, that a piece of the source has, with their weights."""
        number, (start, end) = piece
        found: dict[Span, float] = {}
        for anchor in self.shared[number]:
            if not any(start <= at < end for at, _ in anchor.source):
                continue
            for place in anchor.draft:
                called = place[0] == one.span[1] or (anchor.key[0] == "@" and place[0] == one.span[1] + 1)  # 독일 딥엘
                if one.clause[0] <= place[0] < one.clause[1] and not called and not _touch(place, one.span):
                    found[place] = max(found.get(place, 0.0), self._weight(anchor, place))
        parts = {one for one in found for other in found if one != other and other[0] <= one[0] and one[1] <= other[1]}
        return {place: weight for place, weight in found.items() if place not in parts}

    def _weight(self, anchor: Anchor, place: Span) -> float:
        if anchor.key[0] == _FIGURE:
            return _FIGURE_WEIGHT
        return _SPREAD if anchor.key[0] == "!" and place in self.spread else anchor.weight

    def _in_place(self, number: int, home: Span, one: _Drafted, *, earlier: bool) -> tuple[str, int] | None:
        """Return the name of a clause, or of what its `they` means, that the draft leaves out and that is of the kind of its own."""
        text, here = self.texts[number], [name for name in self.names[number] if _within(name, home)]
        if earlier and (
            not here or here[0].span[0] > home[0] + _OPENING or referring.may_mean(text, home, here[0].span)
        ):
            return None
        if here and not any(self.names[:number]) and referring.may_mean(text, (home[0], here[0].span[0]), here[0].span):
            return None  # `On the company's own tests, Tern 3 solved` of a name that only follows
        owned = _OWNED.match(self.text, one.span[1])
        rest = self.text[: one.span[1]] + self.text[owned.end() :] if owned else self.text
        whole = self.whole.replace(self.text, rest, 1)
        left = [name for name in here if parties.left_out(name, text, one.kinds, whole)]
        if owned and earlier and _PASSIVE.search(self.text[: one.clause[1]]):  # 라크스퍼의 주장은 기각됐어요
            left = [name for name in left if name.span[0] > home[0] + _OPENING or not _DID.match(text, name.span[1])]
        if left and self.names[0][:1] == [left[0]] and not self.opens:
            return None  # what the article is about needs no name behind the first sentence
        if not left and number and not earlier and one.kinds == {"person"} and _GOES_ON.match(text, home[0]):
            number -= 1
            left = [name for name in self.names[number] if parties.left_out(name, self.texts[number], one.kinds, whole)]
        return (left[0].words, number) if left else None

    def _doer(self, homes: Sequence[Piece], own: Sequence[Name], one: _Drafted) -> tuple[str, int] | None:
        """Return who does what a clause tells of a name that does not: `Aker will keep the site and pay Nscale`."""
        does = draft_clauses.does(self.text, one.span, one.clause)
        if does is None:
            return None
        stems = self._predicate(does, one.clause[1]) - parties.LIGHT - parties.MUTUAL
        for number, home in homes:
            text = self.texts[number]
            if any(_ACTS.match(text, name.span[1]) or _NO_OBJECT.search(text[: name.span[0]]) for name in own):
                return None
            for name in [name for name in self.names[number] if _within(name, home)]:
                verb = None if _PREPOSITION.search(text[: name.span[0]]) else _VERB.match(text, name.span[1])
                if verb and stems & dictionary.lemmas(verb["verb"]):
                    theirs = any(0 <= name.span[0] - mine.span[1] <= _POSSESSED for mine in own)  # Baidu's Apollo Go
                    fits = name not in own and not theirs and parties.alike(name.kind or parties.OPENING, one.kinds)
                    told = not fits or parties.stands(
                        name, self.text[slice(*draft_clauses.clause(self.text, one.span))]
                    )
                    return None if told else (name.words, number)
        return None

    def _predicate(self, start: int, end: int) -> frozenset[str]:
        """Return what the verb that closes a clause may be told for."""
        words = [one for one in dictionary.korean(self.text) if start <= one[0][0] < end]
        return words[-1][1] if words and not self.text[words[-1][0][1] : end].strip(" ,.") else frozenset()


def plainly(text: str, draft: str, named: Collection[Span]) -> list[Anchor]:
    """Return the words of a source sentence that a draft tells by the dictionary, in no place of a name."""
    theirs = [(span, stems - parties.LIGHT) for span, stems in dictionary.english(text)]
    return [
        Anchor(f"!{draft[slice(*span)]}", _PLAINLY, places, (span,))
        for span, stems in dictionary.korean(draft)
        if not any(_touch(span, other) for other in named) and not draft[: span[0]][-1:].isdigit()  # 1위
        if (places := tuple(place for place, own in theirs if own & stems))
    ]


def _within(name: Name, piece: Span) -> bool:
    return piece[0] <= name.span[0] < piece[1]


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
