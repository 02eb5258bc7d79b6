"""What the model may answer: the JSON schema of each reply, and the reading of it.

The schemas are written out, not derived: they are part of a request's fingerprint, and a new version of a library must
not make a stored reply unfindable. They keep to the subset that the API takes; `accept` checks the rest.
"""

import json
import re
from collections.abc import Mapping
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from pipeline.draft.reported import ids
from pipeline.messages import say
from pipeline.records import Problem, Shape

Schema = Mapping[str, object]
_FENCED = re.compile(r"```(?:json)?[ \t]*\r?\n(?P<inside>.*)\n\s*```", re.DOTALL | re.IGNORECASE)
_THOUGHT = re.compile(r"\A\s*<(?P<tag>think|thinking)>.*?</(?P=tag)>", re.DOTALL | re.IGNORECASE)


class _Reply(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class FigureReply(_Reply):
    """A figure of a sentence, as the model declares it; without a `step` it is a number of the sources."""

    text: str
    subject: str
    sources: list[str]
    step: str = ""


class SentenceReply(_Reply):
    """One sentence, its place, and what it rests on; what is mostly empty may be left out where a server keeps to no schema."""

    place: Literal["paragraph", "same", "item", "step"]
    fixed: str = ""
    key: str = ""
    text: str
    sources: list[str]
    figures: list[FigureReply] = []

    @property
    def shown(self) -> str:
        """What a reader sees of it: the bold name before a line of a list, and its text."""
        return " ".join(f"{self.key} {self.text}".split())


class _Sourced(_Reply):
    """A reply to a question with sources: which of their sentences speak to whoever writes, as the model reports them.

    It is a report, not part of the text: what is no id is passed over, and a reply without the field has reported nothing.
    """

    addressed_to_writer: Annotated[tuple[str, ...], BeforeValidator(ids)] = ()


class PlannedReply(_Reply):
    """One section of an outline."""

    story: str
    heading: str
    angle: str


class NameReply(_Reply):
    """A name of the sources, and how the issue writes it."""

    latin: str
    korean: str


def _name_rows(given: object) -> tuple[object, ...]:
    """Return the rows that name something in both writings, those of a server that knows no schema too (`["Lumen", "루멘"]`, `{"Lumen": "루멘"}`).

    Nothing else counts, and a reply without the field has named nothing.
    """
    rows = list(given.items()) if isinstance(given, dict) else given if isinstance(given, (list, tuple)) else ()
    texts = [(row.get("latin"), row.get("korean")) if isinstance(row, dict) else row for row in rows]
    pairs = [row for row in texts if isinstance(row, (list, tuple)) and len(row) == 2]
    return tuple(
        {"latin": one, "korean": other} for one, other in pairs if isinstance(one, str) and isinstance(other, str)
    )


class OutlineReply(_Sourced):
    """An outline."""

    names: Annotated[tuple[NameReply, ...], BeforeValidator(_name_rows)] = ()
    shape: Shape
    title: str
    sections: list[PlannedReply]


class SectionReply(_Sourced):
    """A section."""

    heading: str
    sentences: list[SentenceReply]


class TitleReply(_Reply):
    """A title, and from which angle it looks."""

    angle: Literal["number", "who", "so-what"]
    text: str


class ClosingReply(_Sourced):
    """What is written last."""

    titles: list[TitleReply]
    subject: str
    preheader: str
    lede: list[SentenceReply]
    takeaways: list[SentenceReply]


class JudgeReply(_Reply):
    """A verdict on the week's stories: ids only."""

    first: list[str]
    same: list[str] = []


_TEXT: Schema = {"type": "string"}
_IDS: Schema = {"type": "array", "items": _TEXT}


def _object(**properties: object) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _one_of(*values: str) -> Schema:
    return {"type": "string", "enum": list(values)}


_FIGURE = _object(text=_TEXT, subject=_TEXT, sources=_IDS, step=_TEXT)
_SENTENCE = _object(
    place=_one_of("paragraph", "same", "item", "step"),
    fixed=_TEXT,
    key=_TEXT,
    text=_TEXT,
    sources=_IDS,
    figures=_list(_FIGURE),
)
OUTLINE: Schema = _object(
    addressed_to_writer=_IDS,
    names=_list(_object(latin=_TEXT, korean=_TEXT)),
    shape=_one_of("digest", "deep-dive"),
    title=_TEXT,
    sections=_list(_object(story=_TEXT, heading=_TEXT, angle=_TEXT)),
)
SECTION: Schema = _object(addressed_to_writer=_IDS, heading=_TEXT, sentences=_list(_SENTENCE))
CLOSING: Schema = _object(
    titles=_list(_object(angle=_one_of("number", "who", "so-what"), text=_TEXT)),
    subject=_TEXT,
    preheader=_TEXT,
    lede=_list(_SENTENCE),
    takeaways=_list(_SENTENCE),
)

JUDGE: Schema = _object(first=_IDS, same=_IDS)

R = TypeVar("R", bound=_Reply)


def problem(name: str, /, **values: object) -> Problem:
    """Return a problem with its text for the model, always in the prompts' own language."""
    return Problem(name, say(f"draft.problem.{name}", lang="ko", **values))


def read(kind: type[R], text: str) -> R | tuple[Problem, ...]:
    """Return the reply that a text holds, or what keeps it from being one; words and a fence around the object are forgiven."""
    try:
        value = object_of(text)
    except (ValueError, RecursionError) as error:
        return (problem("json", error=str(error)[:120]),)
    try:
        return kind.model_validate(value)
    except ValidationError as error:
        return tuple(
            problem("schema", place=".".join(str(part) for part in one["loc"]) or "$", error=one["msg"])
            for one in error.errors()[:8]
        )


def object_of(text: str) -> object:
    """Return what a text holds as JSON (ValueError where it is none): all of it, else without a thought before it, in a fence, or the outermost braces.

    The error is that of the whole text.
    """
    answer = _THOUGHT.sub("", text, count=1)
    fenced = _FENCED.search(answer)
    braces = answer[answer.find("{") : answer.rfind("}") + 1]
    try:
        return json.loads(text)
    except ValueError:
        for inside in (answer, fenced["inside"] if fenced else "", braces):
            try:
                return json.loads(inside)
            except ValueError:
                continue
        raise
