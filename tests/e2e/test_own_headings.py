"""A heading or title that a person changes in `outline.yaml` before anything is written is theirs, in the first draft and in each rewrite."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, messages_api

MINE = "부두에 켜진 불빛, 값을 다시 묻다"


class Listening(newsroom.Writer):
    """A model that keeps what it was asked; one that `obeys` takes over the heading which it is told."""

    def __init__(self, *, obeys: bool) -> None:
        super().__init__()
        self.obeys = obeys
        self.prompts: list[str] = []

    def __call__(self, body: dict[str, Any]) -> str:
        """Keep what is asked, and answer."""
        self.prompts.append("\n".join(part["text"] for part in body["messages"][0]["content"]))
        return super().__call__(body)

    def section(self, text: str) -> dict[str, object]:
        """Answer with the heading that was told, or with its own."""
        told = re.search(r"^heading: (.+)$", text, re.MULTILINE)
        return {**super().section(text), **({"heading": told[1]} if told and self.obeys else {})}


@pytest.fixture(scope="module", autouse=True)
def still() -> Iterator[newsroom.StillClock]:
    with held() as clock:
        yield clock


@pytest.fixture(scope="module")
def outlined(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory, still: newsroom.StillClock) -> Path:
    """An issue whose outline is there, and no section: look, do not touch."""
    made = newsroom.make(tmp_path_factory.mktemp("outlined") / "weekly", press)
    with messages_api():
        for step in ("collect", "select", "read", "outline"):
            assert call(made, step).code == 0
    return made


@pytest.fixture
def folder(outlined: Path, claude: Claude, tmp_path: Path) -> Path:
    """A copy of it."""
    shutil.copytree(outlined, tmp_path / "weekly")
    return tmp_path / "weekly"


def issue(folder: Path) -> Path:
    return folder / "output" / newsroom.DAY


def body_of(folder: Path, section: str) -> str:
    return next(issue(folder).glob(f"sections/*-{section}.md")).read_text().split("---\n", 2)[2]


def heading_of(folder: Path, section: str) -> str:
    return str(re.findall(r"^### (.*)$", body_of(folder, section), re.MULTILINE)[0])


def replan(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the outline as a person would, in its file."""
    path = issue(folder) / "outline.yaml"
    plan: dict[str, Any] = YAML(typ="safe").load(path.read_text())
    change(plan)
    with path.open("w") as file:
        YAML().dump(plan, file)


def headed(section: str, heading: str) -> Callable[[dict[str, Any]], None]:
    def change(plan: dict[str, Any]) -> None:
        next(row for row in plan["sections"] if row["id"] == section)["heading"] = heading

    return change


@pytest.mark.parametrize("obeys", [False, True])
def test_a_heading_of_the_persons_stands_over_the_draft_and_over_each_rewrite(
    folder: Path, claude: Claude, obeys: bool
) -> None:
    claude.server.chosen = model = Listening(obeys=obeys)
    replan(folder, headed("s2", MINE))
    assert call(folder, "run").code == 0
    assert heading_of(folder, "s2") == MINE
    assert heading_of(folder, "s1") != MINE
    asked = [text for text in model.prompts if f"heading: {MINE}" in text]
    assert len(asked) == 1
    assert "편집자가 쓴 거예요. 글자 그대로" in asked[0]
    for words in ("더 짧게", "날짜부터"):
        assert call(folder, "regenerate", "s2", "--instruction", words, "--take", "all").code == 0
        assert heading_of(folder, "s2") == MINE
        assert "새로 쓴 글에서" in body_of(folder, "s2")
        assert "편집자가 쓴 거예요. 글자 그대로" in model.prompts[-1]
    assert call(folder, "run", "--fresh", "s2").code == 0
    assert heading_of(folder, "s2") == MINE
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


