"""What a page or an item of a feed hides from its readers and says to a model: in comments, attributes, elements that are not shown, unseen characters.

None of it becomes text of an article, so it never reaches a model; but whoever hides an order there is no source to trust unseen, so
it is kept and told. Most of what a page hides is honest (names of pictures, helps for screen readers, remarks of its makers): only what
`text.orders` takes for an order is returned.
"""

import html
import re
from collections.abc import Iterator
from itertools import islice

from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences
from pipeline.text.smuggled import smuggled

_GONE = [
    f"{name}:{gap}{how}"
    for name, how in (
        ("size", 0),
        ("opacity", 0),
        ("height", 0),
        ("width", 0),
        ("left", "-"),
        ("top", "-"),
        ("indent", "-"),
    )
    for gap in ("", " ")
]
_TAGS = "template|noscript|title|desc|metadata|textarea|object|option|dialog"
_MARKUP: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("<!--",), deferred(r"<!--(.{12,20000}?)--!?>", re.DOTALL)),
    (('="',), deferred(r"=\"([^\"]{12,3000})\"")),
    (("='",), deferred(r"='([^']{12,3000})'")),
    (("= ",), deferred(r"\s=\s*[\"']([^\"']{12,3000})[\"']|=\s[\"']([^\"']{12,3000})[\"']")),
    (("<![cdata[", "<?"), deferred(r"<!\[CDATA\[(.{12,20000}?)\]\]>|<\?(?!xml)(.{12,3000}?)\?>", re.DOTALL)),
    (
        ("ld+json",),
        deferred(
            r"\"(?:description|headline|abstract|text|name|caption|alternativeHeadline|keywords)\"\s*:\s*\"([^\"]{12,3000})\""
        ),
    ),
    (("/*",), deferred(r"/\*(.{12,3000}?)\*/", re.DOTALL)),
    (("content:", "content :"), deferred(r"\bcontent\s*:\s*[\"']([^\"']{12,600})")),
    (
        ("hidden", "display:none", "display: none", "sr-only", "screen-reader", "blind", *_GONE),
        deferred(
            r"<(?P<tag>[a-z][a-z0-9-]{0,20})(?=[\s>])[^<>]{0,600}?"
            r"(?:\shidden(?=[\s=>/])|(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity|max-height|height|width)\s*:\s*0(?![.\d]*[1-9])"
            r"|(?:left|top|text-indent)\s*:\s*-\d{3})|class\s*=\s*[\"'][^\"'<>]{0,200}(?:hidden|sr-only|screen-reader|blind|d-none))"
            r"[^<>]{0,600}>(.{12,6000}?)</(?P=tag)\s*>",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    (
        tuple(f"<{tag}" for tag in _TAGS.split("|")),
        deferred(rf"<(?P<tag>{_TAGS})(?=[\s>])[^<>]{{0,600}}>(.{{12,6000}}?)</(?P=tag)\s*>", re.IGNORECASE | re.DOTALL),
    ),
)
"""What a markup has, in small letters, where it hides something of a kind, and how that stands in it: comments, attributes, sections and
instructions of a parser, data for machines, remarks and contents in styles, elements that are not displayed or are none of the text.
"""
_TAG = deferred(r"<[^<>]{0,2000}>")
_TELLING = deferred(
    r"(?<![a-z])(?:AIs?|LLMs?|GPT|models?|assistants?|(?:chat)?bots?|summar[a-z]+|instructions?|ignore|disregard|prompts?|newsletters?"
    r"|Claude|Gemini|retell[a-z]*|digests?|writers?|editors?)(?![a-z])|(?<![a-z])system\s?(?::|prompt|message|note)|인공\s?지능|언어\s?모델|모델|에이전트|챗봇|비서|지시|명령|무시|요약|프롬프트|기계|뉴스레터|편집자|필자|소개해",
    re.IGNORECASE,
)
_FEWEST = 3  # words of an order
_LOOKED_AT = 400  # sentences of one markup: what an application keeps in its page may be a book
_MOST, _LONGEST = 5, 300  # orders that are kept of one text, and characters of each


def hidden_orders(markup: str, raw: str = "") -> tuple[str, ...]:
    """Return the orders to a model that the markup of a page or of an item hides, each once, the first ones of many.

    `raw` is the same before unseen characters were taken out, where they were.
    """
    from pipeline.text.orders import speaks  # most markup hides nothing, and never needs it

    raw = raw or markup
    found = {one[:_LONGEST]: None for one in smuggled(html.unescape(raw) if "&#" in raw else raw)}
    telling = (one for said in _hidden(markup) for one in sentences(" ".join(said.split())) if _TELLING.search(one))
    for one in islice((one for one in telling if len(one.split()) >= _FEWEST), _LOOKED_AT):
        if speaks(one):
            found[one[:_LONGEST]] = None
    return tuple(found)[:_MOST]


def _hidden(markup: str) -> Iterator[str]:
    """Yield the texts of some words in a markup that its readers do not see."""
    small = markup.lower()
    for signs, pattern in _MARKUP:
        for match in pattern.finditer(markup) if any(sign in small for sign in signs) else ():
            said = next(one for one in reversed(match.groups()) if one)
            if said.count(" ") >= _FEWEST - 1 and _TELLING.search(said):
                yield html.unescape(_TAG.sub(" ", said))
