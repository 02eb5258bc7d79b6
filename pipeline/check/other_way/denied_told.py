"""A denial told as an admission, a plan that there is not as one, and what was confirmed as denied.

`denied that it was in talks` is no `협상 중이라고 인정했어요`, `We do not plan to raise prices` no `올리겠다고 밝혔어요`. The draft must tell the
matter of the denial, by two of its words or one and who says it, and nothing that the source says elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness, stances
from pipeline.check.other_way.likeness import Tie
from pipeline.check.other_way.stances import Stance
from pipeline.messages import say
from pipeline.text.patterns import deferred

SURELY = 0.85
"""How sure it is that a deed which a source denies is told as planned or done, however much the source tells beside it."""
_ENOUGH, _LEAST, _WHO = 1.3, 0.75, 0.5
_SHORT = 12  # characters: `There is no truth to it` may come before or after what it denies
_OWN_DEED = 1.2  # where the sources tell the deed of nothing else: the names around it may be those of the whole story
_APART = 0.6  # of what the denial shares: what the source says elsewhere must weigh less
_DENIED = frozenset({"denies", "no plan", "silent"})
_NEGATED = deferred(
    r"않|없(?![애앤앨앴])(?!이[ 는])|못[했하해한 ]|아니|아닌|아닙|(?<![가-힣])안 |부인|반박|문제[를]? 삼|문제를 제기|이의|일축|거부|거절|무산|배제|사실무근|잘못|틀[린렸리]|말라|마라|[가-힣]지 마|대신|커녕"
)
_TOLD_BY_OTHERS = deferred(
    r"보도[가를도는에했]|소문|루머|주장|의혹|추측|관측|얘기가|이야기가|말이 (?:나|돌)|전망|지적|비판|우려|[다라]는 (?:말|얘기|이야기|질문|물음|보도|전망|지적|설|소식|문제|내용)|냐는|느냐|는지|[은ㄴ]지 |의심|혐의|고 (?:지적|비판|주장|보도|의심|제기)|면 |[어아해여]야 |라면|따르면"
)
_IT = deferred(
    r"\W*(?:follow(?: suit)?|(?:that |whether |if )?(?:[a-z]+ ){0,2}?(?:it|them|this|that|one|so|they|there)(?: (?:exists?|is|was|works?|will|would|happens?|does|yet|now))?)(?:[,;.]|\W*$)"
)
_OPENING = 48  # characters: so near the start of its sentence a word for what was told means the sentence before
_GOES_ON = deferred(r"(?:[었았했였렸졌냈됐췄웠갔왔쳤]고|이고|해서|(?<=[가-힣])하고)(?=,?\s)")
_NARROW = deferred(r"[가-힣](?:자|며|면서|(?<![다라냐자])고,?(?!\s있)|해서|어서|아서)\s")
_MARKS = deferred(r'["“”]')
_NEAR = 8
_TAKEN_BACK = deferred(
    r"빠[지진졌져]|빼|뺀|뺐|제외|예외|면제|금지|막[았는혀힌]|막혀|불가|그만|중단|끊|멈|취소|철회|무료|공짜|그대로|유지"
)
_FEWER = deferred(r"\b(?:less|fewer|below|under|short|without|lack\w*)\b")
_LATER = deferred(
    r"\b(?:before|until|unless|only|more than|less than|fewer|below|above|under|over|at least|beyond|yet|except|rather than|instead of|further|just|merely|necessarily|all|every|always|entirely|enough|much|many|as|so|very|such|simply|sure|clear|because|if|least|alone|exactly|quite|fully|immediately|currently|necessarily|mean|like|too|mention\w*|rul\w+|exclud\w+|den\w+|reject\w*|refus\w+|fail\w*|stop\w*|apply|include|cover)\b|n['’]t\b|\bnot\b|\bno\b"
)
_TO_BE = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 8)
_PREDICATE = deferred(
    rf"(?P<end>(?:(?<=[{_TO_BE}]) (?:생각|뜻|의향)(?:이라고|이라며|이 있다고|도 있다고)|겠다고|(?:을|를|할|될|릴|킬|길|낼|출|칠|울|놓을|ㄹ)? ?(?:거|것|계획|예정|방침)(?:이?라고|이라며|으로|예|이에)|기로|려고|[고는] 있다고|중이라고|예고|[한인간은는된른린]다고|[았었했였됐렸졌냈쳤췄꿨]다고|[고은] 있어|었어|았어|했어|됐어|렸어|냈어|쳤어|췄어|졌어|였어|뒀어|웠어|예정|계획|추진|준비)[가-힣 ]{{0,14}}?(?:요|다|고요|죠|고|지만|는데)(?=[.!?,~\s(\u2060]|$))|(?<![가-힣])[가-힣]{{1,6}}(?:요|다)(?=[.!?~\s\u2060]*$)"
)
_ANSWERED_WITH = deferred(r"[다라]고 (?:[가-힣]{1,6} )?(?:반박|일축)[가-힣]*$")
"""What somebody answers is what he says himself: `날이 여섯 번이라고 반박했다` denies no such day."""
_OF_WHAT = deferred(
    r"[다라]는 (?:[가-힣]+ )?(?:보도|소문|주장|의혹|추측|관측|지적|비판|말|얘기|이야기|질문|전망|우려)|(?:보도|소문|주장|의혹|추측|지적|비판|우려)(?:에|를|을)"
)
_MATTER_DENIED = deferred(
    r"않|못|없|아니|(?<![가-힣])안 |\b(?:not|never|no|neither|nor|failed|refused|lack\w*|stop\w*|halt\w*|declin\w+)\b|n['’]t\b"
)


@dataclass(frozen=True, slots=True)
class _Home:
    """A stance of a source: its sentence, and the stretches of the sources that tell its matter."""

    stance: Stance
    number: int
    matter: tuple[tuple[int, Span], ...]
    named_before: bool = False  # the matter is what the sentence has told: `we have no plans to add it`


def denied_told(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the denial of a source that a sentence tells as admitted or planned, or the admission that it tells as denied."""
    homes = _homes(claim.evidence)
    if not homes:
        return
    found = [] if not homes else list(stances.korean(claim.text))
    sides = {side for side, _, _ in found}
    if sides == {"confirms"} and any(home.stance.side in _DENIED for home in homes):
        yield from _admitted(claim, homes, [(word, stretch) for _, word, stretch in found])
    elif sides == {"denies"}:
        yield from _denied(claim, homes, [(word, stretch) for _, word, stretch in found])
    elif not found:
        parts = (claim, *_openings(claim))
        planned = [_flag(claim, *told) for part in parts for told in _planned(part, homes, before)][:1]
        yield from (replace(one, sure=SURELY) for one in planned)


