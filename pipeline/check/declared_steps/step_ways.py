"""Which of two figures a sentence says is the larger, where it tells only how far apart they are: `반대가 찬성보다 5%포인트 많았어요`.

The sentence is told in full, each side with the figure that it must have; if the checks of exchanged figures find that these have
changed places, and find nothing the other way round, it is the wrong way round.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.changed_places import counterparts, order, pairing
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.declared_steps import since_then, step_forms, step_sides, subjects
from pipeline.check.declared_steps.step_forms import Form
from pipeline.check.figures import derive
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import grounds
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity, write

_THAN = deferred(r"(?P<ahead>.*)(?:보다|에 비해|에 비하면)(?:는)?\s(?P<between>.*)", re.DOTALL)
_SUBJECT = deferred(
    r"(?P<subject>.*\S(?:(?<![않같많적높낮작좋젊늙])은|(?<![않있없하되쓰])는|(?<![차길높나넓깊])이|(?<![월물유평단])가|에는|에선|에서는))\s(?P<rest>.*)",
    re.DOTALL,
)
_TOPIC = deferred(
    r"(?P<subject>[^,]*?\S(?:(?<![않같많적높낮작좋젊늙])은|(?<![않있없하되쓰])는))\s(?P<rest>[가-힣A-Za-z]+[이가]\s.*)",
    re.DOTALL,
)
"""`AI는 전문의가 혼자 볼 때보다`: what has its own doer is the other side."""
_ADNOMINAL = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in (4, 8))
_DESCRIBES = deferred(rf"(?:.*\s)?[가-힣A-Za-z\d]+[이가] [가-힣]{{0,6}}[{_ADNOMINAL}] [가-힣A-Za-z\d]+", re.DOTALL)
"""`잠이 적은 학생`, `센서가 없는 차`: what stands before 이 or 가 is no side, it describes one."""
_LONGEST = 24  # characters that name a side
_AHEAD = deferred(r"\s?(?:을|를)?\s?(?:더\s)?앞[섰서선]|\s?(?:을|를)?\s?(?:더\s)?(?:웃[돌도돈])")
_BEHIND = deferred(r"\s?(?:을|를)?\s?(?:더\s)?(?:뒤[졌처쳐진]|밑[돌도돈])")
_MONEY = {"KRW": "원", "USD": "달러", "EUR": "유로", "JPY": "엔", "GBP": "파운드", "CNY": "위안"}
_BASE = deferred(r"\)?")
_HELPED = deferred(r"(?<!\S)\S+(?:(?:의)? (?:도움|힘)(?:을 받[은아]|으로) | 없이 )")
"""What only says with whose help, or without: no side is told of it."""
_LINKS = deferred(r".*(?<=[가-힣])(?:고|지만|는데|은데|인데|며),?\s", re.DOTALL)
_IT = deferred(r"(?:^|[\s,])(?:그|이|저|그것|이것)$")
_FELL_MORE = deferred(
    r"\s?(?:가량|정도|쯤|이나|나)?(?:을|를)?\s?더\s(?:크게\s|많이\s)?(?:낮[추췄춘춰출]|줄[였이인여일]|깎|내[렸린려리릴]|떨어뜨|덜[었어])"
)
_FALLS = deferred(r"\b(?:reduc|lower|cut|fall|fell|drop|decreas|declin|shed|shr[aiu]nk|eas|sav|slash)\w*")
_SAID = deferred(r"\s?(?:가량|정도|쯤|이나|나)?(?:을|를|이|가)?\s?(?:더 |덜 )?[가-힣]+")
_TOLD = deferred(r"(?:으로|로|인데|이고|이며),?\s")
_ENDS = deferred(r"[,;:.](?=\s|$)")
_EARLIER_BEST = deferred(r"(?:전작|이전 작품|직전|이전|종전|기존|예전|기록)$|(?:이전|기존|종전) [가-힣]{1,4}$")
_SURPASSED = deferred(
    r"\)?[을를]\s(?:[가-힣]{1,5}\s)?(?:갈아\s?치|넘[어긴겼었]|뛰어넘|앞[질지섰]|경신|새로 쓰|깨[고며]|깼|깬|제[치쳤친]|웃[돌돈])"
)
"""What says of a figure that another one is above it: `최고 기록(250만 명)을 갈아 치웠다`."""


def misfit(claim: Claim, drafted: Quantity, step: str) -> Flag | None:
    """Return the finding that of two figures that a sentence compares the source has the larger for the other side."""
    form = step_forms.read(step)
    if form is None or form.name == "share" or drafted.role == "to":
        return None
    way = _way(claim.text, drafted, fallen=_both_fall(claim, form))
    if not way:
        return None
    if (level := _level(claim, drafted, form)) is not None:
        return _flag(claim, drafted, step) if level == -way else None
    sides = _sides(claim.text, drafted)
    if sides is None:
        held = _held_against(claim.text, drafted)
        turned = held and owned(claim, ("", held), form, surely=False) == -way
        return replace(_flag(claim, drafted, step), severity="warn", sure=0.6) if turned else None
    if owned(claim, sides, form) == -way:
        return _flag(claim, drafted, step)
    if _EARLIER_BEST.search(sides[1]) and _surpassed(claim, form):
        return _flag(claim, drafted, step) if way < 0 else None
    high, low = (_written(claim, drafted, one) for one in form.ends)
    if not high or not low or high == low:
        return None
    mine, other = (high, low) if way > 0 else (low, high)
    if _exchanged(claim, sides, mine, other) and not _exchanged(claim, sides, other, mine):
        return _flag(claim, drafted, step)
    return None


def _flag(claim: Claim, drafted: Quantity, step: str) -> Flag:
    message = say("check.step_way", step=step, text=drafted.text)
    said = _SAID.match(claim.text, drafted.span[1])
    return Flag(
        "arithmetic", "block", (drafted.span[0], said.end() if said else drafted.span[1]), message, claim.ids, 0.8
    )


def _level(claim: Claim, drafted: Quantity, form: Form) -> int | None:
    """Return which way a sentence must say that goes that tells one of the two figures, 0 where that is unclear; None where it tells neither.

    `직원은 350명으로 리커전보다 130명 적어요` has the figure of what it speaks of, `20kg보다 5kg 무거워요` that of the other.
    """
    match = _THAN.fullmatch(claim.text[: drafted.span[0]])
    ahead = match["ahead"] if match else ""
    if _IT.search(ahead):
        return 0  # `6,000만 달러를 거절했는데, 그보다는 3,700만 달러 많아요`
    found: list[int] = []
    for one in quantities.find(ahead, "ko"):
        for sign, number in zip((1, -1), form.ends, strict=True):
            if any(figure.value == one.value for _, figure in step_forms.places(number, claim.evidence)):
                other = _BASE.fullmatch(ahead, one.span[1]) is not None
                found.append(-sign if other else sign if _TOLD.match(ahead, one.span[1]) else 0)
    if not found:
        return None
    return found[0] if len(set(found)) == 1 else 0


def owned(claim: Claim, sides: tuple[str, str], form: Form, *, surely: bool = True) -> int:
    """Return 1 where the source's clause of the higher figure has the words of what is compared, and that of the lower one the other's; -1 where the other way round.

    The words of one side are enough where it need not be sure.
    """
    homes = [step_forms.places(one, claim.evidence) for one in form.ends]
    spots = [{(one.id, figure.span): one for one, figure in some} for some in homes]
    if any(len(some) != 1 for some in spots):
        return 0
    clauses = [_clause(one, span) for some in spots for (_, span), one in some.items()]
    if clauses[0] == clauses[1]:
        return 0
    ((high, low), (other_high, other_low)) = (_words(side, clauses) for side in sides)
    if not surely:
        return (high + other_low > low + other_high) - (high + other_low < low + other_high)
    if high and other_low and not other_high:
        return 1
    return -1 if low and other_high and not other_low else 0


def _clause(one: Evidence, span: tuple[int, int]) -> tuple[Evidence, int, int]:
    ends = [0, *(match.end() for match in _ENDS.finditer(one.text)), len(one.text)]
    return one, max(end for end in ends if end <= span[0]), min(end for end in ends if end >= span[1])


def _words(side: str, clauses: Sequence[tuple[Evidence, int, int]]) -> tuple[bool, bool]:
    """Return whether each of two clauses has words of a side that the other one has not."""
    found = [
        {
            anchor.key
            for anchor in anchors.shared(one.text, one.language, side)
            if any(start <= span[0] and span[1] <= end for span in anchor.source)
        }
        for one, start, end in clauses
    ]
    return bool(found[0] - found[1]), bool(found[1] - found[0])


def _way(text: str, drafted: Quantity, *, fallen: bool) -> int:
    """Return which of two figures a sentence says is the larger; of two falls it is the one that lowers something by more (`fallen`)."""
    if _AHEAD.match(text, drafted.span[1]):
        return 1
    if _FELL_MORE.match(text, drafted.span[1]) and fallen:
        return 1
    return -1 if _BEHIND.match(text, drafted.span[1]) else step_sides.said(text, drafted)


def _sides(text: str, drafted: Quantity) -> tuple[str, str] | None:
    """Return what a sentence compares, and with what."""
    match = _THAN.fullmatch(_HELPED.sub("", text[: drafted.span[0]]))
    if match is None or since_then.THAN_A_TIME.search(text[: drafted.span[0]]):
        return None
    ahead = _TOPIC.fullmatch(match["ahead"]) or _SUBJECT.fullmatch(match["ahead"])
    if ahead and ahead["rest"] and not _DESCRIBES.fullmatch(match["ahead"]):
        sides = ahead["subject"], ahead["rest"]
    else:
        behind = _SUBJECT.fullmatch(match["between"])
        if behind is None:
            return None
        sides = behind["subject"], match["ahead"]
    return sides if len(sides[1]) <= _LONGEST else None


def _held_against(text: str, drafted: Quantity) -> str:
    """Return what a clause that names no side of its own is held against: 전문의 in `전문의보다 3%포인트 높지만`."""
    match = _THAN.fullmatch(_HELPED.sub("", _LINKS.sub("", text[: drafted.span[0]])))
    alone = match and not match["between"].strip() and not _IT.search(match["ahead"])
    return match["ahead"] if match and alone and len(match["ahead"]) <= _LONGEST else ""


def _both_fall(claim: Claim, form: Form) -> bool:
    """Return whether the sources tell both figures as what something fell by: `reduced it by 14 points, double the fall of 7.5`."""
    homes = [{one.text for one, _ in step_forms.places(end, claim.evidence)} for end in form.ends]
    return all(homes) and all(any(_FALLS.search(text) for text in texts) for texts in homes)


def _surpassed(claim: Claim, form: Form) -> bool:
    """Return whether a Korean source says that the lower figure is what was surpassed: `최고 기록(250만 명)을 갈아 치웠다`."""
    return any(
        one.language == "ko" and _SURPASSED.match(one.text, figure.span[1]) is not None
        for one, figure in step_forms.places(form.ends[1], claim.evidence)
    )


def _written(claim: Claim, drafted: Quantity, number: Fraction) -> str:
    """Return how a Korean sentence writes an operand, by the one figure of the sources that it is."""
    found = {
        (one.kind, one.unit, one.value): one
        for _, one in step_forms.places(number, claim.evidence)
        if one.kind in FIGURES
    }
    kinds = {one.kind for one in found.values()}
    if len(found) > 1:
        found = {key: one for key, one in found.items() if one.kind == drafted.kind} if drafted.kind in kinds else found
    if len(found) != 1:
        return ""
    (one,) = found.values()
    if one.kind == "percent":
        return f"{write.decimal(one.value)}%"
    if one.kind == "money":
        return f"{write.number(one.value)} {_MONEY[one.unit]}" if one.unit in _MONEY else ""
    if one.kind == "duration":
        return f"{write.decimal(one.value)}{'개월' if one.unit == 'month' else '초'}"
    if one.kind == "size":
        return f"{write.number(one.value)}{one.unit}"
    unit = drafted.unit if derive.pairs(one, drafted) else "" if one.kind == "number" else "개"
    written = write.number(one.value)
    return f"{written} {unit}" if written[-1] in "만억조" else f"{written}{unit}"


def _exchanged(claim: Claim, sides: tuple[str, str], mine: str, other: str) -> bool:
    """Return whether a sentence that tells both sides with their figures has them in each other's places."""
    text = f"{sides[0]} {mine}, {sides[1]}은 {other}예요."
    told = replace(claim, placed=replace(claim.placed, text=text), following="")
    places = [group[0] for group in quantities.readings(text, "ko")]
    flags = (
        order.misordered(told, places)
        or list(subjects.misplaced(told, places))
        or list(counterparts.exchanged(told, places, surely=True))
    )
    return any(flag.severity == "block" for flag in flags) or _crossed(told, places)


def _crossed(told: Claim, places: Sequence[Quantity]) -> bool:
    """Return whether the source's plain order gives two figures to each other's owner."""
    pairs = list(pairing.pairs(places, movable.movable(told.text, places)))
    for ground in grounds(told.evidence) if pairs else []:
        common = anchors.shared(ground.text, ground.language, told.text)
        found = [pairing.placed(told.text, ground, pair, common) for pair in pairs]
        if any(one and one.way < 0 for one in found):
            return True
    return False
