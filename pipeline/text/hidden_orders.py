"""What a page or an item of a feed hides from its readers and says to a model: in comments, attributes, elements that are not shown, unseen characters.

None of it becomes text of an article, so it never reaches a model; but whoever hides an order there is no source to trust unseen, so
it is kept and told. Most of what a page hides is honest (names of pictures, helps for screen readers, remarks of its makers): only what
`text.orders` takes for an order is returned.
"""

import html
import re
from collections.abc import Iterator

from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences
from pipeline.text.smuggled import smuggled

_COMMENT = deferred(r"<!--(.{12,3000}?)-->", re.DOTALL)
_ATTRIBUTE = deferred(
    r"\s(?:alt|title|content|placeholder|value|summary|label|aria-[a-z]{4,20}|data-[a-z-]{2,30})\s*=\s*(?:\"([^\"<>]{12,3000})\"|'([^'<>]{12,3000})')",
    re.IGNORECASE,
)
_NOT_SHOWN = deferred(
    r"<(?P<tag>[a-z][a-z0-9-]{0,20})(?=[\s>])[^<>]{0,600}?"
    r"(?:\shidden(?=[\s=>/])|(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity|max-height|height|width)\s*:\s*0(?![.\d]*[1-9])"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3})|class\s*=\s*[\"'][^\"'<>]{0,200}(?:hidden|sr-only|screen-reader|blind|d-none))"
    r"[^<>]{0,600}>(?P<said>.{12,6000}?)</(?P=tag)\s*>",
    re.IGNORECASE | re.DOTALL,
)
_SILENT = deferred(
    r"<(?P<tag>template|noscript|desc|metadata|textarea|object)(?=[\s>])[^<>]{0,600}>(?P<said>.{12,6000}?)</(?P=tag)\s*>",
    re.IGNORECASE | re.DOTALL,
)
_TAG = deferred(r"<[^<>]{0,2000}>")
_TELLING = deferred(
    r"\b(?:AIs?|LLMs?|GPT|models?|assistants?|(?:chat)?bots?|summar\w+|instructions?|ignore|disregard|prompts?|newsletters?"
    r"|Claude|Gemini|retell\w*|digests?|writers?|editors?)\b|\bsystem\s?(?::|prompt|message|note)|인공\s?지능|언어\s?모델|모델|에이전트|챗봇|비서|지시|명령|무시|요약|프롬프트|기계|뉴스레터|편집자|필자|소개해",
    re.IGNORECASE,
)
_FEWEST = 3  # words of an order
_MOST, _LONGEST = 5, 300  # orders that are kept of one text, and characters of each


def hidden_orders(markup: str) -> tuple[str, ...]:
    """Return the orders to a model that the markup of a page or of an item hides, each once, the first ones of many."""
    from pipeline.text.orders import speaks  # most markup hides nothing, and never needs it

    found = {one[:_LONGEST]: None for one in smuggled(html.unescape(markup) if "&#" in markup else markup)}
    for said in _hidden(markup):
        for one in sentences(" ".join(said.split())):
            if len(one.split()) >= _FEWEST and _TELLING.search(one) and speaks(one):
                found[one[:_LONGEST]] = None
        if len(found) >= _MOST:
            break
    return tuple(found)[:_MOST]


def _hidden(markup: str) -> Iterator[str]:
    """Yield the texts in a markup that its readers do not see."""
    for match in _COMMENT.finditer(markup):
        yield _bare(match[1])
    for match in _ATTRIBUTE.finditer(markup):
        yield _bare(match[1] or match[2])
    for pattern in (_NOT_SHOWN, _SILENT):
        for match in pattern.finditer(markup):
            yield _bare(match["said"])


def _bare(text: str) -> str:
    return html.unescape(_TAG.sub(" ", text))