def _openings(claim: Claim) -> Iterator[Claim]:
    """Yield what a sentence tells before it goes on, as a sentence of its own with all that follows `after`: `금지했고, …`."""
    for match in _GOES_ON.finditer(claim.text):
        ending = "했다" if match.group() == "해서" else "한다" if match.group() == "하고" else match.group()[0] + "다"
        part = f"{claim.text[: match.start()]}{ending}."
        yield replace(claim, placed=replace(claim.placed, text=part, plain=part), following=claim.text[match.end() :])


def _homes(evidence: Sequence[Evidence]) -> list[_Home]:
    found = []
    for number, one in enumerate(evidence):
        for stance in stances.english(one.text) if one.language != "ko" else _korean(one.text):
            matter = [(number, stance.matter)]
            if stance.back:
                short = stance.matter[1] - stance.word[1] < _SHORT
                beside = (number - 1, number + 1) if short else (number - 1,)
                matter += [(at, (0, len(evidence[at].text))) for at in beside if 0 <= at < len(evidence)]
            named_before = stance.word[1] <= stance.matter[0] and _IT.match(one.text, *stance.matter) is not None
            if named_before:
                matter.append((number, (0, stance.word[0])))
                if number and stance.word[0] < _OPENING:
                    matter.append((number - 1, (0, len(evidence[number - 1].text))))
            found.append(_Home(stance, number, tuple(matter), named_before))
    return found


