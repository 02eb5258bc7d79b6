"""What a hostile server can do to HTTP and TLS: lies in heads and bodies, redirects, statuses, resets, drips."""

import gzip
from collections.abc import Iterable
from functools import partial

from tests.e2e.hostile_server import (
    RESET,
    Behaviour,
    Piece,
    Serve,
    Stage,
    Wait,
    answer,
    bare,
    feed,
    item,
    raw,
    to,
)

broken = partial(Behaviour, state="broken")


def body(stage: Stage) -> bytes:
    """Return a good feed of one item."""
    return feed(item(stage, "0")).encode()


def good(*lines: str, status: str = "200 OK", kind: str = "application/rss+xml") -> Serve:
    """Return a site that gives a good feed under these header lines."""

    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        told = [line.replace("{trap}", stage.trap).replace("{origin}", stage.origin) for line in lines]
        yield answer(body(stage), *told, status=status, kind=kind)

    return serve


def leads(location: str, status: str = "302 Found") -> Serve:
    """Return a site whose feed redirects."""

    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        port = stage.trap.rpartition(":")[2]
        yield to(
            location.replace("{trap}", stage.trap).replace("{port}", port).replace("{origin}", stage.origin), status
        )

    return serve


def hops(count: int, status: str = "302 Found", wait: float = 0.0) -> Serve:
    """Return a site that redirects so often, each time after a while, and then gives a good feed."""

    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        number = int(path.rpartition("/")[2]) if path.startswith("/hop/") else 0
        yield Wait(wait)
        yield to(f"/hop/{number + 1}", status) if number < count else answer(body(stage))

    return serve


def chunks(*pieces: bytes, head: str = "") -> Serve:
    """Return a site whose answer is chunked in just these bytes."""
    return raw(bare(f"HTTP/1.1 200 OK\nContent-Type: text/xml{head}\nTransfer-Encoding: chunked"), *pieces)


def _chunk(content: bytes) -> bytes:
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"


def _chunked(before: bytes = b"", after: bytes = b"0\r\n\r\n", head: str = "") -> Serve:
    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        yield from chunks(before + _chunk(body(stage)) + after, head=head)(stage, path)

    return serve


def _forever(piece: bytes) -> Serve:
    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        yield bare("HTTP/1.1 200 OK\nContent-Type: text/xml")
        while True:
            yield piece

    return serve


def _heads(line: bytes) -> Serve:
    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        yield b"HTTP/1.1 200 OK\r\n"
        while True:
            yield line

    return serve


def _told(length: int, *lines: str) -> Serve:
    """Return a site that lies about the length of its feed by so many bytes."""

    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        content = body(stage)
        more = "".join(f"\n{line}" for line in lines)
        yield bare(f"HTTP/1.1 200 OK\nContent-Type: text/xml\nContent-Length: {len(content) + length}{more}", content)

    return serve


