"""The small question about the week's stories through the real client: asked once, booked, and not asked again."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held


@dataclass
class Judging(newsroom.Writer):
    """Answers the question about the week's stories too, with the last story of the list."""

    judged: list[str] = field(default_factory=list)

    def __call__(self, body: dict[str, Any]) -> str:
        if "first" not in body["output_config"]["format"]["schema"]["properties"]:
            return super().__call__(body)
        text = "\n".join(part["text"] for part in body["messages"][0]["content"])
        self.judged.append(re.findall(r"^(st-\S+) · ", text, re.MULTILINE)[-1])
        return json.dumps({"first": self.judged[-1:], "same": []})


@pytest.fixture
def folder(press: newsroom.Press, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    claude.server.chosen = Judging()
    with held():
        yield newsroom.make(tmp_path / "weekly", press, {"judge": True})


def test_a_week_is_judged_once_and_the_reply_is_booked(folder: Path, claude: Claude) -> None:
    judge: Judging = claude.server.chosen
    assert call(folder, "run").code == 0
    assert len(judge.judged) == 1
    issue = folder / "output" / newsroom.DAY
    stories = json.loads((issue / "stories.json").read_text("utf-8"))["stories"]
    named = next(story for story in stories if story["id"] == judge.judged[0])
    assert [reason["points"] for reason in named["reasons"] if reason["name"] == "judge"] == [0.8]
    rows = json.loads(call(folder, "cost", "--json").out)
    assert len([row for row in rows if row["kind"] == "judge" and row["usd"] > 0]) == 1
    asked = claude.totals["cost"]
    before = (issue / "stories.json").read_bytes()
    (issue / "outline.yaml").rename(issue / "outline.away")
    assert call(folder, "select").code == 0
    assert json.loads((issue / "stories.json").read_text("utf-8"))["stories"][0]["id"]
    (issue / "outline.away").rename(issue / "outline.yaml")
    (issue / "stories.json").write_bytes(before)
    assert call(folder, "run").code == 0
    assert len(judge.judged) == 1
    assert claude.totals["cost"] == asked
    assert call(folder, "replay").code == 0
