"""A deed told as its opposite: rejected as accepted, grew longer as got shorter, a ban as a permission.

What the draft's clause does is looked up in the table of opposites; it is wrong where the source clause that it retells (it has the
same figure, or two of the same words) does the opposite and no cited sentence does what the draft says. A negation on either side
leaves both alone, and so does a word that is no deed of its clause (`내린 뒤에도`, `larger`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import deeds, other_changes, other_part, taken_out
from pipeline.check.sides_and_roles.opposite_table import IDIOMS, Opposite, opposites
from pipeline.messages import say
from pipeline.text.patterns import deferred

_KOREAN_CUT = deferred(
    r"(?<=[가-힣])(?:(?<![다라])고|며|면서|지만|는데|은데|인데|아서|어서|해서|으나|다가|자)(?=[\s,])|[.!?](?=\s|$)|,(?=\s)|[“”\"]"
)
_ENGLISH_CUT = deferred(
    r"[,;:.!?](?=\s|[\"”]|$)|[\"“”]|\n|\b(?:and|but|while|as|after|because|although|though|since|when|before|(?<!feel )(?<!felt )(?<!believe )(?<!think )that|which|who|whereas|despite|if)\b"
)
_KOREAN_NOT_BEFORE = deferred(r"(?<![가-힣])(?:안|못|덜)\s$")
_KOREAN_NOT_BEHIND = deferred(
    r"^[가-힣]{0,4}(?:지(?:는|도|를)?\s?(?:않|못|말|마)|[을를ㄹ]?\s?수(?:가|는|도)?\s?없|[는은을를이가도]?\s?(?:아니|없|않|못)|기(?:는)?(?:커녕|보다)|\s(?:적|일|바|리|것|건)[이은도]?\s?(?:없|아니)|[는은을ㄹ]? 대신)|^[가-힣]{0,3}려[는던]|^[가-힣]{0,2}(?:라는|다는)"
)
_ENGLISH_NOT = deferred(
    r"(?:\b(?:not|never|no|without|nor|neither|fail\w*|refus\w*|declin\w*|stop\w*|avoid\w*|prevent\w*|instead|rather|far|hardly|barely|less|lack\w*|halt\w*|revers\w*|undo\w*|end\w*|lift\w*|against|den(?:y|ies|ied)|oppos\w*|would|could|might|if|how|whether)|n['’]t)(?:\s\w+){0,3}\s$",
    re.IGNORECASE,
)
_ENGLISH_NONE = deferred(r" (?:no (?!(?:doubt|one|more|less|[a-z]+er)\b)|none of |neither )")
_VAGUE = frozenset(
    str.split(
        "more less most least up down over under for against to can may has have had did was were been free half new paid pay put second first met end ends all "
        "must let lets back open opens top tops best worst one good well back led leads lead leading lower higher above below cut cuts long short late early fast "
        "late later earlier limit limits limited charge charges charged fine fined fines work worked works want wants wanted agreement deal start starts move moves "
        "starting held hold holds left flat steady stay stays stayed pause paused before veto low high rally rallies rallied clear clears cleared becomes become became named names want stay keep keeps kept remain remains for record big small large risk risks concern concerns "
        "introduced build built ease eases cutting add adds added put puts lost losing lose loses loss losses burn burned beat beats less earn earns earnings save saves "
        "saved saving savings return returns returned stop stops stopped offer free leading great best drop drops pass passed fall gain gains gained hit strong weak "
        "ended advance advances advanced success hope hopes hopeful sale sell sells larger largest greater greatest bigger biggest smaller smallest wider longer "
        "longest shorter shortest stronger weaker faster fastest slower slowest cheaper cheapest harder easier fewer fewest stricter tougher tighter healthier "
        "poorer taller dearer narrower safer safest riskier sooner rising falling growing beating outage outages crash crashes crashed crashing disrupt disrupts "
        "disrupted disrupting disruption disruptions stall stalls stalled stalling offline grounded standstill"
    )
) | frozenset(
    f"{verb} {way}"
    for verbs, ways in (
        ("took take takes taken taking went was were broke broken breaks", "down dark offline"),
        ("knock knocks knocked knocking", "out offline over"),
    )
    for verb in verbs.split()
    for way in ways.split()
)
"""Words that speak for a side and never against one: they mean too much else."""
_CORE = {
    "profit": frozenset({"loss", "losses", "lost", "earn", "earned"}),
    "win": frozenset({"lost", "lose", "loses", "won", "beat", "win"}),
    "join": frozenset({"left", "leave", "leaves"}),
    "fierce": frozenset({"eased", "ease", "eases"}),
    "strict": frozenset({"eased", "ease", "eases", "stricter", "tougher", "tighter"}),
    "speed": frozenset({"slower", "faster", "slowest", "fastest"}),
    "time": frozenset({"longer", "shorter"}),
    "length": frozenset({"longer", "shorter", "short"}),
    "when": frozenset({"late", "later", "early", "earlier", "sooner"}),
    "price": frozenset({"cheaper", "cheapest", "dearer"}),
    "many": frozenset({"fewer", "fewest"}),
    "ease": frozenset({"harder", "easier", "tougher"}),
    "safety": frozenset({"safer", "riskier", "safest"}),
    "hold": frozenset({"cut", "cuts"}),
}
"""What means one thing only in its own row."""
_PARTIES = frozenset({"ahead", "deal", "win"})
"""Deeds between two: who does it and to whom is told from either side (`overtook` and 뒤처졌어요)."""
_GIVEN = deferred(r"\b(?:an?|the|its|their)(?: [a-z]+)? (?:wins?|victory|loss|defeat)\b")
"""A win or a loss as a noun may be anybody's: `handing the labels a significant win`."""
_HELD = frozenset({"speed", "price", "many", "height", "often", "time", "ease", "safety", "length"})
"""What holds two things against each other: A slower than B is B faster than A."""
_SIZES = frozenset({"amount", "length", "time"})
"""What is told by the same words, 늘다 and 줄다."""
_STANDARD = deferred(r"(?:[가-힣A-Za-z\d]*[^은는이가을를\s,] )?[가-힣A-Za-z\d]+보다(?![가-힣])")
_COMPOUND = deferred(r"[A-Za-z]-$")
"""`lab-grown` and `record-breaking` tell of what kind a thing is, and of no deed."""
_STANDSTILL = deferred(
    r"\b(?:walkout|strike|shutdown|stoppage|outage|blackout|boycott|lockout|pause|halt|suspension|freeze|closure|moratorium|blockade|embargo|lockdown|recess|layoff|break)s?\b(?: (?!and\b|but\b|was\b|ended\b)[a-z]+){0,3} $",
    re.IGNORECASE,
)
"""What begins is a standstill: `the walkout begins on Sunday`."""
_SURE = 9.0
_LIMIT = deferred(r"(?: than|(?<=more than)) (?:about |an? )?[$€£₩]?\d")
_LEAVING = frozenset({"leaving", "leaves", "left"})
_SOME = deferred(r" (?:it with |them with |about |only |just |some |nearly )?[$€£₩]?\d")
"""`leaving 1,200`: who stayed, not who went."""
_LEAST = 1.5  # what two clauses must share: two words, or a figure
_FEW_WORDS = 16
_RATE = deferred(r"(?:[승장가]률|증가율|인상률|오름폭|상승폭|[가-힣]속도|오름세|상승세)[이가은는도]\s")
"""A rate that is low is a rise all the same: `rose 2.3%, the slowest pace` and 상승률이 가장 낮았어요."""
_FIGURE = deferred(r"=(?:percent|points|times|money|number\d{2})")
"""A figure that no other thing is likely to have: `두 곳` is not."""
_AMOUNT = deferred(r"=(?:percent|points|times|money)")  # and no number that may end a name: `Release 19`


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a text is on one side of a thing: the word, and the clause around it."""

    word: Span
    clause: Span


def turned(claim: Claim) -> Iterator[Flag]:
    """Yield the deeds of a sentence that the cited sentence it retells tells as their opposite."""
    text = claim.text
    shared: dict[int, Sequence[Anchor]] = {}
    for row in opposites():
        mine = [_said(text, row.korean[side], "ko") for side in (0, 1)]
        side = 0 if mine[0] else 1
        for place in mine[side] if not mine[1 - side] else ():
            if _RATE.search(text[place.clause[0] : place.word[0]]) or other_changes.shown(text, place.word):
                continue
            if any(rule(claim, place.word) for rule in (other_changes.by_more, other_changes.compared, taken_out.told)):
                continue
            said = deeds.predicate(text, place.word) or deeds.degree(text, place.word)
            found = _against(claim, row, side, place, shared) if said else None
            if not said or found is None:
                continue
            _, one, word = found
            message = say("check.opposite", text=text[slice(*place.word)], source=word, id=one.id)
            if _plain(one, place, shared[claim.evidence.index(one)]) and not _theirs(row, one, word):
                if _said(claim.after, row.korean[1 - side], "ko"):
                    break  # `1% 밑으로 낮추겠대요. 모두 오르겠다고 한 벽이래요.`: the next sentence tells the other
                yield Flag("number-contradicted", "block", said, message, (one.id,), 0.7)
                return


def _plain(one: Evidence, mine: _Place, shared: Sequence[Anchor]) -> bool:
    """Return whether a source sentence says little else than the deed: Korean, of few words, or with a figure that the clause tells too.

    On prose which nobody had read, a long English sentence that holds an opposite word somewhere accused a right clause four times of four.
    """
    if one.language == "ko" or len(one.text.split()) <= _FEW_WORDS:
        return True
    return any(_AMOUNT.match(anchor.key) and any(_inside(span, mine) for span in anchor.draft) for anchor in shared)


def _theirs(row: Opposite, one: Evidence, word: str) -> bool:
    """Return whether what a source says may be told of the other of two, who did the opposite: 6.40 points `ahead of` whom 밀렸어요."""
    given = any(word.lower() in match.group() for match in _GIVEN.finditer(one.text))
    return row.name == "ahead" or (row.name == "win" and given)


def _against(
    claim: Claim, row: Opposite, side: int, place: _Place, shared: dict[int, Sequence[Anchor]]
) -> tuple[float, Evidence, str] | None:
    """Return how much a clause shares with the source sentence that it retells, the sentence, and its word for the opposite, where nothing speaks for the draft."""
    best: tuple[float, Evidence, str] | None = None
    for number, one in enumerate(claim.evidence):
        table = row.korean if one.language == "ko" else row.english
        if _said(one.text, table[side], one.language, sure=False) or _smaller(row, side, one):
            return None
        for there in _said(one.text, table[1 - side], one.language, core=_CORE.get(row.name, frozenset())):
            if number not in shared:
                shared[number] = anchors.shared(one.text, one.language, claim.text)
            aside = deeds.quoted(one.text, there.word) and not deeds.quoted(claim.text, place.word)
            rate = other_changes.rate(claim.text, place.word, one.text[slice(*there.clause)])
            other = other_changes.another(claim, place.word, one) or other_part.untold(claim.text, place.word, one)
            if rate or other or other_changes.of_before(claim.text[slice(*place.clause)], one.text[there.word[1] :]):
                continue
            if aside or (row.name in _PARTIES and _from_the_other_side(shared[number], place, there)):
                continue
            score = _score(shared[number], place, there)
            if row.name in _HELD:
                score = min(score, _held(shared[number], claim.text, place, one, there))
            if score >= _LEAST and (best is None or score > best[0]):
                best = (score, one, one.text[slice(*there.word)])
    return best


def _smaller(row: Opposite, side: int, one: Evidence) -> bool:
    """Return whether a Korean sentence tells the draft's side in the words of a row that is of more and less as well: 축소됐다 for 줄었어요."""
    alike = [other for other in opposites() if other.name in _SIZES] if row.name in _SIZES else []
    return one.language == "ko" and any(_said(one.text, other.korean[side], "ko", sure=False) for other in alike)


