"""Feeds of the sample outlets, as RSS 2.0, Atom 1.0 and JSON Feed 1.1; the same week gives the same bytes."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from html import escape

from pipeline.demo.week import FeedKind, Outlet, SampleArticle

GENERATOR = "newsletter sample week (견본)"


def feed(outlet: Outlet, articles: Sequence[SampleArticle]) -> tuple[str, str]:
    """Return the content type and the text of an outlet's feed."""
    content_type, write = _WRITERS[outlet.feed]
    return content_type, write(outlet, articles)


def address(outlet: Outlet, article: SampleArticle) -> str:
    """Return the stable address of an article."""
    return f"https://{outlet.host}{article.path}"


def teaser(article: SampleArticle) -> bool:
    """Say whether only the first paragraph may be read without a subscription."""
    return article.kind == "paywalled"


def body_html(article: SampleArticle) -> str:
    """Return the text of an article as plain HTML paragraphs."""
    blocks = article.blocks[:1] if teaser(article) else article.blocks
    return "\n".join(
        f"<h2>{escape(block[3:])}</h2>" if block.startswith("## ") else f"<p>{escape(block, quote=False)}</p>"
        for block in blocks
    )


def _rss(outlet: Outlet, articles: Sequence[SampleArticle]) -> str:
    items = "\n".join(_rss_item(outlet, article) for article in articles)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n'
        f"<title>{escape(outlet.name)}</title>\n<link>https://{outlet.host}/</link>\n"
        f"<description>{escape(outlet.description)}</description>\n<language>{outlet.language}</language>\n"
        f"<generator>{GENERATOR}</generator>\n{items}\n</channel>\n</rss>\n"
    )


def _rss_item(outlet: Outlet, article: SampleArticle) -> str:
    url = escape(address(outlet, article))
    content = ""
    if outlet.full_text:
        content = f"<content:encoded>{escape(body_html(article))}</content:encoded>\n"
    return (
        f"<item>\n<title>{escape(article.title)}</title>\n<link>{url}</link>\n"
        f'<guid isPermaLink="true">{url}</guid>\n<dc:creator>{escape(article.author)}</dc:creator>\n'
        f"<pubDate>{_rfc822(article.published)}</pubDate>\n"
        f"<description>{escape(article.summary)}</description>\n{content}</item>"
    )


def _rfc822(moment: datetime) -> str:
    """Return the date of RFC 822 in its own zone; `GMT` at offset zero, as British servers write it."""
    return format_datetime(moment).replace("+0000", "GMT")


def _atom(outlet: Outlet, articles: Sequence[SampleArticle]) -> str:
    updated = articles[0].published.isoformat() if articles else "2026-11-18T00:00:00+00:00"
    entries = "\n".join(_atom_entry(outlet, article) for article in articles)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.language}">\n'
        f"<title>{escape(outlet.name)}</title>\n<subtitle>{escape(outlet.description)}</subtitle>\n"
        f"<id>https://{outlet.host}/</id>\n"
        f'<link href="https://{outlet.host}/"/>\n<link rel="self" href="{escape(outlet.feed_url)}"/>\n'
        f"<updated>{updated}</updated>\n<generator>{GENERATOR}</generator>\n{entries}\n</feed>\n"
    )


def _atom_entry(outlet: Outlet, article: SampleArticle) -> str:
    url = escape(address(outlet, article))
    content = f'<content type="html">{escape(body_html(article))}</content>\n' if outlet.full_text else ""
    moment = article.published.isoformat()
    return (
        f"<entry>\n<title>{escape(article.title)}</title>\n<id>{url}</id>\n"
        f'<link rel="alternate" href="{url}"/>\n<published>{moment}</published>\n<updated>{moment}</updated>\n'
        f"<author><name>{escape(article.author)}</name></author>\n"
        f"<summary>{escape(article.summary)}</summary>\n{content}</entry>"
    )


def _json(outlet: Outlet, articles: Sequence[SampleArticle]) -> str:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": f"https://{outlet.host}/",
        "feed_url": outlet.feed_url,
        "description": outlet.description,
        "language": outlet.language,
        "items": [_json_item(outlet, article) for article in articles],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _json_item(outlet: Outlet, article: SampleArticle) -> Mapping[str, object]:
    item: dict[str, object] = {
        "id": address(outlet, article),
        "url": address(outlet, article),
        "title": article.title,
        "summary": article.summary,
        "date_published": article.published.isoformat(),
        "authors": [{"name": article.author}],
    }
    return item | ({"content_html": body_html(article)} if outlet.full_text else {"content_text": article.summary})


_WRITERS: Mapping[FeedKind, tuple[str, Callable[[Outlet, Sequence[SampleArticle]], str]]] = {
    "rss": ("application/rss+xml; charset=utf-8", _rss),
    "atom": ("application/atom+xml; charset=utf-8", _atom),
    "json": ("application/feed+json; charset=utf-8", _json),
}
