"""Which way a figure of a line goes: `40% 올랐어요` where the section has `40% 싼 셈`, `두 배` where 48kg became 24kg.

The words behind the figure alone say so: dearer, more and higher are one way, cheaper, less and lower the other.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.sections import parties
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_values import Value, same, values
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Span = tuple[int, int]
_TAIL = r"(?:포인트|p)?(?:나|이나| 가까이| 넘게| 이상|쯤| 정도|가량|만큼)?(?:을|를|로|으로|보다|보다는|보다도)?\s?(?:더 |값 |값이 |넘게 )?"
_UP = deferred(
    _TAIL
    + r"(?P<way>비[싸쌌싼]|올[랐라려렸린리릴]|오(?:르(?=[고며는지면기자내다게던거])|른(?!쪽|손|발)|를)|인상|늘[었어린려렸리릴]|는(?=\s|$)|증가|상승|높[아은였]|(?<=더 )(?:걸[렸려리린]|썼|쓰|쓴|들[었어]|든))"
)
_DOWN = deferred(
    _TAIL
    + r"(?P<way>[싸싼쌌](?=[고요지진다게 ]|졌|$|어)|저렴|내[렸려린리릴](?!받)|인하|낮[아은췄추춘]|줄[었어인이였]|[준](?=\s|$)|감소|하락|떨어|깎|할인|절감|아[끼낀꼈]|덜[었어 ])"
)
_SLOW = deferred(_TAIL + r"(?P<way>길[어었]|느[려리렸린]|늦[어었춰췄])")
_FAST = deferred(_TAIL + r"(?P<way>짧[아았]|빨라|빨랐|빠르|앞당)")
_WAYS = {"up": _UP, "down": _DOWN, "slow": _SLOW, "fast": _FAST}
_OPEN = deferred(
    r"\?|까[요 ]|않|(?<!잘)못|없|아니|(?<![가-힣])안 |대신|말고|보다|대비|우려|막[으을]|위해|려[고면는]|요구|요청|계획|할 듯"
)
_TURNED = deferred(r"않|(?<!잘)못|없|아니|(?<![가-힣])안 |[가-힣]면\s|다면|까지|보다|요구|요청|우려|려고")
_SUBJECT = deferred(r"[가-힣A-Za-z0-9](?<![에서로까터])[은는이가] (?!데(?=[에는서 ])|[것곳]|(?:게|건|걸|수|줄|바) )")
_TOPIC = deferred(r"[은는]$|에선$")
_ALSO = deferred(r"[가-힣]도$")
_OTHER = {"up": "down", "down": "up", "slow": "fast", "fast": "slow"}


def turned(text: str, section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield the figures of a line that go the other way than everywhere in its section."""
    for value in (one for one in values(text) if one.group == "figure"):
        way = _way(text, value.span[1])
        homes = [(_way(one.text, place), one) for one in section for place in _places(one, value)]
        against = [one for told, one in homes if way and told == _OTHER[way]]
        if way and against and len(against) == len(homes):
            end = _WAYS[way].match(text, value.span[1])
            yield Swapped((value.span[0], end.end("way") if end else value.span[1]), against[0])
        elif not homes and (found := _multiple(value, way, section)) is not None:
            yield Swapped(value.span, found)


def sided(text: str, stretches: Sequence[Span], section: Sequence[Clause], common: Sequence[Word]) -> Iterator[Swapped]:
    """Yield what a line tells one way and its section the other way: `만족도 올랐다` for 내려갔어요, `노조, 환영` for 반대해요.

    What the section tells the other way must have the word right before it, a body that the line names, or two words and figures.
    """
    told = values(text)
    units = _units(section)
    for value in (one for one in told if one.group != "figure" and not _OPEN.search(text)):
        spans = _with_lead(value, stretches, told)
        if any(one.group == value.group and one.side != value.side and _within(one, spans) for one in told):
            continue
        mine = [word for word in words(text) if _within(word, spans) and not _overlap(word, value)]
        named, mine = mine, [word for word in mine if not any(alike(word, each) for each in common)]
        figures = [one for one in told if one.group == "figure" and _within(one, spans)]
        same_way = [unit for unit in units if value.side in _sides(value, unit)]
        right = [_with_subject(unit, units) for unit in same_way]
        for unit in (one for one in units if _sides(value, one) and one not in same_way):
            whole = _with_subject(unit, units)
            shared = [word for word in mine if _in(word, whole)]
            beside = [each for each in figures if any(same(each, one) for clause in unit for one in clause.values)]
            if figures and not beside and not value.span[0] < min(each.span[0] for each in figures):
                continue  # it tells that of so many
            before = [word for word in shared if _right_before(text, word, value) or parties.body(word.stem)]
            also = [word for word in _about(mine, unit) if _ALSO.search(word.written)]
            if not also and (
                not (before or (shared and len(shared) + len(beside) > 1))
                or any(_rather(named, other, unit, whole) for other in right)
            ):
                continue
            if also and any(_in(word, other) for word in also for other in right):
                continue  # `학생도` where a clause that tells this way has 학생 too
            clause = next(one for one in unit if any(each.group == value.group for each in one.values))
            if not _TURNED.search(clause.text):
                first = min(before[0].span[0], value.span[0]) if before else value.span[0]
                yield Swapped((first, max(before[0].span[1], value.span[1]) if before else value.span[1]), clause)
                return