def _korean(text: str) -> list[Stance]:
    found = [Stance(side, word, (0, 0), stretch) for side, word, stretch in stances.korean(text)]
    return [
        one for one in found if _OF_WHAT.search(text, *one.matter) or not _ANSWERED_WITH.search(text, 0, one.word[1])
    ]


def _ties(claim: Claim) -> list[tuple[Tie, ...]]:
    return [likeness.ties(one.text, one.language, claim.text) for one in claim.evidence]


def _matter(ties: Sequence[Sequence[Tie]], home: _Home, stretch: Span) -> list[Tie]:
    return [tie for number, span in home.matter for tie in likeness.inside(ties[number], span, stretch)]


def _who(ties: Sequence[Sequence[Tie]], home: _Home, text: str) -> float:
    """Return what it adds that a draft names who denies or confirms."""
    return _WHO if likeness.inside(ties[home.number], home.stance.who, (0, len(text))) else 0.0


def _elsewhere(text: str, ties: Sequence[Sequence[Tie]], home: _Home, stretch: Span) -> float:
    """Return how much of a stretch of the draft the sources say outside the matter of a stance only, and outside who takes it."""
    spots = {tie.draft for tie in _matter(ties, home, stretch)}
    for around in (*_speaker(text, home.stance), home.stance.word):
        spots |= {tie.draft for tie in likeness.inside(ties[home.number], around, stretch)}
    rest = [
        tie
        for one in ties
        for tie in one
        if likeness.within(tie.draft, stretch)
        and not any(tie.draft[0] < spot[1] and spot[0] < tie.draft[1] for spot in spots)
    ]
    return likeness.weigh(rest)


def _speaker(text: str, stance: Stance) -> list[Span]:
    """Return the stretches of a sentence that say who takes a stance; of a quotation all that stands around it."""
    opened = len(_MARKS.findall(text[: stance.word[0]])) % 2 == 1
    if not opened:
        return [stance.who]
    marks = [match.start() for match in _MARKS.finditer(text)]
    start = max((mark for mark in marks if mark < stance.word[0]), default=0)
    end = min((mark for mark in marks if mark > stance.word[0]), default=len(text))
    return [stance.who, (0, start), (end, len(text))]


def _score(claim: Claim, ties: Sequence[Sequence[Tie]], home: _Home, stretch: Span) -> float:
    """Return how much a stretch of a draft shares with the matter of a stance; nothing where it is surely not meant."""
    shared = _matter(ties, home, stretch)
    matter, last = (
        likeness.weigh(shared),
        max((tie for tie in shared if tie.deed), key=lambda tie: tie.draft, default=None),
    )
    own = last is not None and len(shared) > 1 and not _again(ties, home, last)
    most = (_OWN_DEED if own else _APART) * matter
    if matter < _LEAST or _elsewhere(claim.evidence[home.number].text, ties, home, stretch) > most:
        return 0.0
    return matter + _who(ties, home, claim.text)


def _admitted(claim: Claim, homes: Sequence[_Home], places: Sequence[tuple[Span, Span]]) -> Iterator[Flag]:
    """Yield what a draft says was admitted or confirmed, and a source that it was denied or left open."""
    ties = _ties(claim)
    for word, stretch in places:
        confirmed = [home for home in homes if home.stance.side == "confirms"]
        for home in homes:
            matter = _text(claim, home)
            negated = _NEGATED.search(claim.text, *stretch) is not None and not _FEWER.search(matter)
            if home.stance.back and _MATTER_DENIED.search(claim.evidence[home.number].text, 0, home.stance.word[0]):
                negated = False  # `says that no model was trained on them, a claim the authors dispute`
            if home.stance.side not in _DENIED or negated or _MATTER_DENIED.search(matter):
                continue
            score = _score(claim, ties, home, (0, stretch[1]) if home.named_before else stretch)
            other = max((likeness.weigh(_matter(ties, one, stretch)) for one in confirmed), default=0.0)
            if score >= _ENOUGH and other < _LEAST:
                yield _flag(claim, home, word)
                return


