"""The text of `articles/S1.md`: front matter, then a line a sentence (`S1.1 …`)."""

import re
from datetime import datetime
from functools import lru_cache
from io import StringIO
from typing import get_args

from pipeline.errors import ExtractError
from pipeline.messages import say
from pipeline.records import Article, Origin

_FRONT = re.compile(r"\A---\n(?P<front>.*?)^---\n", re.DOTALL | re.MULTILINE)
_KEPT = 200  # articles: an issue reads its own again and again, and they hardly ever change
_LINE = re.compile(r"(?P<article>S[1-9]\d*)\.(?P<number>[1-9]\d*) (?P<text>.*)")


@lru_cache(_KEPT)
def print_article(article: Article) -> str:
    """Return the text of an article's file."""
    from ruamel.yaml import YAML
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Quoted

    front: dict[str, object] = {
        "id": article.id,
        "entry": Quoted(article.entry),
        "url": Quoted(article.url),
        "outlet": Quoted(article.outlet),
        "title": Quoted(article.title),
        "published": Quoted(article.published.isoformat()) if article.published else None,
        "language": Quoted(article.language),
        "author": Quoted(article.author),
        "fetched": Quoted(article.fetched.isoformat()),
        "sha256": Quoted(article.sha256),
        "origin": article.origin,
    }
    if article.flags:
        front["flags"] = [Quoted(flag) for flag in article.flags]
    if article.hidden:
        front["hidden"] = [Quoted(text) for text in article.hidden]
    yaml = YAML()
    yaml.width = 1_000_000
    yaml.allow_unicode = True
    stream = StringIO()
    yaml.dump(front, stream)
    lines = "".join(f"{identifier} {sentence}\n" for identifier, sentence in article.numbered())
    return f"---\n{stream.getvalue()}---\n{lines}"


@lru_cache(_KEPT)
def parse_article(text: str) -> Article:
    """Return the article that a file's text holds; ExtractError says what is wrong with it."""
    match = _FRONT.match(text)
    if match is None:
        raise ExtractError(say("read.file", detail=say("read.file.front")), "file")
    front = _front_matter(match["front"])
    identifier = str(front.get("id"))
    sentences = _sentences(text[match.end() :], identifier)
    try:
        return _article(front, identifier, sentences)
    except (KeyError, ValueError, TypeError) as error:
        raise ExtractError(say("read.file", detail=error), "file") from error


def _front_matter(text: str) -> dict[str, object]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        tree = YAML(typ="safe", pure=True).load(text)
    except (YAMLError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise ExtractError(say("read.file", detail=str(error).split("\n")[0]), "file") from error
    if not isinstance(tree, dict):
        raise ExtractError(say("read.file", detail=say("read.file.front")), "file")
    return tree


def _article(front: dict[str, object], identifier: str, sentences: tuple[str, ...]) -> Article:
    origin = str(front["origin"])
    if origin not in get_args(Origin):
        raise ValueError("origin")
    flags, hidden = front.get("flags"), front.get("hidden")
    published = front.get("published")
    return Article(
        id=identifier,
        entry=str(front["entry"]),
        url=str(front["url"]),
        outlet=str(front["outlet"]),
        title=str(front["title"]),
        published=_time(published) if published else None,
        language=str(front["language"]),
        author=str(front["author"]),
        fetched=_time(front["fetched"]),
        sha256=str(front["sha256"]),
        origin=origin,  # type: ignore[arg-type]  # checked above
        sentences=sentences,
        flags=tuple(str(flag) for flag in flags) if isinstance(flags, list) else (),
        hidden=tuple(str(text) for text in hidden) if isinstance(hidden, list) else (),
    )


def _time(value: object) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(str(value))


def _sentences(body: str, identifier: str) -> tuple[str, ...]:
    found: list[str] = []
    for line in body.split("\n"):
        if not line:
            continue
        match = _LINE.fullmatch(line)
        if match is None or match["article"] != identifier or int(match["number"]) != len(found) + 1:
            raise ExtractError(say("read.file", detail=say("read.file.line", line=line[:40])), "file")
        found.append(match["text"])
    return tuple(found)