def _units(section: Sequence[Clause]) -> list[list[Clause]]:
    """Return the clauses of a section together that have one topic: `노조는 기준이 모호하다며 | 반대했고, || 회사는 …`."""
    found: list[list[Clause]] = []
    for one in section:
        own = any(_TOPIC.search(word.written) and word.written.lower() != word.stem for word in one.words)
        if found and found[-1][0].sentence == one.sentence and not own:
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _with_subject(unit: list[Clause], units: Sequence[list[Clause]]) -> Sequence[Clause]:
    """Return a unit with those before it in its sentence, where it leaves its subject out: `줄이는 데에는 반대했어요`."""
    if _SUBJECT.search(unit[0].text):
        return unit
    before = [one for other in units[: units.index(unit)] for one in other if one.sentence == unit[0].sentence]
    return (*before, *unit)


def _rather(mine: Sequence[Word], right: Sequence[Clause], other: Sequence[Clause], whole: Sequence[Clause]) -> bool:
    """Return whether a line may as well mean what tells the same way: unless it names what the other alone is about, and not what that is."""
    there, here = (_about(mine, one) for one in (right, other))
    if here and not any(_in(word, right) for word in here):
        return any(not _in(word, whole) for word in there)
    return any(_in(word, right) for word in mine)


def _about(mine: Sequence[Word], unit: Sequence[Clause]) -> list[Word]:
    """Return the words of a line in what a unit is about: those up to its last topic."""
    first = unit[0].words
    last = max((at for at, word in enumerate(first) if _TOPIC.search(word.written)), default=-1)
    return [word for word in mine if any(alike(word, each) for each in first[: last + 1])]


def _with_lead(value: Value, stretches: Sequence[Span], told: Sequence[Value]) -> list[Span]:
    """Return the part of a line that a side stands in, and the one that it opens with where that tells no side itself."""
    mine = [span for span in stretches if span[0] <= value.span[0] < span[1]]
    sided_ones = [one for one in told if one.group != "figure"]
    return [*mine, *(span for span in stretches[:1] if not any(_within(one, [span]) for one in sided_ones))]


def _within(one: Word | Value, spans: Sequence[Span]) -> bool:
    return any(start <= one.span[0] < end for start, end in spans)


def _right_before(text: str, word: Word, value: Value) -> bool:
    return word.span[1] <= value.span[0] and not text[word.span[1] : value.span[0]].strip()


def _sides(value: Value, unit: Sequence[Clause]) -> list[str]:
    return [each.side for one in unit for each in one.values if each.group == value.group]


def _in(word: Word, unit: Sequence[Clause]) -> bool:
    return any(
        one.has(word) or (len(word.stem) > 1 and any(each.stem.startswith(word.stem) for each in one.words))
        for one in unit
    )


def _overlap(word: Word, value: Value) -> bool:
    return word.span[0] < value.span[1] and value.span[0] < word.span[1]


def _places(clause: Clause, value: Value) -> Iterator[int]:
    """Yield where a figure ends in a clause that has it."""
    for each in values(clause.text):
        if each.group == "figure" and same(value, each):
            yield each.span[1]


def _way(text: str, end: int) -> str:
    return next((way for way, pattern in _WAYS.items() if pattern.match(text, end)), "")


def _multiple(value: Value, way: str, section: Sequence[Clause]) -> Clause | None:
    """Return the clause whose change from one value to another is the multiple of a line turned round, where none is that multiple."""
    times = [one for one in value.figures if one.kind == "times" and one.value not in (0, 1)]
    if not times or way in ("slow", "fast") or (way == "down") == (times[0].value > 1):
        return None
    changes = [(change, one) for one in section for change in _change(one)]
    if any(change == times[0].value for change, _ in changes):
        return None
    return next((one for change, one in changes if change * times[0].value == 1), None)


def _change(clause: Clause) -> Iterator[Fraction]:
    figures: list[Quantity] = [one for value in clause.values for one in value.figures]
    for one in figures:
        for other in figures:
            if (
                one.role == "from"
                and other.role != "from"
                and one.unit == other.unit
                and one.kind == other.kind
                and one.value
            ):
                yield other.value / one.value