def _held(shared: Sequence[Anchor], text: str, mine: _Place, one: Evidence, theirs: _Place) -> float:
    """Return the most that a comparison may weigh: nothing where the draft holds the same two against each other the other way round."""
    here = _STANDARD.search(text[: mine.word[1]], mine.clause[0])
    if one.language == "ko":
        there = _STANDARD.search(one.text[: theirs.word[1]], theirs.clause[0])
    else:
        there = other_changes.THAN_THAT.search(one.text, theirs.word[1])
    if there is None:
        return (
            0.0 if here and not other_changes.BEFORE.search(here.group()) else _SURE
        )  # more than another, which itself fell
    if here is not None and other_changes.BEFORE.search(here.group()):
        return _SURE  # what was before is held against now in both
    low, high = there.span()
    if here is None:
        outside = [span for anchor in shared for span in anchor.draft if _inside(span, mine)]
        told = {span for anchor in shared for span in anchor.draft if any(low <= at[0] < high for at in anchor.source)}
        return 0.0 if told & set(outside) else _SURE
    held = [
        anchor
        for anchor in shared
        if len(anchor.draft) == len(anchor.source) == 1  # `도시 병원보다`: the other is a hospital too
        and here.start() <= anchor.draft[0][0]
        and anchor.draft[0][1] <= here.end()
    ]
    return _SURE if any(low <= at[0] < high for anchor in held for at in anchor.source) else 0.0


