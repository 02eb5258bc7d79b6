"""What comes of every way in which a server can answer."""

import json
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import httpcore2
import pytest

from pipeline.web import Limits, Web
from pipeline.web.walk import StopError, _reasons
from tests.unit.web.conftest import StillClock
from tests.unit.web.server import HostileServer


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/plain", b"hello"),
        ("/gzip", b"feed" * 50),
        ("/two-members", b"one two"),
        ("/deflate", b"deflated"),
        ("/raw-deflate", b"raw deflated"),
        ("/brotli", b"brotli"),
        ("/moved-for-now", b"hello"),
    ],
)
def test_an_honest_answer_comes_whole(web: Web, server: HostileServer, path: str, body: bytes) -> None:
    answer = web.get(server.url(path))
    assert (answer.reason, answer.body, answer.status) == ("", body, 200)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/gzip-bomb", "too-large"),
        ("/brotli-bomb", "too-large"),
        ("/endless", "too-large"),
        ("/stacked", "bad-encoding"),
        ("/stacked-lines", "bad-encoding"),
        ("/zstd", "bad-encoding"),
        ("/not-gzip", "bad-encoding"),
        ("/cut-gzip", "cut"),
        ("/cut-brotli", "cut"),
        ("/cut", "cut"),
        ("/silent", "cut"),
        ("/drip", "timeout"),
        ("/drip-headers", "timeout"),
        ("/endless-headers", "headers"),
        ("/not-http", "headers"),
        ("/loop", "redirect-loop"),
        ("/hops/1", "too-many-redirects"),
        ("/nowhere", "bad-redirect"),
        ("/to-script", "bad-redirect"),
        ("/to-file", "bad-redirect"),
        ("/gone", "gone"),
        ("/busy", "http"),
        ("/missing", "http"),
        ("/unasked-304", "http"),
    ],
)
def test_a_hostile_answer_is_a_reason_with_words_for_people(
    web: Web, server: HostileServer, path: str, reason: str
) -> None:
    answer = web.get(server.url(path))
    assert (answer.reason, answer.body) == (reason, b"")
    assert answer.detail


@pytest.mark.parametrize(
    "host",
    [
        "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0",  # noqa: S104 - an address to refuse
        "[::1]", "[::ffff:127.0.0.1]", "127.0.0.1.",
        "127.0.0.2",
    ],
)  # fmt: skip
def test_no_redirect_reaches_this_machine_in_any_writing_of_its_address(
    web: Web, server: HostileServer, host: str
) -> None:
    before = len(server.asked)
    answer = web.get(server.url(f"/to/http://{host}:{server.port}/plain"))
    assert answer.reason in ("refused-address", "dns", "bad-redirect")
    assert len(server.asked) == before + 1


def test_the_control_request_to_the_named_address_is_accepted(web: Web, server: HostileServer) -> None:
    assert web.get(server.url(f"/to/{server.url('/plain')}")).ok


def test_a_loop_is_noticed_at_its_first_repeat(web: Web, server: HostileServer) -> None:
    before = len(server.asked)
    web.get(server.url("/loop"))
    assert len(server.asked) == before + 2


@pytest.mark.parametrize(
    "url", ["ftp://example.com/", "file:///etc/passwd", "javascript:1", "nothing", "http://", "http://a b/"]
)
def test_only_http_addresses_are_asked(web: Web, url: str) -> None:
    assert web.get(url).reason in ("refused-address", "dns")


def test_validators_are_sent_to_their_own_address_only(web: Web, server: HostileServer) -> None:
    first = web.get(server.url("/etag"))
    again = web.get(server.url("/etag"), validators=first.validators)
    assert again.ok
    assert again.unchanged
    assert again.validators == first.validators
    web.get(server.url("/plain"), validators=first.validators)
    assert "If-None-Match" not in server.head("/plain")


def test_the_same_bytes_are_unchanged_without_any_validator(web: Web, server: HostileServer) -> None:
    first = web.get(server.url("/gzip"))
    assert first.validators is not None
    again = web.get(server.url("/gzip"), validators=first.validators)
    assert (again.unchanged, again.body) == (True, b"")
    other = web.get(server.url("/gzip"), validators=replace(first.validators, sha256="0" * 64))
    assert not other.unchanged


