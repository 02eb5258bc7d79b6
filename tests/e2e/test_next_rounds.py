"""An answer that was refused twice is not the end: the next run asks one round on, and pays nothing that is stored a second time."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from pipeline.cli import rewrites
from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, shot
from tests.e2e.test_batches import add_fault
from tests.e2e.test_costs import Changing, costs, issue, paid, section


@pytest.fixture
def folder(press: newsroom.Press, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    with held():
        yield newsroom.make(tmp_path / "weekly", press)


class Spoiling(newsroom.Writer):
    """A model whose answers of one kind, to questions in which `found` stands, are spoiled."""

    def __init__(self, kind: str, spoil: Callable[[dict[str, Any]], Mapping[str, object]], found: str = "") -> None:
        super().__init__()
        self.kind, self.spoil, self.found = kind, spoil, found

    def __call__(self, body: dict[str, Any]) -> str:
        text = super().__call__(body)
        hit = self.asked[-1] == self.kind and self.found in body["messages"][0]["content"][-1]["text"]
        return json.dumps(self.spoil(json.loads(text))) if hit else text


def emptied(_: dict[str, Any]) -> dict[str, object]:
    return {}


def test_a_refused_outline_is_asked_for_again_by_the_next_run(folder: Path, claude: Claude) -> None:
    claude.server.chosen = refused = Spoiling("outline", emptied)
    for count in (2, 4):
        ended = call(folder, "run")
        assert ended.code == 1
        assert "`newsletter run`을 다시 실행하면" in ended.err
        assert "regenerate" not in ended.err
        assert refused.asked == ["outline"] * count
    claude.server.chosen = claude.writer
    assert call(folder, "run").code == 0
    assert claude.writer.asked.count("outline") == 1
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_rounds_end_at_the_budget(folder: Path, claude: Claude) -> None:
    tree = json.loads((folder / "sources.yaml").read_text())
    tree["newsletter"]["model"]["budget_usd"] = 0.1
    (folder / "sources.yaml").write_text(json.dumps(tree))
    claude.server.chosen = Spoiling("outline", emptied)
    errors = [call(folder, "run").err for _ in range(12)]
    assert "한도 $0.10" in errors[-1]
    assert claude.totals["cost"] <= 0.1


def test_refused_lede_is_asked_for_again_and_the_sections_are_not(folder: Path, claude: Claude) -> None:
    claude.server.chosen = refused = Spoiling("closing", emptied)
    ended = call(folder, "run")
    assert ended.code == 3
    assert "lede" in ended.out
    assert "꼭지()" not in ended.text
    assert refused.asked.count("closing") == 2
    ahead = json.loads(call(folder, "cost", "--next", "--json").out)
    assert [row["subject"] for row in ahead if row["usd"] > 0] == ["closing"]
    assert call(folder, "run").code == 3
    assert (refused.asked.count("closing"), refused.asked.count("section")) == (4, 4)
    claude.server.chosen = claude.writer
    assert call(folder, "run").code == 0
    assert claude.writer.asked == ["closing"]
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_what_one_part_that_is_lacking_will_cost_is_told_before_it_is_asked_for_alone(
    folder: Path, claude: Claude
) -> None:
    claude.server.chosen = Spoiling("closing", lambda made: {**made, "lede": []})
    assert call(folder, "run").code == 3
    assert section(folder, "takeaways").exists()
    ahead = json.loads(call(folder, "cost", "--next", "--json").out)
    assert [row["subject"] for row in ahead if row["usd"] > 0] == ["lede"]
    claude.server.chosen = claude.writer
    assert call(folder, "run").code == 0
    assert claude.writer.asked == ["closing"]
    ahead = json.loads(call(folder, "cost", "--next", "--json").out)
    assert [row["subject"] for row in ahead if row["usd"] > 0] == []


def test_a_part_that_could_not_be_drafted_afresh_names_the_command_that_works(drafted: Path, claude: Claude) -> None:
    claude.server.chosen = Spoiling("closing", emptied)
    ended = call(drafted, "run", "--fresh", "lede")
    assert ended.code == 1
    assert "`newsletter regenerate lede`" in ended.err
    claude.server.chosen = claude.writer
    assert call(drafted, "regenerate", "lede").code == 0


def test_a_refused_section_is_asked_for_again_by_the_next_run(folder: Path, claude: Claude) -> None:
    claude.server.chosen = Spoiling("section", emptied, "\nheading: 나째 소식을 전해요\n")
    assert call(folder, "run").code == 3
    assert len(list(issue(folder).glob("sections/*-s?.md"))) == 3
    ahead = json.loads(call(folder, "cost", "--next", "--json").out)
    assert [row["subject"] for row in ahead if row["usd"] > 0] == ["s2", "closing"]
    claude.server.chosen = claude.writer
    assert call(folder, "run").code == 0
    assert claude.writer.asked == ["section", "closing"]
    assert section(folder, "s2").exists()
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_lede_and_takeaways_are_kept_where_only_titles_fail(folder: Path, claude: Claude) -> None:
    def shortened(made: dict[str, Any]) -> dict[str, object]:
        titles = [made["titles"][0], {**made["titles"][1], "text": ""}, {**made["titles"][2], "text": ""}]
        return {**made, "titles": titles, "subject": "", "preheader": ""}

    claude.server.chosen = Spoiling("closing", shortened)
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert section(folder, "lede").exists()
    assert section(folder, "takeaways").exists()
    assert "newsletter regenerate title" in ended.out
    told = call(folder, "title").out.splitlines()
    (offered,) = [line for line in told if line[0].isdigit()]
    assert told[0].endswith(offered[3:])
    assert call(folder, "replay", "--date", newsroom.DAY).code == 0
    before, asked = shot(issue(folder)), claude.totals["requests"]
    call(folder, "run")
    assert (claude.totals["requests"], shot(issue(folder))) == (asked, before)

    claude.server.chosen = claude.writer
    again = call(folder, "regenerate", "title")
    assert again.code == 0, again.text
    assert "newsletter title --preheader" in again.out
    assert sum(line[0].isdigit() for line in call(folder, "title").out.splitlines()) == 3
    assert "newsletter regenerate title" not in call(folder, "build").out


def test_titles_that_were_paid_and_never_shown_are_shown_and_not_asked_for_again(
    drafted: Path, claude: Claude, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rewrites, "say_titles", stopped)
        ended = call(drafted, "regenerate", "title", "--instruction", "더 짧게")
        assert "3. " not in ended.out
    offered, asked = YAML(typ="safe").load(issue(drafted) / "outline.yaml")["titles"], claude.totals["requests"]

    again = call(drafted, "regenerate", "title", "--instruction", "더 짧게")
    assert all(title in again.out for title in offered), again.text
    assert claude.totals["requests"] == asked
    assert paid(drafted) == pytest.approx(claude.totals["cost"])
    other = call(drafted, "regenerate", "title", "--instruction", "더 짧게")
    assert claude.totals["requests"] > asked
    assert not any(f"{number}. {title}" in other.out for number, title in enumerate(offered, start=1))


class Obedient(newsroom.Writer):
    """A model that leaves every place empty that the question says to leave empty."""

    def closing(self, text: str) -> dict[str, object]:
        made = super().closing(text)
        wanted = re.search(r"^이번에는 (.+?)만 새로 써요", text, re.MULTILINE)
        if wanted is None:
            return made
        return {key: value if f"`{key}`" in wanted[1] else type(value)() for key, value in made.items()}


def test_new_titles_bring_a_preheader_from_a_model_that_does_as_it_is_told(folder: Path, claude: Claude) -> None:
    claude.server.chosen = Obedient()
    assert call(folder, "run").code == 0
    outline = issue(folder) / "outline.yaml"
    outline.write_text(
        re.sub(r"(?m)^preheader: .*$", "preheader: 값이 95% 내렸다는 소식을 담았어요", outline.read_text())
    )
    assert "preheader" in call(folder, "check").out
    ended = call(folder, "regenerate", "title")
    assert ended.code == 0, ended.text
    assert "newsletter title --preheader" in ended.out
    assert call(folder, "title", "--preheader").code == 0
    assert "95%" not in outline.read_text()


@pytest.mark.parametrize("where", ["# 꼭지가 든 자료", "heading: 나째 소식을 전해요"])
def test_a_key_that_is_refused_halfway_ends_the_run_with_its_mend(folder: Path, claude: Claude, where: str) -> None:
    add_fault(claude, {"match": {"contains": where}, "fault": "401"})
    ended = call(folder, "run")
    assert ended.code == 1
    assert "newsletter.env" in ended.err
    assert "()" not in ended.text
    claude.server.faults.planned.clear()
    assert call(folder, "run").code == 0
    assert paid(folder) == pytest.approx(claude.totals["cost"])


def test_the_sums_of_cost_are_those_that_the_budget_goes_by(folder: Path, claude: Claude) -> None:
    add_fault(claude, {"match": {"path": "/v1/messages"}, "fault": {"kind": "truncate"}, "times": 1})
    assert call(folder, "run").code == 0
    rows = costs(folder)
    total, doubt = sum(row["usd"] for row in rows), sum(row["usd"] for row in rows if row["state"] == "possibly")
    assert doubt > 0
    told = call(folder, "cost").out
    assert f"{newsroom.DAY} 호: ${total:.4f} (그 가운데 넉넉히 잡은 ${doubt:.4f}쯤" in told
    assert f"{newsroom.DAY[:7]}: ${total:.4f} (그 가운데 넉넉히 잡은 ${doubt:.4f}쯤" in told
    tree = json.loads((folder / "sources.yaml").read_text())
    tree["newsletter"]["model"]["budget_usd"] = round(total, 3)
    (folder / "sources.yaml").write_text(json.dumps(tree))
    assert f"지금까지 쓴 돈 ${total:.4f}에" in call(folder, "regenerate", "s1").err


def test_a_story_that_another_section_tells_is_not_paid_twice(drafted: Path, claude: Claude) -> None:
    story = re.search(r"(?m)^story: (\S+)$", section(drafted, "s1").read_text())
    assert story is not None
    before, asked = shot(drafted), claude.totals["requests"]
    ended = call(drafted, "regenerate", "s2", "--from", story[1])
    assert ended.code == 2
    assert "s1 꼭지에 있어요" in ended.err
    assert (claude.totals["requests"], shot(drafted)) == (asked, before)


def test_a_sentence_that_a_fresh_draft_says_otherwise_is_shown_beside_the_persons(
    drafted: Path, claude: Claude
) -> None:
    was, mine, theirs = (
        f"다만 아직은 회사가 스스로 밝힌 내용이라 바깥의 확인이 {end}"
        for end in ("더 필요해 보여요.", "한 번 더 필요해 보여요.", "더 필요해 보인다고 해요.")
    )
    path = section(drafted, "s1")
    path.write_text(path.read_text().replace(was, mine))

    def otherwise(made: dict[str, Any]) -> dict[str, object]:
        rows = [{**row, "text": row["text"].replace(was, theirs)} for row in made["sentences"]]
        return {**made, "sentences": rows}

    claude.server.chosen = Spoiling("section", otherwise)
    assert call(drafted, "run", "--fresh", "s1").code == 0
    assert mine in path.read_text()
    assert theirs not in path.read_text()
    found = [one for one in json.loads(call(drafted, "check", "--json").out) if one["kind"] == "conflict"]
    assert [(one["section"], theirs in one["message"]) for one in found] == [("s1", True)]
    assert call(drafted, "regenerate", "s1", "--take", "none").code == 0
    assert '"conflict"' not in call(drafted, "check", "--json").out


def test_no_undo_is_promised_for_the_first_text_of_a_section(folder: Path, claude: Claude) -> None:
    claude.server.chosen = Spoiling("section", emptied, "\nheading: 나째 소식을 전해요\n")
    call(folder, "run")
    claude.server.chosen = Changing()
    first = call(folder, "regenerate", "s2", "--take", "all")
    assert section(folder, "s2").exists()
    assert "undo" not in first.out
    second = call(folder, "regenerate", "s2", "--take", "all", "--instruction", "더 짧게")
    assert "newsletter undo s2" in second.out
    assert call(folder, "undo", "s2").code == 0
