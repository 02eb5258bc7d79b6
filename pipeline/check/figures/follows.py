"""A figure that nothing states but that follows from what the draft tells, by one plain operation.

A planted error stands in the place of a figure of the source, which the draft then does not tell; a derived figure stands beside
those it is made of. So an operation counts without a word for it only where the draft tells the operands, and no figure of the
source is left untold that the drafted one could be meant for.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pipeline.check.figures import chains, derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.operation_words import PLAIN
from pipeline.check.figures.operations import Result, digits, of_its_end, results
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Group = tuple[Quantity, ...]
_RECKONED = deferred(
    r"셈|꼴|(?:거|것)(?:예|이|죠|고)|거죠|뜻이|얘기|이야기|그러니까|다시 말해|즉 |비율로|수로|치면|따지면|나누면|더하면|합치|합하|"
    r"계산|니까?\s|(?:다)?면\s|줄잡아|무려|이나 |나 "
)
"""How a writer says that a figure is reckoned: `…인 셈이에요`, `…니 한 달에 …`, `사람 수로 따지면`."""
_SURELY = deferred(r"셈|꼴이|따지면|치면|나누면|더하면|합치면|합하면|빼면|곱하면|계산|줄잡아")
_BESIDE = 16
_EACH = deferred(r"씩|마다|당(?![시국사장])|각각|저마다|각자|꼴|평균|(?:한|1)\s?[가-힣]{1,2}(?:에|에게)?\s|하나에")
_PERIODS = (
    (deferred(r"(?<![가-힣\d])연(?:간|\s?(?=[\d약]))|\bannual"), 12),
    (deferred(r"[상하]반기|\b(?:first|second) half\b"), 6),
    (deferred(r"\d\s?분기|\bquarter\b"), 3),
    (deferred(r"(?<![가-힣\d])월(?:간|\s(?=[\d약]))|다달이|\bmonthly\b"), 1),
)
"""Spans of time that are said without a number, in months."""
_DAYS_OF = {"Jan": 31, "Feb": 28, "Mar": 31, "Apr": 30, "May": 31, "Jun": 30, "Jul": 31, "Aug": 31, "Sep": 30, "Oct": 31,
            "Nov": 30, "Dec": 31}  # fmt: skip
_IN_MONTH = deferred(
    r"\b(?:in|for|during|of) (?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{1,2}\b)"
)
_MINUTE, _HOUR, _DAY, _WEEK, _MONTH, _YEAR = 60, 3600, 86_400, 604_800, 1, 12
_ONE = frozenset({_MINUTE, _HOUR, _DAY, _WEEK})
_SECONDS_OF_MONTH = Fraction(365 * _DAY, 12)
_EVERY = deferred(r"(?P<year>해마다|매해|연평균|연간)|(?P<month>다달이|달마다|월평균|월간)|(?P<day>날마다|일평균)")
_BASES = frozenset({1, 10, 100, 1000, 10_000})
_BASE_KINDS = frozenset({"money", "count", "number"})
_ODDS = deferred(r"(?<![\d.,])(?P<many>\d{1,4}(?:\.\d)?)\s?(?:대|:)\s?1(?!\d)")
UP = deferred(
    r"더 붙|치솟|키[우울운워웠]|확장|상향|껑충|폭증|확대|부풀|도약|잦아|잦[은게]|늘|뛰|뛴|올[라랐리려렸]|오[르른]|높|많|[커컸]|크[게고]|비싸|비싼|증가|상승|인상|성장|불[어었]|웃[돌도돈]|급[증등]|빨[라랐]|빠[르른]|앞[서섰선]|길[어었]|무거|두꺼|넓[어었은]|굵[어었은]|깊[어었은]|뜨거|따뜻|더[워웠]|자[라랐란]"
)
DOWN = deferred(
    r"뒷걸음|축소|단축|감축|쪼그라|주저앉|꺾[였이인]|미끄러|후퇴|위축|하향|꺼[졌지진]|쪼[그글]|줄|내[려리렸린]|떨어|낮|적[어은게었죠다]|작|(?<!비)[싸싼]|감소|하락|할인|인하|절감|절약|아[끼낀꼈낄껴]|깎|급[감락]|빠[졌지진]|밑[돌도돈]|느[리려렸린]|뒤[처쳐]|짧[아았은]|가[벼볍]|얇[아았은]|좁[아았은]|가늘|얕[아았은]|차가|추[워웠]"
)
"""Which way the words behind a change in percent say that it goes."""
_OF_WHICH = deferred(r"\s?(?:중|가운데)(?:에서|에)?\s")
_WORTH = deferred(r"\s?(?:치|값|요금|이용료)")
_VOTE = deferred(r"(?<![\d.,])(\d{1,3})(?: to |[-–]| 대 )(\d{1,3})(?!\d|[.,]\d)")
_OF_EVERY = deferred(
    r"(?<![\d.])(?P<cents>\d{1,2}(?:\.\d)?) (?:cents?|pence) (?:of|on|in|for|from|out of) (?:every|each|the) (?:dollar|euro|pound)\b"
)
_CHANGES = deferred(r"\s?(?:올[라랐]|오[르른]|늘|줄|내[려렸린]|높|낮|떨어|빨라|느려|뛰|뛴)")
_CLAUSE = deferred(r"[.!?](?=\s|$)|\n")
_SMALL, _BEHIND = 10, 16


@dataclass(frozen=True, slots=True)
class Told:
    """What a draft tells: the text of its sentence, the figures of it and of the sentence before that its source states, all operands.

    `left` are the figures of the source that the drafted one could be meant for, and that the draft does not tell; `before`
    is the sentence before, `sources` are the cited ones.
    """

    text: str
    stated: tuple[Quantity, ...]
    operands: tuple[Quantity, ...]
    left: tuple[Quantity, ...] = ()
    before: str = ""
    sources: tuple[str, ...] = ()

    def tells(self, one: Quantity) -> bool:
        """Return whether the draft tells a figure of the source; a length of its own is looked at by itself."""
        if one.kind == "duration" and one.text in f"{self.before} {self.text}":
            return True
        return any(derive.pairs(one, other) and other.value == one.value for other in self.stated) or any(
            other.kind == one.kind and other.value == one.value for other in self.stated
        )


def proof(drafted: Quantity, told: Told) -> Proof | None:
    """Return the operation that gives a figure, if one that its sentence makes likely does."""
    if drafted.kind in ("percent", "times", "points") and drafted.per:
        return None
    for rate in rates(drafted, told):
        if derive.proves(drafted, rate):
            return rate
    lengths = tuple(
        one for text in (told.text, told.before) for one in quantities.find(text, "ko") if one.kind == "duration"
    )
    figures = (*told.operands, *(one for one in lengths if one.span != drafted.span))
    if again := _again(drafted, told):
        return again
    if drafted.kind == "duration" and _WORTH.match(told.text, drafted.span[1]):
        for spared in chains.saved([one for one in derive.distinct(figures) if one.value > 0]):
            if spared.proof.value == drafted.value and all(told.tells(one) for one in spared.of):
                return spared.proof
    for result in results(drafted, figures):
        twice = len(result.of) == 2 and result.of[0].value == result.of[1].value
        if twice and any(one in told.stated for one in result.of):
            continue  # the source's figure and its own in the draft
        if derive.proves(drafted, result.proof) and _likely(drafted, result, told):
            return result.proof
    return None


def _again(drafted: Quantity, told: Told) -> Proof | None:
    """Return the same length in another unit, where the draft has told it before: 2,400 minutes, that is 40 hours."""
    for one in told.stated:
        same = (one.kind, one.unit, one.value) == (drafted.kind, drafted.unit, drafted.value)
        if same and drafted.kind == "duration" and one.step != drafted.step and not drafted.per:
            return Proof(f"{shown(one.value / one.step)} * {shown(one.step)} / {shown(drafted.step)}", drafted.value)
    return None


def _likely(drafted: Quantity, result: Result, told: Told) -> bool:
    """Return whether the words, or the digits, speak for an operation rather than for chance."""
    if drafted.role == "to" and result.proof.gap:
        return False
    cued = PLAIN[result.family].search(told.text) is not None
    if drafted.kind in ("count", "number") and result.family in ("each", "product"):
        cued = _EACH.search(told.text) is not None or (_EACH.search(told.before) is not None and cued)
        if not cued:
            return False
    grounded = all(told.tells(one) for one in result.of)
    whole = result.family == "sum" and _OF_WHICH.match(told.text, drafted.span[1]) is not None
    if whole and (grounded or _voted(result, told)):
        return True  # nine judges, of whom seven and two
    if told.left:
        return cued and grounded and digits(drafted) > 1
    if not any(told.tells(one) for one in result.of):
        return False
    small = drafted.kind in ("count", "number") and drafted.value < _SMALL
    if of_its_end(drafted, result, told.operands) and UP.match(told.text[drafted.span[1] :].lstrip("넘게이나가까쯤 ")):
        return False
    if result.family == "change" and (not cued or base(drafted, result, told.text) == "wrong"):
        return False
    openly = grounded and (drafted.approximate or bool(drafted.bound))
    enough = (openly or digits(drafted) > (1 if grounded else 2)) and not small
    return cued or (enough or _RECKONED.search(told.text) is not None)


def _voted(result: Result, told: Told) -> bool:
    """Return whether two figures are the sides of one vote in the source, one of them told: `The court ruled 5 to 4`."""
    sides = {frozenset(map(int, match.groups())) for text in told.sources for match in _VOTE.finditer(text)}
    return frozenset(one.value for one in result.of) in sides and any(told.tells(one) for one in result.of)


def base(drafted: Quantity, result: Result, text: str) -> Literal["right", "wrong", ""]:
    """Return whether a change is reckoned from the figure that the words behind it speak of: `25% 싸진` of what it cost before."""
    behind = text[drafted.span[1] : drafted.span[1] + _BEHIND]
    up, down = UP.search(behind), DOWN.search(behind)
    high, low = result.of
    gap = (high.value - low.value) * (100 if drafted.kind == "percent" else 1)
    if (up and result.proof.value == gap / low.value) or (down and result.proof.value == gap / high.value):
        return "right"
    return "wrong" if bool(up) != bool(down) else ""


def worded(drafted: Quantity, result: Result, told: Told) -> bool:
    """Return whether the words right beside a figure speak for an operation, or say that something is reckoned."""
    start, end = drafted.span
    beside = f"{told.text[max(0, start - _BESIDE) : start]}\n{told.text[end : end + _BESIDE]}"
    return PLAIN[result.family].search(beside) is not None or _SURELY.search(beside) is not None


def rates(drafted: Quantity, told: Told, frame: Quantity | None = None) -> Iterator[Proof]:
    """Yield what an amount over a time is for the one year, month, day or hour that the sentence names before the figure."""
    frame = frame or _frame(drafted, told.text)
    if frame is None or drafted.kind not in ("money", "count", "number", "size"):
        return
    lengths = list(_lengths(told))
    for amount in (one for one in told.operands if derive.pairs(one, drafted)):
        for length in lengths:
            ratio = within(frame, length)
            if ratio and ratio != 1:
                yield over(amount, frame, length)


def over(amount: Quantity, frame: Quantity, length: Quantity) -> Proof:
    """Return what an amount over a length of time is for a unit of time."""
    return Proof(_step(amount, frame, length), amount.value * within(frame, length))


def _step(amount: Quantity, frame: Quantity, length: Quantity) -> str:
    """Return how an amount over a length is reckoned for a unit of time: `250000000 / 4 / 12`."""
    units = (_YEAR, _MONTH) if length.unit == "month" else (_WEEK, _DAY, _HOUR, _MINUTE, 1)
    unit = next((one for one in units if (length.value / one).denominator == 1), 1)
    ratio = 1 / within(frame, Quantity(Fraction(unit), "duration", (0, 0), "", unit=length.unit))
    parts = [("/", length.value / unit), ("/", Fraction(ratio.numerator)), ("*", Fraction(ratio.denominator))]
    return " ".join([shown(amount.value), *(f"{sign} {shown(one)}" for sign, one in parts if one != 1)])


def _frame(drafted: Quantity, text: str) -> Quantity | None:
    """Return the one unit of time that a sentence names last before a figure: `한 해로 나누면 2억 5,000만`."""
    found = [one for one in quantities.find(text, "ko") if single(one) and one.span[1] <= drafted.span[0]]
    for match in _EVERY.finditer(text, 0, drafted.span[0]):
        unit, value = ("s", _DAY) if match["day"] else ("month", _YEAR if match["year"] else _MONTH)
        found.append(Quantity(Fraction(value), "duration", match.span(), match.group(), unit=unit, per=True))
    found.sort(key=lambda one: one.span)
    return found[-1] if found and not _CLAUSE.search(text[found[-1].span[1] : drafted.span[0]]) else None


def single(one: Quantity) -> bool:
    """Return whether a figure is one unit of time: 한 달, 하루, 1년, 매주."""
    if one.kind != "duration":
        return False
    return one.value in (_MONTH, _YEAR) if one.unit == "month" else one.value in _ONE


def _lengths(told: Told) -> Iterator[Quantity]:
    """Yield the times that an amount may be over: the figures, what the draft says beside it, and `연간`, `상반기`."""
    yield from (one for one in told.operands if one.kind == "duration")
    yield from (
        one for text in (told.text, told.before) for one in quantities.find(text, "ko") if one.kind == "duration"
    )
    for source in told.sources:
        for month in _IN_MONTH.finditer(source):
            days = _DAYS_OF[month["month"][:3]]
            yield Quantity(Fraction(days * _DAY), "duration", month.span(), month.group(), unit="s")
    for text in (told.text, told.before, *told.sources):
        for pattern, months in _PERIODS:
            match = pattern.search(text)
            if match:
                yield Quantity(Fraction(months), "duration", match.span(), match.group(), unit="month")


def within(frame: Quantity, length: Quantity) -> Fraction:
    """Return how much of a length a unit of time is."""
    if not length.value or not frame.value:
        return Fraction(0)
    if frame.unit == length.unit:
        return frame.value / length.value
    if frame.unit == "month":
        return frame.value * _SECONDS_OF_MONTH / length.value
    return frame.value / (length.value * _SECONDS_OF_MONTH)


def framing(drafted: Quantity, behind: Sequence[Quantity], told: Told) -> Proof | None:
    """Return the rate that a figure behind a unit of time is told at, where that unit is only what it is told for."""
    if not single(drafted) or drafted.role in ("from", "to"):
        return None
    for one in behind:
        for rate in rates(one, told, drafted):
            if derive.proves(one, rate):
                return rate
    return None


def per_hundred(base: Quantity, part: Quantity, told: Told) -> Proof | None:
    """Return how much of a hundred (won, people) a part is, where two figures or a percentage of the source say so."""
    between = told.text[base.span[1] : part.span[0]]
    changes = base.role in ("from", "to") or _CHANGES.match(between)
    if base.value not in _BASES or base.kind not in _BASE_KINDS or base.words or changes or _CLAUSE.search(between):
        return None
    alike = part.kind == base.kind and part.unit == base.unit
    for step, share in (*_of_whole(told.operands), *of_a_unit(told.sources)):
        worth = share * base.value if alike else share * 100 if part.kind == "percent" else share
        scaled = alike and base.value in (10, 100)
        found = Proof(f"{shown(base.value)} * {step}" if scaled else step, worth, ratio=True)
        if (alike or part.kind in ("times", "percent")) and derive.proves(part, found):
            return found
    return None


def of_a_unit(sources: Iterable[str]) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares that a source tells in cents of a unit of money: `70 cents of every euro`."""
    for text in sources:
        for match in _OF_EVERY.finditer(text):
            yield f"{match['cents']}/100", Fraction(match["cents"]) / 100


def _of_whole(operands: Sequence[Quantity]) -> Iterator[tuple[str, Fraction]]:
    values = derive.distinct(operands)
    for one in values:
        if one.kind == "percent":
            yield f"{shown(one.value)}/100", one.value / 100
        for other in values:
            if derive.pairs(one, other) and one.value != other.value and other.value:
                yield f"{shown(one.value)}/{shown(other.value)}", one.value / other.value


def odds(drafted: Quantity, told: Told) -> bool:
    """Return whether a figure is one of `5대 1`, and two figures of the source stand so to each other."""
    for match in _ODDS.finditer(told.text):
        if match.start() <= drafted.span[0] and drafted.span[1] <= match.end():
            ratio = Fraction(match["many"])
            slack = Fraction(1, 2) if ratio.denominator == 1 else Fraction(1, 20)
            return any(abs(1 / share - ratio) <= slack for _, share in _of_whole(told.operands) if share)
    return False
