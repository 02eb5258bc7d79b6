"""Article pages of the sample outlets: three layouts with what real pages have around a text.

Menus, advertisements, share bars, related links and sign-up boxes stand where they do on news sites, so that reading the
text of a sample page is the same work as reading any other.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from pipeline.demo.feeds import address, body_html, teaser
from pipeline.demo.week import Layout, Outlet, SampleArticle, Week

RELATED = 4


@dataclass(frozen=True, slots=True)
class _Words:
    """What a page says around its text, in its language."""

    menu: tuple[str, ...]
    home: str
    ad: str
    share: tuple[str, ...]
    related: str
    newsletter: str
    button: str
    comments: str
    comment: str
    wall: str
    sample: str
    rights: str


_ENGLISH = _Words(
    menu=("News", "AI", "Chips", "Business", "Events", "About", "Subscribe"),
    home="Home",
    ad="Advertisement: Plan your next meeting with Tidepool Calendar (sample).",
    share=("Share", "Copy link", "Email", "Print"),
    related="More stories",
    newsletter="Get our weekly mail. Leave your address and we will write on Thursdays.",
    button="Sign up",
    comments="Comments (2)",
    comment="Thanks for the overview, I will forward this to our team.",
    wall="Subscribe to continue reading. This article is for members; a trial costs nothing for four weeks.",
    sample="This page is a sample. Companies, models, people and numbers are invented.",
    rights="© 2026 {name}. All rights reserved.",
)
_KOREAN = _Words(
    menu=("홈", "인공지능", "반도체", "산업", "행사", "회사 소개", "구독"),
    home="홈",
    ad="광고: 회의 일정은 물때 캘린더로 잡아 보세요(견본).",
    share=("공유하기", "주소 복사", "글자 크게", "인쇄"),
    related="함께 읽을 기사",
    newsletter="매주 목요일 소식을 메일로 보내 드립니다.",
    button="구독 신청",
    comments="댓글 2개",
    comment="잘 읽었습니다. 다음 기사도 기다릴게요.",
    wall="이 기사는 구독자만 끝까지 읽을 수 있습니다. 구독하고 이어 읽으세요.",
    sample="이 페이지는 견본입니다. 회사, 모델, 인물, 숫자는 모두 지어낸 것입니다.",
    rights="저작권자 © {name} 무단전재 및 재배포 금지",
)


def page(week: Week, outlet: Outlet, article: SampleArticle) -> str:
    """Return an article's page in the layout of its outlet."""
    words = _KOREAN if outlet.language == "ko" else _ENGLISH
    inside = _LAYOUTS[outlet.layout](outlet, article, words, _related(week, outlet, article))
    url = escape(address(outlet, article))
    return (
        f'<!DOCTYPE html>\n<html lang="{outlet.language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(article.title)} | {escape(outlet.name)}</title>\n"
        f'<link rel="canonical" href="{url}">\n<meta property="og:type" content="article">\n'
        f'<meta property="og:title" content="{escape(article.title)}">\n'
        f'<meta property="og:site_name" content="{escape(outlet.name)}">\n'
        f'<meta property="article:published_time" content="{article.published.isoformat()}">\n'
        f'<meta name="author" content="{escape(article.author)}">\n'
        f'<meta name="description" content="{escape(article.summary)}">\n'
        f"</head>\n<body>\n{inside}\n</body>\n</html>\n"
    )


def front(outlet: Outlet, articles: Sequence[SampleArticle]) -> str:
    """Return an outlet's front page: its headlines, and where its feed is."""
    kind = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}[outlet.feed]
    rows = "\n".join(
        f'<li><a href="{escape(address(outlet, article))}">{escape(article.title)}</a></li>' for article in articles
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{outlet.language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(outlet.name)}</title>\n"
        f'<link rel="alternate" type="{kind}" href="{escape(outlet.feed_url)}">\n</head>\n<body>\n'
        f"<h1>{escape(outlet.name)}</h1>\n<ul>\n{rows}\n</ul>\n<footer>{escape(outlet.description)}</footer>\n"
        "</body>\n</html>\n"
    )


def _related(week: Week, outlet: Outlet, article: SampleArticle) -> str:
    """Return links to other articles: the outlet's own first, then the week's others."""
    hosts = {row.slug: row for row in week.outlets}
    others = [row for row in week.articles if row.slug != article.slug]
    others.sort(key=lambda row: row.outlet != outlet.slug)
    return "\n".join(
        f'<li><a href="{escape(address(hosts[row.outlet], row))}">{escape(row.title)}</a></li>'
        for row in others[:RELATED]
    )


