"""A person changes the outline while a batch is out: only what rests on the changed line is asked again, and what was paid in vain is told."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held

HOUR = 3600.0
MINE = "부두에 켜진 불빛, 값을 다시 묻다"
IN_VAIN = "값을 치른 답"


@pytest.fixture
def night(claude: Claude) -> Iterator[Claude]:
    claude.server.scenario["batch_s"] = HOUR
    with held():
        yield claude


@pytest.fixture
def folder(press: newsroom.Press, night: Claude, tmp_path: Path) -> Path:
    """An issue whose sections are handed in."""
    made = newsroom.make(tmp_path / "night", press, model={"batch": True})
    rounds(made, night, 2)
    assert handed_in(night) == [1, 4]
    return made


def rounds(folder: Path, claude: Claude, count: int) -> list[str]:
    """Run every hour, as cron would, and return what each run said."""
    said = []
    for _ in range(count):
        ended = call(folder, "run")
        assert ended.code == 0, ended.text
        said.append(ended.text)
        claude.server.advance(HOUR + 1)
    return said


def handed_in(claude: Claude) -> list[int]:
    return [len(batch["requests"]) for batch in claude.server.batches.known.values()]


def replan(folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """Change the rows of the outline as a person would, in its file."""
    path = folder / "output" / newsroom.DAY / "outline.yaml"
    plan: dict[str, Any] = YAML(typ="safe").load(path.read_text())
    change(plan["sections"])
    with path.open("w") as file:
        YAML().dump(plan, file)


def section(folder: Path, name: str) -> str:
    return next((folder / "output" / newsroom.DAY).glob(f"sections/*-{name}.md")).read_text()


def test_a_changed_heading_keeps_the_answer_and_stands_over_it(night: Claude, folder: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        rows[2]["heading"] = MINE

    replan(folder, change)
    said = rounds(folder, night, 2)
    assert handed_in(night) == [1, 4, 1]
    assert f"### {MINE}\n" in section(folder, "s2")
    assert not [text for text in said if IN_VAIN in text]
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


def test_a_changed_angle_costs_its_own_section_again_and_that_is_told_once(night: Claude, folder: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        rows[2]["heading"] = MINE
        rows[4]["angle"] = "법이 언제부터인지 앞세워요"

    replan(folder, change)
    said = rounds(folder, night, 3)
    assert handed_in(night) == [1, 4, 1, 1]
    assert [text.count(IN_VAIN) for text in said] == [1, 0, 0]
    told = next(line for line in said[0].splitlines() if IN_VAIN in line)
    assert "s4: 답을 기다리는 사이에 `outline.yaml`의 `angle`이 바뀌어서" in told
    rows = json.loads(call(folder, "cost", "--json").out)
    paid = [row for row in rows if row["subject"] == "s4"]
    assert [row["how"] for row in paid] == ["first", "changed"]
    assert f"${paid[0]['usd']:.4f}" in told
    assert {row["how"] for row in rows if row["subject"] != "s4"} == {"first"}
    assert f"### {MINE}\n" in section(folder, "s2")


def test_a_section_that_is_taken_out_while_its_answer_is_out_is_told_once(night: Claude, folder: Path) -> None:
    replan(folder, lambda rows: rows.__delitem__(3))
    said = rounds(folder, night, 2)
    assert handed_in(night) == [1, 4, 1]
    assert [text.count("`outline.yaml`에서 빠져서") for text in said] == [1, 0]


def test_other_articles_of_a_section_are_named_as_what_changed(night: Claude, folder: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        longest = max(rows, key=lambda row: len(row.get("articles") or ()))
        longest["articles"] = longest["articles"][:1]

    replan(folder, change)
    said = rounds(folder, night, 3)
    assert handed_in(night) == [1, 4, 1, 1]
    assert "`outline.yaml`의 `articles`가 바뀌어서" in said[0]


def test_what_is_in_a_batch_waits_and_is_no_doubt(night: Claude, folder: Path) -> None:
    rows = json.loads(call(folder, "cost", "--json").out)
    assert {row["state"] for row in rows if row["kind"] == "section"} == {"waiting"}
    assert [row["state"] for row in rows if row["kind"] == "outline"] == ["paid"]
    told = call(folder, "cost").out
    assert told.count("묶음의 답을 기다려요") == 4
    assert "잡아 둔 돈이에요" in told
    assert "청구됐을 수" not in told + call(folder, "run").text
    night.server.advance(HOUR + 1)
    rounds(folder, night, 2)
    rows = json.loads(call(folder, "cost", "--json").out)
    assert {row["state"] for row in rows} == {"paid"}
    assert "묶음의 답" not in call(folder, "cost").out
