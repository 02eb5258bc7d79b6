"""A deed told as its opposite: rejected as accepted, grew longer as got shorter, a ban as a permission.

What the draft's clause does is looked up in the table of opposites; it is wrong where the source clause that it retells does the
opposite and no cited sentence about the same thing does what the draft says. A negation on either side leaves both alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.opposite_table import IDIOMS, Opposite, opposites
from pipeline.messages import say

_KOREAN_CUT = re.compile(
    r"(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|아서|어서|해서|으나|다가|자)(?=[\s,])|[.!?](?=\s|$)|,(?=\s)|[“”\"]"
)
_ENGLISH_CUT = re.compile(
    r"[,;:.!?](?=\s|[\"”]|$)|[\"“”]|\n|\b(?:and|but|while|as|after|because|although|though|since|when|before|that|which|who|whereas|despite|if)\b"
)
_KOREAN_NOT_BEFORE = re.compile(r"(?<![가-힣])(?:안|못|덜)\s$")
_KOREAN_NOT_BEHIND = re.compile(
    r"^[가-힣]{0,4}(?:지(?:는|도|를)?\s?(?:않|못|말|마)|[을를ㄹ]?\s?수(?:가|는|도)?\s?없|[는은을를이가도]?\s?(?:아니|없|않|못)|기(?:는)?(?:커녕|보다)|[는은을ㄹ]? 대신)|^[가-힣]{0,3}려[는던]|^[가-힣]{0,2}(?:라는|다는)"
)
_ENGLISH_NOT = re.compile(
    r"(?:\b(?:not|never|no|without|nor|neither|fail\w*|refus\w*|declin\w*|stop\w*|avoid\w*|prevent\w*|instead|rather|far|hardly|barely|less|lack\w*|halt\w*|revers\w*|undo\w*|end\w*|lift\w*|against|den(?:y|ies|ied)|oppos\w*|would|could|might|if|how|whether)|n['’]t)(?:\s\w+){0,3}\s$",
    re.IGNORECASE,
)
_VAGUE = frozenset(
    str.split(
        "more less most least up down over under for against to can may has have had did was were been free half new paid pay put second first met end ends all "
        "must let lets back open opens top tops best worst one good well back led leads lead leading lower higher above below cut cuts long short late early fast "
        "late later earlier limit limits limited charge charges charged fine fined fines work worked works want wants wanted agreement deal start starts move moves "
        "starting held hold holds left flat steady stay stays stayed pause paused before veto low high rally rallies rallied clear clears cleared becomes become became named names want stay keep keeps kept remain remains for record big small large risk risks concern concerns "
        "introduced build built ease eases cutting add adds added put puts lost losing lose loses loss losses burn burned beat beats less earn earns earnings save saves "
        "saved saving savings return returns returned stop stops stopped offer free leading great best drop drops pass passed fall gain gains gained hit strong weak "
        "ended advance advances advanced success hope hopes hopeful sale sell sells"
    )
)
"""Words that speak for a side and never against one: they mean too much else."""
_CORE = {
    "profit": frozenset({"loss", "losses", "lost", "earn", "earned"}),
    "win": frozenset({"lost", "lose", "loses", "won", "beat", "win"}),
    "join": frozenset({"left", "leave", "leaves"}),
    "fierce": frozenset({"eased", "ease", "eases"}),
    "strict": frozenset({"eased", "ease", "eases"}),
    "speed": frozenset({"slower", "faster"}),
    "length": frozenset({"longer", "shorter", "short"}),
    "when": frozenset({"late", "later", "early", "earlier"}),
    "price": frozenset({"cheaper"}),
    "many": frozenset({"fewer"}),
    "hold": frozenset({"cut", "cuts"}),
}
"""What means one thing only in its own row."""
_PARTIES = frozenset({"ahead", "deal", "win"})
"""Deeds between two: who does it and to whom is told from either side (`overtook` and 뒤처졌어요)."""
_TENSE = re.compile(r"has|have|had|did|was|were|been|[a-z]+ed")
_ENOUGH = 0.75
_MODIFIES = re.compile(
    r"^[가-힣]{0,2}(?:는|한|된|은|던|할|될|진|난|린|른|을)[\s(]|"
    r"^령|^ ?(?:명령|조치|계획|요구|움직임|방침|논란|여론|우려|가능성|압박|목소리|규정|법안|대상|기간|의견|세력|진영|단체)|^(?:에도|에|의|과|와)[\s,]"
)


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
        if row.reach != "claim":
            continue
        mine = [_said(text, row.korean[side], "ko") for side in (0, 1)]
        if bool(mine[0]) == bool(mine[1]):
            continue
        side = 0 if mine[0] else 1
        for place in mine[side]:
            if _MODIFIES.match(text[place.word[1] :]):
                continue  # `늘어난 비용` is not what the sentence says
            found = _against(claim, row, side, place, shared)
            if found is not None:
                message = say("check.opposite", text=text[slice(*place.word)], source=found[1], id=found[0].id)
                yield Flag("number-contradicted", "block", _predicate(text, place.word), message, (found[0].id,), 0.7)
                return


def contrary(quoted: str, source: str, language: str) -> tuple[str, str] | None:
    """Return a word of a quotation and the word of its source that says the opposite, where nothing in the source says the same."""
    for row in opposites():
        mine = [_said(quoted, row.korean[side], "ko") for side in (0, 1)]
        if bool(mine[0]) == bool(mine[1]):
            continue
        side = 0 if mine[0] else 1
        table = row.korean if language == "ko" else row.english
        if _said(source, table[side], language, sure=False):
            continue
        for there in table[1 - side].finditer(source):
            written = there.group().lower()
            vague = written in _VAGUE if row.reach == "claim" else _TENSE.fullmatch(written) is not None
            if not vague and not _denied(source, there.span(), language):
                return quoted[slice(*mine[side][0].word)], there.group()
    return None


def _against(
    claim: Claim, row: Opposite, side: int, place: _Place, shared: dict[int, Sequence[Anchor]]
) -> tuple[Evidence, str] | None:
    """Return the source sentence that a clause retells and its word for the opposite, where nothing speaks for the draft."""
    best: tuple[float, Evidence, str] | None = None
    own = 0.0
    for number, one in enumerate(claim.evidence):
        table = row.korean if one.language == "ko" else row.english
        same = _said(one.text, table[side], one.language, sure=False)
        other = _said(one.text, table[1 - side], one.language, core=_CORE.get(row.name, frozenset()))
        if not same and not other:
            continue
        if number not in shared:
            shared[number] = anchors.shared(one.text, one.language, claim.text)
        own = max([own, *(_score(shared[number], place, there) for there in same)])
        if same:
            continue
        for there in other:
            if row.name in _PARTIES and _from_the_other_side(shared[number], place, there):
                continue
            score = _score(shared[number], place, there)
            if score and (best is None or score > best[0]):
                best = (score, one, one.text[slice(*there.word)])
    if best is None or best[0] < _ENOUGH or (own and own + 1 > best[0]):
        return None
    return best[1], best[2]


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
        if sure and (_denied(text, match.span(), language) or (written in _VAGUE and written not in core)):
            continue
        found.append(_Place(match.span(), _clause(text, match.span(), language)))
    return found


def _denied(text: str, span: Span, language: str) -> bool:
    """Return whether a word is denied where it stands, or is part of an idiom that goes nowhere (`매출을 올렸어요`)."""
    before = text[max(0, span[0] - 40) : span[0]]
    if language != "ko":
        return _ENGLISH_NOT.search(before) is not None
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
    """Return how much two clauses share beside the words in question, each place of the draft once."""
    places: dict[Span, float] = {}
    for anchor in shared:
        if not any(_inside(span, theirs) for span in anchor.source):
            continue
        for span in anchor.draft:
            if _inside(span, mine):
                places[span] = max(anchor.weight, places.get(span, 0.0))
    kept: list[Span] = []
    for span in sorted(places, key=lambda one: -places[one]):
        if not any(span[0] < other[1] and other[0] < span[1] for other in kept):
            kept.append(span)
    return sum(places[span] for span in kept)


def _inside(span: Span, place: _Place) -> bool:
    apart = span[1] <= place.word[0] or place.word[1] <= span[0]
    return apart and place.clause[0] <= span[0] and span[1] <= place.clause[1]


def _predicate(text: str, word: Span) -> Span:
    """Return the place of a word with the rest of its predicate (`줄이` of `줄이기로 했어요`)."""
    rest = re.match(r"[가-힣]*(?:\s(?:했|한|됐|하기로|주|졌|있)[가-힣]*)?", text[word[1] :])
    return word[0], word[1] + (rest.end() if rest else 0)
