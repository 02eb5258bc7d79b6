"""Night runs in batches, over HTTP and a strict Messages API: three rounds, half the price, nothing handed in or paid twice."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from pipeline.state import State
from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, shot

HOUR = 3600.0
FILES = ("sections/", "outline.yaml", "issue.md", "issue.html", "web.html", "issue.txt")


class Waiting(newsroom.StillClock):
    """A clock that moves when somebody sleeps, and the server's with it."""

    def __init__(self, server: Any) -> None:
        super().__init__()
        self.server = server
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Move both clocks."""
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)
        self.server.advance(seconds)


@pytest.fixture
def night(claude: Claude) -> Iterator[Claude]:
    """A server whose batches take an hour."""
    claude.server.scenario["batch_s"] = HOUR
    with held():
        yield claude


@pytest.fixture
def folder(press: newsroom.Press, tmp_path: Path) -> Path:
    return newsroom.make(tmp_path / "night", press, model={"batch": True})


def made(claude: Claude) -> list[int]:
    """Return how many requests each batch held."""
    return [len(batch["requests"]) for batch in claude.server.batches.known.values()]


def live(claude: Claude) -> int:
    return sum(row["path"] == "/v1/messages" for row in claude.server.ledger()["requests"])


def rounds(folder: Path, claude: Claude, count: int = 4) -> list[Any]:
    """Run every hour, as cron would, and return how each run ended."""
    ended = []
    for _ in range(count):
        ended.append(call(folder, "run"))
        claude.server.advance(HOUR + 1)
    return ended


def issue(folder: Path) -> Path:
    return folder / "output" / newsroom.DAY


def possibly(folder: Path) -> list[tuple[object, ...]]:
    state = State(folder / "output" / "state.sqlite")
    try:
        return state.rows("SELECT subject, usd FROM calls")
    finally:
        state.close()


def test_three_rounds_make_the_same_issue_for_less(
    night: Claude, press: newsroom.Press, folder: Path, tmp_path: Path
) -> None:
    ended = rounds(folder, night)
    assert [one.code for one in ended] == [0, 0, 0, 0], ended[-1].text
    assert ["묶음으로 맡겼어요" in one.out for one in ended] == [True, True, True, False]
    assert made(night) == [1, 4, 1]
    assert live(night) == 0
    assert possibly(folder) == []
    booked = json.loads(call(folder, "cost", "--json").out)
    assert sum(row["usd"] for row in booked) == pytest.approx(night.totals["cost"])
    batched = night.totals["cost"]

    other = newsroom.make(tmp_path / "day", press)
    assert call(other, "run").code == 0
    assert batched < 0.65 * (night.totals["cost"] - batched)
    one, two = shot(issue(folder)), shot(issue(other))
    assert {n: v for n, v in one.items() if n.startswith(FILES)} == {
        n: v for n, v in two.items() if n.startswith(FILES)
    }
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0

    asked = night.totals["requests"]
    assert call(folder, "run").code == 0
    assert night.totals["requests"] == asked


def test_an_outline_edited_between_rounds_asks_only_the_section_that_was_changed(night: Claude, folder: Path) -> None:
    rounds(folder, night, 2)
    assert made(night) == [1, 4]
    path = issue(folder) / "outline.yaml"
    plan: dict[str, Any] = YAML(typ="safe").load(path.read_text())
    stories = [row for row in plan["sections"] if row["kind"] == "story"]
    rest = [row for row in plan["sections"] if row["kind"] != "story"]
    stories[0]["angle"] = "값보다 일정을 앞세워요"
    plan["sections"] = [rest[0], *reversed(stories), *rest[1:]]
    with path.open("w") as file:
        YAML().dump(plan, file)
    ended = rounds(folder, night, 3)
    assert [one.code for one in ended] == [0, 0, 0], ended[-1].text
    assert made(night) == [1, 4, 1, 1]
    assert live(night) == 0
    assert "asked" not in json.loads((issue(folder) / "issue.json").read_text())
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


def test_a_voice_or_setting_changed_while_a_round_is_out_pays_nothing_again(night: Claude, folder: Path) -> None:
    rounds(folder, night, 1)
    assert made(night) == [1]
    voice = folder / "voice.md"
    voice.write_text("# 말투\n\n- 느낌표를 쓰지 않아요.\n", encoding="utf-8")
    rounds(folder, night, 1)
    assert made(night) == [1, 4]  # the outline that is back is used
    voice.write_text("# 말투\n\n- 느낌표도 물음표도 쓰지 않아요.\n", encoding="utf-8")
    ended = rounds(folder, night, 2)
    assert [one.code for one in ended] == [0, 0], ended[-1].text
    assert made(night) == [1, 4, 1]
    assert live(night) == 0
    assert "asked" not in json.loads((issue(folder) / "issue.json").read_text())
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


def test_a_key_that_is_lost_while_the_first_round_is_out_stops_the_run_and_the_round_is_picked_up_with_it(
    night: Claude, folder: Path
) -> None:
    rounds(folder, night, 1)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("ANTHROPIC_API_KEY")
        ended = call(folder, "run")
    assert ended.code == 1
    assert "ANTHROPIC_API_KEY" in ended.text
    assert not (issue(folder) / "outline.yaml").exists()
    ended = rounds(folder, night, 3)[-1]
    assert ended.code == 0, ended.text
    assert made(night) == [1, 4, 1]


def test_a_run_before_the_batch_has_ended_changes_and_collects_nothing(
    night: Claude, press: newsroom.Press, folder: Path
) -> None:
    first = call(folder, "run")
    before, seen = shot(folder), len(press.asked)
    again = call(folder, "run")
    assert (first.code, again.code) == (0, 0)
    assert "기다려요" in again.out
    assert made(night) == [1]
    assert shot(folder) == before
    assert len(press.asked) == seen
    status = call(folder, "cost").out
    assert "outline" in status
    assert "묶음의 답을 기다려요" in status


def test_waiting_goes_through_all_rounds_and_is_patient(claude: Claude, folder: Path) -> None:
    claude.server.scenario["batch_s"] = 2 * HOUR
    clock = Waiting(claude.server)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.cli.world.SystemClock", lambda: clock)
        ended = call(folder, "run", "--wait")
    assert ended.code == 0, ended.text
    assert made(claude) == [1, 4, 1]
    assert (issue(folder) / "issue.md").exists()
    assert "다음 `newsletter run`이" not in ended.text
    told = re.findall("묶음으로 맡겼어요|묶음에서 답|의 답을 기다려요", ended.err)
    assert told == ["묶음으로 맡겼어요", "묶음에서 답"] * 3  # and no line for each look
    assert ended.err.count("늦어도 ") == 3
    polls = [seconds for seconds in clock.slept if seconds >= 60]  # shorter ones are between pages of one host
    assert polls[:4] == [60.0, 120.0, 240.0, 480.0]
    assert max(polls) <= 600
    assert len(polls) < 60


def test_waiting_ends_when_the_issue_is_needed(claude: Claude, folder: Path) -> None:
    claude.server.scenario["batch_s"] = 100 * HOUR
    clock = Waiting(claude.server)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.cli.world.SystemClock", lambda: clock)
        ended = call(folder, "run", "--wait")
    assert ended.code == 0, ended.text
    assert (made(claude), live(claude)) == ([1], 6)
    assert clock.time - newsroom.NOW < timedelta(hours=10)


def test_a_batch_that_does_not_end_is_given_up_by_the_last_run_before_the_issue(night: Claude, folder: Path) -> None:
    night.server.scenario["batch_s"] = 100 * HOUR
    with held() as clock:
        call(folder, "run")
        clock.time = newsroom.NOW + timedelta(hours=8)
        assert "기다려요" in call(folder, "run").out
        told = call(folder, "status").out
        assert "21:00에 맡긴 묶음" in told
        assert "06:00까지" in told
        row = json.loads(call(folder, "status", "--json").out)[0]
        assert (row["batch"][11:16], row["until"][11:16]) == ("21:00", "06:00")
        clock.time = newsroom.NOW + timedelta(hours=9)
        ended = call(folder, "run")
        assert json.loads(call(folder, "status", "--json").out)[0]["batch"] == ""
    assert ended.code == 0, ended.text
    assert "제때 끝나지 않아" in ended.err
    assert (issue(folder) / "issue.md").exists()
    assert (made(night), live(night)) == ([1], 6)
    booked = sum(row["usd"] for row in json.loads(call(folder, "cost", "--json").out))
    assert booked == pytest.approx(night.totals["cost"])  # what was cancelled in time was not billed
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


def test_a_batch_that_cannot_be_cancelled_may_be_billed_and_is_not_waited_for(night: Claude, folder: Path) -> None:
    night.server.scenario["batch_s"] = 100 * HOUR
    with held() as clock:
        call(folder, "run")
        night.server.batches.route = unheard(night.server.batches.route)
        clock.time = newsroom.NOW + timedelta(hours=9)
        ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert live(night) == 6
    assert [subject for subject, usd in possibly(folder) if float(str(usd)) > 0] == ["outline"]


def test_a_round_that_was_handed_in_late_is_waited_for_a_day(night: Claude, folder: Path) -> None:
    night.server.scenario["batch_s"] = 100 * HOUR
    with held(newsroom.NOW + timedelta(hours=12)) as clock:
        call(folder, "run", "--date", newsroom.DAY)
        clock.time += timedelta(hours=24)
        assert "기다려요" in call(folder, "run", "--date", newsroom.DAY).out
        clock.time += timedelta(hours=1)
        assert "제때 끝나지 않아" in call(folder, "run", "--date", newsroom.DAY).err
    assert (issue(folder) / "issue.md").exists()


def test_a_given_up_round_keeps_to_the_budget_and_says_so(press: newsroom.Press, night: Claude, tmp_path: Path) -> None:
    folder = newsroom.make(tmp_path / "poor", press, model={"batch": True, "budget_usd": 0.03})
    night.server.scenario["batch_s"] = 100 * HOUR
    with held() as clock:
        call(folder, "run")
        assert made(night) == [1]
        night.server.batches.route = unheard(night.server.batches.route)
        clock.time = newsroom.NOW + timedelta(hours=9)
        ended = call(folder, "run")
    assert ended.code == 1
    assert "budget_usd" in ended.err
    assert live(night) == 0


def test_without_the_setting_the_work_of_an_open_round_is_picked_up_at_once(night: Claude, folder: Path) -> None:
    call(folder, "run")
    sources = folder / "sources.yaml"
    sources.write_text(sources.read_text().replace('"batch": true', '"batch": false'))
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert "model.batch가 false라서" in ended.err
    assert (made(night), live(night)) == ([1], 6)
    assert (issue(folder) / "issue.md").exists()


def test_in_the_last_hour_nothing_is_handed_in_that_no_run_would_pick_up(night: Claude, folder: Path) -> None:
    with held(newsroom.NOW + timedelta(hours=9)):
        ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert "가까워" in ended.err
    assert (made(night), live(night)) == ([], 6)


def unheard(route: Any) -> Any:
    """Return a server's ways without the one that cancels."""

    def routed(method: str, path: str, *rest: Any) -> Any:
        return route("GET" if path.endswith("/cancel") else method, path, *rest)

    return routed


