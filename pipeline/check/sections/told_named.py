"""Names that a line says and the section that it tells does not: of nobody below, of another section, or in another's place.

A stretch of a line tells the section that has its figures, else the one with most of its words. Only names that the tables know are asked
for; a name that the sources of a section have is nothing strange there, and who makes a thing stands for it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check.lazily import of_words
from pipeline.check.resting import Resting
from pipeline.check.sections import told_below
from pipeline.check.sections.told_below import Below
from pipeline.check.sections.told_values import Value, same, values
from pipeline.check.sections.told_words import words
from pipeline.check.written_names import unnamed
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
Rows = Mapping[str, str]
_LATIN = deferred(r"(?<![A-Za-z0-9_./@#&-])[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*")
_LIKENED_AHEAD = deferred(
    r"(?:제 ?[2-9]의|또 하나의|새로운|국산|(?<![가-힣])[가-힣]{1,3}판|[가-힣]{1,5}의|포스트|넥스트|안티|탈|[‘“\"'])\s?$"
)
_LIKENED = deferred(
    r"\s?(?:같은|처럼|만큼|보다|급|식|대항마|킬러|대신|말고|없이|없는|아닌|넘[어은는을]|이긴|이길|잡[은을는]|제친|따라잡|뛰어넘|못지않|수준|방식|시대|출신|[와과] 달리|[와과] (?:견|겨|비교|경쟁)|[에의] (?:도전|맞[서선]|대항))"
)
_OPENS = deferred(r"[^가-힣A-Za-z0-9]*")
_CUT = deferred(
    r"(?<!\d)[,·](?=\s?\S)|,\s|\.\s|[…;:?!|/—–]\s?|\s[-+&]\s|(?<=[가-힣])(?:(?<![창광신권경])고(?! 있)|며|(?<!까)지만|는데|고요),?\s|(?<=[가-힣]{2})[와과]\s(?=\S+(?:의|이|가)?\s)"
)
_ONE_WORD = deferred(r"[^가-힣A-Za-z0-9]*[가-힣A-Za-z0-9]+,\s?")
_ASKED = deferred(r"까(?:요)?[?,\s]|[?？]|왜 ")
_COUNTED = frozenset({"money", "percent", "count", "size", "times", "points", "number"})
_WHERE_PEOPLE_WRITE = frozenset({"twitter"})
_LEAST = 10  # smaller numbers stand in many sections
_BACK = 2  # sentences before one that names nobody
_LEAD = 2  # sentences that say who a section is about


@dataclass(frozen=True, slots=True)
class Known:
    """A name of the tables in a line: its key and place, and whether the line only asks or likens something to it."""

    key: str
    span: Span
    likened: bool


@dataclass(frozen=True, slots=True)
class Strange:
    """A name of a line in the wrong place: the section it should be of, whether any section has it, and the sentence that names another."""

    span: Span
    section: str
    anywhere: bool
    likened: bool = False
    instead: str = ""


def strange(text: str, resting: Resting) -> Iterator[Strange]:
    """Yield the names of a line that stand in no section, in others than it tells, or where its figures are another's."""
    rows = aliases.known(resting.aliases)
    found = known(text, rows)
    if not found:
        return
    below = told_below.below(tuple(resting.below))
    every = _Texts([*(one.text for one in (*resting.below, *resting.sources)), *resting.headings.values()], rows)
    told = _told(text, below)
    figured = {
        _by_figures(text[slice(*span)], below) for span, _ in told
    }  # words alone: `A의 점수와 B의 새 지역 소식도`
    for one in found:
        name = next((name for span, name in told if span[0] <= one.span[0] < span[1]), "")
        mine = _of_section(name, resting, rows) if name else every
        if mine.have(one, text, akin=True):
            if instead := name and _replaced(one, text, found, told, name, below, rows):
                yield Strange(one.span, name, anywhere=True, instead=instead)
        elif not (one.likened and every.have(one, text, akin=True)) and not (
            len(below.sentences) > 1 and not figured & {name} and every.have(one, text, akin=True)
        ):
            yield Strange(one.span, name, every.have(one, text, akin=not name), one.likened)


def known(text: str, rows: Rows) -> list[Known]:
    """Return the names of a line that are no everyday word, place, office or outlet."""
    found = [(key, span) for key, span in aliases.hangul(text, rows) if _a_name(key, text, span)]
    taken = [span for _, span in found]
    for match in _LATIN.finditer(text):
        key = rows.get(aliases.squeeze(match.group()))
        free = not any(match.start() < end and start < match.end() for start, end in taken)
        if key is not None and free and _a_name(key, text, match.span()) and not aliases.everyday(match.group()):
            found.append((key, match.span()))
    asked = _ASKED.search(text) is not None
    return [Known(key, span, asked or _likened(text, span)) for key, span in sorted(found, key=lambda one: one[1])]


def _a_name(key: str, text: str, span: Span) -> bool:
    after = text[span[1] :]
    if after.startswith(",") and _OPENS.fullmatch(text, 0, span[0]):
        after = "가"  # `메타, …`: who it is about
    return aliases.accusable(key, text[slice(*span)], after) and unnamed.kind_of(key) != "media"


