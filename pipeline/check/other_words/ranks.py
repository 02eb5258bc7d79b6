"""Ranks that a source says in other words: `1, 2위` for the first two spots, `10위권 밖` for eleventh, `6위` for two places up to fourth."""

import re
from fractions import Fraction

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim
from pipeline.check.figures.pool import Pool
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity
from pipeline.text.quantities.english_words import ONES, WORDS

_NUMBERS = {word: WORDS[word] for word in ONES[1:10]}
_NUMBER = rf"(?P<number>{'|'.join(_NUMBERS)}|\d{{1,2}})"
_TOP = deferred(
    rf"\b(?:first|top|highest|leading|best) {_NUMBER}(?: (?:spots?|places?|positions?|ranks?|slots?|rungs?)\b)|\btop {_NUMBER.replace('number', 'plain')}\b"
    rf"|\b(?P<both>both of the top|podium)\b|상위 {_NUMBER.replace('number', 'korean')}",
    re.IGNORECASE,
)
_STEPS = deferred(
    rf"\b{_NUMBER} (?:spots?|places?|positions?|ranks?|rungs?|notch(?:es)?)\b|(?P<korean>[한두세네]|다섯|여섯|일곱|\d{{1,2}}) ?(?:계단|단계)",
    re.IGNORECASE,
)
_KOREAN = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7}
_OUTSIDE = deferred(r"(?:권)?\s?(?:밖|바깥)|권(?:에서|을) (?:밀[려렸]|벗어|이탈|빠[졌져])")
_INSIDE = deferred(r"(?:권)?\s?(?:안|이내|내)(?:으로|에|$|\s)|권(?:에|을|으로|이|을)?(?:\s|$|[.,])|권 (?:진입|유지)")
_PODIUM = 3
_NEAR_WORDS = 24
_TOPS = deferred(
    r"\b(?:tops|topped|topping|leads|led)\b|\bthe (?:best|highest|strongest) (?:results?|scores?|marks?|showing|shares?|rates?|accuracy|grades?|ratings?)\b"
)
_ONLY = deferred(
    r"\b[Oo]nly (?P<names>[A-Z][\w.&'’-]*(?:(?: |, | and |, and )[A-Z][\w.&'’-]*){0,4})(?: [a-z]+){1,2}? (?:more|higher|better|faster|larger|bigger|ahead)\b"
)
_AND = deferred(r",? and |, ")
_BEHIND = deferred(r"\b(?:behind|trail(?:s|ed|ing)?)\b")
_CLAUSE = deferred(r"[;:.]\s|, (?:and|but|while|with) ")
_TWO_PLACES = deferred(
    r"(?<!\d)\d[위등](?:와|과|하고) \d[위등](?:의|와의|과의| 간| 사이)? ?(?:의 )?(?:격차|차이|간격|점수 차|승점 차|표 차)"
)
_HEADS = deferred(
    r"\b(?:tops?|topped|topping|heads?|headed|leads?|led) (?:the|a|its|every|this year[’']s) (?:[A-Za-z-]+ )?(?:list|rankings?|table|charts?|poll|standings|index|league|field)\b",
    re.IGNORECASE,
)
_LAST = deferred(rf"\b(?:[Ll]ast|bottom) (?:out of|of|among) (?:all |the )?(?P<number>{'|'.join(WORDS)}|\d{{1,3}})\b")
_BEST = deferred(
    r"\b(?:[Tt]he|[Ii]ts|[’']s) (?:best|top|leading|winning|strongest|fastest|highest(?:-[a-z]+)?|most [a-z]+)(?:-[a-z]+)? (?:of (?:the |all |all the )?(?:\d+ )?(?:[a-z-]+ ){1,3}?[a-z-]+|(?:[a-z-]+ ){0,2}?[a-z-]+),? (?:(?:was|is|came from|belongs to) )?(?=[A-Z])"
)
_LEADING = (
    r"(?:(?:long-?time|current|clear|undisputed|global|world|national|domestic|local|regional|[A-Z][a-z]+(?:an|ish|ese|ch)) )?"
    r"(?:(?!party|opposition|union|project|team|church|religious|thought|group|gang|business|political|minority|majority|house|senate|cult|rebel|community|worship)[a-z]+ )?leader"
)
_LEADER = deferred(rf"\b(?:[Tt]he|[Ii]ts|[A-Za-z]+[’']s) {_LEADING},? (?=[A-Z])")
_LEADER_BEHIND = deferred(
    rf"(?P<name>[A-ZÀ-Þ][\w.&’'-]*(?: [A-ZÀ-Þ][\w.&’'-]*){{0,3}})(?:, | is | was | remains | has been | are |['’]s )(?:now |still |currently )?(?:the |its |[A-Za-z]+[’']s ){_LEADING}\b(?! of (?:the )?(?:party|opposition|union|project|team))"
)
_NAMED_SO = deferred(r"(?:인|이자|,| 업체| 회사| 사업자| 기업)(?:인)? (?:[가-힣A-Za-z]{1,8} )?$")
_NAME_ENDS = deferred(r"[,;:.](?=\s|$)|\s(?:and|but|while)\s")
_AFTER = deferred(
    r"(?P<names>(?:[가-힣A-Za-z\d]+(?:, |·|[와과] ))*[가-힣A-Za-z\d]+)에 (?:뒤)?이[어은]서?[^.\d]{0,14}(?P<rank>\d)위"
)
_LISTED = deferred(r", |·|[와과] ")
_THE_FIRST = deferred(r"1위|선두|가장 (?:많|높|컸|큰|앞)|최다|최대")
_LEADS = deferred(
    r"가장 (?:높|많|컸|크|앞|빨랐|좋)[^.]{0,24}2위(?:인|였던|에 오른)? (?:[^.]|\.(?=\d)){0,40}(?:앞섰|앞질|제쳤|따돌|웃돌)"
)
_CAME_NEXT = deferred(r"뒤를 이[었어은]|뒤이었|그다음이|순이[었다며고]|순(?:으로 (?:많|높|나타|집계|뒤)|이었)")
_NEXT_ONE = deferred(r"(?<!\d),(?!\d)|(?<=\d),(?=\s)|[고며](?=\s)|·")
_NAME = deferred(r"[가-힣A-Za-z]{2,}")
_TIME = deferred(r"[ -](?:straight |consecutive |successive )?(?:years?|time|quarter|month|week|season|day|half)\b")


