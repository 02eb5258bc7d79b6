"""Who and what stands in another's place: `오르카, 소리결에 배상` where 소리결 pays 오르카, `나래 2의 가중치` for those of 나래 1.

A line is held against the one clause of its section that says all else of what it says: that clause names another, and the name of the line
stands elsewhere in the section, or in that clause with the other's part.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check.lazily import of_words
from pipeline.check.sections import article_names, parties, told_clauses, told_doubts, told_next, told_only
from pipeline.check.sections.article_names import Mention
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_values import Value, inside, same, values
from pipeline.check.sections.told_words import Word, alike, tokens, words
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_SENTENCE = deferred(r"(?<=[.!?])\s+")
_ROLES = (
    ("from", deferred(r"(?:에서|에게서|한테서|로부터|으로부터)$")),
    ("to", deferred(r"(?<![은는])(?:에게|한테|에|에는|에게는)$")),
    ("object", deferred(r"[을를]$")),
    ("with", deferred(r"[와과]$")),
    ("of", deferred(r"의$")),
    ("subject", deferred(r"(?:[은는이가]|측은|측이)$")),
)
_HEAD = deferred(r",\s")
_OPEN = deferred(
    r"\?|까[요 ]|않|못|없|아니|(?<![가-힣])안 |대신|보다|늦[게은]|나중|제[쳐쳤친치]|앞[서섰선]|꺾|따돌|추월|넘어[서섰선]|눌[렀러]|말고|함께|[왔갔됐했었았]나(?![가-힣])"
)
_MUTUAL = deferred(r"협[력의상약]|합병|제휴|경쟁|맞[붙서섰]|만[나났]|함께|공동|비교|대결")
_UNDERGONE = deferred(r"(?<=[가-힣])(?:됐|되[었는어]|된|돼|당[한했하해])")
_OWNED = deferred(r"(?P<whose>[가-힣A-Za-z0-9.-]{2,})의 (?P<what>(?:[가-힣A-Za-z]+ )?[가-힣A-Za-z]+)")
_SIBLING = deferred(r"(?P<line>[A-Za-z가-힣]+)[- ]?(?P<number>\d[\w.]*)")
_VERBAL = deferred(r"(?:요|다|고|며|데|는)$")
_BODIES = frozenset("시군구도청부처원대위")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence or stretch of a line: its words and figures, and the section that it tells."""

    text: str
    words: Sequence[Word]
    figures: Sequence[Value]
    section: Sequence[Clause]
    common: Sequence[Word]

    def others(self, name: Word) -> tuple[list[Word], list[Value]]:
        """Return what of a part the section knows beside a name."""
        told = [
            word
            for word in self.words
            if not _overlap(word, name) and any(one.has(word) for one in self.section) and not _among(word, self.common)
        ]
        return told, [one for one in self.figures if any(_has(each, one) for each in self.section)]

    def marked(self, name: Word) -> bool:
        """Return whether another word than a name is marked as the one who does what a part tells."""
        return any(
            _ROLES[-1][1].search(word.written) and word.written != word.stem for word in self.words if word is not name
        )


def instead(
    text: str, stretches: Sequence[Span], section: Sequence[Clause], heading: str, elsewhere: str
) -> Iterator[Swapped]:
    """Yield the names of a line that stand in another's place; `elsewhere` is what the other sections and the sources say."""
    common = told_clauses.topic(["".join(one.text for one in section if not one.sentence)])
    every, told = words(text), [one for one in values(text) if one.group == "figure"]
    sentences = [0, *(match.end() for match in _SENTENCE.finditer(text)), len(text)]
    for start, end in dict.fromkeys((*pairwise(sentences), *stretches)):
        if _OPEN.search(text[start:end]):
            continue
        mine = tuple(word for word in every if start <= word.span[0] < end and not inside(word, told))
        figures = tuple(
            one for one in told if start <= one.span[0] < end and not any(_overlap(one, word) for word in mine)
        )
        part = _Part(text, mine, figures, section, common)
        for name in mine:
            found = (
                _exchanged(name, part)
                or _of_another(name, part, heading)
                or _of_its_kind(name, part, heading + elsewhere)
            )
            if found:
                yield Swapped(name.span, found)
                return
    yield from _owned(text, section, heading)