def _from_the_other_side(shared: Sequence[Anchor], mine: _Place, theirs: _Place) -> bool:
    """Return whether a deed of two may be told from the other's side: two names, or one that the source has behind its verb."""
    names = [
        anchor
        for anchor in shared
        if anchor.key[0] == "@"
        and any(_inside(span, mine) for span in anchor.draft)
        and any(_inside(span, theirs) for span in anchor.source)
    ]
    spots = {span for anchor in names for span in anchor.draft}
    return len(spots) > 1 or any(span[0] > theirs.word[1] for anchor in names for span in anchor.source)


def _said(
    text: str,
    pattern: re.Pattern[str],
    language: str,
    *,
    sure: bool = True,
    core: frozenset[str] = frozenset(),
) -> list[_Place]:
    """Return where a text says a side's words and means them; where it is to be `sure`, no word of many meanings counts."""
    found = []
    for match in pattern.finditer(text):
        written = match.group().lower()
        if language != "ko" and (
            _LIMIT.match(text, match.end()) or (written in _LEAVING and _SOME.match(text, match.end()))
        ):
            continue  # `lowered by more than 50%` raises nothing, nor does `more than $10 billion`
        if language != "ko" and sure and no_deed(text[: match.start()]):
            continue
        if sure and (denied(text, match.span(), language) or (written in _VAGUE and written not in core)):
            continue
        found.append(_Place(match.span(), _clause(text, match.span(), language)))
    return found


