"""The attack list over real sockets: each attack is refused with the right status, nothing on disk has changed, and our own page still works."""

import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.desk import bodies
from pipeline.run.context import Context
from tests.unit.desk.serving import Client, desk
from tests.unit.desk.small_issue import DAY, PRICE, make

READING = (
    "/",
    "/static/main.js",
    "/preview/mail",
    "/api/words",
    "/api/start",
    "/api/issue",
    "/api/stories",
    "/api/stories/st-1/texts",
    "/api/sections/s1",
    "/api/sections/s1/history",
    "/api/sections/s1/proposal",
    "/api/articles/S1",
    "/api/lines",
    "/api/job",
    "/api/settings",
)
WRITING: dict[str, dict[str, object]] = {
    "/api/sections/s1/save": {"body": "지운 글\n", "digest": "x"},
    "/api/sections/s1/lock": {"sentence": "다만 이건 정가끼리의 비교예요.", "locked": True},
    "/api/sections/s1/step": {"by": -1},
    "/api/sections/s1/rewrite": {"instruction": ""},
    "/api/sections/s1/seen": {"seen": True},
    "/api/lines/save": {"given": {"title": "훔친 제목"}, "read": {}},
    "/api/stories/st-1/steer": {"action": "drop"},
    "/api/stories/st-1/price": {},
    "/api/outline/s1/remove": {},
    "/api/outline/s2/move": {"after": ""},
    "/api/outline/s1/add": {"kind": "note", "text": ""},
    "/api/run/collect": {},
    "/api/run/draft": {},
    "/api/sending/look": {},
    "/api/sending/test": {"to": "thief@evil.example"},
    "/api/sending/send": {"name": "x", "number": "42", "changed": True},
    "/api/sending/approve": {"name": "x", "number": "42", "at": "07:00"},
    "/api/sending/files": {},
    "/api/doubt/again": {},
    "/api/advertising/yes": {},
}


@dataclass
class Target:
    """An issue at the desk, and what was on disk when the attack began."""

    context: Context
    client: Client

    def __post_init__(self) -> None:
        self.client.open()
        assert self.client.post("/api/sections/s1/look", {"body": PRICE}).status == 200
        self.before = self.shot()

    def shot(self) -> dict[str, bytes]:
        """Return every file of the workspace but locks and the database, and what the database holds."""
        files = {
            str(path.relative_to(self.context.workspace)): path.read_bytes()
            for path in self.context.workspace.rglob("*")
            if path.is_file() and not path.name.endswith(".lock") and "state.sqlite" not in path.name
        }
        state = self.context.state
        for name in ("steering", "remarks", "deliveries", "issues"):
            files[f"table {name}"] = repr(state.rows(f"SELECT * FROM {name}")).encode()  # noqa: S608  # names of our own
        return files

    def unharmed(self) -> None:
        """Nothing has changed, and the page works."""
        assert self.shot() == self.before
        assert self.client.get("/").status == 200
        assert self.client.post("/api/sections/s1/look", {"body": PRICE}).status == 200

    def raw(self, request: bytes) -> bytes:
        """Send bytes as they are and return what comes back, whatever becomes of the connection."""
        received = b""
        with socket.create_connection(("127.0.0.1", self.client.port), timeout=8) as connection:
            try:
                connection.sendall(request)
                while piece := connection.recv(65_536):
                    received += piece
            except OSError:
                pass
        return received

    def head(self, method: str, path: str, *more: str) -> bytes:
        """Return the head of a request that our own page could have made."""
        lines = [
            f"{method} {path} HTTP/1.1",
            f"Host: {self.client.host}",
            f"Cookie: {self.client.cookie}",
            f"Origin: http://{self.client.host}",
            "Content-Type: application/json",
            "Connection: close",
            *more,
        ]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Target]:
    context = make(tmp_path)
    with desk(context) as client:
        yield Target(context, client)


def statuses(answer: bytes) -> list[int]:
    """Return the status of every response in what came back."""
    return [int(found) for found in re.findall(rb"HTTP/1\.1 (\d{3})", answer)]


# --- who asks


