"""A bound of the source that a draft lost: `up to 2.1 times` told as 2.1배, `fewer than 2%` as 2%. A warning, never more.

Only bounds that change what is said: up to, at least, more than, fewer than and their like, in words right before the figure. What
rounds (about, nearly) is free, so is a bound of a figure to the last digit, and one that the draft tells in any other words.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.findings import spoken
from pipeline.check.lazily import compiled
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

Side = Literal["utmost", "least", "below"]
_MOVES = (
    r"(?:go(?:es|ing)?|went|gone|edg\w+|crept|creep\w*|inch\w+|tick\w+|mov\w+|climb\w+|ris\w+|rose|jump\w*|shot|nudg\w+|add\w*|liv\w+|lead\w*|led|runs?|ran|ramp\w*|bring\w*|brought|push\w*|back|way|right|leap\w*|pick\w*|step\w*|"
    r"stack\w*|measur\w+|com(?:es?|ing)|came|scal\w+|turn\w*|grow\w*|grew|mark\w*|revis\w+|mark\w*) (?:it |them |the [a-z]+ )?"
)
_FELL = r"(?:shares?|stocks?|index|futures|bitcoin|ether|yen|won|dollar|euro|oil|gold)\b[^.;]{0,40}\b(?:fell|falls?|dropp?(?:ed|s)?|slid|sank|tumbl\w+|plung\w+|slump\w+|declin\w+|slipp?\w*|lost|shed|ros[es]|jump\w+|gain\w*|climb\w*|surg\w+|soar\w*|rall\w+|advanc\w+|spik\w+|swung|down|up|hit|reach\w*|touch\w*)(?: by)? "
_THEN = r"(?:a |an |the |some |about |around )?(?:[A-Z]{1,3})?$"
_THAN = r"(?:a |an |about |around )?(?:[A-Z]{1,3})?$"  # `less than the 98.4% of before` compares
_ENGLISH: tuple[tuple[Side, str], ...] = (
    ("utmost", rf"(?<!\w)(?<!-)(?P<cue>(?i:up to)) {_THEN}"),
    ("utmost", rf"(?<!about )(?<!roughly )(?<!nearly )(?<!almost )(?<!twice )(?<!half )(?<!just )(?<!exactly )(?<!times )(?<!approximately )\b(?P<cue>(?i:as (?:much|many|long|far|high|large|fast|big|heavy) as|at most|no more than|a maximum of)) {_THEN}"),
    ("least", rf"\b(?P<cue>(?i:at least|no fewer than|no less than|upwards? of)) {_THEN}"),
    ("least", rf"(?<!\bno )(?<!\bnot )(?<!\bany )(?<!little )(?<!nothing )(?<!much )(?<!far )(?<!\d )(?<!% )(?P<cue>\b(?i:more than)) {_THAN}"),
    ("below", rf"(?<!\bno )(?<!\bnot )(?<!nothing )(?<!little )(?<!much )(?<!far )(?<!\d )(?<!% )(?P<cue>\b(?i:(?:fewer|less) than)) {_THAN}"),
    ("least", r"(?P<cue>[>≥])\s?[$€£¥₩]?$"),
    ("below", r"(?<!-)(?P<cue>[<≤])\s?[$€£¥₩]?$"),
)  # fmt: skip
_KOREAN: tuple[tuple[Side, str], ...] = (
    ("utmost", r"(?P<cue>최대|많게는)\s?$"),
    ("least", r"(?P<cue>최소|적어도)\s?$"),
)
_KOREAN_AFTER: tuple[tuple[Side, str], ...] = (
    ("least", r"\s?[이가을를]?\s?(?P<cue>이상|넘[는게은겼어]|웃돌|웃도는)"),
    ("below", r"\s?[에을를]?\s?(?P<cue>미만|못 미[치쳤]|밑돌|밑도는)"),
)
_AGO = r"[ -](?:[a-z]+[ -])?(?:ago|earlier|before|later|previously|away|old)\b"
_RATIO = r" (?:in|out of|of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a (?:hundred|thousand|million))\b"
_SAME_SUM = r"(?:,? ?우리 ?돈(?:으로)? ?|,? ?한화(?:로)? ?|\((?:약|우리 ?돈)? ?)(?:약 ?)?$"  # `4달러, 우리 돈 6,000원도 안 해요`
_DAYS = frozenset({"date", "relative", "time", "weekday", "quarter"})
_TOLD = {
    "utmost": r"이?나 |최대|최고|최장|많[게으]|많아|길[게어면]|높게|크게는|멀[리게]|빠르면|비싸|늦어도|가장|제일|맥스|까지|한도|상한|한계|이내|안[에의쪽]|이하|미만|안팎|남짓|한때|장중|못|않|(?<!동)안 |넘|달할|이를|이르|육박|가까|웃도|웃돌|수도? 있|수가 있|내[에로]|밖|뿐|불과|그치|그쳐|그쳤|도록|하는 데",
    "least": r"너머|만 [가-힣]{1,4}도|이라도|하나라도|보다|최소|최저|적어도|적게는|못해도|줄잡아|이상|넘|초과|웃도|웃돌|뛰어|상회|돌파|[\d만천백십억조]여|여 |남짓|대 |대[의에]|이 채|채 |않|부터|더 |도 더|거뜬|족히|훌쩍|훨씬|이나|씩이나|만큼도|안팎|가까|하한|문턱",
    "below": r"보다|미만|이하|못|밑|아래|(?<!동)안 |않|채 |채도|이내|안[에의]|남짓|가까|육박|이만|도 |불과|그치|그쳐|그쳤|겨우|고작|뿐|안팎|모자|될까|될락|할까|최대|까지|내[에로]|적[은게어]|짧|만에|작",
}
"""What tells the bound in other words, around the figure or in the whole sentence."""
_PAIRED = deferred(r"(?:[와과나]|이나|\s?(?:또는|혹은))\s(?:[가-힣A-Za-z]+(?<![다고며을를은는])\s){0,4}")
_TOPIC = r"[가-힣]{0,3}[은는] "  # behind a figure: `8년은 버텨야`
_EVERYWHERE = r"최대|최고|최소|적어도|많게는|적게는|길게는|많아야|못해도|줄잡아"
_BOUND_HERE = (
    r"(?<![가-힣])(?P<bound>최대|최장|최소|적어도|많아야|길어야|많게는|길게는|적게는|짧게는)\s(?:[가-힣]{1,4}\s)?$"
)
_ALWAYS_HERE = r"(?<![가-힣])(?P<bound>늘|항상|언제나|매번|예외 없이)\s(?:약\s|[가-힣]{1,4}\s)?$"
_NEVER_HERE = r"(?<![가-힣])(?P<bound>(?:어느|어떤) [가-힣]{1,6}(?:에서)?도|한 번도)\s[^.,]{0,24}$"
_NEVER_OVER = r"[을를]?\s(?:넘|웃돌|밑돌)지 않"
_ALWAYS = r"(?i:\b(?:always|every|each|all|never|consistently|throughout|invariably|none|no)\b)|늘 |항상|언제나|매번|모두|모든|예외|어느"
_AVERAGE_HERE = r"평균|보통|대개|중앙값"
_FOR_EVER = r"(?<![가-힣])(?P<ever>평생|영구(?:히|적으로)?|영원히|무기한|언제까지나)(?= (?:무료|공짜)| [가-힣 ]{0,12}(?:무료|공짜)로)"
_ENDING = (
    r"\b(?:until|through|till|up to the end of|for (?:the )?(?:first )?(?:\w+ )?(?:days?|weeks?|months?|years?))\b[^.,;]{0,24}|"
    r"[가-힣\d]+ ?(?:까지|동안)"
)
_FREE = r"\b(?:free|no charge|no cost)\b|무료|공짜"
_ENDLESS = r"(?i:\b(?:lifetime|life|forever|permanent\w*|for good|perpetu\w+|indefinite\w*|unlimited|beyond)\b)|평생|영구|영원|무기한|종신|계속"
_AVERAGE = r"(?<!maximum )(?<!minimum )(?<!highest )(?<!lowest )\b(?:averag(?:e[sd]?|ing)|mean|median)\b[^.,;\d]{0,28}\s[$€£¥₩]?$"
_ON_AVERAGE = r"[^.,;\d]{0,20} on average\b"
_AVERAGE_KOREAN = (
    r"(?<!최대 )(?<!최소 )(?<!최고 )평균(?:적으로|은|이)?\s(?:약\s)?(?:[\d.,만천]+\s?[가-힣]{1,3}에서\s)?$"
)
_ROUND_HERE = r"(?<![가-힣])(?:약|대략)\s?[$€£]?$"
_ROUND_BEHIND = r"\s?(?:가량|쯤|정도)"
_AROUND = (14, 22)  # letters before and behind a figure in which its bound stands
_APPOSED = r"인 (?:약 )?|\((?:약 )?"
_IDLE = 4  # digits of a figure that is exact for all its `more than`
_TIMES, _REPEATS = ("once", "twice", "times"), frozenset({"번", "차례", "회", "배", ""})
"""`at least once a week` bounds no `한 명`."""
_SMALL = 10  # numbers below are everywhere
_WORDS = 2


def lost_bounds(claim: Claim) -> Iterator[Flag]:
    """Yield the figures of a sentence that its sources bound, and that stand there as if they were exact."""
    bounded = [one for text in claim.evidence for one in _bounded(text)]
    if not bounded or compiled(_EVERYWHERE).search(claim.text):
        return
    told = quantities.readings(claim.text, "ko")
    for group in told:
        if any(one.bound or one.role in ("low", "high", "from") for one in group):
            continue
        homes = [one for one in bounded if _same(group, one[1])]
        if not homes or _stated_plainly(claim, group, homes):
            continue
        side, theirs, cue, evidence = homes[0]
        if _kept(claim.text, group, told, side) or not _meant(claim, evidence, group[0]):
            continue
        message = say("check.hedge.bound", text=group[0].text, cue=f"{cue} {theirs[0].text}".strip())
        yield Flag("hedge", "warn", group[0].span, message, (evidence.id,), 0.6)


def as_bounds(claim: Claim) -> Iterator[Flag]:
    """Yield the averages of a source that a sentence tells as the most or the least that there is, or as always so: `최대 31분`, `늘 31분` for `평균 31분`."""
    if compiled(_AVERAGE_HERE).search(claim.text):
        return
    for group in quantities.readings(claim.text, "ko"):
        always = _always(claim.text, group[0].span)
        mine = always or compiled(_BOUND_HERE).search(claim.text[: group[0].span[0]])
        homes = [
            (one, theirs[0])
            for one in (claim.evidence if mine else ())
            for theirs in quantities.readings(one.text, one.language)
            if _same(group, theirs)
        ]
        if mine and homes and all(_average(*home) for home in homes):
            said = spoken(f"‘{mine['bound']} {group[0].text}’", "이라고/라고")
            source = spoken(f"‘{homes[0][1].text}’", "은/는")
            message = say("check.hedge.average", here=said, source=source, id=homes[0][0].id)
            sure = always and not any(compiled(_ALWAYS).search(one.text) for one in claim.evidence)
            place = (mine.start("bound"), group[0].span[1])
            yield Flag("hedge", "block" if sure else "warn", place, message, (homes[0][0].id,), 0.8 if sure else 0.6)


def _always(text: str, figure: tuple[int, int]) -> re.Match[str] | None:
    """Return what a sentence says to tell that a figure always holds, or is never passed."""
    before = text[: figure[0]]
    never = compiled(_NEVER_HERE).search(before) if compiled(_NEVER_OVER).match(text, figure[1]) else None
    return never or compiled(_ALWAYS_HERE).search(before)


def for_ever(claim: Claim) -> Iterator[Flag]:
    """Yield what is free for a time in its source and for ever in the draft: `평생 무료` for `free until March`."""
    told = compiled(_FOR_EVER).search(claim.text)
    if told is None or any(compiled(_ENDLESS).search(one.text) for one in (*claim.context, *claim.evidence)):
        return
    free = [one for one in claim.evidence if compiled(_FREE).search(one.text)]
    ends = [compiled(_ENDING).search(one.text) for one in free]
    if ends and all(ends) and ends[0] is not None:
        message = say("check.opposite", text=told["ever"], source=ends[0].group().strip(), id=free[0].id)
        yield Flag("number-contradicted", "block", told.span("ever"), message, (free[0].id,), 0.8)


def _average(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source tells a figure as an average, and not as the bound of one."""
    start, end = figure.span
    if figure.bound:
        return False
    if one.language == "ko":
        return re.search(_AVERAGE_KOREAN, one.text[:start]) is not None
    return bool(re.search(_AVERAGE, one.text[:start], re.IGNORECASE) or re.match(_ON_AVERAGE, one.text[end:]))


