"""The fixes of findings, as a person makes them with a command."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from tests.unit.run.conftest import made, workspace, world  # noqa: F401 - the sample issue, as a fixture here too
from tests.unit.run.sample import DAY

FIRST, SECOND = "새 API은 다음 주에 나와요.", "큰 LLM는 그다음이에요."


@pytest.fixture
def issue(workspace: Path) -> Path:  # noqa: F811 - the fixture of that name
    """The sample issue with a wrong particle in each of two sentences."""
    issue = workspace / "output" / DAY.isoformat()
    path = next(issue.glob("sections/*-s1.md"))
    path.write_text(f"{path.read_text('utf-8').rstrip()}\n\n{FIRST} {SECOND}\n", "utf-8")
    return issue


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person sits at a terminal."""
    monkeypatch.setattr("pipeline.cli.fixes.on_a_terminal", lambda: True)


def newsletter(issue: Path, *words: str, said: str = "") -> Result:
    return CliRunner().invoke(main, ["-w", str(issue.parent.parent), *words], input=said)


def section(issue: Path) -> str:
    return next(issue.glob("sections/*-s1.md")).read_text("utf-8")


def every_file(issue: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes() for path in sorted(issue.rglob("*")) if path.is_file() and path.name != ".lock"
    }


def test_what_would_change_is_shown_and_nothing_is_written(issue: Path) -> None:
    newsletter(issue, "check")
    before = every_file(issue)
    told = newsletter(issue, "fix", "--dry-run")
    assert told.exit_code == 0, told.output
    assert f"- {FIRST}" in told.output
    assert f"+ {FIRST.replace('API은', 'API는')}" in told.output
    assert every_file(issue) == before


def test_all_that_are_sure_are_made_and_the_last_words_say_how_it_stands(issue: Path) -> None:
    told = newsletter(issue, "fix", "--sure")
    assert told.exit_code == 0, told.output
    assert "2곳을 고쳤어요" in told.output
    assert "API는 다음 주" in section(issue)
    assert "LLM은 그다음" in section(issue)
    assert newsletter(issue, "undo", "s1").exit_code == 0
    assert "API는 다음 주" in section(issue)
    assert SECOND in section(issue)


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("y\nn\n", True, False),
        ("n\ny\n", False, True),
        ("a\n", True, True),
        ("\nq\n", True, False),
        ("q\n", False, False),
    ],
)
def test_a_person_answers_for_each(issue: Path, said: str, first: bool, second: bool) -> None:
    told = newsletter(issue, "fix", said=f"?\n{said}")
    assert told.exit_code == 0, told.output
    assert told.output.count("고친 곳은 남아요") == 1
    assert (FIRST not in section(issue), SECOND not in section(issue)) == (first, second)


@pytest.mark.usefixtures("terminal")
def test_a_fix_that_takes_the_persons_own_sentence_out_is_asked_for_though_all_are_to_be_made(issue: Path) -> None:
    own = SECOND.replace("큰 LLM는", "큰 모델은")
    path = next(issue.glob("sections/*-s1.md"))
    path.write_text(path.read_text("utf-8").replace(SECOND, own), "utf-8")
    proposals = issue / "proposals"
    proposals.mkdir(exist_ok=True)
    (proposals / "s1.json").write_text(json.dumps({"conflicts": [{"mine": [own], "theirs": ["모델은 나중이에요."]}]}))
    told = newsletter(issue, "fix", said="a\nn\n")
    assert told.exit_code == 0, told.output
    assert f"직접 쓰신 문장(“{own}”) 자리에" in told.output
    assert (FIRST in section(issue), own in section(issue)) == (False, True)


def test_where_nobody_can_be_asked_they_are_only_listed(issue: Path) -> None:
    told = newsletter(issue, "fix")
    assert told.exit_code == 0, told.output
    assert "newsletter fix --sure" in told.output
    assert FIRST in section(issue)


def test_one_is_made_by_its_name_and_a_wrong_name_is_said(issue: Path) -> None:
    listed = newsletter(issue, "fix", "--dry-run").output
    name = next(line.split()[0] for line in listed.splitlines() if "LLM" in line and line.startswith("f-"))
    assert newsletter(issue, "fix", "f-none").exit_code == 2
    assert newsletter(issue, "fix", name, "--sure").exit_code == 2
    told = newsletter(issue, "fix", name)
    assert told.exit_code == 0, told.output
    assert (FIRST in section(issue), SECOND in section(issue)) == (True, False)


def test_the_mail_gets_a_subject_of_its_own_and_follows_the_title_again(issue: Path) -> None:
    told = newsletter(issue, "title", "--subject", " 값이  내려요 ")
    assert told.exit_code == 0, told.output
    assert "메일 제목: 값이 내려요\n" in told.output
    assert "subject: 값이 내려요" in (issue / "outline.yaml").read_text("utf-8")
    told = newsletter(issue, "title", "📉 새 제목이에요")
    assert "메일 제목은 그대로예요: 값이 내려요" in told.output
    assert "메일 제목: 새 제목이에요\n" in newsletter(issue, "title", "--subject", "").output
    assert "메일 제목: 다른 제목이에요\n" in newsletter(issue, "title", "📉 다른 제목이에요").output
