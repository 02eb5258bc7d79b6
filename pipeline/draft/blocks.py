"""Article text inside a prompt: numbered sentences in fenced blocks that text cannot close, and that code can read back.

The fence carries a tag made from the text of all articles: an author who wanted to forge it would have to know the text
of which it is the hash, their own forgery included. Every value is one line; runs of angle brackets are escaped. Sentences
that speak to a model (`text.orders`) are left out: what is not there is neither followed nor cited.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from pipeline.draft.opening import opening
from pipeline.messages import say
from pipeline.records import Article
from pipeline.text import at_odds, orders
from pipeline.text.own_day import own_day

_ESCAPED = re.compile(r"\\|<(?=<)|(?<=<)<|>(?=>)|(?<=>)>")
_UNESCAPE = re.compile(r"\\(.)")
_BLOCK = re.compile(r"^<<<SOURCE (?P<tag>[0-9a-f]{12})\n(?P<inside>.*?)^SOURCE (?P=tag)>>>$", re.DOTALL | re.MULTILINE)
_SENTENCE = re.compile(r"(?P<id>S[1-9]\d*\.[1-9]\d*) (?P<text>.*)")
_HEADER = re.compile(r"(?P<name>article|outlet|title|published|language): ?(?P<value>.*)")
_WEEKDAYS = "월화수목금토일"


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """One article as it stands in a prompt. `sentences` are `(id, text)`."""

    id: str
    outlet: str
    title: str
    sentences: tuple[tuple[str, str], ...]
    published: str = ""
    language: str = ""


def line(text: str) -> str:
    """Return a value as one line that no reader can take for a fence; lone surrogates, which no server takes, replaced."""
    whole = text.encode("utf-8", "replace").decode()
    return _ESCAPED.sub(lambda match: "\\" + match.group(), " ".join(whole.replace("\0", " ").split()))


def unescape(text: str) -> str:
    """Return the text that `line` was given, its blanks folded."""
    return _UNESCAPE.sub(r"\1", text)


def honest(text: str) -> str:
    """Return a title or a name as one line; nothing where it speaks to a model."""
    return "" if orders.speaks(text) else line(text)


def headline(title: str, articles: Iterable[Article]) -> str:
    """Return the title of a story as one line; nothing where it speaks to a model, by itself or over one of its articles."""
    over = any(article.title == title and "title" in orders.within(article).lines for article in articles)
    return "" if over else honest(title)


def citable(articles: Iterable[Article]) -> frozenset[str]:
    """Return the ids of the sentences that a block shows: all but orders to a model."""
    return frozenset(name for article in articles for name, _ in article.numbered()) - withheld(articles)


def said(articles: Iterable[Article]) -> Iterator[str]:
    """Yield what articles say: the sentences that a block shows, and the articles' own addresses."""
    for article in articles:
        shown = citable([article])
        yield from (text for name, text in article.numbered() if name in shown)
        yield article.url


def withheld(articles: Iterable[Article], reported: Iterable[str] = ()) -> frozenset[str]:
    """Return the ids of the sentences that speak to a model: those told, and those doubted that the model `reported` too."""
    found = [orders.agreed(orders.within(article), reported) for article in articles]
    return frozenset(name for one in found for name in one.ids)


def render(
    articles: Iterable[Article],
    *,
    leading: int | None = None,
    only: Iterable[str] | None = None,
    zone: tzinfo = UTC,
) -> str:
    """Return the articles as blocks: all sentences, the first `leading` ones of their bodies, or `only` those with these ids; orders never.

    `zone` is the newsletter's, whose day a Korean article has. With its weekday stands the day from which `on Monday` is counted. Behind the blocks
    stands where what they show contradicts itself.
    """
    articles, wanted = tuple(articles), None if only is None else frozenset(only)
    insides = [inside for article in articles if (inside := _inside(article, leading, wanted, zone))]
    tag = hashlib.sha256("\n".join(insides).encode()).hexdigest()[:12]
    blocks = [f"<<<SOURCE {tag}\n{inside}\nSOURCE {tag}>>>" for inside in insides]
    rows = (_SENTENCE.fullmatch(row) for inside in insides for row in inside.split("\n"))
    shown = frozenset(row["id"] for row in rows if row)
    odds = [row for article in articles for row in _at_odds(article, shown)]
    return "\n\n".join([*blocks, "\n".join(odds)] if odds else blocks)


def _at_odds(article: Article, shown: frozenset[str]) -> Iterator[str]:
    """Yield a line, outside of every fence, for each place where the sentences shown of an article contradict themselves."""
    for one in at_odds.within(tuple(article.numbered()), article.language):
        if shown.issuperset(one.ids):
            key = "draft.at-odds.points" if one.row.points else "draft.at-odds"
            yield say(key, lang="ko", id=one.ids[-1], told=line(one.row.told), step=one.row.step, gives=one.row.gives)


def _inside(article: Article, leading: int | None, wanted: frozenset[str] | None, zone: tzinfo) -> str:
    found = orders.within(article)
    numbered = [pair for pair in article.numbered() if pair[0] not in found.ids]
    if leading is not None:
        numbered = opening(numbered, "" if "title" in found.lines else article.title, leading)
    lines = [f"{name} {line(text)}" for name, text in numbered if wanted is None or name in wanted]
    if not lines:
        return ""
    headers = [
        f"article: {article.id}",
        f"outlet: {'' if 'outlet' in found.lines else line(article.outlet)}",
        f"title: {'' if 'title' in found.lines else line(article.title)}",
        f"published: {_own_day(article, article.published, zone) if article.published else ''}",
        f"language: {line(article.language)}",
    ]
    return "\n".join(headers + lines)


def _own_day(article: Article, published: datetime, zone: tzinfo) -> str:
    """Return the day from which an article counts its own, as `2026-03-02 (월)`."""
    day = own_day(published, article.language, article.sentences, zone)
    return f"{day:%Y-%m-%d} ({_WEEKDAYS[day.weekday()]})"


def moment(when: datetime, zone: tzinfo) -> str:
    """Return a moment as `2026-03-02 (월) 05:00 Asia/Seoul`."""
    local = when.astimezone(zone)
    return f"{local:%Y-%m-%d} ({_WEEKDAYS[local.weekday()]}) {local:%H:%M} {zone}"


def parse(text: str) -> list[SourceBlock]:
    """Return the blocks that a prompt holds, in order."""
    return [_read(match["inside"].split("\n")) for match in _BLOCK.finditer(text)]


def _read(lines: Sequence[str]) -> SourceBlock:
    headers: dict[str, str] = {}
    sentences: list[tuple[str, str]] = []
    for row in lines:
        if sentence := _SENTENCE.fullmatch(row):
            sentences.append((sentence["id"], unescape(sentence["text"])))
        elif header := _HEADER.fullmatch(row):
            headers[header["name"]] = unescape(header["value"])
    return SourceBlock(
        headers.get("article", ""),
        headers.get("outlet", ""),
        headers.get("title", ""),
        tuple(sentences),
        headers.get("published", ""),
        headers.get("language", ""),
    )
