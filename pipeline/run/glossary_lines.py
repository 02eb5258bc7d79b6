"""Put terms into the glossary of `sources.yaml`: their lines are added, and no other letter of the file changes."""

from collections.abc import Mapping
from typing import Any

from pipeline.run.yaml_places import Change, changed, composed, last_letter, newline, next_line, pair, pairs, scalar


def with_terms(text: str, terms: Mapping[str, str]) -> str:
    """Return the settings with the terms in `newsletter.glossary`; one that is there already gets its new word."""
    body, root = composed(text)
    newsletter = next(value for key, value in pairs(root) if key.value == "newsletter")
    found = pair(newsletter, "glossary")
    there = {key.value: value for key, value in pairs(found[1])} if found else {}
    changes = [
        (there[was].start_mark.index, there[was].end_mark.index, scalar(now))
        for was, now in terms.items()
        if was in there
    ]
    new = {was: now for was, now in terms.items() if was not in there}
    if new:
        changes.append(_added(body, newsletter, found, new))
    return changed(text, changes)


def _added(text: str, newsletter: Any, found: tuple[Any, Any] | None, terms: Mapping[str, str]) -> Change:
    flow = ", ".join(f"{scalar(was)}: {scalar(now)}" for was, now in terms.items())
    end = newline(text)
    if found is None:
        at = newsletter.start_mark.index
        if newsletter.flow_style:
            return at + 1, at + 1, f"glossary: {{{flow}}}{', ' if newsletter.value else ''}"
        rows = _rows(terms, newsletter.start_mark.column + 2, end)
        return at, at, f"glossary:{end}{rows}{' ' * newsletter.start_mark.column}"
    key, value = found
    if not isinstance(value.value, list):  # nothing, or `null`
        colon = text.index(":", key.end_mark.index) + 1
        return colon, max(colon, value.end_mark.index if value.value else colon), f" {{{flow}}}"
    if value.flow_style:
        at = value.end_mark.index - 1
        more = bool(value.value) and not text[:at].rstrip().endswith(",")
        return at, at, f"{', ' if more else ''}{flow}"
    at = next_line(text, last_letter(value))
    lead = "" if text[:at].endswith("\n") else end
    return at, at, lead + _rows(terms, value.value[0][0].start_mark.column, end)


def _rows(terms: Mapping[str, str], indent: int, end: str) -> str:
    return "".join(f"{' ' * indent}{scalar(was)}: {scalar(now)}{end}" for was, now in terms.items())