_LINES = b"X-Line: " + b"y" * 4_000 + b"\r\n"
FRAMING = (
    broken("not-http", raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), reason="headers"),
    broken("no-status-line", raw(b"Content-Type: text/xml\r\n\r\n<rss/>"), reason="headers"),
    broken("status-of-letters", raw(bare("HTTP/1.1 twohundred OK")), reason="headers"),
    broken("http-0.9", raw(b"<rss version='2.0'><channel></channel></rss>"), reason="cut"),
    broken("http-of-the-future", raw(bare("HTTP/9.9 200 OK\nContent-Length: 0")), reason="empty"),
    broken("huge-header", raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 2_000_000), reason="headers"),
    broken("endless-headers", _heads(_LINES), reason="headers"),
    broken("many-headers", raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200_000), reason="headers"),
    broken("header-without-colon", raw(bare("HTTP/1.1 200 OK\nnothing here\nContent-Length: 0")), reason="headers"),
    broken("header-with-nul", raw(bare("HTTP/1.1 200 OK\nX: a\x00b\nContent-Length: 0")), reason="headers"),
    broken("endless-body", _forever(b"x" * 65_536), reason="too-large"),
    broken("endless-feed", _forever(b"<item><title>x</title></item>" * 2_000), reason="too-large"),
    broken("length-too-long", _told(5_000), reason="cut"),
    broken("length-too-short", _told(-200), reason="cut"),
    broken("length-below-nothing", _told(-100_000), reason="headers"),
    broken("two-lengths", _told(0, "Content-Length: 7"), reason="headers"),
    broken("length-of-no-number", raw(bare("HTTP/1.1 200 OK\nContent-Length: many")), reason="headers"),
    broken("length-of-a-terabyte", raw(bare("HTTP/1.1 200 OK\nContent-Length: 1099511627776"), b"x" * 99), reason="cut"),
    Behaviour("length-and-chunks", _chunked(head="\nContent-Length: 3"), entries=1),
    broken("chunk-too-long", chunks(b"fffff\r\nshort"), reason="cut"),
    broken("chunk-of-all-numbers", chunks(b"f" * 100 + b"\r\nx"), reason="headers"),
    broken("chunk-below-nothing", chunks(b"-5\r\nabcde\r\n0\r\n\r\n"), reason="headers"),
    broken("chunk-of-no-number", chunks(b"zz\r\nab\r\n0\r\n\r\n"), reason="headers"),
    broken("chunk-with-endless-extension", chunks(b"5;" + b"x" * 3_000_000), reason="headers"),
    broken("chunks-that-never-end", chunks(*[_chunk(b"x" * 65_536)] * 200), reason="too-large"),
    Behaviour("chunks-with-trailers", _chunked(after=b"0\r\nX-Evil: 1\r\nContent-Length: 5\r\n\r\n"), entries=1),
    broken("endless-trailers", _chunked(after=b"0\r\n" + b"X: y\r\n" * 400_000), reason="headers"),
    broken("unknown-transfer-coding", raw(bare("HTTP/1.1 200 OK\nTransfer-Encoding: gzip, chunked"), b"0\r\n\r\n"), reason="headers"),
    Behaviour("a-thousand-times-100", lambda stage, path: [bare("HTTP/1.1 100 Continue") * 1_000 + answer(body(stage))], entries=1),
    Behaviour("early-hints", lambda stage, path: [bare("HTTP/1.1 103 Early Hints\nLink: </x.js>; rel=preload") + answer(body(stage))], entries=1),
    broken("other-protocol", raw(bare("HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade"), b"\x81\x05hello"), reason="headers"),
    broken("answer-twice", lambda stage, path: [answer(b"", status="500 Oops") + answer(body(stage))], reason="http"),
    Behaviour("cookies", good(*(f"Set-Cookie: c{n}={'v' * 900}; Path=/" for n in range(60))), entries=1),
    Behaviour("says-it-is-a-picture", good(kind="image/png"), entries=1),
    Behaviour("says-no-type", good(kind=""), entries=1),
    Behaviour("refresh", good("Refresh: 0; url=http://{trap}/"), entries=1),
    Behaviour("attachment", good('Content-Disposition: attachment; filename="../../../etc/cron.d/x"'), entries=1),
    Behaviour("link-headers", good("Link: <http://{trap}/>; rel=alternate", "Alt-Svc: h3=\":1\"", "Location: http://{trap}/"), entries=1),
    broken("reset-at-once", raw(RESET), reason="cut"),
    broken("reset-in-the-head", raw(b"HTTP/1.1 200 OK\r\nContent-", RESET), reason="cut"),
    broken("reset-in-the-body", raw(bare("HTTP/1.1 200 OK\nContent-Length: 5000"), b"<rss>", RESET), reason="cut"),
    broken("closed-at-once", raw(), reason="cut"),
    broken("closed-in-the-head", raw(b"HTTP/1.1 200 OK\r\nContent-"), reason="cut"),
)  # fmt: skip

