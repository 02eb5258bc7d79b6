"""Read `sources.yaml`: one pass that finds every problem, each with its line and what was probably meant."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from pipeline.errors import ConfigError, Problem
from pipeline.messages import say

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

    from pipeline.config.schema import Newsletter, Settings

FILE = "sources.yaml"
Location = tuple[int | str, ...]


def find_workspace(start: Path) -> Path:
    """Return the folder with `sources.yaml`, from `start` upwards; ConfigError where there is none."""
    absolute = start.absolute()
    for folder in (absolute, *absolute.parents):
        if (folder / FILE).is_file():
            return folder
    raise ConfigError(say("config.missing", path=start / FILE))


def load(workspace: Path) -> "Settings":
    """Return the settings of a workspace, or raise ConfigError with all problems."""
    return load_file(workspace / FILE, FILE)


def load_file(path: Path, name: str = "") -> "Settings":
    """Return the settings of a file, or raise ConfigError with all problems, each under the file's `name`."""
    file = name or str(path)
    return load_text(_text(path, file), file)


def load_rules(path: Path) -> "Newsletter":
    """Return the newsletter's settings that a file has: a whole `sources.yaml`, or no more of its `newsletter` part than somebody wants to set.

    Without sources no name is asked for, and the keys of the part may stand by themselves (`checks: …`).
    """
    from pydantic import ValidationError

    from pipeline.config.schema import Newsletter

    file = str(path)
    text = _text(path, file)
    tree = _parse(text, file)
    own = tree.get("newsletter", tree) if isinstance(tree, dict) else None
    if not isinstance(own, dict) or (isinstance(tree, dict) and "sources" in tree):
        return load_text(text, file).newsletter
    problems = [replace(one, line=_line(own, ("checks", "off"))) for one in _own_rules({"newsletter": own}, file)]
    try:
        checked = Newsletter.model_validate({"name": "lint", **own})
    except ValidationError as error:
        for details in error.errors(include_url=False):
            message = _message(details, ("newsletter", *details["loc"]), ".".join(map(str, details["loc"])))
            problems += [] if _said_already(details) else [Problem(file, _line(own, details["loc"]), message)]
    else:
        if not problems:
            return checked
    raise ConfigError(sorted(set(problems), key=lambda problem: (problem.line, problem.message)))