def test_several_newsletters_hand_in_before_any_is_waited_for(
    claude: Claude, press: newsroom.Press, tmp_path: Path
) -> None:
    claude.server.scenario["batch_s"] = HOUR
    folders = [newsroom.make(tmp_path / "all" / name, press, model={"batch": True}) for name in ("one", "two")]
    clock = Waiting(claude.server)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.cli.world.SystemClock", lambda: clock)
        ended = call(None, "run", "--all", str(tmp_path / "all"), "--wait")
    assert ended.code == 0, ended.text
    assert made(claude) == [1, 1, 4, 1, 4, 1]
    assert all((issue(folder) / "issue.md").exists() for folder in folders)


@pytest.mark.parametrize("kind", ["expired", "max_tokens", "invalid_json", "duplicate"])
def test_what_a_batch_ends_without_is_asked_once_more_at_once(night: Claude, folder: Path, kind: str) -> None:
    add_fault(night, {"match": {"path": "batch_item", "contains": '"sentences"'}, "fault": kind, "times": 1})
    ended = rounds(folder, night)
    assert [one.code for one in ended] == [0, 0, 0, 0], ended[-1].text
    assert made(night) == [1, 4, 1]
    assert live(night) == (0 if kind == "duplicate" else 1)
    assert len(list(issue(folder).glob("sections/*-s*.md"))) == 4
    rows = json.loads(call(folder, "cost", "--json").out)
    assert {row["state"] for row in rows} == {"paid"}  # what the server counted was billed for sure
    assert sum(row["usd"] for row in rows) == pytest.approx(night.totals["cost"])
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


