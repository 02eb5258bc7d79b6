"""What the model may answer: the JSON schema of each reply, and the reading of it.

The schemas are written out, not derived: they are part of a request's fingerprint, and a new version of a library must
not make a stored reply unfindable. They keep to the subset that the API takes; `accept` checks the rest.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from pipeline.draft.reported import ids
from pipeline.messages import say
from pipeline.records import Problem, Shape
from pipeline.text import unseen

Schema = Mapping[str, object]
_DECODER = json.JSONDecoder()
_SHAPES: Mapping[str, str] = {
    "missing": "missing",
    "extra_forbidden": "extra",
    "string_type": "text",
    "list_type": "list",
    "tuple_type": "list",
    "literal_error": "choice",
    "model_type": "object",
    "dict_type": "object",
}
"""How a value can be otherwise than agreed, by the name that pydantic has for it."""
_CHOICE = re.compile(r"'([^']*)'")
_MOST_BRACES = 400  # that open no object: a text with more is none that holds an answer


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


def _id_groups(given: object) -> tuple[tuple[str, ...], ...]:
    """Return the groups of ids; what is none says nothing, and a reply without the field has none."""
    groups = given if isinstance(given, (list, tuple)) else ()
    lists = [tuple(group) for group in groups if isinstance(group, (list, tuple))]
    return tuple(group for group in lists if all(isinstance(name, str) for name in group))


class OutlineReply(_Sourced):
    """An outline. `same` are stories that are one event, by their ids."""

    same: Annotated[tuple[tuple[str, ...], ...], BeforeValidator(_id_groups)] = ()
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
    same=_list(_IDS),
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
    """Return the reply that a text holds, or what keeps it from being one; whatever stands around the object is forgiven."""
    wanted = frozenset(name for name, field in kind.model_fields.items() if field.is_required())
    try:
        value = object_of(text, wanted)
    except (ValueError, RecursionError) as error:
        return (problem("json", error=_unread(error)),)
    try:
        return kind.model_validate(_seen(value))
    except ValidationError as error:
        return tuple(
            problem("schema", place=".".join(str(part) for part in one["loc"]) or "$", error=_misshapen(one))
            for one in error.errors()[:8]
        )


def _unread(error: ValueError | RecursionError) -> str:
    """Return in the prompts' language where a text is no JSON any more."""
    if not isinstance(error, json.JSONDecodeError):
        return say("draft.json.value", lang="ko")
    near = " ".join(error.doc[error.pos : error.pos + 20].split())
    key = "draft.json.near" if near else "draft.json.ends"
    return say(key, lang="ko", line=error.lineno, column=error.colno, near=near)


def _misshapen(error: ErrorDetails) -> str:
    """Return in the prompts' language how a value is not as agreed."""
    known = ", ".join(_CHOICE.findall(str(error.get("ctx", {}).get("expected", ""))))
    return say(f"draft.shape.{_SHAPES.get(error['type'], 'other')}", lang="ko", known=known)


def _seen(value: object) -> object:
    """Return a value without the characters that nobody sees in its texts: they are no words, and break what shows or keeps them."""
    if isinstance(value, str):
        return unseen.without(value)
    if isinstance(value, list):
        return [_seen(one) for one in value]
    return {key: _seen(one) for key, one in value.items()} if isinstance(value, dict) else value


def object_of(text: str, wanted: Collection[str] = ()) -> object:
    """Return what a text holds as JSON (ValueError where it is none): all of it, else the last object that has most of the wanted keys.

    Before it may stand words, a thought with braces of its own, a plan; around it a fence, or an object that holds it; after it more
    words. The error is that of the whole text.
    """
    whole: object = None
    failed: ValueError | None = None
    try:
        whole = json.loads(text)
    except ValueError as error:
        failed = error
    if isinstance(whole, str) and "{" in whole:
        return object_of(whole, wanted)
    found = [whole] if isinstance(whole, dict) else list(_objects(text))
    found = [inner for one in found for inner in (one, *one.values()) if isinstance(inner, dict)]
    ranked = [(len(one.keys() & set(wanted)), number) for number, one in enumerate(found)]
    best = max(ranked, default=(0, 0))
    if isinstance(whole, dict) and best[0] <= ranked[0][0]:
        return whole
    if best[0] or (found and not wanted):
        return found[best[1]]
    if failed is not None:
        raise failed
    return whole


def _objects(text: str) -> Iterator[dict[str, object]]:
    """Yield the outermost objects that stand in a text, in order."""
    position, failed = text.find("{"), 0
    while position >= 0 and failed < _MOST_BRACES:
        try:
            value, end = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            end, failed = position + 1, failed + 1
        else:
            yield value
        position = text.find("{", end)
