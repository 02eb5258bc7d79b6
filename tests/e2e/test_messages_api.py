"""The draft room against a strict Messages API server on loopback: an issue, every fault, the budget, the cache."""

import importlib
import json
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import ModelSettings
from pipeline.draft import blocks, closing, outline, section
from pipeline.draft.ask import ask
from pipeline.draft.budget import Tally
from pipeline.draft.model import ClaudeModel
from pipeline.errors import (
    BudgetExceededError,
    ModelError,
    ModelRefusalError,
    ModelUnavailableError,
    ReplyError,
)
from pipeline.records import ClosingDraft, Outline, Request, SectionDraft
from tests.unit.draft.material import ARTICLES, Clock, Shelf, outline_task, prompts, sentence

KEY = "sk-test-0123456789"
TITLES = [{"angle": angle, "text": f"📉 루멘 2 소식 {angle}"} for angle in ("number", "who", "so-what")]
TOLD = (
    "새 모델의 값을 내렸어요",
    "낮춘 값을 먼저 밝혔어요",
    "경쟁사의 움직임을 살폈어요",
    "고객의 물음에 답했어요",
    "다음 모델도 준비한다고 해요",
    "시험 결과를 함께 내놨어요",
    "한국어 답변을 손봤어요",
    "쓰는 방법을 새로 적었어요",
)
Start = Callable[..., Any]


