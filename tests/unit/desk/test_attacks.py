"""What another page or program on this machine may try: all of it is refused, and the same request of our own page is not."""

import socket
import time

import pytest

from pipeline.desk import server
from tests.unit.desk.serving import Client
from tests.unit.desk.small_issue import PRICE

LOOK = "/api/sections/s1/look"
BODY = {"body": PRICE}


def test_the_desks_own_page_is_answered(served: Client) -> None:
    assert served.get("/").status == 200
    assert served.get("/api/issue", Sec_Fetch_Site="same-origin").status == 200
    assert served.post(LOOK, BODY).status == 200


def test_a_web_socket_that_is_asked_for_leaves_no_word_in_the_terminal(
    served: Client, caplog: pytest.LogCaptureFixture
) -> None:
    served.get("/", Upgrade="websocket", Connection="Upgrade")
    assert caplog.records == []


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:1",
        "0.0.0.0:{port}",
        "[::1]:{port}",
        "127.0.0.1.evil.example:{port}",
        "evil.example:{port}",
        "localhost.:{port}",
        "127.1:{port}",
        "2130706433:{port}",
        "user@127.0.0.1:{port}",
        "",
    ],
)
def test_a_foreign_host_is_misdirected(served: Client, host: str) -> None:
    assert served.get("/", Host=host.format(port=served.port)).status == 421
    assert served.post(LOOK, BODY, {"Host": host.format(port=served.port)}).status == 421


def test_localhost_by_name_is_the_desk_too(served: Client) -> None:
    assert served.get("/", Host=f"localhost:{served.port}").status == 200


def test_two_hosts_or_none_are_refused(served: Client) -> None:
    raw = f"GET / HTTP/1.1\r\nHost: {served.host}\r\nHost: evil.example\r\nCookie: {served.cookie}\r\n\r\n"
    assert _first_line(served, raw) in (b"HTTP/1.1 400 Bad Request", b"HTTP/1.1 421 Misdirected Request")
    assert b" 200 " not in _first_line(served, f"GET / HTTP/1.1\r\nCookie: {served.cookie}\r\n\r\n")
    absolute = f"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nCookie: {served.cookie}\r\n\r\n"
    assert b" 200 " not in _first_line(served, absolute)


def _first_line(client: Client, raw: str) -> bytes:
    with socket.create_connection(("127.0.0.1", client.port), timeout=5) as connection:
        connection.sendall(raw.encode())
        return connection.recv(4096).partition(b"\r\n")[0]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": None},
        {"Origin": "null"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_a_write_from_another_page_is_refused(served: Client, headers: dict[str, str | None]) -> None:
    assert served.post(LOOK, BODY, headers).status == 403


@pytest.mark.parametrize(
    "kind", [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"]
)
def test_a_write_that_a_form_could_make_is_refused(served: Client, kind: str | None) -> None:
    assert served.post(LOOK, BODY, {"Content-Type": kind}).status == 415


@pytest.mark.parametrize("path", ["/", "/api/issue", "/api/words", "/static/main.js", "/preview/mail", "/api/nothing"])
def test_nothing_is_told_without_the_cookie(served: Client, path: str) -> None:
    assert served.get(path, Cookie=None).status == 403
    assert served.get(path, Cookie=served.cookie[:-1] + "x").status == 403
    assert served.get(path, Cookie=served.cookie.partition("=")[0] + "=ü").status == 403


@pytest.mark.parametrize("path", ["/api/issue", "/preview/mail", "/static/main.js", "/"])
def test_another_sites_reading_is_refused(served: Client, path: str) -> None:
    assert served.get(path, Sec_Fetch_Site="cross-site").status == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_refused(served: Client, method: str) -> None:
    answer = served.ask(method, "/api/sections/s1/save", headers={"Origin": "https://evil.example"})
    assert answer.status == 405
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "/static/../routes.py",
        "/static/..%2froutes.py",
        "/static/%2e%2e%2froutes.py",
        "/static/....//routes.py",
        "/static//etc/passwd",
        "/static/main.js%00.css",
        "/preview/../../issue.json",
        "/preview/..%2fissue.json",
        "/api/sections/..%2f..%2foutline",
        "/api/sections/%2e%2e",
        "/api/sections/s1%00/history",
        "/api/sections/..%2fsections%2f02-s1/history",
        "/api/sections/%2a",
        "/api/articles/..%2f..%2foutline",
        "/api/articles/S1.md",
    ],
)
def test_no_path_of_a_request_reaches_a_file(served: Client, path: str) -> None:
    assert served.get(path).status in (400, 404)


