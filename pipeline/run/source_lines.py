"""Add sources to `sources.yaml`, write where one moved to, switch one off: the lines that it takes, and no other letter changes."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.records import Source
from pipeline.run.yaml_places import Change, changed, composed, last_letter, newline, next_line, pair, pairs, scalar


def with_sources(text: str, sources: Sequence[Source]) -> str:
    """Return the settings with further rows at the end of `sources`."""
    body, root = composed(text)
    found = pair(root, "sources")
    flow = ", ".join(_flow(source) for source in sources)
    end = newline(body)
    if found is None or not isinstance(found[1].value, list):  # no such key, or nothing behind it
        rows = f"sources:{end}{_rows(sources, 2, end)}"
        if found is None:
            lead = "" if not body or body.endswith("\n") else end
            return changed(text, [(len(body), len(body), lead + rows)])
        key, value = found
        colon = body.index(":", key.end_mark.index) + 1
        return changed(text, [(colon, max(colon, value.end_mark.index if value.value else colon), f" [{flow}]")])
    rows_there = found[1]
    if rows_there.flow_style:
        at = rows_there.value[-1].end_mark.index if rows_there.value else rows_there.end_mark.index - 1
        return changed(text, [(at, at, f"{', ' if rows_there.value else ''}{flow}")])
    at = next_line(body, last_letter(rows_there))
    lead = "" if body[:at].endswith("\n") else end
    rows = _rows(sources, rows_there.start_mark.column, end, flow=rows_there.value[-1].flow_style)
    return changed(text, [(at, at, lead + rows)])


def mended(text: str, moved: Mapping[str, str], gone: Mapping[str, str]) -> str:
    """Return the settings with new addresses by the old ones, and the rows of gone addresses switched off, each below a comment."""
    body, root = composed(text)
    found = pair(root, "sources")
    changes: list[Change] = []
    for row in found[1].value if found else ():
        at = pair(row, "url")
        url = at[1].value if at else ""
        if at and url in moved:
            changes.append((at[1].start_mark.index, at[1].end_mark.index, _quoted(at[1], moved[url])))
        if url in gone:
            changes += _off(body, row, gone[url])
    return changed(text, changes)


def _off(text: str, row: Any, note: str) -> list[Change]:
    key, value = pairs(row)[0]
    enabled = pair(row, "enabled")
    if enabled:
        changes = [(enabled[1].start_mark.index, enabled[1].end_mark.index, "false")]
    elif row.flow_style:
        quote = key.style or ""
        at = value.end_mark.index
        changes = [(at, at, f", {quote}enabled{quote}: false")]
    else:
        at = next_line(text, last_letter(value))
        lead = "" if text[:at].endswith("\n") else newline(text)
        changes = [(at, at, f"{lead}{' ' * key.start_mark.column}enabled: false{newline(text)}")]
    begun = text.rfind("\n", 0, row.start_mark.index) + 1
    before = text[begun : row.start_mark.index]
    if before.strip() == "-":
        changes.append((begun, begun, f"{before[: before.index('-')]}# {note}{newline(text)}"))
    return changes


def _quoted(node: Any, text: str) -> str:
    """Return a text in the quotes that another one had."""
    said = scalar(text)
    if node.style == "'" and "'" not in text:
        return f"'{text}'"
    return f'"{text}"' if node.style == '"' and not said.startswith('"') else said


def _rows(sources: Sequence[Source], indent: int, end: str, *, flow: bool = False) -> str:
    lead = " " * indent
    if flow:
        return "".join(f"{lead}- {{name: {scalar(one.name)}, url: {_in_quotes(one.url)}}}{end}" for one in sources)
    return "".join(f"{lead}- name: {scalar(one.name)}{end}{lead}  url: {scalar(one.url)}{end}" for one in sources)


def _flow(source: Source) -> str:
    return f'{{"name": {_in_quotes(source.name)}, "url": {_in_quotes(source.url)}}}'


def _in_quotes(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