def test_only_a_wholly_permanent_way_moves_a_source(web: Web, server: HostileServer) -> None:
    assert web.get(server.url("/moved")).moved_to == server.url("/plain")
    assert web.get(server.url("/moved-for-now")).moved_to is None
    assert web.get(server.url("/plain")).moved_to is None


@pytest.mark.parametrize(("path", "seconds"), [("/later", 120), ("/later-date", 3600), ("/much-later", 7 * 86400)])
def test_retry_after_is_read_and_capped(web: Web, server: HostileServer, path: str, seconds: float) -> None:
    answer = web.get(server.url(path))
    assert (answer.reason, answer.retry_after) == ("later", seconds)


def test_robots_txt_is_asked_once_and_obeyed_for_pages_only(web: Web, server: HostileServer) -> None:
    before = len(server.asked)
    assert web.get(server.url("/private/page"), robots=True).reason == "robots"
    assert web.get(server.url("/plain"), robots=True).ok
    assert web.get(server.url("/private/page")).ok
    assert len(server.asked) == before + 3


def test_pages_of_a_host_are_a_second_apart(web: Web, server: HostileServer, clock: StillClock) -> None:
    for _ in range(3):
        assert web.get(server.url("/plain"), robots=True).ok
    assert clock.slept == [1.0, 1.0]


def test_a_host_has_at_most_two_requests_from_us_at_once(clock: StillClock) -> None:
    server = HostileServer()
    with Web(frozenset({("127.0.0.1", server.port)}), clock) as web, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: web.get(server.url("/slow")), range(8)))
    server.close()
    assert all(answer.ok for answer in answers)
    assert server.most_at_once == 2


def test_requests_name_us_and_carry_no_credentials(web: Web, server: HostileServer) -> None:
    web.get(server.url("/plain").replace("http://", "http://user:word@"))
    head = server.head("/plain")
    assert "User-Agent: newsletter-pipeline/" in head
    assert "Authorization" not in head
    assert f"Host: 127.0.0.1:{server.port}\r\n" in head


def test_a_service_is_told_once_with_its_own_headers(web: Web, server: HostileServer) -> None:
    body = json.dumps({"text": "초안이 나왔어요"}, ensure_ascii=False).encode()
    assert web.call("POST", server.url("/hook"), headers={"X-Key": "abc"}, content=body).body == b"{}"
    head = server.head("/hook")
    assert head.startswith("POST /hook HTTP/1.1")
    assert "X-Key: abc" in head
    assert f"Content-Length: {len(body)}" in head


def test_a_service_says_what_is_wrong_in_the_body_of_a_refusal(web: Web, server: HostileServer) -> None:
    answer = web.call("POST", server.url("/refused"), content=b"{}")
    assert (answer.status, answer.reason, answer.body) == (400, "http", b'{"message": "no such list"}')
    assert answer.left


def test_a_service_is_never_followed_to_another_address(web: Web, server: HostileServer) -> None:
    before = len(server.asked)
    for method in ("GET", "PUT"):
        assert web.call(method, server.url("/to//plain"), headers={"Authorization": "key"}).status == 302
    assert len(server.asked) == before + 2


def test_a_busy_service_says_when_to_come_back(web: Web, server: HostileServer) -> None:
    answer = web.call("GET", server.url("/later"))
    assert (answer.status, answer.retry_after) == (429, 120)


@pytest.mark.parametrize("path", ["/silent", "/cut", "/drip"])
def test_a_request_without_an_answer_may_have_arrived(web: Web, server: HostileServer, path: str) -> None:
    answer = web.call("POST", server.url(path), content=b"{}")
    assert not answer.ok
    assert answer.left