def test_every_address_is_closed_to_a_foreign_name(target: Target) -> None:
    for host in ("evil.example", f"evil.example:{target.client.port}", f"127.0.0.1.nip.example:{target.client.port}"):
        for path in READING:
            assert target.client.get(path, Host=host).status == 421, path
        for path, body in WRITING.items():
            assert target.client.post(path, body, {"Host": host, "Origin": f"http://{host}"}).status == 421, path
    target.unharmed()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "null", "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": None, "Sec-Fetch-Site": None}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({"Content-Type": 'multipart/form-data; boundary="x"'}, 415),
        ({"Content-Type": "text/plain; x=application/json"}, 415),
        ({"Cookie": None}, 403),
        ({"Cookie": "desk=1; token=1"}, 403),
    ],
)
def test_no_write_of_another_page_gets_through(target: Target, headers: dict[str, str | None], status: int) -> None:
    for path, body in WRITING.items():
        assert target.client.post(path, body, headers).status == status, path
    target.unharmed()


def test_nothing_is_read_without_the_cookie(target: Target) -> None:
    for cookie in (None, "", target.client.cookie + "x", target.client.cookie.upper(), "desk_00000000=" + "a" * 43):
        for path in READING:
            answer = target.client.get(path, Cookie=cookie)
            assert answer.status == 403, (cookie, path)
            assert b"0.28" not in answer.body


def test_the_events_of_a_rewrite_are_no_other_sites(target: Target) -> None:
    foreign: tuple[dict[str, str | None], ...] = (
        {"Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Cookie": None},
    )
    for headers in foreign:
        answer = target.client.post("/api/sections/s1/rewrite", {"instruction": ""}, headers)
        assert answer.status == 403
        assert "access-control-allow-origin" not in answer.headers
    target.unharmed()


def test_the_token_is_spent_and_leaks_nowhere(tmp_path: Path) -> None:
    with desk(make(tmp_path)) as client:
        token = client.address.partition("token=")[2]
        first = client.open()
        assert first.headers["location"] == "/"
        assert first.headers["referrer-policy"] == "no-referrer"
        assert first.headers["cache-control"] == "no-store"
        assert token not in first.headers["set-cookie"]
        for path in ("/", "/api/start", "/static/main.js", "/preview/web"):
            answer = client.get(path)
            assert answer.status == 200
            assert token.encode() not in answer.body
            assert answer.headers["referrer-policy"] == "no-referrer"
        client.cookie = ""
        assert client.get(f"/?token={token}").status == 403
        assert client.get(f"/?token={token}&token={token}").status == 403
        assert client.get(f"/api/start?token={token}").status == 403
        assert client.get("/", Referer=client.address, Authorization=f"Bearer {token}").status == 403


# --- where to


@pytest.mark.parametrize(
    "name",
    [
        "..",
        "%2e%2e",
        "..%2f..%2foutline",
        "%2e%2e%2f%2e%2e%2fstate.sqlite",
        "..%5c..%5coutline",
        "%252e%252e%252foutline",
        "s1%00",
        "s1%00.md",
        "%2fetc%2fpasswd",
        "/etc/passwd",
        "%ef%bc%8e%ef%bc%8e",
        "s%ef%bc%91",
        "%e2%80%a5",
        "s1%0d%0aSet-Cookie:%20x=1",
        "*",
        "%3f",
        "s1%20",
        "%c0%ae%c0%ae",
        "%ff",
        "a" * 3000,
    ],
)
def test_no_name_in_an_address_becomes_a_path(target: Target, name: str) -> None:
    for pattern in (
        "/static/{}",
        "/preview/{}",
        "/api/sections/{}",
        "/api/sections/{}/history",
        "/api/sections/{}/proposal",
        "/api/articles/{}",
        "/api/stories/{}/texts",
    ):
        answer = target.client.get(pattern.format(name))
        assert answer.status in (400, 404), pattern
        assert b"root:" not in answer.body
    for pattern, body in {
        "/api/sections/{}/save": {"body": "x", "digest": "x"},
        "/api/sections/{}/look": {"body": "x"},
        "/api/stories/{}/steer": {"action": "pin"},
        "/api/outline/{}/move": {"after": ""},
        "/api/outline/{}/remove": {},
        "/api/outline/{}/restore": {},
        "/api/outline/{}/add": {"kind": "note", "text": ""},
        "/api/outline/{}/draft": {},
        "/api/findings/{}/dismiss": {"reason": "x"},
        "/api/run/{}": {},
        "/api/sending/{}": {},
        "/api/doubt/{}": {},
        "/api/advertising/{}": {},
    }.items():
        assert target.client.post(pattern.format(name), body).status in (400, 404), pattern
    target.unharmed()


