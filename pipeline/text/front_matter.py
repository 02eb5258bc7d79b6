"""The front matter of a section file: where it stands, what it says, and what in it cannot be meant.

It is the program's, but people write in it too: their editors put a byte order mark and blank lines before it, they lock sentences by
hand, and they mistype. What can be read is read; the rest is told as faults and never becomes text for readers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from io import StringIO
from typing import Literal, get_args

from pipeline.records import Section, SectionKind
from pipeline.text.patterns import deferred

KEYS = ("id", "kind", "story", "articles", "locked")
FaultName = Literal["yaml", "open", "key", "kind", "id", "value", "lock"]
_BEFORE = r"\A\ufeff?\s*"
_FRONT = deferred(rf"{_BEFORE}(?P<opening>---[ \t]*\r?\n)(?P<front>.*?\n)---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_OURS = deferred(rf"^(?:{'|'.join(KEYS)})[ \t]*:", re.MULTILINE)
_FENCE = deferred(r"^---[ \t\r]*$", re.MULTILINE)
_LEFT = deferred(
    rf"{_BEFORE}(?P<rest>(?:---[ \t]*\r?\n(?:(?:[A-Za-z_]+[ \t]*:|[ \t]*-[ \t])[^\n]*\n)+|(?:(?:{'|'.join(KEYS)})[ \t]*:[^\n]*\n)+)"
    r"(?:---[ \t]*(?:\r?\n|\Z))?)"
)
_WORDS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_KEPT = 500  # fronts of section files: they are read with every look at an issue, and hardly ever change


class SectionError(ValueError):
    """A section file whose front matter cannot be read."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing in a front matter that cannot be meant: what it is, its line in the file, what stands there, what may be meant."""

    name: FaultName
    line: int
    text: str = ""
    meant: str = ""


def split(text: str) -> tuple[str, str]:
    """Return the front matter of a file, empty where it has none, and its body; what is left of a broken one is in neither."""
    match = _whole(text)
    if match is not None:
        return match["front"], text[match.end() :]
    rest = _rest(text)
    return "", text[rest.end() :] if rest else text.removeprefix("\ufeff")


def left(text: str, known: Section) -> Section:
    """Return the section that what is left of a front matter without its first or last line tells of: `known` lends the rest."""
    match = _rest(text)
    if match is None:
        return known
    try:
        tree = _tree(_FENCE.sub("", match["rest"]))
        return replace(known, locked=_locked(tree.get("locked"))) if isinstance(tree, dict) else known
    except SectionError:
        return known


def _whole(text: str) -> re.Match[str] | None:
    """Return the front matter; two rules around a paragraph are none."""
    match = _FRONT.match(text)
    return match if match and _OURS.search(match["front"]) else None


def _rest(text: str) -> re.Match[str] | None:
    """Return what is left of a front matter that lost its first or its last line."""
    match = _LEFT.match(text)
    return match if match and _OURS.search(match.group()) else None


@lru_cache(_KEPT)
def section(front: str) -> Section:
    """Return the section that a front matter tells of, without its body; SectionError where it cannot be read."""
    tree = _tree(front)
    if not isinstance(tree, dict) or not tree.get("id") or tree.get("kind") not in get_args(SectionKind):
        raise SectionError("id, kind")
    return Section(
        id=str(tree["id"]),
        kind=tree["kind"],
        body="",
        story=str(tree.get("story") or ""),
        articles=_several(tree.get("articles")),
        locked=_locked(tree.get("locked")),
    )


def _tree(front: str) -> object:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="safe", pure=True).load(front)
    except (
        YAMLError,
        LookupError,
        TypeError,
        ValueError,
        RecursionError,
    ) as error:  # a float of no digits, a list as a key
        raise SectionError(str(error).split("\n")[0]) from error


def _locked(value: object) -> bool | tuple[str, ...]:
    if isinstance(value, str) and value.strip().lower() in _WORDS:
        return _WORDS[value.strip().lower()]
    return bool(value) if isinstance(value, bool) or not value else _several(value)


def _several(value: object) -> tuple[str, ...]:
    """Return the texts of a list; one that stands alone, as a person may type it, is a list of one."""
    if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict | list) for one in value)):
        raise SectionError("articles, locked")
    return tuple(str(one) for one in value) if isinstance(value, list) else (str(value),) if value else ()


