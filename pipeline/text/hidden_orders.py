"""What a page or an item of a feed hides from its readers and says to a model: in comments, attributes, elements that are not shown, unseen characters.

None of it becomes text of an article, so it never reaches a model; but whoever hides an order there is no source to trust unseen, so
it is kept and told. Most of what a page hides is honest (names of pictures, helps for screen readers, remarks of its makers): only what
`text.orders` takes for an order is returned.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice

from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences
from pipeline.text.smuggled import smuggled
from pipeline.text.unmasked_codes import decoded
from pipeline.text.unmasked_letters import latin
from pipeline.text.unmasked_spaced import closed_up

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
_TAGS = "template|noscript|title|desc|metadata|textarea|object|option|dialog|iframe|noframes|noembed|annotation|canvas|audio|video|xmp"
_MARKUP: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (('="',), deferred(r"=\"([^\"]{12,3000})\"")),
    (("='",), deferred(r"='([^']{12,3000})'")),
    (("= ",), deferred(r"\s=\s*[\"']([^\"']{12,3000})[\"']|=\s[\"']([^\"']{12,3000})[\"']")),
    (("<![cdata[", "<?"), deferred(r"<!\[CDATA\[(.{12,20000}?)\]\]>|<\?(?!xml)(.{12,3000}?)\?>", re.DOTALL)),
    (
        ("&nbsp;", "&#160;", "&#xa0;"),
        deferred(r"=([^\s\"'<>=]{1,200}&(?:nbsp|#160|#xa0);[^\s\"'<>]{1,2000})", re.IGNORECASE),
    ),
    (("/*",), deferred(r"/\*(.{12,3000}?)\*/", re.DOTALL)),
    (("content:", "content :"), deferred(r"\bcontent\s*:\s*[\"']([^\"']{12,600})")),
    (
        (
            "hidden",
            "display:none",
            "display: none",
            "display:\t",
            "display:\n",
            "display :",
            "sr-only",
            "screen-reader",
            "blind",
            *_GONE,
        ),
        deferred(
            r"<(?P<tag>[a-z][a-z0-9-]{0,20})(?=[\s>])[^<>]{0,600}?"
            r"(?:\shidden(?=[\s=>/])|(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity|max-height|height|width)\s*:\s*0(?![.\d]*[1-9])"
            r"|(?:left|top|text-indent)\s*:\s*-\d{3})|class\s*=\s*[\"'][^\"'<>]{0,200}(?:hidden|sr-only|screen-reader|blind|d-none))"
            r"[^<>]{0,600}>(.{12,6000}?)</(?P=tag)\s*>",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    (
        ("<",),
        deferred(rf"<(?P<tag>{_TAGS})(?=[\s>])[^<>]{{0,600}}>(.{{12,6000}}?)</(?P=tag)\s*>", re.IGNORECASE | re.DOTALL),
    ),
)
"""What a markup has, in small letters, where it hides something of a kind, and how that stands in it: comments, attributes, sections and
instructions of a parser, remarks and contents in styles, elements that are not displayed or are none of the text.
"""
_IN_SCRIPT = deferred(
    r"\"((?:[^\"\\\n]|\\.){12,3000})\"|'((?:[^'\\\n]|\\.){12,3000})'|`([^`]{12,3000})`|(?:^|[\s;{}>])//([^\n]{12,1000})|>([^<>]{12,3000})</",
    re.MULTILINE,
)
"""What a script says: its strings, its remarks to the end of a line, the text of a template."""
_COMMENTS = deferred(r"(?:<!--[^<>]{4,2000}?--!?>\s*){2,20}")
_COMMENT_END = deferred(r"--!?>")
_SHORTEST, _LONGEST_COMMENT = 12, 20_000  # characters
_COMMENT_ENDS = deferred(r"--!?>\s*<!--")
_BLOCK = deferred(
    r"</?(?:p|div|li|ul|ol|h[1-6]|tr|td|section|article|header|footer|button|a|dd|dt|option|br)(?=[\s/>])[^<>]{0,2000}>",
    re.IGNORECASE,
)
_APART = "\u2029"  # stands between the blocks of a hidden text
_TAG = deferred(r"<[^<>]{0,2000}>")
_JSON_ESCAPE = deferred(r"\\[nrtu\"/\\]")
_TELLING = deferred(
    r"(?<![a-z])(?:AIs?|IA|KI|LLMs?|GPT|models?|assistants?|(?:chat)?bots?|summar[a-z]+|instructions?|ignore|disregard|prompts?|newsletters?"
    r"|Claude|Gemini|retell[a-z]*|retold|digests?|writers?|editors?|condens[a-z]+|paraphras[a-z]+|asistentes?|assistent[a-z]*|modelos?|mod[eè]les?|sprachmodelle?"
    r"|ignor(?:a|ad|ez|iere|en|are|ate)|instruc[ct]?i[oó]n[a-z]*|instru[çz][a-zõ]+|istruzion[ei]|consignes?|anweisung[a-z]*|vorgaben|olvid[ae]|oublie[zr]?|vergiss"
    r"|r[eé]sum[a-zé]+|riassum[a-z]+|zusammenfass[a-z]*|samenvat[a-z]*|recomiend[a-z]+|recommande[a-z]*|empf[ie]h?[eh]?l[a-z]*|raccomand[a-z]+|recommend|praise)(?![a-z])"
    r"|(?<![a-z])system\s?(?::|prompt|message|note)|인공\s?지능|언어\s?모델|모델|에이전트|챗봇|비서|지시|명령|무시|요약|프롬프트|기계|뉴스레터|편집자|필자|소개해"
    r"|추천|언급|칭찬|홍보|(?:다룰|옮길|전할|쓸)\s?때|옮기[는시]|(?:적|써|넣|실)어\s?주|라고\s?(?:쓰|적|써)|指示|指令|命令|無視|无视|忽略|要約|摘要|总结|總結|推荐|推薦|模型|モデル|助手|プロンプト|提示词"
    r"|инструкц|указани|игнорир|модел|нейросет|рекоменд|ассистент|ملخص|تعليمات",
    re.IGNORECASE,
)
_MIXED = deferred(r"[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]")
_DISGUISED = deferred(rf"{_MIXED.pattern}|(?:\b\w[ ._-]{{1,3}}){{8}}|[A-Za-z0-9+/]{{24}}|(?:[0-9a-f]{{2}}[\s:]?){{16}}")
_FULL = deferred(r"[\u3040-\u30ff\u4e00-\u9fff]{6}")  # they write without blanks
_FEWEST = 3  # words of an order
_LOOKED_AT = 400  # sentences of one markup: what an application keeps in its page may be a book
_MOST_CODED = 3_000  # characters of a text that are looked at for codes
_MOST, _LONGEST = 5, 300  # orders that are kept of one text, and characters of each


def hidden_orders(markup: str, raw: str = "", beside: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the orders to a model that the markup of a page or of an item hides, each once, the first ones of many.

    `raw` is the same before unseen characters were taken out, where they were; `beside` are texts that no reader is shown.
    """
    from pipeline.text.orders import speaks  # most markup hides nothing, and never needs it

    raw = raw or markup
    found = {one[:_LONGEST]: None for one in smuggled(html.unescape(raw) if "&#" in raw else raw)}
    told = (*_hidden(markup), *(text for text in map(_read, beside) if text))
    lines = (" ".join(line.split()) for said in told for line in said.split(_APART))
    for one in islice((one for line in lines for one in sentences(line) if _may_say(one)), _LOOKED_AT):
        if speaks(one):
            found[one[:_LONGEST]] = None
    return tuple(found)[:_MOST]


