"""Read a request as a model would: which articles it holds, and where a draft's evidence stands in them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pipeline.demo.drafts import Cite
from pipeline.demo.week import Week
from pipeline.draft.blocks import SourceBlock, parse
from pipeline.records import Request

ALIKE = 0.6
"""From this share of a draft's words on, a changed sentence still counts as the one that the draft rests on."""
_NUMBER = re.compile(r"\d[\d.,]*")
_VALUE = re.compile(r"^(?P<name>[a-z -]+): ?(?P<value>.*)$", re.MULTILINE)
_FIXED = re.compile(r"^(?P<id>E[1-9]\d*) (?P<text>.+)$", re.MULTILINE)
_DELETED = re.compile(r"^deleted: (?P<text>.+)$", re.MULTILINE)
_STORY = re.compile(r"^story: (?P<id>\S+)\n(?P<rest>(?:[a-z ]+: ?.*\n?)*)", re.MULTILINE)
_BLOCKS = re.compile(r"^<<<SOURCE .*?^SOURCE \w+>>>$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, read. `blocks` are its articles by the week's own names, `text` its prompt without them."""

    kind: str
    text: str
    blocks: Mapping[str, SourceBlock]
    labels: Mapping[str, str]
    attempt: int

    @property
    def shape(self) -> str:
        """The shape that is asked for, or `auto`."""
        return self.value("shape")

    @property
    def fixed(self) -> tuple[tuple[str, str], ...]:
        """The editor's sentences, by their ids, in order."""
        return tuple((match["id"], match["text"]) for match in _FIXED.finditer(self.text))

    @property
    def deleted(self) -> tuple[str, ...]:
        """What the editor took out."""
        return tuple(match["text"] for match in _DELETED.finditer(self.text))

    @property
    def again(self) -> bool:
        """Whether this asks for another text than the first."""
        return self.attempt > 1 or bool(self.value("instruction") or self.fixed or self.deleted)

    @property
    def stories(self) -> frozenset[str]:
        """The labels of the stories that its articles tell."""
        return frozenset(self.labels.values())

    def value(self, name: str) -> str:
        """Return the first value that the prompt gives to `name`."""
        return next((match["value"].strip() for match in _VALUE.finditer(self.text) if match["name"] == name), "")

    def offered(self) -> dict[str, str]:
        """Return the ids of the offered stories by the label that most of their articles bear; of one label the pinned one's."""
        names = {block.id: slug for slug, block in self.blocks.items()}
        pinned = self.pinned()
        found: dict[str, str] = {}
        for match in sorted(_STORY.finditer(self.text), key=lambda match: match["id"] not in pinned):
            ids = re.findall(r"S\d+", _line(match["rest"], "articles"))
            label = most_common(self.labels[names[name]] for name in ids if name in names)
            if label and label not in found:
                found[label] = match["id"]
        return found

    def pinned(self) -> dict[str, str]:
        """Return the titles of the stories that the editor pinned, by their ids, in the order of rank."""
        stories = ((match["id"], match["rest"]) for match in _STORY.finditer(self.text))
        return {name: _line(rest, "title").strip() for name, rest in stories if _line(rest, "pinned").strip() == "yes"}

    def sources(self, cites: Iterable[Cite]) -> tuple[str, ...]:
        """Return the sentences that the cites rest on, as the request numbers them, each once."""
        found = (resolve(self.blocks[cite.article], cite.says) for cite in cites if cite.article in self.blocks)
        return tuple(dict.fromkeys(source for source in found if source))


def read(request: Request, week: Week) -> Asked:
    """Return the request as this week's model understands it."""
    whole = f"{request.stable}\n\n{request.prompt}"
    blocks: dict[str, SourceBlock] = {}
    for block in parse(whole):
        slug = _article_of(block, week)
        if slug and slug not in blocks:
            blocks[slug] = block
    stories = {article.slug: article.story for article in week.articles}
    return Asked(
        kind=request.kind,
        text=_BLOCKS.sub("", whole),
        blocks=blocks,
        labels={slug: stories[slug] for slug in blocks},
        attempt=request.attempt,
    )


def most_common(labels: Iterable[str]) -> str:
    """Return the label that stands most often, the first of equals, or nothing."""
    counted = Counter(labels).most_common(1)
    return counted[0][0] if counted else ""


def resolve(block: SourceBlock, says: str) -> str:
    """Return the id of the sentence that holds `says`, or of the one most like it, digits ignored."""
    wanted = _folded(says)
    for name, text in block.sentences:
        if wanted in _folded(text):
            return name
    scored = [(likeness(says, text), -number, name) for number, (name, text) in enumerate(block.sentences)]
    best = max(scored, default=(0.0, 0, ""))
    return best[2] if best[0] >= ALIKE else ""


def likeness(says: str, text: str) -> float:
    """Return the share of the words of `says` that stand in `text` in the same order, every number equal."""
    one, other = _words(says), _words(text)
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return sum(match.size for match in matcher.get_matching_blocks()) / max(len(one), 1)


def _words(text: str) -> Sequence[str]:
    return [word.strip(".,;:!?\"“”‘’'()") for word in _NUMBER.sub("0", _folded(text)).split()]


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _line(text: str, name: str) -> str:
    return next((row.partition(":")[2] for row in text.splitlines() if row.startswith(f"{name}:")), "")


def _article_of(block: SourceBlock, week: Week) -> str:
    """Return the week's article that a block shows: by outlet and title, or by the one title most like it."""
    outlets = {outlet.slug: _folded(outlet.name) for outlet in week.outlets}
    title = _folded(block.title)
    own = [article for article in week.articles if outlets[article.outlet] == _folded(block.outlet)]
    for article in own:
        if _folded(article.title) == title:
            return article.slug
    alike = [(SequenceMatcher(None, _folded(article.title), title).ratio(), article.slug) for article in own]
    best = max(alike, default=(0.0, ""))
    return best[1] if best[0] >= ALIKE else ""