@pytest.mark.parametrize("name", ["..%2fsections%2f02-s1", "%2e%2e", "s9", "*", "s1%00"])
@pytest.mark.parametrize("action", ["save", "look", "preview", "step", "lock", "estimate", "rewrite", "cancel", "take"])
def test_no_write_goes_to_a_section_that_the_outline_lacks(served: Client, name: str, action: str) -> None:
    value = {"body": "x", "digest": "x", "by": -1, "sentence": "x", "numbers": [], "instruction": ""}
    assert served.post(f"/api/sections/{name}/{action}", value).status in (400, 404)


def test_a_body_over_one_megabyte_is_refused_before_it_is_read(served: Client) -> None:
    headers = {"Content-Length": "300000000"}
    assert served.ask("POST", LOOK, b"{}", headers).status == 413


def test_a_body_of_a_length_that_is_none_is_refused(served: Client) -> None:
    request = (
        f"POST {LOOK} HTTP/1.1\r\nHost: {served.host}\r\nCookie: {served.cookie}\r\nOrigin: http://{served.host}\r\n"
        "Content-Type: application/json\r\nContent-Length: -1\r\n\r\n{}"
    )
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
        connection.sendall(request.encode())  # in one piece: what comes after the refusal would reset the connection
        assert connection.recv(64).startswith(b"HTTP/1.1 400")


def test_a_body_in_pieces_is_counted_too(served: Client) -> None:
    head = (
        f"POST {LOOK} HTTP/1.1\r\nHost: {served.host}\r\nCookie: {served.cookie}\r\nOrigin: http://{served.host}\r\n"
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
        connection.sendall(head.encode())
        try:
            for _ in range(40):
                connection.sendall(chunk)
            answer = connection.recv(4096)
        except OSError:
            return  # the desk answered and closed while we were still sending: what we had sent took the answer away
        assert b" 413 " in answer.partition(b"\r\n")[0]


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"1", b"{", b"\xff", b"[" * 100_000, b'{"body": 1}', b'{"body": "\\ud800"}', b'{"body": "\\u0000"}'],
)
def test_a_body_that_is_not_what_was_asked_for_is_refused(served: Client, body: bytes) -> None:
    assert served.ask("POST", LOOK, body).status == 400


def test_half_open_requests_do_not_keep_others_waiting(served: Client) -> None:
    waiting = [socket.create_connection(("127.0.0.1", served.port), timeout=5) for _ in range(60)]
    try:
        for connection in waiting:
            connection.sendall(f"GET / HTTP/1.1\r\nHost: {served.host}\r\nX-Slow: ".encode())
        started = time.perf_counter()
        assert served.get("/").status == 200
        assert time.perf_counter() - started < 2
    finally:
        for connection in waiting:
            connection.close()


def test_every_answer_carries_the_strict_headers(served: Client) -> None:
    for answer in (
        served.get("/"),
        served.get("/api/issue"),
        served.get("/static/main.js"),
        served.get("/nothing"),
        served.get("/", Cookie=None),
    ):
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "server" not in answer.headers
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("form", ["mail", "web", "text"])
def test_a_preview_is_sandboxed_by_its_own_answer(served: Client, form: str) -> None:
    answer = served.get(f"/preview/{form}?v=1")
    policy = answer.headers["content-security-policy"]
    assert answer.status == 200
    assert policy.split("; ")[0] == "sandbox"
    assert "script-src" not in policy
    assert "frame-ancestors 'self'" in policy


def test_the_page_has_no_script_or_style_of_its_own(served: Client) -> None:
    page = served.get("/").body.decode()
    assert page.count("<script") == 1
    assert '<script type="module" src="/static/main.js"></script>' in page
    assert "<style" not in page
    assert " style=" not in page
    assert " on" not in page.replace(" one", "").partition("<body>")[2].replace("online", "")


def test_the_link_opens_the_desk_once(fresh: Client) -> None:
    assert fresh.get("/").status == 403
    assert fresh.get("/?token=wrong").status == 403
    first = fresh.open()
    assert (first.status, first.headers["location"]) == (303, "/")
    assert "HttpOnly" in first.headers["set-cookie"]
    assert "samesite=strict" in first.headers["set-cookie"].lower()
    own = fresh.cookie
    fresh.cookie = ""
    assert fresh.open().status == 403
    fresh.cookie = own
    assert fresh.get("/").status == 200
    assert fresh.open().status == 303


def test_the_token_opens_nothing_from_a_foreign_host(fresh: Client) -> None:
    path = "/?" + fresh.address.partition("?")[2]
    assert fresh.get(path, Host="evil.example").status == 421
    assert fresh.open().status == 303


def test_a_connection_that_never_gets_to_a_request_is_closed(served: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "LOOK_EVERY", 0.02)
    monkeypatch.setattr(server, "IDLE", 0.1)
    with socket.create_connection(("127.0.0.1", served.port), timeout=5) as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: {served.host}\r\nX-Slow: ".encode())
        assert connection.recv(10) == b""