def told(claim: Claim, drafted: Quantity, known: Pool) -> bool:
    """Return whether a rank that no cited sentence states follows from one that it does, or from how many places it speaks of."""
    behind = claim.text[drafted.span[1] : drafted.span[1] + 12]
    if _between_places(claim, drafted, known) or _heads(claim, drafted, known):
        return True
    ranks = [one.value for _, one in known.figures if one.kind == "ordinal"]
    if _OUTSIDE.match(behind):
        return any(rank > drafted.value for rank in ranks)
    if _INSIDE.match(behind):
        return any(rank <= drafted.value for rank in ranks)
    texts = [one.text for one in claim.evidence]
    if any(drafted.value <= places for text in texts for places in _places(text)):
        return True
    if not ranks and drafted.text.endswith(("위", "등")) and _by_size(claim, drafted, known):
        return True
    if (
        _follows(claim, drafted)
        or _above(claim, ranks, drafted)
        or _behind_only(claim, drafted)
        or _ahead_of(claim, drafted)
    ):
        return True
    leads = any(_LEADS.search(one.text) for one in claim.evidence if one.language == "ko")
    if drafted.value == 1 and (leads or _of_the_best(claim, drafted)):
        return True
    lasts = [match["number"] for text in texts for match in _LAST.finditer(text)]
    if any(drafted.value == WORDS.get(last, 0) or last == str(drafted.value) for last in lasts):
        return True
    moves = [_steps(match) for text in texts for match in _STEPS.finditer(text)]
    return any(abs(rank - drafted.value) == move for rank in ranks for move in moves)


def among_numbers(drafted: Quantity, known: Pool) -> bool:
    """Return whether a place is told of a source with numbers: it is to be reckoned, and not to be left alone as a first one is."""
    return drafted.kind == "ordinal" and any(compare.comparable(drafted, source) for _, source in known.figures)


def _between_places(claim: Claim, drafted: Quantity, known: Pool) -> bool:
    """Return whether a place is one of two whose distance is told, where the sources give so many figures to rank."""
    if not any(pair.start() <= drafted.span[0] < pair.end() for pair in _TWO_PLACES.finditer(claim.text)):
        return False
    kinds = {one.kind for _, one in known.figures if one.kind in LEVELS}
    return any(len({one.value for _, one in known.figures if one.kind == kind}) >= drafted.value for kind in kinds)


def _heads(claim: Claim, drafted: Quantity, known: Pool) -> bool:
    """Return whether a first place is that of who heads a list in the sources, none of which has another place."""
    if drafted.value != 1 or not any(_HEADS.search(one.text) for one in claim.evidence):
        return False
    texts = {one.id: one.text for one in claim.evidence}
    return all(
        one.value == 1 or _TIME.match(texts.get(name, ""), one.span[1])
        for name, one in known.figures
        if one.kind == "ordinal"
    )


