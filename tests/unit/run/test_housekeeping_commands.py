"""The housekeeping commands as a person types them: what they print and how they end."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import MODULES, main
from tests.unit.run import sample
from tests.unit.run.sample import DAY


@pytest.fixture
def settled(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace whose commands see no key of the machine that runs the tests."""
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return workspace


@pytest.fixture
def plain(settled: Path) -> Path:
    """The same without the sample's world behind it, which takes a second to open for each command."""
    path = settled / "sources.yaml"
    text = path.read_text("utf-8")
    assert "drafter: sample" in text
    path.write_text(text.replace("drafter: sample", "drafter: extractive"), "utf-8")
    return settled


def newsletter(workspace: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["-w", str(workspace), *words])


def test_every_housekeeping_command_explains_itself(settled: Path) -> None:
    for command, module in MODULES.items():
        if module == "housekeeping":
            assert newsletter(settled, command, "--help").exit_code == 0, command


def test_doctor_ends_by_what_it_found(settled: Path) -> None:
    good = newsletter(settled, "doctor", "--json")
    assert good.exit_code == 0, good.output
    assert {row["state"] for row in json.loads(good.output)} <= {"ok", "warning"}

    path = settled / "sources.yaml"
    path.write_text(path.read_text("utf-8").replace("weekday:", "weekdays:"), "utf-8")
    wrong = newsletter(settled, "doctor")
    assert wrong.exit_code == 1
    assert "weekday" in wrong.output


def test_replay_is_0_where_all_is_the_same_and_1_with_the_first_difference(settled: Path) -> None:
    before = sample.shot(settled)
    same = newsletter(settled, "replay", "--date", DAY.isoformat())
    assert same.exit_code == 0, same.output
    assert sample.shot(settled) == before

    path = settled / "output" / DAY.isoformat() / "issue.txt"
    path.write_text(path.read_text("utf-8") + "한 줄\n", "utf-8")
    other = newsletter(settled, "replay", "--date", DAY.isoformat())
    assert other.exit_code == 1
    assert "issue.txt" in other.output


def test_a_backup_comes_back_in_a_new_folder(plain: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.tar.gz"
    assert newsletter(plain, "backup", str(kept)).exit_code == 0
    assert newsletter(tmp_path / "new", "restore", str(kept)).exit_code == 0
    assert (tmp_path / "new" / "sources.yaml").read_bytes() == (plain / "sources.yaml").read_bytes()

    (plain / "voice.md").write_text("- 새 규칙\n", "utf-8")
    refused = newsletter(plain, "restore", str(kept))
    assert refused.exit_code == 3
    assert "voice.md" in refused.output


def test_schedule_prints_all_three_or_the_one_that_was_asked_for(plain: Path) -> None:
    whole = newsletter(plain, "schedule").output
    for words in ("* * 2 ", "OnCalendar=Tue *-*-* 21:00:00 Asia/Seoul", "workflow_dispatch"):
        assert words in whole
    assert "OnCalendar" not in newsletter(plain, "schedule", "--only", "cron").output


def test_the_others_say_what_they_did(plain: Path) -> None:
    issue = ("--date", DAY.isoformat())
    assert newsletter(plain, "correct", "s1", "--was", "84%", "--is", "83%", *issue).exit_code == 2
    assert newsletter(plain, "sent", "--where", "maily", *issue).exit_code == 0
    corrected = newsletter(plain, "correct", "s1", "--was", "84%", "--is", "83%")
    assert corrected.exit_code == 0, corrected.output
    assert "84% → 83%" in corrected.output
    assert newsletter(plain, "correct", "s1", "--was", "84%").exit_code == 2
    assert newsletter(plain, "site").exit_code == 0
    assert (plain / "output" / "site" / DAY.isoformat() / "index.html").exists()
    assert newsletter(plain, "prune").exit_code == 0
    assert newsletter(plain, "voice").exit_code == 0
    assert newsletter(plain, "voice", "--accept", "v-000000").exit_code == 2


def test_replay_of_a_text_that_was_changed_by_hand_says_so_and_a_build_takes_it_in(settled: Path) -> None:
    [path] = (settled / "output" / DAY.isoformat() / "sections").glob("*-s1.md")
    path.write_text(path.read_text("utf-8").rstrip() + "\n\n여기까지 제가 읽어 봤어요.\n", "utf-8")
    told = newsletter(settled, "replay", "--date", DAY.isoformat())
    assert told.exit_code == 1
    assert f"sections/{path.name}의 글을 손으로 고친" in told.output
    assert "글은 저장된 것과 같고" not in told.output
    assert newsletter(settled, "build", "--date", DAY.isoformat()).exit_code == 0
    assert newsletter(settled, "replay", "--date", DAY.isoformat()).exit_code == 0


def test_replay_of_a_file_that_is_made_of_the_text_says_that_the_text_is_as_stored(settled: Path) -> None:
    path = settled / "output" / DAY.isoformat() / "issue.txt"
    path.write_text(path.read_text("utf-8") + "더 있는 줄\n", "utf-8")
    told = newsletter(settled, "replay", "--date", DAY.isoformat()).output
    assert "글은 저장된 것과 같고" in told
    assert "손으로" not in told
