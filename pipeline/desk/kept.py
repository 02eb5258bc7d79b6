"""What the desk need not work out again at each key: answers about files that stayed as they are, and what sentences say."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar, cast

from pipeline.config import Settings
from pipeline.desk.naming import Names
from pipeline.records import Article, Finding, Section, Spelling
from pipeline.text import sections

_FILES = (
    "outline.yaml",
    "issue.json",
    "ledger.json",
    "findings.json",
    "sections/*.md",
    "articles/*.md",
    "images/*",
    "history/*/index.jsonl",
    "proposals/*.json",
)
Signature = tuple[tuple[str, int, int, int], ...]
T = TypeVar("T")


def signature(folder: Path) -> Signature:
    """Return what tells whether a file of an issue is another than before."""
    paths = [path for pattern in _FILES for path in sorted(folder.glob(pattern))]
    return tuple((str(path), (stat := path.stat()).st_ino, stat.st_mtime_ns, stat.st_size) for path in paths)


@dataclass(slots=True)
class Kept:
    """Answers by question, for as long as files and settings are the same."""

    _of: tuple[Signature, Settings, dict[str, object]] | None = None

    def get(self, folder: Path, settings: Settings, question: str, answer: Callable[[], T]) -> T:
        """Return an answer as it was given to the same files, or find it now."""
        now, of = signature(folder), self._of
        if of is None or of[0] != now or of[1] is not settings:
            of = self._of = (now, settings, {})
        if question not in of[2]:
            of[2][question] = answer()
        return cast("T", of[2][question])


@dataclass(frozen=True)
class Memory:
    """What the names in texts are called, under one issue's articles and settings."""

    articles: Mapping[str, Article]
    settings: Settings

    def holds(self, articles: Mapping[str, Article], settings: Settings) -> bool:
        """Whether it is of these very articles and settings."""
        return self.articles is articles and self.settings is settings

    _named: dict[tuple[Spelling, ...], Names] = field(default_factory=dict)

    def names(self, spelt: tuple[Spelling, ...]) -> Names:
        """Return the names of texts, in every writing that the articles, the issue (`spelt`) and the settings tell."""
        if spelt not in self._named:
            texts = (sentence for article in self.articles.values() for sentence in article.sentences)
            ours = {one.korean: one.latin for one in spelt if one.korean != one.latin}
            self._named[spelt] = Names(texts, {**ours, **self.settings.newsletter.aliases})
        return self._named[spelt]


def moved(found: Sequence[Finding], before: str, after: Section) -> list[Finding]:
    """Return the findings whose sentences still stand in a section, where they stand now: a sentence keeps its turn among equal ones."""
    turns = _turns(before)
    places = {turn: start for start, turn in _turns(after.body).items()}
    kept = []
    for one in found:
        start = max((start for start in turns if start <= one.span[0]), default=None)
        now = None if start is None else places.get(turns[start])
        if start is not None and now is not None and one.sentence == turns[start][0]:
            kept.append(replace(one, span=(one.span[0] - start + now, one.span[1] - start + now)))
    return kept


def _turns(body: str) -> dict[int, tuple[str, int]]:
    """Return the sentences of a body by where they start, each with its turn among equal ones."""
    seen: dict[str, int] = {}
    found = {}
    for part in sections.placed(body):
        seen[part.text] = seen.get(part.text, 0) + 1
        found[part.span[0]] = (part.text, seen[part.text])
    return found