_Bounded = tuple[Side, Sequence[Quantity], str, Evidence]


def _bounded(one: Evidence) -> Iterator[_Bounded]:
    """Yield the bounded figures of a source sentence: the side, the readings, the words of the bound."""
    for group in quantities.readings(one.text, one.language):
        start, end = group[0].span
        if (
            group[0].kind not in VALUES
            or any(each.kind in _DAYS for each in group)
            or re.match(rf"{_AGO}|{_RATIO}", one.text[end:])
        ):
            continue
        before = one.text[max(0, start - 60) : start]
        side, cue = _cue(one, before, end)
        apart = one.language != "ko" and (_moved if side == "utmost" else _compares)(before, cue)
        if side and not apart and not _idle(group[0]):
            yield side, group, cue, one


def _cue(one: Evidence, before: str, end: int) -> tuple[Side | None, str]:
    if one.language == "ko":
        for side, pattern in _KOREAN_AFTER:
            if found := compiled(pattern).match(one.text, end):
                return side, found["cue"]
    for side, pattern in _KOREAN if one.language == "ko" else _ENGLISH:
        if found := compiled(pattern).search(before):
            return side, found["cue"]
    return None, ""


def _moved(before: str, cue: str) -> bool:
    """Return whether `up to` belongs to a verb (`edged up to 29.4%`), or what was reached is told (`fell as much as 9.4%`)."""
    start = before.rfind(cue)
    verb = _MOVES if cue == "up to" else _FELL
    return re.search(rf"\b{verb}$", before[:start], re.IGNORECASE) is not None


