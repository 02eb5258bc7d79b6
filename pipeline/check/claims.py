"""What a check looks at: one sentence of a draft and the source sentences it rests on; and what it says about it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache
from threading import local

from pipeline.records import Figure, Fix, Severity
from pipeline.text import citations, quantities, sections
from pipeline.text.composed import plain_blanks
from pipeline.text.quantities import Quantity

ON_FIGURES = frozenset({"number-contradicted", "number-unsupported", "arithmetic"})
"""The kinds of findings that say something of a figure."""
DOUBT = 0.6  # how sure a finding is that only asks a person to look
LOOKED = local()
"""Whether somebody read the sentence after a claim: `after`, for each thread its own."""
_BREAKS = str.maketrans("\r\n", "  ")
_LONG_SOURCE, _LONG_DRAFT = 24_000, 1_000  # characters
_AROUND = 12  # sentences
_MUCH = 300  # characters


@dataclass(frozen=True, slots=True)
class Evidence:
    """One source sentence, with the language and the time of its article."""

    id: str
    text: str
    language: str
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of a draft with what it rests on.

    `evidence` are the cited sentences; `context` is all that may lend a name (the cited articles whole).
    `figures` are what its reply declared of its figures: the model's word, never evidence.
    `following` is the sentence after it, where both say one thing: `84억 원이에요. 한 대에 3,500만 원인데 240대를 들이거든요.`
    `today` is the day of the issue, from which a sentence counts (`2주 뒤`); a draft by itself has none.
    `excerpt` says that the context is a few sentences cut out of an article, which had named things before.
    `elsewhere` are the figures that the sentences around it tell; `lists` are the rows of the lists and tables of its section.
    `glossed` are the names that it had in both writings, Hangul first, where the Latin is left out for all that reads it.
    `text` is the sentence as it stands, its citations and link targets masked: offsets stay true.
    """

    section: str
    placed: sections.Placed
    evidence: tuple[Evidence, ...] = ()
    context: tuple[Evidence, ...] = ()
    figures: tuple[Figure, ...] = ()
    excerpt: bool = False
    following: str = ""
    today: date | None = None
    elsewhere: tuple[Quantity, ...] = ()
    lists: tuple[tuple[tuple[str, str], ...], ...] = ()
    glossed: tuple[tuple[str, str], ...] = ()
    text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", masked(self.placed.text))

    @property
    def after(self) -> str:
        """The sentence that follows; that it was read is noted, since what reads it hangs on it (`by_itself`)."""
        LOOKED.after = True
        return self.following

    @property
    def direct(self) -> bool:
        """Whether the editor vouches for the sentence."""
        return any(citation.direct for citation in self.placed.citations)

    @property
    def cited(self) -> bool:
        """Whether the sentence names a source or the editor."""
        return bool(self.placed.citations)

    @property
    def sources(self) -> tuple[Evidence, ...]:
        """What the sentence rests on: what it cites, else the whole article, which its words alone tell of in part."""
        return self.evidence if self.cited else self.context or self.evidence

    @property
    def crowded(self) -> bool:
        """Whether this is no sentence about an article: every figure of it would be held against every other."""
        return len(self.text) > _LONG_DRAFT or sum(len(one.text) for one in self.evidence) > _LONG_SOURCE

    @property
    def much(self) -> bool:
        """Whether what it rests on is a paragraph rather than a sentence or two."""
        return sum(len(one.text) for one in self.evidence) > _MUCH

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the evidence."""
        return tuple(one.id for one in self.evidence)


@dataclass(frozen=True, slots=True)
class Flag:
    """What a check found in one sentence; `span` counts from the sentence's start.

    `about` is what else it rests on than the sentence and the evidence (the sections' figure that a title goes against): with another
    one it is another finding, which no earlier dismissal covers.
    """

    kind: str
    severity: Severity
    span: tuple[int, int]
    message: str
    evidence: tuple[str, ...] = ()
    sure: float = 1.0
    fix: Fix | None = None
    about: str = ""


def doubted(flags: Iterable[Flag]) -> Iterator[Flag]:
    """Yield findings as doubts without a fix: of a rule that on prose which nobody had read was wrong as often as right, a person is asked."""
    for flag in flags:
        yield replace(flag, severity="warn", sure=min(flag.sure, DOUBT), fix=None)


def brief(claim: Claim, flags: Iterable[Flag]) -> Iterator[Flag]:
    """Yield findings as they are where a sentence rests on little text, and as doubts where it rests on much.

    What goes by which words stand near, or by which of two things is told, is right in a sentence or two; among the figures and names of
    a whole paragraph such rules blocked more right sentences of prose that nobody had read than wrong ones.
    """
    yield from doubted(flags) if claim.much else flags


@lru_cache(maxsize=512)
def masked(text: str) -> str:
    """Return a sentence with its citations masked, its blanks plain, those too at which its line was broken for its width."""
    return plain_blanks(citations.mask(text)).translate(_BREAKS)


def told_elsewhere(texts: Sequence[str]) -> list[tuple[Quantity, ...]]:
    """Return for each sentence of a text the figures that the dozen before and behind it tell."""
    every: list[Quantity] = []
    starts = [0]  # of each sentence's own figures among all of them
    for text in texts:
        every += quantities.find(text, "ko")
        starts.append(len(every))
    last = len(texts)
    return [
        (
            *every[starts[max(0, at - _AROUND)] : starts[at]],
            *every[starts[at + 1] : starts[min(last, at + 1 + _AROUND)]],
        )
        for at in range(last)
    ]


def meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two places of a text have a letter in common."""
    return one[0] < other[1] and other[0] < one[1]
