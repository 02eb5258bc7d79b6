"""A server that breaks an answer off by plainly hanging up, sends on to another server, or does not come to an end; over real sockets."""

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from pipeline.config import ModelSettings
from pipeline.draft.budget import Tally
from pipeline.draft.model import ClaudeModel
from pipeline.draft.probe import probe
from pipeline.errors import ModelAccountError, ModelSilentError, ModelUnavailableError
from pipeline.records import Request
from tests.e2e.conftest import KEY
from tests.quiet import QuietServer
from tests.unit.draft.material import Clock

MESSAGE: dict[str, object] = {
    "id": "m1",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-5-5",
    "content": [{"type": "text", "text": "좋은 아침이에요. " * 40}],
    "stop_reason": "end_turn",
    "usage": {"input_tokens": 900, "output_tokens": 300},
}
WHOLE = json.dumps(MESSAGE).encode()
PIECE: dict[str, object] = {
    "type": "content_block_delta",
    "index": 0,
    "delta": {"type": "text_delta", "text": "좋은 아침"},
}
BEGUN: list[dict[str, object]] = [
    {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    *[PIECE] * 3,
]
HALF_A_STREAM = "".join(f"event: {one['type']}\ndata: {json.dumps(one)}\n\n" for one in BEGUN).encode()


class Handler(BaseHTTPRequestHandler):
    """Answers a question as the server was told to answer the next one; the last way stays."""

    protocol_version = "HTTP/1.1"
    timeout = 5
    server: "Rude"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.endswith("/count_tokens"):
            self.whole(404, b"{}")
            return
        if self.server.header and self.server.header not in self.headers:
            self.whole(401, b'{"error": {"message": "x-api-key header is required"}}')
            return
        asked = self.server.asked
        asked.append(self.path)
        ways = self.server.ways
        try:
            ways[min(len(asked), len(ways)) - 1](self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.whole(404, b"{}")

    def begin(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def whole(self, status: int, body: bytes, **headers: str) -> None:
        self.begin(status, Content_Length=str(len(body)), **headers)
        self.wfile.write(body)

    def broken(self, body: bytes, *, chunked: bool = False, status: int = 200) -> None:
        """Send what a body begins with, and close the connection plainly."""
        self.begin(status, **({"Transfer_Encoding": "chunked"} if chunked else {"Content_Length": "90000"}))
        self.wfile.write(b"%x\r\n%b\r\n" % (len(body), body) if chunked and body else body)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


Way = Callable[[Handler], None]


class Rude(QuietServer):
    """A server with its own ways of answering."""

    def __init__(self, *ways: Way, header: str = "") -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.ways, self.header = list(ways), header
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_port}"
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> "Rude":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()

    def handle_error(self, *_: object) -> None:
        """Say nothing: who is rude is hung up on."""


def well(handler: Handler) -> None:
    handler.whole(200, WHOLE, Content_Type="application/json")


def claude(server: Rude, tally: Tally | None = None, **settings: Any) -> ClaudeModel:
    return ClaudeModel(KEY, ModelSettings(base_url=server.url, **settings), Clock(), calls=tally or Tally())


def question(subject: str = "s1") -> Request:
    return Request("section", subject, "claude-sonnet-5-5", "규칙", "", "아침 인사를 해 주세요.", {})


# --- broken off by a plain close

BREAKS: dict[str, Way] = {
    "half of a body": lambda to: to.broken(WHOLE[:300]),
    "half of a body in chunks": lambda to: to.broken(WHOLE[:300], chunked=True),
    "a whole body with its end missing": lambda to: to.broken(WHOLE, chunked=True),
    "half of a stream": lambda to: to.broken(HALF_A_STREAM, chunked=True),
    "nothing behind the head": lambda to: to.broken(b""),
}


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("way", BREAKS.values(), ids=BREAKS.keys())
def test_an_answer_that_is_broken_off_may_have_been_billed_and_is_asked_for_again(way: Way, streamed: bool) -> None:
    tally = Tally()
    with Rude(way, well) as server:
        heard: list[str] = []
        reply = claude(server, tally).answer(question(), heard=heard.append if streamed else None)
    assert reply.text.startswith("좋은 아침")
    assert len(server.asked) == 2
    assert tally.open[1] > 0
    assert tally.spent() > reply.cost_usd


def test_an_answer_that_is_always_broken_off_is_told_as_that_and_the_budget_counts_each() -> None:
    tally = Tally()
    with Rude(BREAKS["half of a stream"]) as server:
        with pytest.raises(ModelSilentError, match="끊겼어요") as caught:
            claude(server, tally).answer(question(), heard=lambda text: None)
        assert "연결" not in str(caught.value)
        assert len(tally.open) == len(server.asked) == 6
        assert min(tally.open.values()) > 0


def test_a_refusal_whose_body_breaks_off_is_still_one_and_was_not_billed() -> None:
    tally = Tally()
    with Rude(lambda to: to.broken(b'{"error": {"mess', status=401)) as server:
        with pytest.raises(ModelAccountError, match="ANTHROPIC_API_KEY"):
            claude(server, tally).answer(question())
        assert len(server.asked) == 1
    assert tally.spent() == 0


def test_an_answer_that_cannot_be_unpacked_is_told_as_broken() -> None:
    tally = Tally()
    with Rude(lambda to: to.whole(200, b"not packed", Content_Encoding="gzip"), well) as server:
        assert claude(server, tally).answer(question()).text
    assert tally.open[1] > 0


# --- sent on


@pytest.fixture
def other() -> Iterator[Rude]:
    with Rude(well) as running:
        yield running


@pytest.mark.parametrize("header", ["", "x-api-key"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_neither_key_nor_articles_follow_a_redirect_to_another_server(other: Rude, status: int, header: str) -> None:
    place = f"http://localhost:{other.server_port}"
    tally = Tally()
    with Rude(lambda to: to.whole(status, b"", Location=f"{place}/deep/v1/messages"), header=header) as server:
        model = claude(server, tally)
        with pytest.raises(ModelAccountError, match=r"model\.base_url") as caught:
            model.answer(question())
        with pytest.raises(ModelAccountError):
            model.answer(question("s2"))
        assert len(server.asked) == 1
    assert f"({place}/deep)" in str(caught.value)
    assert other.asked == []
    assert tally.spent() == 0


def test_a_redirect_in_two_steps_ends_at_the_border(other: Rude) -> None:
    def inside(to: Handler) -> None:
        to.whole(307, b"", Location="/elsewhere/v1/messages")

    def outside(to: Handler) -> None:
        to.whole(307, b"", Location=f"http://localhost:{other.server_port}/v1/messages")

    with Rude(inside, outside) as server:
        with pytest.raises(ModelAccountError, match="localhost"):
            claude(server).answer(question())
        assert server.asked == ["/v1/messages", "/elsewhere/v1/messages"]
    assert other.asked == []


def test_a_redirect_within_the_server_is_followed() -> None:
    with Rude(lambda to: to.whole(307, b"", Location="/moved/v1/messages"), well) as server:
        assert claude(server).answer(question()).text
        assert server.asked == ["/v1/messages", "/moved/v1/messages"]


def on_to(*places: str) -> list[Way]:
    """Return the ways of a server that sends on to these places, one after the other, and for ever to the last."""

    def way(place: str) -> Way:
        return lambda to: to.whole(307, b"", Location=place)

    return [way(place) for place in places]


ROUND = {
    "to itself": (["/v1/messages"] * 9, 1),
    "to itself by its whole name": (["{server}/v1/messages"] * 9, 1),
    "round in a circle of two": (["/a/v1/messages", "/v1/messages"] * 9, 2),
    "into a circle": (["/a", "/b", "/c", "/b"] * 9, 4),
    "on and on": ([f"/{step}/v1/messages" for step in range(40)], 6),
}


@pytest.mark.parametrize(("places", "steps"), ROUND.values(), ids=ROUND.keys())
@pytest.mark.parametrize("streamed", [False, True])
def test_a_redirect_that_goes_round_ends_at_the_first_try_and_is_named(
    places: list[str], steps: int, streamed: bool
) -> None:
    tally = Tally()
    with Rude(well) as server:
        server.ways = on_to(*(place.format(server=server.url) for place in places))
        model = claude(server, tally)
        with pytest.raises(ModelAccountError, match=r"제 안에서 물음을 거듭.*model\.base_url") as caught:
            model.answer(question(), heard=(lambda text: None) if streamed else None)
        with pytest.raises(ModelAccountError):
            model.answer(question("s2"))
        assert len(server.asked) == steps
    assert "인터넷 연결" not in str(caught.value)
    assert tally.spent() == 0


def test_a_redirect_to_the_same_address_with_a_cookie_is_followed() -> None:
    def greeted(to: Handler) -> None:
        if "seen=1" in to.headers.get("Cookie", ""):
            well(to)
        else:
            to.whole(307, b"", Location="/v1/messages", Set_Cookie="seen=1; Path=/")

    with Rude(greeted) as server:
        assert claude(server).answer(question()).text
        assert len(server.asked) == 2


def test_the_same_address_is_asked_again_for_another_question() -> None:
    with Rude(*on_to("/moved/v1/messages"), well, *on_to("/moved/v1/messages"), well) as server:
        model = claude(server)
        assert model.answer(question()).text
        assert model.answer(question("s2")).text


def test_the_trial_tells_where_a_server_sends_on(other: Rude) -> None:
    with Rude(lambda to: to.whole(307, b"", Location=f"http://localhost:{other.server_port}/v1/messages")) as server:
        (found,) = probe(claude(server), "claude-sonnet-5-5")
    assert not found.can
    assert f"localhost:{other.server_port}" in found.detail


# --- without an end


def endless(to: Handler) -> None:
    to.begin(200, Content_Type="application/json", Connection="close")
    to.close_connection = True
    for _ in range(40):
        to.wfile.write(b" " * 50_000)


@pytest.mark.parametrize("streamed", [False, True])
def test_a_body_without_an_end_is_given_up_by_its_size_and_named(
    monkeypatch: pytest.MonkeyPatch, streamed: bool
) -> None:
    for module in ("model", "guard", "trouble"):
        monkeypatch.setattr(f"pipeline.draft.{module}.MOST_BODY", 2**20)
    tally = Tally()
    with Rude(endless) as server:
        with pytest.raises(ModelUnavailableError, match="1 MB가 넘도록") as caught:
            claude(server, tally).answer(question(), heard=(lambda text: None) if streamed else None)
        assert len(server.asked) == 2  # once may be an accident
    assert "끝까지 온 답" not in str(caught.value)
    assert min(tally.open.values()) > 0


def test_what_is_packed_counts_by_what_it_unpacks_to(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("model", "guard", "trouble"):
        monkeypatch.setattr(f"pipeline.draft.{module}.MOST_BODY", 2**20)
    packed = gzip.compress(b" " * 2**22)
    with (
        Rude(lambda to: to.whole(200, packed, Content_Encoding="gzip")) as server,
        pytest.raises(ModelUnavailableError, match="넘도록"),
    ):
        claude(server).answer(question())


def test_a_refusal_without_an_end_is_told_by_its_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.draft.guard.MOST_BODY", 2**20)

    def refused(to: Handler) -> None:
        to.begin(402, Connection="close")
        to.close_connection = True
        for _ in range(40):
            to.wfile.write(b"x" * 50_000)

    with Rude(refused) as server, pytest.raises(ModelAccountError, match="잔액"):
        claude(server).answer(question())