def _compares(before: str, cue: str) -> bool:
    """Return whether a figure stands before `more than`, to be held against the one behind: `$1.3 billion, less than $1.6 billion expected`."""
    return re.search(r"\d[^.;]*, (?:[a-z]+ )?$", before[: before.rfind(cue)]) is not None


def _idle(one: Quantity) -> bool:
    """Return whether a figure is told to so many digits that its bound says nothing: `more than 1,200,345`."""
    digits = re.sub(r"\D", "", one.text).strip("0")
    return len(digits) >= _IDLE


def _same(drafted: Sequence[Quantity], source: Sequence[Quantity]) -> bool:
    times = all(one.text.lower().endswith(_TIMES) for one in source)
    return any(
        mine.value == theirs.value and compare.same(mine, theirs)
        for mine in drafted
        for theirs in source
        if not times or mine.unit in _REPEATS
    )


def _stated_plainly(claim: Claim, group: Sequence[Quantity], homes: Sequence["_Bounded"]) -> bool:
    """Return whether some source sentence has the figure without a bound, too."""
    bounded = {(evidence.id, theirs[0].span) for _, theirs, _, evidence in homes}
    return any(
        (one.id, theirs[0].span) not in bounded and _same(group, theirs)
        for one in claim.evidence
        for theirs in quantities.readings(one.text, one.language)
    )