def test_a_request_without_a_connection_did_not_arrive(clock: StillClock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with Web(frozenset({("127.0.0.1", port)}), clock) as web:
        answer = web.call("POST", f"http://127.0.0.1:{port}/hook", content=b"{}")
        refused = web.call("POST", "http://127.0.0.1:1/hook", content=b"{}")
    assert (answer.reason, answer.left) == ("connect", False)
    assert (refused.reason, refused.left) == ("refused-address", False)


def test_offline_asks_nothing(server: HostileServer, clock: StillClock) -> None:
    before = len(server.asked)
    with Web(frozenset({("127.0.0.1", server.port)}), clock, offline=True) as web:
        assert web.get(server.url("/plain")).reason == "offline"
        assert web.call("POST", server.url("/hook")).reason == "offline"
    assert len(server.asked) == before


def test_a_route_stands_for_a_host_without_its_name_changing(server: HostileServer, clock: StillClock) -> None:
    routes = {"lab.example": ("127.0.0.1", server.port)}
    with Web(frozenset(), clock, limits=Limits(seconds=2), routes=routes) as web:
        answer = web.get("https://lab.example/plain")
    assert (answer.body, answer.final_url) == (b"hello", "https://lab.example/plain")
    assert "Host: lab.example\r\n" in server.head("/plain")


def test_a_kept_connection_that_the_server_closed_is_made_anew(web: Web, server: HostileServer) -> None:
    assert [web.get(server.url("/kept")).body for _ in range(3)] == [b"kept"] * 3


def test_a_service_is_not_asked_twice_over_a_closed_connection(web: Web, server: HostileServer) -> None:
    assert web.call("POST", server.url("/kept"), content=b"1").ok
    again = web.call("POST", server.url("/kept"), content=b"2")
    assert (again.ok, again.reason) == (False, "cut")


def test_a_validator_too_long_to_send_back_is_not_kept(web: Web, server: HostileServer) -> None:
    validators = web.get(server.url("/long-etag")).validators
    assert validators is not None
    assert validators.etag is None


def test_the_deadline_of_a_page_covers_all_its_redirects(web: Web, server: HostileServer) -> None:
    assert web.get(server.url("/slow-hops/0"), robots=True).reason == "timeout"


def test_what_the_other_side_says_is_shown_short_and_whole_in_view(web: Web, server: HostileServer) -> None:
    long = web.get(server.url(f"/to/ftp://x/{'y' * 5_000}"))
    assert (long.reason, len(long.detail) < 300) == ("bad-redirect", True)
    hidden = web.get(server.url("/to/ftp://x/\u202ecod.exe\u200b"))
    assert hidden.reason == "bad-redirect"
    assert not {"\u202e", "\u200b"} & set(hidden.detail)


def test_what_keeps_robots_txt_from_us_is_told_as_what_it_is(web: Web, server: HostileServer) -> None:
    inside = web.get(server.url(f"/to/http://127.0.0.2:{server.port}/admin"), robots=True)
    assert inside.reason == "refused-address"
    assert "robots.txt" not in inside.detail


def test_a_body_that_is_given_up_is_not_drawn_much_further(clock: StillClock) -> None:
    server = HostileServer()
    with Web(frozenset({("127.0.0.1", server.port)}), clock, limits=Limits(body=900_000, drawn=300_000)) as web:
        assert web.get(server.url("/endless")).reason == "too-large"
        assert web.get(server.url("/gzip")).ok
    server.close()


@pytest.mark.parametrize(
    ("code", "words"), [(10, "기한이 지났어요"), (62, "이름과 달라요"), (18, "스스로 만든"), (20, "믿을 수 있는")]
)
def test_a_refused_certificate_is_told_in_words(code: int, words: str) -> None:
    refused = ssl.SSLCertVerificationError("certificate verify failed")
    refused.verify_code = code
    error = httpcore2.ConnectError("failed")
    error.__cause__ = refused
    with pytest.raises(StopError) as stopped, _reasons(Limits()):
        raise error
    assert stopped.value.reason == "tls"
    assert words in stopped.value.detail


def test_a_host_whose_pages_drip_holds_a_run_only_once(server: HostileServer, clock: StillClock) -> None:
    limits = Limits(seconds=2.6, patience=0.3)
    with Web(frozenset({("127.0.0.1", server.port)}), clock, limits=limits) as web:
        assert web.get(server.url("/plain"), robots=True).ok
        assert web.get(server.url("/drip"), robots=True).reason == "timeout"
        before = len(server.asked)
        given_up = web.get(server.url("/plain"), robots=True)
        assert (given_up.reason, len(server.asked)) == ("timeout", before)
        assert "127.0.0.1" in given_up.detail
        assert web.get(server.url("/plain")).ok  # a feed is asked whatever the pages did