def answer(body: dict[str, Any]) -> str:
    """Play the model from the request alone: cite what it holds."""
    text = "\n".join(part["text"] for part in body["messages"][0]["content"])
    ids = [name for block in blocks.parse(text) for name, _ in block.sentences]
    wanted = body["output_config"]["format"]["schema"]["properties"]
    if "shape" in wanted:
        stories = [row.removeprefix("story: ") for row in text.split("\n") if row.startswith("story: ")]
        shape = "deep-dive" if "\nshape: deep-dive\n" in text else "digest"
        named = stories[:1] * 3 if shape == "deep-dive" else stories
        rows = [{"story": story, "heading": "루멘, 값을 내렸어요", "angle": "값부터"} for story in named]
        return json.dumps({"shape": shape, "title": "📉 루멘 2, 값을 내렸어요", "sections": rows})
    if "heading" in wanted:
        cited = zip((ids * len(TOLD))[: len(TOLD)], TOLD, strict=True)
        told = [sentence(f"근거 {name} 문장에 따르면 루멘이 {said}.", name) for name, said in cited]
        return json.dumps({"heading": "루멘, 값을 84% 내렸어요", "sentences": told})
    lede = [sentence("루멘이 새 모델의 값을 크게 내렸다고 이번 주에 밝혔어요.", ids[0]) for _ in range(2)]
    tasks = ("야간 작업부터 옮겨 보세요.", "두 요금표를 견줘 볼 만해요.", "답변을 직접 재 보면 좋아요.")
    points = [sentence(text, place="item") for text in tasks]
    envelope = {"subject": "루멘 2 값 인하", "preheader": "오르카도 내렸어요"}
    return json.dumps({"titles": TITLES, **envelope, "lede": lede, "takeaways": points})


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    for name in list(os.environ):
        if name.startswith("ANTHROPIC_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1]))
    server_class = importlib.import_module("messages_server").MessagesServer
    running: list[Any] = []

    def run(*faults: object, **scenario: object) -> Any:
        planned = [{"match": {"path": "/v1/messages"}, "fault": fault, "times": 1} for fault in faults]
        server = server_class({"faults": planned, "thinking_tokens": 16, **scenario}, answer)
        running.append(server.__enter__())
        return server

    yield run
    for server in running:
        server.__exit__()


def claude(server: Any, clock: Clock | None = None, **changes: Any) -> ClaudeModel:
    settings = ModelSettings(**{"base_url": server.url, **changes})
    return ClaudeModel(KEY, settings, clock or Clock(), calls=Tally())


def draft_issue(model: ClaudeModel, store: Shelf, shape: str) -> tuple[Outline, list[SectionDraft], ClosingDraft]:
    task = outline_task(shape)
    texts = prompts()
    planned = ask(outline.request(task, texts), partial(outline.accept, task), model, store)
    stories = {story.id: story for story in task.stories}
    drafts = []
    for row in planned.sections:
        if row.kind == "story":
            job = section.SectionTask(row, stories[row.story], ARTICLES[row.story], planned)
            drafts.append(ask(section.request(job, texts), partial(section.accept, job), model, store))
    everything = tuple({one.id: one for group in ARTICLES.values() for one in group}.values())
    last = closing.ClosingTask(planned, tuple(one.section for one in drafts), everything)
    return planned, drafts, ask(closing.request(last, texts), partial(closing.accept, last), model, store)


def question() -> Request:
    return outline.request(outline_task(), prompts())


@pytest.mark.parametrize("shape", ["digest", "deep-dive"])
def test_an_issue_is_drafted_and_a_second_run_asks_nobody(start: Start, shape: str) -> None:
    server = start()
    store = Shelf()
    planned, drafts, last = draft_issue(claude(server), store, shape)
    assert planned.shape == shape
    assert len(drafts) == {"digest": 2, "deep-dive": 3}[shape]
    assert all("[^S" in one.section.body for one in drafts)
    assert len(last.titles) == 3
    asked = server.ledger()["totals"]["requests"]
    assert asked == len(drafts) + 2
    assert draft_issue(claude(server), store, shape) == (planned, drafts, last)
    assert server.ledger()["totals"]["requests"] == asked
    assert sum(reply.cost_usd for reply in store.replies.values()) == pytest.approx(server.ledger()["totals"]["cost"])


def test_the_sections_read_what_the_first_one_wrote_into_the_cache(start: Start) -> None:
    server = start()
    store = Shelf()
    draft_issue(claude(server), store, "deep-dive")
    usage = [reply.usage for reply in store.replies.values() if reply.kind == "section"]
    assert usage[0].cache_write > 512
    assert [one.cache_read for one in usage[1:]] == [usage[0].cache_write] * 2


PASSING = [
    "408", "409", "429", "500", "502", "503", "504", "529", "reset_before", "reset_after", "truncate", "html_200",
    "empty_content", "max_tokens", {"kind": "429", "retry_after": 3}, {"kind": "429", "retry_after": "date:2"},
    {"kind": "529", "retry_after_ms": 20}, {"kind": "418", "type": "overloaded_error"},
    {"kind": "html_200", "body": "{}", "type": "application/json"}, {"kind": "html_200", "body": "", "type": "application/json"},
    {"kind": "truncate", "at": 0.99}, {"kind": "429", "retry_after": 4294967}, {"kind": "529", "x_should_retry": "false"},
    {"kind": "400", "x_should_retry": "true"},
]  # fmt: skip


@pytest.mark.parametrize("fault", PASSING, ids=str)
def test_what_passes_by_itself_costs_one_call_more(start: Start, fault: object) -> None:
    server = start(fault)
    assert ask(question(), partial(outline.accept, outline_task()), claude(server), Shelf()).number == 42
    assert server.ledger()["totals"]["requests"] == 2


@pytest.mark.parametrize("fault", ["invalid_json", "bad_schema"])
def test_a_broken_reply_is_repaired_once(start: Start, fault: str) -> None:
    server = start(fault)
    assert ask(question(), partial(outline.accept, outline_task()), claude(server), Shelf()).number == 42
    assert server.ledger()["totals"]["requests"] == 2
    assert "고쳐 쓰기" in server.requests[1]["body"]["messages"][0]["content"][-1]["text"]


def test_a_text_delivered_twice_counts_once(start: Start) -> None:
    server = start("duplicate")
    claude(server).answer(question())
    assert server.ledger()["totals"]["requests"] == 1


LASTING = [
    ("400", ModelUnavailableError, "model.name"),
    ("401", ModelUnavailableError, "ANTHROPIC_API_KEY"),
    ("402", ModelUnavailableError, "잔액"),
    ("403", ModelUnavailableError, "권한"),
    ("404", ModelUnavailableError, "base_url"),
    ("413", ModelUnavailableError, "꼭지 수"),
    ("refusal", ModelRefusalError, "newsletter drop"),
    ({"kind": "429", "error_code": "enforced_spend_limit_reached"}, ModelUnavailableError, "한도"),
    ({"kind": "429", "error_code": "contract_spend_limit_reached"}, ModelUnavailableError, "한도"),
    ({"kind": "400", "message": "You have reached your spend limit"}, ModelUnavailableError, "한도"),
    ({"kind": "400", "message": "Your credit balance is too low to access the API"}, ModelUnavailableError, "잔액"),
    (
        {"kind": "400", "message": "prompt is too long: 1200000 tokens > 1000000 maximum"},
        ModelUnavailableError,
        "꼭지 수",
    ),
    ("418", ModelUnavailableError, "model.name"),
    ("422", ModelUnavailableError, "model.name"),
    ({"kind": "500", "x_should_retry": "false"}, ModelUnavailableError, "서버의 상태"),
    (
        {"kind": "429", "error_code": "enforced_spend_limit_reached", "x_should_retry": "true"},
        ModelUnavailableError,
        "한도",
    ),
]


@pytest.mark.parametrize(("fault", "error", "mend"), LASTING, ids=str)
def test_what_does_not_heal_stops_at_once_and_names_the_mend(
    start: Start, fault: object, error: type[ModelError], mend: str
) -> None:
    server = start(fault)
    with pytest.raises(error, match=mend) as caught:
        claude(server).answer(question())
    assert server.ledger()["totals"]["requests"] == 1
    assert KEY not in str(caught.value)


def test_a_prompt_over_the_models_context_is_not_asked_again(start: Start) -> None:
    server = start()
    text = [{"type": "text", "text": "{"}]
    server.chosen = lambda body: {"content": text, "stop_reason": "model_context_window_exceeded"}
    with pytest.raises(ModelUnavailableError, match="꼭지 수"):
        claude(server).answer(question())
    assert server.ledger()["totals"]["requests"] == 1


@pytest.mark.parametrize("fault", ["401", "402", "403", "404"])
def test_what_holds_for_every_request_ends_those_that_come_after(start: Start, fault: str) -> None:
    server = start(fault)
    model = claude(server)
    for _ in range(3):
        with pytest.raises(ModelUnavailableError):
            model.answer(question())
    assert server.ledger()["totals"]["requests"] == 1


def test_a_hang_is_given_up_and_asked_again(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    server = start({"kind": "hang", "seconds": 1})
    tally = Tally()
    monkeypatch.setattr("pipeline.draft.model.READ_TIMEOUT_S", 0.2)
    model = ClaudeModel(KEY, ModelSettings(base_url=server.url), Clock(), calls=tally)
    assert model.answer(question()).text
    assert server.ledger()["totals"]["requests"] == 2
    assert len(tally.open) == 2  # the first may have been billed


def test_waiting_is_capped_and_ends_at_the_deadline(start: Start) -> None:
    server = start(*[{"kind": "429", "retry_after": 4294967}] * 30)
    clock = Clock()
    with pytest.raises(ModelUnavailableError, match="여러 번"):
        claude(server, clock).answer(question())
    assert max(clock.slept) <= 60
    assert sum(clock.slept) < 600


def test_a_wait_that_is_noticed_is_told_once_with_its_reason_and_its_end(start: Start) -> None:
    server = start({"kind": "529"}, {"kind": "429", "retry_after": 40})
    clock, told = Clock(), list[tuple[str, str, datetime]]()
    settings = ModelSettings(base_url=server.url)
    model = ClaudeModel(KEY, settings, clock, calls=Tally(), waits=lambda *wait: told.append(wait))
    model.answer(question())
    [(subject, reason, until)] = told  # the first wait, of a second, is none that anybody asks about
    assert subject == "outline"
    assert "너무 잦다고" in reason
    assert until == clock.time
    assert clock.slept[-1] >= 40


def test_a_hang_is_given_up_at_the_deadline(start: Start) -> None:
    server = start({"kind": "hang", "seconds": 1})
    settings = ModelSettings(base_url=server.url)
    tally = Tally()
    model = ClaudeModel(KEY, settings, Clock(), calls=tally, deadline_s=0.3)
    with pytest.raises(ModelUnavailableError):
        model.answer(question())
    assert len(tally.open) == 1
    assert tally.spent() > 0


class TickingClock(Clock):
    """A clock on which every look takes ten seconds."""

    def now(self) -> datetime:
        self.sleep(10)
        return self.time


def test_a_body_that_drips_is_given_up_at_the_deadline(start: Start) -> None:
    server = start({"kind": "drip", "bytes": 8, "delay_s": 0.001})
    with pytest.raises(ModelUnavailableError, match="제때"):
        claude(server, TickingClock()).answer(question())
    assert server.ledger()["totals"]["requests"] == 1


def test_an_answer_that_never_fits_is_a_reply_error(start: Start) -> None:
    server = start("max_tokens", "max_tokens", "max_tokens")
    with pytest.raises(ReplyError):
        claude(server).answer(question())
    assert server.ledger()["totals"]["requests"] == 2


def test_nothing_is_spent_over_the_budget(start: Start) -> None:
    server = start()
    with pytest.raises(BudgetExceededError, match="budget_usd"):
        claude(server, budget_usd=0.01).answer(question())
    assert [row["path"] for row in server.ledger()["requests"]] == ["/v1/messages/count_tokens"]


def test_the_estimate_is_counted_by_the_server_and_close_to_the_bill(start: Start) -> None:
    server = start()
    model = claude(server)
    estimate = model.estimate(question())
    assert 0.02 < estimate < 0.06
    assert server.ledger()["totals"]["cost"] == 0


@pytest.mark.parametrize("key", ["", " ", "sk-a b", "키"])
def test_a_key_that_is_none_never_reaches_the_network(start: Start, key: str) -> None:
    server = start()
    model = ClaudeModel(key, ModelSettings(base_url=server.url), Clock(), calls=Tally())
    with pytest.raises(ModelUnavailableError, match="ANTHROPIC_API_KEY"):
        model.answer(question())
    assert server.ledger()["totals"]["requests"] == 0


def test_a_server_that_cannot_be_reached_says_so(start: Start) -> None:
    start()
    model = ClaudeModel(KEY, ModelSettings(base_url="http://127.0.0.1:9"), Clock(), calls=Tally())
    with pytest.raises(ModelUnavailableError, match="연결"):
        model.answer(question())
