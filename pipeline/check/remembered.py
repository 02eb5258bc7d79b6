"""Remember what was found in sentences: an issue that is being edited is looked at anew only where it changed.

Each check of a process asks the same memory, so that a key typed in the desk, or the second look of a command, costs what changed.
What one process found can be handed to the next one: `kept` and `recall`.
"""

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from itertools import islice

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import language
from pipeline.records import Article, Issue

_MOST = 8_000  # answers of one issue; a key typed makes some twenty, which nobody asks for again
_HANDED_ON = 1_600  # answers to the next process: some twice what an issue of eight sections asks
_ISSUES = 4  # that are remembered at once
Rested = tuple[tuple[Evidence, ...], ...]
"""The sentences that one cites, and those that may lend it a name."""


@dataclass(eq=False, slots=True)
class _Answer:
    """What was found in a sentence, and the digest of what was asked where it was needed."""

    flags: tuple[Flag, ...]
    digest: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class Remembered:
    """Flags of sentences under what an issue's sentences are read with: its articles, its day, the sources that were reported, the names of the settings.

    It may hold only what follows from these, from the sentence itself and from `known`: never what else the section says.
    """

    articles: Mapping[str, Article]
    day: date
    reported: Mapping[str, tuple[str, ...]]
    aliases: Mapping[str, str]
    _answers: dict[Hashable, _Answer] = field(default_factory=dict)
    _rested: dict[Hashable, Rested] = field(default_factory=dict)
    _before: dict[str, tuple[Flag, ...]] = field(default_factory=dict)

    def holds(self, issue: Issue, aliases: Mapping[str, str]) -> bool:
        """Return whether it is of an issue with these articles, under these names."""
        mine, theirs = (self.day, self.reported, self.aliases), (issue.date, issue.reported, aliases)
        return mine == theirs and self.articles == issue.articles

    def flags(self, rule: str, claim: Claim, known: Hashable, found: Callable[[], Iterable[Flag]]) -> tuple[Flag, ...]:
        """Return what a rule finds in a sentence, as it was found before or now."""
        placed = claim.placed
        of_claim = (claim.section, placed.text, placed.place, placed.key, claim.figures, claim.lists)
        name = (rule, language(), of_claim, known)
        answer = self._answers.pop(name, None) or self._answer(name, found)
        self._answers[name] = answer  # put behind all others: what was not asked for longest goes first
        if len(self._answers) > _MOST:
            self._answers.pop(next(iter(self._answers)), None)
        return answer.flags

    def rested(self, named: Hashable, found: Callable[[], Rested]) -> Rested:
        """Return what the sentences rest on that name the same sources, as it was found before or now."""
        rested = self._rested.pop(named, None) or found()
        self._rested[named] = rested
        if len(self._rested) > _MOST:
            self._rested.pop(next(iter(self._rested)), None)
        return rested

    def _answer(self, name: Hashable, found: Callable[[], Iterable[Flag]]) -> _Answer:
        if self._before and (flags := self._before.get(digest := _digest(name))) is not None:
            return _Answer(flags, digest)
        return _Answer(tuple(found()))

    def kept(self) -> dict[str, tuple[Flag, ...]]:
        """Return what was asked for last, by the digests of what was asked."""
        last = islice(reversed(tuple(self._answers.items())), _HANDED_ON)
        for name, answer in (asked := list(last)):
            answer.digest = answer.digest or _digest(name)
        return {answer.digest: answer.flags for _, answer in asked}

    def recall(self, before: Mapping[str, tuple[Flag, ...]]) -> None:
        """Take over what another process kept of the same articles, day, reports and names."""
        self._before.clear()
        self._before.update(before)


def _digest(name: Hashable) -> str:
    return blake2b(repr(name).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


_LAST: deque[Remembered] = deque(maxlen=_ISSUES)


def of(issue: Issue, aliases: Mapping[str, str]) -> Remembered:
    """Return what is remembered of an issue under the names of its settings; of the last few issues it is kept."""
    for one in tuple(_LAST):
        if one.holds(issue, aliases):
            return one
    _LAST.append(Remembered(dict(issue.articles), issue.date, dict(issue.reported), dict(aliases)))
    return _LAST[-1]