def _role(text: str, word: Word) -> str:
    """Return the part that a word has in its text; what stands before a comma or ends a title does what it tells."""
    marked = next((name for name, pattern in _ROLES if pattern.search(word.written) and word.written != word.stem), "")
    ends = word.span[1] == len(text.rstrip(" .!\u2060")) and not _VERBAL.search(word.written)
    return "subject" if not marked and (_HEAD.match(text, word.span[1]) or ends) else marked


def _exchanged(name: Word, part: _Part) -> Clause | None:
    """Return the clause that has the doer of a line as the one to whom it is done, and the other way round."""
    headed = part.marked(name) and not _ROLES[-1][1].search(name.written)
    if headed or _role(part.text, name) != "subject" or _MUTUAL.search(part.text):
        return None
    for one in part.section:
        theirs = next((word for word in one.words if alike(word, name)), None)
        role = _role(one.text, _within(theirs, one)) if theirs else ""
        if not theirs or role not in ("from", "to", "object") or _MUTUAL.search(one.text):
            continue
        if _UNDERGONE.search(part.text) and not _UNDERGONE.search(one.text):
            continue
        doers = [word for word in one.words if _role(one.text, _within(word, one)) == "subject"] or list(part.common)
        for word in part.words:
            if word is name or not any(alike(word, doer) for doer in doers):
                continue
            mine = _role(part.text, word)
            told, figures = part.others(name)
            beside = [each for each in told if each is not word and one.has(each)]
            if (mine == role or (not mine and _one_verb(part, one))) and len(beside) + sum(
                _has(one, each) for each in figures
            ) >= 1:
                return one
    return None


def _one_verb(part: _Part, clause: Clause) -> bool:
    """Return whether a line tells of a noun the very verb that a clause ends in: `부지 산 가람칩`, 샀어요."""
    told = tokens(clause.text)
    return bool(told) and any(told_only.likely(word, told[-1]) for word in tokens(part.text))


def _of_another(name: Word, part: _Part, heading: str) -> Clause | None:
    """Return the clause that says all else of a part, and of another than the name that the section has elsewhere only."""
    homes = [one for one in part.section if one.has(name)]
    if not homes or not _named(name, homes, _role(part.text, name)) or name.stem in heading.lower().replace(" ", ""):
        return None
    told, figures = part.others(name)
    if not (told or figures) or (part.marked(name) and _role(part.text, name) == "subject"):
        return None
    for one in part.section:
        if (
            one in homes
            or _shortly(name, one)
            or not all(one.has(word) for word in told)
            or not all(_has(one, each) for each in figures)
        ):
            continue
        topical = [word for word in part.words if _among(word, part.common) and one.has(word)]
        if len(told) + len(topical) + 2 * len(figures) < _LEAST or (homes[0].sentence == 0 and not _sibling(name, one)):
            continue
        deed = next((word for word in reversed(part.words) if word is not name), name)
        done = any(alike(deed, each) or told_doubts.one_verb(deed, each) for each in one.words)
        if not figures and not done and not told_only.LIGHT.match(deed.written):
            continue
        most = max(sum(home.has(word) for word in told) + sum(_has(home, each) for each in figures) for home in homes)
        if most >= len(told) + len(figures) or (one.knows(name) and not _subject_of(one)):
            continue
        rivals = [each for each in one.words if _another(name, each, one, part)]
        if any(not told_next.names(each, name, one, homes) for each in rivals):
            return one
    return None


def _of_its_kind(name: Word, part: _Part, elsewhere: str) -> Clause | None:
    """Return the clause that tells a part of one of the same kind as a name that stands nowhere: 새벽뱅크 for 한낮뱅크."""
    unknown = len(name.stem) > _LEAST and not any(one.has(name) for one in part.section)
    if not unknown or article_names.plain(name.stem) or name.span[0] != part.words[0].span[0]:
        return None
    told_here = " ".join(one.text for one in part.section)
    if article_names.is_written(Mention((name.stem,), name.span), f"{told_here} {elsewhere}"):
        return None
    told, figures = part.others(name)
    known = {word for word in part.words if any(one.has(word) for one in part.section)}
    for one in part.section:
        beside = sum(one.has(word) for word in known) + sum(_has(one, each) for each in figures)
        whole = all(one.has(word) for word in told) and all(_has(one, each) for each in figures)
        for other in one.words if whole and beside >= _LEAST else ():
            if _alike_named(name, other) and not _among(other, part.words):
                return one
    return None