def test_a_refused_section_does_not_take_the_others_down(night: Claude, folder: Path) -> None:
    add_fault(night, {"match": {"path": "batch_item", "contains": '"sentences"'}, "fault": "refusal", "times": 1})
    ended = rounds(folder, night)
    assert ended[-1].code == 0, ended[-1].text
    assert "답하지 않겠다고" in ended[2].err
    assert made(night) == [1, 4, 1]
    assert live(night) == 1  # the section, at once: what comes last is handed in with it, and paid once
    assert len(list(issue(folder).glob("sections/*.md"))) == 7


def test_a_batch_that_was_cancelled_is_asked_at_once(night: Claude, folder: Path) -> None:
    call(folder, "run")
    batch = next(iter(night.server.batches.known.values()))
    batch["cancelled"] = night.server.now()
    ended = call(folder, "run")
    assert ended.code == 0
    assert "취소됐어요" in ended.err
    assert live(night) == 1
    assert made(night) == [1, 4]


def test_a_batch_that_the_server_does_not_know_is_named_and_asked_at_once(night: Claude, folder: Path) -> None:
    call(folder, "run")
    night.server.batches.known.clear()
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert "묶음(요청 1개)을 몰라요" in ended.err
    assert "API 콘솔" in ended.err
    assert "받지 못한 것" not in ended.err
    assert "outline" in [subject for subject, _ in possibly(folder)]  # the sections are in the next batch