def _menu(words: _Words) -> str:
    return "".join(f'<li><a href="/{number}">{word}</a></li>' for number, word in enumerate(words.menu))


def _share(words: _Words) -> str:
    return "".join(f'<button type="button">{word}</button>' for word in words.share)


def _text(article: SampleArticle, words: _Words, *, ad: bool = False) -> str:
    paragraphs = body_html(article).split("\n")
    if ad and len(paragraphs) > 2:
        paragraphs.insert(2, f'<aside class="ad" aria-label="ad">{words.ad}</aside>')
    if teaser(article):
        paragraphs.append(
            f'<div class="paywall subscribe-wall"><h3>{words.wall}</h3><a href="/join">{words.button}</a></div>'
        )
    return "\n".join(paragraphs)


def _footer(outlet: Outlet, words: _Words) -> str:
    return f"{words.rights.format(name=escape(outlet.name))} {words.sample}"


def _magazine(outlet: Outlet, article: SampleArticle, words: _Words, related: str) -> str:
    when = article.published.isoformat()
    return f"""<header class="site-header"><a class="logo" href="/">{escape(outlet.name)}</a><nav><ul>{_menu(words)}</ul></nav></header>
<div class="ad-banner">{words.ad}</div>
<main>
<nav class="breadcrumbs" aria-label="breadcrumb"><a href="/">{words.home}</a> › <a href="/1">{words.menu[1]}</a></nav>
<article>
<h1>{escape(article.title)}</h1>
<p class="byline">{escape(article.author)} · <time datetime="{when}">{when[:10]}</time></p>
<div class="share-bar">{_share(words)}</div>
<div class="article-body">
{_text(article, words, ad=True)}
</div>
</article>
<form class="newsletter-signup"><label>{words.newsletter}</label><input type="email"><button>{words.button}</button></form>
<section class="related"><h2>{words.related}</h2><ul>
{related}
</ul></section>
<section class="comments" id="comments"><h2>{words.comments}</h2><p>{words.comment}</p></section>
</main>
<footer class="site-footer"><small>{_footer(outlet, words)}</small></footer>"""


def _blog(outlet: Outlet, article: SampleArticle, words: _Words, related: str) -> str:
    when = article.published.isoformat()
    return f"""<div id="page">
<div id="masthead"><h2><a href="/">{escape(outlet.name)}</a></h2><ul class="menu">{_menu(words)}</ul></div>
<div id="content">
<div class="post hentry">
<h1 class="entry-title">{escape(article.title)}</h1>
<div class="entry-meta"><time class="published" datetime="{when}">{when[:10]}</time> <span class="author">{escape(article.author)}</span></div>
<div class="entry-content">
{_text(article, words)}
</div>
<div class="sharedaddy">{_share(words)}</div>
</div>
<div id="comments"><h3>{words.comments}</h3><ol class="commentlist"><li>{words.comment}</li></ol></div>
</div>
<div id="sidebar"><div class="widget newsletter"><p>{words.newsletter}</p><button>{words.button}</button></div>
<div class="widget recent-posts"><h3>{words.related}</h3><ul>
{related}
</ul></div></div>
<div id="footer">{_footer(outlet, words)}</div>
</div>"""


def _portal(outlet: Outlet, article: SampleArticle, words: _Words, related: str) -> str:
    when = article.published.strftime("%Y.%m.%d %H:%M")
    return f"""<div id="wrap">
<div id="gnb"><a href="/">{escape(outlet.name)}</a><ul>{_menu(words)}</ul></div>
<div class="location"><a href="/">{words.home}</a> &gt; <a href="/1">{words.menu[1]}</a> &gt; {words.menu[3]}</div>
<div class="view_head"><h1 class="heading">{escape(article.title)}</h1>
<ul class="infomation"><li>{escape(article.author)}</li><li>{when}</li></ul><div class="sns">{_share(words)}</div></div>
<div class="ad_top">{words.ad}</div>
<div id="article-view-content-div" class="article_view" itemprop="articleBody">
{_text(article, words)}
</div>
<p class="copyright">{words.rights.format(name=escape(outlet.name))}</p>
<div class="banner_newsletter">{words.newsletter} <button>{words.button}</button></div>
<div class="relation"><h4>{words.related}</h4><ul>
{related}
</ul></div>
<div class="reply"><h4>{words.comments}</h4><div>{words.comment}</div></div>
<div id="footer"><p>{_footer(outlet, words)}</p></div>
</div>"""


_LAYOUTS: Mapping[Layout, Callable[[Outlet, SampleArticle, _Words, str], str]] = {
    "magazine": _magazine,
    "blog": _blog,
    "portal": _portal,
}
