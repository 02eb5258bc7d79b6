"""`outline.yaml`: the plan as a person reads and edits it."""

from functools import lru_cache
from io import StringIO
from pathlib import Path

from pipeline import codec
from pipeline.errors import ConfigError, Problem
from pipeline.messages import say
from pipeline.records import Outline


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
    """Return the outline that a text holds; ConfigError names what a person's edit broke."""
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        return _decoded(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError([Problem(path.name, line, say("config.yaml", detail=error.problem))]) from error
    except (YAMLError, codec.CodecError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise ConfigError([Problem(path.name, 1, say("config.yaml", detail=str(error).split("\n")[0]))]) from error


@lru_cache(20)
def _decoded(text: str) -> Outline:
    """Return the outline of a text, which is asked for many times before it changes."""
    from ruamel.yaml import YAML

    return codec.decode(Outline, YAML(typ="safe", pure=True).load(text))