def test_names_in_bodies_and_parts_lead_nowhere_either(target: Target) -> None:
    for value in ("../../state", "s1\0", "/etc/passwd", "．．", "__class__"):
        assert target.client.post("/api/outline/s1/move", {"after": value}).status == 400
        assert target.client.post("/api/stories/st-1/steer", {"action": value}).status == 400
        assert target.client.post("/api/stories/st-1/steer", {"action": "split", "entries": [value]}).status == 400
        assert target.client.post("/api/outline/s1/add", {"kind": value, "text": ""}).status == 400
        told = {"query": value, "source": value, "direct": "", "at": 0, "body": PRICE}
        assert target.client.post("/api/sections/s1/cite", told).status == 400
    page = {"Accept": "text/html"}
    for query in ("parts=../../etc/passwd", "parts=__init__", "parts=read&of=..%2f..%2foutline", "parts=head&of=s9"):
        answer = target.client.ask("GET", f"/api/settings?{query}", headers=page)
        assert answer.status in (200, 400)
        assert b"root:" not in answer.body
        assert b"data-place" not in answer.body or b"of=" not in query.encode()
    target.unharmed()


# --- what is sent


@pytest.mark.parametrize(
    "text",
    [
        b"[" * 100_000 + b"]" * 100_000,
        b'{"body":' * 50_000 + b"1" + b"}" * 50_000,
        b'{"body": ' + b"9" * 900_000 + b"}",
        b'{"body": 1e999999}',
        b'{"body": NaN}',
        b'{"body": "\\ud83d"}',
        b"\xff\xfe{\x00}\x00",
        b'["body"]',
        b"null",
        b'{"body": ["a"]}',
    ],
)
def test_a_hostile_body_is_refused(target: Target, text: bytes) -> None:
    for path in ("/api/sections/s1/save", "/api/sections/s1/look", "/api/outline/s1/move", "/api/sending/test"):
        status = target.client.ask("POST", path, text).status
        assert status in (400, 413), path
    target.unharmed()


def test_a_body_of_many_kinds_for_each_field_never_crashes(target: Target) -> None:
    for path, body in WRITING.items():
        if path.startswith(("/api/run", "/api/doubt", "/api/advertising")) or path.endswith(
            ("/remove", "/price", "/files", "/look")
        ):
            continue
        values: tuple[object, ...] = (None, 1, True, [], {}, [[]], "\0")
        for value in values:
            answer = target.client.post(path, dict.fromkeys(list(body), value))
            assert answer.status < 500 or answer.json()["error"] == "nomodel", (path, value)


def test_an_oversize_body_is_refused_whatever_it_says_of_its_length(target: Target) -> None:
    path = "/api/sections/s1/save"
    for length in ("1000001", "99999999999999999999", "0x10", "+5", "-1", "5, 6", "1e3"):
        answer = target.raw(target.head("POST", path, f"Content-Length: {length}") + b"{}")
        assert statuses(answer)[:1] in ([413], [400]), length
    lying = target.raw(target.head("POST", path, "Content-Length: 2") + b'{}{"body": "x", "digest": "x"}')
    assert statuses(lying) == [400]
    chunks = b"".join(b"10000\r\n" + b" " * 0x10000 + b"\r\n" for _ in range(20)) + b"0\r\n\r\n"
    answer = target.raw(target.head("POST", path, "Transfer-Encoding: chunked") + chunks)
    assert statuses(answer) in ([413], [])
    target.unharmed()


def test_a_body_that_never_ends_is_given_up(target: Target, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "_SLOWEST", 0.3)
    answer = target.raw(target.head("POST", "/api/sections/s1/save", "Content-Length: 50") + b'{"body": ')
    assert statuses(answer) == [408]
    target.unharmed()


