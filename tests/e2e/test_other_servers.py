"""Servers that only speak the Messages API: a strict one, and one that ignores schemas, cache, streams, counting and batches."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import ModelSettings
from pipeline.draft import replies
from pipeline.draft.budget import Tally
from pipeline.draft.model import ClaudeModel
from pipeline.draft.probe import Hurried, probe
from pipeline.records import Request
from tests.e2e.conftest import KEY, Claude, call
from tests.e2e.test_messages_api import answer, draft_issue
from tests.quiet import QuietServer
from tests.unit.draft.material import Clock, Shelf

SETTINGS = """newsletter:
  name: 주간 AI
  model: {{drafter: claude, name: local-model, base_url: "{url}"{more}}}
sources:
  - {{name: One, url: "https://one.example/feed"}}
"""


class Sloppy:
    """A server that answers whole where a stream is asked, in fences or with a word before, and counts nothing."""

    def __init__(self, *, prose: bool = False, deaf: bool = False, **other: object) -> None:
        self.deaf = deaf
        self.only_streams = bool(other.pop("only_streams", False))  # whether it is sound where no stream is asked
        self.uncached = bool(other.pop("uncached", False))  # whether it refuses what it does not know of caching
        self.header = str(other.pop("header", ""))  # the only one in which it looks for a key
        self.streamless = bool(other.pop("streamless", False))  # whether it refuses a question for a stream
        self.unschemed = bool(other.pop("unschemed", False))  # whether it refuses a schema beside the question
        self.other = other
        self.asked: list[dict[str, Any]] = []
        self.refused = 0
        sloppy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 5

            def do_GET(self) -> None:
                self._say(404, {"error": "no such page"})

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if self.path != "/v1/messages":
                    self._say(404, {"error": "no such page"})
                    return
                if sloppy.header and KEY not in self.headers.get(sloppy.header, ""):
                    sloppy.refused += 1
                    self._say(401, {"error": {"message": f"No API key provided: {sloppy.header} is required"}})
                    return
                if sloppy.unschemed and "output_config" in body:
                    sloppy.refused += 1
                    self._say(400, {"error": {"message": "Unrecognized request argument supplied: output_config"}})
                    return
                if sloppy.streamless and body.get("stream"):
                    sloppy.refused += 1
                    self._say(400, {"error": {"message": "stream is not supported"}})
                    return
                sloppy.asked.append(body)
                if sloppy.uncached and "cache_control" in json.dumps(body):
                    self._say(400, {"error": {"message": "system.0.cache_control: Extra inputs are not permitted"}})
                    return
                self._say(200, sloppy.message(body, prose=prose))

            def _say(self, status: int, value: object) -> None:
                content = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = QuietServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def message(self, body: dict[str, Any], *, prose: bool) -> dict[str, Any]:
        """Return a message without a count. Asked for a greeting it greets; else it answers in a fence, at first with a word before."""
        question = body["messages"][0]["content"][-1]["text"]
        if self.deaf or ("아침 인사" in question and "JSON" not in question):
            text = "좋은 아침이에요, 구독자님!"
        elif "아침 인사" in question:
            text = '```json\n{"greeting": "좋은 아침이에요"}\n```'
        else:
            told = {"output_config": {"format": {"type": "json_schema", "schema": _shape(question)}}}
            text = f"```json\n{answer({**told, **body})}\n```"
            text = f"여기 있어요:\n{text}" if prose and "고쳐 쓰기\n\n앞서 받은 답" not in question else text
        return {
            "id": "m1",
            "type": "message",
            "role": "assistant",
            "model": "local-model",
            "content": [{"type": "text", "text": text}],
            "stop_reason": "end_turn",
            **({} if self.only_streams and not body.get("stream") else self.other),
        }

    def __enter__(self) -> "Sloppy":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _shape(question: str) -> replies.Schema:
    """Return the shape that a question tells in words."""
    shapes = {"차례 짜기": replies.OUTLINE, "제목, 여는 글": replies.CLOSING}
    return next((shape for words, shape in shapes.items() if words in question), replies.SECTION)


@pytest.fixture
def sloppy() -> Iterator[Sloppy]:
    with Sloppy() as running:
        yield running


def model(url: str) -> ClaudeModel:
    settings = ModelSettings(name="local-model", base_url=url)
    return ClaudeModel(KEY, settings, Hurried(Clock()), calls=Tally())


@pytest.mark.parametrize("prose", [False, True])
def test_strict_reading_carries_a_server_that_ignores_schemas(prose: bool) -> None:
    with Sloppy(prose=prose) as server:
        planned, drafts, last = draft_issue(model(server.url), Shelf(), "digest")
        assert len(drafts) == len([row for row in planned.sections if row.kind == "story"])
        assert all("[^S" in one.section.body for one in drafts)
        assert len(last.titles) == 3
        assert len(server.asked) == 2 + len(drafts)  # what stands around the JSON is forgiven, and costs no repair


@pytest.mark.parametrize("server", [Sloppy(header="x-api-key"), Sloppy(unschemed=True), Sloppy(header="authorization")])
def test_a_server_is_asked_as_it_wants_to_be_asked(server: Sloppy) -> None:
    with server:
        _, drafts, last = draft_issue(model(server.url), Shelf(), "digest")
        assert all("[^S" in one.section.body for one in drafts)
        assert len(last.titles) == 3
        assert len(server.asked) == 2 + len(drafts)
        assert server.refused == (
            0 if server.header == "authorization" else 1
        )  # learnt once, and asked so from then on


def test_a_server_that_refuses_a_stream_is_asked_for_the_whole_answer_and_learnt_of_once() -> None:
    with Sloppy(streamless=True) as server:
        asking = model(server.url)
        found = {one.ability: one for one in probe(asking, "local-model")}
        assert {name for name, one in found.items() if one.can} == {"answer"}
        assert "stream" not in found
        heard: list[str] = []
        asking.answer(Request("section", "s1", "local-model", "", "", "세 번째 아침 인사", {}), heard=heard.append)
        assert server.refused == 1
        assert not any(body.get("stream") for body in server.asked)


def test_the_trial_tells_in_which_header_a_server_reads_the_key_and_that_it_takes_no_schema() -> None:
    with Sloppy(header="x-api-key", unschemed=True) as server:
        found = {one.ability: one for one in probe(model(server.url), "local-model")}
    assert {name for name, one in found.items() if one.can} == {"answer", "stream"}
    assert found["answer"].detail == "x-api-key"
    assert found["schema"].detail.startswith("output_config")


def test_a_server_that_finds_the_key_in_no_header_is_told_by_that() -> None:
    with Sloppy(header="x-other-key") as server:
        (found,) = probe(model(server.url), "local-model")
        assert server.refused == 2
    assert "x-api-key" in found.detail
    assert "새 키로 바꿀 일은 아니에요" in found.detail


def test_a_strict_server_can_do_everything(claude: Claude) -> None:
    claude.server.chosen = None
    found = {one.ability: one for one in probe(model(claude.server.url), "claude-sonnet-5-5")}
    assert {name for name, one in found.items() if not one.can} == set()
    assert list(found) == ["answer", "stream", "schema", "usage", "cache", "count", "batch"]


def test_a_sloppy_server_is_seen_through(sloppy: Sloppy) -> None:
    found = {one.ability: one for one in probe(model(sloppy.url), "local-model")}
    assert {name for name, one in found.items() if one.can} == {"answer", "stream"}
    assert found["schema"].detail.startswith("좋은 아침이에요")
    assert found["count"].detail


def test_where_nobody_answers_that_is_all_there_is_to_say() -> None:
    (found,) = probe(model("http://127.0.0.1:9"), "local-model")
    assert (found.ability, found.can) == ("answer", False)
    assert "연결" in found.detail


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"stop_reason": None}, "stop_reason: null"),
        ({"stop_reason": "eos"}, 'stop_reason: "eos"'),
        ({"content": []}, "content: []"),
        ({"content": "안녕하세요"}, "content: str"),
        ({"content": [{"type": "output_text", "text": "안녕하세요"}]}, "content: output_text"),
    ],
)
def test_an_answer_that_no_waiting_mends_is_told_by_what_it_lacks(wrong: dict[str, Any], said: str) -> None:
    with Sloppy(**wrong) as server:
        (found,) = probe(model(server.url), "local-model")
    assert (found.ability, found.can) == ("answer", False)
    assert said in found.detail
    assert "여러 번" not in found.detail
    assert "기다려도 같아요" in found.detail


def test_a_server_whose_streams_cannot_be_read_is_found_out() -> None:
    with Sloppy(only_streams=True, stop_reason="eos") as server:
        found = {one.ability: one for one in probe(model(server.url), "local-model")}
    assert (found["answer"].can, found["stream"].can) == (True, False)
    assert "eos" in found["stream"].detail


def doctor(folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, more: str = "") -> tuple[int, dict[str, Any]]:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    (folder / "sources.yaml").write_text(SETTINGS.format(url=url, more=more), "utf-8")
    ended = call(folder, "doctor", "--json")
    return ended.code, {row["name"]: row for row in json.loads(ended.out)}


def test_doctor_tries_a_server_of_ones_own_and_says_what_it_can(
    sloppy: Sloppy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, found = doctor(tmp_path, sloppy.url, monkeypatch)
    states = {name: row["state"] for name, row in found.items() if name.startswith("server.")}
    assert states == {
        "server.answer": "ok",
        "server.stream": "ok",
        "server.schema": "warning",
        "server.usage": "warning",
        "server.cache": "warning",
        "server.count": "warning",
        "server.batch": "ok",
    }
    assert "고치게" in found["server.schema"]["mend"]
    assert len(sloppy.asked) == 3


def test_doctor_finds_nothing_to_mend_in_a_server_that_refuses_streams(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sloppy(streamless=True) as server:
        _, found = doctor(tmp_path, server.url, monkeypatch)
        assert "이어 받기" in call(tmp_path, "doctor").text
    assert "server.stream" not in found
    assert found["server.whole"]["state"] == "warning"
    assert "쓰는 데는 문제없어요" in found["server.whole"]["mend"]


def test_a_server_that_refuses_caching_is_tried_as_the_settings_ask_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sloppy(uncached=True) as server:
        _, found = doctor(tmp_path, server.url, monkeypatch)
        assert found["server.answer"]["state"] == "wrong"
        assert "model.cache: false" in json.dumps(found["server.answer"], ensure_ascii=False)
        _, found = doctor(tmp_path, server.url, monkeypatch, more=", cache: false")
    assert (found["server.answer"]["state"], found["server.cache"]["state"]) == ("ok", "ok")


def test_an_empty_block_beside_the_text_is_no_second_text() -> None:
    text = {"type": "text", "text": '{"greeting": "좋은 아침이에요"}'}
    with Sloppy(content=[text, {"type": "text", "text": ""}]) as server:
        found = {one.ability: one.can for one in probe(model(server.url), "local-model")}
    assert found["answer"]
    assert found["schema"]


def test_doctor_fails_on_a_server_that_answers_in_prose_whatever_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sloppy(deaf=True) as server:
        code, found = doctor(tmp_path, server.url, monkeypatch)
        told = call(tmp_path, "doctor")
    assert (code, found["server.json"]["state"]) == (1, "wrong")
    assert "좋은 아침이에요" in found["server.json"]["text"]
    assert "server.schema" not in found
    assert (told.code, "JSON으로 답하지 않아요" in told.out) == (1, True)


def test_doctor_fails_where_the_settings_want_what_the_server_cannot(
    sloppy: Sloppy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, found = doctor(tmp_path, sloppy.url, monkeypatch, more=", batch: true")
    assert (code, found["server.batch"]["state"]) == (1, "wrong")
    code, found = doctor(tmp_path, "http://127.0.0.1:9", monkeypatch)
    assert (code, found["server.answer"]["state"]) == (1, "wrong")
