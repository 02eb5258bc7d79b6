"""The budget holds however long a model thinks, and what a run says it will cost is learnt from what its answers took."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held
from tests.e2e.test_other_servers import Sloppy

WHOLE = re.compile(r"모두 쓰는 데 \$([\d.]+)쯤")
SECTIONS = re.compile(r"꼭지 \d개와 여는 글, 제목을 쓰는 데 \$([\d.]+)쯤")


@pytest.fixture(autouse=True)
def still() -> Iterator[newsroom.StillClock]:
    with held() as clock:
        yield clock


def written(folder: Path) -> int:
    return len(list((folder / "output" / newsroom.DAY).glob("sections/*-s*.md")))


def asked(claude: Claude) -> int:
    return sum(row["path"] == "/v1/messages" for row in claude.server.ledger()["requests"])


@pytest.mark.parametrize("cache", [True, False])
@pytest.mark.parametrize(
    ("budget", "thinking"),
    [(0.02, 16), (0.08, 16), (0.1, 8000), (0.15, 8000), (0.12, 6000), (0.5, 12000), (0.5, 15000)],
)
def test_no_more_than_the_budget_is_spent_by_a_model_that_thinks_long(
    press: newsroom.Press, claude: Claude, tmp_path: Path, budget: float, thinking: int, cache: bool
) -> None:
    claude.server.scenario["thinking_tokens"] = thinking
    folder = newsroom.make(tmp_path / "weekly", press, model={"budget_usd": budget, "cache": cache})
    ended = call(folder, "run")
    assert claude.totals["cost"] <= budget
    assert ended.code in (1, 3)
    assert "budget_usd" in ended.text
    assert ended.err.count("쓰는 중: ") < max(asked(claude), 1)  # the outline is not told so; nor what was not sent


class Sudden(newsroom.Writer):
    """A model that thinks long only about sections."""

    def __init__(self, server: Any) -> None:
        super().__init__()
        self.server = server

    def section(self, text: str) -> dict[str, object]:
        self.server.scenario["thinking_tokens"] = 14_000
        return super().section(text)


@pytest.mark.parametrize("budget", [0.15, 0.3, 0.5])
def test_the_budget_holds_where_nothing_told_how_long_the_model_would_think(
    press: newsroom.Press, claude: Claude, tmp_path: Path, budget: float
) -> None:
    claude.server.chosen = Sudden(claude.server)
    call(newsroom.make(tmp_path / "weekly", press, model={"budget_usd": budget}), "run")
    assert claude.totals["cost"] <= budget


def test_a_budget_that_is_enough_lets_all_sections_go_side_by_side(
    press: newsroom.Press, claude: Claude, tmp_path: Path
) -> None:
    folder = newsroom.make(tmp_path / "weekly", press, model={"budget_usd": 0.5})
    assert call(folder, "run").code == 0
    assert asked(claude) == 6


@pytest.mark.parametrize("cache", [True, False])
def test_a_budget_that_the_issue_hardly_needs_brings_the_whole_issue(
    press: newsroom.Press, claude: Claude, tmp_path: Path, cache: bool
) -> None:
    call(newsroom.make(tmp_path / "first", press, model={"cache": cache}), "run")
    cost = claude.totals["cost"]
    claude.server.advance(600)
    folder = newsroom.make(tmp_path / "weekly", press, model={"budget_usd": round(1.12 * cost, 3), "cache": cache})
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert asked(claude) == 12


def test_sections_that_do_not_fit_together_wait_for_each_other(
    press: newsroom.Press, claude: Claude, tmp_path: Path
) -> None:
    folder = newsroom.make(tmp_path / "weekly", press, model={"budget_usd": 0.14, "cache": False})
    call(folder, "run")
    assert written(folder) == 4
    assert claude.totals["cost"] <= 0.14


def test_what_a_run_says_first_holds_for_all_its_rounds_and_learns(
    press: newsroom.Press, claude: Claude, tmp_path: Path, still: newsroom.StillClock
) -> None:
    claude.server.scenario["thinking_tokens"] = 5_000
    folder = newsroom.make(tmp_path / "weekly", press)
    first = call(folder, "run")
    assert first.code == 0, first.text
    whole, cost = float(WHOLE.findall(first.err)[0]), claude.totals["cost"]
    sections = float(SECTIONS.findall(first.err)[0])
    assert whole < 0.6 * cost  # nothing was known of this model
    assert 0.8 * cost < sections + 0.05 < 1.5 * cost  # its outline told how long it thinks
    press.age = timedelta(days=-7)
    try:
        still.time += timedelta(days=7)
        second = call(folder, "run")
    finally:
        press.age = timedelta()
    assert second.code in (0, 3), second.text
    again = float(WHOLE.findall(second.err)[0])
    assert 0.8 < again / (claude.totals["cost"] - cost) < 1.5


SUM = re.compile(r"더하면 \$([\d.]+)예요")


@pytest.mark.parametrize("model", [{}, {"cache": False}])
def test_a_budget_that_cannot_lead_to_a_section_spends_nothing_and_the_sum_that_is_told_leads_to_one(
    press: newsroom.Press, claude: Claude, tmp_path: Path, model: dict[str, object]
) -> None:
    folder = newsroom.make(tmp_path / "weekly", press, model={"budget_usd": 0.04, **model})
    ended = call(folder, "run")
    assert ended.code == 1
    assert asked(claude) == 0
    assert "구성도 묻지 않았어요" in ended.text
    told = float(SUM.findall(ended.text)[0])
    folder = newsroom.make(tmp_path / "more", press, model={"budget_usd": round(1.15 * told, 4), **model})
    call(folder, "run")
    assert written(folder) >= 1
    spent = claude.totals["cost"]
    assert spent <= 1.15 * told
    folder = newsroom.make(tmp_path / "less", press, model={"budget_usd": round(0.98 * told, 4), **model})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.run.planning.need_section", lambda *_: None)
        call(folder, "run")
    assert claude.totals["cost"] > spent  # without that stop the outline would be paid for
    assert written(folder) == 0  # and no section could follow


def test_a_run_says_first_that_the_budget_will_not_do(press: newsroom.Press, claude: Claude, tmp_path: Path) -> None:
    ended = call(newsroom.make(tmp_path / "weekly", press, model={"budget_usd": 0.07}), "run")
    assert "한도 $0.07를 넘어요" in ended.err
    assert ended.err.index("넘어요") < ended.err.index("꼭지 4개로 구성")


def test_a_model_by_a_vendors_name_has_its_price_and_keeps_to_the_budget(
    press: newsroom.Press, claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Gateway() as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        name = "us.anthropic.claude-sonnet-5-5-v1:0"
        folder = newsroom.make(tmp_path / "weekly", press, model={"budget_usd": 0.1, "name": name})
        ended = call(folder, "run")
        assert ended.code in (1, 3)
        assert "budget_usd" in ended.text
        booked = sum(row["usd"] for row in json.loads(call(folder, "cost", "--json").out))
        assert 0.03 < booked <= 0.1


class Gateway(Sloppy):
    """A server that counts tokens, and knows the model by another name."""

    def message(self, body: dict[str, Any], *, prose: bool) -> dict[str, Any]:
        usage = {"input_tokens": 3_000, "output_tokens": 2_500}
        text = newsroom.Writer()(body)
        return {**super().message(body, prose=prose), "content": [{"type": "text", "text": text}], "usage": usage}


def test_a_model_whose_price_nobody_knows_is_said_to_be_that(
    press: newsroom.Press, claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.draft.prices._near", lambda base_url: False)
    with Gateway() as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        folder = newsroom.make(tmp_path / "weekly", press, model={"name": "qwen3-coder"})
        ended = call(folder, "run")
        assert ended.code == 0, ended.text
        assert "qwen3-coder의 값을 몰라서" in ended.out
        assert "qwen3-coder의 값을 몰라서" in ended.err
        assert "$0.0" not in ended.text
        found = {row["name"]: row for row in json.loads(call(folder, "doctor", "--json").out)}
        assert found["model"]["state"] == "warning"
        assert "알 수 없어요" in found["model"]["text"]
        assert "qwen3-coder의 값을 몰라서" in call(folder, "cost").out
