"""What a feed says beside the titles and texts of its items: remarks in its markup, labels, names and descriptions of pictures.

No reader is shown any of it. It is only looked through for orders to a model (`text.hidden_orders`).
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice

from lxml import etree

from pipeline.text.hidden_orders import comments, hidden_orders

_INSTRUCTION = re.compile(r"<\?[^<>]{12,3000}\?>")
_FEWEST = 2  # blanks
_MOST = 200  # remarks of a feed that are looked at


def beside(parts: Mapping[str, Sequence[etree._Element]], read: frozenset[str]) -> Iterator[str]:
    """Yield what elements of an item other than those in `read` say, and their attributes."""
    for name, children in parts.items():
        for child in children:
            if name not in read:
                yield from _said(child)
            elif name != "title" and len(child.attrib) > 1:
                yield from _long(child.attrib.values())


def _said(element: etree._Element) -> Iterator[str]:
    for one in element.iter() if len(element) else (element,):
        if one.text and one.text.count(" ") >= _FEWEST:
            yield one.text
        if one.attrib:
            yield from _long(one.attrib.values())


def _long(values: Sequence[object]) -> Iterator[str]:
    yield from (said for said in map(str, values) if said.count(" ") >= _FEWEST)


def orders_in(
    document: str, count: int, items: Callable[[etree._Element], list[etree._Element]]
) -> list[tuple[str, ...]]:
    """Return the orders that the remarks of a feed hold, for each of its `count` items; nothing where none does.

    A remark outside of all items is the next one's, or the last one's.
    """
    if "<!--" not in document and "<?" not in document:
        return []
    said = chain(comments(document), (match[0] for match in _INSTRUCTION.finditer(document)))
    if not hidden_orders("", beside=islice(said, _MOST)):
        return []
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, encoding="utf-8"
    )
    root = etree.fromstring(document.encode("utf-8", "ignore"), parser)
    found = items(root)[:count] if root is not None else []
    if len(found) < count:
        return []
    told: list[list[str]] = [[] for _ in found]
    for place, remark in _placed(root, found):
        told[place].append(f"<!-- {remark.text or ''} -->")
    return [hidden_orders("".join(one)) if one else () for one in told]


def _placed(root: etree._Element, found: Sequence[etree._Element]) -> Iterator[tuple[int, etree._Element]]:
    """Yield each remark with the place of the item that it is in, or before."""
    places = {element: place for place, element in enumerate(found)}
    inside, last = -1, 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            yield (inside if inside >= 0 else min(last, len(found) - 1)), element
        elif element in places:
            inside, last = (places[element], last) if event == "start" else (-1, places[element] + 1)