def _denied(claim: Claim, homes: Sequence[_Home], places: Sequence[tuple[Span, Span]]) -> Iterator[Flag]:
    """Yield what a draft says was denied, and a source that it was admitted or confirmed."""
    ties = _ties(claim)
    for word, stretch in places:
        for home in homes:
            if home.stance.side != "confirms" or _MATTER_DENIED.search(_text(claim, home)):
                continue
            score = _score(claim, ties, home, stretch)
            others = [one for one in homes if one.stance.side in _DENIED]
            other = max((likeness.weigh(_matter(ties, one, stretch)) for one in others), default=0.0)
            if score >= _ENOUGH and other < _LEAST:
                yield _flag(claim, home, word)
                return


def _planned(claim: Claim, homes: Sequence[_Home], before: str) -> Iterator[tuple[_Home, Span]]:
    """Yield where a draft tells as planned or done what a source has only as what somebody denies or does not plan."""
    text = claim.text
    ends = list(_PREDICATE.finditer(text))
    if not ends or any(_NEGATED.search(one) for one in (before, claim.after)) or _TOLD_BY_OTHERS.search(text):
        return
    ties = _ties(claim)
    opened = [match.end() for match in _NARROW.finditer(text, 0, ends[-1].start())]
    stretch = (max(stances.opening(text, ends[-1].start()), *opened, 0), ends[-1].end())
    if _NEGATED.search(text, stretch[0]):
        return
    for home in homes:
        matter = _text(claim, home)
        limited = home.stance.side == "not" and _LATER.search(matter)
        if (
            home.stance.back
            or home.stance.side not in ("denies", "no plan", "not")
            or limited
            or _MATTER_DENIED.search(matter)
        ):
            continue
        own = likeness.inside(ties[home.number], home.stance.matter, stretch)
        told = [tie for tie in own if tie.deed and any(_ends(end, tie) for end in ends)]
        if not told or any(_again(ties, home, deed, homes) for deed in told) or _unsaid(text, told):
            continue
        if _score(claim, ties, home, (0, stretch[1]) if home.named_before else stretch) >= _ENOUGH:
            yield home, (told[-1].draft[0], stretch[1])
            return


def _ends(end: re.Match[str], deed: Tie) -> bool:
    """Return whether a deed is the one that a predicate tells."""
    return end.start() - deed.draft[1] <= _NEAR and deed.draft[0] < end.end()


def _again(ties: Sequence[Sequence[Tie]], home: _Home, deed: Tie, homes: Sequence[_Home] = ()) -> bool:
    """Return whether the sources tell a deed of something else too, and do not deny it there."""
    denied = [home, *(one for one in homes if one.stance.side in ("denies", "no plan", "not"))]
    return any(
        tie.deed and tie.draft == deed.draft and not any(_of(one, number, place) for one in denied)
        for number, one in enumerate(ties)
        for tie in one
        for place in tie.source
    )


def _unsaid(text: str, told: Sequence[Tie]) -> bool:
    """Return whether a sentence has a word, beside its deeds, that takes something back: `학습에서 빠져요`."""
    for tie in told:
        start, end = tie.draft
        text = text[:start] + " " * (end - start) + text[end:]
    return _TAKEN_BACK.search(text) is not None


def _of(home: _Home, number: int, place: Span) -> bool:
    return any(number == at and likeness.within(place, span) for at, span in home.matter)


def _text(claim: Claim, home: _Home) -> str:
    """Return the matter of a stance as its own sentence tells it."""
    start, end = home.stance.matter
    korean = home.stance.word[0] >= end
    return claim.evidence[home.number].text[start if korean else max(start, home.stance.word[1]) : end]


def _flag(claim: Claim, home: _Home, word: Span) -> Flag:
    one = claim.evidence[home.number]
    start, end = home.stance.word
    source = one.text[start : max(end, home.stance.matter[1])]
    text = claim.text[slice(*word)].rstrip(" ,.")
    message = say("check.opposite", text=text, source=_short(source), id=one.id)
    return Flag("number-contradicted", "block", word, message, (one.id,), 0.8)


def _short(text: str) -> str:
    """Return the first words of a stretch of a source."""
    return " ".join(re.sub(r"[\"“”]", "", text).split()[:9])