def test_a_server_without_batches_is_asked_at_once_and_the_setting_is_named(night: Claude, folder: Path) -> None:
    add_fault(night, {"match": {"path": "/v1/messages/batches"}, "fault": "404"})
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert "model.batch" in ended.err
    assert live(night) == 6
    assert possibly(folder) == []


def test_the_budget_is_looked_at_before_a_round_is_handed_in(
    press: newsroom.Press, night: Claude, tmp_path: Path
) -> None:
    folder = newsroom.make(tmp_path / "poor", press, model={"batch": True, "budget_usd": 0.005})
    ended = call(folder, "run")
    assert ended.code == 1
    assert "budget_usd" in ended.err
    assert made(night) == []
    assert night.totals["cost"] == 0


# --- a crash around handing in


@pytest.mark.parametrize("fault", ["reset_after", "500", "html_200"], ids=str)
def test_an_answer_that_is_lost_hands_nothing_in_twice(night: Claude, folder: Path, fault: str) -> None:
    add_fault(night, {"match": {"path": "/v1/messages/batches"}, "fault": fault, "times": 1})
    assert call(folder, "run").code == 0
    assert made(night) == [1]


def test_a_run_that_died_before_it_knew_the_id_finds_its_batch_again(
    night: Claude, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.state.batches.Batches.name", dies)
        call(folder, "run")
    assert made(night) == [1]
    assert len(possibly(folder)) == 1
    waiting = call(folder, "run")
    assert "기다려요" in waiting.out
    assert made(night) == [1]
    night.server.advance(HOUR + 1)
    assert call(folder, "run").code == 0
    assert made(night) == [1, 4]


def test_another_programs_batch_of_the_same_size_is_not_taken_for_ours(
    night: Claude, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(self: object, requests: object, before: str) -> None:
        body = {"requests": [{"custom_id": "theirs", "params": PLAIN}]}
        night.server.batches.create(body, night.server.checker())
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.draft.batch.ClaudeBatches.hand_in", dies)
        call(folder, "run")
    call(folder, "run")
    night.server.advance(HOUR + 1)
    call(folder, "run")
    assert made(night) == [1, 1]
    night.server.advance(HOUR + 1)
    call(folder, "run")
    assert made(night) == [1, 1, 4]


def test_a_run_that_died_while_it_stored_replies_takes_the_rest(
    night: Claude, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds(folder, night, 2)
    stored: list[str] = []

    def dies(self: Any, reply: Any) -> None:
        if len(stored) == 2:
            raise KeyboardInterrupt
        stored.append(reply.fingerprint)
        keep(self, reply)

    from pipeline.workspace import ReplyFolder

    keep = ReplyFolder.keep
    with monkeypatch.context() as patch:
        patch.setattr(ReplyFolder, "keep", dies)
        call(folder, "run")
    assert len(list(issue(folder).glob("replies/*.json"))) == 3
    rounds(folder, night, 2)
    assert made(night) == [1, 4, 1]
    assert live(night) == 0
    booked = sum(row["usd"] for row in json.loads(call(folder, "cost", "--json").out))
    assert booked == pytest.approx(night.totals["cost"])


PLAIN = {"model": "none", "max_tokens": 9, "messages": [{"role": "user", "content": "x"}]}


def add_fault(claude: Claude, fault: dict[str, Any]) -> None:
    """Have the server misbehave from now on."""
    import importlib

    faults = importlib.import_module("messages_server.faults").Faults([fault])
    claude.server.faults.planned += faults.planned


def _told(text: str, before: str) -> float:
    """Return the last dollars that a text tells behind some words."""
    return float(re.findall(rf"{before}.*?\$([0-9.]+[0-9])", text)[-1])


def test_what_is_handed_in_costs_as_was_told_before(night: Claude, folder: Path) -> None:
    ended = rounds(folder, night, 3)
    whole, sections = _told(ended[1].err, "꼭지 4개와"), _told(ended[1].out, "요청 4개를")
    last = _told(ended[2].out, "요청 1개를")
    assert 0 < sections < whole
    assert sections + last == pytest.approx(whole, rel=0.1)


def test_what_is_asked_live_behind_a_batch_is_told_at_the_full_price(night: Claude, folder: Path) -> None:
    add_fault(night, {"match": {"path": "batch_item", "contains": '"sentences"'}, "fault": "expired", "times": 1})
    before = rounds(folder, night, 2)
    ended = call(folder, "run")
    assert "정가로 바로 물어요" in ended.err
    assert "정가로" not in before[1].err
    told, last = _told(ended.err, "꼭지 1개와"), _told(ended.out, "요청 1개를")
    assert live(night) == 1
    each = _told(before[1].out, "요청 4개를") / 4
    assert told - last == pytest.approx(2 * each, rel=0.25)  # a live one costs twice as much as in a batch
