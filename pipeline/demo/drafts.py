"""Read the sample drafts: what the model's answers are made of, before they are matched with the articles of a request."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar, cast

from pipeline.demo.week import BUNDLED, broken, parse_yaml, read_text
from pipeline.messages import say
from pipeline.records import Spelling
from pipeline.text.sentences import sentences

Tree = Mapping[str, object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cite:
    """What a sentence rests on: words that stand in one sentence of an article."""

    article: str
    says: str


@dataclass(frozen=True, slots=True)
class DraftFigure:
    """A figure of a sentence; `step` is its arithmetic where it was derived."""

    text: str
    subject: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """One sentence of a draft. `story` names the section that a closing sentence rests on."""

    text: str
    place: str = "paragraph"
    key: str = ""
    story: str = ""
    cites: tuple[Cite, ...] = ()
    figures: tuple[DraftFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A heading and its sentences."""

    heading: str
    sentences: tuple[DraftSentence, ...]


@dataclass(frozen=True, slots=True)
class SectionSample:
    """The draft of one section and its one rewrite."""

    story: str
    angle: str
    first: Text
    rewrite: Text


@dataclass(frozen=True, slots=True)
class Title:
    """One title, its angle, and the stories that it rests on."""

    angle: str
    text: str
    rests_on: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClosingText:
    """Titles, lede and takeaways."""

    titles: tuple[Title, ...]
    lede: tuple[DraftSentence, ...]
    takeaways: tuple[DraftSentence, ...]


@dataclass(frozen=True, slots=True)
class ClosingSample:
    """What is written last, and its one rewrite."""

    subject: str
    preheader: str
    first: ClosingText
    rewrite: ClosingText


@dataclass(frozen=True, slots=True)
class Planned:
    """One row of the sample outline."""

    story: str
    heading: str
    angle: str


@dataclass(frozen=True, slots=True)
class Drafts:
    """Every sample draft. `digest` rows stand in the sample's order, those outside of it last; `names` are the issue's spellings."""

    digest: tuple[Planned, ...]
    most: int
    deep_dive: tuple[Planned, ...]
    sections: tuple[SectionSample, ...]
    closing: ClosingSample
    deep_closing: ClosingSample
    names: tuple[Spelling, ...] = ()

    def by_angle(self, angle: str) -> SectionSample | None:
        """Return the draft that was written for exactly this angle."""
        return next((one for one in self.sections if one.angle == angle), None)

    def by_story(self, story: str) -> SectionSample | None:
        """Return the digest's draft of a story."""
        return next((one for one in self.sections if one.story == story), None)


def load_drafts(folder: Path = BUNDLED) -> Drafts:
    """Return the drafts of the week in `folder`; ConfigError names the file that cannot be used."""
    outline = folder / "drafts" / "outline.yaml"
    names = [*sorted((folder / "drafts" / "digest").glob("*.yaml"))]
    names += sorted((folder / "drafts" / "deep-dive").glob("*.yaml"))
    plan, deep, most = _read(outline, _outline)
    spelt = _read(outline, _names)
    return Drafts(
        digest=plan,
        most=most,
        deep_dive=deep,
        sections=tuple(_read(path, _section) for path in names if path.stem != "closing"),
        closing=_read(folder / "drafts" / "digest" / "closing.yaml", _closing),
        deep_closing=_read(folder / "drafts" / "deep-dive" / "closing.yaml", _closing),
        names=spelt,
    )


def _read(path: Path, build: Callable[[Tree], T]) -> T:
    tree = parse_yaml(read_text(path), path)
    try:
        return build(cast("Tree", tree))
    except KeyError as error:
        raise broken(path, say("demo.key", key=error.args[0])) from error
    except (TypeError, AttributeError, ValueError) as error:
        raise broken(path, say("demo.value", detail=error)) from error


def _rows(tree: Tree, key: str) -> Sequence[Tree]:
    return cast("Sequence[Tree]", tree.get(key) or ())


def _branch(tree: Tree, key: str) -> Tree:
    return cast("Tree", tree[key])


def _outline(tree: Tree) -> tuple[tuple[Planned, ...], tuple[Planned, ...], int]:
    digest, deep = _branch(tree, "digest"), _branch(tree, "deep_dive")
    order = [str(label) for label in cast("Sequence[object]", digest["order"])]
    planned = cast("Mapping[str, Tree]", digest["sections"])
    labels = [*order, *(label for label in planned if label not in order)]
    story = str(deep["story"])
    return (
        tuple(_planned(label, planned[label]) for label in labels),
        tuple(_planned(story, row) for row in _rows(deep, "sections")),
        len(order),
    )


def _names(tree: Tree) -> tuple[Spelling, ...]:
    return tuple(Spelling(str(row["latin"]), str(row["korean"])) for row in _rows(tree, "names"))


def _planned(story: str, row: Tree) -> Planned:
    return Planned(story, str(row["heading"]), str(row["angle"]))


def _section(tree: Tree) -> SectionSample:
    return SectionSample(str(tree["story"]), str(tree["angle"]), _text(tree), _text(_branch(tree, "rewrite")))


def _text(tree: Tree) -> Text:
    return Text(str(tree["heading"]), _sentences(tree, "paragraph"))


def _sentences(tree: Tree, place: str) -> tuple[DraftSentence, ...]:
    return tuple(part for row in _rows(tree, "sentences") for part in _split(_sentence(row, place)))


def _sentence(row: Tree, place: str) -> DraftSentence:
    steps = [DraftFigure(str(one["text"]), str(one["subject"]), str(one["step"])) for one in _rows(row, "steps")]
    figures = [DraftFigure(str(one["text"]), str(one["subject"])) for one in _rows(row, "figures")]
    return DraftSentence(
        text=str(row["text"]),
        place=str(row.get("place") or place),
        key=str(row.get("key") or ""),
        story=str(row.get("story") or ""),
        cites=tuple(Cite(str(one["article"]), str(one["says"])) for one in _rows(row, "cites")),
        figures=(*steps, *figures),
    )


def _split(row: DraftSentence) -> list[DraftSentence]:
    """Return a row that holds two sentences as two: the second goes on where the first ended."""
    parts = sentences(row.text)
    return [
        replace(
            row,
            text=part,
            place=row.place if number == 0 else "same",
            key=row.key if number == 0 else "",
            figures=tuple(figure for figure in row.figures if figure.text in part),
        )
        for number, part in enumerate(parts)
    ]


def _closing(tree: Tree) -> ClosingSample:
    return ClosingSample(
        subject=str(tree["subject"]),
        preheader=str(tree["preheader"]),
        first=_closing_text(tree),
        rewrite=_closing_text(_branch(tree, "rewrite")),
    )


def _closing_text(tree: Tree) -> ClosingText:
    lede = _sentences(_branch(tree, "lede"), "same")
    return ClosingText(
        titles=tuple(_title(row) for row in _rows(tree, "titles")),
        lede=lede,
        takeaways=_sentences(_branch(tree, "takeaways"), "item"),
    )


def _title(row: Tree) -> Title:
    rests_on = tuple(str(label) for label in cast("Sequence[object]", row["rests_on"]))
    return Title(str(row["angle"]), str(row["text"]), rests_on)
