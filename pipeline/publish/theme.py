"""Read the theme, one small file of colours, fonts and texts, and say where its colours are too faint to read.

The limit is WCAG 2.2, 1.4.3: 4.5 for text. The pairs are those that the shipped templates put on one another.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache

from markupsafe import Markup

from pipeline.errors import TemplateError
from pipeline.messages import say

Theme = Mapping[str, Mapping[str, str]]
THEME = "theme.yaml"
LEAST_CONTRAST = 4.5
_SCHEMES = ("light", "dark")
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
    from ruamel.yaml.error import MarkedYAMLError

    try:
        tree = YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise TemplateError(say("publish.theme.yaml", where=_place(line), detail=error.problem)) from error
    groups: dict[str, dict[str, str]] = {}
    for name in (*_SCHEMES, "fonts", "texts"):
        group = tree.get(name) if isinstance(tree, dict) else None
        if not isinstance(group, dict) and not (name == "texts" and group is None):
            raise TemplateError(say("publish.theme.group", where=_place(1), group=name))
        groups[name] = {str(key): _value(name, str(key), str(value), text) for key, value in (group or {}).items()}
        _complete(name, groups[name], text)
    return groups


def _complete(name: str, group: Mapping[str, str], text: str) -> None:
    wanted = _COLOURS if name in _SCHEMES else ["body"] if name == "fonts" else []
    missing = [key for key in wanted if key not in group]
    if missing:
        where = _place(_line(text, lambda row: row.startswith(f"{name}:")))
        raise TemplateError(say("publish.theme.missing", where=where, group=name, keys=", ".join(missing)))


def _value(group: str, key: str, value: str, text: str) -> str:
    if group == "texts":
        return value
    pattern = _FONT if group == "fonts" else _COLOUR
    if not pattern.fullmatch(value):
        where = _place(_line(text, lambda row: row.strip().startswith(f"{key}:") and value in row))
        name = group if group == "fonts" else "colour"
        raise TemplateError(say(f"publish.theme.{name}", where=where, key=key, value=value))
    return Markup(value)  # noqa: S704  # the pattern leaves nothing that could end a style


def _line(text: str, wanted: Callable[[str], bool]) -> int:
    return next((number for number, row in enumerate(text.splitlines(), 1) if wanted(row)), 1)


def _place(line: int) -> str:
    return f"templates/{THEME}:{line}"


def warnings(theme: Theme, words: Collection[str]) -> Iterator[str]:
    """Yield what a person should know of a theme: text that is hard to read, and texts that stand nowhere."""
    for scheme in _SCHEMES:
        colours = theme[scheme]
        for text, backs in _ON:
            for back in backs:
                found = contrast(colours[text], colours[back])
                if found < LEAST_CONTRAST:
                    value = f"{found:.1f}"
                    yield say("publish.warn.contrast", scheme=scheme, text=text, back=back, value=value)
    unknown = [key for key in theme["texts"] if key not in words]
    if unknown:
        yield say("publish.warn.texts", keys=", ".join(unknown), known=", ".join(sorted(words)))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2 (relative luminance, 1 to 21)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