def _follows(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a Korean source has somebody of the draft so many behind its first: `1위에 올랐고 서울이 88만 명으로 뒤를 이었다`."""
    text = claim.text[: drafted.span[0]].rpartition(",")[2][-_NEAR_WORDS:] + claim.text[drafted.span[1] :][:_NEAR_WORDS]
    for source in (one.text for one in claim.evidence if one.language == "ko"):
        for first in _THE_FIRST.finditer(source):
            end = _CAME_NEXT.search(source, first.end())
            row = _NEXT_ONE.split(source[first.end() : end.start()]) if end else []
            parts = [part for part in row[1:] if any(letter.isdigit() for letter in part)]
            place = int(drafted.value) - 2
            if 0 <= place < len(parts) and any(name[:2] in text for name in _NAME.findall(parts[place])[:2]):
                return True
    return False


def _above(claim: Claim, ranks: list[Fraction], drafted: Quantity) -> bool:
    """Return whether a rank is that of who `tops` a list, or of those whom the source's rank is `behind`."""
    mine = _nearest(claim, drafted)
    for one in claim.evidence if mine and ranks else ():
        top, behind = _TOPS.search(one.text), _BEHIND.search(one.text)
        if top and drafted.value == 1 and mine <= aliases.held(one.text[: top.start()]):
            return True
        if behind and drafted.value < max(ranks) and mine <= aliases.held(_CLAUSE.split(one.text[behind.end() :])[0]):
            return True
    return False


def _behind_only(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a place is the next one behind all that a source has before somebody else: second for `Only Vivo sold more`."""
    mine = _nearest(claim, drafted)
    return any(
        drafted.value == len(_AND.split(match["names"])) + 1 and not mine & aliases.held(match["names"])
        for one in claim.evidence
        for match in _ONLY.finditer(one.text)
    )


def _of_the_best(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a first place is told beside the name that a source calls the best, the top or the leading one, or the market's leader."""
    for one in claim.evidence:
        zones = [
            (match.end(), end.start() if (end := _NAME_ENDS.search(one.text, match.end())) else len(one.text))
            for pattern in (_BEST, _LEADER)
            for match in pattern.finditer(one.text)
        ]
        zones += [match.span("name") for match in _LEADER_BEHIND.finditer(one.text)]
        names = anchors.shared(one.text, one.language, claim.text) if zones else []
        places = [(span, name) for name in names if name.key[0] == "@" for span in name.draft]
        near = min(places, key=lambda place: _distance(claim.text, place[0], drafted.span), default=None)
        if near is not None and any(start <= at < end for start, end in zones for at, _ in near[1].source):
            return True
    return False


def _distance(text: str, name: tuple[int, int], rank: tuple[int, int]) -> int:
    """Return how far a name stands from a place; not at all where the place describes it: `1위인 뒤텔코`."""
    described = rank[1] <= name[0] and _NAMED_SO.fullmatch(text, rank[1], name[0])
    return -1 if described else max(name[0] - rank[1], rank[0] - name[1])


def _ahead_of(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a place is that of one of those whom a Korean source lists before its own: first for 미국 of `미국, 중국에 이어 3위`."""
    start, end = drafted.span
    for match in (match for one in claim.evidence for match in _AFTER.finditer(one.text)):
        names = _LISTED.split(match["names"])
        if len(names) + 1 != int(match["rank"]) or not 1 <= drafted.value <= len(names):
            continue
        name = re.escape(names[int(drafted.value) - 1])
        if re.match(rf"(?:[은는인의])?,? {name}", claim.text[end:]) or re.search(
            rf"{name}(?:[이가은는도])? $", claim.text[:start]
        ):
            return True
    return False


def _nearest(claim: Claim, drafted: Quantity) -> set[str]:
    """Return the name that stands nearest to a rank, if any does."""
    start, end = drafted.span
    named = aliases.hangul(claim.text, aliases.table())
    near = sorted(named, key=lambda one: max(one[1][0] - end, start - one[1][1]))[:1]
    return {key for key, _ in near}


def _by_size(claim: Claim, drafted: Quantity, known: Pool) -> bool:
    """Return whether a figure of the sentence has this place among the source's figures of its unit: the third largest of three."""
    for mine in quantities.find(claim.text, "ko"):
        if mine.kind not in LEVELS or mine.per:
            continue
        values = sorted({one.value for _, one in known.figures if one.kind in LEVELS and compare.comparable(mine, one)})
        if mine.value in values and drafted.value in (
            values.index(mine.value) + 1,
            len(values) - values.index(mine.value),
        ):
            return True
    return drafted.value == 1 and _largest(claim, known)


def _largest(claim: Claim, known: Pool) -> bool:
    """Return whether a sentence without a measure is followed by the largest of those that stand now: `1위는 … . 점유율이 40%예요`."""
    if any(one.kind in LEVELS for one in quantities.find(claim.text, "ko")):
        return False
    for mine in quantities.find(claim.after, "ko"):
        alike = [one for _, one in known.figures if one.kind == mine.kind == "percent" and one.role != "from"]
        if len(alike) > 1 and mine.value == max(one.value for one in alike):
            return True
    return False


def _places(text: str) -> list[int]:
    """Return how many of the first places a source speaks of."""
    found = []
    for match in _TOP.finditer(text):
        written = (match["number"] or match["plain"] or match["korean"] or "").lower()
        found.append(_NUMBERS.get(written) or (int(written) if written.isdigit() else _PODIUM))
    return found


def _steps(match: re.Match[str]) -> int:
    written = (match["number"] or match["korean"]).lower()
    return _NUMBERS.get(written) or _KOREAN.get(written) or int(written)