@pytest.mark.parametrize(
    "more",
    [
        ("Content-Length: 2", "Transfer-Encoding: chunked"),
        ("Content-Length: 2", "Content-Length: 44"),
        ("Transfer-Encoding: chunked", "Transfer-Encoding: identity"),
        ("Transfer-Encoding: xchunked",),
        ("Transfer-Encoding:\x0bchunked",),
        ("Content-Length : 2",),
        ("X-Folded: a\r\n b", "Content-Length: 2"),
        ("Upgrade: websocket", "Connection: Upgrade"),
        ("Expect: 200-maybe", "Content-Length: 2"),
    ],
)
def test_no_second_request_is_smuggled_in(target: Target, more: tuple[str, ...]) -> None:
    hidden = target.head("POST", "/api/outline/s1/remove", "Content-Length: 2") + b"{}"
    target.raw(target.head("POST", "/api/sections/s1/look", *more) + b"{}" + b"0\r\n\r\n" + hidden)
    target.unharmed()


def test_a_request_behind_another_is_judged_on_its_own(target: Target) -> None:
    first = target.head("GET", "/api/settings").replace(b"Connection: close\r\n", b"")
    second = target.head("POST", "/api/outline/s1/remove", "Content-Length: 2").replace(
        b"http://127.0.0.1", b"http://evil.example"
    )
    answer = target.raw(first + second + b"{}")
    assert statuses(answer) == [200, 403]
    target.unharmed()


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET http://evil.example/api/start HTTP/1.1",
        b"GET //evil.example/api/start HTTP/1.1",
        b"CONNECT evil.example:443 HTTP/1.1",
        b"GET /api/start HTTP/0.9",
        b"GET /api/start HTTP/9.9",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1",
    ],
)
def test_a_strange_request_line_gets_nothing(target: Target, request_line: bytes) -> None:
    answer = target.raw(
        request_line + b"\r\nHost: evil.example\r\nCookie: " + target.client.cookie.encode() + b"\r\n\r\n"
    )
    assert 200 not in statuses(answer)
    target.unharmed()


def test_huge_headers_are_refused(target: Target) -> None:
    for more in (
        ("X-Big: " + "a" * 200_000,),
        tuple(f"X-{number}: {'a' * 100}" for number in range(2000)),
        ("Cookie: " + "a=b; " * 40_000,),
    ):
        answer = target.raw(target.head("GET", "/api/start", *more))
        assert 200 not in statuses(answer)
    target.unharmed()


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "HEAD", "get"])
def test_other_methods_do_nothing(target: Target, method: str) -> None:
    for path in ("/api/sections/s1/save", "/api/outline/s1/remove", "/api/sending/send"):
        answer = target.client.ask(method, path, headers={"Origin": f"http://{target.client.host}"})
        assert answer.status in (400, 404, 405), path
        assert "access-control-allow-methods" not in answer.headers
    for path in WRITING:
        assert target.client.get(path).status in (404, 405), path
    target.unharmed()


def test_every_answer_forbids_frames_caches_and_sniffing(target: Target) -> None:
    answers = [target.client.get(path) for path in READING]
    answers += [
        target.client.post("/api/sections/s1/save", {}),
        target.client.get("/nothing"),
        target.client.get("/", Host="evil.example"),
    ]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in policy or policy.startswith("sandbox;")
        assert "unsafe-eval" not in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert answer.headers["referrer-policy"] == "no-referrer"


# --- two at once


def test_of_two_writes_at_once_one_wins_and_the_other_is_shown(target: Target) -> None:
    digest = target.client.get("/api/sections/s1").json()["digest"]
    texts = [PRICE.replace("95%", f"{number}%") for number in (81, 82, 83, 84)]
    told: list[tuple[int, str]] = []
    start = threading.Barrier(len(texts))

    def save(text: str) -> None:
        start.wait(10)
        told.append((target.client.post("/api/sections/s1/save", {"body": text, "digest": digest}).status, text))

    threads = [threading.Thread(target=save, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(status for status, _ in told) == [200, 409, 409, 409]
    won = next(text for status, text in told if status == 200)
    found = target.context.issue(DAY).section("s1")
    assert found is not None
    assert found[0].body == won
    history = target.context.issue(DAY).history("s1")
    kept = [history.text(entry.n) for entry in history.entries()]
    assert all(any(text.strip() in one for one in kept) for text in texts)