def write(known: Section) -> str:
    """Return the front matter of a section, with the lines around it."""
    return _written(known.id, known.kind, known.story, tuple(known.articles), known.locked)


@lru_cache(_KEPT)
def _written(identifier: str, kind: str, story: str, articles: tuple[str, ...], locked: bool | tuple[str, ...]) -> str:
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    yaml = YAML()
    yaml.width = 10_000
    front = CommentedMap({"id": identifier, "kind": kind})
    if story:
        front["story"] = story
    if articles:
        front["articles"] = CommentedSeq(articles)
        front["articles"].fa.set_flow_style()
    if isinstance(locked, tuple):
        front["locked"] = CommentedSeq(DoubleQuotedScalarString(line) for line in locked)
        front["locked"].fa.set_flow_style()
    else:
        front["locked"] = locked
    stream = StringIO()
    yaml.dump(front, stream)
    return f"---\n{stream.getvalue()}---\n"


# --- faults


def faults(text: str, known: Section) -> Sequence[Fault]:
    """Return what in the front matter of a section's file cannot be meant. One that is gone, or only a line of it, is no fault: `known`
    lends what is missing.
    """
    match = _whole(text)
    if match is not None:
        first = text.count("\n", 0, match.start("front")) + 1
        return _known_faults(match["front"], first, replace(known, body=""))
    rest = _rest(text)
    return (
        [] if rest is None or _can_be_meant(rest["rest"]) else [Fault("open", text.count("\n", 0, rest.end() - 1) + 1)]
    )


def _can_be_meant(rest: str) -> bool:
    try:
        tree = _tree(_FENCE.sub("", rest))
        if not isinstance(tree, dict) or not {*tree} <= {*KEYS}:
            return False
        _several(tree.get("articles"))
        _locked(tree.get("locked"))
    except SectionError:
        return False
    return True


@lru_cache(_KEPT)
def _known_faults(front: str, first: int, known: Section) -> Sequence[Fault]:
    return tuple(_faults(front, first, known))


def _faults(front: str, first: int, known: Section) -> Iterator[Fault]:
    from ruamel.yaml.error import MarkedYAMLError

    try:
        tree = _tree(front)
    except SectionError as error:
        cause = error.__cause__
        marked = isinstance(cause, MarkedYAMLError) and cause.problem_mark is not None
        detail = str(cause.problem) if isinstance(cause, MarkedYAMLError) and cause.problem else str(error)
        line = first + (cause.problem_mark.line if isinstance(cause, MarkedYAMLError) and marked else 0)
        yield Fault("yaml", min(line, first + front.count("\n") - 1), detail)
        return
    if not isinstance(tree, dict):
        yield Fault("yaml", first, str(tree))
        return
    for key in tree:
        if key not in KEYS:
            near = get_close_matches(str(key), KEYS, 1, 0.6)
            yield Fault("key", line_of(front, first, str(key)), str(key), near[0] if near else "")
    if str(tree.get("id") or "") != known.id:
        yield Fault("id", line_of(front, first, "id"), str(tree.get("id") or "—"), known.id)
    if tree.get("kind") not in get_args(SectionKind):
        yield Fault("kind", line_of(front, first, "kind"), str(tree.get("kind") or "—"), known.kind)
    for key, read in (("articles", _several), ("locked", _locked)):
        try:
            read(tree.get(key))
        except SectionError:
            yield Fault("value", line_of(front, first, key), key)


def line_of(front: str, first: int, key: str) -> int:
    """Return the line of the file on which a key of its front matter stands."""
    lines = front.splitlines()
    return first + next((at for at, line in enumerate(lines) if re.match(rf"[\"']?{re.escape(key)}\b", line)), 0)


def lock_line(text: str, lock: str) -> int:
    """Return the line of a file on which a locked sentence is named."""
    match = _whole(text)
    if match is None:
        return 1
    first = text.count("\n", 0, match.start("front")) + 1
    lines = match["front"].splitlines()
    named = next((first + at for at, line in enumerate(lines) if lock in line), 0)
    return named or line_of(match["front"], first, "locked")