def _likened(text: str, span: Span) -> bool:
    """Return whether a line names somebody to say what something is like, or is not: `한국판 챗GPT`, `클로드보다 빠른`."""
    return bool(_LIKENED_AHEAD.search(text[: span[0]]) or _LIKENED.match(text, span[1]))


class _Texts:
    """Some texts that may have a name."""

    def __init__(self, texts: Sequence[str], rows: Rows) -> None:
        whole = "\n".join(texts)
        self._whole = whole.lower()
        self._held = aliases.keys(whole, rows)

    def have(self, one: Known, text: str, *, akin: bool) -> bool:
        """Return whether a name stands there in whatever writing; `akin`: or who makes it, or what is made by it."""
        written = text[slice(*one.span)]
        spelt = " ?".join(map(re.escape, written.replace(" ", "").lower()))
        if ({one.key} | aliases.shared(written)) & self._held:
            return True
        if of_words(rf"(?<![가-힣a-z0-9]){spelt}").search(self._whole):
            return True
        makers = aliases.made_by([one.key]) - _WHERE_PEOPLE_WRITE
        akin = akin and unnamed.kind_of(one.key) != "person"
        return akin and bool(makers & self._held or one.key in aliases.made_by(self._held))

    def of_kind(self, kind: str) -> frozenset[str]:
        """Return the names there of one kind, places and offices left out."""
        names = self._held - aliases.places() - aliases.offices()
        return frozenset(one for one in names if unnamed.kind_of(one) == kind)


def _of_section(name: str, resting: Resting, rows: Rows) -> _Texts:
    texts = [one.text for one in resting.below if one.id == name]
    texts += [one.text for one in resting.cited.get(name, ())]
    return _Texts([*texts, resting.headings.get(name, "")], rows)


def _told(text: str, below: Below) -> list[tuple[Span, str]]:
    """Return the stretches of a line, each with the section that has its figures or most of its words; else that of the one before or behind."""
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    spans = [span for span in pairwise(cuts) if text[slice(*span)].strip()]
    names = [
        _by_figures(text[slice(*span)], below) or told_below.section(words(text[slice(*span)]), below) for span in spans
    ]
    for number, span in enumerate(spans[1:], 1):
        if _ONE_WORD.fullmatch(text, *spans[number - 1]) and _by_figures(text[slice(*span)], below):
            names[number - 1] = names[number]  # `루멘, 월 이용자 7억 명`
        names[number] = names[number] or names[number - 1]
    last = next((name for name in names if name), "")
    return [(span, name or last) for span, name in zip(spans, names, strict=True)]


def _by_figures(text: str, below: Below) -> str:
    """Return the one section that has all the figures of a stretch that are no small number."""
    told = [one for one in values(text) if _counted(one) and one.figures[0].value >= _LEAST]
    having = [
        name
        for name, several in below.sentences.items()
        if all(any(same(one, each) for sentence in several for each in values(sentence.text)) for one in told)
    ]
    return having[0] if told and len(having) == 1 else ""


def _counted(one: Value) -> bool:
    return one.group == "figure" and one.figures[0].kind in _COUNTED and not one.figures[0].words


def _replaced(
    one: Known, text: str, found: Sequence[Known], told: Sequence[tuple[Span, str]], name: str, below: Below, rows: Rows
) -> str:
    """Return the sentence that tells a figure beside a name of another of its kind, where none with it tells this one.

    Whom the section is about from its first sentences on may have any figure of it.
    """
    sentences = [each.text for each in below.sentences[name]]
    if one.likened or _Texts(sentences[:_LEAD], rows).have(one, text, akin=True):
        return ""
    kind = unnamed.kind_of(one.key)
    named = _Texts([text], rows).of_kind(kind)
    for figure in _beside(one, text, found, told, name):
        homes = [at for at, each in enumerate(sentences) if any(same(figure, other) for other in values(each))]
        near = (_Texts(sentences[max(0, at - 1) : at + 1], rows) for at in homes)
        if not homes or any(texts.have(one, text, akin=True) for texts in near):
            continue
        around = [_named(at, kind, sentences, rows) for at in homes]
        if all(around) and not any(names & named for names in around):
            return sentences[homes[0]]
    return ""


def _beside(
    one: Known, text: str, found: Sequence[Known], told: Sequence[tuple[Span, str]], name: str
) -> Iterator[Value]:
    """Yield the figures of a line that may be of a name: those of its stretch, and of the next ones that name nobody."""
    reached = False
    for span, other in told:
        mine = span[0] <= one.span[0] < span[1]
        if reached and (other != name or any(span[0] <= each.span[0] < span[1] for each in found)):
            return
        reached = reached or mine
        if reached:
            yield from (each for each in values(text) if each.group == "figure" and span[0] <= each.span[0] < span[1])


def _named(at: int, kind: str, sentences: Sequence[str], rows: Rows) -> frozenset[str]:
    """Return whom of one kind a sentence names, or else the nearest one before it."""
    told = (_Texts([sentences[place]], rows).of_kind(kind) for place in range(at, max(-1, at - 1 - _BACK), -1))
    return next((names for names in told if names), frozenset())
