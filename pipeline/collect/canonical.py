"""The key of an address: equal for two addresses that show one article, without asking anybody.

A key, never the address to fetch or print. Rules after RFC 3986, 6.2, and what feeds, portals and trackers do to links.
"""

import base64
import binascii
import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

_MAX = 4096
_TRACKING = re.compile(
    r"utm_\w*|(?:fb|g|y|msc|dc|tt|tw|wbra|gbra)clid|gclsrc|mc_[ce]id|igshid|igsh|_hs(?:enc|mi)|__s|_ga|_gl|mkt_tok|vero_\w+|oly_\w+_id"
    r"|wickedid|ncid|cmpid|spm|si_source|fb_(?:action|ref|source)\w*|at_(?:medium|campaign|custom\d)|pk_\w+|piwik_\w+|mtm_\w+|s_cid"
    r"|ck_subscriber_id|trk|trkcampaign|sr_share|__twitter_impression|guccounter|guce_\w+|rss_id|feature_rss",
    re.IGNORECASE,
)
_FEED_WORDS = re.compile(
    r"(?:rss|feed|feeds|atom|newsletter|home|homepage|email|twitter|facebook|main|top|hn|producthunt)(?:[-_].*)?",
    re.IGNORECASE,
)
_REFERRERS = ("ref", "source", "from", "src", "referrer", "ref_src", "ref_url", "cid")
_REDIRECTS = {"url", "u", "q", "target", "dest", "destination", "redirect", "redir"}
_REDIRECT_PATHS = re.compile(r"^/(?:url|l\.php|link|redirect|redir|r|out|go|click|away(?:\.php)?|imgres)/?$")
_GOOGLE_NEWS = re.compile(r"^/(?:rss/)?(?:articles|read)/([A-Za-z0-9_-]+)")
_ARXIV = re.compile(
    r"^/(?:abs|pdf|html|format)/((?:[a-z-]+(?:\.[A-Z]{2})?/)?\d{4,7}(?:\.\d{4,5})?)(?:v\d+)?(?:\.pdf)?/?$"
)
_NAVER = re.compile(r"^/(?:mnews/|m/)?(?:article|ranking/article)/(?:comment/)?(\d{3})/(\d{10})/?$")
_ARCHIVE = re.compile(r"^/web/\d{4,14}[a-z_]*/(https?:/{1,2}.+)$", re.IGNORECASE)
_AMP_CACHE = re.compile(r"^/(?:[cvi]/)?(s/)?(.+)$")
_VIDEO = re.compile(r"^/(?:shorts|embed|live|v)/([\w-]{11})")
_LABEL = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")


def canonical(url: str) -> str:
    """Return the key of `url`; nothing where it is no http(s) address. `canonical(canonical(u)) == canonical(u)`."""
    for _ in range(4):
        try:
            found = _key(url.strip()[:_MAX])
        except (ValueError, UnicodeError):
            return ""
        if found == url:
            return found
        url = found
    return url


