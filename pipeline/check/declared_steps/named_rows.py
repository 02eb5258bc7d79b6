"""The rows of a source's list, each figure with the words that say whose it is, and which of them a phrase of a draft names.

In `GPT-5 costs $10, Claude $15 and Gemini $5` each price stands behind its owner, in `47.6% for GPT-5.1` the owner behind its score.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.declared_steps import step_cases
from pipeline.check.vocabulary import running_words
from pipeline.check.written_names import transcribed
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BEHIND = deferred(
    r"(?: (?:percent|points?|tokens?|won|dollars|euros))?(?: (?:for|by|at|from|in|on|to) (?:the )?)(?P<name>[A-Z][^,;:]*?)"
    r"(?=[,;:]|\.(?:\s|$)| and | while | but | with |$)"
)
_OWNED = deferred(r"[A-Z][A-Za-z0-9]|[가-힣A-Za-z0-9](?:은|는|이|가)\s")
_DAYS = deferred(rf"\b(?:{'|'.join((*calendar.day_name, *calendar.month_name[1:]))})\b")
_NAME = deferred(r"(?<![A-Za-z0-9])[A-Z][a-z]+(?![A-Za-z0-9])")
_VERSION = deferred(r"[A-Z][\w.-]* $")
_ONWARD = deferred(r" [a-z]+(?: [a-z]+){0,2} [$€£₩¥]?")
_SHORT = deferred(r",? (?:and |but |while )?(?P<how>in|for|of|at|among|on|by) (?:the )?[^,;]{1,40}? from\s[$€£₩¥]?$")
_DIGITS = deferred(r"\d+(?:\.\d+)?")
_ASIDE = deferred(r"\([^()]*\)")
_EDITIONS = {
    "프로": "pro",
    "플래시": "flash",
    "미니": "mini",
    "나노": "nano",
    "맥스": "max",
    "울트라": "ultra",
    "라이트": "lite",
    "소넷": "sonnet",
    "오퍼스": "opus",
    "하이쿠": "haiku",
    "터보": "turbo",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of a source, or the two ends of a change, with the words that tell whose it is."""

    figures: tuple[Quantity, ...]
    label: str
    language: str

    @property
    def values(self) -> frozenset[object]:
        """What it tells."""
        return frozenset(one.value for one in self.figures)


def rows(evidence: Sequence[Evidence], like: Quantity) -> list[Row]:
    """Return the figures of one sort with their labels; nothing where one of them stands without an owner of its own."""
    found: list[Row] = []
    for one in evidence:
        alike = [each for each in step_cases.amounts(one) if step_cases.alike(each, like)]
        found += _labelled(one, [(each,) for each in alike if not _of_a_name(one.text, each, alike)])
    return found if all(_OWNED.search(_DAYS.sub("", row.label)) for row in found) else []


def changes(evidence: Sequence[Evidence], pairs: Sequence[Sequence[tuple[Quantity, Quantity]]]) -> list[Row]:
    """Return the changes that the sources tell, those of each sentence given, with their labels."""
    return [row for one, some in zip(evidence, pairs, strict=True) for row in _in_full(_labelled(one, some))]


def _in_full(told: Sequence[Row]) -> list[Row]:
    """Return the changes of a sentence, the first without what the others leave unsaid: `Error rates in Spanish fell from …, and in German from`."""
    short = next((match for row in told[1:] if (match := _SHORT.match(row.label))), None)
    start = told[0].label.rfind(f" {short['how']} ") if short else -1
    return [replace(told[0], label=told[0].label[start:]), *told[1:]] if start >= 0 else list(told)


def _of_a_name(text: str, one: Quantity, others: Sequence[Quantity]) -> bool:
    """Return whether a bare number behind a name is its version, since the figure that is told of it follows: `Lumen 1.5 scored 68.9`."""
    after = min((other.span[0] for other in others if other.span[0] >= one.span[1]), default=-1)
    behind_a_name = one.kind == "number" and _VERSION.search(text[: one.span[0]]) is not None
    return behind_a_name and after >= 0 and _ONWARD.fullmatch(text, one.span[1], after) is not None


def _labelled(one: Evidence, groups: Sequence[tuple[Quantity, ...]]) -> list[Row]:
    """Return groups of figures with the words that stand before each, up to the one before, and the name right behind it."""
    found, last = [], 0
    for group in sorted(groups, key=lambda some: min(each.span[0] for each in some)):
        start, end = min(each.span[0] for each in group), max(each.span[1] for each in group)
        behind = _BEHIND.match(one.text, end) if one.language == "en" and len(group) == 1 else None
        label = one.text[last:start] + (f" {behind['name']}" if behind else "")
        found.append(Row(group, label, one.language))
        last = behind.end() if behind else end
    return found


def named(phrase: str, among: Sequence[Row], *, by_name: bool = False) -> Row | None:
    """Return the one row whose label has more words of a phrase than any other, `by_name` only where a name is among them.

    A version or an edition that the label has not is another thing.
    """
    plain = _ASIDE.sub(" ", phrase)
    scores = [(_score(plain, row, by_name=by_name), row) for row in among]
    best = max((score for score, _ in scores), default=0)
    first = [row for score, row in scores if score == best]
    return first[0] if best and len(first) == 1 else None


def _score(phrase: str, row: Row, *, by_name: bool) -> int:
    if not set(_DIGITS.findall(phrase)) <= set(_DIGITS.findall(row.label)):
        return 0
    lower = row.label.lower()
    if any((korean in phrase) != (latin in lower.split() or korean in lower) for korean, latin in _EDITIONS.items()):
        return 0
    shared = anchors.shared(row.label, row.language, phrase)
    keys = {one.key for one in shared}
    heard = len(_heard(phrase, row.label) - {row.label[slice(*span)] for one in shared for span in one.source})
    telling = heard or any(key[0] == "@" if by_name else key[0] not in "=#" for key in keys)
    return len(keys) + heard if telling else 0


def _heard(phrase: str, label: str) -> set[str]:
    """Return the names of a label that a phrase writes by the rules of sound."""
    words = [bare for bare, _ in running_words.stems(phrase) if len(bare) > 1]
    return {name for name in _NAME.findall(label) if any(transcribed.near(name, bare) for bare in words)}
