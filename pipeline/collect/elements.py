"""What an element of a feed says, markup or not: its plain text, its title, its body.

Atom says of each text whether it is plain, escaped HTML or a tree; RSS never does, and is read as escaped HTML.
"""

import re

from lxml import etree

from pipeline.collect.plain import body_text, literal_body, one_line, title_text

_LOOKS_HTML = re.compile(r"</(?:p|a|div|li|ul|h\d|b|strong|em|i|span)\s*>|<(?:br|img|p)\b[^<>]*>", re.IGNORECASE)


def core(element: etree._Element) -> str:
    """Return the namespace of an element, empty where it has none."""
    return str(element.tag).rpartition("}")[0][1:]


def flat(element: etree._Element) -> str:
    """Return all characters in an element, without its markup."""
    return "".join(str(text) for text in element.itertext())


def _inner(element: etree._Element) -> str:
    """Return what stands inside an element, markup included."""
    pieces = [_escaped(element.text or "")]
    pieces += [etree.tostring(child, encoding="unicode") for child in element if isinstance(child.tag, str)]
    return re.sub(r"(</?)[A-Za-z_][\w.-]*:", r"\1", "".join(pieces))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _kind(element: etree._Element) -> str:
    """Return how an element's text is to be read: `text`, `html` or `tree`."""
    declared = (element.get("type") or "").lower()
    is_atom = core(element) in ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
    if declared == "xhtml" or "xhtml" in declared or len(element):
        return "tree"
    if not is_atom or "html" in declared or element.get("mode") == "escaped":
        return "html"
    return "text"


def title(element: etree._Element) -> str:
    """Return the title that an element holds, on one line."""
    kind = _kind(element)
    if kind == "html":
        return title_text(element.text or "")
    return one_line(flat(element)) if kind == "text" else title_text(_inner(element))


def markup(element: etree._Element) -> str:
    """Return what an element holds as it was written, markup and unseen characters included."""
    return _inner(element) if len(element) else element.text or ""


def body(element: etree._Element) -> str:
    """Return the text that an element holds, its paragraphs apart; nothing where it only points to a document elsewhere."""
    if element.get("src") and not (element.text or "").strip():
        return ""
    kind = _kind(element)
    text = element.text or ""
    if kind == "tree":
        return body_text(_inner(element))
    return literal_body(text) if kind == "text" and not _LOOKS_HTML.search(text) else body_text(text)