def _may_say(sentence: str) -> bool:
    return (len(sentence.split()) >= _FEWEST or _FULL.search(sentence) is not None) and _TELLING.search(
        sentence
    ) is not None


def _hidden(markup: str) -> Iterator[str]:
    """Yield the texts of some words in a markup that its readers do not see."""
    small = markup.lower()
    for said in comments(markup):
        if read := _read(said):
            yield read
        else:
            yield from _undisguised(_TAG.sub(" ", said))
    for signs, pattern in _MARKUP:
        for match in pattern.finditer(markup) if any(sign in small for sign in signs) else ():
            said = next(one for one in reversed(match.groups()) if one)
            if read := _read(said):
                yield read
            elif signs[0] != '="' and _DISGUISED.search(said):
                yield from _undisguised(_TAG.sub(" ", said))
    if "--" in small and small.count("<!--") > 1:
        for match in _COMMENTS.finditer(markup):
            yield from filter(None, (_read(_COMMENT_ENDS.sub(" ", match[0]).strip("<>!- \n")),))
    if "<script" in small:
        for script in _scripts(markup, small):
            yield from filter(None, map(_read, map(_string, _IN_SCRIPT.finditer(script))))


def comments(markup: str) -> Iterator[str]:
    """Yield what the comments of a markup say, each up to its end: one that has none, and what stands behind, is no comment."""
    at = markup.find("<!--")
    while at >= 0 and (end := _COMMENT_END.search(markup, at + 4)):
        if end.start() - at - 4 >= _SHORTEST:
            yield markup[at + 4 : min(end.start(), at + _LONGEST_COMMENT)]
        at = markup.find("<!--", end.end())


def _scripts(markup: str, small: str) -> Iterator[str]:
    at = small.find("<script")
    while at >= 0 and (end := small.find("</script", at)) >= 0:
        yield markup[at + len("<script") : end]
        at = small.find("<script", end)


def _read(said: str) -> str:
    """Return a hidden text as words; nothing where it has too few, or none that an order may have."""
    if "&" in said:
        said = html.unescape(said)
    if said.count("_") >= _FEWEST and " " not in said:
        said = said.replace("_", " ")
    blanks = said.count(" ") + said.count("\n") + said.count("\xa0")
    if (blanks < _FEWEST - 1 and not _FULL.search(said)) or not _TELLING.search(said):
        return ""
    return _TAG.sub(" ", _BLOCK.sub(_APART, said)) if "<" in said else said


def _undisguised(said: str) -> Iterator[str]:
    """Yield what a hidden text says in look-alike letters, in a code, or letter by letter."""
    if _MIXED.search(said):
        yield latin(said)
    yield from decoded(said[:_MOST_CODED])
    yield from closed_up(said[:_MOST_CODED])


def _string(match: re.Match[str]) -> str:
    """Return a string or remark of a script as it is meant."""
    said = next(one for one in match.groups() if one)
    if not _JSON_ESCAPE.search(said):
        return said
    try:
        return str(json.loads(f'"{said}"', strict=False))
    except ValueError:
        return said
