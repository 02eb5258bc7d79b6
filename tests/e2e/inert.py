"""Whether files are inert: nothing in them runs, leads astray, hides or pretends, whatever was read before they were made.

Each kind of file is read as its readers do (HTML by html5lib, Markdown by Python-Markdown without any cleaning, YAML and JSON by their
parsers), so that a tag in a text that is shown as a text is no fault.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
from lxml import etree
from markdown import Markdown
from ruamel.yaml import YAML

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_RUNS = frozenset(
    [
        "script",
        "iframe",
        "frame",
        "object",
        "embed",
        "applet",
        "form",
        "input",
        "button",
        "base",
        "svg",
        "math",
        "template",
        "noscript",
    ]
)
_ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "background", "srcset", "xlink:href")
_SCHEMES = frozenset({"http", "https", "mailto", ""})
_OURS = re.compile(r"\$\w+_URL\$|\{\{\s*[a-z]+\s*\}\}")
_ADDRESS_KEYS = ("url", "canonical", "fetched")
_LOG_LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \w+ +|\s{29}")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_ARTICLE_KEYS = frozenset(
    [
        "id",
        "entry",
        "url",
        "outlet",
        "title",
        "published",
        "language",
        "author",
        "fetched",
        "sha256",
        "origin",
        "flags",
        "canonical",
    ]
)
_SECTION_KEYS = frozenset(["id", "kind", "story", "articles", "locked", "heading", "angle"])


def faults(folder: Path) -> list[str]:
    """Return what is not inert in the files below a folder, a line each."""
    found = []
    for path in sorted(folder.rglob("*")):
        read = _KINDS.get(path.suffix)
        if path.is_file() and read is not None:
            text = path.read_text("utf-8")
            name = path.relative_to(folder).as_posix()
            found += [f"{name}: {fault}" for fault in (*unseen(text), *read(text, name))]
    return found


def unseen(text: str) -> Iterator[str]:
    for match in list(_UNSEEN.finditer(text))[:3]:
        yield f"holds U+{ord(match[0]):04X} after {text[max(0, match.start() - 30) : match.start()]!r}"


def markup(text: str, name: str = "") -> Iterator[str]:
    """Yield what is active in a page."""
    tree: Element = html5lib.parse(text, namespaceHTMLElements=False)
    for element in tree.iter():
        named: object = element.tag  # of a comment it is a function
        if not isinstance(named, str):
            continue
        tag = named.rpartition("}")[2]
        if tag in _RUNS:
            yield f"<{tag}> {dict(element.attrib)}"
        if tag == "link" and element.get("rel") not in ("canonical", "alternate", "icon"):
            yield f"<link> {dict(element.attrib)}"
        if tag == "meta" and element.get("http-equiv", "").lower() not in (
            "",
            "x-ua-compatible",
            "content-type",
            "content-security-policy",
        ):
            yield f"<meta> {dict(element.attrib)}"
        if tag == "img":
            yield f"<img> {element.get('src')}"
        for key, value in element.attrib.items():
            if str(key).lower().startswith("on"):
                yield f"{key}={value!r}"
            if str(key).lower() in _ADDRESSES and not _leads_on(value):
                yield f"{key}={value!r}"


def _leads_on(value: str) -> bool:
    if _OURS.fullmatch(value.strip()):
        return True
    try:
        parts = urlsplit(re.sub(r"[\x00-\x20]", "", value))
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and "@" not in parts.netloc


def _markdown(text: str, name: str) -> Iterator[str]:
    front = _FRONT.match(text)
    if front:
        keys = set(YAML(typ="safe").load(front[1]))
        known = _ARTICLE_KEYS if "articles/" in name else _SECTION_KEYS
        if not keys <= known:
            yield f"front matter has {sorted(keys - known)}"
        text = text[front.end() :]
    if "articles/" in name:  # a line a sentence, numbered; nothing in it is Markdown
        identifier = Path(name).stem
        yield from (
            f"line {line[:60]!r}"
            for line in text.splitlines()
            if line.strip() and not line.startswith(f"{identifier}.")
        )
        return
    yield from markup(Markdown(extensions=["footnotes"]).convert(text))


def _json(text: str, name: str) -> Iterator[str]:
    for row in [json.loads(text)] if name.endswith(".json") else map(json.loads, text.splitlines()):
        yield from _values(row)


def _values(tree: Any, key: str = "") -> Iterator[str]:
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from _values(value, str(name))
    elif isinstance(tree, list):
        for value in tree:
            yield from _values(value, key)
    elif isinstance(tree, str):
        yield from unseen(tree)
        if key in _ADDRESS_KEYS and (not _leads_on(tree) or re.search(r"[\s<>\"]", tree)):
            yield f"{key}: {tree[:120]!r}"


def _yaml(text: str, name: str) -> Iterator[str]:
    yield from _values(json.loads(json.dumps(YAML(typ="safe").load(text), default=str)))


def _xml(text: str, name: str) -> Iterator[str]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for element in etree.fromstring(text.encode(), parser).iter():
        for key, value in element.attrib.items():
            if key == "href" and not _leads_on(str(value)):
                yield f"{key}={value!r}"
        if isinstance(element.tag, str) and element.tag.endswith(("content", "summary", "description", "encoded")):
            yield from markup(element.text or "")


def _log(text: str, name: str) -> Iterator[str]:
    yield from (f"line {line[:80]!r}" for line in text.splitlines() if line and not _LOG_LINE.match(line))


def _plain(text: str, name: str) -> Iterator[str]:
    return iter(())


_KINDS: dict[str, Callable[[str, str], Iterator[str]]] = {
    ".html": markup,
    ".md": _markdown,
    ".json": _json,
    ".jsonl": _json,
    ".yaml": _yaml,
    ".xml": _xml,
    ".log": _log,
    ".txt": _plain,
}
