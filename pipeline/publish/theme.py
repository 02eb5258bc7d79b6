"""Read the theme, one small file of colours, fonts and texts, and say where its colours are too faint to read.

The limit is WCAG 2.2, 1.4.3: 4.5 for text. The pairs are those that the shipped templates put on one another.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache
from itertools import takewhile

from markupsafe import Markup

from pipeline.errors import TemplateError
from pipeline.messages import say

Theme = Mapping[str, Mapping[str, str]]
THEME = "theme.yaml"
LEAST_CONTRAST = 4.5
_SCHEMES = ("light", "dark")
_GROUPS = (*_SCHEMES, "fonts", "texts")
_COLOURS = ["paper", "ink", "muted", "accent", "tint", "line", "box", "rule", "label", "sunk", "match", "match_tint"]
_ON: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ink", ("paper", "box", "sunk")),
    ("muted", ("paper", "box", "sunk", "tint")),
    ("accent", ("paper", "box", "sunk", "tint")),
    ("label", ("paper", "box")),
    ("match", ("match_tint",)),
)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FONT = re.compile(r"[A-Za-z0-9 가-힣'\",-]+")


@lru_cache(maxsize=4)
def read_theme(text: str) -> Theme:
    """Return a theme's groups: `light` and `dark` colours, `fonts`, `texts`, each value safe to stand in a style.

    TemplateError names the line where the file is not what it should be, and what is missing.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        tree = YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise TemplateError(say("publish.theme.yaml", where=_place(line), detail=error.problem)) from error
    except YAMLError as error:
        line = _line(text, lambda row: not row.isprintable())
        raise TemplateError(say("publish.theme.yaml", where=_place(line), detail=str(error).split("\n")[0])) from error
    groups: dict[str, dict[str, str]] = {}
    for name in tree if isinstance(tree, dict) else ():
        if name not in _GROUPS:
            where = _place(_key_line(text, str(name)))
            raise TemplateError(say("publish.theme.unknown", where=where, group=name))
    for name in _GROUPS:
        group = tree.get(name) if isinstance(tree, dict) else None
        if not isinstance(group, dict) and not (name == "texts" and group is None):
            raise TemplateError(say("publish.theme.group", where=_place(_key_line(text, name)), group=name))
        groups[name] = {
            str(key): _value(name, str(key), "" if value is None else str(value), text)
            for key, value in (group or {}).items()
        }
        _complete(name, groups[name], text)
    return groups


def _complete(name: str, group: Mapping[str, str], text: str) -> None:
    wanted = _COLOURS if name in _SCHEMES else ["body"] if name == "fonts" else []
    missing = [key for key in wanted if key not in group]
    if missing:
        where = _place(_key_line(text, name))
        raise TemplateError(say("publish.theme.missing", where=where, group=name, keys=", ".join(missing)))


def _value(group: str, key: str, value: str, text: str) -> str:
    if group == "texts":
        return value
    pattern = _FONT if group == "fonts" else _COLOUR
    if not pattern.fullmatch(value):
        where = _place(_key_line(text, group, key))
        name = group if group == "fonts" else "colour"
        raise TemplateError(say(f"publish.theme.{name}", where=where, key=key, value=value))
    return Markup(value)  # noqa: S704  # the pattern leaves nothing that could end a style


def _line(text: str, wanted: Callable[[str], bool]) -> int:
    return next((number for number, row in enumerate(text.splitlines(), 1) if wanted(row)), 1)


def _key_line(text: str, group: str, key: str = "") -> int:
    """Return the line of a group, or of a key in it; a group that stands in one line holds all its keys there."""
    rows = text.splitlines()
    start = next((at for at, row in enumerate(rows) if row.startswith(f"{group}:")), 0)
    below = enumerate(rows[start + 1 :], start + 2)
    inside = takewhile(lambda row: row[1][:1] in ("", " ", "\t", "#"), below)
    return next((at for at, row in inside if key and row.strip().startswith(f"{key}:")), start + 1)


def _place(line: int) -> str:
    return f"templates/{THEME}:{line}"


def warnings(theme: Theme, words: Collection[str], text: str) -> Iterator[str]:
    """Yield what a person should know of a theme: text that is hard to read, and texts that stand nowhere; `text` is its file."""
    for scheme in _SCHEMES:
        for name, backs in _ON:
            faint = {back: found for back in backs if (found := _on(theme[scheme], name, back)) < LEAST_CONTRAST}
            if faint:
                where, value = _place(_key_line(text, scheme, name)), f"{min(faint.values()):.1f}"
                shown = ", ".join(f"`{back}`" for back in faint)
                yield say("publish.warn.contrast", where=where, scheme=scheme, text=name, backs=shown, value=value)
    unknown = [key for key in theme["texts"] if key not in words]
    if unknown:
        where = _place(_key_line(text, "texts", unknown[0]))
        yield say("publish.warn.texts", where=where, keys=", ".join(unknown), known=", ".join(sorted(words)))


def _on(colours: Mapping[str, str], name: str, back: str) -> float:
    return contrast(colours[name], colours[back])


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2 (relative luminance, 1 to 21)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