@pytest.mark.parametrize("obeys", [False, True])
@pytest.mark.parametrize(
    "heading",
    [
        "값",
        "**굵은 말**로 여는 소식",
        "C#을 쓰는 `에이전트`",
        "https://harbor.example 에서 온 소식 <하나>",
        "아주 긴 제목을 굳이 쓰고 싶었던 편집자가 예순 글자를 훌쩍 넘겨 가며 끝까지 적어 내려간 바로 그 제목이에요, 여러분",
        "🚢 배가 들어왔다",
        "값은 어디로 갔는가 #",
    ],
)
def test_any_heading_of_the_persons_is_printed_to_the_letter_and_costs_no_repair(
    folder: Path, claude: Claude, heading: str, obeys: bool
) -> None:
    claude.server.chosen = model = Listening(obeys=obeys)
    replan(folder, headed("s3", heading))
    call(folder, "run")
    assert heading_of(folder, "s3") == heading
    assert len(model.prompts) == 5
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0


@pytest.mark.parametrize("obeys", [False, True])
def test_a_heading_that_nobody_changed_may_be_written_better(folder: Path, claude: Claude, obeys: bool) -> None:
    claude.server.chosen = model = Listening(obeys=obeys)

    def other(plan: dict[str, Any]) -> None:
        plan["sections"][1]["angle"] = "일정을 앞세워요"
        plan["sections"].insert(1, plan["sections"].pop(3))

    replan(folder, other)
    replan(folder, headed("s4", ""))
    assert call(folder, "run").code == 0
    assert not [text for text in model.prompts if "편집자가 쓴 거예요. 글자 그대로" in text]
    assert heading_of(folder, "s4") == "새로 전하는 소식이에요"
    model.obeys = False
    assert call(folder, "regenerate", "s1", "--instruction", "더 짧게", "--take", "all").code == 0
    assert heading_of(folder, "s1") == "새로 전하는 소식이에요"


def test_a_section_that_the_person_put_in_by_hand_keeps_its_heading(folder: Path) -> None:
    def added(plan: dict[str, Any]) -> None:
        told = {row["story"] for row in plan["sections"] if row["kind"] == "story"}
        stories = json.loads((issue(folder) / "stories.json").read_text())["stories"]
        entries = {path.stem: path.read_text() for path in issue(folder).glob("articles/S*.md")}
        free = next(
            one for one in stories if one["id"] not in told and any(one["entries"][0] in t for t in entries.values())
        )
        names = [name for name, text in entries.items() if any(one in text for one in free["entries"])]
        row = {"id": "s9", "kind": "story", "heading": MINE, "story": free["id"], "articles": names}
        plan["sections"].insert(2, row)

    replan(folder, added)
    assert call(folder, "run").code == 0
    assert heading_of(folder, "s9") == MINE


def test_undoing_gives_the_heading_of_the_draft_and_redoing_the_persons(folder: Path) -> None:
    replan(folder, headed("s2", MINE))
    assert call(folder, "run").code == 0
    assert call(folder, "undo", "s2").code == 0
    assert heading_of(folder, "s2") == "새로 전하는 소식이에요"
    assert call(folder, "redo", "s2").code == 0
    assert heading_of(folder, "s2") == MINE


def test_another_story_brings_its_own_heading(folder: Path) -> None:
    replan(folder, headed("s2", MINE))
    assert call(folder, "run").code == 0
    told = (issue(folder) / "outline.yaml").read_text()
    stories = json.loads((issue(folder) / "stories.json").read_text())["stories"]
    free = next(one["id"] for one in stories if one["id"] not in told)
    assert call(folder, "regenerate", "s2", "--from", free, "--take", "all").code == 0
    assert heading_of(folder, "s2") == "새로 전하는 소식이에요"
    assert call(folder, "undo", "s2").code == 0
    assert heading_of(folder, "s2") == MINE
    assert call(folder, "redo", "s2").code == 0
    assert call(folder, "run", "--fresh", "s2").code == 0
    assert heading_of(folder, "s2") == "새로 전하는 소식이에요"


@pytest.mark.parametrize("whole", [False, True])
def test_a_title_of_the_persons_stays_though_they_put_it_everywhere(folder: Path, whole: bool) -> None:
    def titled(plan: dict[str, Any]) -> None:
        plan["title"] = MINE
        if whole:
            plan["titles"], plan["subject"] = [MINE], MINE

    replan(folder, titled)
    assert call(folder, "run").code == 0
    plan: dict[str, Any] = YAML(typ="safe").load((issue(folder) / "outline.yaml").read_text())
    assert plan["title"] == MINE
    assert plan["subject"] == (MINE if whole else "값을 내린 소식")
    assert len(plan["titles"]) == 3
