"""Make decoded XML safe and whole before a parser sees it.

feedparser is quadratic in the attributes of a tag, entities explode, and deep nesting eats stacks: all of that is refused
here, before it costs anything. Bare ampersands, HTML's named entities and control characters are put right, so that one
of them cannot cost an item.
"""

import re
from html.entities import html5

from pipeline.errors import ParseError
from pipeline.messages import say

_LONGEST_TAG = 20_000
_DEEPEST = 500
_MOST_REFERENCES = 400_000  # ampersands other than XML's own five
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_ENDS_A_LINE = re.compile("[\x0b\x0c\x1c-\x1f]")
_DECLARATION = re.compile(r"<\?xml\b.*?\?>", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE\b[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"(?:<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<!|[^<]|<(?![A-Za-z_!?]))*+<[A-Za-z_]", re.DOTALL)
"""The head of a document up to its root: a tag inside a comment is none."""

_REFERENCE = re.compile(
    r"<!\[CDATA\[[^\]]*+(?:\](?!\]>)[^\]]*+)*+(?:\]\]>)?|&(?!(?:amp|lt|gt|quot|apos);)(?:#(?P<decimal>\d{1,9});|#[xX](?P<hex>[0-9a-fA-F]{1,8});|(?P<name>[A-Za-z][A-Za-z0-9]{1,40});)?",
    re.DOTALL,
)
_TOKEN = re.compile(
    r"<!\[CDATA\[[^\]]*+(?:\](?!\]>)[^\]]*+)*+(?:\]\]>)?|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<(?P<close>/)?(?P<name>[A-Za-z_][^\s<>/]{0,200})(?P<rest>[^<>]*)>?",
    re.DOTALL,
)
_XML = ("amp", "lt", "gt", "quot", "apos")
_START = re.compile(r"<(?:\?[A-Za-z]|!DOCTYPE|!--|rss\b|feed\b|rdf:RDF\b|channel\b|html\b|[A-Za-z_])", re.IGNORECASE)


def shield(text: str) -> str:
    """Return the document without declaration and DOCTYPE, its references put right; ParseError `unsafe` or `broken`."""
    text = _CONTROL.sub("", _ENDS_A_LINE.sub(" ", text))
    start = _START.search(text)
    if start is None:
        raise ParseError(say("collect.not-a-feed"), "not-a-feed")
    text = text[start.start() :]
    declaration = _DECLARATION.match(text)
    text = text[declaration.end() if declaration else 0 :].lstrip()
    text = _without_doctype(text)
    _refuse_monsters(text)
    if text.count("&") - sum(text.count(f"&{name};") for name in _XML) > _MOST_REFERENCES:
        raise ParseError(say("collect.unsafe"), "unsafe")
    return _REFERENCE.sub(_mended, text)


def _without_doctype(text: str) -> str:
    """Take the DOCTYPE away; one that declares entities is refused."""
    found = re.search(r"<!DOCTYPE\b", text[:200_000], re.IGNORECASE)
    if found is None or _ROOT.match(text[: found.start()]):
        return text
    whole = _DOCTYPE.match(text, found.start())
    declared = whole[0] if whole else text[found.start() : found.start() + 200_000]
    if "<!ENTITY" in declared.upper():
        raise ParseError(say("collect.unsafe"), "unsafe")
    return text[: found.start()] + (text[whole.end() :] if whole else text[found.start() :])


def _refuse_monsters(text: str) -> None:
    """Refuse a tag that is longer and a tree that is deeper than any feed has."""
    open_names: list[str] = []
    count: dict[str, int] = {}
    for match in _TOKEN.finditer(text):
        name = match["name"]
        if name is None:
            continue
        if len(match[0]) > _LONGEST_TAG:
            raise ParseError(say("collect.unsafe"), "unsafe")
        if match["close"]:
            while count.get(name):
                last = open_names.pop()
                count[last] -= 1
                if last == name:
                    break
        elif not match["rest"].endswith("/"):
            open_names.append(name)
            count[name] = count.get(name, 0) + 1
            if len(open_names) > _DEEPEST:
                raise ParseError(say("collect.unsafe"), "unsafe")


def _mended(match: re.Match[str]) -> str:
    whole = match[0]
    if whole.startswith("<"):
        return whole
    if match["decimal"] or match["hex"]:
        number = int(match["decimal"]) if match["decimal"] else int(match["hex"], 16)
        return whole if _is_character(number) else ""
    name = match["name"]
    letters = html5.get(f"{name};") if name else None
    if letters is None:
        return f"&amp;{whole[1:]}"
    return "".join(f"&#{ord(letter)};" for letter in letters)


def _is_character(number: int) -> bool:
    return number in (9, 10, 13) or 32 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number < 0x110000