def _kept(text: str, group: Sequence[Quantity], told: Sequence[Sequence[Quantity]], side: Side) -> bool:
    """Return whether the words around a figure tell its bound, or another place of the sentence tells it of the same figure."""
    if any(other is not group and other[0].bound and other[0].value == group[0].value for other in told):
        return True
    start, end = group[0].span
    before = max([start - _AROUND[0], *(one[0].span[1] for one in told if one[0].span[1] <= start)])
    for other in told:  # `1,000만 달러와 매출의 3%까지`: what follows two figures is said of both
        end = other[0].span[1] if _PAIRED.fullmatch(text, end, max(end, other[0].span[0])) else end
    told = [one for one in told if not _worked_out(text, group[0], one[0])]
    behind = min(
        [end + _AROUND[1], *(one[0].span[0] for one in told if one[0].span[0] >= end and not _again(text, end, one[0]))]
    )
    rounded = any(one.approximate for one in group) and not _only_rounded(text, start, end)
    if side != "utmost" and (rounded or compiled(_TOPIC).match(text, end)):
        return True
    around = text[max(0, before) : start] + "\n" + text[end:behind]
    return compiled(_TOLD[side]).search(around) is not None


def _worked_out(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether the figure behind a share is what it comes to, so that a bound behind that is the share's: `절반인 1억 5,500만 유로에도 못 미쳐요`."""
    return (
        one.kind == "times"
        and other.span[0] >= one.span[1]
        and compiled(_APPOSED).fullmatch(text, one.span[1], other.span[0]) is not None
    )


def _only_rounded(text: str, start: int, end: int) -> bool:
    """Return whether a figure stands with a word that says only that it is no exact one: `약 600명`."""
    return (
        compiled(_ROUND_HERE).search(text[:start]) is not None or compiled(_ROUND_BEHIND).match(text, end) is not None
    )


def _again(text: str, end: int, other: Quantity) -> bool:
    """Return whether the figure behind tells the same sum in other money."""
    return re.search(_SAME_SUM, text[end : other.span[0]]) is not None


def _meant(claim: Claim, evidence: Evidence, drafted: Quantity) -> bool:
    """Return whether a figure is surely that of the source sentence: it is like no other, or words of the sentence stand in the draft."""
    telling = drafted.value >= _SMALL or drafted.kind in ("percent", "money", "times", "size")
    if len(claim.evidence) == 1 and telling:
        return True
    shared = [one for one in anchors.shared(evidence.text, evidence.language, claim.text) if one.key[0] not in "=#"]
    return len(shared) >= (1 if telling else _WORDS)
