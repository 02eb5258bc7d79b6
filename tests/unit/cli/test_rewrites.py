"""A rewrite on a terminal, hunk by hunk, as a person answers."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.demo.world import SampleWorld
from pipeline.desk import rewriting
from pipeline.desk.issue_desk import IssueDesk
from pipeline.draft.merge import Conflict
from pipeline.run import regenerate
from pipeline.run.context import Context, silent
from pipeline.workspace import IssueFolder
from tests.unit.run.conftest import made, workspace, world  # noqa: F401 - the sample issue, as a fixture here too
from tests.unit.run.sample import DAY, opened


@pytest.fixture
def issue(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811 - the fixture of that name
    """The sample issue where a person sits at a terminal."""
    monkeypatch.setattr("pipeline.cli.rewrites.on_a_terminal", lambda: True)
    return workspace / "output" / DAY.isoformat()


def newsletter(issue: Path, *words: str, said: str = "", lang: str = "ko") -> Result:
    return CliRunner().invoke(main, ["-w", str(issue.parent.parent), "--lang", lang, *words], input=said)


def again(issue: Path, said: str, lang: str = "ko") -> Result:
    ended = newsletter(issue, "regenerate", "s1", "--instruction", "더 짧게", said=said, lang=lang)
    assert ended.exit_code == 0, ended.output
    return ended


def hunks(issue: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads((issue / "proposals/s1.json").read_text("utf-8"))["hunks"]
    return found


def section(issue: Path) -> str:
    return next(issue.glob("sections/*-s1.md")).read_text("utf-8")


@pytest.fixture
def count(issue: Path) -> int:
    """How many places the rewrite has; the same words bring the same answer until it is settled."""
    ended = newsletter(issue, "regenerate", "s1", "--instruction", "더 짧게", said="q\n")
    assert ended.exit_code == 0, ended.output
    assert len(hunks(issue)) > 2
    return len(hunks(issue))


def test_who_stops_before_the_first_keeps_text_and_proposal(issue: Path, count: int) -> None:
    before = section(issue)
    told = again(issue, "q\n").output
    assert f"(1/{count})" in told
    assert f"(2/{count})" not in told
    assert "--take all" in told
    assert len(hunks(issue)) == count
    assert section(issue) == before


def test_who_breaks_off_after_the_text_went_in_is_told_what_changed(
    issue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = section(issue)

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.finishing.finish", dies)
        broken = newsletter(issue, "regenerate", "s1", "--instruction", "더 짧게", "--take", "all")
    assert broken.exit_code == 1
    assert section(issue) != before
    assert "새 글이 꼭지에 들어간 뒤에 멈췄어요" in broken.output
    assert "newsletter undo s1" in broken.output
    assert newsletter(issue, "undo", "s1").exit_code == 0
    assert section(issue) == before


def test_who_stops_later_keeps_what_was_taken_and_no_more(issue: Path, count: int) -> None:
    rows = hunks(issue)
    told = again(issue, "y\nq\n").output
    assert f"{count}곳 가운데 1곳을 받았어요" in told
    assert f"(3/{count})" not in told
    assert not (issue / "proposals/s1.json").exists()
    assert rows[0]["merged"].strip() in section(issue)
    assert rows[-1]["mine"].strip() in section(issue)


def test_all_the_rest_leaves_what_was_declined_before(issue: Path, count: int) -> None:
    rows = hunks(issue)
    told = again(issue, "n\na\n").output
    assert f"{count}곳 가운데 {count - 1}곳을 받았어요" in told
    assert f"(3/{count})" not in told
    assert rows[0]["mine"].strip() in section(issue)
    assert rows[-1]["merged"].strip() in section(issue)


def test_a_question_mark_or_another_word_shows_what_can_be_answered(issue: Path, count: int) -> None:
    told = again(issue, "?\nyikes\nx\nquit\n").output
    assert told.count("이곳부터 끝까지 모두 받아요") == 3
    assert told.count(f"(1/{count})") == 4
    english = again(issue, "?\nq\n", lang="en").output
    assert "take this one and all the rest" in english
    assert f"(1/{count}) Take it?" in english


def test_the_same_keys_on_a_korean_keyboard_and_enter_are_understood(issue: Path, count: int) -> None:
    told = again(issue, "\nㅜ\nㅁ\n").output
    assert f"{count}곳 가운데 {count - 1}곳을 받았어요" in told


@pytest.mark.parametrize("at_the_desk", [True, False])
def test_the_text_that_the_model_is_asked_about_stands_in_the_history_whatever_is_typed_meanwhile(
    workspace: Path,  # noqa: F811
    world: SampleWorld,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    *,
    at_the_desk: bool,
) -> None:
    path = next((workspace / "output" / DAY.isoformat()).glob("sections/*-s1.md"))
    seen, asked = [path.read_text("utf-8").rstrip() + "\n\n묻기 전에 제가 적었어요.\n"], regenerate.write_again
    path.write_text(seen[0], "utf-8")

    def typing(context: Context, issue: IssueFolder, identifier: str, wish: regenerate.Wish) -> regenerate.Written:
        written = asked(context, issue, identifier, wish)
        path.write_text(seen[0] + "\n쓰는 사이에 제가 적었어요.\n", "utf-8")
        return written

    monkeypatch.setattr(regenerate, "write_again", typing)
    with opened(workspace, world) as context:
        if at_the_desk:
            rewriting.section(IssueDesk(context, DAY), "s1", regenerate.Wish("더 짧게"), silent)
        else:
            newsletter(workspace / "output" / DAY.isoformat(), "regenerate", "s1", "--instruction", "더 짧게")
        history = context.issue(DAY).history("s1")
        texts = [history.text(past.n) for past in history.entries()]
    assert texts[1:] == [seen[0], path.read_text("utf-8")]


def test_undoing_the_titles_says_which_stand_again(issue: Path) -> None:
    old = yaml_title(issue)
    assert newsletter(issue, "title", "🧪 새로 지은 제목이에요").exit_code == 0
    told = newsletter(issue, "undo", "title")
    assert told.exit_code == 0, told.output
    assert f"지금 제목: {old}" in told.output


def yaml_title(issue: Path) -> str:
    line = next(line for line in (issue / "outline.yaml").read_text("utf-8").splitlines() if line.startswith("title:"))
    return line.removeprefix("title:").strip().strip("'\"")


def test_a_pasted_section_file_comes_in_without_its_head_and_that_is_said(issue: Path, tmp_path: Path) -> None:
    file = tmp_path / "지난주.md"
    file.write_text("---\nid: n1\nkind: sponsor\nlocked: true\n---\n### 함께하는 곳\n\n별빛서점이 함께해요.\n", "utf-8")
    told = newsletter(issue, "section", "add", "sponsor", "--after", "s1", "--text", str(file))
    assert told.exit_code == 0, told.output
    assert "머리(`---` 사이)는 빼고" in told.output
    assert "locked: true" not in (issue / "issue.txt").read_text("utf-8")


def test_a_proposal_that_lacks_a_sentence_of_its_answer_says_so_and_dropping_nothing_names_the_instruction(
    issue: Path, count: int
) -> None:
    path = issue / "proposals/s1.json"
    told = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(told | {"lost": [["값은 세 배가 됐어요.", "uncited"]]}), "utf-8")
    output = again(issue, "q\n").output
    assert "  - 값은 세 배가 됐어요. (사실을 말하면서 근거를 대지 않았어요)" in output
    drop = ("regenerate", "s1", "--instruction", "더 짧게", "--take", "none")
    assert newsletter(issue, *drop).exit_code == 0
    ended = newsletter(issue, *drop)
    assert ended.exit_code == 2
    assert "지시대로 새로 묻지 않아요" in ended.output
    assert "기다리는 제안이 없어요" in newsletter(issue, "regenerate", "s1", "--take", "none").output


def test_dropping_what_is_left_of_a_taken_proposal_says_that_no_change_was_dropped(issue: Path, count: int) -> None:
    path = issue / "proposals/s1.json"
    conflict = {"mine": ["내 문장이에요."], "theirs": ["AI의 문장이에요."]}
    told = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(told | {"hunks": [], "conflicts": [conflict]}), "utf-8")
    output = newsletter(issue, "regenerate", "s1", "--take", "none").output
    assert "버릴 고침은 없었어요" in output
    assert "부딪힌 곳 1개" in output


def test_what_of_an_answer_no_finding_has_a_place_for_is_told_where_all_is_taken(issue: Path, count: int) -> None:
    path = issue / "proposals/s1.json"
    told = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(told | {"lost": [["값은 세 배가 됐어요.", "uncited"]]}), "utf-8")
    output = newsletter(issue, "regenerate", "s1", "--take", "all").output
    assert output.count("값은 세 배가 됐어요. (사실을 말하면서 근거를 대지 않았어요)") == 1


@pytest.mark.parametrize("take", [(), ("--take", "all")])
def test_an_answer_that_only_meets_the_persons_sentences_ends_with_what_came_of_it_and_its_cost(
    issue: Path, monkeypatch: pytest.MonkeyPatch, take: tuple[str, ...]
) -> None:
    asked, before = regenerate.offer, section(issue)

    def only_conflicts(context: Context, folder: IssueFolder, written: regenerate.Written) -> regenerate.Proposal:
        conflict = Conflict(("내 문장이에요.",), ("AI의 문장이에요.",))
        return replace(asked(context, folder, written), hunks=(), conflicts=(conflict,), cost_usd=0.0197)

    monkeypatch.setattr(regenerate, "offer", only_conflicts)
    ended = newsletter(issue, "regenerate", "s1", "--instruction", "더 짧게", *take)
    assert ended.exit_code == 0, ended.output
    last = ended.output.splitlines()[-1]
    assert "부딪힌 곳뿐" in last
    assert "비용 $0.0197" in last
    assert section(issue) == before