def _key(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return ""
    host = _host(parts.hostname)
    query = parts.query
    inner = _carried(host, parts.path, query)
    if inner:
        return _key(inner)
    host = _shortened(host)
    special = _special(host, parts.path, query)
    if special:
        return special
    port = parts.port
    where = host if port in (None, 80, 443) else f"{host}:{port}"
    fragment = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    wanted = _query(host, query)
    return f"https://{where}{_path(parts.path)}{'?' + wanted if wanted else ''}{fragment}"


def _host(host: str) -> str:
    host = host.rstrip(".").lower()
    if host.isascii():
        return f"[{host}]" if ":" in host else host
    return ".".join(label if label.isascii() else label.encode("idna").decode("ascii") for label in host.split("."))


def _shortened(host: str) -> str:
    while True:
        shorter = _LABEL.sub("", host)
        if shorter == host:
            return host
        host = shorter


def _carried(host: str, path: str, query: str) -> str:
    """Return the address that a redirect, cache, viewer or archive carries inside itself."""
    if host.endswith(".cdn.ampproject.org"):
        match = _AMP_CACHE.match(path)
        return f"http{'s' if match[1] else ''}://{match[2]}" if match else ""
    if host.endswith("google.com") and path.startswith("/amp/"):
        rest = path[5:]
        return f"https://{rest[2:]}" if rest.startswith("s/") else f"http://{rest}"
    if host == "web.archive.org":
        match = _ARCHIVE.match(path)
        return re.sub(r"^(https?:)/+", r"\1//", match[1]) + (f"?{query}" if query else "") if match else ""
    if host == "news.google.com":
        return _google_news(path)
    if _REDIRECT_PATHS.match(path):
        for name, value in parse_qsl(query):
            if name.lower() in _REDIRECTS and value.lower().startswith(("http://", "https://")):
                return value
    return ""


def _google_news(path: str) -> str:
    """Older ids hold the address itself: bytes 08 13 22, a length, the address."""
    match = _GOOGLE_NEWS.match(path)
    if match is None:
        return ""
    try:
        raw = base64.urlsafe_b64decode(match[1] + "=" * (-len(match[1]) % 4))
    except (binascii.Error, ValueError):
        return ""
    if raw[:3] != b"\x08\x13\x22" or len(raw) < 5:
        return ""
    length, start = raw[3], 4
    if length & 0x80:
        length, start = (length & 0x7F) | raw[4] << 7, 5
    target = raw[start : start + length].decode("utf-8", "ignore")
    return target if target.startswith(("http://", "https://")) else ""


def _special(host: str, path: str, query: str) -> str:
    if host in ("arxiv.org", "export.arxiv.org"):
        match = _ARXIV.match(path)
        return f"https://arxiv.org/abs/{match[1]}" if match else ""
    if host in ("news.naver.com", "n.news.naver.com"):
        return _naver(path, query)
    if host in ("youtube.com", "youtu.be", "youtube-nocookie.com"):
        match = _VIDEO.match(path) or (re.match(r"^/([\w-]{11})/?$", path) if host == "youtu.be" else None)
        video = match[1] if match else dict(parse_qsl(query)).get("v", "") if path == "/watch" else ""
        return f"https://youtube.com/watch?v={quote(video, safe='')}" if video else ""
    return ""


def _naver(path: str, query: str) -> str:
    match = _NAVER.match(path)
    if match:
        return f"https://n.news.naver.com/article/{match[1]}/{match[2]}"
    found = dict(parse_qsl(query))
    if re.fullmatch(r"\d{3}", found.get("oid", "")) and re.fullmatch(r"\d{10}", found.get("aid", "")):
        return f"https://n.news.naver.com/article/{found['oid']}/{found['aid']}"
    return ""


def _path(path: str) -> str:
    """Return a path without dot segments, AMP parts and its trailing slash, escapes in one form."""
    kept: list[str] = []
    for segment in path.split("/")[1:]:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    while kept and kept[-1] == "":
        kept.pop()
    if len(kept) > 1 and kept[0] == "amp":
        kept = kept[1:]
    if len(kept) > 1 and kept[-1] == "amp":
        kept = kept[:-1]
    if kept:
        kept[-1] = re.sub(r"\.amp(?=\.html?$)|\.amp$", "", kept[-1]) or kept[-1]
    return "/" + "/".join(_escaped(segment) for segment in kept)


def _escaped(segment: str) -> str:
    """Decode what needs no escape, and escape the rest in capitals."""
    pieces = re.split(r"((?:%[0-9A-Fa-f]{2})+)", segment)
    return "".join(
        _one_form(piece) if number % 2 else quote(piece, safe="!$&'()*+,;=:@~-._")
        for number, piece in enumerate(pieces)
    )


def _one_form(escapes: str) -> str:
    found = bytes(int(part, 16) for part in escapes[1:].split("%"))
    return "".join(chr(byte) if _is_unreserved(byte) else f"%{byte:02X}" for byte in found)


def _is_unreserved(byte: int) -> bool:
    return byte < 0x80 and (chr(byte).isalnum() or chr(byte) in "-._~")


def _query(host: str, query: str) -> str:
    kept = []
    for name, value in parse_qsl(query, keep_blank_values=True):
        lowered = name.lower()
        if _TRACKING.fullmatch(name) or (lowered, value.lower()) in (("outputtype", "amp"), ("amp", "1"), ("amp", "")):
            continue
        if lowered in _REFERRERS and _FEED_WORDS.fullmatch(value):
            continue
        if host == "news.google.com" and lowered in ("oc", "hl", "gl", "ceid"):
            continue
        kept.append((name, value))
    return urlencode(sorted(kept), quote_via=quote, safe="!$'()*,;:@/~")