def _text(path: Path, file: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(say("config.missing", path=path)) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError([Problem(file, line, say("config.encoding"))]) from error
    except IsADirectoryError as error:
        raise ConfigError([Problem(file, 1, say("config.folder"))]) from error
    except OSError as error:
        raise ConfigError([Problem(file, 1, say("config.unreadable", detail=error.strerror))]) from error


def load_text(text: str, file: str = FILE) -> "Settings":
    """Return the settings that `text` holds, or raise ConfigError with all problems."""
    from pydantic import ValidationError

    from pipeline.config.schema import Settings, SettingsFile

    tree = _parse(text, file)
    if not isinstance(tree, dict):
        raise ConfigError([Problem(file, 1, say("config.mapping"))])
    problems = list(_own_rules(tree, file))
    try:
        checked = SettingsFile.model_validate(tree)
    except ValidationError as error:
        found = error.errors(include_url=False)
        problems += [_problem(details, tree, file) for details in found if not _said_already(details)]
    else:
        if not problems:
            return Settings(checked.newsletter, tuple(row.record() for row in checked.sources))
    raise ConfigError(sorted(set(problems), key=lambda problem: (problem.line, problem.message)))


_EXPLICIT_KEY = re.compile(r"(?:^|[-?:{\[,])[ \t]*(?=\?[ \t\r\n]|\?\Z)", re.MULTILINE)
_MOST_EXPLICIT = 8
"""Of YAML's explicit keys (`? key`), which no settings have: one in another costs the parser three times as much each."""


@lru_cache(maxsize=8)
def _parse(text: str, file: str) -> object:
    """Return the tree that a text holds, made once for each text: look, do not touch."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    keys = list(_EXPLICIT_KEY.finditer(text))
    if len(keys) > _MOST_EXPLICIT:
        line = text.count("\n", 0, keys[0].start()) + 1
        raise ConfigError([Problem(file, line, say("config.yaml", detail=say("config.yaml.keys")))])
    try:
        return YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        open_quote = "quoted scalar" in str(error.context)  # the end of the file says nothing: the opening quote does
        mark = (error.context_mark if open_quote else None) or error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise ConfigError([Problem(file, line, say("config.yaml", detail=_syntax(str(error.problem))))]) from error
    except (YAMLError, ValueError) as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        raise ConfigError([Problem(file, line, say("config.yaml", detail=_syntax(str(error))))]) from error
    except RecursionError as error:
        raise ConfigError([Problem(file, 1, say("config.yaml", detail=say("config.yaml.deep")))]) from error
    except (TypeError, LookupError) as error:  # a list or mapping as a key, a float of no digits
        raise ConfigError([Problem(file, 1, say("config.yaml", detail=_syntax(str(error))))]) from error


def _syntax(problem: str) -> str:
    """Return a syntax error in the reader's language where it is a common one, else the parser's own words.

    A value never comes along: it may be anything.
    """
    for words, name in (
        ("'\\t'", "tab"),
        ("found duplicate key", "double"),
        ("mapping values are not allowed", "colon"),
        ("could not find expected ':'", "nocolon"),
        ("expected <block end>", "indent"),
        ("expected ',' or", "bracket"),
        ("special characters are not allowed", "control"),
        ("undefined alias", "alias"),
        ("scanning a quoted scalar", "quote"),
        ("unexpected end of stream", "quote"),
    ):
        if words in problem:
            key = re.match(r'found duplicate key "([^"]*)"', problem)
            return say(f"config.yaml.{name}", key=key[1] if key else "")
    return problem.split("\n")[0]


def _own_rules(tree: dict[str, object], file: str) -> Iterator[Problem]:
    """Yield what the schema cannot say: sources told twice, none at all, checks that do not exist."""
    from pipeline.config.check_kinds import CHECK_KINDS

    rows = tree.get("sources")
    if isinstance(rows, list):
        yield from _doubles(rows, file)
    if "sources" in tree and not rows:
        yield Problem(file, _line(tree, ("sources",)), say("config.nosources"))
    newsletter = tree.get("newsletter")
    checks = newsletter.get("checks") if isinstance(newsletter, dict) else None
    names = checks.get("off") if isinstance(checks, dict) else None
    for name in names if isinstance(names, list) else ():
        if name not in CHECK_KINDS:
            line = _line(tree, ("newsletter", "checks", "off"))
            detail = say("config.rule", hint=_hint(str(name), CHECK_KINDS))
            yield Problem(file, line, say("config.value", key="newsletter.checks.off", value=name, detail=detail))


def _doubles(rows: Sequence[object], file: str) -> Iterator[Problem]:
    seen: dict[tuple[str, str], tuple[int, int]] = {}
    for number, row in enumerate(rows):
        if not isinstance(row, dict):
            continue
        line = _line(rows, (number,))
        for key in ("name", "url"):
            value = row.get(key)
            if not isinstance(value, str):
                continue
            first, earlier = seen.setdefault((key, value.strip().rstrip("/")), (number, line))
            if first != number:
                yield Problem(file, line, say(f"config.duplicate.{key}", name=value, line=earlier))


def _said_already(details: "ErrorDetails") -> bool:
    """Whether our own rules say it better: `sources:` with nothing under it."""
    return details["loc"] == ("sources",) and details["type"] == "tuple_type" and not details["input"]


def _problem(details: "ErrorDetails", tree: object, file: str) -> Problem:
    location: Location = details["loc"]
    return Problem(file, _line(tree, location), _message(details, location, _place(tree, location)))


def _place(tree: object, location: Location) -> str:
    """Return how a person names a place: `newsletter.mail.from`, `sources[The Verge].weight`."""
    match tree, location:
        case {"sources": [*rows]}, ("sources", int(number), *rest) if number < len(rows):
            row = rows[number]
            name = row.get("name") if isinstance(row, dict) else None
            return ".".join([f"sources[{name or number + 1}]", *(str(part) for part in rest)])
    return ".".join(str(part) for part in location)


def _message(details: "ErrorDetails", location: Location, key: str) -> str:
    """Say one schema error in the reader's language, with what was probably meant."""
    kind, context, value = details["type"], details.get("ctx", {}), details["input"]
    if kind == "extra_forbidden":
        return say("config.unknown", key=key, hint=_hint(str(location[-1]), _known_keys(location)))
    if kind == "missing":
        return say("config.required", key=key)
    shown = (
        "•••" if location[1:2] == ("notify",) and location[-1] in ("slack", "discord") else _short(value)
    )  # a secret
    return say("config.value", key=key, value=shown, detail=_detail(kind, context, value))


def _detail(kind: str, context: dict[str, object], value: object) -> str:
    if kind == "literal_error":
        expected = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
        return say("config.choice", choices=expected, hint=_hint(str(value), expected.split(", ")))
    if kind == "value_error":
        return str(context.get("error", ""))
    for words, name in (
        (("int", "float"), "number"),
        (("bool",), "boolean"),
        (("string",), "text"),
        (("tuple", "list"), "list"),
        (("mapping", "dict", "model"), "mapping"),
        (("invalid_key",), "key"),
        (("finite",), "number"),
    ):
        if kind.startswith(words):
            return say(f"config.type.{name}")
    limits = {"greater_than_equal": ("ge", "≥"), "less_than_equal": ("le", "≤"), "greater_than": ("gt", ">")}
    if kind in limits:
        name, sign = limits[kind]
        return say("config.range", detail=f"{sign} {context.get(name)}")
    return say("config.invalid", detail=kind.replace("_", " "))


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _hint(word: str, known: Sequence[str]) -> str:
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return say("config.hint", key=close[0]) if close else ""


def _known_keys(location: Location) -> list[str]:
    """Return the keys that the mapping at this place may have."""
    from pipeline.config.schema import SettingsFile

    model: type[BaseModel] | None = SettingsFile
    for part in location[:-1]:
        if isinstance(part, int) or model is None:
            continue
        found = next((field for name, field in model.model_fields.items() if part in (name, field.alias)), None)
        model = _model_in(found.annotation) if found else None
    return [field.alias or name for name, field in model.model_fields.items()] if model else []


def _model_in(annotation: object) -> "type[BaseModel] | None":
    from pydantic import BaseModel

    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for inner in get_args(annotation) if (model := _model_in(inner))), None)


def _line(tree: object, location: Location) -> int:
    """Return the line of the deepest part of `location` that stands in the file, from 1."""
    line = 1
    node = tree
    for part in location:
        places = getattr(node, "lc", None)
        if places is None:
            break
        try:
            line = (places.key(part) if isinstance(node, dict) else places.item(part))[0] + 1
            node = node[part]  # type: ignore[index]  # a YAML tree: dicts and lists
        except (KeyError, IndexError, TypeError, AttributeError):
            break
    return line