def _alike_named(name: Word, other: Word) -> bool:
    """Return whether two names end as names of one kind do: 한빛시 and 가람시, 새벽뱅크 and 한낮뱅크."""
    longest = min(len(name.stem), len(other.stem))
    if longest <= _LEAST or article_names.plain(other.stem):
        return False
    return name.stem[-_LEAST:] == other.stem[-_LEAST:] or (
        len(name.stem) == len(other.stem) and name.stem[-1] == other.stem[-1] and name.stem[-1] in _BODIES
    )


def _another(name: Word, other: Word, clause: Clause, part: _Part) -> bool:
    """Return whether a word of a clause is another name in the place that a line gives to its own."""
    if (
        told_next.verb(other)
        or _among(other, part.words)
        or alike(other, name)
        or any(_overlap(other, each) for each in clause.words if each is not other and _among(each, part.words))
    ):
        return False
    mine, theirs = _role(part.text, name), _role(clause.text, _within(other, clause))
    if theirs == "subject" and mine in ("subject", ""):
        return not parties.generic(other.stem) and not _tied(name, other, part)
    fits = mine in (theirs, "") or mine in ("from", "to", "with")
    named = _named(other, [clause], theirs) or not article_names.plain(other.stem)
    return fits and named and not _among(other, part.common) and not _tied(name, other, part)


def _tied(name: Word, other: Word, part: _Part) -> bool:
    sentences = [one.text for one in part.section]
    return parties.tied(name.stem, other.stem, sentences)


def _subject_of(one: Clause) -> bool:
    return any(_role(one.text, _within(word, one)) == "subject" for word in one.words)


def _shortly(name: Word, clause: Clause) -> bool:
    """Return whether a clause has a name in a longer or a shorter form: 집행위, 집행위원회."""
    return name.stem in clause.text.lower() or any(
        len(each.stem) >= _LEAST and name.stem.startswith(each.stem) for each in clause.words
    )


def _sibling(name: Word, clause: Clause) -> bool:
    """Return whether a clause has another of one line: 나래 1 for 나래 2."""
    mine = _SIBLING.fullmatch(name.stem)
    others = [match for each in clause.words if (match := _SIBLING.fullmatch(each.stem))]
    return mine is not None and any(
        other["line"] == mine["line"] and other["number"] != mine["number"] for other in others
    )


def _named(word: Word, homes: Sequence[Clause], role: str) -> bool:
    """Return whether a word is a name: well known, in Latin but for AI and API, or what does something where it stands."""
    if word.written[0].isascii():
        return word.written[0].isalpha() and not re.match(r"[A-Z]+(?![A-Za-z0-9-])", word.written)
    key = aliases.table().get(aliases.squeeze(word.stem))
    if key is not None:
        return key not in aliases.places() or role in ("from", "to")
    if len(word.stem) <= _LEAST or article_names.plain(word.stem):
        return False
    return parties.body(word.stem) or any(
        alike(each, word) and _role(one.text, _within(each, one)) in ("subject", "of")
        for one in homes
        for each in one.words
    )


def _owned(text: str, section: Sequence[Clause], heading: str) -> Iterator[Swapped]:
    """Yield the owner of a thing that its section gives to another whom the line names too: `펀웨이의 에이전트`."""
    whole = " ".join((heading, *(one.text for one in section)))
    for match in _OWNED.finditer(text):
        thing = tokens(match["what"])[:1]
        if not thing or match["whose"][0].isdigit():
            continue  # `환자 37명의 순서`: how many they are tells no other owner
        what = re.escape(thing[0].stem)
        owners = {one["whose"] for one in of_words(rf"(?P<whose>[가-힣A-Za-z0-9.-]{{2,}})의 {what}").finditer(whole)}
        others = [one for one in owners if one in text[match.end() :] or one in text[: match.start()]]
        if len(owners) == 1 and others and match["whose"] not in owners and match["whose"] in whole:
            clause = next((one for one in section if re.search(rf"{re.escape(others[0])}의 {what}", one.text)), None)
            if clause is not None:
                yield Swapped(match.span("whose"), clause)
                return


def _within(word: Word, clause: Clause) -> Word:
    """Return a word of a clause with its place in that clause's own text."""
    at = clause.text.find(word.written)
    return Word(word.stem, word.written, (at, at + len(word.written)))


def _overlap(one: Word | Value, other: Word) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _among(word: Word, several: Sequence[Word]) -> bool:
    return any(alike(word, one) for one in several)


def _has(one: Clause, figure: Value) -> bool:
    return any(same(figure, each) for each in one.values)