def no_deed(before: str) -> bool:
    """Return whether an English word is the end of a compound, or what a standstill does, by what stands before it."""
    return _COMPOUND.search(before[-2:]) is not None or _STANDSTILL.search(before[-64:]) is not None


def denied(text: str, span: Span, language: str) -> bool:
    """Return whether a word is denied where it stands (`approved no loans`), or is part of an idiom that goes nowhere (`매출을 올렸어요`)."""
    before = text[max(0, span[0] - 40) : span[0]]
    if language != "ko":
        return _ENGLISH_NOT.search(before) is not None or _ENGLISH_NONE.match(text, span[1]) is not None
    idiom = IDIOMS.get(text[span[0]])
    if idiom is not None and idiom.search(before):
        return True
    return _KOREAN_NOT_BEFORE.search(before) is not None or _KOREAN_NOT_BEHIND.match(text[span[1] :]) is not None


def _clause(text: str, span: Span, language: str) -> Span:
    cut = _KOREAN_CUT if language == "ko" else _ENGLISH_CUT
    start, end = 0, len(text)
    for match in cut.finditer(text):
        if match.end() <= span[0]:
            start = match.end()
        elif match.start() >= span[1]:
            end = match.start()
            break
    return start, end


def _score(shared: Sequence[Anchor], mine: _Place, theirs: _Place) -> float:
    """Return how much two clauses share beside the words in question, each place of the draft once; a figure counts twice."""
    places: dict[Span, float] = {}
    for anchor in shared:
        if not any(_inside(span, theirs) for span in anchor.source):
            continue
        weight = anchor.weight * (2 if _FIGURE.match(anchor.key) else 1)
        for span in anchor.draft:
            if _inside(span, mine):
                places[span] = max(weight, places.get(span, 0.0))
    kept: list[Span] = []
    for span in sorted(places, key=lambda one: -places[one]):
        if not any(span[0] < other[1] and other[0] < span[1] for other in kept):
            kept.append(span)
    return sum(places[span] for span in kept)


def _inside(span: Span, place: _Place) -> bool:
    apart = span[1] <= place.word[0] or place.word[1] <= span[0]
    return apart and place.clause[0] <= span[0] and span[1] <= place.clause[1]
