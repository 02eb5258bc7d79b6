"""`outline.yaml`: the plan as a person reads and edits it."""

from functools import lru_cache
from io import StringIO
from pathlib import Path
from typing import Any

from pipeline import codec
from pipeline.errors import ConfigError, Problem
from pipeline.messages import say
from pipeline.records import Outline
from pipeline.workspace.outline_problems import problems


@lru_cache(20)
def write(outline: Outline) -> str:
    """Return the text of the file."""
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    tree = codec.encode(outline)
    sections = CommentedSeq()
    for row in tree["sections"]:  # type: ignore[index]  # an encoded record is a mapping
        section = CommentedMap(row)
        section["articles"] = CommentedSeq(row["articles"])
        section["articles"].fa.set_flow_style()
        sections.append(section)
    names = CommentedSeq(CommentedMap(row) for row in tree.pop("names"))  # type: ignore[attr-defined]  # as above
    for name in names:
        name.fa.set_flow_style()
    shown = {**tree, "sections": sections, **({"names": names} if names else {})}  # type: ignore[dict-item]  # as above
    yaml = YAML()
    yaml.width = 10_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = StringIO()
    yaml.dump(CommentedMap(shown), stream)
    return stream.getvalue()


def read(path: Path, text: str) -> Outline:
    """Return the outline that a text holds; ConfigError names all that a person's edit broke, each with its line."""
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        return _decoded(text)
    except _BrokenError as error:
        raise ConfigError(_with_lines(path.name, text) or error.problems) from error
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError([Problem(path.name, line, say("config.yaml", detail=error.problem))]) from error
    except (YAMLError, codec.CodecError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise ConfigError([Problem(path.name, 1, say("config.yaml", detail=str(error).split("\n")[0]))]) from error


class _BrokenError(Exception):
    """An outline that is YAML and no outline."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


@lru_cache(20)
def _decoded(text: str) -> Outline:
    """Return the outline of a text, which is asked for many times before it changes."""
    from ruamel.yaml import YAML

    tree = _filled(YAML(typ="safe", pure=True).load(text.removeprefix("\ufeff")))
    if found := problems("outline.yaml", tree):
        raise _BrokenError(found)
    return codec.decode(Outline, tree)


def _with_lines(name: str, text: str) -> list[Problem]:
    """Return the problems once more from a tree that knows its lines, which takes longer to read; none where it cannot be made."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return problems(name, _filled(YAML(pure=True).load(text.removeprefix("\ufeff"))))
    except (YAMLError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return []


def _filled(tree: Any) -> Any:
    """Put an empty text or list where a person left a value out: `preheader:` is an empty preheader."""
    if not isinstance(tree, dict):
        return tree
    for key in ("subject", "preheader"):
        if key in tree and tree[key] is None:
            tree[key] = ""
    for row in tree.get("sections") or () if isinstance(tree.get("sections"), list) else ():
        for key in ("heading", "story", "angle", "articles") if isinstance(row, dict) else ():
            if key in row and row[key] is None:
                row[key] = [] if key == "articles" else ""
    return tree
