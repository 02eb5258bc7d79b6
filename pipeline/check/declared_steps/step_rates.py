"""A rate that a step reckons for another unit of time than the sentence says: 2,880 songs in 24 hours are two a minute, not 120."""

from fractions import Fraction

from pipeline.check.declared_steps import step_cases
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.declared_steps.step_forms import Place
from pipeline.check.figures import follows
from pipeline.check.figures.derive import Proof, shown
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_OVER = deferred(
    r"[^.;\d]{0,40}?\b(?:in|over|during|within|across)\s(?:the |its |a |an )?(?:(?:next|past|last|first|coming|previous|following|final|latest)\s)?$"
)
_RATE = deferred(
    r" (?:(?:an?|per|each|every) (?:hour|day|night|week|month|quarter|season|year)|annually|yearly|monthly|weekly|daily|apiece)\b"
)
"""What makes an amount one of each time, and no total: `3.5 billion won a year … over 15 years`."""
_FRAMES = deferred(
    r"(?P<s1>초당|매초|1초(?:에|마다)|초마다)|(?P<s60>분당|매분|(?:1|일)분(?:에|마다)|분마다)|(?P<s3600>시간당|매시간|(?:한|1)\s?시간(?:에|마다)|시간마다)|"
    r"(?P<s86400>하루|일평균|날마다|매일|일일)|(?P<s604800>주당|매주|한 주에|주마다|(?:일|1)주일에)|(?P<m1>매달|매월|월평균|다달이|달마다|(?:한|1)\s?(?:달|개월)에)|"
    r"(?P<m12>매년|매해|해마다|연평균|(?:한 해|1년|일 년)에)"
)
_BREAK = deferred(r"[.!?,](?=\s|$)")
_YEARLY = deferred(r"(?<![가-힣])연(?:간)?\s?(?=[가-힣\d약])|한 해|1년|해마다|매년|내년|올해|연봉")
_DOUBLES = deferred(
    r"\b(?:doubl(?:es|ed|ing)|(?P<three>tripl(?:es|ed|ing)|trebl(?:es|ed|ing)))\b[^.;\d]{0,24}\bevery\b[^.;]{0,20}$"
)
_MOST = 12
_PRODUCT = deferred(r"[\d.,]+(?: ?\* ?[\d.,]+)+")
_TOGETHER = deferred(r"합[쳐치친하해한계]|모두|총\s|통틀|다 더|전부|도합")
_EACH = deferred(r"(?: [A-Za-z-]+){1,4} each\b")
_DIVIDED = deferred(r"[(\d.,+\- )]+?/ ?(?P<by>\d+(?:\.\d+)?)")
_STEP = deferred(r"([\d.,]+) ?\* ?([\d.,]+)")
_YEAR = 12
_RIGHT_BEFORE = 10
_SHARED_OUT = deferred(r"[\d.]+ ?/ ?[\d.]+")
_SPANS = (
    (deferred(r"\b(?:first|second|third|fourth|last|latest|June|March|September|December) quarter\b|[1-4]분기"), 3),
    (deferred(r"\bfirst half\b|\bsecond half\b|[상하]반기"), 6),
    (
        deferred(
            r"\blast year\b|\bannual(?:ly)?\b|\ba year\b(?! (?:ago|earlier|before))|\b(?:fiscal|full) year\b|지난해|연간"
        ),
        12,
    ),
    (deferred(r"\ba month\b(?! (?:ago|earlier))|\bmonthly\b|\blast month\b|지난달"), 1),
)
"""The times for which a source sentence tells its amounts, in months."""


def better(case: Case) -> Proof | None:
    """Return what a rate comes to for the unit of time that a sentence names, where a step is of another."""
    if case.drafted.kind == "times":
        return _doubled(case)
    if case.drafted.kind == "duration":
        return _by_each(case)
    return (
        (_each(case) or _of_another_span(case) or _again(case) or _by_each(case))
        if case.drafted.kind in AMOUNTS
        else None
    )


def _each(case: Case) -> Proof | None:
    """Return the amount for the one unit of time before the figure, where a step divides by a length in another unit."""
    frame, match = _frame(case), _DIVIDED.fullmatch(case.step)
    if frame is None or match is None:
        return None
    number = Fraction(match["by"])
    totals = [one for _, one in case.places(case.operands[0]) if step_cases.alike(one, case.drafted)]
    lengths = [one for _, one in case.places(number) if one.kind == "duration" and not one.per]
    counts = [one for _, one in case.places(number) if one.kind in ("count", "number")]
    if not totals or not lengths or any(one.span not in {length.span for length in lengths} for one in counts):
        return None
    if any(one.step == frame.value and one.unit == frame.unit for one in lengths):
        return None
    found = follows.over(totals[0], frame, lengths[0])
    return None if case.near(found.value) else found


