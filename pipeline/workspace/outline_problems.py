"""What a person's edit broke in `outline.yaml`: each thing with its line and how it is written right."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, get_args

from pipeline.errors import Problem
from pipeline.messages import say
from pipeline.records import SectionKind, Shape

_TEXTS = ("title", "subject", "preheader")
_NEEDED = ("number", "titles", "title", "subject", "preheader", "shape", "sections")
_ROW_TEXTS = ("heading", "story", "angle")
_ROW = ("id", "kind", "articles", *_ROW_TEXTS)
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
Tree = Mapping[str, Any]


def problems(file: str, tree: object) -> list[Problem]:
    """Return every problem of a parsed outline; the lines are right where the tree knows them, as one that keeps comments does."""
    if not isinstance(tree, Mapping):
        return [Problem(file, 1, say("workspace.outline.empty"))]
    return [Problem(file, line, text) for line, text in sorted(_problems(tree))]


def _problems(tree: Tree) -> Iterator[tuple[int, str]]:
    yield from _keys(tree, _NEEDED, (*_NEEDED, "names"), 1)
    for key in _TEXTS:
        if key in tree and not isinstance(tree[key], str):
            yield _line(tree, key), say("workspace.outline.text", key=key)
    number = tree.get("number", 1)
    if not isinstance(number, int) or isinstance(number, bool):
        yield _line(tree, "number"), say("workspace.outline.number", text=number)
    yield from _choice(tree, "shape", get_args(Shape), tree.get("shape", "digest"))
    titles = tree.get("titles", [])
    if not _is_texts(titles):
        yield _line(tree, "titles"), say("workspace.outline.list", key="titles", example="['제목 하나', '제목 둘']")
    rows = tree.get("sections", [])
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        yield _line(tree, "sections"), say("workspace.outline.rows", row=rows)
        return
    seen: dict[str, int] = {}
    for at, row in enumerate(rows):
        line = _item(rows, at)
        if not isinstance(row, Mapping):
            yield line, say("workspace.outline.rows", row=row)
            continue
        yield from _row(row, line)
        name = str(row.get("id", ""))
        if name in seen:
            yield _line(row, "id", line), say("workspace.outline.twice", section=name, first=seen[name])
        elif name:
            seen[name] = _line(row, "id", line)


def _row(row: Tree, line: int) -> Iterator[tuple[int, str]]:
    yield from _keys(row, ("id", "kind"), _ROW, line)
    if "id" in row and not (isinstance(row["id"], str) and _ID.fullmatch(row["id"])):
        yield _line(row, "id", line), say("workspace.outline.id", text=row["id"])
    if "kind" in row:
        yield from _choice(row, "kind", get_args(SectionKind), row["kind"], line)
    for key in _ROW_TEXTS:
        if key in row and not isinstance(row[key], str):
            yield _line(row, key, line), say("workspace.outline.text", key=key)
    if not _is_texts(row.get("articles", [])):
        yield _line(row, "articles", line), say("workspace.outline.list", key="articles", example="[S1, S4]")


def _keys(tree: Tree, needed: Sequence[str], known: Sequence[str], line: int) -> Iterator[tuple[int, str]]:
    """Yield what is missing, and the unknown keys that look like a known one; others may come from another version."""
    strange = [str(key) for key in tree if key not in known]
    meant = {key: found[0] for key in strange if (found := get_close_matches(key, known, 1, 0.75))}
    for key, word in meant.items():
        if word not in tree:
            yield _line(tree, key, line), say("workspace.outline.meant", key=key, meant=word)
    for key in needed:
        if key not in tree and key not in meant.values():
            yield line, say("workspace.outline.missing", key=key)


def _choice(tree: Tree, key: str, known: Sequence[str], text: object, line: int = 1) -> Iterator[tuple[int, str]]:
    if text not in known:
        yield _line(tree, key, line), say("workspace.outline.choice", key=key, text=text, known=", ".join(known))


def _is_texts(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(one, str) for one in value)


def _line(tree: Any, key: str, other: int = 1) -> int:
    """Return the line of a key, or another one where it is not known."""
    try:
        return int(tree.lc.key(key)[0]) + 1
    except (AttributeError, KeyError, TypeError):
        return other


def _item(rows: Any, at: int) -> int:
    try:
        return int(rows.lc.item(at)[0]) + 1
    except (AttributeError, KeyError, TypeError):
        return 1