_LATER = "Retry-After: "
STATUS = (
    broken("204-with-a-body", good(status="204 No Content"), reason="http"),
    broken("206", good("Content-Range: bytes 0-9/900", status="206 Partial Content"), reason="http"),
    broken("304-unasked", raw(answer(b"", status="304 Not Modified")), reason="http"),
    broken("300", good("Location: http://{trap}/", status="300 Multiple Choices"), reason="http"),
    broken("305-use-proxy", good("Location: http://{trap}/", status="305 Use Proxy"), reason="http"),
    Behaviour("401", good('WWW-Authenticate: Basic realm="give me all"', status="401 Unauthorized"), state="blocked", reason="http"),
    Behaviour("403", good(status="403 Forbidden"), state="blocked", reason="http"),
    Behaviour("407", good("Proxy-Authenticate: Basic", status="407 Proxy"), state="blocked", reason="http"),
    Behaviour("451", good(status="451 Unavailable"), state="blocked", reason="http"),
    broken("404", good(status="404 Not Found"), reason="http"),
    broken("418", good(status="418 Teapot"), reason="http"),
    Behaviour("410", good(status="410 Gone"), state="gone", reason="gone"),
    Behaviour("429", good(status="429 Slow"), state="blocked", reason="http"),
    Behaviour("429-for-ever", good(_LATER + "9" * 400, status="429 Slow"), state="waiting", reason="later"),
    Behaviour("429-until-9999", good(_LATER + "Fri, 31 Dec 9999 23:59:59 GMT", status="429 Slow"), state="waiting", reason="later"),
    Behaviour("429-of-nonsense", good(_LATER + "-5, soon; <b>", status="429 Slow"), state="blocked", reason="http"),
    Behaviour("503-yesterday", good(_LATER + "Mon, 01 Jan 1900 00:00:00 GMT", status="503 Busy"), state="waiting", reason="later"),
    Behaviour("503-in-other-digits", good(_LATER + "٣٠", status="503 Busy"), state="broken", reason="http"),
    broken("500-with-a-bomb", raw(answer(gzip.compress(bytes(30_000_000), 1), "Content-Encoding: gzip", status="500 No")), reason="http"),
    broken("999", good(status="999 Denied"), reason="http"),
    broken("000", good(status="000 None"), reason="headers"),
    broken("an-empty-200", raw(answer(b"", 'ETag: "v1"')), reason="empty"),
    broken("a-login-page-as-200", raw(answer(b"<!doctype html><html><title>Login</title><form><input type=password></form></html>", kind="text/html")), reason="web-page"),
)  # fmt: skip

_INSIDE = ("localhost", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "127.0.0.1.", "[::ffff:7f00:1]")  # fmt: skip  # noqa: S104 - addresses to refuse
_ODD = (("0177.0.0.1", "bad-redirect"), ("①②⑦.⓪.⓪.①", "bad-redirect"), ("%31%32%37.0.0.1", "dns"))
_FAR = ("169.254.169.254", "10.0.0.1", "192.168.0.1", "172.16.0.1", "100.64.0.1", "[fe80::1]", "[fd00:ec2::254]", "[64:ff9b::a9fe:a9fe]", "[2002:7f00:1::]", "224.0.0.1", "255.255.255.255")  # fmt: skip
_SCHEMES = (
    "file:///etc/passwd",
    "ftp://{trap}/x",
    "gopher://{trap}/_GET",
    "javascript:alert(1)",
    "data:text/xml,<rss/>",
    "dict://{trap}/x",
    "http://{trap}:{port}/",
    "http://[::1",
)
_SELF = ("http:", "http://", "//", "http:///feed")  # fmt: skip
REDIRECTS = (
    *(broken(f"to-{host}", leads(f"http://{host}:{{port}}/"), reason="refused-address") for host in _INSIDE),
    *(broken(f"to-{host}", leads(f"http://{host}:{{port}}/"), reason=reason) for host, reason in _ODD),
    *(broken(f"to-{host}", leads(f"http://{host}/latest/meta-data/"), reason="refused-address") for host in _FAR),
    *(broken(f"to-scheme-{number}-{address[:7]}", leads(address), reason="bad-redirect") for number, address in enumerate(_SCHEMES)),
    *(broken(f"to-itself-{number}", leads(address), reason="redirect-loop") for number, address in enumerate(_SELF)),
    broken("to-inside-for-good", leads("http://{trap}/", "301 Moved Permanently"), reason="refused-address"),
    broken("to-inside-by-slashes", leads("//{trap}/"), reason="refused-address"),
    broken("to-inside-by-back-slashes", leads("\\\\{trap}\\"), reason="redirect-loop"),
    broken("to-inside-behind-a-user", leads("http://news.example.com@{trap}/"), reason="refused-address"),
    broken("to-inside-after-two-hops", lambda stage, path: [to("/b") if path == "/feed" else to(f"http://{stage.trap}/")], reason="refused-address"),
    broken("to-nowhere", raw(answer(b"", status="302 Found")), reason="bad-redirect"),
    broken("to-itself", leads("/feed"), reason="redirect-loop"),
    broken("in-a-circle", lambda stage, path: [to("/a" if path != "/a" else "/b")], reason="redirect-loop"),
    broken("for-ever", hops(999), reason="too-many-redirects"),
    broken("to-a-megabyte", leads("/" + "x" * 60_000), reason="redirect-loop"),
    broken("to-what-nobody-sees", leads("http://news\u202e.example\u200b/\x9b31m"), reason="bad-redirect"),
    Behaviour("to-a-template", leads("http://{{31337*31337}}.example/<script>"), state="broken", reason="dns", active=("982007569",)),
    broken("to-two-lines", raw(bare("HTTP/1.1 302 Found\nLocation: /a\rX-Evil: 1\nContent-Length: 0")), reason="headers"),
    broken("to-two-places", raw(bare("HTTP/1.1 302 Found\nLocation: /feed\nLocation: http://127.0.0.1/\nContent-Length: 0")), reason="refused-address"),
    Behaviour("four-hops", hops(4), entries=1),
    Behaviour("with-credentials", lambda stage, path: [answer(body(stage)) if path == "/b" else to(stage.origin.replace("://", "://user:word@") + "/b")], entries=1),
    Behaviour("moved-for-good", lambda stage, path: [answer(body(stage)) if path == "/b" else to("/b", "301 Moved Permanently")], state="moved", reason="moved", entries=1),
)  # fmt: skip