def _of_another_span(case: Case) -> Proof | None:
    """Return what each has in the time before the figure, where a step shares out what the source tells for another: 84 million in a quarter."""
    match = _FRAMES.search(case.ahead[-_RIGHT_BEFORE:])
    shared = _SHARED_OUT.fullmatch(case.step)
    if match is None or shared is None or case.ahead.rstrip()[-1:] not in "에당간로씩 달월년해일루":
        return None
    frame = _frame(case)
    spans = {
        months for one, _ in case.places(case.operands[0]) for pattern, months in _SPANS if pattern.search(one.text)
    }
    if frame is None or frame.unit != "month" or len(spans) != 1 or frame.value in spans:
        return None
    if any(length.value in spans for length in case.told() if length.kind == "duration" and length.unit == "month"):
        return None
    months = spans.pop()
    if case.operands[1] * frame.value == months:
        return None  # `240/12` shares out the year itself
    value = case.drafted.value * frame.value / months
    return Proof(
        f"{case.step} / {months}" if frame.value == 1 else f"{case.step} * {shown(frame.value)} / {months}", value
    )


def _doubled(case: Case) -> Proof | None:
    """Return how many times as much something is that doubles every so often, where a step only counts the times."""
    form = case.form
    if form is None or form.name != "share":
        return None
    for one, figure in case.places(form.second):
        match = _DOUBLES.search(one.text[: figure.span[1]])
        times = form.first / form.second
        if match and figure.kind == "duration" and times.denominator == 1 and times < _MOST:
            value = Fraction((3 if match["three"] else 2) ** int(times))
            return None if case.near(value) else Proof(" * ".join(["3" if match["three"] else "2"] * int(times)), value)
    return None


def _by_each(case: Case) -> Proof | None:
    """Return what so many come to together of whom the source tells what each has, where a step leaves out how many they are."""
    if not _PRODUCT.fullmatch(case.step) or not _TOGETHER.search(case.text):
        return None
    for one in case.claim.evidence:
        figures = step_cases.amounts(one)
        many = next((figure for figure in figures if _EACH.match(one.text, figure.span[1])), None)
        if many is None or many.kind not in ("count", "number") or many.value in case.operands:
            continue
        if all(any(place.id == one.id for place, _ in case.places(number)) for number in case.operands):
            value = case.drafted.value * many.value
            return Proof(f"{shown(many.value)} * {case.step}", value)
    return None


def _frame(case: Case) -> Quantity | None:
    """Return the one unit of time that a sentence tells an amount for."""
    for match in reversed(list(_FRAMES.finditer(case.ahead))):
        if _BREAK.search(case.ahead, match.end()):
            return None
        name = str(match.lastgroup)
        unit = "month" if name[0] == "m" else "s"
        return Quantity(Fraction(name[1:]), "duration", match.span(), match.group(), unit=unit)
    return None


def _again(case: Case) -> Proof | None:
    """Return what a total over some time is, where a step multiplies it with the length of that very time: `$32 billion over ten years`."""
    match = _STEP.fullmatch(case.step)
    if match is None:
        return None
    one, other = (Fraction(number.replace(",", "")) for number in match.groups())
    for many, amount in ((one, other), (other, one)):
        for place in case.places(amount):
            length = _length(place, case.places(many))
            if length is None or not step_cases.alike(place[1], case.drafted):
                continue
            yearly = length.unit == "month" and _YEARLY.search(case.text) and length.value < _YEAR
            times = _YEAR / length.value if yearly else Fraction(1)
            step = f"{shown(amount)} * {_YEAR} / {shown(length.value)}" if yearly else shown(amount)
            found = Proof(step, place[1].value * times)
            return None if case.near(found.value) else found
    return None


def _length(place: Place, lengths: list[Place]) -> Quantity | None:
    """Return the length of time that an amount of a source is over: `$2.6 billion in the three months to September`."""
    one, amount = place
    if amount.per or _RATE.match(one.text, amount.span[1]):
        return None
    for other, length in lengths:
        if other != one or length.kind != "duration" or length.per:
            continue
        if amount.span[1] <= length.span[0] and _OVER.fullmatch(one.text, amount.span[1], length.span[0]):
            return length
    return None