def dripped(head: bytes, drop: bytes, seconds: float = 0.2) -> Serve:
    """Return a site that begins like this and then gives a drop at a time, for longer than anybody waits."""

    def serve(stage: Stage, path: str) -> Iterable[Piece]:
        yield head
        while True:
            yield Wait(seconds)
            yield drop

    return serve


_OK = bare("HTTP/1.1 200 OK\nContent-Type: text/xml\nContent-Length: 100000")
DRIPS = (
    broken("drip", dripped(_OK, b"<"), reason="timeout"),
    broken("drip-of-headers", dripped(b"HTTP/1.1 200 OK\r\nX-A: ", b"x"), reason="timeout"),
    broken("drip-of-header-lines", dripped(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), reason="timeout"),
    broken("drip-of-chunks", dripped(bare("HTTP/1.1 200 OK\nTransfer-Encoding: chunked"), b"1\r\n<\r\n"), reason="timeout"),
    broken("drip-of-chunk-size", dripped(bare("HTTP/1.1 200 OK\nTransfer-Encoding: chunked"), b"0"), reason="timeout"),
    broken("drip-of-100", dripped(b"", bare("HTTP/1.1 100 Continue")), reason="timeout"),
    broken("drip-of-gzip", dripped(bare("HTTP/1.1 200 OK\nContent-Encoding: gzip"), gzip.compress(b"")), reason="timeout"),
    broken("silent", raw(Wait(60)), reason="timeout"),
    broken("silent-after-the-head", raw(_OK, Wait(60)), reason="timeout"),
    broken("never-closed", lambda stage, path: [bare("HTTP/1.1 200 OK\nContent-Type: text/xml"), body(stage), Wait(60)], reason="timeout"),
    broken("slow-hops", hops(99, wait=6.0), reason="timeout"),
    broken("silent-tls", raw(Wait(60)), reason="timeout", scheme="https"),
    broken("drip-of-tls", dripped(b"\x16\x03\x03\x40\x00", b"\x02"), reason="timeout", scheme="https"),
)  # fmt: skip

TLS = (
    Behaviour("tls-good", good(), entries=1, scheme="https"),
    broken("tls-expired", good(), reason="tls", scheme="https", says="기한이 지났"),
    broken("tls-not-yet", good(), reason="tls", scheme="https", says="아직 시작"),
    broken("tls-other-host", good(), reason="tls", scheme="https", says="이름과 달라요"),
    broken("tls-self-signed", good(), reason="tls", scheme="https", says="스스로 만든"),
    broken("tls-unknown-issuer", good(), reason="tls", scheme="https", says="믿을 수 있는 기관"),
    broken("tls-that-is-plain", raw(answer(b"<rss/>")), reason="tls", scheme="https"),
    broken("tls-reset", raw(RESET), reason="connect", scheme="https"),
    broken("tls-closed", raw(), reason="tls", scheme="https"),
)
